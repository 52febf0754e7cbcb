"""CNBC, Englewood Cliffs: the American business channel.

The day and the time are glued ("Fri, Dec 22 20311:17 AM EST"), "Key Points" stands over a summary in points and "In
this article" over companies. Videos leave "VIDEO3:4803:48", a title and the show's name, links to the paid service
stand below the story. Seen on cnbc.com, and in scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

# The shows, in the line under a video's title.
_SHOWS = (
    "Squawk Box",
    "Squawk Box Asia",
    "Squawk Box Europe",
    "Squawk on the Street",
    "Squawk Alley",
    "Power Lunch",
    "Closing Bell",
    "Closing Bell: Overtime",
    "Mad Money",
    "Mad Money with Jim Cramer",
    "Fast Money",
    "Fast Money Halftime Report",
    "Halftime Report",
    "Options Action",
    "Street Signs Asia",
    "Street Signs Europe",
    "Capital Connection",
    "Worldwide Exchange",
    "The News with Shepard Smith",
    "TechCheck",
    "Money Movers",
    "Trading Nation",
    "Digital Original",
    "News Videos",
)

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
        Sign("Stock picks and investing trends from CNBC Pro:"),
        Sign("Follow your favorite stocks", hint=True),
        Sign("CNBC U.S. Business Day", hint=True),
        Sign("CNBC U.S. Primetime", hint=True),
        Sign("Market Data Terms of Use and Disclaimers", hint=True),
        Sign("Key Points", hint=True),
        *date_signs("Published {Mon}, {Jan} # #", start=True),
        *date_signs("Updated {Mon}, {Jan} # #", start=True),
    ),
    rules=(
        Rule(
            "published",
            Kind.METADATA,
            # The hour stands behind the year, mostly without a space, and what was updated behind that: all one line.
            pattern=r"""
                Published [ ] (?: Mon | Tue | Wed | Thu | Fri | Sat | Sun ) , [ ] (?P<month> \p{Lu}\p{Ll}{2} ) [ ] (?P<day> \d{1,2} ) [ ] (?P<year> \d{4} ) [ ]? \d{1,2}:\d\d [ ] [AP]M [ ] [A-Z]{2,4}
                    [ ]? Updated [ ] (?: (?: Mon | Tue | Wed | Thu | Fri | Sat | Sun ) , [ ] \p{Lu}\p{Ll}{2} [ ] \d{1,2} [ ] \d{4} [ ]? \d{1,2}:\d\d [ ] [AP]M [ ] [A-Z]{2,4}
                      | (?: \d{1,2} | An | A ) [ ] (?: Hours? | Min (?: utes? )? ) [ ] Ago | Moments [ ] Ago )
            """,
            zone=Zone.HEAD,
            examples="Published Wed, May 14 20319:12 AM EDTUpdated Wed, May 14 20314:30 PM EDT",
            spares="Published Wed, May 14 2031 9:12 AM EDT",
        ),
        Rule(
            "video",
            Kind.RELATED,
            # The player's length, the video's title, and the show that it is from; without a show the line below is the story's.
            lines=("VIDEO#:#:#", "VIDEO #:#:#", "VIDEO#:#", "VIDEO #:# #:#"),
            part=Part.SECTION,
            until=_SHOWS,
            longest=1,
            zone=Zone.TAIL,
        ),
        Rule(
            "show",
            Kind.RELATED,
            lines=_SHOWS,
            zone=Zone.TAIL,
        ),
        Rule("key-points", Kind.OTHER, lines="Key Points", zone=Zone.HEAD),
        Rule("stocks", Kind.PAYWALL, lines=("Follow your favorite stocks", "CREATE FREE ACCOUNT")),
        Rule(
            "handle",
            Kind.SHARING,
            pattern=r"@ (?: in/ [\w-]{3,40} /? | [A-Za-z0-9_]{3,20} )",
            zone=Zone.HEAD,
            examples=("@miladorn", "@in/miladorn/"),
            spares="@miladorn said so",
        ),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            pattern=r"""
                Get [ ] CNBC['’]s [ ] free [ ] .{10,300} | Sign [ ] up [ ] now: [ ] .{10,160} \b newsletter \b .{0,40} | Get [ ] Make [ ] It [ ] newsletters [ ] .{5,60}
                | .{10,200} [?,] [ ] [Ss]ign [ ] up [ ] for [ ] CNBC['’]s [ ] .{5,200} | Plus, [ ] sign [ ] up [ ] for [ ] CNBC [ ] .{5,200}
                | Choose [ ] CNBC [ ] as [ ] your [ ] preferred [ ] source [ ] on [ ] Google .{5,160}
                | Subscribe [ ] to [ ] CNBC [ ] (?: P[Rr][Oo] | on [ ] YouTube ) (?: [ ] for [ ] .{5,200} )? \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "Get CNBC's free guide to investing, which has a list of cheeses.",
                "Sign up now: Get smarter about your money and career with our weekly newsletter",
                "Want to be a better baker? Sign up for CNBC's new online course.",
                "Subscribe to CNBC PRO",
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
        # Links amid the reports on markets.
        Rule(
            "picks",
            Kind.RELATED,
            lines="Stock picks and investing trends from CNBC Pro:",
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            # "Jane Doe | AFP | Getty Images", below the caption.
            pattern=r"""
                [^|.!?]{2,40} [ ] \| [ ] (?: [^|.!?]{2,40} [ ] \| [ ] )?+
                (?: Getty [ ] Images | Reuters | AP | A[Ff][Pp] | Bloomberg | CNBC (?: [ ] Make [ ] It )? | LightRocket | Corbis | Anadolu | NurPhoto | NBC (?: [ ] News )? )
            """,
            examples=("Jane Doe | Afp | Getty Images", "Jane Doe | CNBC", "Jane Doe | CNBC Make It"),
            spares="He chose: oats | rye",
        ),
        Rule(
            "conversion",
            Kind.OTHER,
            # Below the stories of CNBC Make It.
            pattern=r"(?: All [ ] )? (?: Conversions | Currency [ ] conversions | Amounts ) [ ] .{0,60}? (?: were | was ) [ ] (?: done | made | converted ) [ ] .{0,60}? \b (?: OANDA | conversion [ ] rate | exchange [ ] rate ) \b .{0,240}",
            zone=Zone.TAIL,
            examples="Conversions from pounds to USD were done using the OANDA conversion rate of 1 pound to 1.2 USD on May 3, 2031.",
            spares="Conversions were done by hand, and no rate was given.",
        ),
        Rule(
            "hour",
            Kind.METADATA,
            lines=("#:# AM EDT", "#:# PM EDT", "#:# AM EST", "#:# PM EST"),
            zone=Zone.HEAD,
        ),
        Rule(
            "chart",
            Kind.TEMPLATE,
            lines=(
                "Stock Chart Icon",
                "Stock Chart IconStock chart icon",
                "hide content",
                "Loading chart...",
                "Zoom In IconArrows pointing outwards",
            ),
        ),
        Rule(
            "interview",
            Kind.RELATED,
            pattern=r"(?: Watch [ ] CNBC['’]s [ ] full [ ] (?: interview | discussion ) [ ] with [ ] | Check [ ] out: [ ] ) [^.!?]{3,140} (?<! [\"”] ) [?!]?",
            zone=Zone.TAIL,
            examples=("Watch CNBC's full interview with baker Jane Doe", "Check out: The dough that rose twice"),
            spares="Check out: noon. Check in: three.",
        ),
        Rule(
            "disclosure",
            Kind.LEGAL,
            pattern=r"Disclosure: [ ] .{0,160} \b (?: NBCUniversal | Comcast | CNBC ) \b .{3,200}",
            zone=Zone.TAIL,
            examples="Disclosure: NBCUniversal and Comcast Ventures are investors in Acorns.",
            spares="Disclosure: his brother owns the mill.",
        ),
    ),
)
