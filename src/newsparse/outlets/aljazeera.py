"""Al Jazeera, Doha: the Qatari news channel, in English and Arabic.

"News|Fisheries" stands above the headline, "Published On 22 Dec 2031" below the standfirst. A list of links amid the
story is read out to the blind: "list of 3 items", "list 1 of 3", "end of list". Captions have their credit in
brackets, "[File: name/Reuters]", and the story ends in "Source: Al Jazeera and news agencies". Arabic pages print the day
first, with the update behind a stroke: "25/3/2031|آخر تحديث: ...". Seen on aljazeera.com.
Arabic pages and those before 2016 are from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "aljazeera",
    "Al Jazeera",
    hosts=("aljazeera.com", "aljazeera.net"),
    signs=(
        Sign("Al Jazeera", agency=True),
        Sign("Source: Al Jazeera"),
        Sign("Source: Al Jazeera and news agencies"),
        Sign("Source: Al Jazeera, News Agencies"),
        Sign("Source: Al Jazeera, AFP"),
        Sign("Source: Al Jazeera, Reuters"),
        Sign("Source: News Agencies"),
        Sign("Save articles to read later and create your own reading list."),
        Sign("المصدر: الجزيرة + وكالات"),
        Sign("© # Al Jazeera Media Network"),
        Sign("Follow Al Jazeera English:"),
        Sign("By Al Jazeera Staff"),
        Sign("Sign up for Al Jazeera"),
        Sign(
            "The views expressed in this article are the author’s own and do not necessarily reflect Al Jazeera’s editorial stance."
        ),
        Sign("list of # items", hint=True),
        Sign("end of list", hint=True),
        Sign("Published On #", start=True, hint=True),
        Sign("Video Duration #", start=True, hint=True),
        Sign("Click here to share on social media", hint=True),
        Sign("المصدر: الجزيرة +", start=True),
        Sign("#/#/#|آخر تحديث: #/#/#:# م (مكة المكرمة)"),
        Sign("#/#/#|آخر تحديث: #/#/#:# ص (مكة المكرمة)"),
        Sign("آخر تحديث: #:# م (توقيت مكة)"),
        Sign("آخر تحديث: #:# ص (توقيت مكة)"),
        Sign("Al Jazeera and agencies"),
        Sign("Featured on Al Jazeera"),
        Sign("Listen to this page using ReadSpeaker", hint=True),
        Sign("إرسال المقال", hint=True),
        Sign("طباعة الصفحة", hint=True),
    ),
    standfirst=True,
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| (?: [ ] [\p{L}& ’\'-]{3,40} [ ] \| )? [ ] Al [ ] Jazeera",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Fishermen count the perch | Fisheries News | Al Jazeera",
            spares="Fishermen sue Al Jazeera",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            pattern=r"(?: News | Features? | Opinions? | Economy | Sport | Interactive | Explainer | Gallery ) [ ]? \| [ ]? [^.|]{2,60}",
            zone=Zone.HEAD,
            examples=("News|Israel-Palestine conflict", "Opinions | Environment"),
            spares="News | where it comes from and who pays. A study",
        ),
        # The name of a chart's file, or of a picture's, stands for its description.
        Rule(
            "chart",
            Kind.TEMPLATE,
            pattern=r"(?: INTERACTIVE | Interactive ) [ ]? [-_–] [ ]? [^.!?]{3,120} [-_] \d{9,13}",
            examples=(
                "INTERACTIVE-Perch in the north-1769684231",
                "INTERACTIVE - Who eats perch - 2031_PERCH-1769684231",
            ),
            spares="INTERACTIVE - The perch of 2031",
        ),
        # The day is printed twice, without a space between.
        Rule(
            "published",
            Kind.METADATA,
            pattern=r"""
                Published [ ] On [ ] (?P<day> \d{1,2} ) [ ] (?P<month> \p{Lu}\p{Ll}{2,8} ) [ ] (?P<year> \d{4} ) [ ]? \d{1,2} [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{4}
            """,
            examples="Published On 22 Dec 203122 Dec 2031",
            spares="Published On 22 Dec 2031",
        ),
        # The day comes first in Arabic, and the update may be glued to it; pages before 2014 name the year of the Hijra, too.
        Rule(
            "published-in-arabic",
            Kind.METADATA,
            pattern=r"""
                (?: Published [ ] On [ ] )? (?P<day> \d{1,2} ) / (?P<month> \d{1,2} ) / (?P<year> \d{4} )
                    (?: [ ]? -? \| (?: [ ]? آخر [ ] تحديث [ ]? : [ ]? (?: \d{1,2} / \d{1,2} / \d{4} [ ]? )? (?: \d{1,2}:\d\d (?: [ ] [صم] )? )? (?: [ ] \( [^()]{3,20} \) )? )? )?
                | آخر [ ] تحديث [ ]? : [ ]? (?: \p{L}{3,12} [ ] )? \d{4}/\d{1,2}/\d{1,2} [ ] هـ [ ] - [ ] الموافق [ ]
                    (?P<day> \d{1,2} ) / (?P<month> \d{1,2} ) / (?P<year> \d{4} ) [ ] م (?: [ ] \( آخر [ ] تحديث \) )? (?: [ ] الساعة [ ] [\d: ]{4,6} \( [^()]{3,20} \) (?: [،,] [ ] [\d: ]{4,6} \( [^()]{3,20} \) )? )?
            """,
            zone=Zone.HEAD,
            examples=(
                "25/3/2031|آخر تحديث: 25/3/203108:41 م (مكة المكرمة)",
                "25/3/2031",
                "Published On 25/3/2031",
                "آخر تحديث: الاثنين 1433/4/19 هـ - الموافق 12/3/2012 م (آخر تحديث) الساعة 14:05 (مكة المكرمة)، 11:05 (غرينتش)",
            ),
            spares="25/3/2031 يوم لا ينسى",
        ),
        Rule(
            "sharing",
            Kind.SHARING,
            lines=(
                "Click here to share on social media",
                "share",
                "Save articles to read later and create your own reading list.",
                "Follow Al Jazeera English:",
                "googleAdd Al Jazeera on Googleinfo",
                "googleAdd Al Jazeera on Google",
                "Add Al Jazeera on Google",
                "Listen to this page using ReadSpeaker",
                "Email Article",
                "Print Article",
                "طباعة الصفحة",
                "إرسال المقال",
                "انقر هنا للمشاركة على شبكات التواصل الاجتماعي",
                "شارِكْ",
                "احفظ المقالات لقراءتها لاحقا وأنشئ قائمة قراءتك",
                "Listen to this article | # mins",
                "Listen to this article | # min",
                "Listen to this article",
            ),
        ),
        Rule("feedback", Kind.FORM, lines=("Send Feedback", "protected by reCAPTCHA")),
        # Their number is not known, and the length may stand behind it in figures.
        Rule(
            "video-length",
            Kind.METADATA,
            lines=(
                "Video Duration # minutes # seconds",
                "Duration # minutes # seconds",
                "Duration # minute # seconds",
                "Video Duration # minutes # seconds #:#",
                "Video Duration # minute # seconds",
                "Video Duration # minute # seconds #:#",
                "Video Duration # seconds",
            ),
        ),
        Rule("length-in-figures", Kind.METADATA, lines="#:#", zone=Zone.HEAD),
        # Between the days of publication and of the update.
        Rule("stroke", Kind.METADATA, pattern=r"\|", zone=Zone.HEAD, examples="|", spares="News | Environment"),
        Rule(
            "player",
            Kind.TEMPLATE,
            # Buttons named for their pictures.
            lines=(
                "info",
                "xml",
                "share2",
                "share-nodes",
                "caret-left",
                "caret-right",
                "facebooktwitterwhatsapp",
            ),
        ),
        Rule(
            "list",
            Kind.RELATED,
            lines=("Keep reading", "Recommended Stories", "list of # items"),
            part=Part.SECTION,
            until="end of list",
            longest=9,  # two lines for each of four; where the list's end is missing, the story goes on below it
        ),
        Rule("list-item", Kind.RELATED, lines=("list # of #", "end of list")),
        Rule(
            "list-item-and-title",
            Kind.RELATED,
            pattern=r"list [ ] \d [ ] of [ ] \d [ ] .{4,160}",
            examples="list 1 of 3 The fishermen of the dry lake",
            spares="list 1 of the things they took",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{0,300}? \[ (?: File: [ ] )? [^\[\]]{2,60}
                (?: / (?: Al [ ] Jazeera | Reuters | AFP | AP(?: [ ] Photo )? | EPA(?: -EFE )? | Anadolu .{0,12} | Getty [ ] Images )
                ) [^\[\]]{0,30} \]
                | (?: .{0,300}? [ ] )? \[ (?: File: [ ] )? (?i: photo [ ] )? [Cc]ourtesy (?: [ ] of | : ) [ ] [^\[\]]{3,60} \]
                # Pages before 2016 name the agency alone.
                | .{0,300}? \[ (?: File: [ ] )? (?: Al [ ] Jazeera | Reuters | REUTERS | AFP | AP | EPA | Getty | Getty [ ] Images | (?: Gallo | GALLO ) / (?: Getty | GETTY ) | Anadolu ) \]
            """,
            examples=(
                "A boat on the shore [File: Jane Doe/Reuters]",
                "A fisherman at work [Jane Doe/Al Jazeera]",
                "A boat on the shore [EPA]",
                "A boat on the shore [Courtesy of the Doe family]",
                "A boat on the shore [GALLO/GETTY]",
            ),
            spares="“They came [from the lake/river] at night,” he said.",
        ),
        Rule(
            "arabic-caption",
            Kind.CREDIT,
            pattern=r"""
                [^.؟!()]{5,250} [ ] \( (?: الجزيرة (?: [ ] نت )? | رويترز | الفرنسية | الأوروبية | الألمانية | (?: وكالة [ ] )? الأناضول | أسوشيتد [ ] برس | غيتي (?: [ ] إيميجز )? | شترستوك | بيكسابي | بيكسلز | مواقع [ ] التواصل (?: [ ] الاجتماعي )? ) (?: [ ]? [-–] [ ]? (?: أرشيف | أرشيفية ) )? \)
            """,
            examples=("قارب على ضفة النهر (الجزيرة)", "قارب على ضفة النهر (الفرنسية-أرشيف)"),
            spares="قال الصياد (الجزيرة) إن القارب غرق",
        ),
        Rule("arabic-related", Kind.RELATED, lines="حول هذه القصة", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "alerts",
            Kind.NEWSLETTER,
            lines=(
                "Sign up for Al Jazeera",
                "Get instant alerts and updates based on your interests. Be the first to know when big stories happen.",
                "Yes, keep me updated",
            ),
        ),
        Rule(
            "in-depth",
            Kind.RELATED,
            lines=("In depth", "Featured on Al Jazeera", "What's Hot"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "readers",
            Kind.COMMENTS,
            lines=(
                "Your Comments",
                "تعليقات القراء",
                "إن التعليقات الواردة من القراء لا تعبر عن آراء الجزيرة",
                "التعليقات الواردة من القراء لا تعبر عن آراء الجزيرة",
            ),
            zone=Zone.TAIL,
        ),
        Rule("hour", Kind.METADATA, lines=("#:# AM (GMT)", "#:# PM (GMT)"), zone=Zone.HEAD),
        # The reporter and the place, with a stroke and no space between them.
        Rule(
            "arabic-byline",
            Kind.CREDIT,
            pattern=r"\p{Arabic}{2,12} (?: [ ] \p{Arabic}{2,12} ){1,2} - \p{Arabic}{3,12} (?: [ ] \p{Arabic}{3,12} )? | الجزيرة [ ] نت [ ]? - [ ]? \p{Arabic}{3,12}",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("محمد النور-الخرطوم", "الجزيرة نت - خاص"),
            spares="محمد النور-الخرطوم يكتب عن المنارة",
        ),
        Rule(
            "region-letter",
            Kind.NEWSLETTER,
            lines=(
                "Week in the Middle East",
                "Catch up on our coverage of the region, all in one place.",
                "Subscribe",
                "تابع الجزيرة نت على",
                "facebook-f",
            ),
        ),
        # The buttons' names run into each other, and into the paragraph behind them.
        Rule(
            "glued-buttons",
            Kind.SHARING,
            pattern=r"(?: share-nodes )? (?: Share )? (?: facebook )? (?: twitter | x )? whatsapp (?: -stroke )? copylink (?: Save )? (?: google Add [ ] Al [ ] Jazeera [ ] on [ ] Google (?: info )? )?",
            part=Part.START,
            examples=(
                "xwhatsapp-strokecopylinkgoogleAdd Al Jazeera on Googleinfo",
                "facebookxwhatsapp-strokecopylinkThe dam is full again.",
            ),
            spares="whatsapp copied a link",
        ),
        Rule(
            "menu",
            Kind.NAVIGATION,
            lines=(
                "Navigation menu",
                "Show more sections",
                "ConnectConnect",
                "Our Channels",
                "AboutAbout",
                "Our NetworkOur Network",
                "Our ChannelsOur Channels",
                "Al Jazeera Arabic",
                "Al Jazeera English",
                "Al Jazeera Investigative Unit",
                "Al Jazeera Mubasher",
                "Al Jazeera Documentary",
                "Al Jazeera Balkans",
                "Al Jazeera Centre for Studies",
                "Al Jazeera Media Institute",
                "Al Jazeera Media Network logo",
            ),
        ),
        Rule("ethics", Kind.LEGAL, lines="Code of Ethics", zone=Zone.TAIL),
    ),
)
