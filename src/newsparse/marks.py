"""What marks the head of an article: the lines that hold its date, and those that open with "By" and name its author."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from newsparse.blocks import Block, Label, ends_sentence
from newsparse.datelines import closing_date, is_date_line, leading_date, may_hold_date, read_date
from newsparse.folding import behind_opening, fold_opening
from newsparse.model import Kind, Role
from newsparse.phrases import Written, shared_phrases

__all__ = [
    "LONGEST_BYLINE",
    "PUBLISHED",
    "RULES",
    "UNLABELLED",
    "UPDATED",
    "are_of_head",
    "has_time",
    "is_by",
    "is_byline",
    "is_date",
    "parts_head",
    "read_date_among_words",
    "read_date_label",
    "read_day_first",
    "without_date",
]

# What the date lines are called, the surest first: the article's date is that of the first name found.
PUBLISHED, UNLABELLED, UPDATED = RULES = "dates/published", "dates/date-line", "dates/updated"
_LONGEST_DATE = 120
LONGEST_BYLINE = 90
_LONGEST_BETWEEN = 3
_LONGEST_BY = 25  # what is longer is not looked up
# What parts a date from what stands beside it.
_PARTING = re.compile(
    r"""
      [ ] [·•|] [ ] | [|] (?=[^\W\d_a-z])                               # "4 March 2031 · 5 min read", "…|Jane Fell"
    | [ ] / [ ] [^/]{1,30} (?: / [^/ ]{1,10} )? $                      # "… / BBC News", "… / CBS/AP"
    | [ ] [-–] [ ] [A-Z ]{3,30} $                                      # "… - CHENNAI"
    | ,? [ ] (?: [Bb]y | [Vv]on | [Pp]or | [Pp]ar ) [ ] [^\W\d_a-z]    # "…, by Jane Fell"
    | [ ]? [(（] [^()（）]{2,30} (?: 更新 | 修正 ) [)）] $             # "…（3月5日更新）"
    | [ ] [(] [A-Z][^()\d]{2,30} [)] $                                # "… (Grendon Ledger)"
    | [ |]* (?: 来源 | 來源 | 稿源 | 作者 | 责任编辑 ) [:：]           # "… 来源：新华网"
    """,
    re.VERBOSE,
)
_AGE = re.compile(  # "Published: May 5, 2031|Updated: 3 hours ago"
    r"""
    \d{1,2}\ (?: (?: minute | hour | day )s?\ ago | (?: minut[io] | or[ae] | giorn[io] )\ fa )
    | (?: há | hace | il\ y\ a | fa | vor )\ (?: \d{1,2} | uma? | una? | une | eine[rmn]? )
      \ (?: minut[oe]s? | minuts? | horas? | heures? | hor[ae]s? | d[ií]as? | jours? | mes | mês | meses | mois | ano | año
      | anos | años | ans? | Minuten? | Stunden? | Tage?n? )\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TIME = re.compile(r"\d(?::\d\d|[時时시] ?\d)")
_DAY_OF_WEEK = re.compile(r"\d{1,2}/\d{1,2}[(（][日月火水木金土]")  # Japanese, without a year
_AFTER_NAME = ("|", ",", "·", "•")  # it is a byline, if a name stands in front
_MOST_BEFORE, _MOST_BEHIND = 6, 4  # words of who wrote it in front of a date, and of its section behind
_WORD = re.compile(r"(?<![\w./:,-])(?!(?<=\w )date\b)\w", re.IGNORECASE)  # but in "Release date", a film's
_LETTERS = re.compile(r"[^\W\d_]+")
_BESIDE = re.compile(r" [|/·•] *")
_MARKS = " ,.;:：|│·•»/()–—-"
_PARTING_ROLES = (Role.BYLINE, Role.DATELINE)
_MOST_SPACES = 13  # a date line has few words, but for those of who wrote it beside


def is_date(label: Label | None) -> bool:
    """Tell whether a label says that a line is a date, with or without a name in front."""
    return label is not None and (label.rule in RULES or (label.date is not None and label.role is not Role.DATELINE))


def parts_head(block: Block) -> bool:
    """Tell whether a block is a byline, a date or the dateline, which part the story from what stands above it."""
    return block.role in _PARTING_ROLES or is_date(block.label)


def has_time(text: str) -> bool:
    """Tell whether a time of day stands in the text, as digits."""
    return _TIME.search(text) is not None


def read_date_label(block: Block) -> tuple[Label, bool] | None:
    """Return the label of an undecided line that is a date or the name of one, and whether it is the name only."""
    if len(block.text) > _LONGEST_DATE:
        return None
    named = _name_of_date(block.opens_with) is not None
    if not named and ("#" not in block.opening or _has_many_words(block.text)):
        return None
    return _read_date_label(block.text, named)


def read_day_first(block: Block) -> datetime.date | None:
    """Return the date of a line if its numbers are the day, the month and the year in this order: "05/06/2031"."""
    found = _read_date_label(block.text, _name_of_date(block.opens_with) is not None, month_first=False)
    return (found and found[0].date) or read_date(block.text, month_first=False)


@lru_cache(maxsize=16)  # several stages ask for the same lines
def _read_date_label(text: str, named: bool, month_first: bool | None = None) -> tuple[Label, bool] | None:
    if not named and is_date_line(text):
        return _label([(UNLABELLED, read_date(text, month_first=month_first))]), False
    dates, last = _dates(text, month_first)
    if dates:
        return _label(dates), False
    if last:
        return _label([(last, None)]), True
    return _beside_name(text) or _behind_names(text)


