"""Settles what is still undecided by its shape, its words and what stands around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from itertools import compress, pairwise
from math import exp, fsum, sqrt
from operator import mul, not_

from newsparse.blocks import Block, Label, is_speech
from newsparse.evidence import SIZES, STOPS, Numbers, evidence
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import Phrase
from newsparse.stages.sections import says_that_story_goes_on
from newsparse.stages.short_lines import (
    announces,
    form_of,
    longest_stretch,
    with_announced,
    with_rows,
    with_sentences_in_a_row,
)
from newsparse.weights import WEIGHTS, WEIGHTS_AGAIN

__all__ = ["chances_of", "is_dirty", "is_in_doubt", "settle_by_shape", "weigh", "words_of"]

# Added to what speaks for the story: losing a line of it is worse than keeping one too many. The fewer lines a text
# has, the less its neighbourhoods say, and the more it is taken for a story.
_LEAN = 0.2
_LEAN_IF_SHORT = 3.0
_SHORT = 25  # lines
_SURE = 9.0  # log odds of what stands behind a dateline being story
_FEWEST = 8  # lines; around fewer there is nothing to tell a story by
_LEAN_IF_KNOWN = 3.0  # the rules of the outlet have found its boilerplate already, if they leave little in doubt
_LEAN_TO_SENTENCES_IF_KNOWN = 1.5
_LITTLE = 50  # lines
_DEEP = 5.0  # log odds of a block in the depth of the story
_CHANGE = 0.3  # what it costs to leave the story or to enter it; single lines against their neighbours are rare
# Shares of a text's words that a first look takes for story; between the two it is looked at again.
_CLEAN, _NO_STORY = 0.7, 0.15
_MOST_WORDS = SIZES[-1] + 1  # more in a block say no more
_VOICES = tuple(sqrt(count / 20 + 0.05) for count in range(_MOST_WORDS + 1))
_SIZE_OF = tuple(bisect_left(SIZES, count) for count in range(_MOST_WORDS + 1))
_CLOSE = 6  # lines
_SUBHEADING = 8  # words, at most
_SENTENCE = 3  # words, at least
_TOLD = 8  # words of a sentence beside which another is the story's
_SPEAKING = 2  # words of boilerplate that outweigh where a sentence stands; with one it may be "The editor resigned."
_LAST_SENTENCE = 5  # words of one behind links, at least
_STANDFIRST = 12  # words, more than
_AMID_STORY = (Kind.ADVERTISEMENT, Kind.RELATED, Kind.TEMPLATE)
_CALLS_AMID_STORY = (*_AMID_STORY, Kind.NEWSLETTER, Kind.PAYWALL)
_MOST_LINKS = 6  # lines
_DATELINE = Role.DATELINE  # a member of an enum takes long to get on Python 3.11
_WORDS, _LIKE_ABOVE, _AROUND_STORY = _RULES = "shape/words", "shape/like-above", "shape/around-story"
_ABOVE = Label(Role.BOILERPLATE, _AROUND_STORY, Kind.NAVIGATION)
_AROUND = Label(Role.BOILERPLATE, _AROUND_STORY, Kind.OTHER)


def settle_by_shape(page: Page) -> Page:
    """Label as boilerplate what looks less like the story than like what stands around it on a page.

    Each block's evidence is weighed (logistic regression), and the likeliest sequence of story and boilerplate is
    taken (Viterbi, 1967), with a cost for each change from one to the other.
    """
    blocks = list(page.blocks)
    if len(blocks) < _FEWEST:
        return page
    known = _how_known(page)
    lean = _LEAN + _LEAN_IF_SHORT * max(0.0, 1 - len(blocks) / _SHORT) + _LEAN_IF_KNOWN * known
    words = words_of(blocks)
    scores, found = _scores(blocks, words, lean)
    if known:
        more = _LEAN_TO_SENTENCES_IF_KNOWN * known
        scores = [score + more * block.ends_sentence for score, block in zip(scores, blocks, strict=True)]
    story = _with_rests_of_sentences(blocks, _likeliest(words, scores))
    if any(blocks[index].label is None for index in _outside(story)):
        story = _with_announcements(blocks, words, _with_sentences(blocks, words, story, found), found)
        spoken = {index for index, phrases in found.items() if _words_of_boilerplate(phrases)}
        story = with_sentences_in_a_row(blocks, with_announced(blocks, story, spoken), found)
        story = _with_subheadings(blocks, words, with_rows(blocks, story, found), found)
    if not any(story):  # a text has a story, be it one paragraph long
        story = [block.is_story for block in blocks]
        story = story if any(story) else longest_stretch(blocks, found)
    elif not (page.is_labelled() or found) and 2 * sum(map(mul, words, story)) < sum(words):
        return page  # nothing is sure, and most of it would go: verse, results, or an interview
    first = story.index(True) if any(story) else len(blocks)
    above: Label | None = None  # the label of the sure boilerplate that stands close above
    distance = 0
    for index, block in enumerate(blocks):
        if block.label is not None:
            above, distance = block.label, 0
        elif not story[index]:
            near = above if distance <= _CLOSE and block.opening else None  # strokes are of no kind
            blocks[index] = block.labelled(_label(found.get(index), near, above_story=index < first))
        distance += 1
    return page.with_blocks(blocks)


def _how_known(page: Page) -> float:
    """Return how far the rules of the page's outlet can be taken for complete: the less they leave, the further."""
    if page.outlet is None:
        return 0.0
    return max(0.0, 1 - sum(block.label is None for block in page.blocks) / _LITTLE)


