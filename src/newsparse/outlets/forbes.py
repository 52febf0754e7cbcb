"""Forbes, New York: business stories of its staff and of many contributors.

Around the headline stand "BETA", "Edit Story", what the writer is ("Senior Contributor") and writes about, and the
prompts that save a story; the date reads "Mar 4, 2031,07:35am EST". Pictures are credited to "getty" in small letters.
Links in the story begin with "MORE FROM FORBES"; it ends in how to follow the writer, then in the rules for readers'
comments. Seen on forbes.com.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "forbes",
    "Forbes",
    hosts=("forbes.com",),
    signs=(
        Sign("Opinions expressed by Forbes Contributors are their own."),
        Sign("Forbes contributors publish independent expert analyses and insights."),
        Sign("You'll be asked to sign into your Forbes account."),
        Sign("More From Forbes"),
        Sign("Forbes Staff"),
        Sign("Edit Story", hint=True),
        Sign("This is a BETA experience. You may opt-out by clicking here", hint=True),
        Sign("Send me a secure tip.", hint=True),
        Sign("Senior Contributor", hint=True),
        Sign("Forbes", hint=True),
        Sign("Follow Author", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="Forbes"),
        Rule("beta", Kind.CONSENT, lines=("BETA", "This is a BETA experience. You may opt-out by clicking here")),
        Rule("edit", Kind.NAVIGATION, lines="Edit Story"),
        Rule(
            "contributor",
            Kind.CREDIT,
            lines=(
                "Contributor",
                "Senior Contributor",
                "Former Contributor",
                "Contributor Group",
                "Brand Contributor",
                "Forbes Staff",
                "Former Staff",
            ),
        ),
        # "By" and the name stand close together where a link parts them.
        Rule(
            "byline",
            Kind.CREDIT,
            pattern=r"""
                By [ ]? (?: \p{Lu}[\w.’'-]*+ [ ]? ){2,4}+ , [ ] (?: Forbes [ ] (?: Staff | Councils [ ] Member ) | Senior [ ] Contributor | Former [ ] (?: Contributor | Staff ) | Contributor ) \.?
                (?: [ ] .{3,300} )?
            """,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples=("By Jane Doe, Forbes Staff. Covers ferries and their owners.", "ByJane Doe, Senior Contributor."),
            spares="By Jane’s account, Forbes Staff are paid in shells.",
        ),
        Rule(
            "writes-about",
            Kind.CREDIT,
            pattern=r"I (?: [ ] (?: write [ ] about | cover | report [ ] on ) [ ] | ['’]m [ ] an? [ ] | [ ] am [ ] an? [ ] ) [^.]{3,200} \.?",
            zone=Zone.HEAD,
            examples=("I write about tides and the people who wait for them.", "I'm a writer of timetables"),
            spares="I write the letters of the valley. They are many.",
        ),
        Rule(
            "opinions",
            Kind.LEGAL,
            lines=(
                "Opinions expressed by Forbes Contributors are their own.",
                "Forbes contributors publish independent expert analyses and insights.",
            ),
        ),
        Rule(
            "save",
            Kind.SHARING,
            lines=(
                "Click to save this article.",
                "You'll be asked to sign into your Forbes account.",
                "Got it",
                "Following",
                "Follow Author",
            ),
        ),
        Rule(
            "more",
            Kind.RELATED,
            lines="More From Forbes",
            part=Part.SECTION,
            until=("Edit Story", "Join The Conversation"),
            longest=8,
        ),
        Rule(
            "more-from",
            Kind.RELATED,
            pattern=r"MORE [ ]? FROM [ ]? FORBES .{3,200}",
            examples=(
                "MORE FROM FORBESWhy The Ferry Waits By Mila Dorn",
                "MORE FROM FORBES ADVISOR Best Piers Of 2031",
            ),
            spares="More from Forbes than from anybody else, he learned how to wait.",
        ),
        Rule(
            "follow",
            Kind.SHARING,
            pattern=r"""
                (?: Follow [ ] me [ ] on [ ] (?: Twitter | X | LinkedIn ) (?: [ ] or [ ] LinkedIn )? \.? [ ]? )?+ Check [ ] out [ ] (?: my [ ] website | some [ ] of [ ] my [ ] other [ ] work ) [^.]{0,80} \.? (?: [ ]? Send [ ] me [ ] a [ ] secure [ ] tip\. )?
                | Follow [ ] me [ ] on [ ] (?: Twitter | X | LinkedIn ) (?: [ ] or [ ] LinkedIn )? \.? (?: [ ]? Send [ ] me [ ] a [ ] secure [ ] tip\. )?
                | Send [ ] me [ ] a [ ] secure [ ] tip \.?
            """,
            zone=Zone.TAIL,
            examples=(
                "Follow me on Twitter or LinkedIn. Check out my website or some of my other work here. Send me a secure tip.",
                "Follow me on TwitterCheck out my website or some of my other work here",
                "Send me a secure tip.",
            ),
            spares=("Follow me on the path, he said.", "Send me a secure tip, he said."),
        ),
        Rule(
            "readers",
            Kind.COMMENTS,
            lines=(
                "One Community. Many Voices. Create a free account to share your thoughts. Read our community guidelines here.",
                "One Community. Many Voices. Create a free account to share your thoughts.",
            ),
        ),
        Rule(
            "guidelines",
            Kind.COMMENTS,
            lines="Forbes Community Guidelines",
            part=Part.SECTION,
            until="Thanks for reading our community guidelines. Please read the full list of posting rules found in our site's Terms of Service.",
            longest=25,
            zone=Zone.TAIL,
        ),
    ),
)
