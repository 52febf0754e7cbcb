"""The Guardian, London: the daily, its Sunday sister and its editions for America, Australia and Europe.

Above the story stand appeals for support and, on old pages, how old the article is; the byline is a name, a name with
a place, or "Guardian staff and agencies". Captions end in "Photograph: Name/Agency". A box for a newsletter stands
inside the story, between "skip past newsletter promotion" and "after newsletter promotion", and "Explore more on these
topics", the tags and "Reuse this content" follow it; letters pages end in an invitation to write.
Seen on theguardian.com, and in cleaning scripts of public repositories that list the lines of the box.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "guardian",
    "The Guardian",
    hosts=("theguardian.com", "guardian.co.uk"),
    signs=(
        Sign("after newsletter promotion"),
        Sign("Reuse this content", hint=True),
        Sign("The Guardian - Back to home"),
        Sign("Guardian staff and agencies"),
        Sign("© # Guardian News & Media Limited or its affiliated companies. All rights reserved. (dcr)"),
        Sign("Sign up to First Edition", start=True),
        Sign("Do you have an opinion on the issues raised in this article?", start=True),
        *date_signs("{Mon} # {Jan} # #.#", start=True),
        *date_signs("{Monday} # {January} # #.#", start=True),
        Sign("Last modified on", start=True, hint=True),
        Sign("First published on", start=True, hint=True),
        Sign("Sign up to receive an email with the top stories from Guardian Australia every morning"),
        Sign(
            "Sign up for Guardian Australia’s free morning and afternoon email newsletters for your daily news roundup"
        ),
        Sign("This article was amended on #", start=True),
        Sign("Free daily newsletter", hint=True),
        Sign("Follow the Long Read on", start=True),
        Sign("Staff and agencies", hint=True),
        Sign("Support the Guardian", hint=True),
        Sign("News provider of the year", hint=True),
        Sign("View image in fullscreen", hint=True),
        Sign("Complaints & corrections", hint=True),
        Sign("Explore more on these topics", hint=True),
    ),
    rules=(
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=(
                "The Guardian - Back to home",
                "The Guardian",
                "News provider of the year",
                "Support the Guardian",
                "Support the Guardian today",
                "Fund independent journalism",
                "Fund the Guardian",
                "Print subscriptions",
                "Search jobs",
                "International edition",
                "UK edition",
                "US edition",
                "Australia edition",
                "Europe edition",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "funded-by-readers",
            Kind.PAYWALL,
            lines=("Available for everyone, funded by readers", "Contribute", "Make a contribution"),
            zone=Zone.HEAD,
        ),
        # Above the stories of Guardian Australia.
        # Below each entry of a live blog.
        Rule(
            "entry-updated",
            Kind.METADATA,
            lines=tuple(
                f"Updated at #.# {zone}" for zone in ("GMT", "BST", "CET", "CEST", "EST", "EDT", "AEST", "AEDT")
            ),
            zone=Zone.TAIL,
        ),
        Rule("live-blog", Kind.RELATED, lines="Follow our Australia news live blog for latest updates"),
        Rule(
            "app-and-podcast",
            Kind.NEWSLETTER,
            lines=(
                "Get our breaking news email, free app or daily news podcast",
                "Get our morning and afternoon news emails, free app or daily news podcast",
            ),
        ),
        # What the picture viewer says to the blind.
        Rule(
            "viewer",
            Kind.NAVIGATION,
            lines=(
                "Close dialogue#/#Next imagePrevious imageToggle caption",
                "Close dialogue #/# Next image Previous image Toggle caption",
                "The Guardian - Back to homeThe Guardian",
                "Eur",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "agencies",
            Kind.CREDIT,
            pattern=r"""
                (?: Guardian [ ] staff (?: [ ] and [ ] agenc(?: y | ies ) )? | Staff [ ] and [ ] agencies | Guardian [ ] reporter
                | Press [ ] Association | (?: Australian [ ] )? Associated [ ] Press | Agence [ ] France-Presse | Reuters )
                (?: [ ] in [ ] \p{Lu}[\w’'-]*+ (?: [ ] \p{Lu}[\w’'-]*+ ){0,2} )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("Guardian staff and agencies", "Agence France-Presse in Paris", "Staff and agencies in New York"),
            spares="Reuters in London reported the vote.",
        ),
        Rule(
            "byline",
            Kind.CREDIT,
            # "Name in Place", "Name and agencies", "Name Political editor"; any other lower-case word makes it a headline.
            pattern=r"""
                (?: (?: \p{Lu}[\w.’'-]*+ | and | de | van | von | al ) ,? [ ] ){2,12}+ (?: in | at | (?: in | at ) [ ] the ) [ ]
                (?: \p{Lu}[\w’'-]*+ ,? [ ]? ){1,4}+ (?: and [ ] agenc(?: y | ies ) )?
                | (?: \p{Lu}[\w.’'-]*+ [ ] ){2,4}+ and [ ] agenc(?: y | ies )
                | \p{Lu}[\w’'-]*+ [ ] \p{Lu}[\w’'-]*+ (?: , [ ] \p{Lu}[\w’'-]*+ [ ] \p{Lu}[\w’'-]*+ ){0,3} [ ] and [ ] \p{Lu}[\w’'-]*+ [ ] \p{Lu}[\w’'-]*+
                | (?: \p{Lu}[\w.’'-]*+ [ ] ){3,6}+ (?: (?: of | and | for ) [ ] \p{Lu}[\w’'-]*+ [ ] )? (?: [a-z]++ [ ] ){0,2}?
                    (?: editor | correspondent | reporter | writer | columnist ) (?: [ ] in [ ] \p{Lu}[\w’'-]*+ (?: [ ] \p{Lu}[\w’'-]*+ )? )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=(
                "Jane Doe in Kelmar",
                "Jane Doe at the Orn Stadium",
                "Jane Doe and John Roe in Kelmar and agencies",
                "Jane Doe and agencies",
                "Jane Doe Political editor",
                "Jane Doe North of England editor",
            ),
            spares=("Jane Doe seen in Kelmar", "Jane Doe in a boat", "Jane Doe made editor"),
        ),
        # An invitation to one of its evenings.
        Rule(
            "newsroom",
            Kind.ADVERTISEMENT,
            pattern=r"""
                Guardian [ ] (?: [Nn]ewsroom | Live ) : [ ] \p{Lu}? [^.!?]{5,120} \??
                | (?: On | Join ) [ ] \p{Lu}[^.!?]{10,400} \. [ ] Book [ ] (?: your [ ] )? tickets? [ ] (?: here (?: [ ] or [ ] )? | (?: now [ ] )? )? (?: at [ ] )? (?: [Gg]uardian\.live )? \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "Guardian Newsroom: The year ahead",
                "On Monday 1 December, join Jane Doe and John Roe as they look ahead. Book tickets here or at guardian.live",
            ),
            spares="On Monday 1 December, he joined the choir. Book tickets were sold.",
        ),
        Rule("on-google", Kind.SHARING, lines="Prefer the Guardian on Google"),
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r"""
                .{0,400}? (?: Photograph | Composite | Illustration | Photo [ ] illustration ) : [ ] [^:]{2,80}
                (?<! [.?!”’] )
            """,
            examples=(
                "The old pier. Photograph: Jane Doe/The Guardian",
                "A fish. Composite: Guardian Design/Getty",
                "Photograph: J. Doe/AP",
            ),
            spares="On its back was written “Photograph: Jane Doe”, and nothing else.",
        ),
        Rule(
            "newsletter-heading",
            Kind.NEWSLETTER,
            pattern=r"Sign [ ] up [ ] to [ ] (?: (?: the | our ) [ ] )? \p{Lu}[^.,:;]{2,50}",
            examples=("Sign up to First Edition", "Sign up to the Business Today newsletter"),
            spares="Sign up to First Aid classes, the parish told its members.",
        ),
        # All until the box ends; where its end is missing, this line alone.
        Rule(
            "newsletter-box",
            Kind.NEWSLETTER,
            lines=(
                "skip past newsletter promotion",
                "Free daily newsletter",
                "Free weekly newsletter",
                "Free newsletter",
            ),
            part=Part.SECTION,
            until="after newsletter promotion",
            longest=6,
        ),
        # Older pages have the invitation in one line.
        Rule(
            "newsletter-line",
            Kind.NEWSLETTER,
            pattern=r"""
                Sign [ ] up [ ] to [ ] (?: (?: the | our ) [ ] )? \p{Lu}[^.,:;]{2,50} , [ ] our [ ] (?: free [ ] )?
                (?: (?: daily | weekly | fortnightly ) [ ] )? (?: newsletter | email ) \b [^.!?]{0,120} \.?
            """,
            examples="Sign up to Harbour Notes, our email on all that floats",
            spares="Sign up to First Aid, our doctor said. She did.",
        ),
        Rule(
            "newsletter-of-old",
            Kind.NEWSLETTER,
            pattern=r"""
                Sign [ ] up [ ] (?: to | for ) [ ] (?: the | our ) [ ] (?: \p{Lu}[\p{L}’'-]*+ [ ] ){1,4} (?: email | newsletter | bulletin ) \b [^.!?]{0,90} \.?
                | \p{Lu}[\p{L}’' ]{3,30} : [ ] sign [ ] up [ ] (?: for | to | and [ ] get ) [ ] (?: a | an | our | the ) [ ] [^.!?]{8,80} \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "Sign up for the River Notes email to hear of all that swims",
                "The Net: sign up and get our daily fishing email.",
            ),
            spares=("Sign up to the fire brigade, his father said.", "Her advice: sign up early."),
        ),
        Rule(
            "newsletter-end",
            Kind.NEWSLETTER,
            lines=(
                "after newsletter promotion",
                "Get updates about our journalism and ways to support and enjoy our work.",
                # A box for the app.
                "How to sign up for sport breaking news alerts",
                "Download the Guardian app from the iOS App Store on iPhone or the Google Play store on Android by searching for 'The Guardian'.",
                "If you already have the Guardian app, make sure you’re on the most recent version.",
                "In the Guardian app, tap the Menu button at the bottom right, then go to Settings (the gear icon), then Notifications.",
                "Turn on sport notifications.",
            ),
        ),
        Rule(
            "newsletter-blurb",
            Kind.NEWSLETTER,
            lines=(
                "Our morning email breaks down the key stories of the day, telling you what's happening and why it matters",
                "Our US morning briefing breaks down the key stories of the day, telling you what's happening and why it matters",
                "Our Australian morning briefing breaks down the key stories of the day, telling you what's happening and why it matters",
                "Get set for the working day – we'll point you to all the business news and analysis you need every morning",
                "Kick off your evenings with the Guardian's take on the world of football",
                "Kick off your afternoon with the Guardian's take on the world of football",
                "Sign up to receive an email with the top stories from Guardian Australia every morning",
                "Sign up for Guardian Australia’s free morning and afternoon email newsletters for your daily news roundup",
                "Original reporting and incisive analysis, direct from the Guardian every morning",
                "The planet's most important stories. Get all the week's environment news - the good, the bad and the essential",
                "The most pressing stories and debates for Europeans – from identity to economics to the environment",
                "Guardian columnists and writers on what they’ve been debating, thinking about, reading, and more",
                "The best new music, film, TV, podcasts and more direct to your inbox, plus hidden gems and reader recommendations",
                "A weekly dive in to how technology is shaping our lives",
                "Your weekly art world round-up, sketching out all the biggest stories, scandals and exhibitions",
                "Discover new books and learn more about your favourite authors with our expert reviews, interviews and news stories. Literary delights delivered direct to you",
                "Get music news, bold reviews and unexpected extras. Every genre, every era, every week",
                "Take a front seat at the cinema with our weekly email filled with all the latest news and all the movie action that matters",
                "Recipes from all our star cooks, seasonal eating ideas and restaurant reviews. Get our best food writing every week",
                "Style, with substance: what's really trending this week, a roundup of the best fashion journalism and your wardrobe dilemmas solved",
                "The best of our sports journalism from the past seven days and a heads-up on the weekend’s action",
                "Subscribe to our cricket newsletter for our writers' thoughts on the biggest stories and a review of the week’s action",
                "The latest rugby union news and analysis, plus all the week's action reviewed",
                "No topic is too small or too big for us to cover as we deliver a twice-weekly roundup of the wonderful world of women’s football",
                "Practical advice, expert insights and answers to your questions about how to live a good life",
                "A deep dive into the policies, controversies and oddities surrounding the Trump administration",
            ),
        ),
        Rule(
            "newsletter-privacy",
            Kind.NEWSLETTER,
            pattern=r"Privacy [ ] Notice: [ ] Newsletters [ ] may [ ] contain [ ] info (?: rmation )? \b .{20,600}",
            examples="Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by others.",
            spares="Newsletters may contain info about charities.",
        ),
        Rule(
            "letters",
            Kind.COMMENTS,
            pattern=r"""
                (?: Do [ ] you [ ] have [ ] an [ ] opinion [ ] on [ ] the [ ] issues [ ] raised [ ] in [ ] this [ ] article\?
                | Have [ ] an [ ] opinion [ ] on [ ] anything [ ] you[’']ve [ ] read [ ] in [ ] the [ ] Guardian [ ] today\? )
                [ ] (?: If | Please ) [ ] .{20,300}
            """,
            examples=(
                "Do you have an opinion on the issues raised in this article? If you would like to submit a response, click here.",
                "Have an opinion on anything you’ve read in the Guardian today? Please email us your letter for our page.",
            ),
            spares="“Do you have an opinion on the issues raised in this article?” he asked.",
        ),
        Rule(
            "author",
            Kind.CREDIT,
            # Who wrote a column, below it and without a full stop.
            pattern=r"\p{Lu}[\p{L}’'-]++ (?: [ ] \p{Lu}[\p{L}.’'-]*+ ){1,3} [ ] is [ ] (?: an? | the ) [ ] [^.!?:]{3,200} (?<! [”’\"] )",
            zone=Zone.TAIL,
            examples=("Jane Doe is a Guardian columnist", "Jane Doe is the author of a book on bells, and a ringer"),
            spares=("Jane Doe is a baker.", "Jane Doe is a baker: a portrait"),
        ),
        # Older pages head the tags so.
        Rule("topics", Kind.RELATED, lines="Topics", part=Part.SECTION, zone=Zone.TAIL),
        # The last of the tags says what sort of article it is.
        Rule("tone", Kind.RELATED, lines=("news", "features"), zone=Zone.TAIL),
        Rule("reuse", Kind.SHARING, lines=("Reuse this content", "Save for later"), zone=Zone.TAIL),
        Rule(
            "account",
            Kind.METADATA,
            pattern=r"@\w{3,30}",
            zone=Zone.HEAD,
            examples="@jane_doe",
            spares="@jane_doe wrote it",
        ),
        Rule(
            "embedded",
            Kind.CONSENT,
            pattern=r"""
                Allow [ ] [\p{L} ]{3,30} [ ] content\? | Allow [ ] content [ ] provided [ ] by [ ] a [ ] third [ ] party\? | Allow [ ] and [ ] continue
                | This [ ] article [ ] includes [ ] content [ ] (?: hosted [ ] on | provided [ ] by ) [ ] .{3,60} [ ] We [ ] ask [ ] for [ ] your [ ] permission [ ] .{20,300}
            """,
            zone=Zone.TAIL,
            examples=(
                "Allow content provided by a third party?",
                "This article includes content hosted on youtube.com. We ask for your permission before anything is loaded.",
            ),
            spares="This article includes content, he said.",
        ),
        Rule(
            "with-agencies",
            Kind.CREDIT,
            pattern=r"""
                (?: Reuters, [ ] )?+ With [ ] (?: (?: the [ ] )? (?: Reuters | Agence [ ] France-Presse | AFP | AP | (?: Australian [ ] )? Associated [ ] Press | PA (?: [ ] Media )? | agencies )
                (?: , [ ] (?: and [ ] )? | [ ] and [ ] )?+ ){1,5}+
            """,
            zone=Zone.TAIL,
            examples="With Reuters and Agence France-Presse",
            spares="With Reuters and Agence France-Presse gone, nobody reported it.",
        ),
        Rule(
            "favour",
            Kind.PAYWALL,
            pattern=r"""
                (?: … | \.{3} ) [ ] .{0,80} \b small [ ] favou?r [ ] to [ ] ask\. (?: [ ] (?: Millions | Tens | With | Unlike | In | Your | Every | Whether | If | And | More | We | Our | Because | This | You ) [ ] [^.!?]{5,300} [.!?] ){0,8}
                | Support [ ] [Tt]he [ ] Guardian [ ] from [ ] as [ ] little [ ] as [ ] .{3,120}
            """,
            zone=Zone.TAIL,
            examples=(
                "… we have a small favour to ask. Millions are turning to the Guardian every day.",
                "Support the Guardian from as little as $1 – it only takes a minute. Thank you.",
            ),
            spares="She had a small favour to ask.",
        ),
        Rule(
            "appeal",
            Kind.PAYWALL,
            lines=(
                "America faces an epic choice ...",
                "… in the coming year, and the results will define the country for a generation.",
                "Since you’re here ...",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "contact-us",
            Kind.FORM,
            lines="Contact us about this story",
            part=Part.SECTION,
            until=("Thank you for your feedback.", "Was this helpful?"),
            longest=16,
            zone=Zone.TAIL,
        ),
        # Where somebody died by their own hand.
        Rule(
            "help-lines",
            Kind.OTHER,
            pattern=r"""
                (?: • [ ]? )? In [ ] the [ ] UK (?: [ ] and [ ] Ireland )? ,? [ ] (?: the [ ] )? (?: Samaritans | youth [ ] suicide [ ] charity [ ] Papyrus ) [ ] can [ ] be [ ] contacted [ ] (?: [^.!?] | \. (?= \S ) ){5,200} \.
                (?: [ ] (?: In [ ] (?: the [ ] US | Australia | the [ ] United ) | Other [ ] international | You [ ] can | Or [ ] ) (?: [^.!?] | \. (?= \S ) ){5,250} \.? ){0,5}
            """,
            zone=Zone.TAIL,
            examples=(
                "In the UK and Ireland, Samaritans can be contacted on freephone 116 123, or email jo@samaritans.org. In Australia, the crisis support service Lifeline is 13 11 14.",
            ),
            spares="In the UK, Samaritans can be found in every town.",
        ),
        Rule(
            "guide",
            Kind.NAVIGATION,
            lines=("Quick Guide", "Show", "Hide"),
            zone=Zone.TAIL,
        ),
        Rule("feedback", Kind.FORM, lines=("Was this helpful?", "Thank you for your feedback."), zone=Zone.TAIL),
        Rule(
            "join",
            Kind.COMMENTS,
            lines=(
                "Sign in or create your Guardian account to join the discussion",
                "Comments (…)",
                "View all comments >",
            ),
            zone=Zone.TAIL,
        ),
        # Nothing of the story comes any more.
        Rule(
            "most-viewed",
            Kind.RELATED,
            lines="Most viewed",
            part=Part.SECTION,
            until="© # Guardian News & Media Limited or its affiliated companies. All rights reserved. (dcr)",
            zone=Zone.TAIL,
        ),
        Rule("footer", Kind.LEGAL, lines=("Complaints & corrections", "Complaints and corrections"), zone=Zone.TAIL),
        Rule("footer-links", Kind.NAVIGATION, lines=("Tip us off", "SecureDrop", "Guardian Labs"), zone=Zone.TAIL),
    ),
)