def _label(found: Sequence[Phrase] | None, near: Label | None, *, above_story: bool) -> Label:
    """Return the label of a line that is none of the story's, with the likeliest kind."""
    if found:
        kinds = [phrase.kind for phrase in found]
        return Label(Role.BOILERPLATE, _WORDS, max(kinds, key=kinds.count))
    if near is not None and near.role is Role.BOILERPLATE:
        return Label(Role.BOILERPLATE, _LIKE_ABOVE, near.kind)
    return _ABOVE if above_story else _AROUND


def is_in_doubt(block: Block) -> bool:
    """Tell whether nothing says what a block is, or no more than that it looks like boilerplate."""
    return block.label is None or block.label.rule in _RULES


def _scores(
    blocks: Sequence[Block], words: Sequence[int], lean: float
) -> tuple[list[float], Mapping[int, Sequence[Phrase]]]:
    """Return what speaks for each block being story, less what speaks against it, as log odds; and its phrases.

    A dirty text is looked at again, with what stands around a block seen as the first look found it.
    """
    rows, found = evidence(blocks)
    scores = weigh(WEIGHTS, blocks, words, rows)
    chances = chances_of(blocks, scores)
    if is_dirty(words, chances):
        rows, found = evidence(blocks, chances)
        scores = weigh(WEIGHTS_AGAIN, blocks, words, rows)
    return [score if row is None else score + lean for score, row in zip(scores, rows, strict=True)], found


def words_of(blocks: Sequence[Block]) -> list[int]:
    """Return how many words each block has, up to as many as say anything."""
    sizes = [block.size for block in blocks]
    return [size if size < _MOST_WORDS else _MOST_WORDS for size in sizes]  # noqa: FURB136 - six times as fast as min()


def weigh(
    weights: Sequence[Sequence[float]], blocks: Sequence[Block], words: Sequence[int], rows: Sequence[Numbers | None]
) -> list[float]:
    """Return the log odds of each block being story.

    What is labelled already says nothing: the story goes on behind it.
    """
    scores = [
        _DEEP * (block.label is None) if row is None else sum(map(mul, weights[_SIZE_OF[count]], row))
        for block, count, row in zip(blocks, words, rows, strict=True)
    ]
    for index, (above, block) in enumerate(pairwise(blocks), 1):
        if above.label is not None and above.label.role is _DATELINE and not block.gap:
            scores[index] = _SURE
    return scores


