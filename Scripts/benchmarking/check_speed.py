"""Measures `plumb check` beside programs that users might pick instead, on the profiles of one made-up workspace.

Prints what each costs, as multiples of what a bare libyaml event loop takes over the same files, and how many of the
planted faults it finds.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import checkers
from comparison import Comparison, Row
from rounds import Harness, UnexpectedStatus
from tables import markdown

_MEBIBYTE = 1024 * 1024

_WHAT_IS_COUNTED = """\
Times are multiples of what the bare event loop of libyaml takes over the same files, which have no fault; `plumb` looks
at the rest of the workspace too, with two threads where there are two cores. A fault is found where a program says of
its file what it does not say of the same file without the fault; more of what it says anyway is nothing new."""


def main() -> int:
    """Reads the arguments, measures and prints; 1 where `plumb` misses a fault or says something of a sound file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plumb", required=True, help="the program to measure")
    parser.add_argument("--yamllint", required=True, help="the program yamllint")
    parser.add_argument("--check-jsonschema", required=True, help="the program check-jsonschema")
    parser.add_argument("--sourcemeta", required=True, help="the program jsonschema of Sourcemeta")
    parser.add_argument("--event-loop", required=True, help="the bare event loop")
    parser.add_argument("--measured-run", required=True, help="the program that measures a run")
    parser.add_argument("--corpora", type=Path, required=True, help="the folder that holds faulty and sound")
    parser.add_argument("--slow", type=int, required=True, help="how many profiles the slow programs look at")
    parser.add_argument("--rounds", type=int, required=True, help="how often each quick program runs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        schema = scratch / "profile.schema.json"
        schema.write_bytes(subprocess.run([options.plumb, "schema", "profile"], check=True, capture_output=True).stdout)
        comparison = Comparison(Harness(options.measured_run), options.event_loop, options.corpora, scratch)
        quick = [checkers.plumb(options.plumb), checkers.sourcemeta(options.sourcemeta, schema)]
        slow = [checkers.check_jsonschema(options.check_jsonschema, schema), checkers.yamllint(options.yamllint)]
        try:
            rows = comparison.measure(quick, options.rounds)
            _print_seconds(rows)
            for program in slow:
                rows.append(comparison.measure_slow(program, options.slow))
                _print_seconds(rows[-1:])
        except UnexpectedStatus as problem:
            print(f"benchmark-check: {problem}", file=sys.stderr)
            return 3
    _print_costs(comparison, rows)
    _print_faults(comparison, rows)
    return 0 if rows[0].found == comparison.planted(rows[0].files) and not rows[0].blamed else 1


def _print_seconds(rows: list[Row]) -> None:
    for row in rows:
        command = row.command
        print(
            f"{row.name:<24} {len(row.files):>7,} profiles {command.median('wall'):>8.2f} s "
            f"{command.median('processor'):>8.2f} s of processors {command.median('peak') / _MEBIBYTE:>6.0f} MiB"
            f"   event loop {row.loop.median('wall'):.3f} s {row.loop.median('processor'):.3f} s",
            flush=True,
        )


def _print_costs(comparison: Comparison, rows: list[Row]) -> None:
    """Prints the table for the README."""
    head = ["program", "profiles", "processor time", "wall time", "peak memory", "faults found", "sound ones blamed"]
    cells = []
    for row in rows:
        faults = comparison.planted(row.files).total()
        cells.append(
            [
                row.name,
                f"{len(row.files):,}",
                row.times("processor"),
                row.times("wall"),
                f"{row.command.median('peak') / _MEBIBYTE:,.0f} MiB",
                f"{row.found.total():,} of {faults:,} ({row.found.total() / faults:.0%})",
                f"{row.blamed:,} of {len(row.files):,}",
            ]
        )
    print(f"\n{markdown(head, cells)}\n\n{_WHAT_IS_COUNTED}")


def _print_faults(comparison: Comparison, rows: list[Row]) -> None:
    """Prints which faults each program finds, by the rule of `plumb` that has to find them."""
    rules = comparison.planted(comparison.profiles)
    cells = [
        [f"`{rule}`", *(f"{row.found[rule]:,} of {comparison.planted(row.files)[rule]:,}" for row in rows)]
        for rule in rules
    ]
    print(f"\n{markdown(['fault planted', *(row.name for row in rows)], cells)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
