"""El Mundo, Madrid: a daily.

Above the headline stand the section and a kicker, under it the writer, a town and "Actualizado 04/03/2031 - 10:12", the
day first. Links to other stories stand in the story under "Para saber más", a kicker with each; it ends in "Conforme a
los criterios de The Trust Project". Seen on elmundo.es, the last line and calls to follow also in public scripts that
clean its stories; "Más en El Mundo" from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "elmundo",
    "El Mundo",
    hosts=("elmundo.es",),
    signs=(
        Sign("Conforme a los criterios de The Trust Project"),
        Sign("Conforme a los criterios deThe Trust Project"),
        Sign("Sigue a EL MUNDO en Facebook"),
        Sign("Conforme a los criterios de", hint=True),
        Sign("The Trust Project", hint=True),
        Sign("Para saber más", hint=True),
        Sign("EL MUNDO", hint=True),
        Sign("Más en El Mundo", hint=True),
        Sign("Actualizado Lunes, #", start=True, hint=True),
        Sign("Actualizado Martes, #", start=True, hint=True),
        Sign("Actualizado Miércoles, #", start=True, hint=True),
        Sign("Actualizado Jueves, #", start=True, hint=True),
        Sign("Actualizado Viernes, #", start=True, hint=True),
        Sign("Actualizado Sábado, #", start=True, hint=True),
        Sign("Actualizado Domingo, #", start=True, hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="EL MUNDO"),
        Rule(
            "trust-project",
            Kind.OTHER,
            lines=(
                "Conforme a los criterios de The Trust Project",
                "Conforme a los criterios deThe Trust Project",
                "Conforme a los criterios de",
                "The Trust Project",
                "Saber más",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"(?i: actualizado :? [ ] ) (?P<day>\d{1,2}) / (?P<month>\d{1,2}) / (?P<year>\d{4}) (?: [ ] - )? [ ] \d{1,2}:\d\d (?: [ ] horas )?",
            examples=("Actualizado 04/03/2031 - 10:12", "Actualizado: 04/03/2031 10:12 horas"),
            spares="Actualizado 04/03/2031, el plano sigue mal.",
        ),
        # Its date stands in the next line.
        Rule("updated", Kind.METADATA, lines="Actualizado"),
        Rule("know-more", Kind.RELATED, lines=("Para saber más", "Más en El Mundo"), part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "follow",
            Kind.SHARING,
            pattern=r"Sigue [ ] a [ ] EL [ ] MUNDO [ ] en [ ] [^.]{2,60} \.?",
            examples="Sigue a EL MUNDO en Facebook, X y WhatsApp",
            spares="Sigue a EL MUNDO en su casa. Lo lee entero.",
        ),
        Rule(
            "album",
            Kind.RELATED,
            pattern=r"Álbum : [ ] .{3,120}",
            examples="Álbum: Los faros de Ostrel",
            spares="El álbum: una caja.",
        ),
    ),
)
