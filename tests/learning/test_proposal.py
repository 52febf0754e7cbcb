import random
import time
from itertools import pairwise

import pytest

import newsparse
from newsparse import BadRule, Kind, Outlet, Part, Registry, Role, TooFewTexts
from newsparse.learning import learn, proposal, specimens, study
from newsparse.pipeline import parse

WIRE = "The ministry in the capital has not said when the new law on inland ports, first drafted in 1998, comes into force."


def rule_with(outlet, line):
    return next((rule for rule in outlet.rules if line in rule.lines), None)


def taken_lines(outlet):
    return [line for rule in outlet.rules for line in rule.lines]


def takes(outlet, text):
    return [rule.name for rule in outlet.rules if rule.take(text)]


def test_lines_that_come_back_become_rules(pages):
    outlet = learn(pages, name="gazette")
    for line in (
        "Town hall",
        "Tide tables",
        "Tip line of the Gazette",
        "Printed on the Aune since 1871, Mill Lane 4, Grendon",
    ):
        assert rule_with(outlet, line), line


def test_numbers_that_vary_become_slots(pages):
    outlet = learn(pages, name="gazette")
    assert rule_with(outlet, "# neighbours found this useful")
    assert rule_with(outlet, "Printed on the Aune since 1871, Mill Lane 4, Grendon"), "a number that never varies stays"


def test_a_heading_opens_a_section_up_to_the_next_line_of_the_outlet(pages):
    rule = rule_with(learn(pages, name="gazette"), "Neighbours also opened")
    assert (rule.part, rule.kind, rule.until) == (Part.SECTION, Kind.RELATED, ("Tip line of the Gazette",))
    assert rule.longest >= 2


def test_kinds_follow_the_place(pages):
    outlet = learn(pages, name="gazette")
    assert rule_with(outlet, "Town hall").kind is Kind.NAVIGATION


def test_a_line_around_names_becomes_a_pattern(pages):
    outlet = learn(pages, name="gazette")
    article = newsparse.parse("Written by Eve Stone for the Gazette\n" + WIRE, outlet=outlet)
    assert article.byline.role is Role.BYLINE
    assert article.text == WIRE


def test_what_is_learned_from_two_pages_cleans_a_third(page, pages):
    outlet = learn(pages[:2], name="gazette")
    lines = pages[3].splitlines()
    article = newsparse.parse(pages[3], outlet=outlet)
    assert article.headline.text == lines[8]
    assert article.text.split("\n\n") == lines[11:15]
    assert [part.text for part in article.boilerplate if part.rule == "gazette/in-the-spotlight-this"] == lines[4:7]


def test_every_rule_takes_its_examples_and_lines(pages):
    for rule in learn(pages, name="gazette").rules:
        for text in (*rule.examples, *rule.lines):
            assert rule.take(text), (rule.name, text)


@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_wire_paragraph_in_two_stories_is_no_rule(page, place):
    one, two = (
        [
            "Barley prices fell at the harbour exchange on Friday, where brokers had hoped for orders from the south.",
            "Three ships left port half empty, and the crane drivers were sent home at noon without their bonus.",
            "The exchange will open an hour later next week, because the clerk who keeps the bell is getting married.",
        ],
        [
            "Wool is dearer than it has been since the war, and weavers in the upper valley have begun to mix in flax.",
            "Their guild wrote to the mayor to ask for a market day of its own, as tanners and potters have had for years.",
            "A spokesman for the guild said that nobody remembers a winter in which so many looms stood still for weeks.",
        ],
    )
    texts = [page(0, (*one[:place], WIRE, *one[place:])), page(1, (*two[:place], WIRE, *two[place:]))]
    outlet = learn(texts, name="gazette")
    assert takes(outlet, WIRE) == []
    for text in texts:
        assert WIRE in newsparse.parse(text, outlet=outlet).text


def test_the_introduction_of_a_series_is_no_rule(page):
    intro = (
        "In this series we visit people who work at night, when the rest of the town between the two rivers is asleep."
    )
    pages = [page(number).replace("Written by", f"{intro}\nWritten by") for number in range(4)]
    assert takes(learn(pages, name="gazette"), intro) == []


def test_a_subheading_in_shared_text_is_no_rule(page):
    ends = (
        "The bill goes back to the lower house.",
        "Ports have asked for a delay until the harvest is in and shipped.",
    )
    shared = (WIRE, "What the law would change", f"{ends[0]} {ends[1]}", f"{ends[1]} {ends[0]}")
    pages = [
        page(
            number,
            (
                f"Story number {word} begins with a paragraph that no other page of the Gazette has ever had.",
                *shared,
                f"And it ends, after the text that came over the wire, with one {word} sentence of the reporter's own.",
            ),
        )
        for number, word in ((0, "one"), (1, "two"))
    ]
    # More of the stories is shared than not: these may be one article, or two; the shared text is no rule in any case.
    assert not set(shared) & set(taken_lines(learn(pages, name="gazette")))


