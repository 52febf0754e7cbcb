"""Boilerplate: lines that an outlet's rules take, or the phrases that many outlets share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen
from hypothesis import strategies as st

from newsparse.arguments import wrong_type
from newsparse.folding import collapse, fold_phrase
from newsparse.model import Kind, Part, Role, Zone
from newsparse.outlet import Outlet
from newsparse.phrases import read_phrases, shared_phrases
from newsparse.registry import Registry
from newsparse.rules import Rule

__all__ = ["MadeLine", "boilerplate", "lines_of", "one_of_lines", "outlet_of", "shared_lines"]

_NUMBER = "12"  # printed for the "#" of a rule or phrase
_SENTENCE = "Rain fell on the hills."
_ANY_NUMBER = re.compile("(?<!#)#(?!#)")  # "## Notes" is no number


@frozen
class MadeLine:
    """A line of boilerplate as a page prints it.

    Attributes:
        text: the line, or what stands glued to a paragraph if `part` is START, INSIDE or END.
        kind: what it is there for.
        part: how much the rule takes; below a SECTION's heading stands what belongs to it.
        zone: where on the page the line is boilerplate.
        longest: how many lines may stand below a heading; None for any number.
    """

    text: str
    kind: Kind
    part: Part = Part.LINE
    zone: Zone = Zone.ANYWHERE
    longest: int | None = None


def boilerplate(outlet: Outlet | str | None = None) -> st.SearchStrategy[MadeLine]:
    """Lines of boilerplate with their kind.

    They shrink to the first line of the first rule.

    Args:
        outlet: an outlet, or the name of one, whose rules take the lines; if not given, the lines are phrases that
            many outlets share, in any of some sixty languages.

    Raises:
        ValueError: the outlet's rules have no line and no example that is boilerplate.
        UnknownOutlet: no outlet has this name.
        TypeError: `outlet` is neither an Outlet nor a str.

    >>> from hypothesis import find
    >>> find(boilerplate("tass"), lambda line: True).text
    'All news'
    >>> find(boilerplate(), lambda line: line.kind is Kind.SHARING).kind
    <Kind.SHARING: 'sharing'>
    """
    if outlet is None:
        return one_of_lines(shared_lines())
    outlet = outlet_of(outlet)
    lines = lines_of(outlet)
    if not lines:  # hypothesis would only say that nothing satisfies
        raise ValueError(
            f"the rules of outlet {outlet.name!r} have no lines and no examples of boilerplate; give it a rule that has, "
            f"or call boilerplate() for the phrases that many outlets share"
        )
    return one_of_lines(lines)


def one_of_lines(lines: Sequence[MadeLine]) -> st.SearchStrategy[MadeLine]:
    """Return a strategy for these lines. `sampled_from` would hash all of them each time."""
    return st.integers(0, len(lines) - 1).map(lines.__getitem__) if lines else st.nothing()


def outlet_of(outlet: Outlet | str) -> Outlet:
    """Return the outlet that is meant.

    Raises:
        UnknownOutlet: no outlet has this name.
        TypeError: `outlet` is neither an Outlet nor a str.
    """
    if not isinstance(outlet, (Outlet, str)):
        raise wrong_type("outlet", outlet, "a name such as 'tass' or an Outlet")
    return outlet if isinstance(outlet, Outlet) else Registry.default().get(outlet)


def lines_of(outlet: Outlet) -> tuple[MadeLine, ...]:
    """Return the lines that an outlet's rules take, its rules' lines and examples."""
    return tuple(line for rule in outlet.rules if rule.role is Role.BOILERPLATE for line in _lines_of_rule(rule))


def _lines_of_rule(rule: Rule) -> Iterator[MadeLine]:
    longest = rule.longest if rule.until else None
    for line in rule.lines:
        yield MadeLine(collapse(_ANY_NUMBER.sub(_NUMBER, line)), rule.kind, rule.part, rule.zone, longest)
    for example in map(collapse, rule.examples):
        for start, end, date in rule.take(example) if rule.compiled else ():
            text = example[start:end].strip()
            if rule.take(text) and _is_taken_beside(rule, text):
                # Below a paragraph the day of publication would part that from the story, as a standfirst.
                zone = Zone.HEAD if date and rule.zone is Zone.ANYWHERE else rule.zone
                yield MadeLine(text, rule.kind, rule.part, zone, longest)


def _is_taken_beside(rule: Rule, text: str) -> bool:
    """Tell whether a rule takes this text glued to a paragraph; some take it only behind a time, or alone."""
    glued = {Part.START: f"{text} {_SENTENCE}", Part.INSIDE: f"{_SENTENCE} {text}", Part.END: f"{_SENTENCE} {text}"}
    whole = glued.get(rule.part, text)
    return any(whole[start:end].strip() == text for start, end, _ in rule.take(whole))


@cache
def shared_lines(*languages: str) -> tuple[MadeLine, ...]:
    """Return the phrases that make boilerplate of a whole line, of these languages or, without any, of all."""
    folder = files("newsparse.phrases")
    known = sorted(file.name.removesuffix(".txt") for file in folder.iterdir() if file.name.endswith(".txt"))
    found: dict[str, MadeLine] = {}
    for language in languages or sorted(known, key=lambda code: code != "en"):  # to shrink to English
        lines = (folder / f"{language}.txt").read_text(encoding="utf-8").splitlines()
        for text, phrase in read_phrases(language, lines):
            if phrase.shape in ("line", "section"):
                found.setdefault(fold_phrase(collapse(text)), _shared_line(text))
    return tuple(found.values())


def _shared_line(text: str) -> MadeLine:
    phrase = shared_phrases().whole[fold_phrase(collapse(text))]  # what it is in the first language that has it
    part = Part.SECTION if phrase.shape == "section" else Part.LINE
    return MadeLine(collapse(_ANY_NUMBER.sub(_NUMBER, text)), phrase.kind or Kind.OTHER, part)
