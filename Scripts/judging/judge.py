"""Holds rules against real content: draws what is to be judged, takes verdicts, and says how the rules stand."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import corpora
import firings
import overview
import sheets
from standing import Standing
from verdicts import ACCEPTED, REJECTED, Table, rules_judged


def main() -> int:
    """Reads the arguments and runs a command; 1 where a verdict is missing or outdated, or a rule does not stand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plumb", required=True, help="the program that is judged")
    parser.add_argument("--data", type=Path, required=True, help="the folder with the public data")
    parser.add_argument("--workspaces", type=Path, required=True, help="where the corpora are written")
    parser.add_argument("--verdicts", type=Path, required=True, help="the folder of the tables")
    parser.add_argument("command", choices=["status", "sheets", "record", "forget"])
    parser.add_argument("operands", nargs="*", help="rules, after a folder for `sheets`; sheets for `record`")
    options = parser.parse_args()

    catalogue = firings.rules(options.plumb)
    found = [
        firing
        for corpus, workspace in corpora.write(options.data, options.workspaces).items()
        for firing in firings.firings(options.plumb, corpus, workspace)
    ]
    judgement = _Judgement(options.verdicts, catalogue, found)
    if options.command == "sheets":
        return judgement.draw(Path(options.operands[0]), options.operands[1:])
    if options.command == "record":
        return judgement.record([Path(sheet) for sheet in options.operands])
    if options.command == "forget":
        return judgement.forget(options.operands)
    return judgement.tell(options.operands)


class _Judgement:
    """What was found, and the verdicts on it."""

    def __init__(self, folder: Path, catalogue: list[firings.Rule], found: list[firings.Firing]) -> None:
        self._folder = folder
        self._rules = catalogue
        self._firings: dict[str, list[firings.Firing]] = {rule.name: [] for rule in catalogue}
        for firing in found:
            self._firings[firing.rule].append(firing)
        self._tables = {rule.name: Table(folder, rule.name) for rule in catalogue}

    def draw(self, folder: Path, names: list[str]) -> int:
        """Writes a sheet for each rule that finds something."""
        for rule in self._chosen(names):
            standing = self._standing(rule)
            if standing.sample:
                sheet = sheets.write(folder, rule, standing, self._tables[rule.name])
                still_open = standing.unjudged + standing.outdated
                print(f"{sheet}: {len(standing.sample)} drawn, {still_open} of them to be judged")
        return 0

    def record(self, filled: list[Path]) -> int:
        """Takes the verdicts of sheets into the tables, and writes the overview again."""
        for sheet in filled:
            (rule,) = self._chosen([sheet.stem])
            count = sheets.record(sheet, self._firings[rule.name], self._tables[rule.name])
            self._tables[rule.name].write()
            print(f"{rule.name}: {count} verdicts")
        return self._write_overview()

    def forget(self, names: list[str]) -> int:
        """Drops the verdicts on what these rules no longer report, and writes the overview again."""
        for rule in self._chosen(names):
            standing, table = self._standing(rule), self._tables[rule.name]
            gone = standing.gone(ACCEPTED) + standing.gone(REJECTED)
            for verdict in gone:
                del table.verdicts[verdict.key]
            table.write()
            print(f"{rule.name}: {len(gone)} verdicts dropped")
        return self._write_overview()

    def tell(self, names: list[str]) -> int:
        """Prints how rules stand, and what is to be done."""
        chosen = self._chosen(names) if names else self._rules
        print(self._overview(chosen))
        open_ends = [line for rule in chosen for line in self._open_ends(rule)]
        known = {rule.name for rule in self._rules}
        open_ends += [f"{name}.tsv: there is no such rule" for name in rules_judged(self._folder) if name not in known]
        print("", *open_ends, sep="\n")
        return 1 if open_ends else 0

    def _open_ends(self, rule: firings.Rule) -> list[str]:
        standing = self._standing(rule)
        lost = [f"{rule.name}: no longer found: {row.place}: {row.reason}" for row in standing.gone(ACCEPTED)]
        if rule.severity not in overview.JUDGED:
            return lost
        counts = {
            f"{standing.unjudged} without a verdict": standing.unjudged > 0,
            f"{standing.outdated} reported in other words than were judged": standing.outdated > 0,
            f"only {standing.accepted} of {len(standing.sample)} accepted": standing.words == "below",
        }
        return [f"{rule.name}: {words}" for words, holds in counts.items() if holds] + lost

    def _write_overview(self) -> int:
        overview.replace(self._folder / "README.md", self._overview(self._rules))
        return 0

    def _overview(self, chosen: list[firings.Rule]) -> str:
        return overview.table(chosen, {rule.name: self._standing(rule) for rule in chosen})

    def _standing(self, rule: firings.Rule) -> Standing:
        return Standing(self._firings[rule.name], self._tables[rule.name])

    def _chosen(self, names: list[str]) -> list[firings.Rule]:
        """The rules of these names; all that are judged where there are none."""
        unknown = sorted(set(names) - {rule.name for rule in self._rules})
        if unknown:
            raise SystemExit(f"there is no rule {unknown[0]}")
        return [rule for rule in self._rules if rule.name in names or not names and rule.severity in overview.JUDGED]


if __name__ == "__main__":
    sys.exit(main())
