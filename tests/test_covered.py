"""The parts that decide what is owed and what is kept: every line and every branch of them is met by a test."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("tests/domain", "tests/office", "tests/cli")

# This list only grows.
FULLY_COVERED = {
    "domain": (
        "callbacks", "deadlines", "events", "facts", "figures", "fold", "ledger", "lines", "moments", "ops",
        "personal", "policy", "policy_reading", "promises", "quiet", "reading", "refusals", "standing", "state",
        "texts", "watches",
    ),
    "office": (
        "desk", "entries", "filling", "loading", "ops_file", "policies", "rebuilding", "recording", "registers",
        "replaying", "rows", "scribe", "store", "troubles",
    ),
}  # fmt: skip


@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_line_and_branch_of_the_listed_files_is_met(tmp_path):
    report = tmp_path / "covered.json"
    counted = [f"--cov=desktop.{room}" for room in FULLY_COVERED]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        *ROOMS,
        *counted,
        "--cov-branch",
        f"--cov-report=json:{report}",
    ]
    env = {"COVERAGE_FILE": str(tmp_path / "coverage")}
    subprocess.run(command, cwd=ROOT, check=False, capture_output=True, env={**os.environ, **env})
    files = json.loads(report.read_text("utf-8"))["files"]
    names = [f"desktop/{room}/{name}.py" for room, listed in FULLY_COVERED.items() for name in listed]
    assert {name: missed(files[name]) for name in names if missed(files[name])} == {}


def missed(file):
    """The lines and branches of a file that no test has met."""
    return [*file["missing_lines"], *file["missing_branches"]]
