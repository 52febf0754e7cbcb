import attrs
import pytest

from newsparse import BadRule, Kind, Outlet, Part, Registry, Rule, Sign
from newsparse.folding import fold_opening
from newsparse.outlet import ENOUGH, date_signs

MORE = Rule("more", Kind.RELATED, lines="More")
CODE = Rule("code", Kind.METADATA, pattern=r"N\d++", part=Part.END, examples="N7")


def test_one_agency_or_one_line_of_its_own_is_enough_and_one_hint_is_not():
    line, agency, hint = Sign("Sent from our tower"), Sign("AP", agency=True), Sign("Home", hint=True)
    assert hint.weight < ENOUGH <= agency.weight < line.weight


def test_two_hints_outweigh_an_agency_for_outlets_reprint_what_agencies_file():
    assert Sign("AP", agency=True).weight < 2 * Sign("Home", hint=True).weight


def test_signs_are_looked_up_as_phrases_are():
    assert Sign("» Sent from  our tower:").key == Sign("SENT FROM OUR TOWER").key


def test_a_paragraph_is_known_by_its_beginning():
    paragraph = "Sent from our tower on the hill " + "where we sit and write " * 9
    assert Sign(paragraph).key == fold_opening(paragraph)


def test_the_start_of_a_line_is_long_enough_to_look_up():
    with pytest.raises(BadRule, match="6 characters are too few for start=True, expected 8 or more"):
        Sign("By Ada", start=True)


def test_an_agency_has_no_start():
    with pytest.raises(BadRule, match="expected one of them: an agency is looked up whole"):
        Sign("A letter from", agency=True, start=True)


@pytest.mark.parametrize("text", ["", "•••", None])
def test_a_sign_has_a_letter_or_digit(text):
    with pytest.raises(BadRule, match="letter or digit"):
        Sign(text)


def test_one_host_may_be_given_as_a_string_and_any_sequence_will_do():
    outlet = Outlet("mysite", "My Site", hosts="mysite.example", rules=[MORE], signs=[Sign("More")])
    assert (outlet.hosts, outlet.rules, outlet.signs) == (("mysite.example",), (MORE,), (Sign("More"),))


def test_lines_lead_to_the_first_rule_that_has_them():
    other = Rule("other", Kind.OTHER, lines=("MORE", "Less"))
    outlet = Outlet("mysite", "My Site", rules=[MORE, other, CODE])
    assert outlet.lines == {"more": MORE, "less": other}
    assert (outlet.line_patterns, outlet.cutting) == ((), (CODE,))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "My Site"}, "'My Site'"),
        ({"name": None}, "slug"),
        ({"title": ""}, "title"),
        ({"title": 3}, "title"),
        ({"hosts": "https://mysite.example/"}, "'https://mysite.example/' is no host"),
        ({"hosts": "mysite"}, "'mysite' is no host"),
        ({"hosts": "MySite.example"}, "'MySite.example' is no host"),
        ({"hosts": "www.mysite.example"}, "without 'www.'"),
        ({"hosts": "mysite.example:80"}, "'mysite.example:80' is no host"),
        ({"hosts": "my site.example"}, "'my site.example' is no host"),
        ({"hosts": "*.mysite.example"}, "'*.mysite.example' is no host"),
        ({"hosts": ".example"}, "'.example' is no host"),
        ({"hosts": "mysite.example."}, "'mysite.example.' is no host"),
        ({"hosts": [None]}, "None is no host"),
        ({"hosts": None}, "hosts is None, expected several"),
        ({"signs": Sign("More")}, "put them in a list"),
        ({"rules": MORE}, "put them in a list"),
        ({"rules": None}, "rules is None"),
        ({"standfirst": "no"}, "standfirst is 'no', expected True or False"),
        ({"name": "shape"}, "newsparse's own rules are called shape/..."),
        ({"signs": ["More"]}, "no Sign"),
        ({"signs": "More"}, "signs is 'More', expected several; put them in a list"),
        ({"rules": ["More"]}, "no Rule"),
        ({"rules": [MORE, CODE, MORE]}, "2 rules are called 'more'"),
    ],
)  # fmt: skip
def test_an_outlet_that_cannot_work_is_refused(fields, said):
    with pytest.raises(BadRule) as caught:
        Outlet(**{"name": "mysite", "title": "My Site", **fields})
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "host", ["mysite.example", "a.b-c.example", "wwwsite.example", "пример.рф", "xn--e1afmkfd.example"]
)
def test_a_host_may_have_letters_of_any_script(host):
    registry = Registry().add(Outlet("mysite", "My Site", hosts=host))
    assert registry.at(f"https://www.{host}/").name == "mysite"


