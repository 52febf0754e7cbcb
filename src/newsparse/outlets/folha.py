"""Folha de S.Paulo, São Paulo: a daily.

Under the byline stands "4.mar.2031 às 10h12", with the time of the last change glued on, around it the buttons for
subscribers ("Salvar artigos", "Recurso exclusivo para assinantes") with their notes; captions end in the photographer
and Folhapress. Newsletters are offered in the story; it ends in comments, a note on whose opinion they are, and the
descriptions of images. Seen on folha.uol.com.br, these lines also in public scripts that clean its stories.
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
        Rule(
            "comments",
            Kind.COMMENTS,
            lines=(
                "Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.",
                "Comentários Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.",
                "Ver todos os comentários",
            ),
        ),
        Rule("errors", Kind.FORM, lines=("Comunicar erros", "Envie sua notícia", "E-mail inválido!"), zone=Zone.TAIL),
        Rule(
            "signed",
            Kind.LEGAL,
            pattern=r"(?: TENDÊNCIAS [ ] / [ ] DEBATES [ ] )? Os [ ] artigos [ ] publicados [ ] com [ ] assinatura [ ] não [ ] traduzem [ ] a [ ] opinião [ ] do [ ] jornal\. .{0,260}",
            examples="Os artigos publicados com assinatura não traduzem a opinião do jornal.",
            spares="Os artigos publicados com assinatura foram muitos.",
        ),
    ),
)
