"""MENAFN, Amman: business news of the Middle East, its own and reprinted from many sources.

A page ends in a disclaimer, lists of other people's headlines, and a code such as MENAFN07092025000045…ID1110027262,
whose first eight digits are the day of publication, day first; the date line above the story is month first, as in
"9/7/2025 5:38:01 AM". Until about 2013 a line "MENAFN - Arab News - 08/10/2012", day first, stood there instead. Stories of its own open with "(MENAFN)", reprints with "(MENAFN- Gulf Times)"; at times the
whole story stands twice. Press releases end in the contact links of EIN Presswire, Indian and Kuwaiti agency stories
in their sign-offs, papers of Kashmir in an appeal for support, Swiss ones in a form for newsletters. Arabic pages have
the disclaimer in Arabic. Seen on menafn.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "menafn",
    "MENAFN",
    hosts=("menafn.com",),
    signs=(
        Sign("MENAFN", agency=True),
        Sign("MENAFN provides the"),
        Sign("MENAFN#ID#"),
        Sign("Middle East North Africa Financial Network"),
        Sign("Copyright © 2000 - # MENAFN.com"),
        Sign("Legal Disclaimer:", hint=True),
        Sign("Market Research", hint=True),
        Sign("Most popular stories", hint=True),
        Sign("إخلاء المسؤولية القانونية:", hint=True),
        Sign('تعمل شركة "شبكة الشرق الأوسط وشمال أفريقيا للخدمات المالية"', start=True),
    ),
    rules=(
        Rule(
            "legal-disclaimer",
            Kind.LEGAL,
            lines="Legal Disclaimer:",
            part=Part.SECTION,
            until=("Most popular stories", "Comments", "No comment", "MENAFN#ID#"),
            longest=12,
            zone=Zone.TAIL,
        ),
        Rule(
            "arabic-disclaimer",
            Kind.LEGAL,
            lines="إخلاء المسؤولية القانونية:",
            part=Part.SECTION,
            until=("الأكثر قراءة", "التعليقات", "لا يوجد تعليقات", "MENAFN#ID#"),
            longest=12,
            zone=Zone.TAIL,
        ),
        # Behind its heading, or without it.
        Rule(
            "arabic-disclaimer-line",
            Kind.LEGAL,
            pattern=r"""
                (?: إخلاء [ ] المسؤولية [ ] القانونية [ ]? : [ ]? )? تعمل [ ] شركة [ ] ["“”]? شبكة [ ] الشرق [ ] الأوسط [ ] وشمال [ ] أفريقيا [ ] للخدمات [ ] المالية ["“”]?
                (?: [ ] على [ ] توفير [ ] المعلومات [^.]{5,80} (?: \.{3} [ ] سواء [^.]{5,40} )? \.? )?
                (?: [ ]? إذ [ ] أن [ ] هذا [ ] يعد [ ] إخلاء [^.]{20,250} \.? )? (?: [ ]? لأية [ ] استفسارات [ ] تتعلق [^.]{20,200} \.? )?
            """,
            zone=Zone.TAIL,
            examples='إخلاء المسؤولية القانونية: تعمل شركة "شبكة الشرق الأوسط وشمال أفريقيا للخدمات المالية" على توفير المعلومات "كما هي"',
            spares="تعمل شركة الميناء على توفير القوارب.",
        ),
        # Above the story, and on some pages below the comments.
        Rule("date-label", Kind.METADATA, lines=("Date", "التاريخ", "Category")),
        # "Market Research" stands under it; by itself it may be a subheading of a press release.
        Rule(
            "most-popular",
            Kind.RELATED,
            lines="Most popular stories",
            part=Part.SECTION,
            until=("Comments", "No comment", "MENAFN#ID#"),
            zone=Zone.TAIL,
        ),
        # A "No comment" without this heading may be an answer.
        Rule(
            "comments", Kind.COMMENTS, lines="Comments", part=Part.SECTION, until=("Category", "Date"), zone=Zone.TAIL
        ),
        Rule("leave-a-comment", Kind.COMMENTS, lines="Click here to leave a comment", zone=Zone.TAIL),
        Rule(
            "story-code",
            Kind.METADATA,
            pattern=r"(?: -{1,3} [ ]? )? MENAFN (?P<day>\d\d) (?P<month>\d\d) (?P<year>\d{4}) \d{6,16} (?: ID \d{6,12} )? (?: [ ]? -{1,3} )?",
            part=Part.END,
            examples=(
                "MENAFN07092025000045017167ID1110027262",
                "The port is open. MENAFN01022024000045017167ID1107790000",
                "-- MENAFN01022024000045017167ID1107790000 --",
            ),
            spares="MENAFN reported a profit in 2024",
        ),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"""
                (?: Date :? [ ] )? \(?
                (?P<month>\d{1,2}) / (?P<day>\d{1,2}) / (?P<year>\d{4}) [ ] \d{1,2} : \d\d (?: : \d\d )? [ ] [AP]M
                \)?
            """,
            examples=("9/7/2025 5:38:01 AM", "(1/21/2024 3:02:11 AM)", "Date 1/21/2024 3:02 PM"),
            spares="At 5:38 AM on 9/7/2025 the gates were opened",
        ),
        Rule(
            "old-date-line",
            Kind.METADATA,
            pattern=r"\(? MENAFN \)? (?: [ ] - [ ] [^./]{2,60} )? [ ] - [ ] (?P<day>\d{1,2}) / (?P<month>\d{1,2}) / (?P<year>\d{4})",
            zone=Zone.HEAD,
            examples=("MENAFN - 08/10/2012", "MENAFN - Arab News - 08/10/2012"),
            spares="MENAFN - 08/10/2012 was a Monday",
        ),
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=(
                "Middle East North Africa Financial Network",
                "Middle East North Africa - Financial Network",
                "The Middle East and North Africa Financial Network",
                "MENAFN",
                "MENAFN.com",
            ),
        ),
        Rule("editorial", Kind.CREDIT, lines=("MENAFN Editorial", "By MENAFN Editorial")),
        # Papers of the region file by way of a syndicate.
        Rule(
            "syndicate",
            Kind.LEGAL,
            pattern=r"(?: © [ ]? \d{4} [ ] [^.©]{2,60} \.? [ ] )? Provided [ ] by [ ] SyndiGate (?: [ ] Media [ ] Inc\. )? [ ]? \( [ ]? (?i: syndigate\.info ) [ ]? \) \.?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=(
                "© 2017 The Kelmar Journal Provided by SyndiGate Media Inc. ( Syndigate.info )",
                "The pier is open. Provided by SyndiGate (Syndigate.info).",
            ),
            spares="Provided by SyndiGate, the news came late.",
        ),
        Rule(
            "release-contact",
            Kind.CREDIT,
            lines=("email us here", "Visit us on social media:", "Contact Information"),
        ),
        # GetNews has whom to reach below a release, a label a line: "Company Name: ...", "Email: Send Email".
        Rule(
            "release-contact-box",
            Kind.CREDIT,
            lines="Media Contact",
            part=Part.SECTION,
            until=("Legal Disclaimer:", "MENAFN#ID#"),
            longest=12,
            zone=Zone.TAIL,
        ),
        # PR Newswire's pictures, whose addresses are lost.
        Rule(
            "release-pictures",
            Kind.CREDIT,
            pattern=r"(?: Logo | Photo | Infographic | Video ) [ ] [-–]",
            zone=Zone.TAIL,
            examples="Logo -",
            spares="Photo - by night",
        ),
        Rule(
            "release-tags",
            Kind.METADATA,
            pattern=r"(?: Tags: [ ]? )? , [ ] Wire (?: , [ ] \p{Lu}[\p{L} ]{1,30} ){1,6}",
            zone=Zone.TAIL,
            examples=(", Wire, United States, English", "Tags: , Wire, English"),
            spares="Wire, United States, English",
        ),
        # The Conversation: who wrote it, and where they teach.
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"Authors? : (?: [ ] \p{Lu}[\p{L}.'’-]*+ ){2,5}",
            role=Role.BYLINE,
            zone=Zone.TAIL,
            examples="Author: Mila Dorn",
            spares="Author: Mila Dorn, who taught here.",
        ),
        Rule(
            "teaches-at",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: Associate | Assistant | Senior | Emeritus | Honorary | Adjunct | Postdoctoral | Research | PhD ) [ ] ){0,2} (?: Professor | Lecturer | Fellow | Researcher | Reader | Candidate )
                  (?: [ ] (?: of | in | and ) [ ] | ,? [ ] ) [^.!?,]{3,80} , [ ] [^.!?]{0,60} (?: University | College | Institute | School ) \b [^.!?]{0,60}
            """,
            zone=Zone.TAIL,
            examples="Lecturer in Structural Engineering, University of Kelmar",
            spares="Professor of Law, he taught at the University of Kelmar.",
        ),
        # The desks of Pajhwok, and of KUNA under "(end)".
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[a-z]{2,4} / [a-z]{2,4} (?: / [a-z]{2,4} )? | [a-z]{2,3} \. [a-z]{1,3} (?: [./] [a-z]{1,3} )? \.?",
            zone=Zone.TAIL,
            examples=("sa/ma", "nh/mud/sa", "ab.cd", "hs.ibi."),
            spares="his/her choice",
        ),
        # Who filed a release that is reprinted.
        Rule(
            "release-source",
            Kind.CREDIT,
            pattern=r"SOURCE:? [ ] [\p{Lu}\d] [^.!?]{1,100} (?: \. [ ]? \p{L}{0,4} ){0,4}",
            zone=Zone.TAIL,
            examples=("SOURCE Kelmar Pumps", "SOURCE: Kelmar Pumps Inc."),
            spares=("Source of the river", "SOURCE Code is the name. It opens in May."),
        ),
        # AzerNews has who wrote it and a button between the source and the story.
        Rule(
            "read-more",
            Kind.NAVIGATION,
            pattern=r"(?: \p{Lu}\p{Ll}++ [ ] ){2,3} Read [ ] more (?= [ ] [\p{Lu}“\"] | $ )",
            part=Part.START,
            examples=("Mila Dorn Read more", "Mila Dorn Read more The bridge is open."),
            spares=("Mila Dorn Read more books", "To Read more"),
        ),
        # Trend's reporters ask to be followed, under a stroke.
        Rule(
            "follow-the-author",
            Kind.SHARING,
            pattern=r"Follow [ ] the [ ] author [ ] on [ ] (?: Twitter | X | Facebook | Instagram ) [ ]? : [ ]? @? \w{2,40} | -{3}",
            zone=Zone.TAIL,
            examples=("Follow the author on Twitter: @miladorn", "---"),
            spares="Follow the author on Twitter: she is worth it.",
        ),
        Rule(
            "trend-channel",
            Kind.NEWSLETTER,
            lines="Stay up-to-date with more news on Trend News Agency's WhatsApp channel",
        ),
        # What the Kashmir Observer asks its readers for.
        Rule(
            "kashmir-observer",
            Kind.PAYWALL,
            lines=(
                "Be Part of Quality Journalism",
                "ACT NOW",
                "MONTHLY Rs #",
                "YEARLY Rs #",
                "LIFETIME Rs #",
                "MONTHLY | Rs #",
                "YEARLY | Rs #",
                "LIFETIME | Rs #",
                "CLICK FOR DETAILS",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "kashmir-observer-group",
            Kind.NEWSLETTER,
            lines=(
                "Follow this link to join our WhatsApp group: Join Now",
                "Follow this link to join our WhatsApp group",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "kashmir-observer-appeal",
            Kind.PAYWALL,
            pattern=r"Quality [ ] journalism [ ] takes [ ] a [ ] lot [ ] of [ ] time, [ ] money [ ] and [ ] hard [ ] work [ ] to [ ] produce [ ] [^.!?]{20,80} \. (?: [ ] Our [ ] reporters [ ] and [ ] editors [ ] [^.!?]{20,200} \. )? (?: [ ] Today [ ] more [ ] people [ ] [^.!?]{20,160} \. )?",
            zone=Zone.TAIL,
            examples=(
                "Quality journalism takes a lot of time, money and hard work to produce and despite all the hardships we still do it."
            ),
            spares="Quality journalism takes a lot of time, money and paper.",
        ),
        # Swissinfo's form for newsletters, its links, and who turned the story into English.
        Rule(
            "swissinfo-newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Select your picks",
                "External Content",
                "Weekly top stories",
                "Daily news",
                "Keep up to date with the best stories from SWI swissinfo.ch straight into your mailbox.",
                "Get the most important news from Switzerland in your inbox.",
                "The SBC Privacy Policy provides additional information on how your data is processed.",
                "I consent to the use of my data for the SBC Newsletter.",
            ),
        ),
        Rule(
            "swissinfo-link",
            Kind.RELATED,
            pattern=r"""
                More [ ] More [ ] .{4,200}
                | This [ ] content [ ] was [ ] published [ ] on [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{1,2}, [ ] \d{4} (?: [ ] - [ ] \d\d:\d\d )? [ ] \p{Lu}[^.!?]{10,200} \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "More More Why villages lend each other their snow",
                "This content was published on May 2, 2031 Valleys without snow borrow it.",
            ),
            spares=("More more, the child cried.", "This content was published on May 2, 2031, in a rush."),
        ),
        Rule(
            "swissinfo-player",
            Kind.TEMPLATE,
            pattern=r"""
                Listening: [ ] .{5,200}
                | Select [ ] your [ ] language (?: [ ] Generated [ ] with [ ] artificial [ ] intelligence \. )?
                | Generated [ ] with [ ] artificial [ ] intelligence \.
            """,
            examples=(
                "Listening: Village votes to keep its light",
                "Select your language Generated with artificial intelligence.",
            ),
            spares="Listening to the villagers, she smiled.",
        ),
        Rule(
            "swissinfo-how",
            Kind.OTHER,
            pattern=r"""
                This [ ] news [ ] story [ ] has [ ] been [ ] written [ ] and [ ] carefully [ ] fact-checked [ ] by [ ] an [ ] external [ ] editorial [ ] team \.
                  (?: [ ] (?: At [ ] SWI [ ] swissinfo\.ch | Providing [ ] you | If [ ] you [ ] want ) [ ] [^.!?]{10,300} \. ){0,3}
                | If [ ] you [ ] have [ ] any [ ] questions [ ] about [ ] how [ ] we [ ] work, [ ] write [ ] to [ ] us .{0,60}
            """,
            zone=Zone.TAIL,
            examples=(
                "This news story has been written and carefully fact-checked by an external editorial team.",
                "If you have any questions about how we work, write to us at",
            ),
            spares="If you have any questions about how we work, the mayor said, ask the goats.",
        ),
        Rule(
            "swissinfo-form",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: External [ ] Content [ ] )? Don't [ ] miss [ ] your [ ] chance [ ] to [ ] subscribe ! .{0,200}
                | Your [ ] subscription [ ] could [ ] not [ ] be [ ] saved \. .{0,60}
            """,
            zone=Zone.TAIL,
            examples=(
                "External Content Don't miss your chance to subscribe! Your subscription could not be saved.",
                "Your subscription could not be saved. Please try again.",
            ),
            spares="Your subscription could not be saved, the letter said.",
        ),
        Rule("swissinfo-agency", Kind.CREDIT, lines=("Keystone-SDA", "Swissinfo with agencies")),
        # The same story in another language: "Original" is the one that was translated.
        Rule(
            "swissinfo-languages",
            Kind.NAVIGATION,
            pattern=r"(?: Deutsch [ ] de | Français [ ] fr | Italiano [ ] it | English [ ] en | Español [ ] es | Português [ ] pt | 日本語 [ ] ja | 中文 [ ] zh | العربية [ ] ar | Русский [ ] ru ) [ ] [^\p{Ll}] .{3,200}",
            examples=(
                "Deutsch de Dörfer leihen einander den Schnee Original",
                "Français fr Ces villages se prêtent la neige",
            ),
            spares=("Deutsch des Nordens", "English en route to Kelmar"),
        ),
        # The story's own day, without a teaser behind it.
        Rule(
            "swissinfo-day",
            Kind.METADATA,
            pattern=r"This [ ] content [ ] was [ ] published [ ] on [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{1,2}, [ ] \d{4} (?: [ ] - [ ] \d\d:\d\d (?: [ ] \d{1,2} [ ] minutes? )? )?",
            examples=(
                "This content was published on May 2, 2031 - 09:00",
                "This content was published on May 2, 2031 - 09:00 6 minutes",
            ),
            spares="This content was published on May 2, 2031, in a rush.",
        ),
        Rule(
            "adapted",
            Kind.CREDIT,
            pattern=r"""
                (?: Adapted | Translated ) [ ] from [ ] (?: German | French | Italian | Spanish | Japanese | Portuguese | Russian | Chinese )
                (?: [ ] (?: with | using ) [ ] (?: DeepL | AI ) )? (?: [ ] by (?: [ ] \p{Lu}[\p{L}'’-]++ ){1,3} )? (?: [ ]? / [ ]? [a-z]{2,5} )?
            """,
            zone=Zone.TAIL,
            examples=("Adapted from German by Mila Dorn/ts", "Translated from French with DeepL/gw"),
            spares="Translated from German by hand, the book is late.",
        ),
        Rule(
            "asia-times-form",
            Kind.NEWSLETTER,
            lines=(
                "Sign up for one of our free newsletters",
                "The Daily Report",
                "The Daily Report Start your day right with Asia Times' top stories",
                "Start your day right with Asia Times' top stories",
                "AT Weekly Report",
                "AT Weekly Report A weekly roundup of Asia Times' most-read stories",
                "A weekly roundup of Asia Times' most-read stories",
                "Thank you for registering!",
            ),
            zone=Zone.TAIL,
        ),
        Rule("ratings", Kind.METADATA, lines="No. of Ratings: #"),
        Rule("bookmarks", Kind.SHARING, lines="Add to Mixx!"),
        Rule(
            "attachments",
            Kind.METADATA,
            lines=("Attachment", "Attachments"),
            part=Part.SECTION,
            until=("Legal Disclaimer:", "Most popular stories", "MENAFN#ID#"),
            zone=Zone.TAIL,
        ),
        Rule(
            "feed-footer",
            Kind.CREDIT,
            pattern=r"The [ ] post [ ] .{3,200} [ ] (?: appeared [ ] first | first [ ] appeared ) [ ] on (?: [ ] \p{Lu}[\w'’&.-]* ){1,6} [ ]? \.?",
            examples="The post Kelmar opens its harbor appeared first on Kelmar Times .",
            spares="The post office in Kelmar appeared first on a map of 1820.",
        ),
        Rule(
            "arabian-post",
            Kind.OTHER,
            # What this partner prints under each story.
            pattern=r"""
                Also [ ] published [ ] on [ ] Medium \.? | Notice [ ] an [ ] issue [ ]? \?
                | Arabian [ ] Post [ ] strives [ ] to [ ] deliver [ ] .{20,600}
            """,
            zone=Zone.TAIL,
            examples=(
                "Also published on Medium.",
                "Notice an issue?",
                "Arabian Post strives to deliver the most accurate information. If you see an error, write to our editors.",
            ),
            spares="Arabian Post writers strive.",
        ),
        Rule(
            "agency-sign-off",
            Kind.CREDIT,
            # "--IANS" and "(end)" with the initials of the desk, or these alone on the line below: "abc/def/"; and
            # "-- NNN-BERNAMA" of the Nam News Network.
            pattern=r"-{1,2} [ ]? IANS (?: [ ] [a-z]{2,5} (?: / [a-z]{2,5} )* /? )? | [-–—]{1,2} [ ]? NNN - [A-Z]{2,12} | \( end \) (?: [ ] [a-z]{1,4} (?: [./] [a-z]{1,4} ){0,3} \.? )?",
            part=Part.END,
            examples=("--IANS", "The road is open again. -IANS abc/def/", "(end) ab.cd", "(end)", "-- NNN-BERNAMA"),
            spares=("IANS", "He won in the (end) and left."),
        ),
        Rule(
            "reprint-end",
            Kind.CREDIT,
            # How Xinhua, QNA, BNA, Petra and SPA end their stories.
            pattern=r"Enditem | (?<= [.!?”\"] [ ] ) \( (?: QNA | BNA ) \) | // [ ]? Petra [ ]? // (?: [ ] [A-Za-z]{1,4} (?: / [A-Za-z]{1,4} )* )? | -{2} [ ]? SPA",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("She left. Enditem", "She left. (QNA)", "She left. //Petra// AA", "--SPA"),
            spares=("The town signed (QNA)", "Enditem is the end"),
        ),
    ),
)
