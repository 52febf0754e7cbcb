import pytest

from newsparse import Kind, parse
from newsparse.phrases import shared_phrases, speaking
from newsparse.stages.shared_phrases import label_shared_phrases
from pages import FIRST, MORE, SECOND, STORY, body, boilerplate, kinds, labels, page


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
    "said", ["“Sign up for our newsletter, as I do,” she wrote.", "«Share this article with me», bat sie."]
)
def test_whoever_is_quoted_with_a_phrase_is_in_the_story(said):
    assert labels(label_shared_phrases(page(FIRST, said, SECOND)))[1] == (said, None)
    assert labels(label_shared_phrases(page(FIRST, said[1:], SECOND)))[1] != (said[1:], None)


def test_wordings_count_where_nobody_is_quoted_with_them():
    said = "The company says: “We may earn a commission if you buy something through links on our site.” It earns well."
    assert labels(label_shared_phrases(page(FIRST, said, SECOND)))[1] == (said, None)
    beside = "Sign up for our letter “The Mill”, which comes straight to your inbox."
    assert labels(label_shared_phrases(page(FIRST, beside, SECOND)))[1] == (beside, "phrases/en/newsletter")


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


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read every morning what the harbour did at night: our weekly letter lands straight to your inbox on weekdays, and you can unsubscribe from it.", "NEWSLETTER"),
        ("The Kelmar Star and its sister papers send it free; want the tides delivered right to your inbox?", "NEWSLETTER"),
        ("You have run out of free articles, and the tide tables of this month are among those that you have not read.", "PAYWALL"),
        ("Stories such as this are made possible by readers like you, who pay for the ink and for the boats.", "PAYWALL"),
        ("This newsroom has no owner but its readers; your contribution will help us to keep two reporters on the pier.", "PAYWALL"),
        ("Purchases you make through our links may earn the Star and the harbour's own shop a small sum of money.", "ADVERTISEMENT"),
        ("With your permission we and our 40 helpers may look where your boat lies, and what she carries below.", "CONSENT"),
        ("As you comment, please be respectful of the tide, of the harbour master and of those who know it better.", "COMMENTS"),
        ("Say what moves you, but please read the rules before joining the others on the pier.", "COMMENTS"),
        ("You may republish this article if you name the Star, link to it and leave out the pictures of the goats.", "LEGAL"),
        ("Those who wrote it do not work for, consult, own shares in or take fish from any harbour that is named here.", "LEGAL"),
        ("This story was translated with a machine, and a person who speaks both languages has read it to the end.", "OTHER"),
        ("If you have been affected by the issues in this story, the Seamen's Mission listens at any hour of the night.", "OTHER"),
        ("Do you see a mistake in our story? The Star prints what is right on the next day, on the same page.", "OTHER"),
        ("Add the Star as a preferred source on Google, and see its tides before all others.", "OTHER"),
        ("This story has been updated to say how many goats were on board, and whose they were.", "METADATA"),
    ],
)  # fmt: skip
def test_lines_that_speak_to_the_reader_are_boilerplate_of_their_kind(line, kind):
    assert kinds(label_shared_phrases(page(FIRST, line, SECOND))) == {line: kind}


