"""The Moscow Times, in exile in Amsterdam: a daily about Russia in English.

Below the story stands a letter to readers that asks for support, "A Message from The Moscow Times:", which ends in
"Remind me later.", then the topics behind "Read more about:". Seen on themoscowtimes.com, the letter also in texts of
general collections of news.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "moscowtimes",
    "The Moscow Times",
    hosts=("themoscowtimes.com",),
    signs=(
        Sign("A Message from The Moscow Times:"),
        Sign(
            "We, the journalists of The Moscow Times, refuse to be silenced. But to continue our work, we need your help."
        ),
        Sign(
            "By supporting The Moscow Times, you're defending open, independent journalism in the face of repression. Thank you for standing with us."
        ),
        Sign("Not ready to support today? Remind me later."),
        Sign("The Moscow Times", hint=True),
        Sign("Read more about:", start=True, hint=True),
        Sign("Remind me later.", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="The Moscow Times"),
        Rule(
            "letter",
            Kind.PAYWALL,
            lines="A Message from The Moscow Times:",
            part=Part.SECTION,
            until=("Remind me later.", "Not ready to support today? Remind me later.", "Continue"),
            longest=12,
            zone=Zone.TAIL,
        ),
        # Where the letter's heading is lost, its paragraphs are known by how they begin.
        Rule(
            "letter-paragraph",
            Kind.PAYWALL,
            pattern=r"""
                (?: We [ ] are [ ] facing [ ] unprecedented [ ] challenges\. [ ] Russia['’]s [ ] Prosecutor [ ] General['’]s [ ] Office
                  | These [ ] actions [ ] are [ ] direct [ ] attempts [ ] to [ ] silence [ ] independent [ ] journalism
                  | We, [ ] the [ ] journalists [ ] of [ ] The [ ] Moscow [ ] Times, [ ] refuse
                  | Your [ ] support, [ ] no [ ] matter [ ] how [ ] small, [ ] makes [ ] a [ ] world [ ] of [ ] difference
                  | By [ ] supporting [ ] The [ ] Moscow [ ] Times, [ ] you ) \b .{5,500}
            """,
            zone=Zone.TAIL,
            examples=(
                "We, the journalists of The Moscow Times, refuse to be silenced. But to continue our work, we need your help.",
                "Your support, no matter how small, makes a world of difference. If you can, please support us monthly.",
            ),
            spares="We, the journalists of the valley, refuse to row.",
        ),
        Rule(
            "later",
            Kind.PAYWALL,
            lines=("Remind me later.", "Not ready to support today? Remind me later.", "Not ready to support today?"),
            zone=Zone.TAIL,
        ),
        Rule(
            "topics",
            Kind.METADATA,
            pattern=r"Read [ ] more [ ] about: [ ] [^.!?]{2,120}",
            zone=Zone.TAIL,
            examples="Read more about: Ferries , Rivers",
            spares="Read more about: it is worth it, he said.",
        ),
    ),
)
