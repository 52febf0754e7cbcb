"""IANS, Indo-Asian News Service, New Delhi: an Indian news agency.

A story opens with "New Delhi, April 29 (IANS)" and closes with "--IANS", the initials of its desk beside it or in the line
below: "md/orn". Pictures have "(Photo: IANS)". Seen on ianslive.in and in the papers that reprint it from a feed.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "ians",
    "IANS",
    hosts=("ianslive.in", "ians.in"),
    signs=(
        Sign("IANS", agency=True),
        Sign("Indo-Asian News Service", agency=True),
        Sign("आईएएनएस", agency=True),
        Sign("IANS Live", hint=True),
    ),
    rules=(
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=("IANS", "IANS News", "IANS Live", "Indo-Asian News Service"),
            zone=Zone.HEAD,
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?<! \w ) (?: -{1,2} | [–—] ) [ ]? (?: IANS | आईएएनएस ) (?: [ ] [a-z]{2,6} (?: / [a-z]{2,6} ){0,3} /? | / [a-z]{2,6} )? | (?: ^ | (?<= [.?!”\"’] [ ] ) ) \( IANS \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "Nobody was left on the bank, she said. --IANS",
                "--IANS md/orn",
                "-IANS",
                "She left. (IANS)",
                "—आईएएनएस",
            ),
            spares=("She told IANS", "a non-IANS"),
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            pattern=r"\( [^()@]{3,60} [ ] can [ ] be [ ] (?: contacted | reached ) [ ] at [ ] [\w.-]{2,40} @ians\.in \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples="(Mila Dorn can be contacted at mila.d@ians.in)",
            spares="She can be contacted at mila.d@ians.in by day.",
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[a-z]{2,6} (?: / [a-z]{2,6} ){1,3} /?",
            zone=Zone.TAIL,
            examples=("md/orn", "md/orn/"),
            spares="and / or",
        ),
    ),
)
