"""Bloomberg, New York: the news service, on its own site and as other sites reprint it.

A reprint opens with "(Bloomberg) --", at times below a note on what it updates; "Most Read from Bloomberg" and four
headlines stand inside it. It ends in "--With assistance from ...", whom to contact, by the words "To contact the
reporter on this story:", and "©2023 Bloomberg L.P."; a column in a line on whose opinion it is. Stories off the
terminal are stamped above and below, "03/12/2031 06:14:31 [BN]". Its own pages have the terminal's appeal and "Have a
confidential tip for our reporters?". Seen on bloomberg.com, the contacts also in texts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign

OUTLET = Outlet(
    "bloomberg",
    "Bloomberg",
    hosts=("bloomberg.com",),
    signs=(
        Sign("Bloomberg", agency=True),
        Sign("Bloomberg News", agency=True),
        Sign("Most Read from Bloomberg"),
        Sign("More stories like this are available on bloomberg.com"),
        Sign("Before it’s here, it’s on the Bloomberg Terminal."),
        Sign("Before it’s here, it’s on the Bloomberg Terminal. LEARN MORE"),
        Sign("©# Bloomberg L.P."),
        Sign("Terms of Service Trademarks Privacy Policy ©# Bloomberg L.P. All Rights Reserved"),
        Sign("Subscribe now to stay ahead with the most trusted business news source.", hint=True),
        Sign("Have a confidential tip for our reporters? Get in Touch", hint=True),
    ),
    rules=(
        Rule(
            "most-read",
            Kind.RELATED,
            lines=("Most Read from Bloomberg", "Most Read from Bloomberg Businessweek"),
            part=Part.SECTION,
        ),
        Rule(
            "update-note",
            Kind.METADATA,
            pattern=r"\( (?: Updates | Adds | Corrects | Recasts | A [ ] previous [ ] version ) [ ] [^()]{5,200} \)",
            examples=("(Updates with price in second paragraph.)", "(Corrects name in the headline.)"),
            spares="(Updates) are rare.",
        ),
        # Stories off the terminal are stamped above and below: "03/12/2031 06:14:31 [BN]", "-0- Mar/12/2031 06:14 GMT".
        Rule(
            "stamp",
            Kind.METADATA,
            pattern=r"""
                (?P<month>\d\d) / (?P<day>\d\d) / (?P<year>\d{4}) [ ] \d\d:\d\d:\d\d [ ] \[ [A-Z0-9]{2,5} \]
                | -0- [ ] (?P<month> \p{Lu}\p{Ll}{2} ) / (?P<day>\d\d) / (?P<year>\d{4}) [ ] \d{1,2}:\d\d [ ] GMT
            """,
            examples=("03/12/2031 06:14:31 [BN]", "-0- Mar/12/2031 06:14 GMT"),
            spares="03/12/2031 06:14:31 was when it sank",
        ),
        Rule(
            "assistance",
            Kind.CREDIT,
            pattern=r"""
                [—–-]{0,2} [ ]? With [ ] assistance [ ] (?: from | by )
                (?: [ ] (?: \p{Lu}[\w.’'-]*+ | and | de | van | von | al ) ,? ){2,60}+ \.?
            """,
            examples=("--With assistance from Jane Doe and John Roe.", "— With assistance by Jane Doe"),
            spares="With assistance from nine neighbors, the wheel turned.",
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            pattern=r"""
                To [ ] contact [ ] the [ ] (?: reporters? | editors? | authors? ) [ ] (?: on
                | of | responsible [ ] for ) [ ] this [ ] story: .{0,400}
            """,
            part=Part.END,
            examples=(
                "To contact the reporter on this story: Jane Doe in Kelmar at jdoe@bloomberg.net",
                "To contact the editors responsible for this story:",
            ),
            spares="To contact the editors of the chronicle, write.",
        ),
        Rule(
            "more-stories",
            Kind.RELATED,
            lines=(
                "More stories like this are available on bloomberg.com",
                "For more articles like this, please visit us at bloomberg.com",
            ),
        ),
        Rule(
            "appeal",
            Kind.PAYWALL,
            lines=(
                "Subscribe now to stay ahead with the most trusted business news source.",
                "Before it’s here, it’s on the Bloomberg Terminal.",
                "Before it’s here, it’s on the Bloomberg Terminal. LEARN MORE",
            ),
        ),
        Rule("labels", Kind.METADATA, lines=("Updated on", "Corrected")),
    ),
)
