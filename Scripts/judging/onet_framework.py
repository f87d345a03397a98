"""What the profiles of O*NET's occupations share: the framework, its settings, the source, and the functions."""

from __future__ import annotations

from documents import Plain, Value

SOURCE = "onet-29-3"
RELEASED = Plain("2025-05-01")

# Titles of the major groups of the 2018 Standard Occupational Classification.
_MAJOR_GROUPS = {
    "11": "Management",
    "13": "Business and Financial Operations",
    "15": "Computer and Mathematical",
    "17": "Architecture and Engineering",
    "19": "Life, Physical, and Social Science",
    "21": "Community and Social Service",
    "23": "Legal",
    "25": "Educational Instruction and Library",
    "27": "Arts, Design, Entertainment, Sports, and Media",
    "29": "Healthcare Practitioners and Technical",
    "31": "Healthcare Support",
    "33": "Protective Service",
    "35": "Food Preparation and Serving Related",
    "37": "Building and Grounds Cleaning and Maintenance",
    "39": "Personal Care and Service",
    "41": "Sales and Related",
    "43": "Office and Administrative Support",
    "45": "Farming, Fishing, and Forestry",
    "47": "Construction and Extraction",
    "49": "Installation, Maintenance, and Repair",
    "51": "Production",
    "53": "Transportation and Material Moving",
}

# Job zones with the time that their range of specific vocational preparation stands for, in whole years: up to three
# months, up to a year, one year to two, two to four, more than four.
_JOB_ZONES: dict[str, tuple[str, dict[str, Value]]] = {
    "1": ("Little or no preparation", {"from": 0, "to": 1}),
    "2": ("Some preparation", {"from": 0, "to": 1}),
    "3": ("Medium preparation", {"from": 1, "to": 2}),
    "4": ("Considerable preparation", {"from": 2, "to": 4}),
    "5": ("Extensive preparation", {"from": 4}),
}

_LAYERS = {
    "focus": "Description",
    "responsibilities": "Tasks",
    "skills": "Technology",
    "level": "Job zone",
    "aliases": "Other titles",
    "classification": "Code",
    "provenance": "Sources",
}


def framework() -> dict[str, Value]:
    """A track of one level for each job zone, and the layers that the tables fill."""
    return {
        "kind": "framework",
        "version": 1,
        "id": "onet",
        "title": "O*NET 29.3",
        "summary": "Occupations of the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training "
        "Administration",
        "language": "en-US",
        "tracks": {
            f"job-zone-{zone}": {
                "title": f"Job zone {zone}",
                "levels": {
                    f"zone-{zone}": {
                        "title": f"Job zone {zone}",
                        "summary": summary,
                        "rank": int(zone),
                        "experience": [{"of": "field", **years}],
                    }
                },
            }
            for zone, (summary, years) in _JOB_ZONES.items()
        },
        "themes": {"core": {"title": "Core"}, "supplemental": {"title": "Supplemental"}},
        "layers": {
            layer: {"title": title, "required": True if layer != "provenance" else None}
            for layer, title in _LAYERS.items()
        },
        "schemes": {
            "onet-soc": {"title": "O*NET-SOC", "publisher": "National Center for O*NET Development"},
            "unspsc": {"title": "United Nations Standard Products and Services Code"},
        },
        "source_kinds": {"occupational-data": {"title": "Occupational data"}},
    }


def settings() -> dict[str, Value]:
    """What the tables cannot give is not asked for."""
    # The tables give technologies by name only, so there is nothing that a definition could be taken from. Statements have
    # the numbers of tasks as ids, which the database gives anew for each occupation.
    off = Plain("off")
    return {"kind": "settings", "version": 1, "rules": {"definition-missing": off, "same-text-two-ids": off}}


def sources() -> dict[str, Value]:
    """The database, as everything cites it."""
    source: dict[str, Value] = {
        "title": "O*NET 29.3 Database",
        "kind": "occupational-data",
        "publisher": "National Center for O*NET Development, U.S. Department of Labor",
        "edition": "29.3",
        "url": "https://www.onetcenter.org/database.html",
        "published": RELEASED,
        "licence": "CC BY 4.0",
    }
    return {"kind": "sources", "version": 1, "sources": {SOURCE: source}}


def function(group: str) -> dict[str, Value]:
    """The function of a major group."""
    tracks: list[Value] = [f"job-zone-{zone}" for zone in _JOB_ZONES]
    title = f"{_MAJOR_GROUPS[group]} Occupations"
    return {"kind": "function", "version": 1, "code": f"SOC{group}", "title": title, "tracks": tracks}
