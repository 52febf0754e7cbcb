"""Rules and outlets: data, checked when they are built.

An outlet holds no logic. It says what its pages look like, and the stages do the rest.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, NamedTuple

import regex
from attrs import Attribute, field, frozen, validators

from newsparse.errors import BadRule
from newsparse.folding import LONGEST_PHRASE, collapse, fold_phrase
from newsparse.model import Kind, Role

__all__ = ["Outlet", "Part", "Rule", "Sign", "Zone"]

TIME_LIMIT = 0.25  # seconds that a pattern may take for one paragraph before it is passed over
_HOSTILE_LENGTH = 2_000
_NAME = regex.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


class Part(Enum):
    """How much a rule takes."""

    LINE = "line"  # all of a line or paragraph
    SECTION = "section"  # a heading and what stands under it
    START = "start"  # the beginning of a paragraph
    INSIDE = "inside"  # any stretch of a paragraph
    END = "end"  # the end of a paragraph


class Zone(Enum):
    """Where in the raw text a rule may act."""

    ANYWHERE = "anywhere"
    HEAD = "head"  # in its first half
    TAIL = "tail"  # in its second half


def _tuple_of_str(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


class Taken(NamedTuple):
    """What a rule takes of a paragraph: the span in its collapsed text, and the day of publication it states."""

    start: int
    end: int
    date: datetime.date | None


@frozen
class Rule:
    """What one outlet prints that is no story.

    Give either `lines` or `pattern`. Lines are looked up: case, quotes, bullets and closing dots do not count, and
    ``#`` is any number. Prefer them. A pattern is a regular expression of the `regex` module in verbose mode, where
    a space is written ``\\ `` or ``[ ]``.

    Attributes:
        name: a slug, unique in its outlet.
        kind: what the text is there for.
        lines: the lines that it takes.
        pattern: or a pattern for them. Groups called year, month and day are read as the day of publication.
        part: how much it takes. Lines can only be a LINE or a SECTION's heading.
        zone: where it may act.
        until: lines that end a SECTION (they are not part of it). Without them it ends where prose begins.
        role: BOILERPLATE, or BYLINE or STANDFIRST for outlets that mark these.
        examples: for a pattern, texts that it must take. At least one.
        spares: texts that it must leave whole.

    Raises:
        BadRule: the rule could never match, matches nothing at all, has no example or does not take it, takes what it
            should spare, or has a pattern whose time explodes.

    >>> Rule("follow-us", Kind.SHARING, pattern=r"Follow\\ us\\ on\\ \\w+", examples="Follow us on Facebook").name
    'follow-us'
    """

    name: str = field(validator=validators.instance_of(str))
    kind: Kind = field(validator=validators.instance_of(Kind))
    lines: tuple[str, ...] = field(default=(), converter=_tuple_of_str, kw_only=True)
    pattern: str | None = field(default=None, kw_only=True)
    part: Part = field(default=Part.LINE, kw_only=True, validator=validators.instance_of(Part))
    zone: Zone = field(default=Zone.ANYWHERE, kw_only=True, validator=validators.instance_of(Zone))
    until: tuple[str, ...] = field(default=(), converter=_tuple_of_str, kw_only=True)
    role: Role = field(default=Role.BOILERPLATE, kw_only=True)
    examples: tuple[str, ...] = field(default=(), converter=_tuple_of_str, kw_only=True)
    spares: tuple[str, ...] = field(default=(), converter=_tuple_of_str, kw_only=True)
    compiled: regex.Pattern[str] | None = field(init=False, eq=False, repr=False)
    keys: frozenset[str] = field(init=False, eq=False, repr=False)
    until_keys: frozenset[str] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _check_shape(self)
        object.__setattr__(self, "keys", frozenset(map(_key, self.lines)))
        object.__setattr__(self, "until_keys", frozenset(map(_key, self.until)))
        object.__setattr__(self, "compiled", _compile(self))
        _check_lines(self)
        _check_pattern(self)

    def take(self, text: str) -> list[Taken]:
        """Return what the rule takes of this collapsed text, from left to right.

        A pattern that takes too long takes nothing: what is in doubt is story.
        """
        if self.compiled is None:
            return [Taken(0, len(text), None)] if _key(text) in self.keys else []
        try:
            matches = _SEARCH[self.part](self.compiled, text)
        except TimeoutError:
            return []
        return [
            Taken(match.start(), match.end(), _stated_date(match.groupdict())) for match in matches if match.group()
        ]


def _key(line: str) -> str:
    return fold_phrase(collapse(line))


def _stated_date(groups: Mapping[str, str | None]) -> datetime.date | None:
    year, month, day = (groups.get(part) or "" for part in ("year", "month", "day"))
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None


Matches = list[regex.Match[str]]


def _whole(pattern: regex.Pattern[str], text: str) -> Matches:
    match = pattern.fullmatch(text, timeout=TIME_LIMIT)
    return [match] if match else []


def _start(pattern: regex.Pattern[str], text: str) -> Matches:
    match = pattern.match(text, timeout=TIME_LIMIT)
    return [match] if match else []


def _inside(pattern: regex.Pattern[str], text: str) -> Matches:
    return list(pattern.finditer(text, timeout=TIME_LIMIT))


_SEARCH = {
    Part.LINE: _whole,
    Part.SECTION: _whole,
    Part.START: _start,
    Part.INSIDE: _inside,
    Part.END: _inside,  # compiled with an anchor at the end
}


def _bad(rule: Rule, problem: str) -> BadRule:
    return BadRule(f"rule {rule.name!r}: {problem}")


def _check_shape(rule: Rule) -> None:
    if not _NAME.fullmatch(rule.name):
        raise _bad(rule, "a rule's name is lower-case words joined by hyphens, such as 'follow-us'")
    if bool(rule.lines) == (rule.pattern is not None):
        raise _bad(rule, "give either lines=(...) or pattern=..., one of the two")
    if rule.lines and rule.part not in (Part.LINE, Part.SECTION):
        raise _bad(rule, f"lines are whole lines; for {rule.part} give a pattern")
    if rule.until and rule.part is not Part.SECTION:
        raise _bad(rule, f"until=... ends a section, and this rule takes {rule.part}; add part=Part.SECTION")
    if rule.role not in (Role.BOILERPLATE, Role.BYLINE, Role.STANDFIRST):
        raise _bad(rule, f"role is {rule.role}; a rule may give BOILERPLATE, BYLINE or STANDFIRST")


def _check_lines(rule: Rule) -> None:
    for line in (*rule.lines, *rule.until):
        if not _key(line):
            raise _bad(
                rule, f"the line {line!r} has no letter to match, or over {LONGEST_PHRASE} characters; give a pattern"
            )


def _compile(rule: Rule) -> regex.Pattern[str] | None:
    if rule.pattern is None:
        return None
    # The line end closes a comment that the pattern may end in.
    source = f"(?:{rule.pattern}\n)\\Z" if rule.part is Part.END else rule.pattern
    try:
        return regex.compile(source, regex.VERBOSE)
    except regex.error as error:
        raise _bad(rule, f"the pattern {rule.pattern!r} is no regular expression: {error}") from error


def _check_pattern(rule: Rule) -> None:
    if rule.compiled is None:
        examples: tuple[str, ...] = rule.examples
    elif not rule.examples:
        raise _bad(rule, "a pattern needs examples=(...): at least one text that it must take")
    elif rule.compiled.fullmatch(""):
        raise _bad(rule, f"the pattern {rule.pattern!r} matches the empty text; make one of its parts required")
    else:
        examples = rule.examples
        _check_time(rule)
    for text in examples:
        if not rule.take(collapse(text)):
            raise _bad(rule, f"does not take its example {text!r}; in verbose mode a space is written '\\ ' or '[ ]'")
    for text in rule.spares:
        if rule.take(collapse(text)):
            raise _bad(rule, f"takes {text!r}, which it should spare; narrow it")


def _check_time(rule: Rule) -> None:
    """Try the pattern on texts that make careless ones explode: its example, over and over, and never ending right."""
    assert rule.compiled is not None
    example = rule.examples[0]
    for unit in (example, example[: len(example) // 2 + 1], example[-1:], "a", " ", "1", "("):
        text = unit * (_HOSTILE_LENGTH // len(unit)) + "\0"
        try:
            _SEARCH[rule.part](rule.compiled, text)
        except TimeoutError:
            raise _bad(
                rule,
                f"the pattern {rule.pattern!r} takes over {TIME_LIMIT} s for {len(text)} characters, {unit!r} over and "
                "over; avoid repeats inside repeats, or make them possessive (++, *+)",
            ) from None


@frozen
class Sign:
    """Something by which an outlet's pages are known.

    Attributes:
        text: a whole line as its pages print it, or the agency of its datelines.
        agency: whether it is the agency of a dateline.
        hint: whether it is a hint, of which two are needed; other outlets have it too.
    """

    text: str
    agency: bool = field(default=False, kw_only=True)
    hint: bool = field(default=False, kw_only=True)

    @property
    def key(self) -> str:
        """The text as it is looked up."""
        return _key(self.text)

    @property
    def weight(self) -> int:
        """How much the sign counts: 2 is enough, and a line of the outlet's own outweighs its dateline."""
        if self.hint:
            return 1
        return 2 if self.agency else 3


