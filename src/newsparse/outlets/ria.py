"""РИА Новости (RIA Novosti), Moscow: Russia's state news agency for readers at home.

A story opens with "МОСКВА, 29 апр — РИА Новости." The text of a page is full of what the page says to machines: the
headline once more with " - РИА Новости, 29.04.2031" behind, times such as 2031-04-29T17:32, the office's address and
telephone. Pictures have "© РИА Новости / name" and a link to the picture bank. Below are the rules of the readers' chat.
Seen on ria.ru, and in the scripts that people clean Russian corpora with.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

_SECTIONS = ("В мире", "Общество", "Происшествия", "Политика", "Экономика", "Спорт", "Наука", "Культура", "Религия")
_ANY_SECTION = " | ".join(_SECTIONS).replace("В мире", "В [ ] мире")

OUTLET = Outlet(
    "ria",
    "РИА Новости",
    hosts=("ria.ru", "rian.ru"),
    signs=(
        Sign("РИА Новости", agency=True),
        Sign("RIA Novosti", agency=True),
        Sign("РИА Новости Спорт", agency=True),
        Sign("РИА Новости Крым", agency=True),
        Sign("РИА Недвижимость", agency=True),
        Sign("Читайте также на РИА Новости Крым"),
        Sign("Оперативно и по существу: подписывайтесь на РИА Новости Крым", start=True),
        Sign("Перейти в медиабанк"),
        Sign("internet-group@rian.ru"),
        Sign("Читать ria.ru в"),
        Sign("Заголовок открываемого материала", hint=True),
        Sign("Перейти в фотобанк", hint=True),
        Sign("Регистрация пройдена успешно!", hint=True),
    ),
    rules=(
        Rule(
            "headline-for-machines",
            Kind.METADATA,
            pattern=r".{10,200} [ ] [-–—] [ ] РИА [ ] Новости (?: [ ] (?: Спорт | Крым ) )? , [ ] (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4})",
            examples="Паромы будут ходить всю ночь - РИА Новости, 29.04.2031",
            spares="Паромы - РИА Новости, 29.04.2031 года",
        ),
        # A picture's caption, said to machines; its date is the picture's.
        Rule(
            "caption-for-machines",
            Kind.CREDIT,
            pattern=r".{5,400} [ ] [-–—] [ ] РИА [ ] Новости (?: [ ] (?: Спорт | Крым ) )? , [ ] 1920 , [ ] \d\d \. \d\d \. \d{4}",
            examples="Пристань ночью - РИА Новости, 1920, 29.04.2031",
            spares="Пристань - РИА Новости, 1920 год",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=_SECTIONS,
            zone=Zone.HEAD,
        ),
        # The section and what else a story is filed under, a line each or in one.
        Rule(
            "tags",
            Kind.METADATA,
            pattern=_ANY_SECTION,
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples="Общество",
            spares="Общество охраны птиц",
        ),
        Rule(
            "filed-under",
            Kind.METADATA,
            pattern=rf"(?: {_ANY_SECTION} ) (?: [ ] \p{{Lu}}[\p{{L}}-]{{2,20}} ){{1,5}}",
            zone=Zone.TAIL,
            examples="Общество Россия Кельмар",
            spares=("Общество охраны птиц", "Политика Кельмара изменилась"),
        ),
        # Below the title of another story, amid this one.
        Rule(
            "time-of-link",
            Kind.METADATA,
            pattern=r"\d{1,2} [ ] (?: января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря ) (?: [ ] \d{4} )? , [ ] \d\d:\d\d",
            zone=Zone.TAIL,
            examples=("28 августа, 09:15", "28 августа 2031, 09:15"),
            spares="28 августа, 09:15, паром отошел",
        ),
        # Behind the time, how often the page was read.
        Rule("views", Kind.METADATA, pattern=r"\d{1,7}", zone=Zone.HEAD, examples="10940", spares="10940 раз"),
        Rule(
            "registration",
            Kind.FORM,
            lines=(
                "Регистрация пройдена успешно!",
                "Пожалуйста, перейдите по ссылке из письма, отправленного на",
                "Подписаться на ежедневную рассылку РИА Новости",
                "Спасибо, вы успешно подписались",
            ),
        ),
        Rule(
            "address",
            Kind.METADATA,
            pattern=r"https?:// (?: [\w-]{1,30} \. ){0,3} (?: ria\.ru | rian\.ru | xn--c1acbl2abdlkab1og\.xn--p1ai ) / \S*",
            examples=("https://ria.ru/20310429/mayak-1234567890.html", "https://xn--c1acbl2abdlkab1og.xn--p1ai/"),
            spares="Страница https://ria.ru/ открыта",
        ),
        Rule(
            "office",
            Kind.METADATA,
            lines=(
                "РИА Новости",
                "internet-group@rian.ru",
                "7 495 645-6601",
                "ФГУП МИА «Россия сегодня»",
                "ru-RU",
                "Новости",
            ),
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            # The caption is glued to the name or stands before it.
            pattern=r"""
                [^©]{0,300}? © [ ]? (?: РИА [ ] Новости | RIA [ ] Novosti | Sputnik ) (?: [ ]? [/.] [ ]? [^©|.]{2,60} )? (?: \. [ ] Архивное [ ] фото )?
                    (?: [ ]? \|? [ ]? Перейти [ ] в [ ] (?: медиабанк | фотобанк ) )?
                | © [ ]? [\p{L}\d. ]{2,30} [ ]? [/:] [ ]? [^©.]{2,80}
            """,
            examples=(
                "© РИА Новости / Иван Орлин",
                "Пристань ночью. Архивное фото© РИА Новости / Иван Орлин | Перейти в медиабанк",
                "© РИА Новости / Иван ОрлинПристань ночью. Архивное фото",
                "© AP Photo / Ivan Orlin",
                "© Фото : пресс-служба порта",
                "© Depositphotos.com / orlin",
            ),
            spares="© РИА Новости ставит под снимками. Это знак.",
        ),
        Rule(
            "archive-picture",
            Kind.CREDIT,
            pattern=r".{3,300}? \. [ ] Архивное [ ] фото",
            examples="Пристань ночью. Архивное фото",
            spares="Пристань ночью. Архивное фото продали за рубль.",
        ),
        Rule("picture-bank", Kind.CREDIT, lines=("Перейти в медиабанк", "Перейти в фотобанк")),
        Rule("read-in", Kind.SHARING, lines=("Читать ria.ru в", "Дзен")),
        Rule(
            "chat",
            Kind.COMMENTS,
            lines=(
                "Обсуждения",
                "Чаты",
                "Заголовок открываемого материала",
                "Чтобы участвовать в дискуссии, авторизуйтесь или зарегистрируйтесь",
                "Доступ к чату заблокирован за нарушение правил.",
                "Вы сможете вновь принимать участие через: ∞.",
                "Если вы не согласны с блокировкой, воспользуйтесь формой обратной связи",
                "Обсуждение закрыто. Участвовать в дискуссии можно в течение # часов после выпуска статьи.",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
