"""The documents that profiles share: the framework, sources, skills and functions."""

from __future__ import annotations

from words import Dice, Vocabulary
from yaml_text import Mapping, quoted

LEVELS = ["L1", "L2", "L3", "L4", "L5"]
THEMES = ["making", "mending", "measuring", "keeping"]
PROFICIENCIES = ["basic", "working", "advanced", "authority"]
FACETS = ["scope", "autonomy", "complexity", "impact", "decision-rights", "leadership"]
DIMENSIONS = ["knowledge", "problem-solving", "cooperation", "background"]
SOURCE_KINDS = ["handbook", "survey", "statistics"]

# The statements that a profile must have at each level, those of its function included.
FEWEST_STATEMENTS = 12
MOST_STATEMENTS = 20

# Years of experience at each level, all told.
_YEARS = ["from: 0, to: 2", "from: 2, to: 5", "from: 5, to: 8", "from: 8, to: 12", "from: 12"]

METADATA = [
    ("owner", "Steward of Profiles"),
    ("revision", "3"),
    ("effective", "2026-02-01"),
    ("review_by", "2036-12-31"),
]


class SharedDocuments:
    """Writes the shared documents, and knows the ids that profiles may use."""

    def __init__(self, dice: Dice, words: Vocabulary, sources: int = 40, skills: int = 400) -> None:
        self._dice = dice
        self._words = words
        self.source_ids = [f"source-{number}" for number in range(1, sources + 1)]
        names = [words.name() for _ in range(skills)]
        self._skill_names = {f"skill-{number}": name for number, name in enumerate(names, start=1)}
        self.skill_ids = list(self._skill_names)

    def framework(self) -> Mapping:
        """The framework: one track of five levels, and all that profiles refer to."""
        return Mapping(
            ("kind", "framework"),
            ("version", "1"),
            ("id", "made-up"),
            ("title", "A Made-up Framework"),
            ("summary", self._words.sentence(20)),
            ("language", "en"),
            *METADATA,
            ("codes", Mapping(("function", "'^[A-Z]{6}$'"), ("profile", "'^[A-Z]{7}F[0-9]{3}$'"))),
            ("tracks", Mapping(("ladder", self._track()))),
            ("facets", self._terms(FACETS)),
            ("dimensions", self._dimensions()),
            ("themes", self._terms(THEMES)),
            ("proficiencies", self._terms(PROFICIENCIES)),
            ("layers", self._layers()),
            (
                "complete",
                Mapping(
                    ("statements", f"{{minimum: {FEWEST_STATEMENTS}, maximum: {MOST_STATEMENTS}}}"),
                    ("skills", "{minimum: 15, maximum: 25, require: [kind, proficiency]}"),
                    ("metadata", "[owner, revision, effective, review_by]"),
                ),
            ),
            (
                "schemes",
                Mapping(
                    ("occupations", Mapping(("title", "Occupations"), ("pattern", "'^[0-9]{2}-[0-9]{4}$'"))),
                    ("activities", Mapping(("title", "Activities"), ("pattern", "'^[A-Z][0-9]{4}$'"))),
                ),
            ),
            ("source_kinds", self._terms(SOURCE_KINDS)),
            ("pay", Mapping(("baseline", "Median pay at the same level"), ("currency", "EUR"))),
            (
                "fields",
                Mapping(
                    (
                        "profile",
                        Mapping(
                            ("travels", Mapping(("title", "Travels"), ("type", "boolean"), ("audience", "internal")))
                        ),
                    )
                ),
            ),
        )

    def sources(self) -> Mapping:
        """All sources, each with whatever a checker may ask for."""
        sources = Mapping(*((source, self._source(source)) for source in self.source_ids))
        return Mapping(("kind", "sources"), ("version", "1"), ("sources", sources))

    def skills(self) -> Mapping:
        """All skills; a library, so that no profile has to use every one."""
        skills = Mapping(*((skill, self._skill(name)) for skill, name in self._skill_names.items()))
        return Mapping(("kind", "skills"), ("version", "1"), ("library", "true"), ("skills", skills))

    def function(self, code: str) -> Mapping:
        """A function: its rubric, a statement a level and two skills."""
        level_texts = {level: self._words.sentence(14) for level in LEVELS}
        return Mapping(
            ("kind", "function"),
            ("version", "1"),
            ("code", code),
            ("title", self._words.name()),
            ("summary", self._words.sentence(20)),
            *METADATA,
            ("tracks", "[ladder]"),
            ("rubric", self._rubric()),
            (
                "responsibilities",
                Mapping(
                    *(
                        (
                            level,
                            [
                                Mapping(
                                    ("id", f"shared-{level.lower()}"),
                                    ("theme", self._dice.pick(THEMES)),
                                    ("text", text),
                                )
                            ],
                        )
                        for level, text in level_texts.items()
                    )
                ),
            ),
            ("skills", [self.skill_use(skill) for skill in self.skill_ids[:2]]),
            (
                "evidence",
                Mapping(
                    *((layer, self.citations()) for layer in ["guidelines", "responsibilities", "skills", "level"])
                ),
            ),
        )

    def skill_use(self, skill: str, by_level: bool = False) -> Mapping:
        """How a skill is applied; its proficiency rises where it is given by level."""
        if by_level:
            first = self._dice.below(2)
            steps = [PROFICIENCIES[first + index // 2] for index in range(len(LEVELS))]
            proficiency = "{" + ", ".join(f"{level}: {step}" for level, step in zip(LEVELS, steps)) + "}"
        else:
            proficiency = self._dice.pick(PROFICIENCIES)
        return Mapping(("skill", skill), ("applied", self._words.sentence(12)), ("proficiency", proficiency))

    def citations(self) -> list:
        """Two citations of different sources."""
        return [
            Mapping(("source", source), ("locator", self._words.name(3)), ("as_of", "2026-01-15"))
            for source in self._dice.pick_several(self.source_ids, 2)
        ]

    def _track(self) -> Mapping:
        levels = Mapping()
        for rank, (level, years) in enumerate(zip(LEVELS, _YEARS), start=1):
            facets = Mapping(*((facet, self._words.sentence(7)) for facet in FACETS))
            levels.append(
                level,
                Mapping(
                    ("title", f"Step {self._words.name(1)}"),
                    ("summary", self._words.sentence(12)),
                    ("rank", str(rank)),
                    ("facets", facets),
                    ("experience", [Mapping(("of", "total"), *_pairs(years))]),
                ),
            )
        return Mapping(("title", "Ladder"), ("levels", levels))

    def _terms(self, ids: list[str]) -> Mapping:
        return Mapping(
            *((term, Mapping(("title", term.capitalize()), ("summary", self._words.sentence(8)))) for term in ids)
        )

    def _dimensions(self) -> Mapping:
        dimensions = self._terms(DIMENSIONS)
        dimensions["background"].append("gives", "[degree, experience]")
        return dimensions

    def _layers(self) -> Mapping:
        required = ["focus", "responsibilities", "guidelines", "skills", "pay", "classification", "level", "aliases"]
        layers = Mapping()
        for layer in [*required, "adjacent", "provenance"]:
            words = Mapping(
                ("title", f"About {layer}"),
                ("introduction", self._words.sentence(9)),
                ("empty", self._words.sentence(5)),
            )
            if layer in required:
                words.append("required", "true")
            layers.append(layer, words)
        return layers

    def _rubric(self) -> Mapping:
        rubric = Mapping()
        for level, years in zip(LEVELS, _YEARS):
            cells = Mapping(*((dimension, self._words.sentence(14)) for dimension in DIMENSIONS[:-1]))
            cells.append(
                "background",
                Mapping(
                    ("text", self._words.sentence(10)),
                    ("degree", f"Degree in {self._words.name()}"),
                    ("experience", [Mapping(("of", "total"), *_pairs(years))]),
                ),
            )
            rubric.append(level, cells)
        return rubric

    def _source(self, source: str) -> Mapping:
        return Mapping(
            ("title", self._words.name(4)),
            ("kind", self._dice.pick(SOURCE_KINDS)),
            ("publisher", self._words.name()),
            ("edition", f'"{2020 + self._dice.below(6)}.{1 + self._dice.below(9)}"'),
            ("url", f"https://example.org/{source}"),
            ("published", "2026-01-10"),
            ("retrieved", "2026-01-15"),
            ("licence", "CC BY 4.0"),
        )

    def _skill(self, name: str) -> Mapping:
        kind = self._dice.pick(["skill", "method", "knowledge"])
        text = f"{self._words.sentence(5)}: {self._words.running_text(12)}"
        return Mapping(("name", name), ("kind", kind), ("definition", quoted(text)))


def _pairs(fields: str) -> list[tuple[str, str]]:
    """The fields of `from: 0, to: 2`."""
    return [(key, value) for key, value in (field.split(": ") for field in fields.split(", "))]
