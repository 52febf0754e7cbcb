"""The Globe and Mail, Toronto.

Pages of some age say that "This article was published more than 6 months ago."; captions stand under "Open this photo
in gallery:" and end in "Name/The Globe and Mail"; stories of agencies say that nobody edited them. Below the story is
the box of what a reader may follow, from "Your Globe" to "Interact with The Globe".
Seen on theglobeandmail.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "globeandmail",
    "The Globe and Mail",
    hosts=("theglobeandmail.com",),
    signs=(
        Sign("Interact with The Globe"),
        Sign("Check Following for new articles"),
        Sign("This article was published more than # months ago. Some information may no longer be current."),
        Sign("This article was published more than # years ago. Some information may no longer be current."),
        Sign(
            "This content appears as provided to The Globe by the originating wire service. It has not been edited by Globe staff."
        ),
        Sign("Special to The Globe and Mail"),
        Sign("Your Globe", hint=True),
        Sign("Build your personal news feed", hint=True),
        Sign("This article was published more than # year ago. Some information may no longer be current."),
        Sign("Open this photo in gallery:", hint=True),
        Sign("Follow related authors and topics"),
        Sign("Report an editorial error", hint=True),
    ),
    rules=(
        Rule(
            "agency",
            Kind.CREDIT,
            lines=("The Canadian Press", "The Associated Press", "Reuters", "Globe Staff", "Staff"),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\w.’'&-]*+ [ ] ){2,6} (?: Reporter | Columnist | Correspondent
                | Critic | Writer | Bureau [ ] Chief )
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="Jane Doe Arts Reporter",
            spares="Jane Doe was a Reporter",
        ),
        Rule(
            "office",
            Kind.METADATA,
            lines=(
                "Ottawa",
                "Toronto",
                "Montreal",
                "Vancouver",
                "Calgary",
                "Edmonton",
                "Winnipeg",
                "Halifax",
                "Victoria",
                "Quebec City",
                "St. John's",
                "Regina",
                "Saskatoon",
                "Fredericton",
                "Charlottetown",
                "Washington",
                "London",
            ),
            zone=Zone.HEAD,
        ),
        Rule("special", Kind.CREDIT, lines=("Special to The Globe and Mail", "Contributed to The Globe and Mail")),
        Rule(
            "bookmark",
            Kind.SHARING,
            lines=(
                "Please log in to bookmark this story.Log InCreate Free Account",
                "Please log in to bookmark this story.",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{0,500}? \p{Lu}[\p{L}’'.-]*+ (?: [ ] \p{Lu}[\p{L}’'.-]*+ ){1,3} / (?: (?i: The [ ] Globe [ ] and [ ] Mail | The [ ] Canadian [ ] Press
                | The [ ] Associated [ ] Press ) | Reuters | REUTERS | AFP (?: /Getty [ ] Images | [ ] via [ ] Getty [ ] Images )? | Getty [ ] Images )
            """,
            examples=("The old pier in May. JANE DOE/The Globe and Mail", "Jane Doe/The Canadian Press"),
            spares="Jane Doe/The Canadian Press reported the vote.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"""
                Our [ ] (?: Morning [ ] (?: and [ ] Evening [ ] )? | Evening [ ] )? Update [ ] (?: and [ ]
                Evening [ ] Update [ ] )? newsletters? [ ] (?: are | is ) [ ] written [ ] by [ ] Globe [ ]
                editors .{0,200}
            """,
            examples="Our Morning Update and Evening Update newsletters are written by Globe editors. Sign up today.",
            spares="Our Morning Update newsletter is late.",
        ),
        Rule(
            "reports",
            Kind.CREDIT,
            pattern=r"""
                With [ ] (?: an? [ ] )? (?: files? | reports? ) [ ] from (?: [ ] (?: \p{Lu}[\w.’'-]*+
                | and | the | in ) ,? ){1,20}+
            """,
            zone=Zone.TAIL,
            examples=("With a report from Jane Doe", "With reports from Jane Doe and Reuters"),
            spares="With reports from three classes in hand, he left.",
        ),
        Rule(
            "wire-note",
            Kind.LEGAL,
            lines="This content appears as provided to The Globe by the originating wire service. It has not been edited by Globe staff.",
        ),
        Rule(
            "follow-box",
            Kind.RELATED,
            lines="Your Globe",
            part=Part.SECTION,
            until="Interact with The Globe",
            longest=14,
            zone=Zone.TAIL,
        ),
        # Nothing of the story comes any more.
        Rule(
            "footer",
            Kind.NAVIGATION,
            lines="Interact with The Globe",
            part=Part.SECTION,
            until="© Copyright # The Globe and Mail Inc. All rights reserved.",
            zone=Zone.TAIL,
        ),
        Rule(
            "report",
            Kind.FORM,
            lines=("Report an editorial error", "Report a technical issue", "Follow related authors and topics"),
            zone=Zone.TAIL,
        ),
    ),
)
