"""Pages that the engine is known to misread. Each has an example; when it is read right, take the fault off this list."""

from __future__ import annotations

from collections.abc import Callable

from newsparse import Registry
from newsparse.testing.strategies import MadeArticle, MadeDateline, Truth


def lines(made: MadeArticle) -> list[str]:
    return [line.strip() for line in made.raw.splitlines() if line.strip()]


def is_wrapped(made: MadeArticle) -> bool:
    return any(text not in made.raw for text in made.truth.body)


def is_wrapped_below_a_line_of_its_dateline(made: MadeArticle) -> bool:
    """In a script without capitals: the short line of the dateline hides that those below it were broken."""
    dateline = made.truth.dateline
    caseless = any(text.upper() == text.lower() for text in made.truth.body)
    return dateline is not None and caseless and is_wrapped(made) and dateline.text in lines(made)


FAULTS: tuple[Callable[[MadeArticle], bool], ...] = (is_wrapped_below_a_line_of_its_dateline,)


def known_fault(made: MadeArticle) -> Callable[[MadeArticle], bool] | None:
    """Return the fault that this page may meet, if any is known."""
    return next((fault for fault in FAULTS if fault(made)), None)


def _example(raw: str, *, outlet: str | None = None, **fields: object) -> MadeArticle:
    nothing = dict.fromkeys(("headline", "standfirst", "byline", "dateline"))
    truth = Truth(**{**nothing, "repeats": (), "boilerplate": (), **fields})
    return MadeArticle(raw, truth, Registry.default().get(outlet) if outlet else None)


EXAMPLES: dict[Callable[[MadeArticle], bool], MadeArticle] = {
    is_wrapped_below_a_line_of_its_dateline: _example(
        "新华社北京1月1日电\n一夜大雨之后河水上涨了2米，翻山的公路一直封闭到第二天早晨才允许行人慢慢通过。暴风雨过后老桥\n已经重新开放，不过目前只让步行过河。",
        dateline=MadeDateline("新华社北京1月1日电", "北京", "新华社", None, None, 1, 1),
        body=(
            "一夜大雨之后河水上涨了2米，翻山的公路一直封闭到第二天早晨才允许行人慢慢通过。暴风雨过后老桥已经重新开放，不过目前只让步行过河。",
        ),
    ),
}