def chances_of(blocks: Sequence[Block], scores: Sequence[float]) -> list[float]:
    """Return how likely each block is story by these log odds; one with a label is not."""
    return [1 / (1 + exp(-score)) if block.label is None else 0.0 for block, score in zip(blocks, scores, strict=True)]


def is_dirty(words: Sequence[int], chances: Sequence[float]) -> bool:
    """Tell whether much of a text is likely not story: it is a whole page, with menus, teasers and footers.

    Not if few of its lines are in doubt: their lean was made for the first look's weights, which speak louder. And where
    hardly anything is story, as on a page that shows two sentences to those who have not paid, a second look would lose
    that too.
    """
    if sum(map(bool, chances)) < _SHORT:  # what has a label has none
        return False
    share = fsum(map(mul, words, chances)) / sum(words)
    return _NO_STORY <= share < _CLEAN


def _likeliest(words: Sequence[int], scores: Sequence[float]) -> list[bool]:
    """Return, for each block, whether it belongs to the story in the likeliest sequence.

    A long block says more than a short one.
    """
    lead = 0.0  # of the best sequence that is in the story over the best that is not
    leads = []
    for count, score in zip(words, scores, strict=True):
        leads.append(lead)
        if lead > _CHANGE:  # the other goes on from this one, and the other way round
            lead = _CHANGE
        elif lead < -_CHANGE:
            lead = -_CHANGE
        lead += score * _VOICES[count]
    inside = lead > 0
    answer = []
    for lead in reversed(leads):
        answer.append(inside)
        if lead > _CHANGE:
            inside = True
        elif lead < -_CHANGE:
            inside = False
    return answer[::-1]


def _with_subheadings(
    blocks: Sequence[Block], words: Sequence[int], story: Sequence[bool], found: Mapping[int, Sequence[Phrase]]
) -> list[bool]:
    """Return the answer with the short line between a section and the story that goes on as story: its subheading.

    One with words of boilerplate is the section's.
    """
    answer = list(story)
    for index in _outside(story):
        if blocks[index].label is None and words[index] <= _SUBHEADING and 0 < index < len(blocks) - 1:
            above, below = blocks[index - 1], blocks[index + 1]
            if (above.label is not None and above.label.kind is Kind.RELATED) or says_that_story_goes_on(above):
                goes_on = story[index + 1] and below.label is None and _is_told_or_row(below)
                answer[index] = goes_on and not _words_of_boilerplate(found.get(index, ()))
    return answer


def _is_told_or_row(block: Block) -> bool:
    return block.ends_sentence or block.mark == ":" or form_of(block) is not None


def _with_sentences(
    blocks: Sequence[Block], words: Sequence[int], story: Sequence[bool], found: Mapping[int, Sequence[Phrase]]
) -> list[bool]:
    """Return the answer with each sentence right above or below a paragraph of the story as story.

    What stands on its other side does not outweigh that, for the story ends in front of boilerplate. Two words of
    boilerplate in it do, but not "more" and the like, unless it stands between two paragraphs. A call or a question may
    be boilerplate's, unless somebody says it, and a longer one above the story a standfirst. Links that are sure to be
    some may part it from the paragraph above: they stand in front of the story's last one, too. What somebody says
    amid the story is the story's.
    """
    answer = list(story)
    first, last = _first_and_last(story)
    for index in _outside(story):
        is_said = blocks[index].ends_sentence and is_speech(blocks[index].text)
        if words[index] >= _SENTENCE and (is_said or blocks[index].mark in STOPS):
            has_words = _words_of_boilerplate(found.get(index, ())) >= _SPEAKING
            above, below = [story[other] and _is_told(blocks[other]) for other in _beside(blocks, index)]
            if not (above or has_words) and words[index] >= _LAST_SENTENCE and _may_be_last(blocks, index, found):
                kinds = _AMID_STORY if index > last or index in found else _CALLS_AMID_STORY
                other = _above_links(blocks, index, kinds)
                above = (story[other] and _is_told(blocks[other])) or says_that_story_goes_on(blocks[index - 1])
            answer[index] = (
                (above and below)
                or (is_said and first < index < last)
                or (not has_words and (above or (below and words[index] <= _STANDFIRST)))
            )
    return answer


