"""Pages that the engine is known to misread. Each has an example; when it is read right, take the fault off this list."""

from __future__ import annotations

from collections.abc import Callable

from newsparse import Registry
from newsparse.testing.strategies import MadeArticle, Truth


def lines(made: MadeArticle) -> list[str]:
    return [line.strip() for line in made.raw.splitlines() if line.strip()]


def has_no_blank_lines(made: MadeArticle) -> bool:
    return len(lines(made)) == len(made.raw.splitlines())


def is_wrapped(made: MadeArticle) -> bool:
    return any(text not in made.raw for text in made.truth.body)


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
