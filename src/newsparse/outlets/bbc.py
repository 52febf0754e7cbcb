"""BBC News, London: the British public broadcaster, in English and in the languages of its World Service.

"Published" and the day stand under the headline, "Share page" and "About sharing" below them. Captions and sources of
pictures are labelled ("Image source, Getty Images", "Image caption, ..."; on pages before 2020 "Image copyright" and
"Media playback is unsupported on your device"), in other languages as well: "Fuente de la imagen,", "Автор фото,".
Pages of 2010 to 2014 open with "13 November
2012 Last updated at 10:42 GMT" and mark quotations with "Start Quote". Pages before 2010 have "E-mail this to a friend" and "Printable version" above and below the story, and the year in
Roman numbers. The author's line is followed by "BBC News, <place>". Local pages end in "Follow BBC <region> on Facebook
... Send your story ideas to ...". Seen on bbc.com and bbc.co.uk, in cleaning scripts for both, in the BBC's own open
code of its pages (the labels), and on Latin American papers that reprint BBC News Mundo.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "bbc",
    "BBC News",
    hosts=("bbc.com", "bbc.co.uk"),
    signs=(
        Sign("Image source,", start=True, hint=True),
        Sign("BBC Homepage"),
        Sign(
            "Copyright © # BBC. All rights reserved. The BBC is not responsible for the content of external sites. Read about our approach to external linking."
        ),
        Sign("What do you want BBC Verify to investigate?"),
        Sign("Sign up for our Politics Essential newsletter", start=True),
        Sign("Sign up for our Future Earth newsletter", start=True),
        Sign("Sign up for our Tech Decoded newsletter", start=True),
        Sign("More from InDepth"),
        Sign("BBC InDepth is the home on the website and app", start=True),
        Sign("If you liked this story, sign up for the weekly bbc.com features newsletter", start=True),
        Sign("BBC News Services"),
        Sign("Elsewhere on the BBC"),
        Sign("Image source, Getty Images"),
        Sign("Image source, Reuters"),
        Sign("Image copyright Getty Images"),
        Sign("Image source, PA Media"),
        Sign("Image source, EPA"),
        Sign("Image source, AFP"),
        Sign("Image source, BBC"),
        Sign("Image source, AP"),
        Sign("Image source, Google"),
        Sign("Image source, Family handout"),
        Sign("Image source, Supplied"),
        Sign("Fuente de la imagen, Getty Images"),
        Sign("Crédito, Getty Images"),
        Sign("Автор фото, Getty Images"),
        Sign("Kaynak, Getty Images"),
        Sign("صدر الصورة، Getty Images"),
        Sign("منبع تصویر، Getty Images"),
        Sign("इमेज स्रोत, Getty Images"),
        Sign("ছবির উৎস, Getty Images"),
        Sign("Sumber gambar, Getty Images"),
        Sign("Nguồn hình ảnh, Getty Images"),
        Sign("Chanzo cha picha, Getty Images"),
        Sign("图像来源，Getty Images"),
        Sign("圖像來源，Getty Images"),
        Sign("画像提供, Getty Images"),
        Sign("사진 출처, Getty Images"),
        Sign(
            "© # BBC. The BBC is not responsible for the content of external sites. Read about our approach to external linking."
        ),
        Sign("Media playback is unsupported on your device"),
        Sign("Share this with Messenger"),
        Sign("These are external links and will open in a new window"),
        Sign("Find BBC News:", start=True),
        Sign("Listen to BBC Radio", start=True),
        Sign("Go to BBCAfrica.com for more news from the African continent."),
        Sign("Follow us on Twitter @BBCAfrica", start=True),
        Sign("BBC Africa podcasts"),
        Sign("BBC Scotland News"),
        Sign("BBC News NI"),
        Sign("BBC Wales News"),
        Sign("BBC News,", start=True, hint=True),
        Sign("Image copyright", start=True, hint=True),
        Sign("Image caption", start=True, hint=True),
        Sign("Media caption", start=True, hint=True),
        Sign("Last updated on #", start=True, hint=True),
        Sign("From the section", start=True, hint=True),
        Sign("Follow BBC Sport on Facebook", start=True, hint=True),
        Sign("Share this with Email", hint=True),
        Sign("Related topics", hint=True),
        Sign("The BBC is not responsible for the content of external sites."),
        Sign("About sharing", hint=True),
        Sign("Share page", hint=True),
        Sign("Related Internet Links", hint=True),
        Sign("More on this story", hint=True),
        Sign("News Front Page", hint=True),
        Sign("RELATED BBC SITES", hint=True),
        Sign("Story from BBC NEWS:"),
        *date_signs("# {January} # Last updated at #:#", start=True),
        Sign("Page last updated at", start=True, hint=True),
        Sign("Story from BBC SPORT:"),
        Sign("The BBC is not responsible for the content of external internet sites"),
        Sign("E-mail this to a friend Printable version", hint=True),
    ),
    rules=(
        Rule(
            "africa",
            Kind.RELATED,
            lines=("Go to BBCAfrica.com for more news from the African continent.", "BBC Africa podcasts"),
            zone=Zone.TAIL,
        ),
        # Above links amid the story or below it.
        Rule("more-in-depth", Kind.RELATED, lines="More from InDepth"),
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] [-–|] [ ] BBC (?: [ ] (?: News | Sport | Culture | Future | Worklife | Travel | News [ ] Mundo ) )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Otters return to the quays - BBC News",
            spares="Otters return to BBC News",
        ),
        Rule("site-name", Kind.NAVIGATION, lines=("BBC Homepage", "BBC News", "BBC Sport"), zone=Zone.HEAD),
        Rule(
            "sharing",
            Kind.SHARING,
            lines=(
                "Share page",
                "About sharing",
                "Close share panel",
                "Share this with Messenger",
                "Share this with Email",
                "Share this with Facebook",
                "Share this with Twitter",
                "These are external links and will open in a new window",
            ),
        ),
        Rule(
            "place",
            Kind.CREDIT,
            # "BBC News, Exeter", "Political editor, BBC Scotland", "BBC News NI", on the line below the author's.
            pattern=r"""
                (?: \p{Lu}[\p{L}&' ]{3,40} , [ ] )?
                BBC [ ] (?: News | Sport | Newsbeat | Verify | Scotland | Wales | Monitoring | World [ ] Service | InDepth )
                (?: [ ] (?: NI | News | Online | Magazine | website ) )?
                (?: ,? [ ] (?: in [ ] )? \p{Lu}[\p{L}'’-]* (?: [ ] \p{Lu}[\p{L}'’-]* ){0,3} )?
            """,
            zone=Zone.HEAD,
            examples=("BBC News, Exeter", "Political editor, BBC Scotland", "BBC News NI"),
            spares=("BBC News has learned of a plan.", "BBC News to move its newsroom"),
        ),
        # How the services in other languages name themselves, on the line below the author's.
        Rule(
            "service",
            Kind.CREDIT,
            lines=(
                "BBC Türkçe",
                "BBC News Türkçe",
                "BBC Mundo",
                "BBC News Mundo",
                "BBC Brasil",
                "BBC News Brasil",
                "BBC Afrique",
                "BBC News Afrique",
                "BBC Indonesia",
                "BBC News Indonesia",
                "BBC Swahili",
                "BBC News Swahili",
                "BBC News Pidgin",
                "BBC Tiếng Việt",
                "BBC News Tiếng Việt",
                "BBC News Україна",
                "BBC Україна",
                "ВВС Україна",
                "Русская служба Би-би-си",
                "Би-би-си",
                "BBC News, Русская служба",
                "BBC News на српском",
                "بي بي سي",
                "بي بي سي عربي",
                "بي بي سي نيوز عربي",
                "BBC Arabic",
                "بی‌بی‌سی",
                "بی‌بی‌سی فارسی",
                "بی بی سی اردو",
                "بی بی سی اردو ڈاٹ کام",
                "बीबीसी संवाददाता",
                "बीबीसी हिंदी",
                "बीबीसी हिन्दी",
                "बीबीसी न्यूज़ हिंदी",
                "BBC News हिंदी",
                "बीबीसी मराठी",
                "বিবিসি বাংলা",
                "বিবিসি নিউজ বাংলা",
                "பிபிசி தமிழ்",
                "BBC中文",
                "BBC News 中文",
                "BBC 코리아",
                "BBC News 코리아",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "service-and-town",
            Kind.CREDIT,
            pattern=r"D[ae] [ ] BBC [ ] (?: News [ ] )? (?: Brasil | Mundo ) (?: ,? [ ] em (?: [ ] \p{Lu}[\p{L}'’-]*+ ){1,4} )?",
            zone=Zone.HEAD,
            examples="Da BBC News Brasil em São Paulo",
            spares="Da BBC Brasil saiu um piano",
        ),
        # Links that jump over a box in the story, and the box's end.
        Rule(
            "skip",
            Kind.NAVIGATION,
            pattern=r"""
                Skip [ ] [^.!?]{2,80} [ ] and [ ] continue [ ] reading | End [ ] of [ ] (?: (?: Twitter | X | YouTube | Facebook | Instagram | TikTok ) [ ] (?: post | content ) .{0,40} | content )
                | Saltar [ ] [^.!]{2,80} [ ] y [ ] continuar [ ] leyendo | Fin(?: al )? [ ] de [ ] (?: Recomendamos | Quizás [ ] también [ ] te [ ] interese | Historias [ ] recomendadas | Lo [ ] más [ ] leído )
                | Pule [ ] [^.!]{2,80} [ ] e [ ] continue [ ] lendo | Fim [ ] d[eo] [ ] (?: Matérias [ ] recomendadas | Histórias [ ] recomendadas | Mais [ ] lidas | Que [ ] História! | Novo [ ] podcast .{0,60} )
                | (?: Ignorer | Passer ) [ ] [^.!]{2,80} [ ] et [ ] continuer [ ] la [ ] lecture
                | Пропустить [ ] [^.!]{2,80} [ ] и [ ] продолжить [ ] чтение | Конец [ ] истории [ ] .{2,60}
                | Пропустити [ ] [^.!]{2,80} [ ] і [ ] продовжити [ ] (?: читання | читати )
                | تخطى [ ] [^.!]{2,80} [ ] وواصل [ ] القراءة
                | Lewati [ ] [^.!]{2,80} [ ] dan [ ] (?: terus | lanjutkan ) [ ] membaca | Akhir [ ] dari [ ] Artikel-artikel [ ] yang [ ] direkomendasikan
                | Ruka [ ] [^.!]{2,80} [ ] na [ ] [Ee]ndelea [ ] kusoma | Mwisho [ ] wa [ ] (?: Iliyosomwa [ ] zaidi | habari [ ] inayoangaziwa )
                | Bỏ [ ] qua [ ] [^.!]{2,80} [ ] và [ ] tiếp [ ] tục [ ] đọc
                | نهاية | 热读 [ ] 结尾 | 熱讀 [ ] 結尾
                | 跳过[^。]{2,40}并继续阅读 | 跳過[^。]{2,40}(?:並|并)繼續閱讀
            """,
            examples=(
                "Saltar Recomendamos y continuar leyendo",
                "Pule Matérias recomendadas e continue lendo",
                "Пропустить Самое читаемое и продолжить чтение",
                "End of Twitter post by @kelmar",
            ),
            spares=("Skip lunch and continue reading, he said.", "Saltar es bueno y continuar leyendo es mejor"),
        ),
        Rule(
            "recommended",
            Kind.RELATED,
            lines=(
                "Matérias recomendadas",
                "Recomendamos",
                "مواضيع قد تهمك",
                "Самое читаемое",
                "Quizás también te interese",
                "热读",
                "熱讀",
            ),
            part=Part.SECTION,
            until=(
                "Fim do Matérias recomendadas",
                "Fin de Recomendamos",
                "Fin de Quizás también te interese",
                "نهاية",
                "Конец истории Самое читаемое",
                "热读 结尾",
                "熱讀 結尾",
            ),
            longest=10,
        ),
        # The heading of the last box of the Arabic pages.
        Rule("podcast", Kind.RELATED, lines="بودكاست", zone=Zone.TAIL),
        Rule(
            "hindi-app",
            Kind.NEWSLETTER,
            pattern=r"\( [ ]? (?: बीबीसी | BBC ) [^()]{10,300} (?: फ़ॉलो | फॉलो | क्लिक ) [^()]{0,60} \)",
            zone=Zone.TAIL,
            examples="(बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते हैं. आप हमें फ़ेसबुक पर फ़ॉलो भी कर सकते हैं.)",
            spares="(बीबीसी ने कहा)",
        ),
        # Who publishes the Hindi service for the BBC.
        Rule(
            "hindi-publisher",
            Kind.CREDIT,
            pattern=r"\(? [ ]? (?: बीबीसी | BBC ) [ ] के [ ] लिए [ ] कलेक्टिव [ ] न्यूज़रूम [ ] की [ ] ओर [ ] से [ ] प्रकाशित [ ]? \)?",
            zone=Zone.TAIL,
            examples="बीबीसी के लिए कलेक्टिव न्यूज़रूम की ओर से प्रकाशित",
            spares="बीबीसी के लिए कलेक्टिव न्यूज़रूम",
        ),
        Rule(
            "section-of-sport",
            Kind.NAVIGATION,
            # The day stands twice in front of it, the second time for narrow screens.
            pattern=r"""
                (?: Last [ ] updated [ ] on [ ] (?P<day>\d{1,2}) [ ] (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<year>\d{4}) (?: \d{1,2} [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{4} )? )?
                \.? [ ]? From [ ] the [ ] section [ ] \p{Lu}[\p{L}&' -]{2,40}
            """,
            zone=Zone.HEAD,
            examples=(
                ".From the section Football",
                "Last updated on 3 March 20313 March 2031.From the section Football",
            ),
            spares="From the section Wales, a river runs.",
        ),
        Rule(
            "count-of-comments",
            Kind.COMMENTS,
            pattern=r"comments? [ ]? \d{1,5} | \d{1,5} [ ]? [Cc]omments",
            zone=Zone.HEAD,
            examples=("comments12", "12 Comments"),
            spares="12 comments were read out.",
        ),
        # Who writes a live page.
        Rule(
            "live-desk",
            Kind.CREDIT,
            pattern=r"""
                Live [ ] Reporting
                | (?: Edited | Live [ ] reporting ) [ ] by (?: [ ] (?: \p{Lu}[\p{L}.'’-]*+ ,? | and ) ){2,12}+
                    (?: ,? [ ] (?: with [ ] .{3,120} [ ] )? reporting [ ] from [ ] \p{Lu} .{2,80} )?
            """,
            zone=Zone.HEAD,
            examples=(
                "Live Reporting",
                "Edited by Jane Doe and John Roe",
                "Edited by Jane Doe, with John Roe reporting from Kelmar",
            ),
            spares="Edited by Jane Doe, the book sold well.",
        ),
        Rule(
            "reporting-from",
            Kind.CREDIT,
            pattern=r"Reporting [ ] from [ ] \p{Lu}[\p{L}'’-]* (?: ,? [ ] \p{Lu}[\p{L}'’-]* ){0,4}",
            zone=Zone.HEAD,
            examples=("Reporting from Exeter", "Reporting from Kelmar, Orn Valley"),
            spares="Reporting from the valley was forbidden.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                (?: Image [ ] copyright ,? [ ] .{2,60} [ ] )? (?: Image | Media | Video ) [ ] caption ,? [ ] ["'“‘]? [\p{Lu}\d] .{3,250}
                | (?: image | media | video ) [ ] caption ,? [ ]? ["'“‘]? [\p{Lu}\d] .{3,250}
            """,
            examples=(
                "Media caption, How the bridge was built",
                "Image copyright Getty Images Image caption The bridge was built in 1820",
                "media captionHow the bridge was built",
                "Video caption, The bridge is being mended again.",
            ),
            spares="Image captions are written by hand.",
        ),
        # Said here, as it may stand right below a caption.
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"By (?: [ ] (?: \p{Lu}[\p{L}.'’-]*+ | and | & | de | van ) ,? ){2,10}+",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("By Jane Doe", "By Jane Doe & John Roe"),
            spares="By Jane Doe's reckoning, it is late",
        ),
        # A label on a line of its own: what it is the label of stands below it.
        Rule(
            "caption-label",
            Kind.CREDIT,
            lines=(
                "Image source,",
                "Image caption,",
                "Media caption,",
                "Video caption,",
                "Fuente de la imagen,",
                "Pie de foto,",
                "Crédito,",
                "Legenda da foto,",
                "Crédit photo,",
                "Légende image,",
                "Автор фото,",
                "Подпись к фото,",
                "Підпис до фото,",
                "Kaynak,",
                "Fotoğraf altı yazısı,",
                "صدر الصورة،",
                "التعليق على الصورة،",
                "منبع تصویر،",
                "توضیح تصویر،",
                "इमेज स्रोत,",
                "इमेज कैप्शन,",
                "ছবির উৎস,",
                "ছবির ক্যাপশান,",
                "Sumber gambar,",
                "Keterangan gambar,",
                "Nguồn hình ảnh,",
                "Chụp lại hình ảnh,",
                "Chanzo cha picha,",
                "Maelezo ya picha,",
                "图像来源，",
                "图像加注文字，",
                "圖像來源，",
                "圖像加註文字，",
                "画像提供,",
                "画像説明,",
                "사진 출처,",
                "사진 설명,",
            ),
            part=Part.SECTION,
        ),
        # Newer pages print whose picture it is without a label, and the caption under it.
        Rule(
            "picture-above",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}’'-]++ [ ]? ){1,4} /(?: BBC | Getty [ ] Images | PA | AFP | Reuters | LDRS )
                | BBC | (?: PA | Alamy | Rex ) (?: [ ] Media )? | EPA (?: -EFE )? | AFP | Reuters | Getty [ ] Images | Supplied | (?: Family [ ] )? [Hh]andout
                | LDRS | Local [ ] Democracy [ ] Reporting [ ] Service | (?: AFP | Corbis ) [ ] via [ ] Getty [ ] Images
            """,
            part=Part.SECTION,
            zone=Zone.HEAD,
            examples=("BBC", "Jane Doe/BBC", "PA Media", "Family handout"),
            spares="BBC reporters were there",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}’'-]++ [ ]? ){1,4} /(?: BBC | Getty [ ] Images | PA | AFP | Reuters | LDRS )
                | BBC | (?: PA | Alamy | Rex ) (?: [ ] Media )? | EPA (?: -EFE )? | AFP | Reuters | Getty [ ] Images | Supplied | (?: Family [ ] )? [Hh]andout
                | LDRS | Local [ ] Democracy [ ] Reporting [ ] Service | (?: AFP | Corbis ) [ ] via [ ] Getty [ ] Images
            """,
            zone=Zone.TAIL,
            examples=("BBC", "PA Media", "Family handout"),
            spares="BBC reporters were there",
        ),
        # Whose the picture is, and what the blind are told of it.
        Rule(
            "source-and-picture",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: \p{Lu}[\p{L}’'-]++ [ ]? ){1,4} /(?: BBC | Getty [ ] Images | PA (?: [ ] Media )? | AFP | Reuters | LDRS | \p{Lu}\p{Ll}++ (?: [ ] \p{Lu}\p{Ll}++ )? )
                | Getty [ ] Images | PA [ ] Media | EPA-EFE | Shutterstock | Family [ ] handout | Local [ ] Democracy [ ] Reporting [ ] Service
                ) [ ]? (?: An? | The | Two | Three | Four | Five | Several | People | Police | Men | Women | Children ) [ ] [^.!?]{15,220}
                | Getty [ ] Images [ ]? \p{Lu}\p{Ll}++ (?: [ ] \p{Ll}++ ){3} [ ] [^.!?]{3,200}
            """,
            part=Part.SECTION,
            examples=(
                "Getty Images A long queue of cars at a ferry port",
                "Jane Doe/BBC A ferry with its ramp down in the rain",
                "Getty Images Waves break over the pier at Kelmar",
            ),
            spares=("Getty Images sells pictures of ferries", "Getty Images A pier."),
        ),
        Rule(
            "image-source",
            Kind.CREDIT,
            pattern=r"image [ ] source ,? [ ]? \p{Lu} [^.]{2,60}",
            examples="image sourceGetty Images",
            spares="Image sources are many.",
        ),
        # The same labels in the languages of the World Service.
        Rule(
            "world-caption",
            Kind.CREDIT,
            pattern=r"""
                (?: Pie [ ] de [ ] foto | Legenda [ ] d[ao] [ ] (?: foto | vídeo ) | Légende [ ] (?: image | vidéo ) | Подпись [ ] к [ ] (?: фото | видео )
                  | Підпис [ ] до [ ] (?: фото | відео ) | Fotoğraf [ ] altı [ ] yazısı | Video [ ] altyazısı | التعليق [ ] على [ ] الصورة | توضیح [ ] تصویر
                  | इमेज [ ] कैप्शन | वीडियो [ ] कैप्शन | ছবির [ ] ক্যাপশান | Keterangan [ ] (?: gambar | video ) | Chụp [ ] lại [ ] (?: hình [ ] ảnh | video )
                  | Maelezo [ ] ya [ ] (?: picha | video ) | [图圖]像加[注註]文字 | [视視][频頻]加[注註]文字 | 画像説明 | 動画説明 | 사진 [ ] 설명 | 동영상 [ ] 설명
                  | Потпис [ ] испод [ ] (?: фотографије | видеа ) | Potpis [ ] ispod [ ] (?: fotografije | videa ) )
                [ ]? [,،，] [ ]? .{3,300}
            """,
            examples=(
                "Pie de foto, El puente es de 1820.",
                "Подпись к фото, Мост построен в 1820 году",
                "图像加注文字，这座桥建于1820年",
            ),
            spares=("Legenda da foto antiga.", "图像加注文字很难。"),
        ),
        Rule(
            "world-source",
            Kind.CREDIT,
            pattern=r"""
                (?: Fuente [ ] de [ ] la [ ] imagen | Crédito | Crédit [ ] photo | Автор [ ] фото | Аутор [ ] фотографије | Autor [ ] fotografije | Kaynak
                  | صدر [ ] الصورة | منبع [ ] تصویر | इमेज [ ] स्रोत | ছবির [ ] উৎস | Sumber [ ] gambar | Nguồn [ ] hình [ ] ảnh | Chanzo [ ] cha [ ] picha
                  | [图圖]像[来來]源 | 画像提供 | 사진 [ ] 출처 )
                [ ]? [,،，] [ ]? [^.。]{2,60}
            """,
            examples=("Fuente de la imagen, Getty Images", "Автор фото, Getty Images", "图像来源，Getty Images"),
            spares=("Crédito, pediu o padeiro. Ninguém deu.", "图像来源很多。"),
        ),
        Rule(
            "player",
            Kind.TEMPLATE,
            pattern=r"Media [ ] playback [ ] is [ ] (?: unsupported | not [ ] supported ) [ ] on [ ] (?: your | this ) [ ] device",
            part=Part.START,
            examples="Media playback is unsupported on your device",
            spares="The media playback is unsupported on your device, it says.",
        ),
        Rule(
            "local-appeal",
            Kind.SHARING,
            # Up to four sentences; a dot in an address does not end one. A question for a story alone is a form's heading.
            pattern=r"""
                (?! Do [ ] you [ ] have [ ] a [ ] story [ ] [^.!?]{2,80} \? $ )
                (?: (?: Listen [ ] to [ ] (?: [^.!?] ){2,80}? \b (?: on [ ] BBC [ ] Sounds | on [ ] Sounds [ ] and [ ] follow | podcast (?= \.? $ ) ) \b
                      | (?: (?: You [ ] can [ ] )? [Ff]ollow | Find ) [ ] BBC [ ] [^.!?]{2,60}? [ ] on [ ]? (?: Facebook | Twitter | X | Instagram ) \b
                      | Do [ ] you [ ] have [ ] a [ ] story [ ] | If [ ] you [ ] have [ ] a [ ] story [ ] suggestion [ ] | Send [ ] your [ ] story [ ] ideas [ ] to [ :] )
                    (?: [^.!?] | \. (?= \S ) ){0,200}+ [.?]?+ [ ]?+ ){1,4}+
            """,
            zone=Zone.TAIL,
            examples=(
                "Follow BBC Devon on Facebook, X and Instagram. Send your story ideas to us on email.",
                "Find BBC Devon on Facebook and X. If you have a story suggestion email devon@example.org",
                "Listen to BBC Radio Devon on Sounds and follow BBC Devon on Facebook, external.",
                "Send your story ideas to: devon@example.org",
            ),
            spares=(
                "Follow BBC News and you will hear of it.",
                "Find BBC News where you left it.",
                "Listen to BBC Radio Devon, she said.",
            ),
        ),
        # Pages before 2010, above and below the story.
        Rule(
            "old-tools",
            Kind.SHARING,
            lines=(
                "E-mail this to a friend Printable version",
                "E-mail this to a friend",
                "Printable version",
                "Email this to a friend Printable version",
            ),
        ),
        Rule(
            "old-menu",
            Kind.NAVIGATION,
            lines=("News Front Page", "RELATED BBC SITES", "ON THIS DAY", "EDITORS' BLOG"),
            zone=Zone.HEAD,
        ),
        # How its printable versions end.
        Rule(
            "printed-from",
            Kind.METADATA,
            pattern=r"""
                (?: Story [ ] from [ ] BBC [ ] (?: NEWS | SPORT ) : | ^ ) [ ]? http://news\.bbc\.co\.uk/ \S{3,120}
                | Story [ ] from [ ] BBC [ ] (?: NEWS | SPORT ) :
                | Published: [ ] (?P<year>\d{4}) / (?P<month>\d\d) / (?P<day>\d\d) [ ] \d\d:\d\d:\d\d [ ] GMT
            """,
            examples=(
                "Story from BBC NEWS:",
                "http://news.bbc.co.uk/go/pr/fr/-/2/hi/europe/4341234.stm",
                "Published: 2005/10/14 11:02:22 GMT",
            ),
            spares="Story from BBC NEWS was read out",
        ),
        Rule(
            "page-updated",
            Kind.METADATA,
            # Pages of 2008 to 2011: "Page last updated at 11:02 GMT, Friday, 14 November 2008 12:02 UK".
            pattern=r"""
                Page [ ] last [ ] updated [ ] at [ ] \d\d:\d\d [ ] GMT, [ ] \p{Lu}\p{Ll}{5,8}, [ ]
                (?P<day>\d{1,2}) [ ] (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<year>\d{4}) (?: [ ] \d\d:\d\d [ ] UK )?
            """,
            examples="Page last updated at 11:02 GMT, Friday, 14 November 2008 12:02 UK",
            spares="Page last updated at 11:02 GMT, Friday, 14 November 2008, by a monk",
        ),
        Rule(
            "day-and-update",
            Kind.METADATA,
            # Pages of 2010 to 2014.
            pattern=r"""
                (?P<day>\d{1,2}) [ ] (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<year>\d{4}) [ ] Last [ ] updated [ ] at [ ]
                \d\d:\d\d (?: [ ] (?: GMT | BST | ET | UK ) )?
            """,
            examples=("14 November 2012 Last updated at 11:02 GMT", "4 May 2011 Last updated at 11:02"),
            spares="14 November 2012 Last updated at 11:02 GMT, the board went dark",
        ),
        # Around a quotation set apart, and around the player.
        Rule("quote-marks", Kind.TEMPLATE, lines=("Start Quote", "End Quote")),
        Rule(
            "old-player",
            Kind.TEMPLATE,
            lines=(
                "Please turn on JavaScript. Media requires JavaScript to play.",
                "Jump media player",
                "Media player help",
                "Out of media player. Press enter to return or tab to continue.",
                "This content doesn't seem to be working. Try again later",
            ),
        ),
        Rule(
            "shared-by",
            Kind.SHARING,
            lines=(
                "Share this pageDeliciousDiggFacebookreddit StumbleUponTwitterEmailPrint",
                "Share this page Delicious Digg Facebook reddit StumbleUpon Twitter Email Print",
                "Bookmark with:",
                "Del.icio.us",
                "AddThis",
            ),
        ),
        Rule(
            "old-comments",
            Kind.COMMENTS,
            lines=(
                "Sign in with your BBC iD, or Register to comment and rate comments",
                "All posts are pre-moderated. Please see the House Rules",
                "All posts are reactively-moderated and must obey the house rules.",
                "Jump to comments pagination",
                "This entry is now closed for comments",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "more-of-a-region",
            Kind.RELATED,
            lines=(
                "More Africa stories",
                "More Asia stories",
                "More Australia stories",
                "More China stories",
                "More England stories",
                "More Europe stories",
                "More India stories",
                "More Latin America & Caribbean stories",
                "More Middle East stories",
                "More Northern Ireland stories",
                "More Scotland stories",
                "More UK stories",
                "More US & Canada stories",
                "More Wales stories",
                "More World stories",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "copyright-in-roman",
            Kind.LEGAL,
            pattern=r"© [ ] (?: BBC [ ] )? M{1,3}[CDILVX]{0,8}",
            zone=Zone.TAIL,
            examples=("© BBC MMV", "© MMVIII"),
            spares="© MMV is 2005",
        ),
        Rule(
            "old-top-stories",
            Kind.RELATED,
            pattern=r"TOP [ ] [\p{Lu} /&]{2,30} [ ] STORIES (?: [ ] NOW )?",
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples=("TOP AFRICA STORIES", "TOP EUROPE STORIES NOW"),
            spares="TOP EUROPE STORIES RETOLD",
        ),
        Rule("feeds", Kind.NAVIGATION, lines="News feeds", zone=Zone.TAIL),
        Rule(
            "get-in-touch",
            Kind.FORM,
            lines=(
                "Get in touch",
                "WhatsApp: +#",
                "WhatsApp: +# # #",
                "Upload pictures/video here",
                "Upload pictures or video here",
                "Please include a contact number if you are willing to speak to a BBC journalist. You can also get in touch in the following ways:",
                "Upload pictures or video",
                "What do you want BBC Verify to investigate?",
                "Upload your pictures or video here",
                "Tweet: @BBC_HaveYourSay",
                "Please include a contact number if you are willing to speak to a BBC journalist.",
                "Please read our terms & conditions and privacy policy",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "have-your-say",
            Kind.FORM,
            pattern=r".{0,300}? \b (?i: haveyoursay@bbc\.co\.uk | yourpics@bbc\.co\.uk ) .{0,200}",
            zone=Zone.TAIL,
            examples="Are you in the valley? Share your experiences by emailing haveyoursay@bbc.co.uk.",
            spares="Have your say at the town hall.",
        ),
        Rule(
            "which-stories",
            Kind.FORM,
            pattern=r"Tell [ ] us [ ] which [ ] stories [ ] we [ ] should [ ] cover [ ] in [ ] .{2,40}",
            zone=Zone.TAIL,
            examples="Tell us which stories we should cover in Devon",
            spares="Tell us which stories you read, the mayor said.",
        ),
        Rule("related", Kind.RELATED, lines=("You may also be interested in", "Around the BBC"), part=Part.SECTION),
        Rule(
            "linked-sites",
            Kind.RELATED,
            lines="Related Internet Links",
            part=Part.SECTION,
            zone=Zone.TAIL,
            until=(
                "The BBC is not responsible for the content of external sites.",
                "The BBC is not responsible for the content of external internet sites",
            ),
        ),
        Rule(
            "services",
            Kind.NAVIGATION,
            lines=(
                "BBC News Services",
                "BBC links",
                "Products & services",
                "BBC iD",
                "On your mobile",
                "On smart speakers",
                "Get news alerts",
                "Contact BBC News",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "world-appeal",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Haz [ ] clic [ ] aquí [ ] para [ ] leer [ ] más [ ] historias [ ] de [ ] BBC
                  | (?: Ahora | Y? [ ]? [Rr]ecuerda [ ] que ) [ ] puedes [ ] recibir [ ] notificaciones \b
                  | También [ ] puedes [ ] seguirnos [ ] en [ ] (?: YouTube | Instagram | TikTok | X | Facebook )
                  | Suscríbete [ ] aquí [ ] a [ ] nuestro [ ] (?: nuevo [ ] )? newsletter
                  | Clique [ ] aqui [ ] para [ ] se [ ] inscrever [ ] no [ ] canal [ ] da [ ] BBC [ ] News [ ] Brasil
                  | Подпишитесь [ ] на [ ] нашу [ ] рассылку [ ] .{2,20} : [ ] она [ ] поможет [ ] )
                [^.!?]{0,160} \.? (?: [ ] Descarga [ ] [^.!?]{5,120} \.? )?
                | ¿Ya [ ] conoces [ ] nuestro [ ] canal [ ] de [ ] YouTube\? (?: [ ] ¡Suscríbete! )?
                | Já [ ] assistiu [ ] aos [ ] nossos [ ] (?: novos [ ] )? vídeos [ ] no [ ] YouTube [^.!?]{0,20} \? (?: [ ] Inscreva-se [ ] no [ ] nosso [ ] canal! )?
            """,
            zone=Zone.TAIL,
            examples=(
                "Recuerda que puedes recibir notificaciones de BBC Mundo. Descarga nuestra app y actívalas.",
                "Haz clic aquí para leer más historias de BBC News Mundo.",
            ),
            spares="Ahora puedes recibir visitas, le dijo el médico.",
        ),
        Rule(
            "post",
            Kind.CREDIT,
            # Below the author's name; a verb would make it a headline.
            pattern=r"""
                (?: \p{Lu}[\p{L}&-]{1,20} [ ] (?: (?: of | and | & | affairs | news | political | home | social | media | science | health | business | \p{Lu}\p{L}{2,15} ) [ ] ){0,4} )?
                (?: [Cc]orrespondent | [Ee]ditor | [Rr]eporter | [Pp]resenter )
                | @\w{3,20} (?: [ ] on [ ] (?: X | Twitter ) )?
            """,
            zone=Zone.HEAD,
            examples=("Health correspondent", "South of England correspondent", "@janedoe"),
            spares=("Corporation names new political editor", "@janedoe wins"),
        ),
        Rule(
            "analysis",
            Kind.CREDIT,
            pattern=r"Analysis [ ] box [ ] by (?: [ ] \p{Lu}[\p{L}'’-]++ ){2,4} (?: , [ ] [^.!?]{3,60} )?",
            zone=Zone.TAIL,
            examples="Analysis box by Jane Doe, science editor",
            spares="Analysis box by box showed salt.",
        ),
        Rule(
            "in-depth",
            Kind.NEWSLETTER,
            pattern=r"BBC [ ] InDepth [ ] is [ ] the [ ] (?: new [ ] )? home [ ] on [ ] the [ ] website [ ] and [ ] app [ ] for [ ] [^.]{10,220} \. (?: [ ] (?: And [ ] we | Under [ ] a | We [ ] | You [ ] can [ ] send ) [^.]{10,220} \. ){0,4}",
            zone=Zone.TAIL,
            examples=(
                "BBC InDepth is the home on the website and app for the best analysis. You can send us your feedback by clicking on the button below."
            ),
            spares="BBC InDepth is the home of the long read.",
        ),
        # BBC Future, Culture, Travel and Worklife.
        Rule(
            "features-caption",
            Kind.CREDIT,
            pattern=r"(?: [^()]{5,300} [ ] )? \( (?: Image [ ] )? [Cc]redit: [ ] [^()]{2,60} \)",
            examples=("The bell of Sand is rung by foot (Credit: Mila Dorn)", "(Image credit: Getty Images)"),
            spares="The bank gave him (Credit: none) a pen.",
        ),
        Rule(
            "features-fans",
            Kind.SHARING,
            pattern=r"Join [ ] (?: (?: more [ ] than [ ] )? (?: one | two | three | \d ) [ ] million | [\d,]{4,9}\+? ) [ ] (?: BBC [ ] )? \p{Lu}\p{Ll}{3,10} [ ] fans [ ] by [ ] liking [ ] us [ ] on [ ] Facebook [^.]{0,120} \.?",
            zone=Zone.TAIL,
            examples="Join one million Future fans by liking us on Facebook, or follow us on Twitter.",
            spares="Join one million fans in song.",
        ),
        Rule("stroke", Kind.OTHER, pattern=r"--", zone=Zone.TAIL, examples="--", spares="-- she said"),
        Rule(
            "flagship",
            Kind.NEWSLETTER,
            lines=(
                "Get our flagship newsletter with all the headlines you need to start the day. Sign up here.",
                "Our flagship newsletter with all the headlines you need to start the day. Sign up here.",
            ),
            zone=Zone.TAIL,
        ),
        # What the older pages have below the story.
        Rule(
            "elsewhere",
            Kind.RELATED,
            lines=(
                "Features & Analysis",
                "Elsewhere on the BBC",
                "Elsewhere on BBC News",
                "From other news sites",
                "Read more about this story",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
    ),
)
