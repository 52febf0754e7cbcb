"""AFP, Agence France-Presse, Paris: a news agency in French, English, Spanish, Arabic, German and Portuguese.

A story opens with "KELMAR (AFP) –" or "Paris, 29 avr 2031 (AFP) -" and ends in the initials of those who wrote and
edited it, "md/or", on a line of their own. Captions end in "(Photo by Mila DORN / AFP)" or "© Mila DORN / AFP". Papers
that take the wire print "© Agence France-Presse" below; fact checks ask for more to check. Seen on afp.com and
factcheck.afp.com, and in the papers that reprint it.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "afp",
    "AFP",
    hosts=("afp.com",),
    signs=(
        Sign("AFP", agency=True),
        Sign("Agence France-Presse", agency=True),
        Sign("法新社", agency=True),
        Sign("أ ف ب", agency=True),
        Sign("Is there content that you would like AFP to fact-check? Get in touch."),
        Sign("© Agence France-Presse", hint=True),
        Sign("AFP", hint=True),
        Sign("FROM AFP NEWS", hint=True),
        Sign(
            "The Barron's news department was not involved in the creation of the content above. This story was produced by AFP",
            start=True,
        ),
        Sign("More information on AFP's fact-checking", hint=True),
    ),
    rules=(
        Rule(
            "initials",
            Kind.CREDIT,
            # Two or more desks between strokes, "burs" and "str" before them: "burs-md/or".
            pattern=r"(?: [a-z]{2,5} - ){0,3} [a-z]{2,5} (?: / [a-z]{2,5} ){1,4}",
            zone=Zone.TAIL,
            examples=("md/or", "burs-md/or/ab", "str-md/or"),
            spares=("and/or not", "md"),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                (?: .{0,420} [ ] )? \( (?:
                    (?: Photo | Image ) [ ] (?: by [ ] | / [ ] )? [^()]{2,80} / [ ]? AFP (?: [ ] via [ ] [^()]{3,30} )?
                    | AFP [ ] (?i: photo | file [ ] photo ) [^()]{0,80}
                ) \)
                | [^()]{10,420} [ ] \( \p{Lu}[\p{L}’'-]++ (?: [ ] \p{Lu}[\p{Lu}’'-]++ ){1,3} \)
                | .{5,420} [ ] [-–] [ ] Copyright [ ] AFP (?: / File )? (?: [ ] \p{Lu}[\p{L}.’'-]*+ ){0,4}
                | (?: .{0,420} [ ] )? AFP [ ] PHOTO [ ]? / [ ]? [^.()]{2,60}
            """,
            examples=(
                "The pier at night on April 29, 2031 (Photo by Mila DORN / AFP)",
                "(Photo by Mila DORN / POOL / AFP)",
                "The pier (AFP Photo/Mila DORN)",
                "AFP PHOTO / MILA DORN",
                "The pier at night - Copyright AFP/File Mila DORN",
            ),
            spares=("She sent (Photo by Mila DORN / AFP) to nobody.", "The law - Copyright AFP calls it - is old."),
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            # Papers put the agency behind the last sentence.
            pattern=r"(?<= [.?!”\"’] [ ] ) (?: \( AFP \) | [-–—]{1,2} [ ]? AFP )",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nobody was left, she said. (AFP)", "Nobody was left, she said. – AFP"),
            spares=("She told (AFP)", "The agency – AFP"),
        ),
        Rule(
            "credit-line",
            Kind.CREDIT,
            # A name in AFP's way, the surname in capitals, or a sign of copyright before it.
            pattern=r"""
                [^©]{0,400}? © [ ] (?: [^©.]{2,60} / [ ]? )? (?: AFP | Agence [ ] France-Presse ) (?: / [ ]? (?: File | Archives | Archivos ) )?
                | \p{Lu}[\p{L}'’-]{1,20} (?: [ ] \p{Lu}[\p{L}'’.-]{0,20} ){0,3} [ ] / [ ] AFP
            """,
            examples=(
                "© Agence France-Presse",
                "© AFP/File",
                "The pier at night © Mila DORN / AFP",
                "Mila DORN / AFP",
            ),
            spares=("© is what AFP prints under it.", "Mila DORN / AFP photographer"),
        ),
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=("Agence France-Presse", "AFP", "Avec AFP"),
        ),
        Rule(
            "fact-check",
            Kind.OTHER,
            lines=(
                "Is there content that you would like AFP to fact-check? Get in touch.",
                "Is there content that you would like AFP to fact-check?",
                "Get in touch",
                "More information on AFP's fact-checking",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "about",
            Kind.CREDIT,
            pattern=r"With [ ] [\d,]{4,6} [ ] staff [ ] representing [ ] \d{2,3} [ ] different [ ] nationalities , [ ] AFP [ ] covers [ ] the [ ] world .{10,200}",
            zone=Zone.TAIL,
            examples="With 2,400 staff representing 100 different nationalities, AFP covers the world as a leading global news agency.",
            spares="With 2,400 staff representing 100 different nationalities, AFP moved into the tower.",
        ),
        Rule(
            "rights",
            Kind.LEGAL,
            pattern=r"""
                © [ ] (?: \d{4} [ ] )? AFP \. [ ] Tous [ ] droits [ ] .{5,420}
                | (?: The [ ] Barron['’]s .{5,120} \. [ ] )? This [ ] story [ ] was [ ] produced [ ] by [ ] AFP\. .{0,80}
            """,
            zone=Zone.TAIL,
            examples=(
                "© 2031 AFP. Tous droits de reproduction et de représentation réservés. Toutes les informations sont protégées.",
                "The Barron's news department was not involved in it. This story was produced by AFP. For more information go to AFP.com.",
            ),
            spares="This story was produced by AFP's own cook.",
        ),
    ),
)
