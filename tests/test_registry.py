import os
import pickle
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import pytest
from attrs import evolve

import newsparse
from newsparse import BrokenPlugin, Kind, Outlet, OutletConflict, PluginWarning, Registry, Rule, Sign, UnknownOutlet
from newsparse.folding import fold_phrase
from newsparse.offers import CALLER, Offer
from newsparse.outlet import date_signs

TOWER = Outlet(
    "tower", "The Tower", hosts="tower.example", signs=[Sign("Sent from our tower")],
    rules=[Rule("tower", Kind.OTHER, lines="Sent from our tower")],
)  # fmt: skip


def offer(name="tower", package="towers", outlet=TOWER):
    return Offer(name, package, outlet)


def recognise(registry, *lines, agency=None):
    outlet = registry.recognise(list(map(fold_phrase, lines)), agency)
    return outlet and outlet.name


# ---------------------------------------------------------------- a value


def test_the_default_has_the_files_of_the_outlets_folder():
    folder = Path(newsparse.__file__).parent / "outlets"
    assert set(Registry.default().names) >= {file.stem for file in folder.glob("[!_]*.py")}


def test_names_are_sorted_and_iterating_loads_all():
    names = Registry.default().names
    assert list(names) == sorted(names)
    assert sorted(outlet.name for outlet in Registry.default()) == list(names)


def test_an_outlet_is_in_it_by_its_name_without_being_loaded_or_as_itself():
    registry = Registry([offer(outlet="nowhere:OUTLET")])
    assert "tower" in registry
    assert "tass" not in registry
    assert TOWER not in registry  # nobody knows what cannot be loaded
    assert TOWER in Registry().add(TOWER)


def test_adding_returns_another_registry():
    default = Registry.default()
    assert default.add(TOWER).get("tower") == TOWER
    assert "tower" not in default.names
    assert Registry.default() is default


def test_registries_pickle_compare_and_hash():
    registry = Registry.default().add(TOWER)
    assert registry == Registry.default().add(TOWER)
    assert hash(registry) == hash(Registry.default().add(TOWER))
    assert recognise(registry, "Sent from our tower") == "tower"  # its index is made by now
    again = pickle.loads(pickle.dumps(registry))
    assert again == registry
    assert recognise(again, "Sent from our tower") == "tower"


@pytest.mark.parametrize("offers", [[TOWER], "tower", 5])
def test_what_is_no_offer_is_told_with_how_to_add_an_outlet(offers):
    with pytest.raises(TypeError, match=r"expected an Offer; add an outlet with Registry\(\)\.add\(outlet\)"):
        Registry(offers)


def test_an_empty_registry_offers_no_package():
    with pytest.raises(UnknownOutlet, match="those that do: none"):
        Registry().prefer("castles")


def test_an_empty_registry_is_used_as_such():
    assert newsparse.parse("All news\n\nMOSCOW, April 29. /TASS/. It rained.", registry=Registry()).outlet is None


# ---------------------------------------------------------------- two of one name


def test_adding_a_name_twice_is_a_conflict_that_names_who_has_it():
    with pytest.raises(OutletConflict, match=r"'tass'.*'newsparse'.*replace=True"):
        Registry.default().add(Outlet("tass", "My own"))


def test_replacing_takes_the_place():
    registry = Registry.default().add(Outlet("tass", "My own"), replace=True)
    assert registry.get("tass").title == "My own"
    assert registry.names == Registry.default().names


def test_two_packages_with_one_name_are_a_conflict_that_names_both():
    registry = Registry((offer(), offer(package="castles")))
    with pytest.raises(OutletConflict, match=r"'tower'.*'towers' and 'castles'") as caught:
        registry.get("tower")
    assert "prefer('castles'), on the command line with --prefer castles" in str(caught.value)


def test_the_caller_may_prefer_a_package():
    other = Outlet("tower", "Another tower")
    registry = Registry(
        (offer(), offer(package="castles", outlet=other), offer("wall", "walls", Outlet("wall", "Wall")))
    )
    assert registry.prefer("castles").get("tower") == other
    assert registry.prefer("towers").get("tower") == TOWER
    assert registry.prefer("castles").names == ("tower", "wall")


def test_preferring_a_package_without_outlets_lists_those_that_have_some():
    with pytest.raises(UnknownOutlet, match=r"'none'.*towers"):
        Registry((offer(),)).prefer("none")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("TOWER ", "did you mean 'tower'?"),
        ("https://tower.example/", "for an address give url=..."),
        ("tower.org", "did you mean 'tower'?"),
        ("bbc.co.uk", "for a host give url=..."),
        ("xyz", "registry.names lists all, as in Registry.default().names"),
        ("otters", "registry.names lists all, as in Registry.default().names"),
    ],
)
def test_an_unknown_name_is_met_with_the_next_step(name, hint):
    with pytest.raises(UnknownOutlet) as caught:
        Registry((offer(),)).get(name)
    assert str(caught.value) == f"no outlet is called {name!r}; {hint}"


def test_an_empty_registry_says_that_it_is():
    with pytest.raises(UnknownOutlet, match=r"the registry is empty; fill it with add\(outlet\)"):
        Registry().get("xyz")


