"""The technologies of O*NET's occupations as a library of skills."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from documents import Value

# A line of a table, by the headings of its columns.
Row = dict[str, str]


class Technologies:
    """Every technology once, as a tool below the commodity that the table lists it under."""

    def __init__(self, rows: Iterable[Row]) -> None:
        rows = list(rows)
        self._taken: set[str] = set()
        self._codes = {row["Commodity Title"]: row["Commodity Code"] for row in rows}
        self._commodities = {title.lower(): self._new_id(title) for title in sorted(self._codes)}
        self._tools: dict[str, list[str]] = {title: [] for title in self._codes}
        self.ids: dict[str, str] = {}
        for row in rows:
            example = row["Example"]
            if example in self.ids:
                # A technology with several commodities stays below the first of them.
                continue
            if example.lower() in self._commodities:
                # A technology that is named as a commodity is that commodity.
                self.ids[example] = self._commodities[example.lower()]
            else:
                self.ids[example] = self._new_id(example)
                self._tools[row["Commodity Title"]].append(example)

    def documents(self) -> Iterator[tuple[str, dict[str, Value]]]:
        """A library for each commodity, with its id."""
        for title, code in sorted(self._codes.items()):
            above = self._commodities[title.lower()]
            skills: dict[str, Value] = {above: {"name": title, "kind": "tool", "external": {"unspsc": code}}}
            for example in sorted(self._tools[title]):
                skills[self.ids[example]] = {"name": example, "kind": "tool", "broader": above}
            yield above, {"kind": "skills", "version": 1, "library": True, "skills": skills}

    def _new_id(self, name: str) -> str:
        spelled = name.lower().replace("+", " plus ").replace("#", " sharp ")
        stem = re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")
        number, candidate = 1, stem
        while candidate in self._taken:
            number, candidate = number + 1, f"{stem}-{number + 1}"
        self._taken.add(candidate)
        return candidate
