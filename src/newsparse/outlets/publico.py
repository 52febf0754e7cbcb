"""Público, Lisbon: a daily of Portugal.

The writer of the text and the photographer stand with their trades in parentheses, the date as "4 de Março de 2031,
10:12". A story for subscribers breaks off at "Os leitores são a força e a vida do jornal" and how to subscribe; a free
one ends in topics for the readers' forum, comments and a button for corrections. Seen on publico.pt, the paywall and
the forum's lines also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "publico",
    "Público",
    hosts=("publico.pt",),
    signs=(
        Sign("Os leitores são a força e a vida do jornal"),
        Sign(
            "O contributo do PÚBLICO para a vida democrática e cívica do país reside na força da relação que estabelece "
            "com os seus leitores. Para continuar a ler este artigo assine o PÚBLICO.",
        ),
        Sign("Escolha um dos seguintes tópicos para criar um grupo no Fórum Público."),
        Sign("Saiba mais sobre o Fórum Público"),
        Sign("Torne-se perito", hint=True),
        Sign("Sugerir correcção", hint=True),
        Sign("Notificações bloqueadas", hint=True),
        Sign("PÚBLICO", hint=True),
        Sign("Ler # comentários", hint=True),
        Sign("Ouça este artigo", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="PÚBLICO"),
        Rule(
            "writer-and-photographer",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"""
                \p{Lu}[\w'’.-]* (?: [ ] (?: d[aeo]s? [ ] )? \p{Lu}[\w'’.-]* ){1,4} [ ]? \( [Tt]exto \)
                (?: (?: ,? [ ] (?: e [ ] )? )? \p{Lu}[\w'’.-]* (?: [ ] (?: d[aeo]s? [ ] )? \p{Lu}[\w'’.-]* ){1,4} [ ]? \( (?: [Ff]otografia | [Ff]otos | [Ii]nfografia ) \) )?
            """,
            examples=("Mila Dorn (Texto) e Rui de Sá (Fotografia)", "Mila Dorn (texto)"),
            spares="Mila Dorn (texto) e mais ninguém.",
        ),
        Rule(
            "paywall",
            Kind.PAYWALL,
            pattern=r"O [ ] contributo [ ] do [ ] PÚBLICO [ ] para [ ] a [ ] vida [ ] democrática .{5,420} | Para [ ] continuar [ ] a [ ] ler [ ] este [ ] artigo [ ] assine [ ] o [ ] PÚBLICO .{0,200}",
            examples=(
                "O contributo do PÚBLICO para a vida democrática e cívica do país reside na força da relação com os leitores.",
                "Para continuar a ler este artigo assine o PÚBLICO.",
            ),
            spares="O contributo do público para a vida do teatro foi um cão.",
        ),
        Rule("strength", Kind.PAYWALL, lines=("Os leitores são a força e a vida do jornal", "Exclusivo")),
        Rule("expert", Kind.NEWSLETTER, lines=("Torne-se perito", "Receba notificações", "Notificações bloqueadas")),
        Rule(
            "forum",
            Kind.COMMENTS,
            lines=(
                "Escolha um dos seguintes tópicos para criar um grupo no Fórum Público.",
                "Saiba mais sobre o Fórum Público",
                "Ler # comentários",
            ),
        ),
        Rule(
            "topics",
            Kind.METADATA,
            lines="Tópicos",
            part=Part.SECTION,
            until=("Saiba mais sobre o Fórum Público", "Sugerir correcção", "Ler # comentários"),
            longest=8,
            zone=Zone.TAIL,
        ),
        Rule(
            "correction", Kind.FORM, lines=("Sugerir correcção", "Sugerir correção", "Oferecer artigo"), zone=Zone.TAIL
        ),
    ),
)
