"""Xinhua, Beijing: China's state news agency, in Chinese, English and other languages.

English stories open with "BEIJING, Jan. 5 (Xinhua) --" and close with "Enditem"; below and above stand "Source: Xinhua"
and "Editor: huaxia", at times in one line with the time. Captions are paragraphs that end in "(Xinhua/name)". Chinese
ones open with "新华社北京1月5日电（记者…）" and end in "（完）", with 【纠错】 and 【责任编辑:…】 below. Seen on xinhuanet.com,
english.news.cn and news.cn. Its Russian and newest Chinese pages are from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "xinhua",
    "Xinhua",
    hosts=("xinhuanet.com", "news.cn"),
    signs=(
        Sign("Xinhua", agency=True),
        Sign("新华社", agency=True),
        Sign("新華社", agency=True),
        Sign("新华网", agency=True),
        Sign("Editor: huaxia"),
        Sign("EXPLORE XINHUANET"),
        Sign("Source: Xinhua Editor: huaxia"),
        Sign("Source: Xinhua", hint=True),
        Sign("来源：新华网", hint=True),
        Sign("【纠错】", hint=True),
        Sign("English.news.cn", start=True),
        Sign("www.chinaview.cn", start=True),
        Sign("Spanish.xinhuanet.com", start=True),
        Sign("French.xinhuanet.com", start=True),
        Sign("Russian.News.Cn", start=True),
        Sign("Actualizado #-#-# #:#:# | Spanish. xinhuanet. com"),
    ),
    rules=(
        Rule(
            "masthead",
            Kind.METADATA,
            # "Source: Xinhua| 2031-04-29 17:32:05|Editor: huaxia", without strokes on older pages, or the date first and the source behind it in Chinese.
            pattern=r"""
                (?: Source: [ ]? )? Xinhua [ ]? \| [ ]? (?: Updated: [ ]? )?
                    (?P<year>\d{4}) - (?P<month>\d\d) - (?P<day>\d\d) (?: [ ] \d\d : \d\d (?: : \d\d )? )? (?: [ ]? \| [ ]? Editor: [ ]? .{2,30} )?
                | Source: [ ]? [^|\d]{3,40}? [ ] (?P<year>\d{4}) - (?P<month>\d\d) - (?P<day>\d\d) [ ] \d\d : \d\d (?: : \d\d )? (?: [ ] \[? Editor: [ ]? [^\]]{2,30} \]? )?
                | (?P<year>\d{4}) [ ] (?P<month>\d\d) [ ]? / [ ]? (?P<day>\d\d) [ ] \d\d : \d\d : \d\d (?: [ ] 来源 [：:] [ ]? .{2,20} )?
                | (?P<year>\d{4}) [年/-] [ ]? (?P<month>\d\d) [月/-] [ ]? (?P<day>\d\d) 日? [ ] \d\d : \d\d (?: : \d\d )? (?: [ ] 来源 [：:] [ ]? .{2,20} )?
            """,
            examples=(
                "Source: Xinhua| 2031-04-29 17:32:05|Editor: huaxia",
                "Source: Xinhua 2031-04-29 17:32:05 [Editor: huaxia]",
                "Xinhua | Updated: 2031-04-29 17:32",
                "2031年04月29日 17:32:05 来源：新华网",
                "2031 04/29 17:32:05 来源：新华网",
            ),
            spares="Xinhua | 2031-04-29 was a Tuesday",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The mark of the story's end may stand behind the last one.
            pattern=r"""
                (?: (?: .{0,420} [ ] )? [(\[] (?: Xinhua (?: / | [ ] photo [ ] by [ ] )? [^()\[\]]{0,50} | (?: Photo [ ] by [ ] )? [^()\[\]]{2,50} / (?: For [ ] )? Xinhua ) [)\]] | Xinhua/ \p{Lu}[^().]{2,40} )
                (?: [ ] (?: ■ | Enditem ) )?
            """,
            examples=(
                "Photo taken on April 29, 2031 shows the pier at night. (Xinhua/Li Si)",
                "The pier at night. (Photo by Li Si/Xinhua)",
                "[Photo/Xinhua]",
                "The pier at night. (Xinhua)",
                "The pier at night. (Xinhua/Li Si) ■",
            ),
            spares="The picture (Xinhua/Li Si) hangs in the ferry.",
        ),
        Rule(
            "enditem",
            Kind.METADATA,
            pattern=r"Enditem | ■ | (?<= [.!?”\"»] [ ] ) Fin | ^ Fin | (?: ^ | (?<= [.?!”\"»] [ ] ) ) -0-",
            part=Part.END,
            examples=("She left. Enditem", "She left. ■", "Se fue. Fin", "-0-"),
            spares=("El Fin", "Enditem is the end", "The ■ stands for a port"),
        ),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"[（(] 完 [）)]",
            part=Part.END,
            examples="渡船停了。（完）",
            spares="（完）字",
        ),
        Rule(
            "page-links",
            Kind.NAVIGATION,
            lines=("EXPLORE XINHUANET", "Back to Top Close", "Xinhuanet", "xinhuanet.com", "新华网", "新华社"),
        ),
        Rule(
            "key-words",
            Kind.METADATA,
            pattern=r"KEY [ ] WORDS: [ ] [^.!?]{2,80}",
            examples="KEY WORDS: Tibet",
            spares="KEY WORDS: he said them. Twice",
        ),
        # The size of the letters: small, middle, large.
        Rule(
            "letters",
            Kind.SHARING,
            lines="字体",
            part=Part.SECTION,
            until="分享到：",
            longest=3,
            zone=Zone.HEAD,
        ),
        Rule("report-error", Kind.FORM, lines=("【纠错】", "纠错")),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"[Bb]y [ ] Xinhua [ ] writers? [ ] [^.]{3,80}",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="by Xinhua writers Fan Lu, Meng Tao",
            spares="A book by Xinhua writer Fan Lu",
        ),
        Rule(
            "contributed",
            Kind.CREDIT,
            pattern=r"\( .{3,120} [ ] contributed [ ] to [ ] th (?: e | is ) [ ] (?: story | report ) \.? \) | [(（] 参与 (?: 采写 | 记者 ) [:：] .{2,60} [)）]",
            zone=Zone.TAIL,
            examples=("(Fan Lu contributed to the story.)", "（参与采写：范路、孟越、王海、李山、赵河、孙桥）"),
            spares="(She contributed to the story.) And left.",
        ),
        # What the page says to its machines: "010020010010000000000000011100001310000000".
        Rule(
            "page-code",
            Kind.METADATA,
            pattern=r"\d{30,60}",
            examples="010020010010000000000000011100001310000000",
            spares="0100200",
        ),
        Rule(
            "next-story",
            Kind.RELATED,
            lines=("阅读下一篇", "深度观察"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "special-report",
            Kind.RELATED,
            pattern=r"Special [ ] Report: [ ] \p{Lu}[^.!?]{3,100}",
            examples="Special Report: Bees of the North",
            spares="Special Report: he read it. Twice",
        ),
    ),
)
