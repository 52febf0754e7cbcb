"""Datelines in the styles of the world's houses, with the fields that reading them must give back."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen
from hypothesis import strategies as st

from newsparse.datelines import Dateline
from newsparse.folding import collapse, is_cjk

__all__ = ["STYLES", "MadeDateline", "Style", "datelines", "datelines_for", "written_in"]

EN = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
EN_AP = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
EN_LONG = "January February March April May June July August September October November December".split()
FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ES = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]
PT = ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"]
IT = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]
CS = "ledna února března dubna května června července srpna září října listopadu prosince".split()
HR = "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca".split()
PL = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()
HU = "január február március április május június július augusztus szeptember október november december".split()
LT = "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio".split()
RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
RU_SHORT = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
UK = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split()
EL = "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split()
AR = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
HI = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"]
BN = ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"]
MS = ["Jan", "Feb", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "Sept", "Okt", "Nov", "Dis"]

LATIN = [
    "LONDON",
    "BATON ROUGE",
    "TEL AVIV",
    "PORT-AU-PRINCE",
    "SÃO PAULO",
    "KRAKÓW",
    "OUAGADOUGOU",
    "NEW YORK",
]
TITLED = [place.title() for place in LATIN if "-" not in place]
CYRILLIC = ["МОСКВА", "КИЕВ", "САНКТ-ПЕТЕРБУРГ", "МИНСК", "НИЖНИЙ НОВГОРОД"]
HAN = ["北京", "上海", "华盛顿", "伦敦", "东京"]
REGIONS = (" [India]", ", Calif.", ", Fla.")
DIGITS = {"bn": "০১২৩৪৫৬৭৮৯", "ar": "٠١٢٣٤٥٦٧٨٩"}


@frozen
class Style:
    """A house style: how its datelines are written, and what may stand in them."""

    pattern: str
    agencies: str | None
    places: list[str] = field(factory=lambda: LATIN)
    months: list[str] = field(factory=list)
    digits: str | None = None
    bylines: tuple[str, ...] = ()


@frozen
class MadeDateline:
    """A dateline as it is printed, and what it says.

    Attributes:
        text: as it stands in front of the story, white space collapsed.
        place: as written, or None.
        agency: as written, or None.
        byline: who wrote it, or None.
        year: a number; None where the text does not say.
        month: from 1 to 12, or None.
        day: from 1 to 31, or None.
    """

    text: str
    place: str | None
    agency: str | None
    byline: str | None
    year: int | None
    month: int | None
    day: int | None

    @staticmethod
    def of(dateline: Dateline) -> MadeDateline:
        """Return what newsparse read, to be compared with what was printed.

        >>> from newsparse import parse_dateline
        >>> MadeDateline.of(parse_dateline("GRENDON, Jan. 5 (AP) — It rained.")).text
        'GRENDON, Jan. 5 (AP) —'
        """
        place, agency, byline = (part and collapse(part) for part in (dateline.place, dateline.agency, dateline.byline))
        return MadeDateline(collapse(dateline.text), place, agency, byline, dateline.year, dateline.month, dateline.day)


STYLES = (
    Style("{place} ({agency}) —", "AP|CNN|AFP"),
    Style("{place}, {month} {day} ({agency}) -", "Reuters|Reuters Breakingviews", LATIN, EN),
    Style("{place}, {month} {day} ({agency}) --", "Xinhua|Yonhap|UPI|KCNA|Bernama", LATIN, EN_AP),
    Style("{place}, {month} {day}. /{agency}/.", "TASS", LATIN, EN_LONG),
    Style("{place} [India], {month} {day} ({agency}):", "ANI", ["New Delhi", "Mumbai"], EN_LONG),
    Style("{place}, {month} {day}, {year} /{agency}/ --", "PRNewswire|CNW", LATIN, EN_AP),
    Style("{place}, {month} {day}, {year} ({agency}) --", "GLOBE NEWSWIRE", LATIN, EN_AP),
    Style("{place}, Calif.--({agency})--", "BUSINESS WIRE", ["SAN JOSE", "IRVINE"]),
    Style("{month} {day}, {year} ({agency})—", "EIRNS", LATIN, EN_AP),
    Style("({agency}) —", "CNN|JTA|RNS"),
    Style("{place}, Fla. —", None, ["TAMPA", "LARGO"]),
    Style("{place} ({agency}) -", "dpa|dpa/lno|APA|epd", ["Berlin", "Frankfurt/Main", "Wien"]),
    Style("{place} {agency} |", "taz", ["BERLIN", "HAMBURG"]),
    Style("{place}, {day} {month} ({agency}) -", "Reuters|AFP|APS", LATIN, FR),
    Style("{place}, le {day} {month} {year} /{agency}/ -", "CNW", LATIN, FR),
    Style("{place}, {day} {month} ({agency}).-", "EFE", TITLED, ES),
    Style("{place}, {day} {month} {year} ({agency}) –", "Lusa", TITLED, PT),
    Style("({agency}) - {place}, {day} {month} -", "ANSA", LATIN, IT),
    Style("{place}, {day} {month}. ({agency}) -", "Adnkronos|askanews", TITLED, IT),
    Style("{place} {day}. {month} ({agency}) -", "ČTK", ["Praha", "Brno"], CS),
    Style("{place}, {day}. {month} {year}. ({agency}) -", "Hina", ["ZAGREB", "SPLIT"], HR),
    Style("{place}, {day} {month} ({agency}) -", "PAP", ["Warszawa", "Łódź"], PL),
    Style("{place}, {year}. {month} {day}. ({agency}) -", "MTI", ["Budapest", "Pécs"], HU),
    Style("{place}, {month} {day} d. ({agency}).", "BNS|ELTA", ["VILNIUS", "KAUNAS"], LT),
    Style("{place}, {day} {month}. /{agency}/.", "ТАСС", CYRILLIC, RU),
    Style("{place}, {day} {month} — {agency}.", "РИА Новости|Sputnik", CYRILLIC, RU_SHORT),
    Style("{place}, {day} {month} — {agency}, {byline}.", "РИА Новости", CYRILLIC, RU_SHORT, None, ("Анна Лесова", "Пётр Ким")),
    Style("{place}. {day} {month}. {agency}.", "УНН", ["КИЇВ", "ЛЬВІВ"], UK),
    Style("{day} {month}, {place} /Корр. {agency}/.", "БЕЛТА", ["Минск", "Брест"], RU),
    Style("{place}, {day} {month} ({agency}) -", "ΑΠΕ-ΜΠΕ", ["Αθήνα", "Λάρισα"], EL),
    Style("{place} ({agency}) - {byline} -", "AA", ["ANKARA", "İSTANBUL"], [], None, ("DENİZ ARSLAN", "ECE KAYA")),
    Style("{place} ({agency}) -", "رويترز|أ ف ب", ["القاهرة", "الرياض", "القدس المحتلة"]),
    Style("{place} {day} {month} {year} ({agency}) -", "شينخوا", ["بكين", "بيروت"], AR, DIGITS["ar"]),
    Style("{place}, {day} {month} ({agency})", "भाषा|वार्ता", ["नयी दिल्ली", "लखनऊ"], HI),
    Style("{place}, {day} {month}, {year} ({agency}) :", "বাসস", ["ঢাকা", "সিলেট"], BN, DIGITS["bn"]),
    Style("{place}, {day} {month} ({agency}) --", "Bernama", ["KUALA LUMPUR", "PUTRAJAYA"], MS),
    Style("{place}, {agency} -", "KOMPAS.com|iNews.id", ["JAKARTA", "BANDUNG"]),
    Style("{agency}, {place} -", "TEMPO.CO|Liputan6.com", ["Jakarta", "Bandung"]),
    Style("{agency}{place}{m}月{day}日电（记者{byline}）", "新华社|中新社", HAN, [], None, ("李明", "王晓芳")),
    Style("（{agency}記者{byline}{place}{day}日電）", "中央社", ["台北", "高雄", "東京"], [], None, ("李佳蓉", "陳志偉")),
    Style("〔記者{byline}／{place}報導〕", None, ["台北", "花蓮"], [], None, ("李佳蓉", "陳志偉")),
    Style("【{place}{agency}】", "共同|時事", ["ワシントン", "北京", "ニューヨーク"]),
    Style("【{place}＝{byline}】", None, ["ロンドン", "ソウル"], [], None, ("山本健太", "佐藤由美")),
    Style("({place}={agency}) {byline} 기자 =", "연합뉴스|뉴스1", ["서울", "부산", "워싱턴"], [], None, ("김도현", "이정민")),
)  # fmt: skip


def datelines() -> st.SearchStrategy[MadeDateline]:
    """Datelines in the styles of some forty houses of the world, with the fields that they were built from.

    They shrink to the first place of the first style: "LONDON (AP) —".

    >>> from hypothesis import find
    >>> find(datelines(), lambda made: made.day is not None).text
    'LONDON, Jan 1 (Reuters) -'
    """
    return written_in(*STYLES)


def datelines_for(*, spaced: bool) -> st.SearchStrategy[MadeDateline]:
    """Datelines that stand in front of text with spaces between its words, or without."""
    return written_in(*(style for style in STYLES if is_cjk(style.pattern[-1]) is not spaced))


def written_in(*styles: Style) -> st.SearchStrategy[MadeDateline]:
    """Datelines of some styles."""
    # Each is drawn from as many numbers, whatever its style has, so that it can shrink to one of another style.
    any_of = st.integers(0, 23)
    return st.builds(
        _written, st.sampled_from(styles), st.integers(2001, 2040), st.integers(1, 12), st.integers(1, 28),
        any_of, any_of, any_of,
    )  # fmt: skip


def _written(style: Style, year: int, month: int, day: int, place: int, agency: int, byline: int) -> MadeDateline:
    agencies = style.agencies.split("|") if style.agencies else []
    names = {
        "place": _pick(style.places, place),
        "agency": _pick(agencies, agency),
        "byline": _pick(style.bylines, byline),
    }
    digits = str.maketrans("0123456789", style.digits or "0123456789")
    text = style.pattern.format(
        **names, m=month, month=style.months[month - 1] if style.months else "",
        day=str(day).translate(digits), year=str(year).translate(digits),
    )  # fmt: skip
    said = {name: value if f"{{{name}}}" in style.pattern else None for name, value in names.items()}
    region = next((region for region in REGIONS if region in text), "")
    return MadeDateline(
        text,
        place=said["place"] and said["place"] + region,
        agency=said["agency"],
        byline=said["byline"],
        year=year if "{year}" in style.pattern else None,
        month=month if "{month}" in style.pattern or "{m}" in style.pattern else None,
        day=day if "{day}" in style.pattern else None,
    )


def _pick(names: Sequence[str], number: int) -> str | None:
    return names[number % len(names)] if names else None
