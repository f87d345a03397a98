"""What the rules report on the corpora, and which of it is judged."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Another seed draws other samples, and calls for other verdicts.
SEED = "plumb-verdicts-1"
SAMPLE_SIZE = 50

_SHOWN_LINES = 6


@dataclass(frozen=True)
class Rule:
    """A rule as the program describes it."""

    name: str
    group: str
    severity: str
    summary: str


@dataclass(frozen=True)
class Firing:
    """A finding in a corpus, with all that its author would be shown."""

    rule: str
    severity: str
    corpus: str
    fingerprint: str

    # The file below the workspace, and the path in it.
    place: str

    # The finding as it is read: message, marked lines, related places, remarks and fix.
    lines: tuple[str, ...]

    # A digest of the message and of the texts it is about. Where it changes, a verdict was about something else.
    said: str

    @property
    def key(self) -> tuple[str, str]:
        """What identifies it among the firings of its rule."""
        return self.corpus, self.fingerprint


def rules(plumb: str) -> list[Rule]:
    """All rules, in the order of the catalogue."""
    listed = subprocess.run([plumb, "rules", "--format", "json"], check=True, stdout=subprocess.PIPE)
    fields = ("name", "group", "severity", "summary")
    return [Rule(**{field: rule[field] for field in fields}) for rule in json.loads(listed.stdout)["rules"]]


def firings(plumb: str, corpus: str, workspace: Path) -> list[Firing]:
    """What a check of a corpus reports, in the order of the report."""
    # From within the workspace, so that its files have the same names wherever it stands.
    command = [plumb, "check", "--format", "json", "--exit-zero"]
    report = json.loads(subprocess.run(command, check=True, cwd=workspace, stdout=subprocess.PIPE).stdout)
    if report["skipped"]:
        raise SystemExit(f"files of {corpus} were skipped: {report['skipped'][:3]}")
    files = _Files(workspace)
    return [_firing(corpus, finding, files) for finding in report["findings"]]


def sample(firings: Iterable[Firing]) -> list[Firing]:
    """The firings of one rule that are judged: those whose digests under the seed are lowest, in this order.

    So a rule that gets better keeps what was drawn before and still fires, and only what moves up is judged anew.
    """

    def lot(firing: Firing) -> str:
        return hashlib.sha256(f"{SEED} {firing.rule} {firing.corpus} {firing.fingerprint}".encode()).hexdigest()

    return sorted(firings, key=lot)[:SAMPLE_SIZE]


class _Files:
    """The files of a workspace, read once."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        self._contents: dict[str, bytes] = {}

    def marked(self, place: dict[str, Any]) -> list[str]:
        """The lines of a place, numbered, with marks around what it is about."""
        content = self._content(place["file"])
        start, end = place["range"]["start"], place["range"]["end"]
        first = content.rfind(b"\n", 0, start["offset"]) + 1
        last = content.find(b"\n", max(end["offset"] - 1, start["offset"]))
        pieces = (
            content[first : start["offset"]],
            "⟦".encode(),
            content[start["offset"] : end["offset"]].rstrip(b"\n"),
            "⟧".encode(),
            content[end["offset"] : last if last >= end["offset"] else end["offset"]],
        )
        lines = b"".join(pieces).decode().split("\n")
        numbered = [f"{number:>5} | {line}" for number, line in enumerate(lines, start=start["line"])]
        return numbered if len(numbered) <= _SHOWN_LINES else [*numbered[: _SHOWN_LINES - 1], "      | ..."]

    def text(self, place: dict[str, Any]) -> bytes:
        """The bytes that a place is about."""
        positions = place["range"]
        return self._content(place["file"])[positions["start"]["offset"] : positions["end"]["offset"]]

    def _content(self, file: str) -> bytes:
        if file not in self._contents:
            self._contents[file] = (self._workspace / file).read_bytes()
        return self._contents[file]


def _firing(corpus: str, finding: dict[str, Any], files: _Files) -> Firing:
    lines = [f"{finding['severity']}[{finding['rule']}]: {finding['message']}", *_shown(finding, files)]
    for place in finding["related"]:
        lines += [place["message"], *_shown(place, files)]
    lines += [f"{note['kind']}: {note['text']}" for note in finding["notes"]]
    if finding["fix"]:
        lines.append(f"fix ({finding['fix']['safety']}): {finding['fix']['summary']}")

    said = hashlib.sha256(finding["message"].encode())
    for place in [finding, *finding["related"]]:
        said.update(b"\0" + files.text(place))
    return Firing(
        rule=finding["rule"],
        severity=finding["severity"],
        corpus=corpus,
        fingerprint=finding["fingerprint"],
        place=f"{finding['file']}: {finding['path']}",
        lines=tuple(line.rstrip() for line in lines),
        said=said.hexdigest()[:12],
    )


def _shown(place: dict[str, Any], files: _Files) -> list[str]:
    return [f"  --> {place['file']}:{place['range']['start']['line']} {place['path']}", *files.marked(place)]
