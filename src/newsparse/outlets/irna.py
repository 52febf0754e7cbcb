"""IRNA, Islamic Republic News Agency, Tehran: Iran's state news agency, in Persian, English and other languages.

A story opens with "Tehran, IRNA –" or "تهران- ایرنا-" and closes with the numbers of its desk, "9417**1416". Date, the
numbers of reporter and story stand in one line above or below, and the page asks for comments. Seen on irna.ir and
en.irna.ir.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "irna",
    "IRNA",
    hosts=("irna.ir",),
    signs=(
        Sign("IRNA", agency=True),
        Sign("ایرنا", agency=True),
        Sign("Follow us on Twitter @IrnaEnglish"),
        Sign("IRNA English", hint=True),
        Sign("Journalist ID: #", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines=("IRNA", "IRNA English", "Islamic Republic News Agency", "ایرنا")),
        # At times far above the headline, with the story's numbers and tags between.
        Rule(
            "day",
            Kind.METADATA,
            pattern=r"(?P<month>[A-Z][a-z]{2,8}) \.? [ ] (?P<day>\d{1,2}) , [ ] (?P<year>\d{4}) , [ ] \d{1,2}:\d\d [ ] [AP]M (?: [ ] (?: Journalist [ ] ID | News [ ] (?: ID | Code ) ) [ ]? : [ ]? \d{1,9} ){0,2} (?: [ ] \d{1,4} [ ] Persons )?",
            zone=Zone.HEAD,
            examples="Apr 29, 2031, 5:32 PM Journalist ID: 1234 News ID: 84312345 0 Persons",
            spares="Apr 29, 2031, 5:32 PM it was",
        ),
        # The date before it is left for newsparse to read.
        Rule(
            "story-numbers",
            Kind.METADATA,
            pattern=r"(?: ^ | (?<= [AP]M [ ] ) ) (?: Journalist [ ] ID | News [ ] (?: ID | Code ) | کد [ ] خبرنگار ) [ ]? : [ ]? \d{2,9} (?: [ ] (?: News [ ] ID: [ ] )? \d{1,9} ){0,2} (?: [ ] Persons )?",
            part=Part.END,
            examples=(
                "News ID: 84312345",
                "Apr 29, 2031, 5:32 PM Journalist ID: 1234 News ID: 84312345 0 Persons",
                "کد خبرنگار: ۱۲۳۴",
            ),
            spares="His Journalist ID: 1234 was lost.",
        ),
        Rule("persons", Kind.METADATA, lines="# Persons"),
        Rule(
            "desk",
            Kind.METADATA,
            pattern=r"\d{3,5} \*{1,2} \d{3,5} (?: \*{1,2} \d{1,5} )?",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("9417**1416", "Nobody was left, she said. 9341**2050"),
            spares="9417**1416 is a number",
        ),
        Rule("tags", Kind.RELATED, lines="Tags", part=Part.SECTION, zone=Zone.TAIL),
        Rule("replying", Kind.FORM, lines="You are replying to:", zone=Zone.TAIL),
        Rule(
            "the-end",
            Kind.METADATA,
            pattern=r"انتهای [ ] پیام [ ]? /? [ ]? [*.]?",
            part=Part.END,
            examples="انتهای پیام",
            spares="انتهای پیام او نامعلوم است",
        ),
    ),
)
