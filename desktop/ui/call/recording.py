"""Brings what came of a call into the record: the answer of the client, or the attempt to reach them."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.domain.facts import Fact
from desktop.domain.refusals import Refused
from desktop.office.call_answers import Outcome, attempt, tells
from desktop.office.desk import RequestView
from desktop.office.recording import Recorded
from desktop.office.store import Changed, StoreError
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.meanwhile import meanwhile
from desktop.ui.acts.saving import Saving
from desktop.ui.call.form import CallForm
from desktop.ui.words.refusals import refusal
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate


class CallRecording(QObject):
    """Records what the form holds, and lets the form say what stands against it."""

    answered = Signal(object)
    """list[Recorded]: the client was told."""
    tried = Signal(str, object)
    """The outcome of an attempt, and list[Recorded]."""
    moved_on = Signal(object)
    """The RequestView of a request of this call that somebody else has recorded on."""

    def __init__(self, context: ActContext, form: CallForm) -> None:
        super().__init__()
        self._context = context
        self._form = form
        self._saving = Saving(context, context.desk.record)
        self._outcome: Outcome | None = None
        self._again = False
        self._saving.saved.connect(self._saved)
        self._saving.refused.connect(self._refused)
        self._saving.changed.connect(self._changed)
        self._saving.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Tell whether something is being recorded."""
        return self._saving.busy

    def save(self) -> None:
        """Record the call, if everything that it needs is there; or try once more what an error stopped."""
        if self.busy:
            return
        if self._again:
            self._saving.again()
            return
        form = self._form
        form.subject = form.subject.at(self._context.clock.now())
        if not form.check():
            form.go_to_the_first_wrong()
            return
        self._outcome = None
        pen = self._context.pen()
        talk = form.conversation(form.foot.when.value() or pen.clock.now())
        self._save(tells(pen, talk, form.answers()), form.versions())

    def attempted(self, outcome: str) -> None:
        """Record at once that nobody could be reached, on every request that the call is about.

        It happened whatever others have recorded meanwhile, so no version is expected.
        """
        when = self._form.foot.when
        if self.busy or not when.check():
            return
        self._outcome = cast("Outcome", outcome)
        pen = self._context.pen()
        at = when.value() or pen.clock.now()
        self._save([attempt(pen, request, at, self._outcome) for request in self._form.versions()], {})

    def begin_anew(self) -> None:
        """Make other facts the next time, since something was typed or chosen."""
        self._again = False

    def _save(self, facts: Sequence[Fact], expected: Mapping[str, int]) -> None:
        self._form.notice.hide()
        self._form.allow(saving=False)
        self._saving.save(facts, expected)

    def _saved(self, recorded: list[Recorded]) -> None:
        self._again = False
        if self._outcome is None:
            self.answered.emit(recorded)
        else:
            self.tried.emit(self._outcome, recorded)

    def _refused(self, refused: Refused) -> None:
        self._form.allow(saving=True)
        self._form.refuse(refusal(refused, self._context.times), refused.field)

    def _changed(self, changed: Changed, view: RequestView | None) -> None:
        """Say who was first, and go on from what they left; what was typed stands until it is saved again."""
        self._form.allow(saving=True)
        if view is not None:
            self.moved_on.emit(view)
        now = self._context.clock.now()
        self._form.notice.say(meanwhile(changed.newest, now, self._context.times), "due")

    def _failed(self, error: StoreError) -> None:
        self._form.allow(saving=True)
        self._again = True
        kept = translate("CallDialog", "What you typed is kept.")
        self._form.notice.say(f"{store_trouble(error)} {kept}", "wrong", again=True)
