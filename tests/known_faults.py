"""Pages that the engine is known to misread. Each has an example; when it is read right, take the fault off this list."""

from __future__ import annotations

from collections.abc import Callable

import regex

from newsparse import Registry
from newsparse.testing.strategies import MadeArticle, Truth


def lines(made: MadeArticle) -> list[str]:
    return [line.strip() for line in made.raw.splitlines() if line.strip()]


def has_no_blank_lines(made: MadeArticle) -> bool:
    return len(lines(made)) == len(made.raw.splitlines())


def is_wrapped(made: MadeArticle) -> bool:
    return any(text not in made.raw for text in made.truth.body)


def a_date_or_a_long_line_is_nearer_to_the_second_copy_of_the_headline(made: MadeArticle) -> bool:
    headline = made.truth.headline
    page = lines(made)
    above = page.index(headline) if headline in page else len(page)
    repeated = page[above + 1 : above + 2] and page[above + 1].upper() == page[above].upper()
    dated = any(map(str.isdigit, "".join(page[above + 4 : above + 5])))
    return bool(repeated) and (dated or len("".join(page[above + 2 : above + 3])) > 40)


def lines_without_capitals_stand_close(made: MadeArticle) -> bool:
    letters = made.truth.body[0].strip("“«„").lstrip()[:1]
    without = letters.upper() == letters.lower() or any(line[0].islower() for line in lines(made))
    return without and has_no_blank_lines(made)


def a_date_stands_between_standfirst_and_story(made: MadeArticle) -> bool:
    return made.truth.standfirst is not None and any("203" in line for line in made.truth.boilerplate)


def a_language_of_capitals_is_wrapped(made: MadeArticle) -> bool:
    return is_wrapped(made) and bool(set("".join(made.truth.body)) & set("äöüß"))


def a_number_stands_at_the_edge_of_a_wrapped_line_of_japanese_or_chinese(made: MadeArticle) -> bool:
    edges = [line[:1] + line[-1:] for line in lines(made)]
    return is_wrapped(made) and "。" in made.truth.body[0] and any(map(str.isdigit, "".join(edges)))


def a_short_text_stands_above_a_date_on_a_page_without_a_headline(made: MadeArticle) -> bool:
    short = [text for text in made.truth.body if len(text) < 45]
    dated = [line for line in made.truth.boilerplate if len(regex.findall(r"\d+", line)) > 1]
    return made.truth.headline is None and bool(short) and bool(dated)


FAULTS: tuple[Callable[[MadeArticle], bool], ...] = (
    a_date_or_a_long_line_is_nearer_to_the_second_copy_of_the_headline,
    lines_without_capitals_stand_close,
    a_date_stands_between_standfirst_and_story,
    a_language_of_capitals_is_wrapped,
    a_number_stands_at_the_edge_of_a_wrapped_line_of_japanese_or_chinese,
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
    a_date_or_a_long_line_is_nearer_to_the_second_copy_of_the_headline: _example(
        f"River rises\nRiver rises\n{DECK}\nBy Jane Fell\nPublished: 5 May 2031\n{RAIN}\n{ROAD}",
        headline="River rises", standfirst=DECK, byline="By Jane Fell",
        body=(RAIN, ROAD), repeats=("River rises",), boilerplate=("Published: 5 May 2031",),
    ),
    lines_without_capitals_stand_close: _example(
        f"ماء النهر يرتفع والطريق مغلقا حتى الصباح\nبقلم سلمى النهري\nتاريخ النشر: 5 مايو 2031\n{ARABIC}",
        headline="ماء النهر يرتفع والطريق مغلقا حتى الصباح", byline="بقلم سلمى النهري",
        body=(ARABIC,), boilerplate=("تاريخ النشر: 5 مايو 2031",),
    ),
    a_date_stands_between_standfirst_and_story: _example(
        f"River rises\n\n{DECK}\n\nBy Jane Fell\n\nPublished: 5 May 2031\n\n{RAIN}\n\nShare this article",
        headline="River rises", standfirst=DECK, byline="By Jane Fell",
        body=(RAIN,), boilerplate=("Published: 5 May 2031", "Share this article"),
    ),
    a_language_of_capitals_is_wrapped: _example("\n".join(GERMAN), body=(" ".join(GERMAN),)),
    a_number_stands_at_the_edge_of_a_wrapped_line_of_japanese_or_chinese: _example(
        f"{JAPANESE}\n29人の{JAPANESE}\n無事だった。", body=(f"{JAPANESE}29人の{JAPANESE}無事だった。",),
    ),
    a_short_text_stands_above_a_date_on_a_page_without_a_headline: _example(
        f"{RAIN}\nA long winter\n{ROAD}\nPublished: 5 May 2031",
        body=(RAIN, "A long winter", ROAD), boilerplate=("Published: 5 May 2031",),
    ),
}  # fmt: skip
