"""Makes the alarm's sounds: `python packaging/make_sounds.py [FOLDER]`, without it `resources/sounds`.

Each is a few notes of a struck bar (a sine with two overtones that die away), 16 bits, one channel. Nothing is drawn by
chance, so the files come out the same every time. The alarm rises in three steps: more notes, higher, faster, louder;
all stay in the middle of what small speakers play and older ears hear.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RATE = 44_100
LOUDEST = 32_000
LEAD, TAIL = 0.03, 0.05
"""Seconds of silence around the notes: some outputs swallow the beginning."""
OVERTONES = ((1.0, 1.0), (2.0, 0.35), (3.0, 0.18))
"""Each partial's frequency and strength, in those of the note."""
ATTACK = 0.008


@dataclass(frozen=True, slots=True)
class Note:
    """`hertz` for `seconds` (0 hertz: a pause), at `strength` of the loudest; `ring` is how fast it dies away."""

    hertz: float
    seconds: float
    strength: float = 1.0
    ring: float = 5.0


def pause(seconds: float) -> Note:
    """Return a silence."""
    return Note(0, seconds, 0)


A5, B5, C6, D6, E6, G6 = 880.0, 987.77, 1046.5, 1174.66, 1318.51, 1567.98

SOUNDS: dict[str, list[Note]] = {
    "alarm_1": [Note(A5, 0.22, 0.45), Note(C6, 0.38, 0.45)],
    "alarm_2": [Note(A5, 0.16, 0.7), Note(C6, 0.16, 0.7), Note(E6, 0.36, 0.7)],
    "alarm_3": [*(2 * [Note(C6, 0.11, 1.0, 2), Note(E6, 0.11, 1.0, 2), Note(G6, 0.16, 1.0, 2), pause(0.06)])],
    "new": [Note(D6, 0.2, 0.55, 9)],
    "tick": [Note(B5, 0.09, 0.22, 30)],
    "test": [Note(A5, 0.2, 0.6), Note(C6, 0.2, 0.6), Note(E6, 0.4, 0.6)],
}


def samples(notes: list[Note]) -> array[int]:
    """Return the notes as 16-bit samples."""
    made = array("h", bytes(2 * round(LEAD * RATE)))
    for note in notes:
        count = round(note.seconds * RATE)
        made.extend(round(LOUDEST * note.strength * level(note, n / RATE)) for n in range(count))
    made.extend(array("h", bytes(2 * round(TAIL * RATE))))
    return made


def level(note: Note, t: float) -> float:
    """Return the note's height, -1 to 1, `t` seconds after its beginning."""
    whole = sum(strength for _, strength in OVERTONES)
    wave_now = sum(s * math.sin(2 * math.pi * note.hertz * p * t) for p, s in OVERTONES) / whole
    fade = min(1.0, t / ATTACK, (note.seconds - t) / ATTACK)
    return wave_now * fade * math.exp(-note.ring * t)


def write(path: Path, notes: list[Note]) -> None:
    """Write the notes as a WAV file."""
    made = samples(notes)
    if sys.byteorder == "big":
        made.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(made.tobytes())


def main(folder: Path) -> None:
    """Make every sound anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        write(folder / f"{name}.wav", notes)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "resources" / "sounds")
