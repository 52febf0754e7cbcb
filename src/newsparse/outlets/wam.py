"""Emirates News Agency (WAM), Abu Dhabi: the state news agency, in English, Arabic and more languages.

A story opens with "ABU DHABI, 4th March, 2031 (WAM) --" in English and "أبوظبي في 4 مارس / وام /" in Arabic, and ends
in a line with the names of those who wrote it, "WAM/name/name". Seen on wam.ae; the datelines are read by a program in
a public repository, older reprints stand on uaeinteract.com, and the writers' line is from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "wam",
    "Emirates News Agency",
    hosts=("wam.ae",),
    signs=(
        Sign("WAM", agency=True),
        Sign("وام", agency=True),
        Sign("و ا م", agency=True),
        Sign("ВАМ", agency=True),
        Sign("All rights reserved to Emirates News Agency (WAM) © #"),
        Sign("Emirates News Agency", hint=True),
        Sign("Emirates News Agency - WAM", hint=True),
        Sign("وكالة أنباء الإمارات", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Emirates News Agency",
                "Emirates News Agency - WAM",
                "وكالة أنباء الإمارات",
                "وكالة أنباء الإمارات - وام",
            ),
        ),
        Rule(
            "writers",
            Kind.CREDIT,
            # Names between slashes, as the desk signs; no sentence has these.
            pattern=r"(?: WAM | وام ) [ ]? (?: / [ ]? [\p{L}.'’-]{2,20} (?: [ ] [\p{L}.'’-]{1,20} ){0,3} [ ]? ){1,3}",
            zone=Zone.TAIL,
            examples=("WAM/Amjad Saleh", "WAM/Tariq alfaham/ Esraa Ismail", "وام/أحمد النعيمي/دينا عمر"),
            spares=("WAM/Reuters and others reported the dive.", "WAM said so"),
        ),
        Rule(
            "older-sign-off",
            Kind.CREDIT,
            pattern=r"[-–] [ ] Emirates [ ] News [ ] Agency, [ ] WAM [ ]? [-–]{0,2}",
            part=Part.END,
            examples="The divers went home. - Emirates News Agency, WAM –",
            spares="The divers read - Emirates News Agency, WAM, said so - a book.",
        ),
    ),
)
