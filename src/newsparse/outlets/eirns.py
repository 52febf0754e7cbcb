"""EIR News Service, Leesburg: the daily bulletins and the weekly magazine Executive Intelligence Review.

Page links stand above and below the story, "clear" beside them is a leftover of the template. A bulletin opens with
its date and "(EIRNS)"; an article of the magazine says in which issue it appears and links to its print version, and
its pictures are credited as "EIRNS/name". The daily editorial says above the headline for which day it leads. On eir.news
the writer's line holds the agency and the day. Its daily mail has the
day, volume and number above, and an address. Releases in Spanish have "Boletín de prensa. De circulación inmediata" and
whom to call above, German ones their links in German. Seen on larouchepub.com and eir.news.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "eirns",
    "EIR News Service",
    hosts=("larouchepub.com", "eir.news"),
    signs=(
        Sign("EIRNS", agency=True),
        Sign("Back to top Go to home page clear"),
        Sign("Back to top Go to home page"),
        Sign("Subscribe to EIR"),
        Sign("Subscribe to Executive Intelligence Review"),
        Sign("Subscribe to EIR Online"),
        Sign("Subscribe to the EIR Daily Alert"),
        Sign("EIR LEAD EDITORIAL FOR ", start=True),
        Sign("EIR Daily Alert Service"),
        Sign("Subscribe to the EIR Daily Brief"),
        Sign("© # EIR News Service. All rights reserved."),
        Sign("© # EIR News Service Inc. All rights reserved."),
        Sign("© # EIR News Service Inc."),
        Sign("Copyright © # EIR News Service Inc. All rights reserved."),
        Sign("EIR News", hint=True),
        Sign("Executive Intelligence Review (larouchepub.com/spanish)"),
        Sign("Executive Intelligence Review (www.larouchepub.com/spanish)"),
        Sign("Boletín de prensa. De circulación inmediata", hint=True),
        Sign("EIR Daily News", hint=True),
        Sign("Executive Intelligence Review", hint=True),
        Sign("Go to home page", hint=True),
        Sign("[Print version of this ", start=True, hint=True),
        *date_signs("This article appears in the {January} #, # issue of Executive Intelligence Review", start=True),
        *date_signs("This article appears in the {January} #, # issue of EIR", start=True),
        *date_signs("This transcript appears in the {January} #, # issue of Executive Intelligence Review", start=True),
        *date_signs("This interview appears in the {January} #, # issue of Executive Intelligence Review", start=True),
        *date_signs(
            "This presentation appears in the {January} #, # issue of Executive Intelligence Review", start=True
        ),
        *date_signs("This editorial appears in the {January} #, # issue of Executive Intelligence Review", start=True),
    ),
    rules=(
        Rule(
            "page-links",
            Kind.NAVIGATION,
            lines=(
                "Go to home page",
                "Go to home page clear",
                "Return to home page",
                "Return to EIR home page",
                "Visit EIR's Home Page",
                "Back to top",
                "Back to top clear",
                "Back to top Go to home page",
                "Back to top Go to home page clear",
                "Back to top | Go to home page",
                "Return to Press Releases",
                "Return to top",
                "Back to home page",
                "Ir a la página principal",
                "Volver a la página principal",
                "Regresar a la página principal",
                "Volver al inicio",
                "Volver al principio",
                "Regresar al principio",
                "Volver al inicio Ir a la página principal",
                "Regresar al principio Ir a la página principal",
                "Zurück zur Startseite",
                "Zurück zur Homepage",
                "Zurück zum Anfang",
                "Zum Seitenanfang",
                "Zurück zum Anfang Zurück zur Startseite",
                "Retour à la page d'accueil",
                "Retour en haut",
            ),
        ),
        Rule("template", Kind.TEMPLATE, lines="clear"),
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=(
                "Executive Intelligence Review",
                "Executive Intelligence Review (larouchepub.com/spanish)",
                "Executive Intelligence Review (www.larouchepub.com/spanish)",
                "Resumen ejecutivo de EIR",
                "EIR",
                "EIR Online",
                "EIR News",
                "EIR Daily News",
                "Daily Brief",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "lead-editorial",
            Kind.METADATA,
            pattern=r"EIR [ ] (?i: lead (?: [ ] editorial )? [ ] for ) [ ] \p{L}{6,9} ,? [ ] (?P<month>\p{L}{3,9}) \.? [ ] (?P<day>\d{1,2}) , [ ] (?P<year>\d{4})",
            zone=Zone.HEAD,
            examples=("EIR LEAD EDITORIAL FOR TUESDAY, MAY 3, 2031", "EIR Lead for Tuesday May 3, 2031"),
            spares="EIR led for Tuesday, May 3, 2031",
        ),
        # A page of EIR Online, the weekly digest.
        Rule(
            "digest",
            Kind.METADATA,
            pattern=r"From [ ] (?: the [ ] )? Vol(?: ume | \. ) [ ]? \d{1,2},? [ ] (?: Issue [ ] (?: Number [ ] | No\. [ ]? )? | No\. [ ]? ) \d{1,2} [ ] (?: issue [ ] )? of [ ] (?: EIR [ ] Online | Electronic [ ] Intelligence [ ] Weekly ) (?: , [ ] Published [ ] (?P<month>\p{L}{3,9}) \.? [ ] (?P<day>\d{1,2}), [ ] (?P<year>\d{4}) )?",
            zone=Zone.HEAD,
            examples=(
                "From Volume 5, Issue Number 23 of EIR Online, Published June 6, 2006",
                "From the Vol. 1 No. 12 issue of Electronic Intelligence Weekly",
            ),
            spares="From Volume 5 of EIR Online, a bridge was built.",
        ),
        Rule(
            "press-release",
            Kind.NAVIGATION,
            lines=("Press release", "Boletín de prensa", "Pressemitteilung"),
            zone=Zone.HEAD,
        ),
        Rule(
            "for-circulation",
            Kind.METADATA,
            lines=(
                "Boletín de prensa. De circulación inmediata",
                "De circulación inmediata",
                "Para su publicación inmediata",
                "For immediate circulation",
                "For immediate release",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "whom-to-call",
            Kind.CREDIT,
            lines=("Para mayor información llame a:", "Para más información llame a:", "For more information call:"),
            zone=Zone.HEAD,
        ),
        Rule(
            "telephone",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: \p{Lu}[\p{L}.’-]++ [ ] ){1,4} )? (?: Tel\. [ ]? : [ ] )? (?: \( \d{3} \) [ ] | \d{3} - ) \d{3} - \d{4} (?: , [ ] [Ee]xt\. [ ] \d{2,4} )?
                | Contact : (?: [ ] \p{Lu}[\p{L}.’-]*+ ){2,4}
            """,
            zone=Zone.HEAD,
            examples=(
                "Mila Dorn (703) 555-0147, ext. 272",
                "Tel.: (703) 555-0147",
                "703-555-0147, Ext. 278",
                "Contact: Mila Dorn",
            ),
            spares=("(703) 555-0147 rang all night", "Contact: Mila Dorn is lost"),
        ),
        # How the author is reached; the address may stand once more.
        Rule(
            "author-reached",
            Kind.CREDIT,
            pattern=r"(?: The [ ] author [ ] can [ ] be [ ] reached [ ] at [ ] )? [\w.-]{2,40} @ (?: larouchepub\.com | eir\.news ) \.?",
            zone=Zone.TAIL,
            examples=("The author can be reached at miladorn@larouchepub.com.", "miladorn@larouchepub.com"),
            spares="The author can be reached at noon.",
        ),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"-[ ]?30[ ]?- | [#]{3}",  # of a line the strokes would not count
            zone=Zone.TAIL,
            examples=("-30-", "- 30 -", "###"),
            spares=("30", "- 12"),
        ),
        Rule(
            "subscribe",
            Kind.NEWSLETTER,
            lines=(
                "Subscribe to EIR",
                "Subscribe to EIR Online",
                "Subscribe to EIR Daily Alert",
                "Subscribe to the EIR Daily Alert",
                "Get the EIR Daily News in your inbox",
                "Subscribe to EIR Daily Alert Service",
                "Subscribe to Executive Intelligence Review",
                "Sign up for EIR Daily Alert",
                "EIR Daily Alert",
                "EIR Daily Alert Service",
                "Subscribe to the EIR Daily Brief",
                "Subscribe to the EIR Daily News",
                "Support EIR",
            ),
        ),
        Rule(
            "appears-in",
            Kind.METADATA,
            pattern=r"""
                This [ ] [a-z]++ (?: [ ] [a-z]++ ){0,2}? [ ] appear (?: s | ed ) [ ] in [ ] the [ ]
                (?: (?P<month>\p{L}{3,9}) \.? [ ] (?P<day>\d{1,2}) , [ ] (?P<year>\d{4}) | [^.]{4,40} )
                [ ] issue [ ] of [ ] (?: EIR | Executive [ ] Intelligence [ ] Review ) \b [^.]{0,40} \.?
                (?: [ ]? \[ [^\]]{4,60} \] )?
            """,
            examples=(
                "This article appears in the May 3, 2019 issue of Executive Intelligence Review.",
                "This transcript appears in the May 3, 2019 issue of EIR. [Print version of this transcript]",
                "This interview appears in the May 3-10, 2019 issue of EIR.",
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
                (?: EIRNS | LPAC(?:TV)? | Xinhua | NASA | IAEA | ESA | DoD | DOE | CC | Schiller [ ] Institute | White [ ] House
                    | U\.?N\.? [ ] Photo | U\.S\. [ ] (?: Army | Navy | Air [ ] Force | Marine [ ] Corps ) | Library [ ] of [ ] Congress )
                / [^\s,;:]++ (?: [ ] [^\s,;:]++ ){0,3}
                | (?i: (?: [a-z-]{2,30} \. ){1,3} (?: ru | gov | org | com | net | int ) )
            """,
            examples=(
                "EIRNS/Jane Doe",
                "EIRNS/Jane A. Doe",
                "U.S. Navy/Jane Doe",
                "Xinhua/Li Si",
                "kremlin.ru",
                "en.kremlin.ru",
            ),
            spares=("EIRNS reports that the canal is open.", "The kremlin.ru site was down."),
        ),
        Rule(
            "picture-link",
            Kind.NAVIGATION,
            lines=("View full size", "Click for full size"),
        ),
        Rule(
            "mail-head",
            Kind.METADATA,
            pattern=r"""
                EIR [ ] Daily [ ] Alert [ ] Service, [ ] \p{L}{6,9}, [ ] (?P<month>\p{L}{3,9}) [ ] (?P<day>\d{1,2}), [ ] (?P<year>\d{4})
                | Volume [ ] \d{1,2}, [ ] Number [ ] \d{1,3}
            """,
            zone=Zone.HEAD,
            examples=("EIR Daily Alert Service, TUESDAY, MAY 3, 2022", "Volume 9, Number 86"),
            spares="Volume 9, Number 86 is lost",
        ),
        Rule("address", Kind.LEGAL, lines=("P.O. Box #, Washington, DC #-#", "P.O. Box #, Washington, D.C. #-#")),
        Rule("about", Kind.NAVIGATION, lines=("About EIR", "Get EIR's Daily Alert"), zone=Zone.TAIL),
    ),
)
