"""Prensa Latina, Havana: the Cuban news agency, in Spanish, English and more languages.

A story opens with "La Habana, 4 mar (Prensa Latina)" in Spanish and "Havana, Mar 4 (Prensa Latina)" in English, and
ends in a line with the initials of its desk, "jha/mem/abo". Around it stand "MINUTO A MINUTO", other stories and the
agency's name. Seen on prensa-latina.cu and plenglish.com; datelines in papers that reprint it, the initials and the
page around the story from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "prensa_latina",
    "Prensa Latina",
    hosts=("prensa-latina.cu", "plenglish.com"),
    signs=(
        Sign("Prensa Latina", agency=True),
        Sign("PL", agency=True),
        Sign("EDICIONES PL", hint=True),
        Sign("MINUTO A MINUTO", hint=True),
        Sign("Agencia Latinoamericana de Noticias", hint=True),
        Sign("© 2016-# Prensa Latina", hint=True),
    ),
    rules=(
        Rule(
            "initials",
            Kind.CREDIT,
            # Two to four sets of small letters with slashes, in a line or behind the last stop.
            pattern=r"(?: ^ | (?<= [.”\"] ) [ ] ) [a-z]{2,5} (?: / [a-z]{2,5} ){1,3} (?: - \d{1,2} )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("jha/mem/abo", "El barril está lleno. mgt/lb", "rgh/otf"),
            spares=("y/o", "El barril y/o la cuba"),
        ),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Prensa Latina",
                "Agencia Latinoamericana de Noticias",
                "Prensa Latina Agencia Latinoamericana de Noticias",
                "Latin American News Agency",
                "EDICIONES PL",
            ),
        ),
        Rule(
            "headlines",
            Kind.RELATED,
            lines=("MINUTO A MINUTO", "NOTICIAS RELACIONADAS", "LAST MINUTE"),
            part=Part.SECTION,
            until=("EDICIONES PL", "© 2016-# Prensa Latina"),
            zone=Zone.TAIL,
        ),
    ),
)
