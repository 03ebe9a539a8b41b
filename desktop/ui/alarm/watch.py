"""Keeps alarm, strip and attention in line with the queue: the one part of the alarm that the window has to know."""

from datetime import datetime

from PySide6.QtCore import QObject

from desktop.ui.alarm.alarm import Alarm
from desktop.ui.alarm.attention import Attention
from desktop.ui.alarm.missed import MissedStrip
from desktop.ui.alarm.red import Red
from desktop.ui.alarm.strip import AlarmStrip
from desktop.ui.queue.entry import Entry
from desktop.ui.queue.model import QueueModel
from desktop.ui.queue.turned import Turned


class AlarmWatch(QObject):
    """Listens to the queue's model and hands on what the alarm must know. `tick` is the ticker's."""

    def __init__(
        self, model: QueueModel, alarm: Alarm, strip: AlarmStrip, missed: MissedStrip, attention: Attention
    ) -> None:
        super().__init__(strip)
        self._model = model
        self._alarm = alarm
        self._strip = strip
        self._missed = missed
        self._attention = attention
        model.updated.connect(self._look)
        model.turned.connect(self._turned)
        self._look()

    def started(self, last_ran: datetime | None) -> None:
        """Say what fell due while the program was off; told once, when the queue is filled."""
        self._missed.show_missed(self._model.waiting(), last_ran, self._model.now)

    def tick(self, now: datetime) -> None:
        """Sound and count on. The queue has been brought to `now` before."""
        self._alarm.tick(now)
        self._strip.show_now(now)

    def _look(self) -> None:
        waiting, now = self._model.waiting(), self._model.now
        fresh = self._alarm.take(waiting, now)
        self._strip.show_waiting(waiting, now)
        self._attention.show_waiting(waiting)
        self._attention.call_for(_requests(fresh), now)

    def _turned(self, turned: Turned) -> None:
        now = self._model.now
        if any(one.deadline for _, one in turned.amber):
            self._alarm.amber(now)
        fresh = {entry.request for entry, _ in turned.red}
        risen = [entry for entry, _ in turned.escalated if entry.request not in fresh]
        self._attention.call_for(list({entry.request: entry for entry in risen}.values()), now)


def _requests(fresh: list[Red]) -> list[Entry]:
    return list({red.entry.request: red.entry for red in fresh}.values())
