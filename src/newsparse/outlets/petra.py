"""Jordan News Agency (Petra), Amman: the state news agency, in English and Arabic.

A story opens with "Amman, March 4 (Petra) --" in English and "عمان 4 آذار (بترا)-" in Arabic, with the Syriac names of
the months, and ends in "//Petra//" or "--(بترا)" with the initials of the desk, then the time, day first.
Seen on petra.gov.jo; datelines stand in texts of public repositories and in reprints on menafn.com, the ends are from
general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "petra",
    "Jordan News Agency",
    hosts=("petra.gov.jo",),
    signs=(
        Sign("Petra", agency=True),
        Sign("بترا", agency=True),
        Sign("Jordan News Agency (Petra)", hint=True),
        Sign("Jordan News Agency", hint=True),
        Sign("وكالة الأنباء الأردنية", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Jordan News Agency (Petra)",
                "Jordan News Agency",
                "Jordan News Agency - Petra",
                "وكالة الأنباء الأردنية",
                "وكالة الأنباء الأردنية (بترا)",
            ),
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"(?: // [ ]? Petra [ ]? // (?: [ ] [A-Za-z]{1,4} (?: / [A-Za-z]{1,4} )* )? | -{1,2} [ ]? \(? بترا \)? (?: [ ] [\p{Arabic}]{1,3} (?: [ /] [\p{Arabic}]{1,3} ){0,5} )? )",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("//Petra// AA", "The bread was gone by noon. // Petra//", "--(بترا) م ع/ف ق", "--(بترا)"),
            spares=("//Petra// AA is how the desk signs.", "(بترا)- خبز الخباز رغيفا"),
        ),
        # Those of the desk, on a line below the end.
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[\p{Arabic}]{1,2} (?: [ ] [\p{Arabic}]{1,2} )? [ ]? / [ ]? [\p{Arabic}]{1,2} (?: [ ] [\p{Arabic}]{1,2} )?",
            zone=Zone.TAIL,
            examples=("م خ/ا ص", "م ع/ف ق"),
            spares="خبز / ملح",
        ),
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"(?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ] (?: \| [ ] )? \d\d:\d\d (?: :\d\d )?",
            examples=("04/03/2031 13:20:11", "04/03/2031 | 13:20:11"),
            spares="04/03/2031 13:20:11 stood on the bread.",
        ),
    ),
)
