"""Running commands in turn, round after round, so that whatever else the machine does falls on all of them alike."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Run:
    """What one run of a command cost: seconds, and bytes of memory at the peak."""

    wall: float
    user: float
    system: float
    peak: int
    status: int

    @property
    def processor(self) -> float:
        """User and system time together."""
        return self.user + self.system


@dataclass
class Command:
    """A command to measure."""

    name: str
    arguments: list[str]

    # The exit status that says that the command did its work.
    status: int = 0

    # A folder that the command writes, to be cleared before each run.
    writes: Path | None = None

    # Where the command runs, unless it does not matter.
    folder: Path | None = None

    # The file that holds what the command printed last, unless nobody reads it.
    output: Path | None = None

    runs: list[Run] = field(default_factory=list)

    def median(self, quantity: str) -> float:
        """The middle of a quantity over all runs."""
        return statistics.median(getattr(run, quantity) for run in self.runs)

    def ratios(self, base: Command, quantity: str = "processor") -> list[float]:
        """A quantity as a multiple of what `base` took in the same round."""
        pairs = zip(self.runs, base.runs)
        return [getattr(mine, quantity) / getattr(other, quantity) for mine, other in pairs]

    def times(self, base: Command, quantity: str = "processor") -> float:
        """The middle of a quantity as a multiple of the middle of `base`, which may have run more often."""
        return self.median(quantity) / base.median(quantity)


class UnexpectedStatus(Exception):
    """A command ended otherwise than expected; its figures would mean nothing."""


class Harness:
    """Runs commands through the small program that measures."""

    def __init__(self, measured_run: str) -> None:
        self._measured_run = measured_run

    def measure(self, commands: list[Command], rounds: int, *, warm: bool = False) -> None:
        """Runs each command once a round; a first round, which is not counted, warms the file cache unless it is."""
        for number in range(1 if warm else 0, rounds + 1):
            for command in commands:
                run = self._run(command)
                if number > 0:
                    command.runs.append(run)

    def _run(self, command: Command) -> Run:
        if command.writes is not None:
            shutil.rmtree(command.writes, ignore_errors=True)
        with tempfile.NamedTemporaryFile("r") as result:
            output = "/dev/null" if command.output is None else str(command.output)
            measured = [self._measured_run, result.name, output, *command.arguments]
            subprocess.run(measured, check=True, cwd=command.folder)
            run = Run(**json.load(result))
        if run.status != command.status:
            line = " ".join(command.arguments)
            raise UnexpectedStatus(f"{command.name} ended with status {run.status}, not {command.status}: {line}")
        return run
