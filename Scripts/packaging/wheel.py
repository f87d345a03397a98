"""Puts the program into a Python wheel, from which pip installs it beside python itself.

The form is that of "Binary distribution format" of the Python packaging specifications (PEP 427, PEP 425): the program
stands in the folder of scripts, so that no Python runs when it is called. The same program gives the same bytes.

usage: wheel.py PROGRAM FOLDER [--platform TAG]...
"""

import argparse
import base64
import hashlib
import platform
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

NAME = "plumb_check"
SUMMARY = "Keeps job frameworks written as YAML complete, backed by evidence and said once"

# The first day that a zip archive can name.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def main():
    arguments = parsed_arguments()
    program = arguments.program.read_bytes()
    version = version_of(arguments.program)
    tags = arguments.platform or platform_tags()
    info = f"{NAME}-{version}.dist-info"
    files = {
        f"{NAME}-{version}.data/scripts/plumb": program,
        f"{info}/METADATA": metadata(version),
        f"{info}/WHEEL": wheel(tags),
    }
    files[f"{info}/RECORD"] = record(files, f"{info}/RECORD")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    path = arguments.folder / f"{NAME}-{version}-py3-none-{'.'.join(tags)}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            mode = 0o755 if content is program else 0o644
            entry.external_attr = (stat.S_IFREG | mode) << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    print(path)


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--platform", action="append", help="a platform that the program runs on, instead of this one")
    return parser.parse_args()


def version_of(program):
    answer = subprocess.run([program.resolve(), "--version"], capture_output=True, check=True, text=True)
    return answer.stdout.strip()


def platform_tags():
    """The platforms of a program that was built here: a static one runs on any Linux, whatever its C library."""
    machine = platform.machine()
    if sys.platform == "linux":
        return [f"manylinux2014_{machine}", f"manylinux_2_17_{machine}", f"musllinux_1_1_{machine}"]
    if sys.platform == "darwin":
        return [f"macosx_{platform.mac_ver()[0].split('.')[0]}_0_{machine}"]
    raise SystemExit(f"wheel.py: no tag is known for the platform {sys.platform}")


def metadata(version):
    readme = Path(__file__).resolve().parents[2] / "README.md"
    head = [
        "Metadata-Version: 2.1",
        f"Name: {NAME.replace('_', '-')}",
        f"Version: {version}",
        f"Summary: {SUMMARY}",
        "Requires-Python: >=3.8",
        "Description-Content-Type: text/markdown; charset=UTF-8",
    ]
    return ("\n".join(head) + "\n\n").encode() + readme.read_bytes()


def wheel(tags):
    lines = ["Wheel-Version: 1.0", "Generator: wheel.py", "Root-Is-Purelib: false"]
    return "\n".join(lines + [f"Tag: py3-none-{tag}" for tag in tags] + [""]).encode()


def record(files, itself):
    lines = []
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(content)}")
    return "\n".join(lines + [f"{itself},,", ""]).encode()


if __name__ == "__main__":
    main()
