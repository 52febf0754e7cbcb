"""The Irish Times, Dublin.

Captions end in "Photograph: Name/Agency". "READ MORE" and headlines stand inside the story, which ends in the agency
behind a dash, "– PA" or "– Reuters"; below are appeals for its channels and its podcasts. Seen on irishtimes.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "irishtimes",
    "The Irish Times",
    hosts=("irishtimes.com",),
    signs=(
        Sign("Find The Irish Times on WhatsApp and stay up to date"),
        Sign("© # The Irish Times DAC"),
        Sign("Most Read in The Irish Times"),
        Sign("Sign up for push alerts and have the best news, analysis and comment delivered directly to your phone"),
        Sign("Our In The News podcast is now published daily – Find the latest episode here", hint=True),
        Sign("IN THIS SECTION", hint=True),
    ),
    rules=(
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r".{0,400}? (?: Photograph | Photographs | Illustration | Image ): [ ] [^:]{2,80} (?<! [.?!”’] )",
            examples=("The old pier. Photograph: Jane Doe/The Irish Times", "Photograph: iStock"),
            spares="On its back was written “Photograph: Jane Doe”, and nothing else.",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            pattern=r"""
                (?<= [.?!”’] [ ] ) [–—-] [ ] (?: PA | Reuters | AFP | AP | Bloomberg | Guardian | Agencies | Washington [ ] Post
                | [Aa]dditional [ ] reporting :? (?: [ ] by )? [ ] [^.!?]{2,60}
                | (?: Copyright [ ] )? (?: The [ ] )? (?: New [ ] York [ ] Times | Financial [ ] Times [ ] Limited ) (?: [ ] \d{4} )? ) \.?
            """,
            part=Part.END,
            examples=(
                "The boat is back. – PA",
                "The boat is back. – Additional reporting: PA",
                "He left. – Copyright The Financial Times Limited 2023",
            ),
            spares=("The last debt is for string – 1931, no name.", "– PA"),
        ),
        Rule(
            "channels",
            Kind.NEWSLETTER,
            lines=(
                "Sign up for push alerts and have the best news, analysis and comment delivered directly to your phone",
                "Find The Irish Times on WhatsApp and stay up to date",
                "Our In The News podcast is now published daily – Find the latest episode here",
                "Listen to our Inside Politics podcast for the best political chat and analysis",
                "Join The Irish Times on WhatsApp and stay up to date",
            ),
        ),
        Rule("read-more", Kind.RELATED, lines="READ MORE", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "link",
            Kind.RELATED,
            pattern=r"\[ [ ] [^\[\]]{5,250} [ ] \]",
            zone=Zone.TAIL,
            examples=(
                "[ The pier that nobody wanted Opens in new window ]",
                "[ The pier that nobody wanted ]",
            ),
            spares="[He paused] The pier is shut.",
        ),
        # Nothing of the story comes any more.
        Rule(
            "widgets",
            Kind.RELATED,
            lines=("IN THIS SECTION", "Most Read in The Irish Times"),
            part=Part.SECTION,
            until="© # The Irish Times DAC",
            zone=Zone.TAIL,
        ),
    ),
)
