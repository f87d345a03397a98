"""Measures `plumb` on made-up workspaces against a bare libyaml event loop over the same files, and prints tables."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import completeness
from rounds import Command, Harness, UnexpectedStatus

_MEBIBYTE = 1024 * 1024


def main() -> int:
    """Reads the arguments and measures; 1 where a planted fault is missed or something else is reported."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plumb", required=True, help="the program to measure")
    parser.add_argument("--event-loop", required=True, help="the bare event loop")
    parser.add_argument("--measured-run", required=True, help="the program that measures a run")
    parser.add_argument("--corpora", type=Path, required=True, help="the folder that holds faulty, sound and half")
    parser.add_argument("--small", type=Path, required=True, help="a new workspace, to measure the start with")
    parser.add_argument("--rounds", type=int, required=True, help="how often each command runs")
    parser.add_argument("--starts", type=int, default=200, help="how often the start is measured (default: 200)")
    options = parser.parse_args()
    harness = Harness(options.measured_run)
    try:
        agrees = _completeness(options)
        _throughput(harness, options)
        _memory(harness, options)
        _warm(harness, options)
        _start(harness, options)
    except UnexpectedStatus as problem:
        print(f"benchmark: {problem}", file=sys.stderr)
        return 3
    return 0 if agrees else 1


def _check(options: argparse.Namespace, name: str, corpus: str) -> Command:
    workspace = str(options.corpora / corpus / "workspace")
    arguments = ["check", "--no-cache", "--workspace", workspace, "--format", "concise"]
    return Command(name, [options.plumb, *arguments], status=1)


def _warm(harness: Harness, options: argparse.Namespace) -> None:
    """Measures a check of a workspace in which one file was edited since the last one, against `git status` of it."""
    workspace = options.corpora / "sound" / "workspace"
    os.environ["XDG_CACHE_HOME"] = str(options.corpora / "cache")
    git = ["git", "-C", str(workspace), "-c", "user.name=author", "-c", "user.email=author@example.org"]
    if not (workspace / ".git").exists():
        for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "Begin"]):
            subprocess.run([*git, *arguments], check=True)
    subprocess.run([*git, "checkout", "--quiet", "--", "."], check=True)
    # What was changed less than two seconds ago may change again unseen, so it is not recalled by its times.
    time.sleep(2.5)
    check = [options.plumb, "check", str(workspace)]
    for _ in range(2):
        subprocess.run(check, check=True, capture_output=True)
    edited = sorted(workspace.glob("*/*.yaml"))[-1]
    edited.write_text(edited.read_text(encoding="utf-8").replace(" for ", " for the ", 3), encoding="utf-8")
    status = Command("git status", [*git, "status", "--short"])
    warm = Command("plumb check, one file edited", check)
    harness.measure([status, warm], options.rounds)
    subprocess.run([*git, "checkout", "--quiet", "--", "."], check=True)
    print("\nOne file edited, the rest remembered")
    for command in (status, warm):
        wall, peak = command.median("wall"), command.median("peak") / _MEBIBYTE
        print(f"{command.name:32} {wall * 1000:8.0f} ms {peak:8.0f} MiB")
    print(f"times git status {statistics.median(warm.ratios(status, 'wall')):.1f}", flush=True)


def _settings_without(options: argparse.Namespace, name: str, is_off: Callable[[dict], bool]) -> list[str]:
    """The arguments for settings of that name, under which only such rules are off as `is_off` says."""
    listed = subprocess.run([options.plumb, "rules", "--format", "json"], check=True, capture_output=True)
    names = [rule["name"] for rule in json.loads(listed.stdout)["rules"] if is_off(rule)]
    settings = options.corpora / f"{name}.yaml"
    rules = ", ".join(f"{name}: off" for name in names)
    settings.write_text(f"kind: settings\nversion: 1\nrules: {{{rules}}}\n", encoding="utf-8")
    return ["--config", str(settings)]


def _reads_words(rule: dict) -> bool:
    """Whether a rule is one of those that look at what texts say, or at what they rest on."""
    by_group = rule["group"] in ("duplication", "provenance", "leveling", "taxonomy", "language")
    return by_group or _is_of_allowances(rule) or rule["name"] in ("focus-coverage", "scope-unquantified")


def _is_of_allowances(rule: dict) -> bool:
    """Whether a rule judges what is allowed to be said twice, for which all that is has to be found."""
    return rule["name"].startswith("allowance-")


def _looks_beyond(rule: dict) -> bool:
    """Whether a rule is one of those that hold texts against those of other documents, or against evidence."""
    across = rule["group"] == "duplication" and rule["scope"] == "workspace"
    return across or rule["group"] == "provenance" or _is_of_allowances(rule)


