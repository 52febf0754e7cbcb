"""The Straits Times, Singapore.

Captions end in "PHOTO: AFP" or "ST PHOTO: NAME", in capitals; stories of agencies in the agency's name behind the last
sentence. "MORE ON THIS TOPIC" and a headline or two stand inside the story, below it the appeal for a channel.
Seen on straitstimes.com, the appeals also in cleaning scripts of public repositories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "straitstimes",
    "The Straits Times",
    hosts=("straitstimes.com",),
    signs=(
        Sign("Join ST's Telegram channel and get the latest breaking news delivered to you."),
        Sign("Join ST's Telegram channel here and get the latest breaking news delivered to you."),
        Sign("Join ST's WhatsApp Channel and get the latest news and must-reads."),
        Sign("Read 3 articles and stand to win rewards", hint=True),
        Sign("Copyright © 2023 SPH Media Limited. Co. Regn. No. 202120748H. All rights reserved.", hint=True),
        Sign("Sign up now: Get ST's newsletters delivered to your inbox"),
        Sign("Get exclusive reports and insights with more than # subscriber-only articles every month"),
        Sign("Get The Straits Times app and receive breaking news alerts and more.", start=True),
        Sign("https://str.sg/", start=True),
        Sign("Thanks for sharing!", hint=True),
        Sign("MORE ON THIS TOPIC", hint=True),
        *date_signs("PUBLISHED {Jan} #, #, #:# {am}", start=True, hint=True),
        *date_signs("UPDATED {Jan} #, #, #:# {am}", start=True, hint=True),
    ),
    rules=(
        # With these cut away, the day between them is read as any other.
        Rule(
            "published-label",
            Kind.METADATA,
            pattern=r"""
                (?: PUBLISHED | Published ) (?= [ ]? \p{Lu}{3} [ ] \d\d?, [ ] \d{4}
                | [ ]? \p{Lu}\p{Ll}{2} [ ] \d\d?, [ ] \d{4} )
            """,
            part=Part.START,
            zone=Zone.HEAD,
            examples="PUBLISHED MAY 3, 2023, 5:00 AM SGT",
            spares="PUBLISHED POET",
        ),
        Rule(
            "time-zone",
            Kind.METADATA,
            pattern=r"(?<= \d\d [ ] [AP]M [ ] ) SGT",
            part=Part.INSIDE,
            examples="PUBLISHED MAY 3, 2023, 5:00 AM SGT",
            spares="5:00 AM in SGT",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # In capitals, but for what is no name: "ST PHOTO: JANE DOE", "PHOTO: COURTESY OF Jane Doe".
            pattern=r"""
                .{0,400}? (?: ST [ ] )? (?: PHOTOS? | ILLUSTRATION | GRAPHIC | SCREENGRABS? ) (?: [ ] FROM )? :
                [ ]? [\p{Lu}\d] [^:]{1,80} (?<! [.?!”’] )
            """,
            examples=(
                "The old pier. PHOTO: COURTESY OF JANE DOE",
                "The old pier. PHOTO: REUTERS",
                "Madam Tan counting. ST PHOTO: JANE DOE",
                "PHOTO: AFP",
            ),
            spares="On its back was written “PHOTO: JANE DOE”, and nothing else.",
        ),
        Rule(
            "agency",
            Kind.CREDIT,
            pattern=r"""
                (?<= [.?!”\"’] [ ] ) (?: REUTERS | AFP | AP | BLOOMBERG | XINHUA
                | NYTIMES | KYODO [ ] NEWS | BERNAMA | DPA | WASHINGTON [ ] POST
                | GUARDIAN )
            """,
            part=Part.END,
            examples="The town will not run out before the spring. REUTERS",
            spares=("He worked for REUTERS", "The pigeon is called. Reuters"),
        ),
        Rule(
            "channel",
            Kind.NEWSLETTER,
            pattern=r"Join [ ] ST[’']s [ ] .{5,120} | Follow [ ] ST [ ] on [ ] .{5,120}",
            examples=(
                "Join ST's Telegram channel and get the latest breaking news delivered to you.",
                "Follow ST on LinkedIn and stay updated",
            ),
            spares="Join the choir, follow the tune.",
        ),
        Rule(
            "thanks",
            Kind.SHARING,
            lines=(
                "Thanks for sharing!",
                "Read # articles and stand to win rewards",
                "Spin the wheel now",
                "Share gift link below with your non-subscriber friends and family. They can read this article for free for # days.",
                "This article will expire on",
                "Paste link",
                "Set ST as your preferred source on Google",
                "Add ST as your Preferred Source on Google",
                "Google Preferred Source badge",
            ),
        ),
        Rule(
            "newsletters",
            Kind.NEWSLETTER,
            lines=(
                "Sign up now: Get ST's newsletters delivered to your inbox",
                "Get ST's newsletters delivered to your inbox",
            ),
        ),
        # Its series of questions; below the headline it is a link.
        Rule(
            "ask",
            Kind.RELATED,
            pattern=r"askST (?: [ ] (?: Jobs | Recipes ) )? : [ ] .{8,140}",
            zone=Zone.TAIL,
            examples="askST: What should I do if I meet a bear?",
            spares="askST readers want to know",
        ),
        Rule("topics", Kind.METADATA, lines="Follow topic:"),
        Rule("summary", Kind.OTHER, lines=("AI generated", "Summarise"), zone=Zone.HEAD),
        Rule(
            "post",
            Kind.CREDIT,
            pattern=r"(?: \p{Lu}[\p{L}-]{2,14} [ ] ){0,3} (?: Correspondent | Editor | Bureau [ ] Chief )",
            zone=Zone.HEAD,
            examples=("Correspondent", "Senior Health Correspondent"),
            spares="Ministry replies to Correspondent",
        ),
        Rule(
            "short-link",
            Kind.SHARING,
            pattern=r"https?://str\.sg/\w+",
            examples="https://str.sg/abCd",
            spares="https://str.sg/",
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            pattern=r"Get [ ] The [ ] Straits [ ] Times [ ] app [ ] and [ ] receive [ ] breaking [ ] news [ ] .{5,160}",
            examples="Get The Straits Times app and receive breaking news alerts and more. Download it now.",
            spares="Get The Straits Times app and receive a cup of tea.",
        ),
        Rule(
            "wall",
            Kind.PAYWALL,
            lines=(
                "Latest headlines and exclusive stories",
                "In-depth analyses and award-winning multimedia content",
                "Get access to all with our no-contract promotional package at only $#.#/month for the first # months*",
                "Share gift link below with your subscriber-only article allowance",
                "Read the full story and more at $#.#/month",
                "Get exclusive reports and insights with more than # subscriber-only articles every month",
                "ST One Digital",
                "$#.# $#.#/month",
                "No contract",
                "ST app access on # mobile device",
                "Unlock these benefits",
                "All subscriber-only content on ST app and straitstimes.com",
                "Easy access any time via ST app on # mobile device",
                "E-paper with #-week archive so you won't miss out on content that matters to you",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
