"""One profile: about 14 KB, 61 statements of its own and 18 skills."""

from __future__ import annotations

from shared_documents import LEVELS, METADATA, THEMES, SharedDocuments
from words import Dice, Vocabulary
from yaml_text import Mapping, Node, quoted

_LAYERS = ["focus", "responsibilities", "skills", "pay", "classification", "aliases"]


class ProfileWriter:
    """Makes up profiles, each different from all others."""

    def __init__(self, dice: Dice, words: Vocabulary, shared: SharedDocuments) -> None:
        self._dice = dice
        self._words = words
        self._shared = shared

    def profile(self, code: str, neighbors: list[str]) -> Mapping:
        """A profile without a fault; `neighbors` are the codes it may refer to."""
        near = self._dice.pick_several(neighbors, min(3, len(neighbors)))
        profile = Mapping(
            ("kind", "profile"),
            ("version", "1"),
            ("code", code),
            ("title", self._words.name(3)),
            *METADATA,
            ("tracks", "[ladder]"),
            ("summary", self._words.sentence(14)),
            ("focus", self._focus()),
        )
        if near:
            profile.append("distinct_from", self._relations(near[:2]))
        if near[2:]:
            profile.append("related", self._relations(near[2:]))
        parts: list[tuple[str, Node]] = [
            ("aliases", [self._words.name(3) for _ in range(4)]),
            ("classification", self._classification()),
            ("responsibilities", Mapping(*((level, self._statements(level)) for level in LEVELS))),
            ("skills", self._skills()),
            ("pay", Mapping(("direction", "above"), ("percent", "{from: 3, to: 8}"), ("audience", "internal"))),
            ("levels", Mapping(*((level, Mapping(("title", self._words.name(3)))) for level in LEVELS))),
            ("evidence", Mapping(*((layer, self._shared.citations()) for layer in _LAYERS))),
            ("fields", "{travels: true}"),
        ]
        for field, value in parts:
            profile.append(field, value)
        return profile

    def _focus(self) -> str:
        """Two paragraphs, folded."""
        paragraphs = [[self._words.sentence(14) + "." for _ in range(3)] for _ in range(2)]
        return ">-\n  " + "\n\n\n  ".join("\n  ".join(sentences) for sentences in paragraphs)

    def _relations(self, codes: list[str]) -> list:
        return [Mapping(("profile", code), ("because", self._words.sentence(12))) for code in codes]

    def _classification(self) -> list:
        below = self._dice.below
        occupation = f"{11 + below(80)}-{1000 + below(9000)}"
        activity = f"{'ABCDEFGHJKLM'[below(12)]}{1000 + below(9000)}"
        return [
            Mapping(
                ("scheme", scheme),
                ("code", code),
                ("title", self._words.name(3)),
                ("match", self._dice.pick(["exact", "close", "broad", "narrow"])),
                ("edition", '"2026"'),
                ("source", self._dice.pick(self._shared.source_ids)),
            )
            for scheme, code in [("occupations", occupation), ("activities", activity)]
        ]

    def _statements(self, level: str) -> list:
        """Twelve statements, thirteen at the last level: most of them plain, one with all that it can have."""
        texts = [self._words.sentence(11 + self._dice.below(6)) for _ in range(13 if level == LEVELS[-1] else 12)]
        statements: list = list(texts)
        statements[1] = quoted(f"{texts[1]}: the worker's {self._words.running_text(3)}")
        statements[4] = f'"{texts[4]}, \\"{self._words.running_text(2)}\\""'
        statements[7] = Mapping(
            ("id", f"own-{level.lower()}"),
            ("text", texts[7]),
            ("theme", self._dice.pick(THEMES)),
            ("examples", [self._words.sentence(8), self._words.sentence(8)]),
        )
        return statements

    def _skills(self) -> list:
        chosen = self._dice.pick_several(self._shared.skill_ids[2:], 18)
        return [self._shared.skill_use(skill, by_level=index == 0) for index, skill in enumerate(chosen)]
