"""Signs and hosts that others have too, or that are not enough."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import evolve

from newsparse.folding import fold_phrase, is_cjk
from newsparse.outlet import Outlet, Sign, are_enough
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.pipeline import label_sure
from newsparse.registry import Registry
from newsparse.split import split
from newsparse.testing.findings import Fault, Finding
from newsparse.testing.stories import HEADLINE, SHORT_LINES, STORY, SUBHEADINGS

__all__ = ["find_bad_signs"]

# The ways to print an agency in a dateline; one of them has to be read.
_DATELINES = (
    "KELMAR, April 29 ({}) — ",
    "KELMAR, April 29. /{}/. ",
    "KELMAR, 29 апреля - {}. ",
    "({}) ",
    "{}北京4月29日电 ",
    "【北京{}】",
    "(서울={}) 홍길동 기자 = ",
)
_MAKE_HINT = "make it a hint with hint=True, and give it a second sign for company"
_AGENCY = "outlets reprint what agencies file; make it a hint, and let a line of the outlet's own be its sign"
_SHORTEST_WORD = 12  # characters; a shorter word alone on a line is a byline, a label or a credit elsewhere
_SHORTEST_CJK = 4


def find_bad_signs(outlet: Outlet, registry: Registry, stories: Iterable[str]) -> Iterator[Finding]:
    """Yield findings about the outlet's hosts and signs.

    Args:
        outlet: the outlet.
        registry: the other outlets.
        stories: lines of the outlet's stories.
    """
    lines = frozenset(map(fold_phrase, (*SHORT_LINES, *SUBHEADINGS, *stories)))
    others = [other for other in registry if other.name != outlet.name]
    yield from _taken_hosts(outlet, others)
    for sign in outlet.signs:
        if problem := _problem(sign, others, lines):
            what, text, advice = problem
            yield Finding(outlet.name, sign.text, what, text, advice)
    if outlet.signs and not are_enough(outlet.signs):
        yield Finding(
            outlet.name,
            outlet.signs[0].text,
            Fault.NOT_RECOGNISED,
            "one hint is not enough to know an outlet by, and no page has more of its signs",
            "add a line as another sign, or take this one out and leave it to the hosts",
        )


def _taken_hosts(outlet: Outlet, others: Iterable[Outlet]) -> Iterator[Finding]:
    for other in others:
        for host in set(outlet.hosts).intersection(other.hosts):
            yield Finding(
                outlet.name,
                host,
                Fault.HOST_TAKEN,
                f"the outlet {other.name!r} has this host too",
                "leave it to one of the two; a subdomain may be another outlet's",
            )


def _problem(sign: Sign, others: Sequence[Outlet], stories: Collection[str]) -> tuple[Fault, str, str] | None:
    """Return what is wrong with a sign, the evidence, and what to do."""
    if not _is_seen(sign):
        if sign.agency:
            return Fault.DEAD, "no dateline is read with this agency", "write it as datelines print it, without marks"
        return Fault.DEAD, "it is not found on a line of its own", "give the whole line as the pages print it"
    if sign.hint:
        return None
    if not sign.agency and _is_of_stories(sign, stories):
        return Fault.SIGN_FITS_STORIES, "stories have this line", "take it out, or let a rule take it from them"
    for other in others:
        if theirs := _shared_with(sign, other):
            advice = _AGENCY if sign.agency else _MAKE_HINT
            return Fault.SIGN_FITS_OTHERS, f"it is {theirs} of the outlet {other.name!r} too", advice
    if sign.agency:
        return None
    if sign.key in shared_phrases().whole:
        return Fault.SIGN_FITS_OTHERS, "it is a shared phrase, which many outlets print", _MAKE_HINT
    if sign.key.isalpha() and len(sign.key) < (_SHORTEST_CJK if any(map(is_cjk, sign.key)) else _SHORTEST_WORD):
        return Fault.SIGN_FITS_OTHERS, "other pages may have this word on a line of its own", _MAKE_HINT
    return None


def _is_of_stories(sign: Sign, stories: Collection[str]) -> bool:
    return any(line.startswith(sign.key) for line in stories) if sign.start else sign.key in stories


def _is_seen(sign: Sign) -> bool:
    """Tell whether a page that has the sign is known by it."""
    registry = Registry().add(Outlet("a", "A", signs=(evolve(sign, hint=False),)))
    forms = [form + STORY[0] for form in _DATELINES] if sign.agency else [f"{STORY[0]}\n\n{{}}"]
    raws = [f"{HEADLINE}\n\n{form.format(sign.text)}" for form in forms]
    return any(label_sure(Page(raw, split(raw)), None, registry).outlet for raw in raws)


def _shared_with(sign: Sign, other: Outlet) -> str:
    """Return what of another outlet the sign is, if it is anything."""
    if any(sign.agency is theirs.agency and sign.key == theirs.key for theirs in other.signs):
        return "a sign"
    if not sign.agency and any(sign.key in rule.keys for rule in other.rules):
        return "a line"
    return ""
