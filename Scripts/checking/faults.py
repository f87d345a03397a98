"""Stops the writing step of `plumb fix` at each of its system calls, one run a call and fault.

usage: faults.py PLUMB
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# A workspace in which a fix renames a file that is edited too, with its review, and one fix edits two files.
WORKSPACE = {
    "framework.yaml": "kind: framework\nversion: 1\nid: example\ntitle: Example\nlanguage: en\n"
    "tracks: {main: {title: Main, levels: {L1: {title: Planner, rank: 1}}}}\n"
    "review: {scale: {minimum: 1, maximum: 5, pass: 4}, dimensions: {clarity: {title: Clarity}}, "
    "roles: {architect: {title: Architect}}}\n",
    "skills.yaml": "kind: skills\nversion: 1\nlibrary: true\n"
    "skills: {scheduling: {name: Scheduling, definition: Putting jobs in an order}}\n",
    "OPS/function.yaml": "kind: function\nversion: 1\ncode: OPS\ntitle: Operations\n",
    "OPS/MAKING.yaml": "kind: profile\nversion: 1\ncode: OPS.MAKE\ntittle: Making  # as HR knows it\n"
    "responsibilities:\n  L1:\n    - Runs line #4\nskills:\n  - skill: schedulling\n",
    # Of the text as it reads once it is mended, written down by `plumb review record`.
    "OPS/MAKING.review.yaml": "kind: review\nversion: 1\nof: OPS.MAKE\nreviews:\n  - date: 2026-01-02\n"
    "    panel: [{role: architect}]\n    layers:\n      responsibilities:\n        scores: {clarity: 5}\n"
    "        digest: 1:sha256:69e79e90cd7342d66a97ff1baaf2a221fcf34d007ea8dd6780735a5953a5e387\n"
    '        judged: [{at: "responsibilities.L1[]", text: "Runs line #4"}]\n'
    "    seal: 1:sha256:99dbb5dfb2e268de6cfddb02e21e7725e8679338b187b058a52cedb4bb4a303a\n",
    "OPS/PLAN.yaml": "kind: profile\r\nversion: 1\r\ncode: OPS.PLAN\r\ntitle: 2024\r\n"
    "responsibilities:\r\n  L1:\r\n    - Plans the week\r\nskills:\r\n  - skill: schedulling\r\n",
}

ERRORS = ["ENOSPC", "EIO", "EINTR"]

# Calls that are about memory and not about files: refusing these says nothing about writing.
MEMORY = {"mmap", "munmap", "mprotect", "mremap", "brk", "madvise", "futex", "rt_sigprocmask", "rt_sigaction"}

# The calls that end a process need not come back.
LAST = {"exit_group", "exit"}


def main(plumb: str) -> int:
    with tempfile.TemporaryDirectory(prefix="plumb-faults-") as scratch:
        names, new = sound_run(plumb, Path(scratch))
        calls = writing_calls(plumb, Path(scratch))
        faults = [(call, f"error={error}") for call in calls if call[0] not in MEMORY for error in ERRORS]
        faults += [(call, "signal=SIGKILL") for call in calls]

        def judge(numbered: tuple[int, tuple]) -> str | None:
            number, (call, fault) = numbered
            return complaint(plumb, Path(scratch) / str(number), call, fault, names, new)

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            complaints = [found for found in pool.map(judge, enumerate(faults)) if found]
    for found in complaints:
        print(found, file=sys.stderr)
    print(f"{len(faults) - len(complaints)} of {len(faults)} faults at {len(calls)} system calls left whole files")
    return 1 if complaints else 0


def sound_run(plumb: str, scratch: Path) -> tuple[dict[str, str], dict[str, bytes]]:
    """What a run without faults makes of the workspace: the new name of each file, and the new contents."""
    folder = written(scratch / "sound")
    result = subprocess.run([plumb, "fix", "--diff"], cwd=folder, capture_output=True, text=True)
    names = {name: name for name in WORKSPACE}
    names.update(re.findall(r"rename from (.*)\nrename to (.*)\n", result.stdout))
    result = subprocess.run([plumb, "fix"], cwd=folder, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    new = contents(folder)
    assert sorted(new) == sorted(names.values()), result.stdout
    changed = [name for name in WORKSPACE if new[names[name]] != WORKSPACE[name].encode()]
    assert changed == ["OPS/MAKING.yaml", "OPS/PLAN.yaml"], result.stdout
    return names, new


def writing_calls(plumb: str, scratch: Path) -> list[tuple[str, int]]:
    """The system calls from the first staging file on, each by its name and how often that was called before."""
    folder = written(scratch / "traced")
    trace = scratch / "trace"
    subprocess.run(["strace", "-f", "-o", trace, plumb, "fix"], cwd=folder, capture_output=True, check=True)
    counts: Counter[str] = Counter()
    calls: list[tuple[str, int]] = []
    for line in trace.read_text(errors="replace").splitlines():
        match = re.match(r"\d+\s+(\w+)\(", line)
        if not match:
            continue
        counts[match[1]] += 1
        if (calls or ".plumb-staging" in line) and match[1] not in LAST:
            calls.append((match[1], counts[match[1]]))
    assert {"write", "fsync", "close", "rename", "renameat2"} <= {name for name, _ in calls}, calls
    return calls


def complaint(
    plumb: str, folder: Path, call: tuple[str, int], fault: str, names: dict[str, str], new: dict[str, bytes]
) -> str | None:
    """What is wrong after a run with a fault and the run after it; nothing where all is well."""
    name, number = call
    where = f"{name} number {number}, {fault}"
    written(folder)
    injected = ["strace", "-f", "-o", "/dev/null", "-e", f"inject={name}:{fault}:when={number}"]
    stopped = subprocess.run([*injected, plumb, "fix"], cwd=folder, capture_output=True, text=True)
    state = contents(folder)
    for old_name, old in WORKSPACE.items():
        new_name = names[old_name]
        standing = {path for path in {old_name, new_name} if path in state}
        if len(standing) != 1:
            return f"{where}: {old_name} stands at {sorted(standing)}"
        if state[standing.pop()] not in (old.encode(), new[new_name]):
            return f"{where}: {old_name} is neither old nor new"
    if fault.startswith("error"):
        if stopped.returncode not in (0, 3):
            return f"{where}: ends with {stopped.returncode}: {stopped.stderr}"
        if stopped.returncode == 0 and state != new:
            return f"{where}: ends with 0, and not everything was written"
        if stopped.returncode == 3 and not stopped.stderr:
            return f"{where}: ends with 3 and does not say why"
    after = subprocess.run([plumb, "fix"], cwd=folder, capture_output=True, text=True)
    if after.returncode != 0 or contents(folder) != new:
        return f"{where}: the next run does not end the work: {after.stdout}{after.stderr}{sorted(contents(folder))}"
    return None


def written(folder: Path) -> Path:
    for name, text in WORKSPACE.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a folder, hidden ones too."""
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
