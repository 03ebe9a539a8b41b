"""Holds the house's shape: which room may import which, one wall clock, and files that a person can read."""

import ast
import importlib.metadata
import re
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import desktop

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))
REVISIONS = sorted((ROOT / "migrations" / "versions").glob("*.py"))

# Each room of desktop/, and the rooms it may import besides itself.
ARROWS = {
    "paths": set(),
    "domain": set(),
    "office": {"domain", "paths"},
    "store": {"office", "domain", "paths"},
    "runtime": {"office", "domain", "paths"},
    "words": {"office", "domain", "paths"},
    "ui": {"words", "office", "domain", "paths"},
    "printing": {"words", "office", "domain", "paths"},
    "demo": {"office", "domain", "paths"},
    "app": {"words", "ui", "printing", "store", "runtime", "demo", "office", "domain", "paths"},
    "gui": {"app", "words", "ui", "printing", "store", "runtime", "demo", "office", "domain", "paths"},
    "cli": {"app", "gui", "store", "runtime", "demo", "office", "domain", "paths"},
    "selftest": {"app", "words", "ui", "printing", "store", "runtime", "demo", "office", "domain", "paths"},
    "__main__": {"cli", "app", "paths"},
}
# Libraries that a room must not see; `domain` sees none at all.
DATABASES = {"sqlalchemy", "alembic", "psycopg", "sqlite3"}
QT_WINDOWS = {"PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtPrintSupport"}
FORBIDDEN = {
    "office": DATABASES | {"PySide6"},
    "store": {"PySide6"},
    "runtime": DATABASES | QT_WINDOWS,
    "ui": DATABASES,
    "printing": DATABASES,
    "demo": DATABASES | {"PySide6"},
}
WALL_CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
    "QDateTime": {
        "currentDateTime",
        "currentDateTimeUtc",
        "currentMSecsSinceEpoch",
        "currentSecsSinceEpoch",
    },
}
FILE_LINES, FUNCTION_LINES = 450, 60


def module_name(path: Path) -> str:
    """The dotted name by which a file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path) for path in SOURCES}


def room(name: str) -> str:
    """The room that a module of desktop stands in; '' for desktop itself. The words are one, which paper shares."""
    if name.startswith("desktop.ui.words"):
        return "words"
    return name.split(".")[1] if "." in name else ""


def tree(path: Path) -> ast.Module:
    """A file's syntax."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[str]:
    """Every name that a file imports, at its head or inside a function; a module where it is one."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                longer = f"{node.module}.{alias.name}"
                is_module = longer in MODULES or node.module == "PySide6"
                yield longer if is_module else node.module


def is_part_of(name: str, libraries: set[str]) -> bool:
    """Whether an imported name belongs to one of the libraries."""
    return any(name == library or name.startswith(library + ".") for library in libraries)


def where(path: Path) -> str:
    """A file's name as it is shown when a test fails."""
    return path.relative_to(ROOT).as_posix()


def test_the_program_under_test_is_the_one_of_this_checkout() -> None:
    assert Path(desktop.__file__ or "").is_relative_to(ROOT)


def test_every_room_imports_only_the_rooms_its_arrows_point_to() -> None:
    wrong = [
        f"{where(path)} imports {name}"
        for path in SOURCES
        for name in imports(path)
        if is_part_of(name, {"desktop"}) and (target := room(name)) and target != room(module_name(path))
        if target not in ARROWS.get(room(module_name(path)), set())
    ]
    assert not wrong


def test_every_room_of_the_program_is_named_in_the_arrows() -> None:
    rooms = {room(name) for name in MODULES} - {""}
    assert rooms <= ARROWS.keys()


def test_the_domain_imports_the_standard_library_only() -> None:
    known = sys.stdlib_module_names | {"desktop"}
    wrong = [
        f"{where(path)} imports {name}"
        for path in SOURCES
        if room(module_name(path)) == "domain"
        for name in imports(path)
        if name.split(".")[0] not in known
    ]
    assert not wrong


def test_no_room_sees_a_library_that_belongs_to_another_room() -> None:
    wrong = [
        f"{where(path)} imports {name}"
        for path in SOURCES
        for name in imports(path)
        if is_part_of(name, FORBIDDEN.get(room(module_name(path)), set()))
    ]
    assert not wrong


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {module_name(path): {name for name in imports(path) if name in MODULES} for path in SOURCES}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as knot:
        pytest.fail(f"import cycle: {' <- '.join(knot.args[1])}")


def test_package_files_re_export_nothing() -> None:
    assert not [where(path) for path in SOURCES if path.name == "__init__.py" and list(imports(path))]


def test_a_revision_imports_only_sqlalchemy_alembic_and_the_standard_library() -> None:
    known = sys.stdlib_module_names | {"sqlalchemy", "alembic"}
    wrong = [
        f"{where(path)} imports {name}"
        for path in REVISIONS
        for name in imports(path)
        if name.split(".")[0] not in known
    ]
    assert not wrong


def readings_of_the_wall_clock(path: Path) -> Iterator[str]:
    """Each place where a file asks the system what time it is."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute):
            owner = node.value
            name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            if node.attr in WALL_CLOCKS.get(name, set()):
                yield f"{where(path)}:{node.lineno} reads {name}.{node.attr}"


def test_only_the_system_clock_reads_the_wall_clock() -> None:
    the_reader = ROOT / "desktop" / "runtime" / "system_clock.py"
    wrong = [line for path in SOURCES if path != the_reader for line in readings_of_the_wall_clock(path)]
    assert not wrong


def long_functions(path: Path) -> Iterator[str]:
    """Each function that is longer than a screen."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{where(path)}:{node.lineno} {node.name} has {length} lines"


def test_files_and_functions_are_read_in_one_sitting() -> None:
    long = [where(path) for path in SOURCES if len(path.read_text("utf-8").splitlines()) > FILE_LINES]
    long += [line for path in SOURCES for line in long_functions(path)]
    assert not long


def test_what_is_installed_is_what_the_lock_file_names() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))
    installed = {
        re.sub(r"[-_.]+", "-", item.metadata["Name"]).lower(): item.version
        for item in importlib.metadata.distributions()
    }
    differing = {name: version for name, version in installed.items() if locked.get(name, version) != version}
    assert not differing
