"""The checks that every change passes: ruff and mypy, run as `run.py check` runs them, and the lock file."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run

ROOT = Path(run.__file__).parent


@pytest.mark.timeout(600)
@pytest.mark.parametrize("tool", run.CHECKS, ids=" ".join)
def test_the_code_passes(tool: tuple[str, ...]) -> None:
    words = [sys.executable, "-m", *tool]
    result = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_lock_file_fits_every_requirement_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    pins = (Requirement(line.split()[0]) for line in lines if "==" in line and not line.startswith(" "))
    locked = {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in pins}
    unfit = [
        str(need)
        for need in map(Requirement, wanted)
        if not need.specifier.contains(locked.get(canonicalize_name(need.name), ""), prereleases=True)
    ]
    assert not unfit
