"""Hypothesis strategies for raw articles, outlets and rules.

`raw_texts` is any text at all; `articles` are pages as they come out of the web, put together from invented parts;
`pages` is either of the two. Everything printed here is invented.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import regex
from hypothesis import strategies as st

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.phrases import shared_phrases

__all__ = ["articles", "outlets", "pages", "paragraphs", "raw_texts", "rules", "slugs", "unrelated_outlets"]

LINE_ENDS = ("\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1e")
SPACES = (" ", "  ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff")

HEADLINES = (
    "Rain closes mountain pass for third night",
    "Mayor asks: who will pay for the bridge?",
    "Ferry strike ends as crews accept new shifts",
    "Brücke nach Sturm wieder offen",
    "El puerto reabre tras la tormenta",
    "Мост снова открыт после шторма",
    "豪雨で峠道が通行止めに",
)
SUBHEADINGS = ("What happens next", "“We waited all night”", "A long winter", "Что дальше", "Die Folgen")
DATELINES = (
    "MOSCOW, April 29. /TASS/. ",
    "PARIS (AP) — ",
    "LONDON, Jan 5 (Reuters) - ",
    "(MENAFN) ",
    "Nov. 19, 2021 (EIRNS)—",
    "BERLIN, 3. Mai 2021 (dpa) – ",
    "МОСКВА, 29 апреля. /ТАСС/. ",
    "(서울=연합뉴스) 김도현 기자 = ",
    "新华社北京3月5日电 ",
    "TAMPA, Fla. — ",
)
DATE_LINES = (
    "Published: 5 May 2021",
    "Published on",
    "Fecha de publicación:",
    "Updated 22 Dec 2023 10:01 GMT",
    "Fri, 22 Dec 2023 10:01 GMT",
    "2021-07-22 16:42:15",
    "Stand: 21.05.2023, 14:10 Uhr",
)
BYLINES = ("By Jane Fell", "By Jane Fell and Tom Ridge", "Von Karl Hügel", "Por Ana Monte")
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
SENTENCES = (
    "Rain fell on the hills above Grendon all night and the river rose by two metres before dawn.",
    "The council said on Thursday that the pass would stay shut until the slopes had dried out.",
    "“Nobody was hurt, and that is what counts,” the mayor told reporters outside the town hall.",
    "Drivers were sent round by the coast, which adds 40 minutes to the journey.",
    "In 2019 the same road was closed for 12 days.",
    "Yes, of course.",
    "Der Fluss stieg in der Nacht um zwei Meter, und die Straße über den Pass blieb gesperrt.",
    "El río creció dos metros durante la noche y la carretera del puerto siguió cerrada.",
    "За ночь река поднялась на два метра, дорога через перевал осталась закрытой.",
    "夜の間に川の水位は二メートル上がり、峠を越える道は朝になっても閉ざされたままだった。",
    "ارتفع النهر مترين خلال الليل وبقي الطريق مغلقا.",
)

_characters = st.characters(exclude_categories=())  # all of Unicode, lone surrogates too
_noise = st.sampled_from(
    ("\0", "\ud800", "\udfff", "\u200b", "\u00ad", "\u202e", "e\u0301", "İ", "ß", "…", "#", "•", "(")
)


def slugs() -> st.SearchStrategy[str]:
    """Names that rules and outlets may have."""
    return st.from_regex(r"\A[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6})?\Z")


def raw_texts() -> st.SearchStrategy[str]:
    """Any string: all of Unicode, every line end, NUL, lone surrogates; with phrases that the library looks for."""
    anything = st.text(_characters, max_size=40)
    pieces = st.one_of(
        anything,
        _noise,
        st.sampled_from(LINE_ENDS),
        st.sampled_from(SPACES),
        st.sampled_from(HEADLINES + DATELINES + DATE_LINES + BYLINES + INTERFACE + SENTENCES),
        interface_lines(),
    )
    return st.one_of(anything, st.lists(pieces, max_size=25).map("".join))


@cache
def interface_lines() -> st.SearchStrategy[str]:
    """Phrases of the phrase files, as they are folded there."""
    phrases = shared_phrases()
    openings = sorted(text for found in phrases.openings.values() for text, _ in found)
    return st.one_of(
        st.sampled_from(sorted(phrases.whole)),
        st.builds(lambda opening, rest: f"{opening} {rest}", st.sampled_from(openings), st.sampled_from(SUBHEADINGS)),
    ).map(lambda text: text.replace("#", "12"))


def paragraphs() -> st.SearchStrategy[str]:
    """Body paragraphs of one to four sentences."""
    return st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)


def _wrapped(text: str, width: int) -> str:
    """Break a paragraph at a fixed width as mailers do, in mid-word where there are no spaces."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
        while len(line) > width:
            lines.append(line[:width])
            line = line[width:]
    return "\n".join([*lines, line] if line else lines)


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
    lambda text: _wrapped(text, 50),
    _changed_word,
)


