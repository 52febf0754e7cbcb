"""Tehran Times: an Iranian daily in English, of the house of Mehr News Agency.

The section stands above the date with a number, "1. Politics"; the story opens with "TEHRAN –" or "TEHRAN-" and ends
in the initials of its desk, "MA" or "EF/MA". Below are related news, tags, and what the template prints.
Seen on tehrantimes.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "tehrantimes",
    "Tehran Times",
    hosts=("tehrantimes.com",),
    signs=(
        Sign("Developed by: Nastooh Designed by: Pixel Studio"),
        Sign("Tehran Times", hint=True),
        Sign("Desktop version Mobile version", hint=True),
        Sign("Leave a Comment", hint=True),
        *date_signs("{January} #, # - #:#"),
    ),
    rules=(
        Rule("name", Kind.NAVIGATION, lines="Tehran Times"),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "#. Politics",
                "#. Economy",
                "#. Society",
                "#. Sports",
                "#. Culture",
                "#. International",
                "#. Tourism",
                "#. Multimedia",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "desk",
            Kind.CREDIT,
            # Alone on a line; behind a sentence only in pairs.
            pattern=r"^ \p{Lu}{2,3} (?: / (?: \p{Lu}{2,3} )? )? | (?<= [.”\"] [ ] ) \p{Lu}{2,3} / \p{Lu}{2,3}",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("MA", "EF/MA", "SAB/", "It will be shown from Thursday. MNA/TT"),
            spares=("He signs with two letters, MA", "He came from the U.S. MA"),
        ),
        Rule(
            "tags", Kind.METADATA, lines="Tags", part=Part.SECTION, until="Leave a Comment", longest=12, zone=Zone.TAIL
        ),
        Rule(
            "versions", Kind.NAVIGATION, lines=("Desktop version Mobile version", "Desktop version", "Mobile version")
        ),
        Rule(
            "template",
            Kind.TEMPLATE,
            lines=(
                "Developed by: Nastooh Designed by: Pixel Studio",
                "Developed by: Nastooh",
                "Designed by: Pixel Studio",
            ),
        ),
    ),
)
