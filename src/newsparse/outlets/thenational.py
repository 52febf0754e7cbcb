"""The National, Abu Dhabi.

Captions end in the agency behind a full stop or in "Name / The National"; they stand above the headline, some several
times. Under the byline are the languages of the player. "Live updates:" and a headline stand inside the story; below it
may be the reporter's address and, with an asterisk, the agency. Older stories open with "ABU DHABI //".
Seen on thenationalnews.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "thenational",
    "The National",
    hosts=("thenationalnews.com", "thenational.ae"),
    signs=(
        Sign("Follow The National's latest coverage on WhatsApp"),
        Sign("More from The National"),
        Sign("newsdesk@thenational.ae"),
        Sign("Listen In English", hint=True),
        Sign("Listen In Arabic", hint=True),
        Sign("Powered by automated translation", hint=True),
    ),
    rules=(
        Rule(
            "caption",
            Kind.CREDIT,
            # The agency is a sentence of its own without a full stop.
            pattern=r"""
                .{10,400}? [.?!’”] [ ] (?: Reuters | AP | AFP | EPA | EPA-EFE | SPA | Wam | WAM | PA | Bloomberg | Getty [ ] Images (?: [ ] for [ ] [^.]{3,40} )? )
                | .{0,400}? \p{Lu}[\w’'-]*+ (?: [ ] \p{Lu}[\w’'-]*+ ){1,3} (?: [ ] / | [ ] for ) [ ] The [ ] National
            """,
            examples=(
                "The old pier in Ajman. Reuters",
                "A pearl. Jane Doe / The National",
                "Jane Doe for The National",
            ),
            spares=("He had worked for Reuters", "She reads for The National in Dubai."),
        ),
        Rule(
            "player", Kind.TEMPLATE, lines=("Listen In English", "Listen In Arabic", "Powered by automated translation")
        ),
        Rule(
            "live-updates",
            Kind.RELATED,
            pattern=r"Live [ ] updates?: [ ] (?: Follow | Israel | Get ) [ ] .{5,150}? (?<! [.?!”’] )",
            examples="Live updates: Follow the latest news on the Gulf",
            spares="Live updates come from a ladder.",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            pattern=r"""
                \* [ ]? (?: [Ww]ith [ ] )? (?: [Aa]dditional [ ] reporting [ ] (?: by
                | from ) [ ] .{2,80} | (?: Reuters | AP | AFP | Bloomberg | Associated [ ] Press
                | Agence [ ] France-Presse ) .{0,60} )
            """,
            zone=Zone.TAIL,
            examples=("* Agence France-Presse", "* With additional reporting by Reuters", "* AFP"),
            spares="* A pearl is a stone.",
        ),
        Rule(
            "contact",
            Kind.METADATA,
            pattern=r"[\w.-]{2,40}@thenational(?: \.ae | news\.com )",
            zone=Zone.TAIL,
            examples=("jdoe@thenational.ae", "jdoe@thenationalnews.com"),
            spares="Write to jdoe@thenational.ae or call.",
        ),
        Rule(
            "channel",
            Kind.NEWSLETTER,
            lines=(
                "Follow The National's latest coverage on WhatsApp",
                "Follow us on WhatsApp",
                "The National Today in your inbox",
            ),
        ),
        Rule("read-more", Kind.RELATED, lines="Read more", part=Part.SECTION, zone=Zone.TAIL),
        Rule("more", Kind.RELATED, lines="More from The National", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
