"""Joins lines that were broken at a fixed width, and leaves verse, lists, tables and one-line paragraphs alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, zip_longest

from newsparse.blocks import Block, make_blocks
from newsparse.datelines import parse_dateline, read_date
from newsparse.folding import is_cjk
from newsparse.marks import is_byline, read_date_label
from newsparse.phrases import shared_phrases

__all__ = ["join_lines", "join_wrapped"]

# A width that people and mailers wrap at. Wider lines are paragraphs, narrower ones are verse or menus.
_NARROWEST, _WIDEST = 40, 120
_COLUMN, _FEWEST_OF_COLUMN = 30, 10  # characters of a newspaper's column; lines in it that go on below
_SHORTER = 32  # than a line that was broken at a width
_FEWEST_LINES = 3
_FEWEST_OPEN = 8  # lines of a paragraph that begins in mid-sentence
# Templates and editors leave the right edge ragged; a line this full was broken and did not end.
_FULL = 0.85
_RAGGED = 0.95  # of the longest line's width: on a wrapped page the longest line that goes on below has it at least
_CASELESS = 0.75  # least share of full lines in a script without capitals, where only fullness tells
_MOSTLY = 0.9  # least share of full lines, among those that go on below, for all of a page to be wrapped

_DATELINE_ENDS = frozenset("電电訊讯）)】〕")  # of Chinese and Japanese datelines

_LONGEST_DATE = 40  # characters
_BEFORE_DATES = frozenset(
    "on of from to until since by before after el del de le du il al am vom bis ab em até".split()
)

_ABOVE_TITLE = 1  # paragraphs at most: in which issue the article appears
_FEWEST_SPACES = 3  # in the first line of a headline on two
_IN_MID_PHRASE = frozenset({"And", "For", "From", "Into", "Of", "Or", "To"})  # no standfirst begins so

# German nouns have capitals, and so have names, so a line that goes on with one is known by the word that the line above
# ends in: an article or a preposition, with which no headline ends.
_BEFORE_NOUNS = frozenset(
    [
        "am", "an", "auf", "aus", "bei", "beim", "das", "dem", "den", "der", "des", "die",
        "durch", "ein", "eine", "einem", "einen", "einer", "eines", "für", "gegen", "ihr", "ihre", "im",
        "in", "ins", "mit", "nach", "ohne", "seine", "seinen", "sich", "um", "und", "unter", "vom",
        "von", "vor", "wie", "zu", "zum", "zur", "zwischen", "über",
        "a", "and", "at", "between", "by", "for", "from", "into", "of", "or", "the", "to", "with",
    ]
)  # fmt: skip


def join_wrapped(lines: Sequence[Block]) -> Sequence[Block]:
    """Return the lines, those of a hard-wrapped paragraph as one block.

    Args:
        lines: a block for each line of the text.

    >>> from newsparse.split import split
    >>> wrapped = "It rained all night on the hills above the town and\\nthe river rose, so that the old bridge had to be\\nclosed."
    >>> len(split(wrapped)), len(split("A rose\\nis a rose\\nis a rose"))
    (1, 3)
    """
    return list(_join(lines)) if 1 in [line.gap for line in lines] else lines


def _join(lines: Sequence[Block]) -> Iterator[Block]:
    runs = list(_runs(lines))
    page_width = _width_of_page([run for run in runs if len(run) > 1 and not _is_short_list(run)])
    for run in runs:
        if len(run) == 1:
            yield run[0]
        elif _is_broken_title(run) and _is_above_story(run, lines):
            yield _joined(run)
        elif not page_width and (len(run) < _FEWEST_LINES or _is_short_list(run)):
            yield from _unwrapped(run)
        else:
            for narrow, stretch in groupby(run, key=lambda line: len(line.text) <= _WIDEST):
                lines_of_kind = list(stretch)
                yield from _paragraphs(lines_of_kind, page_width, len(run)) if narrow else lines_of_kind


def _is_broken_title(run: Sequence[Block]) -> bool:
    """Tell whether two lines by themselves are one headline: the second begins with a small letter or in mid-phrase."""
    if len(run) != 2 or any(line.ends_sentence or len(line.text) > _WIDEST for line in run):
        return False
    above, below = run[0].text, run[1].text
    if not above[0].isupper() or above.count(" ") < _FEWEST_SPACES or " " not in below or is_byline(run[1]):
        return False
    if run[1].phrase in shared_phrases().whole or _is_date(*run) or read_date(below) is not None:
        return False
    return below[0].islower() or below.split(" ", 1)[0] in _IN_MID_PHRASE


def _is_above_story(run: Sequence[Block], lines: Sequence[Block]) -> bool:
    """Tell whether there are paragraphs below the run, and hardly any above."""
    above = sum(line.prose for line in lines if line.start <= run[-1].start)
    return above <= _ABOVE_TITLE and any(line.prose for line in lines if line.start > run[-1].start)


def _is_short_list(run: Sequence[Block]) -> bool:
    """Tell whether a few lines begin with a small letter, the first of them as well: no paragraph does."""
    return len(run) < _FEWEST_OPEN and run[0].text[0].islower()


def _runs(lines: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield stretches of lines with no blank line between them."""
    run: list[Block] = []
    for line in lines:
        if line.gap > 1 and run:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _width_of_page(runs: Sequence[Sequence[Block]]) -> int:
    """Return the width at which the page's paragraphs are broken, or 0: most lines that are gone on with are full at it."""
    broken = [
        (one, two)
        for run in runs
        for one, two in pairwise(run)
        if not one.ends_sentence and two.text[0].isalpha() and not two.text[0].isupper() and not _is_no_word(two.text)
    ]
    if len(broken) > 1:
        longest = max(broken, key=lambda pair: len(pair[0].text))
        broken = [pair for pair in broken if pair is not longest or not _has_dateline_in_front(pair[0])]
    if len(broken) < 2:
        return 0
    width = max(len(one.text) for one, _ in broken)
    full = sum(_is_full(one.text, two.text, width) for one, two in broken)
    if not _COLUMN <= width <= _WIDEST or full < (2 if width >= _NARROWEST else _FEWEST_OF_COLUMN):
        return 0
    short = [(one, two) for one, two in broken if not _is_full(one.text, two.text, width)]
    left_open = sum(two.phrase not in shared_phrases().whole and not _is_dateline(one) for one, two in short)
    return width if full >= _MOSTLY * (full + left_open) else 0


