import pytest

from newsparse import Kind, parse
from newsparse.stages.shared_phrases import label_shared_phrases
from pages import FIRST, SECOND, STORY, body, boilerplate, kinds, labels, page


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this article", Kind.SHARING),
        ("SHARE THIS ARTICLE:", Kind.SHARING),
        ("• Share this article", Kind.SHARING),
        ("Advertisement", Kind.ADVERTISEMENT),
        ("12 comments", Kind.COMMENTS),
        ("Most popular stories", Kind.RELATED),
        ("Back to top", Kind.NAVIGATION),
    ],
)
def test_a_line_that_many_outlets_print_is_boilerplate_of_its_kind(line, kind):
    article = parse(f"{FIRST}\n{SECOND}\n{line}")
    assert [(passage.text, passage.kind) for passage in article.boilerplate] == [(line, kind)]
    assert article.boilerplate[0].rule == f"phrases/en/{kind.value}"


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "pt", "ru"])
def test_phrases_of_other_languages_are_known(language):
    from newsparse.phrases import shared_phrases

    text = next(
        text for text, phrase in shared_phrases().whole.items() if phrase.rule.startswith(f"phrases/{language}/")
    )
    assert kinds(label_shared_phrases(page(FIRST, text.replace("#", "3"))))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (
            "If you like boats, sign up for our Harbour Letter, which comes straight to your inbox.",
            "phrases/en/newsletter",
        ),
        ("The Kelmar Star lives from readers like you; please consider supporting us.", "phrases/en/paywall"),
        (
            "If you buy something through links on this page, the Kelmar Star may earn a commission.",
            "phrases/en/advertisement",
        ),
    ],
)
def test_the_wordings_of_boilerplate_are_told_wherever_they_stand_in_a_line(line, rule):
    taken = label_shared_phrases(page(FIRST, line, SECOND))
    assert [block.label and block.label.rule for block in taken.blocks] == [None, rule, None]


@pytest.mark.parametrize(
    "line",
    [
        "“Sign up for our boats, and the timetable comes straight to your inbox,” promised the harbour master on Monday.",
        "The ferry company told its clients to sign up for the new timetable before the winter.",
        "The company changed its privacy policy and its terms of service in spring, and 40,000 clients left.",
        "Readers may leave a comment on the wall of the old library, and many do.",
    ],
)
def test_a_quote_and_a_story_about_letters_or_privacy_stay(line):
    assert labels(label_shared_phrases(page(FIRST, line, SECOND))) == [(FIRST, None), (line, None), (SECOND, None)]


def test_a_sentence_with_the_words_of_a_phrase_is_story():
    said = "Back to top of the hill went the buses, and nobody cared to share this article of faith with the drivers."
    assert labels(label_shared_phrases(page(said))) == [(said, None)]


def test_what_is_labelled_already_keeps_its_label():
    once = label_shared_phrases(page(FIRST, "Advertisement"))
    assert label_shared_phrases(once).blocks == once.blocks


def test_the_story_alone_has_no_phrases():
    assert kinds(label_shared_phrases(page(*STORY))) == {}


