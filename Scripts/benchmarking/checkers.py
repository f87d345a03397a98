"""The programs that look at profiles: how each is called, and what it says of which file."""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from completeness import blamed_files

# For each file what is said of it. Where in the file is left out, since lines move when a fault is planted; so a rule
# that is broken once more is nothing new.
Reports = dict[str, set[str]]


@dataclass(frozen=True)
class Checker:
    """A program that looks at profiles."""

    name: str

    # The command that looks at files, which are named from within the workspace.
    command: Callable[[list[str]], list[str]]

    # Reads what the command printed.
    reports: Callable[[str], Reports]

    # The status of the command where no file has a fault.
    status: int = 0

    # The file after which the program looked at no further one, from what it printed.
    stopped_at: Callable[[str], str | None] = lambda _: None

    def look(self, files: list[str], workspace: Path) -> Reports:
        """What the program says of all files; it is called again where it stops before the last one."""
        said = ""
        while files:
            run = subprocess.run(
                self.command(files), cwd=workspace, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            said += run.stdout
            stop = self.stopped_at(run.stdout)
            files = files[files.index(stop) + 1 :] if stop else []
        return self.reports(said)


def plumb(program: str) -> Checker:
    """`plumb check`, which looks at the whole workspace, whatever files are named."""
    return Checker("`plumb check`", lambda _: [program, "check", "--no-cache", "--format", "json"], _of_plumb)


def yamllint(program: str) -> Checker:
    """yamllint with its default rules, by which lines are too long in files without a fault."""
    return Checker("`yamllint`", lambda files: [program, "--format", "parsable", *files], _of_yamllint, status=1)


def check_jsonschema(program: str, schema: Path) -> Checker:
    """check-jsonschema with a schema."""
    arguments = [program, "--output-format", "json", "--schemafile", str(schema)]
    return Checker("`check-jsonschema`", lambda files: [*arguments, *files], _of_check_jsonschema)


def sourcemeta(program: str, schema: Path) -> Checker:
    """The validator of Sourcemeta with a schema. A file that it cannot read is the last that it looks at."""
    arguments = [program, "validate", "--continue", str(schema)]
    return Checker(
        "`sourcemeta-jsonschema`",
        lambda files: [*arguments, *files],
        _of_sourcemeta,
        stopped_at=lambda said: next(iter(_unread(said)), None),
    )


def _of_plumb(said: str) -> Reports:
    findings = json.loads(said)["findings"]
    return _gathered((file, finding["rule"]) for finding in findings for file in blamed_files(finding))


def _of_yamllint(said: str) -> Reports:
    line = re.compile(r"^(.+?):\d+:\d+: \[\w+\] .*\((\S+)\)$", re.MULTILINE)
    return _gathered(line.findall(said))


def _of_check_jsonschema(said: str) -> Reports:
    report = json.loads(said)
    broken = [(error["filename"], f"{error['path']}: {error['message']}") for error in report["errors"]]
    return _gathered(broken + [(error["filename"], "no YAML") for error in report.get("parse_errors", [])])


def _of_sourcemeta(said: str) -> Reports:
    refused = [(file, "refused") for file in re.findall(r"^fail: (.+)$", said, re.MULTILINE)]
    return _gathered(refused + [(file, "no YAML") for file in _unread(said)])


def _unread(said: str) -> list[str]:
    """The files, each in its folder, that the validator of Sourcemeta could not read."""
    return re.findall(r"^  at file path .*?([^/\n]+/[^/\n]+)$", said, re.MULTILINE)


def _gathered(reports: Iterable[tuple[str, str]]) -> Reports:
    by_file: Reports = defaultdict(set)
    for file, report in reports:
        by_file[file].add(report)
    return by_file
