"""Programs that look at profiles, beside each other on one made-up workspace: what each costs and finds."""

from __future__ import annotations

import json
import re
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from checkers import Checker
from rounds import Command, Harness
from tables import ratio

_PROFILE = re.compile(r"\w+/\w+F\d{3}\.yaml")


@dataclass
class Row:
    """A program in the table."""

    name: str
    files: list[str]
    command: Command

    # The event loop over the same files.
    loop: Command

    # How many sound files it says something of.
    blamed: int = 0

    # Of each rule, how many of the faults are found that it has to find.
    found: Counter[str] = field(default_factory=Counter)

    def times(self, quantity: str) -> str:
        """A quantity as a multiple of what the event loop took."""
        return ratio([self.command.times(self.loop, quantity)])


class Comparison:
    """The programs on one made-up workspace.

    What they cost is measured on the sound workspace, in which none of them stops early; what they find is counted on
    the files of the other one in which a fault was planted.
    """

    def __init__(self, harness: Harness, event_loop: str, corpora: Path, scratch: Path) -> None:
        self._harness = harness
        self._event_loop = event_loop
        # As the files are listed.
        corpora = corpora.resolve()
        self._faulty = corpora / "faulty" / "workspace"
        self._sound = corpora / "sound" / "workspace"
        self._scratch = scratch
        written = (corpora / "sound" / "files.txt").read_text(encoding="utf-8").splitlines()
        named = (Path(file).relative_to(self._sound).as_posix() for file in written)
        # In the order in which they were made, so that the first ones have faults of all kinds.
        self.profiles = [file for file in named if _PROFILE.fullmatch(file)]
        planted = json.loads((corpora / "faulty" / "planted-faults.json").read_text(encoding="utf-8"))
        self._rules = {fault["file"]: fault["rule"] for fault in planted}

    def measure(self, programs: list[Checker], rounds: int) -> list[Row]:
        """Runs programs on all profiles, in turn with the event loop."""
        loop = self._loop(self.profiles)
        rows = [Row(program.name, self.profiles, self._command(program, self.profiles), loop) for program in programs]
        self._harness.measure([loop, *(row.command for row in rows)], rounds)
        for program, row in zip(programs, rows):
            self._judge(program, row)
        return rows

    def measure_slow(self, program: Checker, count: int) -> Row:
        """Runs a program that takes long once, on the first profiles; the event loop, short beside it, nine times."""
        files = self.profiles[:count]
        row = Row(program.name, files, self._command(program, files), self._loop(files))
        self._harness.measure([row.loop], 9)
        self._harness.measure([row.command], 1, warm=True)
        self._judge(program, row)
        return row

    def planted(self, files: list[str]) -> Counter[str]:
        """How many faults there are in some files, by the rule that has to find them."""
        return Counter(self._rules[file] for file in files if file in self._rules)

    def _loop(self, files: list[str]) -> Command:
        with tempfile.NamedTemporaryFile("w", dir=self._scratch, delete=False) as names:
            names.writelines(f"{self._sound / file}\n" for file in files)
        return Command("event loop", [self._event_loop, "parse", names.name])

    def _command(self, program: Checker, files: list[str]) -> Command:
        with tempfile.NamedTemporaryFile(dir=self._scratch, delete=False) as said:
            output = Path(said.name)
        command = program.command(files)
        return Command(program.name, command, status=program.status, folder=self._sound, output=output)

    def _judge(self, program: Checker, row: Row) -> None:
        """Enters what a program found: what it says of a file that it does not say of the file without the fault."""
        assert row.command.output is not None
        before = program.reports(row.command.output.read_text(encoding="utf-8"))
        after = program.look([file for file in row.files if file in self._rules], self._faulty)
        row.blamed = sum(file in before for file in row.files)
        for file in row.files:
            if file in self._rules and after.get(file, set()) - before.get(file, set()):
                row.found[self._rules[file]] += 1
