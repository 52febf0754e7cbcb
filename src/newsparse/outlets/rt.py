"""RT, Moscow: the Russian television network, in English.

The section stands above the headline, and the day as "12 Mar, 2031 14:05". Captions end in "© Sputnik / name", links
amid the story open with "READ MORE:" or stand below "Read more", and below it stands "You can share this story on
social media:". Seen on rt.com; the appeal to share and the sections in scripts that cut its stories out, the rest from
general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "rt",
    "RT",
    hosts=("rt.com",),
    signs=(
        Sign("You can share this story on social media:"),
        Sign("Subscribe to RT newsletter to get stories the mainstream media won’t tell you."),
        Sign("This website uses cookies. Read RT Privacy policy to find out more."),
        Sign("© Autonomous Nonprofit Organization “TV-Novosti”, #–#. All rights reserved."),
        Sign("For more stories on economy & finance visit RT's business section"),
        Sign("Russia & Former Soviet Union", hint=True),
        Sign("HomeWorld News", hint=True),
        Sign("Think your friends would be interested? Share this story!", hint=True),
        Sign("Like this story? Share it with a friend!", hint=True),
        Sign("If you like this story, share it with a friend!", hint=True),
        Sign("Follow RT on"),
        Sign("ALSO ON RT.COM", start=True),
        Sign("Ошибка в тексте? Выделите её и нажмите «Ctrl + Enter»"),
        *date_signs("# {Jan}, # #:#"),
        Sign("Si te ha gustado, ¡compártelo con tus amigos!"),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] — [ ] RT [ ] [\p{L}& ]{3,40}",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Herders ask for slower satellites — RT World News",
            spares="Herders ask RT World News",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "HomeWorld News",
                "HomeRussia & Former Soviet Union",
                "HomeRussia & FSU",
                "HomeAfrica",
                "HomeIndia",
                "HomeEntertainment",
                "HomeUSA News",
                "HomeUK News",
                "HomeBusiness News",
                "HomeSport News",
                "Home",
                "World News",
                "Russia & Former Soviet Union",
                "Russia & FSU",
                "Business News",
                "Sport News",
                "Op-ed",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            pattern=r"© [ ]* (?: \p{Lu}[\p{L}.&-]*+ [ ]? ){1,4} (?: / [ ]? [^.!?©]{2,60} )?",
            examples=("© RT", "© Sputnik / Jane Doe", "© Global Look Press / John Roe"),
            spares="© is a sign.",
        ),
        Rule(
            "read-more",
            Kind.RELATED,
            # The heading of a box with one headline of the house, in the line below.
            lines=("Read more", "READ MORE"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "day",
            Kind.METADATA,
            pattern=r"""
                (?P<day> \d{1,2} ) [ ] (?P<month> \p{Lu}\p{Ll}{2} ) , [ ] (?P<year> \d{4} ) [ ] \d{1,2}:\d\d
                (?: [ ] / [ ] Updated [ ] (?: [^.!?]{3,30} [ ] ago | \d{1,2} [ ] \p{Lu}\p{Ll}{2} , [ ] \d{4} [ ] \d{1,2}:\d\d ) )? (?: [ ] Get [ ] short [ ] URL )?
            """,
            examples=(
                "12 Mar, 2031 14:05 / Updated 6 months ago",
                "12 Mar, 2031 14:05 Get short URL",
                "12 Mar, 2031 14:05",
            ),
            spares="12 Mar, 2031 14:05 was the moment",
        ),
        Rule("short-address", Kind.SHARING, lines=("Get short URL", "Short URL", "Короткая ссылка"), zone=Zone.HEAD),
        Rule(
            "comments",
            Kind.COMMENTS,
            lines=(
                "Dear readers and commenters,",
                "We have switched to a new comment platform. To comment, use the login option through social networks or simply register.",
                "We have implemented a new engine for our comment section. We hope the transition goes smoothly for all of you.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "also-on",
            Kind.RELATED,
            pattern=r"(?: ALSO [ ] ON [ ] RT\.COM | Also [ ] on [ ] rt\.com ) [ ] [^.?!]{5,160} [.?!]?",
            examples="ALSO ON RT.COM Herder arrives at wedding eleven days late",
            spares="Also on RT.COM, he said. She was not.",
        ),
        Rule("report-a-mistake", Kind.FORM, lines="Ошибка в тексте? Выделите её и нажмите «Ctrl + Enter»"),
        Rule(
            "share-appeal",
            Kind.SHARING,
            lines=(
                "You can share this story on social media",
                "Think your friends would be interested? Share this story!",
                "Like this story? Share it with a friend!",
                "If you like this story, share it with a friend!",
                "Follow RT on",
                "Si te ha gustado, ¡compártelo con tus amigos!",
            ),
        ),
        Rule(
            "business-section",
            Kind.RELATED,
            lines="For more stories on economy & finance visit RT's business section",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines="Subscribe to RT newsletter to get stories the mainstream media won’t tell you.",
        ),
        Rule(
            "owner",
            Kind.LEGAL,
            pattern=r"© [ ]? Autonomous [ ] Nonprofit [ ] Organization [ ] .{5,80}",
            examples="© Autonomous Nonprofit Organization “TV-Novosti”, 2005–2031. All rights reserved.",
            spares="Autonomous Nonprofit Organization",
        ),
    ),
)
