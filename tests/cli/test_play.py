"""`retorno play` without a screen: the day goes through the whole program, and a picture of the window is left."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
MIDDAY = "2026-11-20T11:45:00-03:00"


def play(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "desktop", "play", *words]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def red_pixels(picture: QImage) -> int:
    """How many pixels of the queue stand in the alarm's red."""
    return sum(
        picture.pixelColor(x, y).name() == "#c4122f" for x in range(64, 900, 3) for y in range(52, 740, 3)
    )


def test_the_sample_day_leaves_a_picture_with_red_in_it_and_says_where(tmp_path):
    done = play("--until", MIDDAY, "--language", "pt_BR", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    where = tmp_path / "retorno-play.png"
    assert str(where) in done.stdout
    picture = QImage(str(where))
    assert (picture.width(), picture.height()) == (1366, 768)
    assert red_pixels(picture) > 200


def test_a_day_that_is_not_accepted_is_not_played(tmp_path):
    (tmp_path / "day.jsonl").write_text(
        '{"at": "yesterday", "op": "note_added", "request": "R"}\n', encoding="utf-8"
    )
    done = play("day.jsonl", folder=tmp_path)
    assert done.returncode == 2
    assert "day.jsonl:1: R: at must be a time with an offset" in done.stderr
    assert not (tmp_path / "retorno-play.png").exists()


def test_an_empty_day_is_said_to_be_empty(tmp_path):
    (tmp_path / "day.jsonl").touch()
    done = play("day.jsonl", folder=tmp_path)
    assert done.returncode == 2
    assert "there is nothing to play" in done.stderr
