"""The Punch, Lagos: a daily of Nigeria.

The day stands as "4th March 2031". Links stand in the story behind "READ ALSO"; it ends in "Kindly share this story:",
"Copyright PUNCH.", a notice on who may reproduce it, and an address. Seen on punchng.com, these lines also in public
scripts that clean its stories.
"""

from newsparse import Kind, Outlet, Role, Rule, Sign, Zone

OUTLET = Outlet(
    "punch",
    "The Punch",
    hosts=("punchng.com",),
    signs=(
        Sign("Copyright PUNCH."),
        Sign("Kindly share this story:"),
        Sign("Stay informed and ahead of the curve! Follow The Punch Newspaper on WhatsApp", start=True),
        Sign("Follow The Punch Newspaper on WhatsApp"),
        Sign("punchng.com © #-# The Punch Newspaper"),
        Sign("Contact: theeditor@punchng.com"),
        Sign("Punch Newspapers", hint=True),
        Sign("PUNCH Online", hint=True),
        Sign(
            "Copyright PUNCH. All rights reserved. This material, and other digital content on this website, may not be "
            "reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express "
            "written permission from PUNCH.",
        ),
    ),
    rules=(
        Rule(
            "writer-and-town",
            Kind.CREDIT,
            role=Role.BYLINE,
            pattern=r"\p{Lu}[\w'’.-]* (?: [ ] \p{Lu}[\w'’.-]* ){1,2} , [ ] \p{Lu}[\w'’-]{2,20} (?: [ ] \p{Lu}[\w'’-]{2,20} )?",
            zone=Zone.HEAD,
            examples=("Tola Adekit, Ibelu", "Tola B. Adekit, Port Ibelu"),
            spares=("Tola Adekit, a canoe maker", "Ibelu, Varn"),
        ),
        Rule("agency", Kind.CREDIT, lines=("(NAN)", "NAN"), zone=Zone.TAIL),
        Rule("share", Kind.SHARING, lines="Kindly share this story:"),
        Rule("site-name", Kind.NAVIGATION, lines=("Punch Newspapers", "PUNCH Online")),
        Rule(
            "copyright",
            Kind.LEGAL,
            lines=("Copyright PUNCH.", "punchng.com © #-# The Punch Newspaper"),
        ),
        Rule(
            "contact",
            Kind.CREDIT,
            pattern=r"Contact : [ ] (?: \[email [ ]? protected\] | [\w.]{2,40} @punchng\.com )",
            zone=Zone.TAIL,
            examples=("Contact: theeditor@punchng.com", "Contact: [email protected]"),
            spares="Contact: the fingers touch the water.",
        ),
        Rule(
            "stay-informed",
            Kind.NEWSLETTER,
            pattern=r"Stay [ ] informed [ ] and [ ] ahead [ ] of [ ] the [ ] curve! [ ] Follow [ ] The [ ] Punch [ ] Newspaper [ ] on [ ] WhatsApp [ ] .{0,200}",
            zone=Zone.TAIL,
            examples="Stay informed and ahead of the curve! Follow The Punch Newspaper on WhatsApp for real-time updates.",
            spares="Stay informed and ahead of the curve! So says the poster.",
        ),
        Rule(
            "whatsapp",
            Kind.NEWSLETTER,
            lines=(
                "Follow The Punch Newspaper on WhatsApp",
                "Follow The Punch Newspaper on WhatsApp Channel",
                "Get the latest news delivered straight to your inbox",
            ),
        ),
    ),
)
