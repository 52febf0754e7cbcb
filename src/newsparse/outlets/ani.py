"""ANI, Asian News International, New Delhi: an Indian news agency.

A story opens with "New Delhi [India], April 29 (ANI):" and closes with "(ANI)". Above it stands "ANI | Updated: Apr 29,
2031 17:32 IST", pictures have "(Photo/ANI)", and press releases say that ANI will not be responsible for them.
Seen on aninews.in and in the papers that reprint it from a feed.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "ani",
    "ANI",
    hosts=("aninews.in",),
    signs=(
        Sign("ANI", agency=True),
        Sign("Asian News International", agency=True),
        Sign("एएनआई", agency=True),
        Sign("(Photo/ANI)", hint=True),
        Sign("Representative Image (Photo/ANI)", hint=True),
    ),
    rules=(
        # The date behind it is left for newsparse to read.
        Rule(
            "before-date",
            Kind.METADATA,
            pattern=r"ANI [ ] (?: \| [ ] )? (?= Updated: [ ] | \p{Lu}\p{Ll}{2} [ ] \d )",
            part=Part.START,
            zone=Zone.HEAD,
            examples="ANI | Updated: Apr 29, 2031 17:32 IST",
            spares="ANI has Updated: its page.",
        ),
        Rule("agency-line", Kind.CREDIT, lines="ANI", zone=Zone.HEAD),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,250} [ ] )? [(\[] (?: Photo | File [ ] Photo | Image | Video | Pic ) [ ]? [/:] [ ]? (?: [^()\[\]]{2,40} / )? ANI [^()\[\]]{0,20} [)\]] | (?: .{0,250} [ ] )? [(\[] (?: Image | Photo | Video ) [ ] (?i: source | credit ) [ ]? : [^()\[\]]{2,60} [)\]] | Photo/ANI",
            examples=(
                "(Photo/ANI)",
                "A ferry at the pier (Photo/ANI)",
                "Readers at the pier (Image Source: X/@river)",
                "Photo/ANI",
            ),
            spares="The picture (Photo/ANI) hangs in the ferry.",
        ),
        Rule(
            "not-responsible",
            Kind.LEGAL,
            pattern=r".{0,160} \b ANI [ ] will [ ] not [ ] be [ ] responsible [ ] in [ ] any [ ] way [ ] for [ ] the [ ] content .{0,60} | \( The [ ] above [ ] story [ ] is [ ] verified [ ] and [ ] authored [ ] by [ ] ANI [ ] staff .{0,200}",
            zone=Zone.TAIL,
            examples=(
                "(ADVERTORIAL DISCLAIMER: The above press release has been provided by NewsVoir. ANI will not be responsible in any way for the content of the same)"
            ),
            spares="ANI will not be responsible for the rain.",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"\( ANI (?: / [\w ]{3,25} )? \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nobody was left on the bank, she said. (ANI)", "(ANI)", "It is new. (ANI/NewsVoir)"),
            spares="It (ANI) is new.",
        ),
    ),
)
