"""Global Times, Beijing: a daily in English.

Below the headline stand the writer and the day in one line, "By Global Times Published: Sep 05, 2031 10:04 PM".
Captions end in "Photo: VCG"; below the story are "RELATED ARTICLES" and "MOST VIEWED". Seen on globaltimes.cn, these
lines also in general collections of news.
"""

from newsparse import Kind, Outlet, Part, Role, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "globaltimes",
    "Global Times",
    hosts=("globaltimes.cn",),
    signs=(
        Sign("Global Times", agency=True),
        Sign("By Global Times Published:", start=True),
        Sign("By GT staff reporters Published:", start=True),
        Sign("By Xinhua Published:", start=True),
        Sign("By Global Times"),
        Sign("By GT staff reporters"),
        Sign("Source:Global Times Published:", start=True),
        Sign("MOST VIEWED", hint=True),
        Sign("RELATED ARTICLES", hint=True),
        *date_signs("Published: {Jan} #, # #:# {am}", start=True, hint=True),
    ),
    rules=(
        Rule(
            "writers",
            Kind.CREDIT,
            pattern=r"By [ ] [^:.!?]{3,120}? (?= [ ] Published: [ ] \p{Lu}\p{Ll}{2} [ ] \d )",
            part=Part.START,
            role=Role.BYLINE,
            zone=Zone.HEAD,
            examples="By Global Times Published: Sep 05, 2031 10:04 PM",
            spares="By the time it was Published: nobody knew",
        ),
        # Pages before 2020 have the source in front of the day.
        Rule(
            "source",
            Kind.CREDIT,
            pattern=r"(?: ^ | (?<= [ ] ) ) Source: [ ]? [^:.!?]{2,40}? (?= [ ] Published: [ ] \d{4}/\d )",
            part=Part.INSIDE,
            zone=Zone.HEAD,
            examples="Source:Global Times Published: 2031/4/12 18:33:39",
            spares="Source: nobody Published: it",
        ),
        # What is left is the line of a date.
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"(?<= \d:\d\d [ ] [AP]M [ ] ) Updated: [ ] \p{Lu}\p{Ll}{2} [ ] \d\d?, [ ] \d{4} [ ] \d\d?:\d\d [ ] [AP]M",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Published: Sep 05, 2031 10:04 PM Updated: Sep 05, 2031 10:44 PM",
            spares="It was Updated: Sep 05, 2031 10:44 PM",
        ),
        Rule(
            "print-headline",
            Kind.METADATA,
            pattern=r"Newspaper [ ] headline: [ ] .{3,120}",
            zone=Zone.TAIL,
            examples="Newspaper headline: Bees on the roof",
            spares="Newspaper headline writers: a dying trade",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r".{0,300}? (?: Photos? | Cartoon | Illustration | Screenshot ) : [ ]? (?: VCG | Xinhua | AFP | IC | CNSphoto | CFP | GT | (?: [\p{Lu}][\p{L}.'’-]*+ [ ]? ){1,4} / (?: GT | Global [ ] Times | VCG | Xinhua ) )",
            examples=(
                "A ferry at dawn Cartoon: Mila Dorn/GT",
                "A ferry at dawn. Photo: VCG",
                "Photo: Mila Dorn/GT",
                "The pier Photo:Xinhua",
            ),
            spares="On its back stood Photo: VCG, and a stamp.",
        ),
    ),
)
