"""Hürriyet, Istanbul: a daily of Turkey.

"Oluşturulma Tarihi:" and "Güncelleme Tarihi:" stand above or below the byline "Hürriyet Haber", with buttons for the
link and the type's size; "Haberin Devamı" parts the story. Agencies' stories open with the reporter and town, "Mila
DORN/ANKARA, (DHA)". Below stands the company's copyright. Seen on hurriyet.com.tr, the copyright also in public
scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign

OUTLET = Outlet(
    "hurriyet",
    "Hürriyet",
    hosts=("hurriyet.com.tr",),
    signs=(
        Sign("Hürriyet Haber"),
        Sign("© Copyright # Hürriyet Gazetecilik ve Matbaacılık A.Ş."),
        Sign("© Copyright # Hürriyet Gazetecilik ve Matbaacılık"),
        Sign("Hürriyet.com.tr", hint=True),
        Sign("Hürriyet", hint=True),
        Sign("Haberin Devamı", hint=True),
        Sign("Yazı Tipi", hint=True),
    ),
    rules=(
        Rule("newsroom", Kind.CREDIT, role=Role.BYLINE, lines=("Hürriyet Haber", "Hürriyet.com.tr")),
        Rule("site-name", Kind.NAVIGATION, lines=("Hürriyet", "Hürriyet Son Dakika")),
        Rule(
            "buttons",
            Kind.SHARING,
            lines=("Yazı Tipi", "Linki Kopyala", "Flipboard", "LinkedinFlipboardLinki KopyalaYazı Tipi"),
        ),
    ),
)
