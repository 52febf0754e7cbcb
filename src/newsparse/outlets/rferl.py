"""RFE/RL (Radio Free Europe/Radio Liberty), Prague: the American broadcaster for Eastern Europe and Central Asia.

The byline is often a service's ("By RFE/RL's Ukrainian Service"); stories open with "KYIV --" and end in "With
reporting by AP" or "Based on reporting by Reuters and AFP", without a full stop. The player leaves "No media source
currently available" and its resolutions. Seen on rferl.org; the player's notes in scripts for VOA, whose pages are
alike, the rest from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "rferl",
    "RFE/RL",
    hosts=("rferl.org", "svoboda.org", "radiosvoboda.org", "azattyq.org", "currenttime.tv"),
    signs=(
        Sign("RFE/RL", agency=True),
        Sign("By RFE/RL"),
        Sign("By RFE/RL's", start=True),
        Sign("RFE/RL's Ukrainian Service"),
        Sign("RFE/RL's Russian Service"),
        Sign("RFE/RL's Belarus Service"),
        Sign("RFE/RL's Balkan Service"),
        Sign("RFE/RL's Kazakh Service"),
        Sign("RFE/RL's Kyrgyz Service"),
        Sign("RFE/RL's Tajik Service"),
        Sign("RFE/RL's Turkmen Service"),
        Sign("RFE/RL's Uzbek Service"),
        Sign("RFE/RL's Moldovan Service"),
        Sign("RFE/RL's Georgian Service"),
        Sign("RFE/RL's Armenian Service"),
        Sign("RFE/RL's Azerbaijani Service"),
        Sign("Based on reporting by RFE/RL's", start=True),
        Sign("With reporting by RFE/RL's", start=True),
        Sign("RFE/RL", hint=True),
        # VOA's pages have these two as well, and so neither is taken for the other.
        Sign("No media source currently available", hint=True),
        Sign("The code has been copied to your clipboard.", hint=True),
        Sign(
            "Copyright (c) #. RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty, # Connecticut Ave NW, Ste #, Washington DC #."
        ),
    ),
    rules=(
        Rule(
            "player",
            Kind.TEMPLATE,
            lines=("No media source currently available", "Auto", "#p"),
            zone=Zone.HEAD,
        ),
        Rule(
            "embed",
            Kind.TEMPLATE,
            lines=("Embed share", "width px height px", "The URL has been copied to your clipboard"),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{5,300} \( (?: file | illustrative | undated | combo | composite ) [ ] photo \)",
            examples="Hives beside the river in Lutovets (file photo)",
            spares="She kept the photo (a file photo) for years.",
        ),
        Rule(
            "service",
            Kind.CREDIT,
            # The service alone, or what it says of itself; a sentence in which it reports something is the story's.
            pattern=r"""
                RFE/RL's [ ] \p{Lu}[\p{L}/-]* (?: [ ] \p{Lu}[\p{L}/-]* )? [ ] Service
                (?: [ ] is [ ] an? [ ] [^.]{10,300} (?: source | outlet | media | news ) [^.]{0,300} \. )?
                """,
            zone=Zone.TAIL,
            examples=(
                "RFE/RL's Kyrgyz Service",
                "RFE/RL's North Caucasus Service is a well-read multimedia source of news from the mountains.",
            ),
            spares="RFE/RL's Kyrgyz Service is told that the road is open again.",
        ),
        Rule(
            "undesirable",
            Kind.LEGAL,
            pattern=r"""
                RFE/RL [ ] has [ ] been [ ] declared [ ] an [ ] ["“] undesirable [ ] organization ["”] [ ] by [ ] the [ ] Russian [ ] government\.
                | If [ ] you [ ] are [ ] in [ ] Russia [ ] or [ ] the [ ] Russia-controlled [ ] parts [ ] of [ ] Ukraine [ ] [^.]{20,200} , [ ] please [ ] note [ ]
                    that [ ] you [ ] could [ ] face [ ] fines [ ] or [ ] imprisonment [ ] for [ ] [^.]{10,120} \. (?: [ ] To [ ] find [ ] out [ ] more, [ ] click [ ] here\. )?
                | To [ ] find [ ] out [ ] more, [ ] click [ ] here\.
                """,
            examples=(
                'RFE/RL has been declared an "undesirable organization" by the Russian government.',
                "If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport, please note that you could face fines or imprisonment for sharing or saving our content.",
                "To find out more, click here.",
            ),
            spares=(
                'RFE/RL has been declared an "undesirable organization" by the Russian government, and the editor has framed the letter.',
                "If you are in Russia or the Russia-controlled parts of Ukraine, the keeper said, you could see the lamp.",
            ),
        ),
        Rule(
            "sources",
            Kind.CREDIT,
            # No full stop may end it: that is a sentence.
            pattern=r"""
                (?: With | Based [ ] on | Written [ ] by [ ] [^.]{3,60} [ ] based [ ] on | Written [ ] by [ ] [^.]{3,60} [ ] with ) [ ] (?: additional [ ] )? reporting [ ]
                (?: by | from | in ) [ ] (?: the [ ] )? [\p{Lu}\d] [^;:!?]{1,200} (?<! \. )
            """,
            zone=Zone.TAIL,
            examples=(
                "With reporting by AP, AFP, and Reuters",
                "Based on reporting by Reuters and TASS",
                "Written by Jane Doe based on reporting by RFE/RL's Kyrgyz Service",
            ),
            spares="With reporting by the baker and two shepherds.",
        ),
    ),
)
