"""Press TV, Tehran: an Iranian channel in English.

The day reads "Tuesday, 05 September 2031 10:04 AM [ Last Update: ... ]" above the headline or below it. Each story ends
in "Press TV's website can also be accessed at the following alternate addresses:" and these. Seen on presstv.ir.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "presstv",
    "Press TV",
    hosts=("presstv.ir", "presstv.com", "presstv.co.uk"),
    signs=(
        Sign("Press TV", agency=True),
        Sign("Press TV's website can also be accessed at the following alternate addresses:"),
        Sign("www.presstv.ir"),
        Sign("www.presstv.co.uk"),
        Sign("www.presstv.tv"),
        Sign("SHARE THIS ARTICLE", hint=True),
    ),
    rules=(
        # What is left is the day of publication.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?<= [AP]M [ ] ) \[ [ ] Last [ ] Update: [ ] [^\[\]]{8,60} \]",
            part=Part.END,
            examples="Tuesday, 05 September 2031 10:04 AM [ Last Update: Tuesday, 05 September 2031 11:00 AM ]",
            spares="[ Last Update: Tuesday ]",
        ),
        Rule(
            "addresses",
            Kind.NAVIGATION,
            lines=(
                "Press TV's website can also be accessed at the following alternate addresses:",
                "www.presstv.ir",
                "www.presstv.co.uk",
                "www.presstv.tv",
                "www.presstv.com",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
