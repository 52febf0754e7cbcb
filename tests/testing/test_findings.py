import pytest

from newsparse.testing import Fault, Finding
from newsparse.testing.findings import quoted

FINDING = Finding("mysite", "follow", Fault.DEAD, "never takes 'Follow\tus'", "take it out")


def test_a_finding_is_one_line_that_names_outlet_rule_fault_evidence_and_advice():
    line = str(Finding("mysite", "follow", Fault.GREEDY, "takes 'Rain'", "narrow it"))
    assert line == "mysite/follow: greedy: takes 'Rain'; narrow it"


def test_findings_are_frozen_and_compare_by_value():
    assert Finding("mysite", "follow", Fault.DEAD, FINDING.text, "take it out") == FINDING
    assert len({FINDING, FINDING}) == 1
    with pytest.raises(AttributeError):
        FINDING.text = ""


def test_a_long_text_is_quoted_from_both_ends():
    shown = quoted("beginning " + "x" * 1000 + " end")
    assert shown.startswith("'beginning ")
    assert shown.endswith(" end'")
    assert len(shown) < 120


def test_a_line_end_in_evidence_does_not_break_the_line():
    assert "\n" not in quoted("two\nlines")