@pytest.mark.parametrize(
    "line",
    [
        "The ferry company sends a weekly newsletter to 40,000 subscribers, and few of them open it, the auditors found.",
        "A message sent straight to your phone will sound like a siren, even if it is on silent, the ministry said.",
        "The streaming service costs $11 a month, and those who cancel at any time in the first year pay a fee.",
        "The paper lost a tenth of its digital subscribers when it raised the price of its subscription to 12 euros a month.",
        "The fund will support local journalism in towns that have lost their paper, the senator said.",
        "The company may earn a commission when its clients buy insurance through the app, the regulator found.",
        "Under the law, a website must ask you for your consent before it stores cookies on your computer.",
        "The app collects information about your location and shares it with its partners, researchers found.",
        "If you have information about the missing boy, call the police in Selda, the detective said.",
        "Police urged people who have been affected by the flood to get in touch with the council.",
        "The site closed its comments section after its moderators had been threatened by readers.",
        "The platforms reserve the right to remove comments that are abusive, and do so when they please.",
        "The professor said that the opinions in the column were his own and not those of the university.",
        "The article was first published in a medical journal in 1987, and nobody noticed the error for years.",
        "The song was written with the help of AI and played on the radio before anybody noticed.",
        "Her podcast, which can be heard wherever there is a phone, has a new episode every Thursday.",
        "When you buy a used boat, you should ask for its papers at no additional cost, the club advises.",
        "An earlier version of the bill would have banned the ferry, and the senator says so with pride.",
        "He announced on Twitter that he would resign, an hour before his wife did the same on Instagram.",
        "Groceries are delivered straight to your boat, says the shop, and the tide decides at what hour.",
    ],
)
def test_a_story_about_letters_gifts_consent_comments_or_machines_stays(line):
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
        ("Enlarge / The old bridge of Grendon, seen from the mill on Monday, a day before it was closed to buses.", "CREDIT"),
        ("PHOTO BY ADA HILL The old bridge of Grendon, seen from the mill on Monday, a day before it was closed to buses.", "CREDIT"),
        ("SUBMITTED PHOTO The choir of Grendon sang on the bridge for the last time on Sunday, as the rain began to fall.", "CREDIT"),
        ("Pictured from left, are the miller Tom Ridge, his sister Ada Ridge and the goat that found the way through the flood.", "CREDIT"),
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


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Новости долины — в нашем телеграм-канале, подписывайтесь на нас, если не боитесь дождя.", "NEWSLETTER"),
        ("Передрук матеріалів дозволено за умови, що гіперпосилання на «Зорю Кельмара» відкрите для пошукових систем.", "LEGAL"),
        ("Знаете нещо за моста? Изпратете ни снимка или пишете ни на бюрото до вечерта.", "OTHER"),
        ("Ako ste videli poplavu, pošaljite nam fotografije, a za vesti pratite nas i na mreži, i budite u toku.", "NEWSLETTER"),
        ("Για όλα τα νέα του λιμανιού γραφτείτε στο newsletter της εφημερίδας, κάθε πρωί στις έξι.", "NEWSLETTER"),
        ("لمعرفة أحوال الجسر كل صباح تابعونا على الشبكات أو اشتركوا في نشرتنا، فهي مجانية للجميع.", "NEWSLETTER"),
        ("هر بامداد خبر پل را بخوانید: به کانال ما بیایید و در اینستاگرام هم ما را دنبال کنید.", "NEWSLETTER"),
        ("לכל החדשות מהגשר הצטרפו אלינו בחינם, לערוץ הטלגרם שלנו או למייל שלכם.", "NEWSLETTER"),
        ("पुल की हर खबर के लिए हमारे यूट्यूब चैनल पर आएं और चैनल को सब्सक्राइब करें।", "NEWSLETTER"),
        ("সেতুর খবর জানতে আমাদের ইউটিউব চ্যানেল দেখুন এবং সাবস্ক্রাইব করুন।", "NEWSLETTER"),
        ("水车报的文章未经授权不得转载，违者必究，如有侵权请联系删除。", "LEGAL"),
        ("水車報的讀者請按讚追蹤，並加入我們的社團，每日新聞不漏接。", "NEWSLETTER"),
        ("水車新聞では、無料メルマガで毎朝の話題をお届けします。登録はこちら。", "NEWSLETTER"),
        ("물레방아신문 기사는 무단전재 및 재배포 금지, 제보는 카카오톡으로 받습니다.", "LEGAL"),
        ("Kabar jembatan setiap pagi: ikuti saluran WhatsApp Bintang Kelmar, klik link berikut.", "NEWSLETTER"),
        ("Mời quý độc giả gửi ảnh cây cầu, bài viết xin gửi về tòa soạn trước thứ sáu.", "OTHER"),
        ("Taarifa za daraja kila asubuhi: jiandikishe kupokea jarida letu, ni bure kwa wote.", "NEWSLETTER"),
        ("Untuk berita jambatan setiap pagi, muat turun aplikasi kami dan ikuti kami di Kelmar.", "NEWSLETTER"),
        ("أخبار متعلقة", "RELATED"),
        ("作者簡介", "CREDIT"),
        ("記事登録", "RELATED"),
        ("ای پیپر", "NAVIGATION"),
        ("Kumpulan Berita", "RELATED"),
        # and what stories tell of the same things
        ("Регулятор оштрафовал сайт, который использует файлы cookie без согласия посетителей, на сорок тысяч.", None),
        ("При использовании материалов низкого качества мост простоит не больше десяти лет.", None),
        ("Міністр заявив, що підписники телеграм-каналу дізналися про аварію раніше за рятувальників.", None),
        ("Komentari koji sadrže uvrede čine desetinu svih objava, pokazuje istraživanje.", None),
        ("Οι δηλώσεις του δεν εκφράζουν απαραίτητα την κυβέρνηση, είπε ο εκπρόσωπος.", None),
        ("يمكن للمستخدمين إلغاء الاشتراك في أي وقت بحسب بيان الشركة.", None),
        ("כדי להמשיך לקרוא בחושך הדליק הרועה שני נרות ומנורה.", None),
        ("टिप्पणी करने के लिए मंत्री उपलब्ध नहीं थे।", None),
        ("法院认定，该平台未经授权转载小说，应赔偿作者三万元。", None),
        ("免費加入會員即可獲得折價券，超商店員說。", None),
        ("未滿十八歲的少年騎車過橋，被警方攔下。", None),
        ("利用規約に違反する投稿を削除したと運営会社は説明した。", None),
        ("商品を購入すると、収益の一部が寄付される仕組みだ。", None),
        ("카카오톡 채널을 추가하면 홍수 알림을 받아볼 수 있습니다.", None),
        ("Pernyataan itu tidak mencerminkan pandangan pemerintah, ujar menteri.", None),
        ("Cuốn sách thể hiện quan điểm riêng của tác giả về chiến tranh.", None),
    ],
)  # fmt: skip
def test_the_boilerplate_of_many_scripts_goes_and_what_stories_tell_of_it_stays(line, kind):
    assert kinds(label_shared_phrases(page(FIRST, line, SECOND))).get(line) == kind


