"""Daily Mail, London, and its site MailOnline.

The byline is "By JANE DOE FOR MAILONLINE", the line below it "PUBLISHED: 10:24, 3 May 2021 | UPDATED: 12:40, 3 May
2021"; then come "e-mail", "1.2k shares" and "View comments". Above the story stand its points as bullets, which are
the story's. "RELATED ARTICLES" stands inside it, "Share or comment on this article:" with the headline below it.
Seen on dailymail.co.uk.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "dailymail",
    "Daily Mail",
    hosts=("dailymail.co.uk", "mailonsunday.co.uk", "dailymail.com"),
    signs=(
        Sign("Share or comment on this article:"),
        Sign("Published by Associated Newspapers Ltd"),
        Sign("Part of the Daily Mail, The Mail on Sunday & Metro Media Group"),
        Sign("Most watched News videos"),
        # The line under its byline, with and without a time zone, and with its times lost.
        Sign("Published: | Updated:", hint=True),
        *(
            sign
            for zone in ("", " GMT", " BST", " EST", " EDT")
            for sign in date_signs(f"PUBLISHED: #:#{zone}, # {{January}} # | UPDATED: #:#{zone}, # {{January}} #")
        ),
        Sign("Scroll down for video", hint=True),
        Sign("The comments below have not been moderated in advance.", hint=True),
        Sign("The comments below have been moderated in advance.", hint=True),
        Sign("We are no longer accepting comments on this article.", hint=True),
        Sign("e-mail", hint=True),
    ),
    rules=(
        Rule("scroll-down", Kind.OTHER, lines=("Scroll down for video", "Scroll down for videos")),
        Rule(
            "shares",
            Kind.SHARING,
            pattern=r"\d{1,4} (?: \.\d )? k? [ ] shares | \d{1,3} (?: \.\d )? k | e-mail",
            examples=("1.2k shares", "356 shares", "12k shares", "e-mail", "1.2k"),
            spares="He bought 356 shares",
        ),
        Rule(
            "moderation",
            Kind.COMMENTS,
            lines=(
                "We are no longer accepting comments on this article.",
                "Sorry we are not currently accepting comments on this article.",
                "View comments",
                "# View comments",
                "View",
                "By posting your comment you agree to our house rules.",
                "Do you want to automatically post your MailOnline comments to your Facebook Timeline?",
                "Your comment will be posted to MailOnline as usual.",
                "Who is this week's top commenter? Find out now",
            ),
        ),
        # On a line below it or in its own stands the headline again.
        Rule(
            "share-or-comment",
            Kind.SHARING,
            pattern=r"Share [ ] or [ ] comment [ ] on [ ] this [ ] article: .{0,300}",
            zone=Zone.TAIL,
            examples=("Share or comment on this article:", "Share or comment on this article: Man finds spoon"),
            spares="Share or comment, he said.",
        ),
        # Nothing of the story comes any more.
        Rule(
            "forum",
            Kind.COMMENTS,
            lines=(
                "Share what you think",
                "The comments below have not been moderated in advance.",
                "The comments below have been moderated in advance.",
                "The comments below have not been moderated.",
            ),
            part=Part.SECTION,
            until="Published by Associated Newspapers Ltd",
            zone=Zone.TAIL,
        ),
        Rule(
            "read-more",
            Kind.RELATED,
            pattern=r"(?: EXCLUSIVE [ ]? )? READ [ ] MORE: [ ] .{5,200}",
            examples=("READ MORE: Boy digs up comb", "EXCLUSIVEREAD MORE: Boy digs up comb"),
            spares="READ MORE, the sign said.",
        ),
        # Links amid the story, each with how many read it.
        Rule("trending", Kind.RELATED, lines="TRENDING", part=Part.SECTION, zone=Zone.TAIL),
        Rule(
            "viewing-now",
            Kind.RELATED,
            pattern=r"\d{1,4} (?: \.\d )? k? [ ] viewing [ ] now",
            examples=("3.4k viewing now", "812 viewing now"),
            spares="He has 812 viewing now",
        ),
        Rule(
            "videos",
            Kind.RELATED,
            lines=("Most watched News videos", "MORE TOP STORIES", "MORE DON'T MISS", "DON'T MISS", "Bing"),
            part=Part.SECTION,
            until="Published by Associated Newspapers Ltd",
            zone=Zone.TAIL,
        ),
        Rule(
            "gallery",
            Kind.TEMPLATE,
            pattern=r"\+ \d{1,3} | \d{1,3} [ ] of [ ] \d{1,3} | Slide [ ] me",
            zone=Zone.TAIL,
            examples=("+12", "1 of 12", "Slide me"),
            spares="1 of 12 eggs",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # Who of the story is "(pictured)", without the full stop that the story's sentences have.
            pattern=r"""
                (?: .{3,240}? [ ] \( pictured (?: [ ] [^()]{2,40} )? \) | Pictured (?: [ ] (?: left | right | above | together ) )? [:,] ) [ ] .{3,240}
                (?<! [.!?] | [.!?]['’”\"] | : )
            """,
            zone=Zone.TAIL,
            examples=("Jane Doe (pictured) said she 'only meant to look'", "Pictured: The hole in the lawn"),
            spares=("Jane Doe (pictured) said that she only meant to look.", "Pictured: a hole. That was all."),
        ),
        Rule(
            "tips",
            Kind.FORM,
            pattern=r"(?: Do | Have ) [ ] (?: YOU | you ) [ ] [^.!?]{3,120} \? [ ] (?: Email | E-mail | Contact ) [ ] .{0,60}? \S{2,40} @ \S{3,60}",
            examples=(
                "Do YOU know the captain? Email jane.doe@example.org",
                "Have YOU got a story? Email tips@example.com",
            ),
            spares="Do you know the captain? Email did not exist then.",
        ),
        Rule(
            "facebook",
            Kind.COMMENTS,
            pattern=r"""
                We [ ] will [ ] automatically [ ] post [ ] your [ ] comment [ ] .{20,500}
                | You [ ] can [ ] choose [ ] on [ ] each [ ] post [ ] whether [ ] .{20,400}
            """,
            zone=Zone.TAIL,
            examples="We will automatically post your comment and a link to the news story to your Facebook timeline.",
            spares="We will automatically post guards.",
        ),
        Rule(
            "publisher",
            Kind.LEGAL,
            lines=(
                "Published by Associated Newspapers Ltd",
                "Part of the Daily Mail, The Mail on Sunday & Metro Media Group",
                "Published by Associated Newspapers Ltd Part of the Daily Mail, The Mail on Sunday & Metro Media Group",
            ),
        ),
    ),
)
