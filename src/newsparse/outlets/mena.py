"""Middle East News Agency (MENA), Cairo: Egypt's state news agency, in Arabic and English.

A story opens with "CAIRO, March 4 (MENA) -" in English, with the year in reprints, and "القاهرة في 4 مارس/ أ ش أ /" in
Arabic; Arabic stories end in the initials of the desk between slashes under the last paragraph, and in "أ ش أ".
Seen on mena.org.eg; English datelines in reprints such as those of egyptiangazette.net.eg, the Arabic forms from
general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "mena",
    "Middle East News Agency",
    hosts=("mena.org.eg",),
    signs=(
        Sign("MENA", agency=True),
        Sign("أ ش أ", agency=True),
        Sign("أ.ش.أ", agency=True),
        Sign("أش أ", agency=True),
        Sign("Middle East News Agency (MENA)", hint=True),
        Sign("Middle East News Agency", hint=True),
        Sign("وكالة أنباء الشرق الأوسط", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Middle East News Agency (MENA)",
                "Middle East News Agency",
                "MENA",
                "وكالة أنباء الشرق الأوسط",
                "وكالة أنباء الشرق الأوسط (أ ش أ)",
            ),
        ),
        Rule(
            "end",
            Kind.CREDIT,
            # The agency or the desk's initials, in a line or behind the last full stop.
            pattern=r"(?: (?: ^ | (?<= [.؟!] ) [ ] ) (?: / [ ]? أ [ ]? ش [ ]? أ [ ]? / | أ [ ] ش [ ] أ | \(MENA\) ) ) [ ]? \.?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("أ ش أ", "/أ ش أ/", "The well is deep. (MENA)"),
            spares=("نقلت / أ ش أ / الخبر", "The governor told (MENA)"),
        ),
    ),
)
