"""The Sydney Morning Herald, and The Age, Brisbane Times and WAtoday, which belong to its house and share its template.

Above the headline an apology for a feature that does not work, beside the time the buttons for the text's size; the
credit is glued to the caption, "at the wharf.Credit: Name", and "Loading" stands where boxes were. Stories end in
"With AAP", in a newsletter's line, "License this article" and "Most Viewed in" a section.
Seen on smh.com.au.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "smh",
    "The Sydney Morning Herald",
    hosts=("smh.com.au", "theage.com.au", "brisbanetimes.com.au", "watoday.com.au"),
    signs=(
        Sign("The Sydney Morning Herald", hint=True),
        Sign("Log in, register or subscribe to save articles for later."),
        Sign(
            "We’re sorry, this feature is currently unavailable. We’re working to restore it. Please try again later."
        ),
        Sign(
            "Start the day with a summary of the day’s most important and interesting stories, analysis and insights. Sign up for our Morning Edition newsletter."
        ),
        Sign(
            "The Morning Edition newsletter is our guide to the day’s most important and interesting stories, analysis and insights. Sign up here."
        ),
        Sign("License this article", hint=True),
        Sign("Very large text size", hint=True),
        Sign("Most Viewed in National", hint=True),
        Sign("Most Viewed in World", hint=True),
        Sign("Normal text size", hint=True),
        Sign("Larger text size", hint=True),
        *date_signs("{January} #, # — #.#{am}"),
        *date_signs("Updated {January} #, # — #.#{am}", start=True),
    ),
    rules=(
        Rule(
            "masthead",
            Kind.NAVIGATION,
            lines=("The Sydney Morning Herald", "The Age", "Brisbane Times", "WAtoday"),
            zone=Zone.HEAD,
        ),
        Rule(
            "template",
            Kind.TEMPLATE,
            lines=(
                "We’re sorry, this feature is currently unavailable. We’re working to restore it. Please try again later.",
                "Normal text size",
                "Larger text size",
                "Very large text size",
                "Normal text sizeLarger text sizeVery large text size",
                "Loading",
                "Replay",
            ),
        ),
        # With this cut away, the day in front of it is read as any other.
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"""
                (?<= \d{4} [ ] ) [—–] [ ] \d\d?\.\d\d[ap]m (?: , [ ] first [ ] published [ ] at [ ]
                \d\d?\.\d\d[ap]m )?
            """,
            part=Part.END,
            examples=("May 3, 2023 — 12.34pm", "Updated May 3, 2023 — 2.03pm, first published at 12.34pm"),
            spares="It opened in 1988 — at noon",
        ),
        Rule(
            "save",
            Kind.SHARING,
            lines=(
                "Log in, register or subscribe to save articles for later.",
                "Add to shortlist",
                "License this article",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The credit is the end of the line, and no full stop ends it: that is a sentence.
            pattern=r".{0,400}? Credit: [ ]? [^:]{2,80} (?<! [.?!”’] )",
            examples=("The old pier in May.Credit: Jane Doe", "Credit:AP"),
            spares="On its back was written “Credit: Jane Doe”, and nothing else.",
        ),
        Rule(
            "with",
            Kind.CREDIT,
            pattern=r"""
                [Ww]ith [ ] (?: (?: \p{Lu}[\w’'-]*+ | and ) ,? [ ]? ){1,12}+ | (?: AAP
                | AP | Reuters | Bloomberg | PA ) (?: , [ ] (?: AAP | AP | Reuters
                | AFP | Bloomberg ) ){0,3}
            """,
            zone=Zone.TAIL,
            examples=("With AAP", "with Reuters, AP", "With Jane Doe and AAP", "AAP", "AP, Reuters"),
            spares=("With AAP the ferry sailed.", "With love"),
        ),
        Rule(
            "reporter",
            Kind.METADATA,
            pattern=r"""
                .{10,300}? [ ]? Connect [ ] via [ ] (?: Twitter | X | Facebook
                | LinkedIn | Instagram | email ) (?: , [ ] \w++ ){0,3} (?: [ ] (?: or
                | and ) [ ] \w++ )? \.?
            """,
            zone=Zone.TAIL,
            examples="Jane Doe is a reporter at The Sydney Morning Herald.Connect via Twitter or email.",
            spares="The islands connect via a bridge.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "The Morning Edition newsletter is our guide to the day’s most important and interesting stories, analysis and insights. Sign up here.",
                "Start the day with a summary of the day’s most important and interesting stories, analysis and insights. Sign up for our Morning Edition newsletter.",
                "Cut through the noise of federal politics with news, views and expert analysis. Subscribers can sign up to our weekly Inside Politics newsletter.",
                "Cut through the noise of federal politics with news, views and expert analysis. Subscribers can sign up to our weekly Inside Politics newsletter here.",
                "Get a note directly from our foreign correspondents on what’s making headlines around the world. Sign up for the weekly What in the World newsletter here.",
                "The Booklist is a weekly newsletter for book lovers from books editor Jason Steger. Get it delivered every Friday.",
                "Find out the next TV, streaming series and movies to add to your must-sees. Get The Watchlist delivered every Thursday.",
                "The Business Briefing newsletter delivers major stories, exclusive coverage and expert opinion. Sign up to get it every weekday morning.",
            ),
        ),
        # Nothing of the story comes any more.
        Rule(
            "most-viewed",
            Kind.RELATED,
            pattern=r"Most [ ] Viewed [ ] in (?: [ ] (?: \p{Lu}\w+ | & | and ) ){1,4}",
            part=Part.SECTION,
            until="Copyright © #",
            zone=Zone.TAIL,
            examples=("Most Viewed in National", "Most Viewed in Money and Business"),
            spares="Most viewed in national museums",
        ),
    ),
)
