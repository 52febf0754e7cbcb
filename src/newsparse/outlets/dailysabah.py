"""Daily Sabah, Istanbul: a daily in English.

The byline is often the house's with agencies, "by Daily Sabah with AFP"; below it stand the town and the day, "Istanbul
Sep 05, 2031 - 10:04 am GMT+3". The box of its newsletter stands inside the story. Seen on dailysabah.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "dailysabah",
    "Daily Sabah",
    hosts=("dailysabah.com",),
    signs=(
        Sign("Daily Sabah", agency=True),
        Sign("by Daily Sabah"),
        Sign("by Daily Sabah with", start=True),
        Sign("The Daily Sabah Newsletter"),
        Sign("Keep up to date with what’s happening in Turkey, it’s region and the world."),
        Sign("Keep up to date with what’s happening in Türkiye, it’s region and the world."),
        Sign("SIGN ME UP", hint=True),
    ),
    rules=(
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"(?i: by [ ] daily [ ] sabah ) (?: [ ] (?i: with ) [ ] (?: \p{Lu}[\p{L}.]*+ (?: , )? [ ]? ){1,5} )?",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("by Daily Sabah with AFP", "by DAILY SABAH WITH AA", "by Daily Sabah"),
            spares="by Daily Sabah with nobody",
        ),
        # What is left is the day.
        Rule(
            "place",
            Kind.METADATA,
            pattern=r"\p{Lu}[\p{L}, ]{2,40}? (?= [ ] \p{Lu}\p{Ll}{2} [ ] \d\d, [ ] \d{4} [ ] - [ ] \d\d?:\d\d [ ] [ap]m [ ] GMT [+]3 )",
            part=Part.START,
            zone=Zone.HEAD,
            examples="Istanbul Sep 05, 2031 - 10:04 am GMT+3",
            spares="Istanbul Sep 05, 2031 - a day at sea",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "The Daily Sabah Newsletter",
                "Keep up to date with what’s happening in Turkey, it’s region and the world.",
                "Keep up to date with what’s happening in Türkiye, it’s region and the world.",
                "SIGN ME UP",
            ),
        ),
    ),
)
