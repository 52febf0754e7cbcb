from newsparse import Registry
from newsparse.learning import learn, study


def test_lines_with_the_name_are_sure_signs_and_others_hints(pages):
    signs = {sign.text: sign for sign in learn(pages, name="gazette").signs}
    assert not signs["Grendon Gazette, the river's paper since 1871"].hint
    assert signs["In the spotlight this week"].hint


def test_three_signs_of_each_sort_are_enough(pages):
    framed = [
        "\n".join([text, *(f"{word} of the Gazette" for word in "Bell Lamp Quay Mill".split()), *"Eel smokers' column|"
                  "Lamp lighters' round|Rope makers' corner|Bell ringers' hour".split("|")])
        for text in pages
    ]  # fmt: skip
    hints = [sign.hint for sign in learn(framed, name="gazette").signs]
    assert (hints.count(False), hints.count(True)) == (3, 3)


def test_the_outlet_is_recognised_by_them(pages):
    outlet = learn(pages[:2], name="gazette")
    registry = Registry().add(outlet)
    import newsparse

    assert newsparse.parse(pages[3], registry=registry).outlet == "gazette"


def test_headlines_are_no_signs(pages):
    texts = [text.replace("Tip line", "Eel smoker wins a prize in the capital\nTip line", 1) for text in pages]
    varied = [
        text.replace("Printed on", f"Evening {word}\nPrinted on")
        for text, word in zip(texts, ("fog", "hail", "sun", "rain"), strict=True)
    ]
    assert "Eel smoker wins a prize in the capital" not in {sign.text for sign in learn(varied, name="gazette").signs}


def test_lines_that_every_outlet_has_are_no_signs(pages):
    texts = [f"Skip to main content\n{text}\nAll rights reserved" for text in pages]
    signs = {sign.text for sign in learn(texts, name="gazette").signs}
    assert not signs & {"Skip to main content", "All rights reserved"}


def test_the_agency_of_the_datelines(pages):
    texts = [
        text.replace(text.splitlines()[12], f"GRENDON, March {number} (AP) — {text.splitlines()[12]}")
        for number, text in enumerate(pages, 1)
    ]
    (sign, count), *_ = study(texts, name="gazette").signs
    assert (sign.text, sign.agency, sign.hint, count) == ("AP", True, True, 4)
    (sign, _), *_ = study(texts, name="ap").signs
    assert not sign.hint, "its own name"


def test_an_agency_of_one_article_is_none(pages):
    first = pages[0].replace(pages[0].splitlines()[12], f"GRENDON, March 3 (AP) — {pages[0].splitlines()[12]}")
    assert not any(sign.agency for sign in learn([first, *pages[1:]], name="gazette").signs)
