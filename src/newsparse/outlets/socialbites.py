"""SocialBites: an aggregator that rewrites stories of others.

"No time to read? / Get a summary" stands above and below the story; then come the headlines of the articles before
and after it, and nothing of the story any more. Pages of 2022 and 2023 name the source below: "Source: Gazeta". The same
button and links stand on its pages in Spanish and Turkish.
Seen on socialbites.ca.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "socialbites",
    "SocialBites",
    hosts=("socialbites.ca",),
    signs=(
        Sign("No time to read?", hint=True),
        Sign("Get a summary", hint=True),
        Sign("Previous Article", hint=True),
        Sign("Source: Gazeta", hint=True),
        Sign("Source: Informacion", hint=True),
        Sign("No time to read? Get a summary"),
        Sign("No time to read?Get a summary"),
        Sign("¿No tienes tiempo para leer?", hint=True),
        Sign("Obtener un resumen", hint=True),
        Sign("Obtén un resumen", hint=True),
        Sign("¿No tienes tiempo para leer? Obtener un resumen"),
        Sign("¿No tienes tiempo para leer? Obtén un resumen"),
        Sign("Okumaya vaktiniz yok mu?", hint=True),
        Sign("Okumaya vaktiniz yok mu? Özet al"),
        Sign("Özet al", hint=True),
    ),
    rules=(
        Rule(
            "summary-button",
            Kind.FORM,
            lines=(
                "No time to read?",
                "Get a summary",
                "No time to read? Get a summary",
                "No time to read?Get a summary",
                "¿No tienes tiempo para leer?",
                "¿No tienes tiempo de leer?",
                "Obtener un resumen",
                "Obtén un resumen",
                "¿No tienes tiempo para leer? Obtener un resumen",
                "¿No tienes tiempo para leer?Obtener un resumen",
                "¿No tienes tiempo para leer? Obtén un resumen",
                "Okumaya vaktiniz yok mu?",
                "Okumak için zamanınız yok mu?",
                "Özet al",
                "Özetini al",
                "Okumaya vaktiniz yok mu? Özet al",
                "Okumaya vaktiniz yok mu?Özet al",
            ),
        ),
        Rule(
            "about-author",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}.'’-]*+ [ ] ){2,3} is [ ] an? [ ] [^.!?“”"]{3,80} [ ] (?: at | for ) [ ] ["“”„]? Social [ ] Bites ["“”]? \.
                (?: [ ] (?: As | With | She | He | They ) [ ] [^.!?]{10,240} \. ){0,3}
            """,
            zone=Zone.TAIL,
            examples=(
                "Mila Dorn is a voice of reason at “Social Bites”. As an opinion writer, she comments on what everybody else has said.",
                'Ivan Orlin is a tech expert, who writes for "Social Bites".',
            ),
            spares="Mila Dorn is a voice of reason at “Social Bites”. It rained all the same, and nobody listened to her.",
        ),
        Rule(
            "previous-and-next",
            Kind.RELATED,
            lines=(
                "Previous Article",
                "Next Article",
                "Artículo anterior",
                "Artículo siguiente",
                "Önceki Makale",
                "Sonraki Makale",
                "Önceki Yazı",
                "Sonraki Yazı",
            ),
            part=Part.SECTION,
            # The headlines may be as long as a paragraph, so that only these lines end the list.
            until=(
                "No time to read?",
                "Get a summary",
                "¿No tienes tiempo para leer?",
                "Obtener un resumen",
                "Okumaya vaktiniz yok mu?",
                "Özet al",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
