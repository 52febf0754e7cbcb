"""Kuwait News Agency (KUNA), Kuwait: the state news agency, in English and Arabic.

Above the headline stand the letters that change the size of the type. A story opens with "KUWAIT, March 4 (KUNA) --"
in English and "الكويت - 4 - 3 (كونا) --" in Arabic, with numbers for the day and the month; it ends in "(end)" or
"(النهاية)" and the initials of the desk, which may stand in the line below. Seen on kuna.net.kw and in reprints on
menafn.com; the Arabic forms are from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "kuna",
    "Kuwait News Agency",
    hosts=("kuna.net.kw",),
    signs=(
        Sign("KUNA", agency=True),
        Sign("كونا", agency=True),
        Sign("A+ A-", hint=True),
        Sign("Kuwait News Agency (KUNA)", hint=True),
        Sign("Kuwait News Agency", hint=True),
        Sign("(النهاية)", hint=True),
        Sign("وكالة الأنباء الكويتية", hint=True),
    ),
    rules=(
        Rule("type-size", Kind.NAVIGATION, lines=("A+ A-", "A +A -"), zone=Zone.HEAD),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Kuwait News Agency",
                "Kuwait News Agency (KUNA)",
                "وكالة الأنباء الكويتية",
                "وكالة الأنباء الكويتية (كونا)",
            ),
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"""
                \( [ ]? (?: [Ee]nd | END | النهاية ) [ ]? \)
                (?: [ ] (?: [a-z]{1,4} (?: [./] [a-z]{1,4} ){0,4} | \p{Arabic}{1,3} (?: [ ]? / [ ]? \p{Arabic}{1,3} | [ ] \p{Arabic} ){0,5} ) \.? )?
            """,
            part=Part.END,
            examples=("The lamps are lit. (end) ibi", "(end)", "(end) ab.cd", "(النهاية) م ع / ف ق"),
            spares=("He won in the (end) and left.", "(النهاية) السعيدة نادرة في هذه القصص"),
        ),
        # Under "(end)". Words this short without a full stop are no story.
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[a-z]{2,3} (?: [./] [a-z]{1,3} ){0,3} \.?",
            zone=Zone.TAIL,
            examples=("gta", "ab.cd", "hs.ibi"),
            spares=("Oil", "the end of it"),
        ),
    ),
)
