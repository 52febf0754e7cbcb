"""Kyodo News, Tokyo: Japan's cooperative news agency, in Japanese and English.

English pages have "KYODO NEWS - Apr 29, 2031 - 17:32 | All, Japan" above the headline, captions that end in "(Kyodo)",
"==Kyodo" under the text, then "Related coverage:" and a form to subscribe. Japanese stories open with 【…共同】; papers
that take them print "（共同）" behind the last sentence. Seen on english.kyodonews.net.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "kyodo",
    "Kyodo News",
    hosts=("english.kyodonews.net", "kyodonews.net", "kyodonews.jp", "kyodo.co.jp"),
    signs=(
        Sign("KYODO NEWS -", start=True),
        Sign("Kyodo", agency=True),
        Sign("共同", agency=True),
        Sign("共同通信", agency=True),
        Sign("共同社", agency=True),
        Sign("==Kyodo", hint=True),
        Sign(
            "Simply enter your email address below and an email will be sent through which to complete your subscription."
        ),
        Sign("To have the latest news and stories delivered to your inbox, subscribe here.", hint=True),
    ),
    rules=(
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=("KYODO NEWS", "KYODO NEWS KYODO NEWS", "共同通信"),
            zone=Zone.HEAD,
        ),
        # The page's sections in one line.
        Rule(
            "sections",
            Kind.NAVIGATION,
            pattern=r"""
                (?: (?: ^ | [ ] ) (?: Home | All | Japan | World | Asia | China | Korea | Coronavirus | Politics | Economy | Business | Society | Sports
                    | Olympics | Tokyo [ ] 2020 | Entertainment | Culture | Lifestyle | Science | Technology | Opinion | Features? | Video | Photos? | JK ) ){4,16}
            """,
            examples="Home Japan World Coronavirus Sports Entertainment Video",
            spares=("Japan Sports World", "Home Japan World Sports Minister Resigns"),
        ),
        # The date is left for newsparse to read.
        Rule(
            "before-date",
            Kind.NAVIGATION,
            pattern=r"(?: KYODO [ ] NEWS [ ] ){1,2} - (?= [ ] (?: \p{Lu}[a-z]{2} [ ] \d | \d ) )",
            part=Part.START,
            zone=Zone.HEAD,
            examples="KYODO NEWS - Apr 29, 2031 - 17:32 | All, Japan",
            spares="KYODO NEWS - the agency - has moved.",
        ),
        Rule(
            "after-date",
            Kind.NAVIGATION,
            pattern=r"(?<= \d\d : \d\d [ ] ) \| (?: [ ] [\p{Lu}\d][\w/&-]{1,14} ,? ){1,5}",
            part=Part.END,
            zone=Zone.HEAD,
            examples="KYODO NEWS - Apr 29, 2031 - 17:32 | All, Japan",
            spares="At 17:32 he left | She stayed in the room.",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,420} [ ]? )? [(\[] Kyodo [)\]] (?: [ ]? == [ ]? Kyodo )?",
            examples=("The pier at night on April 29, 2031. (Kyodo)", "(Kyodo)"),
            spares="The ferry (Kyodo) is named for the agency.",
        ),
        Rule(
            "picture-in-brackets",
            Kind.CREDIT,
            pattern=r"\[ [^\[\]]{5,300} \( Kyodo \) \]",
            examples="[The pier at night. (Kyodo)]",
            spares="[The pier at night]",
        ),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"== [ ]? Kyodo",
            part=Part.END,
            examples="He left. ==Kyodo",
            spares="==Kyodo==",
        ),
        Rule(
            "agency-behind",
            Kind.CREDIT,
            pattern=r"[（(] 共同 (?: 通信 社? )? [）)]",
            part=Part.END,
            examples="船は夜も運航する。（共同）",
            spares="（共同）で行う",
        ),
        Rule(
            "rights",
            Kind.LEGAL,
            lines=(
                "© 一般社団法人共同通信社",
                "© KYODONEWS",
                "© Kyodo News",
                "(c)KYODONEWS",
                "(C) Kyodo News",
                "[© 共同通信社]",
                "© 株式会社全国新聞ネット",
            ),
        ),
        Rule(
            "subscription-form",
            Kind.NEWSLETTER,
            lines=(
                "To have the latest news and stories delivered to your inbox, subscribe here.",
                "Simply enter your email address below and an email will be sent through which to complete your subscription.",
                "Please check your inbox for a confirmation email.",
                "If you wish to change your message, press 'Cancel' to go back and edit.",
                "Thank you for reaching out to us.",
                "We will get back to you as soon as possible.",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
