"""Every order of the grammar reads the dateline it was written for."""

from __future__ import annotations

import pytest
import regex

from newsparse.datelines import parse_dateline
from newsparse.datelines.evidence import UNVOUCHED, VOUCHED
from newsparse.datelines.grammar import ORDERS


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.name)
def test_order_reads_its_example(order):
    story = "The old bridge will be closed until the spring."
    if order.name == "new agency":  # in Vietnamese papers only
        story = "Cầu cũ đóng cửa đến mùa xuân."
    between = "\n" if "on a line" in order.name else " "
    line = parse_dateline(f"{order.example}{between}{story}")
    assert line is not None
    assert line.text == order.example


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.name)
def test_order_names_every_part_it_can_start_with(order):
    pattern = regex.compile(order.shape, regex.VERBOSE)
    assert {kind for kind in 'PNRDA0JU()[]/|:=,.-"x' if pattern.fullmatch(kind, partial=True)} == set(order.starts)


def test_evidence_is_asked_for_orders_that_exist():
    assert {order.name for order in ORDERS} >= UNVOUCHED.keys() | VOUCHED.keys()
