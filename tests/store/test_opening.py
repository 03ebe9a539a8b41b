"""A record is opened, or one sentence says why not and what to do; nothing is made where something went away."""

import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import inspect

import run
from desktop import paths
from desktop.store import network_folders
from desktop.store.backup import Kind, make
from desktop.store.engines import memory_database
from desktop.store.network_folders import FAR, kind_of_mount
from desktop.store.opening import open_store, temporary
from desktop.store.revisions import bring_to
from desktop.store.upgrade import Upgraded
from tests.store.offices import (
    MORNING,
    as_somebody,
    facts_in,
    fill,
    fill_disk,
    record,
    refusal,
    reopened,
    small_disk,
    with_later_revision,
)
from tests.support.clocks import NOON, ToldClock

CLOCK = ToldClock()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The database file of an office that has begun to work."""
    fill(tmp_path / "office.db")
    return tmp_path / "office.db"


class TestAFile:
    def test_holds_at_the_next_opening_what_was_recorded(self, office: Path) -> None:
        assert facts_in(office) == len(MORNING) + 1

    def test_is_made_only_when_that_is_asked_for(self, tmp_path: Path) -> None:
        path = tmp_path / "office.db"
        assert refusal(path).kind == "missing"
        assert list(tmp_path.iterdir()) == []
        done: list[Upgraded] = []
        open_store(str(path), CLOCK, create=True, told=done.append).close()
        assert done == [Upgraded(str(path), None, "0001")]
        assert list(tmp_path.iterdir()) == [path]
        reopened(path).close()

    def test_appears_whole_or_not_at_all(self, tmp_path: Path) -> None:
        (tmp_path / "office").mkdir()
        broken = with_later_revision(
            tmp_path / "later", "revision, down_revision = '0002', '0001'\nupgrade = None\n"
        )
        assert (
            refusal(tmp_path / "office" / "office.db", create=True, migrations=broken).kind
            == "upgrade_failed"
        )
        assert list((tmp_path / "office").iterdir()) == []

    def test_is_not_made_anew_where_backups_tell_of_one(self, office: Path) -> None:
        make(office, Kind.HOURLY, NOON)
        office.unlink()
        assert refusal(office, create=True).kind == "missing"
        assert not office.exists()

    def test_is_not_made_anew_beside_the_log_of_one(self, office: Path) -> None:
        store = reopened(office)
        record(store, *MORNING[:0])
        log = Path(f"{office}-wal")
        assert log.exists()
        office.rename(office.with_name("moved.db"))
        assert refusal(office, create=True).kind == "missing"
        store.close()

    def test_is_not_made_in_the_place_of_an_empty_one(self, tmp_path: Path) -> None:
        path = tmp_path / "office.db"
        path.touch()
        assert [refusal(path, create=create).kind for create in (False, True)] == ["empty", "empty"]
        assert path.stat().st_size == 0

    def test_is_not_made_in_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        refused = refusal(tmp_path / "usb" / "office.db", create=True)
        assert (refused.kind, refused.values["where"]) == ("no_folder", tmp_path / "usb")

    def test_of_the_office_itself_gets_its_folder_with_it(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "share" / "retorno")
        open_store(str(paths.default_database()), CLOCK, create=True).close()
        assert paths.default_database().exists()

    def test_of_something_else_is_left_as_it_is(self, tmp_path: Path) -> None:
        letter, other = tmp_path / "letter.odt", tmp_path / "other.db"
        letter.write_text("Dear Ana, " * 1000)
        with closing(sqlite3.connect(other)) as connection:
            connection.execute("CREATE TABLE songs (title)")
        before = letter.read_bytes(), other.read_bytes()
        for path in (letter, other, tmp_path, Path("/dev/null")):
            for create in (False, True):
                assert refusal(path, create=create).kind == "foreign"
        assert (letter.read_bytes(), other.read_bytes()) == before

    @pytest.mark.parametrize("start", [0, 100, 40])
    def test_that_is_damaged_at_its_start_sends_to_the_backups(self, office: Path, start: int) -> None:
        make(office, Kind.HOURLY, NOON)
        pages = bytearray(office.read_bytes())
        pages[start : start + 60] = b"\xff" * 60
        office.write_bytes(pages)
        assert refusal(office).kind == "damaged"
        assert office.read_bytes() == pages

    def test_that_is_cut_off_is_called_damaged(self, office: Path) -> None:
        os.truncate(office, 8192)
        assert refusal(office).kind == "damaged"

    def test_held_by_another_program_is_left_to_it(self, office: Path) -> None:
        with closing(sqlite3.connect(office, isolation_level=None)) as other:
            other.execute("PRAGMA locking_mode=EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
            assert refusal(office).kind == "locked"

    def test_that_may_not_be_written_is_refused_at_once(self) -> None:
        with as_somebody() as folder:
            fill(folder / "office.db")
            (folder / "office.db").chmod(0o444)
            assert refusal(folder / "office.db").kind == "read_only"

    def test_that_may_not_be_read_asks_for_the_right(self) -> None:
        with as_somebody() as folder:
            fill(folder / "office.db")
            (folder / "office.db").chmod(0)
            assert refusal(folder / "office.db").kind == "forbidden"
            (folder / "closed").mkdir(mode=0)
            assert refusal(folder / "closed" / "office.db", create=True).kind == "forbidden"

    def test_on_a_full_disk_says_so(self) -> None:
        with small_disk(1024) as disk:
            fill(disk / "office.db")
            fill_disk(disk)
            assert refusal(disk / "office.db").kind == "full"
            assert refusal(disk / "another.db", create=True).kind == "full"
            (disk / "film.mov").unlink()
            assert facts_in(disk / "office.db") == len(MORNING) + 1
            assert not list(disk.glob(".*"))

    def test_in_a_folder_of_the_network_is_refused(
        self, office: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        mounts = tmp_path / "mounts"
        mounts.write_text(
            f"1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 0:9 / {tmp_path} rw - cifs //server/office rw\n"
        )
        monkeypatch.setattr(network_folders, "MOUNTS", mounts)
        assert refusal(office).kind == "network_folder"
        assert refusal(tmp_path / "new.db", create=True).kind == "network_folder"

    def test_of_today_is_opened_without_alembic(self, office: Path) -> None:
        program = (
            "import sys; from desktop.store.opening import open_store; from tests.support.clocks import ToldClock\n"
            f"open_store({str(office)!r}, ToldClock()).close(); assert 'alembic' not in sys.modules"
        )
        subprocess.run([sys.executable, "-c", program], cwd=Path(run.__file__).parent, check=True)


@pytest.mark.parametrize(
    "place, kind",
    [
        ("/home/rosa/office.db", "ext4"),
        ("/mnt/office/retorno.db", "nfs4"),
        ("/mnt/office two/retorno.db", "fuse.sshfs"),
        ("/mnt/offices/retorno.db", "ext4"),
        ("/mnt/office/here/retorno.db", "xfs"),
        ("/late/retorno.db", "cifs"),
    ],
)
def test_the_deepest_and_latest_mount_tells_where_a_folder_is(place: str, kind: str) -> None:
    mounts = (
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "23 22 0:9 / /late rw - ext4 /dev/sdb1 rw\n"
        "30 22 0:40 / /mnt/office rw - nfs4 server:/office rw\n"
        "31 22 0:41 / /mnt/office\\040two rw shared:5 master:2 - fuse.sshfs server: rw\n"
        "32 30 8:2 / /mnt/office/here rw - xfs /dev/sdc1 rw\n"
        "33 22 0:42 / /late rw - cifs //server/late rw\n"
    )
    assert kind_of_mount(Path(place), mounts) == kind
    assert (kind in FAR) == (kind in {"nfs4", "fuse.sshfs", "cifs"})


class TestAServer:
    def test_holds_at_the_next_opening_what_was_recorded(self, postgres_url: str) -> None:
        fill(postgres_url)
        assert facts_in(postgres_url) == len(MORNING) + 1

    def test_without_a_record_gets_none_unasked(self, postgres_url: str) -> None:
        assert refusal(postgres_url).kind == "foreign_server"
        with psycopg.connect(postgres_url) as connection:
            assert connection.execute("SELECT * FROM pg_tables WHERE schemaname = 'public'").fetchall() == []

    def test_with_somebody_elses_tables_is_left_alone(self, postgres_url: str) -> None:
        with psycopg.connect(postgres_url) as connection:
            connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
            connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        for given in ({}, {"create": True}, {"create": True, "upgrade_server": True}):
            assert refusal(postgres_url, **given).kind == "foreign_server"

    def test_that_does_not_answer_says_so(self) -> None:
        with closing(socket.create_server(("127.0.0.1", 0))) as silent:
            port = silent.getsockname()[1]
            address = f"postgresql://retorno:secret@127.0.0.1:{port}/office"
            refused = refusal(f"{address}?connect_timeout=2")
            assert refused.kind == "no_answer"
            assert "secret" not in str(refused)
        assert refusal(address).kind == "no_answer"

    def test_that_does_not_know_us_asks_for_user_and_password(self, postgres_url: str) -> None:
        stranger = postgres_url.replace("retorno@", "stranger:secret@")
        assert refusal(stranger).kind == "not_let_in"
        assert "secret" not in str(refusal(stranger))
        assert (
            refusal(f"{postgres_url.partition('?')[0]}x?{postgres_url.partition('?')[2]}").kind
            == "not_let_in"
        )

    @pytest.mark.parametrize(
        "address", ["mysql://rosa:secret@server/office", "postgresql://rosa:secret@server:door/office", "://",
                    "postgresql://rosa:secret@/office?host=/nowhere&colour=red"],
    )  # fmt: skip
    def test_needs_an_address_that_can_be_understood(self, address: str) -> None:
        refused = refusal(address)
        assert refused.kind == "no_address"
        assert "secret" not in str(refused)


class TestATemporaryRecord:
    def test_has_the_tables_of_the_newest_revision(self) -> None:
        migrated = memory_database()
        bring_to(migrated)
        with (
            temporary() as store,
            store.database.engine.connect() as here,
            migrated.engine.connect() as there,
        ):
            left, right = inspect(here), inspect(there)
            assert set(left.get_table_names()) == set(right.get_table_names()) - {"alembic_version"}
            for table in left.get_table_names():
                assert _shape(left, table) == _shape(right, table), table
        migrated.engine.dispose()

    def test_takes_facts_and_leaves_nothing_behind(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
        with temporary() as store:
            record(store, *MORNING)
            with store.reading() as reading:
                assert reading.last_place() == len(MORNING)
                assert len(reading.queue()) == 2
        assert list(tmp_path.iterdir()) == []

    def test_asks_its_guard(self) -> None:
        asked = []
        with temporary(lambda: asked.append(1)) as store, store.reading():
            pass
        assert asked


def _shape(found: Any, table: str) -> list[object]:
    """Everything about a table that makes a difference, without the order in which it is told."""
    indexes = [
        (one["column_names"], one["name"], {key: str(value) for key, value in one["dialect_options"].items()})
        for one in found.get_indexes(table)
    ]
    columns = [(one["name"], str(one["type"]), one["nullable"]) for one in found.get_columns(table)]
    keys = found.get_pk_constraint(table), found.get_foreign_keys(table)
    rest = [sorted(map(str, one)) for one in (found.get_unique_constraints(table), indexes)]
    return [columns, keys, rest]
