"""Labels the lines that are an address, a picture's file name, hashtags or an icon, and links with an arrow."""

from __future__ import annotations

import re

from newsparse.blocks import Label
from newsparse.model import Kind, Role
from newsparse.page import Page

__all__ = ["label_addresses"]

_ADDRESS = Label(Role.BOILERPLATE, "addresses/link", Kind.TEMPLATE)
_PICTURE = Label(Role.BOILERPLATE, "addresses/picture", Kind.TEMPLATE)
_ICON = Label(Role.BOILERPLATE, "addresses/icon", Kind.TEMPLATE)
_ARROW = Label(Role.BOILERPLATE, "addresses/arrow", Kind.RELATED)
_HASHTAGS = Label(Role.BOILERPLATE, "addresses/hashtags", Kind.METADATA)
_LINK = re.compile(r"https?://\S+")
_OF_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_ICONS = frozenset("×✕✖☰▲▼►◄▶◀")  # of buttons that close, open or go on
_BACK, _ON = "←", "»›→"  # the first two of these also close a quotation, which another opens
_ARROWS = _BACK + _ON
_OPENS = frozenset("«‹»›→")
_TAGS = re.compile(r"(?:#\w+[ ,]*)+")


def label_addresses(page: Page) -> Page:
    """Label what is written for machines, wherever it stands: an embedded post leaves its address amid the story."""
    texts = enumerate([block.text for block in page.blocks])
    odd = [(index, text) for index, text in texts if " " not in text or text[0] == "#"]  # as hardly any line is
    if any(arrow in page.raw for arrow in _ARROWS):
        odd += [(index, block.text) for index, block in enumerate(page.blocks) if _has_arrow(block.text)]
    found = {index: label for index, text in odd if (label := _label(text))}
    if not found:
        return page
    return page.with_blocks(
        block.labelled(found[index]) if index in found and block.label is None else block
        for index, block in enumerate(page.blocks)
    )


def _label(text: str) -> Label | None:
    if text[0] == "#":
        return _HASHTAGS if _TAGS.fullmatch(text) else None
    if text in _ICONS:
        return _ICON
    if _has_arrow(text):
        return _ARROW if _is_link(text.removeprefix(_BACK).rstrip(_ON).strip()) else None
    if _LINK.fullmatch(text):
        return _ADDRESS
    return _PICTURE if text.rstrip(")").lower().endswith(_OF_PICTURES) else None


def _has_arrow(text: str) -> bool:
    return text[-1] in _ON or text[0] == _BACK


def _is_link(text: str) -> bool:
    """Tell whether what stands beside an arrow is no quotation and no sentence: "See more bridges »", "← Older news"."""
    return text[-1:].isalnum() and _OPENS.isdisjoint(text)
