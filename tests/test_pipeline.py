import datetime

import pytest

import newsparse
from newsparse import Kind, Outlet, Registry, Role, Rule, Sign, parse
from pages import FIRST, HEADLINE, MORE, SECOND, THIRD, body

TOWER = Outlet(
    "tower", "The Tower", hosts="tower.example", signs=[Sign("Sent from our tower")],
    rules=[Rule("tower", Kind.CREDIT, lines="Sent from our tower")],
)  # fmt: skip
RAW = "\r\n".join(
    [
        "All news", HEADLINE, HEADLINE.upper(), "Published: 5 May 2021", "By Jane Fell", "",
        f"MOSCOW, April 29. /TASS/. {FIRST}", "", "What happens next", "", SECOND, "", SECOND, "",
        THIRD, *MORE, "Share this article", "Most popular stories", "Ferry strike ends", "Snow in May",
    ]
)  # fmt: skip


def test_a_messy_page_is_read_from_end_to_end():
    article = parse(RAW)
    assert article.outlet == "tass"
    assert article.headline.text == HEADLINE
    assert article.byline.text == "By Jane Fell"
    assert (article.dateline.place, article.dateline.month, article.dateline.agency) == ("MOSCOW", 4, "TASS")
    assert article.published == datetime.date(2021, 5, 5)
    assert body(article) == [FIRST, "What happens next", SECOND, THIRD, *MORE]
    assert [(repeat.text, repeat.of) for repeat in article.repeats] == [
        (HEADLINE.upper(), article.headline), (SECOND, article.body[2]),
    ]  # fmt: skip
    assert [(passage.text, passage.kind) for passage in article.boilerplate] == [
        ("All news", Kind.NAVIGATION), ("Published: 5 May 2021", Kind.METADATA), ("Share this article", Kind.SHARING),
        ("Most popular stories", Kind.RELATED), ("Ferry strike ends", Kind.RELATED), ("Snow in May", Kind.RELATED),
    ]  # fmt: skip
    assert article.text == "\n\n".join([FIRST, "What happens next", SECOND, THIRD, *MORE])


@pytest.mark.parametrize("end", ["\n", "\r", "\u2028"])
def test_line_ends_do_not_matter(end):
    assert parse(RAW.replace("\r\n", end)).text == parse(RAW).text


def test_the_outlet_may_be_given_in_three_ways_or_recognised():
    registry = Registry.default().add(TOWER)
    raw = f"{FIRST}\nSent from our tower"
    for article in (
        parse(raw, outlet=TOWER),
        parse(raw, outlet="tower", registry=registry),
        parse(raw, url="https://www.tower.example/1", registry=registry),
        parse(raw, registry=registry),
    ):
        assert article.outlet == "tower"
        assert [passage.rule for passage in article.boilerplate] == ["tower/tower"]
    assert parse(raw).outlet is None


def test_the_paper_below_the_byline_is_the_outlet_unless_another_shows_itself():
    registry = Registry.default().add(TOWER)
    raw = "\n".join([HEADLINE, "By Jane Fell", "The Washington Post", FIRST, SECOND])
    assert parse(raw, registry=registry).outlet == "washingtonpost"
    assert parse(f"{raw}\nSent from our tower", registry=registry).outlet == "tower"
    assert parse(raw, outlet="tass").outlet == "tass"


def test_the_outlet_that_is_given_wins_over_url_and_signs():
    assert parse(RAW, outlet="menafn", url="https://tass.com/").outlet == "menafn"
    assert parse(RAW, url="https://menafn.com/").outlet == "menafn"


def test_an_outlet_need_not_be_registered():
    assert parse("It rained.", outlet=TOWER, registry=Registry()).outlet == "tower"


def test_only_raw_may_be_given_by_its_place():
    with pytest.raises(TypeError):
        parse("It rained.", "tass")


def test_a_subclass_of_str_is_a_text():
    class Text(str):
        pass

    assert parse(Text("It rained.")).text == "It rained."


@pytest.mark.parametrize("raw", ["", " \n\t\u2028"])
def test_a_text_with_nothing_on_it_is_an_article_without_parts(raw):
    article = parse(raw)
    assert (article.headline, article.body, article.repeats, article.boilerplate, article.text) == (
        None,
        (),
        (),
        (),
        "",
    )
    assert [segment.role for segment in article.segments] == [Role.SPACE] * bool(raw)


def test_a_story_in_clean_layout_is_all_body():
    story = "\n\n".join([HEADLINE, FIRST, "What happens next", SECOND])
    assert parse(story).text == story


def test_the_front_door_leads_here():
    assert newsparse.parse is parse


@pytest.mark.parametrize("between", [(), ("Watch: How the ferry sank",), ("Advertisement",)])
def test_whom_a_story_asked_for_comment_in_vain_is_its_last_sentence(between):
    last = "The ministry did not respond to a request for comment."
    lines = ["Home", HEADLINE, "By Jane Fell", FIRST, SECOND, THIRD, *MORE, *between, last]
    foot = ["Share", "Leave a comment below", "Most read", "A mill burns down", "Terms", "Privacy"]
    assert body(parse("\n".join([*lines, *foot]))) == [FIRST, SECOND, THIRD, *MORE, last]


@pytest.mark.parametrize(
    "last",
    [
        "The newspaper's editor resigned last week.",
        "The journalist was released on Monday.",
        "Donations can be made at the village hall.",
        "The advertising campaign will run until June.",
        "Le maire n'a pas souhaité faire de commentaire.",
        "Ein Sprecher wollte das nicht kommentieren.",
    ],
)
def test_one_word_that_boilerplate_has_too_takes_no_last_sentence_off_a_story(last):
    foot = ["Share", "Comments", "Most read", "A mill burns down", "Terms", "Privacy"]
    lines = ["Home", HEADLINE, "By Jane Fell", FIRST, SECOND, THIRD, *MORE]
    assert body(parse("\n".join([*lines, last, *foot])))[-1] == last
    assert body(parse("\n".join([*lines, "Our editor reads your letters and photos.", *foot])))[-1] == MORE[-1]
