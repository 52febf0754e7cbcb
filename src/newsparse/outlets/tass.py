"""TASS, Moscow: Russia's state news agency, in English and Russian.

The text is clean but for "All news" and the section above the headline, the picture's caption with "© name/TASS",
and the tags below. The story opens with "MOSCOW, April 29. /TASS/." in English and "МОСКВА, 29 апреля. /ТАСС/." in
Russian. Older pages show their template: "date 2021-10-01" glued to the first paragraph, and
"Photo {{sliderIndex+1}} from 12" over a gallery. From 2015 to 2018 the section and "September 12, 2017, 9:00 UTC+3"
stand above the headline, and "1 pages in this article" below; until 2014 the agency was ITAR-TASS, its pages headed
"ИТАР-ТАСС: Культура". Press reviews end in a disclaimer, interviews in who asked. Seen on tass.com and tass.ru.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "tass",
    "TASS",
    hosts=("tass.com", "tass.ru", "itar-tass.com"),
    signs=(
        Sign("TASS", agency=True),
        Sign("ТАСС", agency=True),
        Sign("ITAR-TASS", agency=True),
        Sign("ИТАР-ТАСС", agency=True),
        Sign("塔斯社", agency=True),
        Sign("Photo {{sliderIndex+1}} from #"),
        Sign("# pages in this article"),
        Sign("TASS is not responsible for the material quoted in these press reviews"),
        Sign("TASS is not responsible for the material quoted in the press review"),
        Sign("Использование материала допускается при условии соблюдения правил цитирования сайта tass.ru"),
        Sign("ITAR-TASS: ", start=True),
        Sign("ИТАР-ТАСС: ", start=True),
        *date_signs("{January} #, #, #:# UTC+#", start=True),
        *date_signs("{January} #, #:# UTC+#", start=True),
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
                "World",
                "Russia",
                "Economy",
                "Politics",
                "Defense",
                "Sports",
                "Emergencies",
                "Opinions",
                "Interviews",
                "Non-political",
                "Military operation in Ukraine",
                "Экономика и бизнес",
                "Армия и ОПК",
                "Политика",
                "Общество",
                "Происшествия",
                "Наука",
                "Космос",
                "Культура",
                "Спорт",
                "Недвижимость",
                "Малый бизнес",
                "Москва",
                "Северо-Запад",
                "Интервью",
                "В стране",
                "Международная панорама",
                "Военная операция на Украине",
                "Россия",
                "В мире",
                "Новости в России",
                "Регионы",
                "Пресс-релизы",
                "Биографии и справки",
                "Foreign policy",
                "Domestic policy",
                "Gas & Oil",
                "Дальний Восток",
                "Сибирь",
                "Урал",
                "Национальные проекты",
                "Мнения",
                "Экономика",
                "World Service",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "old-masthead",
            Kind.NAVIGATION,
            # The agency and the section; a headline that the agency is the subject of has more words, or a verb.
            pattern=r"(?: ИТАР-ТАСС | ITAR-TASS ) : [ ] (?: [\p{Lu}][\p{L}-]{2,20} (?: [ ] (?: и | & | [\p{L}-]{2,20} ) ){0,2} )",
            zone=Zone.HEAD,
            examples=("ИТАР-ТАСС: Культура", "ИТАР-ТАСС: Экономика и бизнес", "ITAR-TASS: World"),
            spares=("ИТАР-ТАСС: в Карелии открыли мост", "ИТАР-ТАСС: Паромы будут ходить всю ночь"),
        ),
        # The dateline's town stood behind the hour, too.
        Rule(
            "day-and-town",
            Kind.METADATA,
            pattern=r"(?P<month>[A-Z][a-z]{2,8}) [ ] (?P<day>\d{1,2}) , [ ] (?P<year>\d{4}) , [ ] \d{1,2}:\d\d [ ] UTC\+\d (?: [ ] \p{Lu}[\p{Lu}.-]{2,20} ){1,3}",
            zone=Zone.HEAD,
            examples=("May 07, 2015, 15:38 UTC+3 KELMAR", "May 7, 2015, 9:38 UTC+3 PORT VELL"),
            spares="May 7, 2015, 9:38 UTC+3 Kelmar sleeps",
        ),
        Rule(
            "hours",
            Kind.METADATA,
            pattern=r"\d{1,2} [ ] \p{L}{3,8} \.? , [ ] \d\d:\d\d [ ]? (?: Updated [ ] at:? | Обновлено (?: [ ] в )? ) [ ] (?: \d{1,2} [ ] \p{L}{3,8} \.? , [ ] )? \d\d:\d\d",
            zone=Zone.HEAD,
            examples=("29 Apr, 10:27Updated at: 11:02", "29 апр, 10:27 Обновлено 11:02"),
            spares="29 Apr, 10:27Updated at: 11:02 he left",
        ),
        Rule(
            "changed",
            Kind.METADATA,
            pattern=r"""
                В [ ] (?: новость | материал | текст ) [ ] внесен[аоы] [ ] (?: изменени[ея] | исправлени[ея] | правка ) (?: [ ]? [(:,–—-] .{3,200} )? \.?
                | В [ ] (?: новости | материале | тексте ) [ ] (?: был[аои]? [ ] )? (?: исправлен | уточнен )[аоы]? [ ] [^.!?]{3,100} \.?
                | (?: Новость | Материал | Текст ) [ ] (?: дополняется | обновляется | дополнен[аы]? .{0,40} )
            """,
            zone=Zone.TAIL,
            examples=(
                "В новость внесены изменения (исправлено имя капитана)",
                "В новость внесены изменения.",
                "В новости была исправлена дата открытия.",
                "Новость дополняется",
            ),
            spares="В новость внесены слова капитана.",
        ),
        Rule(
            "page-count",
            Kind.METADATA,
            lines=(
                "# pages in this article",
                "# page in this article",
                "# страница в этой статье",
                "# страницы в этой статье",
                "# страниц в этой статье",
            ),
        ),
        Rule(
            "template-date",
            Kind.TEMPLATE,
            pattern=r"date [ ] (?P<year>\d{4}) - (?P<month>\d\d) - (?P<day>\d\d)",
            part=Part.START,
            examples="date 2021-10-01 The dam is full again.",
            spares="The date 2021-10-01 stands on the coin.",
        ),
        Rule(
            "template-words",
            Kind.TEMPLATE,
            pattern=r"\{\{ (?: dayPoint | newsPoint ) [^{}]{1,80} \}\} (?: [ ]? \{\{ newsPoint [^{}]{1,80} \}\} )?",
            examples=(
                "{{dayPoint.date | date : 'd MMMM yyyy'}}",
                "{{newsPoint.date * 1000 | date : 'HH:mm'}} {{newsPoint.mark}}",
            ),
            spares="{{newsPoint.title}} is what the page said.",
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
        # Said here, as a photographer's credit looks the same.
        Rule(
            "copyright",
            Kind.LEGAL,
            pattern=r"""
                © [ ]? (?: \d{4} [ ] )? (?: Информационное [ ] агентство [ ] ТАСС | TASS [ ] Russian [ ] News [ ] Agency | TASS [ ] News [ ] Agency | Russian [ ] News [ ] Agency [ ] TASS ) (?: ,? [ ] \d{4} )?
                | © [ ]? \d{4} [ ] (?: TASS | ТАСС | ITAR-TASS | ИТАР-ТАСС )
                | © [ ]? (?: TASS | ТАСС | ITAR-TASS | ИТАР-ТАСС ) ,? [ ] \d{4}
            """,
            zone=Zone.TAIL,
            examples=("© Информационное агентство ТАСС", "© TASS Russian News Agency, 2021", "© 2013 ITAR-TASS"),
            spares=("© TASS", "© Ivan Orlin/TASS"),
        ),
        Rule(
            "credit-line",
            Kind.CREDIT,
            pattern=r"© [ ]? [^©.]{2,80} (?<! [?!] ) | \p{Lu}[\w'’-]+ (?: [ ] \p{Lu}[\w'’.-]* ){1,3} / (?: TASS | ТАСС )",
            examples=(
                "© Ivan Ivanov/TASS",
                "© AP Photo/John Doe",
                "Ivan Ivanov/TASS",
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
            "old-credit",
            Kind.CREDIT,
            pattern=r"(?: Фото | Photo ) :? [ ] (?: [\p{Lu}][\p{L}.-]{1,20} [ ]? / [ ]? ){0,2} (?: ИТАР-ТАСС | ITAR-TASS | ТАСС | TASS ) (?: [ ]? / [ ]? [\p{Lu}][\p{L}.-]{1,20} (?: [ ] [\p{Lu}][\p{L}.-]{1,20} ){0,2} )?",
            examples=("Фото EPA/ИТАР-ТАСС", "Фото ИТАР-ТАСС/ Иван Орлин", "Photo ITAR-TASS"),
            spares="Фото ИТАР-ТАСС передал в архив",
        ),
        Rule(
            "asked-by",
            Kind.CREDIT,
            pattern=r"""
                (?: Interviewed [ ] by | Беседовал[аи]? | Беседу [ ] вел[аи]? | Интервью [ ] (?: взял | подготовил )[аи]? | Записал[аи]? )
                [ ]? :? (?: [ ] \p{Lu}[\p{Ll}-]{1,20} ){2,3} (?: (?: [ ] and | [ ] и | , ) (?: [ ] \p{Lu}[\p{Ll}-]{1,20} ){2,3} )?
            """,
            zone=Zone.TAIL,
            examples=("Interviewed by Mila Dorn", "Беседовала Мила Дорн", "Беседовали Мила Дорн и Иван Орлин"),
            spares=("Interviewed by Mila Dorn, the captain laughed.", "Беседовала Мила Дорн долго"),
        ),
        Rule(
            "no-liability",
            Kind.LEGAL,
            # What other media say, above all under reviews of the press.
            pattern=r"TASS [ ] is [ ] not [ ] responsible [ ] for [ ] (?: the [ ] )? (?: information | content | quotes | materials? ) .{0,200}",
            zone=Zone.TAIL,
            examples=(
                "TASS is not responsible for the material quoted in these press reviews",
                "TASS is not responsible for information and quotes of other media.",
            ),
            spares="TASS is not responsible, the ministry said.",
        ),
        Rule(
            "old-terms",
            Kind.LEGAL,
            # Under stories of ITAR-TASS before 2010.
            pattern=r"(?: © | \(c\) ) [ ] (?: \d{4} [ ] )? ITAR-TASS \. [ ] All [ ] rights [ ] reserved \. (?: [ ] You [ ] undertake [ ] not [ ] to [ ] .{20,400} )?",
            zone=Zone.TAIL,
            examples="© ITAR-TASS. All rights reserved. You undertake not to copy, store in any medium or show in public any part of the site.",
            spares="© ITAR-TASS. All rights are gone.",
        ),
        Rule(
            "related",
            Kind.RELATED,
            lines=("In other media", "Другие СМИ"),
            part=Part.SECTION,
        ),
        Rule(
            "more-in-a-story",
            Kind.RELATED,
            pattern=r"Подробнее [ ] (?: об? [ ] [^.!?:]{3,100} [ ]? [–—-] | [–—-] | читайте ) [ ] в [ ] (?: материале | сюжете | спецпроекте | интервью ) [ ] (?: ТАСС | агентства ) \.?",
            zone=Zone.TAIL,
            examples="Подробнее о мостах - в материале ТАСС",
            spares="Подробнее о мостах рассказали в мэрии.",
        ),
        Rule(
            "subscribe",
            Kind.NEWSLETTER,
            pattern=r"""
                Подпис(?: ывайтесь | аться ) (?: [ ] на [ ] (?: канал [ ] )? ТАСС (?: [ ] в [ ] \p{Lu}\w{2,12} )? )?
                | Subscribe [ ] to [ ] (?: TASS [ ] on [ ] Telegram | our [ ] Telegram [ ] channel )
            """,
            zone=Zone.TAIL,
            examples=("Подписывайтесь на ТАСС в Telegram", "Подписаться", "Subscribe to TASS on Telegram"),
            spares="Подписаться на газету решили все.",
        ),
        Rule(
            "menu-below",
            Kind.NAVIGATION,
            lines=(
                "Our contacts",
                "About TASS",
                "TASS Photo",
                "Terms of use of TASS",
                "Back to top",
                "Показать скрытые ссылки",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "other-sites",
            Kind.LEGAL,
            lines=(
                "TASS neither endorses nor is responsible for the content of external sites",
                "ITAR-TASS neither endorses nor is responsible for the content of external sites",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "read-in",
            Kind.SHARING,
            lines=(
                "Читать ТАСС в",
                "Читать ТАСС в Telegram",
                "Читать ТАСС в Max",
                "Читайте ТАСС в",
                "Яндекс.Новости",
                "Яндекс.Дзен",
                "TASS in Telegram",
            ),
        ),
        Rule(
            "networks",
            Kind.SHARING,
            lines=("Telegram", "ВКонтакте", "Одноклассники", "Print version", "Listen"),
            zone=Zone.TAIL,
        ),
        Rule(
            "site-legal",
            Kind.LEGAL,
            lines="На сайте tass.ru применяются рекомендательные технологии",
            zone=Zone.TAIL,
        ),
        Rule("updated", Kind.METADATA, lines=("Updated at #:#", "Updated at: #:#", "Обновлено #:#", "Обновлено в #:#")),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "TASS",
                "ТАСС",
                "ITAR-TASS",
                "ИТАР-ТАСС",
                "TASS News Agency",
                "TASS Russian News Agency",
                "Редакция сайта ТАСС",
            ),
        ),
        Rule("tags", Kind.METADATA, lines=("Tags", "Теги", "Topics"), part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "registration",
            Kind.LEGAL,
            pattern=r"TASS [ ] [^№]{0,80} \( (?i: the [ ] mass [ ] media ) [ ] (?: outlet [ ] )? registration [ ] certificate .{0,300}",
            examples=(
                "TASS News Agency (The Mass media registration certificate No. 03247",
                "TASS news agency (the mass media outlet registration certificate No.03247 was issued on April 2, 1999)",
            ),
            spares="TASS has a registration certificate.",
        ),
    ),
)
