"""The grammar of datelines.

A dateline is made of few parts: a place (with a state or a country), a date, an agency, a reporter, the
marks between them and the mark that closes it. :data:`ORDERS` says in which order they come where words are
spaced, in the letters that the lexer gives to parts; eastern_grammar.py says it for Chinese and Japanese, which
run them together. There is nothing else to know: an order that is in neither is not read.
"""

from __future__ import annotations

import attrs

__all__ = ["ORDERS", "Order"]


@attrs.frozen
class Order:
    """An order of parts.

    Attributes:
        name: what it is called in the documentation.
        example: a dateline in this order.
        starts: the kinds of part it can begin with, so that others need not be tried; for Chinese and Japanese
            "[" for any bracket and "N" for any other letter.
        shape: the parts, as a verbose pattern. Its groups place, date, agency and byline are a Dateline's
            fields.
    """

    name: str
    example: str
    starts: str
    shape: str


# The letters are the lexer's: P city, N name, R state or country, D date, 0 number, A agency, J reporter's title, U note.

_PLACE = r"""(?P<place> [PN] (?:/[PN])*  # PARIS/LONDON
    (?: (?: ,?\[[RPNA]\] | ,?\([RPN]\) )+  # New Delhi [India]
      | /[PNR]/ (?= ,?D )                  # KELMAR /Orn Region/, April 29.
      | (?:,P)? (?:,R)+                    # TAMPA, Fla.
      | ,[PN] (?= \( | ,?[D0] )            # GRENDON, Tolm (Reuters)
    )? )"""
_SURE_PLACE = r"""(?P<place>
    P (?:/[PN])* (?: ,R | \[R\] | \(R\) )?
  | N (?: ,R | \[R\] )  # a name that a state or a country stands behind
)"""
_DATE = r"(?P<date> D | 0 (?=[(\[/]) )"  # BILBO, 5 (EUROPA PRESS)
_AGENCY = r"(?P<agency> A (?: [/,=-]A | /N )* )"  # dpa/lno
# Between brackets, a known agency may name any other that it reprints: (MENAFN- Kuwait News Agency (KUNA)),
# (MENAFN- Pajhwok Afghan News), (MENAFN- 3BL Media)
_AGENCIES = r"(?P<agency> A (?: [/,=-]A N? | [/-] 0? N (?: \.N )? )* (?: \([AN]\) )? )"
_BYLINE = r"(?P<byline>N)"
_TITLE = r"(?: J\.? )?"
_ENCLOSED = rf"""(?:
    \( {_TITLE} (?: {_BYLINE} , )? {_AGENCIES} (?: [.,]? [,/-] (?P<date>D) )? \)  # (Newsfile Corp. - January 5, 2023)
  | \[ {_AGENCIES} \]
  | / {_TITLE} {_AGENCIES} (?: ,? {_TITLE} {_BYLINE} )? / (?: (?P<date>D) / )?    # /TASS Correspondent Ivan Orlov/
  | " {_AGENCY} "
)"""
_NOTE = r"(?: \(U\) )?"  # (Updated)
_DASH = r"[.,]?-"
_CLOSE = r"(?: [.,]?- | [.:|=]-? )"

