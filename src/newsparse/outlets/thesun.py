"""The Sun, London: a daily.

The headline has a pun in capitals in front, the day reads "Published: 13:05, 19 Apr 2031" with "Updated:" below. A
number stands above each picture, and captions end in "Credit: SWNS". "Most read in News" and headlines stand inside
the story, which ends in appeals for stories of readers. Seen on thesun.co.uk, the appeals also in texts of public
repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "thesun",
    "The Sun",
    hosts=("thesun.co.uk", "the-sun.com", "thesun.ie", "thescottishsun.co.uk"),
    signs=(
        Sign("Most Read in The Sun"),
        Sign("Most read in The US Sun"),
        Sign("Do you have a story for The Sun news desk?"),
        Sign("Do you have a story for The Sun Online news team?"),
        Sign("Do you have a story for The US Sun team?"),
        Sign("We pay for your stories!", start=True, hint=True),
        Sign("© News Group Newspapers Limited in England No. # Registered office:", start=True),
        *date_signs("Published: #:#, # {Jan} #"),
        *date_signs("Published: #:# ET, {Jan} # #"),
    ),
    rules=(
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{3,300}? [ ] Credit: [ ] [^.:!?]{2,60}",
            examples=("The goose that stopped a bus Credit: SWNS", "The bus Credit: PA Wire"),
            spares="He gave the goose credit: it had waited.",
        ),
        Rule("count", Kind.TEMPLATE, lines="#", zone=Zone.HEAD),
        Rule(
            "most-read",
            Kind.RELATED,
            pattern=r"Most [ ] [Rr]ead [ ] in [ ] (?: The [ ] )? (?: \p{Lu}[\w&]*+ [ ]? ){1,4}+ | MOST [ ] READ [ ] IN [ ] [\p{Lu} ]{3,30} | READ [ ] MORE [ ] (?: ON | FROM ) [ ] [\p{Lu} ]{3,30}",
            part=Part.SECTION,
            examples=("Most read in News", "Most Read in The Sun", "READ MORE ON GEESE"),
            spares="Most read in bed.",
        ),
        Rule(
            "your-story",
            Kind.FORM,
            pattern=r"""
                (?: (?: Do [ ] you [ ] have | Got ) [ ] a [ ] story [ ] for [ ] The [ ] (?: US [ ] )? Sun | We [ ] pay [ ] for [ ] your [ ] stories! | Do [ ] you [ ] have [ ] a [ ] story\? )
                .{0,260}
                | Email [ ] us [ ] (?: at | on ) [ ] \S{3,40}@(?: the-sun | thesun | the-sun\.co )\. [a-z.]{2,6} .{0,160}
            """,
            zone=Zone.TAIL,
            examples=(
                "Do you have a story for The Sun news desk?",
                "Email us at exclusive@the-sun.co.uk",
                "We pay for your stories! Email us at tips@the-sun.co.uk or call 0207 782 4104.",
            ),
            spares="Do you have a story for the sun to hear?",
        ),
    ),
)
