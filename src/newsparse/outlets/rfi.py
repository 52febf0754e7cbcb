"""RFI, Paris: Radio France Internationale, in English, French and Portuguese.

"Issued on: 05/03/2031 - 14:05", day first, stands under the headline, "Publié le : ..." on French pages, with "By:
RFI" or "Texte par : RFI Suivre". Stories end in "(with newswires)" or "(Avec AFP)"; appeals for the newsletter and
the app stand below. Seen on rfi.fr, from general knowledge; its pages are made like those of France 24.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "rfi",
    "RFI",
    hosts=("rfi.fr",),
    signs=(
        Sign("RFI", agency=True),
        Sign("By: RFI"),
        Sign("By: RFI Follow"),
        Sign("Por: RFI"),
        Sign("Acompanhe todas as notícias internacionais baixando o aplicativo da RFI"),
        Sign("Siga toda la actualidad internacional descargando la aplicación RFI"),
        Sign("Texte par : RFI"),
        Sign("Texte par : RFI Suivre"),
        Sign("Keep up to date with international news by downloading the RFI app"),
        Sign("Suivez toute l'actualité internationale en téléchargeant l'application RFI"),
        Sign("Recevez toute l'actualité internationale directement dans votre boite mail", hint=True),
        Sign("(with newswires)", hint=True),
    ),
    standfirst=True,
    rules=(
        Rule(
            "title",
            Kind.NAVIGATION,
            # Behind the headline in the page's title.
            pattern=r"[ ] - [ ] RFI",
            part=Part.END,
            zone=Zone.HEAD,
            examples="Radio reads out the price of millet - RFI",
            spares="A price for RFI",
        ),
        Rule(
            "issued",
            Kind.METADATA,
            pattern=r"""
                (?: Issued [ ] on | Publié [ ] le | Publicado [ ] e[lm] ) [ ]? : [ ] (?P<day>\d\d) / (?P<month>\d\d) / (?P<year>\d{4}) (?: [ ] - [ ] \d\d:\d\d )?
                (?: [ ] (?: Modified | Modifié [ ] le | Modificado [ ] e[lm] ) [ ]? : [ ] \d\d/\d\d/\d{4} [ ] - [ ] \d\d:\d\d )?
            """,
            examples=(
                "Issued on: 05/03/2031 - 14:05",
                "Publié le : 02/05/2031 - 08:10 Modifié le : 02/05/2031 - 09:00",
            ),
            spares="Issued on: 05/03/2031, this card is no longer valid.",
        ),
        Rule(
            "text-by",
            Kind.CREDIT,
            lines=("By: RFI", "Por: RFI", "By: RFI Follow", "Texte par : RFI", "Texte par : RFI Suivre"),
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^©]{3,300} © [ ]? [^.!?©]{2,60}",
            zone=Zone.HEAD,
            examples="A trader in the market. © RFI, archives of 2019",
            spares="The © was missing. Nobody knew why.",
        ),
        Rule(
            "sources",
            Kind.CREDIT,
            pattern=r"\( (?: RFI [ ] )? (?: with [ ] (?: newswires | AFP | Reuters | AP ) | [Aa]vec [ ] (?: agences | AFP | Reuters | AP ) ) [^()]{0,40} \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples=("(with newswires)", "Nobody would believe her. (with AFP)", "(Avec AFP et Reuters)"),
            spares="They fenced it (with newswires), he said.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            lines=(
                "Receive essential international news every morning",
                "Keep up to date with international news by downloading the RFI app",
                "Siga toda la actualidad internacional descargando la aplicación RFI",
                "Acompanhe todas as notícias internacionais baixando o aplicativo da RFI",
                "Recevez toute l'actualité internationale directement dans votre boite mail",
                "Suivez toute l'actualité internationale en téléchargeant l'application RFI",
            ),
            zone=Zone.TAIL,
        ),
    ),
)
