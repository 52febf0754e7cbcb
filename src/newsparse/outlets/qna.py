"""Qatar News Agency (QNA), Doha: the state news agency, in English and Arabic.

A story opens with "Doha, March 04 (QNA) -" in English and "الدوحة في 04 مارس /قنا/" in Arabic, and its site's name and
sections stand around it. Seen on qna.org.qa; the forms are from general knowledge of its pages.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "qna",
    "Qatar News Agency",
    hosts=("qna.org.qa",),
    signs=(
        Sign("QNA", agency=True),
        Sign("قنا", agency=True),
        Sign("Qatar News Agency", hint=True),
        Sign("وكالة الأنباء القطرية", hint=True),
        Sign("Copyright © # Qatar News Agency. All rights reserved", hint=True),
    ),
    rules=(
        Rule(
            "site-name",
            Kind.NAVIGATION,
            lines=(
                "Qatar News Agency",
                "QNA",
                "(QNA)",
                "وكالة الأنباء القطرية",
                "وكالة الأنباء القطرية (قنا)",
                "قنا",
            ),
        ),
        Rule(
            "end",
            Kind.CREDIT,
            pattern=r"(?<= [.!?”\"] [ ] ) \( QNA \)",
            part=Part.END,
            zone=Zone.TAIL,
            examples="The oyster is shut again. (QNA)",
            spares="The town signed (QNA)",
        ),
        Rule("keywords", Kind.METADATA, lines="Keywords", part=Part.SECTION, zone=Zone.TAIL),
    ),
)
