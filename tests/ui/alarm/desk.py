"""A desk without a window: the queue's model with the alarm on it, a clock that moves when told, and an ear."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.office.rows import RequestRow
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.alarm.attention import Attention
from desktop.ui.alarm.missed import MissedStrip
from desktop.ui.alarm.sounds import TONES
from desktop.ui.alarm.strip import AlarmStrip
from desktop.ui.alarm.watch import AlarmWatch
from desktop.ui.look.theme import Theme
from desktop.ui.queue.model import QueueModel
from desktop.ui.words.times import OfficeTime
from tests.support.clocks import ToldClock
from tests.ui.sample import ZONE, Story, at


class Ear:
    """Hears what a loudspeaker would play."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.cut_off = 0

    def play(self, name: str) -> None:
        assert name in TONES
        self.heard.append(name)

    def stop(self) -> None:
        self.cut_off += 1

    def since(self) -> list[str]:
        """What was heard since it was last asked."""
        heard, self.heard = self.heard, []
        return heard


class Desk:
    """Ticks once a second of its own clock, as the program does."""

    def __init__(self, stories: Iterable[Story], hour: str, pace: float = 1.0) -> None:
        self.clock = ToldClock(at(hour))
        self.ear = Ear()
        times = OfficeTime(ZONE)
        self.window = QWidget()
        self.window.setWindowTitle("Retorno")
        self.model = QueueModel(times, parent=self.window)
        self.alarm = Alarm(self.ear, pace)
        self.strip, self.missed = AlarmStrip(self.alarm, times), MissedStrip(times, Theme())
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.strip)
        layout.addWidget(self.missed)
        self.attention = Attention(self.window, Theme().palette)
        self.watch = AlarmWatch(self.model, self.alarm, self.strip, self.missed, self.attention)
        self.stories = {story.request: story for story in stories}
        self.model.replace_all(self.rows(), self.now)
        self.at_start = self.ear.since()

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def rows(self) -> list[RequestRow]:
        return [story.row() for story in self.stories.values()]

    def tick(self) -> None:
        self.model.advance(self.now)
        self.watch.tick(self.now)

    def run(self, seconds: float) -> list[str]:
        """Let time pass, second by second; return what was heard."""
        for _ in range(round(seconds)):
            self.clock.move(seconds=1)
            self.tick()
        return self.ear.since()

    def run_to(self, hour: str) -> list[str]:
        return self.run((at(hour) - self.now).total_seconds())

    def jump(self, **span: float) -> list[str]:
        """Let the PC sleep, or its clock be set."""
        self.clock.move(**span)
        self.tick()
        return self.ear.since()

    def record(self, request: str, op: str, **fields: object) -> list[str]:
        """Record something now; return what is heard of it."""
        row = self.stories[request].then(op, self.now, **fields).row()
        self.model.put(row, self.now)
        return self.ear.since()

    def receive(self, story: Story) -> None:
        self.stories[story.request] = story
        self.model.put(story.row(), self.now)


def bakery(request: str = "R1", client: str = "Padaria Aurora", hour: str = "10:00") -> Story:
    """A request whose forecast of 10:30 runs out without courier; nothing else falls due before."""
    return Story(request, hour, client=client, phone="1155550101").then("forecast_given", hour, for_="10:30")


def printer() -> Story:
    """Another client's, whose forecast runs out at 10:31:30."""
    return Story("R2", "10:05", client="Gráfica Lume", phone="1155550102").then(
        "forecast_given", "10:05", for_="10:31:30"
    )
