"""Whether a rule ever acts: rules that cannot, that others leave nothing to, and that newsparse needs not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from newsparse.blocks import Block
from newsparse.model import Zone
from newsparse.outlet import Outlet
from newsparse.rules import Rule
from newsparse.testing.findings import Fault, Finding, quoted
from newsparse.testing.trial import Trial, trials

__all__ = ["find_idle"]

_SEVERAL = 5  # articles; a rule that acts in none of so many may be misspelt, or for pages of long ago


def find_idle(
    outlet: Outlet, at_work: Collection[str], articles: int, others: Iterable[Outlet] = ()
) -> Iterator[Finding]:
    """Yield findings about rules that do nothing.

    Args:
        outlet: the outlet.
        at_work: the names of the rules that acted in the articles that were given, as passages give them.
        articles: how many these are.
        others: outlets from which it may have rules: those need not act in these articles.
    """
    taken_over = {rule for other in others for rule in other.rules} if articles >= _SEVERAL else ()
    bare = Outlet(outlet.name, outlet.title)
    for rule in outlet.rules:
        name = _full_name(outlet, rule)
        texts = rule.lines or rule.examples
        idle = [text for text in texts if not _acts(outlet, rule, text)]
        if idle and (rule.lines or (len(idle) == len(texts) and name not in at_work)):
            yield from (_idle(outlet, rule, text) for text in idle)
        elif all(_is_known(outlet, bare, rule, text) for text in texts):
            yield Finding(
                outlet.name,
                rule.name,
                Fault.SUPERFLUOUS,
                f"newsparse does the same with {quoted(texts[0])} by itself",
                "take the rule out, or give a line or example that shows what it is for",
            )
        elif articles >= _SEVERAL and name not in at_work and rule not in taken_over:
            yield Finding(
                outlet.name,
                rule.name,
                Fault.UNSEEN,
                f"it acts in none of the {articles} articles",
                "compare it with what they print, or give an article that shows it",
            )


def _full_name(outlet: Outlet, rule: Rule) -> str:
    return f"{outlet.name}/{rule.name}"


def _acts(outlet: Outlet, rule: Rule, text: str) -> bool:
    name = _full_name(outlet, rule)
    return any(label.rule == name for trial in trials(rule, text) for label in trial.labels(trial.read(outlet)))


def _idle(outlet: Outlet, rule: Rule, text: str) -> Finding:
    others = [label.rule for trial in trials(rule, text) for label in trial.labels(trial.read(outlet))]
    ours = [other for other in others if other.startswith(f"{outlet.name}/")]
    if ours:
        advice = f"take the text out of one of the two, or put {rule.name!r} in front"
        return Finding(
            outlet.name, rule.name, Fault.SHADOWED, f"the rule {ours[0]!r} takes {quoted(text)} first", advice
        )
    if rule.zone is not Zone.ANYWHERE:
        taken = f"never takes {quoted(text)} in {rule.zone}"
        advice = "paragraphs count as the story's, and the zone begins or ends there; leave the zone out"
    else:
        taken = f"never takes {quoted(text)}" + (f", which {others[0]!r} takes first" if others else "")
        advice = "give the text as it stands on a line of its own, or take it out"
    return Finding(outlet.name, rule.name, Fault.DEAD, taken, advice)


def _is_known(outlet: Outlet, bare: Outlet, rule: Rule, text: str) -> bool:
    """Tell whether the page is read the same without any rule of the outlet."""
    return all(_decisions(trial, outlet) == _decisions(trial, bare) for trial in trials(rule, text))


def _decisions(trial: Trial, outlet: Outlet) -> list[object]:
    return [_decision(block) for block in trial.read(outlet).blocks]


def _decision(block: Block) -> object:
    label = block.label
    return block.start, block.end, label and (label.role, label.kind, label.date)
