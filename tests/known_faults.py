"""Pages that the engine is known to misread. Each has an example; when it is read right, take the fault off this list."""

from __future__ import annotations

from collections.abc import Callable

import regex

from newsparse import Registry
from newsparse.blocks import ends_sentence
from newsparse.testing.strategies import MadeArticle, MadeDateline, Truth


def lines(made: MadeArticle) -> list[str]:
    return [line.strip() for line in made.raw.splitlines() if line.strip()]


def has_no_blank_lines(made: MadeArticle) -> bool:
    return len(lines(made)) == len(made.raw.splitlines())


def is_wrapped(made: MadeArticle) -> bool:
    return any(text not in made.raw for text in made.truth.body)


def two_lines_above_the_dateline_end_like_sentences(made: MadeArticle) -> bool:
    dateline = made.truth.dateline
    if dateline is None:
        return False
    above = made.raw.split(dateline.text.split()[0])[0].splitlines()
    return sum(ends_sentence(line.strip()) for line in above) > 1


def a_line_stands_right_above_a_dateline_that_opens_with_its_agency(made: MadeArticle) -> bool:
    dateline = made.truth.dateline
    return dateline is not None and dateline.text.startswith("(") and has_no_blank_lines(made)


def something_is_glued_to_the_paragraph_with_the_dateline(made: MadeArticle) -> bool:
    paragraphs = regex.split(r"\n\s*\n" if is_wrapped(made) else r"\n", made.raw.replace("\r\n", "\n"))
    ends = tuple(f"{made.truth.body[0]} {line}" for line in made.truth.boilerplate)
    return made.truth.dateline is not None and any(" ".join(text.split()).endswith(ends) for text in paragraphs)


def a_date_or_a_long_line_is_nearer_to_the_second_copy_of_the_headline(made: MadeArticle) -> bool:
    headline = made.truth.headline
    page = lines(made)
    above = page.index(headline) if headline in page else len(page)
    repeated = page[above + 1 : above + 2] and page[above + 1].upper() == page[above].upper()
    dated = any(map(str.isdigit, "".join(page[above + 4 : above + 5])))
    return bool(repeated) and (dated or len("".join(page[above + 2 : above + 3])) > 40)


def a_date_stands_between_standfirst_and_story(made: MadeArticle) -> bool:
    return made.truth.standfirst is not None and any("203" in line for line in made.truth.boilerplate)


def a_short_text_stands_above_a_date_on_a_page_without_a_headline(made: MadeArticle) -> bool:
    short = [text for text in made.truth.body if len(text) < 45]
    dated = [line for line in made.truth.boilerplate if len(regex.findall(r"\d+", line)) > 1]
    return made.truth.headline is None and bool(short) and bool(dated)


FAULTS: tuple[Callable[[MadeArticle], bool], ...] = (
    two_lines_above_the_dateline_end_like_sentences,
    a_line_stands_right_above_a_dateline_that_opens_with_its_agency,
    something_is_glued_to_the_paragraph_with_the_dateline,
    a_date_or_a_long_line_is_nearer_to_the_second_copy_of_the_headline,
    a_date_stands_between_standfirst_and_story,
    a_short_text_stands_above_a_date_on_a_page_without_a_headline,
)


def known_fault(made: MadeArticle) -> Callable[[MadeArticle], bool] | None:
    """Return the fault that this page may meet, if any is known."""
    return next((fault for fault in FAULTS if fault(made)), None)


def _example(raw: str, *, outlet: str | None = None, **fields: object) -> MadeArticle:
    nothing = dict.fromkeys(("headline", "standfirst", "byline", "dateline"))
    truth = Truth(**{**nothing, "repeats": (), "boilerplate": (), **fields})
    return MadeArticle(raw, truth, Registry.default().get(outlet) if outlet else None)


RAIN = "Rain fell on the hills above Grendon all night, and the river rose by 2 metres before dawn."
ROAD = "Drivers are sent round by the coast, which makes the way to the market longer by 30 kilometres."
DECK = "Bakers and chemists will open an hour later on Friday, and post is carried on foot until further notice."
AP = MadeDateline("LONDON (AP) —", "LONDON", "AP", None, None, None, None)
JTA = MadeDateline("(JTA) —", None, "JTA", None, None, None, None)
EXAMPLES: dict[Callable[[MadeArticle], bool], MadeArticle] = {
    two_lines_above_the_dateline_end_like_sentences: _example(
        f"Not a subscriber yet?\nForgotten password?\nLONDON (AP) — {RAIN}",
        dateline=AP, body=(RAIN,), boilerplate=("Not a subscriber yet?", "Forgotten password?"),
    ),
    a_line_stands_right_above_a_dateline_that_opens_with_its_agency: _example(
        f"Pinterest\n(JTA) — {RAIN}", dateline=JTA, body=(RAIN,), boilerplate=("Pinterest",),
    ),
    something_is_glued_to_the_paragraph_with_the_dateline: _example(
        f"LONDON (AP) — {RAIN} MENAFN01022024000045017167ID1107790000", outlet="menafn",
        dateline=AP, body=(RAIN,), boilerplate=("MENAFN01022024000045017167ID1107790000",),
    ),
    a_date_or_a_long_line_is_nearer_to_the_second_copy_of_the_headline: _example(
        f"River rises\nRiver rises\n{DECK}\nBy Jane Fell\nPublished: 5 May 2031\n{RAIN}\n{ROAD}",
        headline="River rises", standfirst=DECK, byline="By Jane Fell",
        body=(RAIN, ROAD), repeats=("River rises",), boilerplate=("Published: 5 May 2031",),
    ),
    a_date_stands_between_standfirst_and_story: _example(
        f"River rises\n\n{DECK}\n\nBy Jane Fell\n\nPublished: 5 May 2031\n\n{RAIN}\n\nShare this article",
        headline="River rises", standfirst=DECK, byline="By Jane Fell",
        body=(RAIN,), boilerplate=("Published: 5 May 2031", "Share this article"),
    ),
    a_short_text_stands_above_a_date_on_a_page_without_a_headline: _example(
        f"{RAIN}\nA long winter\n{ROAD}\nPublished: 5 May 2031",
        body=(RAIN, "A long winter", ROAD), boilerplate=("Published: 5 May 2031",),
    ),
}  # fmt: skip
