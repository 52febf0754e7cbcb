"""Fox News, New York: the American news channel.

Between the paragraphs stand headlines of other stories, all in capitals, and "CLICK HERE TO GET THE FOX NEWS APP";
above them "NEWYou can now listen to Fox News articles!" and "Fox News Flash top headlines". Captions end in the
credit, in brackets. Below the story stand who contributed, the reporter's address and the notice on market data.
Seen on foxnews.com and foxbusiness.com; the lines in capitals and the wall in cleaning scripts, the rest from general
knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "foxnews",
    "Fox News",
    hosts=("foxnews.com", "foxbusiness.com"),
    signs=(
        Sign("Fox News", agency=True),
        Sign("CLICK HERE TO GET THE FOX NEWS APP"),
        Sign("CLICK HERE TO DOWNLOAD THE FOX NEWS APP"),
        Sign("GET FOX BUSINESS ON THE GO BY CLICKING HERE"),
        Sign("CLICK HERE FOR MORE SPORTS COVERAGE ON FOXNEWS.COM"),
        Sign("CLICK HERE FOR MORE FOX NEWS OPINION"),
        Sign("CLICK HERE TO READ MORE ON FOX BUSINESS"),
        Sign("NEWYou can now listen to Fox News articles!"),
        Sign("You can now listen to Fox News articles!"),
        Sign("NEW You can now listen to Fox News articles!"),
        Sign("Fox News Flash top headlines are here. Check out what's clicking on Foxnews.com."),
        Sign("Join Fox News for access to this content"),
        Sign("CLICK HERE FOR MORE", start=True, hint=True),
        Sign("CLICK HERE TO READ MORE", start=True, hint=True),
        *date_signs("Published {January} #, # #:#{am} E", start=True),
        Sign("FoxNews.com"),
        Sign("Fox News Flash top headlines for", start=True),
        Sign("Fox News Flash top sports headlines for", start=True),
        Sign("Content and Programming Copyright # Fox News Network, LLC.", start=True),
        Sign("Facebook# Twitter# Email Print", hint=True),
        Sign("Facebook# Twitter# livefyre# Email Print"),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| [ ] Fox [ ] (?: News | Business ) (?: [ ] Video )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Old hoses become hammocks | Fox News",
            spares="Old hoses for Fox News",
        ),
        Rule(
            "listen",
            Kind.TEMPLATE,
            lines=(
                "NEWYou can now listen to Fox News articles!",
                "NEW You can now listen to Fox News articles!",
                "You can now listen to Fox News articles!",
            ),
        ),
        Rule(
            "flash",
            Kind.RELATED,
            pattern=r"Fox [ ] (?: News [ ] Flash | Business [ ] Flash ) [ ] top [ ] (?: \p{Ll}{4,15} [ ] )? headlines [ ] (?: for [ ] \p{Lu}\p{L}+\.? [ ] \d{1,2} | are [ ] here\. [ ] .{5,80} )",
            examples=(
                "Fox News Flash top headlines for March 12",
                "Fox News Flash top sports headlines for March 12",
                "Fox News Flash top headlines are here. Check out what's clicking on Foxnews.com.",
            ),
            spares="Fox News Flash top headlines in 1997 were short.",
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            lines=(
                "CLICK HERE TO GET THE FOX NEWS APP",
                "CLICK HERE FOR THE FOX NEWS APP",
                "CLICK HERE TO DOWNLOAD THE FOX NEWS APP",
                "GET FOX BUSINESS ON THE GO BY CLICKING HERE",
                "READ ON THE FOX NEWS APP",
                "READ ON THE FOX BUSINESS APP",
                "Fox News First",
                "Arrives Weekdays",
                "Get all the stories you need-to-know from the most powerful name in news delivered first thing every morning to your inbox",
                "You've successfully subscribed to this newsletter!",
                "CLICK HERE TO SIGN UP FOR OUR LIFESTYLE NEWSLETTER",
                "CLICK HERE TO SIGN UP FOR OUR HEALTH NEWSLETTER",
                "CLICK HERE TO SIGN UP FOR THE ENTERTAINMENT NEWSLETTER",
            ),
        ),
        Rule(
            "link-in-capitals",
            Kind.RELATED,
            # Seven words at least and no full stop, so that no sign or motto that a story quotes is one.
            pattern=r"['‘“\"]? \p{Lu} [^\p{Ll}]* (?: [ ] [^\p{Ll}\s]+ ){6,24} (?<! [.\"”] )",
            zone=Zone.TAIL,
            examples="OHIO TOWN ELECTS A DOG AS ITS WEATHERMAN",
            spares=("NO SWIMMING", "WATCH YOUR STEP", "THE BRIDGE IS CLOSED UNTIL THE SPRING OF NEXT YEAR."),
        ),
        Rule(
            "follow-in-capitals",
            Kind.SHARING,
            pattern=r"(?: FOLLOW | LIKE ) [ ] (?: US | FOX ) (?: [ ] \p{Lu}{2,14} ){0,3} [ ] ON [ ] (?: FACEBOOK | TWITTER | INSTAGRAM | X ) (?: [ ] AND [ ] (?: TWITTER | INSTAGRAM | X ) )?",
            examples=("FOLLOW US ON FACEBOOK", "FOLLOW FOX BUSINESS ON FACEBOOK"),
            spares="FOLLOW THE BEAR",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"""
                .{3,300}? \( [^()]{0,60}?
                (?: Getty [ ] Images | AP [ ] Photo | iStock | Courtesy | Fox [ ] News | FOX [ ] Business | Reuters | USA [ ] TODAY [ ] Sports | Imagn | IMAGN | AFP )
                [^()]{0,60} \)
                # Where the credit is neither, it stands behind a full stop.
                | \p{Lu}.{20,300}? [.!?”\"] [ ] \( \p{Lu}[\p{L}.&’'-]++ (?: (?: [ ] | / ) (?: of | the | for | and | via | @? \p{Lu}[\p{L}.&’'-]*+ ) ){1,7}+ \)
                | .{3,300}? [ ] \( (?: Instagram | Facebook | TikTok | YouTube | X | Twitter | GoFundMe | Google [ ] (?: Maps | Earth ) | (?: Family [ ] )? Handout
                    | \p{Lu}[^()]{2,40} [ ] (?: Police | Sheriff['’]s | Fire ) [ ] (?: Department | Office ) ) \)
            """,
            examples=(
                "A hammock in a garage. (Courtesy of Jane Doe)",
                "The garage. (Jane Doe/Getty Images)",
                "A hammock hangs in a garage. (Orn County Fire District)",
                "The hammock in May (Instagram)",
            ),
            spares=(
                "He spoke to two reporters (Fox News and the local paper).",
                "They hung the hammock in the garage. (The owner had left.)",
            ),
        ),
        Rule(
            "coverage",
            Kind.NEWSLETTER,
            pattern=r"""
                For [ ] more [ ] [A-Z]\w+ [ ] articles, [ ] visit [ ] (?: www\. )? fox(?: news | business )\.com/\S+
                | Follow [ ] Fox [ ] News [ ] Digital['’]s [ ] .{5,160}
                | Get [ ] the [ ] latest [ ] updates [ ] from [ ] .{5,140} [ ] Fox [ ] News [ ] Digital [ ] election [ ] hub \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "For more Lifestyle articles, visit www.foxnews.com/lifestyle",
                "Follow Fox News Digital’s sports coverage on X, and subscribe to the Fox News Sports Huddle newsletter.",
            ),
            spares="For more articles, visit the attic.",
        ),
        Rule(
            "reporter",
            Kind.CREDIT,
            pattern=r"""
                \p{Lu} .{3,80} [ ] is [ ] an? [ ] [^.!?]{0,60} \b (?: reporter | writer | editor | producer | correspondent | contributor ) [ ]
                    (?: for | at | with ) [ ] Fox [ ] (?: News | Business ) (?: [ ] Digital )? \.
                | \p{Lu} .{3,80} [ ] is [ ] .{3,100} [ ] (?: for | at | with ) [ ] Fox [ ] (?: News | Business ) \b .{0,300}
                (?: (?: Story [ ] )? [Tt]ips [ ] can [ ] be [ ] sent [ ] to | [Ff]ollow [ ] (?: him | her | them ) [ ] on | [Yy]ou [ ] can [ ] (?: reach | follow ) ) [ ] .{3,160}
                | Follow [ ] (?: him | her | them | \p{Lu}[\p{L}.’'-]*+ (?: [ ] \p{Lu}[\p{L}.’'-]*+ ){1,3} ) [ ] on [ ] (?: X | Twitter | Instagram ) (?: : | [ ] at )? [ ] @\w{2,30} \.?
                | (?: Story [ ] )? [Tt]ips [ ] can [ ] be [ ] sent [ ] to [ ] \S{3,60} @ [^!?]{3,100}
            """,
            zone=Zone.TAIL,
            examples=(
                "Jane Doe is a reporter for Fox News Digital. Story tips can be sent to jane.doe@example.org.",
                "Jane Doe is a production assistant and lifestyle writer for Fox News Digital.",
                "Follow her on X at @janedoe.",
                "Follow Jane Doe on Twitter @janedoe",
            ),
            spares="Jane Doe is a reporter for Fox News and lives in a lighthouse.",
        ),
        Rule(
            "wall",
            Kind.PAYWALL,
            lines=(
                "Join Fox News for access to this content",
                "Plus special access to select articles and other premium content with your account - free of charge.",
                "Having trouble? Click here.",
                "Read this article for free!",
                "Plus get unlimited access to thousands of articles, videos and more with your free account!",
                "To access the content, check your email and follow the instructions provided.",
            ),
        ),
        # Pages of 2009 to 2016.
        # Behind an author, the site's name is one's paper.
        Rule("site-name", Kind.CREDIT, lines=("FoxNews.com", "FOXBusiness"), role=Role.BYLINE, zone=Zone.HEAD),
        Rule(
            "old-counters",
            Kind.SHARING,
            lines=("Facebook# Twitter# Email Print", "Facebook# Twitter# livefyre# Email Print"),
            zone=Zone.HEAD,
        ),
        Rule("playing", Kind.RELATED, lines="NOW PLAYING", part=Part.SECTION),
        Rule(
            "more-from",
            Kind.RELATED,
            pattern=r"Click [ ] (?: here [ ] )? for [ ] more (?: [ ] on [ ] this [ ] story )? [ ] from [ ] (?: \p{Lu}[\w.’'-]*+ | the | of | and ) (?: [ ] (?: \p{Lu}[\w.’'-]*+ | the | of | and ) ){0,6}+",
            zone=Zone.TAIL,
            examples=(
                "Click for more from MyFoxOhio.com.",
                "Click here for more on this story from the Kelmar Courier.",
            ),
            spares="Click here for more from the archive that the town keeps.",
        ),
    ),
)
