"""USA TODAY, McLean.

The byline is a name and the paper's, "Jane Doe, USA TODAY" or "Jane Doe | USA TODAY". Links to other stories stand
between the paragraphs behind "More:", mostly without a space; captions end in the photographer and the paper; the story
ends in "Contributing: ..." and in how to follow the reporter. Older pages close with "Read or Share this story:" and a
short address. Seen on usatoday.com, the address also in texts of other papers of its owner; the line on the crossword
from general knowledge.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "usatoday",
    "USA TODAY",
    hosts=("usatoday.com",),
    signs=(
        Sign("USA TODAY", agency=True),
        Sign("USA TODAY", hint=True),
        Sign("USA TODAY NETWORK", hint=True),
        Sign("Contributing:", start=True, hint=True),
        Sign(
            "Thank you for supporting our journalism. You can subscribe to our print edition, ad-free app or electronic newspaper replica here."
        ),
        Sign("© # USA TODAY, a division of Gannett Satellite Information Network, LLC."),
        Sign("Share your feedback to help improve our site!", hint=True),
        Sign("Show Caption Hide Caption", hint=True),
        Sign("Show Caption", hint=True),
        *date_signs("Published #:# {a.m.} ET {Jan.} #, #", start=True, hint=True),
    ),
    rules=(
        Rule("name", Kind.NAVIGATION, lines=("USA TODAY", "USA TODAY NETWORK", "USA TODAY Sports")),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                (?: By [ ] )? (?: (?! USA [ ] ) (?: \p{Lu}[\w.’'-]*+ | and | de | van | von ) ,? [ ] ){2,10}+
                (?: \| [ ] )? (?: USA [ ] TODAY (?: [ ] Sports )? (?: [ ] Network | [ ] NETWORK )? )
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("Jane Doe, USA TODAY", "Jane Doe and John Roe | USA TODAY", "By Jane Doe, USA TODAY Sports"),
            spares=("A new day for USA TODAY", "Jane Doe told USA TODAY"),
        ),
        Rule(
            "published",
            Kind.METADATA,
            pattern=r"""
                Published [ ] \d\d?:\d\d [ ] [ap]\.?m\.? [ ] [ECMP][DS]?T [ ]
                (?P<month> \p{Lu}\p{Ll}{2,8} ) \.? [ ] (?P<day> \d\d? ), [ ] (?P<year> \d{4} )
                (?: [ ]? \|? [ ]? Updated [ ] \d\d?:\d\d [ ] [ap]\.?m\.? [ ] [ECMP][DS]?T [ ] \p{Lu}\p{Ll}{2,8}\.? [ ] \d\d?, [ ] \d{4} )?
            """,
            examples=(
                "Published 10:24 a.m. ET May 3, 2023",
                "Published 10:24 a.m. ET Sept. 3, 2023 | Updated 11:02 a.m. ET Sept. 4, 2023",
            ),
            spares="Published 10:24 a.m. ET May 3, 2023, by hand",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{0,400}? [.!?”] [ ] \p{Lu}[\w.’'-]*+ (?: [ ] \p{Lu}[\w.’'-]*+ ){1,3} , [ ] USA [ ] TODAY (?: [ ] Sports | [ ] Network )?
                | .{0,400}? Mandatory [ ] Credit: [ ] .{3,60}
            """,
            examples=("The pier in May. Jane Doe, USA TODAY", "A save. Mandatory Credit: Jane Doe-USA TODAY Sports"),
            spares="She had worked at the Post and, for a year, USA TODAY",
        ),
        Rule(
            "crossword",
            Kind.ADVERTISEMENT,
            lines=(
                "Need a break? Play the USA TODAY Daily Crossword Puzzle.",
                "Need a break? Play the USA TODAY Crossword Puzzle.",
                "Play the USA TODAY Daily Crossword Puzzle.",
            ),
        ),
        Rule("show-caption", Kind.CREDIT, lines="Show Caption Hide Caption"),
        Rule(
            "more",
            Kind.RELATED,
            # A headline and no sentence: no full stop. Words but "More" have no space behind their colon.
            pattern=r"""
                (?: More: [ ]? | (?: Opinion | Related | Fact [ ] check | Exclusive
                | Analysis | Live [ ] updates ): ) \p{Lu}[^.]{10,150} (?<! [.?!”] )
            """,
            zone=Zone.TAIL,
            examples=(
                "More:Bear crosses the road with children",
                "Opinion:Small towns need their corners",
                "More: Bear crosses road",
            ),
            spares=("More: that is what it sang.", "More: She wanted it, and got it."),
        ),
        Rule(
            "follow-reporter",
            Kind.METADATA,
            pattern=r"(?: Follow | Contact | Reach ) [ ] [^@]{3,120}? @ \w .{0,150}",
            examples=(
                "Follow Jane Doe on Twitter: @janedoe",
                "Contact Jane Doe at jdoe@usatoday.com or on X @janedoe.",
            ),
            spares="Follow the road to the sea.",
        ),
        Rule("feedback", Kind.FORM, lines="Share your feedback to help improve our site!"),
    ),
)
