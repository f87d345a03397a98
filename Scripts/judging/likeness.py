"""What definitions of two texts being alike find and miss: among the tasks of O*NET, and of rewordings planted there.

The join of the tool finds the pairs. Where a definition counts edits in their order, the pairs are those of the same
tolerance whatever the order, of which those that take more edits are left out: an edit changes one
word of each at most.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

_SEED = "plumb-likeness-1"
_PLANTED = 3000
_MOST_EDITS = 3
_SHORTEST = 4

_COLUMNS = [
    "alike are texts that differ in",
    "found of 1 edit",
    "of 2",
    "of 3",
    "pairs of tasks",
    "judged",
    "say one thing",
    "or all but a name",
]

Pair = tuple[str, str]


@dataclass(frozen=True)
class Definition:
    """When two texts are alike, as options of `join-texts`, and whether words count in their order."""

    name: str
    options: tuple[str, ...]
    in_order: bool = False

    @staticmethod
    def words(differing: int, within: int, most: int | None, *, in_order: bool = False) -> Definition:
        """So many words in so many, at most some; `in_order` counts edits."""
        cap = "" if most is None else f", at most {most}"
        name = f"{differing} word{'s' if differing > 1 else ''} in {within}{cap}{', in order' if in_order else ''}"
        return Definition(name, ("--words", f"{differing},{within},{9999 if most is None else most}"), in_order)

    def allowed(self, longer: int) -> int:
        """How many edits texts of a length may take."""
        differing, within, most = (int(number) for number in self.options[1].split(","))
        return min(longer * differing // within, most)


CHOSEN = Definition.words(1, 7, 2)
DEFINITIONS = [
    Definition.words(2, 17, None),
    Definition.words(1, 8, 2),
    CHOSEN,
    Definition.words(1, 7, 2, in_order=True),
    Definition.words(1, 7, None),
    Definition.words(1, 6, 2),
    Definition.words(1, 5, 2),
    Definition.words(1, 5, 2, in_order=True),
    Definition.words(1, 5, 3),
    Definition("word sets at 0.80", ("--sets", "80")),
]


class Join:
    """The tool's join."""

    def __init__(self, program: str) -> None:
        self._program = program

    def pairs(self, texts: list[str], definition: Definition) -> set[tuple[int, int]]:
        """The positions of texts that are alike, each pair once, a text with copies by its first place."""
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
            file.writelines(f"{text}\n" for text in texts)
            file.flush()
            command = [self._program, "--pairs", *definition.options, file.name]
            lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        pairs = {(int(first), int(second)) for first, second in (line.split("\t") for line in lines)}
        if not definition.in_order:
            return pairs
        words = {position: _words(texts[position]) for pair in pairs for position in pair}
        return {
            (first, second)
            for first, second in pairs
            if _edits(words[first], words[second]) <= definition.allowed(max(len(words[first]), len(words[second])))
        }