def test_names_that_two_packages_offer_are_left_out_with_a_warning():
    registry = Registry(
        (offer(), offer(package="castles"), offer("wall", "walls", Outlet("wall", "W", hosts="w.example")))
    )
    with pytest.warns(PluginWarning, match=r"'towers' and 'castles'"):
        assert newsparse.parse("Sent from our tower", registry=registry).outlet is None
    assert [type(problem) for problem in registry.problems] == [OutletConflict]
    assert [outlet.name for outlet in registry] == ["wall"]
    assert registry.at("https://w.example/").name == "wall"


# ---------------------------------------------------------------- broken plugins


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("no.such.module:OUTLET", "ModuleNotFoundError"),
        ("newsparse.outlets.tass:NOTHING", "AttributeError"),
        ("newsparse.outlets.tass:Kind", "expected newsparse.Outlet('mine'"),
        ("newsparse.outlets.tass:OUTLET", "give the entry point, the file and the outlet one name"),
    ],
)
def test_a_plugin_that_cannot_give_its_outlet_is_named_with_its_package(source, said):
    registry = Registry((Offer("mine", "my-package", source), offer()))
    with pytest.raises(BrokenPlugin, match="'my-package'") as caught:
        registry.get("mine")
    assert said in str(caught.value)
    with pytest.warns(PluginWarning, match="'my-package'"):
        assert recognise(registry, "Sent from our tower") == "tower"
    assert [outlet.name for outlet in registry] == ["tower"]


def test_the_warning_comes_once():
    registry = Registry((Offer("mine", "my-package", "no.such.module:OUTLET"), offer()))
    with pytest.warns(PluginWarning):
        newsparse.parse("It rained.", registry=registry)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert newsparse.parse("Sent from our tower", registry=registry).outlet == "tower"


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


# ---------------------------------------------------------------- entry points

PLUGIN = """
from newsparse import Kind, Outlet, Rule, Sign

OUTLET = Outlet(
    {name!r}, {title!r}, signs=[Sign("Sent from our tower")], rules=[Rule("tower", Kind.OTHER, lines="Sent from our tower")]
)
"""


def install(folder, package, name, module, code):
    """Lay out a package as an installer does."""
    information = folder / f"{package.replace('-', '_')}-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text(f"[newsparse.outlets]\n{name} = {module}:OUTLET\n")
    (folder / f"{module}.py").write_text(code)


def run(folder, code, *options):
    """Run code in a process that finds the packages of a folder."""
    path = os.pathsep.join([str(folder), str(Path(newsparse.__file__).parent.parent), *sys.path])
    return subprocess.run(
        [sys.executable, *options, "-c", textwrap.dedent(code)],
        env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_an_installed_plugin_offers_its_outlet_and_is_imported_only_when_it_is_needed(tmp_path):
    install(tmp_path, "newsparse-tower", "tower", "tower_outlet", PLUGIN.format(name="tower", title="The Tower"))
    done = run(
        tmp_path,
        """
        import sys, newsparse
        registry = newsparse.Registry.default()
        assert "tower" in registry.names
        newsparse.parse("It rained.", outlet="tass")
        assert "tower_outlet" not in sys.modules
        article = newsparse.parse("It rained.\\nSent from our tower")
        assert article.outlet == "tower", article
        assert [(part.text, part.rule) for part in article.boilerplate] == [("Sent from our tower", "tower/tower")]
        """,
        "-W", "error",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_an_installed_plugin_that_breaks_is_reported_with_its_package_and_the_rest_goes_on(tmp_path):
    install(tmp_path, "newsparse-broken", "broken", "broken_outlet", "raise RuntimeError('out of order')")
    install(tmp_path, "newsparse-tower", "tower", "tower_outlet", PLUGIN.format(name="tower", title="The Tower"))
    done = run(
        tmp_path,
        """
        import newsparse
        assert newsparse.parse("It rained.\\nSent from our tower").outlet == "tower"
        assert newsparse.parse("All news\\n\\nMOSCOW, April 29. /TASS/. It rained.").outlet == "tass"
        (problem,) = newsparse.Registry.default().problems
        print(type(problem).__name__, problem)
        """,
    )
    assert done.returncode == 0, done.stderr
    for printed in (done.stdout, done.stderr):
        assert "'newsparse-broken'" in printed
        assert "RuntimeError: out of order" in printed
    assert "PluginWarning" in done.stderr


def test_two_installed_plugins_with_one_name_are_both_named_and_one_may_be_preferred(tmp_path):
    install(tmp_path, "first-towers", "tower", "first_tower", PLUGIN.format(name="tower", title="First"))
    install(tmp_path, "second-towers", "tower", "second_tower", PLUGIN.format(name="tower", title="Second"))
    done = run(
        tmp_path,
        """
        import newsparse
        try:
            newsparse.parse("It rained.", outlet="tower")
        except newsparse.OutletConflict as error:
            print(error)
        preferred = newsparse.Registry.default().prefer("second-towers")
        assert preferred.get("tower").title == "Second"
        assert newsparse.parse("It rained.\\nSent from our tower", registry=preferred).outlet == "tower"
        """,
        "-W", "error",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "'first-towers'" in done.stdout
    assert "'second-towers'" in done.stdout


def test_a_plugin_with_the_name_of_a_built_in_outlet_is_a_conflict_too(tmp_path):
    install(tmp_path, "other-tass", "tass", "other_tass", PLUGIN.format(name="tass", title="Other"))
    done = run(tmp_path, "import newsparse; newsparse.parse('It rained.', outlet='tass')")
    assert "OutletConflict" in done.stderr
    assert "'newsparse' and 'other-tass'" in done.stderr
