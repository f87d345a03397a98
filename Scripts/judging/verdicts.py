"""Verdicts as they are committed: a table for each rule, a verdict a line."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

ACCEPTED = "accepted"
REJECTED = "rejected"

_COLUMNS = ["corpus", "fingerprint", "place", "said", "verdict", "reason"]


@dataclass(frozen=True)
class Verdict:
    """Whether the author of the framework would thank us for a finding, and why."""

    corpus: str
    fingerprint: str
    place: str
    said: str
    verdict: str
    reason: str

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the firing among those of its rule."""
        return self.corpus, self.fingerprint


class Table:
    """The verdicts on a rule."""

    def __init__(self, folder: Path, rule: str) -> None:
        self._file = folder / f"{rule}.tsv"
        self.verdicts: dict[tuple[str, str], Verdict] = {}
        if self._file.exists():
            with self._file.open(encoding="utf-8", newline="") as file:
                rows = [Verdict(**row) for row in csv.DictReader(file, dialect="excel-tab")]
            self.verdicts = {row.key: row for row in rows}

    def write(self) -> None:
        """Writes the table, in the order of corpora and places."""
        rows = sorted(self.verdicts.values(), key=lambda row: (row.corpus, row.place, row.fingerprint))
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
            table.writerow(_COLUMNS)
            table.writerows([getattr(row, column) for column in _COLUMNS] for row in rows)


def rules_judged(folder: Path) -> list[str]:
    """The rules that have a table."""
    return sorted(file.stem for file in folder.glob("*.tsv"))