def _check_signs(outlet: Outlet, _: Attribute[Any], signs: tuple[Sign, ...]) -> None:
    for sign in signs:
        if not sign.key:
            raise BadRule(f"outlet {outlet.name!r}: the sign {sign.text!r} has no letter or digit; give a whole line")


def _check_rules(outlet: Outlet, _: Attribute[Any], rules: tuple[Rule, ...]) -> None:
    names = [rule.name for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise BadRule(f"outlet {outlet.name!r}: two rules are called {name!r}; give each a name of its own")


def _tuple_of_signs(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    return tuple(signs)


def _tuple_of_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


def _check_name(_outlet: Outlet, _: Attribute[Any], name: str) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise BadRule(f"outlet {name!r}: an outlet's name is a slug such as 'tass' or 'the_hindu'")


@frozen
class Outlet:
    """What is known of one outlet's pages.

    Attributes:
        name: its slug, which is also its file's name.
        title: what people call it.
        hosts: the hosts of its pages; subdomains count.
        signs: how to recognise its text when no URL is known.
        rules: its boilerplate.

    Raises:
        BadRule: a name that is no slug, a sign without words, or two rules of one name.

    >>> Outlet("mysite", "My Site", rules=[Rule("more", Kind.RELATED, lines="More from My Site")]).rules[0].name
    'more'
    """

    name: str = field(validator=_check_name)
    title: str = field(validator=validators.instance_of(str))
    hosts: tuple[str, ...] = field(default=(), converter=_tuple_of_str, kw_only=True)
    signs: tuple[Sign, ...] = field(default=(), converter=_tuple_of_signs, kw_only=True, validator=_check_signs)
    rules: tuple[Rule, ...] = field(default=(), converter=_tuple_of_rules, kw_only=True, validator=_check_rules)
    lines: Mapping[str, Rule] = field(init=False, eq=False, repr=False)
    patterns: tuple[Rule, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        lines = {key: rule for rule in reversed(self.rules) for key in rule.keys}
        object.__setattr__(self, "lines", lines)
        object.__setattr__(self, "patterns", tuple(rule for rule in self.rules if rule.compiled))
