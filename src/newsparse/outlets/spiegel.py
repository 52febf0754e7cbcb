"""Der Spiegel, Hamburg: a news magazine and its site.

Every story ends in the magazine's sign, which as text reads "Icon: Der Spiegel"; agencies' stories end in initials,
"mrc/dpa". Under the headline stand "Eine Analyse von ..." or "Aus Berlin berichtet ...", and for stories of the print
issue "aus DER SPIEGEL 12/2031". The paywall, "Diesen Artikel weiterlesen mit SPIEGEL+", is a list of what it offers;
embedded things ask for consent. SPIEGEL ONLINE's print views had its name and "21. Mai 2008, 12:30 Uhr" above, and the
address, "ZUM THEMA" and the rights of SPIEGELnet below. Seen on spiegel.de, its furniture also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "spiegel",
    "Der Spiegel",
    hosts=("spiegel.de",),
    signs=(
        Sign("Icon: Der Spiegel"),
        Sign("Diesen Artikel weiterlesen mit SPIEGEL+"),
        Sign("Melden Sie sich an und diskutieren Sie mit", hint=True),
        Sign("aus DER SPIEGEL #/#"),
        Sign("SPIEGEL plus", hint=True),
        Sign("Diskutieren Sie über diesen Artikel", hint=True),
        Sign("Freier Zugriff auf alle S+-Artikel auf SPIEGEL.de und in der App", hint=True),
        Sign("Nur für Neukunden", hint=True),
        Sign("DER SPIEGEL", hint=True),
        Sign("#.#.#, #.# Uhr"),
        Sign("© SPIEGEL ONLINE #"),
        Sign("Vervielfältigung nur mit Genehmigung der SPIEGELnet GmbH"),
        Sign("ZUM THEMA AUF SPIEGEL ONLINE:"),
        Sign("SPIEGEL ONLINE", hint=True),
    ),
    standfirst=True,
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("DER SPIEGEL", "SPIEGEL ONLINE")),
        Rule("icon", Kind.TEMPLATE, lines=("Icon: Der Spiegel", "Icon: Spiegel Plus", "Icon: vergrößern")),
        Rule(
            "listen",
            Kind.TEMPLATE,
            lines=(
                "Artikel zum Hören • # Min",
                "Artikel anhören (# Minuten)",
                "Die Wiedergabe wurde unterbrochen.",
                "Audio Player minimieren",
                "# Bilder",
            ),
        ),
        Rule(
            "forum",
            Kind.COMMENTS,
            lines=("Forum", "Diskutieren Sie über diesen Artikel", "Diskutieren Sie mit!", "insgesamt # Beiträge"),
            zone=Zone.TAIL,
        ),
        Rule(
            "tools",
            Kind.SHARING,
            # Above and below the stories of SPIEGEL ONLINE.
            pattern=r"Drucken (?: [ ] (?: Versenden | Merken | Nutzungsrechte | Feedback | Senden | Bookmark ) ){1,5}",
            examples=("Drucken Versenden Merken", "Drucken Nutzungsrechte Feedback"),
            spares="Drucken Versenden Merken sie nicht",
        ),
        Rule("picture-agency", Kind.CREDIT, lines=("DPA", "AFP", "REUTERS", "AP", "imago"), zone=Zone.HEAD),
        Rule(
            "rights",
            Kind.LEGAL,
            lines=(
                "© SPIEGEL ONLINE #",
                "© DER SPIEGEL #",
                "© DER SPIEGEL #/#",
                "© SPIEGELnet GmbH",
                "Alle Rechte vorbehalten",
                "Vervielfältigung nur mit Genehmigung der SPIEGELnet GmbH",
                "Vervielfältigung nur mit Genehmigung des SPIEGEL-Verlags",
            ),
        ),
        Rule(
            "address",
            Kind.METADATA,
            pattern=r"URL: | (?: URL: [ ] )? https?://www\.spiegel\.de/\S+",
            zone=Zone.TAIL,
            examples=("URL:", "http://www.spiegel.de/panorama/0,1518,123456,00.html"),
            spares="http://www.spiegel.de/ ist die Adresse",
        ),
        Rule(
            "on-the-subject",
            Kind.RELATED,
            lines=(
                "ZUM THEMA AUF SPIEGEL ONLINE:",
                "ZUM THEMA IN SPIEGEL ONLINE:",
                "ZUM THEMA IM INTERNET:",
                "MEHR AUF SPIEGEL ONLINE:",
                "MEHR IM INTERNET:",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "icon-behind",
            Kind.TEMPLATE,
            pattern=r"Icon : [ ] Der [ ] Spiegel",
            part=Part.END,
            examples="Die Fähre fährt wieder. Icon: Der Spiegel",
            spares="Das Wort »Icon: Der Spiegel« stand über der Tür.",
        ),
        Rule(
            "writer",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"""
                (?: Ein (?: e )? [ ] (?: Analyse | Kommentar | Interview | Gastbeitrag | Kolumne | Essay | Rezension | Reportage | Porträt | SPIEGEL-Gespräch ) [ ] von
                | Aus [ ] \p{Lu}[\p{L}-]{1,30} (?: [ ] \p{Lu}[\p{L}-]{1,30} )? [ ] berichte[nt] )
                [ ] \p{Lu}[\w'’.-]* (?: (?: ,? [ ] | [ ] und [ ] ) \p{Lu}[\w'’.-]* ){1,7}
            """,
            examples=("Eine Analyse von Mila Dorn", "Aus Ostrel berichten Mila Dorn und Ivan Orlin"),
            spares="Eine Analyse von Mila Dorn zeigt es.",
        ),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"(?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4}) , [ ] \d\d\.\d\d [ ] Uhr (?: [ ] • [ ] aus [ ] DER [ ] SPIEGEL [ ] \d{1,2}/\d{4} )?",
            examples=("04.03.2031, 10.12 Uhr", "04.03.2031, 10.12 Uhr • aus DER SPIEGEL 10/2031"),
            spares="Am 04.03.2031, 10.12 Uhr, läutete es.",
        ),
        Rule(
            "issue", Kind.METADATA, lines=("aus DER SPIEGEL #/#", "aus dem SPIEGEL #/#", "aus SPIEGEL GESCHICHTE #/#")
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[a-zäöü]{2,4} (?: / (?: dpa | AFP | Reuters | AP | sid | [a-zäöü]{2,4} ) ){1,3}",
            zone=Zone.TAIL,
            examples=("mrc/dpa", "kig/AFP/Reuters"),
            spares=("und/oder nicht", "mrc dpa"),
        ),
        Rule(
            "paywall",
            Kind.PAYWALL,
            lines=(
                "Diesen Artikel weiterlesen mit SPIEGEL+",
                "Sie haben bereits ein Digital-Abo?",
                "Sie haben bereits ein Print-Abo?",
                "Hier rabattiert Digital-Zugang bestellen",
                "Zum Login",
                "SPIEGEL plus",
                "Nur für Neukunden",
                "Freier Zugriff auf alle S+-Artikel auf SPIEGEL.de und in der App",
                "Wöchentlich die digitale Ausgabe des SPIEGEL inkl. E-Paper (PDF), Digital-Archiv und S+-Newsletter",
                "Jederzeit kündigen",
                "iTunes-Abo wiederherstellen",
                "Artikel freischalten",
                "Weiterlesen mit SPIEGEL+",
                "Mehr Perspektiven, mehr verstehen.",
                "Freier Zugang zu allen Artikeln, Videos, Audioinhalten und Podcasts",
                "Alle Artikel auf SPIEGEL.de frei zugänglich",
                "DER SPIEGEL als E-Paper und in der App",
                "DER SPIEGEL zum Anhören und der werktägliche Podcast SPIEGEL Daily",
                "SPIEGEL+-Zugang wird gerade auf einem anderen Gerät genutzt",
                "SPIEGEL+ kann nur auf einem Gerät zur selben Zeit genutzt werden.",
                "Klicken Sie auf den Button, spielen wir den Hinweis auf dem anderen Gerät aus und Sie können SPIEGEL+ weiter nutzen.",
                "Sie haben bereits ein Digital-Abonnement? Hier anmelden",
                "Dieser Artikel gehört zum Angebot von SPIEGEL+. Sie können ihn auch ohne Abonnement lesen, weil er Ihnen geschenkt wurde.",
                "€ #,– für # Wochen",
                "danach € #,# pro Woche",
            ),
        ),
        Rule("share", Kind.SHARING, lines=("Weitere Optionen zum Teilen", "X.com", "Messenger")),
        Rule("readers", Kind.COMMENTS, lines="Melden Sie sich an und diskutieren Sie mit"),
        Rule(
            "mistake",
            Kind.FORM,
            pattern=r"(?: Fehler [ ] melden | Haben [ ] Sie [ ] einen [ ] Fehler [ ] im [ ] Text [ ] gefunden .{5,200} | Helfen [ ] Sie [ ] uns , [ ] besser [ ] zu [ ] werden\. )",
            zone=Zone.TAIL,
            examples=(
                "Helfen Sie uns, besser zu werden.",
                "Haben Sie einen Fehler im Text gefunden, auf den Sie uns hinweisen wollen?",
            ),
            spares="Helfen Sie uns, sagte der Fährmann.",
        ),
    ),
)
