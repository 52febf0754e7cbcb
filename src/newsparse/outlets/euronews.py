"""Euronews, Lyon: the European news channel, in English, German, French and other languages.

The credit of the picture reads "Copyright name/agency", the byline "By Euronews with AP", the day "Published on
05/04/2031 - 16:38", day first. Names of networks are glued to one word. Seen on euronews.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "euronews",
    "Euronews",
    hosts=("euronews.com",),
    signs=(
        Sign("Copyright © euronews #"),
        Sign("By Euronews"),
        Sign("By Euronews with AP"),
        Sign("By Euronews with AFP"),
        Sign("By Euronews with Agencies"),
        Sign("Von Euronews"),
        Sign("Von Euronews mit dpa"),
        Sign("FacebookTwitterFlipboardSendRedditMessengerLinkedinVK"),
        Sign("Copy/paste the article video embed link below:"),
        Sign("Now playing Next", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| [ ] [Ee]uronews",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Stork settles on a light | Euronews",
            spares="Stork settles at Euronews",
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            pattern=r"(?: .{3,200}? [ ] - [ ] )? Copyright [ ] (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,6}+ (?: / \p{L}[\p{L}.'’-]*+ (?: [ ] \p{Lu}[\p{L}.'’-]*+ )*+ ){0,3}+",
            examples=("Copyright Jane Doe/AP", "A stork in the main square - Copyright Jane Doe/AP"),
            spares=("Copyright does not protect a smell.", "Copyright Jane Doe/AP is what it said."),
        ),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                (?: By | Von | Par | De | Di | Por ) [ ] (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,5}+
                (?: (?: with | mit | avec | con | com ) [ ] (?: \p{L}[\p{L}.'’-]*+ [ ,/]*+ ){1,6}+ )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("By Euronews with AP", "Von Euronews mit dpa", "By Jane Doe"),
            spares="By Monday the stork was gone.",
        ),
        Rule(
            "published",
            Kind.METADATA,
            pattern=r"""
                (?: (?: Published | Zuerst [ ] veröffentlicht | Publié | Publicado | Pubblicato ) [ ] )? (?: (?: on | am | le | il | a | el ) [ ] )?
                (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ] - [ ] \d{1,2}:\d\d (?: [ ] (?: GMT [+-] \d{1,2} | [A-Z]{2,4} ) )?
                (?: [ ] [•·-] [ ] (?: Updated | Zuletzt [ ] aktualisiert | Mis [ ] à [ ] jour ) [ ] .{4,24} )?
            """,
            examples=("Published on 05/04/2031 - 16:38", "Zuerst veröffentlicht am 02/05/2031 - 09:15"),
            spares="Published on 05/04/2031, the list was wrong.",
        ),
        Rule(
            "sharing",
            Kind.SHARING,
            lines=(
                "Share this articleComments",
                "FacebookTwitterFlipboardSendRedditMessengerLinkedinVK",
                "Copy/paste the article video embed link below:",
                "Den Link zum Einbetten des Videos kopieren Link kopiert!",
                "Den Link zum Einbetten des Videos kopieren",
            ),
        ),
        Rule("player", Kind.TEMPLATE, lines="Now playing Next"),
    ),
)
