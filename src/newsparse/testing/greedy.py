"""Rules that can take the story's text: tried on stories, and on paragraphs made up around what they take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from newsparse.blocks import is_prose
from newsparse.folding import collapse, is_cjk
from newsparse.model import Part, Role, Zone
from newsparse.outlet import Outlet
from newsparse.rules import Rule
from newsparse.testing.findings import Fault, Finding, quoted
from newsparse.testing.stories import GLUED, NUMBERS, PARAGRAPHS, SHORT_LINES, SUBHEADINGS

__all__ = ["find_greedy"]

_EXAMPLES = 3  # of a rule that are made up into paragraphs
_GAPS = 12  # between the words of an example in which a paragraph is put
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)]? |(?<=[。！？।۔])")
_AROUND_WORD = " .,:;!?|-–—"
# Sentences that have a word where a rule may think it boilerplate.
_IN_SENTENCE = {
    Part.START: "{} spending in the valley rose by a third last year, the council said on Monday.",
    Part.INSIDE: "The word {} stood on the door of the mill until the flood took it away on Monday.",
    Part.END: "The council of the valley wants to spend a third more of its money on {}.",
}


def find_greedy(outlet: Outlet, stories: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each rule that can take story text, with the first such text that is found.

    Args:
        outlet: the outlet.
        stories: lines of its stories.
    """
    sentences = tuple(_sentences(stories))
    for rule in outlet.rules:
        if rule.role is Role.STANDFIRST:
            continue  # what it takes is the story's
        found = chain(_of_stories(rule, sentences), _glued(rule), _words(rule), _subheadings(rule), _numbers(rule))
        if finding := next(found, None):
            text, advice = finding
            yield Finding(outlet.name, rule.name, Fault.GREEDY, text, advice)


def _sentences(stories: Iterable[str]) -> Iterator[str]:
    """Yield what paragraphs begin or end with if they are parted elsewhere."""
    for story in stories:
        sentences = _SENTENCE_END.split(story)
        if len(sentences) > 1:
            yield from filter(None, sentences)


def _of_stories(rule: Rule, sentences: Sequence[str]) -> Iterator[tuple[str, str]]:
    if rule.compiled is None:
        return
    invented = (*SHORT_LINES, *PARAGRAPHS)
    for index, line in enumerate((*invented, *sentences)):
        if rule.zone is Zone.HEAD and is_prose(line):
            continue  # the zone ends there
        for taken in rule.take(line):
            text = line[taken.start : taken.end]
            if text == line and not rule.takes_whole and index >= len(invented):
                continue  # all of a sentence is what the rule is for, glued to the story in this article
            yield (
                f"takes {quoted(text)}" + ("" if text == line else f" of {quoted(line)}"),
                "narrow the pattern to words that only the outlet's boilerplate has",
            )


def _glued(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield what the rule takes of a paragraph that lost its line end, and stands in front, behind or amid the example."""
    if rule.compiled is None:
        return
    for example, start, end in _taken(rule):
        for gap in _gaps(example, start, end):
            for paragraph in GLUED:
                before = f"{example[:gap].rstrip()} ".lstrip()
                text = f"{before}{paragraph} {example[gap:].lstrip()}".rstrip()
                if lost := _lost(rule, text, len(before), len(before) + len(paragraph)):
                    yield (
                        f"takes {quoted(lost)} of the story when that is glued to {quoted(example)}",
                        "bound what may vary, and let it end with the sentence, as in [^.!?]{2,80} for .*",
                    )


def _taken(rule: Rule) -> Iterator[tuple[str, int, int]]:
    """Yield examples, and where the rule first takes something of them."""
    for example in map(collapse, rule.examples[:_EXAMPLES]):
        for taken in rule.take(example)[:1]:
            yield example, taken.start, taken.end


def _gaps(example: str, start: int, end: int) -> list[int]:
    """Return where a paragraph may be put into what was taken: behind it, in front, between its words, in its middle."""
    inside = [start + index for index, character in enumerate(example[start:end]) if character == " "]
    return [end, start, *inside[:_GAPS], (start + end) // 2]


def _lost(rule: Rule, text: str, start: int, end: int) -> str:
    """Return what the rule takes of this span of the text."""
    for taken in rule.take(text):
        lost = text[max(taken.start, start) : min(taken.end, end)]
        if any(map(str.isalnum, lost)):
            return lost
    return ""


def _words(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield a sentence that has the rule's only word, and from which it is taken."""
    if rule.takes_whole:
        return
    for example, start, end in _taken(rule):
        word = example[start:end].strip(_AROUND_WORD)
        sentence = _IN_SENTENCE[rule.part].format(word)
        if word.isalpha() and not is_cjk(word[0]) and rule.take(sentence):
            yield (
                f"takes {quoted(word)} of {quoted(sentence)}",
                "a word is too little for a part of a paragraph; add what stands beside it, as in (?=\\ \\p{Lu}) for a "
                "sentence that begins behind it",
            )


def _subheadings(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield a subheading that stories have if the rule takes it, and a list under it, for a section."""
    if rule.part is not Part.SECTION or rule.zone is Zone.HEAD:
        return
    for line in SUBHEADINGS:
        if rule.take(line):
            yield (
                f"takes {quoted(line)}, which may stand over a list in the story, and that list",
                "let the rule take the line alone, with part=Part.LINE, or keep it above the story with zone=Zone.HEAD",
            )


def _numbers(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield a number that stories have on a line of its own if the rule takes it."""
    if not rule.takes_whole or rule.zone is Zone.HEAD:
        return
    for line in NUMBERS:
        if rule.take(line):
            yield (
                f"takes {quoted(line)}, which may stand over an entry of a live blog or an item of a list",
                "keep the rule above the story with zone=Zone.HEAD, or write a pattern: of a line, '-' and '+' in front "
                "do not count",
            )
