"""Le Figaro, Paris: a daily.

"Publié le 04/03/2031 à 10:12, mis à jour le ..." stands under the byline, which for agencies' stories reads "Le Figaro
avec AFP"; captions end in the name and the agency. "Passer la publicité" stands between the paragraphs, and links
begin with "À LIRE AUSSI". A story for subscribers ends in how much of it is left, "Vous avez envie de lire la suite ?".
Topics stand under "Sujets". Seen on lefigaro.fr, the paywall's lines also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "lefigaro",
    "Le Figaro",
    hosts=("lefigaro.fr",),
    signs=(
        Sign("Le Figaro avec AFP"),
        Sign("Par Le Figaro avec AFP"),
        Sign("Passer la publicité", hint=True),
        Sign("Vous avez envie de lire la suite ?", hint=True),
        Sign("Débloquez tous les articles immédiatement.", hint=True),
        Sign("La rédaction vous conseille", hint=True),
        Sign("Le Figaro", hint=True),
        Sign("Cet article est réservé aux abonnés. Il vous reste #% à découvrir."),
        Sign("Cet article est réservé aux abonnés. Il vous reste # % à découvrir."),
    ),
    standfirst=True,
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Le Figaro", "Le Figaro TV")),
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
            pattern=r"(?: Par [ ] )? Le [ ] Figaro [ ] avec [ ] (?: AFP | Reuters | AFP [ ] et [ ] Reuters | l'AFP )",
            examples=("Le Figaro avec AFP", "Par Le Figaro avec AFP"),
            spares="Le Figaro avec AFP a compté les bateaux.",
        ),
        Rule(
            "date-line",
            Kind.METADATA,
            pattern=r"""
                Publié [ ] le [ ] (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) [ ] à [ ] \d\d : \d\d
                (?: ,? [ ] (?i: mis [ ] à [ ] jour ) [ ] (?: le [ ] \d\d/\d\d/\d{4} [ ] )? à [ ] \d\d:\d\d )?
            """,
            examples=("Publié le 04/03/2031 à 10:12, mis à jour le 05/03/2031 à 13:00", "Publié le 04/03/2031 à 10:12"),
            spares="Publié le 04/03/2031 à 10:12, le livre fut vite lu.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^.]{5,240} \. [ ] [^./]{3,60} [ ]? / [ ]? (?: AFP | AP | REUTERS | SIPA | EPA | Le [ ] Figaro | Hans [ ] Lucas | stock\.adobe\.com | [^/.]{2,40} - [ ] stock\.adobe\.com )",
            examples="Le bac d'Ostrel, lundi. MILA DORN / AFP",
            spares="Le bac est plein. Le capitaine attend 9 h / 10 h.",
        ),
        Rule(
            "paywall",
            Kind.PAYWALL,
            pattern=r"""
                Cet [ ] article [ ] est [ ] réservé [ ] aux [ ] abonnés\. [ ]? (?: Il [ ] vous [ ] reste [ ] \d{1,2} [ ]? % [ ] à [ ] découvrir\. )?
                | Il [ ] vous [ ] reste [ ] \d{1,2} [ ]? % [ ] à [ ] découvrir\.?
            """,
            examples=(
                "Cet article est réservé aux abonnés. Il vous reste 86 % à découvrir.",
                "Il vous reste 86% à découvrir.",
            ),
            spares="Il vous reste 86 % à découvrir de la côte, dit le guide.",
        ),
        Rule(
            "offer",
            Kind.PAYWALL,
            lines=(
                "Vous avez envie de lire la suite ?",
                "Débloquez tous les articles immédiatement.",
                "Débloquez tous les articles immédiatement. Sans engagement.",
                "Sans engagement.",
                "Vente Flash",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "advised",
            Kind.RELATED,
            lines=("La rédaction vous conseille", "Sur le même sujet"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "topics",
            Kind.METADATA,
            lines="Sujets",
            part=Part.SECTION,
            until=("La rédaction vous conseille", "Commenter", "# commentaires"),
            longest=8,
            zone=Zone.TAIL,
        ),
    ),
)
