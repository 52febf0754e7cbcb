"""F.A.Z., Frankfurt am Main: the Frankfurter Allgemeine Zeitung, a daily, and its site FAZ.NET.

Under the headline stand the writer with a town, the date with the reading time glued on, and "Bildbeschreibung
einblenden" at the picture. The story ends in "Quelle: F.A.Z." or "Quelle: FAZ.NET/dpa" and in how to buy its rights;
a story for subscribers ends in an offer, now of FAZ+, before of F+. Other stories stand under "Weitere Themen" and
"Topmeldungen". Seen on faz.net, the offers also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "faz",
    "F.A.Z.",
    hosts=("faz.net",),
    signs=(
        Sign("Quelle: F.A.Z."),
        Sign("Quelle: FAZ.NET"),
        Sign("Quelle: FAZ.NET/dpa"),
        Sign("Hier können Sie die Rechte an diesem Artikel erwerben."),
        Sign("Zugang zu allen FAZ+ Beiträgen"),
        Sign("Zugang zu allen F+Artikeln"),
        Sign("© Frankfurter Allgemeine Zeitung GmbH # - #"),
        Sign("Bildbeschreibung einblenden", hint=True),
        Sign("Topmeldungen", hint=True),
    ),
    standfirst=True,
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("F.A.Z.", "FAZ.NET", "Frankfurter Allgemeine")),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"(?: -? [ ]? (?i: veröffentlicht | aktualisiert ) (?: [ ] am | : )? [ ] )? (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4}) (?: , [ ] | - | [ ] - [ ] ) \d\d:\d\d (?: [ ] Uhr )? (?: [ ]? Lesezeit : [ ] \d{1,2} [ ] Min\. )?",
            examples=("04.03.2031, 10:12Lesezeit: 4 Min.", "-Aktualisiert am 04.03.2031-10:12"),
            spares="Am 04.03.2031, 10:12 Uhr, läutete es.",
        ),
        Rule("picture", Kind.CREDIT, lines=("Bildbeschreibung einblenden", "Bilderstrecke", "Bild vergrößern")),
        Rule(
            "rights",
            Kind.LEGAL,
            lines=(
                "Hier können Sie die Rechte an diesem Artikel erwerben.",
                "Artikelrechte erwerben",
                "© Frankfurter Allgemeine Zeitung GmbH # - #",
            ),
        ),
        Rule(
            "permalink",
            Kind.SHARING,
            pattern=r"Permalink : [ ] https?://www\.faz\.net/\S+",
            examples="Permalink: https://www.faz.net/-abc-1xyz2",
            spares="Permalink: so heißt die Kunst, nichts zu verlieren.",
        ),
        Rule(
            "offer",
            Kind.PAYWALL,
            lines=(
                "Zugang zu allen FAZ+ Beiträgen",
                "Zugang zu allen F+Artikeln",
                "Ohne Abo weiterlesen",
                "Dies ist kein Abo.",
                "Dies ist kein Abo. Ihre Registrierung ist komplett kostenlos.",
                "Ihre Registrierung ist komplett kostenlos, ohne versteckte Risiken.",
                "Mit einem Klick online kündbar",
                "Jetzt weiterlesen. Testen Sie unser Angebot.",
                "Jetzt mit F+ lesen",
                "FAZ+ Artikel",
                "F+ Artikel",
                "Login für Digital-Abonnenten",
            ),
        ),
        Rule("more", Kind.RELATED, lines="Topmeldungen", part=Part.SECTION, zone=Zone.TAIL),
        Rule("list", Kind.SHARING, lines=("Artikel auf Merkliste setzen", "Zur Merkliste")),
        Rule(
            "reader",
            Kind.OTHER,
            lines=("Diesen Artikel vorlesen", "Beitrag hören", "Lesermeinungen", "Zur App"),
        ),
    ),
)
