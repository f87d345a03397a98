"""Schemas, and documents with the verdict that is due."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class Schemas:
    """The files `KIND.schema.json` of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, kind: str) -> Path:
        """Where the schema of a kind stands; there has to be one."""
        path = self._folder / f"{kind}.schema.json"
        if not path.exists():
            raise SystemExit(f"there is no {path}")
        return path

    def load(self, kind: str) -> Any:
        """The schema of a kind."""
        return json.loads(self.path(kind).read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Mutant:
    """A document that the program's own tests judged."""

    kind: str
    name: str
    instance: Any
    valid: bool


def mutants(folder: Path) -> Iterator[Mutant]:
    """The lines of the files `KIND.jsonl`, in the order of kinds."""
    for file in sorted(folder.rglob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                case = json.loads(line)
                yield Mutant(file.stem, case["id"], case["instance"], case["valid"])


@dataclass(frozen=True)
class Document:
    """A file of its own, with the verdict that is due."""

    kind: str
    name: str
    path: Path
    valid: bool


def samples(workspace: Path) -> Iterator[Document]:
    """The YAML documents of a workspace, each by the kind that it announces; all of them have to be valid."""
    for file in sorted(workspace.rglob("*.yaml")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("kind: "):
                yield Document(line[len("kind: ") :].strip(), str(file), file, True)
                break


def verdict(valid: bool) -> str:
    """The verdict as a word."""
    return "valid" if valid else "invalid"


def nothing_to_do(reason: str) -> int:
    """Says that there is nothing to check; that is a failure where everything has to be checked."""
    print(reason)
    return 1 if os.environ.get("CI") == "true" else 0
