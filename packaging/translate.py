"""Brings the texts of `desktop/` into `resources/translations/` and compiles them.

    python packaging/translate.py           # after a text was added, changed or translated
    python packaging/translate.py --check   # says what is out of date, and changes nothing

`retorno_pt_BR.ts` holds every text, `retorno_en.ts` only those that count something: English source texts say
"%n day(s)". A new text is marked unfinished until somebody translates it there, by hand or with pyside6-linguist;
then this is run again. Both the .ts and the .qm are checked in, so that the program speaks Portuguese from any
checkout; no source lines are kept in them, or every change of the code would change them.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"

# lupdate's own options for each file: the language, and which texts it holds.
FILES = {
    "retorno_pt_BR.ts": ("-target-language", "pt_BR"),
    "retorno_en.ts": ("-target-language", "en", "-pluralonly"),
}
EXTRACT = (
    "-silent", "-warnings-are-errors", "-no-obsolete", "-sort-messages", "-extensions", "py",
    "-locations", "none", "-source-language", "en",
    "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
)  # fmt: skip
STRICT = ("-silent", "-fail-on-unfinished", "-fail-on-invalid")


def tool(name: str, *words: str | Path) -> int:
    """Run one of Qt's tools for translators, which come with PySide6, and return its exit code."""
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"pyside6-{name} is missing; `python3 run.py setup` installs it.")
    return subprocess.run([program, *map(str, words)], cwd=ROOT, check=False).returncode


def make(folder: Path) -> int:
    """Extract into the folder's .ts files and compile them; return 0 where every text is translated well.

    What is not translated is shown in English by the compiled file.
    """
    codes = []
    for name, options in FILES.items():
        file = folder / name
        codes.append(tool("lupdate", *EXTRACT, *options, "desktop", "-ts", file))
        codes.append(tool("lrelease", "-silent", file, "-qm", file.with_suffix(".qm")))
        unfinished = list(left(file))
        for text in unfinished:
            sys.stdout.write(f"{name}: not translated: {text}\n")
        with tempfile.TemporaryDirectory() as place:
            strict = (*STRICT, file, "-qm", Path(place, "strict.qm"))
            codes.append(1 if unfinished else tool("lrelease", *strict))
    return max(codes)


def left(file: Path) -> Iterator[str]:
    """Yield the texts that nobody has translated yet."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def check() -> int:
    """Do it in a copy, and name the files that would change."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(shutil.copytree(FOLDER, Path(place, "translations")))
        code = make(copy)
        old = [file.name for file in sorted(copy.iterdir()) if not same(file, FOLDER / file.name)]
    if old:
        sys.stdout.write(f"Out of date: {', '.join(old)}. Run `python3 run.py translate`.\n")
    return 1 if old else code


def same(one: Path, other: Path) -> bool:
    """Tell whether both files are there and equal."""
    return other.exists() and one.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    sys.exit(check() if sys.argv[1:] == ["--check"] else make(FOLDER))
