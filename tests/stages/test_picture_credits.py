import pytest

from newsparse import Role, parse
from newsparse.stages.picture_credits import (
    behind_sentence,
    ends_in_credit,
    is_of_picture,
    is_person,
    is_signed,
    may_end_in_credit,
)
from pages import FIRST, SECOND, THIRD

CAPTIONS = [
    "The pass above Grendon is under water. SUBMITTED",
    "The pass above Grendon is under water. FILE",
    "The pass above Grendon is under water. FILE PHOTO",
    "The pass above Grendon is under water (Submitted photo)",
    "The pass above Grendon is under water. (Contributed)",
    "The pass above Grendon is under water (Supplied)",
    "The pass above Grendon is under water. Courtesy Fell family",
    "The pass above Grendon is under water. Courtesy of Grendon Rowing Club",
    "The pass above Grendon is under water (courtesy of Ada Hill)",
    "The pass above Grendon is under water. Ada Hill photo",
    "The pass above Grendon is under water. — Ada Hill file photo",
    "The pass above Grendon is under water. PHOTO ADA HILL",
    "The pass above Grendon is under water. Photo by J. Fell",
    "The pass above Grendon is under water. | Photo Credit: J. FELL",
    "The pass above Grendon is under water [Photo/Ada Hill]",
    "The pass above Grendon is under water. Ada Hill | AFP | Getty Images",
    "The pass above Grendon is under water. REUTERS/Ada Hill",
    "The pass above Grendon © RoadKeepers/H. Fell-Hill",
    "Le col de Grendon sous l'eau. © Ada Hill - La Voix",
    "Le col de Grendon sous l'eau (photo d'archives)",
    "Le col de Grendon sous l'eau. Photo DNA /Ada Hill",
    "Der Pass von Grendon am Montag (Archivbild)",
    "Der Pass von Grendon am Montag. Foto: Ada Hill (Archiv)",
    "Průsmyk v Grendonu | Foto: Ada Hillová | Zdroj: Český rozhlas",
    "Widok na przełęcz /Shutterstock",
    "Widok na przełęcz /PAP",
    "Widok na przełęcz / fot. Ada Hill / East News",
    "Der Pass von Grendon am Montag. | Bild: BR / Ada Hill",
    "Il passo di Grendon visto dall'argine (foto Benzoni)",
    "Il passo di Grendon visto dall'argine (Foto Benzoni)",
    "Il passo di Grendon visto dall'argine (foto di Ada Benzoni)",
    "Il passo di Grendon visto dall'argine. Foto Ansa",
    "El puerto de Grendon el lunes (ARCHIVO)",
    "El puerto de Grendon el lunes Fotografías: Ada M. Hill",
    "El puerto de Grendon el lunes. EFE/ Ada Hill",
    "O passo de Grendon na segunda • Divulgação",
    "Przełęcz w Grendon zamknięta (fot. Ada Hill)",
    "Przełęcz w Grendon zamknięta. Fot. Ada Hill",
    "De pas van Grendon is dicht. Beeld ANP",
    "Перевал утром в понедельник. Фото Ады Хилл",
    "सड़क पर पानी भर गया है। फोटो: संवाद सूत्र",
    "सड़क पर पानी भर गया है - फोटो : अमर उजाला",
    "রাস্তায় পানি জমে আছে। ছবি: রয়টার্স",
    "سڑک پر پانی کھڑا ہے۔ تصویر: اے ایف پی",
    "الطريق تحت الماء قرب القرية (أرشيف)",
    "The mill of Grendon stands under water. GCT/WMF",
    "The cellar looked better in 1952. (Public domain)",
    "הכביש מוצף ליד הכפר | צילום: עדה היל",
    "Jalan di desa itu tergenang air. Foto: Dok. Pribadi",
    "ถนนในหมู่บ้านถูกน้ำท่วม ภาพ: รอยเตอร์",
    "그렌던 고개의 모습 ⓒ 연합뉴스",
    "그렌던 고개가 물에 잠겨 있다. 그렌던군 제공",
    "그렌던 고개가 물에 잠겨 있다. /그렌던군 제공",
    "그렌던 고개가 물에 잠겨 있다. 유튜브 캡처",
    "그렌던 고개의 모습 [그렌던군 제공]",
    "旧校舎に柿をつるす住民たち（山田太郎撮影）",
    "旧校舎に柿をつるす住民たち（高梁市提供）",
    "旧校舎に柿をつるす住民たち【写真：Getty Images】",
    "格伦登山口夜里被水淹没。（资料图）",
    "格伦登山口夜里被水淹没。 图/王小明",
    "格伦登山口夜里被水淹没。王小明 摄",
    "格伦登山口的村民们 本报记者 王小明 图",
]
STORY = [
    "The mayor asked who would pay for the bridge (and for the mill)",
    "The pass is shut, says the World Weather Office (WWO)",
    "A wall was built below the pass (photo of the wall)",
    "Ada Hill shows the new bridge (photos)",
    "Ada Hill shows the new bridge (PHOTOS)",
    "Der Pass von Grendon ist gesperrt (Fotos)",
    "Перевал в Грендоне закрыт (ФОТО)",
    "Contributed",
    "Bread and water for lunch (supplied)",
    "Papers that the town asks for (submitted)",
    "The papers go to Ada Hill by Friday. File them",
    "A book of the valley (Image Comics)",
    "A new hall for the valley (Picture House)",
    "He never left. Picture This Moment",
    "She read two poems. Photo of My Father",
    "Bring your own cup. Courtesy is free",
    "A prize for a book on law. Copyright Now",
    "The wait is over. Now the Work Begins",
    "The mill burnt down. What we know so far",
    "The road was closed. Then came the snow",
    "The pass, the mill and vitamin C. Photo Hill",
    "The ferry is late. Source: Grendon Ferry Board",
    "Merkel tritt zurück - Bild Zeitung",
    "Bridge opens again - Grendon Ledger",
    "Rain on Monday | Snow on Friday",
    "Doubles: Ada Hill / Grendon",
    "Who pays for the bridge? Ada Hill",
    "THE BRIDGE IS OPEN. NOW FIND THE MONEY",
    "Contact: Ada Hill, 555-0142",
    "The winner of the race: Ada Hill",
    "Listen to the story. Moderation: Ada Hill",
    "The sign © and what the law says of it",
    "The law of 1921 © 2031",
    "The pass under water © Grendon and",
    "© and other signs",
    "Le pont est ouvert. La suite demain",
    "Le pont de Grendon: les images",
    "La foto del giorno: il ponte nuovo",
    "Die Brücke ist offen. Was nun",
    "Мост открыт. Фото дня",
    "Мост открыт. Что дальше",
    "Most otwarty. Co dalej",
    "नया पुल खुल गया। अब क्या होगा",
    "नया पुल: लोग खुश हैं",
    "سڑک کھل گئی۔ اب کیا ہوگا",
    "القرية: جسر جديد بعد سنوات",
    "جسر جديد في القرية (صور)",
    "הגשר נפתח: התושבים שמחים",
    "새 다리가 열렸다. 주민들은 기쁘다",
    "주말마다 주민들에게 무료 식사 제공",
    "새 다리가 열렸다 (점심 제공)",
    "Rain on Monday | Photo finish in Ash",
    "Madrid / EFE",
    "新桥的设计图",
    "新しい橋が開通（写真あり）",
    "撮影は自由（動画撮影）",
    "参加費は無料（昼食提供）",
    "新橋開通。村民高興",
    "新橋：村民高興（圖）",
    "สะพานใหม่: ชาวบ้านดีใจ",
]


