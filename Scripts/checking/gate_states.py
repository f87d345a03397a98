"""Changes the statements of a workspace in known ways, and holds against it what `plumb gate` makes of the change.

usage: gate_states.py change WORKSPACE SEED >DONE
       gate_states.py compare DONE GATE

Of every fifth profile that was made from O*NET three tasks are taken out, reworded under the same task id, given another
mark at their end, or moved to the end of their list; half of these profiles get a task that was not there. DONE says as
JSON what was done, each change by profile and by the sentence before and after. GATE is what the gate shows as JSON; both
have to tell of the same sentences in the same way, and of nothing else. Status 1 where they do not.
"""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

# A statement as the import writes it: its sentence, its theme, and the task that it cites.
_STATEMENT = re.compile(
    r"(?P<start>    - text: )(?P<text>.*)\n(?P<middle>(?:      (?!evidence).*\n)*)"
    r"(?P<citation>      evidence: \[\{source: .*?Task ID )(?P<task>\d+)(?P<end>\".*\n)"
)

# What a reader has to be told of each kind of change; who moves a sentence changes nothing.
_CLASSES = {"removed": "loosening", "added": "tightening", "reworded": "meaning", "marked": "editorial"}

_SHARE = 0.2
_CHANGED = 3


def main() -> int:
    """Changes or compares, as the arguments ask for."""
    match sys.argv[1:]:
        case ["change", workspace, seed]:
            json.dump(change_all(Path(workspace), random.Random(int(seed))), sys.stdout)
            return 0
        case ["compare", done, gate]:
            return compare(json.loads(Path(done).read_text()), json.loads(Path(gate).read_text()))
        case _:
            print(__doc__, file=sys.stderr)
            return 2


def change_all(workspace: Path, chance: random.Random) -> list[dict[str, str | None]]:
    """Changes some profiles, in the order of their files, and says what was done."""
    done: list[dict[str, str | None]] = []
    for path in sorted(workspace.glob("*/*.yaml")):
        if path.name != "function.yaml" and chance.random() < _SHARE:
            done += _change(path, chance)
    return done


def _change(path: Path, chance: random.Random) -> list[dict[str, str | None]]:
    text = path.read_text(encoding="utf-8")
    statements = list(_STATEMENT.finditer(text))
    if len(statements) <= _CHANGED:
        return []
    code = re.search(r"^code: (\S+)", text, re.MULTILINE).group(1)
    blocks = [statement.group(0) for statement in statements]
    done: list[dict[str, str | None]] = []
    for index in chance.sample(range(len(statements)), _CHANGED):
        how = chance.choice(["removed", "reworded", "marked", "moved"])
        before = _plain(statements[index]["text"])
        after = _sentence_after(how, before, chance)
        if how == "moved":
            blocks.append(blocks[index])
        blocks[index] = "" if how in ("removed", "moved") else _written(statements[index], after)
        if how != "moved":
            done.append({"how": how, "profile": code, "before": before, "after": after})
    if chance.random() < 0.5:
        task = f"9{chance.randrange(10**6):06d}"
        sentence = f"Welcome whoever comes to see what task {task} is about."
        first = statements[0]
        blocks.insert(0, f"{first['start']}{sentence}\n{first['citation']}{task}{first['end']}")
        done.append({"how": "added", "profile": code, "before": None, "after": sentence})
    start, end = statements[0].start(), statements[-1].end()
    path.write_text(text[:start] + "".join(blocks) + text[end:], encoding="utf-8")
    return done


def _sentence_after(how: str, before: str, chance: random.Random) -> str | None:
    match how:
        case "removed":
            return None
        case "reworded":
            return _reworded(before, chance)
        case "marked":
            return before.rstrip(".") + "!"
        case _:
            return before


def _written(statement: re.Match[str], sentence: str) -> str:
    rest = "".join(statement.group("middle", "citation", "task", "end"))
    return f"{statement['start']}{json.dumps(sentence, ensure_ascii=False)}\n{rest}"


def _plain(scalar: str) -> str:
    """The sentence that a scalar of YAML on one line says."""
    if scalar.startswith('"'):
        return json.loads(scalar)
    return scalar[1:-1].replace("''", "'") if scalar.startswith("'") else scalar


def _reworded(sentence: str, chance: random.Random) -> str:
    """Another sentence with words of the first: so different that nothing but the task tells what it was."""
    words = sentence.rstrip(".").split()
    return " ".join(["Otherwise", *chance.sample(words, max(1, len(words) // 3)), "as agreed with all."])


def compare(done: list[dict[str, str | None]], gate: dict) -> int:
    """Prints counts, and the first changes that only one side knows."""
    expected = sorted(
        (_CLASSES[each["how"]], each["profile"], each["before"] or "", each["after"] or "") for each in done
    )
    found = sorted(
        (each["class"], each["subject"], each["before"] or "", each["after"] or "") for each in gate["changes"]
    )
    for how, name in _CLASSES.items():
        print(f"{how}: {sum(each[0] == name for each in expected)} made, {sum(each[0] == name for each in found)} found")
    for label, missing in [("not found", _without(expected, found)), ("not made", _without(found, expected))]:
        for each in missing[:5]:
            print(f"{label}: {each}")
    return 0 if expected == found else 1


def _without(these: list[tuple[str, ...]], others: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    known = set(others)
    return [each for each in these if each not in known]


if __name__ == "__main__":
    sys.exit(main())
