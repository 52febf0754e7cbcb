"""CubaSí, Havana: a Cuban portal in Spanish, English and French.

A Drupal site whose template prints its Spanish labels on pages of every language: the date under "Fecha de
publicación:", "Imagen principal:" where the picture was. The headline stands twice. Below are readers' comments and a
form with a captcha, whose labels are in the language of the page. Seen on cubasi.cu.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "cubasi",
    "CubaSí",
    hosts=("cubasi.cu",),
    signs=(
        Sign("Imagen principal:", hint=True),
        Sign("Fecha de publicación:", hint=True),
        Sign("Imagen principal: Fecha de publicación:"),
    ),
    rules=(
        Rule("main-image", Kind.METADATA, lines="Imagen principal:"),
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
            until=("Añadir nuevo comentario", "Add new comment", "Ajouter un commentaire"),
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
                "Quel code se trouve dans l'image ?",
            ),
        ),
        Rule(
            "comment-form",
            Kind.FORM,
            lines=(
                "Subject",
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
            pattern=r"\(? (?: Tomad[oa] [ ] de l? | Con [ ] información [ ] de | Taken [ ] from | Source [ ]? : | Autor [ ]? : | Escrito [ ] por :? ) [ ] [^.:;]{2,60} [.)]{0,2}",
            examples=("Tomado de Prensa Latina", "(Tomado de Granma)", "Taken from Granma", "Autor: Redacción"),
            spares="Tomado de la mano de su padre, el niño cruzó la plaza. Después volvió.",
        ),
    ),
)
