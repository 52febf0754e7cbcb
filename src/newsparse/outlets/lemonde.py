"""Le Monde, Paris: a daily whose stories stand half behind a paywall.

"Publié le ... , modifié le ..." stands under the byline; what comes from agencies is signed "Le Monde avec AFP". Links
in the story begin with "Lire aussi". Where a reader's account is used twice, a long notice about devices stands below
the story ("Lecture du Monde en cours sur un autre appareil"), and for others one about their subscription; then the
readers' space. Seen on lemonde.fr, the notices also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "lemonde",
    "Le Monde",
    hosts=("lemonde.fr",),
    signs=(
        Sign("Le Monde avec AFP"),
        Sign("Lecture du Monde en cours sur un autre appareil."),
        Sign("Vous pouvez lire Le Monde sur un seul appareil à la fois"),
        Sign("L’espace des contributions est réservé aux abonnés."),
        Sign("Votre abonnement n’autorise pas la lecture de cet article", hint=True),
        Sign("Réutiliser ce contenu", hint=True),
        Sign("Pour ajouter l’article à vos sélections", hint=True),
        Sign("You have #.#% of this article left to read. The rest is for subscribers only."),
        Sign("You have #% of this article left to read. The rest is for subscribers only."),
        Sign("Le Monde with AFP"),
        Sign("Publié le", start=True, hint=True),
        Sign("La suite est réservée aux abonnés.", hint=True),
        Sign("La Matinale du Monde"),
        Sign("Chaque matin, retrouvez notre sélection de # articles à ne pas manquer"),
        Sign("Il vous reste #.#% de cet article à lire. La suite est réservée aux abonnés."),
        Sign("Il vous reste #% de cet article à lire. La suite est réservée aux abonnés."),
        Sign("Il vous reste # % de cet article à lire. La suite est réservée aux abonnés."),
        Sign("Ajouter à vos sélections"),
        Sign("Le Monde", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="Le Monde"),
        Rule(
            "writers",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"""
                Par [ ] \p{Lu}[\w'’.-]* (?: [ ] (?: d[eu] [ ] )? \p{Lu}[\w'’.-]* ){1,3} (?: [ ]? \( [^()]{3,60} \) )?
                (?: (?: , [ ] | [ ] et [ ] ) \p{Lu}[\w'’.-]* (?: [ ] (?: d[eu] [ ] )? \p{Lu}[\w'’.-]* ){1,3} (?: [ ]? \( [^()]{3,60} \) )? ){0,4}
                (?: , [ ] (?: envoyée? [ ] spéciale? | notre [ ] correspondante? ) .{0,40} )?
            """,
            examples=("Par Solène Madec (Kervaer, envoyée spéciale)", "Par Solène Madec et Yann de Goff"),
            spares=("Par Kervaer, on arrive plus vite.", "Par Solène Madec, le lac a trouvé une voix."),
        ),
        Rule(
            "with-agencies",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"(?: Par [ ] )? Le [ ] Monde [ ] (?: avec | with ) [ ] (?: AFP | AP | Reuters ) (?: (?: , | [ ] et ) [ ] (?: AFP | AP | Reuters ) ){0,2}",
            examples=("Le Monde avec AFP", "Par Le Monde avec AFP et Reuters"),
            spares="Le Monde avec AFP en main, il attendait le bac.",
        ),
        Rule(
            "changed",
            Kind.METADATA,
            # What is left is the line of a date.
            pattern=r"(?<= \d h \d\d ,? ) [ ] (?: - [ ] )? (?i: modifié | mis [ ] à [ ] jour ) [ ] (?: le [ ] \d{1,2} (?: er )? [ ] \p{L}{3,9} [ ] \d{4} [ ] )? à [ ] \d{1,2} h \d\d",
            part=Part.END,
            examples=(
                "Publié le 30 août 2031 à 14h52, modifié le 30 août 2031 à 15h54",
                "Publié le 30 août 2031 à 14h52 - Mis à jour le 31 août 2031 à 15h54",
            ),
            spares="Le plan a été modifié le 30 août 2031 à 15h54",
        ),
        # The pages in English.
        Rule(
            "published-in-english",
            Kind.METADATA,
            pattern=r"""
                Published [ ] (?: on [ ] )? (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<day>\d{1,2}) , [ ] (?P<year>\d{4}) , [ ] at [ ] \d{1,2}:\d\d [ ] [ap]m [ ] \(Paris\)
                (?: , [ ] (?: updated | modified ) [ ] (?: on [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{1,2} , [ ] \d{4} , [ ] )? at [ ] \d{1,2}:\d\d [ ] [ap]m (?: [ ] \(Paris\) )? )?
            """,
            examples=(
                "Published on August 30, 2031, at 2:52 pm (Paris), updated on August 30, 2031, at 3:54 pm",
                "Published on August 30, 2031, at 2:52 pm (Paris)",
            ),
            spares="Published on August 30, 2031, at 2:52 pm (Paris), it sold well",
        ),
        Rule(
            "writers-in-english",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"By [ ] (?: \p{Lu}[\w'’.-]*+ [ ] ){2,4}+ \( [^()]{3,80} \)",
            examples="By Solène Madec (Kervaer [France] special correspondent)",
            spares="By Solène Madec (Kervaer) it was called a lake",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The photographer in capitals, and for whom the picture was taken.
            pattern=r"""
                (?: .{10,300}? [ ] )? \p{Lu}[\p{Lu}'’.-]++ (?: [ ] \p{Lu}[\p{Lu}'’.-]++ ){1,4}
                (?: [ ] (?: POUR | FOR ) [ ] (?: [«"] [ ]? )? LE [ ] MONDE (?: [ ]? [»"] )? | [ ]? / [ ]? (?: AFP | AP | REUTERS | SIPA | DIVERGENCE | [\p{Lu}’' ]{3,30} ) )
            """,
            examples=(
                "Le bac de Kervaer, le 4 mars 2031. SOLÈNE MADEC POUR « LE MONDE »",
                "Le bac de Kervaer, le 4 mars 2031. SOLÈNE MADEC / AFP",
                "SOLÈNE MADEC/AFP",
                "The ferry at Kervaer, March 4, 2031. SOLÈNE MADEC FOR LE MONDE",
            ),
            spares=("Le bac part tard, dit SOLÈNE MADEC / AFP et les autres.", "Le bac de l’ONU"),
        ),
        Rule(
            "other-device",
            Kind.PAYWALL,
            lines=(
                "Lecture du Monde en cours sur un autre appareil.",
                "Vous pouvez lire Le Monde sur un seul appareil à la fois",
                "Continuer à lire ici",
                "Ce message s’affichera sur l’autre appareil.",
                "Découvrir les offres multicomptes",
                "Pourquoi voyez-vous ce message ?",
                "Parce qu’une autre personne (ou vous) est en train de lire Le Monde avec ce compte sur un autre appareil.",
                "Vous ne pouvez lire Le Monde que sur un seul appareil à la fois (ordinateur, téléphone ou tablette).",
                "Comment ne plus voir ce message ?",
                "En cliquant sur « Continuer à lire ici » et en vous assurant que vous êtes la seule personne à consulter Le Monde avec ce compte.",
                "En cliquant sur « » et en vous assurant que vous êtes la seule personne à consulter Le Monde avec ce compte.",
                "Que se passera-t-il si vous continuez à lire ici ?",
                "Ce message s’affichera sur l’autre appareil. Ce dernier restera connecté avec ce compte.",
                "Y a-t-il d’autres limites ?",
                "Non. Vous pouvez vous connecter avec votre compte sur autant d’appareils que vous le souhaitez, mais en les utilisant à des moments différents.",
                "Vous ignorez qui est l’autre personne ?",
                "Nous vous conseillons de modifier votre mot de passe.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "subscription",
            Kind.PAYWALL,
            lines=(
                "Lecture restreinte",
                "Votre abonnement n’autorise pas la lecture de cet article",
                "Pour plus d’informations, merci de contacter notre service commercial.",
            ),
        ),
        Rule(
            "selections",
            Kind.SHARING,
            lines=(
                "Pour ajouter l’article à vos sélections",
                "Ajouter à vos sélections",
                "identifiez-vous",
                "S’inscrire gratuitement",
                "Vous n’êtes pas inscrit ?",
                "Lire plus tard",
                "Lire en français",
                "Read in English",
            ),
        ),
        Rule(
            "readers",
            Kind.COMMENTS,
            lines=(
                "L’espace des contributions est réservé aux abonnés.",
                "Abonnez-vous pour accéder à cet espace d’échange et contribuer à la discussion.",
                "Contribuer",
            ),
            zone=Zone.TAIL,
        ),
        # What the house offers beside its stories, in boxes amid them.
        Rule(
            "boxes",
            Kind.NEWSLETTER,
            lines=(
                "Le Monde Application",
                "La Matinale du Monde",
                "Chaque matin, retrouvez notre sélection de # articles à ne pas manquer",
                "Le Monde Jeux",
                "Chaque jour de nouvelles grilles de mots croisés, Sudoku et mots trouvés.",
                "Le Monde Mémorable",
                "Testez votre culture générale avec la rédaction du « Monde »",
                "Le Monde Ateliers",
                "Le Monde Guides d’achat",
            ),
        ),
        Rule("reuse", Kind.LEGAL, lines=("Réutiliser ce contenu", "Reuse this content")),
        Rule(
            "rest",
            Kind.PAYWALL,
            pattern=r"""
                Il [ ] vous [ ] reste [ ] \d{1,3} (?: [.,] \d{1,2} )? [ ]? % [ ] de [ ] cet [ ] article [ ] à [ ] lire\. (?: [ ] La [ ] suite [ ] est [ ] réservée [ ] aux [ ] abonnés\. )?
                | You [ ] have [ ] \d{1,3} (?: \. \d{1,2} )? % [ ] of [ ] this [ ] article [ ] left [ ] to [ ] read\. (?: [ ] The [ ] rest [ ] is [ ] for [ ] subscribers [ ] only\. )?
            """,
            zone=Zone.TAIL,
            examples="Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.",
            spares="Il vous reste 62 % de cet article à lire, dit le maître.",
        ),
    ),
)
