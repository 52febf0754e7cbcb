"""Algérie Presse Service (APS), Algiers: the state news agency, in French, Arabic, English and more languages.

Under the headline stands "Publié le :" with the day; a story opens with the place alone, "ALGER -" or "ALGIERS -".
Below stand how often it was read, the last change, and links to share it. Seen on aps.dz; datelines in reprints, the
rest from general knowledge of its pages.
"""

from newsparse import Kind, Outlet, Rule, Sign

OUTLET = Outlet(
    "aps",
    "Algérie Presse Service",
    hosts=("aps.dz",),
    signs=(
        Sign("APS", agency=True),
        Sign("واج", agency=True),
        Sign("وأج", agency=True),
        Sign("Algérie Presse Service", hint=True),
        Sign("Algeria Press Service", hint=True),
        Sign("وكالة الأنباء الجزائرية", hint=True),
        Sign("Lu # fois", hint=True),
        Sign("Lu : # fois", hint=True),
        Sign("© Algérie Presse Service"),
        Sign("© # Algérie Presse Service"),
        Sign("Copyright © # Algérie Presse Service"),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Algérie Presse Service",
                "Algeria Press Service",
                "وكالة الأنباء الجزائرية",
                "Agence de presse officielle",
            ),
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines=(
                "© Algérie Presse Service",
                "© # Algérie Presse Service",
                "Copyright © # Algérie Presse Service",
            ),
        ),
    ),
)
