"""News24, Cape Town: a news site of South Africa.

A story for subscribers breaks off at "We live in a world where facts and fiction get blurred", with an offer of fourteen
free days; others carry an invitation to listen, newsletters, a list of topics behind "Read more on:", and "Next on
News24". Seen on news24.com, its slider's heading also in saved pages in public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "news24",
    "News24",
    hosts=("news24.com",),
    signs=(
        Sign("We live in a world where facts and fiction get blurred"),
        Sign("Next on News24"),
        Sign("Subscribe to News24"),
        Sign("Did you know you can listen to articles? Subscribe to access this exciting feature and more."),
        Sign("Show Comments", hint=True),
        Sign("News24", hint=True),
        Sign("Read more on:", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="News24"),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r".{3,300} [ ] \( (?: (?: Photos? | Pictures? | Image | Supplied ) [ ]? : [ ]? [^()]{2,60} | [^(),]{2,40} , [ ] News24 ) \)",
            examples=("A windmill in the Karoo. (Photo: Lerato Voss, News24)", "A windmill (Lerato Voss, News24)"),
            spares="He showed the picture (Photo: Lerato Voss, News24) to her.",
        ),
        Rule(
            "offer",
            Kind.PAYWALL,
            pattern=r"""
                We [ ] live [ ] in [ ] a [ ] world [ ] where [ ] facts [ ] and [ ] fiction [ ] get [ ] blurred .{0,500}
                | In [ ] times [ ] of [ ] uncertainty [ ] you [ ] need [ ] journalism [ ] you [ ] can [ ] trust\. .{0,500}
                | Get [ ] 14 [ ] days [ ] free [ ] to [ ] read [ ] all [ ] our [ ] investigative .{5,300}
            """,
            examples=(
                "We live in a world where facts and fiction get blurred",
                "In times of uncertainty you need journalism you can trust. For 14 free days, you can have access to it.",
            ),
            spares="We live in a world where facts are few.",
        ),
        Rule(
            "subscribe",
            Kind.PAYWALL,
            lines=(
                "Subscribe to News24",
                "Did you know you can listen to articles? Subscribe to access this exciting feature and more.",
                "Try FREE for # days",
            ),
        ),
        Rule(
            "topics",
            Kind.METADATA,
            pattern=r"Read [ ] more [ ] on : (?: [ ] [^.!?]{2,200} )?",
            zone=Zone.TAIL,
            examples=("Read more on: kelmar ferries", "Read more on:"),
            spares="Read more on: it gets better. It does.",
        ),
        Rule("next", Kind.RELATED, lines="Next on News24", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
