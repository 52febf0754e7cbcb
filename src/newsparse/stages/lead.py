"""Gives the story its lead back: first paragraphs that were taken for boilerplate below the head."""

from __future__ import annotations

from newsparse.blocks import Block
from newsparse.marks import parts_head
from newsparse.stages.shape import WORDS, is_in_doubt

__all__ = ["give_back_lead"]

_FEWEST_WORDS = 6  # of a sentence
_DEEPEST = 5  # lines below the headline in which a byline or date parts the head from the story
_TO_LEAD, _LEAD = 10, 18  # lines from the byline or the date down; words
_LONG_WORD, _FROM_HEADLINE = 4, 2  # characters; words
_MARKS = ".,;:!?()\"“”„«»‘’'"


def give_back_lead(blocks: list[Block], headline: int, story: int) -> None:
    """Take back what was said of whole sentences right above the story, if a byline or a date parts them from the head."""
    parting = next((index for index in range(story - 1, headline, -1) if not is_in_doubt(blocks[index])), headline)
    if parts_head(blocks[parting]):
        for index in range(parting + 1, story):
            block = blocks[index]
            if block.ends_sentence and block.words >= _FEWEST_WORDS:
                blocks[index] = blocks[index].labelled(None)
    else:
        _give_back_first(blocks, headline, story)


def _give_back_first(blocks: list[Block], headline: int, story: int) -> None:
    """Take back what its words say of the paragraphs close below the byline or the date, if they use the headline's.

    Pictures, buttons or an advertisement part them from the rest of the story.
    """
    near = range(headline + 1, min(story, headline + 1 + _DEEPEST))
    mark = next((index for index in near if parts_head(blocks[index])), story)
    for index in range(mark + 1, min(story, mark + 1 + _TO_LEAD)):
        block = blocks[index]
        is_said_by_words = block.label is not None and block.label.rule == WORDS
        may_be = is_said_by_words and block.prose and block.mark == "." and block.size >= _LEAD
        if may_be and _has_words_of(block.text, blocks[headline].phrase):
            blocks[index] = block.labelled(None)


def _has_words_of(text: str, headline: str) -> bool:
    """Tell whether a paragraph uses two of the headline's longer words or more, as the story's first one does."""
    words = {word for word in headline.split() if len(word) >= _LONG_WORD}
    return sum(word in words for word in {word.strip(_MARKS) for word in text.lower().split()}) >= _FROM_HEADLINE