@pytest.mark.parametrize("field", ["agency", "start", "hint"])
@pytest.mark.parametrize("value", ["no", 1, None])
def test_what_a_sign_is_can_only_be_true_or_false(field, value):
    with pytest.raises(BadRule, match=rf"sign 'Sent from our tower': .*{field}={value!r}.*; expected True or False"):
        Sign("Sent from our tower", **{field: value})
    with pytest.raises(BadRule, match="expected True or False"):
        Sign("Sent from our tower", agency=value, start=value, hint=value)


@pytest.mark.parametrize(
    ("form", "told"), [("# {Foo}", r"\{Foo\} does not .*\{Jan\.\}"), ("{}", r"\{\}"), (None, "None")]
)
def test_the_form_of_a_day_with_another_word_in_braces_is_told_with_those_there_are(form, told):
    with pytest.raises(BadRule, match=rf"form of a date.*{told}"):
        date_signs(form)


def test_outlets_are_values():
    def outlet():
        return Outlet("mysite", "My Site", rules=[MORE, CODE])

    assert outlet() == outlet()
    assert hash(outlet()) == hash(outlet())
    assert attrs.evolve(outlet(), rules=[MORE]) != outlet()


def test_the_forms_of_a_day_are_all_there_are_and_each_word_is_told_from_the_next():
    texts = [sign.text for sign in date_signs("{Monday} # {Jan.}, #:# {a.m.}", start=True)]
    assert len(set(texts)) == len(texts) == 7 * 12 * 2
    assert "Sunday # Sept., #:# p.m." in texts


def test_what_is_said_of_a_form_is_said_of_each_of_its_signs():
    assert {(sign.start, sign.hint) for sign in date_signs("# {enero} #:#", start=True)} == {(True, False)}
    assert {(sign.start, sign.hint) for sign in date_signs("# {enero} #:#", hint=True)} == {(False, True)}


APART = [  # patterns that may not be joined with others, and a text of each
    (r"(?i)follow\ us", "FOLLOW us"),
    (r"(?V1)[a-z&&[^q]]+\ fell", "rain fell"),
    (r"Jan(*PRUNE)\ one", "Jan one"),
    (r"(?P<m>Jan|Feb)\ (?&m)", "Jan Feb"),
    (r"(?P<m>Jan|Feb)\ (?P=m)", "Jan Jan"),
    (r"(a|b)\ \1", "a a"),
]
BESIDE = [
    (r"(?P<m>Mar|Apr)\ two", "Mar two"),
    (r"\w+\ été", "été été"),
    (r"[[a-z]+\ x", "ab x"),
    (r"Jan\ three", "Jan three"),
]


@pytest.mark.parametrize("part", [Part.LINE, Part.INSIDE])
@pytest.mark.parametrize("apart", APART)
@pytest.mark.parametrize("beside", BESIDE)
def test_a_pattern_takes_beside_others_what_it_takes_alone(part, apart, beside):
    rules = [
        Rule(f"rule-{number}", Kind.OTHER, pattern=pattern, part=part, examples=text)
        for number, (pattern, text) in enumerate([apart, beside])
    ]
    outlet = Outlet("mysite", "My Site", rules=rules)
    may = outlet.may_take if part is Part.LINE else outlet.may_cut
    assert [may(text) for _, text in (apart, beside)] == [True, True]


def test_one_slow_pattern_does_not_silence_the_others():
    slow = Rule("slow", Kind.OTHER, pattern="[a-f]*[a-f]*=", part=Part.INSIDE, examples="=")
    outlet = Outlet("mysite", "My Site", rules=[slow, CODE])
    assert outlet.may_cut(f"Rain fell. {'ef' * 60_000} N7")
