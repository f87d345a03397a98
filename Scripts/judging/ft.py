"""The engineering families of the Financial Times as a workspace, written as `FTFamiliesTests` writes them.

The texts are the Financial Times' own (MIT licence).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from documents import Folder, Value

_ORIGIN = "the engineering progression framework of the Financial Times, used under the MIT licence."

# The steps that the families' levels stand for; the two ways of a fork share one.
_STEPS = ["junior", "engineer", "senior-1", "senior-2", "principal", "tech-director"]

# How well something is known, lowest first.
_PROFICIENCIES = ["Awareness", "Foundational", "Working knowledge", "Practitioner", "Expert"]


def write(families: Path, folder: Path) -> None:
    """Writes the workspace from the folder of families: a function and a profile for each."""
    workspace = Folder(folder, _ORIGIN)
    read = {file.stem: yaml.load(file.read_bytes(), Loader=_Texts) for file in sorted(families.glob("*.yml"))}
    workspace.write("framework.yaml", _framework(read))
    for name, family in read.items():
        workspace.write(f"{name}/function.yaml", _function(name, family))
        workspace.write(f"{name}/competencies.yaml", _profile(name, family))


class _Texts(yaml.BaseLoader):
    """A loader that takes no text for anything else."""


def _framework(families: dict[str, Any]) -> dict[str, Value]:
    competencies = [entry for family in families.values() for entry in family["competencies"]]
    known = {entry["proficiency"] for entry in competencies}
    proficiencies = sorted(known, key=_PROFICIENCIES.index)
    return {
        "kind": "framework",
        "version": 1,
        "id": "ft-progression",
        "title": "FT engineering progression",
        "language": "en-GB",
        "tracks": {
            name: {"title": family["name"], "levels": {level["id"]: _level(level) for level in family["levels"]}}
            for name, family in families.items()
        },
        "proficiencies": {_identifier(name): {"title": name} for name in proficiencies},
        "fields": {
            "function": {
                "googleSheetId": {"title": "Google Sheet", "type": "text", "required": True, "audience": "internal"},
                "isLegacy": {"title": "Legacy", "type": "boolean"},
            }
        },
    }


def _level(level: dict[str, str]) -> Value:
    step = level["id"].removesuffix("-ic").removesuffix("-pm")
    return {"title": level["name"], "summary": level.get("summary"), "rank": _STEPS.index(step) + 1}


def _function(name: str, family: dict[str, Any]) -> dict[str, Value]:
    is_legacy = {"true": True, "false": False, None: None}[family.get("isLegacy")]
    return {
        "kind": "function",
        "version": 1,
        "code": name,
        "title": family["name"],
        "summary": family["summary"],
        "tracks": [name],
        "themes": {
            theme["id"]: {"title": theme["name"], "summary": theme.get("summary")} for theme in family["themes"]
        },
        "fields": {"googleSheetId": family["googleSheetId"], "isLegacy": is_legacy},
    }


def _profile(name: str, family: dict[str, Any]) -> dict[str, Value]:
    levels = [level["id"] for level in family["levels"]]
    return {
        "kind": "profile",
        "version": 1,
        "code": f"{name}.competencies",
        "title": family["name"],
        "responsibilities": {
            level: [_statement(entry) for entry in family["competencies"] if entry["level"] == level]
            for level in levels
        },
    }


def _statement(entry: dict[str, Any]) -> Value:
    return {
        "id": entry["id"],
        "text": entry["summary"],
        "theme": entry["theme"],
        "proficiency": _identifier(entry["proficiency"]),
        "examples": entry.get("examples"),
        "links": [{"title": link["label"], "url": link["url"]} for link in entry.get("supportingUrls", [])] or None,
    }


def _identifier(proficiency: str) -> str:
    return "-".join(proficiency.lower().split())
