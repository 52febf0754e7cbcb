"""The New York Times.

A caption and its credit stand on one line without a space, "in the spring.Credit...Name for The New York Times"; older
pages have "Photo" and "Credit Name/The New York Times". Below the story come who contributed reporting, the note on the
print edition with "Order Reprints | Today's Paper | Subscribe", and on opinion pages an appeal for letters. Pages of
2010 have "TODAY'S PAPER" above, "Sign In to E-Mail" beside and "Next Page »" below the story. Where access was checked,
"Thank you for your patience while we verify access" and its companions are left. Seen on nytimes.com, and in cleaning
scripts of public repositories that list these lines. The lines of 2007 to 2015, and those of the Spanish edition, are
from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "nytimes",
    "The New York Times",
    hosts=("nytimes.com",),
    signs=(
        Sign("The New York Times", agency=True),
        Sign("New York Times", agency=True),
        Sign("This article originally appeared in The New York Times."),
        Sign("A version of this article appears in print on", start=True),
        Sign("Thank you for your patience while we verify access."),
        Sign("Want all of The Times? Subscribe."),
        Sign("© # The New York Times Company"),
        Sign("Copyright # The New York Times Company"),
        Sign("A version of this article appeared in print on", start=True),
        Sign("A version of this review appeared in print on", start=True),
        Sign("A version of this op-ed appeared in print on", start=True),
        Sign("Search All NYTimes.com"),
        Sign("Sign In to E-Mail", hint=True),
        Sign("TODAY'S PAPER", hint=True),
        Sign("Trending in The Times"),
        Sign("Continue reading the main story", hint=True),
        Sign("Order Reprints | Today’s Paper | Subscribe"),
        Sign("Listen to this article · #:# min Learn more"),
        Sign("Share full article", hint=True),
        Sign("Compartir artículo completo", hint=True),
        Sign("Read in English", hint=True),
        Sign("Listen to this article · #:# min", start=True),
        *date_signs("Updated #:# {a.m.} ET", hint=True),
        Sign("Great Read", hint=True),
        Sign("Skip to contentSkip to site index"),
        Sign("The Great Read", hint=True),
        *date_signs("Published {Jan.} #, # Updated", start=True, hint=True),
        *date_signs("{Jan.} #, #, #:# {a.m.} ET", start=True),
        Sign("Follow The New York Times Opinion section on Facebook, Instagram, TikTok, WhatsApp, X and Threads."),
        Sign("Follow The New York Times Opinion section on Facebook and Twitter (@NYTopinion)."),
        Sign("Site Information Navigation", hint=True),
        Sign("SKIP ADVERTISEMENT", hint=True),
        Sign("Supported by", hint=True),
        Sign("How we handle corrections", hint=True),
        Sign("Editors’ Picks", hint=True),
        Sign("Sign In to E-Mail or Save This"),
        Sign("To find reference information about the words used in this article", start=True),
        Sign("We're interested in your feedback on this page. Tell us what you think."),
        Sign("AdvertisementSKIP ADVERTISEMENT"),
        Sign("Supported bySKIP ADVERTISEMENT"),
        Sign("More Articles in", start=True, hint=True),
        Sign("Share full article#", hint=True),
    ),
    rules=(
        Rule(
            "follow-reporter",
            Kind.METADATA,
            pattern=r"""
                Follow [ ] [^@]{3,80}? [ ] on [ ] (?: Twitter | X | Facebook | Instagram ) (?: : | [ ] at )? [ ] \(? @\w
                .{0,150}
            """,
            examples="Follow Jane Doe on Twitter: @janedoe.",
            spares="Follow the road on foot.",
        ),
        # What sort of story it is, above the headline.
        Rule(
            "sort",
            Kind.NAVIGATION,
            lines=(
                "Great Read",
                "The Great Read",
                "News Analysis",
                "Guest Essay",
                "Critic’s Notebook",
                "Critic’s Pick",
                "The Saturday Profile",
                "The Interview",
                "Opinion Today",
                "The Upshot",
            ),
            zone=Zone.HEAD,
        ),
        Rule("supported-by", Kind.NAVIGATION, lines="Supported by", zone=Zone.HEAD),
        Rule(
            "skip",
            Kind.ADVERTISEMENT,
            lines=(
                "AdvertisementSKIP ADVERTISEMENT",
                "Supported bySKIP ADVERTISEMENT",
                "Advertisement SKIP ADVERTISEMENT",
                "Supported by SKIP ADVERTISEMENT",
            ),
        ),
        # The day is glued to the author's name on pages of 2013 to 2019.
        Rule(
            "glued-day",
            Kind.METADATA,
            pattern=r"""
                (?: (?<= ^By [ ] .{3,80}? \p{Lu} ) [ ]? (?P<month> JAN\. | FEB\. | MARCH | APRIL | MAY | JUNE | JULY | AUG\. | SEPT\. | OCT\. | NOV\. | DEC\. )
                  | (?<= ^By [ ] .{3,80}? \p{Ll} ) [ ]? (?P<month> Jan\. | Feb\. | March | April | May | June | July | Aug\. | Sept\. | Oct\. | Nov\. | Dec\. ) )
                [ ] (?P<day> \d{1,2} ) , [ ] (?P<year> \d{4} )
            """,
            part=Part.END,
            zone=Zone.HEAD,
            examples=("By JANE DOEMARCH 12, 2015", "By Jane DoeMarch 12, 2018"),
            spares="By June 12, 2015",
        ),
        Rule(
            "tools-amid",
            Kind.SHARING,
            lines=(
                "Single Page",
                "Sign In to E-Mail or Save This",
                "Give this article",
                "Share full article#",
                "Continue reading the main story Share This Page",
            ),
        ),
        # What a page of that time shows amid the story: "OPEN Graphic", and its title below.
        Rule(
            "graphic",
            Kind.RELATED,
            pattern=r"""
                (?: OPEN [ ] ) (?: Interactive [ ] Feature | Graphic | Interactive [ ] Graphic | Document | Slide [ ] Show )
                | (?: Interactive [ ] Feature | Interactive [ ] Graphic ) : [ ] [^.]{5,120}
            """,
            examples=("OPEN Interactive Feature", "OPEN Graphic", "Interactive Feature: How the Pier Was Built"),
            spares="Interactive feature films were rare.",
        ),
        Rule(
            "dictionary",
            Kind.OTHER,
            pattern=r"(?: Tips [ ] )? To [ ] find [ ] reference [ ] information [ ] about [ ] the [ ] words [ ] used [ ] in [ ] this [ ] article, .{10,240}",
            zone=Zone.TAIL,
            examples="To find reference information about the words used in this article, double-click on any word, phrase or name. A new window will open.",
            spares="To find reference information about the bees, ask.",
        ),
        Rule(
            "feedback",
            Kind.FORM,
            lines=("We're interested in your feedback on this page. Tell us what you think.", "See More »"),
            zone=Zone.TAIL,
        ),
        Rule(
            "glued-caption",
            Kind.CREDIT,
            # What the page says of the picture to those who do not see it, glued to its caption.
            pattern=r"Image (?! Net | Magick | Works ) \p{Lu}\p{Ll}{0,20} [ ] [^.!?]{5,300} \.?",
            examples="ImagePupils carry a hive up the stairs.",
            spares=("Image processing was slow.", "ImageNet was their teacher."),
        ),
        # Glued to the day of publication, which is read when this is cut away.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"""
                (?<= , [ ] \d{4} [ ]? ) Updated [ ] \p{Lu}\p{Ll}{2,8}\.? [ ] \d\d?, [ ] \d{4} (?: , [ ]
                \d\d?:\d\d [ ] [ap]\.m\. [ ] ET )?
            """,
            part=Part.END,
            examples="Published March 12, 2023Updated March 13, 2023, 9:12 a.m. ET",
            spares="Updated March maps were printed in 2023",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,400}? Credit (?: [ ]? (?: \.{3} | … ) [ ]? | Credit (?= \p{Lu} ) ) [^:]{2,90}",
            examples=(
                "The old pier in May.Credit...Jane Doe for The New York Times",
                "Credit...Jane Doe/Reuters",
                "Credit…Jane Doe for The New York Times",
                "The old pier in May.CreditCreditJane Doe/Reuters",
            ),
            spares="He gives the credit to her.",
        ),
        Rule(
            "reporting-from",
            Kind.CREDIT,
            pattern=r"Reporting [ ] from (?: [ ] (?: \p{Lu}[\p{L}.'’-]*+ ,? | and | the | of | de ) ){1,10}+",
            zone=Zone.HEAD,
            examples=("Reporting from Lima", "Reporting from Salt Lake City and St. Paul, Minn."),
            spares="Reporting from the border is hard.",
        ),
        Rule("credit-label", Kind.CREDIT, lines="Credit..."),
        Rule(
            "older-credit",
            Kind.CREDIT,
            pattern=r"""
                .{0,300}? \b Credit [ ] \p{Lu}[^.:;]{2,60}
                (?: (?: / | for [ ] ) The [ ] New [ ] York [ ] Times | (?: / | , [ ] via [ ] ) [^.:;/]{2,40} )
            """,
            examples=(
                "Credit Jane Doe for The New York Times",
                "The pier. Credit Jane Doe/The New York Times",
                "Credit Jane Doe/Agence France-Presse — Getty Images",
            ),
            spares=("Credit Suisse, via its lawyers, said no.", "They credit Jane Doe for The New York Times story."),
        ),
        Rule(
            "reported-from",
            Kind.CREDIT,
            # Names and the places they wrote from; a lower-case word that no place has in its name makes it a sentence.
            pattern=r"""
                (?: Reporting [ ] from | (?: (?: \p{Lu}[\w.’'-]*+ | and | de | van | von ) ,? [ ] ){2,30}+ reported [ ] from )
                (?: [ ] (?: \p{Lu}[\w.’'-]*+ | and | from | in | the | of | de | do | da | del | la | las | los | el | al | sur ) ,? ){1,30}+
            """,
            zone=Zone.HEAD,
            examples=(
                "Jane Doe reported from Kelmar, and John Roe from Orn.",
                "Reporting from Kelmar",
                "Reporting from Kelmar and Vila de Orn, Portugal",
            ),
            spares=("Jane Doe reported from Kelmar that the bridge was shut.", "Reporting from Kelmar is not easy."),
        ),
        Rule(
            "contributed",
            Kind.CREDIT,
            pattern=r"""
                (?: (?: \p{Lu}[\w.’'-]*+ | and | in | from | de | van | von ) ,? [ ] ){2,40}+
                contributed [ ] (?: reporting | research | to [ ] this [ ] report ) \b .{0,300}
            """,
            examples=("Jane Doe contributed reporting.", "Jane Doe and John Roe contributed reporting from Kelmar."),
            spares="The town contributed research and money to the plan.",
        ),
        Rule(
            "about-author",
            Kind.METADATA,
            pattern=r".{10,400}? [ ] More [ ] about [ ] \p{Lu}[\w.’'-]*+ (?: [ ] \p{Lu}[\w.’'-]*+ ){1,3}",
            examples="Jane Doe covers the valley for The Times. More about Jane Doe",
            spares="He wanted to know more about Jane Doe",
        ),
        # On a line of its own below the story: "Jane Doe is the Kelmar bureau chief for The Times, covering ferries."
        Rule(
            "reporter",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}.’'-]*+ [ ] ){2,4}+ (?: is [ ] (?: an? | the | The [ ] Times’s ) [ ] [^.!?]{0,100} \b (?: reporter | correspondent | chief | editor | writer | researcher | journalist | columnist | photographer )
                    | covers | reports [ ] on | writes [ ] about ) [ ] [^.!?]{0,160} (?: for | at | with ) [ ] The [ ] (?: New [ ] York [ ] )? Times \b [^.!?]{0,160} \.
            """,
            zone=Zone.TAIL,
            examples=(
                "Jane Doe is a reporter and researcher for The Times based in Kelmar, Orn.",
                "Jane Doe is the Kelmar bureau chief for The Times.",
                "Jane Doe covers ferries for The Times.",
            ),
            spares=(
                "Jane Doe is a reporter for The Times. She saw the fire.",
                "Jane Doe is a farmer, and the reporter from The Times was late.",
            ),
        ),
        # The same on its Spanish pages.
        Rule(
            "reporter-in-spanish",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\p{L}.’'-]*+ [ ] (?: (?: de | del | la ) [ ] ){0,2} ){2,4}+ (?: es [ ] [^.!?]{0,100} \b (?: report | corresponsal | jef | editor | redactor | investigador | periodist | column | fot ) [^.!?]{0,160}
                    | cubre [ ] [^.!?]{0,160} ) (?: [ ] del [ ] (?: New [ ] York [ ] )? Times | [ ] (?: de | en | para ) [ ] (?: The [ ] New [ ] York | el ) [ ] Times ) \b [^.!?]{0,160} \.
                (?: [ ] Más [ ] (?: de | sobre ) (?: [ ] \p{Lu}[\w.’'-]*+ ){2,4} )?
            """,
            zone=Zone.TAIL,
            examples=(
                "Jane Doe es reportera del Times en Kelmar, donde cubre los faros.",
                "John Roe es el corresponsal jefe de The New York Times en Orn. Más de John Roe",
            ),
            spares=(
                "Jane Doe es reportera del Times. Ella vio el fuego.",
                "Jane Doe es granjera y lee el periódico del Times Square.",
            ),
        ),
        # Above the note that says what was wrong.
        Rule(
            "correction",
            Kind.METADATA,
            pattern=r"(?: Correction | Editors[’'] [ ] Note ) : [ ] \p{Lu}\p{Ll}{2,8}\.? [ ] \d{1,2} , [ ] \d{4}",
            zone=Zone.TAIL,
            examples=("Correction: May 3, 2031", "Editors’ Note: Oct. 15, 2031"),
            spares="Correction: May 3, 2031, was a Saturday.",
        ),
        Rule(
            "print-edition",
            Kind.METADATA,
            pattern=r"A [ ] version [ ] of [ ] this [ ] [a-z-]{4,12} [ ] appear (?: s | ed ) [ ] in [ ] print [ ] on [ ] .{10,400}",
            examples=(
                "A version of this obituary appears in print on May 3, 2019, Section A, Page 1 of the New York edition.",
                "A version of this article appeared in print on May 3, 2011, on page A1 of the New York edition.",
            ),
            spares="A version of this song appears in print in 1901.",
        ),
        # Pages of the years around 2010: the menu, what to do with the article, and where it goes on.
        Rule(
            "old-menu",
            Kind.NAVIGATION,
            lines=(
                "Skip to contentSkip to site index",
                "Skip to content Skip to site index",
                "Skip to site index",
                "HOME PAGE",
                "TODAY'S PAPER",
                "MY TIMES",
                "TIMES TOPICS",
                "Search All NYTimes.com",
                "Next Page »",
                "# # Next Page »",
                "Go to Home Page »",
                "Click here to download a copy of Today's New York Times",
                "Site Index",
                "NYTCo",
                "T Brand Studio",
            ),
        ),
        Rule(
            "old-tools",
            Kind.SHARING,
            lines=(
                "Sign In to Recommend",
                "Sign In to E-Mail",
                "Sign in to E-Mail This",
                "Linkedin",
                "Mixx",
                "Recommend",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "old-credit",
            Kind.CREDIT,
            # The photographer above the caption, on a line of its own.
            pattern=r"\p{Lu}[\p{L}.’'-]*+ (?: [ ] \p{Lu}[\p{L}.’'-]*+ ){1,3} (?: [ ] for [ ] | / [ ]? ) The [ ] New [ ] York [ ] Times",
            examples=("Jane Doe for The New York Times", "John Q. Roe/The New York Times"),
            spares="Jane Doe writes for The New York Times",
        ),
        Rule(
            "past-coverage",
            Kind.RELATED,
            lines="Past Coverage",
            part=Part.SECTION,
            until="Copyright # The New York Times Company",
            zone=Zone.TAIL,
        ),
        Rule(
            "see-more-on",
            Kind.METADATA,
            pattern=r"See [ ] more [ ] on: [ ] .{3,300}",
            examples="See more on: Vermont, Bridges",
            spares="See more on this page.",
        ),
        Rule(
            "letters",
            Kind.COMMENTS,
            pattern=r"""
                The [ ] Times [ ] is [ ] committed [ ] to [ ] publishing [ ] a [ ] diversity [ ] of [ ] letters
                [ ] .{10,300}
            """,
            examples="The Times is committed to publishing a diversity of letters to the editor. Here are some tips.",
            spares="The Times is committed to its readers.",
        ),
        Rule(
            "opinion-section",
            Kind.NEWSLETTER,
            pattern=r"""
                Follow [ ] (?: (?: The [ ] New [ ] York [ ] Times [ ] Opinion [ ] section
                | NYTimes | NYT [ ] \p{Lu}\p{L}{2,12} ) [ ] on [ ] .{5,200}
                # Older pages name any section, and the networks.
                | [Tt]he [ ] New [ ] York [ ] Times (?: ’s )? (?: [ ] [\p{L}]{2,12} ){0,4} [ ] on [ ] (?: Facebook | Twitter | Instagram ) \b .{0,200} )
            """,
            examples=(
                "Follow The New York Times Opinion section on Facebook and Instagram.",
                "Follow The New York Times Africa on Facebook and Twitter, and sign up for the Morning Briefing newsletter.",
                "Follow the New York Times’s politics and Washington coverage on Facebook and Twitter.",
            ),
            spares="Follow The New York Times for a day.",
        ),
        # Nothing of the story comes any more.
        Rule(
            "trending",
            Kind.RELATED,
            lines="Trending in The Times",
            part=Part.SECTION,
            until=("Site Information Navigation", "© # The New York Times Company"),
            zone=Zone.TAIL,
        ),
        Rule(
            "listen",
            Kind.SHARING,
            lines=(
                "Listen to this article · #:# min Learn more",
                "Listen to this article · #:# min",
                "Leer en español",
                "Lire en français",
                "阅读简体中文版",
                "閱讀繁體中文版",
                "Send any friend a story",
                "As a subscriber, you have # gift articles to give each month. Anyone can read what you share.",
            ),
        ),
        # How many readers commented, beside the buttons.
        Rule("comment-count", Kind.SHARING, lines="#", zone=Zone.HEAD),
        Rule(
            "comments",
            Kind.COMMENTS,
            lines=(
                "Read # Comments",
                "Skip to Comments",
                "The comments section is closed. To submit a letter to the editor for publication, write to letters@nytimes.com.",
            ),
        ),
        Rule("video", Kind.TEMPLATE, lines=("transcript", "#:#/#:#"), zone=Zone.TAIL),
        Rule(
            "time-left",
            Kind.TEMPLATE,
            pattern=r"-\d{1,2}:[0-5]\d",  # of a line the minus would not count
            zone=Zone.TAIL,
            examples="-1:30",
            spares=("17:45", "1:30"),
        ),
        Rule("corrections", Kind.OTHER, lines="How we handle corrections", zone=Zone.TAIL),
        Rule(
            "link-in-brackets",
            Kind.RELATED,
            pattern=r"\[ (?: Sign [ ] up | R(?: ead | EAD ) :? | Follow | Listen | Watch | See | Get | Like | Want | Here['’]s ) [ ] [^\[\]]{8,200} \]",
            zone=Zone.TAIL,
            examples=(
                "[Read more about the ferry.]",
                "[READ: The ferry that would not stop]",
                "[Sign up for the Morning Briefing newsletter]",
            ),
            spares="[Read more,] he said, [and louder.]",
        ),
        Rule(
            "visuals-by",
            Kind.CREDIT,
            pattern=r"""
                (?: Photographs? | Illustrations? | Video | Visuals | Graphics | Text | Produced | Narrated | Read | Audio [ ] produced
                  | (?: Photographs | Text | Visuals ) [ ] and [ ] \p{L}{4,12} )
                [ ] by (?: [ ] (?: and [ ] )? \p{Lu}[\p{L}.’'-]*+ ,? ){2,9}+ \.?+
            """,
            examples=("Photographs by Jane Doe", "Audio produced by Jane Doe.", "Text and Photographs by Jane Q. Doe"),
            spares="Read by Jane Doe to a full house.",
        ),
        Rule(
            "access",
            Kind.PAYWALL,
            lines=(
                "We are having trouble retrieving the article content.",
                "Thank you for your patience while we verify access.",
                "Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your Times account, or subscribe for all of The Times.",
                "If you are in Reader mode please exit and log into your Times account, or subscribe for all of The Times.",
                "Want all of The Times? Subscribe.",
                "Already a subscriber? Log in. Want all of The Times? Subscribe.",
                "You have been granted access, use your keyboard to continue reading.",
                "You have a preview view of this article while we are checking your access. When we have confirmed access, the full article content will load.",
            ),
        ),
        # Below the story two reporters and their places, at least; one might be a sentence.
        Rule(
            "reported-from-below",
            Kind.CREDIT,
            pattern=r"""
                (?: \p{Lu}[\w.’'-]*+ [ ] ){2,5}+ reported [ ] from (?: [ ] \p{Lu}[\w.’'-]*+ ,? ){1,5}+
                (?: (?: [ ] and )? (?: [ ] \p{Lu}[\w.’'-]*+ ){2,4}+ [ ] from (?: [ ] \p{Lu}[\w.’'-]*+ ,? ){1,5}+ ){1,5}+
            """,
            zone=Zone.TAIL,
            examples="Jane Doe reported from Kelmar, and John Roe from Orn.",
            spares="Jane Doe reported from Kelmar, and John Roe read the news from Orn.",
        ),
        Rule("multimedia", Kind.RELATED, lines="Multimedia", zone=Zone.TAIL),
        Rule("ads-by", Kind.ADVERTISEMENT, lines="Ads by Google", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "sent-to-inbox",
            Kind.NEWSLETTER,
            lines=(
                "Get it sent to your inbox.",
                "Get it with a Times subscription.",
                "Get it in your inbox.",
                "Read in app",
            ),
        ),
    ),
)
