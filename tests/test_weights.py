import math

from newsparse.evidence import FEATURES, SIZES
from newsparse.weights import WEIGHTS


def test_there_is_a_row_for_each_size_with_a_number_for_each_feature():
    assert len(WEIGHTS) == len(SIZES) + 1  # blocks larger than the largest have theirs too
    assert {len(row) for row in WEIGHTS} == {len(FEATURES)}


def test_every_weight_is_a_finite_number_with_two_decimals():
    weights = [weight for row in WEIGHTS for weight in row]
    assert all(math.isfinite(weight) and weight == round(weight, 2) for weight in weights)


def test_no_feature_is_without_weight_in_all_sizes():
    assert [name for name, *weights in zip(FEATURES, *WEIGHTS, strict=True) if not any(weights)] == []
