"""ABC Australia (Australian Broadcasting Corporation), Sydney: the Australian public broadcaster's news.

Captions end in the credit in brackets, "(ABC News: name)" or "(Supplied)"; "Key points:" stands over a summary. At
the end stand the acknowledgement of the first Australians, the notice on agencies and the time zone.
Pages of the 2010s have "First posted" under "Updated", label
their pictures and links ("PHOTO:", "RELATED STORY:", "External Link:") and end in topics with postcodes, the reporter's
address and "More stories from" a state. Seen on abc.net.au; the notices in collections of its pages, the rest from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "abc_australia",
    "ABC Australia",
    hosts=("abc.net.au",),
    signs=(
        Sign(
            "This service may include material from Agence France-Presse (AFP), APTN, Reuters, AAP, CNN and the BBC World Service which is copyright and cannot be reproduced."
        ),
        Sign(
            "We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work."
        ),
        Sign("AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)"),
        Sign("AEDT = Australian Eastern Daylight Savings Time which is 11 hours ahead of GMT (Greenwich Mean Time)"),
        Sign("Stay up-to-date with ABC News"),
        Sign("(Supplied)", hint=True),
        Sign("Key points:", hint=True),
        Sign("First posted", start=True, hint=True),
        Sign("RELATED STORY:", start=True, hint=True),
        Sign("External Link:", start=True, hint=True),
        Sign("More stories from New South Wales", hint=True),
        Sign("More stories from Queensland", hint=True),
        Sign("More stories from South Australia", hint=True),
        Sign("More stories from Tasmania", hint=True),
        Sign("More stories from Victoria", hint=True),
        Sign("More stories from Western Australia", hint=True),
        Sign("ABC News Share"),
        Sign("If you have inside knowledge of a topic in the news, contact the ABC."),
        *date_signs("Posted {Mon} # {Jan} # at #:#", start=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] [-|] [ ] ABC (?: [ ] (?: News | Radio [ ] National | Sport ) )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Wombat digs a tunnel - ABC News",
            spares="Wombat digs for ABC News",
        ),
        Rule("key-points", Kind.OTHER, lines="Key points"),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{0,300}? \( (?: ABC [^():]{0,40} | Supplied | AAP | AP | AFP | Reuters | Getty [ ] Images | Facebook | Instagram | Twitter | Unsplash | Pexels | Flickr )
                (?: (?: : | /) [ ]? [^()]{2,80} )? \)
            """,
            examples=("A wombat at the counter. (ABC News: Jane Doe)", "The tunnel. (Supplied)", "(AAP: John Roe)"),
            spares=(
                "The numbers (supplied: one dog) have been right.",
                "She told the broadcaster (ABC) that it rained.",
            ),
        ),
        Rule(
            "links",
            Kind.SHARING,
            pattern=r"(?: https?:// )? (?: www\. )? abc\.net\.au/news/\S+",
            examples="abc.net.au/news/wombat-digs-tunnel/100000000",
            spares="Go to abc.net.au/news/ and look.",
        ),
        Rule("appeal", Kind.NEWSLETTER, lines=("Stay up-to-date with ABC News",), zone=Zone.TAIL),
        Rule(
            "notices",
            Kind.LEGAL,
            pattern=r"""
                This [ ] service [ ] may [ ] include [ ] material [ ] from [ ] Agence [ ] France-Presse [ ] .{20,200}
                | We [ ] acknowledge [ ] Aboriginal [ ] and [ ] Torres [ ] Strait [ ] Islander [ ] peoples [ ] as [ ] the [ ] First [ ] Australians [ ] .{20,200}
            """,
            zone=Zone.TAIL,
            examples="This service may include material from Agence France-Presse (AFP), Reuters and AAP which is copyright.",
            spares="This service may include material from home.",
        ),
        Rule(
            "time-zone",
            Kind.METADATA,
            lines=(
                "AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)",
                "AEDT = Australian Eastern Daylight Savings Time which is 11 hours ahead of GMT (Greenwich Mean Time)",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "updated-ago",
            Kind.METADATA,
            pattern=r"(?: Updated | (?: First [ ] )? [Pp]osted ) [ ] (?: about [ ] )? \d{1,2} [ ] (?: minute | hour | day )s? [ ] ago",
            zone=Zone.HEAD,
            examples=("Updated about 5 hours ago", "Posted 20 minutes ago"),
            spares="Updated about 5 hours ago by hand",
        ),
        Rule(
            "map",
            Kind.CREDIT,
            # A town and its postcode.
            pattern=r"(?i: map ) : [ ] \p{Lu}[\p{L}'’-]+ (?: [ ] \p{Lu}[\p{L}'’-]+ ){0,3} [ ] \d{4}",
            examples=("MAP: Yarrabee 2899", "Map: Port Orn 5501"),
            spares="Map: Yarrabee in 1899 had one street",
        ),
        Rule(
            "embedded",
            Kind.OTHER,
            pattern=r"External [ ] Link: [ ] .{3,280}",
            examples="External Link: @yarrabee_post tweet: The wombat is at the counter",
            spares="External Link:",
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            pattern=r"Contact (?: [ ] \p{Lu}[\p{L}'’-]+ ){2,3}",
            zone=Zone.TAIL,
            examples="Contact Nell Harding",
            spares="Contact Sport Is Banned. He laughed",
        ),
        Rule(
            "more-of-a-state",
            Kind.RELATED,
            pattern=r"More [ ] stories [ ] from [ ] (?: New [ ] South [ ] Wales | Queensland | South [ ] Australia | Tasmania | Victoria | Western [ ] Australia | the [ ] Northern [ ] Territory | Northern [ ] Territory | ACT | Australian [ ] Capital [ ] Territory )",
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples="More stories from New South Wales",
            spares="More stories from Queensland were read out",
        ),
        Rule(
            "player",
            Kind.TEMPLATE,
            pattern=r"(?: Media [ ] player: [ ] . )? Space .? [ ] to [ ] play .{10,160} | Duration: [ ] \d{1,2} [ ] minutes? (?: [ ] \d{1,2} [ ] seconds? )? | Duration: [ ] \d{1,2} [ ] seconds?",
            examples=(
                'Media player: "Space" to play, "M" to mute, "left" and "right" to seek.',
                "Space to play or pause, M to mute, left and right arrows to seek, up and down arrows for volume.",
                "Duration: 1 minute 10 seconds",
            ),
            spares="Space is to play in.",
        ),
        Rule(
            "about-us",
            Kind.OTHER,
            lines=(
                "If you have inside knowledge of a topic in the news, contact the ABC.",
                "ABC teams share the story behind the story and insights into the making of digital, TV and radio content.",
                "Read about our editorial guiding principles and the enforceable standard our journalists follow.",
                "Connect with ABC News",
                "News in your inbox",
                "Top headlines, analysis, breaking alerts",
                "Analysis & Opinion",
                "From other news sites",
                "Email the story",
            ),
            zone=Zone.TAIL,
        ),
        Rule("copyright", Kind.LEGAL, lines=("© ABC #", "Copyright © # ABC"), zone=Zone.TAIL),
        Rule("share", Kind.SHARING, lines="ABC News Share", zone=Zone.HEAD),
        Rule(
            "search",
            Kind.NAVIGATION,
            lines=("ABC News", "Search the news, stories & people", "Search the news, stories and people"),
            zone=Zone.HEAD,
        ),
        # Below the authors: the station or the desk they work for.
        Rule(
            "station",
            Kind.CREDIT,
            pattern=r"""
                ABC [ ] (?: (?: Radio | Southern | South | Western | Western [ ] Victoria | North | Northern | Far [ ] North | Central | Mid | Upper | Capricornia | Rural
                    | Illawarra | Riverina | New [ ] England | Pilbara | Kimberley | Goldfields | Great [ ] Southern | Wide [ ] Bay | Tropical [ ] North | Broken [ ] Hill | Esperance ) \b [ \p{L}&-]{0,30}
                | (?: Central | Mid [ ] North | Coffs | Gold | Sunshine ) [ ] Coast | Investigations | Science | Sport | Regional | Lateline | RN | Wimmera | Gippsland | Ballarat | Goulburn [ ] Murray )
            """,
            zone=Zone.HEAD,
            examples=("ABC Southern Queensland", "ABC Radio Brisbane", "ABC Investigations"),
            spares=("ABC Radio Brisbane closes its choir.", "ABC Science wins a prize"),
        ),
    ),
)
