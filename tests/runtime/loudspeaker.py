"""A player of sounds beside a real sound server with a loudspeaker that nobody hears; prints what came of it as JSON.

Run as a process of its own, `python -m tests.runtime.loudspeaker`: Qt looks for the sound server once in its life.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from time import monotonic

SERVER = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
MODULES = ["--load=module-native-protocol-unix", "--load=module-always-sink"]
PATIENCE = 15.0


@contextmanager
def sound_server() -> Iterator[subprocess.Popen[bytes]]:
    """Runs a server that has no device yet; its stand-in for one is there."""
    with TemporaryDirectory(prefix="retorno-sound-") as folder:
        os.environ.update(XDG_RUNTIME_DIR=folder, HOME=folder)
        os.environ.pop("PULSE_SERVER", None)
        server = subprocess.Popen([*SERVER, *MODULES], stderr=subprocess.DEVNULL)
        try:
            yield server
        finally:
            server.kill()
            server.wait()


def pactl(*words: str) -> str:
    """Speak to the server."""
    return subprocess.run(["pactl", *words], capture_output=True, text=True, check=False).stdout.strip()


def plug_in() -> str:
    return pactl("load-module", "module-null-sink", "sink_name=loudspeaker")


def observe(server: subprocess.Popen[bytes], wait: Callable[[Callable[[], bool]], bool]) -> dict[str, object]:
    """Plug in, play, pull out, plug in again, and let the server die."""
    from desktop.runtime.sound import LONGEST, SoundPlayer

    skipped = [0.0]
    player = SoundPlayer(stopwatch=lambda: monotonic() + skipped[0])
    seen: dict[str, object] = {"without": player.trouble}
    device = plug_in()
    seen["plugged in"] = wait(lambda: player.trouble == "")
    player.play("alarm_1")
    seen["played"] = wait(lambda: player.playing == ["alarm_1"])
    seen["ended"] = wait(lambda: not player.playing) and player.trouble
    player.play("alarm_3")
    player.stop()
    seen["stopped"] = player.playing
    pactl("unload-module", device)
    seen["pulled out"] = wait(lambda: player.trouble == "no_device")
    plug_in()
    seen["plugged in again"] = wait(lambda: player.trouble == "")
    server.kill()
    server.wait()
    player.play("alarm_2")
    wait(lambda: bool(player.playing))
    skipped[0] = LONGEST + 1
    player.play("alarm_2")
    seen["server died"] = wait(lambda: player.trouble == "no_sound")
    return seen


def main() -> None:
    """Observe, and say what was seen."""
    with sound_server() as server:
        start = monotonic()
        while not pactl("info") and monotonic() - start < PATIENCE:
            pass
        from PySide6.QtCore import QCoreApplication, QEventLoop

        from desktop.runtime.constants_kept import keep_constants

        keep_constants()
        app = QCoreApplication([])

        def wait(come: Callable[[], bool]) -> bool:
            until = monotonic() + PATIENCE
            while not come() and monotonic() < until:
                app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            return come()

        print(json.dumps(observe(server, wait)))


if __name__ == "__main__":
    main()
