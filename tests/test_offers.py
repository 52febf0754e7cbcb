import pytest

from newsparse import BrokenPlugin, Outlet
from newsparse.offers import BUILTIN, Offer, installed_offers

TOWER = Outlet("tower", "The Tower")


def test_an_offer_loads_its_outlet_or_that_of_its_module():
    assert Offer("tower", "towers", TOWER).load() is TOWER
    assert Offer("tass", "towers", "newsparse.outlets.tass:OUTLET").load().name == "tass"


def test_what_the_module_of_an_offer_lacks_is_told_with_the_package():
    with pytest.raises(BrokenPlugin, match=r"'mine' of package 'my-package' .* from 'no.such.module:OUTLET'"):
        Offer("mine", "my-package", "no.such.module:OUTLET").load()
    with pytest.raises(BrokenPlugin, match=r"'newsparse.outlets.tass:OUTLET' is Outlet.*, expected newsparse.Outlet"):
        Offer("mine", "my-package", "newsparse.outlets.tass:OUTLET").load()


def test_the_files_of_the_outlets_folder_are_offered_by_newsparse_itself():
    assert {"tass", "menafn"} <= {offer.name for offer in installed_offers() if offer.package == BUILTIN}
