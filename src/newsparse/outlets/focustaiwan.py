"""Focus Taiwan, Taipei: the English pages of Taiwan's Central News Agency (CNA), and those in Chinese.

An English page begins with the app and the editions, has its time month first, "09/23/2025 08:33 AM", and opens with
"Taipei, Sept. 23 (CNA)"; it ends in "(By name and name)" and "Enditem/" with an editor's initials. A Chinese one opens
with "（中央社記者王小明台北23日電）" and ends in "（編輯：王小明）1140923", the day in the calendar of the Republic, then in
notices. Seen on focustaiwan.tw and cna.com.tw, and in programs that clean CNA's texts, in public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "focustaiwan",
    "Focus Taiwan",
    hosts=("focustaiwan.tw", "cna.com.tw"),
    signs=(
        Sign("CNA", agency=True),
        Sign("中央社", agency=True),
        Sign("To activate the text-to-speech service, please first agree to the privacy policy below."),
        Sign("Focus Taiwan中央通訊社フォーカス台湾Fokus Taiwan"),
        Sign("Focus Taiwan App"),
        Sign("Focus Taiwan - CNA English News"),
        Sign("請同意我們的隱私權規範，才能啟用聽新聞的功能。"),
        Sign("中央社「一手新聞」 app"),
        Sign("Enditem/", hint=True),
        Sign("Focus Taiwan", hint=True),
        Sign("CNA file photo", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Focus Taiwan",
                "Focus Taiwan App",
                "Focus Taiwan中央通訊社フォーカス台湾Fokus Taiwan",
                "Focus Taiwan - CNA English News",
                "Edition",
                "Download",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "Politics",
                "Cross-Strait",
                "Business",
                "Society",
                "Science & Tech",
                "Culture",
                "Sports",
                "Ocean & Environment",
                "Ocean and Environment",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"(?P<month>\d\d) / (?P<day>\d\d) / (?P<year>\d{4}) [ ] \d\d:\d\d [ ] [AP]M (?: [ ]? \( Updated: [ ] [\d/ :APM]{10,24} \) )?",
            examples="09/23/2025 08:33 AM",
            spares="09/23/2025 08:33 AM was the minute of the quake.",
        ),
        Rule(
            "chinese-time",
            Kind.METADATA,
            pattern=r"(?P<year>\d{4}) / (?P<month>\d{1,2}) / (?P<day>\d{1,2}) [ ] \d{1,2}:\d\d (?: [ ]? （ [\d/ :]{3,20} [ ]? 更新 [ ]? ） )?",
            examples=("2031/3/4 19:01", "2031/3/4 19:01（3/4 20:11 更新）"),
            spares="2031/3/4 19:01的地震",
        ),
        Rule(
            "listen",
            Kind.TEMPLATE,
            lines=(
                "To activate the text-to-speech service, please first agree to the privacy policy below.",
                "請同意我們的隱私權規範，才能啟用聽新聞的功能。",
            ),
        ),
        Rule(
            "photo",
            Kind.CREDIT,
            pattern=r"(?: .{0,200} [.…] [ ] )? (?: CNA [ ] (?: file [ ] )? (?: photo | image | graphic ) | (?: Photo | Image ) [ ] (?: courtesy [ ] of | taken [ ] from ) [ ] [^.]{2,80} ) (?: [ ] \p{Lu}[a-z]{2,8}\.? [ ] \d{1,2}, [ ] \d{4} )?",
            examples=(
                "CNA file photo",
                "CNA photo March 4, 2031",
                "Pickers rest under the tree. CNA photo March 4, 2031",
            ),
            spares="A CNA photo shows the tree.",
        ),
        Rule(
            "by",
            Kind.CREDIT,
            pattern=r"\( [ ]? By [ ] [^()]{3,120} \) (?: [ ] Enditem (?: / [ ]? \p{L}{0,6} )? )?",
            zone=Zone.TAIL,
            examples=("(By Wu Mei-hua and Kay Lo)", "(By Kay Lo) Enditem/AW"),
            spares="(By then the tree had won.) Nobody minded.",
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.”\")] ) [ ] ) Enditem (?: [ ]? / [ ]? \p{L}{0,6} (?: / \p{L}{1,4} )? )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Enditem/AW", "Enditem/", "Enditem", "The tree won. Enditem/kb"),
            spares="They wrote Enditem/AW under it.",
        ),
        Rule(
            "editor",
            Kind.CREDIT,
            # The number is the day in the calendar of the Republic: year 114 is 2025.
            pattern=r"（ (?: 編輯 | 編譯 | 譯者 | 核稿 ) [ ]? ： [^（）]{2,24} ） (?: \d{7} )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("採茶人明天休息。（編輯：吳小華）1200304", "（編譯：吳小華）1200304"),
            spares="採茶人（編輯：吳小華）明天休息。",
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            lines=(
                "中央社「一手新聞」 app",
                "中央社「一手新聞」app",
                "下載中央社「一手新聞」APP，即時掌握最新消息",
                "iOS App下載",
                "Android App下載",
                "支持中央社",
            ),
        ),
        Rule(
            "privacy",
            Kind.CONSENT,
            pattern=r"We [ ] value [ ] your [ ] privacy\. | Focus [ ] Taiwan [ ] \(CNA\) [ ] uses [ ] tracking [ ] technologies .{10,400} | Got [ ] it\. [ ]? (?: Learn [ ] more )?",
            zone=Zone.TAIL,
            examples=(
                "We value your privacy.",
                "Focus Taiwan (CNA) uses tracking technologies to provide better reading experiences.",
                "Got it.Learn more",
            ),
            spares="We value your privacy. So did the tree.",
        ),
    ),
)
