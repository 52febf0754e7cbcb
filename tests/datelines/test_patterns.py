from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines.patterns import Lazy, any_of

SOURCE = "(?P<town> grendon ) | , "
FLAGS = regex.VERBOSE | regex.IGNORECASE
METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split")
TEXTS = st.lists(st.sampled_from(["Grendon", "GRENDON", ",", " ", "Sall"])).map("".join)


def plain(found):
    """Return what was found as something that compares by value."""
    if isinstance(found, regex.Match):
        return found.span(), found.groupdict()
    return found if found is None or isinstance(found, list) else [plain(match) for match in found]


@given(TEXTS, st.sampled_from(METHODS))
def test_a_lazy_pattern_finds_what_a_compiled_one_does(text, method):
    lazy, compiled = Lazy(SOURCE, FLAGS), regex.compile(SOURCE, FLAGS)
    for _ in range(2):  # the first time compiles
        assert plain(getattr(lazy, method)(text)) == plain(getattr(compiled, method)(text))


@given(TEXTS, st.integers(0, 20), st.integers(0, 20))
def test_it_takes_the_place_to_start_and_to_end_as_a_compiled_one_does(text, start, end):
    for method in ("match", "search", "fullmatch"):
        lazy, compiled = Lazy(SOURCE, FLAGS), regex.compile(SOURCE, FLAGS)
        assert plain(getattr(lazy, method)(text, start, end)) == plain(getattr(compiled, method)(text, start, end))


def test_nothing_is_compiled_before_a_method_is_asked_for():
    broken = Lazy("(")
    with pytest.raises(regex.error, match="missing"):
        broken.match("(")


def test_it_is_compiled_once(monkeypatch):
    compiled = []
    compile_ = regex.compile
    monkeypatch.setattr(regex, "compile", lambda *args, **options: compiled.append(args) or compile_(*args, **options))
    lazy = Lazy(SOURCE, FLAGS)
    for method in METHODS * 2:
        getattr(lazy, method)("Grendon, Sall")
    assert compiled == [(SOURCE, FLAGS)]


@pytest.mark.parametrize("name", ["sub", "pattern", "groupindex", "__len__"])
def test_what_no_module_uses_it_does_not_have_and_asking_compiles_nothing(name):
    assert not hasattr(Lazy("("), name)


def test_any_of_takes_each_word_as_it_is_written():
    pattern = regex.compile(any_of("st nd", "г. -го"), regex.VERBOSE)
    assert all(pattern.fullmatch(word) for word in ("st", "nd", "г.", "-го"))
    assert not any(pattern.fullmatch(word) for word in ("st nd", "го", "г,", ""))
