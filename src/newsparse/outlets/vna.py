"""VNA, Vietnam News Agency (TTXVN), Hanoi: Vietnam's state news agency, with its paper VietnamPlus.

A story opens with "Hanoi (VNA) –" or "Hà Nội (TTXVN) -" and ends in "./." as telegrams did; under it stands "VNA" or
"(TTXVN/Vietnam+)". Captions end in "(Photo: VNA)". Seen on en.vietnamplus.vn, vietnamplus.vn and vnanet.vn.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "vna",
    "VNA",
    hosts=("vietnamplus.vn", "vnanet.vn"),
    signs=(
        Sign("VNA", agency=True),
        Sign("TTXVN", agency=True),
        Sign("(TTXVN/Vietnam+)"),
        Sign("Bookmark VietnamPlus on Google News"),
        Sign("Theo dõi VietnamPlus", hint=True),
        Sign("(Vietnam+)", hint=True),
    ),
    rules=(
        Rule(
            "the-end",
            Kind.METADATA,
            # The full stop before it is the story's.
            pattern=r"(?: ^ \. | (?<= [.?!”\"’)] [ ]? ) ) /\. (?: [ ]? [-–]? [ ]? \(? (?: VNA | VNS | TTXVN/Vietnam\+ | TTXVN | Vietnam\+ ) \)? )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nobody was left, she said./.", "./.", "Không ai bị bỏ lại, bà nói./. (TTXVN/Vietnam+)"),
            spares="He typed ./. and went home.",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,300} [ ] )? \( (?: Illustrative [ ] )? (?: Photo | Ảnh | Source | Nguồn ) [ ]? : [ ]? (?: [^()]{2,40} [/–-] [ ]? )? (?: VNA | TTXVN | VietnamPlus | Vietnam\+ ) (?: /[^()]{2,30} )? \)",
            examples=(
                "Illustrative image (Source: VNA)",
                "Bến phà Kelmar. (Ảnh: Mila Dorn/TTXVN)",
                "The ferry at Kelmar (Photo: VietnamPlus)",
            ),
            spares="The picture (Photo: VNA) hangs in the ferry.",
        ),
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=("VNA", "VNS", "TTXVN", "(TTXVN/Vietnam+)", "(TTXVN)", "(Vietnam+)", "VietnamPlus", "VNA/VNP"),
        ),
        Rule(
            "tags",
            Kind.METADATA,
            pattern=r"\# [^#.?!]{2,40} (?: \# [^#.?!]{2,40} ){0,14}",
            zone=Zone.TAIL,
            examples=("#ferry", "#Kelmar #ferry bridge"),
            spares="# is a sign. It stands for numbers.",
        ),
        Rule(
            "follow",
            Kind.SHARING,
            lines=("Bookmark VietnamPlus on Google News", "Theo dõi VietnamPlus", "Follow VietnamPlus"),
        ),
    ),
)
