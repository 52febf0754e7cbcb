"""TechCrunch, San Francisco: news of start-ups and technology.

Above the headline stands its topic, below it the writer, at times with the story's age glued on, and "10:12 AM PST ·
March 4, 2031"; pictures have "Image Credits:". An event of TechCrunch's own is announced in the story. Below come an
affiliate note, topics, newsletters, the most popular stories, and the two messages of the reader that loads the next
one. Seen on techcrunch.com, the messages also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "techcrunch",
    "TechCrunch",
    hosts=("techcrunch.com",),
    signs=(
        Sign("More TechCrunch"),
        Sign("Techcrunch event"),
        Sign("Every weekday and Sunday, you can get the best of TechCrunch's coverage."),
        Sign("© # TechCrunch Media LLC."),
        Sign("Subscribe for the industry's biggest tech news"),
        Sign("Loading the next article", hint=True),
        Sign("Error loading the next article", hint=True),
        Sign(
            "When you purchase through links in our articles, we may earn a small commission. This doesn't affect our editorial independence.",
            hint=True,
        ),
        Sign("TechCrunch Daily News", hint=True),
        Sign("TechCrunch", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="TechCrunch"),
        Rule("featured", Kind.NAVIGATION, lines=("Featured Article", "In Brief"), zone=Zone.HEAD),
        Rule(
            "writer-and-age",
            Kind.METADATA,
            pattern=r"\p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} [ ] \d{1,2} [ ] (?: minutes? | hours? | days? | weeks? ) (?: [ ] ago )?",
            zone=Zone.HEAD,
            examples=("Mila Dorn 7 hours", "Mila A. Dorn 2 days ago"),
            spares="Mila Dorn slept 7 hours",
        ),
        Rule(
            "time-of-date",
            Kind.METADATA,
            # What is left is the line of a date.
            pattern=r"(?: Posted : [ ] )? \d{1,2}:\d\d [ ] [AP]M [ ] P[SD]T [ ] [·•] [ ] (?= \p{Lu}\p{L}{2,8} [ ] \d{1,2}, [ ] \d{4} )",
            part=Part.START,
            examples=("10:12 AM PST · November 3, 2031", "Posted: 7:00 AM PDT • May 3, 2031"),
            spares="10:12 AM PST is when it opens.",
        ),
        Rule(
            "event",
            Kind.ADVERTISEMENT,
            lines="Techcrunch event",
            part=Part.SECTION,
            until="Register now",
            longest=8,
        ),
        Rule("register", Kind.ADVERTISEMENT, lines=("Register now", "Save now", "Buy now")),
        Rule(
            "more",
            Kind.RELATED,
            lines="More TechCrunch",
            part=Part.SECTION,
            until=("Loading the next article", "© # TechCrunch Media LLC."),
            longest=400,
            zone=Zone.TAIL,
        ),
        Rule("next-article", Kind.TEMPLATE, lines=("Loading the next article", "Error loading the next article")),
        Rule(
            "newsletters",
            Kind.NEWSLETTER,
            lines=(
                "Subscribe for the industry's biggest tech news",
                "Every weekday and Sunday, you can get the best of TechCrunch's coverage.",
                "TechCrunch Daily News",
                "TechCrunch Mobility",
                "TechCrunch AI",
                "TechCrunch Space",
                "TechCrunch Week in Review",
                "Startups Weekly",
                "Startups are the core of TechCrunch, so get our best coverage delivered weekly.",
                "TechCrunch's AI experts cover the latest news in the fast-moving field.",
                "TechCrunch Mobility is your destination for transportation news and insight.",
                "No newsletters selected.",
            ),
        ),
        Rule("about-the-writer", Kind.NAVIGATION, lines="View Bio"),
    ),
)