def _has_many_words(text: str) -> bool:
    return text.count(" ") > _MOST_SPACES and " · " not in text and " | " not in text


def _beside_name(text: str) -> tuple[Label, bool] | None:
    """Return the label of a line with a named date behind who wrote it: "Jane Fell / TNN / Updated: 5 May 2021"."""
    for parting in _BESIDE.finditer(text):
        dates, last = _dates(text[parting.end() :])
        if dates and last:
            return _label(dates), False
    return None


def _behind_names(text: str) -> tuple[Label, bool] | None:
    """Return the label of a line with a date and the time of day behind names: "Jane Fell GRENDON July 5, 2031 22:14 IST"."""
    found = closing_date(text) if has_time(text) else None
    if found is None or not has_time(text[found[0] :]):
        return None
    before = text[: found[0]].rstrip()
    if before.endswith(_AFTER_NAME) or len(before.strip(_MARKS).split()) > _MOST_BEFORE or not are_of_head(before):
        return None
    return _label([(UNLABELLED, found[1])]), False


def read_date_among_words(text: str) -> tuple[str, Label] | None:
    """Return what stands in front of the date in a short line, and the label of the date, or None if there is none.

    Few words may stand around it: "Jane Fell | May 5, 2031, 3:17 PM | 1,209 views", "May 5, 2031 in News".
    """
    if len(text) > _LONGEST_DATE or not may_hold_date(text):
        return None
    for word in islice(_WORD.finditer(text), _MOST_BEFORE + 1):
        rest = text[word.start() :]
        dates, _ = _dates(rest)
        found = None if dates else leading_date(rest)
        if found and found[0] and len(_LETTERS.findall(rest[found[1] :])) <= _MOST_BEHIND:
            dates = [(UNLABELLED, found[0])]
        if any(date for _, date in dates):
            return text[: word.start()], _label(dates)
    return None


def are_of_head(words: str) -> bool:
    """Tell whether the words in front of a date may be names, or a section: "Jane Fell | ", "dpa ", "News | "."""
    return all(map(_may_be_in_name, words.strip(_MARKS).split()))


def _name_of_date(found: Written | None) -> tuple[str, str] | None:
    """Return the folded name of a date, such as "published on", that a line opens with, and its rule."""
    if found is None or found[1].shape not in ("published", "updated"):
        return None
    return found[0], PUBLISHED if found[1].shape == "published" else UPDATED


def _dates(text: str, month_first: bool | None = None) -> tuple[Sequence[tuple[str, datetime.date | None]], str | None]:
    """Return the dates in a line that holds nothing else, each with its rule, and the rule of the last name in it."""
    dates: list[tuple[str, datetime.date | None]] = []
    rule = None
    parted = False  # whether anything may stand behind the dates
    while rest := text.lstrip(_MARKS):
        if named := _name_of_date(shared_phrases().opening(fold_opening(rest))):
            rule, text = named[1], behind_opening(named[0], rest)
        # A time alone may head an entry of a live blog.
        elif (found := leading_date(rest, month_first=month_first)) and (
            found[0] or dates or rule or _DAY_OF_WEEK.match(rest)
        ):
            dates.append((rule or UNLABELLED, found[0]))
            text = rest[found[1] :]
            parted = _PARTING.match(text) is not None
        elif rule == UPDATED and dates and (age := _AGE.match(rest)):
            text = rest[age.end() :]
        else:
            return (dates, rule) if parted else ((), None)
    return dates, rule


def _label(dates: Sequence[tuple[str, datetime.date | None]]) -> Label:
    """Return the label of a line with these dates: that of its surest."""
    rule, date = min(dates, key=lambda found: (found[1] is None, RULES.index(found[0])))
    return Label(Role.BOILERPLATE, rule, Kind.METADATA, date=date)


def is_byline(block: Block) -> bool:
    """Tell whether a line opens with a word such as "By" and goes on with names and nothing else."""
    if len(block.text) > LONGEST_BYLINE:
        return False
    opening = block.opens_with
    if opening is None or opening[1].shape != "byline":
        return False
    text, _ = without_date(block)
    if ends_sentence(text):
        return False
    names = behind_opening(opening[0], text).lstrip(" :").replace(",", " ").split()
    dated = text != block.text  # then it may be an agency's: "Von dpa, 3. Mai 2031"
    return bool(names) and (dated or not names[0].islower()) and all(map(_may_be_in_name, names))


def without_date(block: Block) -> tuple[str, datetime.date | None]:
    """Return what stands in front of the date in a line, "Jane Fell | 5 May 2021", and that date."""
    if "#" not in block.opening:
        return block.text, None
    if among := read_date_among_words(block.text):
        return among[0].strip(_MARKS), among[1].date
    found = closing_date(block.text)
    return (block.text[: found[0]].strip(_MARKS), found[1]) if found else (block.text, None)


def is_by(block: Block) -> bool:
    """Tell whether a line is no more than a word such as "By", with the names below it."""
    opening = shared_phrases().opening(f"{block.phrase}:") if len(block.text) <= _LONGEST_BY else None
    return opening is not None and opening[1].shape == "byline" and opening[0].rstrip(":") == block.phrase


def _may_be_in_name(word: str) -> bool:
    """Tell whether the word is a name, or as short as what stands between names: "and", "von", "y", "|"."""
    return not word[0].islower() or len(word) <= _LONGEST_BETWEEN
