"""Arab News, Riyadh: a daily in English.

"Short Url" and an address on arab.news stand below the headline, then "Updated 20 December 2031", the writer and the
day again. Stories open with "TAIF:" and their place; below come "Topics:" and "Related". Seen on arabnews.com.
"""

from newsparse import Kind, Outlet, Part, Rule, Sign, Zone

OUTLET = Outlet(
    "arabnews",
    "Arab News",
    hosts=("arabnews.com", "arab.news", "arabnews.pk", "arabnews.jp"),
    signs=(
        Sign("Arab News", agency=True),
        Sign("Short Url https://arab.news/", start=True),
        Sign("https://arab.news/", start=True),
        Sign("Short Url", hint=True),
        Sign("Topics:", hint=True),
    ),
    rules=(
        Rule(
            "short-url",
            Kind.SHARING,
            pattern=r"(?: Short [ ] Url [ ] )? https://arab\.news/\w{3,12} | Short [ ] Url",
            examples=("Short Url https://arab.news/abcde", "https://arab.news/abcde", "Short Url"),
            spares="Short Url https://arab.news/abcde is an address.",
        ),
        Rule("follow", Kind.SHARING, lines="Follow", zone=Zone.HEAD),
        Rule("topics", Kind.METADATA, lines="Topics:", part=Part.SECTION, until="Related", longest=10, zone=Zone.TAIL),
    ),
)
