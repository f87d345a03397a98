"""Documents as their authors write them: fields in order, quotes only where YAML needs them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Union

# What a field holds. One that holds None is left out.
Value = Union[str, int, bool, None, list["Value"], dict[str, "Value"]]

# Texts that every reader of YAML takes for what stands there, unless `_MISREAD` is found in them.
_PLAIN = re.compile(r"[A-Za-z0-9(/.].*")
_MISREAD = re.compile(
    r":\s|:$|\s#|\s$|^(y|n|yes|no|on|off|true|false|null|---|\.\.\.)$|^[0-9.][0-9_.,:eE+xob-]*$|^\.(inf|nan)$",
    re.IGNORECASE,
)
# Texts of several lines that can stand below a `|`.
_LINES = re.compile(r"(\S(.*\S)?\n|\n(?=\S))+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")

# What the first line of each file begins with.
ORIGIN = "Written anew at each run, from"


class Plain(str):
    """A date or another scalar that stands without quotes, whatever it looks like."""


class Folder:
    """A workspace on its way to disk; a comment at the top of each file says where its texts come from."""

    def __init__(self, folder: Path, origin: str) -> None:
        self._folder = folder
        self._origin = origin

    def write(self, path: str, document: dict[str, Value]) -> None:
        """Writes a document at a path below the folder."""
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"# {ORIGIN} {self._origin}", *_fields(document, "")]
        file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _fields(fields: dict[str, Value], indent: str) -> Iterator[str]:
    for key, value in fields.items():
        if value is not None:
            yield from _entry(f"{indent}{_scalar(key)}:", value, indent)


def _entry(head: str, value: Value, indent: str) -> Iterator[str]:
    """The lines of a field or an item, the first of which begins with `head`."""
    if isinstance(value, str) and not isinstance(value, Plain) and "\n" in value and _LINES.fullmatch(value):
        yield f"{head} |"
        yield from (f"{indent}  {line}" if line else "" for line in value.splitlines())
    elif isinstance(value, dict):
        yield head
        yield from _fields(value, f"{indent}  ")
    elif isinstance(value, list):
        yield head if value else f"{head} []"
        for item in value:
            yield from _item(item, f"{indent}  ")
    else:
        yield f"{head} {_scalar(value)}"


def _item(item: Value, indent: str) -> Iterator[str]:
    if isinstance(item, dict):
        for number, line in enumerate(_fields(item, f"{indent}  ")):
            yield f"{indent}- {line.lstrip(' ')}" if number == 0 else line
    else:
        yield from _entry(f"{indent}-", item, indent)


def _scalar(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Plain)):
        return str(value)
    text = str(value)
    if _UNPRINTABLE.search(text):
        return json.dumps(text)
    if _PLAIN.fullmatch(text) and not _MISREAD.search(text):
        return text
    return "'" + text.replace("'", "''") + "'"
