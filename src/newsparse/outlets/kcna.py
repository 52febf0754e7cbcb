"""KCNA, Korean Central News Agency, Pyongyang: North Korea's state news agency.

A story opens with "Pyongyang, April 29 (KCNA) --", in Korean with "(평양 4월 29일발 조선중앙통신)", and ends in "-0-" or
"(끝)", then "www.kcna.kp" and the date in the years of Juche. The Tokyo mirror has "calendar>>" above and its
copyright below; the archive kcnawatch.org prints "Date: 29/04/2031 | Source: KCNA.kp (En) | Read original version at
source" above. Seen on kcna.kp and kcna.co.jp, and in code that reads their pages; the archive from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "kcna",
    "KCNA",
    hosts=("kcna.kp", "kcna.co.jp"),
    signs=(
        Sign("KCNA", agency=True),
        Sign("조선중앙통신", agency=True),
        Sign("www.kcna.kp (Juche#.#.#.)"),
        Sign("Copyright (C) KOREA NEWS SERVICE(KNS) All Rights Reserved."),
        Sign("www.kcna.kp (주체#.#.#.)"),
    ),
    rules=(
        Rule(
            "filed",
            Kind.METADATA,
            pattern=r"(?: www\.kcna\.kp [ ]? )? \( [ ]? (?: Juche | 주체 ) [ ]? \d{2,3} \. [ ]? \d{1,2} \. [ ]? \d{1,2} \.? [ ]? \) | www\.kcna\.kp",
            part=Part.END,
            examples=("www.kcna.kp (Juche120.4.29.)", "She left. (Juche120.4.29.)", "www.kcna.kp (주체120.4.29.)"),
            spares="In (Juche120.4.29.) it rained.",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines="Copyright (C) KOREA NEWS SERVICE(KNS) All Rights Reserved.",
        ),
        Rule(
            "archive",
            Kind.METADATA,
            pattern=r"""
                Date: [ ] (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4})
                    (?: [ ] \| [ ] Source: [ ] [^|.!?]{2,40} (?: \.kp [^|.!?]{0,20} )? )? (?: [ ] \| [ ] Read [ ] original [ ] version [ ] at [ ] source )?
                | Read [ ] original [ ] version [ ] at [ ] source
                """,
            zone=Zone.HEAD,
            examples=(
                "Date: 29/04/2031 | Source: KCNA.kp (En) | Read original version at source",
                "Date: 29/04/2031",
                "Read original version at source",
            ),
            spares="Date: 29/04/2031 is what stood on the bell, nobody could read original version at source",
        ),
        Rule("calendar", Kind.NAVIGATION, lines=("calendar>>", "KCNA"), zone=Zone.HEAD),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"(?: ^ | (?<= [ .”\"] ) ) (?: - 0 - | \( 끝 \) )",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("She left. -0-", "-0-", "(끝)"),
            spares="The score was 2-0-",
        ),
    ),
)
