"""la Repubblica, Rome: a daily with many local editions.

Above the headline stands the edition, below it "di" and the writer, often in two lines, then "Aggiornato alle 10:12"
and the reading time, at times without the hour. Captions end in the agency in small letters: "(ansa)". Below come
topics, readers' comments and the publisher's company, GEDI. Seen on repubblica.it, dates and credits also in public
scripts that clean its stories; the editors' appeals and names from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "repubblica",
    "la Repubblica",
    hosts=("repubblica.it",),
    signs=(
        Sign("Aggiornato alle # minuti di lettura"),
        Sign("Aggiornato alle #:# # minuti di lettura"),
        Sign("Contenuto per gli abbonati premium di Repubblica"),
        Sign("la Repubblica", hint=True),
        Sign("© Riproduzione riservata", hint=True),
        Sign("I commenti dei lettori", hint=True),
        Sign("GEDI News Network S.p.A.", hint=True),
        Sign("Divisione Stampa Nazionale - GEDI Gruppo Editoriale Spa - P.Iva #", hint=True),
        Sign("Aggiornato alle #:#", hint=True),
        Sign("# minuti di lettura", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("la Repubblica", "R+ Rep:")),
        Rule(
            "writers",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"""
                [Dd]i [ ] \p{Lu}[\w'’.-]* (?: (?: , [ ] | [ ] e [ ] | [ ] d[ei] [ ] | [ ] ) \p{Lu}[\w'’.-]* ){1,7}
                (?: , [ ] (?: (?: nostr[ao] [ ] | dal(?:la)? [ ] nostr[ao] [ ] )? (?: inviat[ao] | corrispondente ) ) .{0,40} )?
            """,
            examples=("di Livia Mandelli, inviata a Ostrel", "di Livia Mandelli e Ugo de Santis"),
            spares=("Di Livia Mandelli nessuno parla.", "di Ostrel"),
        ),
        # Its name stands in the next line.
        Rule("by", Kind.TEMPLATE, lines="di"),
        Rule(
            "reading-time",
            Kind.METADATA,
            pattern=r"Aggiornato [ ] (?: alle | il ) (?: [ ] \d\d?[:.]\d\d )? [ ]? \d{1,2} [ ] minut[io] [ ] di [ ] lettura",
            part=Part.END,
            examples=(
                "Aggiornato alle 1 minuti di lettura",
                "05 Gennaio 2031 Aggiornato alle 10:12 3 minuti di lettura",
            ),
            spares="Aggiornato alle mode, ha letto per tre minuti.",
        ),
        Rule(
            "agency-of-picture",
            Kind.CREDIT,
            # In small letters, behind a caption or in a line of its own.
            pattern=r"\( (?: ansa | afp | reuters | fotogramma | agf | getty | ap | lapresse | imagoeconomica | epa ) \)",
            part=Part.END,
            examples=("Il traghetto di Ostrel al molo (ansa)", "(fotogramma)"),
            spares="Il traghetto (ansa) di Ostrel è al molo.",
        ),
        Rule(
            "premium",
            Kind.PAYWALL,
            lines=(
                "Contenuto per gli abbonati premium di Repubblica",
                "Contenuto per gli abbonati",
                "Abbonati per leggere anche",
            ),
        ),
        # What its editors wrote below the stories, and their names.
        Rule(
            "editor",
            Kind.PAYWALL,
            lines=(
                "Carlo Verdelli",
                "Mario Calabresi",
                "ABBONATI A REPUBBLICA",
                "Sostieni il giornalismo! Abbonati a Repubblica",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "appeal",
            Kind.PAYWALL,
            pattern=r"[\"“]? La [ ] Repubblica [ ] si [ ] batterà [ ] sempre [ ] in [ ] difesa .{20,220} | Noi [ ] non [ ] siamo [ ] un [ ] partito, [ ] non [ ] cerchiamo [ ] consenso, .{20,420}",
            zone=Zone.TAIL,
            examples=(
                "Noi non siamo un partito, non cerchiamo consenso, non riceviamo finanziamenti pubblici, ma stiamo in piedi grazie ai lettori.",
                "“La Repubblica si batterà sempre in difesa della libertà di informazione, per i suoi lettori e per tutti.”",
            ),
            spares="Noi non siamo un partito, disse il barbiere.",
        ),
        Rule("follow", Kind.SHARING, lines=("Seguici su", "Segui la Repubblica su"), zone=Zone.TAIL),
        Rule(
            "company",
            Kind.LEGAL,
            pattern=r"(?: Divisione [ ] Stampa [ ] Nazionale [ ] - [ ] )? GEDI [ ] (?: News [ ] Network | Gruppo [ ] Editoriale ) [ ] S\.?p\.?A\.? (?: [ ] - [ ] .{3,120} )?",
            examples=("GEDI News Network S.p.A. - P.Iva 00000000000 - ISSN 0000-0000", "GEDI News Network S.p.A."),
            spares="GEDI News Network vende il porto.",
        ),
    ),
)
