"""Every order of Chinese and Japanese datelines reads the one it was written for."""

from __future__ import annotations

import pytest

from newsparse.datelines import parse_dateline
from newsparse.datelines.eastern_grammar import EASTERN_ORDERS


@pytest.mark.parametrize("order", EASTERN_ORDERS, ids=lambda order: order.name)
def test_order_reads_its_example(order):
    line = parse_dateline(f"{order.example} 市府決定把老橋關閉。")
    assert line is not None
    assert line.text == order.example
