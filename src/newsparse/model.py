"""The nouns: what a raw article is made of. Everything here is frozen, compares by value, hashes and pickles.

All offsets count characters of the raw text that was given to `newsparse.parse`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.datelines import Dateline

__all__ = ["Article", "Boilerplate", "Dateline", "Kind", "Part", "Passage", "Repeat", "Role", "Segment", "Zone"]


class Role(Enum):
    """What a stretch of the raw text is in the article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    REPEAT = "repeat"
    BOILERPLATE = "boilerplate"
    SPACE = "space"


class Kind(Enum):
    """What a piece of boilerplate is there for."""

    RELATED = "related"  # headlines and teasers of other stories
    NAVIGATION = "navigation"  # menus, section paths, "Back to top"
    SHARING = "sharing"  # share buttons, "Copy link", print and e-mail links
    NEWSLETTER = "newsletter"  # sign-up boxes, channel and app appeals
    PAYWALL = "paywall"  # "Subscribers only", "Log in to read on"
    ADVERTISEMENT = "advertisement"  # labels of advertisements, affiliate notes
    CONSENT = "consent"  # cookies and privacy
    COMMENTS = "comments"  # readers' comments and their widgets
    LEGAL = "legal"  # copyright, disclaimers, rights notices
    CREDIT = "credit"  # who took the photo, who reported and edited; captions
    METADATA = "metadata"  # dates, labels of dates, tags, reading time
    FORM = "form"  # labels of form fields, captchas
    TEMPLATE = "template"  # what a broken template leaves: "undefined", "{{title}}"
    OTHER = "other"


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
    HEAD = "head"  # above the story's first paragraph
    TAIL = "tail"  # from the story's first paragraph on


# An article has so many of these that it matters how long one takes to make: with slots, a third longer.
@frozen(slots=False)
class Segment:
    """A stretch of the raw text with its role, and the rule that gave it this role.

    Attributes:
        start: offset of its first character in the raw text.
        end: offset behind its last character.
        role: what the stretch is.
        kind: what kind of boilerplate it is; None for every other role.
        rule: name of the rule that decided, such as "tass/all-news" or "phrases/en/related".

    >>> import newsparse
    >>> [(part.start, part.end, part.role.value) for part in newsparse.parse("It rained.\\nShare this article").segments]
    [(0, 10, 'body'), (10, 11, 'space'), (11, 29, 'boilerplate')]
    """

    start: int
    end: int
    role: Role
    kind: Kind | None
    rule: str


@frozen(slots=False)
class Passage(Segment):
    """A segment that is text: one paragraph, headline, subheading or list item.

    Attributes:
        text: its words, white space collapsed and hard-wrapped lines joined.

    >>> import newsparse
    >>> str(newsparse.parse("Rain fell on the hills all night.").body[0])
    'Rain fell on the hills all night.'
    """

    text: str

    def __str__(self) -> str:
        return self.text


@frozen(slots=False)
class Boilerplate(Passage):
    """A passage that is no part of the story; its `kind` says what it was there for.

    >>> import newsparse
    >>> (piece,) = newsparse.parse("It rained.\\nShare this article").boilerplate
    >>> piece.text, piece.kind, piece.rule
    ('Share this article', <Kind.SHARING: 'sharing'>, 'phrases/en/sharing')
    """

    if TYPE_CHECKING:  # for a checker; declared anew, the field would be the constructor's last

        @property
        def kind(self) -> Kind:
            """What it was there for: all boilerplate has a kind."""


@frozen(slots=False)
class Repeat(Passage):
    """A second or later copy of a body paragraph or of the headline.

    Attributes:
        of: the passage it repeats, of the same article.
        likeness: 1.0 for a copy that differs at most in case, quotes and white space; less when more differs.

    >>> import newsparse
    >>> told = "The river rose by two metres in the night, and the bridge was closed."
    >>> (copy,) = newsparse.parse(f"{told}\\nBoats carried the children to school.\\n{told.upper()}").repeats
    >>> copy.of.text == told, copy.likeness
    (True, 1.0)
    """

    of: Passage
    likeness: float


@frozen(slots=False)
class Article:
    """A raw text, read. Made by `newsparse.parse`.

    Attributes:
        outlet: name of the outlet that was given, found by the URL's host, or recognised; None if unknown.
        headline: the headline as it first stands in the text, or None.
        standfirst: the summary line under the headline, or None.
        byline: the line that names the author, or None.
        dateline: place, date and agency at the story's beginning, or None.
        published: the day of publication, where the text itself tells it, or None.
        body: the story in order: paragraphs, subheadings and list items, without the dateline.
        repeats: second and later copies of body paragraphs or of the headline.
        boilerplate: everything else that is not white space.
        passages: all of the above, the dateline too, in the order of the raw text.
        length: how many characters the raw text has.

    >>> import newsparse
    >>> raw = "GRENDON, Jan. 5, 2024 (AP) — Snow closed the pass.\\nShare this article"
    >>> article = newsparse.parse(raw)
    >>> article.outlet, str(article.published), [passage.text for passage in article.body]
    ('ap', '2024-01-05', ['Snow closed the pass.'])
    >>> "".join(raw[part.start : part.end] for part in article.segments) == raw
    True
    """

    outlet: str | None
    headline: Passage | None
    standfirst: Passage | None
    byline: Passage | None
    dateline: Dateline | None
    published: datetime.date | None
    body: tuple[Passage, ...]
    repeats: tuple[Repeat, ...] = field(repr=False)
    boilerplate: tuple[Boilerplate, ...] = field(repr=False)
    passages: tuple[Passage, ...] = field(repr=False)
    length: int = field(repr=False)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """All of the raw text, in order and side by side, each stretch with its role and rule; also the white space."""
        return tuple(_with_white_space(self.passages, self.length))

    @property
    def text(self) -> str:
        """The story as one string, the standfirst first if there is one, then the body, joined by blank lines."""
        opening = (self.standfirst,) if self.standfirst else ()
        return "\n\n".join(passage.text for passage in opening + self.body)


def _with_white_space(passages: Sequence[Passage], length: int) -> Iterator[Segment]:
    position = 0
    for passage in passages:
        if passage.start > position:
            yield Segment(position, passage.start, Role.SPACE, None, "white-space")
        yield passage
        position = passage.end
    if length > position:
        yield Segment(position, length, Role.SPACE, None, "white-space")
