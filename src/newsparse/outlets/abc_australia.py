"""ABC Australia (Australian Broadcasting Corporation), Sydney: the Australian public broadcaster's news.

Captions end in the credit in brackets, "(ABC News: name)" or "(Supplied)"; "Key points:" stands over a summary. At
the end stand the acknowledgement of the first Australians, the notice on agencies and the time zone.
Seen on abc.net.au; the notices in collections of its pages, the rest from general knowledge.
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
    ),
)
