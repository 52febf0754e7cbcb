"""The Daily Star, Dhaka: Bangladesh's largest daily in English.

The byline is a name, "Star Digital Report", or an agency and a town, "UNB, Dhaka"; two times stand on one line, "Wed
May 3, 2023 12:34 PM Last update on: ...". Captions end in "Photo: Star". The line on the Google News channel stands
inside the story, at times glued to a paragraph. Seen on thedailystar.net, the line also in texts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "dailystar_bd",
    "The Daily Star",
    hosts=("thedailystar.net",),
    signs=(
        Sign("For all latest news, follow The Daily Star's Google News channel."),
        Sign("Google News LinkFor all latest news, follow The Daily Star's Google News channel."),
        Sign("Star Digital Report"),
        Sign("Star Online Report"),
        Sign("Star Business Report"),
        Sign("© # thedailystar.net"),
        Sign("© # thedailystar.net | Powered by: RSI LAB"),
        Sign("Related topic:", hint=True),
    ),
    rules=(
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"""
                Star [ ] (?: (?: Digital | Online | Business | Sports | Entertainment ) [ ] )? (?: Report | Desk ) | Sports [ ] Reporter
                | (?: (?: Our | Staff ) [ ] Correspondent | UNB | BSS | AFP | AP | Reuters | Xinhua | PTI | ANN ) (?: , [ ] \p{Lu}[\w’' -]{2,30} )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("Star Digital Report", "Our Correspondent, Rangpur", "UNB, Dhaka", "Staff Correspondent"),
            spares="Star of the night",
        ),
        # With this cut away, the day of publication in front of it is read as any other.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"""
                Last [ ] update [ ] on: [ ] \p{Lu}\p{Ll}{2} [ ] \p{Lu}\p{Ll}{2} [ ] \d\d?, [ ] \d{4} [ ]
                \d\d?:\d\d [ ] [AP]M
            """,
            part=Part.END,
            examples="Wed May 3, 2023 12:34 PM Last update on: Wed May 3, 2023 12:40 PM",
            spares="Last update on the goat",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r"""
                .{0,400}? (?: Photos? | File [ ] photo | Star [ ] file [ ] photo
                | Visual | Illustration | Image ): [ ] \p{Lu}[^:]{1,60} (?<! [.?!”’] )
            """,
            examples=("The old pier yesterday. Photo: Star", "Visual: Star", "Photo: Jane Doe/Reuters"),
            spares="The photo: a star, a hill and two horns",
        ),
        Rule(
            "channel",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Google [ ] News [ ] Link )? For [ ] all [ ] latest [ ] news, [ ] follow [ ] The [ ] Daily
                [ ] Star[’']s [ ] Google [ ] News [ ] channel \.?
            """,
            part=Part.END,
            examples=(
                "For all latest news, follow The Daily Star's Google News channel.",
                "It rang. Google News LinkFor all latest news, follow The Daily Star's Google News channel.",
            ),
            spares="For all latest news, follow the goat.",
        ),
        Rule(
            "opinion",
            Kind.COMMENTS,
            pattern=r"Follow [ ] The [ ] Daily [ ] Star [ ] Opinion [ ] on [ ] Facebook .{10,300}",
            examples="Follow The Daily Star Opinion on Facebook for the latest opinions. To contribute, see our guidelines.",
            spares="Follow the Daily Star to the sea.",
        ),
        Rule(
            "topics",
            Kind.METADATA,
            lines=("Related topic:", "Related topics:"),
            part=Part.SECTION,
            until=("© # thedailystar.net", "© # thedailystar.net | Powered by: RSI LAB"),
            longest=12,
            zone=Zone.TAIL,
        ),
    ),
)
