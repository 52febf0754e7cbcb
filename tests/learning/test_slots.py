import pytest

from newsparse import Kind
from newsparse.learning import learn

BODY = [
    "The night bus to Tolm will stop at the hospital from Monday on, as nurses on the late shift had long asked for.",
    "Two elms by the town wall have to go because their roots lift the pavement, the parks office said on Thursday.",
]


def learned(first, second, *, inside=False):
    between = "{}\n{}\n{}" if inside else "{0}\n{2}\n{1}"
    ends = [
        "It was the first change of the timetable in a decade.",
        "New ones are to be planted by the end of the year.",
    ]
    texts = [between.format(body, line, end) for body, line, end in zip(BODY, (first, second), ends, strict=True)]
    return learn(texts, name="gazette").rules


def test_a_label_with_something_behind_it():
    (rule,) = learned("Quarter: Eastern bank", "Quarter: Old town")
    assert rule.kind is Kind.METADATA
    assert rule.take("Quarter: Rope Lane")
    assert not rule.take("Quarter: " + BODY[0]), "a slot holds no paragraph"


def test_a_label_with_a_title_behind_it_is_a_link():
    (rule,) = learned(
        "Neighbours also saw: Bus drivers vote on longer shifts",
        "Neighbours also saw: Elm beetle reaches the upper valley",
    )
    assert rule.kind is Kind.RELATED


def test_a_month_right_behind_a_name_is_part_of_the_slot_for_it():
    (rule,) = learned("Set in type in Upper Grendon, June 14", "Set in type in Tolm, May 3")
    assert rule.take("Set in type in Lower Selda, August 5")


def test_dates_and_names_around_fixed_words():
    (rule,) = learned("Set in type on March 3 by Ada Quill", "Set in type on May 12 by Bo Winter Junior")
    assert rule.kind is Kind.METADATA
    assert rule.take("Set in type on June 30 by Cleo Marsh")
    assert not rule.take("Set in type on June 30 by hand")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Quarter: Eastern bank", "Price: two marks"),
        ("MAYOR: We shall see about that.", "MAYOR: Nobody told me so."),
        ("Bus fares rise again", "Elm beetle found again"),
    ],
)
def test_no_slot(first, second):
    assert learned(first, second) == ()


def test_a_box_of_facts_within_the_story_is_the_story_s():
    assert learned("Opened: spring of the flood", "Opened: year of the comet", inside=True) == ()


def test_a_known_link_within_the_story_is_a_link():
    (rule,) = learned(
        "Also in the news: Nurses want later buses", "Also in the news: Elm beetle in the valley", inside=True
    )
    assert rule.kind is Kind.RELATED
