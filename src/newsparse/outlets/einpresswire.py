"""EIN Presswire, Washington: press releases, on its own site and on many that reprint it.

Above a release stand "News Provided By", who that is, the time and "Share This Article"; it opens with
"NEW YORK, NY, UNITED STATES, November 19, 2021 /EINPresswire.com/ --". Below it stand the sender's contact with "email
us here", a disclaimer, "You just read:" with the headline once more, the distribution channels and what EIN Presswire
says of itself. Seen on einpresswire.com and in reprints, such as those of menafn.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "einpresswire",
    "EIN Presswire",
    hosts=("einpresswire.com", "einnews.com"),
    signs=(
        Sign("EINPresswire.com", agency=True),
        Sign("EINPresswire", agency=True),
        Sign("EIN Presswire", agency=True),
        Sign(
            "EIN Presswire does not exercise editorial control over third-party content provided, uploaded, published, "
            "or distributed by users of EIN Presswire. We are a distributor, not a publisher, of 3rd party content."
        ),
        Sign(
            "EIN Presswire's priority is source transparency. We do not allow opaque clients, and our editors try to "
            "be careful about weeding out false and misleading content. As a user, if you see something we have missed"
        ),
        Sign("You just read:", hint=True),
        Sign("email us here", hint=True),
        Sign("Submit your press release", hint=True),
    ),
    rules=(
        # Who provides it stands below, then the time.
        Rule(
            "provided-by",
            Kind.METADATA,
            lines="News Provided By",
            part=Part.SECTION,
            until=("Share This Article", "Submit your press release"),
            longest=3,
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            lines=("email us here", "Visit us on social media:"),
        ),
        Rule("social-links", Kind.SHARING, lines=("X", "Other"), zone=Zone.TAIL),
        Rule(
            "disclaimer",
            Kind.LEGAL,
            pattern=r"""
                EIN [ ] Presswire [ ] provides [ ] this [ ] news [ ] content [ ] ['"“‘]? as [ ] is ['"”’]? [^.!?]{0,80} \.?
                (?: [ ] (?: We [ ] do [ ] not [ ] accept | If [ ] you [ ] have [ ] any [ ] complaints ) [^.!?]{5,260} \.? ){0,2}
            """,
            examples='EIN Presswire provides this news content "as is" without warranty of any kind.',
            spares="EIN Presswire provides this news content to readers in the valley.",
        ),
        Rule("just-read", Kind.NAVIGATION, lines="You just read:", zone=Zone.TAIL),
        Rule(
            "channels",
            Kind.METADATA,
            pattern=r"Distribution [ ] channels [ ]? : [ ] .{3,300}",
            zone=Zone.TAIL,
            examples="Distribution channels: Culture, Society & Lifestyle, Travel & Tourism Industry",
            spares="Distribution channels were dry in May.",
        ),
        Rule(
            "about-itself",
            Kind.LEGAL,
            pattern=r"""
                EIN [ ] Presswire (?: ['’] s [ ] priority [ ] is [ ] source [ ] transparency
                    | [ ] does [ ] not [ ] exercise [ ] editorial [ ] control [ ] over [ ] third-party [^.!?]{5,140} ) \.
                # Its own sentences, and no others.
                (?: [ ] (?: We [ ] (?: are [ ] a [ ] distributor | do [ ] not [ ] allow [ ] opaque ) | Such [ ] content [ ] may
                    | As [ ] a [ ] user, | Your [ ] help [ ] is | EIN [ ] Presswire, [ ] Everyone | Please [ ] see [ ] our )
                    [^.!?]{3,240} \.? ){0,7}
            """,
            zone=Zone.TAIL,
            examples=(
                "EIN Presswire does not exercise editorial control over third-party content provided, uploaded, published, or distributed by users of EIN Presswire.",
                "EIN Presswire's priority is source transparency. We do not allow opaque clients.",
            ),
            spares="EIN Presswire's priority is clear to its owner.",
        ),
        Rule("submit", Kind.NAVIGATION, lines=("Submit your press release", "Submit press release")),
    ),
)