def _paragraphs(lines: list[Block], page_width: int, size_of_run: int) -> Iterator[Block]:
    stands_apart = len(lines) < size_of_run or _is_mostly_short(lines)
    if page_width and stands_apart and not any(_goes_on(a.text, b.text) for a, b in pairwise(lines)):
        page_width = 0  # it stands above or below paragraphs of one line, or amid buttons, as a headline does
    width = max(len(line.text) for line in lines)
    if _RAGGED * width > page_width > 0:
        width = max([len(line.text) for line in lines if not _has_dateline_in_front(line)], default=width)
    if width >= min(_NARROWEST, _FULL * page_width) and _RAGGED * width <= page_width:
        width = max(width, page_width)
    elif not _is_wrapped(lines, width):
        yield from _unwrapped(lines)
        return
    group: list[Block] = []
    for line, following in zip_longest(lines, lines[1:]):
        if group and (not _is_broken(group, line, width) or _is_heading(group[-1], line, following, width)):
            yield _joined(group)
            group = []
        group.append(line)
    yield _joined(group)


def _is_mostly_short(lines: Sequence[Block]) -> bool:
    return 2 * sum(len(line.text) < _SHORTER for line in lines) > len(lines)


def _unwrapped(lines: list[Block]) -> list[Block]:
    """Return the lines of a run that nothing shows to be wrapped, but with a first paragraph of two lines as one.

    In Chinese and Japanese it is known below a dateline on a line of its own: no headline stands there, so a long line
    that ends no sentence goes on in the next.
    """
    if not is_cjk(lines[len(lines) // 2].text[0]):
        return lines
    for index, (above, one, two) in enumerate(zip(lines, lines[1:], lines[2:], strict=False)):
        if above.text[-1] in _DATELINE_ENDS and _is_broken_sentence(one, two) and _is_dateline(above):
            return [*lines[: index + 1], _joined((one, two)), *lines[index + 3 :]]
    return lines


def _is_broken_sentence(one: Block, two: Block) -> bool:
    return (
        not one.ends_sentence
        and two.ends_sentence
        and is_cjk(one.text[-1])
        and _NARROWEST <= len(one.text) <= _WIDEST
        and len(two.text) <= len(one.text)
    )


def _is_wrapped(lines: Sequence[Block], width: int) -> bool:
    """Tell whether the lines were broken at a fixed width.

    Broken lines are full: the first word of the next would hardly have fitted. They break in mid-sentence and
    go on without a capital. Lists and verse fail one of the two tests, paragraphs of one line each both. Half
    of the lines is enough, for headings and menus stand in the same run; but not in scripts without capitals, which
    tell less. And what is gone on with comes to an end. At least two lines must be full, for the longest always is.
    """
    if width < _NARROWEST:
        return False
    open_pairs = [(one.text, two.text) for one, two in pairwise(lines) if not one.ends_sentence]
    going_on = sum(_goes_on(text, following) for text, following in open_pairs)
    if 2 * going_on < len(lines) - 2:  # as in most texts
        return False
    full = sum(_is_full(text, following, width) for text, following in open_pairs)
    if 2 * full < len(lines) - 2 or 2 * _left_open(lines, width) > going_on:
        return False
    if _are_mostly_caseless(open_pairs) and full < _CASELESS * len(open_pairs):
        return False
    return sum(_is_full(one.text, two.text, width) for one, two in pairwise(lines)) > 1


def _are_mostly_caseless(pairs: Sequence[tuple[str, str]]) -> bool:
    """Tell whether most lines that follow another begin in a script without capitals."""
    return 2 * sum(two[0] == two[0].swapcase() for _, two in pairs) > len(pairs)


def _left_open(lines: Sequence[Block], width: int) -> int:
    """Return how many lines go on with the one above, and neither end a sentence nor are full themselves."""
    return sum(
        _goes_on(one.text, two.text) and not (two.ends_sentence or _is_full(two.text, three.text, width))
        for one, two, three in zip(lines, lines[1:], lines[2:], strict=False)
        if not one.ends_sentence
    )


def _goes_on(text: str, following: str) -> bool:
    """Tell whether the following line looks like the rest of a sentence; initials such as "rml/jlg" and addresses do not.

    A shorter line that ends in a preposition is a button's: "Thanks for signing up to the", "Breaking News email".
    """
    if _is_no_word(following):
        return False
    if not following[0].isupper():
        return following[0].isalpha()
    return len(text) > _SHORTER and text.rsplit(" ", 1)[-1] in _BEFORE_NOUNS


def _is_no_word(text: str) -> bool:
    """Tell whether a line is initials or an address by itself: "rml/jlg", "fell@grendon.example"."""
    return ("/" in text or "@" in text) and " " not in text


def _is_broken(group: Sequence[Block], line: Block, width: int) -> bool:
    """Tell whether a line goes on with those above, as one with the author's name does with nothing."""
    goes_on = _is_full(group[-1].text, line.text, width) or (len(group) == 1 and _has_dateline_in_front(group[0]))
    may_be_byline = line.text[0].isupper() or 2 * len(line.text) < width
    return goes_on and not (may_be_byline and (is_byline(line) or _is_date(group[-1], line)))


def _is_date(above: Block, line: Block) -> bool:
    """Tell whether a line is a date by itself and stands below one that may have ended before it."""
    if (
        len(line.text) > _LONGEST_DATE
        or above.text[-1] == ","
        or above.text.rsplit(" ", 1)[-1].casefold() in _BEFORE_DATES
    ):
        return False
    return read_date_label(line) is not None


def _has_dateline_in_front(line: Block) -> bool:
    """Tell whether a dateline may have been put in front of a line that was broken before, so that it has another width."""
    dateline = None if line.ends_sentence else parse_dateline(line.text)
    return dateline is not None and dateline.end < len(line.text)


def _is_dateline(line: Block) -> bool:
    """Tell whether a line is a dateline by itself, with which no paragraph is broken."""
    dateline = parse_dateline(line.text)
    return dateline is not None and dateline.end == len(line.text)


def _is_heading(before: Block, line: Block, following: Block | None, width: int) -> bool:
    """Tell whether a line under a full one begins anew and is not gone on with, as a heading does."""
    return (
        before.ends_sentence
        and line.text[0].isupper()
        and not line.ends_sentence
        and (following is None or not _is_full(line.text, following.text, width))
    )


def _is_full(text: str, following: str, width: int) -> bool:
    """Tell whether the first word of the following line would hardly have fitted on this one."""
    if is_cjk(following[0]):
        return len(text) >= width - 2
    return len(text) + 1 + len(following.split(" ", 1)[0]) > _FULL * width


def _joined(lines: Sequence[Block]) -> Block:
    if len(lines) == 1:
        return lines[0]
    text = join_lines([line.text for line in lines])
    return make_blocks([lines[0].start], [lines[-1].end], [lines[0].gap], [text])[0]


def join_lines(lines: Sequence[str]) -> str:
    """Join the collapsed lines of a paragraph by spaces, and without one in a script that is written without spaces.

    >>> join_lines(["It rained", "all night."]), join_lines(["夜の間に", "29人の"])
    ('It rained all night.', '夜の間に29人の')
    """
    pieces = [*lines[:1]]
    for before, line in pairwise(lines):
        pieces.append(line if _is_without_spaces(before[-1], line[0]) else f" {line}")
    return "".join(pieces)


def _is_without_spaces(before: str, after: str) -> bool:
    """Tell whether no space belongs between two characters; a number is written like what stands beside it."""
    return (is_cjk(before) and (is_cjk(after) or after.isdigit())) or (before.isdigit() and is_cjk(after))
