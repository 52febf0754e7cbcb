"""United Press International (UPI), Washington: the American news agency of that name.

Above the headline stand its section and "March 3, 2031 / 9:04 AM"; the story opens with "March 3 (UPI) --", with a
place in front where there is one. Captions end in "Photo by name/UPI | License Photo", and "RELATED" stands in front
of links inside the story. Below are topics, "Latest Headlines" and a copyright. Seen on upi.com; captions and
datelines in reprints such as those of occasionaldigest.com, the rest from general knowledge of its pages.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "upi",
    "United Press International",
    hosts=("upi.com",),
    signs=(
        Sign("UPI", agency=True),
        Sign("United Press International", agency=True),
        Sign("Copyright © # United Press International, Inc. All Rights Reserved."),
        Sign("License Photo", hint=True),
        Sign("UPI.com", hint=True),
        Sign("By UPI Staff", hint=True),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "U.S. News",
                "World News",
                "Top News",
                "Odd News",
                "Science News",
                "Health News",
                "Sports News",
                "Defense News",
                "Energy News",
                "Entertainment News",
                "UPI.com",
            ),
            zone=Zone.HEAD,
        ),
        # What stands behind the date, which is read without it.
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"""
                / [ ] \d{1,2}:\d\d [ ] [AP]M
                (?: [ ] / [ ] Updated [ ] \p{Lu}[a-z]{2,8}\.? [ ] \d{1,2}, [ ] \d{4} (?: [ ] / | [ ] at ) [ ] \d{1,2}:\d\d [ ] [AP]M )?
            """,
            part=Part.END,
            zone=Zone.HEAD,
            examples=("March 3, 2031 / 9:04 AM", "March 3, 2031 / 9:04 AM / Updated March 3, 2031 / 10:14 AM"),
            spares="March 3, 2031 / 9:04 AM is what the clock showed.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # Whatever it shows, then who took it and for whom: no story ends a paragraph like this.
            pattern=r"""
                (?: [^|]{0,80} \| )? [^|]{0,400} \b (?: Photo | Screenshot | Image ) [ ] (?: by | courtesy [ ] of | via ) [ ]
                [^/|]{3,60} (?: / [ ]? [^/|]{2,30} (?: [ ]? \| [ ]? License [ ] Photo )? | [ ]? \| [ ]? License [ ] Photo )
            """,
            examples=(
                "File Photo by Jon Ravn/UPI | License Photo",
                "1 of 2 | A beaver watches the race on Saturday. File Photo by Jon Ravn/UPI",
                "The dam. Photo courtesy of the Ullin Beaver Society | License Photo",
                "A llama on the upper deck. Photo courtesy of the Tern Ferry Line/Facebook",
                "Photo by Fotos_Ravn/Pixabay.com",
            ),
            spares=("The photo by Jon Ravn of UPI won a prize.", "Photo by Jon Ravn, who took it at night."),
        ),
        Rule("license", Kind.CREDIT, lines="License Photo"),
        Rule(
            "related",
            Kind.RELATED,
            pattern=r"RELATED [ ] .{10,150} (?<! [.?!”\"] )",
            zone=Zone.TAIL,
            examples=("RELATED Beaver steals trophy from town hall", "RELATED U.S. beavers: What is known"),
            spares="RELATED is the name of the boat. It came in last.",
        ),
        Rule(
            "headlines",
            Kind.RELATED,
            lines=("Latest Headlines", "Trending Stories", "Read More"),
            part=Part.SECTION,
            until=("Follow Us", "Back to top", "Copyright © # United Press International, Inc. All Rights Reserved."),
            zone=Zone.TAIL,
        ),
        Rule("picture-count", Kind.TEMPLATE, lines="# of #", zone=Zone.HEAD),
    ),
)