@st.composite
def articles(draw: st.DrawFn) -> str:
    """A messy article: its parts, printed once or more, among what a page prints around them."""
    headline = draw(st.sampled_from(HEADLINES))
    story = draw(st.lists(st.one_of(paragraphs(), st.sampled_from(SUBHEADINGS)), min_size=1, max_size=8))
    story[0] = draw(st.sampled_from(("", *DATELINES))) + story[0]
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
    return st.one_of(
        st.sampled_from(DATE_LINES), st.sampled_from(BYLINES), st.sampled_from(INTERFACE), interface_lines(), _noise
    )


@st.composite
def _laid_out(draw: st.DrawFn, lines: list[str]) -> str:
    """Print lines one below the other, wrapped, bulleted, indented, with one kind of line end or several."""
    width = draw(st.sampled_from((None, 44, 72)))
    indent = draw(st.sampled_from(("", "", "  ", "\t", "\u3000")))
    bullet = draw(st.sampled_from(("", "", "• ", "- ", "» ")))
    between = draw(st.sampled_from(("\n", "\n\n", "\n \n", "\n\n\n")))
    page = between.join(
        indent + (bullet if len(line) < 60 else "") + (_wrapped(line, width) if width else line) for line in lines
    )
    return page.replace("\n", draw(st.sampled_from(LINE_ENDS)))


def pages() -> st.SearchStrategy[str]:
    """Any text, or a messy article."""
    return st.one_of(raw_texts(), articles())


_PRINTED = st.sampled_from(INTERFACE + HEADLINES + SUBHEADINGS + ("Yes, of course.", "river rose"))
# Words that none of the texts above is likely to have as a line of its own.
_OWN = st.from_regex(r"\Azq[a-z]{6,12}( [a-z]{3,8})?\Z")


@st.composite
def rules(draw: st.DrawFn, words: st.SearchStrategy[str] = _PRINTED) -> Rule:
    """A rule over given words, or over some that pages print."""
    text = draw(words)
    part = draw(st.sampled_from(Part))
    common = {
        "kind": draw(st.sampled_from(Kind)),
        "zone": draw(st.sampled_from(Zone)),
        "part": part,
        "role": draw(st.sampled_from((Role.BOILERPLATE, Role.BYLINE, Role.STANDFIRST))),
    }
    name = draw(slugs())
    if part in (Part.LINE, Part.SECTION):
        until = draw(st.sampled_from(((), ("Comments",), ("What happens next",)))) if part is Part.SECTION else ()
        return Rule(name, lines=text, until=until, **common)
    return Rule(name, pattern=regex.escape(text), examples=text, **common)


@st.composite
def outlets(draw: st.DrawFn, words: st.SearchStrategy[str] = _PRINTED) -> Outlet:
    """An outlet with a host, signs and rules over given words, or over some that pages print."""
    name = draw(slugs())
    signs = draw(st.lists(st.builds(Sign, words, hint=st.booleans()), max_size=3, unique_by=lambda sign: sign.text))
    found = draw(st.lists(rules(words), max_size=3, unique_by=lambda rule: rule.name))
    return Outlet(f"zz-{name}", name.title(), hosts=f"{name}.example", signs=signs, rules=found)


def unrelated_outlets() -> st.SearchStrategy[Outlet]:
    """Outlets whose signs and rules stand in none of the texts above."""
    return outlets(_OWN)
