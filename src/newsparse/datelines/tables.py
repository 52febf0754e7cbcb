"""The plain-data tables under ``data/``, read once, when the first dateline is looked for.

Every file is UTF-8 text: lines that start with ``#`` are comments, names are separated by semicolons.
Lookups are by :func:`fold`, so capitals, composed letters and the white space between words make no
difference.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

import attrs

from newsparse.datelines.patterns import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# Joiners, soft hyphens and vowel signs come and go; Arabic, Persian and Urdu keyboards write one letter in
# several ways.
LIKE = str.maketrans(
    "كيىأإآٱ’ʼʻ‘",
    "کییاااا" + 4 * "'",
    "\u200c\u200d\u00ad\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652",
)


FIRST_WORD = Lazy(r"\d++|[\p{L}\p{M}]++|.")


@functools.lru_cache(maxsize=8192)  # the words of texts come again and again
def fold(name: str) -> str:
    """Bring a name to the form that tables are looked up in."""
    name = name.casefold()
    if not name.isascii():
        name = unicodedata.normalize("NFC", name).translate(LIKE)
    return " ".join(name.split())


@attrs.frozen
class Agency:
    """A name in ``agencies.txt``: its country, its spellings, and whether "NAME - " opens a story."""

    country: str
    spellings: frozenset[str]
    opens: bool

    def is_spelled(self, name: str) -> bool:
        """Whether a name has the table's capitals, or only capitals, or a script that has none."""
        return name in self.spellings or name.upper() == name.lower()


class BadDataError(ValueError):
    """A data file holds a line that cannot be read."""


def _read(file: str) -> str:
    from importlib import resources  # here, since it takes longer to import than all of this package

    return resources.files(__package__).joinpath("data", file).read_text(encoding="utf-8")


def _lines(file: str, columns: int) -> Iterator[tuple[str, list[str], str]]:
    """Yield (where, columns, names) for each line that says something."""
    for number, line in enumerate(_read(file).split("\n"), 1):
        if not line or line[0] == "#" or not line.strip():
            continue
        where = f"{file}, line {number}"
        *heads, names = (cell.strip() for cell in line.split(" | ")) if columns > 1 else (line,)
        if len(heads) != columns - 1 or not names:
            raise BadDataError(f"{where}: {line!r} has {len(heads) + 1} columns; write {columns}, divided by ' | '")
        yield where, heads, names


def _names(cell: str) -> Iterator[str]:
    return filter(None, (name.strip() for name in cell.split(";")))


def _numbered(files: tuple[str, ...], low: int, high: int) -> dict[str, dict[str, int]]:
    """Read ``language | number | names`` tables into name -> language -> number."""
    table: dict[str, dict[str, int]] = {}
    for file in files:
        for where, (language, number), names in _lines(file, 3):
            if not number.isdecimal() or not low <= int(number) <= high:
                raise BadDataError(
                    f"{where}: {number!r} is no number from {low} to {high}; put it in the second column"
                )
            for name in _names(names):
                table.setdefault(fold(name).rstrip("."), {})[language] = int(number)
    return table


@functools.cache
def months() -> dict[str, dict[str, int]]:
    """Month names: folded, without a final full stop -> language -> 1 to 12."""
    return _numbered(("months_cldr.txt", "months.txt"), 1, 12)


@functools.cache
def calendars() -> dict[str, dict[str, int]]:
    """Months of other calendars: folded -> calendar -> number."""
    return _numbered(("calendars.txt",), 1, 13)


@functools.cache
def weekdays() -> dict[str, int]:
    """Weekdays on which all languages agree: folded -> 0 (Monday) to 6."""
    table = _numbered(("weekdays_cldr.txt", "weekdays.txt"), 0, 6)
    cities = _folded("cities.txt")  # Dushanbe is named after Monday
    return {name: days.pop() for name, by in table.items() if len(days := set(by.values())) == 1 and name not in cities}


@functools.cache
def numbers() -> dict[str, int]:
    """Days of the month in words."""
    return {name: next(iter(by.values())) for name, by in _numbered(("numbers.txt",), 1, 31).items()}


@functools.cache
def date_words() -> frozenset[str]:
    """Words, folded, that a date can begin with."""
    names = [*months(), *calendars(), *weekdays(), *numbers()]
    openers = (
        "le",
        "el",
        "dne",
        "am",
        "den",
        "em",
        "il",
        "ngày",
        "tháng",
        "في",
        "يوم",
        "दि",
        "दिनांक",
        "ວັນທີ",
        "วันที่",
        "ថ្ងៃទី",
        "તા",
    )
    return frozenset(
        part for name in names for part in (name, name.split()[0], name.split(".")[0].split("-")[0])
    ) | frozenset(map(fold, openers))


@functools.cache
def agencies() -> dict[str, Agency]:
    """Agencies by folded name. The country of the first line that lists a name is the one it has."""
    countries: dict[str, str] = {}
    spellings: dict[str, set[str]] = {}
    opening: set[str] = set()
    for where, (country,), names in _lines("agencies.txt", 2):
        if len(country) != 2 or not country.islower():
            raise BadDataError(f"{where}: {country!r} is no country; write two small letters, or xx for none")
        for name in _names(names):
            spelling = name.lstrip("*")
            key = fold(spelling)
            countries.setdefault(key, country)
            spellings.setdefault(key, set()).update((spelling, spelling.upper()))
            if spelling != name:
                opening.add(key)
    return {key: Agency(country, frozenset(spellings[key]), key in opening) for key, country in countries.items()}


@functools.cache
def agency_words() -> dict[str, int]:
    """First words of agencies' names, folded -> the length of the longest such name in characters."""
    longest: dict[str, int] = {}
    for name in agencies():
        first = FIRST_WORD.match(name)
        word = first[0] if first else name
        longest[word] = max(longest.get(word, 0), len(name))
    return longest


def _folded(*files: str) -> frozenset[str]:
    return frozenset(fold(name) for file in files for _, _, names in _lines(file, 1) for name in _names(names))


@functools.cache
def places() -> frozenset[str]:
    """Cities, folded, in every script."""
    cities = frozenset(line for line in _read("cities_geonames.txt").split("\n") if line and line[0] != "#")
    return (cities | _folded("cities.txt")) - _folded("not_places.txt") - labels()


@functools.cache
def regions() -> frozenset[str]:
    """States and countries as they stand after a place: as written, and in capitals."""
    names = [name for _, _, cell in _lines("regions.txt", 1) for name in _names(cell)]
    return frozenset(names) | {name.upper() for name in names}


@functools.cache
def region_words() -> frozenset[str]:
    """Beginnings of the names of regions, up to the first space or full stop."""
    return frozenset(name.split()[0].split(".")[0] for name in regions())


@functools.cache
def words(use: str) -> frozenset[str]:
    """Small words, folded, by what they are used for in datelines."""
    return frozenset(fold(word) for _, (of,), names in _lines("words.txt", 2) if of == use for word in _names(names))


@functools.cache
def labels() -> frozenset[str]:
    """Folded words such as "warning" that open a line as a place would."""
    return _folded("labels.txt")
