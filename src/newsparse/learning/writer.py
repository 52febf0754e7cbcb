"""Writes a proposal as the module that goes into outlets/ once somebody has read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsparse.learning.findings import Finding
from newsparse.learning.proposal import Proposal
from newsparse.model import Part, Role, Zone
from newsparse.outlet import Sign
from newsparse.rules import Rule

__all__ = ["write_module"]

_WIDTH = 120  # columns
_INDENT = "    "
_KNOWN = "BUILT_IN"  # what the built-in outlet is called in the module


def write_module(proposal: Proposal) -> str:
    """Return a Python module with the proposed outlet as its `OUTLET`, and what speaks for each rule in comments.

    >>> from newsparse.learning import study
    >>> pages = ["Grendon Gazette, since 1871\\nRain closes pass", "Grendon Gazette, since 1871\\nFerry is late"]
    >>> print(write_module(study(pages, name="gazette")))
    \"\"\"Gazette, proposed by newsparse from 2 articles.
    <BLANKLINE>
    Before you commit it: say who the outlet is and where its pages were seen, add its hosts, give the rules better
    names, and take out what is a story's or will be gone tomorrow.
    \"\"\"
    <BLANKLINE>
    from newsparse import Kind, Outlet, Rule, Sign
    <BLANKLINE>
    OUTLET = Outlet(
        "gazette",
        "Gazette",
        signs=(
            Sign("Grendon Gazette, since 1871"),  # in 2 of 2 articles
        ),
        rules=(
            # in 2 of 2 articles, above the story
            Rule("navigation-above", Kind.NAVIGATION, lines="Grendon Gazette, since 1871"),
        ),
    )
    <BLANKLINE>
    """
    outlet = proposal.outlet
    body = "".join(f"{_indented(argument)},\n" for argument in _outlet_arguments(proposal))
    names = ("Kind", "Outlet", "Part", "Role", "Rule", "Sign", "Zone")
    used = [name for name in names if f"{name}." in body or f"{name}(" in body or name == "Outlet"]
    known, beside = "", ""
    if proposal.known:
        known = f"from newsparse.outlets.{proposal.known.name} import OUTLET as {_KNOWN}\n"
        beside = f", beside all that it knows of {proposal.known.title}"
    return (
        f'"""{outlet.title}, proposed by newsparse from {_articles(proposal)}{beside}.\n\n'
        "Before you commit it: say who the outlet is and where its pages were seen, add its hosts, give the rules better\n"
        'names, and take out what is a story\'s or will be gone tomorrow.\n"""\n\n'
        f"from newsparse import {', '.join(used)}\n{known}\nOUTLET = Outlet(\n{body})\n"
    )


def _outlet_arguments(proposal: Proposal) -> Iterator[str]:
    """Yield the arguments of the outlet; what is known of it already is taken from the built-in one."""
    outlet, known = proposal.outlet, proposal.known
    yield _quoted(outlet.name)
    yield _quoted(outlet.title)
    is_same = known is not None and known.name == outlet.name
    if is_same:
        yield f"hosts={_KNOWN}.hosts"
    if proposal.signs or is_same:
        signs = [_sign(sign, _share(count, proposal)) for sign, count in proposal.signs]
        yield _listed("signs=", [f"*{_KNOWN}.signs,", *signs] if is_same else signs)
    if proposal.findings or known:
        rules = [line for finding in proposal.findings for line in _rule_lines(finding, proposal)]
        yield _listed("rules=", [f"*{_KNOWN}.rules,", *rules] if known else rules)
    if outlet.standfirst:
        yield f"standfirst={_KNOWN}.standfirst"


def _share(count: int, proposal: Proposal) -> str:
    return f"in {count} of {_articles(proposal)}"


def _articles(proposal: Proposal) -> str:
    return f"{proposal.articles} article{'' if proposal.articles == 1 else 's'}"


def _sign(sign: Sign, share: str) -> str:
    arguments = [_quoted(sign.text)]
    arguments += ["agency=True"] if sign.agency else []
    arguments += ["start=True"] if sign.start else []
    arguments += ["hint=True"] if sign.hint else []
    return f"{_call('Sign', arguments, share)},  # {share}"


def _call(name: str, arguments: Sequence[str], remark: str = "") -> str:
    """Return a call on one line, if it fits there with the remark behind it, or with an argument a line."""
    line = f"{name}({', '.join(arguments)})"
    width = len(2 * _INDENT) + len(f"{line},  # {remark}" if remark else f"{line},")
    if "\n" not in line and width <= _WIDTH:
        return line
    # One argument has no comma behind it unless it asks for one.
    comma = "," if len(arguments) > 1 else ""
    return f"{name}(\n" + "".join(f"{_indented(argument)}{comma}\n" for argument in arguments) + ")"


def _rule_lines(finding: Finding, proposal: Proposal) -> Iterator[str]:
    yield f"# {_share(finding.articles, proposal)}, {' and '.join(finding.places)}"
    yield f"{_call('Rule', list(_arguments(finding.rule, finding, proposal)))},"


def _arguments(rule: Rule, finding: Finding, proposal: Proposal) -> Iterator[str]:
    yield _quoted(rule.name)
    yield str(rule.kind)
    if rule.lines:
        yield _texts("lines", rule.lines, _rarer(finding, proposal))
    if rule.pattern is not None:
        yield f"pattern={_raw(rule.pattern)}"
    if rule.part is not Part.LINE:
        yield f"part={rule.part}"
    if rule.zone is not Zone.ANYWHERE:
        yield f"zone={rule.zone}"
    if rule.until:
        yield _texts("until", rule.until, {})
    if rule.longest is not None:
        yield f"longest={rule.longest}"
    if rule.role is not Role.BOILERPLATE:
        yield f"role={rule.role}"
    if rule.examples:
        yield _texts("examples", rule.examples, {})
    if rule.spares:
        yield _texts("spares", rule.spares, {})


def _rarer(finding: Finding, proposal: Proposal) -> dict[str, str]:
    """Return a remark for each line that fewer articles have than the rule as a whole."""
    return {text: _share(count, proposal) for text, count in finding.counts.items() if count < finding.articles}


def _texts(name: str, texts: Sequence[str], remarks: Mapping[str, str]) -> str:
    if len(texts) == 1:
        return f"{name}={_quoted(texts[0])}"
    return _listed(f"{name}=", (f"{_quoted(text)}," + _remark(remarks.get(text)) for text in texts))


def _remark(remark: str | None) -> str:
    return f"  # {remark}" if remark else ""


def _listed(name: str, lines: Iterable[str]) -> str:
    return f"{name}(\n" + "".join(f"{_indented(line)}\n" for line in lines) + ")"


def _indented(text: str) -> str:
    return "\n".join(_INDENT + line for line in text.split("\n"))


def _quoted(text: str) -> str:
    """Return the text as a Python string, in double quotes where that takes no more escapes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(_escaped(character, quote) for character in text) + quote


def _escaped(character: str, quote: str) -> str:
    if character in ("\\", quote):
        return f"\\{character}"
    return character if character.isprintable() else repr(character)[1:-1]


def _raw(pattern: str) -> str:
    """Return the pattern as a raw string, where it can be one."""
    quote = "'" if '"' in pattern else '"'
    return f"r{quote}{pattern}{quote}" if quote not in pattern and pattern.isprintable() else _quoted(pattern)
