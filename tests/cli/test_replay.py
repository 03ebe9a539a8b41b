"""`retorno replay` writes the calls owed and the figures, whole or not at all, and says what is wrong by line."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.lines import HEADER
from desktop.domain.moments import read_moment
from tests.cli.running import UNTIL, run, write_lines, write_policy
from tests.domain.test_callback_cases import CASES
from tests.domain.timelines import line

RECEIVED = line("request_received", "10:00")
PROMISED = line("forecast_given", "10:05", for_="10:30")
HEAD = "request,rule,nth,opens_at,due_at,state,closed_at,outcome,kept,attempts,escalated_at\n"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "calls.csv"


@pytest.fixture
def replayed(tmp_path, out):
    """Replay lines under a policy and return what the program did."""

    def replay(lines, *words, until=UNTIL, **policy):
        ops = write_lines(tmp_path / "day.jsonl", lines)
        given = write_policy(tmp_path / "policy.json", **policy)
        return run("replay", ops, "--policy", given, "--until", until, "--callbacks", out, *words)

    return replay


def table(rows):
    """Rows as the file holds them."""
    cells = [[str(row[name]) for name in HEADER] for row in rows]
    return HEAD + "".join(",".join(row) + "\n" for row in cells)


def test_every_line_of_the_file_is_as_it_is_specified(replayed, out):
    odd = {"request": 'RR, "2"\né'}
    lines = [
        RECEIVED,
        PROMISED,
        line("callback_attempted", "10:28"),
        line("client_called_in", "2026-03-02T10:40:00.250000Z"),
        line("request_received", "11:40", **odd),
    ]
    assert replayed(lines).exit_code == 0
    assert out.read_bytes().decode() == (
        HEAD
        + "R1,forecast_at_risk,1,2026-03-02T10:25:00+00:00,2026-03-02T10:30:00+00:00,overdue,,,no,1,"
        + "2026-03-02T10:40:00+00:00\n"
        + "R1,client_asked,1,2026-03-02T10:40:00.250000+00:00,2026-03-02T10:45:00.250000+00:00,overdue,,,no,0,"
        + "2026-03-02T10:50:00.250000+00:00\n"
        + '"RR, ""2""\né",usual_time,1,2026-03-02T11:55:00+00:00,2026-03-02T12:00:00+00:00,open,,,,0,\n'
    )


@pytest.mark.parametrize("case", CASES[::9], ids=[case["name"] for case in CASES[::9]])
def test_a_worked_case_is_written_to_the_letter(replayed, out, tmp_path, case):
    figures = tmp_path / "figures.json"
    result = replayed(case["ops"], "--figures", figures, until=case["until"], **case.get("policy", {}))
    assert (result.exit_code, result.stderr) == (0, "")
    assert out.read_bytes().decode() == table(case["rows"])
    assert json.loads(figures.read_text("utf-8")) == case["figures"]


def test_a_day_of_many_requests_comes_out_sorted_by_request_then_by_time(replayed, out):
    """The worked cases under their own names, side by side in one file."""
    named = [
        {**op, "request": f"{n} {op['request']}"} for n, case in enumerate(CASES) for op in without_ids(case)
    ]
    until = max(read_moment(case["until"]) for case in CASES)
    assert replayed(named, until=until.isoformat()).exit_code == 0
    rows = [row.split(",") for row in out.read_text("utf-8").splitlines()[1:]]
    assert rows == sorted(rows, key=lambda row: (row[0], row[3], row[1], int(row[2])))
    assert len({row[0] for row in rows}) > len(CASES) / 2


def without_ids(case):
    """The case's facts without ids, which are unique in a file, and so without withdrawals."""
    if any(op["op"] == "fact_withdrawn" for op in case["ops"]):
        return []
    return [{name: value for name, value in op.items() if name != "id"} for op in case["ops"]]


def test_two_runs_write_the_same_bytes(replayed, out, tmp_path):
    figures = tmp_path / "figures.json"
    lines = CASES[30]["ops"]
    written = []
    for _ in range(2):
        replayed(lines, "--figures", figures)
        written.append((out.read_bytes(), figures.read_bytes()))
    assert written[0] == written[1]


