"""MENAFN, Amman: business news of the Middle East, its own and reprinted from many sources.

A page ends in a disclaimer, lists of other people's headlines, and a code such as MENAFN07092025000045…ID1110027262,
whose first eight digits are the day of publication, day first. Stories of its own open with "(MENAFN)"; at times the
whole story stands twice. Seen on menafn.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "menafn",
    "MENAFN",
    hosts=("menafn.com",),
    signs=(
        Sign("MENAFN provides the"),
        Sign("MENAFN", agency=True),
        Sign("MENAFN#ID#"),
        Sign("Legal Disclaimer:", hint=True),
        Sign("Market Research", hint=True),
    ),
    rules=(
        Rule(
            "legal-disclaimer",
            Kind.LEGAL,
            lines="Legal Disclaimer:",
            part=Part.SECTION,
            until=("Most popular stories", "Comments", "No comment", "Market Research"),
            zone=Zone.TAIL,
        ),
        Rule("most-popular", Kind.RELATED, lines=("Most popular stories", "Market Research"), part=Part.SECTION),
        Rule("no-comment", Kind.COMMENTS, lines=("Comments", "No comment"), zone=Zone.TAIL),
        Rule(
            "story-code",
            Kind.METADATA,
            pattern=r"MENAFN (?P<day>\d\d) (?P<month>\d\d) (?P<year>\d{4}) \d{6,16} (?:ID\d{6,12})?",
            part=Part.END,
            examples=(
                "MENAFN07092025000045017167ID1110027262",
                "The port is open. MENAFN01022024000045017167ID1107790000",
            ),
            spares="MENAFN reported a profit in 2024",
        ),
    ),
)
