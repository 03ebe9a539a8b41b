"""What the alarm needs of a loudspeaker, and what the window says when there is none."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

STEPS = ("alarm_1", "alarm_2", "alarm_3")
NEW = "new"
TICK = "tick"
TEST = "test"
TONES = frozenset({*STEPS, NEW, TICK, TEST})
"""The sounds by name: the alarm's three steps, a new red during a call, amber, and the one that is asked for."""


class Sounds(Protocol):
    """Plays sounds by name; neither method ever waits."""

    def play(self, name: str) -> None:
        """Begin a sound of TONES; one that is being played goes on."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...


class NoSounds:
    """Stands in until the loudspeaker is ready: the window is shown first."""

    def play(self, name: str) -> None:
        """Play nothing."""

    def stop(self) -> None:
        """Go on playing nothing."""


def trouble_words(trouble: str) -> str:
    """Return what is wrong with the sound, by the loudspeaker's own code; empty where nothing is."""
    sentences = {
        "no_device": translate("Sounds", "No loudspeaker: alarms are silent"),
        "no_sound": translate("Sounds", "The loudspeaker does not play: alarms are silent"),
    }
    return sentences.get(trouble, "")
