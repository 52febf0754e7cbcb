"""France 24, Paris: the French international news channel, in English, French and Spanish.

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
                (?: Issued [ ] on | Publié [ ] le | Primera [ ] modificación | Publicado [ ] el | نشرت [ ] في ) [ ]? : [ ] (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) (?: [ ] - [ ] \d\d:\d\d )?
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
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # A sign of copyright before the name, or AFP behind one whose surname is in capitals.
            pattern=r"""
                [^©]{3,300} © [ ]? [^.!?©]{2,60}
                | [^©]{10,400} [ ] \p{Lu}[\p{L}’'-]++ (?: [ ] \p{Lu}[\p{Lu}’'-]++ ){1,3} [ ] (?: / [ ]? )? (?: POOL / )? AFP (?: / (?: Archives | File | Archivos ) )?
            """,
            examples=(
                "A lighthouse, on March 11, 2031. © Jane Doe, AFP",
                "Un phare, le 11 mars 2031 à Kelmar Jeanne DUPIN AFP/Archives",
            ),
            spares=("The © was missing. Nobody knew why.", "The keeper was filmed by Jane DOE for AFP"),
        ),
        Rule("reading-time", Kind.METADATA, lines=("# min", "# mn"), zone=Zone.HEAD),
        Rule(
            "read-more",
            Kind.RELATED,
            # A headline of the house: no full stop ends it.
            pattern=r"(?: Read [ ] more | Lire [ ] aussi | À [ ] lire [ ] aussi ) [ ]? :? [ ]? [\p{Lu}«“‘\"'] [^.!?]{10,200} [?]?",
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
            ),
            zone=Zone.TAIL,
        ),
    ),
)
