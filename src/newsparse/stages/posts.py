"""Labels what somebody posted elsewhere and the page embeds: the post's text, above who posted it and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.blocks import Block, Label
from newsparse.model import Kind, Role
from newsparse.page import Page

__all__ = ["is_post", "label_posts"]

_POST = Label(Role.BOILERPLATE, "posts/text", Kind.OTHER)
_AUTHOR = Label(Role.BOILERPLATE, "posts/author", Kind.CREDIT)
_PICTURE = "pic.twitter.com/"
_ADDRESSES = (_PICTURE, "//t.co/")  # a post of X ends in its picture's address or a short link
# "— Jane Fell (@janefell) December 5, 2031", as the code that X gives out to embed a post ends, and in other languages
# "5. Dezember 2031"; an extractor may glue it to the text.
_SIGNATURE = re.compile(r"[—–-] ?[^()]{1,60}\( ?@[\w.]{1,40} ?\),? (?=[^()]{0,30}\d{4})[^()]{6,40}\Z")
_ADDRESSED = re.compile(r"(?<!\w)[@#]\w\w")  # "@janefell", "#pass"


def label_posts(page: Page) -> Page:
    """Label each post that is embedded, wherever it stands.

    Its text is the line above its author, and further lines above that name accounts or hashtags.
    """
    if not _may_have_posts(page.raw):
        return page
    labels = dict(_posted(page.blocks))
    return page.with_blocks(
        block.labelled(labels[index]) if index in labels and block.label is None else block
        for index, block in enumerate(page.blocks)
    )


def is_post(block: Block) -> bool:
    """Tell whether a line is an embedded post, or says who posted it and when."""
    return block.label is _POST or block.label is _AUTHOR


def _may_have_posts(raw: str) -> bool:
    """Tell at little cost whether a text has any of the signs of a post: most have not even a "@" or a stroke."""
    return ("@" in raw and ("(@" in raw or "( @" in raw)) or ("/" in raw and _PICTURE in raw)


def _posted(blocks: Sequence[Block]) -> Iterator[tuple[int, Label]]:
    """Yield the indices of the lines of posts, each with its label."""
    for index, block in enumerate(blocks):
        signature = _SIGNATURE.search(block.text) if "@" in block.text else None
        if signature is not None and signature.start() == 0:
            yield index, _AUTHOR
            yield from ((above, _POST) for above in _text_above(blocks, index))
        elif signature is not None or _ends_like_post(block.text):
            yield index, _POST


def _ends_like_post(text: str) -> bool:
    last = text[text.rfind(" ") + 1 :]
    return any(address in last for address in _ADDRESSES)


def _text_above(blocks: Sequence[Block], author: int) -> Iterator[int]:
    """Yield the indices of a post's lines, from that above its author upwards."""
    for index in range(author - 1, -1, -1):
        if index < author - 1 and not _ADDRESSED.search(blocks[index].text):
            return
        yield index
