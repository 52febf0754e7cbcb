"""Phys.org, Douglas: news of research by Science X, with its sisters Medical Xpress and Tech Xplore.

Above the headline stands what the editors found of the text ("fact-checked", "proofread"), under it "by University of
Kelmar". The story ends in the paper it is about, "More information: ... DOI: ...", the journal and who provided the
text; then come a citation, a copyright notice and appeals. Seen on phys.org, its footer also in public copies of it.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "phys_org",
    "Phys.org",
    hosts=("phys.org", "medicalxpress.com", "techxplore.com"),
    signs=(
        Sign(
            "This article has been reviewed according to Science X's editorial process and policies. Editors have "
            "highlighted the following attributes while ensuring the content's credibility:",
        ),
        Sign(
            "This document is subject to copyright. Apart from any fair dealing for the purpose of private study or "
            "research, no part may be reproduced without the written permission. The content is provided for "
            "information purposes only.",
        ),
        Sign("© # Science X Network"),
        Sign("Relevant PhysicsForums posts"),
        Sign("Feedback to editors", hint=True),
        Sign("Explore further", hint=True),
        Sign("Editors' notes", hint=True),
        Sign("peer-reviewed publication", hint=True),
        Sign("trusted source", hint=True),
        Sign("Let us know if there is a problem with our content"),
    ),
    rules=(
        Rule(
            "reviewed",
            Kind.METADATA,
            pattern=r"(?: Editors['’] [ ] notes [ ] )? This [ ] article [ ] has [ ] been [ ] reviewed [ ] according [ ] to [ ] Science [ ] X['’]s [ ] editorial [ ] process .{0,160}",
            examples="This article has been reviewed according to Science X's editorial process and policies.",
            spares="This article has been reviewed according to the court's order.",
        ),
        Rule(
            "attributes",
            Kind.METADATA,
            lines=(
                "Editors' notes",
                "fact-checked",
                "peer-reviewed publication",
                "trusted source",
                "proofread",
                "preprint",
                "reputable news agency",
                "written by researcher",
                "written by researcher(s)",
                "The GIST",
            ),
        ),
        Rule(
            "date",
            Kind.METADATA,
            # Far above the headline; lists of other stories have their months shortened.
            pattern=r"""
                (?P<month>May|June|July|\p{Lu}\p{Ll}{4,}) [ ] (?P<day>\d{1,2}), [ ] (?P<year>\d{4})
                (?: [ ] (?: report | feature | dialog | weblog ) )?
            """,
            zone=Zone.HEAD,
            examples=("December 22, 2031", "May 3, 2031 report"),
            spares=("Dec 22, 2031", "December 22, 2031 was a Monday"),
        ),
        Rule(
            "paper",
            Kind.METADATA,
            pattern=r"More [ ] information : [ ] .{10,600} | .{5,400} [ ] DOI : [ ] 10\.\d{4,5}/ \S+",
            zone=Zone.TAIL,
            examples=(
                "More information: Mila Dorn et al, Eels of the Orn, River Science (2031). DOI: 10.1000/orn.1",
                "Mila Dorn et al, Eels of the Orn, River Science (2031). DOI: 10.1000/orn.1",
            ),
            spares="More information about the eels is needed, Dorn said.",
        ),
        Rule(
            "journal",
            Kind.METADATA,
            pattern=r"Journal [ ] information : [ ] [^.]{2,90}",
            zone=Zone.TAIL,
            examples="Journal information: River Science",
            spares="Journal information was lost. It was never found.",
        ),
        Rule(
            "provider",
            Kind.CREDIT,
            pattern=r"Provided [ ] by [ ] \p{Lu}[^.;:]{2,90}",
            zone=Zone.TAIL,
            examples="Provided by University of Kelmar",
            spares="Provided by the valley for years, the bread is now bought.",
        ),
        Rule(
            "citation",
            Kind.LEGAL,
            pattern=r"Citation : [ ] .{5,300} [ ] retrieved [ ] .{5,60} [ ] from [ ] https?://\S+",
            zone=Zone.TAIL,
            examples="Citation: Eels sing (2031, May 3) retrieved 4 May 2031 from https://phys.org/news/2031-05-eels.html",
            spares="Citation: the judge read it twice.",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            pattern=r"This [ ] document [ ] is [ ] subject [ ] to [ ] copyright\. [ ] Apart [ ] from [ ] any [ ] fair [ ] dealing .{10,200}",
            examples="This document is subject to copyright. Apart from any fair dealing for private study, no part may be copied.",
            spares="This document is subject to copyright. Nobody had read it.",
        ),
        Rule(
            "further",
            Kind.RELATED,
            lines="Explore further",
            part=Part.SECTION,
            until=("Feedback to editors", "# shares", "© # Science X Network"),
            longest=6,
        ),
        Rule(
            "readers",
            Kind.FORM,
            lines=("Feedback to editors", "E-mail the story", "Let us know if there is a problem with our content"),
        ),
        Rule("forum", Kind.RELATED, lines="Relevant PhysicsForums posts", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            lines=(
                "Get weekly and/or daily updates delivered to your inbox. You can unsubscribe at any time and we'll never share your details to third parties.",
                "Donate and enjoy an ad-free experience",
                "We keep our content available to everyone. Consider supporting Science X's mission by getting a premium account.",
            ),
        ),
    ),
)
