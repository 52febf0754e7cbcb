"""Corriere della Sera, Milan: a daily.

The writer stands as "di Name", a correspondent with "DALLA NOSTRA CORRISPONDENTE" and the town below. The story ends in
its date, with that of its last change in parentheses, and in "© RIPRODUZIONE RISERVATA". Local editions invite to their
newsletters and to WhatsApp; readers who share an account get a notice. Seen on corriere.it, the notices also in public
scripts that clean its stories; "La newsletter del Corriere" from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "corriere",
    "Corriere della Sera",
    hosts=("corriere.it",),
    signs=(
        Sign("Il Corriere della Sera è anche su WhatsApp."),
        Sign(
            "Il Corriere della Sera è anche su WhatsApp. È sufficiente cliccare qui per iscriversi al canale ed essere "
            "sempre aggiornati.",
        ),
        Sign("Salva questo articolo e leggilo quando vuoi. Il servizio è dedicato agli utenti registrati."),
        Sign("Corriere della Sera", hint=True),
        Sign("APPROFONDISCI CON IL PODCAST", hint=True),
        Sign("Editoriali e commenti di oggi", hint=True),
        Sign("DALLA NOSTRA CORRISPONDENTE", hint=True),
        Sign("DAL NOSTRO INVIATO", hint=True),
        Sign("© RIPRODUZIONE RISERVATA", hint=True),
        *date_signs("# {gennaio} # (modifica il", start=True),
        *date_signs("# {gennaio} # ( modifica il", start=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="Corriere della Sera"),
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
        Rule(
            "correspondent",
            Kind.CREDIT,
            lines=(
                "DALLA NOSTRA CORRISPONDENTE",
                "DAL NOSTRO CORRISPONDENTE",
                "DALLA NOSTRA INVIATA",
                "DAL NOSTRO INVIATO",
                "DAI NOSTRI INVIATI",
            ),
        ),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"(?P<day>\d{1,2}) [ ] (?P<month>\p{L}{4,9}) [ ] (?P<year>\d{4}) [ ]? \( [ ]? modifica [ ] il [ ] \d{1,2} [ ] \p{L}{4,9} [ ] \d{4} [ ] \| [ ] \d\d:\d\d [ ]? \)",
            examples="5 gennaio 2031 ( modifica il 6 gennaio 2031 | 15:24)",
            spares="La legge del 5 gennaio 2031 (modifica il codice)",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Il [ ] )? Corriere [ ] della [ ] Sera [ ] è [ ] anche [ ] su [ ] What[sS][aA]pp .{0,120}
                | Se [ ] vuoi [ ] restare [ ] aggiornato [ ] sulle [ ] notizie [ ] d .{3,60} [ ] iscriviti [ ] (?: gratis [ ] )? alla [ ] newsletter .{5,200}
                | (?: Iscriviti [ ] alla [ ] newsletter [ ] di | La [ ] newsletter [ ] del ) [ ] Corriere [ ] \p{Lu} .{2,40}
            """,
            examples=(
                "Il Corriere della Sera è anche su WhatsApp. È sufficiente cliccare qui per iscriversi al canale.",
                "La newsletter del Corriere Ostrel",
                "Se vuoi restare aggiornato sulle notizie di Ostrel iscriviti gratis alla newsletter di Corriere Ostrel.",
            ),
            spares="Se vuoi restare aggiornato sulle notizie del porto, chiedi al barbiere.",
        ),
        Rule(
            "all-news",
            Kind.RELATED,
            pattern=r"Vai [ ] a [ ] tutte [ ] le [ ] notizie [ ] d[\p{L}’'] .{2,50}",
            examples="Vai a tutte le notizie di Ostrel",
            spares="Vai a tutte le feste",
        ),
        Rule(
            "save",
            Kind.SHARING,
            lines="Salva questo articolo e leggilo quando vuoi. Il servizio è dedicato agli utenti registrati.",
        ),
        Rule(
            "other-device",
            Kind.PAYWALL,
            pattern=r"Questo [ ] messaggio [ ] verrà [ ] visualizzato [ ] su [ ] un [ ] altro [ ] dispositivo (?: /accesso )? .{0,200} | Ti [ ] consigliamo [ ] di [ ] cambiare [ ] la [ ] tua [ ] password [ ] cliccando [ ] qui \.?",
            examples=(
                "Questo messaggio verrà visualizzato su un altro dispositivo/accesso",
                "Ti consigliamo di cambiare la tua password cliccando qui",
            ),
            spares="Ti consigliamo di cambiare la tua password, disse il nonno.",
        ),
        Rule(
            "more",
            Kind.RELATED,
            lines=("APPROFONDISCI CON IL PODCAST", "Ultimi pubblicati", "Editoriali e commenti di oggi"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
    ),
)
