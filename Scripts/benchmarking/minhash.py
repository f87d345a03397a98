"""Finds the texts of a file, one a line, that share four fifths of their words, with a library for MinHash.

The words of a text are a set. Candidates are what the library offers; only those that are alike are kept, as the join
compares too. Prints the pairs by their lines from 0, or only how many there are among how many texts.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import time
from collections.abc import Iterable, Iterator

_Text = frozenset[str]

_PERMUTATIONS = 128
_THRESHOLD = 0.8


def main() -> None:
    """Reads the arguments and prints the pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", choices=["datasketch", "rensa"])
    parser.add_argument("file")
    parser.add_argument("--count", action="store_true", help="print only figures: texts, texts looked at, pairs")
    parser.add_argument("--seconds", type=float, default=math.inf, help="look at no more texts after so many")
    options = parser.parse_args()
    end = time.monotonic() + options.seconds
    with open(options.file, encoding="utf-8") as file:
        texts = [frozenset(re.findall(r"[^\W_]+", line.lower())) for line in file]
    reading = _Reading(texts, end)
    candidates = _datasketch(reading) if options.library == "datasketch" else _rensa(reading)
    pairs = sorted(pair for pair in candidates if _are_alike(texts[pair[0]], texts[pair[1]]))
    if options.count:
        print(json.dumps({"texts": len(texts), "looked_at": reading.looked_at, "pairs": len(pairs)}))
    else:
        print("".join(f"{first}\t{second}\n" for first, second in pairs), end="")


class _Reading:
    """Texts one after the other, until the time is over; how many they were is known afterwards."""

    def __init__(self, texts: list[_Text], end: float) -> None:
        self._texts = texts
        self._end = end
        self.looked_at = 0

    def __iter__(self) -> Iterator[_Text]:
        for text in self._texts:
            if time.monotonic() > self._end:
                return
            self.looked_at += 1
            yield text


def _are_alike(left: _Text, right: _Text) -> bool:
    shared = len(left & right)
    return shared * 5 >= (len(left) + len(right) - shared) * 4


def _datasketch(texts: Iterable[_Text]) -> Iterator[tuple[int, int]]:
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=_THRESHOLD, num_perm=_PERMUTATIONS)
    words = ([word.encode() for word in text] for text in texts)
    for number, sketch in enumerate(MinHash.generator(words, num_perm=_PERMUTATIONS)):
        yield from _earlier(number, lsh.query(sketch))
        lsh.insert(number, sketch, check_duplication=False)


def _rensa(texts: Iterable[_Text]) -> Iterator[tuple[int, int]]:
    from rensa import RMinHash, RMinHashLSH

    # Sixteen bands of eight come nearest to the threshold.
    lsh = RMinHashLSH(threshold=_THRESHOLD, num_perm=_PERMUTATIONS, num_bands=16)
    for number, text in enumerate(texts):
        sketch = RMinHash(num_perm=_PERMUTATIONS, seed=1)
        sketch.update(list(text))
        yield from _earlier(number, lsh.query(sketch))
        lsh.insert(number, sketch)


def _earlier(number: int, found: Iterable[int]) -> Iterator[tuple[int, int]]:
    return ((earlier, number) for earlier in found)


if __name__ == "__main__":
    main()
