"""EFE, Madrid: Spain's news agency, the largest in Spanish.

A story opens with "Madrid, 29 abr (EFE).-" and closes with "EFE" behind the last sentence and the initials of its desk
under it, "(foto) (vídeo)" among them. Captions end in "EFE/name". The rights are reserved in one long sentence.
Seen on efe.com, and in code that reads the wire's files. The English lines are from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "efe",
    "EFE",
    hosts=("efe.com",),
    signs=(
        Sign("EFE", agency=True),
        Sign("Agencia EFE", agency=True),
        Sign("EFENoticias", hint=True),
        Sign("Agencia EFE", hint=True),
    ),
    rules=(
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=(
                "EFE",
                "Agencia EFE",
                "(c) Agencia EFE",
                "EFENoticias",
                "EFE Noticias",
                "Redacción EFE",
                "Con información de EFE",
            ),
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [.?!»”\"’')] [ ]? ) ) EFE (?: -EPA )? (?: [ ] [a-z]{2,5} (?: [/-] [a-z]{2,5} ){0,3} )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nadie se quedó en la orilla, dijo. EFE", "EFE", "Nadie se quedó, dijo.EFE", "Se fue. EFE md/or"),
            spares=("Lo dijo a EFE", "EFE lo supo."),
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"(?: [a-z]{2,6} - ){0,2} [a-z]{2,6} (?: / [a-z]{2,6} ){1,4} | [a-z]{2,4} - [a-z]{2,4} | (?: \( (?: foto | vídeo | video | audio | infografía ) \) [ ]? ){1,4}",
            zone=Zone.TAIL,
            examples=("md/or", "md-or/ab", "jd-or", "(foto) (vídeo)"),
            spares=("y/o no", "(foto) de archivo", "medio-día"),
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,420} [ ] )? EFE (?: / (?: EPA | ARCHIVO | Archivo ) )? / [ ]? \p{Lu}[\p{L}.'’-]{0,25} (?: [ ] [\p{L}.'’-]{1,25} ){0,4} (?: /Archivo )?",
            examples=("EFE/Mila Dorn", "Vista del muelle de noche. EFE/EPA/MILA DORN", "Archivo. EFE/ Mila Dorn"),
            spares="La foto de EFE/Mila Dorn, que ganó un premio, está en el barco, dijo.",
        ),
        Rule(
            "rights",
            Kind.LEGAL,
            pattern=r"(?: © | \(c\) ) [ ] (?: Agencia [ ] )? EFE [ ]? (?: , [ ]? )? (?: \d{4} )? \.? [ ] Está [ ] expresamente [ ] prohibida .{20,200} | (?: © | \(c\) ) [ ] EFE [ ] \d{4}",
            examples=(
                "© EFE 2031. Está expresamente prohibida la copia de todo o parte de los contenidos de los servicios de Efe."
            ),
            spares="© EFE 2031 es lo que pone. Está prohibida.",
        ),
    ),
)
