"""Writes a made-up workspace of many profiles, with faults at known places or without any.

In the folder given: `workspace/`, `files.txt` (its files, one a line), `planted-faults.json` (for each fault its
file, rule and path) and `figures.json` (what it holds). The same arguments give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from faults import Planter
from profiles import ProfileWriter
from shared_documents import LEVELS, SharedDocuments
from words import Dice, Vocabulary
from yaml_text import Mapping, document

_PROFILES_IN_FUNCTION = 100
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Corpus:
    """A workspace on its way to disk."""

    def __init__(self, folder: Path, seed: str, size: int) -> None:
        self._folder = folder
        self._workspace = folder / "workspace"
        dice = Dice(seed)
        words = Vocabulary(dice, size)
        self._dice = dice
        self._shared = SharedDocuments(dice, words)
        self._profiles = ProfileWriter(dice, words, self._shared)
        # Dice of their own: the profiles between the faults are the same as without any.
        fault_dice = Dice(f"{seed} faults")
        self._planter = Planter(fault_dice, Vocabulary(fault_dice))
        self._files: list[Path] = []
        self._planted: list[dict[str, str]] = []
        self._figures = {"profiles": 0, "profile_bytes": 0, "statements": 0, "skills": 0}

    def write(self, profiles: int, fault_every: int) -> None:
        """Writes `profiles` profiles, of which one in `fault_every` has a fault (0: none has)."""
        self._write("framework.yaml", "Made up, to measure with.", self._shared.framework())
        self._write("sources.yaml", "What profiles cite.", self._shared.sources())
        self._write("skills.yaml", "What profiles use.", self._shared.skills())
        for function, codes in self._functions(profiles):
            self._write(f"{function}/function.yaml", "What its profiles share.", self._shared.function(function))
            for code in codes:
                self._write_profile(code, [other for other in codes if other != code], fault_every)
        (self._folder / "files.txt").write_text("".join(f"{path}\n" for path in self._files), encoding="utf-8")
        self._write_json("planted-faults.json", self._planted)

    def count(self, event_loop: str) -> dict[str, float]:
        """Measures what was written; events are counted by libyaml."""
        run = subprocess.run(
            [event_loop, "parse", str(self._folder / "files.txt")], check=True, capture_output=True, text=True
        )
        profiles = self._figures["profiles"]
        figures = {**json.loads(run.stdout), "profiles": profiles, "planted": len(self._planted)}
        figures["bytes_a_profile"] = round(self._figures["profile_bytes"] / profiles)
        figures["statements_a_profile"] = round(self._figures["statements"] / profiles, 1)
        figures["skills_a_profile"] = round(self._figures["skills"] / profiles, 1)
        figures["events_a_kilobyte"] = round(figures["events"] / (figures["bytes"] / 1000), 1)
        self._write_json("figures.json", figures)
        return figures

    def _functions(self, profiles: int) -> Iterator[tuple[str, list[str]]]:
        """Functions, each with the codes of its profiles."""
        taken: set[str] = set()
        for start in range(0, profiles, _PROFILES_IN_FUNCTION):
            function = self._letters(6)
            while function in taken:
                function = self._letters(6)
            taken.add(function)
            count = min(_PROFILES_IN_FUNCTION, profiles - start)
            yield function, [f"{function}.{self._letters(7)}F{number:03}" for number in range(count)]

    def _letters(self, count: int) -> str:
        return "".join(self._dice.pick(_LETTERS) for _ in range(count))

    def _write_profile(self, code: str, neighbors: list[str], fault_every: int) -> None:
        profile = self._profiles.profile(code, neighbors)
        function, name = code.split(".")
        path = f"{function}/{name}.yaml"
        self._figures["profiles"] += 1
        if fault_every and self._figures["profiles"] % fault_every == 0:
            rule, place = self._planter.plant(profile)
            self._planted.append({"file": path, "rule": rule, "path": place})
        self._figures["profile_bytes"] += self._write(path, "A profile of nothing real.", profile)
        self._figures["statements"] += sum(len(profile["responsibilities"][level]) for level in LEVELS)
        self._figures["skills"] += len(profile["skills"])

    def _write(self, path: str, comment: str, root: Mapping) -> int:
        file = self._workspace / path
        file.parent.mkdir(parents=True, exist_ok=True)
        content = document(comment, root).encode()
        file.write_bytes(content)
        self._files.append(file)
        return len(content)

    def _write_json(self, name: str, value: object) -> None:
        (self._folder / name).write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Reads the arguments, writes the corpus, and prints what it holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where to write; made if absent")
    parser.add_argument("--profiles", type=int, default=10_000, help="how many (default: 10000)")
    parser.add_argument("--fault-every", type=int, default=10, help="one fault in as many profiles; 0: none")
    parser.add_argument("--seed", default="plumb", help="another seed gives another corpus (default: plumb)")
    parser.add_argument("--words", type=int, default=20_000, help="of how many words (default: 20000; at least 300)")
    parser.add_argument("--event-loop", required=True, help="the program that counts events")
    options = parser.parse_args()
    if options.profiles < 1:
        parser.error("there must be at least one profile")
    if options.words < 300:
        parser.error("there must be at least 300 words")

    corpus = Corpus(options.folder.resolve(), options.seed, options.words)
    corpus.write(options.profiles, options.fault_every)
    figures = corpus.count(options.event_loop)
    print(
        f"{figures['profiles']:,} profiles in {figures['files']:,} files, {figures['bytes']:,} bytes, "
        f"{figures['planted']:,} faults; a profile: {figures['bytes_a_profile']:,} bytes, "
        f"{figures['statements_a_profile']} statements, {figures['skills_a_profile']} skills; "
        f"{figures['events_a_kilobyte']} YAML events a KB"
    )


if __name__ == "__main__":
    main()
