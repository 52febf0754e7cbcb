"""BERNAMA, Kuala Lumpur: Malaysia's national news agency, in Malay and English.

A story opens with "KUALA LUMPUR, April 29 (Bernama) --" and closes with "-- BERNAMA"; below stand what the agency provides,
on which frequencies, and its names on social media. Seen on bernama.com, and in sets of pages that language models read.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "bernama",
    "BERNAMA",
    hosts=("bernama.com",),
    signs=(
        Sign("Bernama", agency=True),
        Sign("-- BERNAMA", hint=True),
        Sign("Facebook : @bernamaofficial, @bernamatv, @bernamaradio"),
        Sign("TikTok : @bernamaofficial"),
        Sign("BERNAMA menyediakan informasi dan berita terkini", start=True),
        Sign("BERNAMA provides up-to-date authentic and comprehensive news", start=True),
        Sign("© # BERNAMA • Disclaimer • Privacy Policy • Security Policy"),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "BERNAMA",
                "GENERAL",
                "GENERAL > NEWS",
                "BUSINESS",
                "POLITICS",
                "WORLD",
                "SPORTS",
                "FEATURES",
                "REGION",
                "AM",
                "AM > BERITA",
                "BISNES",
                "POLITIK",
                "DUNIA",
                "SUKAN",
                "RENCANA",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "day",
            Kind.METADATA,
            pattern=r"(?P<day>\d{1,2}) / (?P<month>\d{1,2}) / (?P<year>\d{4}) (?: [ ] \d{1,2} : \d\d (?: [ ] [AP]M )? )?",
            zone=Zone.HEAD,
            examples=("05/04/2031 05:32 PM", "29/04/2031"),
            spares="On 29/04/2031 05:32 PM struck",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [ ] ) ) [-–—]{1,2} [ ]? (?: BERNAMA | Bernama )",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("-- BERNAMA", "Nobody was left, she said. -- BERNAMA", "--BERNAMA"),
            spares="They are called -- BERNAMA by some.",
        ),
        Rule(
            "about",
            Kind.OTHER,
            pattern=r"BERNAMA [ ] (?: provides [ ] up-to-date [ ] authentic [ ] and [ ] comprehensive [ ] news | menyediakan [ ] informasi [ ] dan [ ] berita [ ] terkini ) [ ] (?: [^.!?] | [.!?] (?! [ ] | $ ) ){20,600} [.;]?",
            zone=Zone.TAIL,
            examples=(
                "BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated via BERNAMA Wires;",
                "BERNAMA menyediakan informasi dan berita terkini yang sahih melalui Wires BERNAMA.",
            ),
            spares=("BERNAMA provides news.", "BERNAMA menyediakan kereta."),
        ),
        Rule(
            "names",
            Kind.SHARING,
            pattern=r"(?: Facebook | Twitter | X | Instagram | TikTok | YouTube | Telegram ) [ ]? : [ ]? (?: @ (?i: bernama ) [\w.]{0,20} ,? [ ]? ){1,5}",
            zone=Zone.TAIL,
            examples=("Facebook : @bernamaofficial, @bernamatv, @bernamaradio", "TikTok : @bernamaofficial"),
            spares="Facebook : @bernamaofficial was first.",
        ),
    ),
)
