"""A record of an earlier program is brought to today's tables without losing a fact; one of a later program is left."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

import run
from desktop import __version__
from desktop.office.rows import RequestRow
from desktop.office.store import Store
from desktop.paths import MIGRATIONS
from desktop.store.engines import file_database, server_database
from desktop.store.opening import open_store
from desktop.store.revisions import bring_to, configuration
from desktop.store.tables import REVISION, metadata
from desktop.store.upgrade import Migrations, Upgraded
from tests.store.offices import (
    LATER,
    MORNING,
    facts_in,
    fill,
    fill_disk,
    refusal,
    reopened,
    rows_of,
    small_disk,
    with_later_revision,
)
from tests.support.clocks import ToldClock

RELEASED = sorted((Path(__file__).parents[1] / "revisions").glob("*.db"))
REVISIONS = sorted((MIGRATIONS / "versions").glob("[0-9]*.py"))
FACTS = len(MORNING) + 1
COPY = "office-before-0002-20260302T150000Z.db"

LOSES_A_FACT = (
    LATER
    + """
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER facts_stay")
        op.execute("DROP TRIGGER personal_stays")
    else:
        op.execute("ALTER TABLE facts DISABLE TRIGGER ALL")
        op.execute("ALTER TABLE personal DISABLE TRIGGER ALL")
    op.execute("DELETE FROM personal WHERE place = 3")
    op.execute("DELETE FROM facts WHERE place = 3")
"""
)
FAILS = LATER + "    raise KeyError('what nobody thought of')\n"
EMPTIES = (
    LATER
    + """
    for table in ("promises", "callbacks", "turns", "requests"):
        op.execute(f"DELETE FROM {table}")
"""
)
WAITS = LATER + "    print('begun', flush=True)\n    input()\n"


OPENING = """
import sys
from pathlib import Path
from desktop.store.opening import open_store
from desktop.store.upgrade import Migrations
from tests.support.clocks import ToldClock
_, address, folder = sys.argv
print("ready", flush=True)
input()
open_store(address, ToldClock(), upgrade_server=True, migrations=Migrations(Path(folder), "0002")).close()
print("opened", flush=True)
"""


@pytest.fixture(params=["file", "server"])
def earlier(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an office has begun to work with today's program, as the next one finds it."""
    if request.param == "server":
        address: str = request.getfixturevalue("postgres_url")
    else:
        (tmp_path / "office").mkdir()
        address = str(tmp_path / "office" / "office.db")
    fill(address)
    return address


@pytest.fixture
def later(tmp_path: Path) -> Migrations:
    return with_later_revision(tmp_path / "later")


def upgrade(address: str, migrations: Migrations) -> list[Upgraded]:
    """Open a record as `retorno upgrade` does and close it; return what was done."""
    done: list[Upgraded] = []
    given = {"migrations": migrations, "told": done.append, "rebuild": rows_of}
    open_store(address, ToldClock(), upgrade_server=True, **given).close()  # type: ignore[arg-type]
    return done


