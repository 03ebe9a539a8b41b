"""`retorno backup`, `restore` and `upgrade`, as a person types them: they say what they did, and ask before a loss."""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import run as checkout
from desktop import paths
from desktop.cli.main import retorno
from desktop.domain.facts import Fact
from tests.cli.running import run
from tests.domain.timelines import line, moment, read
from tests.store.offices import LATER, MORNING, facts_in, fill, record, reopened

FACTS = len(MORNING) + 1


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The database file of an office that has begun to work."""
    (tmp_path / "data").mkdir()
    fill(tmp_path / "data" / "office.db")
    return tmp_path / "data" / "office.db"


@pytest.fixture
def in_sao_paulo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A PC that stands three hours behind UTC."""
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "America/Sao_Paulo")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def backup(office: Path, tmp_path: Path) -> Path:
    """A backup of the morning, after which the office went on."""
    kept = tmp_path / "kept.db"
    assert run("backup", kept, "--database", office).exit_code == 0
    go_on(
        office,
        *read(line("request_received", "15:00", "R3", recorded_at="15:01"), line("delivered", "15:10", "R1")),
    )
    return kept


def go_on(office: Path, *facts: Fact) -> None:
    store = reopened(office)
    record(store, *facts)
    store.close()


def asked(answer: str | None, *words: object) -> Result:
    """Run the program and give this answer when it asks; None: nobody is there."""
    return CliRunner().invoke(retorno, [str(word) for word in words], input=answer or "")