def is_caption(line):
    return may_end_in_credit(line) and ends_in_credit(line, behind_sentence(line))


@pytest.mark.parametrize("line", CAPTIONS)
def test_a_caption_ends_in_who_took_or_gave_its_picture(line):
    assert is_caption(line)


@pytest.mark.parametrize("line", STORY)
def test_a_heading_or_a_line_of_the_story_does_not(line):
    assert not is_caption(line)


@pytest.mark.parametrize("line", ["The pass is under water. SUBMITTED", "सड़क पर पानी भर गया है। फोटो: संवाद सूत्र"])
def test_a_caption_below_the_headline_is_no_standfirst(line):
    article = parse("\n".join(["Ferry brings bread", "5 May 2031", line, FIRST, SECOND, THIRD, "Share this article"]))
    assert article.standfirst is None
    assert [(piece.role, piece.rule) for piece in article.segments if piece.rule.startswith("pictures")] == [
        (Role.BOILERPLATE, "pictures/caption")
    ]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("The pass is under water. Photo by J. Fell", "Photo by J. Fell"),
        ("Przełęcz zamknięta. Fot. Ada Hill", "Fot. Ada Hill"),
        ("The pass, seen from Plan B. (AP)", "(AP)"),
        ("格伦登山口夜里被水淹没。图/王小明", "图/王小明"),
        ("2. Ada Hill", ""),
    ],
)
def test_a_name_goes_on_behind_an_initial(line, rest):
    assert behind_sentence(line) == rest


@pytest.mark.parametrize(("text", "found"), [("Ada Hill", True), ("ADA HILL", True), ("AFP", False), ("rain", False)])
def test_a_person_may_be_named_in_capitals(text, found):
    assert is_person(text) == found


@pytest.mark.parametrize(("words", "found"), [(4, True), (5, False)])
def test_a_picture_s_owner_has_few_words(words, found):
    assert is_caption("The pass under water © " + " ".join(["Grendon"] * words)) == found


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("The beavers came back to this Oregon creek. Sam Hill", True),
        ("The Beavers Came Back To This Oregon Creek. So Did The Salmon", False),  # a headline
        ("Mayor Ida Grendon. Sam Hill", True),
        ("The first mill on the creek. Source: Library of Congress", True),
        ("The first mill on the creek. Source: Grendon Ferry Board", False),
    ],
)
def test_behind_a_sentence_in_title_case_stands_the_headline_s_other_half(line, signed):
    assert is_signed(line, behind_sentence(line)) is signed


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("The old bridge is under water. Photo: Ada Hill", True),
        ("The old bridge is under water. REUTERS/Ada Hill", True),
        ("The old bridge is under water. (REUTERS/Ada Hill)", True),
        ("The old bridge is under water. Ada Hill/AFP via Getty Images", True),
        ("The old bridge is under water. (AFP)", False),  # may sign a story
        ("The old bridge is under water. AFP/Reuters", False),
        ("The old bridge is under water. Ada Hill/AFP", False),
        ("The old bridge is under water.", False),
    ],
)
def test_what_only_pictures_have_is_told_from_what_may_sign_a_story(line, answer):
    assert is_of_picture(line) is answer


def test_the_last_caption_of_a_page_is_known_by_what_only_pictures_have():
    last = "The old bridge is under water. Ada Hill/AFP via Getty Images"
    assert [passage.text for passage in parse("\n\n".join([FIRST, SECOND, THIRD, last])).boilerplate] == [last]
