"""Sets the project up and runs it: `python3 run.py [COMMAND]`, on Windows `py run.py [COMMAND]`.

Uses the standard library only, since it runs before anything is installed. Every command first makes
`.venv` as `requirements.lock` says, then looks for what the system itself must bring; both are skipped
when nothing has changed.

  run        play the sample day in a window (the default)
  setup      only set up
  test       the tests, without the long ones; words that follow go to pytest
  test-long  the long tests
  bench      the speed measurements and their bounds
  check      ruff and mypy
  translate  bring the window's texts into resources/translations and compile them
  lock       work requirements.lock out anew (lock --upgrade takes newer versions)

RETORNO_NO_APT=1 keeps it from installing Debian packages, which it does only as root.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "set-up-from"

OLDEST, NEWEST = (3, 11), (3, 15)  # SQLAlchemy 2.1's floor, PySide6 6.12's ceiling

# What Qt's libraries are linked to, found one by one on bare Debian 12 and 13.
QT_PACKAGES = """
    libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libpulse0
""".split()
# What Qt's xcb plugin loads on top when there is a screen.
SCREEN_PACKAGES = """
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    libxcb-randr0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libx11-xcb1
""".split()
IMPORT_QT = "import PySide6.QtWidgets, PySide6.QtMultimedia"
OPEN_SCREEN = IMPORT_QT + "; PySide6.QtWidgets.QApplication([])"


def main(words: list[str]) -> int:
    """Runs one command and returns its exit code."""
    use_fitting_python(words)
    command, rest = (words[0], words[1:]) if words else ("run", [])
    if command in ("-h", "--help", "help"):
        print(__doc__)
        return 0
    if command not in COMMANDS:
        stop(f"There is no command '{command}'. The commands are: {', '.join(COMMANDS)}.")
    os.chdir(ROOT)
    return COMMANDS[command](rest)


# --- the commands -----------------------------------------------------------------------------------


def run(words: list[str]) -> int:
    """The program on the repository's sample day."""
    set_up(screen=True)
    return call(PYTHON, "-m", "desktop", "play", *words)


def setup(_words: list[str]) -> int:
    """The set-up alone."""
    set_up()
    print("Everything is in place.")
    return 0


def test(words: list[str]) -> int:
    """The tests that a change must pass, ruff and mypy among them."""
    return run_tests(*words)


def test_long(words: list[str]) -> int:
    """The tests that take minutes."""
    find_loudspeaker()
    return run_tests("-m", "long", *words)


def bench(words: list[str]) -> int:
    """The speed bounds; one is missed when it is missed twice running."""
    code = run_tests("tests/benchmarks", "--timeout=0", *words)
    if code != 1:
        return code
    print("A bound was missed; measuring those once more.", flush=True)
    return run_tests("tests/benchmarks", "--timeout=0", "--last-failed", *words)


def check(_words: list[str]) -> int:
    """Ruff and mypy; all three are run, the first failure is the exit code."""
    set_up()
    codes = [call(PYTHON, "-m", *tool) for tool in CHECKS]
    return next((code for code in codes if code), 0)


def translate(words: list[str]) -> int:
    """Extracts and compiles the texts; not 0 while one lacks its translation."""
    set_up()
    return call(PYTHON, "packaging/translate.py", *words)


def lock(words: list[str]) -> int:
    """Writes requirements.lock for Linux and Windows, Python 3.11 and later, from pyproject.toml."""
    set_up()
    floor = "{}.{}".format(*OLDEST)
    source = ("pyproject.toml", "--group", "dev", "--universal", "--python-version", floor)
    form = ("--generate-hashes", "--no-emit-index-url", "--custom-compile-command", "python run.py lock")
    return call(
        PYTHON, "-m", "uv", "pip", "compile", *source, *form, "--no-strip-extras", "-q", "-o", LOCK, *words
    )


COMMANDS = {
    "run": run,
    "setup": setup,
    "test": test,
    "test-long": test_long,
    "bench": bench,
    "check": check,
    "translate": translate,
    "lock": lock,
}
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))


def run_tests(*words: str) -> int:
    """Pytest with Qt offscreen, unless the caller chose a platform."""
    set_up()
    find_postgres()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return call(PYTHON, "-m", "pytest", *words)


# --- the virtual environment ------------------------------------------------------------------------


def set_up(screen: bool = False) -> None:
    """Brings `.venv` and the system's libraries to what the checkout needs; quick when they are there."""
    if not (PYTHON.exists() and STAMP.exists() and STAMP.read_text() == fingerprint()):
        install()
    trouble = probe(screen)
    if "No module named" in trouble:  # the system's Python was upgraded, or files are gone: start afresh
        shutil.rmtree(VENV, ignore_errors=True)
        install()
        trouble = probe(screen)
    if trouble:
        bring_qt_libraries(trouble, screen)


def fingerprint() -> str:
    """What `.venv` was made from: the lock file and pyproject.toml."""
    return hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def install() -> None:
    """Makes `.venv` where it is missing or broken and installs every package of the lock file."""
    print("Setting up .venv from requirements.lock; the first time this takes a minute or two.", flush=True)
    STAMP.unlink(missing_ok=True)
    if not PYTHON.exists() or trouble_with("import pip"):
        make_environment()
    os.environ.setdefault("UV_HTTP_TIMEOUT", "180")
    os.environ.update(PIP_ROOT_USER_ACTION="ignore", PIP_DISABLE_PIP_VERSION_CHECK="1")
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    what = (*quiet, "--require-hashes", "-r", str(LOCK))
    uv = bring_uv()
    if not uv or call(*uv, "pip", "install", "--python", PYTHON, *what) != 0:
        print("Going on with pip, which takes longer.", flush=True)
        if call(PYTHON, "-m", "pip", "install", *what) != 0:
            stop("The packages could not be installed (see above). Check the network, then run this again.")
    STAMP.write_text(fingerprint())


