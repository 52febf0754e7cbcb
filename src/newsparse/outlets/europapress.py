"""Europa Press, Madrid: the Spanish news agency, private, with pages for regions and subjects.

Above the story stand the section, a caption that ends in "- NAME / EUROPA PRESS", at times "- Archivo", the desk and
its handle, and "Publicado:" with the day. The dateline, "MADRID, 4 Mar. (EUROPA PRESS) -", has a line of its own.
Below stand "Leer más acerca de:", latest news, and a notice on redistribution, which "Leer más:" with an address
precedes where text was copied. Seen on europapress.es; datelines and notices in texts that public repositories quote,
captions and lists from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "europapress",
    "Europa Press",
    hosts=("europapress.es", "europapress.tv", "infosalus.com", "culturaocio.com", "notimerica.com"),
    signs=(
        Sign("EUROPA PRESS", agency=True),
        Sign(
            "© 2031 Europa Press. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los "
            "contenidos de esta web sin su previo y expreso consentimiento."
        ),
        Sign(
            "© 2031 Europa Press. Está expresamente prohibida la redistribución y la redifusión de este contenido sin su "
            "previo y expreso consentimiento."
        ),
        Sign("Leer más acerca de:", hint=True),
        Sign("europapress", hint=True),
        Sign("Recibe alertas de nuestras noticias", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            pattern=r"europapress (?:\.es)? (?: [ ]? [/|] [ ]? [\p{L}]{3,20} (?: [ ] [\p{L}]{1,20} ){0,2} ){0,3}",
            zone=Zone.HEAD,
            examples=("europapress", "europapress / sociedad", "europapress.es"),
            spares="europapress publica una foto del tonelero.",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "Nacional",
                "Internacional",
                "Economía",
                "Economía Finanzas",
                "Economía Macro",
                "Deportes",
                "Sociedad",
                "Cultura",
                "Ciencia",
                "Salud",
                "Portaltic",
                "Chance",
                "Comunicados",
                "Andalucía",
                "Aragón",
                "Asturias",
                "Cantabria",
                "Castilla-La Mancha",
                "Castilla y León",
                "Cataluña",
                "C. Valenciana",
                "Euskadi",
                "Extremadura",
                "Galicia",
                "Illes Balears",
                "Islas Canarias",
                "La Rioja",
                "Madrid",
                "Murcia",
                "Navarra",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # Whatever it shows, then the name and the agency between dashes or slashes.
            pattern=r"(?: Archivo [ ] - [ ] )? (?: .{3,400} [ ] - [ ] )? \p{Lu}[^/-]{2,60} [ ]? [/-] [ ]? (?: EUROPA [ ] PRESS | EP | Europa [ ] Press ) (?: [ ] - [ ] Archivo )?",
            examples=(
                "Archivo - Un tonelero ante su cuba - JON RAVN / EUROPA PRESS - Archivo",
                "Un tonelero ante su cuba. - JON RAVN - EUROPA PRESS",
                "JON RAVN/EP",
            ),
            spares=("Lo ha explicado a Europa Press.", "LOGROÑO, 4 Mar. (EUROPA PRESS) -"),
        ),
        # Another's picture: its name stands in capitals behind the dash.
        Rule(
            "caption-of-another",
            Kind.CREDIT,
            pattern=r".{10,400} [ ] - [ ] \p{Lu}{2} [\p{Lu}0-9 .,&/@_’'-]{1,60}",
            zone=Zone.HEAD,
            examples="La cuba, vista desde la plaza. - AYUNTAMIENTO DE VAL DE SAL",
            spares="La cuba - la de nueve pisos - está llena.",
        ),
        Rule(
            "desk",
            Kind.METADATA,
            pattern=r"@ (?: europa_?press | ep_?social | ep[a-z_]{2,16} ) \w{0,12}",
            examples=("@epsocial", "@europapress", "@epeconomia"),
            spares="@epsocial lo ha contado así.",
            zone=Zone.HEAD,
        ),
        Rule(
            "about",
            Kind.METADATA,
            lines="Leer más acerca de:",
            part=Part.SECTION,
            zone=Zone.TAIL,
            until=("Últimas noticias", "Lo más leído", "Contenido patrocinado", "Recibe alertas de nuestras noticias"),
            longest=8,
        ),
        Rule(
            "latest",
            Kind.RELATED,
            pattern=r"(?: Últimas [ ] noticias | Lo [ ] más [ ] leído | Más [ ] leídas | Te [ ] recomendamos ) (?: [ ]? [/|] [ ]? \p{L}{3,20} (?: [ ] \p{L}{1,20} ){0,3} )?",
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples=("Últimas noticias / Sociedad", "Lo más leído"),
            spares="Últimas noticias del barril: sigue lleno.",
        ),
        Rule("alerts", Kind.NEWSLETTER, lines=("Recibe alertas de nuestras noticias", "Titulares en tu email")),
        Rule(
            "read-more",
            Kind.NAVIGATION,
            pattern=r"Leer [ ] más [ ]? : [ ]? https?://\S+",
            examples="Leer más: https://www.europapress.es/sociedad/noticia-cuba-20310304122000.html",
            spares="Leer más: no es fácil en una cuba.",
        ),
    ),
)
