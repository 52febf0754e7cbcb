import pytest

from newsparse import Kind, Outlet, Registry, Rule, Sign
from newsparse.testing import Fault, check_outlet

NEIGHBOUR = Outlet(
    "bugle",
    "Bugle",
    hosts="bugle.example",
    signs=[
        Sign("Bugle, the paper of the hills"),
        Sign("Weather in the hills", hint=True),
        Sign("Buglenews", agency=True),
        Sign("Hill News", agency=True),
    ],
    rules=[Rule("tips", Kind.OTHER, lines="Hints for the hill desk")],
)


def found(*signs, hosts=()):
    findings = check_outlet(Outlet("gazette", "Gazette", hosts=hosts, signs=signs), registry=Registry().add(NEIGHBOUR))
    return [(finding.where, finding.what) for finding in findings]


@pytest.mark.parametrize(
    "signs",
    [
        [],
        [Sign("Gazette, the river's paper")],
        [Sign("Gaznews", agency=True)],
        [Sign("Most popular stories", hint=True), Sign("Gazette", hint=True)],
        [Sign("Weather in the hills", hint=True), Sign("Buglenews", agency=True, hint=True)],
        [Sign("Printed on the Aune since #, Mill Lane 4")],
        [Sign("Hill News")],
        [Sign("Gazetteering")],
        [Sign("河畔日报网站")],
        [Sign("GZニュース")],
        [Sign("新华社", agency=True)],
    ],
    ids=lambda signs: " + ".join(sign.text for sign in signs) or "none",
)
def test_signs_that_are_the_outlets_own_are_left_in_peace(signs):
    assert found(*signs) == []


@pytest.mark.parametrize(
    "sign",
    [
        Sign("Bugle, the paper of the hills"),
        Sign("BUGLE, the paper of the hills."),
        Sign("Weather in the hills"),
        Sign("Buglenews", agency=True),
        Sign("Hints for the hill desk"),
    ],
    ids=lambda sign: sign.text,
)
def test_a_sign_that_another_outlet_prints_is_found(sign):
    assert found(sign) == [(sign.text, Fault.SIGN_FITS_OTHERS)]


def test_the_finding_names_the_other_outlet():
    outlet = Outlet("gazette", "Gazette", signs=[Sign("Weather in the hills")])
    [finding] = check_outlet(outlet, registry=Registry().add(NEIGHBOUR))
    assert "'bugle'" in finding.text
    assert "hint=True" in finding.advice


@pytest.mark.parametrize("text", ["Share this article", "News", "Gazette", "中新"])
def test_a_shared_phrase_or_a_single_word_is_no_sign(text):
    assert found(Sign(text)) == [(text, Fault.SIGN_FITS_OTHERS)]
    assert found(Sign(text, hint=True), Sign("Gazette, the river's paper", hint=True)) == []


def test_a_line_that_stories_have_is_a_hint_at_most():
    assert found(Sign("What happens next?")) == [("What happens next?", Fault.SIGN_FITS_STORIES)]
    assert found(Sign("What happens next?", hint=True), Sign("Gazette, the river's paper")) == []


def test_a_line_that_the_articles_have_in_their_story_is_no_sign():
    story = "The ferry to the islands sailed again on Monday, after a week in which nobody could leave the harbour."
    outlet = Outlet("gazette", "Gazette", signs=[Sign("A captain and his engine")])
    article = (
        f"Ferry sails again\n\n{story}\n\nA captain and his engine\n\n{story.replace('Monday', 'Friday')} He slept."
    )
    assert check_outlet(outlet, registry=Registry()) == ()
    [finding] = check_outlet(outlet, [article], registry=Registry())
    assert finding.what is Fault.SIGN_FITS_STORIES


def test_a_lone_hint_is_looked_for_in_vain():
    lone = Sign("Gazette, the river's paper", hint=True)
    assert found(lone) == [(lone.text, Fault.NOT_RECOGNISED)]
    assert found(lone, Sign("GAZETTE, the river's paper.", hint=True)) == [(lone.text, Fault.NOT_RECOGNISED)]


def test_a_dateline_has_one_agency():
    agencies = [Sign(text, agency=True, hint=True) for text in ("Gaznews", "Gazette News")]
    assert found(*agencies) == [("Gaznews", Fault.NOT_RECOGNISED)]
    assert found(*agencies, Sign("Gazette, the river's paper", hint=True)) == []


@pytest.mark.parametrize("text", ["Gazette, the river's paper\nsince 1871", "KELMAR, April 29 (Gaznews) — It rained."])
def test_a_sign_that_is_no_whole_line_is_dead(text):
    assert found(Sign(text)) == [(text, Fault.DEAD)]


def test_an_agency_that_no_dateline_can_have_is_dead():
    text = "Gazette, the river's paper, since 1871. Read by all, believed by some."
    assert found(Sign(text, agency=True)) == [(text, Fault.DEAD)]


def test_a_host_that_another_outlet_has_is_found():
    assert found(hosts="bugle.example") == [("bugle.example", Fault.HOST_TAKEN)]
    assert found(hosts="hills.bugle.example") == []


def test_an_outlet_may_take_the_place_of_one_of_its_name():
    own = check_outlet(Outlet("bugle", "Bugle", hosts="bugle.example"), registry=Registry().add(NEIGHBOUR))
    assert own == ()
