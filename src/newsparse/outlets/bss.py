"""BSS, Bangladesh Sangbad Sangstha, Dhaka: Bangladesh's state news agency, in English and Bengali.

A story opens with "DHAKA, April 29, 2031 (BSS) -" or "ঢাকা, ২৯ এপ্রিল, ২০৩১ (বাসস) :" and may close with the agency, the
initials of its desk and the hour, "BSS/MD/ORN/1732HRS". Date and change stand in one line above. Seen on bssnews.net.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "bss",
    "BSS",
    hosts=("bssnews.net", "bssnews.org"),
    signs=(
        Sign("BSS", agency=True),
        Sign("বাসস", agency=True),
        Sign("Bangladesh Sangbad Sangstha (BSS)", hint=True),
        Sign("বাংলাদেশ সংবাদ সংস্থা (বাসস)", hint=True),
    ),
    rules=(
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=(
                "BSS",
                "BSS, Dhaka",
                "BSS Others",
                "National Desk",
                "News Flash",
                "বাসস",
                "Bangladesh Sangbad Sangstha (BSS)",
                "বাংলাদেশ সংবাদ সংস্থা (বাসস)",
            ),
            zone=Zone.HEAD,
        ),
        # The date before it is left for newsparse to read.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?<= \d{4} , [ ] \d\d : \d\d [ ] ) (?: Update | আপডেট ) [ ]? : .{8,30}",
            part=Part.END,
            zone=Zone.HEAD,
            examples="29 Apr 2031, 17:32 Update : 29 Apr 2031, 18:00",
            spares="Update : 29 Apr 2031",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"BSS (?: / [A-Za-z]{1,6} ){1,4} (?: / \d{4} [ ]? (?: HRS | hrs ) )? | বাসস (?: / [\p{Bengali}\p{M}.-]{1,12} ){1,4} (?: / [\d]{4} )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("BSS/MD/ORN/1732HRS", "She left. BSS/MD/ORN", "বাসস/মিদ/অরন"),
            spares="BSS/MD/ORN is a code",
        ),
    ),
)
