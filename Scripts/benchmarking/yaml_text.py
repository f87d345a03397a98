"""Writing YAML the way its authors write it: scalars as they are given, indented by two."""

from __future__ import annotations

from typing import Any, Union

# A node is a scalar as it stands in the file (quotes, flow collections and block scalars included), a list or a
# mapping.
Node = Union[str, list, "Mapping"]


class Mapping:
    """A mapping in the order of the file, in which a key may stand twice, as faults want it."""

    def __init__(self, *entries: tuple[str, Node]) -> None:
        self.entries: list[tuple[str, Node]] = list(entries)

    def __getitem__(self, key: str) -> Any:
        return next(value for name, value in self.entries if name == key)

    def __contains__(self, key: str) -> bool:
        return any(name == key for name, _ in self.entries)

    def set(self, key: str, value: Node) -> None:
        """Replaces the value of a key that is there."""
        self.entries = [(name, value if name == key else old) for name, old in self.entries]

    def rename(self, key: str, new: str) -> None:
        """Gives a key that is there another name."""
        self.entries = [(new if name == key else name, value) for name, value in self.entries]

    def remove(self, key: str) -> None:
        """Takes a key out."""
        self.entries = [(name, value) for name, value in self.entries if name != key]

    def append(self, key: str, value: Node) -> None:
        """Adds an entry at the end, whether or not the key is there already."""
        self.entries.append((key, value))


def quoted(text: str) -> str:
    """`text` in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def document(comment: str, root: Mapping) -> str:
    """A file: a comment, then the root's fields."""
    lines = [f"# {comment}"]
    _write_mapping(root, "", "", lines)
    return "\n".join(lines) + "\n"


def _write_mapping(mapping: Mapping, first: str, indent: str, lines: list[str]) -> None:
    """Adds the lines of a mapping; its first line begins with `first`, the others with `indent`."""
    start = first
    for key, value in mapping.entries:
        if isinstance(value, str):
            lines.append(f"{start}{key}: {value}")
        else:
            lines.append(f"{start}{key}:")
            _write_below(value, indent + "  ", lines)
        start = indent


def _write_below(node: Node, indent: str, lines: list[str]) -> None:
    if isinstance(node, Mapping):
        _write_mapping(node, indent, indent, lines)
        return
    for item in node:
        if isinstance(item, str):
            lines.append(f"{indent}- {item}")
        else:
            _write_mapping(item, f"{indent}- ", f"{indent}  ", lines)
