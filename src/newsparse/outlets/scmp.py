"""South China Morning Post, Hong Kong.

The standfirst is one line or two with bullets; beside the byline stand "+ FOLLOW" and "+ myNEWS"; captions end in
"Photo: Name". An invitation to a survey stands inside some stories, and the last line of many is the headline of the
print edition. Seen on scmp.com, the last line also in cleaning scripts of public repositories.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "scmp",
    "South China Morning Post",
    hosts=("scmp.com",),
    signs=(
        Sign("Why you can trust SCMP"),
        Sign("Get more with myNEWS"),
        Sign("Copyright © # South China Morning Post Publishers Ltd. All rights reserved."),
        Sign("+ myNEWS", hint=True),
        Sign("+ FOLLOW", hint=True),
        Sign("A personalised news feed of stories that matter to you", hint=True),
        *date_signs("Published: #:#{am}, # {Jan}, #"),
        *date_signs("Updated: #:#{am}, # {Jan}, #"),
    ),
    rules=(
        Rule("trust", Kind.NAVIGATION, lines=("Why you can trust SCMP", "South China Morning Post"), zone=Zone.HEAD),
        Rule(
            "agency",
            Kind.CREDIT,
            lines=(
                "Reuters",
                "Associated Press",
                "Agence France-Presse",
                "Bloomberg",
                "Kyodo",
                "Xinhua",
                "dpa",
                "SCMP Reporter",
                "Staff Reporter",
            ),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "mynews",
            Kind.NEWSLETTER,
            lines=(
                "+ myNEWS",
                "Get more with myNEWS",
                "A personalised news feed of stories that matter to you",
                "Start reading",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r"""
                .{0,400}? (?: Photos? | Illustration | Graphic | Image | Handout ): [ ] \p{Lu}[^:]{1,60} (?<!
                [.?!”’] )
            """,
            examples=(
                "The old pier. Photo: SCMP / Jane Doe",
                "The old pier. Photo: Friends of the Old Pier in Hong Kong",
                "The old pier. Photo: Xinhua",
                "Photo: Jane Doe",
                "A knot. Photo: EPA-EFE",
            ),
            spares="On its back was written “Photo: Jane Doe”, and nothing else.",
        ),
        # How long a video lasts, above its title. The paper writes the time of day with am and pm.
        Rule("video-length", Kind.RELATED, pattern=r"0\d:[0-5]\d", examples="02:11", spares=("17:45", "2:11")),
        Rule(
            "listen",
            Kind.NAVIGATION,
            lines=(
                "Select Voice",
                "Choose your listening speed",
                "Get through articles 2x faster",
                "#.#x",
                "#x",
                "Listen to this article",
                "Your browser does not support the audio element.",
                "Before you go",
            ),
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"SCMP [ ] (?: \p{Lu}[\p{L}’]{2,15} [ ] ){1,4} Newsletter",
            examples=("SCMP Global Impact Newsletter", "SCMP China Newsletter"),
            spares="SCMP starts a Newsletter",
        ),
        Rule(
            "survey",
            Kind.FORM,
            pattern=r"Help [ ] us [ ] understand [ ] what [ ] you [ ] are [ ] interested [ ] in .{10,400}",
            examples="Help us understand what you are interested in so that we can improve SCMP.",
            spares="Help us understand the sea.",
        ),
    ),
)