def opening(address: str, folder: Path) -> "subprocess.Popen[bytes]":
    """Start a program that says that it is ready, waits for a line, and opens the record as a later version would."""
    words = [sys.executable, "-c", OPENING, address, str(folder)]
    return subprocess.Popen(words, cwd=run.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def said(running: "subprocess.Popen[bytes]") -> str:
    return running.stdout.readline().decode().strip()


def tables_in(address: str) -> set[str]:
    database = server_database(address) if "://" in address else file_database(Path(address))
    with database.engine.connect() as connection:
        found = set(inspect(connection).get_table_names())
    database.engine.dispose()
    return found


class TestAnEarlierRecord:
    def test_keeps_every_fact(self, earlier: str, later: Migrations) -> None:
        [done] = upgrade(earlier, later)
        assert (done.before, done.after) == ("0001", "0002")
        assert "vehicles" in tables_in(earlier)
        store = open_store(earlier, ToldClock(), migrations=later)
        with store.reading() as reading:
            assert (reading.last_place(), len(reading.queue())) == (FACTS, 2)
        store.close()
        assert upgrade(earlier, later) == []

    def test_stays_what_it_was_when_the_upgrade_fails(self, earlier: str, tmp_path: Path) -> None:
        failing = with_later_revision(tmp_path / "failing", FAILS)
        assert refusal(earlier, migrations=failing, upgrade_server=True).kind == "upgrade_failed"
        assert "vehicles" not in tables_in(earlier)
        assert facts_in(earlier) == FACTS

    def test_is_not_upgraded_where_that_would_lose_a_fact(self, earlier: str, tmp_path: Path) -> None:
        losing = with_later_revision(tmp_path / "losing", LOSES_A_FACT)
        assert refusal(earlier, migrations=losing, upgrade_server=True).kind == "upgrade_failed"
        assert facts_in(earlier) == FACTS

    def test_gets_the_rows_anew_that_an_upgrade_emptied(self, earlier: str, tmp_path: Path) -> None:
        emptying = with_later_revision(tmp_path / "emptying", EMPTIES)
        upgrade(earlier, emptying)
        store = open_store(earlier, ToldClock(), migrations=emptying)
        with store.reading() as reading:
            assert [row.request for row in reading.queue()] == ["R1", "R2"]
        store.close()

    def test_gets_them_at_the_next_opening_where_the_upgrade_was_cut_short(
        self, earlier: str, tmp_path: Path
    ) -> None:
        emptying = with_later_revision(tmp_path / "emptying", EMPTIES)

        def cut_short(_store: Store) -> Iterator[tuple[str, RequestRow | None]]:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            open_store(earlier, ToldClock(), upgrade_server=True, migrations=emptying, rebuild=cut_short)
        store = reopened(earlier, emptying)
        with store.reading() as reading:
            assert len(reading.queue()) == 2
        store.close()

    def test_is_upgraded_once_by_two_pcs_that_open_it_together(self, earlier: str, later: Migrations) -> None:
        with opening(earlier, later.folder) as here, opening(earlier, later.folder) as there:
            assert [said(here), said(there)] == ["ready", "ready"]
            for pc in (here, there):
                pc.stdin.write(b"\n")
                pc.stdin.flush()
            assert [said(here), said(there)] == ["opened", "opened"]
        store = open_store(earlier, ToldClock(), migrations=later)
        with store.reading() as reading:
            assert reading.last_place() == FACTS
        store.close()


class TestAnEarlierFile:
    def test_is_copied_before_and_the_copy_is_what_it_was(self, tmp_path: Path, later: Migrations) -> None:
        office = tmp_path / "office.db"
        fill(office)
        told: list[tuple[int, int]] = []
        open_store(
            str(office), ToldClock(), migrations=later, progress=lambda *much: told.append(much)
        ).close()
        assert {path.name for path in tmp_path.glob("*.db")} == {"office.db", COPY}
        assert not list(tmp_path.glob(".*"))
        assert told == [(1, 3), (2, 3), (3, 3)]
        assert facts_in(tmp_path / COPY) == FACTS

    def test_is_not_upgraded_where_there_is_no_room_for_the_copy(self, later: Migrations) -> None:
        with small_disk(700) as disk:
            fill(disk / "office.db")
            fill_disk(disk, leave=150_000)
            assert refusal(disk / "office.db", migrations=later).kind == "full"
            (disk / "film.mov").unlink()
            assert facts_in(disk / "office.db") == FACTS
            assert [path.name for path in disk.iterdir()] == ["office.db"]

    def test_is_not_upgraded_where_it_is_damaged(self, tmp_path: Path, later: Migrations) -> None:
        office = tmp_path / "office.db"
        fill(office)
        pages = bytearray(office.read_bytes())
        pages[-3 * 4096 :] = b"\xa5" * (3 * 4096)
        office.write_bytes(pages)
        assert refusal(office, migrations=later).kind == "damaged"
        assert office.read_bytes() == pages
        assert not list(tmp_path.glob("office-before*"))

    def test_survives_that_the_program_is_killed_in_the_middle(
        self, tmp_path: Path, later: Migrations
    ) -> None:
        office = tmp_path / "office.db"
        fill(office)
        waiting = with_later_revision(tmp_path / "waiting", WAITS)
        with opening(str(office), waiting.folder) as running:
            assert said(running) == "ready"
            running.stdin.write(b"\n")
            running.stdin.flush()
            assert said(running) == "begun"
            running.kill()
        assert facts_in(office) == facts_in(tmp_path / COPY) == FACTS
        upgrade(str(office), later)
        assert facts_in(tmp_path / COPY.replace(".db", "-2.db")) == FACTS


class TestAnEarlierServer:
    def test_waits_until_somebody_asks_for_the_upgrade(self, postgres_url: str, later: Migrations) -> None:
        fill(postgres_url)
        assert refusal(postgres_url, migrations=later, create=True).kind == "older_server"
        assert facts_in(postgres_url) == FACTS


class TestALaterRecord:
    def test_is_refused_with_the_version_that_opens_it(self, earlier: str, later: Migrations) -> None:
        upgrade(earlier, later)
        refused = refusal(earlier, create=True, upgrade_server=True)
        assert refused.kind == "newer"
        assert f"This is version {__version__}; install version 0.9.0 or a later one." in str(refused)
        assert upgrade(earlier, later) == []


@pytest.mark.parametrize("kept", RELEASED, ids=lambda path: path.stem)
class TestTheFileOfEveryRevision:
    def test_is_upgraded_with_every_fact_and_checks(self, kept: Path, tmp_path: Path) -> None:
        office = Path(shutil.copy(kept, tmp_path / "office.db"))
        with file_database(office).engine.connect() as connection:
            [before] = connection.exec_driver_sql("SELECT count(*) FROM facts").one()
        assert before > 100
        assert facts_in(office) == before
        store = reopened(office)
        with store.database.engine.connect() as connection:
            context = MigrationContext.configure(connection)
            assert compare_metadata(context, metadata) == []
            assert context.get_current_revision() == REVISION
            empty = [
                table.name
                for table in metadata.sorted_tables
                if connection.exec_driver_sql(f"SELECT count(*) FROM {table.name}").scalar() == 0
            ]
        assert not empty
        store.close()

    def test_is_as_its_revision_makes_it(self, kept: Path, tmp_path: Path) -> None:
        made = file_database(tmp_path / "made.db", create=True)
        bring_to(made, kept.stem)
        office = file_database(Path(shutil.copy(kept, tmp_path / "office.db")))
        words = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        with made.engine.connect() as expected, office.engine.connect() as found:
            wanted = expected.exec_driver_sql(words).all()
            assert found.exec_driver_sql(words).all() == wanted, (
                "make it anew: python -m tests.revisions.make"
            )
        made.engine.dispose()
        office.engine.dispose()


class TestTheRevisions:
    def test_each_have_a_filled_file(self) -> None:
        assert [path.stem for path in RELEASED] == [path.name.partition("_")[0] for path in REVISIONS]

    def test_follow_one_another_to_the_one_that_the_program_knows(self) -> None:
        scripts = ScriptDirectory.from_config(configuration())
        assert scripts.get_heads() == [REVISION]
        walked = [script.revision for script in scripts.walk_revisions()]
        assert walked[::-1] == [path.name.partition("_")[0] for path in REVISIONS]

    def test_give_the_same_tables_that_the_program_reads(self, postgres_url: str, tmp_path: Path) -> None:
        for database in (server_database(postgres_url), file_database(tmp_path / "a.db", create=True)):
            bring_to(database)
            with database.engine.connect() as connection:
                assert compare_metadata(MigrationContext.configure(connection), metadata) == []
            database.engine.dispose()

    def test_each_say_which_program_they_need(self, tmp_path: Path) -> None:
        database = file_database(tmp_path / "office.db", create=True)
        needed = []
        for path in REVISIONS:
            bring_to(database, path.name.partition("_")[0])
            with database.engine.connect() as connection:
                needed.append(connection.exec_driver_sql("SELECT needed FROM program").scalar_one())
        database.engine.dispose()
        numbers = [tuple(map(int, version.split("."))) for version in (*needed, __version__)]
        assert numbers == sorted(numbers)
        later = [path for path in REVISIONS[1:] if "UPDATE program SET needed" not in path.read_text("utf-8")]
        assert not later
