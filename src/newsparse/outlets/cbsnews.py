"""CBS News, New York: the American network's news, with its local stations.

The line under the headline reads "March 12, 2031 / 10:14 AM EDT / CBS News". Local stories open with the station's
name, "PITTSBURGH (KDKA) -". Below the story stand tags behind "In:", "First published on ...", the copyright and an
appeal of the browser's: "Be the first to know". Seen on cbsnews.com; what stands below the story in cleaning scripts
and collections, the line of the day from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

_FIRST_PUBLISHED = tuple(
    sign.text
    for zone in ("", " EDT", " EST")
    for sign in date_signs(f"First published on {{January}} #, # / #:# {{am}}{zone}")
)

OUTLET = Outlet(
    "cbsnews",
    "CBS News",
    hosts=("cbsnews.com", "cbslocal.com"),
    signs=(
        Sign("CBS News", agency=True),
        Sign("CBS/AP", agency=True),
        Sign("Watch CBS News"),
        Sign("View CBS News In"),
        Sign("CBS News App Open"),
        Sign("More from CBS News"),
        Sign("Thanks for reading CBS NEWS."),
        Sign("© # CBS Interactive Inc. All Rights Reserved."),
        Sign("Copyright © # CBS Interactive Inc. All rights reserved."),
        Sign("© # CBS Broadcasting Inc. All Rights Reserved."),
        *date_signs("{January} #, # / #:# {am} / CBS News"),
        *date_signs("{January} #, # / #:# {am} EDT / CBS News"),
        *date_signs("{January} #, # / #:# {am} EST / CBS News"),
        *date_signs("Updated on: {January} #, # / #:# {am}", start=True),
        *date_signs("Updated on {January} #, # / #:# {am}", start=True),
        *date_signs("First published on {January} #, # / #:# {am}", start=True),
        Sign("Get browser notifications for breaking news, live events, and exclusive reporting.", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] - [ ] CBS [ ] (?: News | \p{Lu}\p{L}+ (?: [ ] \p{Lu}\p{L}+ )? )",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Lost parrot returns - CBS News",
            spares="Lost parrot returns to CBS News",
        ),
        # What is left is the day.
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"(?<= \d{4} ) [ ] / [ ] \d{1,2}:\d\d [ ] [AP]M (?: [ ] [ECMP][SD]T )? (?: [ ] / [ ] (?: CBS | AP | MoneyWatch | AFP ) [^.!?]{0,40} )?",
            part=Part.END,
            examples=("March 12, 2031 / 10:14 AM EDT / CBS News", "First published on March 10, 2031 / 6:00 PM"),
            spares="The clock of 2031 stopped at 10:14 AM",
        ),
        # The house behind the hour, where that has a line of its own.
        Rule(
            "house",
            Kind.METADATA,
            pattern=r"/ [ ] (?: CBS | AP | MoneyWatch | AFP ) (?: [ /] \p{Lu}[\p{L} /]{1,30} )?",
            zone=Zone.HEAD,
            examples=("/ CBS News", "/ MoneyWatch", "/ CBS/AP"),
            spares="CBS News",
        ),
        # The tags; where the day of publication does not stand below them, the heading alone.
        Rule(
            "tags",
            Kind.METADATA,
            lines="In:",
            part=Part.SECTION,
            until=_FIRST_PUBLISHED,
            zone=Zone.TAIL,
        ),
        Rule(
            "reporter",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}.’'-]*+ [ ] ){2,4}+ is [ ] an? [ ] [^.!?]{0,80} \b (?: reporter | correspondent | producer | editor | writer | journalist ) [ ]
                    (?: for | at | with ) [ ] CBS [ ] (?: News | MoneyWatch ) (?: [ ] (?: Digital | Confirmed ) )? (?: [ ] based [ ] in [ ] [\p{L} ]{3,30} )? \. (?: [ ] (?: He | She | They | Before | Previously ) [ ] .{5,400} )?
                | (?: \p{Lu}[\p{L}.’'-]*+ [ ] ){2,4}+ covers [ ] [^.!?]{3,100} [ ] for [ ] CBS [ ] News \. (?: [ ] (?: He | She | They | Before | Previously ) [ ] .{5,400} )?
            """,
            examples=(
                "Jane Doe is a reporter for CBS News. She lives in Kelmar.",
                "Jane Doe covers ferries for CBS News. She has reported from 30 islands.",
            ),
            spares="Jane Doe is a reporter for CBS News and once sailed round the world.",
        ),
        Rule("bio", Kind.NAVIGATION, lines=("Read Full Bio", "Add CBS News on Google", "Featured Local Savings")),
        Rule("more", Kind.RELATED, lines="More from CBS News", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "wall",
            Kind.PAYWALL,
            lines=(
                "Thanks for reading CBS NEWS.",
                "Create your free account or log in for more features.",
                "Create your free account or log in",
                "for more features.",
            ),
        ),
        Rule(
            "email",
            Kind.FORM,
            lines=("Please enter email address to continue", "Please enter valid email address to continue"),
        ),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            lines=(
                "CBS News App Open",
                "Be the first to know",
                "Get browser notifications for breaking news, live events, and exclusive reporting.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "browser",
            Kind.TEMPLATE,
            lines=(
                "View CBS News In",
                "CBS News App",
                "Open",
                "Chrome Safari Continue",
                "Chrome",
                "Safari",
                "Continue",
                "Not Now Turn On",
                "Not NowTurn On",
                "Watch CBS News",
            ),
        ),
    ),
)
