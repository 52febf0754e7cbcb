"""The Indian Express, Mumbai and New Delhi.

Under the standfirst stand who wrote, the place and the time with strokes between them; captions end in "(Express photo
by Name)". Below the story are the paper's notice, appeals for its channels behind a horn, "For all the latest India
News, download Indian Express App." and "First published on: 03-05-2021 at 12:34 IST", day first.
Seen on indianexpress.com, the appeals also in cleaning scripts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "indianexpress",
    "The Indian Express",
    hosts=("indianexpress.com",),
    signs=(
        Sign("© The Indian Express (P) Ltd"),
        Sign("© IE Online Media Services Pvt Ltd"),
        Sign("📣 Join our Telegram channel (The Indian Express) for the latest news and updates"),
        Sign(
            "📣 The Indian Express is now on Telegram. Click here to join our channel (@indianexpress) and stay updated with the latest headlines"
        ),
        Sign("For all the latest India News, download Indian Express App."),
        Sign("Express News Service", hint=True),
        Sign("Story continues below this ad", hint=True),
        Sign("© The Indian Express Pvt Ltd"),
        Sign("First published on: #-#-# at #:# IST"),
        Sign("First uploaded on: #-#-# at #:# IST"),
    ),
    rules=(
        # With this cut away, the date behind it is read as any other.
        Rule(
            "place",
            Kind.METADATA,
            pattern=r"""
                (?: \| [ ] )? (?: \p{Lu}[\w(). -]{1,40}?, [ ] )? \p{Lu}[\w() -]{1,30} [ ] \| (?: [ ] Updated: )?
                (?= [ ] \p{Lu}\p{Ll}{2,8} [ ] \d\d?, [ ] \d{4} )
            """,
            part=Part.INSIDE,
            zone=Zone.HEAD,
            examples=(
                "Pune | May 3, 2023 12:34 IST",
                "Written by Jane Doe | New Delhi | Updated: May 3, 2023 12:34:56 pm",
            ),
            spares="Explained | How a school taught its neighbour",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{10,400}? [ ] \( (?: Express (?: [ ] (?: [Ff]ile | [Aa]rchive ) )? [ ] [Pp]hotos? (?: [ ] by [ ] [^()]{3,40} )?
                | [Ff]ile (?: [ ] [Pp]hoto )? | [Ss]ource: [ ] [^()]{2,40} | PTI (?: [ ] [Pp]hoto )? | ANI | Reuters | AP ) \)
            """,
            examples=(
                "The crow in the queue. (Express photo by Jane Doe)",
                "A crow on a wall (Source: ANI)",
                "A crow on a wall (File)",
            ),
            spares="He took an express photo (Express is the train’s name) and left.",
        ),
        Rule(
            "channel",
            Kind.NEWSLETTER,
            pattern=r"""
                📣 [ ]? .{10,250} | Click [ ] here [ ] to [ ] (?: join | follow ) [ ] .{0,40}? \b Express \b
                .{3,200}
            """,
            examples=(
                "📣 For more lifestyle news, follow us on Instagram | Twitter | Facebook",
                "Click here to join Express Pune WhatsApp channel and get a curated list of our stories",
            ),
            spares="Click here to board the night train.",
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            pattern=r"""
                For [ ] all [ ] the [ ] latest [ ] [\w &-]{2,40} News, [ ] download [ ] (?: the [ ] )? Indian
                [ ] Express [ ] App \.?
            """,
            part=Part.END,
            examples=(
                "For all the latest India News, download Indian Express App.",
                "They left. For all the latest Pune News, download Indian Express App",
            ),
            spares="For all the latest passengers the train waited.",
        ),
        Rule(
            "first-published",
            Kind.METADATA,
            pattern=r"""
                First [ ] (?: published | uploaded ) [ ] on: [ ] (?P<day>\d\d) - (?P<month>\d\d) -
                (?P<year>\d{4}) [ ] at [ ] \d\d?:\d\d (?: :\d\d )? (?: [ ] [ap]m )? (?: [ ] IST )?
            """,
            examples=("First published on: 03-05-2023 at 12:34 IST", "First uploaded on: 03-05-2023 at 12:34:56 pm"),
            spares="First published on a notice board, then claimed.",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines=(
                "© The Indian Express (P) Ltd",
                "© The Indian Express Online Media Pvt Ltd",
                "© The Indian Express Pvt Ltd",
                "© IE Online Media Services Pvt Ltd",
            ),
        ),
        Rule(
            "read",
            Kind.RELATED,
            pattern=r"(?: READ | Read [ ] \| [^|]{3,20} ) [ ] \| [ ]? .{5,200} (?<! [.] )",
            zone=Zone.TAIL,
            examples=("READ | Why crows queue", "Read | Explained | Why crows queue"),
            spares=("READ | is what the sign said.", "Read what the crow wrote"),
        ),
        Rule(
            "tags",
            Kind.METADATA,
            lines="TAGS:",
            part=Part.SECTION,
            until=(
                "Must Read",
                "Subscriber Only Stories",
                "© The Indian Express (P) Ltd",
                "© IE Online Media Services Pvt Ltd",
            ),
            longest=12,
            zone=Zone.TAIL,
        ),
    ),
)
