"""What the use cases ask of a store. SQLite and Postgres both keep this; no other module names an engine."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from desktop.office.entries import Entry
from desktop.office.registers import ClientMatch, CourierRow
from desktop.office.rows import RequestRow
from desktop.office.shift_rows import ShiftRow
from desktop.office.troubles import SENTENCES


class StoreError(Exception):
    """The record can't be reached or trusted; nothing of the present step was recorded.

    `kind` names one of the sentences in `troubles.py`, and `values` fill it; the message is that sentence.
    """

    def __init__(self, kind: str, **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.values)


class Changed(Exception):
    """Somebody else recorded on this subject first; `newest` is their entry."""

    def __init__(self, newest: Entry) -> None:
        super().__init__(newest.subject)
        self.newest = newest


class Reading(Protocol):
    """One consistent view of the record."""

    def entries(self, subject: str) -> list[Entry]:
        """Return a subject's entries by version; their personal values resolved (erased ones left out)."""
        ...

    def entries_since(self, place: int, limit: int) -> list[Entry]:
        """Return up to `limit` entries of any subject with a greater place, by place."""
        ...

    def request(self, request: str) -> RequestRow | None:
        """Return the row of a request from the tables that are read."""
        ...

    def queue(self) -> list[RequestRow]:
        """Return the rows of all requests that are in the queue, in no particular order."""
        ...

    def last_number(self, prefix: str) -> str | None:
        """Return the highest request number that begins with `prefix` and goes on with digits; withdrawn ones count.

        Numbers are all as long as one another, until after nothing but nines they become longer by one digit.
        """
        ...

    def requests_touched(self, after: datetime | None, until: datetime) -> list[str]:
        """Return the requests that can count in a span (any fact, promise or callback time in it, or unfinished)."""
        ...

    def clients_like(self, typed: str, limit: int) -> list[ClientMatch]:
        """Return known clients whose name (accents and case folded) or phone's digits contain what was typed.

        Whole-word and prefix matches first, then the latest used. The cost does not grow with the history of
        requests.
        """
        ...

    def couriers(self) -> list[CourierRow]:
        """Return all registered couriers and those only named by requests, by name."""
        ...

    def courier_id(self, name: str) -> str | None:
        """Return the id of the registered courier of this name, None where there is none."""
        ...

    def people(self) -> list[str]:
        """Return the names of the people of the office, by name."""
        ...

    def person_id(self, name: str) -> str | None:
        """Return the id of who works here by this name, or once did; None where nobody of that name ever did."""
        ...

    def shifts(self, limit: int, before: ShiftRow | None = None) -> list[ShiftRow]:
        """Return up to `limit` shifts, the newest first; those before `before` where it is given."""
        ...

    def shift(self, number: str) -> ShiftRow | None:
        """Return the shift with this number."""
        ...

    def last_place(self) -> int:
        """Return the place of the newest entry, 0 in an empty record."""
        ...


class Writing(Reading, Protocol):
    """One transaction: everything done in it is committed together, or nothing is."""

    def append(self, entry: Entry) -> Entry:
        """Append the entry, return it with its place. Raises Changed where its version is taken."""
        ...

    def put_request(self, request: str, row: RequestRow | None) -> None:
        """Write a request's rows into the tables that are read; None takes them out."""
        ...

    def put_courier(self, courier: CourierRow) -> None:
        """Write the row of a registered courier (turns are the requests' own)."""
        ...

    def put_person(self, person_id: str, name: str, *, works_here: bool) -> None:
        """Write the row of a person; who works here no longer stays known by their id."""
        ...

    def put_shift(self, shift: ShiftRow) -> None:
        """Write a shift's row."""
        ...


class Store(Protocol):
    """A record on disk or on a server. A reading opened inside another transaction of the same thread is that one."""

    def reading(self) -> AbstractContextManager[Reading]:
        """Return a context for reading. Raises StoreError."""
        ...

    def writing(self) -> AbstractContextManager[Writing]:
        """Return a context that commits at its end, and undoes everything on an exception. Raises StoreError.

        Where a server falls silent in the very commit, nobody can say whether it was made: read the subject again.
        """
        ...

    def append_all(self, entries: Iterable[Entry]) -> Iterator[int]:
        """Append many entries in few transactions without the tables that are read; yield the places once committed.

        Raises Changed where a version is taken; the portions before it are recorded.
        """
        ...

    def put_all(self, rows: Iterable[tuple[str, RequestRow | None]]) -> None:
        """Replace the rows of all requests and the clients made from them, in one transaction."""
        ...

    def subjects(self, prefix: str) -> Iterator[tuple[str, Sequence[Entry]]]:
        """Yield every subject with this prefix and its entries, streaming, by subject (by code point).

        Between two subjects no transaction is open.
        """
        ...

    def close(self) -> None:
        """Let go of every connection and file."""
        ...
