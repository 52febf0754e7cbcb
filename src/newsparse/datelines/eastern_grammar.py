"""The grammar of Chinese and Japanese datelines, whose parts stand without spaces between them.

Its orders are read from the text itself, not from the lexer's parts. They are compiled together, in eastern.py,
which defines `known`: the names of agencies.txt that are printed in these scripts.
"""

from __future__ import annotations

from newsparse.datelines.grammar import Order

__all__ = ["EASTERN_ORDERS", "OPEN"]

OPEN, _CLOSE = r"[（(〔【［\[]\s?", r"\s?[）)〕】］\]]"
_PLACE = r"(?P<place> [\p{Han}\p{Katakana}ー・·•/／、]{2,14}? )"
_AGENCY = r"(?P<agency> (?&known) )"
_BYLINE = r"(?P<byline> \p{Han} [\p{Han}\p{Katakana}ー·•、,，　 ]{1,24}? )"
_DATE = r"""(?P<date>
    (?: [\d〇零一二三四五六七八九]{2,4} 年 )?
    (?: [\d一二三四五六七八九十]{1,2} 月 )?
    [\d一二三四五六七八九十]{1,3} 日
)"""
_TITLE = r"""(?:  # "reporter", and of which sort
    (?: 实习 | 實習 | 本报 | 本報 | [驻駐] \p{Han}{1,4}? )?  # on trial, of this paper, in a city
    (?: 特派 | 特约 | 特約 )?
    (?: 记者 | 記者 | 编辑 | 編輯 | 编译 | 編譯 | 通讯员 | 通訊員 | 特派員 | 見習記者 )
)"""
_FILED = r"(?: 专电|專電|专讯|專訊|快讯|快訊|综合电|綜合電|电|電|讯|訊|报道|報導|報道|消息 )"  # wired, reported
_COVERED = r"""(?:
    (?: 即時 | 综合 | 綜合 | 採訪 | 整理 | 特稿 | 電話 )?  # live, compiled, interviewed, by telephone
    (?: 外電 | 外电 )?
    (?: 專電 | 专电 | 报道 | 報導 | 報道 | 電 | 电 | 訊 | 讯 )
)"""
_IN_BRACKETS = rf"[（(] \s? (?: {_TITLE} [：:\s/／]* )? {_BYLINE} \s? [）)]"  # （记者 李明）
_DASH = r"\s? [-–—―－]+"

EASTERN_ORDERS = (
    Order(
        "agency, place, date, filed",
        "新华社北京1月5日电（记者王晓东）",
        "N",
        rf"""[据據]? {_AGENCY} (?:客户端)? \s? (?: {_PLACE} \s? )? (?: {_DATE} \s? )?
            {_FILED} (?!\p{{Han}})
            (?: \s* {_IN_BRACKETS} | \s {_TITLE} \s? {_BYLINE} (?=\s) )? [，,：:]?""",
    ),
    Order(
        "agency, place, date, filed, story",
        "新华社北京1月5日电",
        "N",
        rf"[据據]? {_AGENCY} \s? (?: {_PLACE} \s? )? {_DATE} \s? (?: [专專]?[电電] | [讯訊] )",
    ),
    Order(
        "agency, place, date",
        "路透北京1月5日 -",
        "N",
        rf"{_AGENCY} {_PLACE} {_DATE} {_DASH}",
    ),
    Order(
        "in brackets: agency, reporter, place, date",
        "（中央社記者李佳蓉台北19日電）",
        "[",
        rf"""{OPEN} {_AGENCY}? {_TITLE} [：:\s]? (?P<both>\p{{Han}}{{4,14}})
            {_DATE}? {_COVERED} {_CLOSE}""",
    ),
    Order(
        "in brackets: agency, place, date",
        "（法新社巴黎5日電）",
        "[",
        rf"{OPEN} {_AGENCY} \s? {_PLACE}?? \s? {_DATE}? \s? {_COVERED} {_CLOSE}",
    ),
    Order(
        "in brackets: place, date",
        "（吉隆坡5日讯）",
        "[",
        rf"{OPEN} {_PLACE} {_DATE} [讯訊] {_CLOSE}",
    ),
    Order(
        "reporter/place",
        "〔記者陳志偉／台北報導〕",
        "[N",
        rf"""(?:{OPEN})? {_AGENCY}? \s? {_TITLE} \s? {_BYLINE} \s? [／/╱|｜] \s?
            (?: 综合 | 綜合 | {_PLACE} ) {_COVERED} (?: {_CLOSE} | (?=\s) )""",
    ),
    Order(
        "in brackets: name/place",
        "【陳志偉／台北報導】",
        "[",
        rf"{OPEN} {_BYLINE} \s? [／/] \s? {_PLACE} {_COVERED} {_CLOSE}",
    ),
    Order(
        "in brackets: agency, reporter",
        "【环球时报记者 李明】",
        "[",
        rf"{OPEN} {_AGENCY} (?: 报道 | 報導 | 報道 )? \s? {_TITLE} [：:\s]? {_BYLINE} {_CLOSE}",
    ),
    Order(
        "in brackets: place, agency",
        "【ワシントン共同】",
        "[",
        rf"{OPEN} {_PLACE} \s? [=＝]? \s? {_AGENCY} (?: \s? [=＝・] \s? {_BYLINE} )? {_CLOSE}",
    ),
    Order(
        "in brackets: place=reporter",
        "【ロンドン=山本健太】",
        "[",
        rf"{OPEN} {_AGENCY}? {_PLACE} \s? [=＝・] \s? {_BYLINE} {_CLOSE}",
    ),
    Order(
        "in brackets: place, date, agency",
        "［東京　５日　ロイター］ -",
        "[",
        rf"{OPEN} {_PLACE}? \s* {_DATE} \s* {_AGENCY} {_CLOSE} (?:{_DASH})?",
    ),
    Order(
        "place, agency",
        "ワシントン（CNN）",
        "N",
        rf"{_PLACE} \s? [（(] {_AGENCY} [）)] (?:{_DASH})?",
    ),
    Order(
        "place and line",
        "华盛顿 —",
        "N",
        rf"{_PLACE} \s — (?=\s)",
    ),
    Order(
        "in brackets: agency",
        "（ブルームバーグ）：",
        "[",
        rf"{OPEN} {_AGENCY} (?: [专專]?[讯訊] )? {_CLOSE} (?: \s? [:：] | {_DASH} )?",
    ),
)
