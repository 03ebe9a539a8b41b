"""The call's parts in their places, and how they hang together: what is said follows the facts and the decision."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.office.call_answers import Answer, Conversation, Direction, answer_aside
from desktop.office.rows import RequestRow
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.frame import Notice
from desktop.ui.call.attempts import Attempts
from desktop.ui.call.brief import WIDTH as LEFT
from desktop.ui.call.brief import Brief
from desktop.ui.call.decision_row import TimedRow
from desktop.ui.call.decisions import Decisions
from desktop.ui.call.foot import CallFoot
from desktop.ui.call.head import CallHead
from desktop.ui.call.others import Others
from desktop.ui.call.script import Offer
from desktop.ui.call.subject import Subject
from desktop.ui.call.told_field import ToldField
from desktop.ui.look.theme import Theme

translate = QCoreApplication.translate

WIDTH, HEIGHT = 860, 640
_MARGIN = 22


class CallForm(QWidget):
    """Shows a Subject and keeps what is typed beside it. Records nothing itself."""

    touched = Signal()
    """Something was typed or chosen."""

    def __init__(self, context: ActContext, theme: Theme, subject: Subject, direction: Direction) -> None:
        super().__init__()
        self._context = context
        self._direction: Direction = direction
        self._usual: datetime | None = None
        self.subject = subject
        times, clock = context.times, context.clock
        self.head = CallHead(times, theme, subject.labels, incoming=direction == "incoming")
        self.notice = Notice()
        self.foot = CallFoot(clock, times, subject.row)
        self.others = Others(clock, times, self.foot.when, subject.labels)
        self.brief = Brief(theme, self.others)
        self.attempts = Attempts(WIDTH - LEFT - 2 * _MARGIN)
        if direction == "incoming":
            self.attempts.hide()
        self.told = ToldField()
        self.decisions = Decisions(clock, times, self.foot.when)
        self._arrange()
        self.decisions.changed.connect(self.rewrite)
        self.decisions.unfolded.connect(self._bring_into_view)
        self.others.changed.connect(self.rewrite)
        self.foot.when.changed.connect(self._moved)
        for changed in (self.decisions.changed, self.others.changed, self.foot.changed, self.told.changed):
            changed.connect(self.touched)
        self.show_subject(subject)

    @property
    def incoming(self) -> bool:
        """Tell whether the client rang."""
        return self._direction == "incoming"

    @property
    def precious(self) -> bool:
        """Tell whether it holds something that somebody has written."""
        return self.told.precious or self.foot.precious

    @property
    def at(self) -> datetime:
        """Return when the call took place: now, unless a time was typed."""
        return self.foot.when.value() or self.subject.now

    def show_subject(self, subject: Subject) -> None:
        """Show the request as it is now; what was typed stays."""
        self.subject = subject
        self.head.show_request(subject.row, subject.now)
        self.brief.show_news(subject.news())
        self.brief.show_fates(subject.fates())
        self.others.show_rows(subject.others(), subject.now)
        self.attempts.show_tries(subject.row, subject.now, subject.times)
        self._offer_usual()
        self._moved()

    def check(self) -> bool:
        """Tell whether the call can be saved; each part says beside itself why not."""
        told = bool(self.told.text())
        if not told:
            self.told.refuse(translate("CallDialog", "Write what you told the client."))
        return all([told, self.decisions.check(), self.others.check(), self.foot.when.check()])

    def go_to_the_first_wrong(self) -> None:
        """Put the cursor where something is missing, wrong, or asked back."""
        times = [line.time for line in self.others.ticked]
        for box in (self.told, *times, self.foot.when):
            if box.wrong or box.asking:
                box.setFocus(Qt.FocusReason.TabFocusReason)
                return
        chosen = self.decisions.chosen
        if isinstance(chosen, TimedRow):
            chosen.time.setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, sentence: str, field: str | None) -> None:
        """Say why the record said no, beside the field that is at fault."""
        if field == "told":
            self.told.refuse(sentence)
        elif field == "decision" or (field in ("forecast", "call_again_at") and self.decisions.timed):
            self.decisions.refuse(sentence, time=field != "decision")
        elif field in ("at", None) and not self.foot.when.empty:
            self.foot.when.refuse(sentence)
        else:
            self.notice.say(sentence, "wrong")

    def allow(self, *, saving: bool) -> None:
        """Let the call be saved, or wait until the last attempt to do so has ended."""
        self.foot.save.setEnabled(saving)
        self.attempts.enable(enabled=saving)

    def answers(self) -> dict[str, Answer]:
        """Return what was decided, by request; of the call's own nothing while it is not known."""
        answer = self.decisions.answer()
        own = {} if answer is None else {self.subject.row.request: answer}
        return own | {row.request: its for row, its in self._beside(answer)}

    def conversation(self, at: datetime) -> Conversation:
        """Return the talk that took place."""
        return Conversation(at, self.told.text(), self._direction, self.foot.spoke_with)

    def versions(self) -> dict[str, int]:
        """Return by request the version that the person sees."""
        rows = [self.subject.row, *(line.row for line in self.others.ticked)]
        return {row.request: row.version for row in rows}

    def rewrite(self) -> None:
        """Let what is said and noted follow what was decided, unless somebody has written it."""
        answer = self.decisions.answer()
        beside = self._beside(answer)
        self.brief.show_words(self.subject.read_out(self._offer(answer)))
        self.brief.show_settles(self.subject.settles(self.at, [row for row, _ in beside]))
        self.told.prefill(self.subject.note(answer, beside))
        self.others.show_answers({row.request: its for row, its in beside}, self._other_words)

    def _beside(self, answer: Answer | None) -> list[tuple[RequestRow, Answer]]:
        """Return the other requests of the conversation with what holds of them."""
        return [
            (line.row, answer_aside(answer, line.time.value(), ended=line.row.ended_at is not None))
            for line in self.others.ticked
        ]

    def _offer(self, answer: Answer | None) -> Offer | None:
        """Return what is offered in the words: what was decided, before that the usual time while there is nobody."""
        if answer is not None and answer.call_again_at is not None:
            return Offer("call", answer.call_again_at)
        if answer is not None and answer.forecast is not None:
            return Offer(self.subject.promises(self.at) or "courier", answer.forecast)
        undecided = self.decisions.chosen is None and self.subject.row.courier is None
        return Offer("courier", self._usual) if self._usual is not None and undecided else None

    def _offer_usual(self) -> None:
        """Offer the usual time. It stands while the call lasts: nobody reads out a time that then changes."""
        usual = self.subject.usual()
        stands = self._usual is not None and self._usual > self.subject.now
        if usual is None or not (stands or self.decisions.wait.on):
            self._usual = usual
        self.decisions.show_usual(self._usual)

    def _moved(self) -> None:
        """Ask what can be decided at the moment of the call."""
        courier = self.subject.row.courier is not None
        self.decisions.show_possible(self.subject.promises(self.at), courier=courier)
        self.rewrite()

    def _bring_into_view(self, row: QWidget) -> None:
        """Scroll to the row of an answer, once it has the height that it needs."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.scrolled.ensureWidgetVisible(row)

    def _other_words(self, answer: Answer) -> str:
        if answer.call_again_at is not None:
            at = self.subject.times.moment(answer.call_again_at, self.subject.now)
            return translate("CallOthers", "our call by {at}").format(at=at)
        return translate("CallOthers", "was told, goes on")

    def _arrange(self) -> None:
        right = QFrame()
        right.setObjectName("callAnswer")
        column = QVBoxLayout(right)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 8)
        column.setSpacing(12)
        for part in (self.attempts, self.told, self.decisions):
            column.addWidget(part)
        column.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setWidget(right)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.brief)
        body.addWidget(self.scrolled, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.notice)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
