"""Sheets: the sample of a rule as a reader judges it, with room for a verdict on each firing."""

from __future__ import annotations

import re
from pathlib import Path

from firings import SEED, Firing, Rule
from standing import Standing
from verdicts import ACCEPTED, REJECTED, Table, Verdict

_HEAD = re.compile(r"=== (?P<corpus>\S+) (?P<fingerprint>\S+)")


def write(folder: Path, rule: Rule, standing: Standing, table: Table) -> Path:
    """Writes a rule's sheet; verdicts that still hold stand in it already."""
    lines = [
        f"{rule.name} ({rule.severity}): {rule.summary}",
        f"{len(standing.sample)} of {len(standing.firings)} firings, drawn with the seed {SEED}",
        "",
        f"Would the author of the framework thank us for it? Write `{ACCEPTED}` or `{REJECTED}` behind `verdict:`, and",
        "a few words behind `reason:`.",
    ]
    for firing in standing.sample:
        verdict = table.verdicts.get(firing.key)
        given = (verdict.verdict, verdict.reason) if verdict and verdict.said == firing.said else ("", "")
        lines += ["", f"=== {firing.corpus} {firing.fingerprint}", *firing.lines]
        lines += [f"verdict: {given[0]}".rstrip(), f"reason: {given[1]}".rstrip()]
    folder.mkdir(parents=True, exist_ok=True)
    sheet = folder / f"{rule.name}.txt"
    sheet.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return sheet


def record(sheet: Path, firings: list[Firing], table: Table) -> int:
    """Takes the verdicts of a sheet into a table, and tells how many there were.

    Verdicts on what is not in the sheet stay: they say what the rule reported before.
    """
    known = {firing.key: firing for firing in firings}
    count = 0
    for number, block in _blocks(sheet):
        verdict, reason = _last(block, "verdict"), _last(block, "reason")
        if not verdict:
            continue
        head = _HEAD.fullmatch(block[0])
        firing = known.get((head["corpus"], head["fingerprint"])) if head else None
        if firing is None:
            raise SystemExit(f"{sheet}:{number}: the rule does not report this any more: draw the sheet again")
        if verdict not in (ACCEPTED, REJECTED):
            raise SystemExit(f"{sheet}:{number}: a verdict is `{ACCEPTED}` or `{REJECTED}`, not `{verdict}`")
        if not reason:
            raise SystemExit(f"{sheet}:{number}: the verdict has no reason")
        table.verdicts[firing.key] = Verdict(
            firing.corpus, firing.fingerprint, firing.place, firing.said, verdict, reason
        )
        count += 1
    return count


def _blocks(sheet: Path) -> list[tuple[int, list[str]]]:
    """The lines of each firing, with the number of the first."""
    lines = sheet.read_text(encoding="utf-8").splitlines()
    starts = [index for index, line in enumerate(lines) if _HEAD.fullmatch(line)]
    return [(start + 1, lines[start:end]) for start, end in zip(starts, [*starts[1:], len(lines)])]


def _last(block: list[str], field: str) -> str:
    """The last field of this name: lines of a finding stand before it."""
    values = [line[len(field) + 1 :].strip() for line in block if line.startswith(f"{field}:")]
    return values[-1] if values else ""
