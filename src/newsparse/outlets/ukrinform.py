"""Ukrinform, Kyiv: Ukraine's state news agency, in Ukrainian, English and more languages.

Under the headline stand the time, "07.03.2031 19:16", and the agency's name; the text has no dateline. Below come
links to other stories, an appeal to join its channels, and a notice on citing in the words of its licence.
Seen on ukrinform.net and ukrinform.ua; the notice is quoted in public repositories, the initials and the foot of the
page are from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "ukrinform",
    "Ukrinform",
    hosts=(
        "ukrinform.net",
        "ukrinform.ua",
        "ukrinform.ru",
        "ukrinform.de",
        "ukrinform.fr",
        "ukrinform.es",
        "ukrinform.jp",
    ),
    signs=(
        Sign("Ukrinform", agency=True),
        Sign("Укрінформ", agency=True),
        Sign("Укринформ", agency=True),
        Sign("Ukrinform", hint=True),
        Sign("Укрінформ", hint=True),
        Sign("Website design Studio «Laconica»", hint=True),
        Sign(
            "While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the "
            "first paragraph, are mandatory. In addition, citing the translated materials of foreign media"
        ),
        Sign(
            "While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the "
            "first paragraph are mandatory."
        ),
        Sign("© 2015-# Ukrinform. All rights reserved."),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Ukrinform", "Укрінформ", "Укринформ")),
        Rule(
            "citing",
            Kind.LEGAL,
            pattern=r"""
                While [ ] citing [ ] and [ ] using [ ] any [ ] materials [ ] on [ ] the [ ] Internet, [ ] links [ ] to
                (?: [^.!?] | \. (?= \S ) ){10,160} \.?
                (?: [ ] In [ ] addition, [ ] citing (?: [^.!?] | \. (?= \S ) ){10,300} \.? )?
                (?: [ ] Materials [ ] marked [ ] as .{10,500} )?
            """,
            zone=Zone.TAIL,
            examples="While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph, are mandatory.",
            spares="While citing the agency, the mayor used any word he liked.",
        ),
        Rule(
            "initials",
            Kind.CREDIT,
            pattern=r"[a-z]{2,3}",
            zone=Zone.TAIL,
            examples=("ol", "ish"),
            spares=("Ol", "to be continued"),
        ),
        Rule(
            "footer",
            Kind.NAVIGATION,
            lines=(
                "Website design Studio «Laconica»",
                "Online media entity; Media identifier - R#-#.",
                "Extended search",
                "Hide extended search",
                "By period:",
                "Розширений пошук",
                "Приховати розширений пошук",
                "За період:",
            ),
        ),
    ),
)
