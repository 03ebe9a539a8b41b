"""Backups are made while the office works, are checked before they count, and a restored one says what it loses."""

import os
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from desktop import __version__
from desktop.domain.facts import Fact
from desktop.office.store import StoreError
from desktop.store.backup import Kind, backup, backups, due, folder_of, last_checked_backup, make
from desktop.store.engines import memory_database
from desktop.store.opening import open_store
from desktop.store.record import SqlStore
from desktop.store.restore import Loss, prove_usable, restore, what_would_be_lost
from tests.domain.timelines import line, moment, read
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

FACTS = len(MORNING) + 1
AFTERNOON = read(
    line("request_received", "15:00", "R3", recorded_at="15:01"),
    line("delivered", "15:10", "R1", recorded_at="15:12"),
    line("courier_assigned", "15:20", "R3"),
)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The database file of an office that has begun to work."""
    (tmp_path / "data").mkdir()
    fill(tmp_path / "data" / "office.db")
    return tmp_path / "data" / "office.db"


def go_on(office: Path, facts: list[Fact] = AFTERNOON) -> None:
    store = reopened(office)
    record(store, *facts)
    store.close()


def damage(path: Path) -> bytes:
    """Overwrite pages in the middle and return what the file is now."""
    pages = bytearray(path.read_bytes())
    pages[-4 * 4096 :] = b"\xa5" * (4 * 4096)
    path.write_bytes(pages)
    return bytes(pages)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def why_not(*given: object) -> StoreError:
    """Return why a backup can't be restored over a database."""
    with pytest.raises(StoreError) as refused:
        restore(*given, NOON)  # type: ignore[arg-type]
    return refused.value


class TestABackup:
    def test_holds_every_fact_of_one_moment_while_the_office_works(
        self, office: Path, tmp_path: Path
    ) -> None:
        begun, enough = threading.Event(), threading.Event()

        def work() -> None:
            store = reopened(office)
            for number in range(100_000):
                record(store, *read(line("request_received", "12:00", f"N{number:05}")))
                begun.set()
                if enough.is_set():
                    break
            store.close()

        working = threading.Thread(target=work)
        working.start()
        begun.wait(10)
        counts = [backup(office, tmp_path / f"copy {number}.db") for number in range(10)]
        enough.set()
        working.join()
        assert counts == sorted(counts)
        assert FACTS < counts[0] <= counts[-1] <= facts_in(office)
        assert [facts_in(tmp_path / f"copy {number}.db") for number in (0, 9)] == [counts[0], counts[9]]

    def test_of_an_open_store_holds_what_is_still_in_its_log(self, office: Path, tmp_path: Path) -> None:
        store = reopened(office)
        record(store, *AFTERNOON)
        assert Path(f"{office}-wal").stat().st_size > 0
        assert backup(store, tmp_path / "copy.db") == FACTS + 3
        assert names(tmp_path) == ["copy.db", "data"]
        store.close()

    def test_is_one_file_that_opening_it_leaves_alone(self, office: Path, tmp_path: Path) -> None:
        backup(office, tmp_path / "copy.db")
        before = (tmp_path / "copy.db").read_bytes()
        assert prove_usable(tmp_path / "copy.db", office) == FACTS
        assert (tmp_path / "copy.db").read_bytes() == before
        assert names(tmp_path) == ["copy.db", "data"]

    def test_may_be_read_by_whom_the_database_may_be_read(self, office: Path, tmp_path: Path) -> None:
        office.chmod(0o640)
        backup(office, tmp_path / "copy.db")
        assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o640

    def test_of_a_damaged_database_is_not_kept(self, office: Path, tmp_path: Path) -> None:
        damage(office)
        with pytest.raises(StoreError) as refused:
            backup(office, tmp_path / "copy.db")
        assert (refused.value.kind, refused.value.values["where"]) == ("damaged", office)
        assert names(tmp_path) == ["data"]

    def test_is_never_written_over_something(self, office: Path, tmp_path: Path) -> None:
        for taken in (tmp_path / "copy.db", office):
            backup(office, taken) if not taken.exists() else None
            before = taken.read_bytes()
            with pytest.raises(StoreError, match="is not overwritten"):
                backup(office, taken)
            assert taken.read_bytes() == before

    @pytest.mark.parametrize(
        "source, target, kind",
        [
            ("office.db", "usb/copy.db", "no_folder"),
            ("moved.db", "copy.db", "missing"),
            ("letter.txt", "copy.db", "foreign"),
        ],
    )
    def test_that_can_not_be_made_says_why(self, office: Path, source: str, target: str, kind: str) -> None:
        (office.parent / "letter.txt").write_text("Dear Ana" * 200)
        with pytest.raises(StoreError) as refused:
            backup(office.parent / source, office.parent / target)
        assert refused.value.kind == kind
        assert names(office.parent) == ["letter.txt", "office.db"]

    def test_on_a_full_disk_says_so_and_leaves_nothing(self, office: Path) -> None:
        with small_disk(64) as disk:
            with pytest.raises(StoreError) as refused:
                backup(office, disk / "copy.db")
            assert refused.value.kind == "full"
            assert names(disk) == []
            fill_disk(disk)
            with pytest.raises(StoreError) as refused:
                backup(office, disk / "copy.db")
            assert refused.value.kind == "full"

    def test_in_a_folder_that_may_not_be_written_says_so(self) -> None:
        with as_somebody() as folder:
            fill(folder / "office.db")
            (folder / "shut").mkdir(mode=0o555)
            with pytest.raises(StoreError) as refused:
                backup(folder / "office.db", folder / "shut" / "copy.db")
            assert refused.value.kind == "forbidden"

    def test_is_made_of_files_only(self, postgres_url: str, tmp_path: Path) -> None:
        fill(postgres_url)
        server = reopened(postgres_url)
        for store in (server, SqlStore(memory_database())):
            with pytest.raises(StoreError) as refused:
                backup(store, tmp_path / "copy.db")
            assert refused.value.kind == "server_copy"
            store.close()


