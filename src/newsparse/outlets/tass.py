"""TASS, Moscow: Russia's state news agency, in English and Russian.

The text is clean but for "All news" and the section above the headline, the picture's caption with "© name/TASS",
and the tags below. The story opens with "MOSCOW, April 29. /TASS/." in English and "МОСКВА, 29 апреля. /ТАСС/." in
Russian. Older pages show their template: "date 2021-10-01" glued to the first paragraph, and
"Photo {{sliderIndex+1}} from 12" over a gallery. Seen on tass.com and tass.ru.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "tass",
    "TASS",
    hosts=("tass.com", "tass.ru", "itar-tass.com"),
    signs=(
        Sign("TASS", agency=True),
        Sign("ТАСС", agency=True),
        Sign("ITAR-TASS", agency=True),
        Sign("ИТАР-ТАСС", agency=True),
        Sign("Photo {{sliderIndex+1}} from #"),
        Sign("All news", hint=True),
        Sign("Russian Politics & Diplomacy", hint=True),
        Sign("Military operation in Ukraine", hint=True),
    ),
    rules=(
        Rule("all-news", Kind.NAVIGATION, lines=("All news", "Все новости"), zone=Zone.HEAD),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "Russian Politics & Diplomacy",
                "Business & Economy",
                "Military & Defense",
                "Science & Space",
                "Society & Culture",
                "Press Review",
                "Military operation in Ukraine",
                "Экономика и бизнес",
                "Армия и ОПК",
                "Международная панорама",
                "Военная операция на Украине",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "template-date",
            Kind.TEMPLATE,
            pattern=r"date [ ] (?P<year>\d{4}) - (?P<month>\d\d) - (?P<day>\d\d)",
            part=Part.START,
            examples="date 2021-10-01 The dam is full again.",
            spares="The date 2021-10-01 stands on the coin.",
        ),
        Rule("gallery-counter", Kind.TEMPLATE, lines="Photo {{sliderIndex+1}} from #"),
        Rule(
            "caption",
            Kind.CREDIT,
            # A sentence at most, then the credit; a paragraph only loses that. No full stop may end the credit: that is
            # a sentence.
            pattern=r"(?: [^©]{0,80} | [^©.]{0,240} ) © [ ]? [^©.]{2,80} (?: \. [^©.]{1,40} )?+ (?<! [.?!] )",
            zone=Zone.HEAD,
            examples=("© Ivan Ivanov/TASS", "The old harbor © Ivan Ivanov/TASS", "Мост через реку© Иван Иванов/ТАСС"),
            spares=(
                "The sign © stands for copyright.",
                "The ferries will run through the night until the bridge is repaired, the head of the river service said. "
                "Engineers expect that the works will last until summer. © Ivan Ivanov/TASS",
            ),
        ),
        Rule(
            "credit-line",
            Kind.CREDIT,
            pattern=r"© [ ]? [^©.]{2,80} (?<! [?!] ) | \p{Lu}[\w'’-]+ (?: [ ] \p{Lu}[\w'’.-]* ){1,3} / (?: TASS | ТАСС )",
            examples=(
                "© Ivan Ivanov/TASS",
                "© AP Photo/John Doe",
                "Ivan Ivanov/TASS",
                "© TASS Russian News Agency, 2021",
            ),
            spares=("© is the sign for copyright.", "Ivan Ivanov told TASS"),
        ),
        Rule(
            "photo-credit",
            Kind.CREDIT,
            pattern=r"© [ ]? [^©.]{2,80} / (?: TASS | ТАСС )",
            part=Part.END,
            examples="The harbor at night© Ivan Ivanov/TASS",
            spares="The sign © stands for copyright.",
        ),
        Rule(
            "related",
            Kind.RELATED,
            lines=("In other media", "Другие СМИ"),
            part=Part.SECTION,
        ),
        Rule("updated", Kind.METADATA, lines=("Updated at #:#", "Updated at: #:#", "Обновлено #:#", "Обновлено в #:#")),
        Rule("site-name", Kind.NAVIGATION, lines=("TASS", "ТАСС", "TASS News Agency", "TASS Russian News Agency")),
        Rule("tags", Kind.METADATA, lines=("Tags", "Теги"), part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "registration",
            Kind.LEGAL,
            pattern=r"TASS [ ] [^№]{0,80} \( The [ ] Mass [ ] media [ ] registration [ ] certificate .{0,300}",
            examples="TASS News Agency (The Mass media registration certificate No. 03247",
            spares="TASS has a registration certificate.",
        ),
    ),
)
