"""Tunis Afrique Presse (TAP), Tunis: the state news agency, in Arabic, French and English.

Under the headline stands a line with the time, day first, and the place, "14/03/2031 19:10, TUNIS/Tunisia"; then the
story opens with "(TAP) -", "(وات) -" in Arabic; the two lines are one dateline. Seen on tap.info.tn and in reprints, such as those of
tunisianewsgazette.com.
"""

from newsparse import Kind, Outlet, Rule, Sign

OUTLET = Outlet(
    "tap",
    "Tunis Afrique Presse",
    hosts=("tap.info.tn",),
    signs=(
        Sign("TAP", agency=True),
        Sign("وات", agency=True),
        Sign("Tunis Afrique Presse", agency=True),
        Sign("Agence Tunis Afrique Presse", hint=True),
        Sign("وكالة تونس إفريقيا للأنباء", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=("Agence Tunis Afrique Presse", "Agence TAP", "وكالة تونس إفريقيا للأنباء"),
        ),
    ),
)