def _completeness(options: argparse.Namespace) -> bool:
    lines, agrees = completeness.compare(options.plumb, options.corpora / "faulty")
    print("\nCompleteness")
    print("\n".join(lines), flush=True)
    return agrees


def _throughput(harness: Harness, options: argparse.Namespace) -> None:
    # Into memory where there is a place for that: ext4 looks past each inode that was given up minutes ago, and after a
    # round that is what would be measured.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else options.corpora) as folder:
        _throughput_writing(Path(folder) / "compiled", harness, options)


def _throughput_writing(output: Path, harness: Harness, options: argparse.Namespace) -> None:
    faulty, sound = options.corpora / "faulty", options.corpora / "sound"
    loop = Command("event loop, with faults", [options.event_loop, "parse", str(faulty / "files.txt")])
    sound_loop = Command("event loop, without", [options.event_loop, "parse", str(sound / "files.txt")])
    read = Command("reading the files alone", [options.event_loop, "read", str(faulty / "files.txt")])
    check = _check(options, "plumb check, with faults", "faulty")
    structure = _settings_without(options, "structure", _reads_words)
    documents = _settings_without(options, "documents", _looks_beyond)
    checking = Command("plumb check, structure alone", [*check.arguments, *structure], status=1)
    judging = Command("plumb check, within documents", [*check.arguments, *documents], status=1)
    compile_arguments = ["compile", "--workspace", str(sound / "workspace"), "--output", str(output)]
    compiling = Command("plumb compile, without", [options.plumb, *compile_arguments], writes=output)
    compiling_alone = Command(
        "plumb compile, structure alone", [options.plumb, *compile_arguments, *structure], writes=output
    )
    harness.measure(
        [loop, read, checking, judging, check, sound_loop, compiling_alone, compiling], options.rounds
    )
    figures = json.loads((faulty / "figures.json").read_text(encoding="utf-8"))
    megabytes = figures["bytes"] / 1e6
    print(f"\nThroughput: {figures['profiles']:,} profiles, {megabytes:.1f} MB, medians of {options.rounds} rounds")
    print(
        f"{'command':<32}{'wall s':>9}{'cpu s':>9}{'MB/cpu s':>10}{'peak MiB':>10}   cpu against the event loop (range)"
    )
    for command, base in [
        (loop, loop),
        (read, loop),
        (checking, loop),
        (judging, loop),
        (check, loop),
        (sound_loop, sound_loop),
        (compiling_alone, sound_loop),
        (compiling, sound_loop),
    ]:
        ratios = command.ratios(base)
        print(
            f"{command.name:<32}{command.median('wall'):>9.3f}{command.median('processor'):>9.3f}"
            f"{megabytes / max(command.median('processor'), 1e-6):>10.1f}"
            f"{command.median('peak') / _MEBIBYTE:>10.1f}   "
            f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})",
            flush=True,
        )


def _memory(harness: Harness, options: argparse.Namespace) -> None:
    whole = _check(options, "plumb check", "faulty")
    half = _check(options, "plumb check, half the profiles", "half")
    harness.measure([half, whole], max(3, options.rounds // 2))
    count, half_count = (
        json.loads((options.corpora / corpus / "figures.json").read_text(encoding="utf-8"))["profiles"]
        for corpus in ("faulty", "half")
    )
    growth = (whole.median("peak") - half.median("peak")) / (count - half_count)
    print("\nMemory")
    print(f"peak of plumb check: {half.median('peak') / _MEBIBYTE:.1f} MiB at {half_count:,} profiles, ", end="")
    print(f"{whole.median('peak') / _MEBIBYTE:.1f} MiB at {count:,}: {growth:,.0f} bytes a further profile", flush=True)


def _start(harness: Harness, options: argparse.Namespace) -> None:
    profile = next(
        path
        for path in sorted(options.small.glob("*/*.yaml"))
        if path.name != "function.yaml" and not path.name.endswith(".review.yaml")
    )
    nothing = Command("true", [shutil.which("true") or "/usr/bin/true"])
    # As a hook, an editor or a person calls it: the workspace is found from the file.
    check = Command(f"plumb check {profile.name}", [options.plumb, "check", str(profile)], status=1)
    harness.measure([nothing, check], options.starts)
    print(f"\nStart: one profile of a small workspace, {options.starts} times")
    print(f"{'command':<34}{'wall ms':>9}{'least':>9}{'cpu ms':>9}")
    for command in (nothing, check):
        least = min(run.wall for run in command.runs)
        print(
            f"{command.name:<34}{command.median('wall') * 1e3:>9.2f}{least * 1e3:>9.2f}"
            f"{command.median('processor') * 1e3:>9.2f}"
        )
    extra = statistics.median(mine.wall - other.wall for mine, other in zip(check.runs, nothing.runs))
    print(f"{'more than true':<34}{extra * 1e3:>9.2f}")


if __name__ == "__main__":
    sys.exit(main())