def main() -> None:
    """Prints what each definition finds, or writes pairs that have to be judged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--join-texts", required=True, help="the program that finds the pairs")
    parser.add_argument("--tasks", type=Path, required=True, help="the table of task statements of O*NET")
    parser.add_argument("--verdicts", type=Path, required=True, help="the pairs that a reader judged")
    parser.add_argument("--sheet", type=Path, help="write the pairs of the sample without a verdict to a file")
    options = parser.parse_args()
    join = Join(options.join_texts)
    with options.tasks.open(encoding="utf-8", newline="") as file:
        tasks = [row["Task"] for row in csv.DictReader(file, dialect="excel-tab", quoting=csv.QUOTE_NONE)]
    # Each task once, by its words.
    tasks = list({" ".join(_words(task)): task for task in tasks if len(_words(task)) >= _SHORTEST}.values())

    real = {definition: _texts(tasks, join.pairs(tasks, definition)) for definition in DEFINITIONS}
    sample = _sample(real)
    verdicts = _verdicts(options.verdicts)
    if options.sheet:
        _write_sheet(options.sheet, [pair for pair in sample if pair not in verdicts])
        return
    reworded = list(_rewordings(tasks))
    texts = tasks + [text for _, text, _ in reworded]
    print(f"{len(tasks):,} different tasks, {len(reworded):,} rewordings of them with 1 to {_MOST_EDITS} edits\n")
    print(f"| {' | '.join(_COLUMNS)} |")
    print("|---" * len(_COLUMNS) + "|")
    for definition in DEFINITIONS:
        found = join.pairs(texts, definition)
        hits: dict[int, list[bool]] = {edits: [] for edits in range(1, _MOST_EDITS + 1)}
        for offset, (origin, _, edits) in enumerate(reworded):
            hits[edits].append((origin, len(tasks) + offset) in found)
        shares = " | ".join(f"{sum(hit) / len(hit):.1%}" for hit in hits.values())
        judged = [verdicts[pair] for pair in real[definition] if pair in verdicts]
        same, named = judged.count("same"), judged.count("name")
        print(
            f"| {definition.name} | {shares} | {len(real[definition])} | {len(judged)} | "
            f"{same / max(len(judged), 1):.0%} | {(same + named) / max(len(judged), 1):.0%} |"
        )


def _rewordings(tasks: list[str]) -> Iterable[tuple[int, str, int]]:
    """Tasks with some words replaced, put in, left out, or exchanged with one of the next three."""
    dice = random.Random(_SEED)
    vocabulary = [word for task in tasks for word in task.split()]
    edits: list[Callable[[list[str], int], None]] = [
        lambda words, at: words.__setitem__(at, dice.choice(vocabulary)),
        lambda words, at: words.insert(at, dice.choice(vocabulary)),
        lambda words, at: words.__delitem__(at),
        lambda words, at: _exchange(words, at, min(at + 1 + int(dice.random() * 3), len(words) - 1)),
    ]
    for origin in dice.sample(range(len(tasks)), _PLANTED):
        words = tasks[origin].split()
        count = 1 + int(dice.random() * _MOST_EDITS)
        for _ in range(count):
            edits[int(dice.random() * len(edits))](words, int(dice.random() * len(words)))
        if words and _words(" ".join(words)) != _words(tasks[origin]):
            yield origin, " ".join(words), count


def _exchange(words: list[str], left: int, right: int) -> None:
    words[left], words[right] = words[right], words[left]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _edits(left: list[str], right: list[str]) -> int:
    """How many words have to be replaced, put in or left out (Levenshtein, 1966)."""
    row = list(range(len(right) + 1))
    for count, word in enumerate(left, 1):
        above, row = row, [count]
        for place, other in enumerate(right):
            row.append(min(above[place] + (word != other), above[place + 1] + 1, row[place] + 1))
    return row[-1]


def _texts(tasks: list[str], pairs: set[tuple[int, int]]) -> list[Pair]:
    return [(tasks[first], tasks[second]) for first, second in sorted(pairs)]


def _sample(real: dict[Definition, list[Pair]]) -> list[Pair]:
    """Fifty pairs of the chosen definition, and fifty that only others find."""
    dice = random.Random(_SEED)
    chosen = real[CHOSEN]
    others = sorted({pair for pairs in real.values() for pair in pairs} - set(chosen))
    return dice.sample(chosen, 50) + dice.sample(others, 50)


def _verdicts(file: Path) -> dict[Pair, str]:
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as rows:
        table = csv.DictReader(rows, dialect="excel-tab")
        return {(row["first"], row["second"]): row["verdict"] for row in table}


def _write_sheet(file: Path, pairs: list[Pair]) -> None:
    with file.open("w", encoding="utf-8", newline="") as rows:
        table = csv.writer(rows, dialect="excel-tab", lineterminator="\n")
        table.writerow(["first", "second", "verdict", "reason"])
        table.writerows([*pair, "", ""] for pair in pairs)


if __name__ == "__main__":
    main()
