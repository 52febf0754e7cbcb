"""CBC, Toronto: the Canadian public broadcaster, in English.

The line below the standfirst reads "name · CBC News · Posted: Dec 22, 2031 8:25 AM EST | Last Updated: ...", the next
"Social Sharing". Videos amid the story open with "WATCH |"; the author's lines and "CBC's Journalistic Standards and
Practices" stand below it. Seen on cbc.ca, and in cleaning scripts.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "cbc",
    "CBC",
    hosts=("cbc.ca",),
    signs=(
        Sign("CBC News", agency=True),
        Sign("CBC", agency=True),
        Sign("CBC's Journalistic Standards and Practices"),
        Sign("CBC's Journalistic Standards and Practices|About CBC News"),
        Sign("CBC's Journalistic Standards and Practices·About CBC News"),
        Sign("©# CBC/Radio-Canada. All rights reserved."),
        Sign("Visitez Radio-Canada.ca"),
        Sign("CBC News · Posted:", start=True),
        Sign("The Canadian Press · Posted:", start=True),
        Sign("Social Sharing", hint=True),
        Sign("CBC News", hint=True),
        Sign("Corrections and clarifications|Submit a news tip|", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| [ ] CBC (?: [ ] (?: News | Sports | Arts | Radio | Books | Music ) )? (?: [ ] Loaded )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Lobster boats repainted | CBC News",
            spares="Lobster boats of CBC News",
        ),
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"\p{Lu}[^·|.!?]{2,60}? (?= [ ] · (?: [ ] CBC [ ] [^·|]{2,30} (?: [ ] · | $ ) | [ ] Posted: | $ ) )",
            part=Part.START,
            role=Role.BYLINE,
            examples=(
                "Jane Doe · CBC News · Posted: Dec 22, 2031",
                "The Canadian Press · Posted: Dec 22, 2031",
                "Jane Doe · CBC News",
            ),
            spares="Jane Doe · A portrait",
        ),
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"[ ]? · (?: (?: [ ] CBC [ ] [^·|]{2,30} [ ] · )? (?= [ ] Posted: | $ ) | [ ] CBC [ ] (?: News | Radio | Sports | Arts | Books | Music | Kids [ ] News ) $ )",
            part=Part.INSIDE,
            examples=("Jane Doe · CBC News · Posted: Dec 22, 2031", "Jane Doe · CBC Radio"),
            spares="Jane Doe · A portrait",
        ),
        Rule(
            "video",
            Kind.RELATED,
            pattern=r"(?: WATCH | LISTEN | PHOTOS | READ ) [ ] \| [ ] .{5,160}",
            examples="WATCH | The boats leave the harbour:",
            spares="WATCH the boats | bring a coat",
        ),
        Rule(
            "standards",
            Kind.LEGAL,
            lines=(
                "CBC's Journalistic Standards and Practices",
                "CBC's Journalistic Standards and Practices|About CBC News",
                "CBC's Journalistic Standards and Practices·About CBC News",
                "Corrections and clarifications|Submit a news tip|",
                "Corrections and clarifications·Submit a news tip·Report error",
                "About CBC News",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "accessibility",
            Kind.NAVIGATION,
            lines=(
                "It is a priority for CBC to create products that are accessible to all in Canada including people with visual, hearing, motor and cognitive challenges.",
                "now",
                "Closed Captioning and Described Video is available for many CBC shows offered on CBC Gem.",
                "When search suggestions are available use up and down arrows to review and enter to select.",
            ),
        ),
        Rule("french", Kind.NAVIGATION, lines="Visitez Radio-Canada.ca", zone=Zone.TAIL),
        Rule("site-name", Kind.NAVIGATION, lines=("CBC News", "CBC", "CBC Radio", "CBC Sports"), zone=Zone.HEAD),
        Rule(
            "caption",
            Kind.CREDIT,
            # Who took it and for whom, in brackets at the end: a sentence may stand in front, none behind.
            pattern=r"""
                .{5,400}? [ ] \( (?: Submitted [ ] by [ ] )?+ \p{Lu}[\p{L}.'’-]*+ (?: [ ] \p{Lu}[\p{L}.'’-]*+ ){1,4}
                / (?: CBC (?: [ ] News )? | Radio-Canada | The [ ] Canadian [ ] Press | The [ ] Associated [ ] Press | Reuters | Getty [ ] Images | Facebook ) \)
            """,
            examples="The boats in the harbour of Fenwick. (Jane Doe/CBC)",
            spares=("The boats (and/or ferries) sail.", "She read it (Jane Doe/CBC) twice."),
        ),
    ),
)
