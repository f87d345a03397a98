"""Proves that compiled files are canonical JSON by another implementation, and hold to the published schemas."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema_rs
import rfc8785
from cases import Schemas, nothing_to_do

# The kind of compiled file, by the first part of its path.
_KINDS = {
    "framework.json": "framework",
    "levels": "level",
    "functions": "function",
    "profiles": "profile",
    "sources": "source",
    "skills": "skill",
    "pages": "page",
    "index.json": "index",
    "manifest.json": "manifest",
    "bundle.json": "bundle",
}

_SHOWN = 10


class Checker:
    """Checks files of one output folder after the other."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._validators: dict[str, Any] = {}
        self.counts: Counter[str] = Counter()

    def problem(self, path: Path, name: Path) -> str | None:
        """What is wrong with the file at `path`, called `name` in the output; nothing if all is well."""
        kind = _KINDS.get(name.parts[0])
        if kind is None:
            return "no kind of compiled file stands at this path"
        content = path.read_bytes()
        try:
            value = json.loads(content)
            canonical = rfc8785.dumps(value)
        except (ValueError, rfc8785.CanonicalizationError) as error:
            return str(error)
        if canonical != content:
            return _difference(content, canonical)
        self.counts[kind] += 1
        broken = next(self._validator(kind).iter_errors(value), None)
        return broken and f"at /{'/'.join(map(str, broken.instance_path))}: {broken.message[:200]}"

    def _validator(self, kind: str) -> Any:
        if kind not in self._validators:
            self._validators[kind] = jsonschema_rs.validator_for(self._schemas.load(f"compiled-{kind}"))
        return self._validators[kind]


def _difference(content: bytes, canonical: bytes) -> str:
    start = next(
        (index for index, pair in enumerate(zip(content, canonical)) if pair[0] != pair[1]),
        min(len(content), len(canonical)),
    )
    given, due = content[start : start + 40], canonical[start : start + 40]
    return f"not canonical from byte {start}: {given!r} where RFC 8785 wants {due!r}"


def main() -> int:
    """Reads the arguments, checks every file, and prints counts and the first problems."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schemas", type=Path, required=True, help="the folder of schemas")
    parser.add_argument("output", type=Path, help="a folder written by `plumb compile`")
    options = parser.parse_args()

    checker = Checker(Schemas(options.schemas))
    problems: list[str] = []
    for path in sorted(path for path in options.output.rglob("*") if path.is_file()):
        name = path.relative_to(options.output)
        problem = checker.problem(path, name)
        if problem is not None:
            problems.append(f"  {name}: {problem}")
    if not checker.counts and not problems:
        return nothing_to_do(f"compiled output: no files in {options.output}")
    for line in problems[:_SHOWN]:
        print(line)
    counts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(checker.counts.items()))
    print(f"compiled output: canonical: {counts or 'none'}; {len(problems):,} files with problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
