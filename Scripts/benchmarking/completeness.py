"""Whether a check reports every planted fault, and nothing else."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

# A finding as it is compared: the file below the workspace, and the rule.
Key = tuple[str, str]


def compare(plumb: str, corpus: Path) -> tuple[list[str], bool]:
    """What a check of the corpus reports, against what was planted: lines to print, and whether they agree."""
    planted = json.loads((corpus / "planted-faults.json").read_text(encoding="utf-8"))
    workspace = corpus / "workspace"
    # From within the workspace, so that files are named as they were planted.
    command = [str(Path(plumb).resolve()), "check", "--no-cache", "--format", "json"]
    run = subprocess.run(command, cwd=workspace, stdout=subprocess.PIPE, text=True)
    findings = json.loads(run.stdout)["findings"]

    due = Counter((fault["file"], fault["rule"]) for fault in planted)
    found = Counter((file, finding["rule"]) for finding in findings for file in blamed_files(finding))
    missed, unplanted = due - found, found - due
    lines = [f"{_count(due) - _count(missed):,} of {_count(due):,} planted faults are reported"]
    lines += _listing("not reported", missed)
    lines += [f"{_count(unplanted):,} findings beside them"]
    lines += _listing("not planted", unplanted)
    return lines, not missed and not unplanted


def _count(keys: Counter[Key]) -> int:
    return sum(keys.values())


def blamed_files(finding: dict[str, Any]) -> list[str]:
    """The files that a finding blames: names of one missing thing in several places are one finding."""
    others = finding["related"] if finding["rule"] == "dangling-reference" else []
    return [finding["file"], *(place["file"] for place in others)]


def _listing(title: str, keys: Counter[Key], shown: int = 5) -> list[str]:
    """A few examples for each rule."""
    by_rule: dict[str, list[str]] = {}
    for file, rule in keys.elements():
        by_rule.setdefault(rule, []).append(file)
    return [
        f"  {title}: {rule} ({len(files):,}): {', '.join(sorted(files)[:shown])}"
        for rule, files in sorted(by_rule.items())
    ]
