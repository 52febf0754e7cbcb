"""An outlet: what is known of its pages, and the signs by which they are known. Data, checked when it is built."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property

import regex
from attrs import field, frozen

from newsparse.datelines.patterns import Lazy
from newsparse.errors import BadRule
from newsparse.folding import collapse, fold_opening, fold_phrase
from newsparse.rule_checks import SLUG, are_tested, tuple_of, tuple_of_str
from newsparse.rules import TIME_LIMIT, Rule

__all__ = ["ENOUGH", "STEM", "Outlet", "Sign", "are_enough", "date_signs"]

STEM = 8  # characters by which the start of a line is looked up
ENOUGH = 5  # the weight of signs that makes an outlet recognised


@frozen
class Sign:
    """Something by which an outlet's pages are known.

    Attributes:
        text: a whole line as its pages print it (a paragraph is known by its first 160 characters), the start of
            one, or the agency of its datelines.
        agency: whether it is the agency of a dateline.
        start: whether it is the start of a line, and what follows varies.
        hint: whether it is a hint, of which two are needed; other outlets have it too.
        key: the text as it is looked up.

    Raises:
        BadRule: there is no letter or digit in the text, it is too short for the start of a line, or a field is of a
            wrong type.

    >>> Sign("MENAFN provides the").weight, Sign("TASS", agency=True).weight, Sign("All news", hint=True).weight
    (8, 5, 3)
    """

    text: str
    agency: bool = field(default=False, kw_only=True)
    start: bool = field(default=False, kw_only=True)
    hint: bool = field(default=False, kw_only=True)
    key: str = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        text = collapse(self.text) if isinstance(self.text, str) else ""
        object.__setattr__(self, "key", fold_phrase(text) or fold_opening(text))
        if not self.key:
            raise BadRule(f"sign {self.text!r}: expected a whole line with a letter or digit in it, or an agency")
        if not type(self.agency) is type(self.start) is type(self.hint) is bool:
            told = ", ".join(f"{name}={getattr(self, name)!r}" for name in ("agency", "start", "hint"))
            raise BadRule(f"sign {self.text!r}: {told}; expected True or False of each")
        if self.start and self.agency:
            raise BadRule(
                f"sign {self.text!r}: agency=True and start=True; expected one of them: an agency is looked up whole"
            )
        if self.start and len(self.key) < STEM:
            raise BadRule(
                f"sign {self.text!r}: {len(self.key)} characters are too few for start=True, expected {STEM} or more; "
                f"give more of the line, or all of it without start=True"
            )

    @property
    def weight(self) -> int:
        """How much the sign counts.

        `ENOUGH` is the weight of a dateline's agency. A line of the outlet's own outweighs it, and so do two hints,
        for outlets reprint what agencies file.
        """
        if self.hint:
            return 3
        return ENOUGH if self.agency else 8


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# What may stand in the place of each, by the first of them; "Jan." is how American papers shorten months.
_DATE_WORDS = {
    "January": _MONTHS,
    "Jan": tuple(month[:3] for month in _MONTHS),
    "Jan.": ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    "Januar": (
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "enero": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    "ene": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    "gennaio": (
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
    "Monday": _WEEKDAYS,
    "Mon": tuple(day[:3] for day in _WEEKDAYS),
    "am": ("am", "pm"),
    "a.m.": ("a.m.", "p.m."),
}  # fmt: skip


def date_signs(form: str, *, start: bool = False, hint: bool = False) -> tuple[Sign, ...]:
    """Return the signs of an outlet that writes the day in a way of its own.

    Args:
        form: a day in January, a Monday and in the morning, as the outlet writes it, with ``#`` for numbers and the
            words that change in braces: {January}, {Jan}, {Jan.}, {Januar}, {enero}, {ene}, {gennaio}, {Monday}, {Mon}, {am},
            {a.m.}.
        start: whether it is the start of a line, and what follows varies.
        hint: whether it is a hint, of which two are needed.

    Raises:
        BadRule: another word is in braces.

    >>> [sign.text for sign in date_signs("{Mon} # {Jan} # #.#", start=True)][:2]
    ['Mon # Jan # #.#', 'Mon # Feb # #.#']
    """
    if not isinstance(form, str):
        raise BadRule(f"form of a date {form!r}: expected str, such as '{{Monday}} # {{Jan.}} #'")
    texts = [form]
    for word in dict.fromkeys(re.findall(r"\{(.*?)\}", form)):
        if word not in _DATE_WORDS:
            known = ", ".join(f"{{{known}}}" for known in _DATE_WORDS)
            raise BadRule(f"form of a date {form!r}: {{{word}}} does not change with the day; those that do: {known}")
        texts = [text.replace(f"{{{word}}}", value) for text in texts for value in _DATE_WORDS[word]]
    return tuple(Sign(text, start=start, hint=hint) for text in texts)


def are_enough(signs: Collection[Sign]) -> bool:
    """Tell whether an outlet can be recognised by these signs. A text may have all lines, but one agency only.

    >>> are_enough([Sign("All news", hint=True)]), are_enough([Sign("All news", hint=True), Sign("Ferries", hint=True)])
    (False, True)
    """
    lines = {sign.key: sign.weight for sign in signs if not sign.agency}
    agencies = [sign.weight for sign in signs if sign.agency]
    return sum(lines.values()) + max(agencies, default=0) >= ENOUGH


# Each for its own type: mypy does not see through a converter for any.
def _signs(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    return tuple_of(signs)


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple_of(rules)


@frozen(slots=False)
class Outlet:
    """What is known of one outlet's pages.

    Attributes:
        name: its slug, which is also its file's name.
        title: what people call it.
        hosts: the hosts of its pages, without "www."; subdomains count.
        signs: how to recognise its text when no URL is known.
        rules: its boilerplate.
        standfirst: whether its articles open with a standfirst of whole sentences. It is taken for one where something
            parts it from the story (a picture, a dateline, buttons) or where it is shorter than the story's
            paragraphs usually are. Other standfirsts are found without.

    Raises:
        BadRule: a name that is no slug, a host that is none, two rules of one name, or a field of a wrong type.

    >>> from newsparse.model import Kind
    >>> Outlet("mysite", "My Site", rules=[Rule("more", Kind.RELATED, lines="More from My Site")]).rules[0].name
    'more'
    """

    name: str
    title: str
    hosts: tuple[str, ...] = field(default=(), converter=tuple_of_str, kw_only=True)
    signs: tuple[Sign, ...] = field(default=(), converter=_signs, kw_only=True)
    rules: tuple[Rule, ...] = field(default=(), converter=_rules, kw_only=True)
    standfirst: bool = field(default=False, kw_only=True)
    lines: Mapping[str, Rule] = field(init=False, eq=False, repr=False)
    line_patterns: tuple[Rule, ...] = field(init=False, eq=False, repr=False)
    cutting: tuple[Rule, ...] = field(init=False, eq=False, repr=False)
    # Seconds that the patterns together may take for a paragraph; None if they are newsparse's own.
    _limit: float | None = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _check_types(self)
        _check(self)
        # Where two rules have the same line, the first counts.
        lines = {key: rule for rule in reversed(self.rules) for key in rule.keys}
        object.__setattr__(self, "lines", lines)
        whole = tuple(rule for rule in self.rules if rule.pattern and rule.takes_whole)
        cutting = tuple(rule for rule in self.rules if rule.pattern and not rule.takes_whole)
        object.__setattr__(self, "line_patterns", whole)
        object.__setattr__(self, "cutting", cutting)
        object.__setattr__(self, "_limit", None if are_tested() else TIME_LIMIT)

    def may_take(self, text: str) -> bool:
        """Tell whether one of the patterns may take all of this collapsed text."""
        return _passes(self._line_screen and self._line_screen.fullmatch, text, self._limit)

    def may_cut(self, text: str) -> bool:
        """Tell whether one of the patterns may take a part of this collapsed text."""
        return _passes(self._cutting_screen and self._cutting_screen.search, text, self._limit)

    # Compiled when a text is of the outlet: all outlets are loaded to find the one, and only its patterns are used.
    @cached_property
    def _line_screen(self) -> regex.Pattern[str] | None:
        return _screen(self.line_patterns)

    @cached_property
    def _cutting_screen(self) -> regex.Pattern[str] | None:
        return _screen(self.cutting)


def _passes(find: Callable[..., object] | None, text: str, limit: float | None) -> bool:
    if find is None:
        return False
    try:
        return find(text, timeout=limit) is not None  # without a limit it takes three quarters of the time
    except TimeoutError:
        return True  # each rule has its own limit, and the careful ones among them keep it


# What means something else, or nothing at all, when a pattern is joined with others.
_APART = Lazy(
    r"""\\g?<?[1-9] | \(\?\(?[1-9R]    # a group by its number
      | \\g< | \(\?& | \(\?P[>=]        # or by its name, which two rules may give
      | \(\?[A-Za-z0-9-]++\)            # a flag for all that follows: "(?i)", but not "(?i:...)"
      | (?<!\\)\(\* """,  # a verb: "(*PRUNE)"
    regex.VERBOSE,
)
_ANYTHING = regex.compile(r".*+", regex.DOTALL)


def _screen(rules: Sequence[Rule]) -> regex.Pattern[str] | None:
    """Return one pattern for all, so that a paragraph that none of them takes is searched once."""
    if not rules:
        return None
    if any(_APART.search(rule.pattern or "") for rule in rules):
        return _ANYTHING
    together = "|".join(f"(?:{rule.pattern}\n)" for rule in rules)
    try:
        return regex.compile(together, regex.VERBOSE, cache_pattern=False)
    except regex.error:  # each is one, but not all of them together
        return _ANYTHING


# What the names of newsparse's own rules begin with, such as "shape/words", as those of an outlet do with its name.
_TAKEN = frozenset(
    (
        "addresses author-box blogs byline credits dateline dates frame headline phrases pictures posts repeats settle shape standfirst story title"
    ).split()
)


# Two labels or more with dots between, letters of any script; what is found without "www." is not found with it.
_HOST = re.compile(r"(?!www\.)[\w-]+(?:\.[\w-]+)+")


def _check_types(outlet: Outlet) -> None:
    for name, values, hint in (
        ("hosts", outlet.hosts, "write it as 'example.com'"),
        ("signs", outlet.signs, "put them in a list"),
        ("rules", outlet.rules, "put them in a list"),
    ):
        if not isinstance(values, tuple):
            raise BadRule(f"outlet {outlet.name!r}: {name} is {values!r:.80}, expected several; {hint}")
    if not isinstance(outlet.standfirst, bool):
        raise BadRule(f"outlet {outlet.name!r}: standfirst is {outlet.standfirst!r}, expected True or False")


def _check(outlet: Outlet) -> None:
    if not isinstance(outlet.name, str) or not SLUG.fullmatch(outlet.name):
        raise BadRule(f"outlet {outlet.name!r}: expected a slug for a name, such as 'tass' or 'the-hindu'")
    if outlet.name in _TAKEN:
        raise BadRule(
            f"outlet {outlet.name!r}: newsparse's own rules are called {outlet.name}/..., expected another name than "
            f"{', '.join(sorted(_TAKEN))}; take one such as {outlet.name + '-news'!r}"
        )
    if not isinstance(outlet.title, str) or not outlet.title:
        raise BadRule(f"outlet {outlet.name!r}: the title is {outlet.title!r}, expected what people call the outlet")
    for host in outlet.hosts:
        if not isinstance(host, str) or not _HOST.fullmatch(host) or host != host.lower():
            raise BadRule(
                f"outlet {outlet.name!r}: {host!r} is no host; write it as 'example.com', in small "
                "letters, without 'www.', port and path"
            )
    for value, expected in [(sign, Sign) for sign in outlet.signs] + [(rule, Rule) for rule in outlet.rules]:
        if not isinstance(value, expected):
            raise BadRule(
                f"outlet {outlet.name!r}: {value!r:.80} is no {expected.__name__}; build one with {expected.__name__}(...)"
            )
    name, count = Counter(rule.name for rule in outlet.rules).most_common(1)[0] if outlet.rules else ("", 0)
    if count > 1:
        raise BadRule(f"outlet {outlet.name!r}: {count} rules are called {name!r}; give each a name of its own")
