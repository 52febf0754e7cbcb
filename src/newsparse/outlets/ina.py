"""Iraqi News Agency (INA), Baghdad: the state news agency, in Arabic, English and Kurdish.

Under the headline stands a line "Baghdad – INA", in Arabic "بغداد – واع", at times with the reporter's name behind
another dash. Seen on ina.iq, in Kurdish; the lines in Arabic and English are from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "ina",
    "Iraqi News Agency",
    hosts=("ina.iq",),
    signs=(
        Sign("INA", agency=True),
        Sign("واع", agency=True),
        Sign("Baghdad - INA"),
        Sign("Baghdad-INA"),
        Sign("Iraqi News Agency", hint=True),
        Sign("وكالة الأنباء العراقية", hint=True),
        Sign("ئاژانسی هەواڵی عێراقی", hint=True),
    ),
    rules=(
        # In English this line is read as no dateline; where it is, it is taken before any rule acts.
        Rule("place-and-agency", Kind.METADATA, lines=("Baghdad - INA", "Baghdad-INA"), zone=Zone.HEAD),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Iraqi News Agency",
                "Iraqi News Agency (INA)",
                "وكالة الأنباء العراقية",
                "وكالة الأنباء العراقية (واع)",
                "ئاژانسی هەواڵی عێراقی",
            ),
        ),
    ),
)
