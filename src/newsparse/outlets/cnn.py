"""CNN, Atlanta: the American news channel.

Stories open with "CNN —", "(CNN) —" or "New York (CNN) —", on older pages glued to the first word, with "(CNN
Business)" for the business desk; pages of 2014 have "STORY HIGHLIGHTS" above it. Between the paragraphs stand "Related
article ..." and the form "How relevant is this ad to you?"; below them "CNN's ... contributed to this report." and,
where a local station runs the story, "The-CNN-Wire". Seen on cnn.com; datelines, form, appeals and the wire's notice in
scripts that clean its stories, the rest from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "cnn",
    "CNN",
    hosts=("cnn.com", "cnn.io", "money.cnn.com"),
    signs=(
        Sign("CNN", agency=True),
        Sign("CNN Business", agency=True),
        Sign("CNNMoney", agency=True),
        Sign("CNN Español", agency=True),
        Sign("The-CNN-Wire"),
        Sign("™ & © # Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved."),
        Sign("CNN values your feedback"),
        Sign("دبي، الإمارات العربية المتحدة (CNN)", start=True),
        Sign("#:# - Source: CNN"),
        Sign("© # Cable News Network. A Time Warner Company. All Rights Reserved.", start=True),
        Sign("© # Cable News Network. A Warner Bros. Discovery Company. All Rights Reserved."),
        Sign("STORY HIGHLIGHTS", hint=True),
        *date_signs("{January} #, # -- Updated # GMT (# HKT)"),
        *date_signs("Updated # GMT (# HKT) {January} #, #"),
        *date_signs("Updated #:# {am} ET, {Mon}", start=True),
        Sign("Video Ad Feedback", hint=True),
        Sign("How relevant is this ad to you?", hint=True),
        Sign("Facebook Tweet Email Link", hint=True),
        *date_signs("Updated #:# {am} EST, {Mon}", start=True),
        *date_signs("Updated #:# {am} EDT, {Mon}", start=True),
        *date_signs("Published #:# {am} EST, {Mon}", start=True),
        *date_signs("Published #:# {am} EDT, {Mon}", start=True),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] [|-] [ ] CNN (?: \.com | [ ] (?: Business | Politics | Travel | Underscored ) )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Beekeepers move their hives | CNN Business",
            spares="Beekeepers move to CNN",
        ),
        Rule(
            "share-line",
            Kind.SHARING,
            lines=("Facebook Tweet Email Link", "Facebook Tweet Email Link Link Copied!"),
        ),
        # What is left is the day.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?: Updated [ ] )? \d{4} [ ] GMT [ ] \( \d{4} [ ] HKT \) (?= [ ] \p{Lu}\p{Ll}+ [ ] \d{1,2}, [ ] \d{4} $ )",
            part=Part.START,
            examples="Updated 1405 GMT (2205 HKT) March 4, 2021",
            spares="Updated 1405 times since March 4, 2021",
        ),
        # The title of the video and its length stand between these lines.
        Rule(
            "video",
            Kind.TEMPLATE,
            lines="Video Ad Feedback",
            part=Part.SECTION,
            until=("- Source: CNN", "#:# - Source: CNN", "#:# - Source: CNN Business"),
            longest=3,
        ),
        Rule(
            "just-watched",
            Kind.RELATED,
            lines="Just watched",
            part=Part.SECTION,
            until=("Replay", "More Videos ...", "MUST WATCH"),
            longest=3,
        ),
        Rule(
            "player",
            Kind.TEMPLATE,
            lines=("- Source: CNN", "#:# - Source: CNN", "#:# - Source: CNN Business", "Now playing - Source: CNN"),
        ),
        Rule(
            "related-article",
            Kind.RELATED,
            pattern=r"Related [ ] (?: article | video | gallery | live-story ) [ ] ['‘“\"]? [\p{Lu}\d] .{8,160} (?<! \. )",
            zone=Zone.TAIL,
            examples="Related article Badgers get a park of their own",
            spares=("Related article 5 was struck out by the court.", "Related articles"),
        ),
        Rule(
            "ad-form",
            Kind.FORM,
            lines=(
                "CNN values your feedback",
                "How relevant is this ad to you?",
                "1. How relevant is this ad to you?",
                "Did you encounter any technical issues?",
                "2. Did you encounter any technical issues?",
                "Video player was slow to load content",
                "Video content never loaded",
                "Ad froze or did not finish loading",
                "Video content did not start after ad",
                "Audio on ad was too loud",
                "Ad never loaded",
                "Ad prevented/slowed the page from loading",
                "Content moved around while ad loaded",
                "Ad was repetitive to ads I've seen previously",
                "Other issues",
                "Thank You!",
                "Your effort and contribution in providing this feedback is much appreciated.",
            ),
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: Editor['’]s [ ] [Nn]ote: [ ] )? Sign [ ] up [ ] for [ ] CNN .{3,80} [ ] newsletter \b .{0,200}
                | (?: Editor['’]s [ ] [Nn]ote: [ ] )? Sign [ ] up [ ] for [ ] \p{Lu}[^.!?]{3,60} , [ ] CNN [^.!?]{2,40} [ ] newsletter \. (?: [ ] (?: Get | Remember | It['’]s | Explore ) [ ] .{5,200} )?
                | Sign [ ] up [ ] here [ ] to [ ] get [ ] The [ ] Results [ ] Are [ ] In .{5,120}
                | Get [ ] CNN [ ] Health['’]s [ ] weekly [ ] newsletter
                | (?: Editor['’]s [ ] note: [ ] )? A [ ] version [ ] of [ ] this [ ] (?: story | article ) [ ] (?: first [ ] )?
                  (?: appeared | appears ) [ ] in [ ] CNN .{3,80} [ ] newsletter \b .{0,200}
            """,
            examples=(
                "Sign up for CNN's Wonder Theory science newsletter.",
                "Editor’s Note: Sign up for Unlocking the World, CNN Travel’s weekly newsletter. Get news about destinations.",
                "A version of this story first appeared in CNN Business' Before the Bell newsletter.",
            ),
            spares="Sign up for CNN, his mother had told him.",
        ),
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=("CNN Travel", "CNN Business", "CNN Politics", "CNN Health", "CNN Style", "CNN Sport"),
            zone=Zone.HEAD,
        ),
        # Older pages: over the points that sum the story up.
        Rule("highlights", Kind.NAVIGATION, lines="STORY HIGHLIGHTS", zone=Zone.HEAD),
        Rule(
            "caption",
            Kind.CREDIT,
            # The photographer and for whom, behind the caption's last sentence or alone.
            pattern=r"""
                (?: .{5,400}? [.!?”"] [ ] )? \p{Lu}[\p{L}’'-]++ (?: [ ] \p{Lu}[\p{L}.’'-]*+ ){1,3}
                (?: (?: / [\p{L} ]{2,24} ){0,2} / (?: CNN | AP | AFP | Reuters | EPA | Bloomberg | Anadolu | Getty [ ] Images ) (?: / Getty [ ] Images )? | [ ] for [ ] CNN )
            """,
            examples=(
                "The hives are loaded at dusk. Jane Doe/CNN",
                "Jane Doe/AFP/Getty Images",
                "A hut. Jane Doe/Keystone/AP",
                "The hives are loaded at dusk. Jane Doe for CNN",
            ),
            spares=("The pictures were sold to Jane Doe/CNN.", "Jane Doe films for CNN"),
        ),
        Rule(
            "caption-with-source",
            Kind.CREDIT,
            # An office, a station or a company behind the caption's last sentence, and no full stop.
            pattern=r"""
                .{20,400}? (?<= \p{Ll}{3} | \p{Lu}\p{Ll} ) [.”] [ ] (?: \p{Lu}[\p{L}.&’'-]*+ [ ] ) (?: (?: \p{Lu}[\p{L}.&’'-]*+ | of | the | for | and | via ) [ ] ){0,6}+
                (?<! [.] [ ] ) \p{Lu}[\p{L}&’'/-]*+
            """,
            zone=Zone.HEAD,
            examples="Rescuers gather at a trailhead. Kelmar County Sheriff’s Office",
            spares=("It was a long night. Then the Rescuers came", "She met John F. Kennedy"),
        ),
        Rule(
            "contributors",
            Kind.CREDIT,
            pattern=r"""
                CNN (?: [ ] \p{Lu}\p{Ll}+ )? ['’]s? [ ] \p{Lu} .{3,200}? [ ] contributed
                [ ] (?: reporting | (?: to [ ] )? this [ ] (?: report | story | article ) ) (?: [ ] from [ ] [^.]{2,60} )? \.?
                (?: [ ] (?: CNN['’]s | Journalist | This [ ] story ) [ ] .{3,160} )?
                # Who was where: "CNN’s Jane Doe reported from Kelmar and John Roe wrote from Orn."
                | CNN (?: [ ] \p{Lu}\p{Ll}+ )? ['’]s? (?: [ ] (?: and [ ] )? \p{Lu}[\p{L}.'’-]*+ ,? ){2,12}+ [ ] (?: reported | wrote | reported [ ] and [ ] wrote ) [ ] from (?: [ ] \p{Lu}[\p{L}.'’-]*+ ){1,4}+
                    (?: ,? [ ] (?: and | with ) (?: [ ] (?: and [ ] )? \p{Lu}[\p{L}.'’-]*+ ,? ){2,12}+ [ ] (?: reported | wrote | reporting | contributed ) [ ] (?: reporting [ ] )? from (?: [ ] \p{Lu}[\p{L}.'’-]*+ ){1,4}+ )? \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "CNN's Jane Doe and John Roe contributed to this report.",
                "CNN’s Jane Doe contributed reporting from Kelmar.",
                "CNN Business’ Jane Doe contributed to this report.",
                "CNN’s Jane Doe reported from Kelmar and John Roe wrote from Orn.",
            ),
            spares=(
                "CNN’s Jane Doe reported from Kelmar that the bridge was shut.",
                "CNN's fees contributed to this report being late.",
                "CNN's Jane Doe contributed reporting skills to the school.",
            ),
        ),
        Rule(
            "history",
            Kind.METADATA,
            pattern=r"""
                This [ ] (?: breaking [ ] news [ ] )? (?: story | article | headline ) [ ] has [ ] been [ ] updated
                (?: [ ] (?: with | to ) [ ] [^.]{3,120} )? \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "This headline has been updated.",
                "This breaking news headline has been updated with the count.",
            ),
            spares="This story has been updated by every grandmother since.",
        ),
        Rule(
            "opinion-note",
            Kind.RELATED,
            pattern=r"(?: View | Read ) [ ] more [ ] opinion (?: [ ] (?: articles | pieces ) )? [ ] (?: on | at ) [ ] CNN \.?",
            part=Part.END,
            examples=("View more opinion on CNN.", "The views are her own. View more opinion at CNN."),
            spares="View more opinion on CNN, he said, and less weather.",
        ),
        Rule(
            "wire",
            Kind.LEGAL,
            lines=(
                "The-CNN-Wire",
                "™ & © # Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.",
                "™ & © # Cable News Network, Inc., a WarnerMedia Company. All rights reserved.",
                "™ & © # Cable News Network, Inc., a Time Warner Company. All rights reserved.",
                "© # Cable News Network. A Warner Bros. Discovery Company. All Rights Reserved.",
            ),
        ),
        Rule(
            "alerts",
            Kind.NEWSLETTER,
            lines=(
                "Chat with us in Facebook Messenger. Find out what's happening in the world as it unfolds.",
                "Get alerts on this topic",
            ),
        ),
        Rule("share-links", Kind.SHARING, lines=("Facebook Tweet Email Link Threads", "Link Copied!")),
        # CNN en Español has links amid the story and at its end who helped.
        Rule(
            "spanish-related",
            Kind.RELATED,
            pattern=r"(?: MIRA | LEE | LEE [ ] TAMBIÉN | MIRA [ ] TAMBIÉN | LEE [ ] MÁS | RELACIONADO | ANÁLISIS | OPINIÓN ) [ ]? : [ ] ['‘“\"]? [¿¡]? [\p{Lu}\d] [^.]{8,160}",
            zone=Zone.TAIL,
            examples=("MIRA: El molino que gira con las olas", "LEE TAMBIÉN: ¿Quién amasa el pan?"),
            spares="MIRA: así se llama la barca. Es de 1920.",
        ),
        Rule(
            "spanish-credit",
            Kind.CREDIT,
            pattern=r"[—–-]? [ ]? Con [ ] información [ ] de (?: [ ] (?: y | e | de | CNN | \p{Lu}[\p{L}'’-]++ ) ,? ){1,12} \.?",
            zone=Zone.TAIL,
            examples="— Con información de Ivan Orlin y Mila Dorn, de CNN.",
            spares="Con información de la torre, el barco volvió.",
        ),
        # Links of the years to 2010, which stand behind a paragraph, too.
        Rule(
            "link-of-2009",
            Kind.RELATED,
            pattern=r"(?: ^ | (?<= [.?!”\"’'] [ ] ) ) (?: Watch | See | Read | Hear | Listen | Learn | View | Go | Play | Send | Share ) [ ] [^.!?»]{5,140} »",
            part=Part.END,
            examples=("Watch the ferry leave the pier »", "The ferry left at dawn. See photos of the ferry »"),
            spares=("Watch the ferry leave", "He said: Watch the ferry leave »"),
        ),
        Rule(
            "topics-of-2009",
            Kind.METADATA,
            pattern=r"All [ ] About [ ] \p{Lu}[^.!?]{2,30} (?: [ ] • [ ] [^.!?•]{2,40} ){0,4}",
            zone=Zone.TAIL,
            examples="All About Bees • The Alps",
            spares="All About Bees is a film. It is long.",
        ),
        # Of CNNMoney, in its last years.
        Rule(
            "money-published",
            Kind.METADATA,
            pattern=r"CNNMoney [ ] \( [^()]{3,30} \) [ ] First [ ] published [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{1,2}, [ ] \d{4}: [ ] .{7,12}",
            zone=Zone.TAIL,
            examples="CNNMoney (New York) First published November 29, 2031: 3:33 AM ET",
            spares="CNNMoney (New York) was first published in 2001: on paper",
        ),
        Rule("money-stream", Kind.RELATED, lines="Get up-to-the-minute updates: Download CNN MoneyStream"),
        Rule(
            "money-trending",
            Kind.RELATED,
            lines="Social Surge - What's Trending",
            part=Part.SECTION,
            until=("CNNMoney Sponsors", "Contact Us"),
            zone=Zone.TAIL,
        ),
        Rule(
            "money-sponsors",
            Kind.ADVERTISEMENT,
            lines="CNNMoney Sponsors",
            part=Part.SECTION,
            until="Contact Us",
            zone=Zone.TAIL,
        ),
        # Of CNNMoney.
        Rule("search", Kind.NAVIGATION, lines="Search CNN"),
        Rule("to-top", Kind.NAVIGATION, lines="To top of page", zone=Zone.TAIL),
    ),
)
