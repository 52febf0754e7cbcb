"""SANA, Syrian Arab News Agency, Damascus: Syria's state news agency, in Arabic, English and other languages.

A story opens with "Damascus, SANA-" or "دمشق-سانا" and closes with who wrote and who translated it, "Mila Dorn/ Ivan
Orlin"; below, a line asks to follow the agency on Telegram. Seen on sana.sy.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "sana",
    "SANA",
    hosts=("sana.sy",),
    signs=(
        Sign("SANA", agency=True),
        Sign("سانا", agency=True),
        Sign("Syrian Arab News Agency", hint=True),
        Sign("تابعوا أخبار سانا على", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("SANA", "Syrian Arab News Agency", "S A N A", "سانا", "الوكالة العربية السورية للأنباء"),
        ),
        Rule(
            "telegram",
            Kind.SHARING,
            pattern=r"Follow [ ] SANA [ ] on .{0,30} | .{0,60} (?: SANA | سانا ) .{0,60} https?://t\.me/ [^\s]{3,60} | تابعوا [ ] أخبار [ ] سانا [ ] على .{0,60}",
            zone=Zone.TAIL,
            examples=(
                "Follow the latest SANA's news on telegram https://t.me/SanaEnglishTeleg",
                "تابعوا أخبار سانا على التلغرام https://t.me/SyrianArabNewsAgency",
                "تابعوا أخبار سانا على",
            ),
            spares="SANA said that https://t.me/SanaEnglishTeleg was down.",
        ),
        Rule(
            "desk",
            Kind.CREDIT,
            # Two names or three, in capitals as names are, with a stroke between them.
            pattern=r"\p{Lu}[\p{L}.’'-]{0,20} (?: [ ] (?: al- | Al- )? \p{Lu}[\p{L}.’'-]{1,20} ){0,3} (?: [ ]? / [ ]? \p{Lu}[\p{L}.’'-]{0,20} (?: [ ] (?: al- | Al- )? \p{Lu}[\p{L}.’'-]{1,20} ){0,3} ){1,2}",
            zone=Zone.TAIL,
            examples=("Mila Dorn/ Ivan Orlin", "Mila Dorn / Ruba al-Orn", "M.Dorn/Ivan Orlin"),
            spares="He took the Kelmar/Orn road.",
        ),
    ),
)
