"""Whatever is wrong with a database is one plain sentence with a way on; nothing is made or touched in its place."""

import os
import shutil
import socket
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from desktop.office.store import StoreError
from desktop.office.troubles import SENTENCES
from desktop.store.engines import APPEND_LOCK, Database, file_database, memory_database, server_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.store.entries import entry, row
from tests.support.postgres import Server, running

ON_A_DISK_THAT_LETS_GO = pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
OPENED: list[Database] = []


def file_at(path: Path, **options: Any) -> Database:
    """A file, let go of at the end of the test."""
    OPENED.append(file_database(path, **options))
    return OPENED[-1]


def server_at(url: str) -> Database:
    """A server's database, let go of at the end of the test."""
    OPENED.append(server_database(url))
    return OPENED[-1]


@pytest.fixture(autouse=True)
def let_go() -> Iterator[None]:
    yield
    while OPENED:
        OPENED.pop().engine.dispose()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A file with one fact in it."""
    path = tmp_path / "office é #1?.db"
    database = file_at(path, create=True)
    bring_to(database)
    write(SqlStore(database))
    database.engine.dispose()
    return path


def write(store: SqlStore, version: int = 1) -> None:
    with store.writing() as writing:
        writing.append(entry("request:R1", version))
        writing.put_request("R1", row("R1"))


def last_place(store: SqlStore) -> int:
    with store.reading() as reading:
        return reading.last_place()


def trouble(database: Database, version: int = 2) -> str:
    """The kind of trouble that reading or, where that goes well, writing meets; its sentence names the place."""
    store = SqlStore(database)
    with pytest.raises(StoreError) as raised:
        write(store, version)
    assert database.where in str(raised.value)
    assert str(raised.value) == SENTENCES[raised.value.kind].format(**raised.value.values)
    database.engine.dispose()
    return raised.value.kind


def test_every_sentence_says_what_to_do() -> None:
    for sentence in SENTENCES.values():
        assert sentence[0].isupper() or sentence.startswith("{")
        assert any(sign in sentence for sign in (". ", ": ", ", "))


class TestAFile:
    def test_that_is_not_there_is_not_made(self, tmp_path: Path) -> None:
        assert trouble(file_at(tmp_path / "nowhere.db")) == "missing"
        assert trouble(file_at(tmp_path / "no folder" / "nowhere.db")) == "missing"
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("create", [False, True])
    def test_of_another_program_is_not_touched(self, tmp_path: Path, create: bool) -> None:
        path = tmp_path / "other.db"
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE facts (place)")
        other.close()
        before = path.read_bytes()
        assert trouble(file_at(path, create=create)) == "foreign"
        assert path.read_bytes() == before
        assert [one.name for one in tmp_path.iterdir()] == ["other.db"]

    @pytest.mark.parametrize("content", [b"no database at all, but a letter" * 100, b""])
    def test_that_is_no_database_is_not_touched(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "letter.db"
        path.write_bytes(content)
        assert trouble(file_at(path)) == "foreign"
        assert path.read_bytes() == content

    def test_without_its_tables_is_not_taken_for_a_record(self, tmp_path: Path) -> None:
        assert trouble(file_at(tmp_path / "new.db", create=True)) == "foreign"

    def test_that_is_a_folder_is_called_forbidden(self, tmp_path: Path) -> None:
        assert trouble(file_at(tmp_path)) in ("forbidden", "disk")

    def test_with_overwritten_pages_is_called_damaged(self, office: Path) -> None:
        pages = bytearray(office.read_bytes())
        pages[4096:] = b"\xa5" * (len(pages) - 4096)
        office.write_bytes(pages)
        assert trouble(file_at(office)) == "damaged"

    def test_with_a_fact_that_is_no_json_is_called_damaged(self, office: Path) -> None:
        database = file_at(office)
        with database.engine.begin() as connection:
            connection.execute(text("DROP TRIGGER facts_stay_as_they_are"))
            connection.execute(text("UPDATE facts SET body = '1, 2'"))
        with pytest.raises(StoreError) as raised, SqlStore(database).reading() as reading:
            reading.entries("request:R1")
        assert raised.value.kind == "damaged"

    def test_that_another_program_holds_is_called_locked(self, office: Path) -> None:
        other = sqlite3.connect(office, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        database = file_at(office, busy_ms=30)
        assert last_place(SqlStore(database)) == 1
        assert trouble(database) == "locked"
        other.execute("ROLLBACK")
        other.close()
        write(SqlStore(file_at(office)), 2)

    def test_on_a_full_disk_loses_nothing(self, office: Path) -> None:
        database = file_at(office)
        store = SqlStore(database)
        pages: list[int] = []
        event.listen(database.engine, "checkout", lambda raw, *_: _no_more_pages(raw, pages))
        with pytest.raises(StoreError) as raised:
            [write(store, version) for version in range(2, 500)]
        assert raised.value.kind == "full"
        pages.append(10_000)
        reached = last_place(store)
        assert reached > 1
        write(store, reached + 1)
        assert last_place(store) == reached + 1

    @ON_A_DISK_THAT_LETS_GO
    def test_moved_away_while_in_use_is_missed_before_anything_is_written(self, office: Path) -> None:
        store = SqlStore(file_at(office))
        write(store, 2)
        elsewhere = office.with_name("elsewhere.db")
        office.rename(elsewhere)
        for attempt in (lambda: write(store, 3), lambda: last_place(store)):
            with pytest.raises(StoreError) as raised:
                attempt()
            assert raised.value.kind == "vanished"
        assert not office.exists()
        elsewhere.rename(office)
        write(store, 3)
        assert last_place(store) == 3

    @ON_A_DISK_THAT_LETS_GO
    def test_replaced_in_the_middle_of_a_step_undoes_that_step(self, office: Path) -> None:
        store = SqlStore(file_at(office))
        copy = office.with_name("copy.db")
        shutil.copy(office, copy)

        def step() -> None:
            with store.writing() as writing:
                writing.append(entry("request:R1", 2))
                copy.replace(office)

        with pytest.raises(StoreError) as raised:
            step()
        assert raised.value.kind == "vanished"

    def test_is_written_to_again_once_the_trouble_is_over(self, office: Path) -> None:
        elsewhere = office.with_name("elsewhere.db")
        office.rename(elsewhere)
        database = file_at(office)
        store = SqlStore(database)
        with pytest.raises(StoreError):
            write(store, 2)
        elsewhere.rename(office)
        write(store, 2)
        assert last_place(store) == 2


def _no_more_pages(raw: sqlite3.Connection, pages: list[int]) -> None:
    """Set the most pages that SQLite may use: no more than there are, or what `pages` says."""
    most = pages[0] if pages else raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {most}")


@contextmanager
def somebody_else(folder: Path) -> Iterator[None]:
    """Go on as somebody without root's rights, to whom the folder belongs."""
    if os.geteuid() != 0:
        yield
        return
    import pwd  # Windows has neither it nor root

    nobody = pwd.getpwnam("nobody")
    for one in (folder, *folder.iterdir()):
        os.chown(one, nobody.pw_uid, nobody.pw_gid)
    os.seteuid(nobody.pw_uid)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shared(office: Path) -> Iterator[Path]:
    """The file in a folder that anybody can reach."""
    with tempfile.TemporaryDirectory(prefix="retorno-") as folder:
        path = Path(shutil.copy(office, folder))
        yield path
        path.parent.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
