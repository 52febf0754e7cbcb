"""Hindustan Times, New Delhi.

The byline is a name, or "By HT Correspondent, New Delhi"; captions end in "(HT Photo)" or an agency in brackets. Below
the story stand a note on agency copy, "Unlock a world of Benefits with HT!", "Close Story" and what else there is.
Seen on hindustantimes.com, the note also in texts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "hindustantimes",
    "Hindustan Times",
    hosts=("hindustantimes.com",),
    signs=(
        Sign(
            "This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed."
        ),
        Sign("This story has been published from a wire agency feed without modifications to the text."),
        Sign("By HT Correspondent, New Delhi"),
        Sign("PTI | Posted by", start=True),
        Sign("ANI | Posted by", start=True),
        Sign("HT Correspondent", hint=True),
        Sign("Hindustan Times,", start=True, hint=True),
        Sign("Close Story", hint=True),
        Sign("SHARE THIS ARTICLE ON", hint=True),
        Sign("Less time to read? Try Quickreads", hint=True),
        Sign("Recommended Topics", hint=True),
        *date_signs("Updated on {Jan} #, # #:# {am} IST"),
        *date_signs("Published on {Jan} #, # #:# {am} IST"),
        *date_signs("Updated on: {Jan} #, # #:# {am} IST"),
        *date_signs("Published on: {Jan} #, # #:# {am} IST"),
    ),
    rules=(
        Rule(
            "path",
            Kind.NAVIGATION,
            pattern=r"""
                /? [ ]? (?: News | Home | India [ ] News | World [ ] News | Cities
                | Cricket | Entertainment | Lifestyle ) (?: [ ] / [ ] [\p{Lu}][\w ]{2,20} ){0,3} [ ]? /?
            """,
            zone=Zone.HEAD,
            examples=("/ India News /", "News / India News / Delhi News /", "Cities / Mumbai News"),
            spares="News from India",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            pattern=r"""
                (?: Press [ ] Trust [ ] of [ ] India | Asian [ ] News [ ] International
                | Indo [ ] Asian [ ] News [ ] Service | Agence [ ] France-Presse
                | Associated [ ] Press | Reuters | HT [ ] Correspondent ) (?: , [ ] \p{Lu}[\w -]{2,30} )?
                | (?: ANI | PTI | AFP | AP | IANS | Reuters | HT [ ] News [ ] Desk ) [ ] (?: \| [ ]? ){1,2} (?: , [ ]? )? (?: Posted [ ] by [ ] [^.!?|]{3,60} | \p{Lu}[\w -]{2,30} )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=(
                "Press Trust of India",
                "Press Trust of India, New Delhi",
                "HT Correspondent",
                "ANI |",
                "PTI | Posted by Mila Dorn, Mumbai",
            ),
            spares="Reuters, for one, said no",
        ),
        Rule(
            "office",
            Kind.METADATA,
            pattern=r"Hindustan [ ] Times, [ ] \p{Lu}[\w -]{2,30}",
            zone=Zone.HEAD,
            examples="Hindustan Times, New Delhi",
            spares="Hindustan Times, of all papers",
        ),
        # With this cut away, the date behind it is read as any other.
        Rule(
            "section",
            Kind.NAVIGATION,
            pattern=r"[a-z][\w -]{1,30}? (?= [ ] Updated: [ ] \p{Lu}\p{Ll}{2} [ ] \d )",
            part=Part.START,
            zone=Zone.HEAD,
            examples="india Updated: May 03, 2023 12:34 IST",
            spares="India updated: a map",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{10,400}? [ ] \( (?:
                    (?: [^()/]{3,40} / )?+ HT (?: [ ] (?: File [ ] )? Photo )?
                    | (?: [^()/]{3,40} / )?+ (?: PTI | ANI | AFP | AP | REUTERS | Reuters ) [ ] (?: File [ ] )? [Pp]hoto
                    | [^()/]{3,40} / (?: PTI | ANI | AFP | AP | REUTERS | Reuters )
                ) \)
            """,
            examples=(
                "The old pier in May. (HT Photo)",
                "A goat on the ridge (Jane Doe/HT Photo)",
                "A ferry at dawn. (PTI Photo)",
            ),
            spares=("The pier (PTI) is shut.", "The pier was bought (PTI said nothing of it)."),
        ),
        # PTI's own, the initials of its desk behind it or under it.
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.?!”\"’'] [ ] ) ) PTI (?: [ ] [A-Z]{2,5} ){1,6} | ^ [A-Z]{2,4} (?: [ ] [A-Z]{2,4} ){0,3}",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nobody was left, she said. PTI MD ORN", "PTI MD", "ORN ORN"),
            spares=("She told PTI", "MD said so"),
        ),
        # In a line of its own above the story; below it, behind a sentence, it signs the story.
        Rule(
            "caption-above",
            Kind.CREDIT,
            pattern=r".{10,400}? [ ] \( (?: PTI | ANI | AFP | AP | REUTERS | Reuters ) \)",
            zone=Zone.HEAD,
            examples="A ferry at dawn. (PTI)",
            spares="The pier (PTI) is shut.",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?<= [.?!”\"’'] [ ] ) \( (?: PTI | ANI | AFP | AP | IANS | Reuters ) \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples="Nobody was left on the bank, she said. (ANI)",
            spares="She told an agency (ANI)",
        ),
        Rule(
            "wire-note",
            Kind.LEGAL,
            lines=(
                "This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed.",
                "This story has been published from a wire agency feed without modifications to the text.",
            ),
        ),
        Rule(
            "benefits",
            Kind.PAYWALL,
            pattern=r"Unlock [ ] a [ ] world [ ] of [ ] Benefits [ ] with [ ] HT! .{0,200}",
            examples="Unlock a world of Benefits with HT! From newsletters to alerts. - Login Now!",
            spares="Unlock a world of benefits, says the paper.",
        ),
        Rule(
            "updates",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Get | Stay [ ] updated [ ] with | Follow ) [ ] .{5,250}? (?: Top [ ] Headlines
                | Hindustan [ ] Times | HT\.com ) \b .{0,200}
            """,
            zone=Zone.TAIL,
            examples="Get Current Updates on India News along with Latest News and Top Headlines from India and Around the world.",
            spares="Get the paper, he said.",
        ),
        Rule(
            "close",
            Kind.NAVIGATION,
            lines=("Close Story", "SHARE THIS ARTICLE ON", "Less time to read? Try Quickreads"),
            zone=Zone.TAIL,
        ),
        # Nothing of the story comes any more.
        Rule(
            "topics",
            Kind.RELATED,
            lines=("Recommended Topics", "Trending Topics to Follow"),
            part=Part.SECTION,
            until="Copyright © HT Digital Streams Ltd. All Rights Reserved",
            zone=Zone.TAIL,
        ),
    ),
)
