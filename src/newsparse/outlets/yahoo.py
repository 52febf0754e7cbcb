"""Yahoo, New York: Yahoo News, Yahoo Finance and their sisters, mostly with stories of agencies and other papers.

A story of Yahoo Finance has its tickers under "In this article:" and ends in invitations to read and follow Yahoo
Finance; one that comes from elsewhere opens as its author filed it. The account's prompts ("Sign in to access your
portfolio", "Oops, something went wrong") stand above, terms and games below. Seen on news.yahoo.com and
finance.yahoo.com, the closing lines also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "yahoo",
    "Yahoo",
    hosts=("yahoo.com", "news.yahoo.com", "finance.yahoo.com", "sports.yahoo.com"),
    signs=(
        Sign("Sign in to access your portfolio"),
        Sign("Read the latest financial and business news from Yahoo Finance"),
        Sign(
            "Click here for the latest stock market news and in-depth analysis, including events that move stocks",
        ),
        Sign("Download the Yahoo Finance app for Apple or Android"),
        Sign(
            "Our goal is to create a safe and engaging place for users to connect over interests and passions. In order "
            "to improve our community experience, we are temporarily suspending article commenting",
        ),
        Sign("Scroll back up to restore default view."),
        Sign("Yahoo Finance", hint=True),
        Sign("Yahoo News", hint=True),
        Sign("Terms and Privacy Policy", hint=True),
        Sign("Solve the daily Crossword", hint=True),
        Sign("Story continues", hint=True),
        Sign("View comments", hint=True),
        Sign("In this article:", hint=True),
        *date_signs("{Mon}, {January} #, # at #:#", start=True, hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Yahoo Finance", "Yahoo News", "Yahoo Sports", "Yahoo Life")),
        Rule(
            "account",
            Kind.NAVIGATION,
            lines=(
                "Sign in to access your portfolio",
                "Sign in to view your mail",
                "Skip to navigation",
                "Skip to right column",
            ),
        ),
        Rule("failed-widget", Kind.TEMPLATE, lines=("Oops, something went wrong", "Try again."), zone=Zone.HEAD),
        # Only the tickers and their changes stand under it.
        Rule("tickers", Kind.METADATA, lines="In this article:", part=Part.SECTION),
        Rule(
            "change",
            Kind.METADATA,
            # Below each ticker.
            pattern=r"[+−-]?\d{1,3}\.\d\d%",
            zone=Zone.HEAD,
            examples=("-1.20%", "+0.45%"),
            spares="1.20% is little",
        ),
        Rule(
            "ticker",
            Kind.METADATA,
            pattern=r"[\^$]? [A-Z][A-Z0-9.=-]{0,9} (?: [ ]? \(? [+-] \d{1,3} \. \d\d % \)? )",
            examples=("TSLA +1.23%", "^GSPC -0.45%", "BRK-B (+0.10%)"),
            spares=("TSLA", "The index rose +0.45%"),
        ),
        Rule(
            "follow",
            Kind.NEWSLETTER,
            lines=(
                "Read the latest financial and business news from Yahoo Finance",
                "Click here for the latest stock market news and in-depth analysis, including events that move stocks",
                "Click here for in-depth analysis of the latest stock market news and events moving stock prices",
                "Click here for the latest technology news that will impact the stock market",
                "Click here for the latest economic news and indicators to help inform your investing decisions",
                "Click here for politics news related to business and money policies that will shape tomorrow's stock prices",
                "Download the Yahoo Finance app for Apple or Android",
            ),
        ),
        Rule(
            "follow-yahoo",
            Kind.SHARING,
            pattern=r"Follow [ ] Yahoo [ ] (?: Finance | News | Sports ) [ ] on [ ] (?: Twitter | X | Facebook | Instagram ) [^.!?]{0,120} \.?",
            examples="Follow Yahoo Finance on Twitter, Facebook, Instagram, Flipboard, LinkedIn, YouTube, and reddit.",
            spares="Follow Yahoo Finance on the way to the harbor.",
        ),
        Rule(
            "about-the-writer",
            Kind.CREDIT,
            pattern=r"""
                \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} [ ] is [ ] [^.]{3,120}
                [ ] (?: at | for | of | with ) [ ] Yahoo [ ] (?: Finance | News | Sports ) [^.]{0,60} \.
                [ ] (?: You [ ] can [ ] )? (?i: follow | e-?mail | reach | contact ) [ ] .{5,200}
            """,
            zone=Zone.TAIL,
            examples="Mila Dorn is a senior reporter at Yahoo Finance. Follow Mila @miladorn.",
            spares=(
                "Mila Dorn is a fan of Yahoo Finance.",
                "Mila Dorn is a reporter at Yahoo Finance. She was born in Kelmar.",
            ),
        ),
        # What agencies print around the stories that Yahoo takes from them.
        Rule(
            "agency-picture",
            Kind.CREDIT,
            # AFP's own is the photographer's name alone, the surname in capitals.
            pattern=r"""
                .{5,400} \( (?:
                    AP [ ] Photo / [^()]{3,60} | Photo [ ] by [ ] [^()]{3,80} / [^()]{2,40} | REUTERS/ [^()]{3,40}
                    | [^()]{3,80} [ ] via [ ] AP (?: , [ ] [^()]{2,30} )?
                    | (?: Photo | Illustration | Photo [ ] illustration | Cover [ ] thumbnail [ ] photo ) s? : [ ] [^()]{3,140}
                    | \p{Lu}[\p{L}’'-]++ (?: [ ] \p{Lu}[\p{Lu}’'-]++ ){1,3}
                ) \)
                | .{5,400} [ ] REUTERS/ \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,3} (?: /File [ ] Photo )?
            """,
            examples=(
                "FILE - The ferry waits at its pier, Nov. 2, 2030. (AP Photo/Mila Dorn, File)",
                "A ferry leaves Kelmar, November 2, 2030. REUTERS/Mila Dorn/File Photo",
                "A ferry leaves Kelmar (Mila DORN)",
                "A ferry leaves Kelmar. (Photo illustration: Yahoo News; photos: AP, Getty Images)",
                "FILE - A ferry leaves Kelmar, Nov. 2, 2030. (Mila Dorn/Kelmar Post via AP, File)",
            ),
            spares=("The picture (AP Photo/Mila Dorn) was sold.", "She took it for REUTERS/Dorn"),
        ),
        Rule(
            "agency-initials",
            Kind.CREDIT,
            pattern=r"(?: [a-z]{2,5} - ){0,3} [a-z]{2,5} (?: / [a-z]{2,5} ){1,4}",
            zone=Zone.TAIL,
            examples=("md/or", "burs-md/or/ab"),
            spares=("and/or not", "md"),
        ),
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=(
                "AFP",
                "Reuters",
                "Associated Press",
                "The Associated Press",
                "Bloomberg",
                "Associated Press Finance",
            ),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        Rule(
            "agency-sign-off",
            Kind.CREDIT,
            pattern=r"\( (?: Additional [ ] )? (?: Reporting | Writing ) [ ] (?: and [ ] \w{4,9} [ ] )? by [ ] [^()]{3,160} [Ee]diting [ ] by [ ] [^()]{3,80} \)",
            part=Part.END,
            examples="The pier opens in May. (Reporting by Mila Dorn; Editing by Ivan Orlin)",
            spares="He won (Reporting by Mila Dorn; Editing by Ivan Orlin) in May.",
        ),
        Rule(
            "agency-writers",
            Kind.CREDIT,
            pattern=r"(?: The [ ] )? (?: Associated [ ] Press | AP | Reuters ) (?: [ ] \w{3,12} ){0,2} [ ] (?: writers? | reporters? | journalists? ) [ ] [^.]{3,160} [ ] contributed (?: [ ] to [ ] this [ ] (?: report | story ) | [ ] from [ ] [^.]{3,60} )? \. | _{3}",
            zone=Zone.TAIL,
            examples=("Associated Press writers Mila Dorn and Ivan Orlin contributed to this report.", "___"),
            spares="Associated Press writer Mila Dorn wrote a book.",
        ),
        Rule(
            "comments-closed",
            Kind.COMMENTS,
            pattern=r"Our [ ] goal [ ] is [ ] to [ ] create [ ] a [ ] safe [ ] and [ ] engaging [ ] place [ ] for [ ] users .{5,300}",
            zone=Zone.TAIL,
            examples="Our goal is to create a safe and engaging place for users to connect over interests and passions.",
            spares="Our goal is to create a safe and engaging place for geese.",
        ),
        Rule(
            "games",
            Kind.RELATED,
            lines=("Solve the daily Crossword", "Play on Yahoo", "Solve today's puzzles", "Play today's games"),
            zone=Zone.TAIL,
        ),
        Rule(
            "terms",
            Kind.LEGAL,
            lines=("Terms and Privacy Policy", "Terms / Privacy Policy", "Privacy Dashboard", "About Our Ads"),
        ),
    ),
)
