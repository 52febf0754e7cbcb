"""Folha de S.Paulo, São Paulo: a daily.

Under the byline stands "4.mar.2031 às 10h12", with the time of the last change glued on, around it the buttons for
subscribers ("Salvar artigos", "Recurso exclusivo para assinantes") with their notes; captions end in the photographer
and Folhapress. Newsletters are offered in the story; it ends in comments, a note on whose opinion they are, and the
descriptions of images. Pages of 2019 have the author's name without "Por"; those before 2018 have the name in
capitals, the town or agency under it ("DE SÃO PAULO", "DA REUTERS") and "01/02/2014 03h00". Seen on folha.uol.com.br, these lines also in public scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "folha",
    "Folha de S.Paulo",
    hosts=("folha.uol.com.br", "www1.folha.uol.com.br"),
    signs=(
        Sign("Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem."),
        Sign("Assinantes podem liberar # acessos por dia para conteúdos da Folha."),
        Sign("Folha Mercado"),
        Sign(
            "Comentários Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem."
        ),
        Sign("Salvar artigos", hint=True),
        Sign("Recurso exclusivo para assinantes", hint=True),
        Sign("Descrição de chapéu", hint=True),
        Sign("Final do conteúdo", hint=True),
        Sign("COLABORAÇÃO PARA A FOLHA"),
        Sign("LINK PRESENTE: Gostou deste texto? Assinante pode liberar", start=True),
        Sign("DE SÃO PAULO", hint=True),
        Sign("Comunicar erros", hint=True),
        Sign("Folha de S.Paulo", hint=True),
    ),
    rules=(
        Rule("site-name", Kind.NAVIGATION, lines="Folha de S.Paulo"),
        Rule(
            "updated",
            Kind.METADATA,
            # What is left is the line of a date.
            pattern=r"(?<= \d h \d\d ) [ ] (?i: atualizado ) [ ]? : [ ] \d{1,2} \. \p{L}{3} \. \d{4} [ ] às [ ] \d{1,2} h \d\d",
            part=Part.END,
            examples="3.jan.2031 às 15h35 Atualizado: 4.jan.2031 às 10h00",
            spares="O mapa foi atualizado: 4.jan.2031 às 10h00",
        ),
        Rule(
            "subscribers",
            Kind.PAYWALL,
            lines=(
                "Salvar artigos",
                "Recurso exclusivo para assinantes",
                "assine ou faça login",
                "Benefício do assinante",
                "Assinantes podem liberar # acessos por dia para conteúdos da Folha.",
                "Você tem # acessos por dia para dar de presente. Qualquer pessoa que não é assinante poderá ler.",
                "Já é assinante? Faça seu login",
                "sua assinatura pode valer ainda mais",
                "sua assinatura vale muito",
            ),
        ),
        Rule(
            "worth",
            Kind.PAYWALL,
            pattern=r"""
                Você [ ] já [ ] conhece [ ] as [ ] vantagens [ ] de [ ] ser [ ] assinante [ ] da [ ] Folha\? [ ] Além [ ] de [ ] [^.]{10,200} \.
                (?: [ ] Também [ ] pode [ ] baixar [ ] [^.]{10,200} \. )? (?: [ ] A [ ] sua [ ] assinatura [ ] [^.]{10,120} \. )? (?: [ ] Obrigado! )?
            """,
            examples="Você já conhece as vantagens de ser assinante da Folha? Além de ter acesso a colunas, você conta com newsletters.",
            spares="Mais de 300 reportagens foram lidas por ela.",
        ),
        Rule(
            "newsletter",
            Kind.NEWSLETTER,
            pattern=r"(?: Folha [ ] Mercado | Lá [ ] Fora | Planeta [ ] em [ ] Transe | FolhaJus ) | (?: Receba [ ] no [ ] seu [ ] email | Na [ ] newsletter [ ] de ) [ ] .{10,240} [;,.] [ ]? aberta [ ] para [ ] não [ ] assinantes\.?",
            zone=Zone.TAIL,
            examples=("Folha Mercado", "Receba no seu email o que importa na economia; aberta para não assinantes."),
            spares="Receba no seu email a carta, disse ele.",
        ),
        Rule(
            "caption",
            Kind.CREDIT,
            pattern=r"[^-]{5,300} [ ] - [ ] [^-/]{3,60} (?: [ ] - [ ] \d{1,2}\.\p{L}{3}\.\d{2,4} )? / (?: Folhapress | AFP | Reuters | AP | Divulgação | Xinhua | Bloomberg )",
            examples=("Balsa deixa o cais de Ostrel - Mila Dorn/Folhapress", "O cais - Rui Sá - 5.jan.31/Reuters"),
            spares="A balsa saiu - disse Rui/Ana - às dez.",
        ),
        Rule("hat", Kind.TEMPLATE, lines=("Descrição de chapéu", "Final do conteúdo", "Carregando...")),
        Rule("errors", Kind.FORM, lines=("Comunicar erros", "Envie sua notícia", "E-mail inválido!"), zone=Zone.TAIL),
        Rule(
            "signed",
            Kind.LEGAL,
            pattern=r"(?: TENDÊNCIAS [ ] / [ ] DEBATES [ ] )? Os [ ] artigos [ ] publicados [ ] com [ ] assinatura [ ] não [ ] traduzem [ ] a [ ] opinião [ ] do [ ] jornal\. .{0,260}",
            examples="Os artigos publicados com assinatura não traduzem a opinião do jornal.",
            spares="Os artigos publicados com assinatura foram muitos.",
        ),
        # The town or agency that the author writes from.
        Rule(
            "from-where",
            Kind.CREDIT,
            lines=(
                "DE SÃO PAULO",
                "EM SÃO PAULO",
                "DO RIO",
                "DE BRASÍLIA",
                "DE WASHINGTON",
                "DE NOVA YORK",
                "DE LONDRES",
                "DE PARIS",
                "DE BERLIM",
                "DE MADRI",
                "DE GENEBRA",
                "DE BRUXELAS",
                "DE BUENOS AIRES",
                "DE PEQUIM",
                "DE JERUSALÉM",
                "DE BELO HORIZONTE",
                "DE PORTO ALEGRE",
                "DE CURITIBA",
                "DE SALVADOR",
                "DO RECIFE",
                "DE FORTALEZA",
                "DE MANAUS",
                "DE BELÉM",
                "DE RIBEIRÃO PRETO",
                "DE CAMPINAS",
                "DE SANTOS",
                "DA REUTERS",
                "DA FRANCE PRESSE",
                "DA EFE",
                "DA ANSA",
                "DA ASSOCIATED PRESS",
                "DA BBC BRASIL",
                "DA AGÊNCIA BRASIL",
                "DAS AGÊNCIAS DE NOTÍCIAS",
                "DO UOL",
                "COLABORAÇÃO PARA A FOLHA",
                "ENVIADO ESPECIAL",
                "ENVIADA ESPECIAL",
            ),
            zone=Zone.HEAD,
        ),
        # Right above the author's name.
        Rule("edition", Kind.METADATA, lines="EDIÇÃO IMPRESSA", zone=Zone.HEAD),
        # Its pages before 2018.
        Rule(
            "day-and-hour",
            Kind.METADATA,
            pattern=r"(?P<day>\d\d)/(?P<month>\d\d)/(?P<year>\d{4}) (?: [ ] às )? [ ] \d\dh\d\d (?: [ ]? (?: - [ ]? )? Atualizado [ ] (?: em [ ] \d\d/\d\d/\d{4} [ ] )? às [ ] \d\dh\d\d )?",
            zone=Zone.HEAD,
            examples=("03/01/2014 03h00", "03/01/2014 03h00 - Atualizado às 10h12"),
            spares="03/01/2014 03h00 foi quando a balsa parou",
        ),
        Rule(
            "offer",
            Kind.PAYWALL,
            lines=(
                "Continue lendo com acesso ilimitado.",
                "Aproveite esta oferta especial:",
                "Notícias no momento em que acontecem, newsletters exclusivas e mais de 200 colunas e blogs.",
                "Apoie o jornalismo profissional.",
                "Assine a Folha",
                "Oferta Exclusiva",
                "Cancele quando quiser",
            ),
        ),
        Rule(
            "gift-link",
            Kind.PAYWALL,
            pattern=r"LINK [ ] PRESENTE: [ ] Gostou [ ] deste [ ] texto\? [ ] Assinante [ ] pode [ ] liberar [ ] [^.]{10,120} \. (?: [ ] Basta [ ] clicar [ ] [^.]{5,60} \. )?",
            examples="LINK PRESENTE: Gostou deste texto? Assinante pode liberar sete acessos gratuitos de qualquer link por dia. Basta clicar no F azul abaixo.",
            spares="LINK PRESENTE: Gostou deste texto? Assinante pode liberar o que quiser, disse ele",
        ),
        Rule(
            "page-tools", Kind.SHARING, lines=("Ouvir o texto", "Maior | Menor", "Siga a Folha", "Endereço da página")
        ),
        Rule(
            "page-address",
            Kind.SHARING,
            pattern=r"(?: https?:// )? www1\.folha\.uol\.com\.br/ \S+",
            examples="https://www1.folha.uol.com.br/cotidiano/2031/01/bonde-sobe.shtml",
            spares="Veja em www1.folha.uol.com.br/cotidiano o mapa",
        ),
        Rule(
            "most-read",
            Kind.RELATED,
            pattern=r"Mais [ ] lidas [ ] em [ ] \p{Lu}\p{L}{2,20}",
            part=Part.SECTION,
            zone=Zone.TAIL,
            examples="Mais lidas em Cotidiano",
            spares="Mais lidas em casa do que na escola",
        ),
        Rule(
            "app",
            Kind.NEWSLETTER,
            lines="Acesse o app para ler as notícias no celular",
            zone=Zone.TAIL,
        ),
    ),
)
