"""AGERPRES, Bucharest: Romania's state news agency, in Romanian and English.

A Romanian story opens with "București, 4 mar /Agerpres/ -" and ends in "AGERPRES/(AS - autor: …, editor: …, editor
online: …)", an English one in "AGERPRES(RO - author: …, editor: …; EN - author: …, editor: …)" behind its last stop.
Its time is "08-04-2025 15:58", day first, and pictures are credited as "Foto: (c) NAME / AGERPRES FOTO". Below stands a
notice on the use of the site's contents.
Seen on agerpres.ro and in reprints on romaniapress.com; readers in public repositories know the forms.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "agerpres",
    "AGERPRES",
    hosts=("agerpres.ro",),
    signs=(
        Sign("Agerpres", agency=True),
        Sign(
            "Conţinutul website-ului www.agerpres.ro este destinat exclusiv informării publice. Toate informaţiile "
            "publicate pe acest site de către Agenţia Naţională de Presă AGERPRES sunt protejate de către dispoziţiile"
        ),
        Sign(
            "Conținutul website-ului www.agerpres.ro este destinat exclusiv informării publice. Toate informațiile "
            "publicate pe acest site de către Agenția Națională de Presă AGERPRES sunt protejate de către dispozițiile"
        ),
        Sign("Agerpres – National News Agency: Current news with reliable information for a well-informed society."),
        Sign("Urmăriţi AGERPRES şi pe Google News"),
        Sign("Urmăriți AGERPRES și pe Google News"),
        Sign("Agenţia Naţională de Presă AGERPRES", hint=True),
    ),
    rules=(
        # The section, then day, month and year.
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"(?: \p{Lu}[\p{L}-]{3,20} [ ] )? (?P<day>\d\d) - (?P<month>\d\d) - (?P<year>\d{4}) [ ] \d\d:\d\d",
            examples=("English 08-04-2025 15:58", "08-04-2025 15:58"),
            spares="English 08-04-2025 15:58 was the hour.",
        ),
        Rule(
            "footer",
            Kind.NAVIGATION,
            lines=(
                "logo logo",
                "Agerpres – National News Agency: Current news with reliable information for a well-informed society.",
                "Piaţa Presei Libere nr. 1, sector 1",
                "Piața Presei Libere nr. 1, sector 1",
                "Phone: +4 021.2076.110; +4 021.2076.105",
            ),
        ),
        Rule(
            "authors",
            Kind.CREDIT,
            # Initials or a language, then who wrote and edited.
            pattern=r"\(? AGERPRES [ ]? /? [ ]? \( [ ]? \p{Lu}{1,3} [ ]? [-–] [ ]? (?: autor | author | redactor | editor )i? s? [ ]? : [^()]{3,240} \) \.?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "AGERPRES/(AS - autor: Ion Sar, editor: Ana Vale, editor online: Mia Dorn)",
                "The barrel is full. AGERPRES (RO - author: Ion Sar, editor: Ana Vale; EN - author: Mia Dorn, editor: Eva Lup)",
            ),
            spares="A declarat pentru AGERPRES (Ion Sar)",
        ),
        Rule(
            "google-news",
            Kind.SHARING,
            lines=(
                "Urmăriţi AGERPRES şi pe Google News",
                "Urmăriți AGERPRES și pe Google News",
                "Urmăreşte AGERPRES pe Google News",
            ),
        ),
        Rule(
            "notice",
            Kind.LEGAL,
            # Its own sentences, of which one names the site.
            pattern=r"""
                (?= .{0,300} www\.agerpres\.ro )
                (?: (?: Con[ţț]inutul [ ] website-ului | Toate [ ] informa[ţț]iile [ ] publicate | Sunt [ ] interzise [ ] copierea,
                    | Informa[ţț]i(?:a|ile) [ ] transmise? [ ] pe ) (?: [^.!?] | \. (?= \S ) ){10,300} \.? [ ]? ){1,4}
            """,
            zone=Zone.TAIL,
            examples=(
                "Conţinutul website-ului www.agerpres.ro este destinat exclusiv informării publice.",
                "Sunt interzise copierea, reproducerea, precum şi orice modalitate de exploatare a conţinutului publicat pe www.agerpres.ro.",
            ),
            spares="Sunt interzise copierea și cântatul în pivniță.",
        ),
    ),
)