class TestRights:
    def test_a_write_protected_file_is_called_read_only(self, shared: Path) -> None:
        shared.chmod(0o444)
        with somebody_else(shared.parent):
            assert trouble(file_at(shared)) == "read_only"

    def test_a_file_that_may_not_be_read_is_called_forbidden(self, shared: Path) -> None:
        shared.chmod(0o000)
        with somebody_else(shared.parent):
            assert trouble(file_at(shared)) == "forbidden"

    def test_a_write_protected_folder_is_named_so(self, shared: Path) -> None:
        with somebody_else(shared.parent):
            shared.parent.chmod(0o500)
            assert trouble(file_at(shared)) in ("read_only", "forbidden")


class TestAServer:
    def test_that_is_not_there_does_not_answer(self, tmp_path: Path) -> None:
        assert trouble(server_at(f"postgresql:///office?host={tmp_path}")) == "no_answer"
        assert trouble(server_at("postgresql://no-such-host.invalid/office")) == "no_answer"

    def test_that_is_silent_is_given_up(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            port = silent.getsockname()[1]
            assert (
                trouble(server_at(f"postgresql://127.0.0.1:{port}/office?connect_timeout=2")) == "no_answer"
            )

    def test_tells_no_password_when_it_does_not_answer(self, tmp_path: Path) -> None:
        database = server_at(f"postgresql://rosa:secret@/office?host={tmp_path}")
        with pytest.raises(StoreError) as raised:
            last_place(SqlStore(database))
        assert "secret" not in str(raised.value)
        assert "rosa:***" in str(raised.value)

    def test_without_that_database_does_not_let_us_in(self, postgres: Server) -> None:
        assert trouble(server_at(postgres.url("never_made"))) == "not_let_in"

    def test_with_an_empty_database_has_no_record(self, postgres_url: str) -> None:
        assert trouble(server_at(postgres_url)) == "foreign_server"

    def test_with_a_database_for_few_letters_is_refused(self, postgres: Server) -> None:
        assert trouble(server_at(postgres.new_database("LATIN1"))) == "not_utf8"

    def test_that_goes_away_and_comes_back_is_written_to_again(self) -> None:
        with running() as server:
            database = server_at(server.new_database())
            bring_to(database)
            store = SqlStore(database)
            write(store)
            server.stop()
            for _ in range(2):
                with pytest.raises(StoreError) as raised:
                    write(store, 2)
                assert raised.value.kind == "no_answer"
            server.start()
            write(store, 2)
            assert last_place(store) == 2
            database.engine.dispose()

    def test_that_ends_in_the_middle_of_a_step_keeps_nothing_of_it(self, postgres_url: str) -> None:
        database = server_at(postgres_url)
        bring_to(database)
        store = SqlStore(database)

        def step() -> None:
            with store.writing() as writing:
                writing.append(entry("request:R1", 1))
                with server_at(postgres_url).engine.connect() as other:
                    other.execute(
                        text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
                    )
                writing.append(entry("request:R1", 2))

        with pytest.raises(StoreError) as raised:
            step()
        assert raised.value.kind == "no_answer"
        assert last_place(store) == 0
        write(store)

    def test_where_another_writer_hangs_is_called_locked(self, postgres_url: str) -> None:
        database = server_at(f"{postgres_url}&options=-c lock_timeout=50")
        bring_to(database)
        with server_at(postgres_url).engine.begin() as other:
            other.execute(text(f"SELECT pg_advisory_xact_lock({APPEND_LOCK})"))
            assert trouble(database, 1) == "locked"
        write(SqlStore(database))

    def test_refuses_a_name_that_no_index_can_hold(self, postgres_url: str) -> None:
        database = server_at(postgres_url)
        bring_to(database)
        store = SqlStore(database)
        long = "".join(chr(33 + n * 7919 % 9000) for n in range(100_000))
        with pytest.raises(StoreError) as raised, store.writing() as writing:
            writing.append(entry(f"request:{long}", 1))
        assert raised.value.kind == "too_long"
        assert last_place(store) == 0

    @pytest.mark.parametrize("url", ["sqlite:///office.db", "mysql://host/office"])
    def test_is_a_postgres_server(self, url: str) -> None:
        with pytest.raises(ValueError, match="Postgres"):
            server_at(url)


def test_a_database_in_use_by_a_thread_of_ours_is_called_busy() -> None:
    database = memory_database()
    bring_to(database)
    database.engine.pool._timeout = 0.01  # type: ignore[attr-defined]  # noqa: SLF001
    with database.engine.connect(), pytest.raises(StoreError) as raised:
        last_place(SqlStore(database))
    database.engine.dispose()
    assert raised.value.kind == "busy_here"
