"""The Harbour Post, a paper that does not exist: tide tables under every story. Seen on harbourpost.example."""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "harbourpost",
    "The Harbour Post",
    hosts="harbourpost.example",
    signs=[Sign("Harbour Post | Your morning read")],
    rules=[
        Rule("masthead", Kind.NAVIGATION, lines="Harbour Post | Your morning read", zone=Zone.HEAD),
        Rule("tides", Kind.OTHER, lines="Tide tables", part=Part.SECTION, zone=Zone.TAIL),
    ],
)
