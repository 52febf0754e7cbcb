"""The tests that a rule must pass when it is built, so that a dead or careless one fails before any text is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeVar

import regex

from newsparse.errors import BadRule
from newsparse.folding import LONGEST_PHRASE, collapse, fold_phrase
from newsparse.model import Kind, Part, Role, Zone

if TYPE_CHECKING:
    from newsparse.rules import Rule

__all__ = [
    "SLUG",
    "already_tested",
    "are_tested",
    "check_effect",
    "check_shape",
    "compile_pattern",
    "leaves_room",
    "tuple_of",
    "tuple_of_str",
]

SLUG = regex.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*+")
_ROLES = (Role.BOILERPLATE, Role.BYLINE, Role.STANDFIRST)
_WHOLE = (Part.LINE, Part.SECTION)
_HOSTILE_LENGTH = 2_000
_ESCAPED = regex.compile(r"\\[^pPwWSDX]")
# Any character, a class or a negation; digits are no room for a story.
_ROOM = regex.compile(r"\. | \\[pPwWSDX] | \[\^", regex.VERBOSE)


_T = TypeVar("_T")


def tuple_of(values: Iterable[_T]) -> tuple[_T, ...]:
    """Return the values as a tuple, or what holds none, or is one text, as it is, for the check that knows its name to refuse."""
    holds_values = hasattr(values, "__iter__") and not isinstance(values, str)
    return tuple(values) if holds_values else values  # type: ignore[return-value]


def tuple_of_str(texts: str | Iterable[str]) -> tuple[str, ...]:
    """Return the texts, or the one text, as a tuple; what is neither as it is, as `tuple_of` does."""
    return (texts,) if isinstance(texts, str) else tuple_of(texts)


def _bad(rule: Rule, problem: str) -> BadRule:
    return BadRule(f"rule {rule.name!r}: {problem}")


def check_shape(rule: Rule) -> None:
    """Check that the rule's fields are of the right types and fit together."""
    _check_types(rule)
    if bool(rule.lines) == (rule.pattern is not None):
        raise _bad(rule, "give either lines=(...) or pattern=..., one of the two")
    if rule.lines and rule.part not in _WHOLE:
        raise _bad(rule, f"lines are whole lines; for {rule.part} give a pattern")
    _check_section(rule)
    if rule.role not in _ROLES:
        raise _bad(rule, f"role is {rule.role}; a rule may give {', '.join(map(str, _ROLES))}")
    _check_lines(rule, "lines", "; or give a pattern")
    _check_lines(rule, "until", "")


def _check_lines(rule: Rule, name: str, otherwise: str) -> None:
    """Check that each line in the field of this name can be found on a page."""
    for line in getattr(rule, name):
        if not fold_phrase(collapse(line)):
            expected = f"a whole line with a letter or digit in it, of up to {LONGEST_PHRASE} characters"
            raise _bad(rule, f"{name} has {line!r} in it, which could never match; expected {expected}{otherwise}")


def _check_types(rule: Rule) -> None:
    """Check the name and the type of each field, except of `longest`, which only sections have."""
    if not isinstance(rule.name, str) or not SLUG.fullmatch(rule.name):
        raise _bad(rule, "a rule's name is lower-case words joined by hyphens, such as 'follow-us'")
    for name, one in (("kind", Kind.RELATED), ("part", Part.LINE), ("zone", Zone.HEAD), ("role", Role.BYLINE)):
        value = getattr(rule, name)
        if not isinstance(value, type(one)):
            meant = [member for member in type(one) if member.value == str(value).casefold()]
            raise _bad(rule, f"{name} is {value!r}, expected {meant[0] if meant else f'one such as {one}'}")
    for name in ("lines", "until", "examples", "spares"):
        _check_texts(rule, name)
    if rule.pattern is not None and not isinstance(rule.pattern, str):
        raise _bad(rule, f"the pattern {rule.pattern!r} is not a string; it is compiled for you")


def _check_texts(rule: Rule, name: str) -> None:
    """Check that the field of this name is a tuple of texts."""
    texts = getattr(rule, name)
    if not isinstance(texts, tuple):
        raise _bad(rule, f"{name} is {texts!r}, expected one str or several")
    for text in texts:
        if not isinstance(text, str):
            raise _bad(rule, f"{name} has {text!r} in it, expected str; write the text in quotes")


