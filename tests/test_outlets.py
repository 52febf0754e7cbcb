"""The built-in outlets: what every one of them must keep to, and the invented articles in tests/cases."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest
from attrs import evolve

import newsparse
from newsparse import Kind, Outlet, Registry, Role, Rule, Sign
from newsparse.folding import collapse, fold_phrase
from newsparse.split import split
from newsparse.testing import assert_outlet

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*/*.txt"))
EXAMPLES = HERE.parent / "examples"
NAMES = Registry.default().names
KINDS = frozenset(kind.value for kind in Kind)
ROLES = frozenset(
    role.value for role in (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.BODY, Role.REPEAT)
)


class Part(NamedTuple):
    """A stretch of a case's raw text, and what it is: a role, or a kind of boilerplate."""

    what: str
    text: str


class Case(NamedTuple):
    """An invented article, read from a file of tests/cases; cases/README.md describes the format."""

    facts: dict[str, str]
    parts: tuple[Part, ...]
    raw: str

    def texts(self, what: str) -> list[str]:
        return [collapse(part.text) for part in self.parts if part.what == what]


def read_case(path: Path) -> Case:
    head, _, annotated = path.read_text(encoding="utf-8").partition("\n---\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines()[1:])
    parts: list[Part] = []
    raw = ""
    for number, line in enumerate(annotated.splitlines()):
        column = 13 if line.startswith("advertisement") else 11  # the one name that is longer
        what, mark, text = line[:column].strip(), line[column : column + 1], line[column + 2 :]
        assert mark in ("|", "+"), f"{path.name}: no '|' or '+' at column 12 of {line!r}"
        assert not what or what in KINDS | ROLES, f"{path.name}: {what!r} is no role and no kind"
        joint = (" " if mark == "+" else "\n") if number else ""
        raw += joint + text
        if what:
            parts.append(Part(what, text))
        elif text:
            parts[-1] = Part(parts[-1].what, parts[-1].text + joint + text)
    return Case(facts, tuple(parts), raw)


def expected_dateline(case: Case) -> dict[str, object] | None:
    if "dateline" not in case.facts:
        return None
    fields = dict(field.split("=") for field in re.split(", (?=[a-z]+=)", case.facts["dateline"]))
    return {key: int(value) if value.isdigit() else value for key, value in fields.items()}


def read_dateline(article: newsparse.Article) -> dict[str, object] | None:
    dateline = article.dateline
    if dateline is None:
        return None
    fields = {key: getattr(dateline, key) for key in ("place", "year", "month", "day", "agency", "byline")}
    return {key: value for key, value in fields.items() if value is not None}


def example_of(name: str) -> str:
    return read_case(HERE / "cases" / name / "example.txt").raw


def title(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def all_cases() -> Iterator[object]:
    for path in CASES:
        failing = path.name.startswith("known_failure_")
        yield pytest.param(path, id=title(path), marks=[pytest.mark.xfail(strict=True)] if failing else [])


def dummy_outlet() -> Outlet:
    rule = Rule("gazette-links", Kind.RELATED, lines=("More from the Gazette of Nowhere", "Gazette puzzles"))
    return Outlet("gazette_of_nowhere", "Gazette", signs=(Sign("More from the Gazette of Nowhere"),), rules=(rule,))


@pytest.mark.parametrize("path", list(all_cases()))
def test_case_is_read_to_the_letter(path: Path) -> None:
    case = read_case(path)

    article = newsparse.parse(case.raw)

    assert article.outlet == case.facts.get("outlet")
    assert ([str(article.headline)] if article.headline else []) == case.texts("headline")
    assert ([str(article.standfirst)] if article.standfirst else []) == case.texts("standfirst")
    assert ([str(article.byline)] if article.byline else []) == case.texts("byline")
    assert read_dateline(article) == expected_dateline(case)
    assert ([collapse(article.dateline.text)] if article.dateline else []) == case.texts("dateline")
    published = case.facts.get("published")
    assert article.published == (datetime.date.fromisoformat(published) if published else None)
    assert [passage.text for passage in article.body] == case.texts("body")
    assert [repeat.text for repeat in article.repeats] == case.texts("repeat")
    boilerplate = [(passage.kind.value, passage.text) for passage in article.boilerplate if passage.kind]
    assert boilerplate == [(part.what, collapse(part.text)) for part in case.parts if part.what in KINDS]


@pytest.mark.parametrize("path", CASES, ids=title)
def test_an_unrelated_outlet_in_the_registry_changes_nothing(path: Path) -> None:
    raw = read_case(path).raw

    assert newsparse.parse(raw, registry=Registry.default().add(dummy_outlet())) == newsparse.parse(raw)


def test_the_unrelated_outlet_would_be_recognised_on_its_own_page() -> None:
    page = "More from the Gazette of Nowhere\n\nThe town clock struck thirteen on Monday, and nobody in the square looked up from the game."

    article = newsparse.parse(page, registry=Registry.default().add(dummy_outlet()))

    assert article.outlet == "gazette_of_nowhere"


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_example_is_the_annotated_case(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == example_of(path.stem) + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_file_outlet_and_docstring_agree(name: str) -> None:
    module = import_module(f"newsparse.outlets.{name}")

    assert module.OUTLET.name == name
    assert module.OUTLET.title in (module.__doc__ or "")
    assert "Seen on " in (module.__doc__ or ""), "the docstring says where the rules were seen"
    assert all(host in (module.__doc__ or "") for host in module.OUTLET.hosts[:1])
    assert [value for value in vars(module).values() if callable(value) and value.__module__ == module.__name__] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_kit_finds_nothing_to_change(name: str) -> None:
    assert_outlet(Registry.default().get(name), [read_case(path).raw for path in CASES if path.parent.name == name])


@pytest.mark.parametrize("name", NAMES)
def test_outlet_is_found_by_its_hosts(name: str) -> None:
    outlet = Registry.default().get(name)

    assert outlet.hosts
    for host in outlet.hosts:
        assert Registry.default().at(f"https://www.{host}/news/1") == outlet


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_passes_the_checks_that_loading_a_built_in_outlet_leaves_out(name: str) -> None:
    for rule in Registry.default().get(name).rules:
        assert evolve(rule) == rule


@pytest.mark.parametrize("name", NAMES)
def test_no_line_stands_twice(name: str) -> None:
    """Case, bullets, a colon at the end and the number do not count: a second line would say that they do."""
    outlet = Registry.default().get(name)
    lines = Counter(fold_phrase(collapse(line)) for rule in outlet.rules for line in rule.lines)
    signs = Counter((sign.key, sign.agency) for sign in set(outlet.signs))  # `date_signs` has May twice

    assert [line for line, count in (lines + signs).items() if count > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_gives_a_reason_to_be_trusted(name: str) -> None:
    """A pattern can take more than its author thought of, so each says what it must leave alone."""
    assert [rule.name for rule in Registry.default().get(name).rules if rule.pattern and not rule.spares] == []


@pytest.mark.parametrize("name", NAMES)
def test_example_shows_its_own_outlet_and_no_other(name: str) -> None:
    lines = [fold_phrase(block.text) for block in split(example_of(name))]
    shown = [
        outlet.name
        for outlet in Registry.default()
        if outlet.name != name and Registry().add(outlet).recognise(lines, agency=None)
    ]

    assert newsparse.parse(example_of(name)).outlet == name
    assert shown == []


STORY = (
    "The ferries on the Orn will run through the night until the bridge at Kelmar has been repaired, its owner said.",
    "The bridge was closed in March after a diver had found a crack in the third pillar, and a cat on top of it.",
)


@pytest.mark.parametrize("name", NAMES)
def test_one_hint_is_not_enough(name: str) -> None:
    for sign in Registry.default().get(name).signs:
        page = "\n\n".join((sign.text, *STORY, sign.text))
        if sign.hint:
            assert newsparse.parse(page).outlet is None, sign.text


@pytest.mark.parametrize("name", NAMES)
def test_every_other_sign_is_enough(name: str) -> None:
    for sign in Registry.default().get(name).signs:
        page = "\n\n".join(
            (f"KELMAR, April 29 ({sign.text}) — {STORY[0]}", STORY[1]) if sign.agency else (*STORY, sign.text)
        )
        if not sign.hint:
            assert newsparse.parse(page).outlet == name, sign.text


@pytest.mark.parametrize(
    "mention",
    [
        "“The ferries run,” she told TASS on Tuesday, and the agency’s correspondent wrote it down with a very short pencil.",
        "According to TASS, citing the river service, nobody was left on the bank in the night from Monday to Tuesday.",
        "Об этом ТАСС сообщила глава речной службы Мила Дорн, добавив, что лодок достаточно и людей тоже.",
        "MENAFN provides the valley with the prices of barley, which a boy reads out on the pier every morning at nine.",
        "CubaSí published a picture of the ferry above the words “Imagen principal:” and nobody knew who had taken it.",
        "The bulletin of EIR (EIRNS) had predicted the crack in 1999, but it had meant another bridge on another river.",
        "No time to read? Get a summary from the ferryman, who has talked to everybody and forgets nothing.",
    ],
)
def test_a_story_that_speaks_of_an_outlet_is_not_its_own(mention: str) -> None:
    page = "\n".join((*STORY, mention, "Share this article"))

    assert newsparse.parse(page).outlet is None
    assert mention in newsparse.parse(page).text


@pytest.mark.parametrize("name", NAMES)
def test_example_is_read_alike_with_and_without_its_address(name: str) -> None:
    raw = example_of(name)
    host = Registry.default().get(name).hosts[0]

    assert newsparse.parse(raw, url=f"https://{host}/1") == newsparse.parse(raw)


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_is_at_work_in_some_case(name: str) -> None:
    raws = [read_case(path).raw for path in CASES if path.parent.name == name]
    at_work = {segment.rule for raw in raws for segment in newsparse.parse(raw).segments}

    assert [rule.name for rule in Registry.default().get(name).rules if f"{name}/{rule.name}" not in at_work] == []


@pytest.mark.parametrize("name", NAMES)
def test_there_are_enough_cases(name: str) -> None:
    names = [path.stem for path in CASES if path.parent.name == name]

    assert "example" in names, "a messy page, with as many of the outlet's habits as it can hold"
    assert any(case.startswith("keep_") for case in names), (
        "a story with a line that looks like a rule's text and stays"
    )
