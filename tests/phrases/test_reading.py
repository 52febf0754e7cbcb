import pytest

from newsparse import BadPhrases, Kind
from newsparse.phrases.reading import Phrase, read_phrases

FILE = """\
// invented
[sharing: line]
Share this page

  [related: section]
Other stories
[newsletter: start]
Get our letter
[published]
Put out on
[updated]
Changed on
"""


def read(text):
    return list(read_phrases("xx", text.splitlines()))


def test_a_file_says_kind_shape_and_label():
    assert read(FILE) == [
        ("Share this page", Phrase(Kind.SHARING, "line", "phrases/xx/sharing")),
        ("Other stories", Phrase(Kind.RELATED, "section", "phrases/xx/related")),
        ("Get our letter", Phrase(Kind.NEWSLETTER, "start", "phrases/xx/newsletter")),
        ("Put out on", Phrase(None, "published", "phrases/xx/published")),
        ("Changed on", Phrase(None, "updated", "phrases/xx/updated")),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Share", "xx.txt, line 1: 'Share' stands before any header"),
        ("[sharing]\nShare", "xx.txt, line 1: [sharing] is no header"),
        ("// one\n[shouting: line]", "xx.txt, line 2: [shouting: line] is no header"),
        ("[sharing: anywhere]", "line, section, start"),
        ("[sharing: line]\n...", "xx.txt, line 2: '...' has no letter or digit"),
        (f"[sharing: line]\n{'a' * 161}", "has 161 characters and could never match; a phrase has at most 160"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(text, said):
    with pytest.raises(BadPhrases) as caught:
        read(text)
    assert said in str(caught.value)
