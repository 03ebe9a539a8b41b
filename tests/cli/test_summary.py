"""`retorno summary` prints the figures that `retorno replay` writes, of a shift or of any span, without a screen."""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop import app
from desktop.demo.day import simulate_day
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.paths import PROGRAM
from tests.cli.running import run, write_lines, write_policy
from tests.printing.days import ZONE, facts_of, figures_on, text_of
from tests.support.clocks import ToldClock

OPS = simulate_day(12, date(2026, 11, 23), requests=25)
FACTS = facts_of(OPS)
OPENED = min(fact.at for fact in FACTS) + timedelta(hours=1)
CLOSED = OPENED + timedelta(hours=5)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("summary")


@pytest.fixture(scope="module")
def day(folder: Path) -> Path:
    return write_lines(folder / "day.jsonl", OPS)


@pytest.fixture(scope="module")
def database(folder: Path, day: Path) -> Path:
    """An office that has had two shifts on that day."""
    path = folder / "office.db"
    assert run("load", day, "--database", path).exit_code == 0
    clock = ToldClock(OPENED)
    with app.opened(str(path)) as office:
        desk = ShiftDesk(office.store, Scribe(clock, "balcao-1", "Helena"), app.base_policy(), ZONE)
        for ends in (CLOSED, CLOSED + timedelta(hours=2)):
            desk.open("Helena")
            clock.at = ends
            desk.close()
    return path


def without_a_screen(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the program where nothing can be shown."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(command, cwd=PROGRAM, env=kept, capture_output=True, text=True, check=False)


def replayed(folder: Path, day: Path, after: str, until: str) -> dict[str, object]:
    """The figures of the span as `retorno replay` writes them."""
    policy = write_policy(folder / "policy.json")
    out = folder / "figures.json"
    asked = ("--policy", policy, "--until", until, "--callbacks", folder / "callbacks.csv", "--figures", out)
    assert run("replay", day, *asked, "--from", after).exit_code == 0
    return dict(json.loads(out.read_text("utf-8")))


def test_a_shift_s_pdf_holds_the_figures_of_replay(folder: Path, day: Path, database: Path) -> None:
    pdf = folder / "last.pdf"
    result = without_a_screen(
        "summary", "--shift", "last", "--pdf", pdf, "--database", database, "--language", "en"
    )
    assert (result.returncode, result.stdout.strip()) == (0, str(pdf))
    until = CLOSED + timedelta(hours=2)
    assert figures_on(text_of(pdf), "en") == replayed(folder, day, CLOSED.isoformat(), until.isoformat())


def test_a_span_s_pdf_holds_the_figures_of_replay(folder: Path, day: Path, database: Path) -> None:
    pdf, after, until = folder / "span.pdf", OPENED.isoformat(), CLOSED.isoformat()
    span = ("--from", after, "--until", until)
    result = without_a_screen("summary", *span, "--pdf", pdf, "--database", database, "--language", "pt_BR")
    assert result.returncode == 0, result.stderr
    assert figures_on(text_of(pdf), "pt_BR") == replayed(folder, day, after, until)


@pytest.mark.parametrize(
    "words, why",
    [
        (["--shift", "2611-23-9"], "There is no shift 2611-23-9."),
        (["--shift", "last", "--until", CLOSED.isoformat()], "--shift names a span already"),
        (["--from", OPENED.isoformat()], "--from needs --until"),
        (["--from", CLOSED.isoformat(), "--until", OPENED.isoformat()], "--from must not be later than --until"),
    ],
)  # fmt: skip
def test_what_can_not_be_printed_is_said_in_a_sentence(
    folder: Path, database: Path, words: list[str], why: str
) -> None:
    pdf = folder / "never.pdf"
    result = run("summary", *words, "--pdf", pdf, "--database", database)
    assert (result.exit_code, pdf.exists()) == (2, False)
    assert why in result.stderr


def test_an_office_without_a_shift_has_no_last_one(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with app.opened(str(path), create=True):
        pass
    result = run("summary", "--pdf", tmp_path / "never.pdf", "--database", path)
    assert (result.exit_code, result.stderr.strip()) == (2, "No shift was opened in this record yet.")


def test_a_folder_that_is_not_there_takes_no_pdf(folder: Path, database: Path) -> None:
    pdf = folder / "nowhere" / "never.pdf"
    result = without_a_screen("summary", "--pdf", pdf, "--database", database)
    assert result.returncode == 2
    assert f"{pdf} can't be written: " in result.stderr
