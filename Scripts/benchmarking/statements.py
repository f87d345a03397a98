"""Writes statements to be joined, one a line: made-up ones, those of a workspace's profiles, or O*NET's tasks.

Made-up statements are plain words in small letters; every tenth is an earlier one with some words changed.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from words import Dice, Vocabulary

_STATEMENT = re.compile(r" {4}(?:  text: |- (?!id: ))(.*)")


def main() -> None:
    """Reads the arguments and prints the statements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workspace", type=Path, help="take them from the profiles of a made-up workspace")
    parser.add_argument("--tasks", type=Path, help="take them from the table of task statements of O*NET")
    parser.add_argument("--words", type=int, default=20_000, help="make them up of so many words (default: 20000)")
    parser.add_argument("--count", type=int, default=20_000, help="how many are made up (default: 20000)")
    parser.add_argument("--different", action="store_true", help="in plain words, and each once")
    options = parser.parse_args()
    if options.workspace:
        texts = _of_profiles(options.workspace)
    elif options.tasks:
        texts = _of_tasks(options.tasks)
    else:
        texts = _made_up(options.words, options.count)
    if options.different:
        texts = iter(dict.fromkeys(" ".join(re.findall(r"[^\W_]+", text.lower())) for text in texts))
    sys.stdout.writelines(f"{text}\n" for text in texts)


def _made_up(words: int, count: int) -> Iterator[str]:
    dice = Dice(f"{words} statements")
    vocabulary = Vocabulary(dice, words)
    earlier: list[list[str]] = []
    for number in range(count):
        text = vocabulary.sentence(4 + dice.below(16)).split()
        if number % 10 == 9:
            text = list(dice.pick(earlier))
            for _ in range(1 + dice.below(3)):
                _edit(text, dice, vocabulary)
        earlier.append(text)
        yield " ".join(text)


def _edit(text: list[str], dice: Dice, vocabulary: Vocabulary) -> None:
    """Puts a word in, leaves one out, replaces one, or exchanges two."""
    place, kind = dice.below(len(text)), dice.below(4)
    if kind == 0:
        text.insert(place, dice.pick(vocabulary.words))
    elif kind == 1 and len(text) > 1:
        del text[place]
    elif kind == 2:
        text[place] = dice.pick(vocabulary.words)
    else:
        other = dice.below(len(text))
        text[place], text[other] = text[other], text[place]


def _of_profiles(workspace: Path) -> Iterator[str]:
    """The statements as they stand in the files, which the generator writes in a few forms only."""
    for file in sorted(workspace.glob("*/*F[0-9][0-9][0-9].yaml")):
        inside = False
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                inside = line.startswith("responsibilities:")
            elif inside and (statement := _STATEMENT.fullmatch(line)):
                yield statement[1]


def _of_tasks(table: Path) -> Iterator[str]:
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, dialect="excel-tab", quoting=csv.QUOTE_NONE):
            yield row["Task"]


if __name__ == "__main__":
    main()
