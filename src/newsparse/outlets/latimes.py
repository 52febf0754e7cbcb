"""Los Angeles Times.

Below the byline come "Staff Writer", the time in PT and "Show more sharing options"; captions end in "(Name / Los
Angeles Times)", with spaces around the stroke. A newsletter's box says that "You may occasionally receive promotional
content from the Los Angeles Times."; "More to Read" and "More From the Los Angeles Times" head the links below. Older
pages have "ALSO" over theirs and the reporter's address. Seen on latimes.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "latimes",
    "Los Angeles Times",
    hosts=("latimes.com",),
    signs=(
        Sign("Los Angeles Times", agency=True),
        Sign("You may occasionally receive promotional content from the Los Angeles Times."),
        Sign("More From the Los Angeles Times"),
        Sign("MORE FROM THE L.A. TIMES"),
        Sign("Copyright © #, Los Angeles Times"),
        Sign("Copyright # Los Angeles Times"),
        Sign("YOU ARE HERE: LAT Home", start=True),
        Sign(
            "Copyright © #, Los Angeles Times | Terms of Service | Privacy Policy | CA Notice of Collection | Do Not Sell or Share My Personal Information"
        ),
        Sign("Show more sharing options", hint=True),
        Sign("Copy Link URLCopied!", hint=True),
        *date_signs("{Jan.} #, # # {am} PT"),
        *date_signs("{Jan.} #, # #:# {am} PT"),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=("California", "World & Nation", "Entertainment & Arts", "Climate & Environment", "For Subscribers"),
            zone=Zone.HEAD,
        ),
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"By [ ] \p{Lu}[^.,]{3,60}? [ ]? (?= Staff [ ] Writer )",
            part=Part.START,
            role=Role.BYLINE,
            examples=("By Jane DoeStaff Writer", "By Jane Doe Staff Writer"),
            spares="By the Staff Writer",
        ),
        # These are glued to the name, or to the day of publication, which is read when the hour is cut away.
        Rule(
            "office",
            Kind.METADATA,
            pattern=r"""
                (?<= ^ By [ ] \p{Lu}[^.,]{3,60} ) Staff [ ] Writer (?: Follow )?
                | (?<= \p{Ll} ) (?: (?: (?: \p{Lu}[\w&-]*+ | and ) [ ] ){0,5} (?: Editor
                | Reporter | Critic | Columnist | Correspondent | Journalist ) ) (?: Follow )?
                | (?<= \d{4} [ ] ) Updated [ ] \d\d? (?: :\d\d )? [ ] [AP]M [ ] PT
            """,
            part=Part.END,
            examples=("By Jane DoeStaff Writer", "May 3, 2023 Updated 5:14 PM PT"),
            spares=("Chronicle of a Staff Writer", "By the Staff Writer"),
        ),
        Rule(
            "staff-writer",
            Kind.METADATA,
            lines=("Staff Writer", "Staff WriterFollow", "Times Staff Writer"),
            zone=Zone.HEAD,
        ),
        Rule("share", Kind.SHARING, lines=("Show more sharing options", "Copy Link URLCopied!", "URLCopied!")),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,500}? \( \p{Lu}[^()/]{2,60} [ ] / [ ] \p{Lu}[^()]{1,50} \)",
            examples=(
                "A ferry at dawn. (Jane Doe / Los Angeles Times)",
                "(Jane Doe / For The Times)",
                "(Jane Doe / AP)",
            ),
            spares=("The ferry sails daily (weather / tide permitting).", "A ferry (1956 / 1958)"),
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "You may occasionally receive promotional content from the Los Angeles Times.",
                "The most important California stories and recommendations in your inbox every morning.",
            ),
        ),
        Rule(
            "contact",
            Kind.METADATA,
            pattern=r"""
                [\w.-]{2,40}@latimes\.com | (?: Twitter: [ ] | Follow [ ] ) @\w{2,30} (?: [ ] on [ ] Twitter \.?
                )?
            """,
            examples=("jane.doe@latimes.com", "Twitter: @janedoe", "Follow @janedoe on Twitter"),
            spares="Write to jane.doe@latimes.com or to the mayor.",
        ),
        Rule(
            "also",
            Kind.RELATED,
            lines=("ALSO", "MORE FROM THE L.A. TIMES"),
            part=Part.SECTION,
            until="Copyright © #, Los Angeles Times",
            longest=12,
            zone=Zone.TAIL,
        ),
        Rule(
            "more",
            Kind.RELATED,
            lines="More From the Los Angeles Times",
            part=Part.SECTION,
            until="Subscribe for unlimited access",
            zone=Zone.TAIL,
        ),
    ),
)
