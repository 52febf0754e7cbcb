"""Hypothesis profiles: `everyday` is the same in every run; `--hypothesis-profile=thorough` looks for new failures."""

from hypothesis import HealthCheck, settings

_ANY = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("everyday", max_examples=50, derandomize=True, **_ANY)
settings.register_profile("thorough", max_examples=3000, **_ANY)
settings.load_profile("everyday")
