"""Outlets for newsparse: one that it does not have, and one that it has and that is to be read otherwise."""
