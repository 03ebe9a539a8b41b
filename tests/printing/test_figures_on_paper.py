"""What is printed are the figures of `retorno replay`, and the bars of the chart add up to them."""

from dataclasses import asdict
from pathlib import Path

import pytest

from desktop.domain.figures import Figures, Span
from tests.printing.days import Day, figures_on, text_of


def printed(day: Day, span: Span, tmp_path: Path, language: str) -> dict[str, float | None]:
    path = tmp_path / "summary.pdf"
    day.papers.summary(day.desk.summary_between(span)).save_pdf(path)
    return figures_on(text_of(path), language)


def prove(day: Day, tmp_path: Path, language: str) -> None:
    for span in day.thirds():
        assert printed(day, span, tmp_path, language) == asdict(day.replayed(span))


def test_the_paper_of_the_sample_day_holds_the_figures(sample_day: Day, tmp_path: Path, spoken: str) -> None:
    prove(sample_day, tmp_path, spoken)


def test_the_paper_of_the_real_day_holds_the_figures(real_day: Day, tmp_path: Path, spoken: str) -> None:
    prove(real_day, tmp_path, spoken)


@pytest.mark.usefixtures("english")
def test_the_paper_of_simulated_days_holds_the_figures(simulated_day: Day, tmp_path: Path) -> None:
    assert simulated_day.replayed(Span(None, simulated_day.clock.at)).late_entries > 0
    prove(simulated_day, tmp_path, "en")


def test_the_figures_of_shifts_that_follow_one_another_add_up(sample_day: Day) -> None:
    whole = sample_day.replayed(Span(None, sample_day.clock.at))
    parts = [sample_day.desk.summary_between(span).summary.figures for span in sample_day.thirds()]
    for name in (
        "requests",
        "delivered",
        "cancelled",
        "callbacks_owed",
        "chased",
        "forecasts_due",
        "late_entries",
    ):
        assert sum(getattr(one, name) for one in parts) == getattr(whole, name)


@pytest.mark.usefixtures("qapp")
def test_the_bars_add_up_to_the_figures(sample_day: Day, real_day: Day) -> None:
    for day in (sample_day, real_day):
        for span in day.thirds():
            made = day.desk.summary_between(span).summary
            kept, missed = (sum(getattr(bar, name) for bar in made.bars) for name in ("kept", "missed"))
            assert (kept, missed) == (made.figures.callbacks_kept, made.figures.callbacks_missed)
            assert len(made.missed) == missed


@pytest.mark.usefixtures("qapp")
def test_a_record_without_requests_has_a_summary_too(tmp_path: Path) -> None:
    day = Day([])
    made = day.desk.summary_between(Span(None, day.clock.at))
    assert made.summary.figures == Figures()
    assert day.papers.summary(made).save_pdf(tmp_path / "empty.pdf") == 1
    assert "None: every client heard from us in time." in text_of(tmp_path / "empty.pdf")
