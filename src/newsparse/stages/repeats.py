"""Labels second and later copies of what the story already said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse.blocks import Block, Label
from newsparse.folding import fold, latin_length
from newsparse.model import Role
from newsparse.page import Page

__all__ = ["label_repeats"]

_STANDFIRST = Role.STANDFIRST  # a member of an enum takes long to get on Python 3.11
# Lengths are those that Latin text would have.
# A shorter copy is a refrain or an answer ("Yes, of course."), unless it belongs to a block printed twice.
_REFRAIN = 50
# Near copies are looked for among paragraphs at least this long that share this many first or last characters.
_NEAR_LENGTH = 80
_EDGE = 20
# Least likeness of near copies: Dice's coefficient of their bags of words (Dice, 1945). One word in ten may differ.
_NEAR = 0.9
_ELLIPSES = ("...", "…")
# Least share of the longer one's characters that the shorter has: those of other sizes need not be compared by words.
_NEAR_SIZE = 0.8
_REORDERED = 0.99  # at most, for paragraphs that are not the same to the letter
_MOST_LINES = 100  # that one paragraph may be broken into elsewhere
_CUT = 0.4  # least share of a paragraph that a copy ending in dots must keep

Copies = dict[int, tuple[int, float]]  # index of a copy -> index of the first, and how alike they are


def label_repeats(page: Page) -> Page:
    """Label every copy of an earlier paragraph, in the same words or nearly, as a repeat of the first.

    Only the standfirst and what no stage has decided are compared, so copies are found within the story. A short
    line that stands twice by itself stays: the story repeats it.
    """
    blocks = list(page.blocks)
    story = [index for index, block in enumerate(blocks) if block.label and block.label.role is _STANDFIRST]
    story += [index for index, block in enumerate(blocks) if block.label is None]
    # Without the copies found, others may come to stand together.
    while copies := _without_refrains([blocks[index] for index in story]):
        for copy, (first, likeness) in copies.items():
            rule = "repeats/exact" if likeness == 1.0 else "repeats/near"
            label = Label(Role.REPEAT, rule, of=blocks[story[first]].start, likeness=likeness)
            blocks[story[copy]] = blocks[story[copy]].labelled(label)
        story = [index for position, index in enumerate(story) if position not in copies]
    return page.with_blocks(blocks)


def _without_refrains(story: Sequence[Block]) -> Copies:
    copies = _find_copies(story)
    kept: Copies = {}
    for run in _printed_together(copies):
        if any(latin_length(story[index].text) >= _REFRAIN for index in run):
            kept.update((index, copies[index]) for index in run)
    return kept


def _printed_together(copies: Copies) -> Iterator[list[int]]:
    """Group copies that follow each other as their originals do."""
    run: list[int] = []
    for index, (first, _) in copies.items():
        if run and (index != run[-1] + 1 or not 0 <= first - copies[run[-1]][0] <= 1):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _find_copies(story: Sequence[Block]) -> Copies:
    """Compare each paragraph with the first that has both its edges, or one of them; never with all others.

    A copy is nobody's first, so that a story without its copies has no others.
    """
    heads = [block.opening[:_EDGE] for block in story]
    tails = [block.text[-_EDGE:] for block in story]
    if len(set(heads)) == len(set(tails)) == len(story):
        return {}  # no two have an edge in common, as in most stories
    many = Counter(heads), Counter(tails)
    keys = _Keys(story)
    copies: Copies = {}
    firsts: dict[tuple[str, str], int] = {}
    for index, (head, tail) in enumerate(zip(heads, tails, strict=True)):
        if index in copies or many[0][head] == many[1][tail] == 1:
            continue
        edges = ((story[index].opening, tail), (head, ""), ("", tail))
        for first in dict.fromkeys([firsts[edge] for edge in edges if edge in firsts]):
            copies.update(_compare(keys, first, index))
            if index in copies:
                break
        else:
            for edge in edges:
                firsts.setdefault(edge, index)
    return dict(sorted(copies.items()))


class _Keys(dict[int, str]):
    """The folded texts of a story's paragraphs by their index, each made once and only when it is asked for."""

    def __init__(self, story: Sequence[Block]) -> None:
        super().__init__()
        self.story = story

    def __missing__(self, index: int) -> str:
        self[index] = fold(self.story[index].text)
        return self[index]


def _compare(keys: _Keys, first: int, index: int) -> Copies:
    """Return the copies that begin at this index, if it is one of the first, or of several from the first on."""
    key, first_key = keys[index], keys[first]
    if key == first_key:
        return {index: (first, 1.0)}
    if key.endswith(_ELLIPSES):
        bare = key.rstrip(".… ")
        cut_short = first_key.startswith(bare) and len(bare) >= _CUT * len(first_key) and latin_length(bare) >= _REFRAIN
        return {index: (first, len(bare) / len(first_key))} if cut_short else {}
    if first_key.startswith(key) and (count := _spelled_out(first_key, keys, index)):
        return {index + offset: (first, 1.0) for offset in range(count)}
    if key.startswith(first_key) and _spelled_out(key, keys, first):
        return {index: (first, 1.0)}
    shorter, longer = sorted((latin_length(key), latin_length(first_key)))
    if shorter < max(_NEAR_LENGTH, _NEAR_SIZE * longer):
        return {}
    likeness = _likeness(_words(key), _words(first_key))
    return {index: (first, likeness)} if likeness >= _NEAR else {}


def _spelled_out(whole: str, keys: _Keys, index: int) -> int:
    """Return how many paragraphs from the index on make up the whole, as when it was broken into lines; else 0."""
    position = count = 0
    while position < len(whole) and count < _MOST_LINES and index + count < len(keys.story):
        key = keys[index + count]
        if not key or not whole.startswith(key, position):
            return 0
        position += len(key)
        position += whole.startswith(" ", position)
        count += 1
    return count if position >= len(whole) and count > 1 else 0


def _likeness(words: Sequence[str], others: Sequence[str]) -> float:
    """Return the share of words in common, or 0 if the numbers differ: then the two say different things."""
    known, others_known = set(words), set(others)  # which tell most pairs apart in a tenth of the time of counting
    most = min(len(words) - len(known - others_known), len(others) - len(others_known - known))
    if 2 * most < _NEAR * (len(words) + len(others)):
        return 0.0
    one, two = Counter(words), Counter(others)
    likeness = min(_REORDERED, 2 * (one & two).total() / (len(words) + len(others)))
    if likeness < _NEAR:
        return likeness
    changed = (one - two) + (two - one)
    return 0.0 if any(character.isdigit() for word in changed for character in word) else likeness


def _words(key: str) -> list[str]:
    """Return the words, or the characters where a script has no spaces."""
    words = key.split(" ")
    return words if len(key) < 16 * len(words) else list(key)
