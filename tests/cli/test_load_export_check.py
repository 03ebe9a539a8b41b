"""A file of facts is loaded into a database, checked there, and comes out again owing the same calls."""

import contextlib
import json
import random
import sqlite3

import pytest

from desktop.domain.reading import read_fact, write_fact
from tests.cli.running import UNTIL, run, write_lines, write_policy
from tests.domain.test_callback_cases import CASES
from tests.domain.timelines import BASE, line

RECEIVED = line("request_received", "10:00", id="r", recorded_by="Rosa", seat="PC 1")
ASSIGNED = line("courier_assigned", "10:05", id="a")
ARRIVED = line("arrived_at_pickup", "10:10", id="p")
TOLD = line("client_informed", "10:12", id="t", recorded_at="10:30", forecast="10:50")
DELIVERED = line("delivered", "10:40", id="d")
A_DAY = [RECEIVED, ASSIGNED, ARRIVED, TOLD, DELIVERED, line("fact_withdrawn", "10:45", of="d")]


@pytest.fixture
def database(tmp_path):
    return tmp_path / "office.db"


@pytest.fixture
def load(tmp_path, database):
    """Load lines into the database and return what the program did."""

    def loaded(lines, *words):
        return run("load", write_lines(tmp_path / "day.jsonl", lines), "--database", database, *words)

    return loaded


@pytest.fixture
def export(tmp_path, database):
    """Export the database's facts and return the file."""

    def exported(*words):
        out = tmp_path / "out.jsonl"
        assert run("export", out, "--database", database, *words).exit_code == 0
        return out

    return exported


def replayed(ops, tmp_path, **policy):
    """The bytes of a replay of the file."""
    out, figures = tmp_path / "calls.csv", tmp_path / "figures.json"
    given = write_policy(tmp_path / "replayed.json", **policy)
    words = ["--until", UNTIL, "--callbacks", out, "--figures", figures]
    result = run("replay", ops, "--policy", given, *words)
    assert result.exit_code == 0, result.stderr
    return out.read_bytes(), figures.read_bytes()


def test_each_fact_s_place_is_printed_with_its_line(load, tmp_path):
    result = load(A_DAY)
    assert (result.exit_code, result.stderr) == (0, "")
    ops = tmp_path / "day.jsonl"
    assert result.stdout.splitlines() == [f"{n + 1} {ops}:{n}" for n in range(1, 7)]


def test_what_was_loaded_passes_the_check(load, database):
    load(A_DAY)
    result = run("check", "--database", database)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "7 facts checked: the record is whole, its chain unbroken, its tables say what the facts say\n"
    )


def test_what_comes_out_is_what_went_in(load, export):
    load(A_DAY)
    lines = [json.loads(one) for one in export().read_text("utf-8").splitlines()]
    assert lines == [write_fact(read_fact(one, 1)) for one in A_DAY]


def test_any_json_comes_out_as_it_went_in(database, export, tmp_path):
    odd = {
        "x_deep": json.loads("[" * 200 + "]" * 200),
        "x_big": 10**400,
        "x_é": "é",
        "x_\ud83d": ["\ud83d\0", None],
    }
    ops = tmp_path / "odd.jsonl"
    ops.write_text(json.dumps({**RECEIVED, **odd}) + "\n" + json.dumps(ASSIGNED) + "\n", "utf-8")
    assert run("load", ops, "--database", database).exit_code == 0
    assert run("check", "--database", database).exit_code == 0
    received, assigned = export().read_text("utf-8").splitlines()
    assert json.loads(received) == {**RECEIVED, **odd}
    assert json.loads(assigned) == ASSIGNED


def test_letters_are_exported_as_they_are(load, export):
    load([{**RECEIVED, "client": "Pão de Açúcar"}])
    assert "Pão de Açúcar" in export().read_text("utf-8")


@pytest.mark.parametrize("case", CASES[::6], ids=[case["name"] for case in CASES[::6]])
def test_an_exported_file_replays_to_the_same_bytes(load, export, tmp_path, case):
    load(case["ops"])
    assert replayed(export(), tmp_path) == replayed(tmp_path / "day.jsonl", tmp_path)


@pytest.mark.parametrize("seed", range(3))
def test_shuffled_lines_are_loaded_and_owe_the_same(load, export, tmp_path, seed):
    in_time = replayed(write_lines(tmp_path / "in_time.jsonl", A_DAY), tmp_path)
    assert load(random.Random(seed).sample(A_DAY, len(A_DAY))).exit_code == 0
    assert replayed(export(), tmp_path) == in_time


