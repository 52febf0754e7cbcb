"""CBS News, New York: the American network's news, with its local stations.

The line under the headline reads "March 12, 2031 / 10:14 AM EDT / CBS News". Local stories open with the station's
name, "PITTSBURGH (KDKA) -". Below the story stand tags behind "In:", "First published on ...", the copyright and an
appeal of the browser's: "Be the first to know". Seen on cbsnews.com; what stands below the story in cleaning scripts
and collections, the line of the day from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

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
        # A line and no section: the day of publication stands below the tags.
        Rule("tags", Kind.METADATA, lines="In:", zone=Zone.TAIL),
        Rule("more", Kind.RELATED, lines="More from CBS News", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "wall",
            Kind.PAYWALL,
            lines=("Thanks for reading CBS NEWS.", "Create your free account or log in for more features."),
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
            lines=("View CBS News In", "Chrome Safari Continue", "Not Now Turn On", "Not NowTurn On", "Watch CBS News"),
        ),
    ),
)
