"""A store that is opened at its first use, on the thread that uses it: the window is on screen before that."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from desktop.office.entries import Entry
from desktop.office.rows import RequestRow
from desktop.office.store import Reading, Store, Writing


class LateStore:
    """Opens by `open_store` when first asked. Where that fails it raises StoreError, and tries again the next time."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open = open_store
        self._store: Store | None = None

    def _opened(self) -> Store:
        if self._store is None:
            self._store = self._open()
        return self._store

    def reading(self) -> AbstractContextManager[Reading]:
        """Return a context for reading. Raises StoreError."""
        return self._opened().reading()

    def writing(self) -> AbstractContextManager[Writing]:
        """Return a context for writing. Raises StoreError."""
        return self._opened().writing()

    def append_all(self, entries: Iterable[Entry]) -> Iterator[int]:
        """Append many entries; see Store."""
        return self._opened().append_all(entries)

    def put_all(self, rows: Iterable[tuple[str, RequestRow | None]]) -> None:
        """Replace all the rows that are read; see Store."""
        self._opened().put_all(rows)

    def subjects(self, prefix: str) -> Iterator[tuple[str, Sequence[Entry]]]:
        """Yield every subject with this prefix; see Store."""
        return self._opened().subjects(prefix)

    def close(self) -> None:
        """Close what was opened."""
        if self._store is not None:
            self._store.close()
            self._store = None
