"""PTI, Press Trust of India, New Delhi: India's news agency, in English and, as Bhasha, in Hindi.

A story opens with "New Delhi, Apr 29 (PTI)" without a dash and closes with the agency and the initials of its desk, "PTI
MD ORN ORN", behind the last sentence or under it; in Hindi these are "(भाषा)" and "भाषा मिला". Seen on ptinews.com and in
the many papers that reprint it from a feed.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "pti",
    "PTI",
    hosts=("ptinews.com", "ptibhasha.com"),
    signs=(
        Sign("PTI", agency=True),
        Sign("Press Trust of India", agency=True),
        Sign("भाषा", agency=True),
    ),
    rules=(
        Rule("agency-line", Kind.CREDIT, lines=("Press Trust of India", "PTI News"), zone=Zone.HEAD),
        Rule(
            "agency-and-place",
            Kind.CREDIT,
            pattern=r"PTI (?: [ ] \| )? (?: [ ] \p{Lu}\p{Ll}{2,14} ){1,3}",
            zone=Zone.HEAD,
            examples=("PTI New Delhi", "PTI | New Delhi"),
            spares="PTI reports rain",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.?!”\"’')] [ ] ) ) PTI (?: [ ] [A-Z]{2,5} ){0,6} | (?: ^ | (?<= [.?!”\"’] [ ] ) ) \( PTI \)",
            part=Part.END,
            examples=(
                "PTI MD ORN ORN",
                "Nobody was left on the bank, she said. PTI MD ORN",
                "She left. PTI",
                "She left. (PTI)",
            ),
            spares=("She told PTI", "PTI said SO"),
        ),
        # The initials of the desk, broken off the line above.
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"[A-Z]{2,4} (?: [ ] [A-Z]{2,4} ){0,3}",
            zone=Zone.TAIL,
            examples=("MD", "MD ORN ORN"),
            spares=("MD said so", "Md", "MD."),
        ),
        Rule(
            "the-end-hindi",
            Kind.CREDIT,
            # Names follow, not what would go on with a sentence.
            pattern=r"भाषा (?! [ ] (?: का | की | के | में | से | को | ने | पर | और | है | हैं ) \b ) (?: [ ] [\p{Devanagari}\p{M}]{2,14} ){1,4}",
            zone=Zone.TAIL,
            examples="भाषा मिला ओरन",
            spares="भाषा का जन्म नदी के किनारे कैसे हुआ था",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,400} [ ] )? \( PTI [ ] (?: File [ ] )? Photo (?: [ ] by [ ] [^()]{3,40} | / [^()]{3,40} )? \) (?: [ ]? \(PTI\d\d_\d\d_.{4,20}\) )? | PTI [ ] Photo | [^|]{3,200} [ ] \| [ ] PTI",
            examples=("The pier at night. (PTI Photo/Mila Dorn)", "(PTI Photo)", "The pier at night | PTI"),
            spares="The picture (PTI Photo) hangs in the ferry.",
        ),
    ),
)
