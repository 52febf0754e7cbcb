"""ABC News, New York: the American network's news.

"By" is glued to the author's name, the length of the video stands below, captions open with "PHOTO:" and links amid
the story with "MORE:". The player leaves "Interest Successfully Added" above the headline, lists of stories stand
below the story. Seen on abcnews.go.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "abcnews",
    "ABC News",
    hosts=("abcnews.go.com", "abcnews.com"),
    signs=(
        Sign("ABC News", agency=True),
        Sign("Interest Successfully Added", hint=True),
        Sign("We'll notify you here with news about"),
        Sign("Turn on desktop notifications for breaking stories about interest?"),
        Sign("© # ABC News"),
        Sign("© # ABC News Internet Ventures. All rights reserved."),
        Sign("Yahoo!-ABC News Network | © # ABC News Internet Ventures. All rights reserved."),
        Sign("ABC News Live", hint=True),
        Sign("24/7 coverage of breaking news and live events", hint=True),
        *date_signs("{January} #, #, #:# {am}", hint=True),
        Sign("# min read", hint=True),
        Sign("By The Associated Press", hint=True),
        Sign("Related Topics", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] - [ ] ABC [ ] News",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Piano tuners on strike - ABC News",
            spares="Piano tuners sue ABC News",
        ),
        Rule(
            "notifications",
            Kind.NEWSLETTER,
            lines=(
                "We'll notify you here with news about",
                "Turn on desktop notifications for breaking stories about interest?",
            ),
        ),
        Rule(
            "glued-byline",
            Kind.CREDIT,
            pattern=r"By (?: \p{Lu}[\p{L}.'’-]* | The [ ] ) [^.!?\d]{2,80}",
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("ByJane Doe", "ByThe Associated Press"),
            spares="Bystanders watched.",
        ),
        Rule("length", Kind.TEMPLATE, lines="#:#", zone=Zone.HEAD),
        Rule(
            "slideshow",
            Kind.RELATED,
            pattern=r"SLIDESHOW: [ ] .{8,160}",
            zone=Zone.TAIL,
            examples="SLIDESHOW: School band wins contest",
            spares="SLIDESHOWS",
        ),
        Rule(
            "live",
            Kind.NAVIGATION,
            lines=(
                "ABC News Live",
                "24/7 coverage of breaking news and live events",
                "ABC News Network",
                "Recent Stories from ABC News",
                "Stay informed with ABC News",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
