"""Daily Nation, Nairobi: a daily of Kenya, on the site Nation.Africa.

Above the story stands "What you need to know:" with a few points. Pictures are credited as "Photo credit: Name | Nation
Media Group", or to "File | Nation Media Group"; the writer stands with a trade and the group's name, and the story may
end in an address at nationmedia.com. Seen on nation.africa, the credits also in public collections of its pictures.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "nation_kenya",
    "Daily Nation",
    hosts=("nation.africa", "nation.co.ke"),
    signs=(
        Sign("Photo credit: File | Nation Media Group"),
        Sign("File | Nation Media Group"),
        Sign("Photo credit: Nation Media Group"),
        Sign("Nation Media Group", hint=True),
        Sign("What you need to know:", hint=True),
        Sign("In the headlines", hint=True),
        Sign("Nation.Africa", hint=True),
        Sign("Daily Nation", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Nation", "Daily Nation", "Nation.Africa")),
        Rule("to-know", Kind.OTHER, lines="What you need to know:"),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: (?: Photo | Pic ) (?: [ ] credit )? : [ ] )? [^|.]{3,60} [ ] \| [ ] (?: Nation (?: [ ] Media [ ] Group )? | NMG | AFP | Reuters | Pool )",
            examples=(
                "Photo credit: Mila Dorn | Nation Media Group",
                "Mila Dorn | Nation",
                "File | Nation Media Group",
            ),
            spares="He reads | Nation and sleeps",
        ),
        Rule("group", Kind.CREDIT, lines=("Nation Media Group", "Photo credit: Nation Media Group")),
        Rule(
            "trade",
            Kind.CREDIT,
            lines=("Reporter", "Senior Reporter", "Correspondent", "Multimedia Journalist", "Sub-Editor"),
            zone=Zone.HEAD,
        ),
        Rule(
            "address",
            Kind.CREDIT,
            pattern=r"[\w.]{2,40} @ (?: ke\. )? nationmedia\.com",
            part=Part.END,
            examples=("mdorn@ke.nationmedia.com", "The gates open in May. mdorn@nationmedia.com"),
            spares="Write to mdorn@nationmedia.com and wait.",
        ),
        Rule("headlines", Kind.RELATED, lines="In the headlines", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
