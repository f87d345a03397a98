"""The real content that rules are held against."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import ft
import onet
from documents import ORIGIN

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
        if workspace.exists() and not _is_ours(workspace):
            raise SystemExit(f"{workspace} is in the way")
        shutil.rmtree(workspace, ignore_errors=True)
        writer(data / source, workspace)
        workspaces[name] = workspace
    return workspaces


def _is_ours(workspace: Path) -> bool:
    """Whether a folder was written by an earlier run, which says so at the top of each file."""
    framework = workspace / "framework.yaml"
    return framework.exists() and framework.read_text(encoding="utf-8").startswith(f"# {ORIGIN} ")
