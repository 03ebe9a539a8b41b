"""Takes back what was recorded by mistake: one's own last act without a reason for two minutes, all else with one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.office.undo import OwnAct, needs_reason, withdrawals
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import about
from desktop.ui.fields.asking import ask
from desktop.ui.fields.text_fields import LineField
from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.words.facts import fact_words
from desktop.ui.words.outside import joined

translate = QCoreApplication.translate

WIDTH = 560


class TakeBack(ActDialog):
    """Shows what would be taken back, and asks why where a reason is needed."""

    def __init__(self, context: ActContext, parent: QWidget | None = None) -> None:
        title = translate("TakeBack", "Take back")
        super().__init__(context, None, title, translate("TakeBack", "Take back"), parent)
        self._act: OwnAct | None = None
        self._reasoned = True
        self._what = QVBoxLayout()
        self._what.setSpacing(10)
        self.body.addLayout(self._what)
        self.reason = self.add("reason", LineField(translate("TakeBack", "&Why")))
        self.body.addWidget(self.reason)
        self.resize(WIDTH, 0)

    @classmethod
    def last(cls, context: ActContext, parent: QWidget | None = None) -> "TakeBack":
        """Return the form for the last act of the person at this desk, whichever request it was on."""
        form = cls(context, parent)
        form.show_act(None)
        ask(
            context.jobs,
            form,
            lambda: context.undo.last_own(context.scribe),
            form.show_last,
            form.show_trouble,
        )
        return form

    @classmethod
    def one(
        cls, context: ActContext, row: RequestRow, fact: Fact, parent: QWidget | None = None
    ) -> "TakeBack":
        """Return the form for one fact of a request's timeline."""
        form = cls(context, parent)
        form.show_act(OwnAct((fact,), (row,)))
        form.need_reason(needed=needs_reason(fact, context.scribe, context.clock.now()))
        return form

    def check(self) -> bool:
        """Ask for a reason where one is needed."""
        if self._act is None:
            return False
        if self._reasoned and not self.reason.text():
            self.reason.refuse(translate("TakeBack", "Say why it is taken back."))
            return False
        return True

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the withdrawals."""
        assert self._act is not None
        reason = self.reason.text() or translate("TakeBack", "typed by mistake")
        return withdrawals(pen, self._act.facts, reason)

    def expected(self) -> dict[str, int]:
        """Return the versions that the person sees."""
        return {row.request: row.version for row in self._act.rows} if self._act else {}

    def row_changed(self, row: RequestRow) -> None:
        """Go on from what the request has become."""
        if self._act is not None:
            rows = tuple(row if one.request == row.request else one for one in self._act.rows)
            self._act = OwnAct(self._act.facts, rows)
        self.row = None

    def show_last(self, act: OwnAct | None) -> None:
        """Show the act that was found."""
        self.show_act(act)
        if act is None:
            self.foot.hint(translate("TakeBack", "There is nothing of yours to take back."))
            return
        self.need_reason(needed=act.needs_reason(self.context.clock.now()))

    def show_trouble(self, error: Exception) -> None:
        """Say that nothing could be looked up."""
        self.foot.hint(translate("TakeBack", "What you recorded last can't be looked up just now."))

    def need_reason(self, *, needed: bool) -> None:
        """Ask for a reason, or not."""
        self._reasoned = needed
        own = "" if needed else translate("TakeBack", "typed by mistake")
        self.reason.line.setPlaceholderText(own)
        (self.reason if needed else self.foot.save).setFocus()

    def show_act(self, act: OwnAct | None) -> None:
        """Show what would be taken back."""
        self._act = act
        self.foot.save.setEnabled(act is not None)
        self.reason.setVisible(act is not None)
        if act is None:
            return
        self.head.show_about(about(act.rows[0]) if len(act.rows) == 1 else "")
        rows = {row.request: row for row in act.rows}
        for fact in act.facts:
            if fact.request in rows:
                self._show(fact, rows[fact.request], alone=len(rows) == 1)
        if any(fact.op == "request_received" for fact in act.facts):
            self.foot.hint(translate("TakeBack", "The whole request goes with it."))

    def _show(self, fact: Fact, row: RequestRow, *, alone: bool) -> None:
        times, now = self.context.times, self.context.clock.now()
        words = fact_words(fact, row, times)
        client = None if alone else row.client
        self._what.addWidget(WrappedLabel(joined(times.moment(fact.at, now), words.title, client), "strong"))
        detail = joined(words.rest, words.detail.replace("\n", " · "), words.decided)
        if detail:
            self._what.addWidget(WrappedLabel(detail, "quiet"))
