"""Yonhap, Seoul: South Korea's news agency, in Korean, English and other languages.

English stories open with "SEOUL, Jan. 5 (Yonhap) --" and close with "(END)" under the reporter's address; captions end
in "(Yonhap)". Korean ones open with "(서울=연합뉴스) 김도현 기자 =" and close with the address, "(끝)", the rights between
angle brackets and the time of filing, "2031/04/29 17:32 송고". Seen on en.yna.co.kr and yna.co.kr, and in the lists of
lines that people strike from Korean corpora. What is most read is from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "yonhap",
    "Yonhap",
    hosts=("yna.co.kr", "yonhapnews.co.kr"),
    signs=(
        Sign("Yonhap", agency=True),
        Sign("연합뉴스", agency=True),
        Sign("韩联社", agency=True),
        Sign("韓聯社", agency=True),
        Sign("<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>"),
        Sign("<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>"),
        Sign("제보는 카카오톡 okjebo", hint=True),
        Sign("Go to Contents Go to Navigation", hint=True),
        Sign("Issue keywords", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Yonhap News Agency", "연합뉴스"), zone=Zone.HEAD),
        Rule(
            "skip",
            Kind.NAVIGATION,
            lines=("Go to Contents Go to Navigation", "Go to Contents", "Go to Navigation"),
            zone=Zone.HEAD,
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "All Headlines",
                "All News",
                "Korean Peninsula",
                "National",
                "N. Korea",
                "K-pop",
                "Culture/K-pop",
                "Politics/Diplomacy",
                "정치",
                "경제",
                "사회",
                "전국",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "advisory",
            Kind.METADATA,
            pattern=r"\( ATTN : [ ] [^()]{3,160} \)",
            examples="(ATTN: ADDS remarks in paras 4-6)",
            spares="(ATTN: ADDS) was all it said",
        ),
        # The time and day behind it are left for newsparse to read.
        Rule(
            "before-date",
            Kind.METADATA,
            pattern=r"All [ ] (?: News | Headlines ) (?= [ ] \d\d : \d\d [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{1,2} , [ ] \d{4} $ )",
            part=Part.START,
            zone=Zone.HEAD,
            examples="All News 17:32 April 29, 2031",
            spares="All News 17:32 was its name",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,420} [ ] )? \( (?: PHOTO [ ] NOT [ ] FOR [ ] SALE \) [ ] \( )? Yonhap \)",
            examples=("The pier at night, April 29, 2031. (Yonhap)", "The pier. (PHOTO NOT FOR SALE) (Yonhap)"),
            spares="The ferry (Yonhap) is named for the agency.",
        ),
        Rule(
            "picture-korean",
            Kind.CREDIT,
            # "[연합뉴스 자료사진. 재판매 및 DB 금지]" under a picture: whose it is, and that it may not be sold again.
            pattern=r"(?: .{0,200} [ ] )? [\[(<] (?: [^\[\]()<>]{0,40}? (?: 자료사진 | 제공 ) | 사진 [ ]? = [ ]? 연합뉴스 | 연합뉴스 [ ] 사진 | 촬영 [^\[\]()<>]{2,20} ) (?: \. [ ] 재판매 [ ] 및 [ ] DB [ ] 금지 )? [\])>]",
            examples=(
                "[연합뉴스 자료사진. 재판매 및 DB 금지]",
                "[사진=연합뉴스]",
                "[촬영 서해린]",
                "한강의 배 [연합뉴스TV 제공]",
            ),
            spares="[연합뉴스]는 뉴스통신사이다.",
        ),
        Rule(
            "address",
            Kind.CREDIT,
            pattern=r"[a-z0-9._]{2,30} @ (?: yna | yonhapnews ) \.co\.kr",
            part=Part.END,
            examples=("mila@yna.co.kr", "다리가 열렸다고 말했다. mila@yna.co.kr"),
            spares="mila@yna.co.kr is her address",
        ),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"\( (?: END | 끝 ) \)",
            part=Part.END,
            examples=("(END)", "(끝)", "She left. (END)"),
            spares="The (END) of it came later.",
        ),
        Rule(
            "rights",
            Kind.LEGAL,
            pattern=r"""
                [<〈] [ ]? 저작권자 [ ]? [(ⓒ©] .{0,12} 연합뉴스 .{0,60} [>〉]
                | Copyright [ ] \(c\) [ ] Yonhap [ ] News [ ] Agency [ ] prohibits .{10,250}
            """,
            examples=(
                "<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>",
                "Copyright (c) Yonhap News Agency prohibits its content from being redistributed or reprinted without consent",
            ),
            spares="저작권자는 연합뉴스이다.",
        ),
        Rule(
            "filed",
            Kind.METADATA,
            pattern=r"(?P<year>\d{4}) [/년] [ ]? (?P<month>\d\d) [/월] [ ]? (?P<day>\d\d) 일? [ ] \d\d [:시] [ ]? \d\d 분? [ ] 송고",
            part=Part.END,
            examples=("2031/04/29 17:32 송고", "2031년04월29일 17시32분 송고"),
            spares="2031/04/29 17:32 송고 예정이다",
        ),
        Rule(
            "tip-off",
            Kind.FORM,
            lines=("기사제보나 문의는 카톡 okjebo", "제보는 카톡 okjebo", "▶ 연합뉴스 앱 지금 바로 다운받기~"),
            zone=Zone.TAIL,
        ),
        Rule(
            "link-in-brackets",
            Kind.RELATED,
            pattern=r"\[ (?: 이 [ ] 시각 [ ] 많이 [ ] 본 [ ] 기사 | 관련 [ ]? 기사 | 오늘의 [ ] 핫 [ ] (?: 화보 | 뉴스 | 이슈 ) | 많이 [ ] 본 [ ] (?: 기사 | 뉴스 ) ) \] [ ]? .{0,80}",
            examples="[이 시각 많이 본 기사] 한강의 배, 밤에도 다닌다",
            spares="[서울] 이 시각 많이 본 기사",
        ),
        # Links to what else the agency has begin with this sign.
        Rule(
            "links",
            Kind.RELATED,
            pattern=r"(?: ▶ [ ]? [^▶]{2,80} [ ]? ){1,5}",
            zone=Zone.TAIL,
            examples="▶ 네이버 홈에서 [연합뉴스] 구독하세요 ▶ [오늘의 핫 화보]",
            spares="▶▶ 표시",
        ),
        Rule(
            "reporter",
            Kind.CREDIT,
            pattern=r"\p{Hangul}{2,4} [ ]? 기자",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="서해린 기자",
            spares="서해린 기자가 썼다",
        ),
        Rule("keywords", Kind.METADATA, lines="Issue keywords", part=Part.SECTION, zone=Zone.TAIL),
        Rule("most-read", Kind.RELATED, lines=("<Most Read>", "<Most Viewed>"), part=Part.SECTION, zone=Zone.TAIL),
    ),
)
