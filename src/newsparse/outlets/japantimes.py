"""The Japan Times, Tokyo: a daily in English.

The byline is a name, or the agency's alone: "Kyodo", "Jiji". An appeal for a subscription stands below the story,
"In a time of both misinformation and too much information", and the topics under "KEYWORDS". Seen on japantimes.co.jp,
the appeal also in texts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "japantimes",
    "The Japan Times",
    hosts=("japantimes.co.jp",),
    signs=(
        Sign(
            "In a time of both misinformation and too much information, quality journalism is more crucial than ever."
        ),
        Sign(
            "In a time of both misinformation and too much information, quality journalism is more crucial than ever. By subscribing, you can help us get the story right."
        ),
        Sign(
            "In a time of both misinformation and too much information, quality journalism is more crucial than ever.By subscribing, you can help us get the story right."
        ),
        Sign("By subscribing, you can help us get the story right."),
        Sign("PHOTO GALLERY (CLICK TO ENLARGE)"),
        Sign(
            "With your current subscription plan you can comment on stories. However, before writing your first comment, please create a display name in the Profile section of your subscriber account page."
        ),
        Sign("KEYWORDS", hint=True),
        Sign("Article history", hint=True),
        Sign("Jiji", hint=True),
    ),
    rules=(
        Rule("agency", Kind.CREDIT, lines=("Jiji", "Kyodo"), role=Role.BYLINE, zone=Zone.HEAD),
        Rule("post", Kind.CREDIT, lines=("STAFF WRITER", "CONTRIBUTING WRITER"), zone=Zone.HEAD),
        Rule(
            "appeal",
            Kind.PAYWALL,
            pattern=r"In [ ] a [ ] time [ ] of [ ] both [ ] misinformation [ ] and [ ] too [ ] much [ ] information, .{10,200} | By [ ] subscribing, [ ] you [ ] can [ ] help [ ] us [ ] get [ ] the [ ] story [ ] right\.",
            examples=(
                "In a time of both misinformation and too much information, quality journalism is more crucial than ever.",
                "By subscribing, you can help us get the story right.",
            ),
            spares="In a time of both misinformation and fog, he sailed.",
        ),
        # In older pages, with the days of its changes behind it.
        Rule("history", Kind.METADATA, lines="Article history", zone=Zone.HEAD),
        Rule("gallery", Kind.TEMPLATE, lines=("PHOTO GALLERY (CLICK TO ENLARGE)", "SUBSCRIBE NOW")),
        Rule(
            "keywords",
            Kind.METADATA,
            lines="KEYWORDS",
            part=Part.SECTION,
            zone=Zone.TAIL,
            until=("SUBSCRIBE NOW",),
            longest=4,
        ),
        Rule(
            "comments",
            Kind.COMMENTS,
            pattern=r"With [ ] your [ ] current [ ] subscription [ ] plan [ ] you [ ] can [ ] comment [ ] on [ ] stories\. .{0,240}",
            examples="With your current subscription plan you can comment on stories.",
            spares="With your current plan you can comment on boats.",
        ),
    ),
)
