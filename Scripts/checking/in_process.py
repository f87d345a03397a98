"""Judges every mutant with jsonschema-rs, and compares with the verdict of the program's tests."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema_rs
from cases import Mutant, Schemas, mutants, nothing_to_do, verdict

_SHOWN = 10


def main() -> int:
    """Reads the arguments, judges, and prints counts and the first disagreements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schemas", type=Path, required=True, help="the folder of schemas")
    parser.add_argument("mutants", type=Path, help="the folder with files KIND.jsonl")
    options = parser.parse_args()
    schemas = Schemas(options.schemas)

    validators: dict[str, Any] = {}
    counts: Counter[tuple[str, bool]] = Counter()
    disagreements: list[Mutant] = []
    for mutant in mutants(options.mutants):
        if mutant.kind not in validators:
            validators[mutant.kind] = jsonschema_rs.validator_for(schemas.load(mutant.kind))
        counts[mutant.kind, mutant.valid] += 1
        if validators[mutant.kind].is_valid(mutant.instance) != mutant.valid:
            disagreements.append(mutant)
    if not counts:
        return nothing_to_do(f"jsonschema-rs: no documents in {options.mutants}")

    for kind in validators:
        print(f"jsonschema-rs: {kind}: {counts[kind, True]:,} valid and {counts[kind, False]:,} invalid documents")
    for mutant in disagreements[:_SHOWN]:
        print(f"  {mutant.kind} {mutant.name}: the tests say {verdict(mutant.valid)}, jsonschema-rs does not agree")
        for error in list(validators[mutant.kind].iter_errors(mutant.instance))[:3]:
            print(f"    at /{'/'.join(map(str, error.instance_path))}: {error.message[:200]}")
    print(f"jsonschema-rs: {len(disagreements):,} disagreements in {sum(counts.values()):,} documents")
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
