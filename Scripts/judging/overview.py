"""How all rules stand, as a table in Markdown and in words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import corpora
from firings import SAMPLE_SIZE, SEED, Rule
from standing import Standing
from verdicts import ACCEPTED, REJECTED

_BEGIN = "<!-- made by Scripts/judge record -->"
_END = "<!-- end -->"

# Severities whose findings are judged.
JUDGED = ("warning", "error")


def table(rules: list[Rule], standings: dict[str, Standing]) -> str:
    """A line for each rule that finds something, or once did; the others by name."""
    headings = ["rule", "severity", *corpora.NAMES, "drawn", "accepted", "rejected", "open", "no longer found", "state"]
    lines = [_row(headings), "|---" * len(headings) + "|"]
    silent: list[str] = []
    for rule in rules:
        standing = standings[rule.name]
        lost = [f"{len(standing.gone(kind))} {kind}" for kind in (ACCEPTED, REJECTED) if standing.gone(kind)]
        if not standing.firings and not lost:
            silent.append(f"`{rule.name}`")
            continue
        counts = Counter(firing.corpus for firing in standing.firings)
        found = [f"{counts[corpus]:,}" for corpus in corpora.NAMES]
        still_open = standing.unjudged + standing.outdated
        numbers = [len(standing.sample), standing.accepted, standing.rejected, still_open]
        judged = [*(str(number) for number in numbers), ", ".join(lost) or "-", standing.words]
        if rule.severity not in JUDGED:
            # What was judged before the rule went down to info still says why it did.
            judged = [*(judged[:5] if standing.is_judged else ["-"] * 5), "not judged at info"]
        lines.append(_row([f"`{rule.name}`", rule.severity, *found, *judged]))
    if silent:
        lines += ["", f"These find nothing: {', '.join(silent)}."]
    return "\n".join(lines)


def replace(page: Path, content: str) -> None:
    """Puts the table into the page that explains it, in the place of the one that is there."""
    drawn = f"Drawn with the seed `{SEED}`, at most {SAMPLE_SIZE} firings a rule."
    text = page.read_text(encoding="utf-8")
    before, found, rest = text.partition(_BEGIN)
    _, closed, after = rest.partition(_END)
    if not found or not closed:
        raise SystemExit(f"{page} has no place for the table: {_BEGIN} ... {_END}")
    page.write_text(f"{before}{_BEGIN}\n\n{drawn}\n\n{content}\n\n{_END}{after}", encoding="utf-8")


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
