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
        Sign("Follow your favorite stocks", hint=True),
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
                    [ ]? Updated [ ] (?: Mon | Tue | Wed | Thu | Fri | Sat | Sun ) , [ ] \p{Lu}\p{Ll}{2} [ ] \d{1,2} [ ] \d{4} [ ]? \d{1,2}:\d\d [ ] [AP]M [ ] [A-Z]{2,4}
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
