import pytest

from newsparse.learning.voice import speaks_to_readers


@pytest.mark.parametrize(
    "text",
    [
        "If you buy through our links, the shop pays a share to the paper.",
        "Wir freuen uns über jeden Hinweis an die Redaktion.",
        "Vous pouvez écrire à la rédaction par la poste.",
        "Все права на этот текст принадлежат нам.",
        "© Grendon Gazette, Mill Lane",
        "本站文章未经许可不得转载。",
    ],
)
def test_the_outlet_s_own_voice(text):
    assert speaks_to_readers(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has not said when the law comes into force.",
        "“We shall see what you make of our bridge,” the mayor said.",
        "US officials said that it was too early to tell me why.",
        "Das Ministerium teilte mit, dass sie ihre Pläne prüfe.",
        "In de stad is het stil, zeggen bewoners.",
    ],
)
def test_the_voice_of_a_story(text):
    assert not speaks_to_readers(text)