def make_environment() -> None:
    """An empty `.venv` with pip in it."""
    package = "python{}.{}-venv".format(*sys.version_info)
    if importlib.util.find_spec("ensurepip") is None and not apt_install([package]):
        stop(f"This Python cannot make a virtual environment. Type: {apt_command([package])}")
    shutil.rmtree(VENV, ignore_errors=True)
    if call(sys.executable, "-m", "venv", VENV) != 0:
        stop(f"The virtual environment could not be made in {VENV} (see above).")


def bring_uv() -> list[str | Path]:
    """How to call uv: the one on the PATH, or the one that the lock file names, by pip; else nothing."""
    found = shutil.which("uv")
    if found:
        return [found]
    with tempfile.TemporaryDirectory() as folder:
        pin = Path(folder, "uv.txt")
        pin.write_text(locked_entry("uv"))
        code = call(PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", "-r", pin)
    return [PYTHON, "-m", "uv"] if code == 0 else []


def locked_entry(name: str) -> str:
    """The lines of the lock file for one package: its version and hashes."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(name + "=="))
    last = next(i for i in range(first, len(lines)) if not lines[i].endswith("\\"))
    return "\n".join(lines[first : last + 1]) + "\n"


# --- what the system brings -------------------------------------------------------------------------


def probe(screen: bool) -> str:
    """What goes wrong when Qt is loaded, and with `screen` when a present screen is opened; else ''."""
    has_screen = "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    return trouble_with(OPEN_SCREEN if screen and has_screen else IMPORT_QT)


def trouble_with(code: str) -> str:
    """What `.venv`'s Python says when it cannot run `code`; '' when it can."""
    result = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else result.stderr.strip() or f"exit code {result.returncode}"


def bring_qt_libraries(trouble: str, screen: bool) -> None:
    """Installs the system libraries that Qt misses, or stops and says how to."""
    packages = QT_PACKAGES + SCREEN_PACKAGES
    if "could not connect to display" in trouble:
        stop("The screen named by DISPLAY does not answer. Unset DISPLAY to play without a screen.")
    if apt_install(packages):
        trouble = probe(screen)
        if not trouble:
            return
    print(trouble.rpartition("\n")[2] if "Traceback" in trouble else trouble, file=sys.stderr)
    if shutil.which("apt-get"):
        stop(f"Qt misses libraries of the system (see above). Type: {apt_command(packages)}")
    stop(f"Qt misses the library of the system named above. On Debian it is one of: {' '.join(packages)}.")


def find_postgres() -> None:
    """Sees to a PostgreSQL server for the tests; the tests start it themselves, in a throwaway folder."""
    homes = (Path("/usr/lib/postgresql"), Path("C:/Program Files/PostgreSQL"))
    if shutil.which("initdb") or any(True for home in homes for _ in home.glob("*/bin/initdb*")):
        return
    # Debian would start a server of its own with the package; nobody asked for that one.
    no_cluster = Path("/etc/postgresql-common/createcluster.d/retorno-tests.conf")
    if may_use_apt():
        no_cluster.parent.mkdir(parents=True, exist_ok=True)
        no_cluster.write_text("create_main_cluster = false\n")
    try:
        if not apt_install(["postgresql"]):
            print(
                f"NO POSTGRESQL: its tests are skipped. To run them: {apt_command(['postgresql'])}",
                flush=True,
            )
    finally:
        no_cluster.unlink(missing_ok=True)


def find_loudspeaker() -> None:
    """Sees to a sound server for the tests, which start it themselves with a loudspeaker that nobody hears."""
    if not shutil.which("pulseaudio") and not apt_install(["pulseaudio"]):
        print(f"NO PULSEAUDIO: its test is skipped. To run it: {apt_command(['pulseaudio'])}", flush=True)


def may_use_apt() -> bool:
    """Whether packages may be installed without asking: root, on a Debian-like system."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return bool(is_root and shutil.which("apt-get") and not os.environ.get("RETORNO_NO_APT"))


def apt_command(packages: list[str]) -> str:
    """The line that a person types to install Debian packages."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def apt_install(packages: list[str]) -> bool:
    """Installs Debian packages where it may, and says whether that went well."""
    if not may_use_apt():
        return False
    print(f"Installing with apt-get: {' '.join(packages)}", flush=True)
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    apt_get("update")  # one unreachable source among several is no reason to give up
    result = apt_get("install", "-y", "--no-install-recommends", *packages)
    if result.returncode != 0:
        print(result.stdout, result.stderr, sep="", file=sys.stderr)
    return result.returncode == 0


def apt_get(*words: str) -> subprocess.CompletedProcess[str]:
    """Runs apt-get without a question or a word."""
    command = ["apt-get", "-qq", *words]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)


# --- small change -----------------------------------------------------------------------------------


def use_fitting_python(words: list[str]) -> None:
    """Goes on under a Python that the packages support, where this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            sys.exit(call(found, __file__, *words))
    here = "{}.{}".format(*sys.version_info)
    stop(f"Retorno needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is Python {here}.")


def call(*words: str | Path) -> int:
    """Runs a program to its end and returns its exit code."""
    return subprocess.run([str(word) for word in words], check=False).returncode


def stop(sentence: str) -> NoReturn:
    """Ends with one plain sentence."""
    sys.exit(sentence)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
