import pytest

from newsparse import Kind, Role
from newsparse.blocks import Label, count_words, ends_sentence, is_prose, is_speech, make_blocks
from newsparse.split import split

PARAGRAPH = "It rained all night on the hills above the town, and the old bridge had to be closed before dawn."
SHARING = Label(Role.BOILERPLATE, "phrases/en/sharing", Kind.SHARING)


def block(text, label=None):
    (made,) = make_blocks([0], [len(text)], [1], [text])
    return made._replace(label=label)


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        "Why?",
        "“It rained.”",
        "»Es regnete.«",
        "›Det regner.‹",
        "It rained …",
        "雨が降った。",
        "बारिश हुई।",
        "(It rained!)",
        "Did it؟",
    ],
)
def test_a_full_stop_of_any_script_ends_a_sentence(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Rain on the hills", "Published:", "one, two,", "”", ""])
def test_other_text_does_not_end_like_a_sentence(text):
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    [PARAGRAPH, "夜の間に川の水位は二メートル上がり、峠を越える道は朝になっても閉ざされたままだった。", "word " * 80],
)
def test_long_text_that_ends_like_a_sentence_or_is_very_long_is_prose(text):
    assert is_prose(text.strip())


def test_a_korean_paragraph_says_as_much_in_half_the_characters():
    assert is_prose("그렌던의 옛 다리는 폭우로 강물이 이 미터나 불어나면서 월요일 밤부터 전면 통제되고 있다.")
    assert not is_prose("그렌던의 옛 다리는 월요일 밤부터 전면 통제되고 있다.")


@pytest.mark.parametrize("sign_off", [" – PA", ".—AFP", " - dpa/AFP", "” — Reuters", " – Grendon.com"])
def test_a_sign_off_behind_the_last_sentence_leaves_a_paragraph_prose(sign_off):
    assert is_prose(PARAGRAPH + sign_off)


@pytest.mark.parametrize("ending", [" (AP Photo/Jane Fell)", " – and so it went on to the very end of all", " PA"])
def test_what_else_stands_behind_a_sentence_is_no_sign_off(ending):
    assert not is_prose(PARAGRAPH + ending)


@pytest.mark.parametrize("text", ["It rained.", PARAGRAPH[:-1], "雨が降った。", ""])
def test_short_text_and_long_text_without_an_end_is_no_prose(text):
    assert not is_prose(text)


def test_a_block_knows_what_it_is_looked_up_by():
    (made,) = make_blocks([3], [14], [2], ["• Read more"])
    assert (made.start, made.end, made.gap, made.text) == (3, 14, 2, "• Read more")
    assert (made.opening, made.phrase, made.words, made.size, made.mark, made.prose) == (
        "read more",
        "read more",
        3,
        2,
        "e",
        False,
    )
    assert made.label is None


def test_labelling_returns_another_block():
    made = block("Share")
    assert made.labelled(SHARING) == made._replace(label=SHARING)
    assert made.label is None


def test_the_story_is_prose_that_nobody_labelled():
    assert block(PARAGRAPH).is_story
    assert not block(PARAGRAPH, SHARING).is_story
    assert not block("Rain on the hills").is_story


def test_a_block_elsewhere_is_undecided():
    moved = block("Share", SHARING).moved(7, 12)
    assert (moved.start, moved.end, moved.gap, moved.label) == (7, 12, 2, None)
    assert moved[3:-1] == block("Share")[3:-1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rained all night.", 4),
        ("a", 1),
        ("雨が降った。", 3),
        ("雨", 1),
        ("雨が降った…峠が閉鎖", 5),
        ("峠「Grendon Pass」、雨で三夜つづけて閉鎖に", 8),  # Latin letters in the middle
        ("Дождь шёл", 2),
    ],
)
def test_words_are_counted(text, words):
    assert count_words(text) == block(text).words == words


def test_phrases_are_looked_for_inside_of_all_but_long_paragraphs_between_two_others():
    note = "You can sign up for our newsletter, which comes straight to your inbox at six."
    long = f"{note} {'It rained all night on the hills above the town. ' * 3}"
    around = "Rain fell on the hills above the town all night, and the river rose by two metres before dawn."
    for lines, looked_for in (
        ((around, note, around), True),
        ((around, long, around), False),
        ((around, long, "Rain"), True),
        ((long, around), True),
    ):
        blocks = split("\n\n".join(lines))
        assert any(block.inside for block in blocks) is looked_for


@pytest.mark.parametrize(
    "text",
    [
        "“People want bread,” she said.",
        "»Ich war die Erste«, sagt sie.",
        "»Wer kommt?« fragt sie.",
        '"Снега нет", - сказал мастер.',
        "«Снега нет», — сказал мастер.",
    ],
)
def test_speech_stands_in_quotes_of_any_sort_before_who_says_it(text):
    assert is_speech(text)


@pytest.mark.parametrize("text", ["“People want bread”: ten bakers speak", "» Brot, sagt sie", "»Brot« - ein Film"])
def test_other_quotes_are_no_speech(text):
    assert not is_speech(text)


def test_the_arrow_back_from_a_footnote_stands_behind_a_sentence():
    assert block("The pass is 1,900 metres high. ↩").ends_sentence
