"""Zawya, Dubai: business news of the Middle East and North Africa, its own, syndicated, and press releases.

A story names its writer as "Name, ZAWYA" and ends in who wrote and edited it, with an address at lseg.com (refinitiv
.com in older ones), and "© Zawya" or the paper it comes from with SyndiGate's notice. A press release ends in "-Ends-",
"© Press Release" and a disclaimer, and so does an article of investment. Seen on zawya.com; SyndiGate's notice also in
public scripts that clean such stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "zawya",
    "Zawya",
    hosts=("zawya.com",),
    signs=(
        Sign("© Zawya #"),
        Sign("© Copyright Zawya. All Rights Reserved."),
        Sign("Send us your press releases to pressrelease.zawya@lseg.com"),
        Sign(
            "Disclaimer: The contents of this press release was provided from an external third party provider. This "
            "website is not responsible for, and does not control, such external content.",
        ),
        Sign("© Press Release #", hint=True),
        Sign("-Ends-", hint=True),
        Sign("Zawya", hint=True),
    ),
    rules=(
        Rule(
            "writer",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"(?: By [ ] )? \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} (?: (?: ,? [ ] and | , ) [ ] \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} )? , [ ] (?: ZAWYA | Zawya )",
            examples=("Mila Dorn, ZAWYA", "By Mila Dorn and Ivan Orlin, Zawya"),
            spares="Mila Dorn, who founded Zawya",
        ),
        Rule("site-name", Kind.NAVIGATION, lines="Zawya", zone=Zone.HEAD),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines=(
                "© Zawya #",
                "© Press Release #",
                "© Opinion #",
                "© Refinitiv #",
                "© Copyright Zawya. All Rights Reserved.",
            ),
        ),
        Rule("ends", Kind.METADATA, lines="-Ends-", zone=Zone.TAIL),
        Rule(
            "desk",
            Kind.CREDIT,
            # Who wrote and edited it, or only the editor's address.
            pattern=r"""
                \( (?: (?i: reporting | writing | editing ) [ ] by [ ] [^()]{3,120} (?: \( [^()\s]{5,60} \) )? \)
                (?: [ ]? \(? [\w.]{2,40} @ (?: lseg | refinitiv | thomsonreuters ) \.com \)? )?
                | [\w.]{2,40} @ (?: lseg | refinitiv | thomsonreuters ) \.com \) )
            """,
            part=Part.END,
            examples=(
                "The pier opens in May. (Writing by Mila Dorn; editing by Ivan Orlin) (mila.dorn@lseg.com)",
                "(Reporting by Mila Dorn; Editing by Ivan Orlin)",
                "(mila.dorn@lseg.com)",
            ),
            spares="She wrote the letter (editing by candlelight) in May.",
        ),
        Rule(
            "address",
            Kind.CREDIT,
            pattern=r"\(? [\w.]{2,40} @ (?: lseg | refinitiv | thomsonreuters ) \.com \)?",
            zone=Zone.TAIL,
            examples=("mila.sarraf@refinitiv.com", "(mila.sarraf@lseg.com)"),
            spares="Write to mila.sarraf@lseg.com",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{2,200} [ ] )? (?i: image [ ] used [ ] for [ ] illustrative [ ] purposes? ) \.? (?: [ ] .{2,80} )?",
            examples=(
                "PHOTO/REUTERS/Mila Dorn Image used for illustrative purpose",
                "Image used for illustrative purpose. Getty Images",
            ),
            spares="The image was used for purposes that nobody knew.",
        ),
    ),
)
