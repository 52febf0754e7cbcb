"""Whole articles: raw text together with what every line of it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from attrs import field, frozen
from hypothesis import strategies as st

from newsparse.arguments import wrong_type
from newsparse.blocks import is_prose
from newsparse.folding import collapse, fold_phrase, is_cjk
from newsparse.model import Article, Part, Passage, Role, Zone
from newsparse.outlet import Outlet
from newsparse.testing.strategies.boilerplate import MadeLine, lines_of, one_of_lines, outlet_of, shared_lines
from newsparse.testing.strategies.datelines import MadeDateline, datelines_for
from newsparse.testing.strategies.layout import wrap
from newsparse.testing.strategies.prose import TONGUES, Tongue, join_sentences, sentences

__all__ = ["MadeArticle", "Truth", "articles"]

_GLUED = (Part.START, Part.INSIDE, Part.END)
_SHORTEST_COPY = 50  # characters; a shorter one may be a refrain
_BETWEEN = ("\n", "\n\n", "\n \n", "\n\n\n")  # wrapped paragraphs: all but the first
_STORY = {Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.BODY, Role.REPEAT}
_WIDEST_CJK = 46  # characters, which are as wide as two
_FAR = 4  # lines
_FEWEST_WRAPPED = 3  # lines; a paragraph broken in two cannot be told from two lines


@frozen
class Truth:
    """What a raw article says, as texts with white space collapsed.

    Attributes:
        headline: as it first stands in the text; None where there is none.
        standfirst: the summary below it, or None.
        byline: the line that names the author, or None.
        dateline: its text and fields, or None.
        body: the story's paragraphs and subheadings in order, without the dateline.
        repeats: second and later copies of the headline and of paragraphs, in order.
        boilerplate: everything else, in order.
    """

    headline: str | None
    standfirst: str | None
    byline: str | None
    dateline: MadeDateline | None
    body: tuple[str, ...]
    repeats: tuple[str, ...]
    boilerplate: tuple[str, ...]

    @staticmethod
    def of(article: Article) -> Truth:
        """Return what newsparse read, to be compared with the truth.

        Raises:
            TypeError: `article` is no Article.

        >>> import newsparse
        >>> Truth.of(newsparse.parse("It rained all night.")).body
        ('It rained all night.',)
        """
        if not isinstance(article, Article):
            raise wrong_type("article", article, "an Article, such as newsparse.parse(made.raw)")
        return Truth(
            _printed_text(article.headline),
            _printed_text(article.standfirst),
            _printed_text(article.byline),
            MadeDateline.of(article.dateline) if article.dateline else None,
            tuple(map(str, article.body)),
            tuple(map(str, article.repeats)),
            tuple(map(str, article.boilerplate)),
        )


def _printed_text(passage: Passage | None) -> str | None:
    return passage.text if passage else None


@frozen
class MadeArticle:
    """A raw article and the truth that it was built from.

    Attributes:
        raw: the text, as a page gives it.
        truth: what it says.
        outlet: whose boilerplate stands in it; None if it is of no outlet.
    """

    raw: str
    truth: Truth
    outlet: Outlet | None = field(repr=lambda outlet: repr(outlet and outlet.name))


class Piece(NamedTuple):
    """A line, or a part of one that is something else than the rest."""

    role: Role
    text: str


Line = tuple[Piece, ...]


def articles(
    outlet: Outlet | str | st.SearchStrategy[Outlet] | None = None, *, repeats: bool = True, wrapped: bool = True
) -> st.SearchStrategy[MadeArticle]:
    """Invented articles as pages print them, with the truth that reading them must give back.

    Around the story stands boilerplate: the outlet's, and phrases that many outlets share. `newsparse.parse`, told the
    outlet, gives the truth back for nearly all of them. They shrink to a single paragraph.

    Args:
        outlet: whose boilerplate the pages have: an outlet, the name of one, or a strategy for outlets, such as
            `outlets()`; of no outlet, if not given.
        repeats: whether the headline or paragraphs may be printed again.
        wrapped: whether paragraphs may be broken at a fixed width.

    Raises:
        UnknownOutlet: no outlet has this name.
        TypeError: `outlet` is none of these.

    >>> import newsparse
    >>> from hypothesis import find
    >>> made = find(articles("tass"), lambda made: made.truth.headline is not None)
    >>> print(made.raw)
    River above Grendon rises in night of rain
    Rain fell on the hills above Grendon all night, and the river rose by 2 metres before dawn.
    >>> Truth.of(newsparse.parse(made.raw, outlet=made.outlet)) == made.truth
    True
    """
    if isinstance(outlet, st.SearchStrategy):
        return outlet.flatmap(lambda drawn: articles(drawn, repeats=repeats, wrapped=wrapped))
    return _articles(None if outlet is None else outlet_of(outlet), repeats=repeats, wrapped=wrapped)


@st.composite
def _articles(draw: st.DrawFn, outlet: Outlet | None, *, repeats: bool, wrapped: bool) -> MadeArticle:
    tongue = draw(st.sampled_from(TONGUES))
    printed = _Printed(tongue, outlet)
    lead = draw(st.integers(0, len(tongue.headlines) - 1))
    dateline = draw(st.none() | datelines_for(spaced=tongue.is_spaced))
    story = draw(_stories(tongue, lead, printed, repeats=repeats))
    if dateline:
        story[0] = (Piece(Role.DATELINE, dateline.text), *story[0])
    headline = draw(st.sampled_from((None, tongue.headlines[lead])))
    head = draw(_heads(tongue, headline, printed, repeats=repeats))
    # Nobody can tell whether one of other headlines, close below a story without its own, is that.
    tail = draw(_tails(printed.below, tongue.elsewhere if headline and len(story) >= _FAR else ()))
    lines = [*head, *story, *tail]
    # A subheading below such a line would look like what belongs to it.
    places = [index for index, (above, below) in enumerate(pairwise(story), len(head) + 1) if _may_part(above, below)]
    if draw(st.booleans()) and places:
        lines.insert(draw(st.sampled_from(places)), _line(Role.BOILERPLATE, draw(printed.among).text))
    return MadeArticle(draw(_laid_out(lines, wrapped=wrapped)), _truth(lines, dateline), outlet)


def _may_part(above: Line, below: Line) -> bool:
    """Tell whether a line of boilerplate may stand between these two of the story: between paragraphs."""
    return all(is_prose(line[-1].text) or len(line) > 1 for line in (above, below))


class _Printed:
    """The boilerplate that may stand on an outlet's pages, by where it may."""

    def __init__(self, tongue: Tongue, outlet: Outlet | None) -> None:
        own = lines_of(outlet) if outlet else ()
        self.outlet = outlet
        self.tongue = tongue
        # A section above the story or in it would go on into the story's short lines.
        self.above = self._lines(own, Part.LINE, not_in=Zone.TAIL)
        self.among = self._lines(own, Part.LINE, not_in=Zone.HEAD)
        self.below = self._lines(own, Part.LINE, Part.SECTION, not_in=Zone.HEAD)
        self.glued = [made for made in own if made.part in _GLUED and made.zone is not Zone.HEAD]

    def _lines(self, own: Iterable[MadeLine], *parts: Part, not_in: Zone) -> st.SearchStrategy[MadeLine]:
        """Return the outlet's lines, and those that many share and its own rules do not take."""
        may_stand = [made for made in own if made.part in parts and made.zone is not not_in and not is_prose(made.text)]
        shared = one_of_lines(_shared(self.tongue.code, *parts)).filter(self._is_not_taken)
        return one_of_lines(may_stand) | shared if may_stand else shared

    def may_glue(self, made: MadeLine, glued: Line, *, first: bool) -> bool:
        """Tell whether this stands on the outlet's pages: not if it makes a caption of the whole paragraph."""
        # The first paragraph shows where the story begins, which has to end like one; a dateline opens it.
        fits = not first or (made.zone is Zone.ANYWHERE and made.part is not Part.START)
        return fits and self.outlet is not None and not self.outlet.may_take(_text(glued))

    def _is_not_taken(self, made: MadeLine) -> bool:
        outlet = self.outlet
        return outlet is None or (fold_phrase(made.text) not in outlet.lines and not outlet.may_take(made.text))


