"""ReliefWeb, New York: reports of the United Nations' agencies and relief organisations, collected by OCHA.

Under the headline stand the report's facts as labels with their values below: "Format", "Source", "Posted",
"Originally published", "Origin". The report follows, with links to its attachments; then the facts once more
("Primary country", "Theme", "Language"), what OCHA says of itself under "Disclaimers", and related reports.
Seen on reliefweb.int.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "reliefweb",
    "ReliefWeb",
    hosts=("reliefweb.int",),
    signs=(
        Sign("Informing humanitarians worldwide 24/7 — a service provided by UN OCHA"),
        Sign("ReliefWeb Informing humanitarians worldwide 24/7 — a service provided by UN OCHA"),
        Sign("To learn more about OCHA's activities, please visit https://www.unocha.org/."),
        Sign("ReliefWeb", hint=True),
        Sign("Primary country", hint=True),
        Sign("Report details", hint=True),
        Sign("Download Report (PDF | #.# MB)"),
        Sign("Download Report (PDF | #.# KB)"),
        Sign("News and Press Release", hint=True),
        Sign("View original", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "ReliefWeb",
                "Informing humanitarians worldwide 24/7 — a service provided by UN OCHA",
                "ReliefWeb Informing humanitarians worldwide 24/7 — a service provided by UN OCHA",
                "OCHA Services",
            ),
        ),
        # The dates below them are read as such.
        Rule(
            "what-and-whose",
            Kind.METADATA,
            lines=("Format", "Origin"),
            part=Part.SECTION,
            until=("Posted", "Originally published", "Attachments", "Theme", "Themes", "Language", "Related Content"),
            longest=6,
        ),
        Rule(
            "facts",
            Kind.METADATA,
            lines=(
                "Report details",
                "Primary country",
                "Other country",
                "Other countries",
                "Disaster type",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "what", Kind.METADATA, lines=("News and Press Release", "Situation Report", "View original", "Attachments")
        ),
        # Shared by many, but here it ends the facts above it.
        Rule("related", Kind.RELATED, lines=("Related Content", "Latest Updates"), part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "download",
            Kind.METADATA,
            pattern=r"Download [ ] (?: \w+ [ ] ){1,2} \( [A-Z]{3,4} [ ] \| [ ] [\d.,]{1,8} [ ] [KM]B (?: [ ] \| [^()]{1,40} )? \)",
            examples=("Download Report (PDF | 1.2 MB)", "Download Infographic (PDF | 310.5 KB | English version)"),
            spares="Download the report (it has two pages) at home.",
        ),
        Rule(
            "learn-more",
            Kind.LEGAL,
            pattern=r"Disclaimers | (?: \p{Lu} [^.]{2,90} [ ] )? To [ ] learn [ ] more [ ] about [ ] [^.]{3,90} activities , [ ] please [ ] visit [ ] https?://\S+",
            examples="UN Office for Rivers To learn more about OCHA's activities, please visit https://www.unocha.org/.",
            spares="To learn more about OCHA's activities, please visit the office on Monday.",
        ),
    ),
)
