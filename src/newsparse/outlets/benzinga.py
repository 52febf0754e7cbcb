"""Benzinga, Detroit: news and ratings for people who trade shares.

A story is signed "Name, Benzinga Staff Writer", has its "Zinger Key Points" on top and links to others in between
("Also Read:", "See Also:"). Where it is reprinted it says that it "originally appeared on Benzinga.com"; the notice
"Benzinga does not provide investment advice" ends it everywhere. Seen on benzinga.com, the notices also in public
scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "benzinga",
    "Benzinga",
    hosts=("benzinga.com",),
    signs=(
        Sign("© # Benzinga.com. Benzinga does not provide investment advice. All rights reserved."),
        Sign("Benzinga does not provide investment advice. All rights reserved."),
        Sign("Market News and Data brought to you by Benzinga APIs"),
        Sign("To add Benzinga News as your preferred source on Google, click here."),
        Sign("Zinger Key Points"),
        Sign("See more from Benzinga"),
        Sign("Click here for options trades from Benzinga"),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="Benzinga"),
        Rule(
            "no-advice",
            Kind.LEGAL,
            pattern=r"""
                (?: © [ ] \d{4} [ ] Benzinga\.com [ ]? \. [ ]? )?+ Benzinga [ ] does [ ] not [ ] provide [ ] investment [ ] advice\.
                (?: [ ] All [ ] rights [ ] reserved\. )?
            """,
            part=Part.END,
            examples=(
                "© 2031 Benzinga.com. Benzinga does not provide investment advice. All rights reserved.",
                "The shares fell. © 2031 Benzinga.com. Benzinga does not provide investment advice. All rights reserved.",
            ),
            spares="Benzinga does not provide investment advice, Dorn said.",
        ),
        Rule(
            "appeared",
            Kind.CREDIT,
            pattern=r"(?: This [ ] article )? .{0,200} [ ] originally [ ] appeared [ ] on [ ] Benzinga\.com \.?",
            zone=Zone.TAIL,
            examples="This article Orn Salt Shares Are Falling: Here's Why originally appeared on Benzinga.com",
            spares="The list originally appeared on Benzinga.com in May. It was wrong.",
        ),
        Rule("trade", Kind.CREDIT, lines=("Benzinga Staff Writer", "Benzinga Editor", "Benzinga Contributor")),
        Rule("data", Kind.CREDIT, lines="Market News and Data brought to you by Benzinga APIs"),
        Rule("key-points", Kind.OTHER, lines="Zinger Key Points"),
        Rule(
            "writer",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"(?i: by [ ] )? (?: \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} | Benzinga [ ] (?: Newsdesk | Insights | Neuro ) ) [ ]? , [ ] Benzinga [ ] (?: Staff [ ] Writer | Editor | Contributor | Insider )",
            examples=("by Mila Dorn, Benzinga Staff Writer", "Benzinga Insights, Benzinga Staff Writer"),
            spares="Mila Dorn, a Benzinga Editor of old",
        ),
        Rule(
            "ratings",
            Kind.RELATED,
            pattern=r"Latest [ ] Ratings [ ] for [ ] [A-Z.]{1,6} | View [ ] (?: More | the [ ] Latest ) [ ] Analyst [ ] Ratings (?: [ ] for [ ] [A-Z.]{1,6} )?",
            zone=Zone.TAIL,
            examples=("Latest Ratings for ORN", "View More Analyst Ratings for ORN", "View the Latest Analyst Ratings"),
            spares="Latest Ratings for Orn were high.",
        ),
        Rule(
            "join",
            Kind.NEWSLETTER,
            lines=(
                "To add Benzinga News as your preferred source on Google, click here.",
                "Don't miss real-time alerts on your stocks - join Benzinga Pro for free! Try the tool that will help you invest smarter, faster, and better.",
                "This headline-only article is a sample of real-time intelligence Benzinga Pro traders use to win in the markets everyday.",
            ),
        ),
        Rule("options", Kind.RELATED, lines="Click here for options trades from Benzinga"),
        Rule("more", Kind.RELATED, lines="See more from Benzinga", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
