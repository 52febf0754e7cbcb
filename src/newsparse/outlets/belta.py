"""BelTA, Minsk: Belarus's state news agency, in Russian, Belarusian, English and more languages.

Above the headline stand the section and the time. A story opens with "MINSK, 4 March (BelTA) –" in English and, the
day first, with "4 марта, Минск /Корр. БЕЛТА/." in Russian; older ones end in "-0-". Below stand links to the agency's
channels and recent news. Seen on eng.belta.by and belta.by; Russian datelines stand in texts of public repositories,
the rest is from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "belta",
    "BelTA",
    hosts=("belta.by", "eng.belta.by"),
    signs=(
        Sign("BelTA", agency=True),
        Sign("БЕЛТА", agency=True),
        Sign("Recent news in Belarus", hint=True),
        Sign("Свежие новости Беларуси", hint=True),
        Sign("Топ-новости", hint=True),
        Sign("BelTA - News from Belarus", hint=True),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "All news",
                "President",
                "Politics",
                "Economy",
                "Society",
                "Regions",
                "Opinions & Interviews",
                "Все новости",
                "Президент",
                "Политика",
                "Экономика",
                "Общество",
                "Регионы",
                "Происшествия",
                "BelTA - News from Belarus",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "photo-credit",
            Kind.CREDIT,
            pattern=r"Фото [ ] (?: из [ ] архива | \p{Lu}[\p{L}-]+ (?: [ ] \p{Lu}[\p{L}-]+ ){1,2} (?: , [ ] БЕЛТА )? )",
            examples=("Фото Ивана Липы", "Фото из архива", "Фото Анны Липы, БЕЛТА"),
            spares=("Фото Ивана Липы висит над столом", "Фото пчел"),
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"- [ ]? 0 [ ]? -",
            part=Part.END,
            zone=Zone.TAIL,
            examples="Пчелам лестницы не понравились.-0-",
            spares="Счет был 3-0-0 в пользу пчел",
        ),
        Rule("archive-photo", Kind.CREDIT, lines=("An archive photo", "Photo by BelTA")),
        Rule("channels", Kind.SHARING, lines=("Subscribe to us", "Follow us on:", "X")),
        Rule(
            "recent",
            Kind.RELATED,
            lines=("Recent news in Belarus", "Свежие новости Беларуси", "Топ-новости"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
    ),
)
