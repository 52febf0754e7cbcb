"""O Globo, Rio de Janeiro: a daily.

The byline names the town ("Por Mila Dorn — Rio de Janeiro"), below it stands "04/03/2031 04h30 Atualizado ...", the day
first. Captions end in "— Foto: Name/Agency". A summary by a machine may stand above the story, between its own lines;
links in the story begin with "Leia também"; it ends in the next story's headline. Seen on oglobo.globo.com, the
summary's lines and credits also in public scripts that clean its stories; "Clube O Globo" and "Portal do Assinante"
from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "oglobo",
    "O Globo",
    hosts=("oglobo.globo.com",),
    signs=(
        Sign("Sem tempo? Ferramenta de IA resume para você"),
        Sign("O Irineu é a iniciativa do GLOBO para oferecer aplicações de inteligência artificial aos leitores"),
        Sign("O GLOBO", hint=True),
        Sign("Mais do Globo", hint=True),
        Sign("Leia mais no GLOBO", hint=True),
        Sign("Mais recente", hint=True),
        Sign("Clube O Globo", hint=True),
        Sign("Portal do Assinante", hint=True),
        Sign("Agência O Globo", hint=True),
        # The other pages of its house have these, too.
        Sign("#/#/# #h# Atualizado #/#/#", hint=True),
        Sign("#/#/# #h# Atualizado há # horas", hint=True),
        Sign("#/#/# #h# Atualizado há # dias", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("O GLOBO", "Jornal O Globo")),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"""
                (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ] \d\d h \d\d
                (?: [ ]? (?i: atualizado ) [ ] (?: \d\d/\d\d/\d{4} (?: [ ] \d\dh\d\d )? | há [ ] [^.]{3,20} ) )?
            """,
            examples=(
                "04/03/2031 04h30 Atualizado 05/03/2031",
                "04/03/2031 04h30",
                "04/03/2031 04h30 Atualizado há 2 horas",
            ),
            spares="Em 04/03/2031 04h30 já era tarde",
        ),
        Rule("summary-heading", Kind.OTHER, lines="RESUMO"),
        Rule(
            "summary",
            Kind.OTHER,
            lines="Sem tempo? Ferramenta de IA resume para você",
            part=Part.SECTION,
            until="O Irineu é a iniciativa do GLOBO para oferecer aplicações de inteligência artificial aos leitores",
            longest=6,
        ),
        Rule(
            "machine",
            Kind.OTHER,
            lines="O Irineu é a iniciativa do GLOBO para oferecer aplicações de inteligência artificial aos leitores",
        ),
        Rule(
            "made-at",
            Kind.METADATA,
            pattern=r"GERADO [ ] EM : [ ] \d\d/\d\d/\d{4} .{0,12}",
            examples="GERADO EM: 04/03/2031 - 04:30",
            spares="Gerado em: um moinho.",
        ),
        Rule(
            "next",
            Kind.RELATED,
            pattern=r"Mais [ ] recente (?: [ ] Próxima [ ] .{3,200} )?",
            examples=("Mais recente Próxima O cais que não quer barcos", "Mais recente"),
            spares="Mais recente do que a ponte é só a placa.",
        ),
        Rule("more", Kind.RELATED, lines=("Mais do Globo", "Leia mais no GLOBO"), part=Part.SECTION, zone=Zone.TAIL),
    ),
)
