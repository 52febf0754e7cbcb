"""Sky News, London: the British news channel, and Sky Sports, whose pages are alike.

The reporter's post and handle stand below the name, "Why you can trust Sky News" below the day. Videos leave "Please
use Chrome browser for a more accessible video player" and their length; boxes for the app, podcasts and WhatsApp and
notes on cookies of embedded content stand amid the story. Seen on news.sky.com, and in scripts that clean its
stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

OUTLET = Outlet(
    "skynews",
    "Sky News",
    hosts=("news.sky.com", "skynews.com", "skysports.com"),
    signs=(
        Sign("Sky News", agency=True),
        Sign("Sky News - back to home"),
        Sign("Why you can trust Sky News"),
        Sign("Please use Chrome browser for a more accessible video player"),
        Sign("Install the Sky News app for free"),
        Sign("Follow Sky News on WhatsApp"),
        Sign("Sky News Footer"),
        Sign("© # Sky UK"),
        Sign("Read more from Sky News:"),
        *date_signs("{Monday} # {January} # #:#, UK"),
    ),
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] \| (?: [ ] [\p{L}& ,]{2,40} [ ] \| )? [ ] Sky [ ] (?: News | Sports )",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Choir asked to hum | UK News | Sky News",
            spares="Choir asks Sky News",
        ),
        Rule("site-name", Kind.NAVIGATION, lines=("Sky News - back to home", "Sky News Footer")),
        Rule(
            "post",
            Kind.CREDIT,
            pattern=r"""
                (?! By [ ] ) \p{Lu} [\p{L}&, -]{2,60} (?: reporter | correspondent | editor | producer | journalist | presenter ) (?: , [ ] [^.!?@]{3,40} )?
                (?: [ ] @\w+ )?
            """,
            zone=Zone.HEAD,
            examples=("Political reporter @example", "Science and medical editor"),
            spares=("Chief reporter leaves paper", "By Jane Doe, news reporter"),
        ),
        Rule("trust", Kind.NAVIGATION, lines="Why you can trust Sky News"),
        # Above a video's length, and what it is called.
        Rule(
            "video",
            Kind.RELATED,
            lines="Please use Chrome browser for a more accessible video player",
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        # A label on a line of its own: the caption stands below it.
        Rule("image", Kind.CREDIT, lines="Image:", part=Part.SECTION),
        Rule(
            "appeal",
            Kind.NEWSLETTER,
            lines=(
                "Be the first to get Breaking News",
                "Install the Sky News app for free",
                "Follow Sky News on WhatsApp",
                "Keep up with all the latest news from the UK and around the world by following Sky News",
                "Tap here",
                "Click to subscribe to the Sky News Daily wherever you get your podcasts",
            ),
        ),
        Rule(
            "podcast",
            Kind.NEWSLETTER,
            pattern=r"""
                (?: 👉 [ ]? )? (?: Click [ ] to [ ] subscribe [ ] to | Listen [ ] above [ ] then [ ] tap [ ] here [ ] to [ ] follow | Click [ ] here [ ] to [ ] listen [ ] to
                    | Subscribe [ ] to | Listen [ ] and [ ] subscribe [ ] to ) [ ] [^.!?]{3,100}
                [ ] (?: wherever [ ] you [ ] get [ ] your [ ] podcasts | on [ ] your [ ] podcast [ ] app | on [ ] Apple [ ] Podcasts (?: , [ ] [^.!?]{3,80} )? ) (?: [ ]? 👈 )?
            """,
            examples=(
                "👉 Listen above then tap here to follow the Sky News Daily wherever you get your podcasts 👈",
                "Click to subscribe to ClimateCast with Jane Doe wherever you get your podcasts",
                "Subscribe to the Sky News Daily podcast on Apple Podcasts, Google Podcasts, Spotify, Spreaker",
            ),
            spares="Subscribe to nothing, she said on your podcast app.",
        ),
        Rule(
            "embedded",
            Kind.CONSENT,
            pattern=r"""
                (?: [\p{L} ]{2,40} [ ] )? This [ ] content [ ] is [ ] provided [ ] by [ ] [^.!?]{2,40}, [ ] which [ ] may [ ] be [ ] using [ ] cookies [ ] and [ ] other [ ] technologies\.
                (?: [ ] (?: To [ ] show [ ] you [ ] this [ ] content | You [ ] can [ ] (?: use [ ] the [ ] buttons | change [ ] your [ ] settings )
                      | Unfortunately [ ] we [ ] have [ ] been [ ] unable | To [ ] view [ ] this [ ] content ) [^.!?]{5,160} \. ){0,6}
                | Enable [ ] Cookies (?: [ ] Allow [ ] Cookies [ ] Once )? | Allow [ ] Cookies [ ] Once
                | To [ ] show [ ] you [ ] this [ ] content, [ ] we [ ] need [ ] your [ ] permission [ ] to [ ] use [ ] cookies\.
                | You [ ] can [ ] (?: use [ ] the [ ] buttons [ ] below [ ] to [ ] amend [ ] your [ ] preferences | change [ ] your [ ] settings [ ] at [ ] any [ ] time ) [ ] [^.!?]{5,160} \.
                | Unfortunately [ ] we [ ] have [ ] been [ ] unable [ ] to [ ] verify [ ] if [ ] you [ ] have [ ] consented [ ] to [ ] [^.!?]{3,60} \.
                | To [ ] view [ ] this [ ] content [ ] you [ ] can [ ] use [ ] the [ ] button [ ] below [ ] [^.!?]{5,160} \.
                | Spreaker | Datawrapper | Flourish
            """,
            examples=(
                "Spreaker This content is provided by Spreaker, which may be using cookies and other technologies.",
                "Enable Cookies Allow Cookies Once",
            ),
            spares="This content is provided by the baker.",
        ),
        # The box of older pages.
        Rule(
            "more-on",
            Kind.RELATED,
            pattern=r"More [ ] (?: on | from ) [ ] \p{Lu}[\p{L}'’-]*+ (?: [ ] \p{Lu}[\p{L}'’-]*+ ){0,3}",
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples=("More on Ferries", "More from UK"),
            spares="More on Ferries than on trains",
        ),
    ),
)
