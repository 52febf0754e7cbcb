import time

import pytest

from newsparse import Kind, Outlet, Part, Rule
from newsparse.testing import Fault, check_outlet, slow
from newsparse.testing.slow import Hostile, hostile_text


def pattern(source, example, part=Part.END):
    return Rule("rule", Kind.OTHER, pattern=source, examples=example, part=part)


@pytest.mark.parametrize(
    "rule",
    [
        pattern(r"\s*,\s*", "It rained ,"),
        pattern(r"(?:\w+\ )*more", "Read some more"),
        pattern(r"\w+\s*Read", "It Read"),
        pattern(r"Foo.*now", "Foo it now"),
        pattern(r"\[[^\]]*\]", "[print]", Part.INSIDE),
        pattern(r".*,.*,.*!", "A, b, c!", Part.LINE),
    ],
    ids=lambda rule: rule.pattern,
)
def test_a_pattern_whose_time_grows_faster_than_the_text_is_found_with_a_text_that_shows_it(rule):
    hostile = hostile_text(rule)
    assert hostile is not None
    short, long = (_fastest(rule, hostile.of_length(length)) for length in (1_000, 6_000))
    assert long > 12 * short  # six times the text


def _fastest(rule, text):
    times = []
    for _ in range(3):
        start = time.thread_time()
        try:
            rule.search(text)
        except TimeoutError:
            return 1.0
        times.append(time.thread_time() - start)
    return min(times)


@pytest.mark.parametrize(
    "rule",
    [
        pattern(r"\ ?,\ ?", "It rained ,"),
        pattern(r"(?<!\w)(?:\w++\ ){0,4}+more", "Read some more", Part.INSIDE),
        pattern(r"Foo[^.!?]{0,40}now", "Foo it now"),
        pattern(r"\[[^\[\]]{0,60}+\]", "[print]", Part.INSIDE),
        pattern(r"[^,]*+,[^,]*+,[^!]*+!", "A, b, c!", Part.LINE),
        pattern(r".{0,200}\ ©\ .{2,80}", "The pier © Ada", Part.LINE),
        pattern(r"GAZETTE\d{4,16}+", "It rained. GAZETTE20310429"),
    ],
    ids=lambda rule: rule.pattern,
)
def test_a_careful_pattern_is_not(rule):
    assert hostile_text(rule) is None


def test_lines_have_no_pattern_that_could_be_slow():
    assert hostile_text(Rule("rule", Kind.OTHER, lines="Tide tables")) is None


def test_the_finding_shows_the_text_as_python_makes_it():
    outlet = Outlet("gazette", "Gazette", rules=[pattern(r"\w+\s*Read", "It Read")])
    [finding] = [finding for finding in check_outlet(outlet) if finding.what is Fault.SLOW]
    shown = finding.text.partition(" with ")[2]
    assert len(eval(shown)) > 4_000
    assert "++" in finding.advice


def test_a_busy_machine_makes_no_pattern_slow(monkeypatch):
    """Times that all are long, or jump now and then, but do not grow from text to text."""
    ticks = iter([0.0, 0.004] * 100_000)
    monkeypatch.setattr(slow, "_time", lambda rule, text: next(ticks))
    assert hostile_text(pattern(r"\ ?,", "It rained ,")) is None


def test_a_hostile_text_is_as_long_as_asked():
    text = Hostile("Read ", "ab", "\0").of_length(100)
    assert text == "Read " + "ab" * 50 + "\0"
