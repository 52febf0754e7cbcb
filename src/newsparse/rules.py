"""A rule: what one outlet prints that is no story. Data, checked when it is built."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

import regex
from attrs import field, frozen

from newsparse.datelines import month_number
from newsparse.folding import collapse, fold_phrase
from newsparse.model import Kind, Part, Role, Zone
from newsparse.rule_checks import check_effect, check_shape, compile_pattern, tuple_of_str

__all__ = ["TIME_LIMIT", "Rule", "Taken"]

_SHORT_YEAR, _CENTURY_TURNS = 2, 69  # digits; 69 is 1969
TIME_LIMIT = 0.25  # seconds that a pattern may take for one paragraph before it is passed over


class Taken(NamedTuple):
    """What a rule takes of a paragraph: the span in its collapsed text, and the day of publication it states."""

    start: int
    end: int
    date: datetime.date | None


@frozen(slots=False)
class Rule:
    """What one outlet prints that is no story.

    Give either `lines` or `pattern`. Lines are looked up: case, quotes, bullets and closing dots do not count, and
    ``#`` is any number. Prefer them. A pattern is a regular expression of the `regex` module in verbose mode, where
    a space has a backslash in front or is written ``[ ]``; it meets text whose white space is collapsed.

    Attributes:
        name: a slug, unique in its outlet.
        kind: what the text is there for.
        lines: the lines that it takes.
        pattern: or a pattern for them. Groups called year, month and day are read as the day of publication; a month may
            be a name, in any language, and a year have two digits, from 1969 to 2068.
        part: how much it takes. Lines can only be a LINE or a SECTION's heading.
        zone: where it may act.
        until: lines that end a SECTION (they are not part of it). Without them, and where none of them comes, it ends
            where prose begins.
        longest: how many lines a SECTION with `until` may have under its heading, up to one of those lines or to the
            end of the text; where it would have more, only the heading is taken.
        role: BOILERPLATE, or BYLINE or STANDFIRST for outlets that mark these.
        examples: texts that it must take; a pattern needs one at least.
        spares: texts that it must leave whole.

    Raises:
        BadRule: a field is of a wrong type; the rule could never match, or matches nothing at all; it has no example, or
            does not take it; it takes what it should spare; or its pattern's time explodes.

    >>> Rule("follow-us", Kind.SHARING, pattern=r"Follow\\ us\\ on\\ \\w+", examples="Follow us on Facebook").name
    'follow-us'
    """

    name: str
    kind: Kind
    lines: tuple[str, ...] = field(default=(), converter=tuple_of_str, kw_only=True)
    pattern: str | None = field(default=None, kw_only=True)
    part: Part = field(default=Part.LINE, kw_only=True)
    zone: Zone = field(default=Zone.ANYWHERE, kw_only=True)
    until: tuple[str, ...] = field(default=(), converter=tuple_of_str, kw_only=True)
    longest: int | None = field(default=None, kw_only=True)
    role: Role = field(default=Role.BOILERPLATE, kw_only=True)
    examples: tuple[str, ...] = field(default=(), converter=tuple_of_str, kw_only=True)
    spares: tuple[str, ...] = field(default=(), converter=tuple_of_str, kw_only=True)
    keys: frozenset[str] = field(init=False, eq=False, repr=False)
    until_keys: frozenset[str] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        object.__setattr__(self, "keys", frozenset(map(fold_phrase, map(collapse, self.lines))))
        object.__setattr__(self, "until_keys", frozenset(map(fold_phrase, map(collapse, self.until))))
        check_effect(self)

    @cached_property
    def compiled(self) -> regex.Pattern[str] | None:
        """The pattern, compiled when it is first used; None for a rule of lines."""
        return compile_pattern(self)

    @property
    def takes_whole(self) -> bool:
        """Whether the rule takes whole lines, rather than parts of them."""
        return self.part in (Part.LINE, Part.SECTION)

    def take(self, text: str) -> list[Taken]:
        """Return what the rule takes of a text, from left to right.

        The text has its white space collapsed, and is not checked, for this is called for each line. A pattern that
        takes too long takes nothing: what is in doubt is story.
        """
        if self.compiled is None:
            return [Taken(0, len(text), None)] if fold_phrase(text) in self.keys else []
        try:
            matches = self.search(text)
        except TimeoutError:
            return []
        return [
            Taken(match.start(), match.end(), _stated_date(match.groupdict())) for match in matches if match.group()
        ]

    def search(self, text: str) -> list[regex.Match[str]]:
        """Return the pattern's matches in this text, wherever the rule's part lets it match.

        Raises:
            TimeoutError: the pattern took longer than a careful one does.
        """
        if self.compiled is None:
            return []
        if self.takes_whole:
            match = self.compiled.fullmatch(text, timeout=TIME_LIMIT)
        elif self.part is Part.START:
            match = self.compiled.match(text, timeout=TIME_LIMIT)
        else:  # the pattern of an END has an anchor
            return list(self.compiled.finditer(text, timeout=TIME_LIMIT))
        return [match] if match else []


def _stated_date(groups: Mapping[str, str | None]) -> datetime.date | None:
    year, month, day = (groups.get(part) or "" for part in ("year", "month", "day"))
    if len(year) == _SHORT_YEAR and year.isdecimal():  # as POSIX reads them
        year = ("19" if int(year) >= _CENTURY_TURNS else "20") + year
    try:
        return datetime.date(int(year), month_number(month), int(day))
    except (ValueError, OverflowError):
        return None