def test_a_second_file_is_added_to_the_first(load, database):
    load(A_DAY)
    assert load([line("request_received", "10:00", request="R2")]).stdout.startswith("8 ")
    assert run("check", "--database", database).stdout.startswith("8 facts")


def test_a_file_that_was_loaded_is_not_loaded_again(load, database, tmp_path):
    load(A_DAY)
    result = load(A_DAY)
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        result.stderr.splitlines()[0] == f"{tmp_path / 'day.jsonl'}:1: R1: the id r stands on an earlier line"
    )
    assert run("check", "--database", database).stdout.startswith("7 facts")


def test_a_file_with_a_wrong_line_is_not_loaded_at_all(load, database, tmp_path):
    result = load([RECEIVED, line("picked_up", "10:10")])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{tmp_path / 'day.jsonl'}:2: R1: no courier is assigned\n"
    assert not database.exists()


def test_a_wrong_policy_stops_the_load_before_a_database_is_made(load, database, tmp_path):
    result = load(A_DAY, "--policy", write_policy(tmp_path / "policy.json", retry_minutes=[]))
    assert result.exit_code == 2
    assert result.stderr == f"{tmp_path / 'policy.json'}: retry_minutes: must name at least one span\n"
    assert not database.exists()


def test_requests_follow_the_policy_that_they_are_loaded_with(load, export, database, tmp_path):
    policy = tmp_path / "policy.json"
    load([RECEIVED], "--policy", write_policy(policy, usual_minutes={"default": 33}))
    in_force = tmp_path / "in_force.json"
    assert run("export", "--policy", in_force, "--database", database).exit_code == 0
    assert json.loads(in_force.read_text("utf-8")) == {**BASE, "usual_minutes": {"default": 33}}
    assert run("check", "--database", database).exit_code == 0
    assert len(export().read_text("utf-8").splitlines()) == 1


def test_without_a_policy_they_follow_the_one_of_a_new_office(load, database, tmp_path):
    load([RECEIVED])
    in_force = tmp_path / "in_force.json"
    run("export", "--policy", in_force, "--database", database)
    assert json.loads(in_force.read_text("utf-8"))["custom"] == [{**BASE["custom"][0], "enabled": False}]


def test_facts_and_policy_are_exported_together(load, database, tmp_path):
    load(A_DAY)
    facts, policy = tmp_path / "facts.jsonl", tmp_path / "policy.json"
    assert run("export", facts, "--policy", policy, "--database", database).exit_code == 0
    assert len(facts.read_text("utf-8").splitlines()) == len(A_DAY)
    assert "rules" in json.loads(policy.read_text("utf-8"))


def test_an_export_says_where_it_goes(load, database):
    load(A_DAY)
    result = run("export", "--database", database)
    assert (result.exit_code, result.stderr) == (
        2,
        "say where to write: a file for the facts, or --policy FILE\n",
    )


@pytest.mark.parametrize("command", ["export", "check"])
def test_a_database_that_is_not_there_is_one_sentence_and_stays_so(command, database, tmp_path):
    words = [tmp_path / "out.jsonl"] if command == "export" else []
    result = run(command, *words, "--database", database)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"There is no database at {database}.")
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_can_not_be_written_is_one_sentence(load, database, tmp_path):
    load(A_DAY)
    result = run("export", tmp_path / "none" / "out.jsonl", "--database", database)
    assert result.exit_code == 2
    assert result.stderr.startswith("the result can't be written: there is no folder ")


def test_a_record_that_was_changed_behind_the_program_s_back_fails_the_check(load, database):
    load(A_DAY)
    with contextlib.closing(sqlite3.connect(database)) as behind:
        for (guard,) in behind.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            behind.execute(f'DROP TRIGGER "{guard}"')
        behind.execute("UPDATE facts SET at = at + 60000000 WHERE place = 3")
        behind.commit()
    result = run("check", "--database", database)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "3" in result.stderr


def test_rows_that_were_changed_behind_the_program_s_back_fail_the_check(load, database):
    load(A_DAY)
    with contextlib.closing(sqlite3.connect(database)) as behind:
        behind.execute("UPDATE requests SET client = 'Padaria Lua'")
        behind.commit()
    result = run("check", "--database", database)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "R1" in result.stderr


def test_a_file_of_another_program_is_not_touched(database):
    database.write_text("a letter", "utf-8")
    result = run("check", "--database", database)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"{database} is not a database of Retorno.")
    assert database.read_text("utf-8") == "a letter"
