"""O*NET's occupations as a workspace.

The texts are O*NET's own (O*NET 29.3 Database, USDOL/ETA, CC BY 4.0). Each occupation with tasks is a profile on the
one level of the track of its job zone, in the function of its major group. What the tables do not say, such as who
keeps a profile, is neither invented nor asked for.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

import onet_framework
from documents import Folder, Plain, Value
from onet_framework import RELEASED, SOURCE
from technologies import Row, Technologies

_ORIGIN = "the O*NET 29.3 Database by USDOL/ETA, used under the CC BY 4.0 license."


def write(tables: Path, folder: Path) -> None:
    """Writes the workspace from the folder of tables."""
    workspace = Folder(folder, _ORIGIN)
    occupations = {row["O*NET-SOC Code"]: row for row in _rows(tables, "Occupation Data")}
    tasks = _by_code(_rows(tables, "Task Statements"))
    titles = _by_code(_rows(tables, "Alternate Titles"))
    examples = _by_code(_rows(tables, "Technology Skills"))
    zones = {row["O*NET-SOC Code"]: row["Job Zone"] for row in _rows(tables, "Job Zones")}

    technologies = Technologies(row for code in tasks for row in examples.get(code, []))
    workspace.write("framework.yaml", onet_framework.framework())
    workspace.write("plumb.yaml", onet_framework.settings())
    workspace.write("sources.yaml", onet_framework.sources())
    for commodity, document in technologies.documents():
        workspace.write(f"skills/{commodity}.yaml", document)
    for group in sorted({code[:2] for code in tasks}):
        workspace.write(f"SOC{group}/function.yaml", onet_framework.function(group))
    for code in sorted(tasks):
        name = code.replace(".", "-")
        profile = _profile(f"SOC{code[:2]}.{name}", occupations[code], f"zone-{zones[code]}")
        profile["aliases"] = [row["Alternate Title"] for row in titles.get(code, [])]
        profile["responsibilities"] = {f"zone-{zones[code]}": [_statement(row) for row in tasks[code]]}
        profile["skills"] = [{"skill": technologies.ids[row["Example"]]} for row in examples.get(code, [])] or None
        profile["evidence"] = _evidence(code, max(_day(row) for row in tasks[code]))
        workspace.write(f"SOC{code[:2]}/{name}.yaml", profile)


def _profile(code: str, occupation: Row, level: str) -> dict[str, Value]:
    return {
        "kind": "profile",
        "version": 1,
        "code": code,
        "title": occupation["Title"],
        "tracks": [f"job-{level}"],
        "focus": occupation["Description"],
        "classification": [
            {
                "scheme": "onet-soc",
                "code": occupation["O*NET-SOC Code"],
                "title": occupation["Title"],
                "match": "exact",
                "edition": "29.3",
                "source": SOURCE,
            }
        ],
    }


def _statement(row: Row) -> dict[str, Value]:
    theme = {"Core": "core", "Supplemental": "supplemental"}.get(row["Task Type"])
    return {"id": f"task-{row['Task ID']}", "theme": theme, "text": row["Task"]}


def _evidence(code: str, as_of: str) -> dict[str, Value]:
    tables = {
        "focus": ("Occupation Data", RELEASED),
        "responsibilities": ("Task Statements", Plain(as_of)),
        "skills": ("Technology Skills", RELEASED),
        "level": ("Job Zones", RELEASED),
        "aliases": ("Alternate Titles", RELEASED),
        "classification": ("Occupation Data", RELEASED),
    }
    return {
        layer: [{"source": SOURCE, "locator": f"{table}: {code}", "as_of": day}]
        for layer, (table, day) in tables.items()
    }


def _day(task: Row) -> str:
    """The first day of the month in which a task was collected, which the table writes as `08/2023`."""
    month, year = task["Date"].split("/")
    return f"{year}-{month}-01"


def _rows(tables: Path, name: str) -> list[Row]:
    with (tables / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, dialect="excel-tab"))


def _by_code(rows: Iterable[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row["O*NET-SOC Code"], []).append(row)
    return groups
