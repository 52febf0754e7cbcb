"""NBC News, New York: the American network's news.

A note on old browsers and menus stand above the section and the headline; the day reads "Dec. 23, 2031, 5:00 PM UTC".
Appeals for the app stand between the paragraphs, the reporter's name and post below them. Seen on nbcnews.com, and in
scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "nbcnews",
    "NBC News",
    hosts=("nbcnews.com",),
    signs=(
        Sign("NBC News", agency=True),
        Sign("IE 11 is not supported. For an optimal experience visit our site on another browser."),
        Sign("My NewsManage ProfileEmail Preferences"),
        Sign("Download the NBC News app for breaking news and alerts"),
        Sign("Download the NBC News app for breaking news and politics"),
        Sign("Download the NBC News app for full coverage and alerts on the latest news."),
        Sign("© # NBC UNIVERSAL"),
        Sign("Create your free profile or log in to save this article"),
        *date_signs("{Jan.} #, #, #:# {am} E", start=True),
    ),
    rules=(
        Rule(
            "browser",
            Kind.TEMPLATE,
            lines="IE 11 is not supported. For an optimal experience visit our site on another browser.",
        ),
        Rule(
            "menu",
            Kind.NAVIGATION,
            lines=("Share & Save —", "My NewsManage ProfileEmail Preferences", "My News", "Manage Profile"),
        ),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            lines=(
                "Get more news",
                "Live on",
                "Follow NBC News",
                "Breaking News Emails",
                "Get breaking news alerts and special reports. The news and stories that matter, delivered weekday mornings.",
                "Let our news meet your inbox. The news and stories that matters, delivered weekday mornings.",
            ),
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            pattern=r"(?: Download | Get ) [ ] the [ ] NBC [ ] News [ ] (?: Mobile [ ] )? app [ ] for [ ] [^.,!?]{5,80} \.?",
            zone=Zone.TAIL,
            examples="Download the NBC News app for breaking news and alerts",
            spares="Download the NBC News app, she told him.",
        ),
        Rule(
            "live-blog",
            Kind.METADATA,
            lines=(
                "#d ago / #:# AM UTC",
                "#d ago / #:# PM UTC",
                "#h ago / #:# AM UTC",
                "#h ago / #:# PM UTC",
                "#m ago / #:# AM UTC",
                "#m ago / #:# PM UTC",
            ),
        ),
        # A film under the headline: its button, what it is called, and its length.
        Rule("film", Kind.RELATED, lines="Play", part=Part.SECTION, until="#:#", longest=2, zone=Zone.HEAD),
        Rule("save", Kind.PAYWALL, lines="Create your free profile or log in to save this article"),
        Rule(
            "reporter",
            Kind.CREDIT,
            pattern=r"""
                \p{Lu}[\p{L}.'’-]* (?: [ ] \p{Lu}[\p{L}.'’-]* ){1,3} [ ] is [ ] [^.]{3,120}
                (?: reporter | editor | producer | correspondent | writer | intern ) [^.]{0,60} [ ] (?: for | at | with ) [ ] NBC [ ] (?: News | BLK | Latino | OUT ) \b [^.]{0,80} \.
            """,
            zone=Zone.TAIL,
            examples="Jane Doe is a senior breaking news reporter for NBC News.",
            spares="Jane Doe is a reporter for NBC News. She saw the fire.",
        ),
        Rule(
            "contributors",
            Kind.CREDIT,
            pattern=r"(?: (?: The | and | \p{Lu}[\p{L}.’'-]*+ ) ,? [ ] ){2,16}+ contributed (?: [ ] to [ ] this [ ] (?: report | story | article ) )? \.",
            zone=Zone.TAIL,
            examples=("The Associated Press contributed.", "Jane Doe and Reuters contributed to this report."),
            spares="The rain contributed.",
        ),
        # What is left is the day of publication.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?<= [AP]M [ ] E[SD]T ) [ ] / [ ] Updated [ ] \p{Lu}\p{Ll}{2,8}\.? [ ] \d{1,2}, [ ] \d{4}, [ ] \d{1,2}:\d\d [ ] [AP]M [ ] E[SD]T",
            part=Part.END,
            zone=Zone.HEAD,
            examples="March 3, 2031, 4:15 AM EST / Updated March 3, 2031, 9:30 AM EST",
            spares="The list was shown at 4:15 AM EST / Updated",
        ),
    ),
)