class TestTheFolderOfBackups:
    def test_gets_one_an_hour_after_the_last_one_if_something_was_recorded_since(self, office: Path) -> None:
        assert due(office, NOON)
        make(office, Kind.HOURLY, NOON)
        hour_later, days_later = NOON + timedelta(hours=1), NOON + timedelta(days=3)
        assert not any(due(office, now) for now in (NOON, hour_later, days_later))
        go_on(office)
        assert not due(office, NOON + timedelta(minutes=59))
        assert due(office, hour_later)
        assert due(office, days_later)

    def test_gets_one_of_another_record_with_as_many_facts(self, office: Path) -> None:
        early = make(office, Kind.HOURLY, NOON).path
        go_on(office)
        make(office, Kind.HOURLY, NOON + timedelta(hours=1))
        restore(early, office, NOON)
        go_on(office, read(*(line("request_received", "16:00", f"N{n}") for n in range(3))))
        assert due(office, NOON + timedelta(hours=2))

    def test_gets_none_soon_after_the_close_of_a_shift(self, office: Path) -> None:
        make(office, Kind.SHIFT, NOON)
        go_on(office)
        assert not due(office, NOON + timedelta(minutes=30))

    def test_gets_one_though_a_wrong_clock_left_one_of_next_year(self, office: Path) -> None:
        make(office, Kind.HOURLY, NOON + timedelta(days=365))
        assert due(office, NOON)
        made = make(office, Kind.HOURLY, NOON)
        assert not due(office, NOON)
        assert made in backups(office)

    def test_is_due_where_the_database_can_not_be_read_so_that_somebody_hears_of_it(
        self, office: Path
    ) -> None:
        make(office, Kind.HOURLY, NOON)
        office.write_bytes(b"\xff" * 9000)
        assert due(office, NOON + timedelta(hours=1))

    def test_keeps_a_day_of_hours_and_two_weeks_of_shifts(self, office: Path) -> None:
        by_hand = make(office, Kind.BY_HAND, NOON - timedelta(days=900))
        hours = [make(office, Kind.HOURLY, NOON + timedelta(hours=n)) for n in range(27)]
        shifts = [make(office, Kind.SHIFT, NOON + timedelta(hours=8 * n)) for n in range(16)]
        kept = backups(office)
        assert {one for one in kept if one.kind is Kind.HOURLY} == set(hours[3:])
        assert {one for one in kept if one.kind is Kind.SHIFT} == set(shifts[2:])
        assert by_hand in kept
        assert [one.path.name for one in kept] == names(folder_of(office))
        assert kept == sorted(kept, key=lambda one: one.at)
        assert last_checked_backup(office) == shifts[-1]

    def test_lets_those_of_a_wrong_clock_go_first(self, office: Path) -> None:
        wrong = [make(office, Kind.SHIFT, NOON + timedelta(days=400 + n)) for n in range(14)]
        first = make(office, Kind.SHIFT, NOON)
        second = make(office, Kind.SHIFT, NOON + timedelta(hours=8))
        kept = backups(office)
        assert first in kept
        assert second in kept
        assert [one for one in wrong if one in kept] == wrong[2:]

    def test_leaves_alone_what_it_did_not_make(self, office: Path) -> None:
        folder = folder_of(office)
        folder.mkdir()
        others = [
            "notes.txt", "office.db", "other-20260101T000000Z-hourly-6.db", "office-20260101T000000Z-hourly-6.zip",
            "office-20260101T000000Z-yearly-6.db", "office-20260101T000000Z-hourly-6 (copy).db",
        ]  # fmt: skip
        for name in others:
            (folder / name).touch()
        for n in range(26):
            make(office, Kind.HOURLY, NOON + timedelta(hours=n))
        assert set(others) <= set(names(folder))
        assert len(names(folder)) == len(others) + 24

    def test_is_cleared_of_what_a_killed_program_left(self, office: Path) -> None:
        folder = folder_of(office)
        folder.mkdir()
        (folder / ".office-20260302T115959Z-hourly.17.part").touch()
        (folder / ".office-20260302T115959Z-hourly.17.part-journal").touch()
        (folder / ".office-20260302T143000Z-hand.18.part").touch()
        made = make(office, Kind.HOURLY, NOON)
        assert names(folder) == [".office-20260302T143000Z-hand.18.part", made.path.name]

    def test_names_each_by_its_time_its_kind_and_its_facts(self, office: Path) -> None:
        made = make(office, Kind.SHIFT, NOON)
        assert made.path == office.parent / "backups" / f"office-20260302T150000Z-shift-{FACTS}.db"
        assert facts_in(made.path) == FACTS
        again = make(office, Kind.SHIFT, NOON)
        assert again == made
        assert backups(office) == [made]

    def test_is_empty_before_the_first(self, tmp_path: Path) -> None:
        assert backups(tmp_path / "office.db") == []
        assert last_checked_backup(tmp_path / "office.db") is None

    def test_of_a_damaged_database_keeps_the_sound_ones(self, office: Path) -> None:
        sound = [make(office, Kind.HOURLY, NOON + timedelta(hours=n)) for n in range(24)]
        damage(office)
        with pytest.raises(StoreError):
            make(office, Kind.HOURLY, NOON + timedelta(hours=24))
        assert backups(office) == sound
        assert len(names(folder_of(office))) == 24


