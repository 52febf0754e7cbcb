"""Saudi Press Agency (SPA), Riyadh: the state news agency, in English and Arabic.

A story opens with "Riyadh, March 04, 2031, SPA --" in English, and in Arabic with the day in both calendars and "واس".
It ends in "--SPA" or "// انتهى //", the hour as "20:14 LOCAL TIME 17:14 GMT" or "20:14 ت مـ", a running number of four
digits, and the address of the page. Seen on spa.gov.sa and in texts that public repositories quote with their ends.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "spa",
    "Saudi Press Agency",
    hosts=("spa.gov.sa",),
    signs=(
        Sign("SPA", agency=True),
        Sign("واس", agency=True),
        Sign("#:# ت مـ"),
        Sign("--SPA", hint=True),
        Sign("// انتهى //", hint=True),
        Sign("#:# LOCAL TIME #:# GMT", hint=True),
        Sign("Saudi Press Agency", hint=True),
        Sign("وكالة الأنباء السعودية", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Saudi Press Agency", "وكالة الأنباء السعودية")),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"""
                (?: -{2} [ ]? SPA | // [ ]? انتهى [ ]? // )
                # The hour, the number and the address may stand in the same line.
                (?: [ ] \d\d:\d\d [ ] (?: (?i: LOCAL [ ] TIME ) [ ] \d\d:\d\d [ ] GMT | ت [ ] مـ? ) (?: [ ] \d{4} )? (?: [ ] www\.spa\.gov\.sa/\S+ )? )?
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "--SPA",
                "The carpet is finished. --SPA 20:14 LOCAL TIME 17:14 GMT 0024 www.spa.gov.sa/w1854248",
                "// انتهى //",
                "// انتهى // 15:48 ت مـ 0106",
            ),
            spares="The carpet --SPA reported it first-- is finished.",
        ),
        Rule(
            "hour",
            Kind.METADATA,
            pattern=r"\d\d:\d\d [ ] (?: (?i: LOCAL [ ] TIME ) (?: [ ] \d\d:\d\d [ ] GMT )? | ت [ ] ?مـ? ) (?: [ ] \d{4} )?",
            zone=Zone.TAIL,
            examples=("20:14 LOCAL TIME 17:14 GMT", "20:14 Local Time 17:14 GMT", "15:48 ت مـ 0106"),
            spares="20:14 LOCAL TIME was the hour.",
        ),
        Rule(
            "number",
            Kind.METADATA,
            pattern=r"0\d{3}",
            zone=Zone.TAIL,
            examples="0024",
            spares=("2031", "0024 carpets were woven."),
        ),
        Rule(
            "address",
            Kind.METADATA,
            pattern=r"(?:https?://)?www\.spa\.gov\.sa/\S+",
            zone=Zone.TAIL,
            examples="www.spa.gov.sa/w1854248",
            spares="www.spa.gov.sa is its address.",
        ),
    ),
)
