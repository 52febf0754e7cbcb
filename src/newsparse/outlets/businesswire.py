"""Business Wire, San Francisco: press releases, reprinted by many sites.

Above a release stands its time, "November 19, 2021 08:00 AM Eastern Standard Time"; it opens with
"SAN FRANCISCO--(BUSINESS WIRE)--" and ends in a heading "Contacts" over names and telephones, and on reprints in "View
source version on businesswire.com" and, as the wire files it, in keywords, "SOURCE:", a copyright and "PUB:" with the
day of publication, month first. Captions end in "(Photo: Business Wire)". Seen on businesswire.com and in reprints:
public repositories hold many, and the code of their readers lists the lines at which a release ends.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "businesswire",
    "Business Wire",
    hosts=("businesswire.com",),
    signs=(
        Sign("BUSINESS WIRE", agency=True),
        Sign("BusinessWire", agency=True),
        Sign("Copyright Business Wire #"),
        Sign("PUB: #/#/# #:# AM/DISC: #/#/# #:# AM"),
        Sign("PUB: #/#/# #:# PM/DISC: #/#/# #:# PM"),
        Sign("Release Versions", hint=True),
        Sign("Social Media Profiles", hint=True),
    ),
    rules=(
        # What stands behind the date, which is read without it.
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"\d{1,2}:\d\d [ ] [AP]M [ ] Eastern [ ] (?: Standard | Daylight ) [ ] Time",
            part=Part.END,
            zone=Zone.HEAD,
            examples="November 19, 2021 08:00 AM Eastern Standard Time",
            spares="November 19, 2021 08:00 AM Eastern Standard Time is when it ends.",
        ),
        Rule(
            "multimedia",
            Kind.NAVIGATION,
            pattern=r"This [ ] (?: press | news | smart [ ] news ) [ ] release [ ] features [ ] multimedia\. [ ] View [ ] the [ ] full [ ] release [ ] here [ ]? : (?: [ ]? https?://\S+ )?",
            examples=(
                "This press release features multimedia. View the full release here: https://www.businesswire.com/news/home/1/en/",
                "This smart news release features multimedia. View the full release here:",
            ),
            spares="This press release features multimedia. View it with care.",
        ),
        # What it is filed under, between the dateline and the story.
        Rule(
            "hashtags",
            Kind.METADATA,
            pattern=r"(?: \# [\w&-]{2,40}? -- ){1,6}",
            part=Part.START,
            examples="#kayaks--Torvik Kayaks has a new paddle.",
            spares="#kayaks is what Torvik sells.",
        ),
        # What the picture shows, then the credit.
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^()]{0,400} (?: \( [^()]{1,60} \) [^()]{0,200} )? \( (?: Photo | Graphic | Video | Logo ) s? [ ]? : [ ] Business [ ] Wire \)",
            examples=("The paddle, held by a beaver (Photo: Business Wire)", "(Graphic: Business Wire)"),
            spares="The paddle (Photo: Business Wire) is gone.",
        ),
        Rule(
            "source-version",
            Kind.NAVIGATION,
            pattern=r"View [ ] source [ ] version [ ] on [ ] businesswire\.com [ ]? : (?: [ ]? \(? https?://\S+ ){0,2}",
            examples="View source version on businesswire.com: https://www.businesswire.com/news/home/1/en/",
            spares="View source version on businesswire.com: it is longer.",
        ),
        Rule(
            "address",
            Kind.NAVIGATION,
            pattern=r"https?://www\.businesswire\.com/\S+",
            examples="https://www.businesswire.com/news/home/1/en",
            spares="https://www.businesswire.com/news/home/1/en is dead.",
        ),
        Rule("contacts", Kind.CREDIT, lines="Contacts", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "contact",
            Kind.CREDIT,
            pattern=r"CONTACT [ ]? : [^.!?]{0,60}",
            zone=Zone.TAIL,
            examples=("CONTACT: Media", "CONTACT: Torvik Kayaks, Inc"),
            spares="CONTACT: he avoided it. She did not.",
        ),
        Rule(
            "other-releases",
            Kind.RELATED,
            pattern=r"More [ ] News [ ] From [ ] \p{Lu} .{1,80}",
            part=Part.SECTION,
            until="Back to Newsroom",
            longest=20,
            zone=Zone.TAIL,
            examples="More News From Torvik Kayaks, Inc.",
            spares="More News From the river: it is full.",
        ),
        Rule(
            "keywords",
            Kind.METADATA,
            pattern=r"(?: INDUSTRY [ ] )? KEYWORDS? [ ]? : [ ] [\p{Lu}&/,\-() ]{3,300}",
            examples=("KEYWORD: UNITED STATES NORTH AMERICA MAINE", "INDUSTRY KEYWORD: RETAIL SPORTING GOODS"),
            spares="KEYWORD: the word was patience.",
        ),
        Rule("copyright", Kind.LEGAL, lines="Copyright Business Wire #"),
        Rule(
            "filed",
            Kind.METADATA,
            pattern=r"PUB: [ ] (?P<month>\d\d) / (?P<day>\d\d) / (?P<year>\d{4}) [ ] \d\d:\d\d [ ] [AP]M / DISC: [ ] [\d/]{10} [ ] \d\d:\d\d [ ] [AP]M",
            examples="PUB: 11/19/2021 08:00 AM/DISC: 11/19/2021 08:01 AM",
            spares="PUB: 11/19/2021 08:00 AM to closing time",
        ),
        Rule(
            "labels",
            Kind.METADATA,
            lines=("Release Versions", "Release Summary", "Social Media Profiles", "#Hashtags", "Hashtags"),
            zone=Zone.TAIL,
        ),
        Rule("newsroom", Kind.NAVIGATION, lines="Back to Newsroom"),
    ),
)
