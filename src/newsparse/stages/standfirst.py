"""Finds the standfirst: the summary between the headline and the story."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from newsparse.blocks import Block, Label
from newsparse.folding import latin_length
from newsparse.marks import parts_head
from newsparse.model import Kind, Role
from newsparse.phrases import speaking
from newsparse.stages.pictures import ABOVE_CREDIT
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.traits import has_date, has_partings, is_in_section, is_item, is_paragraph

__all__ = ["label_first_sentences", "label_standfirst"]

_STANDFIRST = Label(Role.STANDFIRST, "standfirst")
_CAPTION = Label(Role.BOILERPLATE, "standfirst/caption", Kind.CREDIT)
_SHORTEST_STANDFIRST, _LONGEST_STANDFIRST = 30, 400  # characters that Latin text would have
_BRACKETS = frozenset(")]）】")
_CREDIT_MARKS = frozenset(":：/©")
_FEWEST_WORDS = 6  # words
_LONG_LINE, _NEAR = 8, 3  # words; lines below it
_LONG_DECK = 12  # words of one above many buttons
_COMPARED = 4  # paragraphs
_DATELINE = Role.DATELINE  # a member of an enum takes long to get on Python 3.11
_AMID_STORY = (Kind.RELATED, Kind.ADVERTISEMENT)
_TO_DATELINE = 10  # lines from the headline down
_TO_LEAD = 10  # lines from the byline down
_POINTS = 2  # lines, of those that stand in a row with a short one
_DEEPEST = 5  # lines below the headline in which a byline or date may part a standfirst from the story


def label_standfirst(blocks: list[Block], headline: int, story: int) -> None:
    """Label the one line between headline and story that is too long for a subheading.

    A byline or a date parts the story from what is above it, even if that is a paragraph of its own. It also tells that
    a line above it that looks like boilerplate, as one between masthead and buttons does, may be the standfirst, and
    that one with a credit is a caption. Below it a sentence is the story's.
    """
    _label_captions(blocks, headline)
    parting = _partings(blocks, headline)
    while parting and not _has_story(blocks[parting[-1] :]):  # it stands below the story
        parting.pop()
    if not parting:
        if not _label_one(blocks, [index for index in range(headline + 1, story) if blocks[index].label is None]):
            _label_line_below(blocks, headline)
        return
    for index in range(headline + 1, _paragraph_below(blocks, parting[-1])):
        block = blocks[index]
        sure = index < parting[-1] or _has_source(block.text)
        if block.label is None and not block.prose and sure and _is_caption(block):
            blocks[index] = block.labelled(_CAPTION)
    above, between = range(headline + 1, parting[0]), range(parting[0], parting[-1])
    below = _headings_above_story(blocks, parting[-1])
    for lines in (above, between, below):
        long = [index for index in lines if latin_length(blocks[index].text) >= _SHORTEST_STANDFIRST]
        if _label_one(blocks, [index for index in long if blocks[index].label is None]):
            return
        if _label_one(blocks, [index for index in long if _reads_like_standfirst(blocks[index])]):
            return
    if _label_one(blocks, [index for index in above if _is_deck_in_section(blocks[index])]):
        return
    _label_line_below(blocks, headline)


def _label_captions(blocks: list[Block], headline: int) -> None:
    """Label, above a dateline, what is too short for a standfirst, and what stands beside a picture's credit.

    With the dateline the story begins, so none of it is the story's. A standfirst stands above the picture, so that
    a line right above the credit is one only if it is the first below the headline.
    """
    near = range(headline + 1, min(len(blocks), headline + 1 + _TO_DATELINE))
    dateline = next((index for index in near if blocks[index].role is _DATELINE), headline)
    undecided = [index for index in range(headline + 1, dateline) if blocks[index].label is None]
    if not undecided or sum(blocks[index].prose for index in undecided) > 1:  # then the story has begun
        return
    credit = {index for index in range(headline, dateline + 1) if _is_credit(blocks[index])}
    for index in undecided:
        is_cut = not blocks[index + 1].gap  # and a credit cut from its own caption says nothing of the line below
        is_below = index - 1 in credit and blocks[index - 1].gap > 0
        below_author = is_below and any(map(parts_head, blocks[headline:index]))
        is_deck = index == undecided[0] and not below_author
        is_above = index + 1 in credit
        is_short = _is_short_line(blocks[index]) and not _is_among_points(blocks, index)
        if is_short or (is_above and (is_cut or not is_deck)) or (is_below and not is_deck):
            blocks[index] = blocks[index].labelled(_CAPTION)


def _is_among_points(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a line stands right below or above two longer ones, as one of a story's points does."""
    return any(
        all(other.label is None and not (other.ends_sentence or _is_short_line(other)) for other in pair)
        for pair in (blocks[max(0, index - _POINTS) : index], blocks[index + 1 : index + 1 + _POINTS])
        if len(pair) == _POINTS
    )


