"""What can be done within one transaction: read the record at one moment, and extend it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, text

from desktop.office.entries import REQUEST, Entry
from desktop.office.registers import ClientMatch, CourierRow
from desktop.office.rows import RequestRow
from desktop.office.shift_rows import ShiftRow
from desktop.office.store import Changed
from desktop.store import couriers, log, requests, shifts
from desktop.store.client_search import clients_like
from desktop.store.wire import Line, Wire


class SqlReading:
    """One consistent view of the record."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.wire = Wire(connection)

    def entries(self, subject: str) -> list[Entry]:
        """Return a subject's entries by version; their personal values resolved (erased ones left out)."""
        return log.entries_of(self.wire, subject)

    def entries_since(self, place: int, limit: int) -> list[Entry]:
        """Return up to `limit` entries of any subject with a greater place, by place."""
        return log.entries_since(self.wire, place, limit)

    def page_by_subject(self, prefix: str, after: Entry | None) -> list[Entry]:
        """Return the next entries by subject and version, of the subjects with this prefix."""
        return log.page_by_subject(self.wire, prefix, after)

    def request(self, request: str) -> RequestRow | None:
        """Return the row of a request."""
        return requests.request(self.wire, request)

    def queue(self) -> list[RequestRow]:
        """Return the rows of all requests that are in the queue, in no particular order."""
        return requests.queue(self.wire)

    def last_number(self, prefix: str) -> str | None:
        """Return the highest request number that begins with `prefix` and goes on with digits."""
        found = log.last_number(self.wire, REQUEST + prefix)
        return None if found is None else found.removeprefix(REQUEST)

    def requests_touched(self, after: datetime | None, until: datetime) -> list[str]:
        """Return the requests that can count in a span."""
        return requests.touched(self.wire, after, until)

    def clients_like(self, typed: str, limit: int) -> list[ClientMatch]:
        """Return known clients that fit what was typed, the best match first, then the latest used."""
        return clients_like(self._connection, typed, limit)

    def couriers(self) -> list[CourierRow]:
        """Return all registered couriers and those only named by requests, by name."""
        return couriers.all_couriers(self._connection)

    def courier_id(self, name: str) -> str | None:
        """Return the id of the registered courier of this name, None where there is none."""
        return couriers.courier_id(self.wire, name)

    def people(self) -> list[str]:
        """Return the names of the people of the office, by name."""
        return couriers.all_people(self._connection)

    def person_id(self, name: str) -> str | None:
        """Return the id of who works here by this name, or once did; None where nobody of that name ever did."""
        return couriers.person_id(self.wire, name)

    def shifts(self, limit: int, before: ShiftRow | None = None) -> list[ShiftRow]:
        """Return up to `limit` shifts, the newest first; those before `before` where it is given."""
        return shifts.newest(self.wire, limit, before)

    def shift(self, number: str) -> ShiftRow | None:
        """Return the shift with this number."""
        return shifts.one(self.wire, number)

    def last_place(self) -> int:
        """Return the place of the newest entry, 0 in an empty record."""
        return self.end_of_log()[0]

    def end_of_log(self) -> tuple[int, bytes]:
        """Return the place and the hash of the newest entry, as they were noted with it."""
        return log.end_of_log(self.wire)

    def pragma(self, name: str) -> list[Line]:
        """Return what SQLite answers to a pragma."""
        return self.wire.rows(text(f"PRAGMA {name}"))


class SqlWriting(SqlReading):
    """One transaction. It holds the writers' lock, so that what it has read of the log's end stays true."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._end: tuple[int, bytes] | None = None
        self._versions: dict[str, int] = {}

    def entries(self, subject: str) -> list[Entry]:
        """Return a subject's entries by version."""
        found = super().entries(subject)
        self._versions[subject] = len(found)
        return found

    def last_place(self) -> int:
        """Return the place of the newest entry, 0 in an empty record."""
        return self._log_end()[0]

    def append(self, entry: Entry) -> Entry:
        """Append the entry, return it with its place. Raises Changed where its version is taken."""
        return self.append_many([entry])[0]

    def append_many(self, entries: Sequence[Entry]) -> list[Entry]:
        """Append entries in this order; with one whose version is taken (Changed), none is appended."""
        self._know_versions({entry.subject for entry in entries})
        versions = dict(self._versions)
        for entry in entries:
            newest = versions[entry.subject]
            if entry.version <= newest:
                raise Changed(super().entries(entry.subject)[-1])
            if entry.version > newest + 1:
                raise ValueError(f"{entry.subject}: version {entry.version} does not follow {newest}")
            versions[entry.subject] = entry.version
        place, previous = self._log_end()
        self._end = log.add(self.wire, entries, place, previous)
        self._versions = versions
        return [replace(entry, place=place + nth) for nth, entry in enumerate(entries, 1)]

    def put_request(self, request: str, row: RequestRow | None) -> None:
        """Write a request's rows into the tables that are read; None takes them out."""
        requests.put(self.wire, request, row)

    def put_all(self, rows: Iterable[tuple[str, RequestRow | None]]) -> None:
        """Replace the rows of all requests, and the clients made from them."""
        requests.replace_all(self.wire, rows)

    def put_courier(self, courier: CourierRow) -> None:
        """Write the row of a registered courier."""
        couriers.put_courier(self.wire, courier)

    def put_person(self, person_id: str, name: str, *, works_here: bool) -> None:
        """Write the row of a person; who works here no longer stays known by their id."""
        couriers.put_person(self.wire, person_id, name, works_here=works_here)

    def put_shift(self, shift: ShiftRow) -> None:
        """Write a shift's row."""
        shifts.put(self.wire, shift)

    def _log_end(self) -> tuple[int, bytes]:
        if self._end is None:
            self._end = log.end_of_log(self.wire)
        return self._end

    def _know_versions(self, subjects: set[str]) -> None:
        for subject in subjects - self._versions.keys():
            self._versions[subject] = log.newest_version(self.wire, subject)
