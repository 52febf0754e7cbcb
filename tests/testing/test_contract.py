import re
import time

import pytest

import newsparse
from newsparse import Kind, Outlet, Part, Registry, Rule, Sign, Zone
from newsparse.testing import Fault, Finding, assert_outlet, check_outlet

CLEAN = Outlet(
    "gazette",
    "Gazette",
    hosts="gazette.example",
    signs=[Sign("Gazette, the river's paper"), Sign("Gaznews", agency=True)],
    rules=[
        Rule("masthead", Kind.NAVIGATION, lines="Gazette, the river's paper", zone=Zone.HEAD),
        Rule(
            "code",
            Kind.METADATA,
            pattern=r"\(GZ/\d{4}-\d\d-\d\d\)",
            part=Part.END,
            examples="The ferry sails again. (GZ/2031-01-08)",
        ),
    ],
)
# As RealNews has them: one eats the rest of the article, one was meant for text that is never there.
EATER = Rule("subscribe", Kind.NEWSLETTER, pattern=r"Subscribe\ Now!.*", part=Part.END, examples="Subscribe Now!")
NEVER = Rule(
    "terms",
    Kind.LEGAL,
    pattern=r"(?s:Terms\ of\ use:.{80,400}\.)",
    zone=Zone.HEAD,
    examples=f"Terms of use: {'all that is printed on this page is ours to keep and to print again, ' * 2}always.",
)


def test_a_clean_outlet_has_no_findings():
    assert check_outlet(CLEAN) == ()
    assert_outlet(CLEAN)


def test_an_outlet_without_anything_has_no_findings():
    assert check_outlet(Outlet("gazette", "Gazette")) == ()


def test_bad_rules_are_found_and_come_in_the_order_of_the_rules():
    outlet = Outlet("gazette", "Gazette", rules=[NEVER, *CLEAN.rules, EATER])
    findings = [(finding.where, finding.what) for finding in check_outlet(outlet)]
    assert ("terms", Fault.DEAD) in findings
    assert ("subscribe", Fault.GREEDY) in findings
    assert [where for where, _ in findings] == sorted(
        (where for where, _ in findings), key=["terms", "subscribe"].index
    )


def test_every_finding_names_the_outlet_its_evidence_and_what_to_change():
    outlet = Outlet("gazette", "Gazette", signs=[Sign("News")], rules=[NEVER, EATER])
    findings = check_outlet(outlet)
    assert {finding.where for finding in findings} == {"terms", "subscribe", "News"}
    for finding in findings:
        assert isinstance(finding, Finding)
        assert finding.outlet == "gazette"
        assert finding.text
        assert finding.advice


def test_the_answer_is_the_same_twice():
    outlet = Outlet("gazette", "Gazette", rules=[NEVER, EATER])
    assert check_outlet(outlet) == check_outlet(outlet)


def test_signs_are_held_against_the_installed_outlets_or_those_given():
    outlet = Outlet("gazette", "Gazette", signs=[Sign("MENAFN provides the")])
    assert [finding.what for finding in check_outlet(outlet)] == [Fault.SIGN_FITS_OTHERS]
    assert check_outlet(outlet, registry=Registry()) == ()


def test_the_helper_lists_the_findings_a_line_each():
    outlet = Outlet("gazette", "Gazette", rules=[NEVER, EATER])
    with pytest.raises(AssertionError) as failure:
        assert_outlet(outlet, registry=Registry())
    first, *rest = str(failure.value).splitlines()
    assert re.fullmatch(r"outlet 'gazette': \d findings", first)
    assert rest == [str(finding) for finding in check_outlet(outlet, registry=Registry())]


def test_what_is_no_outlet_and_no_list_of_articles_is_told():
    with pytest.raises(TypeError, match="expected an Outlet"):
        check_outlet("tass")
    with pytest.raises(TypeError, match="put it in a list"):
        check_outlet(CLEAN, "All news")
    with pytest.raises(TypeError, match="expected str"):
        check_outlet(CLEAN, [b"All news"])
    with pytest.raises(TypeError, match="expected a Registry"):
        check_outlet(CLEAN, registry=[CLEAN])


def test_checking_changes_no_outlet_and_no_reading():
    before = newsparse.parse("Gazette, the river's paper\n\nIt rained.", outlet=CLEAN)
    check_outlet(CLEAN)
    assert newsparse.parse("Gazette, the river's paper\n\nIt rained.", outlet=CLEAN) == before


@pytest.mark.parametrize("name", ["tass", "menafn"])
def test_an_outlet_is_checked_in_far_less_than_a_second(name):
    outlet = Registry.default().get(name)
    check_outlet(outlet)  # the first reads tables
    start = time.thread_time()
    check_outlet(outlet)
    assert time.thread_time() - start < 0.5
