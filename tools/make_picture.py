"""Makes the picture of the README: an article as the command line shows it.

Run it after a change to how articles are shown or read::

    python tools/make_picture.py
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from rich.console import Console

import newsparse
from newsparse.cli.reading import Reading
from newsparse.cli.show import article_view

PICTURE = Path(__file__).parent.parent / "docs" / "_static" / "menafn.svg"
WIDTH = 84  # characters
# Invented, with the lines that pages of MENAFN end in.
RAW = """\
Kestrel Bay reopens to ferries after storm repairs
(MENAFN) Ferries are sailing from Kestrel Bay again after eleven weeks of repairs to the pier that a storm broke in two, the port authority said on Monday.
“We drove the last pile on Saturday and tested the ramp all of Sunday,” harbour master Ilse Varga said. “Lorries may board from Thursday on.”
“We drove the last pile on Saturday and tested the ramp all of Sunday,” harbour master Ilse Varga said. “Lorries may board from Thursday on.”

Legal Disclaimer:
MENAFN provides the
information “as is” without warranty of any kind.
Most popular stories

- Copper Mine In Upper Selvia Hires Three Hundred
- Bank Of Tarn Cuts Its Fees For Small Shops
Comments
No comment
"""


def picture() -> str:
    """Return the picture as SVG; without the fonts that rich would have it fetch from elsewhere."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(article_view(Reading("menafn.txt", RAW, newsparse.parse(RAW))))
    svg = console.export_svg(title="newsparse menafn.txt", unique_id="newsparse")
    return re.sub(r"\s*@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    target.write_text(picture(), encoding="utf-8")
