"""News Agency of Nigeria (NAN), Abuja: the state news agency.

Above the story stand "NEWS AGENCY OF NIGERIA", a counter of views and "By name"; a story opens at times with
"Abuja, March 4, 2031 (NAN)", and ends in "(NAN)" or "(NAN)(www.nannews.ng)", then "Edited by name/name", which may
stand over a line of equals signs. Seen on nannews.ng.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "nan",
    "News Agency of Nigeria",
    hosts=("nannews.ng", "nan.ng"),
    signs=(
        Sign("NAN", agency=True),
        Sign("(NAN)(www.nannews.ng)"),
        Sign("(NAN) (www.nannews.ng)"),
        Sign("News Agency of Nigeria", hint=True),
        Sign("# total views today", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="News Agency of Nigeria", zone=Zone.HEAD),
        Rule(
            "end",
            Kind.CREDIT,
            # In a line of its own, or behind the last stop: "the agency (NAN)" ends no story.
            pattern=r"""
                (?: ^ | (?<= [.!?"”’] ) [ ]? ) \( NAN \) (?: [ ]? \( [ ]? (?:www\.)?nannews\.ng [ ]? \) )? \.?
                (?: [ ] Edited [ ] by [ ] [\p{L}.'’-]{2,20} (?: [ /&] [\p{L}.'’-]{1,20} ){1,7} )?
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "(NAN)",
                "He promised to speak little. (NAN)(www.nannews.ng)",
                "He left.(NAN) (www.nannews.ng)",
                "He left. (NAN) Edited by Ada Obi",
            ),
            spares="He told the News Agency of Nigeria (NAN)",
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            # Those of who wrote and who edited, in a line of their own.
            pattern=r"\p{Lu}{2,5} (?: [ ]? / [ ]? \p{Lu}{2,5} ){1,3}",
            zone=Zone.TAIL,
            examples=("ADA/OKO", "CHO/OCC/KT"),
            spares="ADA/OKO is the name of the road.",
        ),
        Rule("equals-signs", Kind.TEMPLATE, pattern=r"={3,60}", examples="=======", spares="= 3"),
    ),
)