class TestBackup:
    def test_goes_where_it_is_told_and_says_how_many_facts_it_holds(
        self, office: Path, tmp_path: Path
    ) -> None:
        store = reopened(office)
        with store.reading():
            result = run("backup", tmp_path / "copy.db", "--database", office)
        store.close()
        assert result.stdout == f"{FACTS} facts copied and checked: {tmp_path / 'copy.db'}\n"
        assert (result.exit_code, result.stderr) == (0, "")
        assert facts_in(tmp_path / "copy.db") == FACTS

    def test_without_a_place_stays_among_the_backups(self, office: Path) -> None:
        result = run("backup", "--database", office)
        [made] = (office.parent / "backups").iterdir()
        assert re.fullmatch(rf"office-\d{{8}}T\d{{6}}Z-hand-{FACTS}\.db", made.name)
        assert result.stdout.endswith(f"checked: {made}\n")

    def test_of_the_office_itself_needs_no_words(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
        fill(paths.default_database())
        assert run("backup").exit_code == 0
        assert len(list((tmp_path / "backups").iterdir())) == 1

    def test_that_can_not_be_made_is_one_sentence(self, office: Path, tmp_path: Path) -> None:
        for target, database, said in [
            (office, office, "is not overwritten"),
            (tmp_path / "usb" / "copy.db", office, "There is no folder"),
            (tmp_path / "copy.db", tmp_path / "gone.db", "There is no database at"),
            (tmp_path / "copy.db", "postgresql://rosa:secret@pc/office", "The database pc/office is on a server"),
        ]:  # fmt: skip
            result = run("backup", target, "--database", database)
            assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
            assert said in result.stderr


class TestRestore:
    @pytest.mark.usefixtures("in_sao_paulo")
    def test_says_what_would_be_lost_and_asks(self, office: Path, backup: Path) -> None:
        result = asked("n\n", "restore", backup, "--database", office)
        assert result.stdout.splitlines()[:2] == [
            f"The backup {backup} is sound and holds {FACTS} facts.",
            "It lacks 2 facts, recorded from 2026-03-02 12:01 on, which would be lost; they are of R3, R1.",
        ]
        assert (result.exit_code, result.stderr) == (1, "Nothing was changed.\n")
        assert facts_in(office) == FACTS + 2

    def test_changes_nothing_where_nobody_answers(self, office: Path, backup: Path) -> None:
        result = asked(None, "restore", backup, "--database", office)
        assert (result.exit_code, result.stderr) == (1, "Nothing was changed.\n")
        assert facts_in(office) == FACTS + 2

    def test_keeps_the_present_file_and_says_where(self, office: Path, backup: Path) -> None:
        for words, answer in ((["--yes"], None), ([], "y\n")):
            result = asked(answer, "restore", backup, "--database", office, *words)
            assert result.exit_code == 0, result.stderr
            kept, placed = result.stdout.splitlines()[-2:]
            aside = Path(kept.removeprefix("What was there until now is kept: "))
            assert placed == f"The backup is in its place: {office}"
            assert facts_in(aside) == FACTS + 2
            assert facts_in(office) == FACTS
            shutil.copy(aside, office)

    def test_names_a_dozen_requests_and_counts_the_others(self, office: Path, backup: Path) -> None:
        go_on(office, *read(*(line("request_received", "16:00", f"N{n:02}") for n in range(20))))
        said = asked("n\n", "restore", backup, "--database", office).stdout
        assert "lost; they are of R3, R1, N00, N01," in said
        assert "N08, N09 and 10 more requests." in said

    def test_says_when_nothing_is_lost_or_nobody_can_say(self, office: Path, tmp_path: Path) -> None:
        kept = tmp_path / "kept.db"
        run("backup", kept, "--database", office)
        assert "Nothing would be lost" in asked("n\n", "restore", kept, "--database", office).stdout
        office.write_bytes(b"\xff" * 9000)
        result = run("restore", kept, "--database", office, "--yes")
        assert "nobody can say what would be lost" in result.stdout
        assert facts_in(office) == FACTS

    def test_says_when_the_backup_is_of_another_office(self, office: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.db"
        fill(other, read(line("request_received", "10:00", "X1")), since=moment("09:00"))
        said = asked("n\n", "restore", other, "--database", office).stdout
        assert f"It is of another record: {FACTS} facts, all of the present database, would be lost." in said

    def test_that_can_not_be_done_is_one_sentence(self, office: Path, backup: Path, tmp_path: Path) -> None:
        letter = tmp_path / "letter.odt"
        letter.write_text("Dear Ana" * 999)
        for given, database, said in [
            (letter, office, "is not a backup of Retorno"),
            (tmp_path / "gone.db", office, "There is no database at"),
            (backup, "postgresql://server/office", "on a server"),
        ]:
            result = run("restore", given, "--database", database, "--yes")
            assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
            assert said in result.stderr
        assert facts_in(office) == FACTS + 2


@pytest.fixture(scope="module")
def next_version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a program that knows one revision more."""
    folder = tmp_path_factory.mktemp("next")
    for name in ("desktop", "migrations", "resources"):
        shutil.copytree(checkout.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "migrations" / "versions" / "0002_later.py").write_text(LATER, "utf-8")
    for name, before, after in (
        ("store/tables.py", 'REVISION = "0001"', 'REVISION = "0002"'),
        ("__init__.py", '__version__ = "0.1.0"', '__version__ = "0.9.0"'),
    ):
        path = folder / "desktop" / name
        text = path.read_text("utf-8")
        assert before in text
        path.write_text(text.replace(before, after), "utf-8")
    return folder


def by(version: Path, *words: object) -> tuple[int, str, str]:
    """Run another version of the program."""
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    done = subprocess.run(command, cwd=version, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


class TestUpgrade:
    def test_has_nothing_to_do_today(self, office: Path) -> None:
        result = run("upgrade", "--database", office)
        assert result.stdout == f"Nothing to do: {office} is what this version of the program knows\n"
        assert (result.exit_code, result.stderr) == (0, "")

    def test_makes_no_file(self, tmp_path: Path) -> None:
        result = run("upgrade", "--database", tmp_path / "office.db")
        assert (result.exit_code, result.stdout) == (1, "")
        assert list(tmp_path.iterdir()) == []

    def test_by_the_next_version_keeps_a_copy_and_the_present_one_says_what_is_needed(
        self, office: Path, next_version: Path
    ) -> None:
        code, said, wrong = by(next_version, "upgrade", "--database", office)
        assert (code, wrong) == (0, "")
        upgraded, kept = said.splitlines()
        assert upgraded == f"Upgraded from 0001 to 0002: {office}"
        assert facts_in(Path(kept.removeprefix("As it was before it is kept: "))) == FACTS
        assert by(next_version, "check", "--database", office)[:2] == (0, checked(FACTS))
        for words in (["check"], ["load", paths.SAMPLE_DAY], ["export", office.parent / "out.jsonl"]):
            result = run(*words, "--database", office)
            assert (result.exit_code, result.stdout) == (1, "")
            assert "This is version 0.1.0; install version 0.9.0 or a later one." in result.stderr

    def test_sets_up_an_empty_database_of_a_server_and_upgrades_it_when_asked(
        self, postgres_url: str, next_version: Path
    ) -> None:
        assert run("check", "--database", postgres_url).exit_code == 1
        assert run("upgrade", "--database", postgres_url).stdout.startswith(
            "The database was empty and is set up"
        )
        assert run("check", "--database", postgres_url).stdout == checked(1)
        code, _, wrong = by(next_version, "check", "--database", postgres_url)
        assert code == 1
        assert "retorno upgrade" in wrong
        _, said, _ = by(next_version, "upgrade", "--database", postgres_url)
        assert said.startswith("Upgraded from 0001 to 0002: postgresql://")
        assert by(next_version, "check", "--database", postgres_url)[:2] == (0, checked(1))


def checked(facts: int) -> str:
    return (
        f"{facts} facts checked: the record is whole, its chain unbroken, its tables say what the facts say\n"
    )
