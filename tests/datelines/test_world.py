"""Datelines of the world: every row of world.txt, with a story behind it, reads as the row says."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.datelines import parse_dateline

STORIES = {
    "ar": "قالت البلدية إن الجسر القديم سيغلق حتى الربيع.", "fa": "شهرداری اعلام کرد پل قدیمی تا بهار بسته می‌ماند.",
    "ur": "شہر کی انتظامیہ نے پرانا پل بہار تک بند کر دیا ہے۔", "ps": "ښاروالۍ وايي زوړ پل تر پسرلي تړل کېږي.",
    "ckb": "شارەوانی ڕایگەیاند پردە کۆنەکە دادەخرێت.", "he": "העירייה הודיעה כי הגשר הישן ייסגר עד האביב.",
    "hi": "नगर निगम ने पुराना पुल वसंत तक बंद रखने का फैसला किया।", "mr": "पालिकेने जुना पूल बंद ठेवण्याचा निर्णय घेतला.",
    "ne": "नगरपालिकाले पुरानो पुल बन्द गर्ने भएको छ।", "bn": "নগর কর্তৃপক্ষ পুরোনো সেতুটি বন্ধ রাখবে।",
    "ta": "நகராட்சி பழைய பாலத்தை மூட முடிவு செய்துள்ளது.", "te": "నగరపాలక సంస్థ పాత వంతెనను మూసివేయనుంది.",
    "ml": "നഗരസഭ പഴയ പാലം അടച്ചിടാന്‍ തീരുമാനിച്ചു.", "kn": "ನಗರಸಭೆ ಹಳೆಯ ಸೇತುವೆಯನ್ನು ಮುಚ್ಚಲಿದೆ.",
    "gu": "પાલિકાએ જૂનો પુલ બંધ રાખવાનો નિર્ણય કર્યો.", "pa": "ਨਗਰ ਨਿਗਮ ਨੇ ਪੁਰਾਣਾ ਪੁਲ ਬੰਦ ਕਰ ਦਿੱਤਾ।",
    "si": "පැරණි පාලම වසා දැමීමට නගර සභාව තීරණය කළේය.", "th": "เทศบาลประกาศปิดสะพานเก่าจนถึงฤดูใบไม้ผลิ",
    "lo": "ເທດສະບານປະກາດປິດຂົວເກົ່າ.", "km": "សាលាក្រុងបានប្រកាសបិទស្ពានចាស់។", "my": "မြို့တော်စည်ပင်က တံတားဟောင်းကို ပိတ်မည်။",
    "ka": "მერიამ ძველი ხიდი გაზაფხულამდე დახურა.", "hy": "Քաղաքապետարանը փակել է հին կամուրջը մինչև գարուն։",
    "am": "ከተማው አስተዳደር አሮጌውን ድልድይ ዘጋ።", "zh": "市政府决定把老桥关闭到春天。", "zht": "市府決定把老橋關閉到春天。",
    "ja": "市は古い橋を春まで閉鎖すると発表した。", "ko": "시는 오래된 다리를 봄까지 닫는다고 밝혔다.",
    "ru": "Мэрия закроет старый мост до весны.", "el": "Ο δήμος κλείνει την παλιά γέφυρα ως την άνοιξη.",
}  # fmt: skip
LATIN = "Harbour engineers will close the old bridge until the spring, the council said."
CYRILLIC = ("uk", "be", "bg", "mk", "sr", "kk", "uz", "ky", "tg", "mn")


def rows() -> list[list[str]]:
    text = (Path(__file__).parent / "world.txt").read_text(encoding="utf-8")
    lines = [line.replace("\\|", "\0") for line in text.splitlines() if line and line[0] != "#"]
    return [[cell.strip().replace("\0", "|") for cell in line.replace("）|", "） |").split(" | ")] for line in lines]


def story(language: str, dateline: str) -> str:
    if language in CYRILLIC and any("Ѐ" <= letter <= "ӿ" for letter in dateline):
        language = "ru"
    return STORIES.get(language, LATIN)


def dateparts(cell: str) -> tuple[int | None, ...]:
    return (None,) * 3 if cell == "-" else tuple(int(n) or None for n in cell.split("-"))


@pytest.mark.parametrize(
    ("line", "place", "agency", "byline"),
    [
        ("Baghdad - INA", "Baghdad", "INA", None),
        ("Baghdad – INA – Layla Hasan", "Baghdad", "INA", "Layla Hasan"),
        ("AA/Tunis/Esma Ben Said", "Tunis", "AA", "Esma Ben Said"),
        ("AA / Paris / Ümit Dönmez", "Paris", "AA", "Ümit Dönmez"),
    ],
)
@pytest.mark.parametrize("rest", ["", "  ", f"\n{LATIN}"])
def test_dateline_that_fills_its_line(line, place, agency, byline, rest):
    got = parse_dateline(line + rest)
    assert (got.text, got.place, got.agency, got.byline) == (line, place, agency, byline)


@pytest.mark.parametrize("line", ["Baghdad - INA", "Baghdad - INA - the old bridge", "AA/Tunis"])
def test_without_its_own_line_it_is_none(line):
    assert parse_dateline(f"{line} and others closed the old bridge on Monday.") is None


@pytest.mark.parametrize(("language", "dateline", "place", "agency", "byline", "date"), rows())
def test_dateline_of_the_world(language, dateline, place, agency, byline, date):
    raw = f"{dateline} {story(language, dateline)}"
    got = parse_dateline(raw)
    if (place, agency, byline, date) == ("-",) * 4:
        assert got is None
        return
    assert got is not None
    want = [None if cell == "-" else cell for cell in (place, agency, byline)]
    assert [got.place, got.agency, got.byline] == want
    assert (got.year, got.month, got.day) == dateparts(date)
    assert got.text == raw[got.start : got.end] == dateline
