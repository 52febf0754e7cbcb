"""CubaSí, Havana: a Cuban portal in Spanish, English and French.

A Drupal site whose template prints its Spanish labels on pages of every language: the date under "Fecha de
publicación:", "Imagen principal:", and a comment form with a captcha below. Seen on cubasi.cu.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "cubasi",
    "CubaSí",
    hosts=("cubasi.cu",),
    signs=(
        Sign("Imagen principal:", hint=True),
        Sign("Fecha de publicación:", hint=True),
    ),
    rules=(
        Rule("main-image", Kind.METADATA, lines="Imagen principal:"),
        Rule("new-comment", Kind.COMMENTS, lines=("Add new comment", "Añadir nuevo comentario"), zone=Zone.TAIL),
        Rule(
            "captcha",
            Kind.FORM,
            lines=(
                "This question is for testing whether or not you are a human visitor and to prevent automated spam submissions.",
                "Enter the characters shown in the image.",
                "Esta pregunta es para comprobar si usted es un visitante humano y prevenir envíos de spam automatizado.",
                "Introduzca los caracteres mostrados en la imagen.",
            ),
        ),
    ),
)
