"""The plain-data tables under ``data/``, read once, when the first dateline is looked for.

Every file is UTF-8 text: lines that start with ``#`` are comments, names are separated by semicolons.
Lookups are by :func:`fold_name`, so capitals, composed letters and the white space between words make no
difference.
"""

from __future__ import annotations

import functools
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newsparse.datelines.patterns import Lazy
from newsparse.errors import BadTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

__all__ = [
    "Agencies",
    "BEFORE_DAY",
    "agencies",
    "agency_words",
    "calendars",
    "date_words",
    "first_word",
    "fold_name",
    "is_place",
    "labels",
    "months",
    "numbers",
    "region_words",
    "regions",
    "weekdays",
    "words",
]

# Joiners, soft hyphens and vowel signs come and go; Arabic, Persian and Urdu keyboards write one letter in
# several ways; Greek capitals drop the accents of small letters, and Turkish ones are not folded as its small ones are.
_LIKE = str.maketrans(
    "كيىأإآٱ’ʼʻ‘άέήίόύώı",
    "کییاااا" + 4 * "'" + "αεηιουωi",
    "\u200c\u200d\u00ad\u0307\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652",
)

# Words in front of the day, each string those of a language or two: "le 5 mai".
BEFORE_DAY = (
    "le",  # French
    "el em il",  # Spanish, Portuguese, Italian
    "dne",  # Czech
    "am den",  # German, Danish
    "ngày",  # Vietnamese
    "ວັນທີ",  # Lao
    "วันที่",  # Thai
    "ថ្ងៃទី",  # Khmer
    "في يوم",  # Arabic
    "दि. दि दिनांक",  # Hindi, Marathi
    "તા. તા",  # Gujarati
)
_BEFORE_MONTH = ("tháng",)  # Vietnamese
_FIRST_WORD = Lazy(r"\d++|[\p{L}\p{M}]++|.")


@functools.lru_cache(maxsize=8192)  # the words of texts come again and again
def fold_name(name: str) -> str:
    """Bring a name to the form that tables are looked up in."""
    name = name.casefold()
    if not name.isascii():
        name = unicodedata.normalize("NFC", name).translate(_LIKE)
        name = unicodedata.normalize("NFC", name)  # what stood apart may meet now
    return " ".join(name.split())


def _read(file: str) -> bytes:
    return (Path(__file__).parent / "data" / file).read_bytes()


def _lines(file: str, columns: int) -> Iterator[tuple[str, list[str], str]]:
    """Yield (where, columns, names) for each line that says something."""
    for number, line in enumerate(_read(file).decode().split("\n"), 1):
        if not line or line[0] == "#" or not line.strip():
            continue
        where = f"{file}, line {number}"
        *heads, names = (cell.strip() for cell in line.split(" | ")) if columns > 1 else (line,)
        if len(heads) != columns - 1 or not names:
            raise BadTable(f"{where}: {line!r} has {len(heads) + 1} columns; write {columns}, divided by ' | '")
        yield where, heads, names


def _names(cell: str) -> Iterator[str]:
    return filter(None, (name.strip() for name in cell.split(";")))


def _numbered(files: tuple[str, ...], low: int, high: int) -> dict[str, dict[str, int]]:
    """Read ``language | number | names`` tables into name -> language -> number."""
    table: dict[str, dict[str, int]] = {}
    for file in files:
        for where, (language, number), names in _lines(file, 3):
            if not number.isdecimal() or not low <= int(number) <= high:
                raise BadTable(f"{where}: {number!r} is no number from {low} to {high}; put it in the second column")
            for name in _names(fold_name(names)):
                table.setdefault(name.rstrip("."), {})[language] = int(number)
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
    return frozenset(
        part for name in names for part in (name, name.split()[0], name.split(".")[0].split("-")[0])
    ) | frozenset(fold_name(word).rstrip(".") for words in (*BEFORE_DAY, *_BEFORE_MONTH) for word in words.split())


@attrs.frozen
class Agencies:
    """The names in ``agencies.txt``.

    Attributes:
        country: folded name -> the country of the first line that lists it.
        spellings: the names as they are listed.
        openers: folded names that open a story without a place: "NAME - ".
    """

    country: Mapping[str, str]
    spellings: Set[str]
    openers: Set[str]

    def is_spelled(self, name: str) -> bool:
        """Tell whether a name is listed in its very letters, or in small ones where it is all capitals or has none."""
        return name in self.spellings or (name == name.upper() and fold_name(name) in self.country)


@functools.cache
def agencies() -> Agencies:
    """Read the agencies."""
    country: dict[str, str] = {}
    spellings: set[str] = set()
    openers: set[str] = set()
    for where, (code,), names in _lines("agencies.txt", 2):
        if len(code) != 2 or not code.islower():
            raise BadTable(f"{where}: {code!r} is no country; write two small letters, or xx for none")
        spellings.update(name.lstrip("*") for name in _names(names))
        for name in _names(fold_name(names)):
            key = name.lstrip("*")
            country.setdefault(key, code)
            if key != name:
                openers.add(key)
    return Agencies(country, spellings, openers)


@functools.cache
def agency_words() -> dict[str, int]:
    """First words of agencies' names, folded -> the length of the longest such name in characters."""
    longest: dict[str, int] = {}
    for name in agencies().country:
        word = first_word(name)
        longest[word] = max(longest.get(word, 0), len(name))
    return longest


def first_word(folded: str) -> str:
    """Cut off the first word of a folded name."""
    word = folded.partition(" ")[0]
    if word.isalpha():
        return word
    match = _FIRST_WORD.match(folded)
    return match[0] if match else folded


@functools.cache
def _folded(*files: str) -> frozenset[str]:
    return frozenset(name for file in files for _, _, names in _lines(file, 1) for name in _names(fold_name(names)))


@functools.lru_cache(maxsize=8192)
def is_place(folded: str) -> bool:
    """Tell whether a folded name is that of a city, in any script; newsrooms write some with hyphens for the spaces."""
    if folded in _folded("not_places.txt", "labels.txt"):
        return False
    if folded in _folded("cities.txt") or _is_line(folded.encode("utf-8", "replace"), _cities()):
        return True
    return "-" in folded and is_place(folded.replace("-", " "))


@functools.cache
def _cities() -> bytes:
    return _read("cities_geonames.txt")


def _is_line(wanted: bytes, lines: bytes) -> bool:
    """Look for a line among sorted ones by halving: cheaper than a set of 55,000 names that is asked a few times."""
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", start)
        line = lines[start:end]
        if line == wanted:
            return True
        if line < wanted:
            low = end + 1
        else:
            high = start
    return False


@functools.cache
def regions() -> frozenset[str]:
    """States and countries as they stand after a place: as written, and in capitals."""
    names = [name for _, _, cell in _lines("regions.txt", 1) for name in _names(cell)]
    return frozenset(names) | {name.upper() for name in names}


@functools.cache
def region_words() -> frozenset[str]:
    """Beginnings of the names of regions, up to the first space, full stop or stroke."""
    return frozenset(name.split()[0].split(".")[0].split("/")[0] for name in regions())


@functools.cache
def words(use: str) -> frozenset[str]:
    """Small words, folded, by what they are used for in datelines."""
    return frozenset(
        word for _, (of,), names in _lines("words.txt", 2) if of == use for word in _names(fold_name(names))
    )


def labels() -> frozenset[str]:
    """Folded words such as "warning" that open a line as a place would."""
    return _folded("labels.txt")