class TestWhatIsLost:
    def test_is_told_by_count_time_and_requests(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        go_on(office)
        assert what_would_be_lost(kept, office) == Loss(3, moment("15:01"), ("R3", "R1"))

    def test_is_nothing_where_nothing_was_recorded_since(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        assert what_would_be_lost(kept, office) == Loss()
        office.unlink()
        assert what_would_be_lost(kept, office) == Loss()

    def test_is_what_came_after_both_records_parted(self, office: Path) -> None:
        early = make(office, Kind.HOURLY, NOON).path
        go_on(office)
        late = make(office, Kind.HOURLY, NOON + timedelta(hours=1)).path
        restore(early, office, NOON)
        go_on(office, read(line("request_received", "16:00", "R9")))
        assert what_would_be_lost(late, office) == Loss(1, moment("16:00"), ("R9",))

    def test_is_everything_where_the_backup_is_another_offices(self, office: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.db"
        store = open_store(str(other), ToldClock(), create=True)
        record(store, *AFTERNOON[:1])
        store.close()
        loss = what_would_be_lost(other, office)
        assert (loss.facts, loss.other_record, loss.requests) == (FACTS, True, ("R1", "R2"))

    def test_can_not_be_told_of_a_damaged_database(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        office.write_bytes(b"\xff" * 20_000)
        assert what_would_be_lost(kept, office) == Loss(unreadable=True)


class TestRestoring:
    def test_brings_the_backup_back_and_keeps_the_present_file(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        go_on(office)
        aside = restore(kept, office, NOON)
        assert aside == office.parent / "office-set-aside-20260302T150000Z.db"
        assert (facts_in(office), facts_in(aside), facts_in(kept)) == (FACTS, FACTS + 3, FACTS)
        assert restore(aside, office, NOON) == aside.with_stem(f"{aside.stem}-2")
        assert facts_in(office) == FACTS + 3

    def test_keeps_what_a_killed_program_left_in_the_log(self, office: Path, tmp_path: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        store = reopened(office)
        record(store, *AFTERNOON)
        for end in ("", "-wal"):
            shutil.copy(f"{office}{end}", tmp_path / f"killed.db{end}")
        store.close()
        aside = restore(kept, tmp_path / "killed.db", NOON)
        assert aside is not None
        assert (facts_in(tmp_path / "killed.db"), facts_in(aside)) == (FACTS, FACTS + 3)

    def test_takes_the_place_of_a_database_that_is_gone(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        office.unlink()
        assert restore(kept, office, NOON) is None
        assert facts_in(office) == FACTS

    def test_takes_the_place_of_a_damaged_database_and_keeps_it(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        office.write_bytes(b"\xff" * 20_000)
        aside = restore(kept, office, NOON)
        assert aside is not None
        assert aside.read_bytes() == b"\xff" * 20_000
        assert facts_in(office) == FACTS

    def test_does_not_let_the_log_of_a_lost_database_into_the_new_one(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        store = reopened(office)
        record(store, *AFTERNOON)
        log = Path(f"{office}-wal").read_bytes()
        store.close()
        office.unlink()
        Path(f"{office}-wal").write_bytes(log)
        assert restore(kept, office, NOON) is None
        assert facts_in(office) == FACTS
        [aside] = office.parent.glob("office-set-aside-*.db-wal")
        assert aside.read_bytes() == log

    def test_waits_until_nothing_has_the_database_open(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        go_on(office)
        store = reopened(office)
        with store.reading():
            pass
        assert why_not(kept, office).kind == "locked"
        with store.reading() as reading:
            assert reading.last_place() == FACTS + 3
        store.close()
        assert names(office.parent) == ["backups", "office.db"]

    @pytest.mark.parametrize("spoil", ["damaged", "cut off", "foreign", "gone", "itself"])
    def test_refuses_what_is_no_sound_backup(self, office: Path, tmp_path: Path, spoil: str) -> None:
        kept = tmp_path / "kept.db"
        backup(office, kept)
        if spoil == "damaged":
            damage(kept)
        elif spoil == "cut off":
            os.truncate(kept, 8 * 4096)
        elif spoil == "foreign":
            kept.unlink()
            with closing(sqlite3.connect(kept)) as connection:
                connection.execute("CREATE TABLE songs (title)")
        elif spoil == "gone":
            kept.unlink()
        else:
            kept.unlink()
            kept.symlink_to(office)
        before = office.read_bytes()
        refused = why_not(kept, office)
        assert refused.kind == {
            "damaged": "bad_backup", "cut off": "bad_backup", "foreign": "foreign_backup", "gone": "missing",
            "itself": "foreign_backup",
        }[spoil]  # fmt: skip
        assert refused.values["where"] in (kept, str(kept))
        assert office.read_bytes() == before
        assert names(office.parent) == ["office.db"]

    def test_refuses_a_backup_of_a_later_program_and_upgrades_one_of_an_earlier(
        self, office: Path, tmp_path: Path
    ) -> None:
        later = with_later_revision(tmp_path / "later")
        earlier = tmp_path / "earlier.db"
        backup(office, earlier)
        open_store(str(office), ToldClock(), migrations=later).close()
        newer = tmp_path / "newer.db"
        backup(office, newer)
        refused = why_not(newer, office)
        assert refused.kind == "newer"
        assert (refused.values["ours"], refused.values["needed"]) == (__version__, "0.9.0")
        restore(earlier, office, NOON, migrations=later)
        open_store(str(office), ToldClock(), migrations=later).close()
        assert refusal(office).kind == "newer"

    def test_on_a_full_disk_leaves_the_present_file_where_it_was(self, office: Path) -> None:
        kept = make(office, Kind.HOURLY, NOON).path
        with small_disk(700) as disk:
            fill(disk / "office.db")
            fill_disk(disk, leave=60_000)
            assert why_not(kept, disk / "office.db").kind == "full"
            (disk / "film.mov").unlink()
            assert names(disk) == ["office.db"]
            assert facts_in(disk / "office.db") == FACTS
