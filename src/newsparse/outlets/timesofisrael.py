"""The Times of Israel, Jerusalem.

Under the headline stand the writers and "16 August 2031, 9:47 am", inside the story the box of its newsletter ("Get
The Times of Israel's Daily Edition by email"). It ends in an appeal to join the Community and in topics under "Read
more on:". Seen on timesofisrael.com, the box and the appeal also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "timesofisrael",
    "The Times of Israel",
    hosts=("timesofisrael.com",),
    signs=(
        Sign("Get The Times of Israel's Daily Edition", start=True),
        Sign("Get The Start-Up Israel's Daily Start-Up by email and never miss our top stories"),
        Sign("Join The Times of Israel Community", start=True),
        Sign("The Times of Israel Community."),
        Sign("Join our Community Join our Community Already a member? Sign in to stop seeing this"),
        Sign("You appreciate our journalism", hint=True),
        Sign("You're a dedicated reader", hint=True),
        Sign("Newsletter email address", hint=True),
        Sign("By Times of Israel staff"),
        Sign("By Agencies and ToI Staff"),
        Sign("By ToI Staff", hint=True),
        Sign("Read more on:", hint=True),
        *date_signs("# {January} #, #:# {am}", hint=True),
    ),
    rules=(
        Rule(
            "desk",
            Kind.CREDIT,
            lines=(
                "By Times of Israel staff",
                "Times of Israel staff",
                "By ToI Staff",
                "By Agencies and ToI Staff",
                "By JTA",
            ),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "daily-edition",
            Kind.NEWSLETTER,
            pattern=r"Get [ ] The [ ] (?: Times [ ] of [ ] Israel | Start-Up [ ] Israel )['’]s [ ] Daily [ ] (?: Edition | Start-Up ) .{0,200}",
            examples="Get The Times of Israel's Daily Edition by email and never miss our top stories",
            spares="Get The Times of Israel a chair.",
        ),
        Rule("form", Kind.FORM, lines=("Newsletter email address", "Get it", "By signing up, you agree to the terms")),
        Rule(
            "community",
            Kind.PAYWALL,
            lines=("You're a dedicated reader", "You appreciate our journalism"),
            part=Part.SECTION,
            until=(
                "Join Our Community",
                "Join our Community",
                "Already a member? Sign in to stop seeing this",
                "Read more on:",
            ),
            longest=8,
            zone=Zone.TAIL,
        ),
        Rule(
            "join",
            Kind.PAYWALL,
            lines=(
                "The Times of Israel Community.",
                "Join Our Community",
                "Already a member? Sign in to stop seeing this",
            ),
            zone=Zone.TAIL,
        ),
        Rule("topics", Kind.METADATA, lines="Read more on:", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
