"""PBS NewsHour, Arlington: the news program of the American public television, PBS.

"By —" stands on a line above the author, who is printed twice; section and day share a line, "Arts Dec 23, 2031 2:15
PM EST". Captions open with "Left:", links amid the story with "READ MORE:" and "WATCH:", and labels of a form and
names of sponsors stand below. Seen on pbs.org.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "pbs",
    "PBS NewsHour",
    hosts=("pbs.org",),
    signs=(
        Sign("Support PBS NewsHour:"),
        Sign("Support for NewsHour Provided By"),
        Sign("© # - # NewsHour Productions LLC. All Rights Reserved."),
        Sign("Learn more about Friends of the NewsHour."),
        Sign("Subscribe to Here’s the Deal, our politics newsletter for analysis you won’t find anywhere else."),
        Sign(
            "Notice: Transcripts are machine and human generated and lightly edited for accuracy. They may contain errors."
        ),
        Sign("PBS is a 501(c)(3) not-for-profit organization."),
        Sign("PBS NewsHour", hint=True),
        Sign("Form error message goes here.", hint=True),
        Sign("Support Provided By: Learn more", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| [ ] PBS [ ] News (?: Hour | [ ] Weekend )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Lost bell turns up | PBS NewsHour",
            spares="Lost bell of PBS NewsHour",
        ),
        Rule("site-name", Kind.NAVIGATION, lines="PBS NewsHour"),
        Rule(
            "sections",
            Kind.NAVIGATION,
            lines=("Arts", "World", "Politics", "Nation", "Economy", "Science", "Health", "Education"),
            zone=Zone.HEAD,
        ),
        Rule(
            "support",
            Kind.PAYWALL,
            lines=(
                "PBS NewsHour needs YOU now!",
                "Give by #/#, so we can continue to deliver intelligent, in-depth, trustworthy journalism.",
                "Learn more about Friends of the NewsHour.",
            ),
        ),
        Rule("author-label", Kind.CREDIT, lines="By —"),
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"""
                Associated [ ] Press | (?P<name> \p{Lu}[^.!?\d]{4,60}? ) [ ] (?P=name)
                | \p{Lu}[\p{L}.'’-]* (?: [ ] \p{Lu}[\p{L}.'’-]* ){1,3} , [ ] (?: Associated [ ] Press | Reuters | PBS [ ] NewsHour | PBS [ ] News | KFF [ ] Health [ ] News | ProPublica )
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("Jane Doe, Associated Press Jane Doe, Associated Press", "Jane Doe, Associated Press"),
            spares="Jane Doe, a diver",
        ),
        # What is left is the day.
        Rule(
            "section",
            Kind.NAVIGATION,
            pattern=r"(?: Arts | World | Politics | Nation | Economy | Science | Health | Education ) (?= [ ] \p{Lu}\p{L}{2,8} [ ] \d{1,2}, [ ] \d{4} [ ] \d{1,2}:\d\d [ ] [AP]M )",
            part=Part.START,
            examples="Arts Dec 23, 2031 2:15 PM EST",
            spares="World War II began in 1939",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"(?: Left | Right | Above | Top ) : [ ] .{5,300} \b (?i: photo | image | illustration ) .{3,120}",
            examples="Left: The bell beside the pond. Photo by Jane Doe/AP",
            spares="Left: the sea. Right: the hills.",
        ),
        Rule(
            "sponsors",
            Kind.OTHER,
            lines=("Support Provided By: Learn more", "Support PBS NewsHour:", "Support for NewsHour Provided By"),
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Educate your inbox",
                "Subscribe to Here’s the Deal, our politics newsletter for analysis you won’t find anywhere else.",
                "Thank you. Please check your inbox to confirm.",
            ),
        ),
        Rule(
            "transcript",
            Kind.LEGAL,
            lines=(
                "Notice: Transcripts are machine and human generated and lightly edited for accuracy. They may contain errors.",
                "PBS is a 501(c)(3) not-for-profit organization.",
            ),
        ),
        Rule(
            "segment",
            Kind.NAVIGATION,
            lines=(
                "Read the Full Transcript",
                "Listen to this Segment",
                "Watch the Full Episode",
                "Leave your feedback",
            ),
        ),
        Rule("form-error", Kind.TEMPLATE, lines="Form error message goes here."),
    ),
)
