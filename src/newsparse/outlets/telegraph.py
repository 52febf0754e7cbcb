"""The Telegraph, London: the daily and its Sunday sister.

The byline names the office, "Jane Doe, Money Reporter", and the time has a bullet, "22 December 2023 • 3:55pm".
Captions end in "Credit: Name/Agency". Boxes inside the story have "Recommended", a headline and "Read more"; below
come "Join the conversation" with the rules for comments, the topics, and "License this content".
Seen on telegraph.co.uk.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "telegraph",
    "The Telegraph",
    hosts=("telegraph.co.uk",),
    signs=(
        Sign("License this content"),
        Sign("More from The Telegraph"),
        Sign(
            "The Telegraph values your comments but kindly requests all posts are on topic, constructive and respectful. Please review our commenting policy."
        ),
        Sign("Download the Telegraph App"),
        Sign("© Telegraph Media Group Limited #"),
        Sign("UK News Website of the Year", hint=True),
        Sign("Gift this article free", hint=True),
        # Its times: nobody else puts a bullet between the day and the hour.
        *date_signs("# {January} # • #:#{am}"),
        Sign("Telegraph Extra", hint=True),
        Sign("Syndication and Commissioning", hint=True),
    ),
    rules=(
        Rule("masthead", Kind.NAVIGATION, lines=("UK News Website of the Year", "The Telegraph"), zone=Zone.HEAD),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                (?: By [ ] )? (?: (?: \p{Lu}[\w.’'&-]*+ | and | in | of ) ,? [ ] ){2,16}+ (?= \d\d? [ ]
                \p{Lu}\p{Ll}{2,8} [ ] \d{4} [ ] • )
            """,
            part=Part.START,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="Jane Doe, Money Reporter 22 December 2023 • 3:55pm",
            spares="Jane Doe was seen on 22 December 2023 • 3:55pm",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r".{0,400}? (?: Credit | CREDIT ) : [ ]? [^:]{2,80} (?<! [.?!”’] )",
            examples=(
                "The old pier Credit: Jane Doe/Getty Images",
                "Credit: Getty Images",
                "The pier CREDIT: Jane Doe",
            ),
            spares="On its back was written “Credit: Jane Doe”, and nothing else.",
        ),
        Rule(
            "recommended",
            Kind.RELATED,
            lines="Recommended",
            part=Part.SECTION,
            until="Read more",
            longest=4,
            zone=Zone.TAIL,
        ),
        Rule("more", Kind.RELATED, lines="More from The Telegraph", part=Part.SECTION, zone=Zone.TAIL),
        # Nothing of the story comes any more.
        Rule(
            "more-stories",
            Kind.RELATED,
            lines="More stories",
            part=Part.SECTION,
            until="© Telegraph Media Group Limited #",
            zone=Zone.TAIL,
        ),
        Rule(
            "comment-rules",
            Kind.COMMENTS,
            lines=(
                "The Telegraph values your comments but kindly requests all posts are on topic, constructive and respectful. Please review our commenting policy.",
                "The Telegraph values your comments but kindly requests all posts are on topic, constructive and respectful.",
                "You need to be a subscriber to join the conversation. Find out more here.",
            ),
        ),
        Rule("gift", Kind.SHARING, lines=("Gift this article free", "Gift this article")),
        Rule(
            "license",
            Kind.SHARING,
            lines=(
                "License this content",
                "Copy link",
                "Twitter Icon",
                "Facebook Icon",
                "WhatsApp Icon",
                "Email Icon",
                "Comment speech bubble",
            ),
        ),
        # How many readers commented, beside the buttons.
        Rule("comment-count", Kind.COMMENTS, lines="#", zone=Zone.HEAD),
        Rule(
            "blocker",
            Kind.PAYWALL,
            lines=(
                "We've noticed you're adblocking.",
                "We rely on advertising to help fund our award-winning journalism.",
                "We urge you to turn off your ad blocker for The Telegraph website so that you can continue to access our quality content in the future.",
                "Thank you for your support.",
                "Click here for instructions",
            ),
        ),
        Rule(
            "offer",
            Kind.PAYWALL,
            pattern=r".{0,120}? Try [ ] The [ ] Telegraph [ ] free [ ] for [ ] \d [ ] months? ,? [ ] .{10,200}",
            examples="Broaden your horizons. Try The Telegraph free for 3 months with unlimited access to our website.",
            spares="Try The Telegraph, he said.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"Sign [ ] up [ ] to [ ] the [ ] Front [ ] Page [ ] newsletter [ ] .{10,200}",
            examples="Sign up to the Front Page newsletter for free: Your essential guide to the day’s agenda.",
            spares="Sign up to the front page.",
        ),
        Rule("app", Kind.NEWSLETTER, lines=("Download the Telegraph App", "Download our app"), zone=Zone.TAIL),
        Rule("footer", Kind.LEGAL, lines=("© Telegraph Media Group Limited #", "Telegraph Media Group Limited #")),
    ),
)
