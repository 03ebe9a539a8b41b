"""The record belongs to one thread, and its answers come back to the window's."""

import threading

import pytest

from desktop.runtime.worker import DatabaseWorker, WrongThread

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def worker():
    worker = DatabaseWorker()
    yield worker
    worker.close()


def never(result):
    raise AssertionError(result)


def test_a_job_runs_away_from_the_window_and_its_answer_comes_back_to_it(worker, qtbot):
    answers = []
    worker.run(
        threading.get_ident, lambda job_thread: answers.append((job_thread, threading.get_ident())), never
    )
    qtbot.waitUntil(lambda: bool(answers))
    job_thread, answer_thread = answers[0]
    assert job_thread != threading.get_ident()
    assert answer_thread == threading.get_ident()


def test_jobs_run_in_the_order_in_which_they_were_asked_for(worker, qtbot):
    ran, answered = [], []
    for number in range(50):
        worker.run(
            lambda number=number: ran.append(number), lambda _, number=number: answered.append(number), never
        )
    qtbot.waitUntil(lambda: len(answered) == 50)
    assert ran == answered == list(range(50))


def test_what_a_job_raises_goes_to_the_one_who_asked(worker, qtbot):
    failures = []
    worker.run(lambda: 1 / 0, never, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_touching_the_record_from_the_window_is_refused(worker):
    with pytest.raises(WrongThread):
        worker.guard()
    worker.call(worker.guard)


def test_closing_lets_the_asked_jobs_end_and_drops_their_answers(qtbot):
    worker = DatabaseWorker()
    ran, answers = [], []
    worker.run(lambda: ran.append("job"), answers.append, never)
    worker.close(last=lambda: ran.append("last"))
    worker.run(lambda: ran.append("too late"), answers.append, never)
    qtbot.wait(1)
    assert ran == ["job", "last"]
