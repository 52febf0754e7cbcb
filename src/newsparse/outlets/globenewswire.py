"""GlobeNewswire, El Segundo: press releases, distributed by Notified.

Above a release stands "November 19, 2021 08:00 ET | Source: Company"; it opens with "AUSTIN, Texas, Nov. 19, 2021
(GLOBE NEWSWIRE) --" and ends in "A photo accompanying this announcement is available at" with an address, its
attachments, "Primary Logo" and "Contact Data". Below are tags and other releases. Seen on globenewswire.com and in
reprints, of which public repositories hold many.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "globenewswire",
    "GlobeNewswire",
    hosts=("globenewswire.com",),
    signs=(
        Sign("GLOBE NEWSWIRE", agency=True),
        Sign("GlobeNewswire", agency=True),
        Sign("© # GlobeNewswire, Inc. All Rights Reserved."),
        Sign("Newswire Distribution Network & Management", hint=True),
        Sign("Primary Logo", hint=True),
        Sign("Contact Data", hint=True),
        Sign("Recommended Reading", hint=True),
        Sign("Subscribe via ATOM", hint=True),
    ),
    rules=(
        # What stands behind the time, which is read without it.
        Rule(
            "source",
            Kind.METADATA,
            pattern=r"(?<= \d [ ] E[SD]?T [ ]? ) \| [ ]? Source [ ]? : [ ] .{2,160}",
            part=Part.END,
            zone=Zone.HEAD,
            examples="November 19, 2021 08:00 ET | Source: Harbin Clocks Corp. Follow",
            spares="November 19, 2021 08:00 ET is the hour of the merger.",
        ),
        Rule(
            "picture-link",
            Kind.NAVIGATION,
            pattern=r"""
                (?: A | An | The ) [ ] (?: photo | infographic | video | image | PDF ) s? [ ] accompanying [ ] this [ ]
                (?: announcement | release ) [ ] (?: is | are ) [ ] available [ ] at [ ]? :? (?: [ ]? https?://\S+ )?
                | Photos [ ] accompanying [ ] this [ ] announcement [ ] are [ ] available [ ] at [ ]? :? (?: [ ]? https?://\S+ )?
            """,
            examples=(
                "A photo accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/AttachmentNg/0000",
                "Photos accompanying this announcement are available at:",
            ),
            spares="A photo accompanying this announcement is available at the town hall.",
        ),
        Rule(
            "picture-address",
            Kind.NAVIGATION,
            pattern=r"https?://(?:www\.|ml\.)?globenewswire\.com/\S+",
            examples="https://www.globenewswire.com/NewsRoom/AttachmentNg/0000",
            spares="https://www.globenewswire.com/NewsRoom is its address.",
        ),
        Rule(
            "attachments",
            Kind.METADATA,
            lines=("Attachment", "Attachments"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule("logo", Kind.METADATA, lines="Primary Logo", zone=Zone.TAIL),
        Rule(
            "contact",
            Kind.CREDIT,
            lines=(
                "Contact Data",
                "CONTACT",
                "CONTACTS",
                "For further information, please contact",
                "For more information, please contact",
                "Media Contact",
                "Media Contacts",
                "Investor Contact",
                "Investor Relations Contact",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "contact-line",
            Kind.CREDIT,
            pattern=r"CONTACTS? [ ]? : [ ] .{3,120} | E-?mail [ ]? : [ ] \S{1,60} @ \S{3,60} | (?: Tel | Tele?phone | Phone ) \.? [ ]? : [ ] [\d+(). -]{6,25}",
            zone=Zone.TAIL,
            examples=("CONTACT: Mila Dorn, President", "Email: dorn@example.org", "Phone: 555 0100"),
            spares="Email: it was new then, and nobody answered.",
        ),
        Rule(
            "exchange",
            Kind.LEGAL,
            pattern=r"Neither [ ] (?: the [ ] )? TSX [ ] Venture [ ] Exchange [ ] nor [ ] its [ ] Regulation [ ] Services? [ ] Provider [ ] .{20,400}",
            zone=Zone.TAIL,
            examples="Neither TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for this release.",
            spares="Neither TSX Venture Exchange nor its rival was open.",
        ),
        Rule(
            "other-releases", Kind.RELATED, lines=("Recommended Reading", "Explore"), part=Part.SECTION, zone=Zone.TAIL
        ),
        Rule(
            "site",
            Kind.NAVIGATION,
            lines=(
                "Newswire Distribution Network & Management",
                "Press Release Actions",
                "Subscribe via RSS",
                "Subscribe via ATOM",
            ),
        ),
    ),
)
