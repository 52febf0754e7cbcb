"""The data files: read as they stand, and refused with file and line where they cannot be."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsparse.datelines import tables


def test_months_have_many_languages_and_every_number():
    languages = {language for by in tables.months().values() for language in by}
    assert len(languages) >= 50
    for language in ("en", "ru", "pl", "ar", "hi", "id", "sw", "am"):
        assert {by[language] for by in tables.months().values() if language in by} == set(range(1, 13))


def test_agencies_are_many_and_keep_their_spelling():
    assert len(tables.agencies()) >= 200
    assert tables.agencies()["reuters"].is_spelled("REUTERS")
    assert not tables.agencies()["reuters"].is_spelled("reuters,")


@pytest.mark.parametrize(
    "name", ["LONDON", "Baton  Rouge", "МОСКВА", "القاهرة", "北京", "ワシントン", "서울", "ന്യൂഡൽഹി"]
)
def test_cities_of_many_scripts_are_known(name):
    assert tables.fold(name) in tables.places()


def test_labels_are_no_places():
    assert not tables.labels() & tables.places()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("en | 13 | Undecimber", "no number from 1 to 12"),
        ("en | 1", "columns"),
        ("en | one | Jan", "no number"),
    ],
)
def test_a_bad_line_names_file_line_and_remedy(monkeypatch, line, says):
    monkeypatch.setattr(tables, "_read", lambda _file: f"# head\n{line}\n")
    with pytest.raises(tables.BadDataError, match=says) as caught:
        tables._numbered(("months.txt",), 1, 12)
    assert "months.txt, line 2" in str(caught.value)


def test_importing_reads_no_table():
    code = (
        "import newsparse.datelines; from newsparse.datelines import tables as t; "
        "print(sum(table.cache_info().misses for table in (t.places, t.agencies, t.months)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "0"
