"""VOA (Voice of America), Washington: the American government's broadcaster for abroad.

Stories open with "WASHINGTON —", often on a line of its own. The player leaves "No media source currently available"
and "The code has been copied to your clipboard." above them, captions open with "FILE -", and credits read "Some
information for this report came from Reuters." VOA Learning English adds who adapted the story and asks its readers
to write. Seen on voanews.com and learningenglish.voanews.com; the player's notes and sources in scripts that clean
its stories, the rest from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "voa",
    "VOA",
    hosts=("voanews.com", "voaafrica.com", "voachinese.com", "voanoticias.com"),
    signs=(
        Sign("VOA", agency=True),
        Sign("VOA News", agency=True),
        Sign("By VOA News"),
        Sign("Some information for this report came from Reuters", start=True),
        Sign("Some information for this report came from The Associated Press", start=True),
        Sign("Some information for this report came from Agence France-Presse", start=True),
        Sign("Some information for this report was provided by Reuters", start=True),
        Sign("Some information for this report was provided by The Associated Press", start=True),
        Sign("Some information for this report was provided by Agence France-Presse", start=True),
        Sign("VOA Learning English", start=True),
        Sign("We want to hear from you. Write to us in the Comments Section, and visit our Facebook page."),
        Sign("No media source currently available", hint=True),
        Sign("The code has been copied to your clipboard.", hint=True),
        Sign("Words in This Story", hint=True),
        Sign("See Also:", hint=True),
        *date_signs("{January} #, # #:# {am}", hint=True),
    ),
    rules=(
        Rule(
            "player",
            Kind.TEMPLATE,
            lines=(
                "No media source currently available",
                "The code has been copied to your clipboard.",
                "The URL has been copied to your clipboard",
                "The Audio Program has been copied to your clipboard",
                "Pop-out player",
                "Direct link",
                "width px height px",
                "#:# #:#:#",
                "#:# #:#:# Live",
                "#:#:#",
                "#:#:# Live",
                "Download",
            ),
        ),
        # Where the player stands, in front of its length.
        Rule("begin", Kind.TEMPLATE, pattern="0:00", examples="0:00", spares="10:00"),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"FILE [ ] [-–—] [ ] ['“\"]? \p{Lu} .{10,300}",
            examples="FILE - Visitors wait in front of a museum, Feb. 3, 2031.",
            spares="FILE – that is what the key said.",
        ),
        Rule(
            "sources",
            Kind.CREDIT,
            pattern=r"""
                (?: Some | Additional ) [ ] (?: information | material ) [ ] (?: for | in ) [ ] this [ ] (?: report | article | story )
                [ ] (?: came | comes | was [ ] provided | is ) [ ] (?: from | by ) [ ] (?: the [ ] )? \p{Lu} [^:;!?]{2,140}
            """,
            zone=Zone.TAIL,
            examples="Some information for this report came from The Associated Press and Reuters.",
            spares="Some information for this report came from the goats, he said.",
        ),
        Rule(
            "contributors",
            Kind.CREDIT,
            pattern=r"""
                VOA (?: ['’]s )? [ ] \p{Lu} .{3,160} [ ] contributed [ ] to [ ] this [ ] (?: report | story | article ) \.?
                    (?: [ ] Some [ ] information [ ] (?: for [ ] this [ ] (?: report | story ) [ ] )? (?: came | was [ ] provided | is ) [ ] (?: from | by ) [ ] (?: the [ ] )? \p{Lu} [^:;!?]{2,140} )?
                | \p{Lu} .{3,100} [ ] (?: wrote | adapted | reported ) [ ] .{0,60} \b Learning [ ] English \. (?: [ ] .{3,160} )?
            """,
            zone=Zone.TAIL,
            examples=(
                "VOA's Jane Doe contributed to this report.",
                "VOA's Jane Doe contributed to this report. Some information came from Reuters.",
                "Jane Doe wrote this story for VOA Learning English. John Roe was the editor.",
            ),
            spares="VOA's list contributed to this.",
        ),
        Rule(
            "write-to-us",
            Kind.COMMENTS,
            pattern=r"""
                We [ ] want [ ] to [ ] hear [ ] from [ ] you [.!] [ ] (?: Write [ ] to [ ] us | What [ ] do [ ] you [ ] think | Do [ ] you ) .{5,160}
            """,
            zone=Zone.TAIL,
            examples="We want to hear from you. Write to us in the Comments Section, and visit our Facebook page.",
            spares="We want to hear from you, the mayor wrote.",
        ),
    ),
)
