import pytest

from newsparse import Kind
from newsparse.folding import collapse, fold_opening, fold_phrase
from newsparse.phrases import index, read_phrases, shared_phrases, speaking, worded

FILE = """\
[newsletter: start]
Get our letter
Get our
# letters
[published]
Put out on
[sharing: line]
Share this page
[related: section]
Other stories
"""


def read(text, name="xx"):
    return list(read_phrases(name, text.splitlines()))


def found(line):
    opening = index(read(FILE)).opening(fold_opening(collapse(line)))
    return opening and opening[0]


def test_whole_lines_are_looked_up_folded():
    assert set(index(read(FILE)).whole) == {"share this page", "other stories"}


def test_of_two_equal_phrases_the_first_counts():
    both = "[sharing: line]\nShare\n[other: section]\nSHARE\n[form: start]\nWrite to\n[legal: start]\nwrite to"
    phrases = index(read(both))
    assert phrases.whole["share"].kind is Kind.SHARING
    assert phrases.opening("write to us")[1].kind is Kind.FORM


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("Get our letter every day", "get our letter"),
        ("• GET OUR app", "get our"),
        ("12 letters from readers", "# letters"),
        ("Put out on 5 May", "put out on"),
    ],
)
def test_the_longest_opening_phrase_is_found(line, opening):
    assert found(line) == opening


@pytest.mark.parametrize("line", ["Get ourselves a boat", "We get our letter", "Get", "", "Share this page"])
def test_an_opening_phrase_ends_with_a_word_and_opens_the_line(line):
    assert found(line) is None


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("Get our letterThe ferry sails again", "get our letter"),
        ("• Put out onMay 5", "put out on"),
        ("Put out onto the quay", None),
        ("PUT OUT ONTO THE QUAY", None),
        ("ShareWare sails again", None),
    ],
)
def test_what_is_glued_to_an_opening_phrase_begins_with_a_capital(line, opening):
    phrases = index(read(FILE + "[sharing: start]\nShare"))
    written = phrases.all_openings([fold_opening(line)], [line])[0]
    assert (written and written[0]) == opening


def test_an_opening_phrase_without_spaces_may_be_followed_by_letters():
    assert index(read("[metadata: start]\n発行日")).opening("発行日五月")[0] == "発行日"


WORDINGS = """\
[newsletter: wording]
lands in your inbox
get our letter
[advertisement: wording]
we may be paid a share of the price
[consent: wording]
私たちの規約に同意して
登録してください
[credit: inside]
lensed by
"""


def wording_of(line):
    opening = fold_opening(collapse(line))
    phrase = worded(opening, index(read(WORDINGS)).inside(opening))
    return phrase and phrase.kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Each Friday we get our letter out; it lands in your inbox at six.", Kind.NEWSLETTER),
        ("For each boat WE MAY BE PAID A SHARE OF THE PRICE.", Kind.ADVERTISEMENT),
        ("If you get our letter, we may be paid a share of the price.", Kind.ADVERTISEMENT),
        ("下のボタンで私たちの規約に同意して、登録してください。", Kind.CONSENT),
    ],
)
def test_a_long_wording_or_two_short_ones_make_boilerplate_of_a_line_and_the_longest_tells_its_kind(line, kind):
    assert wording_of(line) is kind


@pytest.mark.parametrize(
    "line",
    [
        "The mayor said the answer lands in your inbox, or in nobody's.",
        "It lands in your inbox, and again it lands in your inbox.",
        "Lands in your inboxes, get our letters.",
        "Lensed by Ada Hill, and lensed by her brother on the other shore.",
        "登録してくださいと市長は言った。",
        "",
    ],
)
def test_one_short_wording_is_not_enough_however_often_it_comes(line):
    assert wording_of(line) is None


def test_what_two_wordings_share_counts_once():
    nested = index(read("[newsletter: wording]\nget our new letter\nour new letter\nletter on a day"))
    lines = (
        "will you get our new letter today",
        "will you read our new letter on a day",
        "will you get our new letter on a day",
    )
    assert [worded(line, nested.inside(line)) is not None for line in lines] == [False, False, True]


def test_what_speaks_for_boilerplate_makes_none_and_the_other_way_round():
    both = index(read("[legal: inside]\nall the rights there are in the world\n[newsletter: wording]\nget our letter"))
    inside = both.inside("get our letter with all the rights there are in the world")
    assert [phrase.kind for phrase in speaking(inside)] == [Kind.LEGAL]
    assert worded("get our letter with all the rights there are in the world", inside) is None


def test_what_captions_end_in_is_found_by_its_last_word_and_is_no_line():
    phrases = index(read("[credit: behind]\nSent in\nGiven in\nDok. of 5."))
    assert phrases.behind == {"in": {"sent in", "given in"}, "#": {"dok. of #"}}
    assert not phrases.whole
    assert not phrases.openings


def test_what_says_how_to_read_the_lines_around_makes_no_boilerplate_by_itself():
    phrases = index(
        read("[read-more]\n» More of it …\n[goes-on]\nThe tale goes on\nDie Mär geht weiter\n[capitals]\nNow:")
    )
    assert phrases.capitals == {"now"}
    assert phrases.read_more == {"more of it"}
    assert phrases.goes_on == ("the tale goes on", "die mär geht weiter")
    assert not phrases.whole
    assert not phrases.openings


def test_what_says_how_to_read_the_lines_around_is_boilerplate_by_another_phrase():
    phrases = shared_phrases()
    known = [*phrases.whole, *(text for those in phrases.openings.values() for text, _ in those)]
    assert [text for text in (*phrases.read_more, *phrases.capitals) if text not in known] == []
    assert [text for text in phrases.goes_on if not any(phrase.startswith(text) for phrase in known)] == []


def test_the_files_of_all_languages_are_read():
    phrases = shared_phrases()
    languages = {phrase.rule.split("/")[1] for phrase in phrases.whole.values()}
    assert {"en", "es", "de", "fr", "pt", "it", "ru"} <= languages
    assert phrases is shared_phrases()


def test_a_phrase_of_several_languages_is_named_after_the_one_most_read():
    assert shared_phrases().whole["menu"].rule == "phrases/en/navigation"


def test_every_shared_phrase_is_found_where_it_should_be():
    phrases = shared_phrases()
    assert all(fold_phrase(text.replace("#", "7")) == text for text in phrases.whole)
    for written in (written for those in phrases.openings.values() for written in those):
        assert phrases.opening(written[0]) == written
    anywhere = phrases.anywhere
    for written in (
        written for those in (*anywhere.words.values(), *anywhere.characters.values()) for written in those
    ):
        assert written in phrases.inside(written[0])
