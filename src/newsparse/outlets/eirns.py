"""EIR News Service, Leesburg: the daily bulletins and the weekly magazine Executive Intelligence Review.

Page links stand above and below the story, "clear" beside them is a leftover of the template. A bulletin opens with
its date and "(EIRNS)"; an article of the magazine says in which issue it appears and links to its print version, and
its pictures are credited as "EIRNS/name". Seen on larouchepub.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "eirns",
    "EIR News Service",
    hosts=("larouchepub.com",),
    signs=(
        Sign("EIRNS", agency=True),
        Sign("Back to top Go to home page clear"),
        Sign("Back to top Go to home page"),
        Sign("Subscribe to EIR"),
        Sign("Subscribe to Executive Intelligence Review"),
        Sign("Go to home page", hint=True),
        Sign("[Print version of this article]", hint=True),
        Sign("[Print version of this transcript]", hint=True),
    ),
    rules=(
        Rule(
            "page-links",
            Kind.NAVIGATION,
            lines=(
                "Go to home page",
                "Go to home page clear",
                "Return to home page",
                "Back to top",
                "Back to top clear",
                "Back to top Go to home page",
                "Back to top Go to home page clear",
                "Back to top | Go to home page",
            ),
        ),
        Rule("template", Kind.TEMPLATE, lines="clear"),
        Rule("press-release", Kind.NAVIGATION, lines="Press release", zone=Zone.HEAD),
        Rule(
            "subscribe",
            Kind.NEWSLETTER,
            lines=(
                "Subscribe to EIR",
                "Subscribe to EIR Online",
                "Subscribe to EIR Daily Alert",
                "Subscribe to EIR Daily Alert Service",
                "Subscribe to Executive Intelligence Review",
                "Sign up for EIR Daily Alert",
                "EIR Daily Alert",
                "EIR Daily Alert Service",
                "Support EIR",
            ),
        ),
        Rule(
            "appears-in",
            Kind.METADATA,
            pattern=r"""
                This [ ] [a-z]++ (?: [ ] [a-z]++ ){0,2}? [ ] appear (?: s | ed ) [ ] in [ ] the [ ] [^.]{4,40}
                [ ] issue [ ] of [ ] (?: EIR | Executive [ ] Intelligence [ ] Review ) \b [^.]{0,40} \.?
                (?: [ ]? \[ [^\]]{4,60} \] )?
            """,
            examples=(
                "This article appears in the May 3, 2019 issue of Executive Intelligence Review.",
                "This transcript appears in the May 3, 2019 issue of EIR. [Print version of this transcript]",
            ),
            spares="This article appears in the issue that the court has to decide.",
        ),
        Rule(
            "print-version",
            Kind.SHARING,
            pattern=r"\[ (?: Print(?:able)? | PDF ) [ ] version (?: [ ] of [ ] this [ ] [a-z ]{4,30} )? \]",
            part=Part.END,
            examples=("[Print version of this article]", "He will speak on Monday. [PDF version of this interview]"),
            spares="There is a print version of this article.",
        ),
        Rule(
            "photo-credit",
            Kind.CREDIT,
            # A source and a name, or the site that a picture is from.
            pattern=r"""
                (?: EIRNS | LPAC(?:TV)? | Xinhua | NASA | Schiller [ ] Institute | White [ ] House | U\.?N\.? [ ] Photo )
                / [^\s,;:]++ (?: [ ] [^\s,;:]++ ){0,3}
                | (?i: (?: [a-z-]{2,30} \. ){1,3} (?: ru | gov | org | com | net | int ) )
            """,
            examples=("EIRNS/Jane Doe", "EIRNS/Jane A. Doe", "Xinhua/Li Si", "kremlin.ru", "en.kremlin.ru"),
            spares=("EIRNS reports that the canal is open.", "The kremlin.ru site was down."),
        ),
        Rule(
            "picture-link",
            Kind.NAVIGATION,
            lines=("View full size", "Click for full size"),
        ),
    ),
)
