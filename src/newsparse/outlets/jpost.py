"""The Jerusalem Post.

Dates stand in capitals, "Published: MAY 3, 2021 12:34"; captions end in "(photo credit: AGENCY/NAME)". Appeals for the
premium pages stand inside the story, those of 2020 in many paragraphs that end in "Show me later"; below it who
contributed, tags and opinion. Seen on jpost.com, the appeals also in cleaning scripts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "jpost",
    "The Jerusalem Post",
    hosts=("jpost.com",),
    signs=(
        Sign(
            "Join Jerusalem Post Premium Plus now for just $5 and upgrade your experience with an ads-free website and exclusive content. Click here>>"
        ),
        Sign("UPGRADE YOUR JPOST EXPERIENCE FOR 5$ PER MONTH"),
        Sign("By JERUSALEM POST STAFF"),
        Sign("Copyright © # Jpost Inc. All rights reserved"),
        Sign("Hot Opinion", hint=True),
        Sign("Related Tags", hint=True),
        Sign("(photo credit:", start=True, hint=True),
        *date_signs("{January} #, # #:#", hint=True),
        *date_signs("Updated: {January} #, # #:#", hint=True),
    ),
    rules=(
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,400}? \( (?: photo [ ] )? credit: [ ] [^()]{2,80} \)",
            examples=("The old pier. (photo credit: REUTERS/JANE DOE)", "(credit: FLASH90)"),
            spares="The library gave him credit (credit: one atlas) and a stamp.",
        ),
        Rule(
            "premium",
            Kind.PAYWALL,
            pattern=r"Join [ ] Jerusalem [ ] Post [ ] Premium [ ] .{10,200}",
            examples="Join Jerusalem Post Premium Plus now for just $5 and upgrade your experience.",
            spares="Join the Jerusalem Post Office choir.",
        ),
        Rule(
            "appeal",
            Kind.PAYWALL,
            pattern=r"""
                (?: Dear [ ] Reader,? [ ] )? As [ ] you [ ] can [ ] imagine, [ ] more [ ] people [ ] are [ ]
                reading [ ] The [ ] Jerusalem [ ] Post .{10,400}
            """,
            part=Part.SECTION,
            until="Show me later",
            longest=16,
            examples="Dear Reader, As you can imagine, more people are reading The Jerusalem Post than ever before.",
            spares="Dear Reader, I have borrowed the atlas.",
        ),
        Rule(
            "appeal-end",
            Kind.PAYWALL,
            lines=(
                "Show me later",
                "UPGRADE YOUR JPOST EXPERIENCE FOR 5$ PER MONTH",
                "UPGRADE YOUR JPOST EXPERIENCE FOR 5$ PER MONTH Show me later",
            ),
        ),
        Rule("full-article", Kind.RELATED, lines="Go to the full article >>"),
        Rule(
            "tags",
            Kind.METADATA,
            lines=("Related Tags", "Tags:"),
            part=Part.SECTION,
            until=("Hot Opinion", "Copyright © # Jpost Inc. All rights reserved"),
            longest=12,
            zone=Zone.TAIL,
        ),
        Rule(
            "opinion",
            Kind.RELATED,
            lines="Hot Opinion",
            part=Part.SECTION,
            until="Copyright © # Jpost Inc. All rights reserved",
            longest=30,
            zone=Zone.TAIL,
        ),
    ),
)
