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
        Sign("Newsletters Events Podcasts Videos Africanews"),
        Sign("Newsletters Veranstaltungen Podcasts Videos Africanews"),
        Sign("Now playing Next", hint=True),
        Sign("Published on #/#/# - #:#", start=True),
        Sign("Publié le #/#/# - #:#", start=True),
        Sign("Zuerst veröffentlicht am #/#/# - #:#", start=True),
        Sign("Share this article Comments", hint=True),
    ),
    standfirst=True,
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
            "menu",
            Kind.NAVIGATION,
            # Eight words or more, all with a capital, and no full stop; headlines are not written like this.
            pattern=r"\p{Lu}[^\s.]*+ (?: [ ] [\p{Lu}\d&(] [^\s.]*+ ){7,60}+",
            examples="Travel Adventures Explore Golf Travel Tales Notes From The Usa Taste",
            spares="Travel Adventures Explore Golf Travel Tales Notes From The Usa Taste.",
        ),
        Rule(
            "programmes",
            Kind.NAVIGATION,
            pattern=r"""
                (?: The [ ] Ring [ ] is [ ] Euronews[’'] [ ] weekly | No [ ] agenda, [ ] no [ ] argument, [ ] no [ ] bias, [ ] No [ ] Comment
                  | Euronews [ ] Tech [ ] Talks [ ] goes [ ] beyond | The [ ] news [ ] and [ ] insights [ ] that [ ] drive [ ] Europe ) .{3,300}
            """,
            examples="The Ring is Euronews’ weekly political showdown, with everybody in it.",
            spares="The Ring is Euronews in the town's dialect.",
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            pattern=r"""
                (?: .{3,300}? [ ] (?: - [ ] )? )? Copyright [ ] (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,6}+ (?: / (?! Copyright ) \p{L}[\p{L}.'’-]*+ (?: [ ] \p{Lu}[\p{L}.'’-]*+ )*+ ){0,3}+
                (?: / Copyright [ ] \d{4} [ ] The [ ] AP\.? [ ] All [ ] rights [ ] reserved\.? )?
            """,
            examples=(
                "Copyright Jane Doe/AP",
                "A stork in the main square - Copyright Jane Doe/AP",
                "Copyright Jane Doe/Copyright 2031 The AP. All rights reserved",
            ),
            spares=("Copyright does not protect a smell.", "Copyright Jane Doe/AP is what it said."),
        ),
        Rule(
            "sources",
            Kind.CREDIT,
            pattern=r"""
                (?: Additional [ ] sources | Weitere [ ] Quellen | Sources [ ] additionnelles ) [ ] • [ ] [^.!?]{2,60}
                | Dieser [ ] Artikel [ ] wurde [ ] im [ ] Original [ ] veröffentlicht [ ] auf [ ] \p{L}+
            """,
            examples=("Additional sources • AP", "Dieser Artikel wurde im Original veröffentlicht auf Englisch"),
            spares="Additional sources were not named.",
        ),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                (?: By | Von | Par | De | Di | Por ) [ ] (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,5}+
                (?: (?: with | mit | avec | con | com ) [ ] (?: \p{L}[\p{L}.'’-]*+ [ ,/]*+ ){1,6}+ )?
            """,
            role=Role.BYLINE,
            examples=("By Euronews with AP", "Von Euronews mit dpa", "By Jane Doe"),
            spares="By Monday the stork was gone.",
        ),
        Rule(
            "published",
            Kind.METADATA,
            pattern=r"""
                (?: (?: Published | Zuerst [ ] veröffentlicht | Publié | Publicado | Pubblicato ) [ ] )? (?: (?: on | am | le | il | a | el ) [ ] )?
                (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ] - [ ] \d{1,2}:\d\d (?: [ ] (?: GMT [+-] \d{1,2} | [A-Z]{2,4} ) )?
                (?: [ ]? [•·-] [ ]? (?: Updated | Zuletzt [ ] aktualisiert | Mis [ ] à [ ] jour ) [ ] .{4,24} )?
            """,
            examples=(
                "Published on 05/04/2031 - 16:38",
                "Published on 05/04/2031 - 16:38 GMT+2•Updated 17:00",
                "Zuerst veröffentlicht am 02/05/2031 - 09:15",
            ),
            spares="Published on 05/04/2031, the list was wrong.",
        ),
        Rule(
            "sharing",
            Kind.SHARING,
            lines=(
                "Share this articleComments",
                "Share this article Comments",
                "Share Comments",
                "Diesen Artikel teilenKommentare",
                "Diesen Artikel teilen Kommentare",
                "Teilen Kommentare",
                "Den Link zum Einbetten des Videos kopierenCopied",
                "FacebookTwitterFlipboardSendRedditMessengerLinkedinVK",
                "Copy/paste the article video embed link below:",
                "Den Link zum Einbetten des Videos kopieren Link kopiert!",
                "Den Link zum Einbetten des Videos kopieren",
            ),
        ),
        Rule(
            "top-menu",
            Kind.NAVIGATION,
            lines=(
                "Newsletters Events Podcasts Videos Africanews",
                "Newsletters Veranstaltungen Podcasts Videos Africanews",
                "All Programmes",
            ),
        ),
        Rule("player", Kind.TEMPLATE, lines="Now playing Next"),
        Rule("date-labels", Kind.METADATA, lines=("Published on Updated", "Zuerst veröffentlicht am")),
        Rule(
            "shortcuts",
            Kind.NAVIGATION,
            lines=("Go to accessibility shortcuts", "Zu den Barrierefreiheitskürzeln springen"),
        ),
        Rule("german-related", Kind.RELATED, lines="Zum selben Thema", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
