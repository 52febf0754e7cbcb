"""EIR News Service, Leesburg: the daily bulletins of the Executive Intelligence Review.

Page links stand above and below the story, which opens with its date and "(EIRNS)". Seen on larouchepub.com.
"""

from newsparse import Kind, Outlet, Rule, Sign

OUTLET = Outlet(
    "eirns",
    "EIR News Service",
    hosts=("larouchepub.com",),
    signs=(
        Sign("EIRNS", agency=True),
        Sign("Back to top Go to home page clear"),
        Sign("Go to home page", hint=True),
    ),
    rules=(
        Rule(
            "page-links",
            Kind.NAVIGATION,
            lines=(
                "Go to home page",
                "Back to top",
                "Back to top Go to home page",
                "Back to top Go to home page clear",
            ),
        ),
    ),
)
