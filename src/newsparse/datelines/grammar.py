"""The grammar of datelines.

A dateline is made of few parts: a place (with a state or a country), a date, an agency, a reporter, the
marks between them and the mark that closes it. :data:`ORDERS` says in which order they come where words are
spaced, in the letters that the lexer gives to parts; :data:`EASTERN_ORDERS` says it for Chinese and
Japanese, which run them together. There is nothing else to know: an order that is not here is not read.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Order:
    """An order of parts.

    Attributes:
        name: What it is called in the documentation.
        example: A dateline in this order.
        starts: The kinds of part it can begin with, so that others need not be tried; for Chinese and Japanese
            "[" for any bracket and "N" for any other letter.
        shape: The parts, as a verbose pattern. Its groups place, date, agency and byline are a Dateline's
            fields.
    """

    name: str
    example: str
    starts: str
    shape: str


# ---------------------------------------------------------------- words in spaces; letters as in lexer.py
# P city, N name, R state or country, D date, 0 number, A agency, J reporter's title, U note

PLACE = r"""(?P<place> [PN] (?:/[PN])*                 # PARIS/LONDON
    (?: (?: ,?\[[RPNA]\] | ,?\([RPN]\) )+              # New Delhi [India]
      | /[PNR]/ (?= ,?D )                          # KELMAR /Orn Region/, April 29.
      | (?:,P)? (?:,R)+ | ,[PN](?=\(|,?[D0]) )? )"""  # TAMPA, Fla.
SURE_PLACE = r"(?P<place> P (?:/[PN])* (?: ,R | \[R\] | \(R\) )? | N (?: ,R | \[R\] ) )"
DATE = r"(?P<date> D | 0(?=[(\[/]) )"  # BILBO, 5 (EUROPA PRESS)
AGENCY = r"(?P<agency> A (?: [/,=-]A | /N )* )"  # dpa/lno
# Between brackets, a known agency may name any other that it reprints: (MENAFN- Kuwait News Agency (KUNA))
AGENCIES = r"(?P<agency> A (?: [/,=-]A | [/-]N )* (?: \([AN]\) )? )"
BYLINE = r"(?P<byline>N)"
REPORTER = rf"(?: ,? (?: J\.? )? {BYLINE} )?"  # /TASS Correspondent Ivan Orlov/
IN_DATED = rf"\( (?: J\.? )? (?: {BYLINE} , )? {AGENCIES} (?: [.,]? [,/-] (?P<date>D) )? \)"  # (Newsfile Corp. - January 5, 2023)
IN_SLASHES = rf"/ (?: J\.? )? {AGENCIES} {REPORTER} / (?: (?P<date>D) / )?"  # /Корр. БЕЛТА/
ENCLOSED = rf"(?: {IN_DATED} | \[{AGENCIES}\] | {IN_SLASHES} | \"{AGENCY}\" )"
NOTE = r"(?:\(U\))?"
DASH = r"[.,]?-"
CLOSE = r"(?: [.,]?- | [.:|=]-? )"

ORDERS = (
    Order(
        "place, agency, on a line of their own",
        "Baghdad – INA – Layla Hasan",
        "PA",
        rf"(?: (?P<place>P) [/-] (?P<agency>A) | (?P<agency>A) / (?P<place>P) ) (?: [/-] {BYLINE}? )?",
    ),
    Order(
        "agency, place, in strokes",
        "AA / Paris /",
        "A",
        r"(?P<agency>A) / (?P<place>[PN]) /",
    ),
    Order(
        "in brackets: place, date and agency",
        "(평양 4월 29일발 조선중앙통신)",
        "(",
        rf"\( {PLACE} ,? {DATE} ,? {AGENCY} \) {CLOSE}?",
    ),
    Order(
        "reporter, place, agency",
        "Ece DEMİR/ANTALYA, (DHA) -",
        "N",
        rf"{BYLINE} / {PLACE} ,? {ENCLOSED} {CLOSE}?",
    ),
    Order(
        "place, agency, reporter",
        "ANKARA (AA) - DENİZ ARSLAN -",
        "PN",
        rf"{PLACE} {ENCLOSED} - {BYLINE} -",
    ),
    Order(
        "place, date, agency",
        "LONDON, Jan 5 (Reuters) -",
        "PN",
        rf"""{PLACE} [,.:/-]? (?: {DATE} [,.]? )? {NOTE} -? {ENCLOSED} {NOTE} (?: -\(A\) )?
            (?: -{DATE}- | {CLOSE} )?""",
    ),
    Order(
        "date, place, agency",
        "Nov. 19, 2021 (EIRNS)—",
        "D0",
        rf"{DATE} [,.]? (?: {PLACE} [,.]? )? -? {ENCLOSED} {CLOSE}?",
    ),
    Order(
        "agency, place, date",
        "(ANSA) - ROMA, 05 GEN -",
        '([/"',
        rf"{ENCLOSED} [,.-]? (?: {SURE_PLACE} | {PLACE} [,.]? (?={DATE}) ) (?: [,.]? {DATE} [,.]? {CLOSE}? | [,.]? {CLOSE} )",
    ),
    Order(
        "agency",
        "(CNN) —",
        "([/",
        rf"(?: \( {AGENCIES} \) | \[ {AGENCIES} \] | / {AGENCY} / ) {CLOSE}? | \( {AGENCIES} [,-] {DATE} \) -",
    ),
    Order(
        "agency, date",
        "TASS, December 12.",
        "DA0",
        rf"(?: (?P<agency>A) [,.]? {DATE} | {DATE} [,.]? (?P<agency>A) ) (?: {DASH} | \. )?",
    ),
    Order(
        "place, date, bare agency",
        "ПСКОВ, 14 мар — РИА Новости, Анна Лесова.",
        "PN",
        rf"{PLACE} [,./|-]? (?: {DATE} [,./|-]? )? -? J? {AGENCY} (?: ,{BYLINE} )? (?: -{DATE} )? {CLOSE}",
    ),
    Order(
        "place, date, agency, no mark",
        "Bakı, 5 yanvar, AZƏRTAC",
        "P",
        rf"(?P<place> P (?:,R)? ) [,./]? {DATE} [,./]? {AGENCY} /?",
    ),
    Order(
        "place, agency, no mark",
        "دمشق-سانا",
        "PA",
        r"(?: (?P<place>P) [/-] (?P<agency>A) [/:.-]? | (?P<agency>A) / (?P<place>P) [/:.-]? )",
    ),
    Order(
        "place, reporter, agency",
        "إسطنبول/ سامي منصور/ الأناضول",
        "P",
        rf"(?P<place>P) / {BYLINE} / {AGENCY} [/:-]?",
    ),
    Order(
        "bare agency, place",
        "TEMPO.CO, Jakarta -",
        "A",
        rf"(?P<agency>A) [,/:-]? {PLACE} (?: [,-] {DATE} )? (?: {DASH} | [.:] )",
    ),
    Order(
        "bare agency",
        "TPO -",
        "A",
        r"(?P<agency>A) [/-]",
    ),
    Order(
        "place=agency",
        "(서울=연합뉴스) 김도현 기자 =",
        "([",
        rf"[\[(] (?P<place> [PN] (?:,[PN])? ) (?: = | (?=A=) ) {AGENCY} [\])] (?: {BYLINE} (?: J=? | = ) )? =?",
    ),
    Order(
        "agency, reporter",
        "[이데일리 김도현 기자]",
        "([",
        rf"(?: \[ (?: (?P<place>[PN]) = )? {AGENCY} (?: = (?P<place>[PN]), | [=|] )? {BYLINE} J \] | [\[(] {AGENCY} [\])] {BYLINE} J= )",
    ),
    # No known agency vouches for these: the story must begin like a sentence, the place be known or in
    # capitals.
    Order(
        "place, whole date",
        "München, 12. Mai 2021 –",
        "PN",
        rf"{PLACE} [,-]? (?P<date>D) (?P<close> /? {DASH} | :-? | \. )",
    ),
    Order(
        "place, date, new agency",
        "LARVIK, Jan. 5 (XYZ) —",
        "PN",
        rf"{PLACE} , (?P<date>D) [,.]? \( (?P<agency>N) \) (?: {DASH} | :-? | \. )?",
    ),
    Order(
        "place, new agency",
        "DETROIT (WXYZ) —",
        "P",
        rf"(?P<place> P (?:,R)? ) \( (?P<agency> N0? (?:/[AN])? ) \) {DASH}",
    ),
    Order(
        "place",
        "TAMPA, Fla. —",
        "PN",
        rf"{SURE_PLACE} (?P<close> {DASH} | // | [:.|] )",
    ),
    Order(
        "new town",
        "LORNE FALLS —",
        "N",
        rf"(?P<place>N) {DASH}",
    ),
    Order(
        "new agency",
        "(Tin Cảng) -",
        "(",
        r"\( (?P<agency>N) \) -",
    ),
    Order(
        "place in brackets",
        "(Ottawa)",
        "(",
        r"\( (?P<place>P) \) [:-]?",
    ),
)
# ---------------------------------------------------------------- Chinese and Japanese
# AGENCIES stands for the names of agencies.txt that are printed in these scripts.

OPEN, SHUT = r"[（(〔【［\[]\s?", r"\s?[）)〕】］\]]"
HAN_PLACE = r"(?P<place>[\p{Han}\p{Katakana}ー・·•/／、]{2,14}?)"
HAN_AGENCY = r"(?P<agency>AGENCIES)"
HAN_NAME = r"(?P<byline>\p{Han}[\p{Han}\p{Katakana}ー·•、,，　 ]{1,24}?)"
HAN_DATE = r"""(?P<date> (?:[\d〇零一二三四五六七八九]{2,4}年)? (?:[\d一二三四五六七八九十]{1,2}月)?
    [\d一二三四五六七八九十]{1,3}日 )"""
REPORTER = r"""(?: (?: 实习|實習|本报|本報|[驻駐]\p{Han}{1,4}? )? (?: 特派|特约|特約 )?
    (?: 记者|記者|编辑|編輯|编译|編譯|通讯员|通訊員|特派員|見習記者 ) )"""
FILED = r"(?: 专电|專電|专讯|專訊|快讯|快訊|综合电|綜合電|电|電|讯|訊|报道|報導|報道|消息 )"
COVERED = r"""(?: (?: 即時|综合|綜合|採訪|整理|特稿|電話 )? (?: 外電|外电 )?
    (?: 專電|专电|报道|報導|報道|電|电|訊|讯 ) )"""
CREDIT = rf"[（(] \s? (?: {REPORTER} [：:\s/／]* )? {HAN_NAME} \s? [）)]"  # （记者 李明）
LINE = r"\s? [-–—―－]+"

EASTERN_ORDERS = (
    Order(
        "agency, place, date, filed",
        "新华社北京1月5日电（记者王晓东）",
        "N",
        rf"""[据據]? {HAN_AGENCY} (?:客户端)? \s? (?: {HAN_PLACE} \s? )? (?: {HAN_DATE} \s? )?
            {FILED} (?!\p{{Han}})
            (?: \s* {CREDIT} | \s {REPORTER} \s? {HAN_NAME} (?=\s) )? [，,：:]?""",
    ),
    Order(
        "agency, place, date, filed, story",
        "新华社北京1月5日电",
        "N",
        rf"[据據]? {HAN_AGENCY} \s? (?: {HAN_PLACE} \s? )? {HAN_DATE} \s? (?: [专專]?[电電] | [讯訊] )",
    ),
    Order(
        "agency, place, date",
        "路透北京1月5日 -",
        "N",
        rf"{HAN_AGENCY} {HAN_PLACE} {HAN_DATE} {LINE}",
    ),
    Order(
        "in brackets: agency, reporter, place, date",
        "（中央社記者李佳蓉台北19日電）",
        "[",
        rf"""{OPEN} {HAN_AGENCY}? {REPORTER} [：:\s]? (?P<both>\p{{Han}}{{4,14}})
            {HAN_DATE}? {COVERED} {SHUT}""",
    ),
    Order(
        "in brackets: agency, place, date",
        "（法新社巴黎5日電）",
        "[",
        rf"{OPEN} {HAN_AGENCY} \s? {HAN_PLACE}?? \s? {HAN_DATE}? \s? {COVERED} {SHUT}",
    ),
    Order(
        "in brackets: place, date",
        "（吉隆坡5日讯）",
        "[",
        rf"{OPEN} {HAN_PLACE} {HAN_DATE} [讯訊] {SHUT}",
    ),
    Order(
        "reporter/place",
        "〔記者陳志偉／台北報導〕",
        "[N",
        rf"""(?:{OPEN})? {HAN_AGENCY}? \s? {REPORTER} \s? {HAN_NAME} \s? [／/╱|｜] \s?
            (?: 综合 | 綜合 | {HAN_PLACE} ) {COVERED} (?: {SHUT} | (?=\s) )""",
    ),
    Order(
        "in brackets: name/place",
        "【陳志偉／台北報導】",
        "[",
        rf"{OPEN} {HAN_NAME} \s? [／/] \s? {HAN_PLACE} {COVERED} {SHUT}",
    ),
    Order(
        "in brackets: agency, reporter",
        "【环球时报记者 李明】",
        "[",
        rf"{OPEN} {HAN_AGENCY} (?: 报道 | 報導 | 報道 )? \s? {REPORTER} [：:\s]? {HAN_NAME} {SHUT}",
    ),
    Order(
        "in brackets: place, agency",
        "【ワシントン共同】",
        "[",
        rf"{OPEN} {HAN_PLACE} \s? [=＝]? \s? {HAN_AGENCY} (?: \s? [=＝・] \s? {HAN_NAME} )? {SHUT}",
    ),
    Order(
        "in brackets: place=reporter",
        "【ロンドン=山本健太】",
        "[",
        rf"{OPEN} {HAN_AGENCY}? {HAN_PLACE} \s? [=＝・] \s? {HAN_NAME} {SHUT}",
    ),
    Order(
        "in brackets: place, date, agency",
        "［東京　５日　ロイター］ -",
        "[",
        rf"{OPEN} {HAN_PLACE}? \s* {HAN_DATE} \s* {HAN_AGENCY} {SHUT} (?:{LINE})?",
    ),
    Order(
        "place, agency",
        "ワシントン（CNN）",
        "N",
        rf"{HAN_PLACE} \s? [（(] {HAN_AGENCY} [）)] (?:{LINE})?",
    ),
    Order(
        "place and line",
        "华盛顿 —",
        "N",
        rf"{HAN_PLACE} \s — (?=\s)",
    ),
    Order(
        "in brackets: agency",
        "（ブルームバーグ）：",
        "[",
        rf"{OPEN} {HAN_AGENCY} (?: [专專]?[讯訊] )? {SHUT} (?: \s? [:：] | {LINE} )?",
    ),
)
