"""The set-up script as a newcomer meets it: from nothing, a second time, and where something is missing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

LEFT_BEHIND = shutil.ignore_patterns(".venv", ".git", ".*_cache", "__pycache__", "output")
OPEN_SOUND = "import PySide6.QtMultimedia, pytestqt, PyInstaller"


def start(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs run.py in `folder` as another process."""
    command = [sys.executable, str(folder / "run.py"), *words]
    env = os.environ | {"RETORNO_NO_APT": "1"} | variables
    return subprocess.run(command, env=env, cwd="/", capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of this checkout with nothing set up."""
    return Path(shutil.copytree(run.ROOT, tmp_path / "check out", ignore=LEFT_BEHIND))


def test_an_unknown_command_is_answered_with_those_that_exist() -> None:
    answer = start(run.ROOT, "instal")
    assert answer.returncode == 1
    assert answer.stderr.startswith("There is no command 'instal'. The commands are: run, setup, test,")


def test_help_names_every_command() -> None:
    answer = start(run.ROOT, "--help")
    assert answer.returncode == 0
    assert all(f"\n  {command} " in answer.stdout for command in run.COMMANDS)


def test_a_missing_library_is_answered_with_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETORNO_NO_APT", "1")
    with pytest.raises(SystemExit, match="libegl1"):
        run.bring_qt_libraries("ImportError: libEGL.so.1: cannot open shared object file", screen=False)


def test_a_set_up_checkout_is_left_alone() -> None:
    assert start(run.ROOT, "setup").stdout == "Everything is in place.\n"


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_fresh_checkout_sets_itself_up_once(checkout: Path) -> None:
    first, second = start(checkout, "setup"), start(checkout, "setup")
    assert first.returncode == 0, first.stdout + first.stderr
    assert second.stdout == "Everything is in place.\n"
    python = checkout / run.PYTHON.relative_to(run.ROOT)
    assert run.call(python, "-c", OPEN_SOUND) == 0


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_damaged_set_up_is_made_anew(checkout: Path) -> None:
    start(checkout, "setup")
    venv = checkout / run.VENV.relative_to(run.ROOT)
    for folder in venv.rglob("PySide6"):
        shutil.rmtree(folder)
    answer = start(checkout, "setup")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert run.call(checkout / run.PYTHON.relative_to(run.ROOT), "-c", OPEN_SOUND) == 0


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.skipif(os.name == "nt", reason="the broken uv is a shell script")
def test_pip_does_it_where_uv_fails(checkout: Path, tmp_path: Path) -> None:
    broken = tmp_path / "bin" / "uv"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    answer = start(checkout, "setup", PATH=f"{broken.parent}:{os.environ['PATH']}")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "Going on with pip" in answer.stdout
    python = checkout / run.PYTHON.relative_to(run.ROOT)
    assert run.call(python, "-c", OPEN_SOUND) == 0
