"""CNBC, Englewood Cliffs: the American business channel.

The day and the time are glued ("Fri, Dec 22 20311:17 AM EST"), "Key Points" stands over a summary in points and "In
this article" over companies. Videos leave "VIDEO3:4803:48", links to the paid service stand below the story.
Seen on cnbc.com, and in scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "cnbc",
    "CNBC",
    hosts=("cnbc.com",),
    signs=(
        Sign("CNBC", agency=True),
        Sign("Don’t miss these insights from CNBC PRO"),
        Sign("Don’t miss these exclusives from CNBC PRO"),
        Sign("Don’t miss these stories from CNBC PRO:"),
        Sign("Sign up for free newsletters and get more CNBC delivered to your inbox"),
        Sign("© # CNBC LLC. All Rights Reserved. A Division of NBCUniversal"),
        Sign("Follow your favorite stocks", hint=True),
        Sign("Market Data Terms of Use and Disclaimers", hint=True),
        Sign("Key Points", hint=True),
        *date_signs("Published {Mon}, {Jan} # #", start=True),
        *date_signs("Updated {Mon}, {Jan} # #", start=True),
    ),
    rules=(
        Rule("key-points", Kind.OTHER, lines="Key Points", zone=Zone.HEAD),
        Rule("stocks", Kind.PAYWALL, lines=("Follow your favorite stocks", "CREATE FREE ACCOUNT")),
        Rule("video-length", Kind.TEMPLATE, lines=("VIDEO#:#:#", "VIDEO #:#:#", "VIDEO#:#", "VIDEO #:# #:#")),
        Rule(
            "handle",
            Kind.SHARING,
            pattern=r"@ [A-Za-z0-9_]{3,20}",
            zone=Zone.HEAD,
            examples="@miladorn",
            spares="@miladorn said so",
        ),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            pattern=r"""
                Get [ ] CNBC['’]s [ ] free [ ] .{10,300} | Sign [ ] up [ ] now: [ ] .{10,160} \b newsletter \b .{0,40} | Get [ ] Make [ ] It [ ] newsletters [ ] .{5,60}
            """,
            zone=Zone.TAIL,
            examples=(
                "Get CNBC's free guide to investing, which has a list of cheeses.",
                "Sign up now: Get smarter about your money and career with our weekly newsletter",
            ),
            spares="Get CNBC on the line, he said.",
        ),
        Rule(
            "pro",
            Kind.RELATED,
            lines=(
                "Don’t miss these insights from CNBC PRO",
                "Don’t miss these exclusives from CNBC PRO",
                "Don’t miss these stories from CNBC PRO",
            ),
            part=Part.SECTION,
            until="Sign up for free newsletters and get more CNBC delivered to your inbox",
            longest=8,
            zone=Zone.TAIL,
        ),
    ),
)
