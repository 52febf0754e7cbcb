"""Iraqi News Agency (INA), Baghdad: the state news agency, in Arabic, English and Kurdish.

Under the headline stands a line "Baghdad – INA", in Arabic "بغداد – واع", at times with the reporter's name behind
another dash. Seen on ina.iq, in Kurdish; the lines in Arabic and English are from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign

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
