"""Opens the page for browsers in headless Chromium, and holds what it shows against the other reports."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

# What the browser may take, in seconds, and how often it is tried: a loaded machine may be slow to start it.
_PATIENCE = 120
_TRIES = 2


class _Page(HTMLParser):
    """The findings of a page, and which of them are hidden."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.hidden = 0
        self.count = ""
        self.form_is_hidden = True
        self.outside: list[str] = []
        self._is_section_hidden = False
        self._is_output = False
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        self._is_output = tag == "output"
        self.outside += [value for key, value in attributes if key in ("src", "href") and not (value or "").startswith("#")]
        if tag == "form":
            self.form_is_hidden = "hidden" in values
        if tag == "section":
            self._is_section_hidden = "hidden" in values
        if tag == "article":
            if "hidden" in values or self._is_section_hidden:
                self.hidden += 1
            else:
                self.shown.append((values.get("data-severity") or "", values.get("data-rule") or ""))

    def handle_data(self, data: str) -> None:
        if self._is_output:
            self.count += data

    def handle_endtag(self, tag: str) -> None:
        self._is_output = self._is_output and tag != "output"


def main() -> int:
    """Opens the page under several addresses; 1 if it shows anything else than it should."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder with the reports")
    parser.add_argument("--browser", required=True, help="the program Chromium")
    options = parser.parse_args()
    findings = json.loads((options.folder / "report.json").read_text(encoding="utf-8"))["findings"]
    terminal = (options.folder / "report.concise").read_text(encoding="utf-8").splitlines()
    page = (options.folder / "report.html").resolve().as_uri()

    rule = findings[0]["rule"]
    file = findings[-1]["file"]
    cases: dict[str, Callable[[dict], bool]] = {
        "": lambda finding: True,
        "#severity=error": lambda finding: finding["severity"] == "error",
        "#severity=warning,info": lambda finding: finding["severity"] != "error",
        f"#rule={rule}": lambda finding: finding["rule"] == rule,
        f"#file={quote(file)}": lambda finding: finding["file"].replace(".review.yaml", ".yaml") == file,
        "#text=no-finding-says-this": lambda finding: False,
    }
    faults = 0
    for fragment, is_asked in cases.items():
        shown = _Page(_opened(options.browser, page + fragment))
        expected = [(finding["severity"], finding["rule"]) for finding in findings if is_asked(finding)]
        problems = []
        if shown.shown != expected:
            problems.append(f"{len(shown.shown)} findings are shown, and not the {len(expected)} asked for")
        if len(shown.shown) + shown.hidden != len(findings):
            problems.append(f"the page holds {len(shown.shown) + shown.hidden} of {len(findings)} findings")
        if not shown.count.startswith(f"{len(expected)} of {len(findings)}"):
            problems.append(f"it says `{shown.count}`")
        if shown.form_is_hidden:
            problems.append("its script did not run")
        if shown.outside:
            problems.append(f"it leads to {shown.outside}")
        for problem in problems:
            print(f"report.html{fragment}: {problem}", file=sys.stderr)
        faults += len(problems)
    listed = sum(": error[" in line or ": warning[" in line or ": info[" in line for line in terminal)
    if listed != len(findings):
        print(f"the terminal lists {listed} findings of {len(findings)}", file=sys.stderr)
        faults += 1
    print(f"{len(findings)} findings in the page as in the terminal, {len(cases)} filters: {faults} faults")
    return 1 if faults else 0


def _opened(browser: str, address: str) -> str:
    """The page as it stands after its script ran, without a network and with a profile that is thrown away."""
    for attempt in range(_TRIES):
        with tempfile.TemporaryDirectory() as profile:
            arguments = [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={profile}",
                "--virtual-time-budget=10000", "--dump-dom", address,
            ]  # fmt: skip
            try:
                run = subprocess.run(arguments, capture_output=True, timeout=_PATIENCE, check=True)
            except subprocess.TimeoutExpired:
                continue
            if run.stdout:
                return run.stdout.decode()
    raise SystemExit(f"{browser} did not open {address}")


if __name__ == "__main__":
    sys.exit(main())