def test_a_packed_file_is_replayed_alike(replayed, tmp_path, out):
    replayed([RECEIVED])
    plain = out.read_bytes()
    packed = tmp_path / "day.jsonl.gz"
    packed.write_bytes(gzip.compress((tmp_path / "day.jsonl").read_bytes()))
    run("replay", packed, "--policy", tmp_path / "policy.json", "--until", UNTIL, "--callbacks", out)
    assert out.read_bytes() == plain


def test_facts_after_the_moment_are_checked_and_then_ignored(replayed, out):
    told = line("client_informed", "12:00:01")
    assert replayed([RECEIVED, told]).exit_code == 0
    assert "overdue" in out.read_text("utf-8")
    out.unlink()
    assert replayed([RECEIVED, {**told, "told": ""}]).exit_code == 2
    assert not out.exists()


def test_the_figures_are_those_of_the_span(replayed, tmp_path):
    figures = tmp_path / "figures.json"
    replayed([RECEIVED], "--figures", figures, "--from", "2026-03-02T10:00:00Z")
    counted = json.loads(figures.read_text("utf-8"))
    assert (counted["requests"], counted["callbacks_missed"], counted["unfinished"]) == (0, 1, 1)


def test_the_policy_decides(replayed, out):
    replayed([RECEIVED], rules={"usual_time": {"enabled": False}, "keep_informed": {"every": 35}})
    assert [row.split(",")[1] for row in out.read_text("utf-8").splitlines()[1:]] == ["keep_informed"]


def test_nothing_owed_is_a_table_with_its_head_only(replayed, out):
    assert replayed([]).exit_code == 0
    assert out.read_text("utf-8") == HEAD


def test_each_wrong_line_is_named_on_standard_error_and_nothing_is_written(replayed, tmp_path):
    figures = tmp_path / "figures.json"
    result = replayed([RECEIVED, line("picked_up", "10:10"), 5], "--figures", figures)
    ops = tmp_path / "day.jsonl"
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines() == [
        f"{ops}:2: R1: no courier is assigned",
        f"{ops}:3: is not a JSON object",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["day.jsonl", "policy.json"]


def test_the_first_hundred_wrong_lines_are_named(replayed, tmp_path):
    result = replayed([{**RECEIVED, "request": f"R{n}", "client": None} for n in range(150)])
    named = result.stderr.splitlines()
    assert (len(named), named[-1]) == (100, f"{tmp_path / 'day.jsonl'}:100: R99: client is missing")


def test_a_wrong_policy_is_refused_by_the_name_of_the_field(replayed, out, tmp_path):
    result = replayed([RECEIVED], rules={"usual_time": {"lead": -1}})
    assert result.exit_code == 2
    assert result.stderr == (
        f"{tmp_path / 'policy.json'}: rules.usual_time.lead: must be a number of minutes from 0 to 1440\n"
    )
    assert not out.exists()


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"\xff", b"[" * 100_000, b"9" * 5000],
    ids=["empty", "cut", "no UTF-8", "deep", "long"],
)
def test_a_policy_that_can_not_be_read_is_one_sentence(tmp_path, out, text):
    ops = write_lines(tmp_path / "day.jsonl", [RECEIVED])
    policy = tmp_path / "policy.json"
    policy.write_bytes(text)
    result = run("replay", ops, "--policy", policy, "--until", UNTIL, "--callbacks", out)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{policy}: ")
    assert len(result.stderr.splitlines()) == 1


def test_a_policy_with_a_mark_at_its_beginning_is_read(tmp_path, out):
    ops = write_lines(tmp_path / "day.jsonl", [RECEIVED])
    policy = tmp_path / "policy.json"
    policy.write_bytes(b"\xef\xbb\xbf{}")
    assert run("replay", ops, "--policy", policy, "--until", UNTIL, "--callbacks", out).exit_code == 0


def test_a_file_that_is_not_there_is_one_sentence(tmp_path, out):
    policy = write_policy(tmp_path / "policy.json")
    missing = tmp_path / "none.jsonl"
    result = run("replay", missing, "--policy", policy, "--until", UNTIL, "--callbacks", out)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{missing} can't be read: ")


@pytest.mark.parametrize("until", ["yesterday", "2026-03-02T12:00:00", "0001-01-01T00:00:00+05:00"])
def test_a_moment_without_offset_is_refused(replayed, until):
    result = replayed([RECEIVED], until=until)
    assert result.exit_code == 2
    assert "is no time with an offset" in result.stderr


