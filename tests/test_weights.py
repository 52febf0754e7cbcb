import math

import pytest

from newsparse.evidence import FEATURES, SIZES
from newsparse.weights import WEIGHTS, WEIGHTS_AGAIN

TABLES = pytest.mark.parametrize("table", [WEIGHTS, WEIGHTS_AGAIN], ids=["first look", "second look"])


@TABLES
def test_there_is_a_row_for_each_size_with_a_number_for_each_feature(table):
    assert len(table) == len(SIZES) + 1  # blocks larger than the largest have theirs too
    assert {len(row) for row in table} == {len(FEATURES)}


@TABLES
def test_every_weight_is_a_finite_number_with_two_decimals(table):
    weights = [weight for row in table for weight in row]
    assert all(math.isfinite(weight) and weight == round(weight, 2) for weight in weights)


@TABLES
def test_no_feature_is_without_weight_in_all_sizes(table):
    assert [name for name, *weights in zip(FEATURES, *table, strict=True) if not any(weights)] == []
