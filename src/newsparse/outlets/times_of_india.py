"""The Times of India, Mumbai.

Above the story stand its path and, on one line, who and when: "Jane Doe / TIMESOFINDIA.COM / May 3, 2021, 12:34 IST",
on older pages "TNN | May 3, 2021, 12.34 IST". Then come the sizes of the text, and the story with "NEW DELHI:"; below
it "End of Article", the app's and the newspaper's advertisements and the headings of widgets.
Seen on timesofindia.indiatimes.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "times_of_india",
    "The Times of India",
    hosts=("timesofindia.indiatimes.com", "timesofindia.com"),
    signs=(
        Sign("Start Your Daily Mornings with Times of India Newspaper! Order Now"),
        Sign("Download The Times of India News App for Latest City News"),
        Sign("Download The Times of India News App for Latest India News"),
        Sign("Tired of too many ads?go ad free now"),
        Sign("TNN | Updated:", start=True),
        Sign(
            "Copyright © # Bennett, Coleman & Co. Ltd. All rights reserved. For reprint rights: Times Syndication Service"
        ),
        Sign("You Can Also Check:", start=True),
        Sign("TNN / Updated:", start=True),
        *date_signs("TNN | {Jan} #, #", start=True),
        *date_signs("TNN / {Jan} #, #", start=True),
        Sign("End of Article", hint=True),
        Sign("Follow Us On Social Media", hint=True),
        Sign("Entire Website", hint=True),
    ),
    rules=(
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"(?: \p{Lu}[\w.’'-]*+ ,? [ ] (?: (?: & | and ) [ ] )? ){1,8}+ (?= / [ ] TIMESOFINDIA\.COM [ ] / )",
            part=Part.START,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="Jane Doe / TIMESOFINDIA.COM / May 3, 2023, 12:34 IST",
            spares="The story of TIMESOFINDIA.COM / a history",
        ),
        Rule(
            "site",
            Kind.METADATA,
            pattern=r"/ [ ] TIMESOFINDIA\.COM [ ] /",
            part=Part.INSIDE,
            zone=Zone.HEAD,
            examples="Jane Doe / TIMESOFINDIA.COM / May 3, 2023, 12:34 IST",
            spares="The story of TIMESOFINDIA.COM",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            pattern=r"""
                (?: TNN | PTI | ANI | IANS | AP | AFP | Reuters | Agencies | TIMESOFINDIA\.COM
                | TOI [ ] \p{Lu}\w+ [ ] Desk ) [ ] [|/] (?= [ ] (?: Updated | Created
                | \p{Lu}\p{Ll}\p{Ll} [ ] \d ) )
            """,
            part=Part.START,
            zone=Zone.HEAD,
            examples=("TNN | Apr 6, 2020, 22.12 IST", "TOI News Desk / May 3, 2023, 12:34 IST"),
            spares="PTI | a history",
        ),
        Rule("site-name", Kind.NAVIGATION, lines=("The Times of India", "TOI"), zone=Zone.HEAD),
        Rule(
            "about-desk",
            Kind.METADATA,
            pattern=r"At [ ] (?: the [ ] )? TOI [ ] (?: \p{Lu}\w+ [ ] ){1,3} Desk , [ ] our [ ] (?: dedicated [ ] )? team [ ] [^.!?]{20,400} \. (?: [ ] (?: With | From | Our | Through | Join ) [ ] [^.!?]{20,400} \. ){0,4}",
            zone=Zone.TAIL,
            examples="At TOI Tea Desk, our dedicated team of leaf readers sifts the cups of the world round the clock.",
            spares="At TOI Tea Desk, nobody had heard of it.",
        ),
        # Links to the services of a town, amid the story: "You Can Also Check: Pune AQI | Weather in Pune".
        Rule(
            "town",
            Kind.RELATED,
            pattern=r"You [ ] Can [ ] Also [ ] Check: [ ] [^.!?]{3,240}",
            examples="You Can Also Check: Kelmar AQI | Weather in Kelmar | Bank Holidays in Kelmar",
            spares="You Can Also Check: it is open.",
        ),
        Rule("text-size", Kind.TEMPLATE, lines=("AA", "Text Size", "Small", "Medium", "Large"), zone=Zone.HEAD),
        Rule(
            "social",
            Kind.SHARING,
            lines=(
                "Follow Us On Social Media",
                "FacebookTwitterLinkedinEMail",
                "FacebookTwitterInstagramKOO APPYOUTUBE",
            ),
        ),
        # Nothing of the story comes any more.
        Rule(
            "end",
            Kind.RELATED,
            lines="End of Article",
            part=Part.SECTION,
            until="Copyright © # Bennett, Coleman & Co. Ltd. All rights reserved. For reprint rights: Times Syndication Service",
            zone=Zone.TAIL,
        ),
        Rule(
            "widgets",
            Kind.RELATED,
            lines=(
                "Visual Stories",
                "Photostories",
                "Hot Picks",
                "TOP TRENDING",
                "Trending Stories",
                "In City",
                "In World",
                "In India",
                "Entire Website",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            pattern=r"Download [ ] The [ ] Times [ ] of [ ] India [ ] News [ ] App [ ] for [ ] Latest [ ] .{3,40}",
            examples="Download The Times of India News App for Latest India News",
            spares="Download The Times of India.",
        ),
        Rule(
            "stay-updated",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Get | Stay [ ] updated | Catch | Discover ) [ ] .{10,160}? [ ] (?: on
                | only [ ] on | with ) [ ] (?: The [ ] )? Times [ ] of [ ] India \b .{0,250}
            """,
            zone=Zone.TAIL,
            examples="Discover what moves the rivers and the ferries of Kelmar, with maps, only on Times of India.",
            spares="Get the paper, he said, and read it.",
        ),
        Rule(
            "newspaper",
            Kind.PAYWALL,
            lines=(
                "Start Your Daily Mornings with Times of India Newspaper! Order Now",
                "Subscribe Start Your Daily Mornings with Times of India Newspaper! Order Now",
                "Tired of too many ads?go ad free now",
                "Unlimited Free Access to TOI",
            ),
        ),
    ),
)
