"""ACCESSWIRE, Raleigh: press releases; since 2024 its name is ACCESS Newswire.

A release opens with "VANCOUVER, BC / ACCESSWIRE / November 19, 2021 /" and ends in "Contact Information", "SOURCE:"
with the company's name and "View source version on accesswire.com:" with an address. Seen on accesswire.com and in
reprints; its own advice on datelines is reprinted on finanznachrichten.de.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "accesswire",
    "ACCESSWIRE",
    hosts=("accesswire.com", "accessnewswire.com"),
    signs=(
        Sign("ACCESSWIRE", agency=True),
        Sign("ACCESS Newswire", agency=True),
        Sign("View source version on accesswire.com:"),
        Sign("View the original press release on accesswire.com"),
        Sign("View the original press release on ACCESS Newswire"),
        Sign("Copyright # ACCESSWIRE. All Rights Reserved."),
    ),
    rules=(
        Rule(
            "original",
            Kind.NAVIGATION,
            lines=(
                "View source version on accesswire.com:",
                "View source version on newswire.com:",
                "View the original press release on accesswire.com",
                "View the original press release on newswire.com",
                "View the original press release on ACCESS Newswire",
            ),
        ),
        Rule(
            "original-and-address",
            Kind.NAVIGATION,
            pattern=r"""
                (?: View [ ] (?: source [ ] version | the [ ] original [ ] press [ ] release ) [ ] on [ ]
                    (?: accesswire\.com | newswire\.com | ACCESS [ ] Newswire ) [ ]? : [ ]? )?
                https?://(?:www\.)?access(?:news)?wire\.com/\S+
            """,
            examples=(
                "View source version on accesswire.com: https://www.accesswire.com/000000/Salt",
                "https://www.accesswire.com/000000/Salt",
            ),
            spares="View source version on accesswire.com: there is none.",
        ),
        Rule(
            "topic",
            Kind.METADATA,
            lines=("Company Update", "Earnings", "Financing", "Management Change", "Mergers and Acquisitions"),
            zone=Zone.HEAD,
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            lines=(
                "Contact Information",
                "CONTACT",
                "CONTACTS",
                "For further information, please contact",
                "For more information, please contact",
                "For additional information, please contact",
                "Media Contact",
                "Media Contacts",
                "Investor Contact",
                "Investor Relations Contact",
                "Investor Relations",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "disclaimer",
            Kind.LEGAL,
            pattern=r"""
                Neither [ ] (?: the [ ] )? (?: TSX [ ] Venture | Canadian [ ] Securities ) [ ] Exchange [ ] nor [ ]
                .{10,200} [ ] accepts? [ ] responsibility [ ] for [ ] the [ ] adequacy [ ] or [ ] accuracy [ ] of [ ] this [ ]
                (?: news [ ] | press [ ] )? release\.?
            """,
            zone=Zone.TAIL,
            examples="Neither TSX Venture Exchange nor its Regulation Services Provider (as that term is defined in the policies of the TSX Venture Exchange) accepts responsibility for the adequacy or accuracy of this release.",
            spares="Neither TSX Venture Exchange nor the cook has heard of the salt.",
        ),
    ),
)
