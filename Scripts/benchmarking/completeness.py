"""Whether a check reports every planted fault, and nothing else."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

# A finding as it is compared: the file below the workspace, and the rule.
Key = tuple[str, str]


def compare(plumb: str, corpus: Path) -> tuple[list[str], bool]:
    """What a check of the corpus reports, against what was planted: lines to print, and whether they agree."""
    planted = json.loads((corpus / "planted-faults.json").read_text(encoding="utf-8"))
    workspace = corpus / "workspace"
    run = subprocess.run(
        [plumb, "check", "--workspace", str(workspace), "--format", "json"], stdout=subprocess.PIPE, text=True
    )
    findings = json.loads(run.stdout)["findings"]

    due = Counter((fault["file"], fault["rule"]) for fault in planted)
    found = Counter((_below(workspace, finding["file"]), finding["rule"]) for finding in findings)
    missed, unplanted = due - found, found - due
    lines = [f"{_count(due) - _count(missed):,} of {_count(due):,} planted faults are reported"]
    lines += _listing("not reported", missed)
    lines += [f"{_count(unplanted):,} findings beside them"]
    lines += _listing("not planted", unplanted)
    return lines, not missed and not unplanted


def _count(keys: Counter[Key]) -> int:
    return sum(keys.values())


def _below(workspace: Path, file: str) -> str:
    """The path of a reported file below the workspace, whichever folder it was given from."""
    path = Path(file)
    for start in (Path.cwd(), workspace):
        absolute = path if path.is_absolute() else start / path
        if absolute.exists() and workspace in absolute.parents:
            return absolute.relative_to(workspace).as_posix()
    return file


def _listing(title: str, keys: Counter[Key], shown: int = 5) -> list[str]:
    """A few examples for each rule."""
    by_rule: dict[str, list[str]] = {}
    for file, rule in keys.elements():
        by_rule.setdefault(rule, []).append(file)
    return [
        f"  {title}: {rule} ({len(files):,}): {', '.join(sorted(files)[:shown])}"
        for rule, files in sorted(by_rule.items())
    ]
