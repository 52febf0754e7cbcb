"""Dawn, Karachi: Pakistan's oldest daily in English.

The byline is a name or "The Newspaper's Staff Reporter"; below it come counts of shares. Captions end in a dash and
the agency, "— AFP/File". The story opens with "ISLAMABAD:" and ends in "Published in Dawn, May 3rd, 2021", columns in a
line on their writer. Seen on dawn.com, the last line also in collections of its texts in public repositories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "dawn",
    "Dawn",
    hosts=("dawn.com",),
    signs=(
        Sign("The Newspaper's Staff Reporter"),
        Sign("The Newspaper's Correspondent"),
        Sign("Dawn News English"),
        Sign("On DawnNews"),
        Sign("Published in Dawn,", start=True),  # the line that nearly every story ends in
        Sign("Facebook Count", hint=True),
        Sign("Desk Mag", hint=True),
        Sign("Dawn.com"),
        Sign(
            "Follow Dawn Business on Twitter, LinkedIn, Instagram and Facebook for insights on business, finance and tech from Pakistan and across the world."
        ),
    ),
    rules=(
        Rule(
            "desk",
            Kind.CREDIT,
            lines=(
                "The Newspaper's Staff Reporter",
                "The Newspaper's Staff Correspondent",
                "The Newspaper's Correspondent",
                "The Newspaper's Monitoring Desk",
                "From the Newspaper",
                "Dawn Report",
                "Dawn.com",
                "AFP",
                "Reuters",
                "APP",
                "Monitoring Desk",
                "News Desk",
            ),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                (?: (?! Published ) (?: \p{Lu}[\w.’'-]*+ | and | \| | of ) ,? [ ] ){1,10}+ (?= Published [ ]
                \p{Lu}\p{Ll}{2,8} [ ] \d\d?, [ ] \d{4} )
            """,
            part=Part.START,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="Jane Doe Published May 3, 2023 Updated May 3, 2023 07:12am",
            spares="Jane Doe was published May 3, 2023",
        ),
        # With this cut away, the day of publication in front of it is read as any other.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"""
                (?<= , [ ] \d{4} [ ]? ) Updated [ ] (?: \p{Lu}\p{Ll}{2,8} [ ] \d\d?, [ ] \d{4}
                | \d\d? [ ] \p{Lu}\p{Ll}{2,8}, [ ] \d{4} ) (?: [ ] \d\d?:\d\d [ap]m )?
            """,
            part=Part.END,
            examples="Published May 3, 2023 Updated May 3, 2023 07:12am",
            spares="Updated May plans were shown in 2023",
        ),
        Rule("shares", Kind.SHARING, lines=("Facebook Count", "Twitter Share", "#"), zone=Zone.HEAD),
        Rule(
            "caption",
            Kind.CREDIT,
            # A dash and who gave the picture; nothing may follow.
            pattern=r"""
                .{0,300}? (?: — | – | (?<= [ .”’] ) -{1,2} ) [ ]?
                (?: AFP | AP | APP | Reuters | REUTERS | PPI | INP | Online | White [ ] Star | Dawn | DawnNewsTV | File | Twitter | X | Screengrab
                | (?: Photo | Photos | Picture | Image | File [ ] photo | Courtesy | Screengrab | DawnNewsTV ) [ ] [^.—–]{3,60} )
                (?: / [ ]? (?: File | file ) )? \.?
            """,
            examples=(
                "The old pier. — AFP/File",
                "A kite on a roof. — Photo by the writer",
                "The court in session.—Dawn",
            ),
            spares=("The pier — the old one — is shut.", "The kite flew — Dawn reported it first, in May."),
        ),
        Rule(
            "writer",
            Kind.METADATA,
            pattern=r"""
                The [ ] writer [ ] (?: teaches | (?: is | was | has [ ] been ) [ ] (?: an? | the ) ) [ ] (?: [^.]{0,60} [ ] )?
                (?: history | law | journalism | journalist | lawyer | author | analyst | academic | professor | economist | consultant | poet | researcher
                | teacher | ambassador | staff | editor ) \b [^.]{0,80} \.?
            """,
            zone=Zone.TAIL,
            examples=("The writer is a journalist.", "The writer teaches history in Lahore."),
            spares="The writer was found in a boat.",
        ),
        Rule(
            "writer-account",
            Kind.METADATA,
            pattern=r"(?: Twitter | X ): [ ]? @\w{2,30} | \w[\w.-]{1,40}@(?: gmail | yahoo | hotmail | dawn )\.com",
            zone=Zone.TAIL,
            examples=("Twitter: @jane_doe", "X: @janedoe", "jane.doe@gmail.com"),
            spares="Twitter: she left it.",
        ),
        Rule(
            "print-edition",
            Kind.METADATA,
            pattern=r"""
                Published [ ] in [ ] Dawn, [ ] .{0,60}? (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<day>\d\d?)
                (?: st | nd | rd | th )? , [ ] (?P<year>\d{4}) \.?
            """,
            part=Part.END,
            examples=(
                "Published in Dawn, May 3rd, 2023",
                "It will close.Published in Dawn, The Business and Finance Weekly, May 3rd, 2023",
            ),
            spares="The poem was published in dawn light.",
        ),
        Rule("channel", Kind.NEWSLETTER, lines=("Join our Whatsapp channel", "Dawn News English")),
        Rule(
            "widgets",
            Kind.RELATED,
            lines=("On DawnNews", "Desk Mag"),
            part=Part.SECTION,
            until="Copyright © #, Dawn",
            longest=30,
            zone=Zone.TAIL,
        ),
        Rule(
            "follow",
            Kind.SHARING,
            pattern=r"Follow [ ] Dawn (?: [ ] (?: Business | Prism | Images | Sport ) )? [ ] on [ ] .{5,200}",
            zone=Zone.TAIL,
            examples="Follow Dawn Business on Twitter, LinkedIn, Instagram and Facebook",
            spares="Follow Dawn to the river.",
        ),
    ),
)
