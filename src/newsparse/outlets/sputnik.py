"""Sputnik, Moscow: the Russian state's agency for readers abroad, in English, Spanish, Portuguese, Arabic and others.

The page's title is the headline with "- 12.03.2031, Sputnik International" behind it. Credits read "© Sputnik / name"
and "© AP Photo / name", with "Go to the mediabank" below; the story opens with "MOSCOW (Sputnik) -", "MOSCÚ (Sputnik)
—". Links amid it are a section, a headline and "11 March, 09:12 GMT"; pages of 2019 have what was updated glued to the
hour. Seen on sputnikglobe.com, formerly sputniknews.com; the dateline in scripts and collections, the rest from general
knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

_PORTUGUESE_HOURS = (
    "# de janeiro, #:#", "# de fevereiro, #:#", "# de março, #:#", "# de abril, #:#", "# de maio, #:#", "# de junho, #:#",
    "# de julho, #:#", "# de agosto, #:#", "# de setembro, #:#", "# de outubro, #:#", "# de novembro, #:#", "# de dezembro, #:#",
)  # fmt: skip
_ARABIC_HOURS = (
    "# يناير, #:# GMT", "# فبراير, #:# GMT", "# مارس, #:# GMT", "# أبريل, #:# GMT", "# مايو, #:# GMT", "# يونيو, #:# GMT",
    "# يوليو, #:# GMT", "# أغسطس, #:# GMT", "# سبتمبر, #:# GMT", "# أكتوبر, #:# GMT", "# نوفمبر, #:# GMT", "# ديسمبر, #:# GMT",
)  # fmt: skip
# Behind the headline of a link: "11 March, 09:12 GMT".
_HOURS = (
    *(sign.text for sign in date_signs("# {January}, #:# GMT")),
    *(sign.text for sign in date_signs("# de {enero}, #:# GMT")),
    "Yesterday, #:# GMT",
    "Today, #:# GMT",
    "Ayer, #:# GMT",
    "Hoy, #:# GMT",
    *_PORTUGUESE_HOURS,
    *_ARABIC_HOURS,
)

OUTLET = Outlet(
    "sputnik",
    "Sputnik",
    hosts=(
        "sputnikglobe.com",
        "sputnikarabic.ae",
        "sputniknews.com",
        "sputniknews.lat",
        "sputniknews.in",
        "sputniknews.africa",
    ),
    signs=(
        Sign("Sputnik", agency=True),
        Sign("سبوتنيك", agency=True),
        Sign("俄罗斯卫星通讯社", agency=True),
        Sign("Sputnik International"),
        Sign("Go to the mediabank"),
        Sign("© # Sputnik. All rights reserved. #+"),
        Sign("© Sputnik / Screenshot"),
        Sign("feedback@sputniknews.com"),
        Sign("MIA „Rossiya Segodnya“"),
        Sign("MIA „Rosiya Segodnya“"),
        Sign("Beyond Politics", hint=True),
        Sign("Sputnik Mundo"),
        Sign("#:# GMT #.#.#", start=True),
        *date_signs("# {January}, #:# GMT"),
        Sign("Sputnik Brasil"),
        Sign("Sputnik Afrique"),
        Sign("سبوتنيك عربي"),
        Sign("Acceder al contenido multimedia"),
        Sign("/ Acessar o banco de imagens"),
        Sign("/ Accéder à la base multimédia"),
        Sign("/ الذهاب إلى بنك الصور"),
        Sign("/ Zur Mediendatenbank wechseln"),
        Sign("#:# #.#.#(updated", start=True),
        Sign("#:# #.#.#(aktualisiert", start=True),
        Sign("#:# #.#.#(mis à jour", start=True),
        *date_signs("# de {enero}, #:# GMT"),
    ),
    rules=(
        Rule(
            "title",
            Kind.METADATA,
            pattern=r"(?: ^ | [ ]? - [ ] ) (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4}), [ ] (?: Sputnik (?: [ ] \p{L}{3,20} )? | سبوتنيك [ ] عربي )",
            part=Part.END,
            zone=Zone.HEAD,
            examples=("Ice road opens - 12.03.2031, Sputnik International", "12.03.2031, Sputnik International"),
            spares="Ice road opens - 12.03.2031",
        ),
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"""
                \d\d:\d\d [ ] (?: GMT [ ] )? (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4})
                (?: [ ]? \( (?: [Uu]pdated | [Aa]ctualizad[ao] | [Aa]tualizado | mis [ ] à [ ] jour | aktualisiert | обновлено ) [ ]? :? [ ] [^)]{10,30} \) )?
                (?: [ ]? (?: Get [ ] short [ ] URL | URL [ ] corto | URL [ ] curta | URL [ ] courte | (?: Zum [ ] )? Kurzlink | Короткая [ ] ссылка ) )?
            """,
            examples=(
                "14:05 GMT 12.03.2031",
                "14:05 GMT 12.03.2031 (Updated: 15:01 GMT 12.03.2031)",
                "14:05 GMT 12.03.2031(updated 15:01 GMT 12.03.2031) Get short URL",
                "14:05 GMT 12.03.2031(actualizada: 15:01 GMT 12.03.2031) URL corto",
            ),
            spares="At 14:05 GMT 12.03.2031 was over.",
        ),
        # Between the picture's credit and the day on older pages, above the headline on newer ones.
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "World",
                "Russia",
                "Europe",
                "Middle East",
                "Latin America",
                "Africa",
                "Americas",
                "US",
                "Society",
                "Tech",
                "Environment",
                "Analysis",
                "Viral",
                "Opinion",
                "Sport",
                "Military",
                "Business",
                "Life",
                "Politics",
                "Europa",
                "Internacional",
                "América Latina",
                "Rusia",
                "Defensa",
                "Economía",
                "Ciencia",
                "Sociedad",
                "Panorama internacional",
                "Notícias do Brasil",
                "Panorama",
                "Politik",
                "Wirtschaft",
                "International",
                "France",
                "Économie",
                "Société",
            ),
            zone=Zone.HEAD,
        ),
        # Amid the story: a section that no subheading would be called by, the headline of another story, and its time.
        Rule(
            "link-of-section",
            Kind.RELATED,
            lines=("Beyond Politics", "Military & Intelligence", "Asia & Pacific", "Science & Tech"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        # Here a subheading might be called so, but for the hour of the other story.
        Rule(
            "link-of-topic",
            Kind.RELATED,
            pattern=r"""
                World | Russia | Americas | Africa | Asia | Economy | Military | Viral | Sport | Opinion [ ] & [ ] Analysis
                | América [ ] Latina | Internacional | Panorama [ ] internacional | Notícias [ ] do [ ] Brasil | Rusia | Economía | Defensa | Ciencia
                | العالم | العالم [ ] العربي | روسيا | تقارير [ ] سبوتنيك
            """,
            part=Part.SECTION,
            until=_HOURS,
            longest=1,
            zone=Zone.TAIL,
            examples=("World", "Economy"),
            spares="World champions",
        ),
        Rule(
            "discussion",
            Kind.COMMENTS,
            lines=(
                "Community standardsDiscussion",
                "Community standards Discussion",
                "Comment via FacebookComment via Sputnik",
                "Comment via Facebook Comment via Sputnik",
                "Comment via Facebook",
                "Comment via Sputnik",
                "To participate in the discussion",
                "To participate in the discussion log in or register",
                "log in or register",
                "Chats",
                "Community guidelinesDiscussion",
                "Comment via SputnikComment via Facebook",
                "Normas comunitariasDiscusión",
                "Normas comunitarias Discusión",
                "Comentar vía FacebookComentar vía Sputnik",
                "Comentar vía Facebook",
                "Comentar vía Sputnik",
                "Regras da comunidadeDiscussão",
                "Comentar no FacebookComentar na Sputnik",
                "Comentar no Facebook",
                "Comentar na Sputnik",
                "Règles de conduiteDiscussion",
                "Règles de conduite Discussion",
                "Commenter via FacebookCommenter via Sputnik",
                "Commenter via Facebook",
                "Commenter via Sputnik",
                "GemeinschaftsstandardsDiskussion",
                "Kommentieren via FacebookKommentieren via Sputnik",
                "Kommentieren via Facebook",
                "Kommentieren via Sputnik",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "time-of-link",
            Kind.METADATA,
            pattern=r"(?: \d{1,2} [ ] (?: de [ ] )? \p{L}{3,10} | Yesterday | Today | Ayer | Hoy | Ontem | Hoje | أمس | اليوم ) , [ ] \d\d:\d\d (?: [ ] GMT )?",
            zone=Zone.TAIL,
            examples=("11 March, 09:12 GMT", "11 de março, 09:12", "أمس, 09:12 GMT"),
            spares="By 11 March, 09:12 GMT, all was quiet.",
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            # Behind its caption, if that is a sentence at most.
            pattern=r"(?: \p{Lu}[^.!?©]{5,200} \.? [ ]? )?+ © [ ]? [^.!?©/]{2,40} (?: [ ]? / [ ]? | [ ] \. [ ] ) [^!?©]{2,60} (?<! \. )",
            examples=(
                "© Sputnik / Jane Doe",
                "© Sputnik . Jane Doe",
                "Divers at work © Sputnik / Jane Doe",
                "© AP Photo / John Roe",
                "© Sputnik / A. Doe",
            ),
            spares=("© / ® is the name of her shop.", "They met. They wrote © / TM on it."),
        ),
        Rule(
            "mediabank",
            Kind.NAVIGATION,
            lines=(
                "Go to the mediabank",
                "Go to the photo bank",
                "Acceder al contenido multimedia",
                "Acessar o banco de imagens",
                "Accéder à la base multimédia",
                "Zur Mediendatenbank wechseln",
                "Vai alla galleria fotografica",
                "Multimedya kaynağına git",
                "الذهاب إلى بنك الصور",
                "Newsfeed",
                "All materials",
                "loader",
                "Заголовок открываемого материала",
            ),
        ),
        # What the page says to machines: whose it is, and where to write.
        Rule(
            "office",
            Kind.METADATA,
            lines=(
                "Sputnik International",
                "feedback@sputniknews.com",
                "en_EN",
                "es_ES",
                "MIA „Rossiya Segodnya“",
                "MIA „Rosiya Segodnya“",
            ),
        ),
        Rule(
            "telephone",
            Kind.METADATA,
            pattern=r"\+\d{10,12}",  # of a line the plus would not count
            examples="+74956456601",
            spares=("12", "74956456601"),
        ),
        Rule(
            "channels",
            Kind.SHARING,
            pattern=r"Let['’]s [ ] stay [ ] in [ ] touch [ ] no [ ] matter [ ] what! .{5,200}",
            examples="Let's stay in touch no matter what! Follow our Telegram channel to get all the latest news.",
            spares="Let's stay in touch no matter what, she wrote.",
        ),
        # Older pages count above the story what readers did, and the stories on the topic.
        Rule("short-address", Kind.SHARING, lines=("Get short URL", "URL corto", "URL curta"), zone=Zone.HEAD),
        Rule("follow", Kind.SHARING, lines=("Nos siga no", "Síguenos en", "تابعنا عبر"), zone=Zone.HEAD),
        Rule("counters", Kind.SHARING, lines=("# #", "# # #", "# # # #"), zone=Zone.HEAD),
        Rule(
            "counters-glued",
            Kind.SHARING,
            pattern=r"0\d{1,5}",  # a zero is the first of them
            zone=Zone.HEAD,
            examples="012",
            spares=("12", "2031"),
        ),
        Rule(
            "topic",
            Kind.NAVIGATION,
            pattern=r"(?: (?: Topic | Tema | Dossier | Thema | Тема ) : [ ]? )? \p{Lu}[^.!?()]{3,80} [ ] \( \d{1,4} \)",
            zone=Zone.HEAD,
            examples=("Lighthouses of the North (23)", "Tema: Los faros del norte (104)"),
            spares="Lighthouses of the North (23) wait",
        ),
        Rule(
            "tags",
            Kind.METADATA,
            lines=("Tags", "Etiquetas", "Schlagwörter", "Теги"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "see-also",
            Kind.RELATED,
            # Before a headline of the house, which no full stop ends.
            pattern=r"(?: Además | También [ ] te [ ] puede [ ] interesar | Más [ ] aquí | >> (?: Mehr | Weitere [ ] Sputnik-Artikel ) [ ]? (?: zum [ ] Thema )? ) [ ]? : [ ] \p{Lu}[^.!?]{10,160}",
            zone=Zone.TAIL,
            examples="Además: El farero que no quiso irse",
            spares="Además: nadie quiso irse, y eso es lo que cuenta.",
        ),
        Rule(
            "opinions",
            Kind.LEGAL,
            pattern=r"""
                La [ ] opinión [ ] del [ ] autor [ ] no [ ] coincide [ ] necesariamente [ ] con [ ] la [ ] de [ ] Sputnik \.?
                | As [ ] opiniões [ ] expressas [ ] nesta [ ] matéria [ ] podem [ ] não [ ] necessariamente [ ] coincidir [ ] com [ ] as [ ] da [ ] redação [ ] da [ ] Sputnik \.?
                | [*]? [ ]? Die [ ] Meinung [ ] des [ ] Autors [ ] muss [ ] nicht [ ] der [ ] der [ ] Redaktion [ ] entsprechen \.?
            """,
            zone=Zone.TAIL,
            examples="La opinión del autor no coincide necesariamente con la de Sputnik",
            spares="La opinión del autor no coincide necesariamente con la de Sputnik ni con la mía.",
        ),
        # What stands in the place of a picture for those who do not see it.
        Rule(
            "picture-told",
            Kind.CREDIT,
            pattern=r".{0,240} [-–] [ ] (?: Sputnik (?: [ ] \p{L}{3,15} )? | سبوتنيك [ ] عربي ) , [ ] \d{3,4} , [ ] \d\d\.\d\d\.\d{4}",
            examples="El faro de Kelmar - Sputnik Mundo, 1920, 12.03.2031",
            spares="El faro de Kelmar - Sputnik Mundo, 12.03.2031",
        ),
        Rule(
            "brazilian-channel",
            Kind.NEWSLETTER,
            lines=(
                "Logo da emissora Sputnik",
                "Acompanhe as notícias que a grande mídia não mostra!",
                "Siga a Sputnik Brasil e tenha acesso a conteúdos exclusivos no nosso canal no Telegram.",
            ),
        ),
    ),
)
