import subprocess
import sys

import pytest

import newsparse
from newsparse import testing


def run(code):
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def test_it_is_there_after_importing_newsparse_and_not_before_it_is_asked_for():
    assert newsparse.testing is testing
    code = "import sys, newsparse; print('newsparse.testing' in sys.modules, newsparse.testing.check_outlet.__name__)"
    assert run(code) == "False check_outlet\n"


@pytest.mark.parametrize("module", [newsparse, testing])
def test_there_is_nothing_else_to_ask_for(module):
    with pytest.raises(AttributeError, match="no_such_thing"):
        module.no_such_thing  # noqa: B018


def test_checking_needs_neither_hypothesis_nor_pytest():
    code = (
        "import sys; from newsparse.testing import check_outlet; from newsparse import Registry; "
        "check_outlet(Registry.default().get('socialbites')); print({'hypothesis', 'pytest'} & set(sys.modules))"
    )
    assert run(code) == "set()\n"


def test_without_hypothesis_the_strategies_say_what_to_install():
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "import newsparse.testing\n"
        "try: newsparse.testing.articles\n"
        "except ImportError as error: print(error)"
    )
    assert "newsparse.testing.articles needs hypothesis: pip install hypothesis" in run(code)


@pytest.mark.parametrize("name", testing.__all__)
def test_all_that_is_named_is_there(name):
    assert getattr(testing, name).__doc__
