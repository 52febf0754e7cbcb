"""What the kit has to say: one finding for each thing that an author should change."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

__all__ = ["Fault", "Finding", "quoted"]

_SHOWN = 90  # characters of a text that a finding quotes


class Fault(Enum):
    """What is wrong with a rule, a sign or an outlet."""

    DEAD = "dead"  # it can never act
    SHADOWED = "shadowed"  # an earlier rule takes the text first
    SUPERFLUOUS = "superfluous"  # newsparse does the same without it
    UNSEEN = "unseen"  # it acts in none of the articles that were given
    GREEDY = "greedy"  # it can take the story's text
    SLOW = "slow"  # its time grows faster than the text
    NO_SPARES = "no-spares"  # a pattern that leaves room says nowhere what it must not take
    SIGN_FITS_OTHERS = "sign-fits-others"  # pages of other outlets have it too
    SIGN_FITS_STORIES = "sign-fits-stories"  # a line of the story may be the same
    NOT_RECOGNISED = "not-recognised"  # all signs together are not enough
    HOST_TAKEN = "host-taken"  # another outlet has the host


@frozen
class Finding:
    """Something about an outlet that its author should change.

    Attributes:
        outlet: the outlet's name.
        where: the name of the rule, the text of the sign, or the host that it is about.
        what: what is wrong with it.
        text: the evidence: the story's text that was taken, the hostile string, the rule in front.
        advice: what to change.

    >>> print(Finding("mysite", "follow", Fault.DEAD, "never takes 'Follow us'", "take it out"))
    mysite/follow: dead: never takes 'Follow us'; take it out
    """

    outlet: str
    where: str
    what: Fault
    text: str
    advice: str

    def __str__(self) -> str:
        return f"{self.outlet}/{self.where}: {self.what.value}: {self.text}; {self.advice}"


def quoted(text: str) -> str:
    """Return the text in quotes, its middle left out if it is long.

    >>> quoted("a" * 500).count("a") < 200, quoted("Follow us")
    (True, "'Follow us'")
    """
    if len(text) <= _SHOWN:
        return repr(text)
    return repr(f"{text[: _SHOWN // 2]} … {text[-_SHOWN // 2 :]}")
