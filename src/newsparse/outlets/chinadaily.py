"""China Daily, Beijing: a daily in English, with a Chinese site.

The source and the day stand between bars, "By Li Lei | China Daily | Updated: 2031-12-08 10:04". Captions end in
"[Photo/Xinhua]" or "[Photo provided to China Daily]"; below the story stand the writer's address and a long notice of
copyright. Chinese stories open with "中国日报12月8日电" and end in the site's notice. Seen on chinadaily.com.cn, the line of
the day also in texts of public repositories; the Chinese forms from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "chinadaily",
    "China Daily",
    hosts=("chinadaily.com.cn", "global.chinadaily.com.cn", "chinadailyhk.com"),
    signs=(
        Sign("chinadaily.com.cn | Updated:", start=True),
        Sign("China Daily | Updated:", start=True),
        Sign("China Daily Global | Updated:", start=True),
        Sign("Xinhua | Updated: #-#-# #:#"),
        Sign("Contact the writers at", start=True, hint=True),
        Sign("Contact the writer at", start=True, hint=True),
        Sign("License for publishing multimedia online #", hint=True),
        Sign("Registration Number: #", hint=True),
        Sign("[Photo/Xinhua]", hint=True),
        Sign("中国日报", agency=True),
        Sign("中国日报网", agency=True),
        Sign("来源：中国日报网"),
        Sign("中国日报网版权说明：凡注明来源为", start=True),
        Sign("Without written authorization from CDIC, such content shall not be republished or used in any form."),
    ),
    rules=(
        Rule(
            "writers",
            Kind.CREDIT,
            pattern=r"By [ ] [\p{Lu}] [^|]{3,120}? (?= [ ] \| [ ] (?: China [ ] Daily | chinadaily\.com\.cn | Xinhua ) \b [^|]{0,20} \| [ ] Updated: )",
            part=Part.START,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="By Mila Dorn in Kelmar | China Daily | Updated: 2031-12-08 10:04",
            spares="By China Daily | a history",
        ),
        # What is left is the line of a date.
        Rule(
            "source",
            Kind.METADATA,
            pattern=r"(?: \| [ ] )? (?: China [ ] Daily (?: [ ] Global | [ ] Africa | [ ] Hong [ ] Kong )? | chinadaily\.com\.cn | Xinhua ) [ ] \| (?= [ ] Updated: )",
            part=Part.INSIDE,
            zone=Zone.HEAD,
            examples=("By Mila Dorn | China Daily | Updated: 2031-12-08 10:04", "Xinhua | Updated: 2031-12-08 10:04"),
            spares="Xinhua | China Daily",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,400}? \[ [ ]? (?i: photos? ) (?: [ ]? / [ ]? | [ ] (?: by | provided | courtesy ) [ ] ) [^\[\]]{2,90} \]",
            examples=(
                "The pier in May. [Photo/Xinhua]",
                "[Photo by Mila Dorn/China Daily]",
                "A goat. [Photo provided to China Daily]",
            ),
            spares="The photo [by his sister] hangs in the hall.",
        ),
        Rule(
            "contact",
            Kind.METADATA,
            pattern=r"(?: \p{Lu}[^.!?@]{3,80} [ ] contributed [ ] to [ ] this [ ] story\. [ ] )? Contact [ ] the [ ] writers? [ ] at [ ] .{0,60}? \S{2,40}@chinadaily\.com\.cn .{0,160}",
            zone=Zone.TAIL,
            examples="Contact the writers at miladorn@chinadaily.com.cn",
            spares="Contact the writers at the harbor.",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            pattern=r"""
                (?: Copyright [ ] 1994 [ ] - .{0,40} The [ ] content [ ] \( including [ ] but [ ] not [ ] limited [ ] to [ ] text .{20,300}? \( CDIC \) \. [ ] )?
                Without [ ] written [ ] authorization [ ] from [ ] CDIC .{10,240}
            """,
            zone=Zone.TAIL,
            examples="Without written authorization from CDIC, such content shall not be republished or used in any form.",
            spares="Without written authorization from her, nobody sailed.",
        ),
        Rule(
            "registration",
            Kind.LEGAL,
            lines=("License for publishing multimedia online #", "Registration Number: #"),
            zone=Zone.TAIL,
        ),
    ),
)
