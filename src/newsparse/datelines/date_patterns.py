"""The patterns of calendar dates, and the words that languages put around their parts.

The names of months and weekdays are in the tables, so that these patterns take any word for one.
"""

from __future__ import annotations

import regex

from newsparse.datelines import tables
from newsparse.datelines.patterns import Lazy, any_of

__all__ = [
    "BESIDE",
    "DAY_FIRST",
    "DAY_NEXT",
    "EASTERN",
    "ERAS",
    "MONTH_FIRST",
    "NUMERIC",
    "OPENER",
    "OTHER_BEHIND",
    "OTHER_NAME",
    "SPELLED",
    "WEEKDAY_BEFORE",
    "WEEKDAY_BEHIND",
    "YEAR_FIRST",
    "YEAR_NEXT",
]

ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}  # the year before the first of each

# ---------------------------------------------------------------- words, the languages one below the other

_ORDINAL_ENDS = any_of(
    "st nd rd th",  # English
    "er eme ème",  # French
    "º ° ª",  # Spanish, Portuguese, Italian
    "го -го -е",  # Russian
    "-га",  # Belarusian
    "нчи -нчи нчы -нчы",  # Uzbek, Kyrgyz
    "nji -nji njy -njy nci -nci ncy -ncy",  # Turkmen, Crimean Tatar
    "ος η",  # Greek
    "۔",  # Urdu
)
_ENDS_BEHIND_MONTH = any_of(
    "st nd rd th",  # English: "January 5th"
    "نچى -نچى",  # Uyghur
)
_BETWEEN_PARTS = any_of(
    "of",  # English: "5th of January"
    "de del",  # Spanish, Portuguese, Catalan: "5 de enero de 2023"
    "ga",  # Hausa
    "ng",  # Filipino
    "ta' ta’",  # Maltese
    "a da o v z",  # several
    "ngày",  # Vietnamese
    "ថ្ងៃទី ខែ",  # Khmer
    "ที่",  # Thai
    "लाई",  # Nepali
)
_ERAS_BEHIND = any_of(
    "г. года година",  # Russian, Bulgarian
    "р. року",  # Ukrainian
    "m.",  # Lithuanian
    "gada",  # Latvian
    "թ. թ",  # Armenian
    "წ. წელი წლის",  # Georgian
    "هـ ه",  # Arabic, of the Islamic count
    "ж.",  # Kazakh
    "оны",  # Mongolian
    "y.",  # Turkmen
    "ዓ.ም. ዓ.ም",  # Amharic
)
_BEHIND_FIRST_YEAR = any_of(
    "ko eko",  # Basque
    "го",  # Russian
    "йил yil",  # Uzbek
    "ж",  # Kyrgyz
    "il",  # Azerbaijani
)
_SAME_DAY_AS = any_of(
    "الموافق المصادف",  # Arabic
    "مطابق",  # Persian, Urdu
)
_BEFORE_DAY = any_of(*tables.BEFORE_DAY)

# ---------------------------------------------------------------- parts of dates, for verbose patterns

_SPACES = r"[^\S\n]*+"  # white space within the line
_DAY = r"(?P<day> \d{1,2} ) (?!\d)"
_ORDINAL = rf"""(?:
    {_ORDINAL_ENDS} (?!\p{{L}})  # no longer word: "5 theatres"
  | [.-]                         # "5. Mai", "5-May"
)?"""
_JOIN = rf"(?: {_BETWEEN_PARTS} \b )?"
_MONTH = r"""(?P<month>
    \p{L} [\p{L}\p{M}.'’׳״॰\u200c\u200d-]*+         # "Jan.", "d'agost", Persian with its joiners
    (?: [^\S\n] \p{L} [\p{L}\p{M}.'’]*+ ){0,2}      # "كانون الثاني"
)"""
_YEAR = r"""(?P<year> \d{4} ) (?:
    (?!\d)
  | (?= \d{1,2} (?: :\d\d             # glued to a time of day: "20235:00 AM"
                  | [ ]\p{Lu}\p{Ll} ) )  # glued to the same date again: "5 May 20235 May 2023"
)"""
_ERA = rf"""(?: \s? (?:
    {_ERAS_BEHIND}
  | г (?= [\s,] | \Z )  # "2023 г, "; no word that begins so
  | م (?= \s | \Z )     # Arabic, of the common count
) )?"""

# ---------------------------------------------------------------- dates with the name of a month

