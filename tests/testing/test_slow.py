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


@pytest.mark.parametrize(
    ("seconds", "slow_"),
    [
        (lambda length: 3e-6 * length, False),
        (lambda length: 3e-9 * length**2, True),
        (lambda length: 1e-3, False),
        (lambda length: 1e-3 if length < 8_000 else 0.1, False),  # one long time may be another program's
        (lambda length: 30e-3, True),  # for a paragraph
    ],
    ids=["grows-with-the-text", "grows-faster", "constant", "jumps-once", "always-long"],
)
def test_what_counts_is_how_the_time_grows(monkeypatch, seconds, slow_):
    monkeypatch.setattr(slow, "_time", lambda rule, text: seconds(len(text)))
    assert (hostile_text(pattern(r"\ ?,", "It rained ,")) is not None) is slow_


def test_a_hostile_text_is_as_long_as_asked():
    text = Hostile("Read ", "ab", "\0").of_length(100)
    assert text == "Read " + "ab" * 50 + "\0"
