"""ANSA, Rome: Italy's news agency.

Stories open with "(ANSA) - ROMA, 29 APR -" and close with "(ANSA)." behind the last sentence; above them stand the desk,
"Redazione ANSA", and place, date and time in one line, below them "Riproduzione riservata © Copyright ANSA". Pictures
have "© ANSA". Seen on ansa.it, and in the scripts that people clean Italian corpora with.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "ansa",
    "ANSA",
    hosts=("ansa.it",),
    signs=(
        Sign("ANSA", agency=True),
        Sign("Riproduzione riservata © Copyright ANSA"),
        Sign("Newsletter ANSA"),
        Sign("Redazione ANSA", hint=True),
        Sign("Ottieni il codice embed", hint=True),
    ),
    rules=(
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"(?: Di [ ] )? Redazione [ ] ANSA (?: [ ] \p{Lu}[\p{L}'’ ]{2,25} )?",
            examples=("Redazione ANSA", "Redazione ANSA ROMA"),
            spares="Redazione ANSA, buongiorno",
        ),
        # The date behind it is left for newsparse to read.
        Rule(
            "before-date",
            Kind.METADATA,
            pattern=r"\p{Lu}[\p{Lu}'’]{2,14} (?: [ ] \p{Lu}{2,14} )? ,? (?= [ ] \d{1,2} [ ] \p{Ll}{3,9} [ ] \d{4} )",
            part=Part.START,
            zone=Zone.HEAD,
            examples=("ROMA 29 aprile 2031 17:32", "ROMA, 29 aprile 2031, 17:32"),
            spares="ROMA ha 29 ponti",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"[^©]{0,300}? © [ ] (?: ANSA (?: /[\w /]{2,30} )? | [\p{L}/ ]{2,30} / ANSA ) | .{3,200} [ ] - [ ] RIPRODUZIONE [ ] RISERVATA",
            examples=("© ANSA", "Il molo di notte © ANSA/EPA", "Il molo di notte - RIPRODUZIONE RISERVATA"),
            spares="Il segno © ANSA lo stampa.",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.?!»”\"’')] [ ]? ) ) \( ANSA \) (?: \. (?: [ ] [A-Z0-9-]{2,12} )? )? | \( ANSA \) \.",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nessuno è rimasto a riva, ha detto. (ANSA).", "(ANSA).", "È rimasto a riva (ANSA)."),
            spares="L'ha saputo un giornalista (ANSA)",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=("Newsletter ANSA", "Veloci, dettagliate, verificate. Nella tua casella mail."),
        ),
        Rule(
            "page-links",
            Kind.NAVIGATION,
            lines=(
                "Ottieni il codice embed",
                "Vai alla Video Gallery",
                "Stampa",
                "Suggerisci",
                "Segui ANSA su:",
                "Naviga",
                "Naviga in",
                "Suggerisci correzione",
                "Video ANSA",
                "Ultima ora ANSA",
                "ANSA Verified",
                "ANSA.it",
            ),
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=("Cronaca", "Politica", "Economia", "Mondo", "Cultura", "Sport", "Tecnologia", "Cinema"),
            zone=Zone.HEAD,
        ),
        Rule(
            "more",
            Kind.RELATED,
            lines=("Temi caldi", "Da non perdere", "In evidenza"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
    ),
)