def _is_short_line(block: Block) -> bool:
    is_line = not block.ends_sentence and block.text[-1] != ":" and not is_item(block.text)
    return is_line and latin_length(block.text) < _SHORTEST_STANDFIRST


def _is_credit(block: Block) -> bool:
    label = block.label
    return label is not None and label.role is Role.BOILERPLATE and label.kind is Kind.CREDIT


def _label_line_below(blocks: list[Block], headline: int) -> None:
    """Label the line right below the headline, past copies of it, if it is too long for a name, a date or a kicker.

    The headline may be a menu's if more like it stand below.
    """
    below = (index for index in range(headline + 1, len(blocks)) if blocks[index].role is not Role.REPEAT)
    index = next(below, None)
    if index is None or not _may_stand_below_headline(blocks[index]) or is_item(blocks[headline].text):
        return
    near = blocks[index + 1 : index + 1 + _NEAR]
    if _has_story(blocks[index + 1 :]) and not all(is_in_doubt(other) and not is_paragraph(other) for other in near):
        _label_one(blocks, [index])


def _may_stand_below_headline(block: Block) -> bool:
    """Tell whether a line is long enough for a standfirst, and neither the story's first sentence nor a caption.

    A sentence above a credit may be the caption of the picture, or have nothing to do with it.
    """
    if block.label is None and block.ends_sentence:
        return False
    if any(phrase.kind is Kind.CREDIT for phrase in speaking(block.inside)):
        return False
    is_open = is_in_doubt(block) or (block.label is not None and block.label.rule == ABOVE_CREDIT)
    is_long = block.words >= (_FEWEST_WORDS if block.ends_sentence else _LONG_LINE)
    return is_open and is_long and not _is_of_menu(block)


def label_first_sentences(blocks: list[Block], headline: int) -> None:
    """Label the first undecided sentences below the headline, if they are parted from the story or shorter than its paragraphs."""
    if any(block.role is Role.STANDFIRST for block in blocks):
        return
    head = takewhile(lambda at: blocks[at].role is not _DATELINE, range(headline + 1, len(blocks)))
    first = next((index for index in head if blocks[index].label is None), None)
    if first is None:
        return
    caption = _caption_above(blocks, headline, first)
    first += caption
    if not blocks[first].ends_sentence or not _has_story(blocks[first + 1 :]):
        return
    if (_is_parted(blocks, first) or _is_shorter(blocks, first)) and _label_one(blocks, [first]) and caption:
        blocks[first - 1] = blocks[first - 1].labelled(_CAPTION)


def _caption_above(blocks: Sequence[Block], headline: int, index: int) -> bool:
    """Tell whether a line below a byline or a date is the caption of a picture, no credit behind it, above a sentence."""
    if blocks[index].ends_sentence or blocks[index].words < _FEWEST_WORDS:
        return False
    below = next(iter(blocks[index + 1 : index + 2]), None)
    is_above_sentence = below is not None and below.label is None and below.ends_sentence
    return is_above_sentence and any(map(parts_head, blocks[headline:index]))


def _is_parted(blocks: Sequence[Block], first: int) -> bool:
    """Tell whether something parts a summary from the story: anything with a label, below it or below a caption without.

    Links and advertisements do not, for they stand amid a story, too; nor does a picture right below a byline's paragraph.
    """
    below = blocks[first + 1]
    if blocks[first - 1].role is Role.BYLINE and _is_credit(below):
        return False
    if below.label is None and not below.ends_sentence and first + 2 < len(blocks):
        below = blocks[first + 2]
    return below.label is not None and not _stands_amid_story(below)


def _is_shorter(blocks: Sequence[Block], first: int) -> bool:
    """Tell whether the story's paragraphs are usually longer than this one.

    They stand right below, or below links, advertisements, and a caption that has no credit.
    """
    below = next(dropwhile(_may_stand_between, blocks[first + 1 :]), None)
    if below is None or not below.is_story:
        return False
    sizes = [len(block.text) for block in blocks[first + 1 :] if block.is_story][:_COMPARED]
    return len(sizes) > 1 and len(blocks[first].text) <= sum(sizes) / len(sizes)


def _may_stand_between(block: Block) -> bool:
    is_short_line = block.label is None and not (block.prose or block.ends_sentence)
    return is_short_line or _stands_amid_story(block)


def _stands_amid_story(block: Block) -> bool:
    return block.label is not None and block.label.kind in _AMID_STORY


