"""How Sphinx builds these pages: ``sphinx-build -W -n docs docs/_build``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import gallery

project = "newsparse"
author = "The newsparse developers"
copyright = "2026, The newsparse developers"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "newsparse"
html_static_path = ["_static"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # else each attribute would be described twice
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True

# The standard library and hypothesis have no pages here to link to.
nitpick_ignore_regex = [("py:class", r"(datetime|collections|regex|st|hypothesis\.strategies)\..*")]


def setup(app):
    app.connect("source-read", gallery.fill_in)
    app.connect("env-get-outdated", gallery.outdated)
