import pytest
from attrs import evolve

import newsparse
from newsparse import Outlet, OutletConflict, PluginWarning, Registry, Sign
from newsparse.offers import CALLER, Offer
from newsparse.outlet import date_signs
from towers import TOWER, offer, recognise

# ---------------------------------------------------------------- hosts


@pytest.mark.parametrize(
    "url",
    [
        "https://tass.com/politics/1",
        "http://www.tass.com",
        "https://TASS.com:443/a?b#c",
        "https://m.en.tass.com/",
        "//tass.com",
        "tass.com/politics/1",
        "www.tass.com",
        "TASS.com:443/a?from=https://example.com/",
        "https://TASS.com./x",
        "tass.com.",
        " https://tass.com/ ",
    ],
)
def test_an_outlet_is_found_by_the_host_of_a_url_or_a_parent_of_it(url):
    assert Registry.default().at(url).name == "tass"
    assert newsparse.parse("It rained.", url=url).outlet == "tass"


@pytest.mark.parametrize(
    "url",
    [
        "https://nottass.com/",
        "https://tass.com.example/",
        "https://example/tass.com",
        "tass",
        "http://[",
        "mailto:a@b",
        "/tass.com",
        "example.com/?to=https://tass.com/",
        ".",
        "",
    ],
)
def test_other_urls_belong_to_no_outlet(url):
    assert Registry.default().at(url) is None
    assert newsparse.parse("It rained.", url=url).outlet is None


def at(registry):
    return registry.at("https://www.tower.example/1").name


MINE = Outlet("mine", "Mine", hosts="tower.example")


def test_an_outlet_that_the_caller_adds_has_its_hosts_whoever_else_has_them():
    registry = Registry((offer(),)).add(MINE)
    assert at(registry) == "mine"
    assert registry.problems == ()
    assert at(Registry((offer(),)).add(MINE).add(Outlet("last", "Last", hosts="tower.example"))) == "last"
    assert at(Registry((Offer("mine", CALLER, MINE), Offer("tower", CALLER, TOWER)))) == "tower"


@pytest.mark.parametrize("first", ["towers", CALLER])
def test_a_package_takes_no_host_from_another_outlet_and_says_so(first):
    registry = Registry((offer(package=first), offer("mine", "castles", MINE)))
    with pytest.warns(PluginWarning, match=rf"'tower.example' of outlet 'mine', package 'castles', .*'{first}'"):
        assert at(registry) == "tower"
    (problem,) = registry.problems
    assert isinstance(problem, OutletConflict)
    assert "registry.add(registry.get('mine'), replace=True)" in str(problem)
    assert at(registry.add(registry.get("mine"), replace=True)) == "mine"


def test_no_two_built_in_outlets_have_a_host():
    hosts = [host for outlet in Registry.default() for host in outlet.hosts]
    assert len(hosts) == len(set(hosts))


# ---------------------------------------------------------------- signs

HINTS = Outlet("hints", "Hints", signs=[Sign("Top of page", hint=True), Sign("Over the hill", hint=True)])
LETTERS = Outlet("letters", "Letters", signs=[Sign("A letter from", start=True)])
AGENCY = Outlet("agency", "Agency", signs=[Sign("GNA", agency=True)])


@pytest.mark.parametrize(
    ("lines", "agency", "expected"),
    [
        (("• SENT FROM OUR TOWER:",), None, "tower"),
        (("Top of page",), None, None),
        (("Top of page", "Top of page"), None, None),
        (("Top of page", "Over the hill"), None, "hints"),
        ((), "GNA", "agency"),
        ((), "AP", None),
        (("GNA",), None, None),
        (("Sent from our tower",), "GNA", "tower"),
        (("Top of page",), "GNA", "agency"),
        (("Top of page", "Over the hill"), "GNA", "hints"),
        ((), "GNA - Gulf Times", "agency"),
        (("A letter from Ada Quill to the tower",), None, "letters"),
        (("A letter from",), None, "letters"),
        (("A letter frozen in the ice",), None, None),
        (("This is a letter from Ada Quill",), None, None),
        ((), None, None),
    ],
)
def test_an_outlet_is_recognised_by_its_signs_and_by_none_that_it_shares(lines, agency, expected):
    registry = Registry().add(TOWER).add(HINTS).add(AGENCY).add(LETTERS)
    assert recognise(registry, *lines, agency=agency) == expected


def test_of_two_outlets_with_the_same_sign_neither_is_taken():
    twin = Outlet("twin", "Twin", signs=TOWER.signs)
    assert recognise(Registry().add(TOWER).add(twin), "Sent from our tower") is None


def test_several_dates_of_one_form_are_one_hint():
    outlet = Outlet(
        "hills", "Hills", signs=[Sign("Top of page", hint=True), *date_signs("{January} #, # #:# {am}", hint=True)]
    )
    registry = Registry().add(outlet)
    dates = ["may #, # #:# am", "may #, # #:# pm", "june #, # #:# pm"]
    assert registry.recognise(dates, None) is None
    assert registry.recognise([dates[0], "top of page"], None) == outlet


@pytest.mark.parametrize("order", [1, -1])
def test_a_line_that_is_a_hint_as_well_counts_as_the_sign(order):
    signs = [Sign("Top of page"), Sign("TOP OF PAGE", hint=True)][::order]
    assert recognise(Registry().add(Outlet("both", "Both", signs=signs)), "Top of page") == "both"


class CountingKeys:
    """The keys of a table that counts."""

    def __init__(self, table):
        self.table = table

    def __and__(self, lines):
        lines = list(lines)
        self.table.looks += len(lines)
        return dict.keys(self.table) & lines


class Counting(dict):
    """A table that counts how often it is looked into."""

    looks = 0

    def keys(self):
        return CountingKeys(self)

    def __getitem__(self, key):
        self.looks += 1
        return super().__getitem__(key)


def looks(outlets):
    """Count the look-ups that it takes to recognise the first of so many outlets."""
    letters = ("".join(chr(97 + int(digit)) for digit in str(number)) for number in range(outlets))
    made = [Outlet(f"paper-{word}", word, signs=[Sign(f"Morning paper of {word}")]) for word in letters]
    registry = Registry(tuple(offer(outlet.name, "papers", outlet) for outlet in made))
    table = Counting(registry._index.lines)
    registry.__dict__["_index"] = evolve(registry._index, lines=table)
    assert recognise(registry, "It rained", "Morning paper of a", "Sport") == "paper-a"
    return table.looks


def test_the_look_ups_do_not_grow_with_the_outlets():
    assert looks(5) == looks(120) == looks(1000) == 4  # one for each line, and one for what it is a sign of


@pytest.mark.parametrize(
    "raw",
    [
        "Rain closes pass\n\nThe agency TASS said on Thursday that it rained all night on the hills above the town of Grendon.",
        "Rain closes pass\n\n“It rained,” TASS quoted the mayor as saying.\n\nAll news of the day was bad, he told (MENAFN).",
        "Rain closes pass\n\nGRENDON, May 5 (GNL) — It rained, the mayor told TASS.",
    ],
)
def test_a_story_that_mentions_an_outlet_is_not_of_it(raw):
    assert newsparse.parse(raw).outlet is None
