"""A real Postgres server in a throwaway folder, started once for a run of tests; root starts it as somebody else."""

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


def programs() -> Path | None:
    """The folder of the newest server's programs, where the PATH or Debian has one."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    installed = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return max((one.parent for one in installed), key=lambda folder: int(folder.parent.name), default=None)


class Server:
    """One server; its databases are reached by a socket in its own folder."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self._folder, self._programs, self._data = folder, programs, str(folder / "data")
        self._numbers = itertools.count(1)
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            import pwd  # Windows has neither it nor root

            nobody = pwd.getpwnam("nobody")
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
            self._as = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        settings = "-A trust -U retorno -E UTF8 --locale=C --no-sync"
        self._run("initdb", *settings.split(), "-D", self._data)

    def start(self) -> None:
        options = f"-k {self._folder} -c listen_addresses= -c fsync=off"
        self._run("pg_ctl", "-D", self._data, "-l", str(self._folder / "log"), "-o", options, "-w", "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def url(self, database: str) -> str:
        return f"postgresql://retorno@/{database}?host={self._folder}"

    def new_database(self, encoding: str = "UTF8", like: str = "template0") -> str:
        """Make a database, an empty one or a copy of another by name, and return its address."""
        import psycopg

        name = f"office_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {like} ENCODING '{encoding}'")
        return self.url(name)

    def _run(self, program: str, *words: str) -> None:
        said = self._folder / f"{program}.said"
        with said.open("wb") as out:
            command = [str(self._programs / program), *words]
            code = subprocess.run(command, cwd=self._folder, stdout=out, stderr=out, check=False, **self._as)
        assert code.returncode == 0, said.read_text("utf-8", "replace")


@contextmanager
def running() -> Iterator[Server]:
    """Starts a server and takes it away again; where there is none to start, the test is skipped."""
    found = programs()
    if found is None or os.name == "nt":  # which has no sockets in folders
        pytest.skip(
            "NO POSTGRESQL SERVER FOUND: what it does is not tested (on Debian: apt install postgresql)"
        )
    with tempfile.TemporaryDirectory(prefix="retorno-pg-", ignore_cleanup_errors=True) as folder:
        server = Server(Path(folder), found)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server of this run."""
    with running() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Server) -> str:
    """The address of a new, empty database."""
    return postgres.new_database()
