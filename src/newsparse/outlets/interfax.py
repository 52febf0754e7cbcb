"""Interfax, Moscow: a private Russian news agency, in Russian and English.

Russian stories open with "Москва. 29 апреля. INTERFAX.RU -", English ones with "MOSCOW. April 29 (Interfax) -".
Section and time stand above the headline; inside stories are links to chronicles, and captions have a name and agency
behind "Фото:". Below stand tags, chronicles and the agency's copyright with a word on what its site is for. Seen on interfax.ru and interfax.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "interfax",
    "Interfax",
    hosts=("interfax.ru", "interfax.com", "interfax-russia.ru"),
    signs=(
        Sign("INTERFAX.RU", agency=True),
        Sign("Interfax", agency=True),
        Sign("Интерфакс", agency=True),
        Sign("(Our editorial staff can be reached at eng.editors@interfax.ru)"),
        Sign("Телеграм-канал Интерфакса", hint=True),
        Sign("Сайт www.interfax.ru", hint=True),
        Sign("Copyright © 1991—# Interfax. Все права защищены."),
        Sign("© 1991—# Интерфакс. Все права защищены."),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=("В России", "В мире", "Экономика", "Спорт", "Культура", "Москва", "Военная операция на Украине"),
            zone=Zone.HEAD,
        ),
        Rule(
            "chronicle",
            Kind.RELATED,
            # The label is glued to its subject, and what it links to has a day and an hour in front.
            pattern=r"""
                Хроника [ ] \d .{5,80} \b (?: года | дня | события ) (?: [ ] … | [ ] \.{3} )?
                | Хроника \p{Lu} [^.!?]{3,100}
                | \d{1,2} [ ] [а-я]{3,8} (?: [ ] \d{4} (?: [ ] года )? )? ,? [ ] \d\d:\d\d [ ] \p{Lu} [^.!?]{10,160}
            """,
            examples=(
                "Хроника 24 февраля 2022 года – 29 апреля 2031 года",
                "ХроникаПаводок на Орне",
                "12 августа 10:40 Паром вышел из порта с опозданием",
            ),
            spares=(
                "Хроника 1812 года хранится в музее, где её видели.",
                "Хроника Паводка",
                "12 августа 10:40 Паром вышел из порта. Ветер стих.",
            ),
        ),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("INTERFAX.RU", "Интерфакс", "Интерфакс-Россия", "Телеграм-канал Интерфакса", "Сайт www.interfax.ru"),
        ),
        Rule(
            "editors",
            Kind.CREDIT,
            lines="(Our editorial staff can be reached at eng.editors@interfax.ru)",
            zone=Zone.TAIL,
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[a-z]{2} (?: [ ] [a-z]{2} ){1,2}",
            zone=Zone.TAIL,
            examples=("tm jv", "ab cd ef"),
            spares="so it goes",
        ),
        Rule("time", Kind.METADATA, lines="#:#", zone=Zone.HEAD),
        Rule(
            "of-the-site",
            Kind.LEGAL,
            pattern=r"""
                (?: Copyright [ ] © [ ] 1991 [ ]?[—–-][ ]? \d{4} [ ] Interfax\. [ ] Все [ ] права [ ] защищены\. [ ] )?
                Вся [ ] информация, [ ] размещ[её]нная [ ] на [ ] данном [ ] (?: веб- )? сайте, [ ] предназначена [ ] только [ ] для [ ] персонального [ ] (?: пользования | использования )
                (?: [ ] и [ ] не [ ] подлежит [ ] [^.]{10,240} )? \.?
            """,
            examples=(
                "Вся информация, размещенная на данном веб-сайте, предназначена только для персонального пользования.",
                "Вся информация, размещённая на данном веб-сайте, предназначена только для персонального пользования и не подлежит дальнейшему воспроизведению.",
            ),
            spares="Вся информация, размещенная на данном веб-сайте, предназначена только для персонального пользования, решил суд. Паром ушёл.",
        ),
        Rule(
            "links",
            Kind.RELATED,
            lines=("Ссылки по теме", "Фотогалереи", "Фотогалерея"),
            part=Part.SECTION,
            until=(
                "Дизайн – Motka.ru",
                "Copyright © 1991—# Interfax. Все права защищены.",
                "© 1991—# Интерфакс. Все права защищены.",
            ),
            zone=Zone.TAIL,
        ),
        Rule("push", Kind.NEWSLETTER, lines=("Хочу получать новости:", "Главные", "Все"), zone=Zone.TAIL),
        Rule("design", Kind.CREDIT, lines="Дизайн – Motka.ru", zone=Zone.TAIL),
    ),
)
