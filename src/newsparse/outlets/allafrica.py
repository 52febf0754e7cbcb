"""allAfrica: a portal that reprints stories of African papers, agencies and institutions, in English and French.

The headline begins with its country ("Nigeria: ..."); above it stand the date and the source with its town, "The Kelmar
Star (Kelmar)", and what the piece is: "press release", "opinion". The story opens with the town and a dash. Around it
stands a newsletter's form with all its messages; below it the paper's copyright, distributed by AllAfrica Global
Media, and what allAfrica says of itself. Seen on allafrica.com, its footer also in a public script that cleans it.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "allafrica",
    "allAfrica",
    hosts=("allafrica.com", "fr.allafrica.com"),
    signs=(
        Sign("Sign up for free AllAfrica Newsletters"),
        Sign("AllAfrica - All the Time"),
        Sign("Get the latest in African news delivered straight to your inbox"),
        Sign(
            "AllAfrica publishes around 500 reports a day from more than 110 news organizations and over 500 other "
            "institutions and individuals, representing a diversity of positions on every topic. We publish news and "
            "views ranging from vigorous opponents of governments to government publications and spokespersons.",
        ),
        Sign(
            "Articles and commentaries that identify allAfrica.com as the publisher are produced or commissioned by "
            "AllAfrica. To address comments or complaints, please Contact us.",
        ),
        Sign("AllAfrica publishes around # reports a day", start=True),
        Sign("AllAfrica publishes around #,# reports a day", start=True),
        Sign("AllAfrica aggregates and indexes content from over # African news organizations", start=True),
        Sign("AllAfrica is a voice of, by and about Africa", start=True),
        Sign("allAfrica.com", hint=True),
        Sign("Tagged:", hint=True),
        Sign("Read the original article on", start=True, hint=True),
        Sign(
            "AllAfrica publishes around # reports a day from more than # news organizations and over # other "
            "institutions and individuals, representing a diversity of positions on every topic. We publish news and "
            "views ranging from vigorous opponents of governments to government publications and spokespersons. "
            "Publishers named above each report are responsible for their own content, which AllAfrica does not have "
            "the legal right to edit or correct.",
        ),
    ),
    rules=(
        Rule(
            "source",
            Kind.CREDIT,
            # A paper and its town. The headline has its country and a colon.
            pattern=r"\p{Lu}[\w'’.&-]* (?: [ ] (?: of | and | & | the | du | de | des | la | le | \p{Lu}[\w'’.-]* ) ){0,6} [ ] \( \p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){0,3} \)",
            zone=Zone.HEAD,
            examples=("The Kelmar Star (Kelmar)", "Orn Daily News (Port Vell)"),
            spares=("Kelmar: The Star (Kelmar) Falls", "The star falls (Kelmar)"),
        ),
        Rule(
            "what-it-is",
            Kind.METADATA,
            lines=(
                "Press release",
                "Opinion",
                "Analysis",
                "Document",
                "Interview",
                "Column",
                "Editorial",
                "Guest column",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Sign up for free AllAfrica Newsletters",
                "Get the latest in African news delivered straight to your inbox",
                "AllAfrica Newsletters",
                "Success!",
                "Almost finished...",
                "We need to confirm your email address.",
                "To complete the process, please follow the instructions in the email we just sent you.",
                "There was a problem processing your submission. Please try again later.",
                "By submitting above, you agree to our privacy policy.",
                "We have sent you a confirmation email.",
            ),
        ),
        Rule("slogan", Kind.NAVIGATION, lines=("AllAfrica - All the Time", "allAfrica.com", "Follow AllAfrica")),
        Rule(
            "about",
            Kind.LEGAL,
            pattern=r"""
                AllAfrica [ ] (?: publishes [ ] around | publie [ ] environ | aggregates [ ] and [ ] indexes ) [ ] [^.]{10,260} \.
                (?: [ ] We [ ] publish [ ] news [ ] and [ ] views [ ] [^.]{10,160} \. )?
                (?: [ ] Publishers [ ] named [ ] above [ ] each [ ] report [ ] [^.]{10,180} \. )?
                | AllAfrica [ ] is [ ] a [ ] voice [ ] of , [ ] by [ ] and [ ] about [ ] Africa [^.]{5,260} \. (?: [ ] We [ ] operate [ ] from [ ] [^.]{5,120} \.? )?
                | Articles [ ] and [ ] commentaries [ ] that [ ] identify [ ] allAfrica\.com [ ] as [ ] the [ ] publisher [ ] [^.]{10,80} \.
                (?: [ ] To [ ] address [ ] comments [ ] or [ ] complaints , [ ] please [ ] Contact [ ] us \.? )?
            """,
            examples=(
                "AllAfrica publishes around 500 reports a day from more than 110 news organizations.",
                "Articles and commentaries that identify allAfrica.com as the publisher are produced by AllAfrica.",
                "AllAfrica is a voice of, by and about Africa - aggregating, producing and distributing 500 news items daily.",
            ),
            spares="AllAfrica publishes a story about the valley, the minister said.",
        ),
        Rule("tags", Kind.METADATA, lines="Tagged:", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
