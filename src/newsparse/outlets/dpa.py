"""dpa, Deutsche Presse-Agentur, Hamburg and Berlin: Germany's news agency.

A story opens with "Berlin (dpa) -", or "(dpa/lno)" for a regional desk. Papers print "© dpa-infocom,
dpa:310429-99-123456/3" below and "Foto: name/dpa" beside pictures. Wire copy ends in the "dpa-Notizblock": links, places
and whom to call, nothing of which may be printed. Seen on dpa.com and dpa-international.com, in the papers that reprint
it, and in the scripts with which people clean corpora of the wire.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "dpa",
    "dpa",
    hosts=("dpa.com", "dpa-international.com"),
    signs=(
        Sign("dpa", agency=True),
        Sign("Deutsche Presse-Agentur", agency=True),
        Sign("© dpa-infocom, dpa:#-#-#/#"),
        Sign("dpa-infocom, dpa:#-#-#/#"),
        Sign("# dpa-Notizblock"),
        Sign("dpa-Notizblock"),
        Sign("## dpa-Kontakte", hint=True),
    ),
    rules=(
        Rule(
            "story-number",
            Kind.LEGAL,
            # The first number is the day.
            pattern=r"""
                (?: © [ ] )? dpa-infocom, [ ] dpa: (?P<year> \d\d ) (?P<month> \d\d ) (?P<day> \d\d ) - \d{1,3} - \d{1,9} / \d{1,2}
                | © [ ] dpa
            """,
            examples=("© dpa-infocom, dpa:310429-99-123456/3", "dpa-infocom, dpa:310429-99-123456/3", "© dpa"),
            spares="dpa-infocom, dpa:310429-99-123456/3 ist die Nummer der Meldung.",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            # A caption with "Foto: name/dpa" behind it, or the name and the agency alone.
            pattern=r"""
                (?: .{0,400} [ ] )? Foto: [ ] [^:]{2,60} / [ ]? (?: dpa | picture [ ] alliance ) (?: / [\p{L}-]{3,20} )?
                | (?: © [ ] )? \p{Lu}[\p{L}.'’-]{0,25} (?: [ ] \p{Lu}[\p{L}.'’-]{0,25} ){1,3} [ ]? / [ ]? (?: dpa- [\p{L}-]{3,20} / )? dpa (?: [/-] [\p{L}-]{3,20} )?
                | (?: © [ ] )? picture [ ] alliance [ ]? / [ ]? dpa .{0,40}
            """,
            examples=(
                "Die Fähre am Steg. Foto: Mila Dorn/dpa",
                "(Archivbild) Foto: Mila Dorn/dpa/Symbolbild",
                "© Mila Dorn/dpa",
                "picture alliance / dpa",
            ),
            spares=("Das Foto: Mila Dorn/dpa zeigt die Fähre", "Mila Dorn/dpa sprach mit ihm."),
        ),
        Rule(
            "notepad",
            Kind.METADATA,
            lines=(
                "# dpa-Notizblock",
                "dpa-Notizblock",
                "# Notizblock",
                "## dpa-Kontakte",
                "dpa-Kontakte",
                "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
            ),
            part=Part.SECTION,
            zone=Zone.TAIL,
        ),
        Rule(
            "notepad-in-one-line",
            Kind.METADATA,
            pattern=r"\# [ ] (?: dpa- )? Notizblock [ ] \#\# .{5,420}",
            zone=Zone.TAIL,
            examples="# dpa-Notizblock ## Internet - Fahrplan ## Orte - Bahnhof",
            spares="# dpa-Notizblock gefunden",
        ),
        Rule(
            "contact",
            Kind.METADATA,
            pattern=r"[-–•]? [ ]? (?: Autor(?:in)?(?:en)? | Redaktion | Foto | Grafik | Ansprechpartner ) : [ ] .{3,90} @dpa\.com .{0,60}",
            zone=Zone.TAIL,
            examples="- Autorin: Mila Dorn, +49 30 555123, <dorn.mila@dpa.com>",
            spares="Die Redaktion: Sie schreibt von dpa.com ab.",
        ),
        Rule(
            "initials",
            Kind.METADATA,
            # The desk's code behind all: "dpa md yyzz n1 or".
            pattern=r"dpa [ ] (?: [a-z]{2,4} [ ] ){1,3} (?: yyzz | yy | n1 | xx ) (?: [ ] [a-z0-9]{2,4} ){0,4}",
            zone=Zone.TAIL,
            examples="dpa md yyzz n1 or",
            spares="dpa hat es gemeldet",
        ),
        Rule(
            "agency-line",
            Kind.CREDIT,
            lines=(
                "dpa",
                "(dpa)",
                "Deutsche Presse-Agentur",
                "Direkt aus dem dpa-Newskanal",
                "Das ist eine Nachricht direkt aus dem dpa-Newskanal.",
            ),
        ),
        Rule(
            "desk",
            Kind.CREDIT,
            pattern=r"\( dpa (?: /[a-z]{2,5} )? \) | (?<= [.?!»«“”\"] [ ] ) dpa (?: [/ ] [a-z]{2,4} ){0,2}",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("Die Fähre fährt wieder. (dpa/tmn)", "Die Fähre fährt wieder. dpa", "Sie fährt. dpa/lno"),
            spares=("Die (dpa) meldet es.", "Das meldet dpa"),
        ),
    ),
)