def test_a_phrase_for_links_with_a_colon_behind_it_opens_a_section():
    links = [
        "Man rescued from the pass above Grendon",
        "Market traders of Grendon are told to move their carts for a second time",
    ]
    assert kinds(label_shared_phrases(page(FIRST, "Read more:", *links, SECOND))) == dict.fromkeys(
        ["Read more:", *links], "RELATED"
    )
    assert kinds(label_shared_phrases(page(FIRST, "Read more", links[0], SECOND))) == {"Read more": "RELATED"}


def test_common_words_of_other_languages_speak_for_nothing():
    for line in (
        "les commerçants, mais aussi la mer",
        "más y más, también",
        "weitere und mehr",
        "anche il mare",
        "meer en meer",
    ):
        assert speaking(shared_phrases().inside(line)) == []


def rules(*lines):
    return [rule for _, rule in labels(label_shared_phrases(page(*lines)))]


def test_a_colon_opens_a_section_of_links_only_and_a_heading_one_without():
    assert rules("Share this article:", "Rain", FIRST) == ["phrases/en/sharing", None, None]
    related = "phrases/en/related"
    assert rules(FIRST, "Most popular stories", "Ferry strike ends") == [None, related, related]


@pytest.mark.parametrize("line", ["By Jane Fell", "Published on 5 May 2031"])
def test_what_opens_a_byline_or_a_date_line_is_left_to_the_stages_for_these(line):
    assert rules(line, FIRST) == [None, None]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Home | About us", True),
        ("| Home | About us |", True),
        ("Home | Rain closes pass", False),
        ("Home | Rain", False),
    ],
)
def test_a_line_of_parts_is_boilerplate_if_each_of_them_is(line, found):
    assert (rules(line, FIRST)[0] is not None) is found


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("To unsubscribe, click here.", "en"),
        ("Having trouble viewing this email?", "en"),
        ("You are receiving this email because you signed up on our website.", "en"),
        ("Para darse de baja, haga clic aquí.", "es"),
        ("Im Browser ansehen", "de"),
        ("Klik hier om u af te melden", "nl"),
        ("Отписаться от рассылки", "ru"),
    ],
)
def test_the_links_of_a_mailed_newsletter_are_no_story(line, language):
    assert rules(line, FIRST)[0] == f"phrases/{language}/newsletter"


@pytest.mark.parametrize("quotes", ["“”", '""', "«»", "»«", "‘’", "「」"])
def test_whoever_is_quoted_with_the_wordings_of_boilerplate_is_in_the_story(quotes):
    said = "Here you sign up for our letter, which comes straight to your inbox,"
    assert rules(f"{said[:-1]}.")[0] == "phrases/en/newsletter"
    assert rules(f"{quotes[0]}{said}{quotes[1]} she wrote.") == [None]


@pytest.mark.parametrize(
    "line",
    [
        "Photo 3/6",
        "Zdjęcie 3 z 6",
        "3/6 Kuva",
        "📲 Siga o canal da Folha do Porto no WhatsApp e receba as notícias no celular",
        "👉 Abonnez-vous à notre chaîne WhatsApp pour suivre la crue",
        "تابعوا قناتنا على واتساب لتصلكم آخر الأخبار",
        "🔔 Köprü haberleri için WhatsApp kanalımızı takip edin",
        "Get the KXYZ app: Download our free news and weather apps for the latest headlines and alerts.",
        "A gift of £20 pays for a blanket and a lamp. Donate today.",
        "Do you remember the old mill? Let us know by emailing news@star.example",
        "İLGİNİZİ ÇEKEBİLİR: Köprü üçüncü gece de kapalı",
        "À LIRE ÉGALEMENT : Le pont fermé une troisième nuit",
        "LEE TAMBIÉN | El puente sigue cerrado por tercera noche",
        "Прочитано 412 раз",
        "Visto 412 veces",
        "Hits: 213",
        "font size decrease font size increase font size",
        "Click any reaction to login.",
        "Watch for us in your inbox.",
        "Ad block users: Some site features may not work",
        "Så här jobbar Bladet med journalistik: uppgifter som publiceras ska vara korrekta och relevanta.",
    ],
)
def test_galleries_channels_appeals_and_what_publishing_systems_leave_go(line):
    assert line not in body(parse("\n\n".join((*STORY, line, *MORE[:4]))))


