"""Sputnik, Moscow: the Russian state's agency for readers abroad, in English and Spanish.

The page's title is the headline with "- 12.03.2031, Sputnik International" behind it. Credits read "© Sputnik / name"
and "© AP Photo / name", with "Go to the mediabank" below; the story opens with "MOSCOW (Sputnik) -", "MOSCÚ (Sputnik)
—". Links amid it are a section, a headline and "11 March, 09:12 GMT"; pages of 2019 have what was updated glued to the
hour. Seen on sputnikglobe.com, formerly sputniknews.com; the dateline in scripts and collections, the rest from general
knowledge.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone
from newsparse.outlet import date_signs

# Behind the headline of a link: "11 March, 09:12 GMT".
_HOURS = (*(sign.text for sign in date_signs("# {January}, #:# GMT")), "Yesterday, #:# GMT", "Today, #:# GMT")

OUTLET = Outlet(
    "sputnik",
    "Sputnik",
    hosts=(
        "sputnikglobe.com",
        "sputnikarabic.ae",
        "sputniknews.com",
        "sputniknews.lat",
        "sputniknews.in",
        "sputniknews.africa",
    ),
    signs=(
        Sign("Sputnik", agency=True),
        Sign("سبوتنيك", agency=True),
        Sign("俄罗斯卫星通讯社", agency=True),
        Sign("Sputnik International"),
        Sign("Go to the mediabank"),
        Sign("© # Sputnik. All rights reserved. #+"),
        Sign("© Sputnik / Screenshot"),
        Sign("feedback@sputniknews.com"),
        Sign("MIA „Rossiya Segodnya“"),
        Sign("MIA „Rosiya Segodnya“"),
        Sign("Beyond Politics", hint=True),
        Sign("Sputnik Mundo"),
        Sign("#:# GMT #.#.#", start=True),
        *date_signs("# {January}, #:# GMT"),
    ),
    rules=(
        Rule(
            "title",
            Kind.METADATA,
            pattern=r"(?: ^ | [ ]? - [ ] ) (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4}), [ ] Sputnik (?: [ ] \p{L}{3,20} )?",
            part=Part.END,
            zone=Zone.HEAD,
            examples=("Ice road opens - 12.03.2031, Sputnik International", "12.03.2031, Sputnik International"),
            spares="Ice road opens - 12.03.2031",
        ),
        Rule(
            "time",
            Kind.METADATA,
            pattern=r"""
                \d\d:\d\d [ ] GMT [ ] (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4})
                (?: [ ]? \( (?: [Uu]pdated | [Aa]ctualizad[ao] | [Aa]tualizado | mis [ ] à [ ] jour | aktualisiert | обновлено ) [ ]? :? [ ] [^)]{10,30} \) )?
                (?: [ ]? (?: Get [ ] short [ ] URL | URL [ ] corto | URL [ ] curta | URL [ ] courte | Kurzlink | Короткая [ ] ссылка ) )?
            """,
            examples=(
                "14:05 GMT 12.03.2031",
                "14:05 GMT 12.03.2031 (Updated: 15:01 GMT 12.03.2031)",
                "14:05 GMT 12.03.2031(updated 15:01 GMT 12.03.2031) Get short URL",
                "14:05 GMT 12.03.2031(actualizada: 15:01 GMT 12.03.2031) URL corto",
            ),
            spares="At 14:05 GMT 12.03.2031 was over.",
        ),
        # Between the picture's credit and the day on older pages, above the headline on newer ones.
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "World",
                "Russia",
                "Europe",
                "Middle East",
                "Latin America",
                "Africa",
                "Americas",
                "US",
                "Society",
                "Tech",
                "Environment",
                "Analysis",
                "Viral",
                "Opinion",
                "Sport",
                "Military",
                "Business",
                "Life",
                "Politics",
            ),
            zone=Zone.HEAD,
        ),
        # Amid the story: a section that no subheading would be called by, the headline of another story, and its time.
        Rule(
            "link-of-section",
            Kind.RELATED,
            lines=("Beyond Politics", "Military & Intelligence", "Asia & Pacific", "Science & Tech"),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        # Here a subheading might be called so, but for the hour of the other story.
        Rule(
            "link-of-topic",
            Kind.RELATED,
            pattern=r"World | Russia | Americas | Africa | Asia | Economy | Military | Viral | Sport | Opinion [ ] & [ ] Analysis",
            part=Part.SECTION,
            until=_HOURS,
            longest=1,
            zone=Zone.TAIL,
            examples=("World", "Economy"),
            spares="World champions",
        ),
        Rule(
            "discussion",
            Kind.COMMENTS,
            lines=(
                "Community standardsDiscussion",
                "Community standards Discussion",
                "Comment via FacebookComment via Sputnik",
                "Comment via Facebook Comment via Sputnik",
                "Comment via Facebook",
                "Comment via Sputnik",
                "To participate in the discussion",
                "To participate in the discussion log in or register",
                "log in or register",
                "Chats",
            ),
            zone=Zone.TAIL,
        ),
        Rule(
            "time-of-link",
            Kind.METADATA,
            pattern=r"(?: \d{1,2} [ ] \p{Lu}\p{Ll}{2,8} | Yesterday | Today ) , [ ] \d\d:\d\d [ ] GMT",
            zone=Zone.TAIL,
            examples="11 March, 09:12 GMT",
            spares="By 11 March, 09:12 GMT, all was quiet.",
        ),
        Rule(
            "credit",
            Kind.CREDIT,
            # Behind its caption, if that is a sentence at most.
            pattern=r"(?: \p{Lu}[^.!?©]{5,200} \.? [ ]? )?+ © [ ]? [^.!?©/]{2,40} (?: [ ]? / [ ]? | [ ] \. [ ] ) [^!?©]{2,60} (?<! \. )",
            examples=(
                "© Sputnik / Jane Doe",
                "© Sputnik . Jane Doe",
                "Divers at work © Sputnik / Jane Doe",
                "© AP Photo / John Roe",
                "© Sputnik / A. Doe",
            ),
            spares=("© / ® is the name of her shop.", "They met. They wrote © / TM on it."),
        ),
        Rule(
            "mediabank",
            Kind.NAVIGATION,
            lines=(
                "Go to the mediabank",
                "/ Go to the mediabank",
                "Go to the photo bank",
                "Acceder al contenido multimedia",
                "Newsfeed",
                "loader",
                "Заголовок открываемого материала",
            ),
        ),
        # What the page says to machines: whose it is, and where to write.
        Rule(
            "office",
            Kind.METADATA,
            lines=(
                "Sputnik International",
                "feedback@sputniknews.com",
                "+#",
                "en_EN",
                "es_ES",
                "MIA „Rossiya Segodnya“",
                "MIA „Rosiya Segodnya“",
            ),
        ),
        Rule(
            "channels",
            Kind.SHARING,
            pattern=r"Let['’]s [ ] stay [ ] in [ ] touch [ ] no [ ] matter [ ] what! .{5,200}",
            examples="Let's stay in touch no matter what! Follow our Telegram channel to get all the latest news.",
            spares="Let's stay in touch no matter what, she wrote.",
        ),
    ),
)
