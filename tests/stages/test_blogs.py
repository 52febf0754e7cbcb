import pytest

from newsparse import parse
from newsparse.stages.blogs import label_blog_lines
from pages import FIRST, HEADLINE, SECOND, STORY, THIRD, body, kinds, page

COMMENT = "This was bound to happen for years, and nobody did a thing about it. Who pays for the ferry now?"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Comment *", "FORM"),
        ("Комментарий *", "FORM"),
        ("The post Rain closes mountain pass appeared first on Grendon Ledger.", "OTHER"),
        ("The post “Rain closes mountain pass” first appeared on Grendon Ledger.", "OTHER"),
        ("Der Beitrag Regen sperrt den Pass erschien zuerst auf Grendoner Bote.", "OTHER"),
        ("L’article La pluie ferme le col est apparu en premier sur Le Courrier.", "OTHER"),
    ],
)
def test_a_line_of_a_blog_s_template_is_boilerplate(line, kind):
    assert kinds(label_blog_lines(page(FIRST, SECOND, line))) == {line: kind}


@pytest.mark.parametrize(
    "line",
    [
        "Jane Fell *",
        "* The name is changed.",
        "→ What comes next",
        "The post was taken down after it first appeared on Monday.",
        "The post office in Kelmar appeared first on a map of 1820.",
        "Der Beitrag erschien zuerst auf einer Karte.",
        "Jane Fell says:",
    ],
)
def test_a_line_that_a_story_may_have_is_left(line):
    assert kinds(label_blog_lines(page(FIRST, line, SECOND))) == {}


@pytest.mark.parametrize(
    "head",
    [
        ["Otto Brand says:", "May 5, 2031 at 12:03 pm"],
        ["Otto Brand schreibt:", "5. Mai 2031 um 12:03 Uhr"],
        ["Otto Brand dit :", "5 mai 2031 à 12:03"],
        ["Otto Brand on May 5, 2031 at 12:03 pm said:"],
    ],
)
def test_a_comment_is_known_by_its_head(head):
    lines = [*head, COMMENT]
    assert kinds(label_blog_lines(page(FIRST, SECOND, *lines))) == dict.fromkeys(lines, "COMMENTS")
    assert body(parse("\n\n".join([HEADLINE, *STORY, *lines, *lines]))) == list(STORY)


@pytest.mark.parametrize("below", ["“It is late”, at 12:03", "May 5, 2031", THIRD])
def test_what_somebody_says_in_the_story_is_no_comment(below):
    assert kinds(label_blog_lines(page(FIRST, "Otto Brand says:", below, SECOND))) == {}


def test_what_is_decided_stays_so():
    once = label_blog_lines(page(FIRST, "Comment *"))
    assert label_blog_lines(once) == once