def _partings(blocks: Sequence[Block], headline: int) -> list[int]:
    """Return the indices of bylines and dates close below the headline, and of the dateline: behind that is the story."""
    found = []
    undecided = 0
    for index in range(headline + 1, min(len(blocks), headline + 1 + _TO_DATELINE)):
        is_dateline = blocks[index].role is _DATELINE
        undecided += blocks[index].label is None
        # Further down it still is close, if hardly anything but buttons and pictures stands in between.
        is_close = index <= headline + _DEEPEST or undecided <= 1
        if is_dateline or (is_close and parts_head(blocks[index])):
            found.append(index)
        if is_dateline:
            break
    return found


def _has_story(blocks: Sequence[Block]) -> bool:
    """Tell whether there is a paragraph among these, or two sentences, as in a story of short paragraphs."""
    return any(map(is_paragraph, blocks)) or sum(block.label is None and block.ends_sentence for block in blocks) > 1


def _headings_above_story(blocks: Sequence[Block], parting: int) -> Sequence[int]:
    """Return the longer lines from there to the story's first paragraph, if no sentence is among them.

    A sentence may be the story's first, and behind a dateline so may any line. Above more buttons than a few only a
    long one right below the byline is likely no caption.
    """
    lines = range(parting + 1, _paragraph_below(blocks, parting))
    if not lines and _is_above_buttons(blocks, parting + 1):
        return [parting + 1]
    if any(blocks[index].ends_sentence for index in lines):
        return []
    return [index for index in lines if blocks[index].words >= _FEWEST_WORDS and not _is_caption(blocks[index])]


def _is_above_buttons(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a long line without a full stop stands above lines with labels, and these above the story."""
    if blocks[index - 1].role is not Role.BYLINE or blocks[index].ends_sentence or blocks[index].size < _LONG_DECK:
        return False
    below = next((block for block in blocks[index + 1 : index + 1 + _TO_LEAD] if block.label is None), None)
    return below is not None and is_paragraph(below) and not _is_caption(blocks[index])


def _paragraph_below(blocks: Sequence[Block], parting: int) -> int:
    """Return the index of the story's first paragraph close below what parts it from the head, or that of the latter."""
    reach = range(parting, min(len(blocks), parting + 1 + _DEEPEST))
    return next((index for index in reach if is_paragraph(blocks[index])), parting)


def _has_source(text: str) -> bool:
    """Tell whether a line ends in a photographer's name and whom the picture is from: "(Ada Hill/AFP)"."""
    return text[-1] in _BRACKETS and "/" in text[text.rfind("(") :]


def _is_caption(block: Block) -> bool:
    """Tell whether a line has a credit in it, or ends in one: "The pass at night [File: Ada Hill/AFP]".

    A word such as "photo" is none by itself: a name stands behind a colon or before a stroke.
    """
    if block.ends_sentence:
        return False
    if block.text[-1] in _BRACKETS:
        return True
    if _CREDIT_MARKS.isdisjoint(block.text):
        return False
    return any(phrase.kind is Kind.CREDIT for phrase in speaking(block.inside))


def _label_one(blocks: list[Block], found: Sequence[int]) -> bool:
    """Label the line that was found, if there is one only and it may be the standfirst."""
    if len(found) != 1 or not _may_be_standfirst(blocks[found[0]]):
        return False
    caption = _is_below_owner(blocks, found[0])
    blocks[found[0]] = blocks[found[0]].labelled(_CAPTION if caption else _STANDFIRST)
    return not caption


def _is_below_owner(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a line has who owns a picture above it, "© Jane Fell", and no full stop: then it is the caption."""
    above = (block for block in blocks[max(0, index - 2) : index] if block.label and block.label.kind is Kind.CREDIT)
    return not blocks[index].ends_sentence and any(block.text[0] == "©" for block in above)


def _may_be_standfirst(block: Block) -> bool:
    return (
        _SHORTEST_STANDFIRST <= len(block.text) <= _LONGEST_STANDFIRST
        and block.text[-1] != ":"
        and (block.ends_sentence or not has_date(block) or _tells_time(block))
    )


def _tells_time(block: Block) -> bool:
    """Tell whether the only numbers of a long line are a time of day amid its words: "Boats sail from 11:00 p.m. on"."""
    ahead, _, behind = block.opening.partition("#:#")
    return block.words >= _LONG_LINE and "#" not in ahead + behind and ahead.count(" ") > 2 and block.text[0].isalpha()


def _reads_like_standfirst(block: Block) -> bool:
    return is_in_doubt(block) and not _is_of_menu(block)


def _is_deck_in_section(block: Block) -> bool:
    """Tell whether a line may be a standfirst that went with a menu's "Newsletters" above the headline."""
    is_long = block.words >= _LONG_LINE and latin_length(block.text) >= _SHORTEST_STANDFIRST
    return is_long and is_in_section(block) and not _is_of_menu(block)


def _is_of_menu(block: Block) -> bool:
    return is_item(block.text) or has_partings(block.text) or has_date(block)
