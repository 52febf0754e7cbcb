"""CGTN, Beijing: China Global Television Network, in English.

The time and the day stand above the headline as "21:08, 12-Mar-2031". Credits of pictures open with a slash ("/CGTN",
"/VCG"), stories end in "(With input from Xinhua)" and "(Cover image: ... )", columns open with an editor's note.
Seen on cgtn.com, from general knowledge.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "cgtn",
    "CGTN",
    hosts=("cgtn.com",),
    signs=(
        Sign("CGTN", agency=True),
        Sign("/CGTN Photo"),
        Sign("CGTN Africa"),
        Sign("By CGTN"),
        Sign(
            "(If you want to contribute and have specific expertise, please contact us at opinions@cgtn.com. Follow @thouse_opinions on Twitter to discover the latest commentaries in the CGTN Opinion Section.)"
        ),
        Sign("(With input from Xinhua)", hint=True),
        Sign("(With input from agencies)", hint=True),
        Sign("(With input from Reuters)", hint=True),
        Sign("/VCG", hint=True),
        Sign("CGTN", hint=True),
        *date_signs("#:#, #-{Jan}-#"),
        *date_signs("Updated #:#, #-{Jan}-#"),
    ),
    rules=(
        Rule("byline", Kind.CREDIT, lines="CGTN", role=Role.BYLINE, zone=Zone.HEAD),
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"(?: Updated [ ] )? \d\d:\d\d , [ ] (?P<day>\d\d) - (?P<month>\p{L}{3}) - (?P<year>\d{4})",
            examples="21:08, 12-Mar-2031",
            spares="21:08, said the clock.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"(?: .{5,300} [ ] )? / (?: CGTN | VCG | Xinhua | CMG | CFP | Reuters | AP | AFP )(?: [ ] Photo )?",
            examples=("A ferry on a lake, March 10, 2031. /CGTN", "/VCG"),
            spares="It is open on weekdays and/or Sundays.",
        ),
        Rule(
            "cover",
            Kind.CREDIT,
            pattern=r"\( (?: Cover | With [ ] input [ ] from | CGTN['’]s ) [ ] [^()]{2,200} \)",
            zone=Zone.TAIL,
            examples=("(Cover image: A ferry on a lake. /CGTN)", "(With input from Xinhua)"),
            spares="(Cover your ears) it said.",
        ),
        Rule(
            "views",
            Kind.LEGAL,
            pattern=r"""
                (?: Editor['’]s [ ] note : [ ] .{10,500} [ ] )?
                (?: The | This ) [ ] article [ ] reflects [ ] the [ ] author['’]?s?['’]? [ ] (?: opinions? | views? ) ,? [ ] and [ ] not [ ] necessarily [ ] .{3,40} [ ] CGTN \.?
            """,
            examples="Editor's note: Jane Doe is a captain. The article reflects the author's opinions and not necessarily the views of CGTN.",
            spares="The article reflects the author's opinions of lakes.",
        ),
        Rule(
            "contribute",
            Kind.NEWSLETTER,
            pattern=r"\( If [ ] you [ ] want [ ] to [ ] contribute [ ] and [ ] have [ ] specific [ ] expertise, .{10,300} \)",
            zone=Zone.TAIL,
            examples="(If you want to contribute and have specific expertise, please contact us at opinions@example.org.)",
            spares="If you want to contribute, bring a ladder.",
        ),
        Rule("trends", Kind.RELATED, lines=("Search Trends", "RELATED STORIES")),
    ),
)
