"""Labels short lines that are none of the story's by their place: around its headline, amid boilerplate, at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter

from newsparse.blocks import Block, Label
from newsparse.folding import FIRST_CJK
from newsparse.marks import is_date, read_date_label
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.span import around_story
from newsparse.stages.row_forms import form_of
from newsparse.stages.traits import is_item, is_paragraph, is_told

__all__ = ["label_frame"]

_HEADLINE = Role.HEADLINE  # a member of an enum takes long to get on Python 3.11
_ABOVE = Label(Role.BOILERPLATE, "frame/above-headline", Kind.NAVIGATION)
_TEASER = Label(Role.BOILERPLATE, "frame/teaser-above-headline", Kind.RELATED)
_BELOW = Label(Role.BOILERPLATE, "frame/below-headline", Kind.METADATA)
_AMID = Label(Role.BOILERPLATE, "frame/amid-boilerplate", Kind.OTHER)
_TITLE = Label(Role.BOILERPLATE, "frame/below-story", Kind.RELATED)
_TAG = Label(Role.BOILERPLATE, "frame/tag-below-story", Kind.METADATA)
_LINK = Label(Role.BOILERPLATE, "frame/above-its-time", Kind.RELATED)
_BETWEEN = Label(Role.BOILERPLATE, "frame/between-leads", Kind.RELATED)
_FILM = Label(Role.BOILERPLATE, "frame/above-its-length", Kind.RELATED)
_PLAYER = Label(Role.BOILERPLATE, "frame/player", Kind.TEMPLATE)
_TEASED = Label(Role.BOILERPLATE, "frame/above-read-more", Kind.RELATED)

_TIMES_MORE, _CLOSE, _BOTH = 2, 4, 2  # paragraphs; lines; sides
_REACH_OF_LEAD = 16  # lines
_LONGEST_BELOW, _MOST_BELOW = 5, 3  # words of each; lines

_OPENING = attrgetter("opening")
_CLOCK = "#:#"  # as it is folded
_CLOCK_LINE = f"\n{_CLOCK}\n"
_BEGIN = "(BEGIN "  # a film or a tape, in the transcript of a programme
_AT_START = ("0:00", "00:00")  # of what a player plays
_SHORTEST_LINK = 4  # words
_SHORTEST_TEASED = 6  # words of a title below "Read more"
_FEWEST_TITLES, _SHORTEST_TITLE, _LONGEST_TITLE = 2, 3, 16  # lines; words of each
_LONGEST_TAG, _FEWEST_BELOW_TAGS, _STEM = 3, 2, 5  # words; lines; letters
_LEAST_FOR_LINK = 2  # paragraphs of the story
_LENGTH = re.compile(r"0?\d:[0-5]\d")  # of a film; a longer one looks like the time of an entry in a live blog


def label_frame(page: Page) -> Page:
    """Label the undecided short lines that only their place tells.

    These stand above the headline or right below it; outside of the story, amid boilerplate; amid the story, as a link
    above its time, a film above its length or the two times of a player; and below it, as tags, or the titles with which
    a page ends. A sentence is left, for it may be the story's last. A line of strokes, as agencies part the story from
    what stands below it, needs boilerplate on one side only.
    """
    blocks = list(page.blocks)
    headline = next((index for index, block in enumerate(blocks) if block.label and block.label.role is _HEADLINE), 0)
    for index in (*range(headline), *around_story(blocks)):
        block = blocks[index]
        if block.label is not None or block.prose:
            continue
        if index < headline:
            blocks[index] = block.labelled(_ABOVE)
        elif not block.ends_sentence and _sides(blocks, index) > bool(block.opening):
            blocks[index] = block.labelled(_AMID)
    for index in _teasers_above(blocks, headline):
        blocks[index] = blocks[index].labelled(_TEASER)
    for index in _between_leads(blocks, headline):
        blocks[index] = blocks[index].labelled(_BETWEEN)
    for index in _below_headline(blocks, headline):
        blocks[index] = blocks[index].labelled(_BELOW)
    openings = "\n".join(map(_OPENING, blocks))
    for index in _links(blocks, openings):
        blocks[index] = blocks[index].labelled(_LINK)
    if _CLOCK_LINE in openings:
        for index in _films(blocks):
            blocks[index] = blocks[index].labelled(_FILM)
        for index in _players(blocks):
            blocks[index] = blocks[index].labelled(_PLAYER)
    for index in _teased(blocks):
        blocks[index] = blocks[index].labelled(_TEASED)
    last = next((index for index in reversed(range(len(blocks))) if blocks[index].label is None), -1)
    for index in _titles_below(blocks, last):
        blocks[index] = blocks[index].labelled(_TITLE)
    for index in _tags_below(blocks, last):
        blocks[index] = blocks[index].labelled(_TAG)
    return page.with_blocks(blocks)


def _teasers_above(blocks: Sequence[Block], headline: int) -> list[int]:
    """Return the paragraphs amid boilerplate above the headline, where far more of them stand below it: of other stories.

    Below a byline the story may have begun.
    """
    above = [index for index in range(headline) if blocks[index].label is None]
    if not above or any(block.role is Role.BYLINE for block in blocks[:headline]):
        return []
    if _TIMES_MORE * len(above) > sum(block.is_story for block in blocks[headline:]):
        return []
    return [index for index in above if index < headline - _CLOSE and _sides(blocks, index) == _BOTH]


def _between_leads(blocks: Sequence[Block], headline: int) -> Sequence[int]:
    """Return the undecided lines between the paragraph right below the headline and its copy, with which the story opens."""
    lead = next((at for at in range(headline + 1, len(blocks)) if _may_be_lead(blocks[at])), len(blocks))
    if lead + 2 >= len(blocks) or blocks[lead + 1].is_story:  # as most stories go on
        return ()
    for at in range(lead + 2, min(lead + _REACH_OF_LEAD, len(blocks) - 1)):
        if blocks[at].text == blocks[lead].text:
            undecided = [between for between in range(lead + 1, at) if blocks[between].label is None]
            return () if any(blocks[between].ends_sentence for between in undecided) else undecided
        if blocks[at].is_story:
            break
    return ()


def _may_be_lead(block: Block) -> bool:
    return block.prose if block.label is None else block.label.role is Role.STANDFIRST


def _below_headline(blocks: Sequence[Block], headline: int) -> Sequence[int]:
    """Return the undecided lines of few words between the headline and the story's first paragraph: a kicker, a section.

    Above a list such a line heads it.
    """
    if blocks[headline].role is not _HEADLINE:
        return ()
    found: list[int] = []
    for index in range(headline + 1, len(blocks)):
        block = blocks[index]
        if block.label is not None and not is_paragraph(block):
            continue
        if is_paragraph(block):
            return found
        if not _may_be_of_head(block) or len(found) == _MOST_BELOW:
            return ()
        found.append(index)
    return ()


def _may_be_of_head(block: Block) -> bool:
    """Tell whether a line has few words, is no item of a list, and names neither who speaks nor when, as live blogs do."""
    if block.ends_sentence or block.mark == ":" or block.words > _LONGEST_BELOW or is_item(block.text):
        return False
    if block.text.startswith(_BEGIN):
        return False
    return block.phrase == "#" or not block.opening.startswith("#")


def _titles_below(blocks: Sequence[Block], last: int) -> list[int]:
    """Return the lines with which the undecided ones end, if they are the titles of other stories, or of the staff.

    A list may end the story, too, but its lines are announced with a colon, or begin with bullets or numbers, or are
    results, or hold no more than two words. One line alone may be the story's last, which lost its full stop.
    """
    titles: list[int] = []
    for index in range(last, -1, -1):
        block = blocks[index]
        if block.label is not None:
            continue
        if not _may_be_title(block):
            is_last = block.ends_sentence and any(map(_is_boilerplate, blocks))
            return titles if is_last and len(titles) >= _FEWEST_TITLES else []
        titles.append(index)
    return []


def _may_be_title(block: Block) -> bool:
    text = block.text
    if not (text[0].isupper() and text[-1].isalnum() and _SHORTEST_TITLE <= block.words <= _LONGEST_TITLE):
        return False
    return form_of(block) is None


def _tags_below(blocks: Sequence[Block], last: int) -> Sequence[int]:
    """Return the lines of few words between the story's last paragraph and boilerplate to the end, if the story has them.

    A list that ends a story holds other words than those it has been told in.
    """
    if last < 0 or not _may_be_tag(blocks[last]):
        return ()  # as on most pages
    tags = list(takewhile(lambda at: _may_be_tag(blocks[at]), range(last, -1, -1)))
    above = last - len(tags)
    if above < 0 or not blocks[above].is_story or len(blocks) - 1 - last < _FEWEST_BELOW_TAGS:
        return ()
    told = " ".join([block.text for block in blocks[: above + 1] if block.is_story]).casefold()
    words = (word for at in tags for word in blocks[at].text.casefold().split())
    return tags if all(word[:_STEM] in told for word in words) else ()


def _may_be_tag(block: Block) -> bool:
    text = block.text
    return (
        block.label is None
        and not block.prose
        and text.count(" ") < _LONGEST_TAG
        and text[0].isalpha()
        and text[-1].isalpha()
        and text[0] < FIRST_CJK
    )


def _links(blocks: Sequence[Block], openings: str) -> list[int]:
    """Return the undecided blocks of links amid the story: another story's headline, and its day and time below.

    A live blog has more such lines, and an article states its own date first.
    """
    if openings.count(_CLOCK) < 2:
        return []  # as on most pages
    story = [index for index, block in enumerate(blocks) if block.is_story]
    times = [index for index, block in enumerate(blocks) if _CLOCK in block.opening and not block.prose][1:]
    times = [index for index in times if story and story[0] < index < len(blocks) - 1 and _is_time(blocks[index])]
    if _LEAST_FOR_LINK * len(times) > len(story):
        return []
    links = [index for index in times if _may_be_link(blocks[index - 1])]
    return [index for link in links for index in (link - 1, link) if blocks[index].label is None]


def _films(blocks: Sequence[Block]) -> list[int]:
    """Return the undecided blocks of films amid the story: what one is called, and its length below."""
    lengths = [at for at, block in enumerate(blocks) if block.phrase == _CLOCK and _LENGTH.fullmatch(block.text)]
    story = [index for index, block in enumerate(blocks) if block.is_story]
    if _LEAST_FOR_LINK * len(lengths) > len(story):  # then these are the entries of a live blog
        return []
    films = [at for at in lengths if blocks[at].label is None and story[0] < at - 1 and _is_film(blocks, at)]
    return [index for film in films for index in (film - 1, film) if blocks[index].label is None]


def _players(blocks: Sequence[Block]) -> list[int]:
    """Return the undecided ones of two lines that a player shows: how far it has come, and how long it plays."""
    starts = [
        at for at, (here, below) in enumerate(pairwise(blocks)) if here.text in _AT_START and below.phrase == _CLOCK
    ]
    return [index for at in starts for index in (at, at + 1) if blocks[index].label is None]


def _is_film(blocks: Sequence[Block], length: int) -> bool:
    """Tell whether a title stands above a length, below a paragraph or boilerplate, and a paragraph goes on below both.

    The title may have gone with a call above it.
    """
    above, title = blocks[length - 2 : length]
    is_title = _is_boilerplate(title) or (_may_be_link(title) and (is_told(above) or _is_boilerplate(above)))
    return is_title and any(map(is_told, blocks[length + 1 : length + 2]))


def _teased(blocks: Sequence[Block]) -> list[int]:
    """Return the titles of other stories between two paragraphs, each with "Read more" below or above, or listed below it."""
    read_more = shared_phrases().read_more
    links = [index for index, block in enumerate(blocks) if block.phrase in read_more]
    titles = [title for index in links for title in (index - 1, index + 1) if _is_teased(blocks, title, index)]
    return titles + [title for index in links for title in _listed(blocks, index)]


def _listed(blocks: Sequence[Block], link: int) -> Sequence[int]:
    """Return the titles with bullets between a link and a paragraph, if a paragraph stands above the link as well."""
    items = range(link + 1, len(blocks))
    below = next((at for at in items if not (_may_be_link(blocks[at]) and is_item(blocks[at].text))), link)
    is_amid = link > 0 and is_told(blocks[link - 1]) and is_told(blocks[below]) and not is_item(blocks[below].text)
    return range(link + 1, below) if is_amid else ()


def _is_teased(blocks: Sequence[Block], title: int, link: int) -> bool:
    """Tell whether a line beside a link is the title that it leads to; below the link a subheading is shorter."""
    above, below = min(title, link) - 1, max(title, link) + 1
    if above < 0 or below >= len(blocks) or not _may_be_link(blocks[title]):
        return False
    is_long = title < link or blocks[title].words >= _SHORTEST_TEASED
    return is_long and is_told(blocks[above]) and is_told(blocks[below])


def _is_time(block: Block) -> bool:
    """Tell whether a line is a day and a time, and nothing else."""
    if block.label is None:
        return (found := read_date_label(block)) is not None and found[0].date is not None
    return is_date(block.label) or block.label.kind is Kind.METADATA


def _may_be_link(block: Block) -> bool:
    if block.label is not None or block.prose or block.ends_sentence:
        return False
    return block.size >= _SHORTEST_LINK and _CLOCK not in block.opening


def _sides(blocks: Sequence[Block], index: int) -> int:
    """Return on how many sides of a block boilerplate stands."""
    return sum(map(_is_boilerplate, (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])))


def _is_boilerplate(block: Block) -> bool:
    return block.label is not None and block.label.role is Role.BOILERPLATE
