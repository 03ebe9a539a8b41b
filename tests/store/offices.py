"""Database files as an office leaves them, and revisions that a later version of the program might bring."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from desktop.domain.facts import Fact
from desktop.office.policies import found
from desktop.office.rebuilding import all_rows
from desktop.office.recording import Recorder
from desktop.office.rows import RequestRow
from desktop.office.store import Store, StoreError
from desktop.paths import MIGRATIONS
from desktop.store.checking import check
from desktop.store.opening import open_store
from desktop.store.record import SqlStore
from desktop.store.upgrade import Migrations
from tests.domain.timelines import BASE, line, read
from tests.support.clocks import NOON, ToldClock

MORNING = read(
    line("request_received", "10:00", "R1", phone="(11) 5555-0101", recorded_by="Rosa"),
    line("request_received", "10:05", "R2", client="Oficina Norte"),
    line("forecast_given", "10:10", "R1", for_="10:40"),
    line("courier_assigned", "10:12", "R1"),
    line("callback_attempted", "10:50", "R1"),
)
LATER = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None


def upgrade():
    op.execute("UPDATE program SET needed = '0.9.0'")
    op.create_table("vehicles", sa.Column("plate", sa.Text(), primary_key=True))
"""


def rows_of(store: Store) -> Iterator[tuple[str, RequestRow | None]]:
    return all_rows(store, BASE)


def fill(address: Path | str, facts: list[Fact] = MORNING, since: datetime = NOON) -> None:
    """Make a record and keep the office's start and these facts in it."""
    store = open_store(str(address), ToldClock(), create=True)
    found(store, BASE, since)
    record(store, *facts)
    store.close()


def record(store: Store, *facts: Fact) -> None:
    recorder = Recorder(store, BASE)
    for fact in facts:
        recorder.record([fact])


def reopened(
    address: Path | str, migrations: Migrations | None = None, clock: ToldClock | None = None
) -> SqlStore:
    given = {} if migrations is None else {"migrations": migrations}
    return open_store(str(address), clock or ToldClock(), rebuild=rows_of, **given)


def facts_in(address: Path | str) -> int:
    """Count the facts of a sound record, after a look at all of it."""
    store = reopened(address)
    try:
        assert list(check(store, rows_of)) == []
        with store.reading() as reading:
            return reading.last_place()
    finally:
        store.close()


def refusal(address: Path | str, **given: object) -> StoreError:
    """Return why a record can't be opened, after a look at the sentence."""
    with pytest.raises(StoreError) as refused:
        open_store(str(address), ToldClock(), rebuild=rows_of, **given)  # type: ignore[arg-type]
    assert str(refused.value).endswith((".", "!", "office", "ADDRESS"))
    assert "{" not in str(refused.value)
    return refused.value


def with_later_revision(folder: Path, text: str = LATER) -> Migrations:
    """Return the revisions of a program that knows one more than ours."""
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_later.py").write_text(text, "utf-8")
    return Migrations(folder, "0002")


@contextmanager
def as_somebody() -> Iterator[Path]:
    """Gives a folder that anybody may enter, and for that long the rights of somebody who is not root."""
    with tempfile.TemporaryDirectory(prefix="retorno-", dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o777)
        if os.geteuid() != 0:
            yield folder
            return
        os.seteuid(pwd.getpwnam("nobody").pw_uid)
        try:
            yield folder
        finally:
            os.seteuid(0)


@contextmanager
def small_disk(kilobytes: int) -> Iterator[Path]:
    """Gives an empty disk of this size; where none can be had the test is skipped."""
    with tempfile.TemporaryDirectory(prefix="retorno-disk-") as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "retorno-test", name]
        try:
            done = subprocess.run(mount, capture_output=True, check=False).returncode == 0
        except FileNotFoundError:
            done = False
        if not done:
            pytest.skip("ONLY ROOT CAN MAKE A SMALL DISK: what happens on a full one is not tested")
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)


def fill_disk(folder: Path, leave: int = 0) -> None:
    """Write until nothing more goes in, then give back some bytes."""
    path = folder / "film.mov"
    with path.open("wb", buffering=0) as film:
        try:
            while True:
                film.write(bytes(4096))
        except OSError:
            pass
        film.truncate(max(0, film.tell() - leave))