def test_the_same_article_captured_twice_counts_once(page):
    again = (
        page(0).replace("3 neighbours", "41 neighbours").replace("Mayor opens bakery in Tolm", "Eel smoker wins prize")
    )
    proposal = study([page(0), again], name="gazette")
    assert proposal.articles == 1
    assert proposal.outlet.rules == ()
    assert proposal.outlet.signs == ()


def test_two_captures_and_another_article_are_two(page):
    again = page(0).replace("3 neighbours", "41 neighbours")
    proposal = study([page(0), again, page(1)], name="gazette")
    assert proposal.articles == 2
    assert not takes(proposal.outlet, page(0).splitlines()[8])
    assert not takes(proposal.outlet, page(0).splitlines()[12])


def test_prose_of_the_outlet_below_the_story_becomes_a_rule(pages):
    notice = pages[0].splitlines()[-2]
    assert takes(learn(pages, name="gazette"), notice)


def test_findings_say_how_often_and_where(page, pages):
    shorter = pages[3].replace("Tide tables\n", "")
    proposal = study([*pages[:3], shorter], name="gazette")
    assert tuple(finding.rule for finding in proposal.findings) == proposal.outlet.rules
    finding = next(finding for finding in proposal.findings if "Town hall" in finding.rule.lines)
    assert (finding.counts["Town hall"], finding.counts["Tide tables"], finding.articles) == (4, 3, 4)
    assert finding.places == ("above the story",)


def test_order_and_copies_do_not_matter(pages):
    shuffled = [*pages, pages[1]]
    random.Random(7).shuffle(shuffled)
    assert learn(shuffled, name="gazette") == learn(pages, name="gazette")


def test_any_iterable_will_do(pages):
    assert learn(iter(pages), name="gazette") == learn(pages, name="gazette")


@pytest.mark.parametrize(("texts", "count"), [([], "no texts"), (["Grendon Gazette"], "1 text")])
def test_too_few_texts(texts, count):
    with pytest.raises(TooFewTexts, match=rf"^{count} to learn from, expected two or more"):
        learn(texts, name="gazette")


def test_one_text_instead_of_several():
    with pytest.raises(TypeError, match="put it in a list"):
        learn("Grendon Gazette", name="gazette")


@pytest.mark.parametrize(("text", "hint"), [(b"Grendon", "decode it first"), (None, "NoneType, expected str")])
def test_texts_that_are_none(text, hint):
    with pytest.raises(TypeError, match=rf"texts\[1\].*{hint}"):
        learn(["Grendon", text], name="gazette")


@pytest.mark.parametrize("name", ["The Gazette", "", None])
def test_a_name_that_is_no_slug(name, pages):
    with pytest.raises(BadRule, match="expected a slug"):
        learn(pages, name=name)


def test_time_grows_with_the_texts(page):
    def spent(count):
        texts = [
            page(
                number % 4,
                tuple(
                    f"Paragraph {chr(97 + number % 26)}{number} {word}: " + "nothing like it was seen before. " * 4
                    for word in ("one", "two", "six")
                ),
            )
            for number in range(count)
        ]
        start = time.process_time()
        learn(texts, name="gazette")
        return time.process_time() - start

    spent(4)
    times = [min(spent(count) for _ in range(3)) for count in (20, 80)]
    assert all(later < 4 * 3 * earlier for earlier, later in pairwise(times))


def test_each_text_of_an_unknown_outlet_is_parsed_once(monkeypatch, pages):
    parsed = []

    def count(raw, **options):
        parsed.append(raw)
        return parse(raw, **options)

    for module in (proposal, specimens):
        monkeypatch.setattr(module, "parse", count)
    learn([*pages, *pages], name="gazette")
    assert sorted(parsed) == sorted(pages)


def test_what_a_built_in_outlet_does_is_taken_over(of_tass):
    tass = Registry.default().get("tass")
    outlet = learn(of_tass, name="archive")
    assert outlet.rules[: len(tass.rules)] == tass.rules
    own = Outlet("archive", "Archive", rules=outlet.rules[len(tass.rules) :])
    assert rule_with(own, "Shelf mark T/#")
    assert "All news" in taken_lines(outlet)
    assert "All news" not in taken_lines(own)
    assert len({rule.name for rule in outlet.rules}) == len(outlet.rules)


def test_no_outlet_is_taken_over_that_few_of_the_texts_show(of_tass, pages):
    tass = Registry.default().get("tass").rules
    assert set(tass) <= set(learn([of_tass[0], pages[1]], name="archive").rules), "half of the texts are enough"
    assert set(tass).isdisjoint(learn([of_tass[0], *pages[1:]], name="archive").rules)


def test_a_built_in_outlet_learned_anew_keeps_its_hosts_and_signs(of_tass):
    tass = Registry.default().get("tass")
    outlet = learn(of_tass, name="tass")
    assert (outlet.hosts, outlet.title) == (tass.hosts, tass.title)
    assert outlet.signs[: len(tass.signs)] == tass.signs
    assert len(set(outlet.signs)) == len(outlet.signs)