ORDERS = (
    Order(
        "place, agency, on a line of their own",
        "Baghdad – INA – Layla Hasan",
        "PA",
        rf"(?: (?P<place>P) [/-] (?P<agency>A) | (?P<agency>A) / (?P<place>P) ) (?: [/-] {_BYLINE}? )?",
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
        rf"\( {_PLACE} ,? {_DATE} ,? {_AGENCY} \) {_CLOSE}?",
    ),
    Order(
        "reporter, place, agency",
        "Ece DEMİR/ANTALYA, (DHA) -",
        "N",
        rf"{_BYLINE} / {_PLACE} ,? {_ENCLOSED} {_CLOSE}?",
    ),
    Order(
        "place, agency, reporter",
        "ANKARA (AA) - DENİZ ARSLAN -",
        "PN",
        rf"{_PLACE} {_ENCLOSED} - {_BYLINE} -",
    ),
    Order(
        "place, date, agency",
        "LONDON, Jan 5 (Reuters) -",
        "PN",
        rf"""{_PLACE} [,.:/-]? (?: {_DATE} [,.]? )? {_NOTE} -? {_ENCLOSED} {_NOTE} (?: -\(A\) )?
            (?: -{_DATE}- | {_CLOSE} )?""",
    ),
    Order(
        "date, place, agency",
        "Nov. 19, 2021 (EIRNS)—",
        "D0",
        rf"{_DATE} [,.]? (?: {_PLACE} [,.]? )? -? {_ENCLOSED} {_CLOSE}?",
    ),
    Order(
        "agency, place, date",
        "(ANSA) - ROMA, 05 GEN -",
        '([/"',
        rf"""{_ENCLOSED} [,.-]?
            (?: {_SURE_PLACE} | {_PLACE} [,.]? (?={_DATE}) )
            (?: [,.]? {_DATE} [,.]? {_CLOSE}? | [,.]? {_CLOSE} )""",
    ),
    Order(
        "agency",
        "(CNN) —",
        "([/",
        rf"""(?: \( {_AGENCIES} \) | \[ {_AGENCIES} \] | / {_AGENCY} / ) {_CLOSE}?
          | \( {_AGENCIES} [,-] {_DATE} \) -""",
    ),
    Order(
        "agency, date",
        "TASS, December 12.",
        "DA0",
        rf"(?: (?P<agency>A) [,.]? {_DATE} | {_DATE} [,.]? (?P<agency>A) ) (?: {_DASH} | \. )?",
    ),
    Order(
        "place, date, bare agency",
        "ПСКОВ, 14 мар — РИА Новости, Анна Лесова.",
        "PN",
        rf"""{_PLACE} [,./|-]? (?: {_DATE} [,./|-]? )? -?
            J? {_AGENCY} (?: ,{_BYLINE} )? (?: -{_DATE} )? {_CLOSE}""",
    ),
    Order(
        "place, date, agency, no mark",
        "Bakı, 5 yanvar, AZƏRTAC",
        "P",
        rf"(?P<place> P (?:,R)? ) [,./]? {_DATE} [,./]? {_AGENCY} /?",
    ),
    Order(
        "place, agency, no mark",
        "دمشق-سانا",
        "PA",
        r"(?: (?P<place>P) [/|-] (?P<agency>A) [/:.-]? | (?P<agency>A) / (?P<place>P) [/:.-]? )",
    ),
    Order(
        "place, reporter, agency",
        "إسطنبول/ سامي منصور/ الأناضول",
        "P",
        rf"(?P<place>P) / {_BYLINE} / {_AGENCY} [/:-]?",
    ),
    Order(
        "bare agency, place",
        "TEMPO.CO, Jakarta -",
        "A",
        rf"(?P<agency>A) [,/:-]? {_PLACE} (?: [,-] {_DATE} )? (?: {_DASH} | [.:] )",
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
        rf"""[\[(] (?P<place> [PN] (?:,[PN])? ) (?: = | (?=A=) ) {_AGENCY} [\])]
            (?: {_BYLINE} (?: J=? | = ) )? =?""",
    ),
    Order(
        "agency, reporter",
        "[이데일리 김도현 기자]",
        "([",
        rf"""(?: \[ (?: (?P<place>[PN]) = )? {_AGENCY} (?: = (?P<place>[PN]), | [=|] )? {_BYLINE} J \]
              | [\[(] {_AGENCY} [\])] {_BYLINE} J= )""",
    ),
    # No known agency vouches for these: the story must begin like a sentence, the place be known or in
    # capitals.
    Order(
        "place, whole date",
        "München, 12. Mai 2021 –",
        "PN",
        rf"{_PLACE} [,-]? (?P<date>D) (?P<close> /? {_DASH} | :-? | \. )",
    ),
    Order(
        "place, date, new agency",
        "LARVIK, Jan. 5 (XYZ) —",
        "PN",
        rf"{_PLACE} , (?P<date>D) [,.]? \( (?P<agency>N) \) (?: {_DASH} | :-? | \. )?",
    ),
    Order(
        "place, new agency",
        "DETROIT (WXYZ) —",
        "PN",
        rf"(?P<place> [PN] (?:,R)? ) \( (?P<agency> N0? (?:/[AN])? ) \) {_DASH}",
    ),
    Order(
        "place",
        "TAMPA, Fla. —",
        "PN",
        rf"{_SURE_PLACE} (?P<close> {_DASH} | // | [:.|] )",
    ),
    Order(
        "new town",
        "LORNE FALLS —",
        "N",
        rf"(?P<place>N) {_DASH}",
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
