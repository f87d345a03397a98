"""Tables in Markdown, as they can be put into a page."""

from __future__ import annotations

import statistics
from collections.abc import Sequence


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose first column is text, and whose others are figures."""
    marks = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, marks, *rows])


def ratio(ratios: Sequence[float], *, at_least: bool = False) -> str:
    """The middle of some ratios, to two digits at least; `at_least` where what was measured was cut short."""
    middle = statistics.median(ratios)
    digits = 0 if middle >= 100 else 1 if middle >= 10 else 2
    return f"{'more than ' if at_least else ''}{middle:,.{digits}f}"
