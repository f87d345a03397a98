"""Reads the reports of one check in every format, and holds them against each other."""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as xml
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

# What reviewdog, GitHub and GitLab call severities.
_IN_GITHUB = {"error": "error", "warning": "warning", "info": "notice"}
_IN_GITLAB = {"error": "major", "warning": "minor", "info": "info"}
_IN_SARIF = {"error": "error", "warning": "warning", "info": "note"}

# What no text may hold raw, whatever content holds: control characters, and what hides or reorders text.
_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def main() -> int:
    """Prints what does not agree; 1 if anything."""
    folder = Path(sys.argv[1])
    reports = {path.suffix[1:]: path.read_text(encoding="utf-8") for path in sorted(folder.glob("report.*"))}
    faults = list(_faults(reports, folder / "work"))
    for fault in faults:
        print(fault, file=sys.stderr)
    findings = len(json.loads(reports["json"])["findings"])
    print(f"{findings} findings in {len(reports)} formats: {len(faults)} faults")
    return 1 if faults or findings == 0 else 0


def _faults(reports: dict[str, str], root: Path) -> Iterator[str]:
    findings = json.loads(reports["json"])["findings"]
    for name, text in reports.items():
        if hidden := _HIDDEN.search(text):
            yield f"{name}: U+{ord(hidden.group()):04X} stands there raw at {hidden.start()}"
    yield from _lines(reports["jsonl"], json.loads(reports["json"]))
    yield from _sarif(json.loads(reports["sarif"])["runs"][0], findings, root)
    yield from _reviewdog(json.loads(reports["rdjson"])["diagnostics"], findings, root)
    yield from _gitlab(json.loads(reports["gitlab"]), findings)
    yield from _github(reports["github"], findings)
    yield from _checkstyle(xml.fromstring(reports["checkstyle"]), findings)
    yield from _junit(xml.fromstring(reports["junit"]), findings)


def _lines(text: str, report: dict) -> Iterator[str]:
    lines = [json.loads(line) for line in text.splitlines()]
    found = [{key: value for key, value in line.items() if key != "kind"} for line in lines]
    if [line for line, whole in zip(found, lines) if whole["kind"] == "finding"] != report["findings"]:
        yield "jsonl: the findings are not those of json"
    if lines[-1]["kind"] != "summary" or any(found[-1][key] != value for key, value in report["summary"].items()):
        yield "jsonl: the last line is not the summary of json"


def _sarif(run: dict, findings: list[dict], root: Path) -> Iterator[str]:
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    expected = Counter((f["rule"], _IN_SARIF[f["severity"]], f["fingerprint"]) for f in findings)
    results = run["results"]
    if Counter((r["ruleId"], r["level"], r["partialFingerprints"]["plumb/v1"]) for r in results) != expected:
        yield "sarif: the results are not the findings"
    by_fingerprint = {f["fingerprint"]: f for f in findings}
    for result in results:
        if rules[result["ruleIndex"]] != result["ruleId"]:
            yield f"sarif: a result has the index of another rule than {result['ruleId']}"
        finding = by_fingerprint[result["partialFingerprints"]["plumb/v1"]]
        location = result["locations"][0]["physicalLocation"]
        start, end = finding["range"]["start"]["offset"], finding["range"]["end"]["offset"]
        if _marked(root, location["artifactLocation"]["uri"], location["region"], 2) != (start, end):
            yield f"sarif: {result['ruleId']} is at another place than {finding['file']}:{finding['range']}"
        for fix in result.get("fixes", []):
            yield from _fix(fix, finding["fix"], root)


def _fix(fix: dict, expected: dict, root: Path) -> Iterator[str]:
    """Whether the text regions of a fix are the bytes that the JSON report names."""
    edits = [
        (_marked(root, change["artifactLocation"]["uri"], replacement["deletedRegion"], 2))
        for change in fix["artifactChanges"]
        for replacement in change["replacements"]
    ]
    named = [(edit["range"]["start"]["offset"], edit["range"]["end"]["offset"]) for edit in expected["edits"]]
    if sorted(edits) != sorted(named):
        yield f"sarif: a fix edits {edits} and not {named}"


