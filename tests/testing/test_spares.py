import pytest

from newsparse import Kind, Outlet, Rule
from newsparse.testing import Fault, check_outlet


def spareless(**settings):
    findings = check_outlet(Outlet("gazette", "Gazette", rules=[Rule("rule", Kind.OTHER, **settings)]))
    return [finding.where for finding in findings if finding.what is Fault.NO_SPARES]


@pytest.mark.parametrize("source", [r"Desk:\ .{2,40}", r"Desk:\ \w++", r"Desk:\ [^.]{2,40}", r"Desk:\ \p{Lu}\S++"])
def test_a_pattern_that_leaves_room_must_say_what_it_spares(source):
    assert spareless(pattern=source, examples="Desk: Kelmar") == ["rule"]
    assert spareless(pattern=source, examples="Desk: Kelmar", spares="The desk: it stood in the hall.") == []


def test_lines_and_fixed_words_have_nothing_to_spare():
    assert spareless(lines="Harbour desk") == []
    assert spareless(pattern=r"Issue\ \d++\.(?:\ Mill\ Lane)?", examples="Issue 12. Mill Lane") == []
