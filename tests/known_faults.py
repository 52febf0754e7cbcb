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


def lines_without_capitals_stand_close(made: MadeArticle) -> bool:
    letters = made.truth.body[0].strip("“«„").lstrip()[:1]
    without = letters.upper() == letters.lower() or any(line[0].islower() for line in lines(made))
    return without and has_no_blank_lines(made)


def a_language_of_capitals_is_wrapped(made: MadeArticle) -> bool:
    return is_wrapped(made) and bool(set("".join(made.truth.body)) & set("äöüß"))


def a_number_stands_at_the_edge_of_a_wrapped_line_of_japanese_or_chinese(made: MadeArticle) -> bool:
    edges = [line[:1] + line[-1:] for line in lines(made)]
    return is_wrapped(made) and "。" in made.truth.body[0] and any(map(str.isdigit, "".join(edges)))


FAULTS: tuple[Callable[[MadeArticle], bool], ...] = (
    two_lines_above_the_dateline_end_like_sentences,
    a_line_stands_right_above_a_dateline_that_opens_with_its_agency,
    something_is_glued_to_the_paragraph_with_the_dateline,
    lines_without_capitals_stand_close,
    a_language_of_capitals_is_wrapped,
    a_number_stands_at_the_edge_of_a_wrapped_line_of_japanese_or_chinese,
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
GERMAN = (
    "Ein Schäfer zählte umgestürzte Bäume zwischen dem",
    "Steinbruch und der Kapelle. Das waren Tannen und",
    "Linden, sagte er.",
)
JAPANESE = "夜の間に川の水位は四メートル上がり、峠を越える道は朝になっても閉ざされたままだったが、人々は"
ARABIC = (
    "ارتفع ماء النهر خلال الليل، وبقي الطريق الذي يمر فوق الجبل مغلقا حتى ساعات الصباح الأولى. فتح الجسر القديم من "
    "جديد بعد العاصفة، ولكن للذين يعبرون النهر سيرا على الأقدام."
)
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
    lines_without_capitals_stand_close: _example(
        f"ماء النهر يرتفع والطريق مغلقا حتى الصباح\nبقلم سلمى النهري\nتاريخ النشر: 5 مايو 2031\n{ARABIC}",
        headline="ماء النهر يرتفع والطريق مغلقا حتى الصباح", byline="بقلم سلمى النهري",
        body=(ARABIC,), boilerplate=("تاريخ النشر: 5 مايو 2031",),
    ),
    a_language_of_capitals_is_wrapped: _example("\n".join(GERMAN), body=(" ".join(GERMAN),)),
    a_number_stands_at_the_edge_of_a_wrapped_line_of_japanese_or_chinese: _example(
        f"{JAPANESE}\n29人の{JAPANESE}\n無事だった。", body=(f"{JAPANESE}29人の{JAPANESE}無事だった。",),
    ),
}  # fmt: skip
