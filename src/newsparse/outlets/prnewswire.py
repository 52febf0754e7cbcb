"""PR Newswire, New York: press releases, filed by Cision and reprinted by many sites.

Above a release stand "News provided by", who that is, and the time in Eastern Time; it opens with
"NEW YORK, Nov. 19, 2021 /PRNewswire/ --", and ends in links to its pictures, "View original content" with an address,
and "SOURCE" with the company's name. Below are the company's other releases, and an appeal to companies. Captions end
in "(PRNewsfoto/Company)". Seen on prnewswire.com and in reprints: public repositories hold many, and the code of
their readers lists the lines at which a release ends. The French lines are from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "prnewswire",
    "PR Newswire",
    hosts=("prnewswire.com", "prnewswire.co.uk", "prnasia.com", "newswire.ca"),
    signs=(
        Sign("PRNewswire", agency=True),
        Sign("PR Newswire", agency=True),
        Sign("PRNewswire-PRWeb", agency=True),
        Sign("CNW", agency=True),
        Sign("CNW Telbec", agency=True),
        Sign("PRNewswire-USNewswire", agency=True),
        Sign("WANT YOUR COMPANY'S NEWS FEATURED ON PRNEWSWIRE.COM?"),
        Sign("Cision Distribution #-#-#"),
        Sign("More Releases From This Source", hint=True),
        Sign("News Releases in Similar Topics", hint=True),
    ),
    standfirst=True,
    rules=(
        # Who provides it stands below, then the time.
        Rule(
            "provided-by",
            Kind.METADATA,
            lines=("News provided by", "Nouvelles fournies par"),
            part=Part.SECTION,
            until=("Share this article", "Article PDF", "Partager cet article"),
            longest=3,
            zone=Zone.HEAD,
        ),
        Rule(
            "share",
            Kind.SHARING,
            lines=(
                "Share toX",
                "Share to X",
                "Article PDF",
                "Share this article on X",
                "Share with Twitter",
                "Share with LinkedIn",
                "Share with Facebook",
            ),
        ),
        Rule(
            "picture-link",
            Kind.CREDIT,
            pattern=r"\(? (?i: Logo | Photo | Video | Infographic ) s? [ ]? [-–—:] [ ]? https?://\S+",
            examples=(
                "(Logo: https://photos.prnewswire.com/prnh/20310303/LOGO)",
                "Photo - https://mma.prnewswire.com/media/1/a.jpg",
                "Logo: https://mma.prnewswire.com/media/1/a.jpg",
            ),
            spares="Photo - https://mma.prnewswire.com/media/1/a.jpg shows the mule.",
        ),
        # What the picture shows, then who sent it.
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^()]{0,400} (?: \( [^()]{1,40} \) [^()]{0,200} )? \( PRNews[fF]oto / [^()]{2,80} \)",
            examples=("The mule at work. (PRNewsfoto/Sollau Cheese Guild)", "(PRNewsFoto/Guild)"),
            spares="The mule (PRNewsfoto/Guild) was seen by all.",
        ),
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=("PR Newswire", "PRNewswire", "PR Newswire Association LLC"),
            zone=Zone.HEAD,
        ),
        # Reprints have the dateline twice, first in a line of its own and without the wire.
        Rule(
            "place-and-day",
            Kind.METADATA,
            pattern=r"\p{Lu}[\p{Lu} .'’-]{2,30} (?: , [ ] \p{Lu}[\p{L}. ]{1,20} )? , [ ] \p{Lu}[a-z]{2,8}\.? [ ] \d{1,2}, [ ] \d{4}",
            zone=Zone.HEAD,
            examples=("NEW YORK, Nov. 19, 2021", "SOLLAU, Vt., March 3, 2031"),
            spares="NEW YORK, Nov. 19, 2021 will be remembered.",
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            # With what stands in lines below it, down to prose.
            pattern=r"(?: /? CONTACT | (?: Media | Press | Investor ) [ ] [Cc]ontacts? ) [ ]? : [^.!?]{0,80} (?: [.@] [^.!?\s]{1,60} ){0,6} [.]?",
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples=(
                "Media Contact:",
                "Media contact: Oda Brem, press@sollau.example",
                "CONTACT: Oda Brem, 802-555-0100",
            ),
            spares="Media contact: he avoided it. She did not.",
        ),
        Rule(
            "information",
            Kind.CREDIT,
            # CNW's way, whose last mark is a telephone number or an address.
            pattern=r"(?: For [ ] further [ ] information | Renseignements | Source ) [ ]? : [ ]? \p{Lu} [^!?]{3,300} (?: \d{4} | @ [^\s@]{3,60} )",
            zone=Zone.TAIL,
            examples="For further information: Mila Dorn, Orn Ferries, 555-010-0177",
            spares="For further information: ask at the harbor.",
        ),
        Rule(
            "original",
            Kind.NAVIGATION,
            pattern=r"(?: Cision [ ] )? View [ ] original [ ] content (?: [ ] (?: to [ ] download | with ) [ ] multimedia )? [ ]? : (?: [ ]? https?://\S+ )?",
            examples=(
                "View original content to download multimedia:https://www.prnewswire.com/news-releases/a-1.html",
                "View original content with multimedia:",
                "Cision View original content: https://www.prnewswire.com/news-releases/a-1.html",
            ),
            spares="View original content: the museum shows it in its cellar.",
        ),
        Rule(
            "source",
            Kind.CREDIT,
            pattern=r"SOURCE [ ] [\p{Lu}\d] [^.!?]{1,100} (?: \. [ ]? \p{L}{0,4} ){0,4}",
            zone=Zone.TAIL,
            examples=("SOURCE Sollau Cheese Guild", "SOURCE Torvik Kayaks, Inc.", "SOURCE Harbin N.V."),
            spares=("Source of the river", "SOURCE Code is the name. It opens in May."),
        ),
        Rule(
            "more-releases",
            Kind.RELATED,
            lines=(
                "Also from this source",
                "More Releases From This Source",
                "News Releases in Similar Topics",
                "Explore",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule("links", Kind.RELATED, lines="Liens connexes", part=Part.SECTION, zone=Zone.TAIL),
        Rule("views", Kind.OTHER, lines=("more press release views with", "Request a Demo", "Modal title")),
        Rule(
            "appeal",
            Kind.OTHER,
            lines="WANT YOUR COMPANY'S NEWS FEATURED ON PRNEWSWIRE.COM?",
            part=Part.SECTION,
            until="GET STARTED",
            longest=16,
        ),
        Rule("appeal-button", Kind.OTHER, lines="GET STARTED", zone=Zone.TAIL),
        Rule("telephone", Kind.OTHER, lines="Cision Distribution #-#-#"),
    ),
)
