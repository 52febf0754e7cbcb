"""Openings that look like datelines are left whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.datelines import parse_dateline

LINES = (Path(__file__).parent / "lookalikes.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("opening", [line for line in LINES if line and line[0] != "#"])
def test_lookalike_stays_whole(opening):
    assert parse_dateline(opening) is None
