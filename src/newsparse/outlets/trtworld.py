"""TRT World, Istanbul: the Turkish public broadcaster's English channel.

Captions end in "/ Photo: AA", links amid the story open with "Related |", and the story ends in "SOURCE: TRT World
and agencies". Seen on trtworld.com, from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "trtworld",
    "TRT World",
    hosts=("trtworld.com", "trt.global"),
    signs=(
        Sign("TRT World", agency=True),
        Sign("SOURCE: TRT World"),
        Sign("SOURCE: TRTWorld"),
        Sign("SOURCE: TRT World and agencies"),
        Sign("SOURCE: TRTWorld and agencies"),
        Sign("SOURCE: TRT World & Agencies"),
        Sign("Copyright © # TRT World."),
    ),
    standfirst=True,
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="TRT World", zone=Zone.HEAD),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^/]{3,300}? [ ] / [ ] (?: Photo: [ ] )? (?: AA | AP | AFP | Reuters | TRT [ ] ?World | Others | Other | Getty [ ] Images ) (?: [ ] Archive )?",
            zone=Zone.HEAD,
            examples="Coppersmiths in the bazaar / AA",
            spares="He plays chess / and Reuters / in the evening",
        ),
        Rule(
            "related",
            Kind.RELATED,
            pattern=r"Related [ ]? \| [ ]? .{5,160}",
            examples="Related | The last tinsmith closes his shop",
            spares="Related to nobody | known to all",
        ),
        Rule("explore", Kind.RELATED, lines="Explore", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
