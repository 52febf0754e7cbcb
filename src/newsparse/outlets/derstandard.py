"""Der Standard, Vienna: a daily of Austria.

The date stands as "7. August 2031, 06:00" between the author and the number of readers' "Postings". Stories end in who
wrote them and the day, in brackets behind the last sentence: "(Ada Hill, APA, 7.8.2031)". Below stand the forum, on
whose opinions there is a note, and who may use the text. Seen on derstandard.at; the sign-off from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "derstandard",
    "Der Standard",
    hosts=("derstandard.at", "derstandard.de"),
    signs=(
        Sign("© STANDARD Verlagsgesellschaft m.b.H. #"),
        Sign("Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder."),
        Sign("Die Kommentare von Usern und Userinnen geben nicht notwendigerweise die Meinung", start=True),
        Sign("Willkommen bei DER STANDARD"),
        Sign("Forum: # Postings", hint=True),
        Sign("# Postings", hint=True),
        Sign("Später lesen", hint=True),
    ),
    rules=(
        Rule(
            "signed",
            Kind.CREDIT,
            pattern=r"""
                (?<= [.!?"”“»…] [ ] ) \( (?: [\p{L}.'’-]{2,20} [ ,;/]{1,2} ){1,10}+ (?P<day>\d{1,2}) \. [ ]? (?P<month>\d{1,2}) \. [ ]? (?P<year>\d{4}) \)
            """,
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Das Boot bleibt. (Ada Hill, 7.8.2031)", "Es regnet. (APA, red, 17.10.2031)"),
            spares=("Das Boot (Baujahr 7.8.1931) bleibt.", "Er starb früh (am 7.8.1931)"),
        ),
        Rule(
            "forum",
            Kind.COMMENTS,
            lines=("# Postings", "# Posting", "Forum: # Postings", "Forum: # Posting", "Ihre Meinung zählt."),
        ),
        Rule("rights", Kind.LEGAL, lines="© STANDARD Verlagsgesellschaft m.b.H. #"),
        Rule("masthead", Kind.NAVIGATION, lines=("Benachrichtigungen", "Diskurs", "Inland"), zone=Zone.HEAD),
    ),
)
