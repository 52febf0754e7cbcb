"""ANTARA, Jakarta: Indonesia's national news agency, in Indonesian and English.

A story opens with "Jakarta (ANTARA) -" and closes with "Pewarta:", "Editor:" and "Copyright © ANTARA 2031", in English
with "Reporter:", "Translator:" and "Editor:"; "Baca juga:" or "Related news:" stands between its paragraphs. Captions end
in "ANTARA FOTO/name/initials." or "(ANTARA/name)". Below, robots are told to keep out. Seen on antaranews.com and
en.antaranews.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "antara",
    "ANTARA",
    hosts=("antaranews.com",),
    signs=(
        Sign("ANTARA", agency=True),
        Sign("Copyright © ANTARA #"),
        Sign("ANTARA News", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("ANTARA", "ANTARA News", "Kantor Berita ANTARA")),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"""
                (?: .{0,420} [ ] )? ANTARA [ ] (?: FOTO | PHOTO ) / [^()]{2,80}
                | (?: .{0,400} [ ] )? \( (?: (?: Foto | Photo ) :? [ ] )? (?i: ANTARA ) (?: [ ]? News )? / [^()]{2,60} \)
            """,
            examples=(
                "Feri di dermaga Kelmar. ANTARA FOTO/Mila Dorn/abc/aww.",
                "(ANTARA/Mila Dorn)",
                "Feri di dermaga. (ANTARA/HO-Humas)",
            ),
            spares="Foto (ANTARA/Mila Dorn) itu hilang.",
        ),
        # Who wrote, translated and let it pass, in the codes of the desk.
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"\( (?: T \. [ ]? [A-Z][A-Z0-9.-]{0,10} | [A-Z] \d{3} ) (?: / [A-Z0-9][A-Z0-9.-]{0,10} ){1,5} \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("She left. (T.KR-MDO/B/KR-ORN/H-YH)", "(T.W001/B.S002)"),
            spares="It has (AC/DC) on it.",
        ),
        Rule(
            "translator",
            Kind.CREDIT,
            pattern=r"(?: Translator | Penerjemah | Uploader ) [ ]? : [ ] .{3,80}",
            zone=Zone.TAIL,
            examples="Translator: Mila Dorn, Ivan Orlin",
            spares="Translator of the year: Mila Dorn",
        ),
    ),
)
