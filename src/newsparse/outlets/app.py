"""APP, Associated Press of Pakistan, Islamabad: Pakistan's state news agency.

A story opens with "ISLAMABAD, Apr 29 (APP):" and closes with the agency and the initials of its desk, "APP/md-orn".
Seen on app.com.pk and in the papers that reprint it.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "app",
    "APP",
    hosts=("app.com.pk",),
    signs=(
        Sign("APP", agency=True),
        Sign("Associated Press of Pakistan", agency=True),
        Sign("Associated Press of Pakistan", hint=True),
        Sign("APP Services", hint=True),
    ),
    rules=(
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=(
                "APP",
                "Associated Press of Pakistan",
                "APP Services",
                "APP Islamabad",
                "APP Lahore",
                "APP Karachi",
                "APP Peshawar",
                "APP Quetta",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"APP / [a-z]{2,6} (?: [-/] [a-z]{2,6} ){0,3}",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("APP/md-orn", "Nobody was left, she said. APP/md"),
            spares="APP/md-orn is a code",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"APP \d{1,3} - \d{4,8} .{0,300}",
            examples="APP32-290431 KELMAR: April 29 – The ferry leaves the pier. APP/MDO",
            spares="APP reported 32-29.",
        ),
    ),
)
