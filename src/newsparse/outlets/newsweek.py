"""Newsweek, New York: a weekly and its news site.

The day reads "Published Sep 05, 2031 at 7:01 AM EDT", the reporter's post stands below the name. Stories end in a
request for tips with an address of the house, in "Uncommon Knowledge" with the house's motto, and in a note on the
writer. Seen on newsweek.com, the motto also in public scripts that clean its stories; the call for pets' pictures from
general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "newsweek",
    "Newsweek",
    hosts=("newsweek.com",),
    signs=(
        Sign(
            "Newsweek is committed to challenging conventional wisdom and finding connections in the search for common ground."
        ),
        Sign("Is This Article Trustworthy?"),
        Sign("Request Reprint & Licensing", hint=True),
        Sign("View Editorial & AI Guidelines"),
        Sign("View Editorial Guidelines", hint=True),
        Sign("Uncommon Knowledge", hint=True),
        Sign("About the writer", hint=True),
        *date_signs("Published {Jan} #, # at #:# {am} E", start=True),
    ),
    rules=(
        # What is left is the day of publication.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?<= [AP]M [ ] E[SD]T ) [ ]? (?: \| [ ] )? Updated [ ] \p{Lu}\p{Ll}{2} [ ] \d\d?, [ ] \d{4} [ ] at [ ] \d\d?:\d\d [ ] [AP]M [ ] E[SD]T",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Published Sep 05, 2031 at 7:01 AM EDT Updated Sep 05, 2031 at 9:14 AM EDT",
            spares="The map was Updated Sep 05, 2031 at 9:14 AM EDT",
        ),
        Rule(
            "tips",
            Kind.FORM,
            pattern=r"""
                (?: Do [ ] you [ ] have [ ] (?: an? | any ) [ ] .{5,200}? \? [ ] | Is [ ] there [ ] a [ ] .{5,160}? \? [ ] ){1,3}
                (?: Let [ ] us [ ] know | Contact | Send ) [ ] .{0,60}? \S{2,30}@newsweek\.com .{0,200}
            """,
            zone=Zone.TAIL,
            examples=(
                "Do you have a tip on a world news story that Newsweek should be covering? Do you have a question about goats? Let us know via worldnews@newsweek.com.",
            ),
            spares="Do you have a tip? He had none.",
        ),
        Rule(
            "pets",
            Kind.FORM,
            pattern=r"Do [ ] you [ ] have [ ] (?: funny | cute ) [ ] and [ ] (?: adorable | funny ) [ ] (?: videos | pictures ) .{5,400}",
            zone=Zone.TAIL,
            examples="Do you have funny and adorable videos or pictures of your pet you want to share? Send them to life@newsweek.com.",
            spares="Do you have funny hats? he asked.",
        ),
        Rule(
            "motto",
            Kind.OTHER,
            lines=(
                "Uncommon Knowledge",
                "Newsweek is committed to challenging conventional wisdom and finding connections in the search for common ground.",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "writer",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\w.’'-]*+ [ ] ){2,4} is [ ] an? [ ] (?: [\w-]{2,20} [ ] ){0,3} Newsweek [ ] (?: [\w-]{2,20} [ ] ){0,2} (?: reporter | editor | writer | correspondent | journalist ) [^.!?]{0,120} \.
                (?: [ ] (?: His | Her | Their | He | She | They ) [ ] [^.!?@]{3,240} \. ){0,5}
                (?: [ ] You [ ] can [ ] get [ ] in [ ] touch [ ] with [ ] [^@]{3,80}@newsweek\.com \.? )?
            """,
            zone=Zone.TAIL,
            examples="Jane Doe is a Newsweek reporter based in Kelmar. You can get in touch with Jane by emailing j.doe@newsweek.com.",
            spares="Jane Doe is a reader of Newsweek in her ninth decade.",
        ),
        Rule(
            "about",
            Kind.NAVIGATION,
            lines=(
                "Request Reprint & Licensing",
                "View Editorial Guidelines",
                "View Editorial & AI Guidelines",
                "Submit Correction",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
