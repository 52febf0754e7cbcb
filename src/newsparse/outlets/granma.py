"""Granma, Havana: the daily of the Communist Party of Cuba.

The writer stands with an address, "Mila Dorn | mila@granma.cu", under the label "Autor:", and the day with its seconds;
the story opens with the town in capitals, a full stop and a dash. Below come a form for comments and the paper's full
name. Seen on granma.cu.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "granma",
    "Granma",
    hosts=("granma.cu", "es.granma.cu", "en.granma.cu"),
    signs=(
        Sign("Órgano oficial del Comité Central del Partido Comunista de Cuba"),
        Sign("Órgano oficial del Comité Central del PCC"),
        Sign("Granma - Órgano oficial del PCC"),
        Sign("Official voice of the Communist Party of Cuba Central Committee"),
        Sign("Diario Granma", hint=True),
        Sign("Granma", hint=True),
        Sign("Responder comentario", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Granma",
                "Diario Granma",
                "Órgano oficial del Comité Central del Partido Comunista de Cuba",
                "Órgano oficial del Comité Central del PCC",
                "Granma - Órgano oficial del PCC",
                "Official voice of the Communist Party of Cuba Central Committee",
            ),
        ),
        Rule(
            "writer",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"""
                (?: (?: Autor (?: a | es )? | Author ) [ ]? : [ ] )?
                \p{Lu}[\w'’.-]* (?: [ ] (?: de [ ] (?: l[ao]s? [ ] )? | del [ ] )? \p{Lu}[\w'’.-]* ){1,4}
                [ ] \| [ ] (?: [\w.]{2,40} @ granma\.c(?: u | ip\.cu | o\.cu ) | [\w.]{2,40} @ \w{2,20} \. cu )
            """,
            examples=("Mila Dorn | mila@granma.cu", "Autor: Ivan de la Cruz | internet@granma.cu"),
            spares="Mila Dorn | poeta",
        ),
        Rule(
            "comment",
            Kind.COMMENTS,
            lines=("Responder comentario", "Su comentario", "Escriba su comentario", "Seleccione: # Los comentarios"),
            zone=Zone.TAIL,
        ),
        Rule("archive", Kind.CREDIT, lines=("Archivo de Granma", "Foto: Archivo de Granma", "Granma Archive")),
    ),
)