def _first_and_last(story: Sequence[bool]) -> tuple[int, int]:
    """Return the indices of the story's first block and of its last; if there is none, nothing is between the two."""
    told = [index for index, is_told in enumerate(story) if is_told]
    return (told[0], told[-1]) if told else (0, 0)


def _with_announcements(
    blocks: Sequence[Block], words: Sequence[int], story: Sequence[bool], found: Container[int]
) -> list[bool]:
    """Return the answer with what announces a list or a quote below a paragraph of the story as story, its subheading included."""
    answer = list(story)
    for index in _outside(story):
        if announces(blocks[index]) and index not in found:
            above, _ = _beside(blocks, index)
            heading = _is_subheading(blocks, words, above, found) and above > 0
            above -= heading
            if story[above] and _is_told(blocks[above]):
                answer[index] = True
                answer[above + heading] = True
    return answer


def _is_subheading(blocks: Sequence[Block], words: Sequence[int], index: int, found: Container[int]) -> bool:
    block = blocks[index]
    return block.label is None and words[index] <= _SUBHEADING and block.mark.isalnum() and index not in found


def _words_of_boilerplate(found: Iterable[Phrase]) -> int:
    """Return how many words of boilerplate other than "more" and the like a line has."""
    return sum(phrase.kind is not Kind.RELATED for phrase in found)


def _may_be_last(blocks: Sequence[Block], index: int, found: Container[int]) -> bool:
    """Tell whether below a sentence there is nothing, another one, or what is surely boilerplate: no more of a list."""
    if index + 1 == len(blocks):
        return True
    below = blocks[index + 1]
    return below.label is not None or below.ends_sentence or index + 1 in found


def _is_told(block: Block) -> bool:
    return block.is_story or (block.label is None and block.mark in STOPS and block.size >= _TOLD)


def _outside(story: Sequence[bool]) -> Iterable[int]:
    """Return the indices of what the answer does not take for story."""
    return compress(range(len(story)), map(not_, story))


def _beside(blocks: Sequence[Block], index: int) -> tuple[int, int]:
    """Return the indices of what stands above a block, past advertisements, and of what stands below it."""
    above = index - 1
    while above > 0 and _may_stand_amid_story(blocks[above]):
        above -= 1
    return max(above, 0), min(index + 1, len(blocks) - 1)


def _may_stand_amid_story(block: Block) -> bool:
    """Tell whether a line is an advertisement, or a link with its headline: "Read more: Snow closes the pass"."""
    if block.label is None:
        return False
    is_link = block.label.kind is Kind.RELATED and block.opens_with is not None and block.opens_with[0].endswith(":")
    return is_link or block.label.kind is Kind.ADVERTISEMENT


def _above_links(blocks: Sequence[Block], index: int, kinds: Collection[Kind]) -> int:
    """Return the index of what stands above a block, past a few lines with labels of these kinds, as links amid a story have."""
    first = max(0, index - 1 - _MOST_LINKS)
    for above in range(index - 1, first, -1):
        label = blocks[above].label
        if label is None or label.kind not in kinds:
            return above
    return first


def _with_rests_of_sentences(blocks: Sequence[Block], story: list[bool]) -> list[bool]:
    """Return the answer with each line that goes on with the sentence above it decided as that is."""
    for index in [index for index, block in enumerate(blocks) if block.text[0].islower()]:
        above = blocks[index - 1]
        if index > 0 and above.label is None and not above.ends_sentence:
            story[index] = story[index - 1]
    return story
