"""Measures the join of texts against a bare libyaml event loop and libraries for MinHash, and prints tables."""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from pathlib import Path

from rounds import Command, Harness, UnexpectedStatus

_MEBIBYTE = 1024 * 1024


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
    options = parser.parse_args()
    try:
        _speed(Harness(options.measured_run), options)
        return 0 if _completeness(options) else 1
    except UnexpectedStatus as problem:
        print(f"benchmark-join: {problem}", file=sys.stderr)
        return 3


def _library(options: argparse.Namespace, name: str, texts: str) -> list[str]:
    return [sys.executable, str(Path(__file__).parent / "minhash.py"), name, str(options.corpus / texts)]


def _speed(harness: Harness, options: argparse.Namespace) -> None:
    texts = str(options.corpus / "statements")
    loop = Command("event loop", [options.event_loop, "parse", str(options.corpus / "files.txt")])
    join = [
        Command("join", [options.join_texts, texts]),
        Command("join, two threads", [options.join_texts, "--threads", "2", texts]),
        Command("join by word sets, 0.80", [options.join_texts, "--sets", "80", texts]),
    ]
    harness.measure([loop, *join], options.rounds)
    with open(texts, encoding="utf-8") as file:
        count = sum(1 for _ in file)
    print(f"\n{count:,} statements, {options.corpus.name}; medians of {options.rounds} rounds, libraries of one")
    print(f"{'command':<26}{'wall s':>9}{'cpu s':>9}{'peak MiB':>10}   cpu against the event loop (range)")
    for command in [loop, *join]:
        _print(command, loop)
    for name in options.libraries:
        again = Command("event loop", loop.arguments)
        library = Command(name, [*_library(options, name, "statements"), "--count"])
        harness.measure([again, library], 1, warm=True)
        _print(library, again)


def _print(command: Command, base: Command) -> None:
    ratios = command.ratios(base)
    print(
        f"{command.name:<26}{command.median('wall'):>9.3f}{command.median('processor'):>9.3f}"
        f"{command.median('peak') / _MEBIBYTE:>10.1f}   "
        f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})",
        flush=True,
    )


def _completeness(options: argparse.Namespace) -> bool:
    sample = str(options.corpus / "sample")
    join = [options.join_texts, "--every-ending", "--pairs"]
    agrees = True
    print("\non a sample where every two texts were held against each other:")
    for name, numbers in [("words", ["1", "7", "2"]), ("sets", ["80"])]:
        truth = _pairs([options.brute_force, name, *numbers, sample])
        found = _pairs([*join, f"--{name}", ",".join(numbers), sample])
        agrees = agrees and found == truth
        _print_found(f"join by {name} {' '.join(numbers)}", found, truth)
    for name in options.libraries:
        _print_found(name, _pairs(_library(options, name, "sample")), truth)
    return agrees


def _print_found(name: str, found: set[str], truth: set[str]) -> None:
    print(
        f"{name:<26}{len(found & truth):>6} of {len(truth)} pairs ({len(found & truth) / len(truth):.1%}), "
        f"{len(truth - found)} missed, {len(found - truth)} too many",
        flush=True,
    )


def _pairs(command: list[str]) -> set[str]:
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines())


if __name__ == "__main__":
    sys.exit(main())
