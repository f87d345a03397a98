"""Judges the sample documents and a sample of the mutants with two validators that are programs of their own."""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from cases import Document, Schemas, mutants, nothing_to_do, samples, verdict

# Tells which of some files a schema accepts and which it refuses.
Judge = Callable[[Path, "list[Path]"], "dict[Path, bool]"]

_SHOWN = 10


def main() -> int:
    """Reads the arguments, judges, and prints counts and the first disagreements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schemas", type=Path, required=True, help="the folder of schemas")
    parser.add_argument("--workspace", type=Path, required=True, help="the workspace with the sample documents")
    parser.add_argument("--mutants", type=Path, help="the folder with files KIND.jsonl")
    parser.add_argument("--count", type=int, default=200, help="how many mutants are tried (default: 200)")
    parser.add_argument("--seed", default="plumb", help="another seed tries other mutants (default: plumb)")
    parser.add_argument("--check-jsonschema", required=True, help="the program check-jsonschema")
    parser.add_argument("--sourcemeta", required=True, help="the program jsonschema of Sourcemeta")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        documents = list(samples(options.workspace))
        if options.mutants is not None:
            documents += _written(options.mutants, options.count, options.seed, Path(folder))
        if not documents:
            return nothing_to_do(f"no documents in {options.workspace}")
        schemas = Schemas(options.schemas)
        judges: dict[str, Judge] = {
            "check-jsonschema": lambda schema, files: _check_jsonschema(options.check_jsonschema, schema, files),
            "sourcemeta-jsonschema": lambda schema, files: _sourcemeta(options.sourcemeta, schema, files),
        }
        disagreements = [_compare(name, judge, documents, schemas) for name, judge in judges.items()]
    return 1 if any(disagreements) else 0


def _written(folder: Path, count: int, seed: str, into: Path) -> list[Document]:
    """A sample of the mutants, each written to a file; the same for a seed."""
    everything = list(mutants(folder))
    chosen = random.Random(seed).sample(everything, min(count, len(everything)))
    documents = []
    for number, mutant in enumerate(chosen):
        path = into / f"{number:04}-{mutant.kind}.json"
        path.write_text(json.dumps(mutant.instance), encoding="utf-8")
        documents.append(Document(mutant.kind, mutant.name, path, mutant.valid))
    return documents


def _compare(name: str, judge: Judge, documents: list[Document], schemas: Schemas) -> int:
    """Prints how a validator judges the documents; returns how often it disagrees."""
    disagreements: list[str] = []
    for kind in sorted({document.kind for document in documents}):
        due = {document.path.resolve(): document for document in documents if document.kind == kind}
        given = judge(schemas.path(kind), list(due))
        for path, document in due.items():
            if given.get(path) != document.valid:
                found = verdict(given[path]) if path in given else "not judged"
                expected = verdict(document.valid)
                disagreements.append(f"  {kind} {document.name}: expected {expected}, {name} says {found}")
    print(f"{name}: {len(disagreements):,} disagreements in {len(documents):,} documents")
    for line in disagreements[:_SHOWN]:
        print(line)
    return len(disagreements)


def _check_jsonschema(program: str, schema: Path, files: list[Path]) -> dict[Path, bool]:
    # Formats are off: in JSON Schema 2020-12 they are annotations, and the schemas say all they mean by patterns.
    run = subprocess.run(
        [
            program,
            "--disable-formats",
            "*",
            "--output-format",
            "json",
            "--verbose",
            "--schemafile",
            str(schema),
            *map(str, files),
        ],
        capture_output=True,
        text=True,
    )
    try:
        report = json.loads(run.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"check-jsonschema with {schema}: {run.stdout}{run.stderr}") from None
    # Where every file is accepted, they are listed under another name.
    accepted_files = report["successes"] if "successes" in report else report["checked_paths"]
    accepted = {Path(file).resolve(): True for file in accepted_files}
    refused = {Path(error["filename"]).resolve(): False for error in report["errors"]}
    return {**accepted, **refused}


def _sourcemeta(program: str, schema: Path, files: list[Path]) -> dict[Path, bool]:
    run = subprocess.run(
        [program, "validate", "--verbose", "--continue", str(schema), *map(str, files)], capture_output=True, text=True
    )
    given: dict[Path, bool] = {}
    for line in (run.stdout + run.stderr).splitlines():
        for word, valid in [("ok: ", True), ("fail: ", False)]:
            if line.startswith(word):
                given[Path(line[len(word) :]).resolve()] = valid
    if not given:
        raise SystemExit(f"sourcemeta-jsonschema with {schema}: {run.stdout}{run.stderr}")
    return given


if __name__ == "__main__":
    sys.exit(main())
