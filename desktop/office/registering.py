"""How the small registers are written: a fact of their own subject, signed by who typed it, at which desk, and when."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.personal import split
from desktop.domain.texts import is_text
from desktop.office.entries import Entry
from desktop.office.scribe import Scribe
from desktop.office.store import Writing

LONGEST_NAME = 200


class RegisterRefused(Exception):
    """The entry can't be made; `kind` is what programs compare, `field` what is wrong. Nothing was recorded."""

    def __init__(self, kind: str, field: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.field = field


def named(name: str) -> str:
    """Return a name as it is entered. Raises RegisterRefused where it is none."""
    name = " ".join(name.split())
    if not name:
        raise RegisterRefused("missing", "name")
    if len(name) > LONGEST_NAME or not is_text(name):
        raise RegisterRefused("no_name", "name")
    return name


def name_of(entries: Sequence[Entry]) -> str | None:
    """Return the name that the first fact of somebody gives them, None where it was erased."""
    name = entries[0].personal.get("name")
    return name if isinstance(name, str) else None


@dataclass(frozen=True, slots=True)
class Register:
    """Writes facts of registers for the person at one desk."""

    scribe: Scribe

    def write(self, writing: Writing, subject: str, op: str, **fields: object) -> Entry:
        """Append a fact of `subject` that happens now."""
        now = self.scribe.clock.now()
        clear, personal = split(fields)
        if self.scribe.person is not None:
            personal["recorded_by"] = self.scribe.person
        version = len(writing.entries(subject)) + 1
        entry = Entry(
            subject, version, op, now, now, clear, personal, id=self.scribe.new_id(), seat=self.scribe.seat
        )
        return writing.append(entry)