def _check_section(rule: Rule) -> None:
    """Check that only a section has an end, and only one with an end a length."""
    if rule.until and rule.part is not Part.SECTION:
        raise _bad(rule, f"until=(...) ends a section, and this rule takes a {rule.part}; add part=Part.SECTION")
    if rule.longest is None:
        return
    if not rule.until:
        raise _bad(rule, "longest=... bounds a section that ends at certain lines; add until=(...)")
    if type(rule.longest) is not int or rule.longest < 1:
        raise _bad(rule, f"longest is {rule.longest!r}, expected how many lines the section may have, 1 or more")


def compile_pattern(rule: Rule) -> regex.Pattern[str] | None:
    """Return the rule's pattern, compiled; that of a paragraph's end is tied to the end."""
    if rule.pattern is None:
        return None
    # The line end closes a comment that the pattern may end in.
    source = f"(?:{rule.pattern}\n)\\Z" if rule.part is Part.END else rule.pattern
    try:
        # The module's cache is left to the caller's own patterns: hundreds of rules would throw them out.
        return regex.compile(source, regex.VERBOSE, cache_pattern=False)
    except regex.error as error:
        raise _bad(
            rule,
            f"the pattern {rule.pattern!r} is no regular expression: {error}; a sign that means itself has a backslash in front, as in \\(",
        ) from error


_DAY = frozenset(("year", "month", "day"))  # what a day of publication is read from
_HINT_ON_LINES = "lines are looked up whole; give the example as one of them"
_HINT_ON_PATTERNS = "in a pattern a space is written '\\ ' or '[ ]', and '#', with which a comment begins there, '[#]'"
# Whether the rules that are built now have passed the tests of a package before.
_TESTED: ContextVar[bool] = ContextVar("tested", default=False)


@contextmanager
def already_tested() -> Iterator[None]:
    """Build rules without trying their patterns.

    It takes a second to compile and try those of all built-in outlets, which are all loaded to recognise one;
    newsparse's own tests try them instead.
    """
    token = _TESTED.set(True)
    try:
        yield
    finally:
        _TESTED.reset(token)


def are_tested() -> bool:
    """Tell whether the rules that are built now are newsparse's own, whose patterns its tests try."""
    return _TESTED.get()


def check_effect(rule: Rule) -> None:
    """Check what the rule takes: its examples, nothing that it should spare, and a pattern that in time."""
    if are_tested():
        return
    if rule.compiled is not None:
        _check_pattern(rule, rule.compiled)
    for text in rule.examples:
        if not rule.take(collapse(text)):
            hint = _HINT_ON_LINES if rule.compiled is None else _HINT_ON_PATTERNS
            raise _bad(rule, f"does not take its example {text!r}; {hint}")
    for text in rule.spares:
        if rule.take(collapse(text)):
            raise _bad(rule, f"takes {text!r}, which it should spare; narrow it")


def _check_pattern(rule: Rule, pattern: regex.Pattern[str]) -> None:
    """Check that the pattern can be tried, states all of a day or nothing, takes some text, and does not take too long."""
    if not rule.examples:
        raise _bad(rule, "a pattern needs examples=(...): at least one text that it must take")
    stated = _DAY & pattern.groupindex.keys()
    if stated and stated != _DAY:
        missing = " and ".join(sorted(_DAY - stated))
        raise _bad(
            rule, f"the pattern {rule.pattern!r} has no group for the {missing}; a day of publication needs all three"
        )
    if pattern.fullmatch(""):
        raise _bad(rule, f"the pattern {rule.pattern!r} matches the empty text; make one of its parts required")
    _check_time(rule)


def _check_time(rule: Rule) -> None:
    """Try the pattern on texts that make careless ones explode: its example, over and over, and never ending right."""
    example = rule.examples[0]
    for unit in (example, example[: len(example) // 2 + 1], example[-1:], "a", " ", "1", "("):
        # The example behind has the letters without which the regex module does not even try.
        text = unit * (_HOSTILE_LENGTH // max(1, len(unit))) + "\0" + example
        try:
            rule.search(text)
        except TimeoutError:
            raise _bad(
                rule,
                f"the pattern {rule.pattern!r} takes too long for {len(text)} characters, {unit!r} over and over; "
                "avoid repeats inside repeats, or make them possessive (++, *+)",
            ) from None


def leaves_room(pattern: str) -> bool:
    """Tell whether a pattern has a place for words that it does not name.

    >>> leaves_room(r"Issue\\ \\d++\\."), leaves_room(r"Photo:\\ .{2,40}")
    (False, True)
    """
    return _ROOM.search(_ESCAPED.sub("", pattern)) is not None
