"""Ghana News Agency (GNA), Accra: the state news agency.

Above the story stand "news, story, article" on older pages and "By name"; it opens with "Accra, March 4, GNA -", a
smaller town with its region in brackets, and ends in "GNA" in a line of its own, with the editor's name in later years.
Seen on gna.org.gh and ghananewsagency.org.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "gna",
    "Ghana News Agency",
    hosts=("gna.org.gh", "ghananewsagency.org"),
    signs=(
        Sign("GNA", agency=True),
        Sign("news, story, article"),
        Sign("Ghana News Agency", hint=True),
        Sign("Source: GNA", hint=True),
    ),
    rules=(
        Rule("template", Kind.TEMPLATE, lines="news, story, article", zone=Zone.HEAD),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("Ghana News Agency", "Ghana News Agency (GNA)", "GNA | Ghana News Agency"),
        ),
        Rule(
            "end", Kind.CREDIT, lines=("GNA", "GNA/Credit", "Source: GNA", "Source: Ghana News Agency"), zone=Zone.TAIL
        ),
    ),
)
