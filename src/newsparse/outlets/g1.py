"""g1, Rio de Janeiro: the news site of the Globo network, with pages for each state.

The byline names the state's page, "Por Jane Doe, g1 SP"; the day reads "21/07/2031 05h00" with "Atualizado" behind it.
Captions are counted and end in "— Foto: Name/TV Globo". Links stand in the story behind "LEIA TAMBÉM:"; below it are
videos and "Veja o plantão de últimas notícias do g1". Seen on g1.globo.com, these lines also in public scripts that
clean its stories.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "g1",
    "g1",
    hosts=("g1.globo.com",),
    signs=(
        Sign("Veja o plantão de últimas notícias do g1", start=True),
        Sign("Veja mais notícias da região no g1", start=True),
        Sign("Veja mais notícias do estado no g1", start=True),
        Sign("Receba as notícias do g1", start=True),
        Sign("Clique aqui para seguir o canal do g1", start=True),
        Sign("#/#/# #h# Atualizado #/#/#", hint=True),
        Sign("#/#/# #h# Atualizado há # horas", hint=True),
        Sign("#/#/# #h# Atualizado há # dias", hint=True),
        Sign("#/#/# #h# Atualizado há um mês", hint=True),
        Sign("#/#/# #h# Atualizado há um ano", hint=True),
        Sign("LEIA TAMBÉM:", hint=True),
        Sign("VÍDEOS: tudo sobre", start=True, hint=True),
        Sign("VÍDEOS: mais assistidos do g1", start=True),
        Sign("Por g1", hint=True),
        Sign("Veja mais notícias d", start=True, hint=True),
    ),
    rules=(
        Rule(
            "byline",
            Kind.CREDIT,
            # The writers, if they are named, then the page or the channel of the network.
            pattern=r"""
                Por [ ] (?: (?: \p{Lu}[\p{L}.'’-]*+ [ ] | d[aeo]s? [ ] | e [ ] ){1,10}? \p{Lu}[\p{L}.'’-]*+ , [ ] )?
                (?: g1 | TV [ ] \p{L}+ (?: [ ] e [ ] g1 )? ) (?: [ ] (?: \p{Lu}[\p{L}.'’-]*+ | e | d[aeo] ) ){0,6} (?: [ ] [—-] [ ] \p{Lu}[\p{L} ]{2,40} )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=(
                "Por Rui Sá, g1 SP",
                "Por Mila Dorn e Rui de Sá, g1 Vale do Paraíba",
                "Por g1 ES",
                "Por Mila Dorn, TV Globo e g1 — Brasília",
            ),
            spares="Por g1 ou por rádio, todos ouviram.",
        ),
        Rule(
            "date",
            Kind.METADATA,
            # The day first; how long ago it was updated may stand behind it.
            pattern=r"""
                (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ] \d\d h \d\d
                (?: [ ] Atualizado [ ] (?: \d\d / \d\d / \d{4} | há [ ] [\d\p{L}]{1,3} [ ] \p{L}{3,8} ) (?: [ ] \d\d h \d\d )? )?
            """,
            zone=Zone.HEAD,
            examples=(
                "05/07/2031 05h00",
                "21/07/2031 05h00 Atualizado 22/07/2031",
                "21/07/2031 05h00 Atualizado há 2 horas",
            ),
            spares="O mapa foi atualizado há 2 horas",
        ),
        Rule(
            "channel",
            Kind.NEWSLETTER,
            pattern=r"(?: 📲 [ ] )? (?: Clique [ ] aqui [ ] (?: para [ ] seguir [ ] o [ ] canal | e [ ] siga ) | Receba [ ] (?: no [ ] WhatsApp [ ] )? as [ ] notícias | Participe [ ] do [ ] canal | Siga [ ] o [ ] canal ) [ ] (?: no [ ] WhatsApp [ ] )? d[oe] [ ] g1 .{0,100}",
            examples=(
                "📲 Clique aqui para seguir o canal do g1 ES no WhatsApp",
                "Receba as notícias do g1 no WhatsApp",
            ),
            spares="Receba as notícias com calma, disse ela.",
        ),
        Rule(
            "more",
            Kind.RELATED,
            pattern=r"VÍDEOS: [ ] .{3,120} | Veja [ ] (?: o [ ] plantão [ ] de [ ] últimas [ ] notícias | mais [ ] notícias [ ] d[aoe] [ ] [\p{L} ]{3,40}? ) [ ] (?: do | no ) [ ] g1 .{0,60} | Veja [ ] mais [ ] notícias [ ] d[aoe]s? [ ] [^.!?:]{3,80}",
            zone=Zone.TAIL,
            examples=(
                "VÍDEOS: tudo sobre o Espírito Santo",
                "Veja o plantão de últimas notícias do g1 Espírito Santo",
                "Veja mais notícias da região no g1 Vale",
                "Veja mais notícias do Vale do Paraíba e região",
            ),
            spares="Veja mais notícias amanhã.",
        ),
    ),
)
