"""SocialBites: an aggregator that rewrites stories of others.

"No time to read? / Get a summary" stands above and below the story, then the headlines of the articles before and
after it. Seen on socialbites.ca.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "socialbites",
    "SocialBites",
    hosts=("socialbites.ca",),
    signs=(
        Sign("No time to read?", hint=True),
        Sign("Get a summary", hint=True),
    ),
    rules=(
        Rule("summary-button", Kind.FORM, lines=("No time to read?", "Get a summary")),
        Rule(
            "previous-and-next",
            Kind.RELATED,
            lines=("Previous Article", "Next Article"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
    ),
)
