"""The New Zealand Herald, Auckland.

Captions end in "Photo / Name", with spaces around the stroke. Beside the byline stand "3 mins to read" and what
subscribers may hear; "Reminder, this is a Premium article and requires a subscription to read." stands above or inside
the story, which ends in "- RNZ" or another agency behind a dash. Seen on nzherald.co.nz, the reminder also in scrapers
of public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "nzherald",
    "The New Zealand Herald",
    hosts=("nzherald.co.nz",),
    signs=(
        Sign("Reminder, this is a Premium article and requires a subscription to read."),
        Sign("Access to Herald Premium articles require a Premium subscription. Subscribe now to listen."),
        Sign(
            "Sign up to The Daily H, a free newsletter curated by our editors and delivered straight to your inbox every weekday."
        ),
        Sign("Advertise with NZME."),
        Sign("NZ Herald", hint=True),
        Sign("Subscribe to listen", hint=True),
        Sign("Latest from New Zealand", hint=True),
    ),
    rules=(
        Rule(
            "name", Kind.NAVIGATION, lines=("NZ Herald", "New Zealand Herald", "The New Zealand Herald", "Herald NOW")
        ),
        # Glued to the hour; with this cut away, the date is read as any other.
        Rule(
            "glued-reading-time",
            Kind.METADATA,
            pattern=r"(?<= [AP]M ) [ ]? \d\d? [ ] mins? [ ] to [ ] read",
            part=Part.END,
            zone=Zone.HEAD,
            examples="3 May, 2023 05:00 PM3 mins to read",
            spares="It takes 3 mins to read",
        ),
        Rule(
            "office",
            Kind.METADATA,
            pattern=r"[^·]{3,60}·(?: [ ]? (?: NZ [ ] Herald | RNZ | AP | AAP | Other ) [ ]? ·? )",
            zone=Zone.HEAD,
            examples=("Reporter·NZ Herald·", "Senior Writer·NZ Herald"),
            spares="Reporter of the NZ Herald",
        ),
        Rule(
            "premium",
            Kind.PAYWALL,
            lines=(
                "Reminder, this is a Premium article and requires a subscription to read.",
                "Access to Herald Premium articles require a Premium subscription. Subscribe now to listen.",
                "Subscribe to listen",
                "Unlock this article and all our Premium content for the first # weeks",
                "Listening to articles is free for open-access content—explore other articles or learn more about text-to-speech.",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,400}? \b (?: Photos? | Illustration | Image | Video ) [ ] / [ ] [^/.]{2,60}",
            examples=("The old pier in May. Photo / Jane Doe", "Photo / 123RF", "A gate. Photo / Supplied"),
            spares="It paid for the photo / painting of the dog.",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            pattern=r"""
                [-–—] [ ]? (?: RNZ | AP | AAP | AFP | PA | Reuters | Bloomberg
                | Herald [ ] on [ ] Sunday | NZ [ ] Herald | Daily [ ] Mail | Washington [ ] Post
                | New [ ] York [ ] Times | Telegraph [ ] Group [ ] Ltd | Agence [ ] France-Presse
                | Open [ ] Justice )
            """,
            zone=Zone.TAIL,
            examples=("- RNZ", "– AP", "- Herald on Sunday"),
            spares="- “It snowed,” wrote the farmer.",
        ),
        Rule("advertise", Kind.OTHER, lines=("Advertise with NZME.", "Advertisement Advertise with NZME.")),
        # Nothing of the story comes any more.
        Rule(
            "latest",
            Kind.RELATED,
            lines=(
                "Latest from New Zealand",
                "Latest from World",
                "Latest from Business",
                "Latest from Sport",
                "Latest from Entertainment",
            ),
            part=Part.SECTION,
            until="© Copyright # NZME Publishing Limited",
            zone=Zone.TAIL,
        ),
    ),
)