DAY_FIRST = Lazy(rf"{_DAY} {_ORDINAL} {_SPACES} {_JOIN} {_SPACES} {_MONTH}", regex.VERBOSE)
SPELLED = Lazy(rf"(?P<word> \p{{L}} [\p{{L}}\p{{M}}]*+ ) {_SPACES} {_JOIN} {_SPACES} {_MONTH}", regex.VERBOSE)
MONTH_FIRST = Lazy(_MONTH, regex.VERBOSE)
YEAR_FIRST = Lazy(rf"{_YEAR} \.? {_ERA} [.,]? {_SPACES} (?: {_BEHIND_FIRST_YEAR} \b )? {_SPACES}", regex.VERBOSE)
DAY_NEXT = Lazy(
    rf"""{_SPACES} [-–]? {_SPACES} {_DAY} {_ENDS_BEHIND_MONTH}?
    (?: {_SPACES} d\. )?  # Lithuanian: "sausio 5 d."
    """,
    regex.VERBOSE,
)
YEAR_NEXT = Lazy(
    rf"""
    (?: {_SPACES} [,،/.፣]? {_SPACES} {_JOIN} {_SPACES}  # "5 May, 2023", "5 de enero de 2023"
      | (?<=\p{{L}}) -                   # "5-May-2023"
    ) {_YEAR} {_ERA}
  | {_SPACES} (?P<short> \d\d ) (?= \.? - | {_SPACES} [-–—(] )  # "5 ม.ค.66 -": at the end of a dateline only
    """,
    regex.VERBOSE,
)

OTHER_NAME = Lazy(rf"\s? / \s? {_MONTH}", regex.VERBOSE)  # Arabic names a month twice: "5 أيار/مايو 2031"

# ---------------------------------------------------------------- dates in numbers

NUMERIC = Lazy(
    r"""(?P<first> \d{1,4} ) (?P<mark> [./-] | [ ]-[ ] | \.[ ] ) (?P<second> \d{1,2} )
    (?: (?P=mark) [ ]? (?P<third> \d{4} | \d\d? ) (?!\d)  # "05.01.2023", "5. 1. 2023", "2023-1-5"
      | (?P<stop> \. ) (?=[\s(])                         # "5.1. ("
    )? (?!\d)""",
    regex.VERBOSE,
)
EASTERN = Lazy(  # Chinese, Japanese, Korean and Mongolian write each number with its unit
    rf"""
    (?: (?P<era> {any_of(*ERAS)} )?
        (?P<year> \d{{1,4}} | 元 | [〇零一二三四五六七八九]{{4}} ) \s? [年년] \s?
        (?: [(（] {any_of(*ERAS)} (?: \d{{1,3}} | 元 ) 年 [)）] )?+ )?  # "2031年（令和13年）"
    (?: (?P<month> \d{{1,2}} | 十[一二]? | [一二三四五六七八九] ) \s?
        (?: [月월]
          | [-\s]? (?: дугаар | дүгээр | -?р )? \s? сарын  # Mongolian: "1 дүгээр сарын 5", "1-р сарын 5"
        ) \s? )?
    (?P<day> \d{{1,2}} | [二三]?十[一二三四五六七八九]? | [一二三四五六七八九] )
    (?: \s? [日일] (?!本)       # no day: "5日本人"
        (?: 발 (?=\s) )?       # Korean: "5일발 ", filed on that day
      | (?<= сарын[ ]\d\d? )  # Mongolian has no unit behind the day
    )
    """,
    regex.VERBOSE,
)

# ---------------------------------------------------------------- what stands around a date

OPENER = Lazy(rf"{_BEFORE_DAY} [^\S\n]*+ (?=\d)", regex.VERBOSE | regex.IGNORECASE)
# Between another calendar's date and the common one: "12 جمادى الآخرة 1444 هـ الموافق 05 يناير 2023".
BESIDE = Lazy(rf"\s*+ (?: هـ | ه )? \s*+ (?: {_SAME_DAY_AS} | برابر[ ]با | [/,،] ) \s*+", regex.VERBOSE)
# Behind the common one: "14 سبتمبر 2031 م ـ 22 ربيع الأول 1453 هـ".
OTHER_BEHIND = Lazy(r"\s? [ـ–/-] \s? \d{1,2} (?: \s \p{Arabic}{3,} ){1,2} \s \d{4} \s? (?: هـ | ه )", regex.VERBOSE)
_WEEKDAY = r"\(? (?P<name> \p{L} [\p{L}\p{M}'’-]*+ ) \.? \)?"
WEEKDAY_BEFORE = Lazy(rf"{_WEEKDAY} [\s,.،]*+", regex.VERBOSE)
WEEKDAY_BEHIND = Lazy(rf"[,.]? \s? {_WEEKDAY}", regex.VERBOSE)
