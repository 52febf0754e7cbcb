"""The Independent, London: on the web only since 2016.

Beside the reporter's name stands "Head shot of" with the name; captions end in the agency in brackets. An appeal in
five paragraphs, "Your support helps us to tell the story" to "Your support makes all the difference.", stands above or
inside the story, and so does a newsletter's form; below are the rules of its forum and what its log-in says.
Seen on independent.co.uk, the appeal also in cleaning scripts of public repositories; the lines of 2012 to 2016 are
from general knowledge.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "independent",
    "The Independent",
    hosts=("independent.co.uk", "the-independent.com"),
    signs=(
        Sign("Your support helps us to tell the story"),
        Sign("Your support makes all the difference."),
        Sign("Find your bookmarks in your Independent Premium section, under my profile"),
        Sign("Join thought-provoking conversations, follow other Independent readers and see their replies"),
        # Of pages from 2012 to 2016.
        Sign("Latest stories from i100"),
        Sign("Independent Dating"),
        Sign("Day In a Page", hint=True),
        Sign("React Now", hint=True),
        Sign("iJobs General", hint=True),
        Sign("Find articles by date", hint=True),
        Sign("Article bookmarked", hint=True),
        Sign("Join our commenting forum", hint=True),
        Sign("Thank you for registering", hint=True),
        *date_signs("{Monday} # {January} # #:# GMT"),
        *date_signs("{Monday} # {January} # #:# BST"),
    ),
    rules=(
        Rule(
            "appeal",
            Kind.PAYWALL,
            lines="Your support helps us to tell the story",
            part=Part.SECTION,
            until=("Your support makes all the difference.", "Find out more"),
        ),
        Rule("appeal-end", Kind.PAYWALL, lines=("Your support makes all the difference.", "Find out more")),
        # Where the heading of the appeal is lost, its paragraphs are known by how they begin.
        Rule(
            "appeal-paragraph",
            Kind.PAYWALL,
            pattern=r"""
                (?: From [ ] reproductive [ ] rights [ ] to [ ] climate [ ] change [ ] to [ ] Big [ ] Tech, [ ] The [ ] Independent [ ] is
                | At [ ] such [ ] a [ ] critical [ ] moment [ ] in [ ] US [ ] history, [ ] we [ ] need [ ] reporters [ ] on [ ] the [ ] ground
                | The [ ] Independent [ ] is [ ] trusted [ ] by [ ] Americans [ ] across [ ] the [ ] entire [ ] political [ ] spectrum )
                \b [^.!?]{0,300} [.!?]
                (?: [ ] (?: Whether | At [ ] such | Your [ ] donation | And [ ] unlike | We [ ] believe ) \b [^.!?]{5,500} [.!?] ){0,4}
            """,
            examples=(
                "From reproductive rights to climate change to Big Tech, The Independent is on the ground.",
                "At such a critical moment in US history, we need reporters on the ground. Your donation helps.",
            ),
            spares="The Independent is trusted by fishermen.",
        ),
        Rule(
            "head-shot",
            Kind.CREDIT,
            pattern=r"Head [ ] shot [ ] of (?: [ ] \p{Lu}[\w.’'-]*+ ){1,4}",
            examples="Head shot of Jane Doe",
            spares="Head shot of the year",
        ),
        Rule(
            "account",
            Kind.METADATA,
            pattern=r"@\w{2,30}",
            examples="@jane_doe",
            spares="@jane_doe wrote it",
        ),
        Rule(
            "place",
            Kind.CREDIT,
            # The line under the reporter's name.
            pattern=r"in [ ] \p{Lu}[\p{L}’'-]++ (?: ,? [ ] \p{Lu}[\p{L}’'-]++ ){0,3}",
            zone=Zone.HEAD,
            examples=("in Kelmar", "in New York"),
            spares="in Kelmar they sing",
        ),
        Rule(
            "menu",
            Kind.NAVIGATION,
            lines=(
                "Independent TV",
                "Independent Premium",
                "Independent Voices",
                "Independent Women",
                "IndyBest",
                "IndyEats",
                "Indy/Life",
            ),
            zone=Zone.HEAD,
        ),
        Rule("recommended", Kind.RELATED, lines="Recommended", part=Part.SECTION),
        Rule(
            "caption",
            Kind.CREDIT,
            # Only what is known to sell or give pictures: a bracket at a sentence's end may be the story's.
            pattern=r"""
                .{10,400}? [ ] \( (?: [^()/]{3,40} / )?+
                (?: PA (?: [ ] (?: Wire | Media | Archive ) )? | AP | AFP (?: [ ] via [ ] Getty (?: [ ] Images )? )? | Reuters | EPA | EPA-EFE
                | Getty (?: [ ] Images )? (?: /iStock )? | iStock | Rex (?: [ ] Features )? | Alamy (?: [ ] Stock [ ] Photo )?
                | The [ ] Independent | Supplied | Shutterstock | Screengrab )
                (?: /PA )? \)
            """,
            examples=(
                "The old pier (PA Wire)",
                "The old pier in May (Jane Doe/PA)",
                "A ferry at dawn (AFP via Getty Images)",
            ),
            spares=("The old pier (the new one is shut)", "The pier was bought by the port (PA)."),
        ),
        Rule(
            "bookmarks",
            Kind.SHARING,
            lines=(
                "Article bookmarked",
                "Bookmark popover",
                "Removed from bookmarks",
                "Find your bookmarks in your Independent Premium section, under my profile",
                "Don't show me this message again",
            ),
        ),
        Rule(
            "newsletter-heading",
            Kind.NEWSLETTER,
            pattern=r"""
                Get [ ] our [ ] free [ ] [^.]{3,50}? [ ] (?: email | newsletter )
                | Sign [ ] up [ ] (?: for | to ) [ ] .{5,150}? [ ] (?: sent | delivered ) [ ] to [ ] your [ ]
                inbox
            """,
            examples=(
                "Get our free Inside Washington email",
                "Sign up for the daily Race Report email sent to your inbox",
            ),
            spares="Get our free bread, said the baker.",
        ),
        Rule(
            "forum",
            Kind.COMMENTS,
            lines=(
                "Join our commenting forum",
                "Join our new commenting forum",
                "Join thought-provoking conversations, follow other Independent readers and see their replies",
            ),
        ),
        Rule(
            "registered",
            Kind.FORM,
            lines=(
                "Thank you for registering",
                "Please refresh the page or navigate to another page on the site to be automatically logged in",
                "Please refresh your browser to be logged in",
            ),
        ),
        Rule(
            "agency-wire",
            Kind.CREDIT,
            lines=("Via AP news wire", "Via AFP news wire"),
            role=Role.BYLINE,
            zone=Zone.HEAD,
        ),
        # What the form of a newsletter says when it fails, in its template's language.
        Rule(
            "verify-errors",
            Kind.TEMPLATE,
            pattern=r"\{\{ [ ]? \# [ ]? verifyErrors [ ]? \}\} .{0,200} \{\{ [ ]? / [ ]? verifyErrors [ ]? \}\}",
            examples="{{ #verifyErrors }}{{ message }}{{ /verifyErrors }}{{ ^verifyErrors }}Try again{{ /verifyErrors }}",
            spares="{{ #verifyErrors }} is a tag.",
        ),
        Rule(
            "which-email",
            Kind.NEWSLETTER,
            pattern=r"""
                Thanks [ ] for [ ] signing [ ] up [ ] to [ ] the (?: [ ] (?: \p{Lu}[\p{L}’'-]*+ [ ] ){1,4}+ (?: email | [Nn]ewsletter ) )?
                | (?: \p{Lu}[\p{L}’'-]*+ [ ] ){1,4}+ (?: email | Newsletter )
            """,
            zone=Zone.TAIL,
            examples=("Breaking News email", "Thanks for signing up to the", "Independent Culture Newsletter"),
            spares="Breaking News by email",
        ),
        Rule(
            "offers",
            Kind.ADVERTISEMENT,
            lines=(
                "Enjoy unlimited access to # million ad-free songs and podcasts with Amazon Music",
                "Sign up now for a #-day free trial",
                "Apple TV+ logo",
                "Watch Apple TV+ free for # days",
                "New subscribers only. £#.#/mo. after free trial. Plan auto-renews until cancelled",
                "ADVERTISEMENT. If you sign up to this service we will earn commission. This revenue helps to fund journalism across The Independent.",
            ),
        ),
        Rule(
            "wall",
            Kind.PAYWALL,
            lines=(
                "Support truly independent journalism",
                "Our mission is to deliver unbiased, fact-based reporting that holds power to account and exposes the truth.",
                "Whether $# or $#, every contribution counts.",
                "Support us to deliver journalism without an agenda.",
                "Registration is a free and easy way to support our truly independent journalism",
                "Want to bookmark your favourite articles and stories to read or reference later? Start your Independent Premium subscription today.",
                "Subscribe to Independent Premium to bookmark this article",
            ),
        ),
        Rule("gallery", Kind.TEMPLATE, lines=("Show all #", "Created with Sketch.", "#/#"), zone=Zone.TAIL),
        Rule("more-about", Kind.METADATA, lines="More about", part=Part.SECTION, zone=Zone.TAIL),
        # Pages from 2012 to 2016: the form to send the story to a friend above it, and the paper's sisters below.
        Rule(
            "send-to-friend",
            Kind.FORM,
            lines=(
                "Your friend's email address",
                "Note: We do not store your email address(es) but your IP address will be logged to prevent abuse of this feature. Please read our Legal Terms & Policies",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "sisters",
            Kind.RELATED,
            lines=(
                "React Now",
                "Latest stories from i100",
                "Independent Dating",
                "Day In a Page",
                "Find articles by date",
                "iJobs",
                "iJobs General",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
