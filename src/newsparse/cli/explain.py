"""The command ``newsparse explain``: what each rule took, over all the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import click
from rich.text import Text

from newsparse.cli.messages import Messages
from newsparse.cli.options import FAILED, encoding_option, files_argument, outlet_option, registry_option, url_option
from newsparse.cli.outlet_files import registry_with
from newsparse.cli.output import Terminal
from newsparse.cli.passages import written_in
from newsparse.cli.reading import Reading
from newsparse.cli.show import STYLES, printable
from newsparse.model import Passage, Role
from newsparse.offers import Offer
from newsparse.pipeline import parse
from newsparse.registry import Registry

__all__ = ["explain", "took_lines"]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@files_argument
@outlet_option
@url_option
@registry_option
@encoding_option
@click.pass_context
def explain(
    ctx: click.Context,
    files: Sequence[str],
    outlet: Offer | None,
    url: str | None,
    registry: Registry,
    encoding: str,
) -> None:
    """Show what each rule took, how often, and where the rule is written.

    FILE is a file, folder or pattern with raw articles. The outlet's own rules come first, in their order, and those
    that took nothing too. To see every passage in its place: newsparse --explain FILE...
    """
    messages = Messages()
    if outlet is None:
        messages.warn_of_plugins(registry)
    registry = registry_with(registry, outlet)
    name = outlet.name if outlet else None
    readings = [
        Reading(file, raw, parse(raw, outlet=name, url=url, registry=registry), registry)
        for file, raw in messages.read_all(files, encoding)
    ]
    console = Terminal(highlight=False, soft_wrap=True)
    for line in took_lines(readings, registry, outlet):
        console.print(line)
    if messages.failed:
        ctx.exit(FAILED)


def took_lines(readings: Sequence[Reading], registry: Registry, outlet: Offer | None) -> Iterator[Text]:
    """Yield a line for each rule, and under it one for each text that it took.

    Args:
        readings: the articles.
        registry: where the outlets are.
        outlet: the outlet whose rules are shown even if they took nothing.
    """
    taken: dict[str, list[tuple[str, Passage]]] = {}
    if outlet:
        taken |= {f"{outlet.name}/{rule.name}": [] for rule in outlet.load().rules}
    for reading in readings:
        for passage in reading.article.passages:
            if passage.role is not Role.BODY:
                taken.setdefault(passage.rule, []).append((reading.file, passage))
    for name, found in taken.items():
        yield _heading(name, found, written_in(name, registry), len(readings))
        texts = Counter((passage.text, passage.role) for _, passage in found)
        for (text, role), count in texts.items():
            times = f"{count} × " if count > 1 else ""
            yield Text.assemble("    ", (times, "bold"), (printable(text), STYLES[role]))
    kept = sum(len(reading.article.body) for reading in readings)
    yield Text.assemble(("story", "bold"), f": {kept} passages")


def _heading(name: str, found: Sequence[tuple[str, Passage]], where: str, files: int) -> Text:
    count = f"{len(found)} in {len({file for file, _ in found})} of {files}" if found else "nothing"
    kinds = " and ".join(
        dict.fromkeys(passage.kind.value if passage.kind else passage.role.value for _, passage in found)
    )
    return Text.assemble((name, "bold"), f": {count}", f", {kinds}" if kinds else "", (f"  {where}", "dim"))
