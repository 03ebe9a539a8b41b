"""The register of people: the names of those who work at the office's desks, and the name of the office itself."""

from desktop.office.registering import Register, RegisterRefused, named
from desktop.office.store import Reading, Writing

# An id follows that says nothing, since facts stay for good: the name is a personal value of who joined.
SUBJECT = "person:"
JOINED, LEFT = "person_joined", "person_left"
OFFICE = "office"
OFFICE_NAMED = "office_named"


def add_person(writing: Writing, register: Register, name: str) -> None:
    """Enter somebody who works here from now on. Raises RegisterRefused."""
    name = named(name)
    if name in writing.people():
        raise RegisterRefused("taken", "name")
    person = writing.person_id(name) or register.scribe.new_id()
    register.write(writing, SUBJECT + person, JOINED, name=name)
    writing.put_person(person, name, works_here=True)


def remove_person(writing: Writing, register: Register, name: str) -> None:
    """Note that somebody works here no longer; what they recorded keeps their name."""
    person = writing.person_id(name)
    if person is not None and name in writing.people():
        register.write(writing, SUBJECT + person, LEFT)
        writing.put_person(person, name, works_here=False)


def name_office(writing: Writing, register: Register, name: str) -> None:
    """Give the office its name. Raises RegisterRefused."""
    name = named(name)
    if office_name(writing) != name:
        register.write(writing, OFFICE, OFFICE_NAMED, name=name)


def office_name(reading: Reading) -> str | None:
    """Return the office's name, None while nobody typed one."""
    names = [entry.personal.get("name") for entry in reading.entries(OFFICE) if entry.op == OFFICE_NAMED]
    return next((name for name in reversed(names) if isinstance(name, str)), None)
