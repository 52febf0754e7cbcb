"""Business Insider, New York: news of money, technology and careers; for some years called Insider.

Above the headline stand "Jump to" with its targets and the section, below it the time as "2031-03-04T10:12:00Z" and
"Read in app"; the story opens with a few points. In it stand advertisements, "NOW WATCH" with a video, and prompts to
follow the writer; below it "Read the original article on Business Insider" where it is reprinted. Pages carry the
descriptions of their icons. Seen on businessinsider.com, its prompts also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "businessinsider",
    "Business Insider",
    hosts=("businessinsider.com", "insider.com", "markets.businessinsider.com"),
    signs=(
        Sign(
            "This story is available exclusively to Business Insider subscribers. Become an Insider and start reading now."
        ),
        Sign("Read the original article on Business Insider"),
        Sign("Read the original article on Insider"),
        Sign("Sign up for notifications from Insider! Stay up to date with what you want to know."),
        Sign("Visit Business Insider's homepage for more stories."),
        Sign("Visit Insider's homepage for more stories."),
        Sign("Business Insider", hint=True),
        Sign("Read in app", hint=True),
        Sign("Loading Something is loading.", hint=True),
        Sign("Jump to", hint=True),
        Sign("Subscribe to push notifications", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("Business Insider", "INSIDER")),
        Rule("jump", Kind.NAVIGATION, lines=("Jump to", "Main content", "1. Main content", "2. Search", "3. Account")),
        Rule(
            "app",
            Kind.NEWSLETTER,
            lines=(
                "Read in app",
                "Visit Business Insider's homepage for more stories.",
                "Visit Insider's homepage for more stories.",
                "download the app",
                "Access your favorite topics in a personalized feed while you're on the go.",
                "Sign up for notifications from Insider! Stay up to date with what you want to know.",
                "Subscribe to push notifications",
                "Sign up to get the inside scoop on today's biggest stories in markets, tech, and business — delivered daily. Read preview",
                "Sign up to get the inside scoop on today's biggest stories in markets, tech, and business — delivered daily.",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # A sentence, then who took the picture, without a full stop.
            pattern=r"""
                .{5,300} [.”"'] [ ] \p{Lu}[^./]{1,50} / [ ]? (?: Business [ ] Insider | Insider | Getty (?: [ ] Images )? | AP | AP [ ] Photo | Reuters | REUTERS | Shutterstock | AFP [ ] via [ ] Getty [ ] Images | [^./]{2,30} [ ] via [ ] Getty [ ] Images )
            """,
            examples=("The island of Ostrel. Dora Fenn/Business Insider", "A ferry. Mila Dorn/AFP via Getty Images"),
            spares="She works for Business Insider. He is with AP/Reuters, too.",
        ),
        Rule(
            "follow-the-writer",
            Kind.NEWSLETTER,
            pattern=r"Every [ ] time [ ] .{2,50} [ ] publishes [ ] a [ ] story , [ ] you['’]ll [ ] get [ ] an [ ] alert .{5,60} | Stay [ ] connected [ ] to [ ] .{2,50} [ ] and [ ] get [ ] more [ ] of [ ] their [ ] work .{5,40}",
            examples=(
                "Every time Mila publishes a story, you’ll get an alert straight to your inbox!",
                "Stay connected to Mila Dorn and get more of their work as it publishes.",
            ),
            spares="Every time Mila publishes a story, somebody in the valley calls her mother.",
        ),
        Rule(
            "subscribers",
            Kind.PAYWALL,
            lines=(
                "This story is available exclusively to Business Insider subscribers. Become an Insider and start reading now.",
                "This story is available exclusively to Business Insider subscribers.",
                "Become an Insider and start reading now.",
                "Have an account? Log in.",
                "Have an account?",
            ),
        ),
        Rule(
            "sign-up-terms",
            Kind.LEGAL,
            pattern=r"By [ ] clicking [ ] [“\"']? Sign [ ] Up [”\"']? , [ ] you .{10,300}",
            examples="By clicking “Sign Up”, you accept our Terms of Service and Privacy Policy.",
            spares="By clicking the pen, she signed up.",
        ),
        Rule(
            "loading",
            Kind.TEMPLATE,
            lines=("Loading Something is loading.", "Something is loading.", "Loading audio narration...", "SaveSaved"),
        ),
        Rule(
            "now-watch",
            Kind.RELATED,
            pattern=r"NOW [ ] WATCH : [ ] .{3,200}",
            examples="NOW WATCH: How salt is made",
            spares="Now watch the tide, the captain said.",
        ),
        Rule(
            "reprint",
            Kind.CREDIT,
            lines=("Read the original article on Business Insider", "Read the original article on Insider"),
        ),
        Rule(
            "tip",
            Kind.OTHER,
            pattern=r"(?: Have | Got ) [ ] a [ ] (?: news [ ] )? tip\? [ ] Contact [ ] (?: this [ ] reporter | the [ ] reporter ) .{5,400}",
            zone=Zone.TAIL,
            examples="Have a tip? Contact this reporter via email at mdorn@businessinsider.com.",
            spares="Have a tip? Contact was lost, said the waiter.",
        ),
    ),
)
