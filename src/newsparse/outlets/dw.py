"""DW (Deutsche Welle), Bonn: Germany's international broadcaster, in English, German, Spanish, Chinese and others.

The page's title is the headline with "– DW – 03/12/2031" behind it, month first in English. Stories end in the desk's
initials and the agencies used, "rb/jcg (AP, dpa, Reuters)", in "Edited by: ..." and appeals for newsletters; lists of
links open with "Skip next section". Older pages have the picture's source in brackets behind its caption, "(Foto:
name)", and a table of facts below the story ("Date", "Author", "Permalink") with what to do with the page.
Seen on dw.com; the note on the language in scripts and collections, the rest from general knowledge of its pages.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "dw",
    "DW",
    hosts=("dw.com", "dw.de"),
    signs=(
        Sign("https://p.dw.com/p/", start=True),
        Sign("DW", agency=True),
        Sign("Deutsche Welle", agency=True),
        Sign("德国之声中文网", agency=True),
        Sign("DW's Top Story"),
        Sign("Skip next section DW's Top Story"),
        Sign("© # Deutsche Welle"),
        Sign("© Deutsche Welle"),
        Sign("DW recommends"),
        Sign("Every evening, DW sends out a selection of the day's news and features. Sign up for it here."),
        Sign(
            "While you're here: Every Tuesday, DW editors round up what is happening in German politics and society. You can sign up here for the weekly email newsletter Berlin Briefing."
        ),
        Sign("While you're here: Every", start=True),
        Sign("Skip next section", start=True, hint=True),
        Sign("Edited by:", start=True, hint=True),
        Sign(
            "To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video",
            hint=True,
        ),
        Sign("Die Redaktion empfiehlt", hint=True),
        Sign("Image: picture alliance/dpa", hint=True),
        Sign("Image: dpa/picture alliance", hint=True),
        Sign("Copy link", hint=True),
        *date_signs("#/#/#{January} #, #"),
        *date_signs("#/#/# {January} #, #"),
        *date_signs("#/#/# de {enero} de #"),
        *date_signs("#.#.#. {Januar} #"),
        Sign("Autorin/Autor", start=True),
        Sign("Permalink https://p.dw.com/p/", start=True),
        Sign("Nächsten Abschnitt", start=True),
        Sign("Ir a la siguiente sección", start=True),
        Sign("Pular a seção", start=True),
        Sign("Пропустить раздел", start=True),
        Sign("Enlace permanente https://p.dw.com/p/", start=True),
        Sign("Link permanente https://p.dw.com/p/", start=True),
        Sign("Постоянная ссылка https://p.dw.com/p/", start=True),
        Sign("الرابط https://p.dw.com/p/", start=True),
        Sign("Deutsche Welle es la emisora internacional de Alemania", start=True),
        Sign("DW recomienda"),
        Sign("DW recomenda"),
        Sign("© Deutsche Welle Türkçe"),
        Sign("©#年德国之声版权声明", start=True),
        Sign("Link kopieren", hint=True),
        Sign("Copiar vínculo", hint=True),
        Sign("Video ansehen #:#", hint=True),
        Sign("Jetzt live", hint=True),
        Sign("Watch video #:#", hint=True),
        Sign("Now live", hint=True),
    ),
    standfirst=True,
    rules=(
        Rule(
            "title-month-first",
            Kind.METADATA,
            pattern=r"[ ]? – [ ] DW [ ] – [ ] (?P<month>\d\d) / (?P<day>\d\d) / (?P<year>\d{4})",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Night trains return – DW – 03/12/2031",
            spares="Night trains – DW – return",
        ),
        Rule(
            "title",
            Kind.METADATA,
            pattern=r"[ ]? – [ ] DW [ ] – [ ] (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4})",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Der letzte Köhler – DW – 12.03.2031",
            spares="Der Köhler – DW – geht",
        ),
        Rule(
            "day",
            Kind.METADATA,
            pattern=r"(?P<month>\d\d) / (?P<day>\d\d) / (?P<year>\d{4}) [ ]? \p{Lu}\p{Ll}+ [ ] \d{1,2}, [ ] \d{4}",
            examples="03/12/2031March 12, 2031",
            spares="03/12/2031, March was over.",
        ),
        Rule(
            "day-in-german",
            Kind.METADATA,
            pattern=r"(?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4}) [ ]? \d{1,2} \. [ ] \p{Lu}\p{L}+ [ ] \d{4}",
            examples="14.02.203114. Februar 2031",
            spares="14.02.2031, 14. Februar",
        ),
        # In the languages of the south the day comes first: "14/02/203114 de febrero de 2031".
        Rule(
            "day-first",
            Kind.METADATA,
            pattern=r"(?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ]? \d{1,2} [ ] de [ ] \p{Ll}+ [ ] de [ ] \d{4}",
            examples="14/02/203114 de febrero de 2031",
            spares="14/02/2031, 14 de febrero",
        ),
        Rule(
            "sign-off",
            Kind.CREDIT,
            # The initials of the desk, and the agencies that it used.
            pattern=r"""
                (?<! \S ) [a-z]{2,5} (?: / [a-z]{2,5} ){0,3} [ ]
                \( (?: (?: AP | AFP | dpa | DPA | Reuters | RTR | rtr | afp | ap | epd | KNA | kna | EPD | sid | SID | EFE | efe | reuters | Lusa | lusa | ANSA | ansa | dw | DW ) (?: ,[ ] )? ){1,7} \)
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=("rb/jcg (AP, dpa, Reuters)", "Eine Bank ist bestellt. kle/rb (dpa, epd)"),
            spares=("It was published by three agencies (AP, dpa, Reuters) on Monday.", "tell bills (vinegar/ink)"),
        ),
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"[a-z]{2,4} / [a-z]{2,4} | (?: Edited [ ] by:? | Redaktion: ) [ ] \p{Lu} [^.!?]{2,60}",
            zone=Zone.TAIL,
            examples=("mm/kms", "Edited by: Jane Doe"),
            spares="and/or else",
        ),
        Rule(
            "original",
            Kind.CREDIT,
            pattern=r"""
                This [ ] (?: article | story | interview | piece ) [ ] (?: was | has [ ] been ) [ ] (?: originally [ ] )?
                (?: written | published | translated | adapted ) [ ] (?: in | from ) [ ] \p{Lu}\p{Ll}+
                (?: [ ] (?: and | by ) [ ] [^.]{3,80} )? \.?
            """,
            zone=Zone.TAIL,
            examples=("This article was originally written in German.", "This article was translated from German."),
            spares="This article was originally written in German, and then he burned it.",
        ),
        Rule(
            "permalink",
            Kind.SHARING,
            pattern=r"(?: \p{L}{4,12} (?: [ ] \p{L}{4,12} )? [ ] )? https?://p\.dw\.com/p/\w+",
            examples=("https://p.dw.com/p/4XyZ", "Permalink https://p.dw.com/p/3AbC"),
            spares="Permalink",
        ),
        Rule(
            "facts",
            Kind.METADATA,
            pattern=r"""
                (?: Autorin/Autor | Author (?= [ ] \p{Lu} ) | Themenseiten | Schlagwörter | Related [ ] Subjects | Keywords | Palabras [ ] clave ) [ ] [^.!?]{2,160}
                | (?: Datum | Date | Fecha | Data | Дата | Tarih | تاريخ ) [ ] (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4})
            """,
            zone=Zone.TAIL,
            examples=(
                "Autorin/Autor Jana Muster",
                "Related Subjects Trains, Valleys",
                "Palabras clave faro, abejas",
            ),
            spares="Keywords are hard to find.",
        ),
        # The table of facts goes on with what to do with the page.
        Rule(
            "tools",
            Kind.SHARING,
            pattern=r"(?: Teilen | Share | Send ) [ ] (?: (?: Versenden | Send | Facebook | Twitter | [Gg]oogle\+ | Mehr | More | WhatsApp | Newsvine | Digg | Tumblr | VZ | Xing | reddit | Linkedin | Mr\.Wong ) [ ]? ){2,12}+",
            zone=Zone.TAIL,
            examples=("Teilen Versenden Facebook Twitter google+ Mehr", "Share Send Facebook Twitter google+ More"),
            spares="Teilen Facebook und Twitter die Daten?",
        ),
        Rule("print", Kind.SHARING, lines=("Drucken Seite drucken", "Print Print this page"), zone=Zone.TAIL),
        Rule(
            "feedback",
            Kind.FORM,
            lines=(
                "Feedback: Schicken Sie uns eine E-Mail!",
                "Ihr Feedback: Schicken Sie uns eine E-Mail!",
                "Feedback: Send us your feedback.",
                "Feedback: Send us an e-mail. Please include your name and country in your reply.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "menu",
            Kind.NAVIGATION,
            lines=(
                "Direkt zum Inhalt wechseln",
                "Direkt zur Navigation wechseln",
                "Alle Inhalte",
                "Deutsch lernen",
                "Themenseite",
                "Mobile Version",
                "Barrierefreiheitserklärung",
            ),
        ),
        Rule(
            "related",
            Kind.RELATED,
            lines=("DW's Top Story", "DW recommends", "Die Redaktion empfiehlt", "Audios and videos on the topic"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "skip-link",
            Kind.NAVIGATION,
            pattern=r"Skip [ ] next [ ] section [ ] [^.!?]{3,60}",
            examples="Skip next section Explore more",
            spares="Skip next section if you have read it. Nobody does",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"""
                While [ ] you['’]re [ ] here: [ ] Every [ ] .{10,300}
                | Each [ ] evening [ ] at [ ] \d{4} [ ] UTC, [ ] DW[’'] s [ ] editors [ ] .{10,200}
                | DW[’'] s [ ] editors [ ] send [ ] out [ ] a [ ] selection [ ] of [ ] the [ ] day[’'] s [ ] (?: hard [ ] )? news [ ] .{5,160}
                | Every [ ] evening, [ ] DW (?: [’'] s [ ] editors )? [ ] sends? [ ] out [ ] .{10,200}
            """,
            zone=Zone.TAIL,
            examples=(
                "While you're here: Every Tuesday, DW editors round up what is happening. You can sign up here.",
                "Every evening, DW sends out a selection of the day's news and features. Sign up for it here.",
                "DW's editors send out a selection of the day's hard news and quality feature journalism. Sign up for it here.",
            ),
            spares="Every evening, DW was on in the kitchen.",
        ),
        Rule(
            "chinese-appeal",
            Kind.SHARING,
            pattern=r"DW中文有Instagram！ [^。！？]{2,60} 。?",
            zone=Zone.TAIL,
            examples="DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文与影音报道。",
            spares="DW中文有Instagram的消息昨天才知道。",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines=("© # Deutsche Welle", "© Deutsche Welle", "© Deutsche Welle Türkçe"),
            zone=Zone.TAIL,
        ),
        Rule(
            "kicker",
            Kind.NAVIGATION,
            # The topic, and glued to it the country.
            pattern=r"""
                (?: Politics | Society | Business | Conflicts | Culture | Science | Environment | Nature [ ] and [ ] Environment | Human [ ] Rights | Migration
                  | Law [ ] and [ ] Justice | Crime | Catastrophe | Terrorism | Corruption | Trade | Travel | Technology | Digital [ ] World | Health | Education
                  | History | Religion | Equality | Sports | Soccer | Press [ ] Freedom | Freedom [ ] of [ ] Speech | Climate | Film | Music | Arts | Lifestyle
                  | Politik | Gesellschaft | Wirtschaft | Konflikte | Kultur | Wissenschaft | Umwelt | Menschenrechte | Geschichte | Gesundheit | Reise )
                (?: \p{Lu}\p{L}++ (?: [ ] \p{L}++ ){0,3} )?
            """,
            zone=Zone.HEAD,
            examples=("SocietyGermany", "Nature and EnvironmentGlobal issues", "Conflicts"),
            spares=("Society Germany forgot", "Politics, please"),
        ),
        # The way to the page, from 2012 to 2016.
        Rule(
            "path",
            Kind.NAVIGATION,
            pattern=r"(?i: Top [ ] stories ) | / [ ] \p{Lu}\p{L}++ (?: [ ] \p{L}++ ){0,3}",
            zone=Zone.HEAD,
            examples=("Top stories", "/ World"),
            spares="Top stories / World",
        ),
        # Sound and films, and their length.
        Rule(
            "player",
            Kind.TEMPLATE,
            lines=(
                "To play this audio please enable JavaScript, and consider upgrading to a web browser that supports HTML5 audio",
                "Um dieses Audio zu hören, aktivieren Sie bitte JavaScript und wechseln Sie gegebenenfalls zu einem Webbrowser, der HTML5-Audio unterstützt",
                "Чтобы посмотреть это видео, включите, пожалуйста, JavaScript или используйте браузер с поддержкой HTML5 видео",
            ),
        ),
        # Of less than ten minutes: a longer one looks like the time of an entry in a live blog.
        Rule("length", Kind.TEMPLATE, pattern=r"0\d:[0-5]\d", examples="02:14", spares=("17:45", "2:14")),
        Rule(
            "skip-link-elsewhere",
            Kind.NAVIGATION,
            pattern=r"""
                (?: Den [ ] n | N )ächsten [ ] Abschnitt [ ] [^.!?]{3,60} [ ] überspringen
                | (?: Ir [ ] a [ ] la | Omita [ ] la ) [ ] siguiente [ ] sección [ ] [^.!?]{3,60} | Пропустить [ ] раздел [ ] [^.!?]{3,60}
                | Zur [ ] Startseite | (?: Ir | Vaya ) [ ] a [ ] (?: la [ ] )? página [ ] de [ ] inicio | На [ ] главную [ ] страницу
            """,
            zone=Zone.TAIL,
            examples=(
                "Nächsten Abschnitt Mehr zum Thema überspringen",
                "Den nächsten Abschnitt Top-Thema überspringen",
                "Ir a la siguiente sección Descubra más",
            ),
            spares="Nächsten Abschnitt bitte überspringen, rief er.",
        ),
        # A film amid the story: its length, and what it is called.
        Rule(
            "film",
            Kind.RELATED,
            lines=(
                "Watch video #:#",
                "Video ansehen #:#",
                "Ver el video #:#",
                "Assistir ao vídeo #:#",
                "Смотреть видео #:#",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "film-with-length",
            Kind.RELATED,
            # The length is glued to what it is called.
            pattern=r"[\p{Lu}\d\"'“„¿¡] [^.]{8,120} [\p{L}?!\"”“'] 0\d:[0-5]\d (?: [ ]? min )?",
            zone=Zone.TAIL,
            examples="Swiss vote on bells02:36",
            spares="Swiss vote on bells at 02:36",
        ),
        Rule("film-length", Kind.TEMPLATE, lines=("Now live", "Jetzt live", "#:# mins", "#:# Min")),
        Rule(
            "older-caption",
            Kind.CREDIT,
            pattern=r"[^().!?]{3,200} \( (?i: imago | picture [ -] alliance | dpa | Getty [ ] Images | Reuters | AFP | AP | DW | EPA | Colourbox | Fotolia ) (?: [ ] \p{L}{3,10} )? (?: [ ]? / [ ]? [^()]{2,60} )? \)",
            examples=(
                "Deutschland Kelmar Leuchtturm (Imago/J. Doe)",
                "The lighthouse at night (picture alliance/dpa/J. Doe)",
            ),
            spares=("The tower (DW/Kelmar) hums.", "Eine Bank ist bestellt. kle/rb (dpa)"),
        ),
        Rule(
            "copy-link",
            Kind.SHARING,
            lines=(
                "Copiar vínculo",
                "Copiar link",
                "Link kopieren",
                "Скопировать ссылку",
                "Bağlantıyı kopyala",
                "نسخ الرابط",
            ),
        ),
        # The table of facts of older pages in other languages.
        Rule(
            "feedback-elsewhere",
            Kind.FORM,
            lines=(
                "Comentarios: Envíe sus comentarios.",
                "Обратная связь: Напишите нам!",
                "Feedback: Envie-nos seu comentário.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "tools-elsewhere",
            Kind.SHARING,
            lines=(
                "Imprimir Imprimir esta página",
                "Печать Напечатать эту страницу",
                "طباعة طباعة الصفحة",
                "Compartir Enviar Facebook Twitter google+ Más",
                "Compartilhar Enviar Facebook Twitter google+ Mais",
                "Поделиться Отправить Facebook Twitter google+ Больше",
                "مشاركة إرسال فيسبوك تويتر جوجل+ المزيد",
                "Send Facebook google+ Whatsapp Tumblr linkedin stumble Digg reddit Newsvine",
                "Share",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "sign-off-elsewhere",
            Kind.CREDIT,
            # The agencies, then the desk's initials, in Turkish; in Chinese and Arabic names or initials, then the agencies.
            pattern=r"""
                (?: (?: DW | dpa | DPA | AFP | AP | Reuters | rtr | KNA | epd | EPD ) (?: , [ ]? | [ ]? ) ){1,6}+ / [ ]? \p{Lu}{2,3} (?: , [ ]? \p{Lu}{2,3} ){0,2}
                | \p{Han}{2,4} (?: [ ]? / [ ]? \p{Han}{2,4} ){0,2} [ ]? [（(] (?: (?: 德新社 | 法新社 | 路透社 | 美联社 | 德国之声 | 综合报道 | 综合外电 ) [、，等]? ){1,5} [）)]
                | [\p{Arabic}.]{1,6} (?: [ ]? [/.] [ ]? [\p{Arabic}.]{1,6} ){1,3} [ ] \( (?: (?: د[ .]?ب[ .]?أ | أ[ .]?ف[ .]?ب | رويترز | إ[ .]?ب[ .]?د | أ[ .]?ب | DW | AFP | AP | dpa ) (?: [،,] [ ] )? ){1,5} \)
            """,
            zone=Zone.TAIL,
            examples=(
                "DW, dpa / ET,HS",
                "Reuters,AFP/BÖ,HS",
                "洪沙/李芊（德新社、路透社）",
                "ع.ش/ ح.ز (د ب أ، رويترز)",
            ),
            spares=("DW / ARD teilen sich den Turm", "村长李四（德新社）说"),
        ),
        Rule(
            "broadcaster",
            Kind.SHARING,
            pattern=r"Deutsche [ ] Welle [ ] es [ ] la [ ] emisora [ ] internacional [ ] de [ ] Alemania [ ] y [ ] produce [ ] periodismo [ ] .{5,160} | Подпишитесь [ ] на [ ] наши [ ] каналы [ ] о [ ] России .{5,160}",
            zone=Zone.TAIL,
            examples="Deutsche Welle es la emisora internacional de Alemania y produce periodismo en 30 idiomas. Síganos en Facebook | Twitter | YouTube |",
            spares="Deutsche Welle es la emisora internacional de Alemania.",
        ),
    ),
)
