"""Tells whether words are people's names, or what a paper calls its authors."""

from __future__ import annotations

import regex

from newsparse.datelines.patterns import Lazy, any_of
from newsparse.datelines.tables import agencies, fold_name, is_place
from newsparse.marks import LONGEST_BYLINE

__all__ = [
    "PARTICLES",
    "are_names",
    "ends_in_title",
    "is_name",
    "is_title",
    "name_beside_date",
    "names_of",
    "signers_of",
]

_MOST_NAMES, _MOST_AUTHORS = 4, 4
_MOST_OF_TITLE = 3  # words: "Executive Content Editor", but "Jane Fell Political Correspondent"
PARTICLES = frozenset(("af al bin da de degli dei del della der di do dos du el ibn la ten ter van von y zu").split())
# "Fell", "O'Hara", "McFell", "Fell-Ridge", "J.", "J.R."; neither "BBC" nor "FellReporter".
_NAME = Lazy(r"(?:Mc|Mac|[ODL]['’])?+ \p{Lu}\p{Ll}++ (?: -\p{Lu}\p{Ll}++ )*+ | (?:\p{Lu}\.)++", regex.VERBOSE)
_AND = regex.compile(r" (?:and|&|und|et|y|e|i|en|och|og) |, ", regex.IGNORECASE)
_IN_TOWN = regex.compile(r" in (?P<town>(?:(?:(?:de|del|la|of|upon) )?+\p{Lu}[\p{L}.'’-]*+ ?+){1,3}+)$")
# Behind a name: "Jane Fell and agencies", "Jane Fell Grendon correspondent".
_AGENCIES = regex.compile(r" (?:and|with) (?:news )?agencies$")
_BEHIND_NAME = regex.compile(r"(?P<name>\S+ \S+)(?: \p{Lu}[\p{L}&-]++){1,2}+ \w+")
_STAFF = regex.compile(r"(?:\p{Lu}\w+ )?+(?:[Ss]taff(?: reporters?| writers?)?|[Rr]eporters?)")
# Beside a date: "5 May 2031 by Jane Fell 2 Comments", and "Jane Fell - 5 May 2031", "5 May 2031|Jane Fell".
_BEHIND_BY = Lazy(
    rf"""
    \b (?i: by | von | por | par | di | door ) [ ]
    (?P<name> \p{{Lu}}[\w.’'-]*+ (?: (?: [ ] {any_of(*sorted(PARTICLES))} ){{0,3}}+ [ ] \p{{Lu}}[\w.’'-]*+ ){{1,3}}+ )
    """,
    regex.VERBOSE,
)
_PARTED = Lazy(r" ?[|·•] ?| [-–—] ")
# What a paper calls its authors, alone or behind a name: "Staff Writer", "Jane Fell | Grendon correspondent"; or an account.
_TITLES = frozenset(
    (
        "writer reporter correspondent editor columnist contributor journalist critic redakteur redakteurin korrespondent "
        "korrespondentin redactor redactora periodista journaliste rédacteur rédactrice giornalista redattore redattrice "
        "jornalista repórter verslaggever verslaggeefster regioverslaggever redacteur correspondente skribent skribente "
        "journalisti toimittaja dziennikarz dziennikarka redaktor redaktorka novinář novinářka novinar novinarka "
        "újságíró jurnalist jurnalistă muhabir gazeteci wartawan jurnalis журналист журналистка корреспондент "
        "обозреватель журналіст журналістка кореспондент кореспондентка новинар новинарка δημοσιογράφος"
    ).split()
)
_SPACED = str.maketrans(dict.fromkeys(",|–·•", " "))
_WITH_TITLE = Lazy(
    r"(?: (?P<name> [^,|–·•]++ ) [,|–·•] [ ]?+ )?+ (?: [\w-]++ [ ] ){0,4} [\w-]++ (?: [ ] @\w++ )?+ | [\w.]*+ @ [\w.]++",
    regex.VERBOSE,
)


