"""Lusa, Lisbon: Portugal's news agency, in Portuguese and English.

A story opens with "Lisboa, 04 mar 2031 (Lusa) –" and ends in the initials of those who wrote and edited it, "JRS (MSF)
// ZO", and in "Lusa/Fim", in English "Lusa/End"; pictures are credited as "NAME/LUSA". Seen on lusa.pt; datelines in
papers that print its texts, initials and end from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "lusa",
    "Lusa",
    hosts=("lusa.pt",),
    signs=(
        Sign("Lusa", agency=True),
        Sign("Agência Lusa", agency=True),
        Sign("Lusa/Fim"),
        Sign("Lusa/End"),
        Sign("Agência Lusa", hint=True),
        Sign("Lusa - Agência de Notícias de Portugal", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("Lusa - Agência de Notícias de Portugal", "Agência Lusa"),
            zone=Zone.HEAD,
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            # Who wrote it, who helped in brackets, and behind two slashes who edited it.
            pattern=r"""
                (?: ^ | (?<= [.!?”"»] ) [ ] ) \p{Lu}{2,5} (?: [ ]? [/,] [ ]? \p{Lu}{2,5} ){0,4} (?: [ ]? \( [ ]? \p{Lu}{2,5} (?: [ ]? [/,] [ ]? \p{Lu}{2,5} ){0,5} [ ]? \) )?
                [ ]? // [ ]? \p{Lu}{1,5} \.? (?: [ ] Lusa / (?: Fim | fim | End ) )?
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=("JRS (MSF) // ZO", "PD // SB", "A pipa está cheia. MYM/AL // JPS Lusa/Fim"),
            spares="A PSP // GNR de Faro",
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.!?”\"»] ) [ ] ) (?: Lusa | LUSA ) [ ]? / [ ]? (?: Fim | fim | FIM | End | end )",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Lusa/Fim", "A pipa está cheia. Lusa/fim", "Lusa/End"),
            spares="Escreveram Lusa/Fim na pipa.",
        ),
        Rule("source", Kind.CREDIT, lines=("Lusa", "(Lusa)", "Com Lusa", "Fonte: Lusa"), zone=Zone.TAIL),
        Rule(
            "photo",
            Kind.CREDIT,
            pattern=r"(?: Foto [ ]? : [ ] )? \p{Lu}[\p{L}.’'-]+ (?: [ ] \p{Lu}[\p{L}.’'-]* ){1,4} [ ]? / [ ]? (?: LUSA | Lusa )",
            examples=("JOSÉ SAL/LUSA", "Foto: José Sal / Lusa", "ANA JOSÉ MARIA SAL FIM/LUSA"),
            spares=("disse José Sal/Lusa", "José Sal, da Lusa"),
        ),
    ),
)
