"""El País, Madrid: a daily, with editions for Mexico, Colombia, Chile, Argentina and the United States.

Under the writer stands "Madrid - 04 mar 2031 - 05:30 CET"; captions end in the photographer and the agency in
parentheses. Where a subscription is used twice, a long notice stands in the story ("Tu suscripción se está usando en
otro dispositivo"). It ends in where to follow the section, "Sobre la firma" with what the writer is, related links and
the rules for comments. Seen on elpais.com, the notices also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "elpais",
    "El País",
    hosts=("elpais.com",),
    signs=(
        Sign("Recomendaciones EL PAÍS"),
        Sign("Si continúas leyendo en este dispositivo, no se podrá leer en el otro.", hint=True),
        Sign("Tu suscripción se está usando en otro dispositivo", hint=True),
        Sign("¿Quieres añadir otro usuario a tu suscripción?", hint=True),
        Sign("Se adhiere a los criterios de The Trust Project", start=True),
        Sign("Sobre la firma", hint=True),
        Sign("Archivado En", hint=True),
        Sign("Archived In", hint=True),
        Sign("If you are interested in licensing this content, please click here"),
        Sign("Sign up for our weekly newsletter to get more English-language news coverage from EL PAÍS", start=True),
        Sign("Rellena tu nombre y apellido para comentar", hint=True),
        Sign("EL PAÍS", hint=True),
        Sign("Puedes seguir a EL PAÍS", start=True),
        Sign("Puedes seguir EL PAÍS", start=True),
        Sign("Si está interesado en licenciar este contenido, pinche aquí", hint=True),
        *date_signs("# {ene} # - #:# CE", start=True),
        *date_signs("Madrid - # {ene} # - #:#", start=True),
        *date_signs("Barcelona - # {ene} # - #:#", start=True),
        *date_signs("México - # {ene} # - #:#", start=True),
        Sign("Lee sin límites", hint=True),
        *date_signs("A Coruña - # {ene} # - #:#", start=True),
        *date_signs("Valencia - # {ene} # - #:#", start=True),
        *date_signs("Sevilla - # {ene} # - #:#", start=True),
        *date_signs("Bilbao - # {ene} # - #:#", start=True),
        *date_signs("Zaragoza - # {ene} # - #:#", start=True),
        *date_signs("Málaga - # {ene} # - #:#", start=True),
        *date_signs("Bogotá - # {ene} # - #:#", start=True),
        *date_signs("Buenos Aires - # {ene} # - #:#", start=True),
        *date_signs("Santiago de Chile - # {ene} # - #:#", start=True),
        *date_signs("Ciudad de México - # {ene} # - #:#", start=True),
        *date_signs("París - # {ene} # - #:#", start=True),
        *date_signs("Bruselas - # {ene} # - #:#", start=True),
        *date_signs("Londres - # {ene} # - #:#", start=True),
        *date_signs("Nueva York - # {ene} # - #:#", start=True),
        *date_signs("Washington - # {ene} # - #:#", start=True),
        *date_signs("Roma - # {ene} # - #:#", start=True),
        *date_signs("Berlín - # {ene} # - #:#", start=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="EL PAÍS"),
        Rule(
            "editions",
            Kind.NAVIGATION,
            lines=(
                "Seleccione:",
                "Selecciona:",
                "España",
                "América",
                "México",
                "Colombia",
                "Chile",
                "Argentina",
                "US Español",
                "US English",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "place-of-date",
            Kind.METADATA,
            # What is left is the line of a date.
            pattern=r"\p{Lu}[\p{L} /,]{2,40} (?: \( [\p{L} ]{2,30} \) [ ] )? (?: - [ ] )? (?= \d{1,2} [ ] \p{L}{3,4} [ ] \d{4} [ ] - [ ] \d\d:\d\d )",
            part=Part.START,
            examples=(
                "Ciudad de México - 04 mar 2031 - 05:30 CET",
                "Ostrel (Teruel) - 04 mar 2031 - 05:30 CET",
                "Madrid 4 MAR 2016 - 05:40 CET",
            ),
            spares="Ostrel - 04 mar 2031, dice la placa.",
        ),
        Rule(
            "changed",
            Kind.METADATA,
            pattern=r"(?<= \d{4} [ ] - [ ] \d\d:\d\d (?: [ ]? CES?T )? ) [ ]? (?i: actualizado ) : [ ] \d{1,2} [ ] \p{L}{3,4} [ ] \d{4} [ ] - [ ] \d\d:\d\d [ ]? (?: [A-Z]{3,4} )?",
            part=Part.END,
            examples="04 mar 2031 - 08:22Actualizado: 04 mar 2031 - 17:38CET",
            spares="El plano actualizado: 04 mar 2031 - 17:38",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^.]{10,300} \. [ ]? [^.()]{3,50} [ ]? \( (?: EFE | AFP | AP | REUTERS | Reuters | EUROPA [ ] PRESS | Europa [ ] Press | Getty [ ] Images | DPA | LaPresse | Cuartoscuro ) \)",
            examples="El transbordador de Ostrel, el lunes en el muelle. MILA DORN (EFE)",
            spares="El transbordador salió tarde. Lo dijo la agencia (EFE) el lunes.",
        ),
        Rule(
            "other-device",
            Kind.PAYWALL,
            lines=(
                "Tu suscripción se está usando en otro dispositivo",
                "¿Quieres añadir otro usuario a tu suscripción?",
                "Añadir usuario",
                "Continuar leyendo aquí",
                "Si continúas leyendo en este dispositivo, no se podrá leer en el otro.",
                "¿Por qué estás viendo esto?",
                "Flecha",
                "Tu suscripción se está usando en otro dispositivo y solo puedes acceder a EL PAÍS desde un dispositivo a la vez.",
                "¿Tienes una suscripción de empresa? Accede aquí para contratar más cuentas.",
                "En el caso de no saber quién está usando tu cuenta, te recomendamos cambiar tu contraseña aquí.",
                "Regístrate gratis para seguir leyendo",
                "Únete a EL PAÍS para seguir toda la actualidad y leer sin límites.",
                "Únete para continuar leyendo",
                "Si tienes cuenta en EL PAÍS, puedes utilizarla para identificarte",
            ),
        ),
        Rule(
            "shared-account",
            Kind.PAYWALL,
            pattern=r"Si [ ] (?: quieres [ ] compartir [ ] tu [ ] cuenta | decides [ ] continuar [ ] compartiendo [ ] tu [ ] cuenta ) , [ ] .{10,400}",
            examples="Si quieres compartir tu cuenta, cambia tu suscripción a la modalidad Premium.",
            spares="Si quieres compartir tu pan, ven al muelle.",
        ),
        Rule(
            "follow",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Sigue [ ] toda [ ] la [ ] información [ ] (?: de | internacional | en ) | Puedes [ ] seguir [ ] (?: a [ ] )? EL [ ] PAÍS ) \b .{5,260} (?: newsletter | boletín ) .{0,60}
                | Puedes [ ] seguir [ ] (?: a [ ] )? EL [ ] PAÍS [ ] [\p{L} ]{3,30} [ ] en [ ] (?: Facebook | Twitter | X | Instagram ) \b [^.]{0,60} \.?
                | (?: Apúntate | Apúntese | Suscríbete | Suscríbase ) [ ] aquí [ ] a [ ] (?: nuestra | la ) [ ] newsletter \b .{0,160}
            """,
            zone=Zone.TAIL,
            examples=(
                "Sigue toda la información internacional en Facebook y X, o en nuestra newsletter semanal.",
                "Puedes seguir a EL PAÍS Salud en Facebook y X, o apuntarte aquí para recibir nuestra newsletter.",
                "Apúntate aquí a nuestra newsletter semanal sobre patrimonio.",
            ),
            spares="Sigue toda la información de su abuelo, que no leía boletines.",
        ),
        # A box with the name of the newsletter, what is in it, and a button.
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"""
                Toda [ ] la [ ] cultura [ ] que [ ] va [ ] contigo [ ] te [ ] espera [ ] aquí\.? | RECÍBEL[OA] | Recíbel[oa] (?: [ ] en [ ] tu [ ] correo )? | Babelia | Apúntate | APÚNTATE
                | \p{Lu}[^.!?]{20,200} [ ] en [ ] (?: nuestro [ ] boletín | nuestra [ ] newsletter ) (?: [ ] (?: semanal | diari[oa] ) )? \.?
            """,
            zone=Zone.TAIL,
            examples=("Los libros que vienen, vistos por nuestros críticos en nuestro boletín semanal", "RECÍBELO"),
            spares=("Recíbelo con flores, le dijo.", "Lo dijo. Está en nuestro boletín"),
        ),
        Rule(
            "about-the-writer",
            Kind.CREDIT,
            lines="Sobre la firma",
            part=Part.SECTION,
            until=(
                "Normas",
                "Más información",
                "Archivado En",
                "Rellena tu nombre y apellido para comentar",
                "Recomendaciones EL PAÍS",
            ),
            longest=4,
            zone=Zone.TAIL,
        ),
        Rule(
            "comment",
            Kind.COMMENTS,
            lines=(
                "Rellena tu nombre y apellido para comentar",
                "Rellena tu nombre y apellido para comentarcompletar datos",
                "completar datos",
                "Normas",
                "Mis comentarios",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "more",
            Kind.RELATED,
            lines=("Más información", "More information"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule("recommended", Kind.RELATED, lines="Recomendaciones EL PAÍS", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "filed-under",
            Kind.METADATA,
            lines=("Archivado En", "Archived In"),
            part=Part.SECTION,
            until=(
                "If you are interested in licensing this content, please click here",
                "Recomendaciones EL PAÍS",
                "Más información",
                "Normas",
                "Sobre la firma",
            ),
            longest=12,
            zone=Zone.TAIL,
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            lines=("EFE", "Agencias", "Europa Press", "Reuters", "AFP", "AP"),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "buttons",
            Kind.SHARING,
            lines=("Regala esta noticia", "Compartir en Bluesky", "Desplegar Redes Sociales"),
        ),
        Rule(
            "license",
            Kind.LEGAL,
            lines=(
                "Si está interesado en licenciar este contenido, pinche aquí",
                "If you are interested in licensing this content, please click here",
                "Si está interesado en licenciar este contenido contacte con",
                "Se adhiere a los criterios de",
                "Se adhiere a los criterios de The Trust Project",
                "Se adhiere a los criterios de The Trust Project Más información",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