def is_name(text: str) -> bool:
    """Tell whether the text is two to four names ("Jane Fell", "J. R. de la Cruz")."""
    if len(text) > LONGEST_BYLINE:
        return False
    words = text.split()
    names = [word for word in words if word not in PARTICLES]
    return 2 <= len(names) <= _MOST_NAMES and words[-1] == names[-1] and all(map(_is_one_name, names))


def _is_one_name(word: str) -> bool:
    """Tell whether it is one name: none that is glued to the next ("FellReporter")."""
    return _NAME.fullmatch(word) is not None


def are_names(text: str) -> bool:
    """Tell whether the line is one name or several ("Jane Fell and J. R. de la Cruz"), and no title alone."""
    if len(text) > LONGEST_BYLINE or (text.count(" ") < _MOST_OF_TITLE and _titled(text)):
        return False
    names = names_of(text)
    return len(names) <= _MOST_AUTHORS and all(map(is_name, names))


def names_of(text: str) -> list[str]:
    """Return what "and" and commas part in a line, without the town that people report from; they need not be names.

    Nor are the agencies among them with which people have worked: "Jane Fell with AFP, dpa".
    """
    people, with_others, others = text.partition(" with ")
    if with_others and all(map(agencies().is_spelled, _AND.split(others))):
        text = people
    names = _AND.split(text.title() if text.isupper() else text)
    return [_IN_TOWN.sub("", name) for name in names] if " in " in text else names


def name_beside_date(text: str) -> tuple[str | None, bool]:
    """Return the name that stands beside the date in a line, or None, and whether a word such as "by" stands in front."""
    if behind_by := _BEHIND_BY.search(text):
        return behind_by["name"], True
    return next(filter(is_name, _PARTED.split(text)), None), False


def signers_of(text: str) -> list[str] | None:
    """Return who has signed a line that says so without a word such as "By", or None if it does not.

    That is "Jane Fell in Lima", if the town is known, "Jane Fell and agencies", "Staff and agencies in Grendon", "Reuters
    in Grendon" or "Jane Fell Grendon correspondent". Those who are no people are left out.
    """
    if len(text) > LONGEST_BYLINE:
        return None
    if text.rpartition(" ")[2] in _TITLES:
        titled = _BEHIND_NAME.fullmatch(text)
        return [titled["name"]] if titled and is_name(titled["name"]) else None
    if " in " not in text and not text.endswith("agencies"):
        return None
    town = _IN_TOWN.search(text)
    signed = _IN_TOWN.sub("", text)
    people_and_others = names_of(_AGENCIES.sub("", signed))
    people = [signer for signer in people_and_others if not (agencies().is_spelled(signer) or _STAFF.fullmatch(signer))]
    has_others = people != people_and_others or _AGENCIES.search(signed) is not None
    if not (has_others or (town and is_place(fold_name(town["town"])))):
        return None  # "Road Safety in Focus"
    return people if all(map(is_name, people)) else None


def is_title(text: str) -> bool:
    """Tell whether a line is what a paper calls its authors, and no more: "Senior Reporter"."""
    titled = _titled(text)
    return titled is not None and titled["name"] is None


def _titled(text: str) -> regex.Match[str] | None:
    """Return the line's parts if it ends in what a paper calls its authors, which words tell at less cost than a pattern."""
    words = text.casefold().translate(_SPACED).split()[-2:]
    if len(words) > 1 and words[1].startswith("@"):
        del words[1]  # the author's account behind the title
    return _WITH_TITLE.fullmatch(text) if words and (words[-1] in _TITLES or "@" in words[-1]) else None


def ends_in_title(text: str) -> bool:
    """Tell whether an author's title stands behind a name: "Jane Fell, Staff Writer"."""
    titled = _titled(text)
    return titled is not None and bool(titled["name"]) and is_name(titled["name"].strip())
