import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

TOOL = Path(__file__).parents[2] / "tools" / "make_picture.py"


def test_picture_shows_the_parts_and_fetches_nothing(tmp_path):
    picture = tmp_path / "picture.svg"
    subprocess.run([sys.executable, str(TOOL), str(picture)], check=True, timeout=60)
    words = "".join(ElementTree.parse(picture).getroot().itertext()).replace("\xa0", " ")
    assert all(part in words for part in ("headline", "dateline", "repeat", "legal", "related"))
    assert "url(http" not in picture.read_text(encoding="utf-8")
