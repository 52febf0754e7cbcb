"""SocialBites: an aggregator that rewrites stories of others.

"No time to read? / Get a summary" stands above and below the story; then come the headlines of the articles before
and after it, and nothing of the story any more. Pages of 2022 and 2023 name the source below: "Source: Gazeta".
Seen on socialbites.ca.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "socialbites",
    "SocialBites",
    hosts=("socialbites.ca",),
    signs=(
        Sign("No time to read?", hint=True),
        Sign("Get a summary", hint=True),
        Sign("Previous Article", hint=True),
        Sign("Source: Gazeta", hint=True),
        Sign("Source: Informacion", hint=True),
        Sign("No time to read? Get a summary"),
    ),
    rules=(
        Rule(
            "summary-button",
            Kind.FORM,
            lines=("No time to read?", "Get a summary", "No time to read? Get a summary"),
        ),
        Rule(
            "previous-and-next",
            Kind.RELATED,
            lines=("Previous Article", "Next Article"),
            part=Part.SECTION,
            # The headlines may be as long as a paragraph, so that only these lines end the list.
            until=("No time to read?", "Get a summary"),
            zone=Zone.TAIL,
        ),
    ),
)
