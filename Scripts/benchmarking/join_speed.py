"""Measures the join of texts against a bare libyaml event loop and libraries for MinHash, and prints tables."""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from rounds import Command, Harness, UnexpectedStatus
from tables import markdown, ratio

_MEBIBYTE = 1024 * 1024


@dataclass
class Row:
    """A program in the table: what it cost, and what it finds in the sample."""

    command: Command

    # The event loop that ran in the same rounds; beside a library, which runs once, it ran several times before.
    base: Command

    # How far the program came before it was stopped, so that its figures are what it takes at least.
    stopped: str | None = None

    # How many of the sample's pairs are found, and how many too many.
    found: str = ""
    wrong: str = ""

    def ratios(self) -> list[float]:
        """Processor time as a multiple of what the event loop took, in each round."""
        if len(self.command.runs) < len(self.base.runs):
            return [self.command.times(self.base)]
        return self.command.ratios(self.base)


def main() -> int:
    """Reads the arguments and measures; 1 where the join does not find what a comparison of all with all finds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--join-texts", required=True, help="the program that joins texts")
    parser.add_argument("--event-loop", required=True, help="the bare event loop")
    parser.add_argument("--measured-run", required=True, help="the program that measures a run")
    parser.add_argument("--brute-force", required=True, help="the program that compares all texts with all")
    parser.add_argument("--corpus", type=Path, required=True, help="the folder with files.txt, statements and sample")
    parser.add_argument("--rounds", type=int, required=True, help="how often each command runs")
    parser.add_argument("--libraries", nargs="*", default=[], help="the libraries that are measured too")
    parser.add_argument("--seconds", type=int, required=True, help="after how long a library is stopped")
    options = parser.parse_args()
    try:
        rows = _speed(Harness(options.measured_run), options)
        agrees = _completeness(rows, options)
    except UnexpectedStatus as problem:
        print(f"benchmark-join: {problem}", file=sys.stderr)
        return 3
    _print_table(rows, options)
    return 0 if agrees else 1


def _library(options: argparse.Namespace, name: str, texts: str) -> list[str]:
    return [sys.executable, str(Path(__file__).parent / "minhash.py"), name, str(options.corpus / texts)]


def _speed(harness: Harness, options: argparse.Namespace) -> dict[str, Row]:
    texts = str(options.corpus / "statements")
    loop = Command("event loop", [options.event_loop, "parse", str(options.corpus / "files.txt")])
    join = [
        Command("join", [options.join_texts, texts]),
        Command("join, two threads", [options.join_texts, "--threads", "2", texts]),
        Command("join by word sets, 0.80", [options.join_texts, "--sets", "80", texts]),
    ]
    harness.measure([loop, *join], options.rounds)
    counted = f"medians of {options.rounds} rounds, libraries of one"
    print(f"\n{_count(options):,} statements, {options.corpus.name}; {counted}")
    print(f"{'command':<26}{'wall s':>9}{'cpu s':>9}{'peak MiB':>10}   cpu against the event loop (range)")
    rows = {command.name: Row(command, loop) for command in [loop, *join]}
    for row in rows.values():
        _print(row)
    for name in options.libraries:
        rows[name] = _measured_library(harness, name, loop.arguments, options)
    return rows


def _count(options: argparse.Namespace) -> int:
    with open(options.corpus / "statements", "rb") as file:
        return sum(1 for _ in file)


def _measured_library(harness: Harness, name: str, loop: list[str], options: argparse.Namespace) -> Row:
    """Runs a library once, after some rounds of the event loop, which is short beside it."""
    base = Command("event loop", loop)
    with tempfile.NamedTemporaryFile("r") as figures:
        arguments = [*_library(options, name, "statements"), "--count", "--seconds", str(options.seconds)]
        library = Command(name, arguments, output=Path(figures.name))
        harness.measure([base], 3, warm=True)
        harness.measure([library], 1, warm=True)
        seen = json.load(figures)
    row = Row(library, base)
    if seen["looked_at"] < seen["texts"]:
        row.stopped = f"after {options.seconds:,} seconds, at {seen['looked_at']:,} of {seen['texts']:,} statements"
    _print(row)
    return row


def _print(row: Row) -> None:
    command, ratios = row.command, row.ratios()
    print(
        f"{command.name:<26}{command.median('wall'):>9.3f}{command.median('processor'):>9.3f}"
        f"{command.median('peak') / _MEBIBYTE:>10.1f}   "
        f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
        f"{f', stopped {row.stopped}' if row.stopped else ''}",
        flush=True,
    )


def _completeness(rows: dict[str, Row], options: argparse.Namespace) -> bool:
    """Whether the join finds what a comparison of all with all does; enters into the rows what each program finds."""
    sample = str(options.corpus / "sample")
    join = [options.join_texts, "--every-ending", "--pairs"]
    agrees = True
    print("\non a sample where every two texts were held against each other:")
    truth: set[str] = set()
    for name, row, numbers in [("words", "join", ["1", "7", "2"]), ("sets", "join by word sets, 0.80", ["80"])]:
        truth = _pairs([options.brute_force, name, *numbers, sample])
        found = _pairs([*join, f"--{name}", ",".join(numbers), sample])
        agrees = agrees and found == truth
        _enter_found(rows[row], f"join by {name} {' '.join(numbers)}", found, truth)
    for name in options.libraries:
        _enter_found(rows[name], name, _pairs(_library(options, name, "sample")), truth)
    return agrees


def _enter_found(row: Row, name: str, found: set[str], truth: set[str]) -> None:
    row.found = f"{len(found & truth):,} of {len(truth):,}"
    row.wrong = f"{len(found - truth):,}"
    print(
        f"{name:<26}{len(found & truth):>6} of {len(truth)} pairs ({len(found & truth) / len(truth):.1%}), "
        f"{len(truth - found)} missed, {len(found - truth)} too many",
        flush=True,
    )


def _print_table(rows: dict[str, Row], options: argparse.Namespace) -> None:
    """Prints the table for the README; processor time is a multiple of the event loop's."""
    words = int(options.corpus.name.split("-")[1])
    print(f"\nOf {words:,} words, {_count(options):,} statements:\n")
    cells = [
        [
            name,
            ratio(row.ratios(), at_least=row.stopped is not None),
            f"{row.command.median('peak') / _MEBIBYTE:,.0f} MiB",
            row.found,
            row.wrong,
        ]
        for name, row in rows.items()
        if row.found
    ]
    print(markdown(["program", "processor time", "peak memory", "pairs found", "too many"], cells))
    for name, row in rows.items():
        if row.stopped is not None:
            print(f"\n`{name}` was stopped {row.stopped}; its figures are of what it did until then.")


def _pairs(command: list[str]) -> set[str]:
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines())


if __name__ == "__main__":
    sys.exit(main())
