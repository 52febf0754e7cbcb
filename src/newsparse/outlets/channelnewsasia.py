"""CNA (Channel NewsAsia), Singapore: the news channel of Mediacorp, in English.

Stories open with the place and a colon ("SINGAPORE:") and end in "Source: CNA/" with the initials of the desk.
Captions end in "(Photo: CNA/name)"; notes on the short form FAST stand above the story, appeals for newsletters and
the app below. Seen on channelnewsasia.com; the end of a story and the appeals in tests of a feed reader, the rest
from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "channelnewsasia",
    "CNA",
    hosts=("channelnewsasia.com", "cna.asia"),
    signs=(
        Sign("Channel NewsAsia", agency=True),
        Sign("Read a summary of this article on FAST."),
        Sign("Get bite-sized news via a new cards interface. Give it a try."),
        Sign("Click here to return to FAST"),
        Sign("Tap here to return to FAST"),
        Sign("Click here to return to FAST Tap here to return to FAST"),
        Sign("Get the CNA app"),
        Sign("Source: CNA"),
        *date_signs("# {Jan} # #:#{am}"),
        *date_signs("# {Jan} # #:#{am} (Updated:", start=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] - [ ] (?: CNA | Channel [ ] NewsAsia )",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Otters adopt an umbrella - CNA",
            spares="Otters adopt CNA",
        ),
        Rule(
            "fast",
            Kind.NEWSLETTER,
            lines=(
                "Read a summary of this article on FAST.",
                "Get bite-sized news via a new cards interface. Give it a try.",
                "Click here to return to FAST",
                "Tap here to return to FAST",
                "Click here to return to FAST Tap here to return to FAST",
                "FAST",
            ),
        ),
        # What is left is the day.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?<= [AP]M ) [ ] \( Updated: [ ] [^()]{8,40} \)",
            part=Part.END,
            examples="12 Mar 2031 02:05PM (Updated: 12 Mar 2031 05:30PM)",
            spares="(Updated: 12 Mar 2031 05:30PM)",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{3,300}? \( (?: Photos? | File [ ] photo | Images? | Screengrab | Graphics? | Illustration ) : [ ] [^()]{2,120} \)",
            examples=("Otters at the jetty on Mar 11, 2031. (Graphic: CNA/Jane Doe)", "Otters. (Photo: CNA/Jane Doe)"),
            spares="The otters (photo: none) are shy.",
        ),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            lines=(
                "Get our pick of top stories and thought-provoking articles in your inbox",
                "Get the CNA app",
                "Stay updated with notifications for breaking news and our best stories",
                "Get WhatsApp alerts",
                "Join our channel for the top reads for the day on your preferred chat app",
                "Subscribe to our Chief Editor’s Week in Review",
                "Our chief editor shares analysis and picks of the week's biggest news every Saturday.",
                "Subscribe to CNA’s Morning Brief",
                "An automated curation of our top stories to start your day.",
            ),
        ),
    ),
)
