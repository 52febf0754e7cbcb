"""CubaSí, Havana: a Cuban portal in Spanish, English and French.

A Drupal site whose template prints its Spanish labels on pages of every language: the date under "Fecha de
publicación:", "Imagen principal:" where the picture was. The headline stands twice. Below are readers' comments and a
form with a captcha, whose labels are in the language of the page. Until about 2017 it was a Joomla site with K2, whose
pages have the writer, the size of the type and stars to vote with above the story and how often it was read below.
Translated stories name their translator at the end. Seen on cubasi.cu; K2's labels are those of its language packs.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "cubasi",
    "CubaSí",
    hosts=("cubasi.cu",),
    signs=(
        Sign("Imagen principal:", hint=True),
        Sign("Fecha de publicación:", hint=True),
        Sign("Fecha de publicación: #", start=True, hint=True),
        # What Drupal calls its form on any site; with the label above it is this one.
        Sign("Añadir nuevo comentario", hint=True),
        Sign("Add new comment", hint=True),
        Sign("Ajouter un commentaire", hint=True),
        Sign("Imagen principal: Fecha de publicación:"),
        Sign("CubaSi Translation Staff"),
        Sign("CubaSí Translation Staff"),
        Sign("Written by CubaSi Translation Staff"),
        Sign("Written by CubaSí Translation Staff"),
        Sign("Especial para CubaSí"),
        Sign("Especial para CubaSi"),
        Sign("Escrito por CubaSí"),
        Sign("Escrito por CubaSi"),
        Sign("Written by CubaSi"),
        Sign("Écrit par CubaSi"),
        Sign("Escrito por Redacción CubaSí"),
        Sign("Escrito por Redacción CubaSi"),
        Sign("Por Redacción CubaSí"),
        Sign("Foto: Archivo de CubaSí", hint=True),
        Sign("Lo último de CubaSí"),
        Sign("© CubaSí", start=True),
        Sign("Empresa CubaSí", start=True),
        Sign("Latest from CubaSi"),
        # The labels of K2, of which one names a section of this site.
        Sign("Publicado en Cuba", hint=True),
        Sign("Publicado en Especiales", hint=True),
        Sign("Published in Cuba", hint=True),
        Sign("Published in Specials", hint=True),
        Sign("Visto # veces", hint=True),
        Sign("Modificado por última vez en", start=True, hint=True),
        Sign("Last modified on", start=True, hint=True),
    ),
    rules=(
        Rule("main-image", Kind.METADATA, lines="Imagen principal:"),
        # The labels and the date in one line.
        Rule(
            "labels-in-a-line",
            Kind.METADATA,
            pattern=r"""
                (?: Imagen [ ] principal : [ ] )? Fecha [ ] de [ ] publicación [ ]? : [ ] (?: \p{L}{5,9} ,? [ ] )?
                (?P<day>\d{1,2}) [ ] (?: de [ ] )? (?P<month>\p{L}{3,10}) ,? [ ] (?: de [ ] )? (?P<year>\d{4}) (?: [ ] - [ ] \d{1,2}:\d\d )?
                (?: [ ] Imagen [ ] principal : )?
            """,
            zone=Zone.HEAD,
            examples=(
                "Fecha de publicación: 21 June 2031 Imagen principal:",
                "Fecha de publicación: Sábado, 30 Agosto 2031 - 08:15 Imagen principal:",
                "Imagen principal: Fecha de publicación: 21 Junio 2031",
            ),
            spares="Fecha de publicación: 21 de junio de 2031, con retraso.",
        ),
        Rule("author-label", Kind.CREDIT, lines="Por:", zone=Zone.HEAD),
        Rule(
            "house",
            Kind.CREDIT,
            lines=(
                "Especial para CubaSí",
                "Especial para CubaSi",
                "Exclusivo para CubaSí",
                "Redacción CubaSí",
                "Redacción CubaSi",
                "CubaSí",
                "CubaSi Translation Staff",
                "CubaSí Translation Staff",
            ),
        ),
        Rule(
            "translator",
            Kind.CREDIT,
            # "Translated by Mila Dorn", with or without the staff, or the staff behind a name.
            pattern=r"""
                \(? (?: Translated | Traducido | Traduit ) [ ] (?: by | por | par ) [ ]? :? [ ] \p{Lu}[\w.'’-]{1,20} (?: [ ] \p{Lu}[\w.'’-]{0,20} ){0,4}
                    (?: [ ]? [/,-] [ ]? (?i: cubas[ií] ) (?: [ ] Translation [ ] Staff )? )? [.)]{0,2}
                | \p{Lu}[\w.'’-]{1,20} (?: [ ] \p{Lu}[\w.'’-]{0,20} ){0,4} [ ]? [/,-] [ ]? (?i: cubas[ií] ) [ ] Translation [ ] Staff
            """,
            examples=(
                "Translated by Mila Dorn",
                "Translated by Mila Dorn / CubaSí Translation Staff",
                "(Traducido por Mila Dorn)",
                "Mila Dorn / Cubasi Translation Staff",
            ),
            spares=(
                "Translated by Mila Dorn, the poem found its readers.",
                "Traducido por primera vez, el libro vuelve.",
            ),
        ),
        # A writer and the house: "Escrito por Ada Quill/ Especial para CubaSí", and the same below the story.
        Rule(
            "writer-of-the-house",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: Escrito [ ] por | Written [ ] by | Écrit [ ] par | Por [ ]? :? | By ) [ ] )? \(?
                \p{Lu}[\p{L}.'’-]*+ (?: [ ] (?: (?: de | del | la | las | los | y ) [ ] ){0,2} \p{Lu}[\p{L}.'’-]*+ ){1,4}
                [ ]? [/,–—-] [ ]? (?: (?: Especial | Exclusivo ) [ ] para [ ] | Redacción [ ] )? (?i: cubas[ií] ) (?: \.cu )? [.)]{0,2}
            """,
            role=Role.BYLINE,
            examples=(
                "Escrito por Mila Dorn/ Especial para CubaSí",
                "Mila Dorn/CubaSí",
                "Por: Mila de la Torre / Cubasi",
            ),
            spares=("Mila Dorn, CubaSí y otros llegaron tarde.", "Punta Clara y CubaSí"),
        ),
        # Of the K2 pages.
        Rule(
            "stars",
            Kind.METADATA,
            pattern=r"[1-5] | 1 [ ] 2 [ ] 3 [ ] 4 [ ] 5",
            zone=Zone.HEAD,
            examples=("1", "1 2 3 4 5"),
            spares="1 y 2",
        ),
        Rule(
            "published-in",
            Kind.METADATA,
            pattern=r"(?: Publicado [ ] en | Published [ ] in | Publié [ ] dans ) [ ] \p{Lu}\p{L}{2,20} (?: [ ] \p{L}{1,20} ){0,3}",
            examples=("Publicado en Cuba", "Published in Culture", "Publié dans Sports"),
            spares=("Publicado en Madrid en 1605, el libro sigue vivo.", "Published in Havana, the book sold well"),
        ),
        Rule(
            "readers",
            Kind.COMMENTS,
            lines=("Comentarios", "Comments", "Commentaires"),
            part=Part.SECTION,
            until=("Añadir nuevo comentario", "Add new comment", "Ajouter un commentaire"),
            zone=Zone.TAIL,
        ),
        Rule(
            "tags",
            Kind.METADATA,
            lines=("Etiquetas", "Tags", "Mots-clés"),
            part=Part.SECTION,
            until=(
                "Añadir nuevo comentario",
                "Add new comment",
                "Ajouter un commentaire",
                "Noticias relacionadas",
                "Artículos relacionados",
                "Comentarios",
                "Compartir",
            ),
            zone=Zone.TAIL,
        ),
        # A line and no section: the form below it is told apart from the readers' comments.
        Rule(
            "new-comment", Kind.COMMENTS, lines=("Añadir nuevo comentario", "Add new comment", "Ajouter un commentaire")
        ),
        Rule(
            "captcha",
            Kind.FORM,
            lines=(
                "What code is in the image?",
                "Image CAPTCHA",
                "Get new captcha!",
                "Solve this simple math problem and enter the result. E.g. for #+#, enter #.",
                "CAPTCHA de imagen",
                "Obtener un nuevo captcha",
                "¿Cuál es el código de la imagen?",
                "¿Cuál es el código en la imagen?",
                "¿Qué código hay en la imagen?",
                "Resuelva este simple problema matemático y escriba la solución; por ejemplo: Para #+#, escriba #.",
                "Saisissez les caractères affichés dans l'image.",
                "Saisir les caractères affichés dans l'image.",
                "Quel code se trouve dans l'image ?",
            ),
        ),
        Rule(
            "comment-form",
            Kind.FORM,
            lines=(
                "Subject",
                "Comment",
                "Comentario",
                "Commentaire",
                "Preview",
                "About text formats",
                "More information about text formats",
                "Plain text",
                "Restricted HTML",
                "No HTML tags allowed.",
                "Lines and paragraphs break automatically.",
                "Web page addresses and email addresses turn into links automatically.",
                "The content of this field is kept private and will not be shown publicly.",
                "Su nombre",
                "Vista previa",
                "Acerca de formatos de texto",
                "Más información sobre los formatos de texto",
                "Texto sin formato",
                "HTML restringido",
                "No se permiten etiquetas HTML.",
                "Saltos automáticos de líneas y de párrafos.",
                "Las direcciones de correos electrónicos y páginas web se convierten en enlaces automáticamente.",
                "El contenido de este campo se mantiene privado y no se mostrará públicamente.",
                "Deje este campo en blanco",
                "Aperçu",
                "À propos des formats de texte",
                "Plus d'informations sur les formats de texte",
                "Texte brut",
                "HTML restreint",
                "Aucune balise HTML autorisée.",
                "Les lignes et les paragraphes vont à la ligne automatiquement.",
                "Les adresses de pages web et les adresses courriel se transforment en liens automatiquement.",
                "Le contenu de ce champ sera maintenu privé et ne sera pas affiché publiquement.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "allowed-tags",
            Kind.FORM,
            pattern=r"(?: Allowed [ ] HTML [ ] tags | Etiquetas [ ] HTML [ ] permitidas | Balises [ ] HTML [ ] autorisées ) [ ]? : [^.]{0,400}",
            examples=("Allowed HTML tags: <a href hreflang> <em>", "Etiquetas HTML permitidas: <em>"),
            spares="The allowed HTML tags are few: none of them blinks.",
        ),
        Rule(
            "source",
            Kind.CREDIT,
            pattern=r"\(? (?: Tomad[oa] [ ] de l? | Con [ ] información [ ] de | Taken [ ] from | Source [ ]? : | Autor [ ]? : ) [ ] [^.:;]{2,60} [.)]{0,2}",
            examples=("Tomado de Prensa Latina", "(Tomado de Granma)", "Taken from Granma", "Autor: Redacción"),
            spares="Tomado de la mano de su padre, el niño cruzó la plaza. Después volvió.",
        ),
        Rule(
            "path",
            Kind.NAVIGATION,
            # The headline may stand again at its end.
            pattern=r"(?: Inicio | Home | Accueil ) [ ] [»/>] [ ] [^»/>]{3,40} (?: [ ] [»/>] [ ] .{3,200} )?",
            zone=Zone.HEAD,
            examples=("Inicio » Cuba » Vuelve a sonar el órgano de Punta Clara", "Home » Culture"),
            spares="Home is where the organ is",
        ),
        # Of the Joomla pages before K2.
        Rule(
            "bookmarks",
            Kind.SHARING,
            lines=(
                "Añadir a favoritos (#)",
                "Cita este artículo en tu sitio",
                "Cite este artículo en su sitio web",
                "Favoured (#)",
                "Quote this article on your site",
            ),
            zone=Zone.TAIL,
        ),
        Rule("seen", Kind.METADATA, lines=("Visto # veces", "Visto # vez", "Visto: #", "Hits: #", "Social sharing")),
        Rule(
            "before-and-after",
            Kind.NAVIGATION,
            lines=("< Anterior", "Siguiente >", "< Prev", "Next >", "[ Volver ]", "[ Back ]"),
            zone=Zone.TAIL,
        ),
        Rule(
            "latest-of",
            Kind.RELATED,
            lines=("Lo último de CubaSí", "Lo último de CubaSi", "Latest from CubaSi", "Latest from CubaSí"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "k2-form",
            Kind.FORM,
            lines=(
                "Asegúrate de indicar la información obligatoria (*). No está permitido el Código HTML.",
                "Asegúrese de introducir toda la información requerida, indicada por un asterisco (*). No se permite código HTML.",
                "Make sure you enter all the required information, indicated by an asterisk (*). HTML code is not allowed.",
                "Make sure you enter the (*) required information where indicated. HTML code is not allowed.",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
