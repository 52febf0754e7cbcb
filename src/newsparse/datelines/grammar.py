"""The grammar of datelines.

A dateline is made of few parts: a place (P, N; with a state or country, R), a date (D), an agency (A), a reporter, the
marks between them and the mark that closes it. The lexer turns a text into the letters of these parts, and the orders
below say in which order they come. There is nothing else to know: an order that is not here is not read.

Chinese and Japanese run their parts together without spaces, so their orders are patterns over the text itself.
"""

from __future__ import annotations

import attrs

# ---------------------------------------------------------------- parts, in the letters of the lexer

NAME = r"[PN]"
PLACE = rf"(?P<place>{NAME}(?:[/-]{NAME})*(?:\[[RPN]\]|\([RPN]\)|,[RPN]\.?(?=[-(,/|:.D]))?)"
SURE_PLACE = r"(?P<place>P(?:/[PN])*(?:,?[R]\.?|\[[RPN]\]|\(R\))?|N(?:,R\.?|\[R\]))"  # a city of the tables, or one with its state
DATE = r"(?P<date>D|0)"
WHOLE_DATE = r"(?P<date>D)"
NOTE = r"(?:\(U\))?"
AGENCIES = r"(?P<agency>A(?:[/,-][AN])*)"
IN_BRACKETS = rf"(?:\({AGENCIES}\)|\[{AGENCIES}\]|/{AGENCIES}/|\"{AGENCIES}\")"
REPORTER = r"(?P<byline>N)"
DASH = r"\.?,?-"
MARK = r"(?:\.?,?-|[.:|=]-?)"


@attrs.frozen
class Order:
    """An order of parts, the text it was written for, and how much its reading must be borne out.

    Attributes:
        name: What it is called in the documentation.
        shape: The parts, as a pattern over the lexer's letters.
        example: A dateline in this order.
        strict: Whether no known agency vouches for it: what follows must then look like the start of a sentence.
    """

    name: str
    shape: str
    example: str
    strict: bool = False


ORDERS = (
    Order("wire", rf"{PLACE}[,.:]?(?:{DATE}[,.]?)?{NOTE}-?{IN_BRACKETS}{NOTE}(?:{MARK}(?:{REPORTER}-)?)?", "LONDON, Jan 5 (Reuters) -"),
    Order("date first", rf"{WHOLE_DATE}[,.]?(?:{PLACE}[,.]?)?-?{IN_BRACKETS}{MARK}?", "Nov. 19, 2021 (EIRNS)—"),
    Order("agency first", rf"{IN_BRACKETS}[,.-]?{PLACE}(?:[,.]?{DATE})?{MARK}", "(ANSA) - ROMA, 05 GEN -"),
    Order("agency alone", rf"{IN_BRACKETS}{MARK}?", "(CNN) —"),
    Order("after a dash", rf"{PLACE}[,.]?{DATE}[,.]?-{AGENCIES}(?:,{REPORTER})?[.:-]-?", "ПСКОВ, 14 мар — РИА Новости, Анна Соколова."),
    Order("in points", rf"{PLACE}[.](?:{DATE}[.])?{AGENCIES}{MARK}", "КИЇВ. 26 квітня. УНН."),
    Order("signed", rf"{PLACE}[,/|-]?(?:{DATE}[,/|-]?)?{AGENCIES}(?P<sign>[.]?[-|:])-?", "JAKARTA, KOMPAS.com -"),
    Order("signed on its line", rf"{PLACE},{DATE},{AGENCIES}", "Baku, January 5, AZERTAC"),
    Order("site first", rf"(?P<agency>A)[,-]{PLACE}{MARK}", "TEMPO.CO, Jakarta -"),
    Order("Korean", rf"[\[(]{PLACE}={AGENCIES}[\])](?:{REPORTER}J=?)?", "(서울=연합뉴스) 김도현 기자 ="),
    Order("place and whole date", rf"{SURE_PLACE},?{WHOLE_DATE}(?:{DASH}|:-?)", "München, 12. Mai 2021 –", strict=True),
    Order("place", rf"{SURE_PLACE}(?P<sign>{DASH}|:)", "TAMPA, Fla. —", strict=True),
    Order("place in brackets", r"\((?P<place>P)\)", "(Ottawa)", strict=True),
)
