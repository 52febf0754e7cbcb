"""NDTV, New Delhi: a television news channel and its site.

Stories of agencies open with the town and a colon, at times on a line of its own, and end in a note in brackets that
NDTV's staff edited nothing but the headline. On pages of 2021 and 2022 the section, the agency and the time are glued
into one line. Below stand "Track Latest News Live on NDTV.com ..." and labels of the
comments and the player. Seen on ndtv.com, the note and the line also in cleaning scripts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "ndtv",
    "NDTV",
    hosts=("ndtv.com", "ndtv.in"),
    signs=(
        Sign(
            "(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)"
        ),
        Sign("(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)"),
        Sign("Track Latest News Live on NDTV.com and get news updates from India and around the world"),
        Sign("Waiting for response to load...", hint=True),
        Sign("Featured Video Of The Day"),
        Sign("Summary is AI-generated, newsroom-reviewed", hint=True),
        Sign("Did our AI summary help?"),
        Sign("PromotedListen to the latest songs, only on JioSaavn.com", hint=True),
        Sign("Watch Live News: Follow Us:", hint=True),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=("India News", "World News", "All India", "Offbeat", "Cities"),
            zone=Zone.HEAD,
        ),
        # "All India | Press Trust of India | Updated: May 03, 2021 12:34 pm IST": its three parts.
        Rule(
            "line-section",
            Kind.NAVIGATION,
            pattern=r"""
                \p{Lu}\w+ (?: [ ] \p{Lu}\w+ ){0,2} [ ] \| (?= [ ] [^|]{3,80} [ ] \| [ ] (?: Updated
                | Published ): )
            """,
            part=Part.START,
            zone=Zone.HEAD,
            examples="All India | Press Trust of India | Updated: May 03, 2023 12:34 pm IST",
            spares="All India | A history",
        ),
        Rule(
            "line-byline",
            Kind.CREDIT,
            pattern=r"(?<= \| [ ] ) [^|]{3,80}? (?= [ ] \| [ ] (?: Updated | Published ): )",
            part=Part.INSIDE,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="All India | Edited by Jane Doe | Updated: May 03, 2023 12:34 pm IST",
            spares="All India | Edited by Jane Doe",
        ),
        Rule(
            "line-stroke",
            Kind.METADATA,
            pattern=r"\| (?= [ ] (?: Updated | Published ): [ ] \p{Lu} )",
            part=Part.INSIDE,
            zone=Zone.HEAD,
            examples="All India | Edited by Jane Doe | Updated: May 03, 2023 12:34 pm IST",
            spares="All India | Updated maps",
        ),
        # The headline stands again at the end of the path to it.
        Rule(
            "path",
            Kind.NAVIGATION,
            pattern=r"Home [ ]? [|»/>] [ ]? (?: All [ ] India | India | World | Offbeat | Cities | Education | Sports | Business ) (?: [ ] News )? (?: [ ]? [|»/>] [ ]? .{10,200} )?",
            zone=Zone.HEAD,
            examples=("Home | India News | The ferryman of Kelmar", "Home | World News"),
            spares="Home | India wins",
        ),
        Rule(
            "glued-line",
            Kind.METADATA,
            # Nothing stands between the section, the agency or the editors, and the time.
            pattern=r"""
                (?: (?: All [ ] India | (?: India | World | Cities | Offbeat | Education | Delhi | Mumbai ) (?: [ ] News )? ) (?= \p{Lu} ) )?
                (?: Press [ ] Trust [ ] of [ ] India | Agence [ ] France-Presse | Asian [ ] News [ ] International | Indo-Asian [ ] News [ ] Service
                    | Associated [ ] Press | Reuters | NDTV [ ] (?: News | Sports ) [ ] Desk
                    | (?: Reported | Edited | Written | Translated ) [ ] by :? [ ] [^!?:|]{3,60} (?: , [ ] (?: Edited | Translated ) [ ] by :? [ ] [^!?:|]{3,60} )? \p{Ll} )
                (?: Updated | Published ): [ ] (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<day>\d{1,2}), [ ] (?P<year>\d{4}) [ ] \d{1,2}:\d\d [ ] (?i: [ap]m ) [ ] IST
                (?: [ ]? Read [ ] Time: [ ]? \d{1,2} [ ] mins? )?
            """,
            part=Part.END,
            zone=Zone.HEAD,
            examples=(
                "India NewsPress Trust of IndiaUpdated: May 03, 2021 12:34 pm IST",
                "Offbeat NewsEdited by Jane DoeUpdated: May 03, 2022 12:34 PM ISTRead Time:3 min",
                "The ferry is late.Press Trust of IndiaUpdated: May 03, 2022 12:34 pm IST",
            ),
            spares="Press Trust of India updated the story on May 03, 2021 12:34 pm IST",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            lines=(
                "Press Trust of India",
                "Agence France-Presse",
                "Asian News International",
                "Indo-Asian News Service",
                "Associated Press",
                "Reuters",
                "NDTV News Desk",
                "NDTV Sports Desk",
            ),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{10,300}? [ ] \( (?: [Ff]ile (?: [ ] [Pp]hoto )? | [Rr]epresentational (?: [ ] [Ii]mage )?
                | Reuters | AFP | PTI | AP ) \)
            """,
            examples=("The old pier. (File)", "The old pier in May (Representational Image)"),
            spares="The pier (File) is shut.",
        ),
        Rule(
            "syndicated",
            Kind.LEGAL,
            pattern=r"""
                \( (?: (?: Except [ ] for [ ] the [ ] headline | With [ ] the [ ] exception [ ] of [ ] (?: the
                [ ] )? headline ), [ ] this | This ) [ ] story [ ] has [ ] not [ ] been [ ] edited [ ] by [ ]
                NDTV [ ] [^()]{5,120} \)
            """,
            part=Part.END,
            examples=(
                "(Except for the headline, this story has not been edited by NDTV staff and is published from a feed.)",
            ),
            spares="Except for the headline, this cake has not been edited by NDTV.",
        ),
        Rule(
            "track-latest",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Track [ ] Latest [ ] News [ ] Live | Get [ ] Breaking [ ] news, [ ] live [ ] coverage, [ ]
                and [ ] Latest [ ] News .{5,60}? ) [ ] on [ ] NDTV\.com \b .{0,300}
            """,
            part=Part.END,
            examples="Track Latest News Live on NDTV.com and get news updates from India and around the world",
            spares="I track latest news live on the radio.",
        ),
        # The same in Hindi.
        Rule(
            "track-latest-hindi",
            Kind.NEWSLETTER,
            pattern=r"NDTV\.in [ ] पर [ ] (?: ताज़ातरीन | ताज़ा ) [ ] ख़बरों [ ] को [ ] ट्रैक [ ] करें [^।]{0,160} \.?",
            examples="NDTV.in पर ताज़ातरीन ख़बरों को ट्रैक करें, व देश के कोने-कोने से न्यूज़ अपडेट पाएं",
            spares="NDTV.in पर ताज़ातरीन ख़बरों को ट्रैक करें। वह बोली।",
        ),
        Rule("comments", Kind.COMMENTS, lines=("Show full article", "Waiting for response to load..."), zone=Zone.TAIL),
        Rule("share-line", Kind.SHARING, lines=("Share EMAIL PRINT", "EMAIL PRINT", "Dailyhunt"), zone=Zone.HEAD),
        Rule("sponsored", Kind.ADVERTISEMENT, lines=("Want to see your ad here", "Sponsored Content By Taboola")),
        Rule("follow", Kind.SHARING, lines=("Watch Live News: Follow Us:", "Watch Live News")),
        Rule("featured-video", Kind.OTHER, lines="Featured Video Of The Day", part=Part.SECTION, zone=Zone.TAIL),
        # What a machine makes of the story, above it.
        Rule(
            "summary",
            Kind.OTHER,
            lines="Summary is AI-generated, newsroom-reviewed",
            part=Part.SECTION,
            until="Did our AI summary help?",
            longest=6,
            zone=Zone.HEAD,
        ),
        Rule("summary-frame", Kind.OTHER, lines=("Quick Read", "Did our AI summary help?", "Let us know.")),
        Rule(
            "also-read",
            Kind.RELATED,
            pattern=r"(?: Also [ ] Read | Read ) [ ] \| [ ] .{8,160} | \( (?: Also [ ] )? Read: [ ] [^()]{8,160} \)",
            zone=Zone.TAIL,
            examples=("Also Read | The ferryman of Kelmar", "(Also Read: The ferryman of Kelmar)"),
            spares="(Also read: his letters, she said.) Nobody did.",
        ),
        Rule(
            "video",
            Kind.OTHER,
            lines=(
                "Click for more trending news",
                "NDTV Beeps - your daily newsletter",
                "Listen to the latest songs, only on JioSaavn.com",
                "PromotedListen to the latest songs, only on JioSaavn.com",
            ),
        ),
    ),
)
