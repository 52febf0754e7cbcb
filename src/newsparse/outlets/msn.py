"""MSN, Redmond: Microsoft's portal, with stories of some thousand publishers and galleries of its own.

A story names who provided it, "Story by" its author, and has its picture's credit in front of the caption: "© Provided
by" the publisher. Between the paragraphs stand videos and galleries with their source in parentheses; a gallery counts
its slides, and says between them that it goes on. Seen on msn.com; its affiliate note also in public samples.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "msn",
    "MSN",
    hosts=("msn.com",),
    signs=(
        Sign(
            "Microsoft and partners may be compensated if you purchase something through recommended links in this article.",
        ),
        Sign('Show full articles without "Continue Reading" button for # hours.'),
        Sign("SLIDESHOW CONTINUES ON THE NEXT SLIDE"),
        Sign("More from MSN", hint=True),
        Sign("© Provided by", start=True, hint=True),
        Sign("Story by", start=True, hint=True),
        Sign("MSN", hint=True),
        Sign("Send MSN Feedback"),
        Sign("Slide # of #", hint=True),
        Sign("© Provided by Reuters"),
        Sign("© Provided by CNN"),
        Sign("© Provided by BBC News"),
        Sign("© Provided by AFP"),
        Sign("© Provided by Associated Press"),
        Sign("© Provided by Sky News"),
        Sign("© Provided by Daily Mail"),
        Sign("© Provided by The Independent"),
        Sign("© Provided by NBC News"),
        Sign("© Provided by USA TODAY"),
    ),
    rules=(
        Rule(
            "affiliate",
            Kind.ADVERTISEMENT,
            lines=(
                "Microsoft and partners may be compensated if you purchase something through recommended links in this article.",
                "Microsoft may earn an Affiliate Commission if you purchase something through recommended links in this article.",
            ),
        ),
        Rule("site-name", Kind.NAVIGATION, lines="MSN"),
        Rule(
            "author",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"(?: Story | Article ) [ ] by [ ] \p{Lu}[\w'’.-]* (?: (?: ,? [ ] | [ ] and [ ] ) \p{Lu}[\w'’.-]* ){0,7}",
            zone=Zone.HEAD,
            examples=("Story by Mila Dorn", "Story by Mila Dorn, Ivan Orlin and Ada Vell"),
            spares="Story by story the tower rose above the harbor.",
        ),
        Rule(
            "age",
            Kind.METADATA,
            # "• 3h • 4 min read", the age of the story and how long it takes; at times behind the author.
            pattern=r"""
                (?: \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} [ ] - [ ] | • [ ]? )? \d{1,2} [ ]? (?: h | d | mo | min | w ) (?: [ ] ago )?
                (?: [ ] • [ ] \d{1,2} [ ] min [ ] read )?
            """,
            zone=Zone.HEAD,
            examples=("• 3h • 4 min read", "2d", "Mila Dorn - 3h ago"),
            spares="3 h of rain",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            # The credit stands in front of its caption, on one line; no sentence of a story begins with it.
            pattern=r"© [ ]? (?! \d{4} ) [^\s].{1,300}",
            examples=(
                "© Provided by Orn Valley News",
                "© Mila Dorn/Reuters The ferry at its pier on Monday. Mila Dorn/Reuters",
            ),
            spares=("The sign © stands for copyright.", "© 2031 Orn Valley News"),
        ),
        Rule(
            "provided",
            Kind.CREDIT,
            pattern=r"© [ ]? Provided [ ] by [ ] [^©.]{2,60} \.?",
            part=Part.END,
            examples="A ferry leaves Kelmar. © Provided by Orn Valley News",
            spares="The meals are provided by Orn Valley Kitchens.",
        ),
        Rule(
            "provider",
            Kind.CREDIT,
            pattern=r"Provided [ ] by [ ] \p{Lu}[^.;:]{1,60}",
            zone=Zone.HEAD,
            examples="Provided by Orn Valley News",
            spares="Provided by the valley, the bread is free.",
        ),
        Rule(
            "video",
            Kind.RELATED,
            pattern=r"(?: Related [ ] )? (?i: video | gallery | watch | pictures ) : [ ] .{5,160} [ ] \( [^()]{2,50} \)",
            examples=("Related video: Ferry back on the Orn (Orn Valley News)", "Gallery: 20 quiet harbors (Espresso)"),
            spares="Video: the court saw it twice (on Monday and on Tuesday), and then a third time.",
        ),
        Rule(
            "slides",
            Kind.NAVIGATION,
            lines=(
                "SLIDESHOW CONTINUES ON THE NEXT SLIDE",
                "Slide # of #",
                "#/# SLIDES",
                'Show full articles without "Continue Reading" button for # hours.',
            ),
        ),
        Rule("more", Kind.RELATED, lines=("More from MSN", "Trending on MSN"), part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "feedback",
            Kind.FORM,
            lines=(
                "Send MSN Feedback",
                "How can we improve?",
                "Please give an overall site rating:",
                "We appreciate your input!",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
