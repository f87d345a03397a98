"""Makes a workspace with faults of many kinds out of a sound one."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

# What is done to every profile: a pattern, what takes the place of its first match, and why it is a fault.
_FAULTS = [
    (r"\nsummary: ", "\nsumary: ", "a field that does not exist, which a fix renames"),
    (r"(?<=onet-29-)3", "4", "a source that no document declares"),
    (r"\nowner: ", "\nowner: \U0001f3ed TBD ", "a text to be filled in, behind a character of two units in UTF-16"),
    (r"(?<= - )(?=[A-Z])", "\U0001f3ed e\u0301 \u202e<script>alert(1)</script>\u200b &amp; @everyone ::error:: ", "what formats escape"),
    (r"(?<=text: )(?=[A-Z])", "Helps and supports &  ", "a weak verb and two spaces"),
]


def main() -> int:
    """Copies the workspace named first to the folder named second, and breaks each of its profiles."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.copytree(source, target)
    broken = 0
    for path in sorted(target.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        if not re.search(r"^kind: profile$", text, re.MULTILINE):
            continue
        for pattern, replacement, _ in _FAULTS:
            text = re.sub(pattern, lambda _, text=replacement: text, text, count=1)
        # Line endings of another system, as some editors write them.
        path.write_bytes(text.replace("\n", "\r\n").encode() if broken == 0 else text.encode())
        broken += 1
    if broken == 0:
        print(f"no profiles in {source}", file=sys.stderr)
    return 0 if broken else 1


if __name__ == "__main__":
    sys.exit(main())
