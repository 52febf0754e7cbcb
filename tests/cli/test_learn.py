import pytest
from click.testing import CliRunner

from newsparse import Outlet
from newsparse.cli.command import newsparse

STORIES = (
    (
        "Ferry sails again",
        "The ferry to the islands sailed again on Monday after four days of storm, the harbour office said.",
        "Eleven passengers had waited in the customs shed, where a baker brought them bread every morning.",
    ),
    (
        "Bakers count the price of flour",
        "Flour has become so dear that three bakers of the valley now weigh it out in front of their customers.",
        "One of them, Ivo Hartley, keeps the bags in the safe that his grandfather bought for his war bonds.",
    ),
    (
        "Museum buys a whale",
        "A whale that was found in a cellar in the old town will hang in the museum from next spring on.",
        "Nobody can say how it got there, for the stairs are narrower than its smallest rib, the museum wrote.",
    ),
)


def page(headline, *paragraphs):
    head, foot = "Grendon Post | Harbour news since 1911", "Grendon Post is printed on the old press by the harbour"
    return "\n\n".join((head, headline, *paragraphs, foot))


@pytest.fixture
def pages(tmp_path):
    for number, story in enumerate(STORIES):
        (tmp_path / f"{number}.txt").write_text(page(*story), encoding="utf-8")
    return tmp_path


def learn(*arguments):
    return CliRunner().invoke(newsparse, ["learn", *map(str, arguments)], prog_name="newsparse")


def test_the_module_written_is_an_outlet_with_the_lines_that_come_back(pages):
    done = learn(pages, "--name", "grendon-post")
    assert (done.exit_code, done.stderr) == (0, "")
    module = {}
    exec(done.stdout, module)
    outlet = module["OUTLET"]
    assert isinstance(outlet, Outlet)
    assert outlet.name == "grendon-post"
    lines = {line for rule in outlet.rules for line in rule.lines}
    assert any("Harbour news" in line for line in lines)
    assert not any(paragraph in line for line in lines for story in STORIES for paragraph in story)


def test_one_article_is_too_few_and_the_command_says_so(pages):
    done = learn(pages / "0.txt", "--name", "grendon-post")
    assert done.exit_code == 2
    assert "expected two or more" in done.stderr


def test_a_bad_name_is_explained(pages):
    done = learn(pages, "--name", "Grendon Post!")
    assert done.exit_code == 2
    assert "slug" in done.stderr


def test_files_that_cannot_be_read_are_named_and_nothing_is_written(pages):
    (pages / "bad.txt").write_bytes(b"caf\xe9")
    done = learn(pages, "--name", "grendon-post")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "bad.txt" in done.stderr


def test_captures_of_one_article_are_told_to_show_no_rule(pages):
    done = learn(pages / "0.txt", pages / "0.txt", "--name", "post")
    assert "all of the texts are captures of one article" in done.stderr
    assert "proposed by newsparse from 1 article." in done.stdout
    assert "captures" not in learn(pages, "--name", "post").stderr


def test_texts_that_share_nothing_are_told_to_show_no_rule(pages):
    for number, story in enumerate(STORIES):
        (pages / f"{number}.txt").write_text("\n\n".join(story), encoding="utf-8")
    done = learn(pages, "--name", "post")
    assert done.exit_code == 0
    assert "Warning: no two of the articles share a line that is the outlet's; give more of them" in done.stderr


def test_a_name_that_is_missing_is_told_with_one(pages):
    done = learn(pages)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Missing option '--name'; say how the outlet is to be called, as in --name mysite" in done.stderr