def _reviewdog(diagnostics: list[dict], findings: list[dict], root: Path) -> Iterator[str]:
    if len(diagnostics) != len(findings):
        yield "rdjson: the diagnostics are not the findings"
    for diagnostic, finding in zip(diagnostics, findings):
        if (diagnostic["code"]["value"], diagnostic["severity"]) != (finding["rule"], finding["severity"].upper()):
            yield f"rdjson: a diagnostic is not {finding['rule']}"
        region = _flat(diagnostic["location"]["range"])
        start, end = finding["range"]["start"]["offset"], finding["range"]["end"]["offset"]
        if _marked(root, diagnostic["location"]["path"], region, 1) != (start, end):
            yield f"rdjson: {finding['rule']} is at another place than {finding['file']}:{finding['range']}"
        for suggestion in diagnostic.get("suggestions", []):
            edits = finding["fix"]["edits"]
            start = min(edit["range"]["start"]["offset"] for edit in edits)
            end = max(edit["range"]["end"]["offset"] for edit in edits)
            if _marked(root, diagnostic["location"]["path"], _flat(suggestion["range"]), 1) != (start, end):
                yield f"rdjson: a suggestion for {finding['rule']} is for another place"
            if len(edits) == 1 and suggestion["text"].replace("\r\n", "\n") != edits[0]["replacement"]:
                yield f"rdjson: a suggestion for {finding['rule']} is another text"


def _flat(span: dict) -> dict:
    start, end = span["start"], span["end"]
    return {
        "startLine": start["line"], "startColumn": start["column"],
        "endLine": end["line"], "endColumn": end["column"],
    }  # fmt: skip


def _marked(root: Path, path: str, region: dict, unit: int) -> tuple[int, int]:
    """The bytes that lines and columns name, in columns of UTF-16 (2) or of bytes (1)."""
    data = (root / path).read_bytes()
    starts = [0] + [match.end() for match in re.finditer(rb"\r\n|\n|\r", data)]

    def offset(line: int, column: int) -> int:
        if unit == 1:
            return starts[line - 1] + column - 1
        rest = data[starts[line - 1] :].decode("utf-8").encode("utf-16-le")[: 2 * (column - 1)]
        return starts[line - 1] + len(rest.decode("utf-16-le").encode("utf-8"))

    return (
        offset(region["startLine"], region["startColumn"]),
        offset(region["endLine"], region["endColumn"]),
    )


def _gitlab(entries: list[dict], findings: list[dict]) -> Iterator[str]:
    expected = [(f["fingerprint"], _IN_GITLAB[f["severity"]], f["file"]) for f in findings]
    if [(e["fingerprint"], e["severity"], e["location"]["path"]) for e in entries] != expected:
        yield "gitlab: the entries are not the findings"
    if len({entry["fingerprint"] for entry in entries}) != len(entries):
        yield "gitlab: two entries have one fingerprint"


def _github(text: str, findings: list[dict]) -> Iterator[str]:
    commands = Counter(match[1] for match in re.finditer(r"^::(\w+) ", text, re.MULTILINE))
    for severity, name in _IN_GITHUB.items():
        count = sum(finding["severity"] == severity for finding in findings)
        if commands[name] != min(count, 10):
            yield f"github: {commands[name]} commands for {count} {severity}s"
    withheld = len(findings) - sum(commands.values())
    if withheld and not text.splitlines()[-1].startswith(f"withheld: {withheld} "):
        yield f"github: the last line does not say that {withheld} are withheld"


def _checkstyle(root: xml.Element, findings: list[dict]) -> Iterator[str]:
    entries = [
        (file.get("name"), error.get("source"), error.get("severity"), error.get("line"))
        for file in root.iter("file")
        for error in file.iter("error")
    ]
    expected = [
        (f["file"], f"plumb.{f['rule']}", f["severity"], str(f["range"]["start"]["line"])) for f in findings
    ]
    if entries != expected:
        yield "checkstyle: the errors are not the findings"


def _junit(root: xml.Element, findings: list[dict]) -> Iterator[str]:
    errors = sum(finding["severity"] == "error" for finding in findings)
    if (len(list(root.iter("failure"))), root.get("failures")) != (errors, str(errors)):
        yield f"junit: there are {errors} errors and other failures"
    if len(list(root.iter("testcase"))) != int(root.get("tests") or 0):
        yield "junit: there are not as many tests as it says"


if __name__ == "__main__":
    sys.exit(main())
