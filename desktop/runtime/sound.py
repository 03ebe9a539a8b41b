"""The alarm's sounds on the PC's loudspeaker; says so when nothing can be heard. Nothing here ever waits."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Literal

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "sounds"

SoundTrouble = Literal["", "no_device", "no_sound"]
"""Nothing; the PC has no audio device; it has one that does not play the sounds."""

NO_NEWS = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
"""Libraries for films and cameras that Qt looks for and that nobody misses here."""
STAND_IN = b"auto_null"
"""The device that PulseAudio and PipeWire show where there is none."""
LONGEST = 10.0
"""Seconds after which a sound that has not ended never will: the sound server went away under it."""


class SoundPlayer(QObject):
    """Plays WAV files by their names on whatever device the system prefers at the moment.

    Short effects rather than a media player: they need no codecs, and are decoded before they are wanted.
    `stopwatch` counts real seconds.
    """

    trouble_changed = Signal(str)
    """The new SoundTrouble."""

    def __init__(
        self,
        folder: Path = FOLDER,
        parent: QObject | None = None,
        stopwatch: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._files = {file.stem: file for file in sorted(folder.glob("*.wav"))}
        self._effects: dict[str, QSoundEffect] = {}
        self._began: dict[str, float] = {}
        self._stopwatch = stopwatch
        self._stuck = False
        self._device = QAudioDevice()
        self._trouble: SoundTrouble = ""
        QLoggingCategory.setFilterRules(NO_NEWS)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look)
        self._look()

    @property
    def trouble(self) -> SoundTrouble:
        """Return why nothing can be heard, empty where all is well."""
        return self._trouble

    @property
    def names(self) -> frozenset[str]:
        """Return the sounds that there are."""
        return frozenset(self._files)

    @property
    def playing(self) -> list[str]:
        """Return the sounds that are being played."""
        return [name for name, effect in self._effects.items() if effect.isPlaying()]

    def play(self, name: str) -> None:
        """Begin a sound and return at once; one that is still playing goes on. Silent without a device."""
        now = self._stopwatch()
        if any(now - began > LONGEST for began in self._began.values()):
            self._stuck = True
            self._take(self._device)
        effect = self._effects.get(name)
        if effect is not None and not effect.isPlaying():
            self._began[name] = now
            effect.play()
        self._judge()

    def stop(self) -> None:
        """Be silent at once."""
        self._began.clear()
        for effect in self._effects.values():
            effect.stop()

    def _look(self) -> None:
        """Take the device that the system prefers now; one may have been plugged in or pulled out."""
        device = QMediaDevices.defaultAudioOutput()
        if bytes(device.id().data()) == STAND_IN:
            device = QAudioDevice()
        if device != self._device:
            self._stuck = False
            self._take(device)
        self._judge()

    def _take(self, device: QAudioDevice) -> None:
        """Make the sounds anew on this device."""
        self.stop()
        for effect in self._effects.values():
            effect.deleteLater()
        self._device = device
        self._effects = {} if device.isNull() else {name: self._made(name) for name in self._files}

    def _made(self, name: str) -> QSoundEffect:
        effect = QSoundEffect(self._device, self)
        effect.statusChanged.connect(self._judge)
        effect.playingChanged.connect(partial(self._ended, name, effect))
        effect.setSource(QUrl.fromLocalFile(str(self._files[name])))
        return effect

    def _ended(self, name: str, effect: QSoundEffect) -> None:
        """Note that a sound came to its own end: it was heard, or at least taken by the device."""
        if not effect.isPlaying() and self._began.pop(name, None) is not None:
            self._stuck = False
            self._judge()

    def _judge(self) -> None:
        failed = any(effect.status() == QSoundEffect.Status.Error for effect in self._effects.values())
        trouble: SoundTrouble = ""
        if self._device.isNull():
            trouble = "no_device"
        elif failed or self._stuck:
            trouble = "no_sound"
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit(trouble)
