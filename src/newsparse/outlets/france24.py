"""France 24, Paris: the French international news channel, in English, French, Spanish and Arabic.

"Issued on: 12/03/2031 - 14:05", day first, stands under the standfirst, "Publié le : ..." on French pages. Stories
end in "(FRANCE 24 with AFP)", and below them stand appeals for the newsletter and the app. Seen on france24.com; the
sources behind a story in scripts that tell its own stories from those of agencies, the rest from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "france24",
    "France 24",
    hosts=("france24.com",),
    signs=(
        Sign("(FRANCE 24 with AFP)"),
        Sign("(FRANCE 24 with REUTERS)"),
        Sign("(FRANCE 24 with AP)"),
        Sign("(FRANCE 24 with AFP and REUTERS)"),
        Sign("(FRANCE 24 with AFP, AP and REUTERS)"),
        Sign("Text by: FRANCE 24"),
        Sign("Texte par : FRANCE 24"),
        Sign("Texto por: FRANCE 24"),
        Sign("Text by: NEWS WIRES"),
        Sign("By: FRANCE 24"),
        Sign("By: NEWS WIRES"),
        Sign("NEWS WIRES"),
        Sign("Issued on: #/#/# - #:#", hint=True),
        Sign("© # AFP", hint=True),
        Sign("Par : FRANCE 24"),
        Sign("Take international news everywhere with you! Download the France 24 app"),
        Sign("Emportez l'actualité internationale partout avec vous ! Téléchargez l'application France 24"),
        Sign("Le résumé de la semaine", hint=True),
        Sign("Latest update : #-#-#", start=True),
        Sign("Date created : #-#-#", start=True),
        Sign("Latest update : #/#/#", start=True),
        Sign("(FRANCE 24 with wires)"),
        Sign("Texte par FRANCE 24"),
        Sign("Text by FRANCE 24"),
        Sign("Text by NEWS WIRES"),
        Sign("Par : FRANCE 24 Suivre"),
        Sign("FRANCE 24", hint=True),
        Sign("FRANCE 24 Suivre", hint=True),
        Sign("فرانس24", hint=True),
        Sign("نشرت في: #/#/# - #:#", hint=True),
        Sign("Publié le : #/#/# - #:#", hint=True),
        Sign("Publicado el: #/#/# - #:#", hint=True),
        Sign("Primera modificación: #/#/# - #:#"),
        Sign("¡Lleve las noticias internacionales con usted a todas partes! Descargue la aplicación France 24"),
        Sign("احملوا معكم الأخبار في كل مكان! نزلوا تطبيق فرانس 24"),
        Sign("© # Copyright France 24", start=True),
        Sign("Text by:", hint=True),
        Sign("Texte par :", hint=True),
        Sign("Texto por:", hint=True),
        Sign("Date created : #/#/#"),
        Sign("Première publication : #/#/#"),
        Sign("Texte par FRANCE 24 Suivre", start=True),
        Sign("Text by: FRANCE 24 Follow", start=True),
    ),
    standfirst=True,
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] - [ ] France [ ] 24",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Lighthouse lit by hand - France 24",
            spares="Lighthouse of France 24",
        ),
        Rule(
            "issued",
            Kind.METADATA,
            pattern=r"""
                (?: Issued [ ] on | Publié [ ] le | Première [ ] publication | Primera [ ] modificación | Publicado [ ] el | نشرت [ ] في ) [ ]? : [ ] (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) (?: [ ] - [ ] \d\d:\d\d )?
                (?: [ ] (?: Modified | Modifié [ ] le | Última [ ] modificación | آخر [ ] تحديث ) [ ]? : [ ] \d\d/\d\d/\d{4} [ ] - [ ] \d\d:\d\d )?
            """,
            examples=(
                "Issued on: 12/03/2031 - 14:05",
                "Publié le : 12/03/2031 - 14:05 Modifié le : 13/03/2031 - 09:00",
            ),
            spares="Issued on: 12/03/2031, this card is no longer valid.",
        ),
        Rule(
            "text-by",
            Kind.CREDIT,
            role=Role.BYLINE,
            lines=(
                "Text by: FRANCE 24",
                "Text by: FRANCE 24 Follow",
                "Texte par : FRANCE 24",
                "Texte par : FRANCE 24 Suivre",
                "Texto por: FRANCE 24",
                "Text by FRANCE 24",
                "Text by NEWS WIRES",
                "Text by AFP",
                "Text by REUTERS",
                "Texte par FRANCE 24",
                "Texte par AFP",
                "Texte par Dépêche",
                "نص: فرانس24",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # A sign of copyright before the name, or AFP behind one whose surname is in capitals.
            pattern=r"""
                [^©]{3,300} © [ ]? [^.!?©]{2,60}
                | © [ ]? \p{L}[^.!?©]{2,60} [ /,|] [^.!?©]{2,60}
                | [^©]{10,400} [ ] \p{Lu}[\p{L}’'-]++ (?: [ ] \p{Lu}[\p{Lu}’'-]++ ){1,3} [ ] (?: / [ ]? )? (?: POOL / )? AFP (?: / (?: Archives | File | Archivos ) )?
            """,
            examples=(
                "A lighthouse, on March 11, 2031. © Jane Doe, AFP",
                "Un phare, le 11 mars 2031 à Kelmar Jeanne DUPIN AFP/Archives",
            ),
            spares=("The © was missing. Nobody knew why.", "The keeper was filmed by Jane DOE for AFP"),
        ),
        Rule(
            "reading-time",
            Kind.METADATA,
            lines=("# min", "# mn", "# دقائق", "# دقيقة", "دقيقة واحدة", "دقيقتان"),
            zone=Zone.HEAD,
        ),
        Rule("length-of-film", Kind.METADATA, lines="#:#", zone=Zone.HEAD),
        # Whose the film is that stands amid the story, and its length; a longer one looks like the time of an entry.
        Rule("length-amid", Kind.TEMPLATE, pattern=r"0\d:[0-5]\d", zone=Zone.TAIL, examples="01:52", spares="17:45"),
        Rule("film", Kind.TEMPLATE, lines=("© France 24", "© France Médias Monde graphic studio"), zone=Zone.TAIL),
        Rule(
            "read-more",
            Kind.RELATED,
            # A headline of the house: no full stop ends it.
            pattern=r"(?: Read [ ] more | Lire [ ] aussi | À [ ] lire [ ] aussi | Le (?: er | a ) [ ] también ) [ ]? :? [ ]? [\p{Lu}«“‘\"'] [^.!?]{10,200} [?]?",
            zone=Zone.TAIL,
            examples=("Read more Lighthouses to be lit by hand again", "Lire aussi Les phares se rallument"),
            spares="Read more Proust, the keeper told her.",
        ),
        Rule(
            "sources",
            Kind.CREDIT,
            pattern=r"""
                \( (?: France | FRANCE ) [ ] 24 [ ] (?: with | avec ) [ ] [^().]{2,60} \)
                | (?: ^ | (?<= [.?!”\"’] [ ] ) ) \( (?: AFP | REUTERS | AP ) (?: [ ] with [ ] [^().]{2,40} )? \)
                | ^ (?: (?: France | FRANCE ) [ ] 24 [ ] )? (?: [Aa]vec | [Cc]on ) [ ] (?: AFP | EFE | AP | Reuters ) (?: (?: , | [ ] et | [ ] y ) [ ] \p{L}+ ){0,3}
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "(FRANCE 24 with AFP)",
                "The eggs will hatch soon. (FRANCE 24 with AP)",
                "Avec AFP et Reuters",
                "(AFP)",
            ),
            spares=("She shares an office at France 24 with AFP", "She asked an agency (AFP)"),
        ),
        Rule(
            "player",
            Kind.TEMPLATE,
            lines=(
                "One of your browser extensions seems to be blocking the video player from loading. To watch this content, you may need to disable it on this site.",
                "Une de vos extensions de navigateur semble bloquer le chargement du lecteur vidéo. Pour pouvoir regarder ce contenu, vous devez la désactiver sur ce site.",
                "Une extension de votre navigateur semble bloquer le chargement du lecteur vidéo. Pour regarder ce contenu, vous devez la désactiver ou la désinstaller.",
                "Réessayer",
            ),
        ),
        # Its pages hold, unseen, what would be said if they were missing.
        Rule(
            "missing-page",
            Kind.TEMPLATE,
            lines=(
                "Page not found",
                "The content you requested does not exist or is not available anymore.",
                "Page non trouvée",
                "Le contenu auquel vous souhaitez accéder n'existe pas ou n'est plus disponible.",
                "Página no encontrada",
                "El contenido al que quiere acceder no existe o ya no está disponible.",
                "El contenido al que ha intentado acceder no existe o ya no está disponible.",
                "El contenido que solicitó no existe o ya no está disponible.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Receive essential international news every morning",
                "Daily newsletter Receive essential international news every morning",
                "Take international news everywhere with you! Download the France 24 app",
                "Le résumé de la semaine",
                "France 24 vous propose de revenir sur les actualités qui ont marqué la semaine",
                "Emportez l'actualité internationale partout avec vous ! Téléchargez l'application France 24",
                "El resumen de la semana",
                "France 24 le invita a repasar los hechos que fueron noticia",
                "El resumen semanal que te invita a repasar los hechos que fueron noticia",
                "Boletín de noticias El resumen semanal que te invita a repasar los hechos que fueron noticia",
                "¡Lleve las noticias internacionales con usted a todas partes! Descargue la aplicación France 24",
                "ملخص أسبوعي",
                "تقترح عليكم فرانس 24 العودة إلى أهم أحداث الأسبوع",
                "اشتركوا",
                "Suscribirse",
                "احملوا معكم الأخبار في كل مكان! نزلوا تطبيق فرانس 24",
            ),
            zone=Zone.TAIL,
        ),
        # Until 2018 the days stood above and below the story, year first.
        Rule(
            "created",
            Kind.METADATA,
            pattern=r"Date [ ] created [ ] : [ ] (?: (?P<year>\d{4}) - (?P<month>\d\d) - (?P<day>\d\d) | (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) )",
            examples=("Date created : 2031-03-12", "Date created : 12/03/2031"),
            spares="Date created : 2031-03-12 was a forgery.",
        ),
        Rule(
            "changed",
            Kind.METADATA,
            lines=(
                "Latest update : #-#-#",
                "Latest update : #/#/#",
                "Modified: #/#/# - #:#",
                "Modifié le : #/#/# - #:#",
                "Dernière modification : #/#/#",
                "Última modificación: #/#/# - #:#",
                "آخر تحديث: #/#/# - #:#",
            ),
        ),
        Rule(
            "agencies-in-arabic",
            Kind.CREDIT,
            pattern=r"فرانس [ ]? 24 [ ]? / [ ]? (?: (?: أ [ ] ف [ ] ب | رويترز | أ [ ] ب ) (?: / [ ]? )? ){1,3}",
            zone=Zone.TAIL,
            examples="فرانس24/ أ ف ب",
            spares="فرانس24/ الجزائر",
        ),
        Rule(
            "choices",
            Kind.CONSENT,
            lines=("Manage my choices", "Gérer mes choix", "Gestionar mis preferencias", "Gestionar mis elecciones"),
            zone=Zone.TAIL,
        ),
        Rule(
            "read-more-above",
            Kind.RELATED,
            lines=("Read more", "Lire aussi", "À lire aussi", "Leer también", "Lea también"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        # The author's name below "Text by:", where surnames are in capitals, and the buttons beside it.
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"\p{Lu}\p{Ll}++ (?: -\p{Lu}\p{Ll}++ )? (?: [ ] \p{Lu}[\p{Lu}’'-]++ ){1,3}",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("Jane DOE", "Jean-Paul DUPIN"),
            spares=("Jane DOE was there", "NEWS WIRES"),
        ),
        Rule("author-of-text", Kind.CREDIT, lines=("Text by:", "Texte par :", "Texto por:"), zone=Zone.HEAD),
        Rule("author-of-film", Kind.CREDIT, lines=("Video by:", "Vidéo par :", "Video por:"), zone=Zone.HEAD),
        Rule("follow", Kind.SHARING, lines=("Follow", "Suivre", "Seguir", "تابِع"), zone=Zone.HEAD),
        # Until 2018 whose picture it is stood first, above the headline.
        Rule(
            "caption-behind-credit",
            Kind.CREDIT,
            pattern=r"(?: © [ ] )? (?: \p{Lu}[^|.!?,]{2,50} , [ ] )? (?: AFP | REUTERS | Reuters | AP | FRANCE [ ] 24 | France [ ] 24 | Getty [ ] Images ) (?: [ ] \( [^()]{3,20} \) )? [ ] \| [ ] [^|]{12,300}",
            zone=Zone.HEAD,
            examples=("Jane Doe, AFP | A lighthouse at Kelmar", "AFP (file photo) | A lighthouse at Kelmar"),
            spares="AFP | Lisbon",
        ),
        Rule(
            "authors",
            Kind.CREDIT,
            pattern=r"(?: Text [ ] by | Texte [ ] par | Texto [ ] por ) [ ]? :? [ ] [^.!?|:]{3,60}? [ ] (?: Follow | Suivre | Seguir ) [ ] \w{3,20} [ ] (?: on | sur | en ) [ ] [Tt]witter (?: [ ] \| [ ] (?: Video [ ] by | Vidéo [ ] par | Video [ ] por ) [ ]? : [ ] [^.!?|]{3,60} )?",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="Text by: FRANCE 24 Follow france24_en on twitter | Video by: Jane DOE",
            spares="Text by: FRANCE 24 is short",
        ),
    ),
)
