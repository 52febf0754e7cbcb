"""The Associated Press, New York: a news agency that half the world's papers reprint.

A story opens with "KELMAR, Mo. (AP) —". Pictures stand above it, each under its number "1 of 9 |", the caption ending
in "(AP Photo/name)". "___" parts what is below the story: who reported from where and who contributed, where more of
the coverage is found, who pays for the desk. Old wire copy has its slug and a word to editors above the writer's name
and office, and a stamp below, "AP-ES-04-29-31 1412EDT". Seen on apnews.com, the copy of the wire in old archives.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "ap",
    "The Associated Press",
    hosts=("apnews.com", "ap.org"),
    signs=(
        Sign("AP", agency=True),
        Sign("Associated Press", agency=True),
        Sign("The Associated Press", agency=True),
        Sign("美联社", agency=True),
        Sign("More From AP News"),
        Sign("AP News Values and Principles"),
        Sign("AP Images Spotlight Blog"),
        *date_signs("(AP) – {Jan} #, #"),
        Sign("All contents © copyright # The Associated Press. All rights reserved.", hint=True),
    ),
    rules=(
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=("U.S. News", "World News", "AP U.S. News", "AP Top News", "AP Fact Check", "AP Top 25", "Oddities"),
            zone=Zone.HEAD,
        ),
        # The date behind it is left for newsparse to read.
        Rule(
            "before-date",
            Kind.CREDIT,
            pattern=r"(?: The [ ] )? Associated [ ] Press (?= [ ]? \p{Lu}\p{Ll}{2,8} [ ] \d{1,2} , [ ] \d{4} (?: [ ] GMT )? $ )",
            part=Part.START,
            examples="Associated PressApril 28, 2031 GMT",
            spares="Associated Press April 28, 2031 poll finds few ferries",
        ),
        Rule(
            "after-date",
            Kind.METADATA,
            pattern=r"(?<= (?: Press [ ]? | ^ ) \p{Lu}\p{Ll}{2,8} [ ] \d{1,2} , [ ] \d{4} [ ] ) GMT",
            part=Part.END,
            examples=("Associated PressApril 28, 2031 GMT", "April 28, 2031 GMT"),
            spares="The ship left on April 28, 2031 GMT",
        ),
        Rule(
            "gallery-counter",
            Kind.NAVIGATION,
            pattern=r"\d{1,3} [ ] of [ ] \d{1,3} (?: [ ]? \| )?",
            examples=("1 of 9 |", "1 of 9"),
            spares="1 of 9 ferries",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # "(AP Photo/name, File)" or "(name/paper via AP)", a caption before it or not; or what "FILE -" marks as one.
            pattern=r"""
                .{0,420} \( (?:
                    AP [ ] (?i: photo | video | illustration | graphic ) s? \b [^()]{0,80}
                    | [^()]{2,80} (?: [ ] via [ ] | /Invision/ ) AP (?: , [ ] [\w ]{3,12} )?
                ) \) (?: [ ] Read [ ] More )?
                | FILE [ ] [-–—] [ ] .+
            """,
            examples=(
                "(AP Photo/Mila Dorn)",
                "The pier at night. (AP Photo/Mila Dorn, File)",
                "The pier at night. (Mila Dorn/The Kelmar Herald via AP)",
                "FILE - The pier at night, April 29, 2031.",
            ),
            spares=(
                "The picture (AP Photo/Mila Dorn) hangs in the ferry.",
                "FILE cabinets are sold out in Kelmar.",
            ),
        ),
        # The recording amid the story: its title, and who reports in it on what.
        Rule(
            "audio",
            Kind.CREDIT,
            pattern=r"""
                AP [ ] AUDIO: [ ] .{3,200}
                | (?: AP [’']s | (?: AP | The [ ] AP [’']s | The [ ] Associated [ ] Press [’']s? ) (?: [ ] \p{Lu}[\p{L}.]{1,12} ){0,2} [ ] correspondent )
                    (?: [ ] \p{Lu}[\p{L}.’'-]++ ){2,3} [ ] reports (?: [ ,] [^.!?]{3,200} )? \.?
            """,
            examples=(
                "AP AUDIO: Kelmar counts its ferries",
                "AP correspondent Mila Dorn reports on a count of ferries.",
                "AP Washington correspondent Mila Dorn reports a ferry is lost.",
                "AP’s Mila Dorn reports",
            ),
            spares=(
                "AP correspondent Mila Dorn was on the ferry.",
                "AP correspondent Mila Dorn reports on ferries. She has been on none.",
            ),
        ),
        Rule(
            "contributed",
            Kind.CREDIT,
            # Who wrote what elsewhere; or names and places only, "Dorn reported from Kelmar, and Orlin from Sand."
            pattern=r"""
                (?: .{0,300}? [ ] )? (?: AP | (?: The [ ] )? Associated [ ] Press ) [ ] (?:
                    (?: [\w-]{2,14} [ ] ){0,3} (?: [Ww]riter | [Rr]eporter | journalist | researcher | [Ee]ditor | photographer | producer ) s?
                        [ ] .{3,400} [ ] contributed (?: [ ] to [ ] this [ ] (?: report | story ) )? (?: [ ] from [ ] .{3,60} )?
                    | .{3,400} [ ] contributed [ ] to [ ] this [ ] report
                ) \.
                | (?: [ ]? \p{Lu}[\p{L}’'-]++ (?: ,? [ ] (?: and [ ] )? \p{Lu}[\p{L}’'-]++ ){0,5} [ ] (?: reported | contributed ) [ ] from
                    (?: ,? [ ] (?: and [ ] | from [ ] )? \p{Lu}[\p{L}’'-]++ ){1,8} \.? ,? ){1,4}
            """,
            zone=Zone.TAIL,
            examples=(
                "Associated Press writers Mila Dorn in Kelmar and Ivan Orlin in Sand contributed to this report.",
                "Dorn reported from Kelmar. AP Sports Writer Ivan Orlin contributed.",
                "Dorn and Orlin reported from Kelmar, Mo.",
            ),
            spares=(
                "Dorn reported from Kelmar that the ferries run again.",
                "The Associated Press contributed a camera to the museum.",
                "The Associated Press reviewed what the companies contributed.",
            ),
        ),
        Rule(
            "coverage",
            Kind.RELATED,
            # The line ends in the address of one of AP's own pages.
            pattern=r"""
                .{0,300} https?:// (?: www\. )?+
                (?: apnews\.com/ (?: hub/ | [a-z-]{3,40} ) | (?: twitter | x )\.com/AP | apne\.ws/ | ap\.org/ ) [^\s]{0,80}
            """,
            zone=Zone.TAIL,
            examples=("AP NFL: https://apnews.com/hub/nfl", "More of AP’s coverage at https://apnews.com/hub/bridges"),
            spares="The page https://apnews.com/hub/nfl was down on Monday.",
        ),
        Rule(
            "support",
            Kind.LEGAL,
            pattern=r"(?: .{0,400} [ ] )? AP [ ] is [ ] solely [ ] responsible [ ] for [ ] all [ ] content\. .{0,300}",
            zone=Zone.TAIL,
            examples=(
                "The Associated Press’ reporting on rivers, lakes and all that swims, floats or sinks in them is paid for in "
                "part by the Orn Institute of Fresh Water in Kelmar and by the Vell Foundation of Selda. "
                "AP is solely responsible for all content."
            ),
            spares="The Associated Press receives support from readers, and AP is solely responsible for its mistakes.",
        ),
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"\p{Lu}[\p{L}’' -]{2,40} [ ] (?: covers | writes [ ] about | reports [ ] on ) [ ] .{3,160}? [ ] for [ ] The [ ] Associated [ ] Press \. .{0,200}",
            zone=Zone.TAIL,
            examples="Dorn covers rivers and lakes for The Associated Press. She is based in Kelmar.",
            spares="Dorn covers her ears when The Associated Press calls.",
        ),
        Rule(
            "report-for-america",
            Kind.CREDIT,
            pattern=r".{0,120} [ ] corps [ ] members? [ ] for [ ] [Tt]he [ ] Associated [ ] Press/Report [ ] for [ ] America .{10,400}",
            zone=Zone.TAIL,
            examples="Dorn is a corps member for The Associated Press/Report for America Statehouse News Initiative.",
            spares="Corps members for The Associated Press met.",
        ),
        Rule(
            "office",
            Kind.CREDIT,
            # In capitals: "Associated Press writer" in a story is somebody.
            pattern=r"(?: AP | (?: The [ ] )? Associated [ ] Press ) (?: [ ] \p{Lu}[\p{L}&]{1,14} ){0,3} [ ] (?: Writer | Reporter | Editor | Correspondent ) s?",
            zone=Zone.HEAD,
            examples=("AP Political Writer", "AP National Writers", "Associated Press Writer"),
            spares="AP Political Writer wins prize",
        ),
        # As Google hosted it.
        Rule(
            "hosted",
            Kind.METADATA,
            pattern=r"\( AP \) [ ] [–-] [ ] (?: (?P<month> \p{Lu}\p{Ll}{2,8} ) \.? [ ] (?P<day> \d{1,2} ), [ ] (?P<year> \d{4} ) | \d{1,2} [ ] (?: hours? | minutes? | days? ) [ ] ago )",
            zone=Zone.HEAD,
            examples=("(AP) – Mar 2, 2031", "(AP) – 3 hours ago"),
            spares="(AP) – 3 hours are lost",
        ),
        # Old stories: the addresses of those told of.
        Rule("on-the-net", Kind.RELATED, lines="On the Net:", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "corrected",
            Kind.METADATA,
            # What was wrong before, behind the strokes that part it from the story or without them.
            pattern=r"""
                (?: _{3,5} [ ] )? (?:
                    This [ ] (?: story | version | article ) [ ] (?: has [ ] been [ ] (?: corrected | updated ) [ ] (?: to [ ] (?: show | correct | clarify | reflect | delete | remove | fix | include ) | by | with | after ) | (?: corrects | CORRECTS | UPDATES | clarifies ) [ ] (?: the | that | to | in | name | spelling | headline | dateline | byline | paragraph | attribution | title | day | date ) \b ) [ ] [^.!?]{5,200} \.
                    | This [ ] story [ ] was [ ] (?: first | originally ) [ ] published [ ] on [ ] \p{Lu}\p{Ll}{2,8} \.? [ ] \d{1,2}, [ ] \d{4} \. [ ] It [ ] was [ ] updated [ ] [^!?]{5,200} \.
                )
            """,
            zone=Zone.TAIL,
            examples=(
                "This story has been corrected to show that the fence is nine miles long, not nine yards.",
                "___ This version corrects the spelling of the ranger's name.",
                "This story was first published on April 9, 2031. It was updated on April 11, 2031, to correct the fence's length.",
            ),
            spares="This version corrects itself, he said.",
        ),
        Rule(
            "on-the-air",
            Kind.SHARING,
            pattern=r"""
                (?: _{3,5} [ ] )? Follow [ ] (?: AP [ ] (?: \p{Lu}?[\w-]{2,14} [ ] ){0,3} )? (?: \p{Lu}[\p{L}’'.-]*+ [ ] ){2,4} on [ ] (?: Twitter | X | Facebook | Instagram ) (?: [ ] at )? [ ]? :? [ ] (?: https?:// | @ ) \S{2,60}
            """,
            zone=Zone.TAIL,
            examples=(
                "Follow AP Sports Writer Mila Dorn on Twitter: https://twitter.com/miladorn",
                "Follow Mila Dorn on X at https://x.com/miladorn",
            ),
            spares="Follow Mila Dorn on Twitter and you will laugh.",
        ),
        Rule(
            "spanish-notes",
            Kind.CREDIT,
            pattern=r"""
                Esta [ ] historia [ ] fue [ ] traducida [ ] del [ ] inglés [ ] por [ ] un [ ] editor [ ] de [ ] AP [^.!?]{0,120} \.
                | (?: El | La | Los | Las ) [ ] (?: periodistas? | corresponsal(?: es )? | redactor(?: a | es | as )? | reporter[oa]s? | videoperiodistas? | fotógraf[oa]s? )
                  [ ] (?: [^.!?]{0,60} [ ] )? (?: The [ ] )? (?: Associated [ ] Press | AP ) [ ] [^.!?]{5,200} [ ] contribuy(?: ó | eron ) [ ] (?: a | con | en | para ) [ ] est[ea] [ ] [^.!?]{4,40} \.
                | [^.!?]{10,300} \. [ ] La [ ] AP [ ] es [ ] la [ ] única [ ] responsable [ ] (?: de [ ] todo [ ] el | del ) [ ] contenido \.
            """,
            zone=Zone.TAIL,
            examples=(
                "Esta historia fue traducida del inglés por un editor de AP con ayuda de una herramienta de inteligencia artificial generativa.",
                "El periodista de The Associated Press Ivan Orlin en Puebla contribuyó a este despacho.",
                "La cobertura de ríos de AP recibe el apoyo del Instituto Orn. La AP es la única responsable de todo el contenido.",
            ),
            spares="El periodista de AP Ivan Orlin contribuyó con un canto.",
        ),
        Rule(
            "notice",
            Kind.METADATA,
            lines=(
                "This is a breaking news update. AP’s earlier story follows below.",
                "This is a breaking news update. AP’s previous story follows below.",
            ),
        ),
        Rule(
            "about",
            Kind.LEGAL,
            pattern=r"""
                The [ ] Associated [ ] Press [ ] is [ ] an [ ] independent [ ] global [ ] news [ ] organization [ ] dedicated [ ] to [ ] factual [ ] reporting \.
                (?: [ ] Founded [ ] in [ ] 1846 , [ ] AP [ ] today [ ] .{20,400} )?
            """,
            zone=Zone.TAIL,
            examples="The Associated Press is an independent global news organization dedicated to factual reporting.",
            spares="The Associated Press is an independent global news organization dedicated to facts, the mayor said.",
        ),
        Rule("in-spanish", Kind.NAVIGATION, lines="Leer en español"),
        Rule("agency-line", Kind.CREDIT, lines=("The Associated Press", "Associated Press")),
        # What old wire copy says to editors: its slug with the number of words, what is new in this take, and when it was filed.
        Rule(
            "slug",
            Kind.METADATA,
            pattern=r"(?: [AB][MCP] | PM ) - \p{Lu}{2} (?: -{1,2} | - \p{L}{2,12} - ) [^.!?]{2,60} , [ ]? \d{3,4}",
            zone=Zone.HEAD,
            examples=("BC-MO--Ferry Bell, 2nd Ld-Writethru,0412", "AM-US--Cheese-Census,0310"),
            spares="BC-MO--Ferry Bell sank in 1903",
        ),
        Rule(
            "advisory",
            Kind.METADATA,
            pattern=r"(?: Eds | EDS | Editors | Ed ) [ ]? : [ ] \p{Lu} .{3,300}",
            zone=Zone.HEAD,
            examples=("Eds: UPDATES with quotes. Will be led.", "Eds: Recasts. Adds photo links."),
            spares="Eds are people who cut.",
        ),
        Rule(
            "filed",
            Kind.METADATA,
            pattern=r"AP - [A-Z]{2,3} - (?P<month> \d\d ) - (?P<day> \d\d ) - (?P<year> \d\d ) [ ] \d{4} [A-Z]{3}",
            zone=Zone.TAIL,
            examples=("AP-ES-04-29-31 1412EDT", "AP-WS-04-29-31 0902EST"),
            spares="AP-ES-04-29-31 is how its copy was stamped.",
        ),
        Rule(
            "election-box",
            Kind.RELATED,
            lines=(
                "Ground Game: Sign up for AP’s weekly politics newsletter to get it in your inbox every Monday.",
                "Today’s news: Follow live updates from the campaign trail from the AP.",
            ),
        ),
        Rule(
            "footer",
            Kind.NAVIGATION,
            lines=(
                "More From AP News",
                "AP News Values and Principles",
                "AP’s Role in Elections",
                "AP Leads",
                "AP Definitive Source Blog",
                "AP Images Spotlight Blog",
                "AP Stylebook",
                "ap.org",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
