"""TASS, Moscow: Russia's state news agency, in English and Russian.

The text is clean but for "All news" above the headline; the story opens with "MOSCOW, April 29. /TASS/." in English
and "МОСКВА, 29 апреля. /ТАСС/." in Russian. Seen on tass.com and tass.ru.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "tass",
    "TASS",
    hosts=("tass.com", "tass.ru"),
    signs=(
        Sign("TASS", agency=True),
        Sign("ТАСС", agency=True),
        Sign("All news", hint=True),
    ),
    rules=(Rule("all-news", Kind.NAVIGATION, lines=("All news", "Все новости"), zone=Zone.HEAD),),
)
