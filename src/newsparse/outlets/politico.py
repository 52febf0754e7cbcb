"""POLITICO, Arlington: politics of the United States, with sisters in Europe and Canada.

Under the headline stand a standfirst, the writers in capitals and "03/04/2031 05:00 AM EST". A picture's caption ends
in a bar and its credit: "... | Mila Dorn/POLITICO". In the story stands the form of a newsletter, "Missing out on the
latest scoops?", with its small print; below it the topics under "Filed Under:". Seen on politico.com, the form also in
public scrapers that leave it out.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "politico",
    "POLITICO",
    hosts=("politico.com", "politico.eu"),
    signs=(
        Sign("© # POLITICO LLC"),
        Sign(
            "Missing out on the latest scoops? Sign up for POLITICO Playbook and get the latest news, every morning — in your inbox.",
        ),
        Sign("Missing out on the latest scoops?"),
        Sign("Sign up for POLITICO Playbook and get the latest news, every morning — in your inbox."),
        Sign("POLITICO Pro", hint=True),
        Sign("POLITICO", hint=True),
        Sign("Filed Under:", hint=True),
        *date_signs("{January} #, # #:# {am} CE", start=True),
        *date_signs("#/#/# #:# {am} EST"),
        *date_signs("#/#/# #:# {am} EDT"),
        Sign("Related Countries", hint=True),
        Sign("Related People", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "POLITICO",
                "POLITICO Pro",
                "POLITICO Magazine",
                "POLITICO Live",
                "POLITICO Playbook",
                "Go to POLITICO",
            ),
        ),
        Rule(
            "labels",
            Kind.OTHER,
            lines=(
                "Story Continued Below",
                "AI generated Text-to-speech",
                "Free article usually reserved for subscribers",
            ),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            # The caption, a bar, and who took the picture or where it is from.
            pattern=r"""
                .{5,400} [ ] \| [ ]
                (?: [^|]{0,60} / [ ]? )?+
                (?: POLITICO | AP (?: [ ] Photo )? | Getty [ ] Images | AFP | Reuters | EPA | Pool | Courtesy [^|.]{0,50} | .{0,30} [ ] for [ ] POLITICO
                | AP [ ] Photo / .{2,50} | [^|]{2,40} [ ] via [ ] [^|.]{2,40}
                | Pool (?: [ ] photo )? [ ] by [ ] [^|]{3,40} | POLITICO [ ] (?: Staff | illustration ) )
                # Behind the full stop it may be anybody.
                | .{20,400} [.”] [ ] \| [ ] \p{Lu}[^|.!?]{2,60}
            """,
            examples=(
                "The ferry waits at its pier on Monday. | Mila Dorn/POLITICO",
                "A senator speaks. | AP Photo",
                "The ferry waits at its pier. | Port of Kelmar",
                "The river at night. | Ivan Orlin/AFP via Getty Images",
            ),
            spares=("He reads POLITICO | and says so.", "The choice: ferries | bridges"),
        ),
        Rule(
            "date-line",
            Kind.METADATA,
            # The month comes first.
            pattern=r"(?P<month>\d\d) / (?P<day>\d\d) / (?P<year>\d{4}) [ ] \d\d : \d\d [ ] [AP]M [ ] E[SD]T",
            examples="03/04/2031 05:00 AM EST",
            spares="On 03/04/2031 at 05:00 AM EST the gates were opened.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Missing out on the latest scoops? Sign up for POLITICO Playbook and get the latest news, every morning — in your inbox.",
                "Missing out on the latest scoops?",
                "Sign up for POLITICO Playbook and get the latest news, every morning — in your inbox.",
                "A daily play-by-play of congressional news in your inbox.",
                "The unofficial guide to official Washington.",
                "The unofficial guide to official Washington, every morning and weekday afternoons.",
                "You are now subscribed",
                "Employer",
                "Job Title",
                "You can unsubscribe any time",
            ),
        ),
        Rule(
            "weekend",
            Kind.NEWSLETTER,
            pattern=r"""
                Want [ ] to [ ] read [ ] more [ ] stories [ ] like [ ] this\? [ ] POLITICO [ ] Weekend [ ] delivers .{10,160}
                | Like [ ] this [ ] content\? [ ] Consider [ ] signing [ ] up [ ] for [ ] P(?: OLITICO | olitico )['’]s [ ] .{5,80}
            """,
            examples=(
                "Want to read more stories like this? POLITICO Weekend delivers gripping reads every Friday.",
                "Like this content? Consider signing up for POLITICO's Playbook newsletter.",
            ),
            spares="Want to read more stories like this? The senator did.",
        ),
        Rule(
            "small-print",
            Kind.LEGAL,
            pattern=r"By [ ] (?: signing [ ] up | providing [ ] your [ ] email ) , [ ] you [ ] (?: acknowledge [ ] and )? [ ]? agree [ ] to .{5,160} (?: unsubscribe | reCAPTCHA ) .{5,300}",
            examples="By signing up, you acknowledge and agree to our Privacy Policy. You may unsubscribe at any time by following the directions.",
            spares="By signing up, you agree to walk the dog, the mayor said.",
        ),
        # In and below the stories of its European edition.
        Rule(
            "voice",
            Kind.TEMPLATE,
            lines=("Press play to listen to this article", "Voiced by artificial intelligence."),
        ),
        Rule(
            "pro",
            Kind.NEWSLETTER,
            pattern=r"(?: Want [ ] more [ ] analysis [ ] from [ ] POLITICO\? [ ] .{0,400}? | This [ ] article [ ] is [ ] part [ ] of [ ] ) POLITICO [ ]? Pro \b .{10,500}",
            examples="Want more analysis from POLITICO? POLITICO Pro is our premium intelligence service for professionals.",
            spares="Want more analysis from POLITICO? So do its editors.",
        ),
        Rule(
            "related",
            Kind.RELATED,
            lines=("Related Countries", "Related People", "Related Organizations", "Our Coverage"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "filed-under",
            Kind.METADATA,
            lines="Filed under:",
            part=Part.SECTION,
            until=("POLITICO", "Most Read", "© # POLITICO LLC"),
            longest=12,
            zone=Zone.TAIL,
        ),
    ),
)