@pytest.mark.parametrize(
    "line",
    [
        "The mayor joined the WhatsApp group of the ferry's crew on Monday and left it an hour later.",
        "A gift of £20,000 from a retired baker paid for the new bell, the parish said.",
        "Do you remember the night of the flood? I asked him, and he laughed.",
        "Readers of the paper had emailed their memories of the mill, and an actor read them on the bridge.",
        "The app tells drivers which roads are closed, and was downloaded 4,000 times on its first day.",
        "Siga o rio, dizem os velhos, e chegará ao porto antes da noite, com ou sem chuva nas serras.",
        "Envoyez vos enfants à pied, a demandé la directrice aux parents de la vallée, et ils l'ont fait.",
        "Lee también recibió una carta del alcalde, que le pidió que cerrara la panadería hasta el lunes.",
        "Wesprzyj sąsiada, mówił ksiądz co niedzielę, a w tym roku cała wieś posłuchała jego słów.",
        "Photo by photo, the diver drew a map of the sunken mill and of the road that led to it.",
        "Support for the bridge has fallen since the flood, a poll of 900 people in the valley shows.",
        "Click here to see how, said the old computer in the library, and nobody dared to press the key.",
    ],
)
def test_what_stories_tell_of_channels_gifts_and_photos_stays(line):
    assert line in body(parse("\n\n".join((*STORY, line, *MORE[:4]))))


@pytest.mark.parametrize(("line", "rule"), [("Up Next", "phrases/en/template"), ("UP NEXT", None)])
def test_what_a_player_prints_above_the_next_film_is_in_capitals_a_subheading(line, rule):
    assert labels(label_shared_phrases(page(FIRST, line, "Grendon: Hosts Selda on Saturday.")))[1] == (line, rule)


@pytest.mark.parametrize(
    ("line", "below", "is_story"),
    [
        ("UP NEXT", "Ash", True),
        ("Up next", "Ash: Host Grendon on Thursday.", True),
        ("Up next", "Ash hosts Grendon", False),
        ("Up Next", "Ash: Host Grendon on Thursday.", False),
    ],
)
def test_up_next_heads_the_end_of_a_sports_report_in_capitals_or_above_a_sentence(line, below, is_story):
    labelled = dict(labels(label_shared_phrases(page(*STORY, line, below))))
    assert (labelled[line] is None) is is_story


NOTE = "When you purchase through links on our site, we may earn an affiliate commission."


@pytest.mark.parametrize("story", [MORE, MORE[:5]], ids=["long", "short"])
def test_a_story_all_on_one_line_is_not_lost_with_the_note_that_it_begins_with(story):
    raw = " ".join([NOTE, *story])
    assert body(parse(raw)) == [raw]
    assert body(parse(f"Share this article\n{raw}\nBack to top")) == [raw]


@pytest.mark.parametrize("lines", [[f"{NOTE} {FIRST}"], [" ".join([NOTE, *MORE]), *MORE, FIRST]])
def test_a_short_note_may_be_most_of_a_text_and_a_long_one_less(lines):
    assert labels(label_shared_phrases(page(*lines)))[0] == (lines[0], "phrases/en/advertisement")


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("The page you were looking for doesn’t exist.", "phrases/en/template"),
        ("La page que vous recherchez n'existe plus", "phrases/fr/template"),
        ('This is a rush transcript from "Grendon Tonight," May 5, 2031.', "phrases/en/other"),
        ("This copy may not be in its final form and may be updated.", "phrases/en/other"),
        ("Editorials represent the views of the Grendon Ledger as an institution.", "phrases/en/other"),
        ("Content and programming copyright 2031 Grendon Network, LLC. ALL RIGHTS RESERVED.", "phrases/en/legal"),
    ],
)
def test_what_stands_below_transcripts_and_editorials_and_on_missing_pages_is_known(line, rule):
    taken = label_shared_phrases(page(FIRST, SECOND, line))
    assert [block.label and block.label.rule for block in taken.blocks] == [None, None, rule]


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("[Editor's note: Follow the river with our reporters and their boats all night long.]", True),
        ("Editor's note: Follow the river with our reporters and their boats all night long.", False),
        ("You are receiving this email because you signed up for the letters of our harbour.", True),
    ],
)
def test_nothing_of_a_story_begins_with_a_note_in_brackets(line, taken):
    assert (labels(label_shared_phrases(page(FIRST, line, SECOND)))[1] != (line, None)) == taken
