"""NHK, Tokyo: the Japanese public broadcaster, in English (NHK WORLD-JAPAN) and Japanese.

The site's name stands above the headline, buttons for networks below it in Japanese ("ツイッターへのシェアボタンです"), and the
notice on copyright at the end. Seen on nhk.or.jp, from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "nhk",
    "NHK",
    hosts=("nhk.or.jp", "nhk.jp"),
    signs=(
        Sign("NHK", agency=True),
        Sign("NHK WORLD-JAPAN"),
        Sign("NHK WORLD-JAPAN News"),
        Sign("NHKニュース"),
        Sign("NHK NEWS WEB"),
        Sign("Copyright NHK (Japan Broadcasting Corporation)", start=True),
        Sign("このページは受信料で制作しています。"),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("NHK WORLD-JAPAN", "NHK WORLD-JAPAN News", "NHKニュース", "NHK NEWS WEB", "NHK NEWS"),
        ),
        Rule(
            "sharing",
            Kind.SHARING,
            lines=(
                "シェアするhelp",
                "ツイッターへのシェアボタンです",
                "フェイスブックへのシェアボタンです",
                "LINEへのシェアボタンです",
            ),
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            pattern=r"""
                Copyright [ ] (?: © [ ] )? NHK [ ] \( Japan [ ] Broadcasting [ ] Corporation \) \.? (?: [ ] All [ ] rights [ ] reserved \.? )?
                (?: [ ]? 許可なく転載することを禁じます。 )? (?: [ ]? このページは受信料で制作しています。 )?
                """,
            zone=Zone.TAIL,
            examples=(
                "Copyright NHK (Japan Broadcasting Corporation). All rights reserved.",
                "Copyright NHK (Japan Broadcasting Corporation). All rights reserved. 許可なく転載することを禁じます。このページは受信料で制作しています。",
            ),
            spares="Copyright NHK (Japan Broadcasting Corporation) stood on the bell.",
        ),
        Rule("licence-fee", Kind.OTHER, lines="このページは受信料で制作しています。", zone=Zone.TAIL),
    ),
)
