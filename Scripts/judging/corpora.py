"""The real content that rules are held against."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import ft
import onet

# What writes a corpus from its folder of public data as a workspace, by the corpus's name in tables of verdicts.
_WRITERS: dict[str, tuple[str, Callable[[Path, Path], None]]] = {
    "onet": ("onet-29.3", onet.write),
    "ft": ("ft-progression", ft.write),
}

NAMES = list(_WRITERS)


def write(data: Path, folder: Path) -> dict[str, Path]:
    """Writes all corpora below a folder, and tells where each of them stands."""
    workspaces: dict[str, Path] = {}
    for name, (source, writer) in _WRITERS.items():
        workspace = folder / name
        shutil.rmtree(workspace, ignore_errors=True)
        writer(data / source, workspace)
        workspaces[name] = workspace
    return workspaces
