"""Any text at all, and pages messier than any truth could be told of; for laws that hold of every text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from hypothesis import strategies as st

from newsparse.phrases import shared_phrases
from newsparse.testing.strategies.datelines import datelines
from newsparse.testing.strategies.layout import LINE_ENDS, wrap
from newsparse.testing.strategies.prose import TONGUES, paragraphs

__all__ = ["INTERFACE", "messy_pages", "raw_texts"]

_SPACES = (" ", "  ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff")
_HEADLINES = tuple(text for tongue in TONGUES for text in tongue.headlines)
_SUBHEADINGS = tuple(text for tongue in TONGUES for text in tongue.subheadings)
_BYLINES = tuple(text for tongue in TONGUES for text in tongue.bylines)
_DATE_LINES = (
    *(text for tongue in TONGUES for text in tongue.published),
    "Published on",
    "Fecha de publicación:",
    "Updated 22 Dec 2023 10:01 GMT",
    "Fri, 22 Dec 2023 10:01 GMT",
    "2021-07-22 16:42:15",
)
INTERFACE = (
    "All news",
    "No time to read?",
    "Get a summary",
    "Imagen principal:",
    "Legal Disclaimer:",
    "MENAFN provides the",
    "MENAFN05052021000045017167ID1102030405",
    "Back to top Go to home page clear",
    "Previous Article",
    "Home > News > Regions",
    "Photo: Tom Ridge",
    "{{title}}",
    "undefined",
)
_SHORT = ("Yes, of course.", "river rose", "In 2019 the same road was closed for 12 days.")
# Datelines on which pages of some outlets, or dates, depend; first, so that examples shrink to them.
_DATELINES = ("MOSCOW, April 29. /TASS/.", "(MENAFN)", "Nov. 19, 2021 (EIRNS)—", "BERLIN, 3. Mai 2021 (dpa) –")

_characters = st.characters(exclude_categories=())  # all of Unicode, lone surrogates too
_noise = st.sampled_from(
    ("\0", "\ud800", "\udfff", "\u200b", "\u00ad", "\u202e", "e\u0301", "İ", "ß", "…", "#", "•", "(")
)


def raw_texts() -> st.SearchStrategy[str]:
    """Any string: all of Unicode, every line end, NUL, lone surrogates; or a messy page.

    For laws such as "it never raises". Phrases that newsparse looks for are often among it.

    >>> from hypothesis import find
    >>> find(raw_texts(), lambda text: True)
    ''
    """
    anything = st.text(_characters, max_size=40)
    return st.one_of(anything, st.lists(_pieces(), max_size=25).map("".join), messy_pages())


@cache
def _pieces() -> st.SearchStrategy[str]:
    return st.one_of(
        st.text(_characters, max_size=40),
        _noise,
        st.sampled_from(LINE_ENDS),
        st.sampled_from(_SPACES),
        st.sampled_from(_HEADLINES + _DATE_LINES + _BYLINES + INTERFACE + _SHORT),
        _openings(),
        paragraphs(),
        interface_lines(),
    )


@cache
def interface_lines() -> st.SearchStrategy[str]:
    """Phrases of the phrase files, as they are folded there."""
    phrases = shared_phrases()
    openings = sorted(text for written in phrases.openings.values() for text, _ in written)
    return st.one_of(
        st.sampled_from(sorted(phrases.whole)),
        st.builds("{} {}".format, st.sampled_from(openings), st.sampled_from(_SUBHEADINGS)),
    ).map(lambda text: text.replace("#", "12"))


def _openings() -> st.SearchStrategy[str]:
    return st.sampled_from(_DATELINES) | datelines().map(lambda made: made.text)


def _changed_word(text: str) -> str:
    words = text.split(" ")
    words[len(words) // 2] = "perhaps"
    return " ".join(words)


_COPIES: Sequence[Callable[[str], str]] = (
    lambda text: text,
    lambda text: text.upper(),
    lambda text: text.replace("“", '"').replace("”", '"'),
    lambda text: text[: len(text) * 2 // 3] + "...",
    lambda text: f"Home > {text}",
    lambda text: f"{text} | Grendon Post",
    lambda text: text.replace(" ", "  "),
    lambda text: "\n".join(wrap(text, 50)),
    _changed_word,
)


@st.composite
def messy_pages(draw: st.DrawFn) -> str:
    """Pages without a truth: a story whose parts are printed once or more, in many languages, among anything."""
    headline = draw(st.sampled_from(_HEADLINES))
    story = draw(st.lists(paragraphs() | st.sampled_from(_SHORT + _SUBHEADINGS), min_size=1, max_size=8))
    if draw(st.booleans()):
        story[0] = f"{draw(_openings())} {story[0]}"
    lines = [headline, *draw(st.lists(_furniture(), max_size=4)), *story]
    for _ in range(draw(st.integers(0, 4))):
        copy = draw(st.sampled_from(_COPIES))(draw(st.sampled_from([headline, *story])))
        lines.insert(draw(st.integers(0, len(lines))), copy)
    if draw(st.booleans()):
        lines += story  # the whole block printed twice
    for line in draw(st.lists(_furniture(), max_size=6)):
        lines.insert(draw(st.integers(0, len(lines))), line)
    return draw(_laid_out(lines))


@cache
def _furniture() -> st.SearchStrategy[str]:
    return st.sampled_from(_DATE_LINES + _BYLINES + INTERFACE) | interface_lines() | _noise


@st.composite
def _laid_out(draw: st.DrawFn, lines: Sequence[str]) -> str:
    """Print lines one below the other, wrapped, bulleted, indented, with one kind of line end or several."""
    width = draw(st.sampled_from((None, 44, 72)))
    indent = draw(st.sampled_from(("", "", "  ", "\t", "\u3000")))
    bullet = draw(st.sampled_from(("", "", "• ", "- ", "» ")))
    between = draw(st.sampled_from(("\n", "\n\n", "\n \n", "\n\n\n")))
    page = between.join(
        indent + (bullet if len(line) < 60 else "") + ("\n".join(wrap(line, width)) if width else line)
        for line in lines
    )
    return page.replace("\n", draw(st.sampled_from(LINE_ENDS)))