def test_phrases_amid_the_story_are_taken_out_and_the_story_goes_on():
    article = parse(f"{FIRST}\nAdvertisement\n{SECOND}")
    assert body(article) == [FIRST, SECOND]
    assert boilerplate(article) == ["Advertisement"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Photo by photo, a diver brought the sunken mill of Grendon back to those who had been children in it.",
        "In this article: nothing but what the miller said, what his wife said, and what neither would say twice.",
        "“Share this article with your goats,” the miller wrote below it, and hung it up in the shed on Monday.",
        "»Diesen Artikel teilen«, stand auf dem Zettel, den der Müller am Montag im Stall unter die Lampe hängte.",
        "Reporting by candle light was the rule in Grendon until the mill began to turn, the old editor remembers.",
        "Source: that was the word which the old women used when they spoke of the spring above the mill, she said.",
        "Disclaimer: this story was told at a wedding, and the bride swears that not one word of it was ever true.",
        "Watch: the ferry has one, and so does the captain, but they never show the same time, as all guests know.",
        "By signing up, you agree to eat what there is and to wash your plate afterwards, the cook of the mill said.",
        "Receba no seu email a foto do gato, disse a vizinha ao padeiro, e foi assim que a história começou em março.",
        "Diesen Artikel weiterlesen wollte der Müller nicht, und so warf er die Zeitung in den Bach hinter dem Stall.",
        "Lire aussi les étoiles était le métier du grand-père, qui ne connaissait pas d’autre livre que le ciel d’été.",
        "Suscríbete a la vida, decía el cartel que el panadero colgó en la puerta de su tienda el día de la riada.",
    ],
)
def test_a_paragraph_that_begins_with_a_phrase_by_chance_is_story(paragraph):
    assert labels(label_shared_phrases(page(FIRST, paragraph))) == [(FIRST, None), (paragraph, None)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo by Jane Fell", "CREDIT"),
        ("Photo: The old bridge of Grendon, seen from the mill on Monday, a day before it was closed to buses.", "CREDIT"),
        ("(Reporting by Jane Fell in Grendon and Tom Ridge in Monte; Editing by Ada Vell and Hugo Dale in Selda.)", "CREDIT"),
        ("By signing up, you accept our terms of use and the privacy policy of the publisher, as read by nobody at all.", "NEWSLETTER"),
        ("We use cookies so that you find the mill again when you come back to it, and for nothing else in the world.", "CONSENT"),
        ("Редакция не несёт ответственности за то, что мельник написал о дожде, о реке, о мосте и о своей соседке.", "LEGAL"),
        ("有料会員の方のみご利用になれます。粉屋の水車についての記事は、毎朝六時に届きます。", "PAYWALL"),
        ("Sign up for our newsletter, which comes every morning at six and tells you all that rain did at night.", "NEWSLETTER"),
    ],
)  # fmt: skip
def test_a_phrase_that_nobody_begins_a_sentence_with_takes_a_paragraph_too(line, kind):
    assert kinds(label_shared_phrases(page(FIRST, line))) == {line: kind}


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Unser Newsletter aus dem Hafen kommt jeden Freitag direkt in Ihr Postfach.", "de/newsletter"),
        ("Wer über Links auf dieser Seite ein Boot kauft, zahlt nicht mehr; dafür erhalten wir eine Provision.", "de/advertisement"),
        ("Was denken Sie über das Boot? Beachten Sie unsere Netiquette, wenn Sie schreiben.", "de/comments"),
        ("Le port vous plaît ? Inscrivez-vous à notre lettre du vendredi, dans votre boîte mail dès six heures.", "fr/newsletter"),
        ("L'Étoile de Kelmar vit de ses lecteurs : votre soutien compte, faites un don dès un euro.", "fr/paywall"),
        ("Si te gusta el puerto, apúntate gratis y lee la carta del viernes en tu correo.", "es/newsletter"),
        ("La Estrella puede ganar algo si compras a través de los enlaces de afiliados de la tienda de barcos.", "es/advertisement"),
        ("Se ami il porto, iscriviti alla nostra lettera: la trovi nella tua casella ogni venerdì.", "it/newsletter"),
        ("Gostou da foto do barco? Siga o canal do jornal e fique por dentro de tudo o que acontece no cais.", "pt/newsletter"),
        ("Elke vrijdag het nieuws uit de haven? Schrijf je in en lees de brief om zes uur in je mailbox.", "nl/newsletter"),
        ("Lubisz port? Zapisz się na piątkowy list, a potem obserwuj nas także zimą.", "pl/newsletter"),
        ("Gillar du hamnen? Anmäl dig till fredagsbrevet, det kommer klockan sex i din inkorg.", "sv/newsletter"),
        ("Líbí se vám přístav? Sledujte nás na jaře a nenechte si ujít páteční dopis.", "cs/newsletter"),
        ("Limanı seviyorsanız bizi takip edin, cuma mektubu için e-posta adresinizi yazın.", "tr/newsletter"),
    ],
)  # fmt: skip
def test_wordings_of_europe_s_languages_make_boilerplate_of_a_line(line, rule):
    taken = label_shared_phrases(page(FIRST, line, SECOND))
    assert [block.label and block.label.rule for block in taken.blocks] == [None, f"phrases/{rule}", None]


@pytest.mark.parametrize(
    "line",
    [
        "Wer den Newsletter der Stadt abonnieren will, findet ihn auf deren Website; er erscheint einmal im Monat.",
        "Der Konzern hat seine Datenschutzerklärung geändert; Nutzer können ihre Einwilligung jederzeit widerrufen.",
        "Mit ihrer Anmeldung zum Kurs erklären sich die Eltern mit den Regeln des Vereins einverstanden.",
        "Vous pouvez refuser les cookies sans perdre l'accès au site, rappelle l'autorité dans sa décision.",
        "L'agent peut percevoir une commission de 5 % si la vente se fait dans les trois mois.",
        "Cet article a été supprimé de la loi par le Sénat, ce que regrette la rapporteure.",
        "Haz clic en el enlace y recupera tu cuenta, decía el mensaje que recibieron cientos de vecinos.",
        "Nos reservamos el derecho de acudir a los tribunales, dijo el presidente del club tras el partido.",
        "L'evento è riservato agli abbonati della squadra, che possono ritirare il biglietto in sede.",
        "As declarações do ministro não representam a opinião do governo, disse o porta-voz na segunda-feira.",
        "Je kunt je op elk moment laten testen bij de dienst, zegt de woordvoerder van het ministerie.",
        "Strona wykorzystuje pliki cookies bez zgody użytkowników, uznał urząd i nałożył karę.",
        "Användarna måste godkänna cookies för att läsa artikeln, vilket myndigheten nu granskar.",
        "Avisen følger Vær varsom-plakaten og har beklaget overfor familien, sier redaktøren.",
        "Yakınları, son gelişmelerden haberdar olmak için hastanenin önünde bekledi.",
    ],
)
def test_what_europe_s_stories_say_of_letters_cookies_and_commissions_stays(line):
    assert labels(label_shared_phrases(page(FIRST, line, SECOND))) == [(FIRST, None), (line, None), (SECOND, None)]
