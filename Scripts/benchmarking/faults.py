"""The faults that are planted: for each, the rule that has to find it, and an edit of one sound profile.

An edit changes one thing, so that exactly one finding is due, and returns the path of the place in the document.
"""

from __future__ import annotations

from collections.abc import Callable

from shared_documents import LEVELS, MOST_STATEMENTS
from words import Dice, Vocabulary
from yaml_text import Mapping


class Planter:
    """Plants faults, going round the kinds of them in turn."""

    def __init__(self, dice: Dice, words: Vocabulary) -> None:
        self._dice = dice
        self._words = words
        self._planted = 0

    def plant(self, profile: Mapping) -> tuple[str, str]:
        """Spoils the profile; returns the rule that has to find it and the path."""
        rule, edit = _FAULTS[self._planted % len(_FAULTS)]
        self._planted += 1
        return rule, edit(self, profile)

    def _statements(self, profile: Mapping) -> tuple[str, list]:
        level = self._dice.pick(LEVELS)
        return f"responsibilities.{level}", profile["responsibilities"][level]

    def _skill(self, profile: Mapping) -> tuple[str, Mapping]:
        use = self._dice.pick(profile["skills"])
        return f"skills[{use['skill']}]", use

    def misspelt_field(self, profile: Mapping) -> str:
        profile.rename("summary", "sumary")
        return "sumary"

    def misspelt_field_of_skill(self, profile: Mapping) -> str:
        path, use = self._skill(profile)
        use.rename("applied", "aplied")
        return f"{path}.aplied"

    def text_for_number(self, profile: Mapping) -> str:
        profile.set("revision", "third")
        return "revision"

    def text_for_list(self, profile: Mapping) -> str:
        profile.set("aliases", self._words.name(3))
        return "aliases"

    def wrong_match(self, profile: Mapping) -> str:
        profile["classification"][0].set("match", "nearly")
        return "classification[occupations].match"

    def wrong_direction(self, profile: Mapping) -> str:
        profile["pay"].set("direction", "sideways")
        return "pay.direction"

    def no_match(self, profile: Mapping) -> str:
        profile["classification"][1].remove("match")
        return "classification[activities]"

    def no_direction(self, profile: Mapping) -> str:
        profile["pay"].remove("direction")
        return "pay"

    def edition_like_number(self, profile: Mapping) -> str:
        profile["classification"][0].set("edition", "29.30")
        return "classification[occupations].edition"

    def title_like_date(self, profile: Mapping) -> str:
        profile["classification"][1].set("title", "2026-05-01")
        return "classification[activities].title"

    def colon_in_statement(self, profile: Mapping) -> str:
        path, statements = self._statements(profile)
        statements[2] = f"{self._words.sentence(6)}: {self._words.running_text(6)}"
        return f"{path}[2]"

    def comment_in_statement(self, profile: Mapping) -> str:
        path, statements = self._statements(profile)
        statements[3] = f"{self._words.sentence(8)} #4 {self._words.running_text(4)}"
        return f"{path}[3]"

    def repeated_owner(self, profile: Mapping) -> str:
        profile.append("owner", "Another Steward")
        return "owner"

    def repeated_field_of_skill(self, profile: Mapping) -> str:
        path, use = self._skill(profile)
        use.append("applied", self._words.sentence(10))
        return f"{path}.applied"

    def unknown_skill(self, profile: Mapping) -> str:
        unknown = f"unknown-{self._dice.below(10**6)}"
        self._dice.pick(profile["skills"]).set("skill", unknown)
        return f"skills[{unknown}].skill"

    def unknown_source(self, profile: Mapping) -> str:
        profile["evidence"]["pay"][1].set("source", "lost-and-found")
        return "evidence.pay[lost-and-found].source"

    def unfinished_statement(self, profile: Mapping) -> str:
        path, statements = self._statements(profile)
        statements[5] = f"TODO {self._words.running_text(9)}"
        return f"{path}[5]"

    def filler_text(self, profile: Mapping) -> str:
        path, use = self._skill(profile)
        use.set("applied", f"Lorem ipsum dolor sit amet {self._words.running_text(8)}")
        return f"{path}.applied"

    def too_few_statements(self, profile: Mapping) -> str:
        path, statements = self._statements(profile)
        del statements[-4:]
        return path

    def too_many_statements(self, profile: Mapping) -> str:
        path, statements = self._statements(profile)
        while len(statements) <= MOST_STATEMENTS:
            statements.append(self._words.sentence(12))
        return path

    def no_focus(self, profile: Mapping) -> str:
        profile.remove("focus")
        profile["evidence"].remove("focus")
        return "focus"

    def no_classification(self, profile: Mapping) -> str:
        profile.remove("classification")
        profile["evidence"].remove("classification")
        return "classification"


# Of each rule one fault first, so that a small corpus has all rules in it.
_FAULTS: list[tuple[str, Callable[[Planter, Mapping], str]]] = [
    ("unknown-field", Planter.misspelt_field),
    ("wrong-type", Planter.text_for_number),
    ("value-not-allowed", Planter.wrong_match),
    ("required-field", Planter.no_match),
    ("ambiguous-scalar", Planter.edition_like_number),
    ("colon-made-mapping", Planter.colon_in_statement),
    ("text-cut-by-comment", Planter.comment_in_statement),
    ("duplicate-key", Planter.repeated_owner),
    ("dangling-reference", Planter.unknown_skill),
    ("placeholder-text", Planter.unfinished_statement),
    ("statement-count", Planter.too_few_statements),
    ("section-empty", Planter.no_focus),
    ("unknown-field", Planter.misspelt_field_of_skill),
    ("wrong-type", Planter.text_for_list),
    ("value-not-allowed", Planter.wrong_direction),
    ("required-field", Planter.no_direction),
    ("ambiguous-scalar", Planter.title_like_date),
    ("duplicate-key", Planter.repeated_field_of_skill),
    ("dangling-reference", Planter.unknown_source),
    ("placeholder-text", Planter.filler_text),
    ("statement-count", Planter.too_many_statements),
    ("section-empty", Planter.no_classification),
]
