"""RT, Moscow: the Russian television network, in English, Spanish, Russian, Arabic, German and French.

The section stands above the headline, and the day as "12 Mar, 2031 14:05". Captions end in "© Sputnik / name", links
amid the story open with "READ MORE:" or stand below "Read more", and below it stands "You can share this story on
social media:". Until 2013 it stamped "Published time:" and "Edited time:". In the other languages the source stands
under the picture without a sign ("Pexels / name", "Quelle: Sputnik"), and German stories end in "Mehr zum Thema – ...".
Seen on rt.com; the appeal to share and the sections in scripts that cut its stories out, the rest from general
knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "rt",
    "RT",
    hosts=("rt.com",),
    signs=(
        Sign("You can share this story on social media:"),
        Sign("Subscribe to RT newsletter to get stories the mainstream media won’t tell you."),
        Sign("This website uses cookies. Read RT Privacy policy to find out more."),
        Sign("© Autonomous Nonprofit Organization “TV-Novosti”, #–#. All rights reserved."),
        Sign("For more stories on economy & finance visit RT's business section"),
        Sign("Russia & Former Soviet Union", hint=True),
        Sign("HomeWorld News", hint=True),
        Sign("Think your friends would be interested? Share this story!", hint=True),
        Sign("Like this story? Share it with a friend!", hint=True),
        Sign("If you like this story, share it with a friend!", hint=True),
        Sign("Follow RT on"),
        Sign("ALSO ON RT.COM", start=True),
        Sign("Ошибка в тексте? Выделите её и нажмите «Ctrl + Enter»"),
        *date_signs("# {Jan}, # #:#"),
        *date_signs("Published time: # {January}, # #:#"),
        *date_signs("Published time: # {Jan}, # #:#"),
        *date_signs("Published: # {January}, #, #:#"),
        *date_signs("Publicado: # {ene} # #:# GMT"),
        *date_signs("# {ene} # #:# GMT", hint=True),
        Sign("Imagen ilustrativa", hint=True),
        Sign("Si te ha gustado, ¡compártelo con tus amigos", start=True),
        *date_signs("# {Januar} #, #:# Uhr"),
        Sign("RT en Español en vivo - TELEVISIÓN GRATIS 24/7"),
        Sign("El canal internacional de noticias en español más visto en el mundo"),
        Sign("RT на русском"),
        Sign("المصدر: RT +", start=True),
        Sign("تابعوا RT على"),
        Sign("https://ar.rt.com/", start=True),
        Sign("#.#.# | #:# GMT"),
        Sign("تاريخ النشر:#.#.# | #:# GMT", start=True),
        Sign("RT DE bemüht sich um ein breites Meinungsspektrum", start=True),
        Sign("Durch die Sperrung von RT zielt die EU darauf ab", start=True),
        Sign(
            "Les opinions, assertions et points de vue exprimés dans cette section sont le fait de leur auteur",
            start=True,
        ),
        *date_signs("Publicado: # {ene} # | #:# GMT"),
        Sign("Короткая ссылка", hint=True),
        Sign("globallookpress.com", hint=True),
        Sign("www.globallookpress.com", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] — [ ] RT [ ] [\p{L}& ]{3,40}",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Herders ask for slower satellites — RT World News",
            spares="Herders ask RT World News",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "HomeWorld News",
                "HomeRussia & Former Soviet Union",
                "HomeRussia & FSU",
                "HomeAfrica",
                "HomeIndia",
                "HomeEntertainment",
                "HomeUSA News",
                "HomeUK News",
                "HomeBusiness News",
                "HomeSport News",
                "Home",
                "World News",
                "Russia & Former Soviet Union",
                "Russia & FSU",
                "Business News",
                "Sport News",
                "Op-ed",
            ),
            zone=Zone.HEAD,
        ),
        # Who wrote a column, and what else they do, which no full stop ends.
        Rule(
            "columnist",
            Kind.CREDIT,
            pattern=r"By (?: [ ] (?: \p{Lu}[\p{L}.'’-]*+ | de | van | von ) ){2,4}+ , [ ] [^!?]{8,300} (?<! \. )",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=(
                "By Jane Doe, a keeper of bees and the author of a book on honey",
                "By John Roe, RT’s man in the hills",
            ),
            spares="By Jane Doe, a keeper of bees, it was called honey.",
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            pattern=r"© [ ]* (?: \p{Lu}[\p{L}.&-]*+ [ ]? ){1,4} (?: / [ ]? [^.!?©]{2,60} )?",
            examples=("© RT", "© Sputnik / Jane Doe", "© Global Look Press / John Roe"),
            spares="© is a sign.",
        ),
        Rule(
            "read-more",
            Kind.RELATED,
            # The heading of a box with one headline of the house, in the line below.
            lines="Read more",
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "day",
            Kind.METADATA,
            pattern=r"""
                (?P<day> \d{1,2} ) [ ] (?P<month> \p{Lu}\p{Ll}{2} ) , [ ] (?P<year> \d{4} ) [ ] \d{1,2}:\d\d
                (?: [ ] / [ ] Updated [ ] (?: [^.!?]{3,30} [ ] ago | \d{1,2} [ ] \p{Lu}\p{Ll}{2} , [ ] \d{4} [ ] \d{1,2}:\d\d ) )? (?: [ ] Get [ ] short [ ] URL )?
            """,
            examples=(
                "12 Mar, 2031 14:05 / Updated 6 months ago",
                "12 Mar, 2031 14:05 Get short URL",
                "12 Mar, 2031 14:05",
            ),
            spares="12 Mar, 2031 14:05 was the moment",
        ),
        Rule("short-address", Kind.SHARING, lines=("Get short URL", "Short URL", "Короткая ссылка"), zone=Zone.HEAD),
        Rule(
            "comments",
            Kind.COMMENTS,
            lines=(
                "Dear readers and commenters,",
                "We have switched to a new comment platform. To comment, use the login option through social networks or simply register.",
                "We have implemented a new engine for our comment section. We hope the transition goes smoothly for all of you.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "also-on",
            Kind.RELATED,
            pattern=r"(?: ALSO [ ] ON [ ] RT\.COM | Also [ ] on [ ] rt\.com ) [ ] [^.?!]{5,160} [.?!]?",
            examples="ALSO ON RT.COM Herder arrives at wedding eleven days late",
            spares="Also on RT.COM, he said. She was not.",
        ),
        Rule("report-a-mistake", Kind.FORM, lines="Ошибка в тексте? Выделите её и нажмите «Ctrl + Enter»"),
        Rule(
            "share-appeal",
            Kind.SHARING,
            lines=(
                "You can share this story on social media",
                "Think your friends would be interested? Share this story!",
                "Like this story? Share it with a friend!",
                "If you like this story, share it with a friend!",
                "Follow RT on",
                "Si te ha gustado, ¡compártelo con tus amigos!",
                "¡Comparte!",
                "RT en sus redes",
            ),
        ),
        Rule(
            "follow-india",
            Kind.SHARING,
            pattern=r"Where [ ] India [ ] Meets [ ] Russia [ ]? [-–—.:] [ ]? Follow [ ] and [ ] share [ ] RT [ ] India .{0,60}",
            zone=Zone.TAIL,
            examples="Where India Meets Russia – Follow and share RT India on X and Instagram",
            spares="Where India Meets Russia is a book.",
        ),
        Rule(
            "business-section",
            Kind.RELATED,
            lines="For more stories on economy & finance visit RT's business section",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines="Subscribe to RT newsletter to get stories the mainstream media won’t tell you.",
        ),
        Rule(
            "owner",
            Kind.LEGAL,
            pattern=r"© [ ]? Autonomous [ ] Nonprofit [ ] Organization [ ] .{5,80}",
            examples="© Autonomous Nonprofit Organization “TV-Novosti”, 2005–2031. All rights reserved.",
            spares="Autonomous Nonprofit Organization",
        ),
        # The channel's own lines in its other languages.
        Rule(
            "channel",
            Kind.NAVIGATION,
            lines=(
                "El canal internacional de noticias en español más visto en el mundo",
                "RT en Español en vivo - TELEVISIÓN GRATIS 24/7",
                "RT en Español",
                "RT en vivo",
                "Actualidad RT",
                "RT на русском",
                "RT DE",
                "RT Deutsch",
                "RT en français",
                "RT France",
                "RT Arabic",
                "Raconter l'actualité",
                "Question more",
            ),
        ),
        # Below the story, and what stands behind each of its titles.
        Rule("features", Kind.RELATED, lines=("RT Features", "FEATURE"), part=Part.SECTION, zone=Zone.TAIL),
        Rule("old-tags", Kind.METADATA, lines="Trends", zone=Zone.HEAD),
        Rule(
            "save-video",
            Kind.SHARING,
            lines=("Download video (#.# MB)", "Download video (# MB)"),
            zone=Zone.HEAD,
        ),
        Rule(
            "short-address-in-arabic",
            Kind.SHARING,
            pattern=r"https?://ar\.rt\.com/\w{2,8} | الرابط [ ] القصير | تابعوا [ ] RT [ ] على (?: [ ] \p{L}{3,12} )?",
            examples=("https://ar.rt.com/ab1c", "الرابط القصير", "تابعوا RT على"),
            spares="تابعوا RT على القناة الثالثة كل مساء",
        ),
        Rule(
            "caption-in-arabic",
            Kind.CREDIT,
            # The source in Latin letters behind it, and the photographer's name.
            pattern=r"""
                (?: \p{Arabic} [^.؟!:«»\"]{3,160} [ ] )? (?: Reuters | Sputnik | AFP | AP | RIA [ ] Novosti | Gettyimages\.ru | (?: www\. )? globallookpress\.com | Legion-Media )
                (?: (?: [ ]? [/©] )? (?: [ ] \p{Lu}[\p{Latin}.'’-]++ ){1,4} )?
            """,
            zone=Zone.HEAD,
            examples=("المنارة القديمة Reuters John Roe", "Sputnik", "Gettyimages.ru"),
            spares="قالت Reuters إن المنارة هدمت",
        ),
        Rule(
            "credit-without-sign",
            Kind.CREDIT,
            # Under the caption of Spanish, German and older pages: the source and a name, or the other way round.
            pattern=r"""
                (?: Pexels | Pixabay | Unsplash | Reuters | REUTERS | AFP (?: [ ] Photo )? | AP | RIA [ ] Novosti | Sputnik | Legion-Media | Legion-media\.ru | Gettyimages\.ru | (?: www\. )? globallookpress\.com | Twitter | X | Instagram | Facebook | YouTube )
                    [ ]? [/©] [ ]? [\p{L}\d@] [^.!?:]{1,50}
                | (?: \p{Lu}[\p{L}.'’-]*+ [ ] ){1,4} / [ ] (?: Pexels | Pixabay | Unsplash | Reuters | AFP | AP | RIA [ ] Novosti | Sputnik | Legion-Media | Legion-media\.ru | Gettyimages\.ru | (?: www\. )? globallookpress\.com )
                | (?: Legion-Media | Legion-media\.ru | Gettyimages\.ru | (?: www\. )? globallookpress\.com )
                | Quelle: [ ] (?: www\.globallookpress\.com | Gettyimages\.ru | Legion-media\.ru | Sputnik | AFP | AP | Reuters | RT ) (?: [ ] © [ ] [^.!?]{2,60} )?
                | [^.!?:©]{0,160} \( (?: RIA [ ] Novosti | Reuters | AFP [ ] Photo | AFP | AP [ ] Photo ) [ ]? / [ ]? \p{Lu}[^()]{2,40} \)
            """,
            examples=(
                "Pexels / Jane Doe",
                "Ivan Orlin / Sputnik",
                "Legion-Media",
                "Quelle: www.globallookpress.com © Jane Doe/dpa",
                "The lighthouse at Kelmar (RIA Novosti / Ivan Orlin)",
            ),
            spares=("Twitter / X is what they called it.", "She asked Sputnik / AFP"),
        ),
        Rule(
            "more-on-the-topic",
            Kind.RELATED,
            # Below German stories, with the headline behind the stroke.
            pattern=r"Mehr [ ] zum [ ] Thema [ ] [-–—] [ ] .{5,200}",
            zone=Zone.TAIL,
            examples="Mehr zum Thema – Der Wärter, der nicht gehen wollte",
            spares="Mehr zum Thema weiß der Wärter.",
        ),
        Rule(
            "opinions",
            Kind.LEGAL,
            pattern=r"""
                RT [ ] DE [ ] bemüht [ ] sich [ ] um [ ] ein [ ] breites [ ] Meinungsspektrum\. .{0,160}
                | Les [ ] opinions, [ ] assertions [ ] et [ ] points [ ] de [ ] vue [ ] exprimés [ ] dans [ ] cette [ ] section [ ] .{10,140}
                | Las [ ] declaraciones [ ] y [ ] opiniones [ ] expresadas [ ] en [ ] este [ ] artículo [ ] son [ ] de [ ] exclusiva [ ] responsabilidad [ ] de [ ] su [ ] autor .{0,120}
            """,
            zone=Zone.TAIL,
            examples=(
                "RT DE bemüht sich um ein breites Meinungsspektrum. Gastbeiträge und Meinungsartikel müssen nicht die Sichtweise der Redaktion widerspiegeln.",
                "Les opinions, assertions et points de vue exprimés dans cette section sont le fait de leur auteur et ne peuvent en aucun cas être imputés à RT.",
            ),
            spares="RT DE bemüht sich um ein breites Meinungsspektrum, schrieb er.",
        ),
        Rule(
            "blocked",
            Kind.SHARING,
            # An appeal of a whole paragraph, the same since 2022.
            pattern=r"Durch [ ] die [ ] Sperrung [ ] von [ ] RT [ ] zielt [ ] die [ ] EU [ ] darauf [ ] ab, [ ] eine [ ] kritische, [ ] nicht [ ] prowestliche [ ] Informationsquelle [ ] zum [ ] Schweigen [ ] zu [ ] bringen\. (?: [ ] Und [ ] dies [ ] .{20,900} [ ] verboten\. (?: [ ] Anmerkung: [ ] .{20,600} [ ] zu [ ] teilen\. )? )?",
            zone=Zone.TAIL,
            examples="Durch die Sperrung von RT zielt die EU darauf ab, eine kritische, nicht prowestliche Informationsquelle zum Schweigen zu bringen.",
            spares="Durch die Sperrung von RT zielt die EU darauf ab, den Krieg zu verkürzen.",
        ),
        Rule(
            "agencies-in-german",
            Kind.CREDIT,
            lines=("(rt/dpa)", "(dpa/rt)", "(rt de/dpa)", "(rt/sputnik)"),
            zone=Zone.TAIL,
        ),
        Rule(
            "subscribe-in-spanish",
            Kind.NEWSLETTER,
            pattern=r"¡? Suscríbete [ ] (?: a [ ] RT [ ] en [ ] (?: e | E )spañol | a [ ] nuestro [ ] (?: canal | boletín ) ) [ ] [^.!?]{2,60} [!.]?",
            examples=("¡Suscríbete a RT en español en X!", "¡Suscríbete a nuestro canal de Telegram!"),
            spares="¡Suscríbete a nuestro canal! gritó el farero.",
        ),
        Rule(
            "picture-from",
            Kind.CREDIT,
            pattern=r"(?: Image | Photo | Screenshot | Still | Screen [ ] capture ) [ ] from [ ] (?: (?: www\. )? [\w-]{2,40} \. [\w./-]{2,40} | (?: a [ ] )? (?i: youtube | twitter | facebook | rt | vk | instagram ) (?: [ ] video )? (?: [ ]? / [ ]? [^.!?]{2,60} | [ ] by [ ] [^.!?]{2,40} )? )",
            zone=Zone.HEAD,
            examples=("Image from www.kelmar.example", "Still from YouTube video/Kelmar Bees"),
            spares="Still from Kelmar comes the best honey",
        ),
        Rule(
            "tagged",
            Kind.METADATA,
            # Three at least, each of a word or two.
            pattern=r"(?: TAGS: [ ] )? \p{Lu}\p{Ll}+ (?: [ ] \p{Lu}?\p{Ll}+ )? (?: , [ ] \p{Lu}\p{L}+ (?: [ ] \p{Lu}?\p{Ll}+ )? ){2,12}+",
            zone=Zone.HEAD,
            examples=("Scandal, Ecology, Education", "TAGS: Ecology, Middle East, Russia"),
            spares="Wind, Rain, Snow: what the hives know",
        ),
        Rule("counters", Kind.SHARING, lines="#", zone=Zone.HEAD),
        Rule("to-follow", Kind.OTHER, lines="DETAILS TO FOLLOW", zone=Zone.TAIL),
    ),
)
