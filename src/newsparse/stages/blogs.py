"""Labels what blogs put around a story: comments by their heads, forms' fields, and whose feed it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter

from newsparse.blocks import Block, Label
from newsparse.marks import has_time
from newsparse.model import Kind, Role
from newsparse.page import Page

__all__ = ["label_blog_lines"]

_FIELD = Label(Role.BOILERPLATE, "blogs/field", Kind.FORM)
_FEED = Label(Role.BOILERPLATE, "blogs/feed", Kind.OTHER)
_COMMENT = Label(Role.BOILERPLATE, "blogs/comment", Kind.COMMENTS)
# "Jane Fell says:" above a date and a time, or "Jane Fell on May 5, 2031 at 8:15 am said:", and the comment below.
_VERBS = tuple(
    f" {verb}"
    for verb in (
        "says said wrote writes sagt sagte schreibt schrieb meint dit écrit dice dijo escribió detto scrive disse diz escreveu "
        "zegt zei schreef schrijft pisze napisał mówi skriver säger sier siger skrev sanoo kirjoitti пишет говорит написал "
        "сказал пише каже říká napsal hovorí spune zice λέει berkata"
    ).split()
)
_MARK = itemgetter(Block._fields.index("mark"))  # quicker than by name
_LONGEST_HEAD = 80  # characters
_NUMBERS_OF_DATE = 3  # day, hour and minute at least
_REQUIRED = re.compile(r"\w+ \*")  # "Comment *", a form's field that must be filled in
_LAST = 3  # lines in which a feed says where its text is from
# "The post Rain closes the pass appeared first on Grendon Ledger.": what stands in front of the title, and behind it.
# Behind "The post" a sentence of a story goes on with a small letter.
_FROM_FEED = {
    "The post ": (" appeared first on ", " first appeared on "),
    "Der Beitrag ": (" erschien zuerst auf ", " ist zuerst erschienen auf "),
    "L'article ": (" est apparu en premier sur ",),
    "L’article ": (" est apparu en premier sur ",),
    "La entrada ": (" se publicó primero en ", " aparece primero en ", " apareció primero en "),
    "O post ": (" apareceu primeiro em ", " aparece primeiro em "),
    "O artigo ": (" apareceu primeiro em ", " aparece primeiro em "),
    "O conteúdo ": (" apareceu primeiro em ", " aparece primeiro em "),
    "L'articolo ": (" proviene da ", " sembra essere il primo su "),
    "L’articolo ": (" proviene da ", " sembra essere il primo su "),
    "Het bericht ": (" verscheen eerst op ", " is als eerste gepubliceerd op "),
    "Artykuł ": (" pochodzi z serwisu ",),
    "Inlägget ": (" dök först upp på ", " förekom först på "),
    "Innlegget ": (" dukket først opp på ",),
    "Indlægget ": (" blev først udgivet på ",),
    "Сообщение ": (" появились сначала на ", " появилось сначала на ", " появились впервые на "),
    "Запись ": (" впервые появилась ",),
    "Допис ": (" спершу з’явився на ", " спершу з'явився на "),
    "Articolul ": (" apare prima dată în ",),
    "Artikel ": (" pertama kali tampil pada ",),
    "Το άρθρο ": (" εμφανίστηκε πρώτα στο ",),
}
_FIRST_WORDS = frozenset(front[: front.find(" ")] for front in _FROM_FEED)


def label_blog_lines(page: Page) -> Page:
    """Label the lines of a blog's template that no phrase tells, for a name, a title or a mark is part of them."""
    found = _found(page.raw, page.blocks)
    if not found:
        return page
    return page.with_blocks(
        block.labelled(found[index]) if index in found and block.label is None else block
        for index, block in enumerate(page.blocks)
    )


def _found(raw: str, blocks: Sequence[Block]) -> dict[int, Label]:
    """Return such lines by their indices, each with its label; a page without their signs is not gone through."""
    found: dict[int, Label] = {}
    if "*" in raw and (" *\n" in raw or raw.endswith("*")):
        found.update((index, _FIELD) for index, block in enumerate(blocks) if _is_field(block))
    if ":" in map(_MARK, blocks):
        found.update((index, _COMMENT) for index in _comments(blocks))
    for index in range(max(0, len(blocks) - _LAST), len(blocks)):
        text = blocks[index].text
        if text[: text.find(" ")] in _FIRST_WORDS and _is_from_feed(text):
            found[index] = _FEED
    return found


def _comments(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the indices of readers' comments: of their heads, of the dates below these, and of what stands below."""
    first = len(blocks) // 3
    for index in [index for index, block in enumerate(blocks[first:-1], first) if block.mark == ":"]:
        if not _is_head(blocks[index].text):
            continue
        if _is_dated(blocks[index]):
            yield from (index, index + 1)
        elif _is_dated(blocks[index + 1]):
            yield from range(index, min(index + 3, len(blocks)))


def _is_head(text: str) -> bool:
    return len(text) <= _LONGEST_HEAD and text.rstrip(": ").endswith(_VERBS)


def _is_dated(block: Block) -> bool:
    """Tell whether a short line has a date and the time of day."""
    return not block.prose and has_time(block.text) and block.opening.count("#") >= _NUMBERS_OF_DATE


def _is_field(block: Block) -> bool:
    return block.text[-1] == "*" and _REQUIRED.fullmatch(block.text) is not None


def _is_from_feed(text: str) -> bool:
    """Tell whether a line says where a feed's post is from, and not what a story tells of one."""
    return any(
        text.startswith(front) and not text[len(front) :][:1].islower() and any(behind in text for behind in behinds)
        for front, behinds in _FROM_FEED.items()
    )
