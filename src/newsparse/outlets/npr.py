"""NPR, Washington: the American public radio.

A story has the player's options above it ("4-Minute Listen", "Toggle more options", "Heard on Morning Edition"),
captions between "Enlarge this image", "toggle caption" and "hide caption", and the day with the time glued to it. Links
of the house stand under "Related NPR Stories"; the last line says who adapted a story for the Web. Transcripts end in
two notices on their use. Seen on npr.org, and in scripts that clean its transcripts.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "npr",
    "NPR",
    hosts=("npr.org",),
    signs=(
        Sign("NPR", agency=True),
        Sign("Become an NPR sponsor"),
        Sign("Copyright # NPR"),
        Sign("Copyright # NPR. To see more, visit https://www.npr.org."),
        Sign("Copyright # NPR. To see more, visit NPR."),
        Sign(
            "Copyright © # NPR. All rights reserved. Visit our website terms of use and permissions pages at www.npr.org for further information."
        ),
        Sign("Heard on All Things Considered"),
        Sign("Heard on Morning Edition"),
        Sign("Heard on Weekend Edition Saturday"),
        Sign("Heard on Weekend Edition Sunday"),
        Sign("toggle caption", hint=True),
        Sign("hide caption", hint=True),
        Sign("Enlarge this image", hint=True),
        Sign("Toggle more options", hint=True),
        Sign("Sponsor Message", hint=True),
        Sign("Heard on", start=True, hint=True),
        Sign("Related NPR Stories", hint=True),
        Sign("Popular on NPR.org"),
        Sign("NPR Editors' Picks"),
        Sign("Keyboard shortcuts for audio player", hint=True),
        *date_signs("{January} #, # #:# {am} ET", hint=True),
        Sign("[# min # sec]"),
        Sign("Listen to the Story", hint=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] : [ ] NPR",
            part=Part.END,
            zone=Zone.HEAD,
            examples="The town that weighs its snow : NPR",
            spares="The town that weighs NPR",
        ),
        Rule(
            "related",
            Kind.RELATED,
            lines=(
                "Related NPR Stories",
                "Related Stories",
                "More Stories From NPR",
                "More From NPR",
                "NPR thanks our sponsors",
                "Popular on NPR.org",
                "NPR Editors' Picks",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "heard-on",
            Kind.METADATA,
            pattern=r"""
                Heard [ ] on [ ] (?: All [ ] Things [ ] Considered | Morning [ ] Edition | Fresh [ ] Air | Here [ ] & [ ] Now
                  | Weekend [ ] (?: Edition | All [ ] Things [ ] Considered ) (?: [ ] S(?: atur | un )day )? )
            """,
            examples=("Heard on Morning Edition", "Heard on Weekend Edition Saturday"),
            spares="Heard on Morning Edition by millions",
        ),
        Rule(
            "player",
            Kind.TEMPLATE,
            lines=(
                "#-Minute Listen",
                "Listen · #:#",
                "Listen · #:# #:#",
                "Toggle more options",
                "Download",
                "Transcript",
                "Embed",
                "Playlist",
            ),
        ),
        Rule(
            "embed",
            Kind.TEMPLATE,
            pattern=r"""
                (?: [•·-] [ ] )? (?: Embed [ ] )? <iframe [ ] src="[^"\s]{5,200}" (?: [ ] [a-z-]{2,20} ="[^"]{0,60}" ){0,8} >? (?: </iframe> )?
            """,
            examples='<iframe src="https://www.example.org/1" width="100%"></iframe>',
            spares="An <iframe src=> is a frame.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{10,500} [ ] (?: hide | toggle ) [ ] caption | i? toggle [ ] caption [ ] \p{Lu}[^!?]{2,80} (?<! [.] )",
            examples=("itoggle caption Jane Doe/NPR", "Volunteers carry a tub of snow. Jane Doe/NPR hide caption"),
            spares="Toggle the caption, hide the caption, I say.",
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,5}+ (?: / [ ]? | [ ]? for [ ] ) NPR
                | (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,5}+ / (?: [ ]? \p{Lu}[\p{L}.'’-]*+ ){1,5}+ (?: [ ] via [ ] (?: Getty [ ] Images | AP | Reuters ) )
                | (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,5}+ (?: / [ ]? | [ ]? for [ ] ) (?: [KW][A-Z]{2,3} | \p{Lu}\p{L}+ (?: [ ] \p{Lu}\p{L}+ )? [ ] Public (?: [ ] (?: Media | Radio | Broadcasting ) )? )
                | (?: \p{Lu}[\p{L}.'’-]*+ [ ]?+ ){1,5}+ / [ ]? (?: Getty [ ] Images | AP | AFP | Reuters | Bloomberg )
            """,
            examples=(
                "Jane Doe/NPR",
                "Jane Doe for NPR",
                "John Roe/AFP via Getty Images",
                "John Roe/Getty Images",
                "Jane Doe/Maine Public",
                "Jane Doe/WBUR",
            ),
            spares="Jane Doe/NPR took it.",
        ),
        # Who made the radio's story, and who the one for readers: "Jane Doe produced and edited this interview for broadcast. John Roe adapted it for the Web."
        Rule(
            "adapted",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: \p{Lu}[\p{L}.'’-]*+ | and ) ,? [ ] ){2,12}+ (?: produced | edited ) (?: [ ] and [ ] (?: produced | edited ) )? [ ] (?: the [ ] audio [ ] of [ ] )? (?: this | the ) [ ] (?: story | interview | segment | piece )
                    (?: [ ] for [ ] (?: broadcast | radio | digital ) )? \. (?: [ ] (?: \p{Lu}[\p{L}.'’-]*+ [ ] ){2,5}+ adapted [ ] it [ ] for [ ] the [ ] [Ww]eb \. )?
                | (?: (?: \p{Lu}[\p{L}.'’-]*+ | and ) ,? [ ] ){2,12}+ adapted [ ] (?: it | this [ ] (?: story | interview ) ) [ ] for [ ] (?: the [ ] [Ww]eb | digital ) \.
            """,
            zone=Zone.TAIL,
            examples=(
                "Jane Doe produced and edited this interview for broadcast. John Roe adapted it for the Web.",
                "Jane Doe and John Roe produced and edited the audio of this story.",
                "John Roe adapted it for the web.",
            ),
            spares=(
                "Jane Doe produced this story of a whale for her children.",
                "The Rural Choir adapted it for the web and for the barn.",
            ),
        ),
        Rule(
            "editors",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: This | The ) [ ] (?: (?: digital | audio | radio | broadcast ) [ ] (?: version [ ] of [ ] this [ ] )? )? (?: story | piece | episode | interview ) | This [ ] episode [ ] of [ ] .{3,60}? )
                [ ] was [ ] (?: edited | produced | adapted ) [ ] (?: for [ ] (?: radio | digital | broadcast | the [ ] web ) [ ] )?
                (?: and [ ] edited [ ] )? by [ ] \p{Lu} .{3,300}
            """,
            zone=Zone.TAIL,
            examples=(
                "This story was edited for radio by Jane Doe and for digital by John Roe.",
                "This episode was produced by Jane Doe and edited by John Roe.",
                "The audio version of this story was produced by Jane Doe.",
            ),
            spares="This story was edited by the town's three barbers.",
        ),
        Rule(
            "transcripts",
            Kind.LEGAL,
            pattern=r"""
                NPR [ ] transcripts [ ] are [ ] created [ ] on [ ] a [ ] rush [ ] deadline [ ] by [ ] .{20,500}
                | Accuracy [ ] and [ ] availability [ ] of [ ] NPR [ ] transcripts [ ] may [ ] vary\. .{0,400}
            """,
            zone=Zone.TAIL,
            examples=(
                "NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form.",
                "Accuracy and availability of NPR transcripts may vary. Transcript text may be revised to correct errors.",
            ),
            spares="NPR transcripts are created in a room with a clock.",
        ),
        Rule("sponsor", Kind.ADVERTISEMENT, lines=("Become an NPR sponsor", "Support public radio"), zone=Zone.TAIL),
        Rule(
            "developing",
            Kind.OTHER,
            pattern=r"This [ ] is [ ] a [ ] developing [ ] story\. [ ] Some [ ] things [ ] that [ ] get [ ] reported [ ] by [ ] the [ ] media [ ] will [ ] later [ ] turn [ ] out [ ] to [ ] be [ ] wrong\. (?: [ ] We [ ] will [ ] [^.!?]{10,250} \. ){0,2}",
            zone=Zone.TAIL,
            examples="This is a developing story. Some things that get reported by the media will later turn out to be wrong. We will update as the situation develops.",
            spares="This is a developing story. Some of it is true.",
        ),
        Rule(
            "graphic",
            Kind.TEMPLATE,
            pattern=r"(?: Don['’]t | Can['’]t ) [ ] see [ ] the [ ] (?: graphic | video | map | chart | audio ) [ ] above\? [ ] Click [ ] here\.?",
            zone=Zone.TAIL,
            examples="Don't see the graphic above? Click here.",
            spares="Don't see the graphic above? Neither do I.",
        ),
        # Pages of 2008 to 2013.
        Rule(
            "old-player",
            Kind.TEMPLATE,
            lines=(
                "Listen to the Story",
                "[# min # sec]",
                "[# hr # min # sec]",
                "Add to Playlist",
                "More on This Story",
                "i",
            ),
        ),
        # The programme, below the player's button and in menus.
        Rule(
            "programme",
            Kind.NAVIGATION,
            lines=(
                "All Things Considered",
                "Morning Edition",
                "Fresh Air",
                "Weekend Edition Saturday",
                "Weekend Edition Sunday",
            ),
            zone=Zone.HEAD,
        ),
        Rule("length", Kind.METADATA, lines="#:#", zone=Zone.HEAD),
        # A link amid the story: the series, and the headline below it.
        Rule(
            "series",
            Kind.RELATED,
            lines=(
                "The Salt",
                "The Two-Way",
                "Goats and Soda",
                "Code Switch",
                "Shots - Health News",
                "All Tech Considered",
                "It's All Politics",
                "NPR Ed",
                "Deceptive Cadence",
                "All Songs Considered",
                "13.7: Cosmos And Culture",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "newsletters",
            Kind.NEWSLETTER,
            pattern=r"""
                Want [ ] [^.!?]{5,140} \? [ ] (?: Subscribe [ ] to | Sign [ ] up [ ] for ) [ ] (?: NPR['’]s | our | the | Shots | Goats | Up [ ] First ) [^.!?]{0,80} [ ] newsletter \.?
                | (?: Subscribe [ ] to | Sign [ ] up [ ] for ) [ ] (?: NPR['’]s | Up [ ] First | Goats [ ] and [ ] Soda ) [^.!?]{0,80} [ ] newsletter \.?
            """,
            zone=Zone.TAIL,
            examples="Want the latest stories on the science of healthy living? Subscribe to NPR's Health newsletter.",
            spares="Want honey? Subscribe to the town's newsletter, the mayor said.",
        ),
    ),
)
