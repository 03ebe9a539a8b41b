"""Every page of a document keeps within its sheet, whatever has to stand on it."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize

from desktop.domain.figures import Span
from desktop.printing.flow import FOOT, FOOT_HEIGHT
from desktop.printing.lettering import width
from desktop.printing.page import Page, Size, Words
from desktop.printing.paper import Paper
from tests.printing.days import Day, facts_of, text_of

pytestmark = pytest.mark.usefixtures("english")

MORNING = datetime(2026, 11, 20, 9, tzinfo=UTC)
A4, A5, LETTER = Size(182, 278), Size(120, 191), Size(188, 260)
LONG_NAME = "Associação " + "Comercial e Industrial dos Amigos da Vila Mariana e Arredores " * 4
WITHOUT_BLANKS = "Y" * 300


def op(kind: str, at: datetime, request: str, **fields: object) -> dict[str, object]:
    return {"at": at.isoformat(), "op": kind, "request": request, **fields}


def request(number: int, at: datetime, client: str = "Padaria Sol") -> Iterator[dict[str, object]]:
    """A request whose first forecast runs out in silence, and which goes on."""
    name = f"2611-{number:04}"
    yield op("request_received", at, name, client=client, contact="Ana", phone="(11) 5555-0142",
             pickup="Rua das Acácias, 12", dropoff="Avenida Central, 900")  # fmt: skip
    yield op("forecast_given", at, name, **{"for": (at + timedelta(minutes=20)).isoformat()})


def day_of(
    *clients: str, start: datetime = MORNING, zone: str = "America/Sao_Paulo", every: float = 1
) -> Day:
    """A day on which each of these clients waits in vain."""
    ops: list[dict[str, object]] = []
    for number, client in enumerate(clients, 1):
        ops += request(number, start + timedelta(minutes=every * number), client)
    return Day(facts_of(ops), ZoneInfo(zone))


def summary_of(day: Day) -> Paper:
    return day.papers.summary(day.desk.summary_between(Span(None, day.clock.at)))


def outside(pages: Sequence[Page], size: Size) -> list[str]:
    """What stands beyond the sheet or in its foot, but for the foot itself."""
    found = []
    for page in pages:
        body = [item for item in page.items if isinstance(item, Words) and item.type != FOOT]
        for item in page.items:
            wide = width(item.text, item.type) if isinstance(item, Words) else item.width
            left = item.x
            if isinstance(item, Words):
                left -= {"left": 0, "centre": wide / 2, "right": wide}[item.align]
            if left < -0.01 or left + wide > size.width + 0.5 or item.y > size.height:
                found.append(f"{item}")
        found += [item.text for item in body if item.y > size.height - FOOT_HEIGHT]
    return found


@pytest.mark.parametrize("size", [A4, A5, LETTER], ids=["A4", "A5", "Letter"])
def test_the_sample_day_keeps_within_every_sheet(sample_day: Day, size: Size) -> None:
    for paper in (summary_of(sample_day), sample_day.papers.open_list(sample_day.desk.open_list())):
        assert outside(paper.pages(size), size) == []


@pytest.mark.parametrize("size", [A4, A5], ids=["A4", "A5"])
@pytest.mark.parametrize("client", [LONG_NAME, WITHOUT_BLANKS], ids=["words", "one word"])
def test_a_client_s_name_of_300_letters_is_printed_whole(client: str, size: Size) -> None:
    day = day_of(client, client)
    for paper in (summary_of(day), day.papers.open_list(day.desk.open_list())):
        pages = paper.pages(size)
        assert outside(pages, size) == []
        letters = "".join("".join(page.texts()) for page in pages).replace(" ", "")
        assert client.replace(" ", "")[:300] in letters


def test_a_heading_is_never_left_alone_at_the_end_of_a_page() -> None:
    for above in range(14, 24):
        day = day_of(*["Padaria Sol"] * above, LONG_NAME)
        pages = summary_of(day).pages(A5)
        for title, first in (("Clients left without word in time", "Due"), ("Open: ", "Call by")):
            (page,) = [one.texts() for one in pages if any(text.startswith(title) for text in one.texts())]
            after = page[[text.startswith(title) for text in page].index(True) :]
            assert first in after
            assert "Padaria Sol" in after


def test_each_of_500_rows_stands_on_one_page_under_a_head(tmp_path: Path) -> None:
    day = day_of(*(f"Cliente número {n}" for n in range(500)), every=0.2)
    paper = day.papers.open_list(day.desk.open_list())
    pages = paper.pages(A4)
    texts = [page.texts() for page in pages]
    for n in range(500):
        assert sum(f"Cliente número {n}" in one for one in texts) == 1
    assert all("Call by" in one for one in texts)
    assert outside(pages, A4) == []
    assert [one[-1] for one in texts] == [f"Page {n} of {len(pages)}" for n in range(1, len(pages) + 1)]
    paper.save_pdf(tmp_path / "list.pdf")
    assert len(PdfReader(tmp_path / "list.pdf").pages) == len(pages)


def test_500_clients_without_word_are_all_named_in_the_summary() -> None:
    day = day_of(*(f"Cliente número {n}" for n in range(500)), every=0.2)
    pages = summary_of(day).pages(A4)
    named = " ".join(" ".join(page.texts()) for page in pages)
    assert all(f"Cliente número {n} " in named for n in range(500))
    assert outside(pages, A4) == []


def test_a_shift_of_30_hours_says_on_which_day_things_happened(tmp_path: Path) -> None:
    day = day_of(*["Padaria Sol"] * 30, every=60)
    opened = MORNING
    number = day.shift(opened, opened + timedelta(hours=30), "Helena", "Otávio")
    made = day.desk.summary_of(day.desk.shift(number))  # type: ignore[arg-type]
    assert len(made.summary.bars) == 30
    paper = day.papers.summary(made)
    assert outside(paper.pages(A5), A5) == []
    paper.save_pdf(tmp_path / "long.pdf")
    text = text_of(tmp_path / "long.pdf")
    assert "Friday 20/11/2026 · 06:00 – 21/11/2026 12:00 · desk: Helena, Otávio" in text
    assert "21/11" in text.split("Clients left without word in time")[1]


@pytest.mark.parametrize(
    "zone, opened, hours",
    [
        ("America/Sao_Paulo", datetime(2018, 2, 17, 22, tzinfo=UTC), ["23:00", "23:00"]),
        ("America/Sao_Paulo", datetime(2018, 11, 3, 22, tzinfo=UTC), ["23:00", "01:00"]),
        ("Australia/Lord_Howe", datetime(2026, 4, 4, 11, tzinfo=UTC), ["01:00", "02:00"]),
        ("Europe/Lisbon", datetime(2026, 10, 24, 20, tzinfo=UTC), ["01:00", "01:00"]),
    ],
    ids=["back at midnight", "on over midnight", "back by half an hour", "back at two"],
)  # fmt: skip
def test_a_shift_across_a_change_of_clocks_counts_every_call_once(
    zone: str, opened: datetime, hours: list[str]
) -> None:
    day = day_of(*["Padaria Sol"] * 40, start=opened, zone=zone, every=15)
    number = day.shift(opened, opened + timedelta(hours=12))
    made = day.desk.summary_of(day.desk.shift(number))  # type: ignore[arg-type]
    bars = made.summary.bars
    assert sum(bar.kept + bar.missed for bar in bars) == made.summary.figures.callbacks_owed > 0
    assert [bar.begins for bar in bars] == sorted({bar.begins for bar in bars})
    shown = day.papers.summary(made).pages(A4)[0].texts()
    first = shown.index(hours[0])
    follows = next(text for text in shown[first + 1 :] if text.endswith(":00"))
    assert [hours[0], follows] == hours


def test_a_shift_without_a_single_request_is_one_page(tmp_path: Path) -> None:
    day = Day([])
    number = day.shift(MORNING, MORNING + timedelta(hours=8))
    paper = day.papers.summary(day.desk.summary_of(day.desk.shift(number)))  # type: ignore[arg-type]
    assert paper.save_pdf(tmp_path / "quiet.pdf") == 1
    text = text_of(tmp_path / "quiet.pdf")
    assert "No. 2611-20-1" in text
    assert "Open: 0 requests going on, 0 calls to make" in text


def test_a_shift_after_which_nobody_was_there_says_until_when_and_with_which_word(tmp_path: Path) -> None:
    day = day_of("Padaria Sol", "Cartório 14")
    day.clock.at = MORNING
    day.desk.open("Helena")
    day.scribe.person = "Helena"
    day.clock.at = MORNING + timedelta(hours=8)
    next_at = day.clock.at + timedelta(hours=16)
    closed = day.desk.close(next_at, {"2611-0001": "Client is away until Monday", "2611-0002": "Mail sent"})
    day.papers.summary(day.desk.summary_of(closed)).save_pdf(tmp_path / "left.pdf")
    text = text_of(tmp_path / "left.pdf").replace("\n", " ")
    assert "No shift followed: somebody is here again on Saturday 21/11/2026, 06:00." in text
    assert "Left with the word: Client is away until Monday" in text
    assert "closed by Helena, 14:00" in text


def test_a_summary_says_from_when_it_counts_where_nobody_was_there_for_hours() -> None:
    day = Day([])
    day.shift(MORNING, MORNING + timedelta(hours=8))
    number = day.shift(MORNING + timedelta(hours=20), MORNING + timedelta(hours=28))
    made = day.desk.summary_of(day.desk.shift(number))  # type: ignore[arg-type]
    head = " ".join(day.papers.summary(made).pages(A4)[0].texts()).replace("\xa0", " ")
    assert "counted from 20/11 14:00, when the shift before ended" in head


def test_a_day_that_is_simulated_says_so_on_every_document(sample_day: Day) -> None:
    for paper in (summary_of(sample_day), sample_day.papers.open_list(sample_day.desk.open_list())):
        assert "simulated day" in " ".join(paper.pages(A4)[0].texts())
    real = day_of("Padaria Sol")
    assert "simulated" not in " ".join(summary_of(real).pages(A4)[0].texts())


@pytest.mark.parametrize(
    "size, width_mm, height_mm",
    [("A4", 210, 297), ("A5", 148, 210), ("Letter", 215.9, 279.4), ("A6", 105, 148), ("A7", 74, 105)],
)
def test_a_pdf_has_the_size_that_was_wanted(
    sample_day: Day, tmp_path: Path, size: str, width_mm: float, height_mm: float
) -> None:
    path = tmp_path / "sized.pdf"
    summary_of(sample_day).save_pdf(path, getattr(QPageSize.PageSizeId, size))
    box = PdfReader(path).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        (width_mm * 72 / 25.4, height_mm * 72 / 25.4), abs=1
    )
    assert "Callbacks owed and kept" in text_of(path)


def test_text_from_outside_is_printed_as_it_stands(tmp_path: Path) -> None:
    client = "<b>Padaria</b> & Filhos\u202e\u0000 \U0001f6f5"
    day = day_of(client.replace("\0", ""))
    day.papers.open_list(day.desk.open_list()).save_pdf(tmp_path / "list.pdf")
    assert "<b>Padaria</b> & Filhos" in text_of(tmp_path / "list.pdf").replace("\n", " ")


def test_a_pdf_that_can_not_be_written_leaves_nothing_behind(sample_day: Day, tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    with pytest.raises(OSError, match="No such file"):
        summary_of(sample_day).save_pdf(folder / "summary.pdf")
    assert not folder.exists()
