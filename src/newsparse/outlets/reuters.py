"""Reuters, London: a news agency.

A story opens with "LONDON, Jan 5 (Reuters) -" and ends in who reported and edited it, then "Our Standards: The Thomson
Reuters Trust Principles." A caption begins "[1/2]", ends in "REUTERS/name" and sells licences. Older pages have the
date in capitals between strokes above the headline, newer ones the reading time glued to it, and below the story teasers
with their section glued to the headline, and what else the company sells; those of 2019 to 2021 end in what their
template calls widths of screens. Wire copy may end in the
reporter's address in double brackets. The services in other languages close in the same words
translated. Seen on reuters.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "reuters",
    "Reuters",
    hosts=("reuters.com",),
    signs=(
        Sign("Reuters", agency=True),
        Sign("Thomson Reuters", agency=True),
        Sign("Reuters Breakingviews", agency=True),
        Sign("Thomson Reuters Foundation", agency=True),
        Sign("رويترز", agency=True),
        Sign("ロイター", agency=True),
        Sign("路透社", agency=True),
        Sign("路透", agency=True),
        Sign("Рейтер", agency=True),
        Sign("Our Standards: The Thomson Reuters Trust Principles.", hint=True),
        Sign("Our Standards: The Thomson Reuters Trust Principles., opens new tab"),
        Sign("By Reuters Staff", hint=True),
        Sign("for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up"),
        Sign("Suggested Topics:", hint=True),
        Sign("Acquire Licensing Rights", hint=True),
        Sign("Purchase Licensing Rights, opens new tab", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("Reuters", "Reuters home", "Thomson Reuters", "More from Reuters", "Breakingviews"),
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "Aerospace & Defense",
                "Autos & Transportation",
                "Climate & Energy",
                "Finance",
                "Business News",
                "World News",
                "#World News",
                "#Business News",
                "Technology News",
                "国际财经",
                "时事要闻",
                "财经",
                "ワールド",
                "ビジネス",
                "Exclusive news, data and analytics for financial market professionals",
                "Exclusive news, data and analytics for financial market professionalsLearn more about",
                "Exclusive news, data and analytics for financial market professionals Learn more about Refinitiv",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "section-with-sharp",
            Kind.NAVIGATION,
            pattern=r"\# \p{Lu}[\p{L}&'’-]*+ (?: [ ] [\p{L}&][\p{L}'’-]*+ ){0,3}",
            zone=Zone.HEAD,
            examples=("#France", "#Actualités internationales"),
            spares="#France, dit-il",
        ),
        Rule(
            "time-and-date",
            Kind.METADATA,
            # Nothing stands between reading time, day and hour: "2 minute readApril 29, 20315:32 PM GMT+2Last Updated 9 min ago".
            pattern=r"""
                \d{1,2} [ ] min(?:ute)?s? [ ] read [ ]? (?P<month> \p{Lu}\p{Ll}{2,8} ) [ ] (?P<day> \d{1,2} ), [ ] (?P<year> \d{4} ) (?: [ ]? \d{1,2}:\d\d [ ] [AP]M
                (?: [ ] UTC | [ ] GMT (?: [+-] \d{1,2} )? )? (?: [ ]? (?i: Last [ ] )? (?i: Updated ) .{0,30} )? )?
            """,
            examples=("2 minute readApril 29, 20315:32 PM GMT+2Last Updated 9 min ago", "2 min read April 29, 2031"),
            spares="2 minute read April 29, 2031 was a Tuesday",
        ),
        Rule(
            "after-date",
            Kind.METADATA,
            pattern=r"""
                (?<= \d , [ ] \d{4} ) (?: [ ] / )? [ ]? \d{1,2} : \d\d [ ] [AP]M
                (?: [ ] UTC | [ ] GMT (?: [+-] \d{1,2} )? )? (?: (?: [ ] / [ ] )? [ ]? (?i: Last [ ] )? (?i: Updated ) .{0,30} )?
            """,
            part=Part.END,
            examples=(
                "April 29, 20315:32 PM GMT+2Last Updated 9 min ago",
                "APRIL 29, 2031 / 5:32 PM / UPDATED 3 HOURS AGO",
                "April 29, 20315:32 PM UTCUpdated ago",
            ),
            spares="She left on April 29, 2031 5:32 PM was on the clock.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The number of the picture is enough, and so is the credit behind a caption.
            pattern=r"""
                (?: \[ \d{1,2} / \d{1,2} \] | Item [ ] \d{1,2} [ ] of [ ] \d{1,2} ) .{0,420} REUTERS .{0,120}
                | (?: .{0,420} [ ] )? [^ ]{2,40} [ ] via [ ] REUTERS (?: /[^\s.]{3,30} (?: [ ] [^\s.]{2,20} )? )?
                | (?: .{0,420} [ ] )? REUTERS/ \p{Lu}[^\s.]{0,30} (?: [ ] [^\s.]{1,30} ){0,3} (?: [ ] (?: Purchase | Acquire ) [ ] Licensing [ ] Rights .{0,20} )?
            """,
            examples=(
                "[1/2]The pier at night. REUTERS/Mila Dorn/File Photo Acquire Licensing Rights, opens new tab",
                "The pier at night. REUTERS/Mila Dorn",
                "REUTERS/Mila Dorn/File Photo",
            ),
            spares="The picture by REUTERS/Mila Dorn won a prize, and nobody was surprised.",
        ),
        Rule(
            "advisory",
            Kind.METADATA,
            # The wire's word to editors: what is new in this take.
            pattern=r"\( (?: Updates | Adds | Recasts | Corrects | Refiles | Releads | Removes | Rewrites | Repeats | Writes [ ] through ) [ ,] [^()]{3,160} \)",
            zone=Zone.HEAD,
            examples="(Adds details, background)",
            spares="(Adds up to nothing) he wrote.",
        ),
        # Below the points of a "BRIEF-": codes, of which pages may have only the names.
        Rule(
            "brief",
            Kind.METADATA,
            pattern=r"""
                (?: Source [ ] text (?: [ ] for [ ] Eikon | [ ] in [ ] English )? | Further [ ] company [ ] coverage ) [ ]? : [ ]?
                (?: (?: [(\[]{1,2} [^()\[\]]{1,60} [)\]]{1,2} | https?://\S{3,80} | [a-z.]{3,12}/\w{3,12} ) [ ]? ){0,3}
            """,
            zone=Zone.TAIL,
            examples=(
                "Source text for Eikon:",
                "Source text: (bit.ly/2abcdEf)",
                "Source text for Eikon: [ID:nBw1234567a]",
                "Further company coverage: [FERR.OS]",
            ),
            spares="Source text: the captain's diary, in four hands.",
        ),
        Rule("summary", Kind.NAVIGATION, lines=("Summary", "Companies"), zone=Zone.HEAD),
        # The Chinese and the Japanese service: day, hour and how long ago; how long it reads.
        Rule(
            "eastern-date",
            Kind.METADATA,
            pattern=r"(?P<year>\d{4}) [ ]? 年 [ ]? (?P<month>\d{1,2}) [ ]? 月 [ ]? (?P<day>\d{1,2}) [ ]? 日 [ ] / [ ] [^/]{2,14} [ ] / [ ] [^/]{2,12}",
            zone=Zone.HEAD,
            examples=("2031年6月12日 / 上午10点14分 / 2 年前", "2031年2月3日 / 午後2:10 / 1年前"),
            spares="2031年6月12日 / 渔民",
        ),
        Rule("eastern-reading-time", Kind.METADATA, lines=("# 分钟阅读", "# 分で読む"), zone=Zone.HEAD),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"[（(] 完 [）)]",
            part=Part.END,
            zone=Zone.TAIL,
            examples="渡船停了。(完)",
            spares="(完)字",
        ),
        Rule(
            "eastern-sign-off",
            Kind.CREDIT,
            pattern=r"[(（] (?: 编译 | 编审 | 审校 | 记者 | 翻译 | 发稿 | 編譯 | 審校 ) [ ] [^()（）]{1,80} [)）]",
            zone=Zone.TAIL,
            examples="(编译 米拉; 审校 伊万)",
            spares="(编译 这一行)，他做了十年。",
        ),
        Rule(
            "eastern-delayed",
            Kind.LEGAL,
            lines=(
                "所有引文延迟最少#分钟。点击这里查看延迟及交换信息的完整列表。",
                "※ 全ての引用は最低でも#分遅れています。ここをクリックすると、全ての取引所とその遅延状況をご覧いただけます。",
                "全ての引用は最低でも#分遅れています。ここをクリックすると、全ての取引所とその遅延状況をご覧いただけます。",
            ),
            zone=Zone.TAIL,
        ),
        # The points below "Summary" are the story's, unlike those of the menu, which have capitals throughout.
        Rule(
            "point",
            Kind.OTHER,
            pattern=r"(?= (?: .{3,100}? [ ] \p{Ll}{4,} \b ){2} ) • [ ] \p{Lu}\S*+ (?: [ ] [^\s.]++ ){4,24}",
            role=Role.STANDFIRST,
            zone=Zone.HEAD,
            examples="• Cheese shipments by air up 40% since May",
            spares=("• Ferries and Bridges at War", "• Cheese shipments by air. They are up since May"),
        ),
        Rule(
            "breakingviews",
            Kind.NEWSLETTER,
            pattern=r"For [ ] more [ ] (?: insights | columns ) [ ] like [ ] th(?: ese | is ), [ ] click [ ] here (?: , [ ] opens [ ] new [ ] tab )? [ ] to [ ] try [ ] Breakingviews [ ] for [ ] free \.?",
            zone=Zone.TAIL,
            examples="For more insights like these, click here, opens new tab to try Breakingviews for free.",
            spares="For more insights like these, click your heels.",
        ),
        Rule(
            "follow-the-author",
            Kind.SHARING,
            pattern=r"Follow [ ] @\w{3,30} (?: , [ ] opens [ ] new [ ] tab )? [ ] on [ ] (?: X | Twitter | Bluesky | LinkedIn )",
            zone=Zone.TAIL,
            examples="Follow @miladorn, opens new tab on X",
            spares="Follow @miladorn on X, he said.",
        ),
        Rule("staff", Kind.CREDIT, lines="Reuters Staff", zone=Zone.HEAD),
        Rule(
            "licensing",
            Kind.LEGAL,
            lines=(
                "Purchase Licensing Rights",
                "Purchase Licensing Rights, opens new tab",
                "Acquire Licensing Rights",
                "Acquire Licensing Rights, opens new tab",
            ),
        ),
        # What the template calls the widths of screens, in a line or behind the last words.
        Rule(
            "screens",
            Kind.TEMPLATE,
            pattern=r"(?: for- (?: phone-only | tablet-portrait-up | tablet-landscape-up | desktop-up | wide-desktop-up ) [ ]? ){2,10}",
            part=Part.END,
            examples=(
                "for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up",
                "The pier is shut.for-phone-onlyfor-tablet-portrait-up",
            ),
            spares="The width is called for-desktop-up",
        ),
        Rule(
            "refiled",
            Kind.METADATA,
            # The same word to readers as the wire's to editors.
            pattern=r"\( This [ ] (?: (?: \p{Lu}\p{Ll}+ [ ] \d{1,2} | [a-z-]+ ) [ ] )? (?: story | version [ ] of [ ] the [ ] story ) [ ] (?: has [ ] been [ ] refiled | corrects | refiles | was [ ] (?: corrected | refiled ) ) [ ] [^()]{4,200} \)",
            examples=(
                "(This story has been refiled to fix a typo in paragraph two)",
                "(This March 5 story corrects the captain's name in paragraph 4)",
            ),
            spares="(This story has been refiled) he wrote.",
        ),
        # Below the story: what its writers are to the agency.
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}’'-]++ [ ] ){1,3} \p{Lu}[\p{L}’'-]++ [ ] (?: covers | reports [ ] on | writes [ ] about | is [ ] (?: an? | the ) ) [ ] [^.!?]{3,200} \.
                [ ] (?: She | He | They ) [ ] (?: [^.!?]{3,200} [ ] )? (?: joined | worked [ ] for | been [ ] with ) [ ] (?: Thomson [ ] )? Reuters \b [^.!?]{0,200} \. (?: [ ] [^.!?]{3,200} \. ){0,3}
            """,
            zone=Zone.TAIL,
            examples="Mila Dorn covers ferries in the north. She joined Reuters in 2011.",
            spares="Mila Dorn covers ferries in the north. She joined the navy in 2011.",
        ),
        # Where a chart stood.
        Rule("chart", Kind.TEMPLATE, lines=("Reuters Graphics", "Reuters Graphics Reuters Graphics")),
        Rule("size-of-type", Kind.SHARING, lines="Aa", zone=Zone.HEAD),
        Rule("slideshow", Kind.NAVIGATION, lines=("Slideshow ( # images )", "Slideshow (# images)", "Slideshow")),
        # Pages of 2009 to 2013.
        Rule(
            "old-sharing",
            Kind.SHARING,
            lines=("Tweet this", "Share this", "Digg this", "Link this", "Email This Article", "Share on LinkedIn"),
            zone=Zone.TAIL,
        ),
        Rule(
            "old-comments",
            Kind.COMMENTS,
            lines=(
                "This discussion is now closed. We welcome comments on our articles for a limited period after their publication.",
                "See All Comments »",
                "Add yours using the box above.",
                "Be the first to comment on reuters.com.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "register",
            Kind.PAYWALL,
            lines=(
                "Register now for FREE unlimited access to Reuters.com",
                "Register now for FREE unlimited access to Reuters.com Register",
            ),
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"(?: The | Get | Make [ ] sense [ ] of | Keep [ ] up [ ] with | Jumpstart | Stay [ ] up [ ] to [ ] date ) [ ] .{3,240} [ ] newsletter \b .{0,80} Sign [ ] up [ ] here \.?",
            examples=(
                "The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.",
                "Get weekly news and analysis on the vote with the newsletter On the Trail. Sign up here.",
            ),
            spares="The Reuters Daily Briefing newsletter was printed in blue. Sign up here, a voice said, and nobody did.",
        ),
        Rule(
            "topics",
            Kind.RELATED,
            lines=("Suggested Topics:", "Sponsored Content"),
            part=Part.SECTION,
            until=(
                "Purchase Licensing Rights",
                "Acquire Licensing Rights",
                "Read Next",
                "Thomson Reuters",
                "Site Index",
                "About Reuters",
            ),
            longest=15,
            zone=Zone.TAIL,
        ),
        Rule(
            "writing",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: Additional [ ] )? [Rr]eporting | Writing | Compiled | Translated ) [ ] by (?: [ ] (?: and [ ] | in [ ] )? \p{Lu}[\p{L}.’'-]*+ ,? ){2,10}
                    (?: [;,.]? [ ]? [Ee]diting [ ] by [ ] .{3,100} )? \)?
                | Editing [ ] by (?: [ ] (?: and [ ] )? \p{Lu}[\p{L}.’'-]*+ ,? ){2,8} \)?
            """,
            zone=Zone.TAIL,
            examples=(
                "Writing by Mila Dorn Editing by Ivan Orlin",
                "Compiled by Mila Dorn",
                "Additional reporting by Mila Dorn in Kelmar",
                "Editing by Ivan Orlin and Ada Vell)",
            ),
            spares=("Writing by hand is slow.", "Editing by Night is a song."),
        ),
        Rule(
            "graphic",
            Kind.RELATED,
            pattern=r".{0,160} \b (?: tmsnrt\.rs | reut\.rs ) / \w{3,12} \)?",
            examples=("(Graphic: https://tmsnrt.rs/abc)", "* For a graphic click on tmsnrt.rs/abc"),
            spares="The link https://tmsnrt.rs/abc was broken.",
        ),
        # Who reported, who translated and who edited, in brackets, as the services in other languages sign.
        Rule(
            "sign-off-abroad",
            Kind.CREDIT,
            pattern=r"""
                \( (?:
                    (?: إعداد | تغطية [ ] صحفية ) [ ] [^()]{3,160} (?: تحرير | للنشرة [ ] العربية ) [^()]{0,100}
                    | (?: Reporte | Información | Escrito | Reportaje | Reportagem ) [ ] [^()]{3,160} (?: Editad[oa] | Traducid[oa] | Edición | [Ee]dição ) [ ] [^()]{3,120}
                    | (?: \p{Lu}[\p{L}'’-]++ [ ] ){1,3} \p{Lu}[\p{L}'’-]++ ,? [ ] (?: version [ ] française [^()]{3,60}? ,? [ ] )? (?: et [ ] )? édité [ ] par [ ] [^()]{3,60}
                    | \p{Lu}[\p{L}-]++ [ ] \p{Lu}[\p{L}-]++ (?: [ ,] [^()]{3,100} )? \. [ ] Редактор[ы]? [ ] [^()]{3,80}
                    | (?: Reportage | Avec | Rédigé [ ] par | Bureau [ ] de ) [ ]? [^()]{3,160} (?: édité | version [ ] française | rédigé ) [ ] [^()]{2,120}
                    | (?: Bericht [ ] von | Geschrieben [ ] von | Reporter : ) [ ] [^()]{3,160} (?: [Rr]edigiert [ ] von | Büro ) [^()]{2,160}
                ) \)
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "(إعداد سامر النجار للنشرة العربية - تحرير منى الشافعي)",
                "(Reporte de Mila Dorn. Editado en español por Ivan Orlin)",
                "(Reportage Mila Dorn, version française Ivan Orlin, édité par Ada Vell)",
                "(Bericht von Mila Dorn, redigiert von Ivan Orlin.)",
                "(Mila Dorn, édité par Ivan Orlin)",
                "(Reportagem de Mila Dorn; edição de Ivan Orlin)",
                "(Мила Дорн. Редактор Иван Орлин)",
            ),
            spares=(
                "(Reporte de daños) fue el título.",
                "El puente (Reporte de Mila Dorn. Editado en español por Ivan Orlin) cayó.",
            ),
        ),
        Rule(
            "standards",
            Kind.LEGAL,
            pattern=r"""
                (?: Unsere [ ] Werte | Nos [ ] principes | Nuestros [ ] (?: Estándares | principios ) | I [ ] nostri [ ] (?: standard | principi ) | Nossos [ ] padrões
                  | Наши [ ] стандарты | 私たちの行動規範 | 我们的标准 | معاييرنا )
                [ ]? [:：] [ ]? [^.:]{0,40} (?: Thomson [ ] Reuters | トムソン・ロイター | 汤森路透 | تومسون [ ] رويترز ) [^.:]{0,50} \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "Nuestros Estándares: Los principios Thomson Reuters.",
                "Наши стандарты:Принципы Thomson Reuters “Доверие и Надежность”",
                "私たちの行動規範：トムソン・ロイター「信頼の原則」",
            ),
            spares="Nuestros principios: no mentir, dijo el panadero.",
        ),
        Rule(
            "delayed",
            Kind.LEGAL,
            pattern=r"""
                (?: Alle | Tou(?: s | tes ) | Tod[ao]s | Tutt[ei] | Все ) [ ] [^.!?]{5,60} [ ] 15 [ ] (?: Minuten | minutes | minutos | minuti | минут ) \b [^.!?]{0,40} \.
                [ ] (?: Für [ ] eine [ ] (?: Übersicht | vollständige [ ] Liste ) | Cliquer | Cliquez | Pulse | Haga | Clique | Veja | Fare | Нажмите ) [ ] [^.!?]{10,160} \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "Alle Kurse um mindestens 15 Minuten zeitverzögert. Für eine Übersicht über die Börsenplätze hier klicken.",
                "Todas las cotizaciones tienen un retraso mínimo de 15 minutos. Pulse aquí para ver la lista completa de retrasos.",
            ),
            spares="Alle Fähren kamen 15 Minuten zu spät. Für eine Erklärung war es zu laut.",
        ),
        Rule(
            "wire-signature",
            Kind.CREDIT,
            pattern=r"\( \( [^()]{0,200}? (?: thomsonreuters | reuters | tr ) \. (?: com | net ) [^()]{0,200} \) \)",
            part=Part.END,
            examples="((mila.dorn@thomsonreuters.com; +1 646 555 0100; Reuters Messaging: mila.dorn))",
            spares="((She wrote to mila@reuters.com)) and got an answer.",
        ),
        Rule(
            "footer-link",
            Kind.NAVIGATION,
            pattern=r"[^.?!]{2,60} , [ ] opens [ ] new [ ] tab",
            zone=Zone.TAIL,
            examples="Brand Attribution Guidelines, opens new tab",
            spares="The report, opens new tab by the dairy, is long",
        ),
        Rule(
            "footer",
            Kind.NAVIGATION,
            lines=(
                "Thomson Reuters Products",
                "LSEG Products",
                "About Reuters",
                "Discover Thomson Reuters",
                "Directory of sites",
                "Advertising Guidelines",
                "Reuters Plus",
                "Subscribe: Feeds | Newsletters | Podcasts | Apps",
                "Information you can trust",
                "Build the strongest argument relying on authoritative content, attorney-editor expertise, and industry defining technology.",
                "The most comprehensive solution to manage all your complex and ever-expanding tax and compliance needs.",
                "The industry leader for online information for tax, accounting and finance professionals.",
                "Access unmatched financial data, news and content in a highly-customised workflow experience on desktop, web and mobile.",
                "Browse an unrivalled portfolio of real-time and historical market data and insights from worldwide sources and experts.",
                "Screen for heightened risk individual and entities globally to help uncover hidden risks in business relationships and human networks.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "about",
            Kind.LEGAL,
            pattern=r"""
                Reuters [ ] Breakingviews [ ] is [ ] the [ ] world.s [ ] leading [ ] source [ ] of [ ] agenda-setting [ ] financial [ ] insight \. (?: [ ] As [ ] the [ ] Reuters [ ] brand [ ] [^.]{20,250} \. )? (?: [ ] Every [ ] day [ ] we [ ] [^.]{20,250} \. )? (?: [ ] Sign [ ] up [ ] for [ ] [^.!?]{5,200} (?: \. (?= \S ) [^.!?]{2,60} ){0,4} \.? )?
                | The [ ] Reuters [ ] news [ ] staff [ ] had [ ] no [ ] role [ ] in [ ] the [ ] production [ ] of [ ] this [ ] content \. (?: [ ] It [ ] was [ ] created [ ] by [ ] Reuters [ ] Plus [^.]{0,120} \. )?
                | This [ ] content [ ] was [ ] produced [ ] in [ ] Russia,? [ ] where [ ] (?: the [ ] )? law [ ] restricts [ ] coverage [ ] of [ ] [^.]{10,80} \.
                | Reuters [ ] is [ ] the [ ] news [ ] and [ ] media [ ] division [ ] of [ ] Thomson [ ] Reuters \. (?: [ ] Thomson [ ] Reuters [ ] is [ ] [^.]{10,200} \. )?
                | Reuters, [ ] the [ ] news [ ] and [ ] media [ ] division [ ] of [ ] Thomson [ ] Reuters, [ ] is [ ] the [ ] world.s [ ] largest [ ] (?: international [ ] )? multimedia [ ] news [ ] provider \b [^.]{0,200} \.
                (?: [ ] Reuters [ ] provides [ ] business, [ ] [^.]{10,300} \. )?
            """,
            zone=Zone.TAIL,
            examples="Reuters, the news and media division of Thomson Reuters, is the world's largest multimedia news provider.",
            spares="Reuters, the news and media division of Thomson Reuters, is the world's largest tenant of the pier, the mayor said.",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            pattern=r"(?: © | \(c\) ) [ ] (?: Copyright [ ] )? Thomson [ ] Reuters [ ] \d{4} .{0,120}",
            examples=(
                "© Thomson Reuters 2031 All rights reserved.",
                "(c) Copyright Thomson Reuters 2031. Click For Restrictions - https://agency.reuters.com/en/copyright.html",
            ),
            spares="© is what Thomson Reuters prints.",
        ),
    ),
)
