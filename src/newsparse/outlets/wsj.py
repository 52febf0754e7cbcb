"""The Wall Street Journal.

The time is in ET; captions end in "PHOTO: NAME FOR THE WALL STREET JOURNAL". Boxes for a newsletter and for readers'
thoughts stand inside the story. It ends in whom to write to, in a copyright notice with a code of 32 characters, at
times glued to the last paragraph, and in the headline of the print edition. Seen on wsj.com, the notice and its code
also in cleaning scripts of public repositories; "Name for WSJ" and the box's question from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "wsj",
    "The Wall Street Journal",
    hosts=("wsj.com",),
    signs=(
        Sign("The Wall Street Journal", agency=True),
        Sign("Wall Street Journal", agency=True),
        Sign("Catch up on the headlines, understand the news and make better decisions, free in your inbox every day."),
        Sign(
            "Catch up on the headlines, understand the news and make better decisions, free in your inbox every day. Enjoy a free article in every edition."
        ),
        Sign("Buy Side from WSJ"),
        Sign("Most Popular in WSJ"),
        # Barron's and MarketWatch, which belong to the same house, print it too.
        Sign(
            "Copyright ©2023 Dow Jones & Company, Inc. All Rights Reserved. 87990cbe856818d5eddac44c7b1cdeb8", hint=True
        ),
        Sign("What’s News", hint=True),
        Sign("SHARE YOUR THOUGHTS", hint=True),
        # NPR prints the same day, with the month in full.
        *(sign for sign in date_signs("{Jan.} #, # #:# {am} ET", start=True) if "." in sign.text),
        *(sign for sign in date_signs("{Jan.} #, # #:# {am} ET", start=True, hint=True) if "." not in sign.text),
        *date_signs("Updated {Jan.} #, # #:# {am} ET", start=True),
    ),
    rules=(
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r"""
                .{0,400}? (?: PHOTOS? | Photos? | ILLUSTRATION | Illustration ): [ ] [^:]{2,90} (?<! [.?!”’] )
                | (?: .{0,400}? [.?!”] [ ] )? (?: \p{Lu}[\w.’'-]*+ [ ] ){2,4}+ for [ ] (?: WSJ | The [ ] Wall [ ] Street [ ] Journal )
            """,
            examples=(
                "The boat in May. Jane Doe for WSJ",
                "The old pier. PHOTO: JANE DOE FOR THE WALL STREET JOURNAL",
                "Photo: Jane Doe/Reuters",
            ),
            spares="On its back was written “Photo: Jane Doe”, and nothing else.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "NEWSLETTER SIGN-UP",
                "What’s News",
                "Catch up on the headlines, understand the news and make better decisions, free in your inbox every day.",
                "Catch up on the headlines, understand the news and make better decisions, free in your inbox every day. Enjoy a free article in every edition.",
            ),
        ),
        # A box amid the story, so no comments, below which nothing is story.
        Rule("thoughts", Kind.FORM, lines=("SHARE YOUR THOUGHTS", "Join the conversation below.")),
        Rule(
            "question",
            Kind.FORM,
            pattern=r"[^.!?]{10,200} \? [ ] Join [ ] the [ ] conversation [ ] below \.?",
            examples="Where would you build a pier? Join the conversation below.",
            spares="“Join the conversation below?” he asked.",
        ),
        Rule(
            "queue",
            Kind.SHARING,
            lines=("This article is in your queue.", "Open Queue", "Gift unlocked article", "Resize"),
        ),
        Rule(
            "length",
            Kind.METADATA,
            lines=("(# min)", "Listen (# min)", "Length (# minutes)", "Listen to article Length (# minutes)"),
        ),
        Rule(
            "write-to",
            Kind.METADATA,
            pattern=r"Write [ ] to [ ] [^@]{5,80}@(?: wsj | dowjones | barrons )\.com .{0,200}",
            part=Part.END,
            examples=(
                "Write to Jane Doe at jane.doe@wsj.com",
                "Write to Jane Doe at jane.doe@wsj.com and John Roe at john.roe@wsj.com",
            ),
            spares="Write to me at the mill",
        ),
        Rule(
            "copyright",
            Kind.LEGAL,
            pattern=r"""
                Copyright [ ] © [ ]? \d{4} [ ] Dow [ ] Jones [ ] & [ ] Company, [ ] Inc\. [ ] All [ ] Rights [ ]
                Reserved\. (?: [ ] [0-9a-f]{32} )?
            """,
            part=Part.END,
            examples=(
                "Copyright ©2023 Dow Jones & Company, Inc. All Rights Reserved. 87990cbe856818d5eddac44c7b1cdeb8",
                "It rang.Copyright ©2023 Dow Jones & Company, Inc. All Rights Reserved.",
            ),
            spares="The Copyright Act of 1976 protects bells.",
        ),
        Rule(
            "print-edition",
            Kind.METADATA,
            pattern=r"Appeared [ ] in [ ] the [ ] .{5,40}? [ ] print [ ] edition [ ] as [ ] ['‘“\"].{3,200}",
            examples="Appeared in the May 4, 2023, print edition as 'A Bell for Every Bicycle'.",
            spares="He appeared in the print edition as a fool.",
        ),
    ),
)
