"""The data files: read as they stand, and refused with file and line where they cannot be."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsparse.datelines import tables
from newsparse.errors import BadTable


def test_months_have_many_languages_and_every_number():
    languages = {language for by in tables.months().values() for language in by}
    assert len(languages) >= 80
    for language in ("en", "ru", "pl", "ar", "hi", "id", "sw", "am"):
        assert {by[language] for by in tables.months().values() if language in by} == set(range(1, 13))


def test_agencies_are_many_and_keep_their_spelling():
    agencies = tables.agencies()
    assert len(agencies.country) >= 5_500
    assert agencies.is_spelled("Reuters")
    assert agencies.is_spelled("REUTERS")
    assert not agencies.is_spelled("Reuters,")
    assert not agencies.is_spelled("ReuTers")


@pytest.mark.parametrize(
    "name",
    [
        "LONDON",
        "Baton  Rouge",
        "NEW-YORK",
        "RİZE",
        "DIYARBAKIR",
        "МОСКВА",
        "القاهرة",
        "北京",
        "ワシントン",
        "서울",
        "ന്യൂഡൽഹി",
    ],
)
def test_cities_of_many_scripts_are_known(name):
    assert tables.is_place(tables.fold_name(name))


@pytest.mark.parametrize(
    "name", ["NUORO", "L’Aquila", "Cádiz", "Évora", "Périgueux", "Görlitz", "Sligo", "Rotorua", "Tromsø"]
)
def test_the_capitals_of_provinces_are_known_though_small(name):
    assert tables.is_place(tables.fold_name(name))


def test_labels_are_no_places():
    assert not [label for label in tables.labels() if tables.is_place(label)]


def test_generated_cities_are_folded_and_sorted_for_halving():
    lines = tables._read("cities_geonames.txt").decode().split("\n")
    assert lines == [*sorted(lines[:-1]), ""]
    names = [line for line in lines if line and line[0] != "#"]
    assert [name for name in names if tables.fold_name(name) != name] == []


def test_every_hundredth_generated_city_is_found_and_its_neighbours_are_not():
    names = tables._read("cities_geonames.txt").decode().split("\n")[3:-1]
    for name in [names[0], *names[::100], names[-1]]:
        assert tables._is_line(name.encode(), tables._cities()), name
        assert not tables._is_line(name.encode() + b"\0", tables._cities())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("en | 13 | Undecimber", "no number from 1 to 12"),
        ("en | 1", "columns"),
        ("en | one | Jan", "no number"),
    ],
)
def test_a_bad_line_names_file_line_and_remedy(monkeypatch, line, says):
    monkeypatch.setattr(tables, "_read", lambda _file: f"# head\n{line}\n".encode())
    with pytest.raises(BadTable, match=says) as caught:
        tables._numbered(("months.txt",), 1, 12)
    assert "months.txt, line 2" in str(caught.value)


def test_importing_reads_no_table():
    code = (
        "import newsparse.datelines; from newsparse.datelines import tables as t; "
        "print(sum(table.cache_info().misses for table in (t._cities, t.agencies, t.months)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "0"
