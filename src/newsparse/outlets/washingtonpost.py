"""The Washington Post.

The motto "Democracy Dies in Darkness" stands above the story, beside the buttons to listen, save and comment. Captions
end in "(Name/The Washington Post)"; links to other stories stand between the paragraphs in square brackets; the last
line says who contributed to this report, and that of an editorial who the board is. Pages of 2026 sum up "What readers
are saying" by a machine.
Seen on washingtonpost.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

# What a reader may follow, under a paragraph.
_SECTIONS = (
    "Climate & environment",
    "Politics",
    "National news",
    "World news",
    "World",
    "Business",
    "Technology",
    "Tech",
    "Sports",
    "Style",
    "Travel",
    "Food",
    "Health",
    "Science",
    "Education",
    "Local news",
    "Opinions",
    "on this story",
)

OUTLET = Outlet(
    "washingtonpost",
    "The Washington Post",
    hosts=("washingtonpost.com",),
    signs=(
        Sign("The Washington Post", agency=True),
        Sign("Washington Post", agency=True),
        Sign("Democracy Dies in Darkness"),
        Sign("The Post’s View | About the Editorial Board"),
        Sign("Add to your saved stories"),
        Sign(
            "This summary is AI-generated. AI can make mistakes and this summary is not a replacement for reading the comments.",
            hint=True,
        ),
        Sign("washingtonpost.com © #-# The Washington Post"),
        Sign("The most important news stories of the day, curated by Post editors and delivered every morning."),
        Sign("Skip to end of carousel"),
        Sign("Press Enter to skip to end of carousel"),
        Sign("Comment on this story", hint=True),
        Sign("Gift Article", hint=True),
        *date_signs("{January} #, # at #:# {a.m.} E", start=True),
        *date_signs("{Jan.} #, # at #:# {a.m.} E", start=True),
        Sign("Story continues below advertisement", hint=True),
        Sign("What readers are saying", hint=True),
        Sign("Subscribe to comment and get the full experience. Choose your plan.", hint=True),
        Sign("More from The Post", hint=True),
        Sign("Like Washington Post World on Facebook and stay updated on foreign news"),
        Sign("Today’s coverage from Post correspondents around the world"),
        Sign("Your Three. Videos curated for you."),
        Sign("The Post Most", start=True, hint=True),
    ),
    rules=(
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=(
                "Democracy Dies in Darkness",
                "The Washington Post",
                "The Washington Post Democracy Dies in Darkness",
                "Accessibility statementSkip to main content",
            ),
        ),
        # What sort of story it is, above the headline.
        Rule(
            "sort",
            Kind.NAVIGATION,
            lines=("The Post’s View", "Perspective", "Local Perspective", "Retropolis"),
            zone=Zone.HEAD,
        ),
        # Below an editorial, with the paragraph on whose views it holds between them.
        Rule(
            "editorial-board",
            Kind.OTHER,
            pattern=r"""
                The [ ] Post['’]s [ ] View (?: [ ] \| [ ] )? About [ ] the [ ] Editorial [ ] Board
                | Members [ ] of [ ] the [ ] Editorial [ ] Board (?: [ ] and [ ] areas [ ] of [ ] focus )? : [ ] (?: [^.!?] | (?<= \b \p{Lu} ) \. ){10,900} \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "The Post’s View | About the Editorial Board",
                "Members of the Editorial Board and areas of focus: Opinion Editor Jane Doe; John Roe (D.C. ferries).",
            ),
            spares="Members of the Editorial Board saw the fire.",
        ),
        Rule(
            "save",
            Kind.SHARING,
            lines=("Add to your saved stories", "Saved to your stories", "Listen", "Make us preferred on Google"),
        ),
        # How many readers commented, under "Comment".
        Rule("comment-count", Kind.COMMENTS, lines="#", zone=Zone.HEAD),
        Rule(
            "today",
            Kind.METADATA,
            pattern=r"(?: Today | Yesterday ) [ ] at [ ] \d{1,2}:\d\d [ ] [ap]\.m\. (?: [ ] E[DS]T )?",
            zone=Zone.HEAD,
            examples="Today at 5:00 a.m. EDT",
            spares="Today at 5:00 a.m. the ferry left",
        ),
        Rule(
            "carousel",
            Kind.TEMPLATE,
            lines=(
                "Press Enter to skip to end of carousel",
                "Skip to end of carousel",
                "End of carousel",
                "This is carousel. Use Left and Right arrow keys to navigate.",
                "Return to menu",
            ),
        ),
        # With this cut away, the day of publication behind it is read as any other.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"""
                Updated [ ] \p{Lu}\p{Ll}{2,8}\.? [ ] \d\d?, [ ] \d{4} [ ] at [ ] \d\d?:\d\d [ ] [ap]\.m\. [ ]
                E[DS]T [ ]? \| (?= [ ]? Published )
            """,
            part=Part.START,
            zone=Zone.HEAD,
            examples="Updated May 3, 2023 at 5:04 p.m. EDT | Published May 3, 2023 at 11:24 a.m. EDT",
            spares="Updated May plans",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # Two names with a stroke between them or "for The Washington Post", in brackets at the line's end.
            pattern=r"""
                .{0,500}? [ ]? \( \p{Lu}[^()/]{2,50}
                (?: [ ]? / [ ]? \p{Lu}[^()]{1,40} | [ ] for [ ] The [ ] Washington [ ] Post ) \)
                # Or behind the full stop, whom the picture is from.
                | \p{Lu}.{20,400}? [.!?”] [ ] \( \p{Lu}[\p{L}.&’'-]++ (?: [ ] (?: of | the | for | and | via | \p{Lu}[\p{L}.&’'-]*+ ) ){1,6}+ \)
            """,
            examples=(
                "A ferry at dawn. (Jane Doe/The Washington Post)",
                "(Jane Doe for The Washington Post)",
                "A ferry waits at its pier. (Port of Kelmar)",
                "A ferry. (Jane Doe/AP)",
            ),
            spares=("The ferry (and/or its twin) sails.", "She spoke (for The Washington Post) of ferries."),
        ),
        Rule(
            "related-link",
            Kind.RELATED,
            pattern=r"\[ [^\[\]]{15,140} \]",
            examples="[The ferry that would not stop]",
            spares="[The ferry] would not stop.",
        ),
        Rule(
            "headlines-newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Today’s Headlines",
                "Today’s Headlines newsletter",
                "The day’s most important stories.",
                "Sign up for the Today’s Headlines newsletter",
                "Fast, informative and written just for locals. Get The 7 DMV newsletter in your inbox every weekday morning.",
                "The most important news stories of the day, curated by Post editors and delivered every morning.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "full-experience",
            Kind.PAYWALL,
            pattern=r"[Ww]p ?Get [ ] the [ ] full [ ] experience\. [ ]? Choose [ ] your [ ] plan (?: [ ]? Arrow ?Right )?",
            zone=Zone.TAIL,
            examples=(
                "WpGet the full experience.Choose your planArrowRight",
                "wpGet the full experience.Choose your plan",
            ),
            spares="Get the full experience. Choose your plan with care.",
        ),
        Rule(
            "ask",
            Kind.SHARING,
            lines=(
                "Get concise answers to your questions. Try Ask The Post AI.",
                "Get concise answers to your questions",
                "Try Ask The Post AI.",
                "Ask The Post AI",
            ),
        ),
        # A button under a paragraph, to be told of stories in a section; "Follow" stands below it.
        Rule(
            "follow-section",
            Kind.NEWSLETTER,
            lines=(
                "Following",
                *(f"{word} {section}" for word in ("Follow", "Following") for section in _SECTIONS),
            ),
            zone=Zone.TAIL,
        ),
        # What a machine makes of the readers' comments.
        Rule(
            "readers-summary",
            Kind.COMMENTS,
            lines="What readers are saying",
            part=Part.SECTION,
            until="This summary is AI-generated. AI can make mistakes and this summary is not a replacement for reading the comments.",
            longest=2,
            zone=Zone.TAIL,
        ),
        Rule(
            "readers-summary-end",
            Kind.COMMENTS,
            lines="This summary is AI-generated. AI can make mistakes and this summary is not a replacement for reading the comments.",
        ),
        Rule(
            "company",
            Kind.NAVIGATION,
            lines=(
                "About The Post",
                "Newsroom Policies & Standards",
                "Get The Post",
                "Washington Post Jobs",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "comment-box",
            Kind.COMMENTS,
            lines=(
                "Subscribe to comment and get the full experience. Choose your plan.",
                "Conversations are opinions of our readers and are subject to our Community Guidelines.",
            ),
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines=("washingtonpost.com © #-# The Washington Post", "© #-# The Washington Post", "washingtonpost.com"),
        ),
        Rule(
            "read-more",
            Kind.RELATED,
            lines="Read more:",
            part=Part.SECTION,
            until=(
                "Today’s Headlines",
                "Today’s coverage from Post correspondents around the world",
                "Like Washington Post World on Facebook and stay updated on foreign news",
            ),
            longest=6,
            zone=Zone.TAIL,
        ),
        Rule(
            "follow",
            Kind.SHARING,
            lines=(
                "Today’s coverage from Post correspondents around the world",
                "Like Washington Post World on Facebook and stay updated on foreign news",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "follow-on",
            Kind.SHARING,
            pattern=r"[Ff]ollow [ ] on [ ] (?: X | Twitter | Instagram | Facebook ) (?: [ ] @?\w{3,20} )?",
            zone=Zone.TAIL,
            examples="follow on X @janedoe",
            spares="Follow on foot, if you dare",
        ),
        Rule("more-from", Kind.RELATED, lines="More from The Post", part=Part.SECTION, zone=Zone.TAIL),
        Rule("made-by-heading", Kind.CREDIT, lines="About this story", zone=Zone.TAIL),
        Rule(
            "made-by",
            Kind.CREDIT,
            # "Editing by Jane Doe. Photo editing by John Roe."
            pattern=r"""
                (?: (?: (?: \p{Lu}\p{Ll}{2,9} [ ] )? [Ee]diting | Design (?: [ ] and [ ] development )? | Graphics | Illustrations? | Research )
                [ ] by (?: [ ] (?: and [ ] )? \p{Lu}[\p{L}’'-]*+ ,? ){2,9}+ \. [ ]?+ ){1,8}+
            """,
            zone=Zone.TAIL,
            examples="Editing by Jane Doe. Photo editing by John Roe. Copy editing by Ann Poe and Bo Lee.",
            spares="Editing by Jane Doe saved the book.",
        ),
    ),
)
