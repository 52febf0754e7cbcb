"""Step 1: raw text -> blocks, one a paragraph; every character that is not white space is in exactly one."""

from __future__ import annotations

from itertools import accumulate, compress, count
from operator import add, itemgetter, sub

from newsparse.blocks import Block, Blocks, make_blocks
from newsparse.folding import INVISIBLE, blank_invisible, collapse_all
from newsparse.wraps import join_wrapped

__all__ = ["is_clean_layout", "split"]

_BLANK_LINE = 2  # line ends


def split(raw: str) -> Blocks:
    """Return the paragraphs of the raw text as undecided blocks.

    Lines end where `str.splitlines` says, and lines that were broken at a fixed width are joined. Characters that
    nobody sees count as white space where a line begins or ends with them.

    Args:
        raw: any text.

    >>> [block.text for block in split("Rain in the hills\\n\\n  It rained  all night.\\r\\n")]
    ['Rain in the hills', 'It rained all night.']
    """
    return tuple(join_wrapped(_lines(raw)))


def _lines(raw: str) -> list[Block]:
    """Return a block for each line with something on it."""
    lines = raw.splitlines(keepends=True)
    stripped = list(map(str.strip, lines))
    positions = list(accumulate(map(len, lines), initial=0))
    numbers = list(compress(count(), stripped))
    texts = list(filter(None, stripped))
    first = list(map(itemgetter(0), texts))
    if not (INVISIBLE.isdisjoint(first) and INVISIBLE.isdisjoint(map(itemgetter(-1), texts))):
        return _lines(blank_invisible(raw))  # as long as before, so offsets stay what they are
    indents = map(str.index, compress(lines, stripped), first)
    starts = list(map(add, compress(positions, stripped), indents))
    gaps = map(sub, numbers, [0, *numbers])
    return make_blocks(starts, map(add, starts, map(len, texts)), gaps, collapse_all(texts))


def is_clean_layout(raw: str, blocks: Blocks) -> bool:
    """Tell whether the text is laid out as `Article.text` is: paragraphs of one line, a blank line between.

    Args:
        raw: the text, white space at its ends aside.
        blocks: its blocks, as `split` gives them.

    >>> is_clean_layout("One.\\n\\nTwo.", split("One.\\n\\nTwo.")), is_clean_layout("One.\\nTwo.", split("One.\\nTwo."))
    (True, False)
    """
    if len(blocks) > 1 and blocks[1].gap != _BLANK_LINE:
        return False
    return not blocks or "\n\n".join([block.text for block in blocks]) == raw[blocks[0].start : blocks[-1].end]
