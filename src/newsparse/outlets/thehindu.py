"""The Hindu, Chennai.

The time stands between "Published -" or "Updated -" and the place in capitals; the byline is a name, "The Hindu
Bureau" or "Special Correspondent"; captions end in "| Photo Credit: Name". Links inside the story begin with "Also
Read |". Below come "Terms & conditions | Institutional Subscriber" and the rules for comments.
Seen on thehindu.com, and in cleaning scripts of public repositories that list these lines.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "thehindu",
    "The Hindu",
    hosts=("thehindu.com",),
    signs=(
        Sign("The Hindu Bureau"),
        Sign("Terms & conditions | Institutional Subscriber"),
        Sign(
            "Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments."
        ),
        Sign("Our code of editorial values"),
        *date_signs("Printable version | {Jan} #, # #:#", start=True),
        Sign("Subscribe to The Hindu now and get unlimited access."),
        Sign("Subscribe to The Hindu now to get unlimited access."),
        Sign("READ LATER", hint=True),
        Sign("BACK TO TOP", hint=True),
        Sign("Special Correspondent", hint=True),
        *date_signs("Published - {January} #, #", start=True),
        *date_signs("Updated - {January} #, #", start=True),
        *date_signs("{January} #, # #:# {am} | Updated", start=True),
    ),
    rules=(
        Rule(
            "newsletter-in-brackets",
            Kind.NEWSLETTER,
            pattern=r"\( (?: Sign [ ] up [ ] (?: to | for ) | Subscribe [ ] to | For [ ] [^(),]{3,60} , [ ] subscribe [ ] to ) [ ] [^()]{0,160} newsletters? \b [^()]{0,160} \) \.?",
            examples=(
                "(Sign up to Science For All, our weekly newsletter, where we aim to take the jargon out of science.)",
                "(For top health news of the day, subscribe to our newsletter Health Matters)",
            ),
            spares="(Sign up to sail, the captain said.)",
        ),
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=("To enjoy additional benefits", "CONNECT WITH US", "The Hindu"),
            zone=Zone.HEAD,
        ),
        Rule(
            "desk",
            Kind.CREDIT,
            lines=(
                "The Hindu Bureau",
                "The Hindu Net Desk",
                "Special Correspondent",
                "Our Special Correspondent",
                "Staff Reporter",
                "Staff Correspondent",
                "Legal Correspondent",
                "Sports Bureau",
                "Sports Reporter",
                "Our Bureau",
                "Internet Desk",
                "PTI",
                "ANI",
                "AFP",
                "AP",
                "Reuters",
            ),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        # With these cut away, the date between them is read as any other.
        Rule(
            "published-label",
            Kind.METADATA,
            pattern=r"Published [ ] - (?= [ ] \p{Lu}\p{Ll}+ [ ] \d )",
            part=Part.START,
            examples="Published - May 03, 2023 12:34 pm IST - CHENNAI",
            spares="Published - and forgotten",
        ),
        Rule(
            "date-place",
            Kind.METADATA,
            pattern=r"(?<= \d [ ] (?: am | pm ) [ ] IST [ ] ) - [ ] \p{Lu}[\w ,/().-]{1,50}",
            part=Part.END,
            examples="Published - May 03, 2023 12:34 pm IST - NEW DELHI",
            spares="It will open at 12:34 pm IST in Chennai",
        ),
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"""
                (?: ^ | (?<= \d [ ] (?: am | pm ) [ ] ) \| [ ] ) Updated [ ] (?: - [ ] )? (?: \p{Lu}\p{Ll}+ [ ]
                \d\d?, [ ] \d{4} [ ] )? \d\d?:\d\d [ ] [ap]m [ ] IST (?: [ ] - [ ] \p{Lu}[\w ,/().-]{1,50} )?
            """,
            part=Part.END,
            examples=(
                "Updated - May 03, 2023 12:40 pm IST - CHENNAI",
                "May 03, 2023 12:34 pm | Updated May 04, 2023 01:15 am IST - CHENNAI",
            ),
            spares="Updated - and published",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,400}? \|? [ ]? Photo [ ] Credit: [ ] [^|]{2,80}",
            examples=("The old pier | Photo Credit: The Hindu", "Photo Credit: Jane Doe"),
            spares="He takes photo credit: a portrait for rice.",
        ),
        Rule("read-later", Kind.SHARING, lines=("READ LATER", "SEE ALL", "Remove", "PRINT"), zone=Zone.HEAD),
        Rule(
            "also-read",
            Kind.RELATED,
            pattern=r"""
                (?: Also [ ] [Rr]ead | ALSO [ ] READ | Read (?: [ ] [Mm]ore )? | Watch | Explained | Comment | Editorial | Listen | Podcast | Data
                | Analysis | Interview | Review | Opinion | Profile | In [ ] [Pp]ictures ) [ ] \| [ ] .{5,200}
            """,
            zone=Zone.TAIL,
            examples=("Also Read | The ferryman", "Watch | How boats are built"),
            spares="He also read | and wrote",
        ),
        Rule(
            "printable",
            Kind.METADATA,
            pattern=r"Printable [ ] version [ ] \| [ ] .{5,200}",
            examples="Printable version | May 3, 2023 12:34:56 pm | https://www.thehindu.com/article1.ece",
            spares="Printable version of the map",
        ),
        Rule(
            "comment-rules",
            Kind.COMMENTS,
            lines=(
                "Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.",
                "This article is closed for comments. Please Email the Editor",
            ),
        ),
        Rule(
            "comment-platform",
            Kind.COMMENTS,
            pattern=r"We [ ] have [ ] migrated [ ] to [ ] a [ ] new [ ] commenting [ ] platform\. [ ] .{10,400}",
            examples="We have migrated to a new commenting platform. If you are a registered user, log in.",
            spares="We have migrated to the coast.",
        ),
        Rule(
            "terms",
            Kind.LEGAL,
            lines=(
                "Terms & conditions | Institutional Subscriber",
                "Our code of editorial values",
                "Copyright© #, THG PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.",
            ),
        ),
        Rule(
            "place-of-date",
            Kind.METADATA,
            # Pages before 2022: with this cut away, the day behind it is read as any other.
            pattern=r"\p{Lu}{2}[\p{Lu} /().-]{1,40} , [ ] (?= \p{Lu}\p{Ll}{2,8} [ ] \d\d?, [ ] \d{4} [ ] \d\d?:\d\d [ ] IST )",
            part=Part.START,
            zone=Zone.HEAD,
            examples="CHENNAI, March 12, 2019 12:34 IST",
            spares="CHENNAI, March 12, 2019 was a day",
        ),
        Rule(
            "note-in-brackets",
            Kind.OTHER,
            pattern=r"""
                \( (?: Assistance [ ] for [ ] overcoming [ ] suicidal [ ] thoughts | Those [ ] in [ ] distress [ ] or [ ] having [ ] suicidal [ ] thoughts ) [ ] [^()]{10,300} \) \.?
                | \( [\w.]{3,40} @ thehindu\.co\.in \)
            """,
            zone=Zone.TAIL,
            examples=(
                "(Assistance for overcoming suicidal thoughts is available on the State’s health helpline 104)",
                "(jane.d@thehindu.co.in)",
            ),
            spares="(Assistance came late.)",
        ),
        Rule(
            "subscribe",
            Kind.PAYWALL,
            lines=(
                "Close X",
                "You have reached your limit for free articles this month.",
                "Subscribe to The Hindu now to get unlimited access.",
                "Subscribe to The Hindu now and get unlimited access.",
                "To continue reading this story, get unlimited access with our subscription",
            ),
        ),
    ),
)
