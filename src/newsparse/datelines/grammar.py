"""The grammar of datelines.

A dateline is made of few parts: a place (with a state or a country), a date, an agency, a reporter, the marks between
them and the mark that closes it. :data:`ORDERS` says in which order they come where words are spaced, in the letters that
the lexer gives to parts; :data:`EASTERN_ORDERS` says it for Chinese and Japanese, which run them together. There is
nothing else to know: an order that is not here is not read.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Order:
    """An order of parts.

    Attributes:
        name: What it is called in the documentation.
        shape: The parts, as a pattern; its groups place, date, agency and byline are the Dateline's fields.
        example: A dateline in this order.
    """

    name: str
    shape: str
    example: str


# ---------------------------------------------------------------- words in spaces; letters as in lexer.py

PLACE = r"(?P<place>[PN](?:/[PN])*(?:(?:,?\[[RPNA]\]|,?\([RPN]\))+|(?:,R)+|,[PN](?=\(|,?[D0]))?)"
SURE_PLACE = r"(?P<place>P(?:/[PN])*(?:,R|\[R\]|\(R\))?|N(?:,R|\[R\]))"
DATE = r"(?P<date>D|0(?=[(\[/]))"
AGENCY = r"(?P<agency>A(?:[/,=-]A|/N)*)"
ENCLOSED = rf"(?:\({AGENCY}(?:[.,]?[,-](?P<date>D))?\)|\[{AGENCY}\]|/(?:J\.?)?{AGENCY}/(?:(?P<date>D)/)?|\"{AGENCY}\")"
NOTE = r"(?:\(U\))?"
DASH = r"[.,]?-"
CLOSE = r"(?:[.,]?-|[.:|=]-?)"

ORDERS = (
    Order("reporter, place, agency", rf"(?P<byline>N)/{PLACE},?{ENCLOSED}{CLOSE}?", "Ece DEMİR/ANTALYA, (DHA) -"),
    Order("place, agency, reporter", rf"{PLACE}{ENCLOSED}-(?P<byline>N)-", "ANKARA (AA) - DENİZ ARSLAN -"),
    Order("place, date, agency", rf"{PLACE}[,.:/-]?(?:{DATE}[,.]?)?{NOTE}-?{ENCLOSED}{NOTE}(?:-\(A\))?{CLOSE}?", "LONDON, Jan 5 (Reuters) -"),
    Order("date, place, agency", rf"{DATE}[,.]?(?:{PLACE}[,.]?)?-?{ENCLOSED}{CLOSE}?", "Nov. 19, 2021 (EIRNS)—"),
    Order("agency, place, date", rf"{ENCLOSED}[,.-]?(?:{SURE_PLACE}|{PLACE}[,.]?(?={DATE}))(?:[,.]?{DATE})?[,.]?{CLOSE}", "(ANSA) - ROMA, 05 GEN -"),
    Order("agency", rf"(?:\({AGENCY}\)|\[{AGENCY}\]|/{AGENCY}/){CLOSE}?", "(CNN) —"),
    Order("place, date, bare agency", rf"{PLACE}[,./|-]?(?:{DATE}[,./|-]?)?-?J?{AGENCY}(?:,(?P<byline>N))?(?:-{DATE})?{CLOSE}", "ПСКОВ, 14 мар — РИА Новости, Анна Соколова."),
    Order("place, date, agency, no mark", rf"(?P<place>P(?:,R)?)[,./]?{DATE}[,./]?{AGENCY}/?", "Bakı, 5 yanvar, AZƏRTAC"),
    Order("place, agency, no mark", r"(?P<place>P)[/-](?P<agency>A)[/:.-]?", "دمشق-سانا"),
    Order("place, reporter, agency", rf"(?P<place>P)/(?P<byline>N)/{AGENCY}[/:-]?", "إسطنبول/ سامي منصور/ الأناضول"),
    Order("bare agency, place", rf"(?P<agency>A)[,/:-]?{PLACE}(?:[,-]{DATE})?(?:{DASH}|[.:])", "TEMPO.CO, Jakarta -"),
    Order("bare agency", r"(?P<agency>A)-", "TPO -"),
    Order("place=agency", rf"[\[(](?P<place>[PN](?:,[PN])?)(?:=|(?=A=)){AGENCY}[\])](?:(?P<byline>N)J=?)?=?", "(서울=연합뉴스) 김도현 기자 ="),
    Order("agency, reporter", rf"(?:\[{AGENCY}[=|]?(?P<byline>N)J\]|[\[(]{AGENCY}[\])](?P<byline>N)J=)", "[이데일리 김도현 기자]"),
    # No known agency vouches for these: what follows must begin like a sentence, and the place be known or in capitals.
    Order("place, whole date", rf"{PLACE},?(?P<date>D)(?P<close>{DASH}|:-?|\.)", "München, 12. Mai 2021 –"),
    Order("place, date, new agency", rf"{PLACE},(?P<date>D)[,.]?\((?P<agency>N)\)(?:{DASH}|:-?)", "LARVIK, Jan. 5 (XYZ) —"),
    Order("place, new agency", rf"(?P<place>P(?:,R)?)\((?P<agency>N)\){DASH}", "DETROIT (WXYZ) —"),
    Order("place", rf"{SURE_PLACE}(?P<close>{DASH}|[:.|])", "TAMPA, Fla. —"),
    Order("place in brackets", r"\((?P<place>P)\)[:-]?", "(Ottawa)"),
)  # fmt: skip
UNVOUCHED = frozenset(
    ("place, whole date", "place, date, new agency", "place, new agency", "place", "place in brackets")
)

# ---------------------------------------------------------------- Chinese and Japanese
# AGENCIES stands for the eastern names in agencies.txt.

OPEN, SHUT = r"[（(〔【［\[]\s?", r"\s?[）)〕】］\]]"
HAN_PLACE = r"(?P<place>[\p{Han}\p{Katakana}ー・·•/／、]{2,14}?)"
HAN_AGENCY = r"(?P<agency>AGENCIES)"
HAN_NAME = r"(?P<byline>\p{Han}[\p{Han}\p{Katakana}ー·•、,，　 ]{1,24}?)"
HAN_DATE = r"(?P<date>(?:[\d〇零一二三四五六七八九]{2,4}年)?(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日)"
REPORTER = r"(?:(?:实习|實習|本报|本報|驻\p{Han}{1,4}?|駐\p{Han}{1,4}?)?(?:特派|特约|特約)?(?:记者|記者|编辑|編輯|编译|編譯|通讯员|通訊員|特派員|見習記者))"
FILED = r"(?:专电|專電|专讯|專訊|快讯|快訊|综合电|綜合電|电|電|讯|訊|报道|報導|報道|消息)"
COVERED = r"(?:即時|综合|綜合|採訪|整理|特稿|電話)?(?:外電|外电)?(?:專電|专电|报道|報導|報道|電|电|訊|讯)"

EASTERN_ORDERS = (
    Order("agency, place, date, filed", rf"(?:据|據)?{HAN_AGENCY}\s?(?:{HAN_PLACE}\s?)?(?:{HAN_DATE}\s?)?{FILED}(?![\p{{Han}}])(?:\s?[（(]\s?(?:\p{{Han}}{{2,6}}[·•]\p{{Han}}{{2,6}})?(?:{REPORTER}[：:\s]*)?{HAN_NAME}\s?[）)]|\s{REPORTER}\s?{HAN_NAME}(?=\s))?[，,：:]?", "新华社北京1月5日电（记者王晓东）"),
    Order("agency, place, date, filed, story", rf"(?:据|據)?{HAN_AGENCY}\s?(?:{HAN_PLACE}\s?)?{HAN_DATE}\s?(?:专电|專電|电|電|讯|訊)", "新华社北京1月5日电"),
    Order("agency, place, date", rf"{HAN_AGENCY}{HAN_PLACE}{HAN_DATE}\s?[-—–]+", "路透北京1月5日 -"),
    Order("in brackets: agency, reporter, place, date", rf"{OPEN}{HAN_AGENCY}?{REPORTER}[：:\s]?(?P<both>\p{{Han}}{{4,14}}){HAN_DATE}?{COVERED}{SHUT}", "（中央社記者李佳蓉台北19日電）"),
    Order("in brackets: agency, place, date", rf"{OPEN}{HAN_AGENCY}\s?{HAN_PLACE}??\s?{HAN_DATE}?\s?{COVERED}{SHUT}", "（法新社巴黎5日電）"),
    Order("in brackets: place, date", rf"{OPEN}{HAN_PLACE}{HAN_DATE}[讯訊]{SHUT}", "（吉隆坡5日讯）"),
    Order("reporter/place", rf"(?:{OPEN})?{HAN_AGENCY}?\s?{REPORTER}\s?{HAN_NAME}\s?[／/╱|｜]\s?(?:综合|綜合|{HAN_PLACE}){COVERED}(?:{SHUT}|(?=\s))", "〔記者陳志偉／台北報導〕"),
    Order("in brackets: name/place", rf"{OPEN}{HAN_NAME}\s?[／/]\s?{HAN_PLACE}{COVERED}{SHUT}", "【陳志偉／台北報導】"),
    Order("in brackets: agency, reporter", rf"{OPEN}{HAN_AGENCY}\s?{REPORTER}[：:\s]?{HAN_NAME}{SHUT}", "【环球时报记者 李明】"),
    Order("in brackets: place, agency", rf"{OPEN}{HAN_PLACE}\s?[=＝]?\s?{HAN_AGENCY}(?:\s?[=＝・]\s?{HAN_NAME})?{SHUT}", "【ワシントン共同】"),
    Order("in brackets: place=reporter", rf"{OPEN}{HAN_AGENCY}?{HAN_PLACE}\s?[=＝]\s?{HAN_NAME}{SHUT}", "【ロンドン=山本健太】"),
    Order("in brackets: place, date, agency", rf"{OPEN}{HAN_PLACE}?\s*{HAN_DATE}\s*{HAN_AGENCY}{SHUT}(?:\s?[-–—―]+)?", "［東京　５日　ロイター］ -"),
    Order("place, agency", rf"{HAN_PLACE}\s?[（(]{HAN_AGENCY}[）)](?:\s?[-–—―]+)?", "ワシントン（CNN）"),
    Order("in brackets: agency", rf"{OPEN}{HAN_AGENCY}[讯訊]?{SHUT}(?:\s?(?:[:：]|[-–—―]+))?", "（ブルームバーグ）："),
)  # fmt: skip
