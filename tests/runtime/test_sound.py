"""The alarm's sounds: made by their script, rising in three steps, and never a reason to wait or to fall."""

import array
import json
import math
import shutil
import subprocess
import sys
import wave
from pathlib import Path

import pytest

import desktop
from desktop.runtime.sound import FOLDER, SoundPlayer

ROOT = Path(desktop.__file__ or "").parents[1]

# What Qt says while it looks for a sound server.
nobody_minds = pytest.mark.qt_log_ignore("qt.multimedia", "PulseAudioService", extend=True)


def samples(file: Path) -> "array.array[int]":
    with wave.open(str(file), "rb") as opened:
        return array.array("h", opened.readframes(opened.getnframes()))


def seconds(file: Path) -> float:
    with wave.open(str(file), "rb") as opened:
        return opened.getnframes() / opened.getframerate()


def loudness(file: Path) -> float:
    heard = samples(file)
    return math.sqrt(sum(sample * sample for sample in heard) / len(heard))


def test_the_sounds_are_those_that_their_script_makes(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    made = sorted(tmp_path.iterdir())
    assert [file.name for file in made] == sorted(file.name for file in FOLDER.iterdir())
    for file in made:
        pairs = zip(samples(file), samples(FOLDER / file.name), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= 1, file.name


def test_every_sound_is_over_before_the_alarm_sounds_again() -> None:
    assert max(seconds(file) for file in FOLDER.glob("*.wav")) < 1.5


def test_the_alarm_gets_louder_with_each_step_and_the_tick_is_the_softest() -> None:
    steps = [loudness(FOLDER / f"{name}.wav") for name in ("tick", "alarm_1", "alarm_2", "alarm_3")]
    assert steps == sorted(steps)
    assert steps[-1] > 2 * steps[1]


@nobody_minds
@pytest.mark.usefixtures("qapp")
def test_a_pc_without_loudspeaker_is_named_and_nothing_waits_for_it() -> None:
    player = SoundPlayer()
    assert player.trouble == "no_device"
    for name in player.names:
        player.play(name)
    assert player.playing == []
    player.stop()


@pytest.mark.long
def test_the_sounds_are_heard_and_a_loudspeaker_may_come_and_go() -> None:
    if not (shutil.which("pulseaudio") and shutil.which("pactl")):
        pytest.skip("NO PULSEAUDIO FOUND: sounds are not tried aloud (on Debian: apt install pulseaudio)")
    command = [sys.executable, "-m", "tests.runtime.loudspeaker"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == {
        "without": "no_device",
        "plugged in": True,
        "played": True,
        "ended": "",
        "stopped": [],
        "pulled out": True,
        "plugged in again": True,
        "server died": True,
    }
