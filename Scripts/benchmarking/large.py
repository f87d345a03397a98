"""Measures a check of a workspace and of one ten times as large, against a bare libyaml event loop, and prints tables.

Of ten times as many profiles, a check may take at most 13 times the time, and 5 GiB of memory.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

import completeness
from rounds import Command, Harness, UnexpectedStatus
from tables import markdown, ratio

_MEBIBYTE = 1024**2
_GIBIBYTE = 1024**3
_MOST_TIMES = 13
_MOST_MEMORY = 5 * _GIBIBYTE


@dataclass
class Size:
    """A workspace, with the commands that are measured on it."""

    corpus: Path
    figures: dict[str, float]
    loop: Command
    check: Command


def main() -> int:
    """Reads the arguments and measures; 1 where a planted fault is missed or something else is reported."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plumb", required=True, help="the program to measure")
    parser.add_argument("--event-loop", required=True, help="the bare event loop")
    parser.add_argument("--measured-run", required=True, help="the program that measures a run")
    parser.add_argument("--corpora", type=Path, required=True, help="the folder that holds faulty and tenfold")
    parser.add_argument("--rounds", type=int, required=True, help="how often each command runs")
    options = parser.parse_args()
    sizes = [_size(options, name) for name in ("faulty", "tenfold")]
    try:
        Harness(options.measured_run).measure(
            [command for size in sizes for command in (size.loop, size.check)], options.rounds
        )
    except UnexpectedStatus as problem:
        print(f"benchmark: {problem}", file=sys.stderr)
        return 3
    _print_seconds(sizes)
    _print_verdict(*sizes)
    _print_table(sizes)
    # Each is told, so no short cut.
    return 0 if all([_finds_all(options.plumb, size) for size in sizes]) else 1


def _size(options: argparse.Namespace, name: str) -> Size:
    corpus = options.corpora / name
    figures = json.loads((corpus / "figures.json").read_text(encoding="utf-8"))
    profiles = f"{figures['profiles']:,} profiles"
    arguments = ["check", "--no-cache", "--workspace", str(corpus / "workspace"), "--format", "concise"]
    loop = Command(f"event loop, {profiles}", [options.event_loop, "parse", str(corpus / "files.txt")])
    return Size(corpus, figures, loop, Command(f"plumb check, {profiles}", [options.plumb, *arguments], status=1))


def _print_seconds(sizes: list[Size]) -> None:
    print(f"\n{'command':<34}{'wall s':>9}{'cpu s':>9}{'peak MiB':>10}   cpu against the event loop (range)")
    for size in sizes:
        for command in (size.loop, size.check):
            print(
                f"{command.name:<34}{command.median('wall'):>9.2f}{command.median('processor'):>9.2f}"
                f"{command.median('peak') / _MEBIBYTE:>10.1f}   {_with_range(command.ratios(size.loop))}"
            )


def _print_verdict(size: Size, tenfold: Size) -> None:
    """Prints what ten times as many profiles take, and whether that is as wanted."""
    print("\nTen times as many profiles, against as many in the same round (range)")
    for name, quantity in [("processor time", "processor"), ("wall time", "wall")]:
        loop = tenfold.loop.ratios(size.loop, quantity)
        check = tenfold.check.ratios(size.check, quantity)
        verdict = _verdict(statistics.median(check) <= _MOST_TIMES)
        print(f"{name + ' of the event loop':<34}{_with_range(loop)}")
        print(f"{name + ' of plumb check':<34}{_with_range(check)}; at most {_MOST_TIMES} wanted: {verdict}")
    peak = max(run.peak for run in tenfold.check.runs)
    verdict = _verdict(peak <= _MOST_MEMORY)
    print(f"{'peak memory of plumb check':<34}{peak / _GIBIBYTE:.2f} GiB; ", end="")
    print(f"at most {_MOST_MEMORY // _GIBIBYTE} GiB wanted: {verdict}")


def _with_range(ratios: list[float]) -> str:
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def _verdict(reached: bool) -> str:
    return "reached" if reached else "MISSED"


def _print_table(sizes: list[Size]) -> None:
    """Prints the table for the README: times against the event loop's, and against those of the smaller workspace."""
    smaller = sizes[0].check
    fewer = f"{sizes[0].figures['profiles']:,} profiles"
    head = ["profiles", "YAML", "processor time / event loop", "wall time / event loop"]
    head += [f"processor time / {fewer}", f"wall time / {fewer}", "peak memory"]
    rows = [
        [
            f"{size.figures['profiles']:,}",
            f"{size.figures['bytes'] / 1e6:,.0f} MB",
            *(ratio(size.check.ratios(base, of)) for base in (size.loop, smaller) for of in ("processor", "wall")),
            f"{size.check.median('peak') / _MEBIBYTE:,.0f} MiB",
        ]
        for size in sizes
    ]
    print()
    print(markdown(head, rows), flush=True)


def _finds_all(plumb: str, size: Size) -> bool:
    lines, agrees = completeness.compare(plumb, size.corpus)
    print(f"\nCompleteness at {size.figures['profiles']:,} profiles")
    print("\n".join(lines), flush=True)
    return agrees


if __name__ == "__main__":
    sys.exit(main())
