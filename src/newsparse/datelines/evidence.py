"""Whether what an order found may be believed: the parts must bear each other out, and a story must follow.

When in doubt it is no dateline, for losing words of a story is worse than keeping a dateline in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import regex

from newsparse.datelines import lexer, tables
from newsparse.datelines.firstlook import GERMAN_OPENERS
from newsparse.datelines.patterns import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Claim", "UNVOUCHED", "VOUCHED", "is_borne_out"]

# What a sentence of a story begins with: a capital, or a letter of a script that has none.
_SENTENCE = Lazy(r"""[\s"'“”„«‘’¿¡*]*+ (?: \Z | [\p{Lu}\p{Lt}\p{Lo}\p{Georgian}] )""", regex.VERBOSE)
_NUMBER_NEXT = Lazy(r"\s*+[\p{Nd}$€£]")
# Letters of Vietnamese only; its papers sign "(Tin Cảng) -", and there are hundreds.
_VIETNAMESE = Lazy(r"[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_GEORGIAN = Lazy(r"\p{Georgian}")
_NEW_AGENCY = Lazy(r"(?=(?:.*\p{Lu}){2})\p{Lu}[\p{L}\d.&/-]{1,14}(?: \d\d?)?")
_CALL_SIGN = Lazy(r"[KW][A-Z]{2,3}(?:-TV)?")  # of an American station
_BYLINES = ("By ", "BY ", "Par ", "Por ", "Von ")
_TOWN = range(2, 4)  # words
_NAMES_OF_PEOPLE = range(2, 5)  # words
_SHORTEST_PLACE = 3
_LONE_PLACE = 60  # characters of the story that a city in small letters opens
_GERMAN = Lazy(rf"\s++{GERMAN_OPENERS}\s")
_SHORTEST = 20  # characters of a story that a place in brackets opens
_TURKISH_NAME = Lazy(r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,}")  # "Ece DEMİR"
_JOINT = Lazy(r"\s*+[/,=()–—-]\s*+")
_DASHES = "-‐‑‒–—―_"
_FOUR_DIGITS = Lazy(r"\d{4}")
_REACH = 300  # characters of the story that are looked at


@attrs.frozen
class Claim:
    """What an order found in a text: its name, the fields, whether there is a date, how and where it ends."""

    order: str
    place: str | None
    agency: str | None
    byline: str | None
    dated: bool
    closed: bool
    close: str
    text: str
    end: int

    @property
    def city(self) -> str:
        """The place without its state or country."""
        return regex.split(r"[,(\[/]", self.place or "")[0].strip()

    @property
    def has_region(self) -> bool:
        """Whether a state or a country stands after the place."""
        unsure = (self.place or "").endswith(", AP") and not self.city.isupper()  # Amapá; "Ada Marsh, AP -"
        return "," in (self.place or "") and not unsure

    @property
    def is_caseless(self) -> bool:
        """Whether the place is in a script without capitals."""
        return self.city.upper() == self.city.lower() or _GEORGIAN.match(self.city) is not None

    @property
    def is_known(self) -> bool:
        """Whether the tables list the city."""
        return tables.is_place(tables.fold_name(self.city))

    @property
    def wire(self) -> str | None:
        """The name under which the tables have the agency, or the first of several."""
        known = tables.agencies().country
        return next(
            (key for name in (self.agency or "", self.agencies[0]) if (key := tables.fold_name(name)) in known), None
        )

    @property
    def is_spelled(self) -> bool:
        """Whether the agency is written as the tables list it."""
        return tables.agencies().is_spelled(self.agency or "")

    @property
    def agencies(self) -> list[str]:
        """The agency, or the several that are joined to one: "MENAFN- IANS"."""
        return [name for name in _JOINT.split(self.agency or "") if name] or [""]

    @property
    def ends_line(self) -> bool:
        """Whether nothing follows on the line."""
        return not self.text[self.end : self.end + _REACH].partition("\n")[0].strip()

    @property
    def begins_sentence(self) -> bool:
        """Whether what follows begins as a sentence does, or nothing follows."""
        return _SENTENCE.match(self.text, self.end, self.end + _REACH) is not None


def is_borne_out(claim: Claim) -> bool:
    """Tell whether a claim may be believed.

    Args:
        claim: what an order found.

    Returns:
        False if the place is none, or if too little speaks for the dateline.
    """
    if claim.place and _is_no_place(claim):
        return False
    if check := UNVOUCHED.get(claim.order):
        return claim.begins_sentence and check(claim)
    if not claim.closed and not claim.begins_sentence and not _NUMBER_NEXT.match(claim.text, claim.end):
        return False
    return VOUCHED.get(claim.order, _place_beside_agency)(claim)


def _is_no_place(claim: Claim) -> bool:
    """Tell whether a name is a label, a day, a byline, or what its agency's letters stand for: "Press Association (PA) -"."""
    place = claim.place or ""
    first = place.partition(",")[0]
    if (
        tables.fold_name(first) in tables.labels()
        or tables.fold_name(first) in tables.weekdays()
        or first.startswith(_BYLINES)
    ):
        return True
    if first.startswith("The ") and not tables.is_place(tables.fold_name(first)):
        return True
    initials = "".join(word[0] for word in place.split() if word[0].isupper())
    return len(initials) > 1 and initials == (claim.agency or "").upper() and not place.isupper()


# ---------------------------------------------------------------- orders with a known agency


def _place_beside_agency(claim: Claim) -> bool:
    """Ask for a date, a known place, capitals or a script without them; else for a short name and a mark."""
    if claim.place is None or claim.dated or claim.is_caseless or claim.city.isupper() or claim.has_region:
        return True
    if tables.fold_name(claim.agency or "") in tables.words("broadcaster"):  # series are called after cities, too
        return False
    return claim.is_known or len(claim.place.split()) <= (4 if claim.closed else 1 if claim.is_spelled else 0)


def _bare_agency_and_place(claim: Claim) -> bool:
    if claim.dated:
        return True
    if not claim.begins_sentence:
        return False
    if claim.is_known or (claim.place or "").isupper():
        return True
    return claim.text[claim.end - 1] in _DASHES and claim.is_spelled and _is_like_town(claim)


def _is_like_town(claim: Claim) -> bool:
    """Tell whether an unknown name is rather a town's than a person's, and its agency is no broadcaster."""
    words = (claim.place or "").split()
    if tables.fold_name(claim.agency or "") in tables.words("broadcaster") or not (claim.agency or "").isupper():
        return claim.is_caseless and len(words) <= 2
    return len(words) == 1 or (len(words) == 2 and lexer.AL.match(words[1]) is not None)


def _bare_agency(claim: Claim) -> bool:
    return claim.begins_sentence and (
        claim.wire in tables.agencies().openers or lexer.SITE.fullmatch(claim.agency or "") is not None
    )


def _agency(claim: Claim) -> bool:
    """Ask for the listed spelling; of several agencies, for one that reprints, for known ones, or for a dash."""
    known = tables.agencies()
    if claim.is_spelled:
        return True
    return known.is_spelled(claim.agencies[0]) and (
        claim.wire in known.openers
        or claim.text[claim.end - 1] in _DASHES
        or all(tables.fold_name(name) in known.country for name in claim.agencies)
    )


def _agency_and_date(claim: Claim) -> bool:
    """Ask for the listed spelling, a mark, and no year, which sources of a story have: "BBC, 5 May 2021."."""
    has_year = _FOUR_DIGITS.search(claim.text, 0, claim.end) is not None
    return claim.is_spelled and claim.begins_sentence and not has_year and claim.text[claim.end - 1] in _DASHES + "."


def _turkish_reporter(claim: Claim) -> bool:
    capitals = claim.byline is not None and claim.byline.isupper() and " " in claim.byline
    return capitals and tables.agencies().country.get(claim.wire or "") == "tr"


def _no_mark(claim: Claim) -> bool:
    """Ask for a script without capitals, or for capitals and a bar: "PARIS | AFP Rain fell"."""
    agency = claim.agency or ""
    if claim.is_caseless:
        return agency.upper() == agency
    is_parted = "|" in claim.text[: claim.end] and claim.begins_sentence
    return is_parted and claim.city.isupper() and agency.isupper()


def _own_line(claim: Claim) -> bool:
    named = claim.byline is None or len(claim.byline.split()) in _NAMES_OF_PEOPLE
    return claim.ends_line and claim.is_spelled and named


VOUCHED: dict[str, Callable[[Claim], bool]] = {
    "agency": _agency,
    "agency, place, in strokes": lambda claim: (
        claim.begins_sentence and (claim.agency or "").isupper() and len(claim.city) > _SHORTEST_PLACE
    ),
    "place, agency, on a line of their own": _own_line,
    "agency, date": _agency_and_date,
    "bare agency": _bare_agency,
    "bare agency, place": _bare_agency_and_place,
    "place, date, bare agency": _bare_agency_and_place,
    "place, agency, no mark": _no_mark,
    "place, agency, reporter": _turkish_reporter,
    "reporter, place, agency": lambda claim: _TURKISH_NAME.fullmatch(claim.byline or "") is not None,
}

# ---------------------------------------------------------------- orders that no known agency vouches for


def _place(claim: Claim) -> bool:
    """Ask for capitals, a state, or a mark that only datelines have."""
    if claim.close == ".":  # "लखनऊ।"; and "Berlin. Die ..." is how German regional papers begin
        return claim.text[claim.end - 1] == "।" or _GERMAN.match(claim.text, claim.end) is not None
    if claim.close in (":", "|", "//"):
        return claim.city.isupper() or claim.is_caseless or claim.has_region or (claim.close == ":" and _opens(claim))
    two_cities = "/" in (claim.place or "")
    return claim.close[0] in ".," or claim.city.isupper() or claim.has_region or two_cities or _opens(claim)


def _opens(claim: Claim) -> bool:
    """Tell whether a city that is known well stands before a sentence, and not before another city or an agency."""
    if tables.fold_name(claim.place or "") not in tables.words("opening"):
        return False
    words = claim.text[claim.end : claim.end + _REACH].split()
    if not words:
        return True
    to = (
        tables.fold_name(" ".join(words[:count]).rstrip(",.:")) for count in (1, 2)
    )  # "Jakarta - Bandung takes an hour"
    goes_on = len(" ".join(words)) > _LONE_PLACE and not tables.agencies().is_spelled(words[0])
    return goes_on and not any(map(tables.is_place, to))


def _new_town(claim: Claim) -> bool:
    """Ask for two or three words in capitals, of which one is a word that towns are called by, and a story."""
    words = tables.fold_name(claim.place or "").split()
    if not claim.city.isupper() or len(words) not in _TOWN or words[0] in tables.words("particle"):
        return False
    named = words[0].rstrip(".") in tables.words("town first") or words[-1] in tables.words("town last")
    return named and len(claim.text[claim.end : claim.end + _REACH].strip()) > 2 * _SHORTEST


def _place_and_date(claim: Claim) -> bool:
    if claim.close == ".":  # "BAKU, Azerbaijan, May 5.", "काठमाडौं, २१ पुस ।"
        return claim.text[claim.end - 1] == "।" or (claim.city.isupper() and claim.has_region)
    has_year = _FOUR_DIGITS.search(claim.text, 0, claim.end) is not None
    longest = 4 if claim.city.isupper() else 2 if has_year else 0  # words of an unknown place
    return claim.is_known or claim.has_region or len(claim.city.split()) <= longest


def _new_agency(claim: Claim) -> bool:
    """Ask for capitals in town and agency, and of a town that nobody knows for its state or an American station."""
    first = claim.agencies[0]  # "(WKYT/Gray News)"
    is_station = len(first) > _SHORTEST_PLACE and _CALL_SIGN.fullmatch(first) is not None  # "(WHO)" is none
    if not (claim.is_known or claim.has_region or is_station):
        return False
    is_agency = is_station or _NEW_AGENCY.fullmatch(claim.agency or "") is not None
    return claim.is_caseless or (claim.city.isupper() and is_agency)


def _vietnamese_paper(claim: Claim) -> bool:
    is_vietnamese = _VIETNAMESE.search(claim.text, claim.end, claim.end + _REACH) is not None
    return is_vietnamese and tables.fold_name(claim.agency or "") not in tables.labels()


def _dated_new_agency(claim: Claim) -> bool:
    spelled = claim.closed or claim.is_caseless or _NEW_AGENCY.fullmatch(claim.agency or "") is not None
    return spelled and (claim.is_known or claim.has_region or claim.city.isupper())


UNVOUCHED: dict[str, Callable[[Claim], bool]] = {
    "place": _place,
    "new town": _new_town,
    "place, whole date": _place_and_date,
    "place, date, new agency": _dated_new_agency,
    "place, new agency": _new_agency,
    "new agency": lambda claim: _vietnamese_paper(claim) or _CALL_SIGN.fullmatch(claim.agency or "") is not None,
    "place in brackets": lambda claim: len(claim.text) - claim.end > _SHORTEST,
}