def test_a_span_that_ends_before_it_begins_is_refused(replayed, out):
    result = replayed([RECEIVED], "--from", "2026-03-02T12:00:01Z")
    assert (result.exit_code, result.stderr) == (2, "--from must not be later than --until\n")
    assert not out.exists()


def test_where_one_file_can_not_be_written_the_other_is_not_either(replayed, tmp_path):
    result = replayed([RECEIVED], "--figures", tmp_path / "none" / "figures.json")
    assert result.exit_code == 2
    assert result.stderr == f"the result can't be written: there is no folder {tmp_path / 'none'}\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["day.jsonl", "policy.json"]


def test_a_file_that_was_there_stays_until_the_new_one_is_whole(replayed, out, tmp_path):
    out.write_text("yesterday's", "utf-8")
    assert replayed([5]).exit_code == 2
    assert replayed([RECEIVED], "--figures", tmp_path / "none" / "figures.json").exit_code == 2
    assert out.read_text("utf-8") == "yesterday's"
    assert replayed([RECEIVED]).exit_code == 0
    assert out.read_text("utf-8").startswith(HEAD)


def test_a_folder_in_the_place_of_a_result_leaves_no_result_at_all(replayed, out, tmp_path):
    figures = tmp_path / "figures.json"
    figures.mkdir()
    assert replayed([RECEIVED], "--figures", figures).exit_code == 2
    assert not out.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["day.jsonl", "figures.json", "policy.json"]


def test_a_device_is_no_place_for_a_result(replayed, out):
    result = replayed([RECEIVED], "--figures", os.devnull)
    assert (result.exit_code, result.stderr) == (
        2,
        f"the result can't be written: {os.devnull} is not a file\n",
    )
    assert not out.exists()


def test_a_result_goes_where_a_link_leads(replayed, out, tmp_path):
    target = tmp_path / "elsewhere.csv"
    target.touch()
    out.symlink_to(target)
    assert replayed([RECEIVED]).exit_code == 0
    assert out.is_symlink()
    assert target.read_text("utf-8").startswith(HEAD)


def test_one_name_for_both_results_is_refused(replayed, out):
    assert replayed([RECEIVED], "--figures", out).stderr.endswith("is given twice\n")
    assert not out.exists()


def test_any_json_in_unknown_fields_is_taken(tmp_path, out, replayed):
    deep = json.loads("[" * 200 + "]" * 200)
    odd = {"x_deep": deep, "x_big": 10**4000, "x_\ud83d": "\ud83d\0", "x_none": None, "x_half": "\udc00"}
    ops = tmp_path / "odd.jsonl"
    ops.write_text(json.dumps({**RECEIVED, **odd}) + "\n", "utf-8")
    policy = write_policy(tmp_path / "policy.json")
    assert run("replay", ops, "--policy", policy, "--until", UNTIL, "--callbacks", out).exit_code == 0
    replay_of_odd = out.read_bytes()
    replayed([RECEIVED])
    assert out.read_bytes() == replay_of_odd


@pytest.mark.parametrize("depth", [900, 950, 980, 1000, 2000, 100_000])
def test_however_deep_a_value_is_nested_it_is_taken_or_refused(tmp_path, out, depth):
    ops = tmp_path / "deep.jsonl"
    ops.write_text(json.dumps(RECEIVED)[:-1] + ', "x": ' + "[" * depth + "]" * depth + "}\n", "utf-8")
    policy = write_policy(tmp_path / "policy.json")
    words = ["replay", ops, "--policy", policy, "--until", UNTIL, "--callbacks", out]
    result = in_a_process(*words)
    assert result.returncode in (0, 2)
    assert b"Traceback" not in result.stderr


def in_a_process(*words):
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    root = Path(__file__).parents[2]
    return subprocess.run(
        command, cwd=root, capture_output=True, check=False, env={**os.environ, "PYTHONUTF8": "0"}
    )


def test_names_that_no_terminal_shows_are_told_without_failing(tmp_path, out):
    ops = tmp_path / "odd.jsonl"
    ops.write_text(json.dumps({**RECEIVED, "request": "\ud83d"}) + "\n", "utf-8")
    policy = write_policy(tmp_path / "policy.json", **{"\ud83d": 1})
    words = ["replay", ops, "--until", UNTIL, "--callbacks", out, "--policy"]
    for given in (policy, write_policy(tmp_path / "good.json")):
        result = in_a_process(*words, given)
        assert result.returncode == 2
        assert b"Traceback" not in result.stderr
