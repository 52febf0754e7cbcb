"""Anadolu, Ankara: Turkey's state news agency, in Turkish, English and a dozen other languages.

Above the story stand the reporter and two dates in one line, "Mila Dorn | 29.04.2031 - Güncelleme : 29.04.2031", and the
place in a line of its own; wire copy opens with "ANKARA (AA) -". Below, "*Writing by" or "Muhabir:", the topics, and that
the site has only a part of what subscribers get. Seen on aa.com.tr.
The Arabic, French and Spanish lines are from general knowledge.
"""

from newsparse import Kind, Outlet, Rule, Sign, Zone

OUTLET = Outlet(
    "anadolu",
    "Anadolu",
    hosts=("aa.com.tr",),
    signs=(
        Sign("AA", agency=True),
        Sign("Anadolu", agency=True),
        Sign("Anadolu Agency", agency=True),
        Sign("الأناضول", agency=True),
        Sign("Anadolu Ajansı", agency=True),
        Sign("Anadolu Ajansı © #"),
        Sign("Anadolu Agency © #"),
        Sign("Değişen Dünyanın Habercisi"),
        Sign(
            "Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News "
            "Broadcasting System (HAS), and in summarized form. Please contact us for subscription options."
        ),
        Sign(
            "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, "
            "özetlenerek yayımlanmaktadır. Abonelik için lütfen iletişime geçiniz."
        ),
        Sign("AA WhatsApp Kanalları"),
        Sign("📲 Artık haberler size gelsin"),
        Sign("AA'nın WhatsApp kanallarına katılın, önemli gelişmeler cebinize düşsün."),
        Sign("Abonelik İşlemleri", hint=True),
        Sign("Haberi Paylaş", hint=True),
        Sign("Seulement une partie des dépêches, que l'Agence Anadolu diffuse", start=True),
        Sign("الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول", start=True),
        Sign("El portal web de la Agencia Anadolu contiene solo una parte", start=True),
        Sign("www.aa.com.tr/en"),
        Sign("www.aa.com.tr"),
    ),
    rules=(
        Rule(
            "filed",
            Kind.METADATA,
            pattern=r"""
                (?: [^|]{3,80} \| [ ]? )? (?P<day>\d\d) \. (?P<month>\d\d) \. (?P<year>\d{4})
                (?: [ ]? - [ ] (?: Güncelleme | Update | Actual[ıi]zac[ıi]ón | M[ıi]se [ ] [Àà] [ ] [Jj]our | محدث | تحديث | Обновлено ) [ ]? : [ ]? \d\d \. \d\d \. \d{4} )?
            """,
            examples=(
                "Mila Dorn | 29.04.2031 - Güncelleme : 29.04.2031",
                "29.04.2031 - Update : 30.04.2031",
                "29.04.2031 - Mıse À Jour : 30.04.2031",
                "29.04.2031 - محدث : 30.04.2031",
            ),
            spares="Mila Dorn | 29.04.2031 - Güncelleme yok",
        ),
        Rule(
            "updated",
            Kind.METADATA,
            pattern=r"""
                (?P<day>\d{1,2}) [ ] (?P<month>\p{Lu}\p{Ll}{2,8}) [ ] (?P<year>\d{4})
                [ ]? • [ ]? (?: Güncelleme | Update ) [ ]? : [ ]? \d{1,2} [ ] \p{Lu}\p{Ll}{2,8} [ ] \d{4}
            """,
            examples="29 Nisan 2031•Güncelleme: 30 Nisan 2031",
            spares="29 Nisan 2031 • Güncelleme: yarın",
        ),
        # A section would be taken for a place.
        Rule(
            "section",
            Kind.NAVIGATION,
            lines=(
                "Monde",
                "Afrique",
                "Politique",
                "Économie",
                "Culture",
                "Mundo",
                "Política",
                "Economía",
                "Cultura",
                "World",
                "Politics",
                "Economy",
                "Dünya",
                "Gündem",
                "Ekonomi",
                "Spor",
                "Kültür",
            ),
            zone=Zone.HEAD,
        ),
        Rule(
            "place",
            Kind.METADATA,
            # In a line of its own above the story; in capitals, as on older pages, it is the dateline.
            pattern=r"\p{Lu}\p{Ll}{2,14} | Gaza [ ] City | New [ ] York",
            zone=Zone.HEAD,
            examples="Van",
            spares=("ANKARA", "Ankara buzlandı"),
        ),
        Rule(
            "reporter",
            Kind.CREDIT,
            pattern=r"\*{1,2} [ ]? (?: (?: Writing | Contribution | Contributed | Reporting | Translated ) [ ] by [ ] .{3,80} | .{3,80} [ ] contributed [ ] to [ ] this [ ] (?: report | story ) .{0,40} | Tradu (?: it [ ] d | cido [ ] (?: por | del ) ) .{3,80} | .{3,80} [ ] contribuy(?: ó | eron ) [ ] (?: con | a | en ) [ ] la [ ] redacción [ ] .{3,40} ) | Muhabir [ ]? : [ ]? .{3,60}",
            zone=Zone.TAIL,
            examples=(
                "*Writing by Mila Dorn",
                "* Contribution by Mila Dorn in Ankara",
                "*Mila Dorn contribuyó con la redacción de esta nota.",
                "* Traduit de l'anglais par Jeanne Dupin",
                "Muhabir: Mila Dorn",
            ),
            spares="Writing by candlelight is not easy.",
        ),
        # Who wrote an analysis, above it in English and below it in Turkish.
        Rule(
            "author",
            Kind.CREDIT,
            pattern=r"""
                [-*]{1,2} [ ]? The [ ] (?: author | writer ) [ ] is [ ] .{10,300} \.
                | \[ \p{Lu}[^\[\]]{10,300} (?: d | t ) [iıuü] r \.? \]
            """,
            examples=(
                "- The author is a lecturer at Kelmar University's department of bees.",
                "*The writer is a keeper of bees in Kelmar.",
                "[Dr. Mila Dorn, Kelmar Üniversitesi Arıcılık Bölümünde öğretim üyesidir.]",
            ),
            spares=("The author is a keeper of bees.", "[Kelmar arıları]"),
        ),
        Rule(
            "opinion",
            Kind.LEGAL,
            pattern=r"\* [ ]? (?: Opinions [ ] expressed [ ] in [ ] this | Makalelerdeki [ ] fikirler ) .{20,200}",
            zone=Zone.TAIL,
            examples=(
                "*Opinions expressed in this article are the author's own and do not necessarily reflect the editorial policy of Anadolu.",
                "*Makalelerdeki fikirler yazarına aittir ve Anadolu Ajansının editoryal politikasını yansıtmayabilir.",
            ),
            spares="Opinions expressed in this valley differ.",
        ),
        Rule(
            "picture",
            Kind.CREDIT,
            pattern=r"(?: .{0,300} [ ] )? \( [ ]? [\p{Lu}] [^()]{2,50} [ ] - [ ] Anadolu (?: [ ] (?: Ajansı | Agency ) )? [ ]? \)",
            examples=("( Mila Dorn - Anadolu Ajansı )", "The hives in the fog. (Mila Dorn - Anadolu Agency)"),
            spares="He (Mila Dorn - Anadolu Agency) left.",
        ),
        Rule(
            "channels",
            Kind.NEWSLETTER,
            lines=(
                "📲 Artık haberler size gelsin",
                "AA'nın WhatsApp kanallarına katılın, önemli gelişmeler cebinize düşsün.",
                "🔹 Gündemdeki gelişmeler, özel haber, analiz, fotoğraf ve videolar için Anadolu Ajansı",
                "🔹 Anlık gelişmeler için AA Canlı",
            ),
        ),
        Rule(
            "subscribers-only",
            Kind.PAYWALL,
            pattern=r"""
                Anadolu [ ] Agency [ ] website [ ] contains [ ] only [ ] a [ ] portion [ ] of [ ] the [ ] news [ ] stories .{10,200}
                | Anadolu [ ] Ajansı [ ] web [ ] sitesinde, [ ] AA [ ] Haber [ ] Akış [ ] Sistemi .{10,200}
                | (?: El [ ] portal [ ] web [ ] de [ ] la | Las [ ] noticias [ ] publicadas [ ] en [ ] la [ ] página [ ] web [ ] de [ ] la ) [ ] Agencia [ ] Anadolu [ ] .{20,260}
                | Seulement [ ] une [ ] partie [ ] des [ ] dépêches, [ ] que [ ] l['’]Agence [ ] Anadolu [ ] diffuse [ ] .{20,260}
                | الأخبار [ ] المنشورة [ ] على [ ] الصفحة [ ] الرسمية [ ] لوكالة [ ] الأناضول .{20,260}
            """,
            zone=Zone.TAIL,
            examples=(
                "Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA "
                "News Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.",
                "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır.",
                "Seulement une partie des dépêches, que l'Agence Anadolu diffuse à ses abonnés via le Système de Diffusion interne (HAS), est diffusée sur le site.",
            ),
            spares="Anadolu Agency website was down on Monday.",
        ),
        Rule(
            "subscribe",
            Kind.PAYWALL,
            lines=("Abonelik İşlemleri", "Subscription Transactions", "Abonelik için lütfen iletişime geçiniz."),
        ),
        Rule("share", Kind.SHARING, lines=("Bu haberi paylaşın", "Share News", "Share this news")),
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Değişen Dünyanın Habercisi",
                "AA WhatsApp Kanalları",
                "Anadolu Ajansı",
                "Anadolu Agency",
                "www.aa.com.tr/en",
                "www.aa.com.tr",
            ),
        ),
        Rule("copyright", Kind.LEGAL, lines=("Anadolu Ajansı © #", "Anadolu Agency © #", "Anadolu © #")),
    ),
)
