"""The simulated office's clients: firms with contacts, a front door and two telephones each."""

from dataclasses import dataclass
from random import Random

from desktop.demo.names import CONTACTS, DISTRICTS, FIRMS, PLACES, STREETS

SIZES = (7, 5, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2)
"""How often a client asks, against the others: a few big ones, many small ones."""


@dataclass(frozen=True)
class Client:
    """A firm that sends things."""

    name: str
    address: str
    landline: str
    mobile: str
    contacts: tuple[str, ...]
    size: int


def found_clients(rng: Random) -> list[Client]:
    """Return all the office's clients."""
    numbers = rng.sample(range(100), len(FIRMS))
    firms = enumerate(zip(FIRMS, numbers, strict=True))
    return [_client(rng, firm, number, SIZES[place % len(SIZES)]) for place, (firm, number) in firms]


def _client(rng: Random, firm: str, number: int, size: int) -> Client:
    return Client(
        name=firm,
        address=street_address(rng),
        landline=f"(11) 5555-{100 + number:04}",
        mobile=f"(11) 95555-{100 + number:04}",
        contacts=tuple(rng.sample(CONTACTS, 2 if size > 2 else 1)),
        size=size,
    )


def street_address(rng: Random) -> str:
    """Return an invented street with a house number and a district."""
    return f"{rng.choice(STREETS)}, {rng.randint(12, 2980)} - {rng.choice(DISTRICTS)}"


def destination(rng: Random) -> str:
    """Return where something goes: a place that people know, or an address."""
    return rng.choice(PLACES) if rng.random() < 0.4 else street_address(rng)
