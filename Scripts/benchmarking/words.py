"""Made-up words, spread as the words of a natural language are."""

from __future__ import annotations

import bisect
import itertools
import random
from collections.abc import Sequence
from typing import TypeVar

Choice = TypeVar("Choice")

# The commonest words of running text. They are English, so that made-up sentences have the shape of real ones.
FUNCTION_WORDS = "the of in for to with by on from at its their each before across under".split()

# Verbs that open statements: plain work, of no particular level or strength.
VERBS = """Adjusts Arranges Assembles Builds Calibrates Catalogs Cleans Collects Compares Compiles Counts Cuts
Designs Documents Draws Edits Examines Fits Gathers Grades Inspects Installs Joins Labels Lists Maps Measures
Mixes Models Moves Orders Packs Paints Plots Prepares Presents Prints Records Repairs Samples Schedules Selects
Sends Shapes Sketches Sorts Stores Studies Tests Traces Translates Verifies Weighs Writes""".split()

_ONSETS = "b d f g k l m n p r s t v z br dr gl kr pl st tr".split()
_VOWELS = "a e i o u".split()
_CODAS = ["", "", "", "l", "n", "r", "s"]

# Syllables beyond ASCII, in NFC.
_FOREIGN = ["bé", "ñor", "sø", "žal", "mün", "ça", "łu", "kế"]

# Words that checkers take for something left unfinished, or other readers for a boolean.
_REFUSED = {"todo", "tada", "dummy", "fo", "none", "null", "true", "false"}


class Dice:
    """Random choices that are the same for a seed on every machine and in every release of Python.

    They are made from `random.Random.random` alone, the only method whose sequence Python guarantees.
    """

    def __init__(self, seed: str) -> None:
        self.roll = random.Random(seed).random

    def below(self, bound: int) -> int:
        """A whole number from 0 up to, but not including, `bound`."""
        return int(self.roll() * bound)

    def pick(self, choices: Sequence[Choice]) -> Choice:
        """One of `choices`."""
        return choices[int(self.roll() * len(choices))]

    def pick_several(self, choices: Sequence[Choice], count: int) -> list[Choice]:
        """`count` different ones of `choices`, in the order they were drawn."""
        drawn: dict[int, None] = {}
        while len(drawn) < count:
            drawn[self.below(len(choices))] = None
        return [choices[index] for index in drawn]


class Vocabulary:
    """Some words, usually 20,000; that of rank r is drawn with a weight of 1 / (r + 2.7) (Zipf and Mandelbrot)."""

    def __init__(self, dice: Dice, size: int = 20_000) -> None:
        self._dice = dice
        self.words = FUNCTION_WORDS + _made_up(dice, size - len(FUNCTION_WORDS))
        self.rare = self.words[size // 10 :]
        self._sums = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        self._names: set[str] = set()

    def running_text(self, count: int) -> str:
        """`count` words as they follow each other in a text; none stands twice in a row."""
        roll, sums, words, total = self._dice.roll, self._sums, self.words, self._sums[-1]
        drawn: list[str] = []
        last = ""
        while len(drawn) < count:
            word = words[bisect.bisect(sums, roll() * total)]
            if word != last:
                drawn.append(word)
                last = word
        if drawn[-1] in FUNCTION_WORDS:
            drawn[-1] = self._dice.pick(self.rare)
        return " ".join(drawn)

    def sentence(self, count: int) -> str:
        """A verb and `count` words, without a full stop."""
        return f"{self._dice.pick(VERBS)} {self.running_text(count)}"

    def name(self, count: int = 2) -> str:
        """A title of `count` rare words that was never given before."""
        while True:
            name = " ".join(self._dice.pick_several(self.rare, count)).title()
            if name not in self._names:
                self._names.add(name)
                return name


def _made_up(dice: Dice, count: int) -> list[str]:
    """`count` different words of two to four syllables, the short ones first as in natural languages."""
    words: dict[str, None] = {}
    while len(words) < count:
        ease = len(words) / count
        syllables = 2 + (dice.roll() < 0.2 + ease) + (dice.roll() < ease / 2)
        word = "".join(_syllable(dice) for _ in range(syllables))
        if word not in _REFUSED:
            words[word] = None
    return list(words)


def _syllable(dice: Dice) -> str:
    if dice.roll() < 0.004:
        return dice.pick(_FOREIGN)
    return dice.pick(_ONSETS) + dice.pick(_VOWELS) + dice.pick(_CODAS)
