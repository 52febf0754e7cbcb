import os
import pickle
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import pytest

import newsparse
from newsparse import BrokenPlugin, Outlet, OutletConflict, PluginWarning, Registry, UnknownOutlet
from newsparse.offers import Offer
from towers import TOWER, offer, recognise

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
