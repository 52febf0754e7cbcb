"""Datelines of the world: where, when and by whom a story was filed."""

from newsparse.datelines.dates import month_number
from newsparse.datelines.lines import closing_date, is_date_line, leading_date, may_hold_date, read_date
from newsparse.datelines.model import Dateline
from newsparse.datelines.read import parse_dateline

__all__ = [
    "Dateline",
    "closing_date",
    "is_date_line",
    "leading_date",
    "may_hold_date",
    "month_number",
    "parse_dateline",
    "read_date",
]
