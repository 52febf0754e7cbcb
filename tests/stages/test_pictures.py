import pytest

from newsparse.stages.pictures import label_pictures
from pages import FIRST, SECOND, THIRD, labels, page


@pytest.mark.parametrize(
    "line",
    [
        "Jane Fell/AFP",
        "(Jane Fell / Los Angeles Times)",
        "Tom B. Ridge/Getty Images",
        "[Jane Fell/Corbis/Getty Images]",
        "Ana del Monte/EFE",
    ],
)
def test_a_photographer_s_name_with_whom_the_picture_is_from_is_a_credit_anywhere(line):
    assert labels(label_pictures(page(FIRST, line, SECOND)))[1] == (line, "pictures/credit")


@pytest.mark.parametrize(
    "line", ["Fell/Ridge", "Jane Fell/Tom Ridge", "Rain/snow line", "Grendon Fell/AFP said that it rained", "w/AP"]
)
def test_a_line_with_a_stroke_is_no_credit_by_itself(line):
    amid = page(FIRST, line, SECOND)
    assert label_pictures(amid) == amid


@pytest.mark.parametrize(
    "caption",
    [
        "The pass above Grendon as the water came on Thursday evening. (AP)",
        "The pass above Grendon, Vt., seen from the chapel. Reuters",
        "The pass above Grendon, as the water came, last Thursday. Ada Hill",
        "Le col de Grendon sous la pluie, le 5 mai 2031 Ada HILL AFP",
        "FILE - The pass above Grendon, Vt., May 5, 2031. (Ada Hill/Grendon Press via AP, File)",
        "The pass above Grendon under water (Photo: Grendon water board)",
        "The pass above Grendon under water. Photo: Ada Hill",
        "The pass above Grendon under water Credit: Ada Hill",
        "The pass above Grendon was built in 1930. Ada Hill/Grendon Road Trust",
        "The pass above Grendon is shut every second dayImage: Ada Hill/dpa/picture alliance",
        "그렌던 고개가 15일 밤 물에 잠겨 있다. 연합뉴스",
    ],
)
def test_a_sentence_with_an_agency_behind_it_amid_the_story_is_a_caption(caption):
    assert labels(label_pictures(page(FIRST, caption, SECOND, THIRD)))[1] == (caption, "pictures/caption")


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, SECOND, THIRD, "The pass opens again in May. (AP)"),  # signs the story off
        (FIRST, "The pass opens again in May. (AP)", SECOND),  # too little below to tell
        (FIRST, "The pass opens again in May, wrote a reader. Rain", SECOND, THIRD),  # no agency
        (FIRST, "“The water was first.” Ada Hill, Grendon", SECOND, THIRD),
        (FIRST, "2. Ada Hill, 30, WBC/WBO champion", SECOND, THIRD),
        (FIRST, "2. Reuters", SECOND, THIRD),
        (FIRST, "Grendon asked Rep. Ada Hill", SECOND, THIRD),  # a title, not a sentence
        (FIRST, "Will the pass open in May? Klare Ansage", SECOND, THIRD),  # nor a question
        (FIRST, "The pass is shut, says the World Weather Office (WWO)", SECOND, THIRD),
        (FIRST, "The pass is shut, says the poll of a news agency (Reuters/Ipsos)", SECOND, THIRD),
        (FIRST, "The pass is shut, says the British broadcaster (BBC)", SECOND, THIRD),
        (FIRST, "First Photo: How the road may look one day", SECOND, THIRD),
        (FIRST, "A notice in the valley says. Photo: who takes one here may keep it for life", SECOND, THIRD),
        (f"{FIRST} AP", "A mill burnt. AFP", "A cat won. AP", "A bus fell. AP", SECOND, THIRD),  # news in brief
    ],
)
def test_a_signed_sentence_of_the_story_is_no_caption(lines):
    assert label_pictures(page(*lines)) == page(*lines)
