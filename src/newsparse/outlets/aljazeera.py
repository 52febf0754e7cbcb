"""Al Jazeera, Doha: the Qatari news channel, in English and Arabic.

"News|Fisheries" stands above the headline, "Published On 22 Dec 2031" below the standfirst. A list of links amid the
story is read out to the blind: "list of 3 items", "list 1 of 3", "end of list". Captions have their credit in
brackets, "[File: name/Reuters]", and the story ends in "Source: Al Jazeera and news agencies". Seen on aljazeera.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "aljazeera",
    "Al Jazeera",
    hosts=("aljazeera.com", "aljazeera.net"),
    signs=(
        Sign("Al Jazeera", agency=True),
        Sign("Source: Al Jazeera"),
        Sign("Source: Al Jazeera and news agencies"),
        Sign("Source: Al Jazeera, News Agencies"),
        Sign("Source: Al Jazeera, AFP"),
        Sign("Source: Al Jazeera, Reuters"),
        Sign("Source: News Agencies"),
        Sign("Save articles to read later and create your own reading list."),
        Sign("المصدر: الجزيرة"),
        Sign("المصدر : الجزيرة + وكالات"),
        Sign("المصدر: الجزيرة + وكالات"),
        Sign("© # Al Jazeera Media Network"),
        Sign("Follow Al Jazeera English:"),
        Sign("By Al Jazeera Staff"),
        Sign("Sign up for Al Jazeera"),
        Sign(
            "The views expressed in this article are the author’s own and do not necessarily reflect Al Jazeera’s editorial stance."
        ),
        Sign("list of # items", hint=True),
        Sign("end of list", hint=True),
        Sign("Published On #", start=True, hint=True),
        Sign("Video Duration #", start=True, hint=True),
        Sign("Click here to share on social media", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| (?: [ ] [\p{L}& ’\'-]{3,40} [ ] \| )? [ ] Al [ ] Jazeera",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Fishermen count the perch | Fisheries News | Al Jazeera",
            spares="Fishermen sue Al Jazeera",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            pattern=r"(?: News | Features? | Opinions? | Economy | Sport | Interactive | Explainer | Gallery ) [ ]? \| [ ]? [^.|]{2,60}",
            zone=Zone.HEAD,
            examples=("News|Israel-Palestine conflict", "Opinions | Environment"),
            spares="News | where it comes from and who pays. A study",
        ),
        # The day is printed twice without a space; what is left is the first.
        Rule(
            "second-day",
            Kind.METADATA,
            pattern=r"(?<= Published [ ] On [ ] .{5,12} \d{4} ) [ ]? \d{1,2} [ ] \p{Lu}\p{Ll}{2} [ ] \d{4}",
            part=Part.END,
            examples="Published On 22 Dec 203122 Dec 2031",
            spares="Published On 22 Dec 2031",
        ),
        Rule(
            "sharing",
            Kind.SHARING,
            lines=(
                "Click here to share on social media",
                "share",
                "share2",
                "Save articles to read later and create your own reading list.",
                "Follow Al Jazeera English:",
            ),
        ),
        Rule("player", Kind.TEMPLATE, lines="info", zone=Zone.HEAD),
        Rule(
            "list",
            Kind.RELATED,
            lines=("Keep reading", "Recommended Stories", "list of # items"),
            part=Part.SECTION,
            until="end of list",
            longest=9,  # two lines for each of four; where the list's end is missing, the story goes on below it
        ),
        Rule("list-item", Kind.RELATED, lines=("list # of #", "end of list")),
        Rule(
            "list-item-and-title",
            Kind.RELATED,
            pattern=r"list [ ] \d [ ] of [ ] \d [ ] .{4,160}",
            examples="list 1 of 3 The fishermen of the dry lake",
            spares="list 1 of the things they took",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{0,300}? \[ (?: File: [ ] )? [^\[\]]{2,60}
                (?: / (?: Al [ ] Jazeera | Reuters | AFP | AP(?: [ ] Photo )? | EPA(?: -EFE )? | Anadolu .{0,12} | Getty [ ] Images )
                  | (?<= \[ ) (?: File: [ ] )? (?: Al [ ] Jazeera | Reuters | AFP | EPA ) )
                [^\[\]]{0,30} \]
            """,
            examples=("A boat on the shore [File: Jane Doe/Reuters]", "A fisherman at work [Jane Doe/Al Jazeera]"),
            spares="“They came [from the lake/river] at night,” he said.",
        ),
        Rule("arabic-related", Kind.RELATED, lines="حول هذه القصة", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "alerts",
            Kind.NEWSLETTER,
            lines=(
                "Sign up for Al Jazeera",
                "Get instant alerts and updates based on your interests. Be the first to know when big stories happen.",
                "Yes, keep me updated",
            ),
        ),
    ),
)
