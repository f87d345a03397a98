"""How a rule stands by the verdicts on what it reports."""

from __future__ import annotations

from collections.abc import Iterable

from firings import Firing, sample
from verdicts import ACCEPTED, REJECTED, Table, Verdict

# A rule stands if as large a part of its sample is accepted.
REQUIRED = 0.9


class Standing:
    """How a rule stands: what it reports now, against the verdicts that there are."""

    def __init__(self, firings: Iterable[Firing], table: Table) -> None:
        self.firings = list(firings)
        self.sample = sample(self.firings)
        self._verdicts = table.verdicts
        judged = [self._verdicts.get(firing.key) for firing in self.sample]
        current = [
            verdict.verdict
            for verdict, firing in zip(judged, self.sample)
            if verdict is not None and verdict.said == firing.said
        ]
        self.accepted = current.count(ACCEPTED)
        self.rejected = current.count(REJECTED)
        self.unjudged = sum(verdict is None for verdict in judged)
        # Drawn and judged, but about another message or another text.
        self.outdated = len(self.sample) - self.accepted - self.rejected - self.unjudged

    def gone(self, verdict: str) -> list[Verdict]:
        """The verdicts of this kind on what is no longer found."""
        found = {firing.key for firing in self.firings}
        return [row for row in self._verdicts.values() if row.key not in found and row.verdict == verdict]

    @property
    def is_judged(self) -> bool:
        """Whether there is any verdict on it."""
        return bool(self._verdicts)

    @property
    def stands(self) -> bool:
        """Whether enough of the sample is accepted."""
        return self.accepted >= REQUIRED * len(self.sample)

    @property
    def words(self) -> str:
        """How it stands, in a few words."""
        if self.unjudged or self.outdated:
            return "to be judged"
        if not self.sample:
            return "finds nothing"
        return "stands" if self.stands else "below"
