"""PNA, Philippine News Agency, Quezon City: the Philippines' state news agency.

A story opens with its place and a dash, "MANILA – ", and closes with "(PNA)" behind the last sentence. The caption stands
above, its first words in capitals, the credit in brackets behind. Seen on pna.gov.ph.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "pna",
    "PNA",
    hosts=("pna.gov.ph",),
    signs=(
        Sign("PNA", agency=True),
        Sign("Philippine News Agency", agency=True),
        Sign("(PNA)"),
        Sign("Copyright © # Philippine News Agency. All rights reserved"),
        Sign("Philippine News Agency", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Philippine News Agency", "PNA")),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"(?: \p{Lu}[\p{Lu}\d’'., -]{4,60} \. [ ] .{10,420} [ ] )? \( (?: PNA [ ] (?: file [ ] )? photos? | Photos? [ ] (?: courtesy | from | by ) | Courtesy [ ] of | Contributed [ ] photo | Screengrab | File [ ] photo | PNA [ ] graphics ) [^()]{0,100} \)",
            examples=(
                "FERRY AT THE PIER. The ferry waits for its captain on Tuesday (April 29, 2031). (PNA photo by Mila Dorn)",
                "(File photo)",
                "(Photo courtesy of the River Service)",
            ),
            spares="The ferry waits. She saw it (PNA photo by Mila Dorn) there.",
        ),
        Rule(
            "the-end",
            Kind.CREDIT,
            pattern=r"(?: \( (?: with [ ] (?: a [ ] )? reports? [ ] from [ ] [^()]{3,60} / )? PNA \) | With [ ] (?: a [ ] )? reports? [ ] from [ ] [^()]{3,80} /PNA )",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Nobody was left, she said. (PNA)", "(with a report from Mila Dorn/PNA)"),
            spares="The (PNA) said so.",
        ),
        Rule(
            "government",
            Kind.NAVIGATION,
            lines=(
                "Republic of the Philippines",
                "All content is in the public domain unless otherwise stated.",
                "About GOVPH",
                "Learn more about the Philippine government, its structure, how government works and the people behind it.",
                "Government Links",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "about",
            Kind.OTHER,
            pattern=r"The [ ] Philippine [ ] News [ ] Agency [ ] is [ ] a [ ] web-based [ ] newswire [ ] service .{10,300}",
            zone=Zone.TAIL,
            examples="The Philippine News Agency is a web-based newswire service of the Philippine government.",
            spares="The Philippine News Agency is a neighbour.",
        ),
    ),
)