@cache
def _shared(language: str, *parts: Part) -> tuple[MadeLine, ...]:
    """Return the lines that many outlets of a language share, and those in English that stand everywhere."""
    return tuple(made for made in shared_lines(*dict.fromkeys((language, "en"))) if made.part in parts)


def _text(line: Line) -> str:
    return " ".join(piece.text for piece in line)


def _line(role: Role, text: str) -> Line:
    return (Piece(role, text),)


@st.composite
def _stories(draw: st.DrawFn, tongue: Tongue, lead: int, printed: _Printed, *, repeats: bool) -> list[Line]:
    """Paragraphs of one language, with subheadings between them and copies behind them."""
    lengths = draw(st.lists(st.integers(1, 3), min_size=1, max_size=len(tongue.sentences) // 2))
    told = iter(draw(sentences(tongue, min(sum(lengths), len(tongue.sentences)), lead)))
    told_at_once = [list(islice(told, length)) for length in lengths]
    paragraphs = [join_sentences(tongue, texts) for texts in told_at_once if texts]
    story = [_line(Role.BODY, text) for text in paragraphs]
    if draw(st.booleans()) and printed.glued:
        index, made = draw(st.integers(0, len(story) - 1)), draw(st.sampled_from(printed.glued))
        own, (piece,) = Piece(Role.BOILERPLATE, made.text), story[index]
        glued = (own, piece) if made.part is Part.START else (piece, own)
        if printed.may_glue(made, glued, first=index == 0):
            story[index] = glued
    if len(story) > 1 and draw(st.booleans()):
        subheading = _line(Role.BODY, draw(st.sampled_from(tongue.subheadings)))
        story.insert(draw(st.integers(1, len(story) - 1)), subheading)
    copies = [_line(Role.REPEAT, text) for text in paragraphs if len(text) >= _SHORTEST_COPY]
    if repeats and draw(st.booleans()) and copies:
        story += draw(st.sampled_from((copies[:1], copies[-1:], copies)))
    return story


@st.composite
def _heads(draw: st.DrawFn, tongue: Tongue, headline: str | None, printed: _Printed, *, repeats: bool) -> list[Line]:
    """Draw what stands above the story."""
    lines = draw(_furniture(printed.above, 3))
    if headline is None:
        return lines
    lines.append(_line(Role.HEADLINE, headline))
    if repeats and draw(st.booleans()):
        lines.append(_line(Role.REPEAT, draw(st.sampled_from((headline, headline.upper())))))
    below = draw(_furniture(printed.above, 1))
    if draw(st.booleans()):
        below.append(_line(Role.BYLINE, draw(st.sampled_from(tongue.bylines))))
        # Without an author below it, a summary would be the story's first paragraph.
        if not below[:-1] and draw(st.booleans()):
            lines.append(_line(Role.STANDFIRST, tongue.standfirst))
    if draw(st.booleans()):
        below.append(_line(Role.BOILERPLATE, draw(st.sampled_from(tongue.published))))
    return lines + below


@st.composite
def _tails(draw: st.DrawFn, below: st.SearchStrategy[MadeLine], elsewhere: Sequence[str]) -> list[Line]:
    """Draw what stands below the story; under a heading, headlines of other stories."""
    lines: list[Line] = []
    for made in draw(st.lists(below, max_size=4)):
        lines.append(_line(Role.BOILERPLATE, made.text))
        if made.part is Part.SECTION:
            most = len(elsewhere) if made.longest is None else min(made.longest, len(elsewhere))
            items = draw(st.lists(st.sampled_from(elsewhere), max_size=most, unique=True)) if most else ()
            lines += (_line(Role.BOILERPLATE, item) for item in items)
    return lines


def _furniture(made: st.SearchStrategy[MadeLine], most: int) -> st.SearchStrategy[list[Line]]:
    return st.lists(made.map(lambda made: _line(Role.BOILERPLATE, made.text)), max_size=most)


@st.composite
def _laid_out(draw: st.DrawFn, lines: Sequence[Line], *, wrapped: bool) -> str:
    """Print the lines one below the other."""
    indent = draw(st.sampled_from(("", "  ", "\t")))
    width = draw(st.sampled_from((None, 72, 60, 48))) if wrapped else None
    # Of paragraphs that are broken and have no blank line between them nobody can tell where they end.
    between: str = draw(st.sampled_from(_BETWEEN if width is None else _BETWEEN[1:]))
    if between == "\n\n" and {piece.role for line in lines for piece in line} <= _STORY:
        between = "\n\n\n"  # clean text of a story is all body
    raw = between.join(indent + _broken(line, width, indent) for line in lines)
    return raw.replace("\n", draw(st.sampled_from(("\n", "\r\n"))))


def _broken(line: Line, width: int | None, indent: str) -> str:
    """Return the line, broken at this width if it is a paragraph of the story and long enough."""
    text = _text(line)
    if width is None or line[-1].role not in (Role.BODY, Role.REPEAT):
        return text
    broken = wrap(text, min(width, _WIDEST_CJK) if is_cjk(text[-2]) else width)
    return f"\n{indent}".join(broken) if len(broken) >= _FEWEST_WRAPPED else text


def _truth(lines: Iterable[Line], dateline: MadeDateline | None) -> Truth:
    pieces = [piece for line in lines for piece in line]

    def texts(role: Role) -> tuple[str, ...]:
        return tuple(collapse(piece.text) for piece in pieces if piece.role is role)

    headline, standfirst, byline = (
        next(iter(texts(role)), None) for role in (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE)
    )
    return Truth(headline, standfirst, byline, dateline, texts(Role.BODY), texts(Role.REPEAT), texts(Role.BOILERPLATE))
