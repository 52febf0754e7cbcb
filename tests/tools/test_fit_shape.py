"""What tools/fit_shape.py learns from; fitting itself is scikit-learn's."""

from __future__ import annotations

import runpy
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from newsparse import Registry
from newsparse.evidence import FEATURES
from newsparse.split import split
from newsparse.weights import WEIGHTS, WEIGHTS_AGAIN
from pages import FIRST, HEADLINE, SECOND, STORY, THIRD

TOOL = Path(__file__).parents[2] / "tools/fit_shape.py"
REGISTRY = Registry()


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    pytest.importorskip("sklearn", reason="the weights are fitted with scikit-learn")
    spec = spec_from_file_location("fit_shape", TOOL)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def truth(tool, lines, body):
    return tool.truth_of(split("\n".join(lines)), "\n".join(body))


def test_words_are_folded_and_those_without_spaces_are_single_characters(tool):
    assert tool.words_of("It RAINED, in 2019: 雨が") == ["it", "rained", "in", "2019", "雨", "が"]


def test_shingles_are_runs_of_four_words(tool):
    assert tool.shingles(["a", "b", "c", "d", "e"]) == {("a", "b", "c", "d"): 1, ("b", "c", "d", "e"): 1}
    assert tool.shingles(["a", "b"]) == {("a", "b"): 1}
    assert tool.shingles([]) == {}


def test_pages_of_one_domain_are_in_one_fold(tool):
    folds = {
        tool.fold_of(url) for url in ("https://www.post.example/1", "https://post.example/2", "http://m.post.example")
    }
    assert len(folds) == 1
    assert {tool.fold_of(f"https://post{number}.example/") for number in range(200)} == set(range(tool.FOLDS))


def test_a_block_is_true_if_the_body_has_half_of_it(tool):
    assert truth(tool, [HEADLINE, FIRST, f"{SECOND} Read on", "Ferry strike ends as crews accept"], STORY) == [
        False, True, True, False,
    ]  # fmt: skip


def test_a_second_copy_is_not_true(tool):
    assert truth(tool, [FIRST, FIRST], STORY) == [True, False]


def test_a_short_line_is_true_only_near_true_ones(tool):
    lines = ["The road", *["Grendon Post has more of this"] * 5, FIRST, "The road", SECOND]
    assert truth(tool, lines, [FIRST, "The road", SECOND]) == [*[False] * 6, True, True, True]


def test_overlap_is_precision_and_recall(tool):
    assert tool.overlap(FIRST, FIRST) == (1, 1)
    assert tool.overlap(FIRST, THIRD) == (0, 0)
    precision, recall = tool.overlap(f"{FIRST} {SECOND}", FIRST)
    assert precision == 1
    assert 0 < recall < 0.6
    assert tool.overlap(FIRST, "") == (0, 0)


def test_a_sample_has_a_row_for_each_block_that_is_in_doubt(tool):
    raw = "\n".join([HEADLINE, *STORY, "Share this article", "Snow in May"])
    found = tool.sample(raw, "\n".join(STORY), 0, REGISTRY)
    assert found.rows.shape == (4, len(FEATURES))  # the second paragraph is in the depth of the story
    assert found.truth.tolist() == [False, True, True, False]
    assert found.weight[1] > found.weight[0] > 0


def test_there_is_a_sample_of_every_text_that_is_not_empty(tool):
    row = {"url": "https://post.example/1", "body": "\n".join(STORY)}
    rows = [row | {"main": "\n".join(STORY), "traf": FIRST}, row | {"main": "", "page": " \n"}]
    assert [len(found.blocks) for found in tool.samples_of(rows, REGISTRY)] == [len(STORY), 1]


def test_only_a_dirty_text_is_learned_from_twice_and_what_stands_around_its_blocks_is_seen_anew(tool):
    numpy = pytest.importorskip("numpy")
    weights = numpy.array(WEIGHTS)
    story = tool.sample("\n".join(STORY * 9), "\n".join(STORY), 0, REGISTRY)
    assert tool.looked_at_again(story, weights) is None
    first = tool.sample("\n".join([*["Snow in May", "New baker"] * 20, *STORY]), "\n".join(STORY), 0, REGISTRY)
    again = tool.looked_at_again(first, weights)
    assert again.rows.shape == first.rows.shape
    changed = {FEATURES[index] for index in numpy.flatnonzero((again.rows != first.rows).any(0))}
    assert {"line above", "line below", "story not begun"} <= changed
    assert "length" not in changed


def test_weights_that_are_written_are_read_back(tool, tmp_path, monkeypatch, capsys):
    numpy = pytest.importorskip("numpy")
    monkeypatch.setattr(tool, "TARGET", tmp_path / "weights.py")
    tool.write(numpy.array([WEIGHTS, WEIGHTS_AGAIN]))
    written = runpy.run_path(str(tmp_path / "weights.py"))
    assert (written["WEIGHTS"], written["WEIGHTS_AGAIN"]) == (WEIGHTS, WEIGHTS_AGAIN)
    assert f"{2 * len(FEATURES) * len(WEIGHTS)} weights" in capsys.readouterr().out
