"""Where things are: the program's own folders beside the package, and the user's data folder."""

from pathlib import Path

import platformdirs

PROGRAM = Path(__file__).resolve().parents[1]
RESOURCES = PROGRAM / "resources"
MIGRATIONS = PROGRAM / "migrations"
POLICY = RESOURCES / "policy.json"
SAMPLE_DAY = RESOURCES / "sample_day.jsonl.gz"


def data_folder() -> Path:
    """Return the folder of the user's own data, where each system expects it."""
    return Path(platformdirs.user_data_dir("retorno", appauthor=False))


def default_database() -> Path:
    """Return the office's own database file."""
    return data_folder() / "retorno.db"
