"""Brings the facts of one form into the record, and tells apart what can come of it; no act is made twice."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.facts import Fact
from desktop.domain.reading import read_fact, write_fact
from desktop.domain.refusals import Refused
from desktop.office.desk import RequestView
from desktop.office.recording import Recorded
from desktop.office.store import Changed, StoreError
from desktop.ui.acts.context import ActContext

Record = Callable[[Sequence[Fact], Mapping[str, int]], list[Recorded]]


class Saving(QObject):
    """Records by a job. Its signals come on the window's thread."""

    saved = Signal(object)
    """list[Recorded]"""
    refused = Signal(object)
    """Refused"""
    changed = Signal(object, object)
    """Changed, and the RequestView as it is now (None: the request is gone)"""
    failed = Signal(object)
    """StoreError: `again` tries the very same facts once more"""

    def __init__(self, context: ActContext, record: Record) -> None:
        super().__init__()
        self._context = context
        self._record = record
        self._facts: Sequence[Fact] = ()
        self._expected: Mapping[str, int] = {}
        self.busy = False

    def save(self, facts: Sequence[Fact], expected: Mapping[str, int]) -> None:
        """Record these facts together, if they are well formed and the requests are as `expected`."""
        try:
            for fact in facts:
                check_form(fact)
        except Refused as refused:
            self.refused.emit(refused)
            return
        self._facts, self._expected = facts, expected
        self._run(lambda: self._record(facts, expected))

    def again(self) -> None:
        """Try the same facts again, unless they were recorded after all when the answer got lost."""
        facts, expected = self._facts, self._expected
        self._run(lambda: self._made(facts) or self._record(facts, expected))

    def _run(self, job: Callable[[], list[Recorded]]) -> None:
        self.busy = True
        self._context.jobs.run(job, self._saved, self._went_wrong)

    def _made(self, facts: Sequence[Fact]) -> list[Recorded]:
        """Return the facts as they were recorded, nothing where they were not."""
        last = self._context.undo.last_own(self._context.scribe)
        if last is None or {fact.id for fact in last.facts} != {fact.id for fact in facts}:
            return []
        rows = {row.request: row for row in last.rows}
        return [Recorded(fact, rows.get(fact.request)) for fact in last.facts]

    def _saved(self, recorded: list[Recorded]) -> None:
        self.busy = False
        self.saved.emit(recorded)

    def _went_wrong(self, error: Exception) -> None:
        if isinstance(error, Changed):
            self._look_again(error)
            return
        self.busy = False
        if isinstance(error, Refused):
            self.refused.emit(error)
        elif isinstance(error, StoreError):
            self.failed.emit(error)
        else:
            raise error

    def _look_again(self, changed: Changed) -> None:
        request = changed.newest.subject.partition(":")[2]

        def looked(view: RequestView | None) -> None:
            self.busy = False
            self.changed.emit(changed, view)

        self._context.jobs.run(lambda: self._context.desk.view(request), looked, self._went_wrong)


def check_form(fact: Fact) -> None:
    """Raise Refused where a field of the fact is missing or not as it must be, as a file of facts would be refused."""
    line = write_fact(fact)
    read_fact({**line, "request": fact.request or "new"}, fact.place)
