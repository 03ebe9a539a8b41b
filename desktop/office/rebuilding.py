"""Computes every row that is read anew from the facts, to rebuild the tables or to compare them with the record."""

from collections.abc import Iterator, Mapping

from desktop.office.entries import REQUEST, fact_of
from desktop.office.recording import Recorder
from desktop.office.rows import RequestRow
from desktop.office.store import Store


def all_rows(store: Store, base_policy: Mapping[str, object]) -> Iterator[tuple[str, RequestRow | None]]:
    """Yield every request with its row, None where its receipt was withdrawn; streaming."""
    recorder = Recorder(store, base_policy)
    with store.reading() as reading:
        for subject, entries in store.subjects(REQUEST):
            row = recorder.row([fact_of(entry) for entry in entries], reading)
            yield subject.removeprefix(REQUEST), row
