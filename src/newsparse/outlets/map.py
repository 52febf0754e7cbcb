"""Agence Marocaine de Presse (MAP), Rabat: the state news agency, in French, Arabic, English, Spanish and Tamazight.

Above the story stand links to the agency's app and to subscribers' pages, and the sections of the palace. A story opens
with "Rabat, 04/03/2031 (MAP)-" or "Rabat, le 4 mars 2031 (MAP) –", at times with the place alone. Seen on mapnews.ma and
in reprints, such as those of anatem.info.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "map",
    "Agence Marocaine de Presse",
    hosts=("mapnews.ma", "map.ma", "mapexpress.ma"),
    signs=(
        Sign("MAP", agency=True),
        Sign("ومع", agency=True),
        Sign("و م ع", agency=True),
        Sign("MAPNEWS Télécharger l'application sur Google Play"),
        Sign("MAPNEWS Télécharger l'application sur App Store"),
        Sign("Je m'abonne Connexion", hint=True),
        Sign("MAP Express", hint=True),
    ),
    rules=(
        Rule(
            "app",
            Kind.NEWSLETTER,
            lines=(
                "MAPNEWS Télécharger l'application sur Google Play",
                "MAPNEWS Télécharger l'application sur App Store",
            ),
        ),
        Rule(
            "sections",
            Kind.NAVIGATION,
            lines=(
                "Je m'abonne Connexion",
                "Formulaire de recherche",
                "Activités royales",
                "Discours et messages de SM le Roi",
                "Activités princières",
                "Médiathèque royale",
                "EN LIRE PLUS",
                "Toutes les actualités politiques",
                "MAP Express",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.!?»] ) [ ]? ) \( MAP \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("(MAP)", "Le tapis restera à la maison. (MAP)"),
            spares="a-t-il dit à l'agence (MAP)",
        ),
    ),
)
