"""Clarín, Buenos Aires: a daily.

Dates are printed with the day first, "04/03/2031 10:12". Links stand in the story under "Mirá también"; it ends in the
editor's initials, "Sobre la firma" with the writer, a newsletter's form ("QUIERO RECIBIRLO"), comments for subscribers
and topics. Seen on clarin.com, these lines also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "clarin",
    "Clarín",
    hosts=("clarin.com",),
    signs=(
        Sign("Newsletter Clarín"),
        Sign(
            "Recibí en tu email todas las noticias, coberturas, historias y análisis de la mano de nuestros periodistas especializados",
        ),
        Sign("Redacción Clarín"),
        Sign("QUIERO RECIBIRLO", hint=True),
        Sign("Suscribite para comentar", hint=True),
        Sign("Mirá también", hint=True),
        Sign("Sobre la firma", hint=True),
        Sign("Clarín", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="Clarín"),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"(?: (?i: actualizado [ ] al ) [ ] )? (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) (?: [ ] - )? [ ] \d{1,2}:\d\d (?: [ ]? hs )?",
            examples=("04/03/2031 10:12", "Actualizado al 04/03/2031 10:12hs", "04/03/2031 - 4:00"),
            spares="El 04/03/2031 10:12 no fue",
        ),
        Rule(
            "about-the-writer",
            Kind.CREDIT,
            lines="Sobre la firma",
            part=Part.SECTION,
            until=("Mirá también", "Newsletter Clarín", "Tags relacionados", "Suscribite para comentar", "Comentarios"),
            longest=5,
            zone=Zone.TAIL,
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Newsletter Clarín",
                "Newsletters Clarín",
                "Recibí en tu email todas las noticias, coberturas, historias y análisis de la mano de nuestros periodistas especializados",
                "QUIERO RECIBIRLO",
            ),
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[A-Z]{2} (?: \.? )",
            zone=Zone.TAIL,
            examples=("DD", "PS."),
            spares=("IVA", "Dd"),
        ),
        Rule("comment", Kind.COMMENTS, lines=("Suscribite para comentar", "Ya tengo suscripción"), zone=Zone.TAIL),
        Rule("topics", Kind.METADATA, lines="Tags relacionados", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "more",
            Kind.RELATED,
            lines=("Noticias destacadas", "Selección Clarín", "Otros análisis"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
    ),
)
