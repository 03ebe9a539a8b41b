"""The repository's sample day is what its command makes, so that anybody can make it again."""

import gzip
from pathlib import Path

from desktop.demo.write import main

SAMPLE = Path(__file__).parents[2] / "resources" / "sample_day.jsonl.gz"


def test_the_sample_day_is_what_the_command_writes(tmp_path, capsys):
    main([str(tmp_path / "day.jsonl.gz")])
    # The text is compared, not the archive: another zlib may pack the same day otherwise.
    assert gzip.decompress((tmp_path / "day.jsonl.gz").read_bytes()) == gzip.decompress(SAMPLE.read_bytes())
    assert "simulated" in capsys.readouterr().out


def test_a_name_without_gz_gives_plain_lines(tmp_path):
    main([str(tmp_path / "day.jsonl"), "--seed", "3", "--day", "2027-02-01", "--requests", "5"])
    lines = (tmp_path / "day.jsonl").read_text(encoding="utf-8").splitlines()
    assert all(line.startswith('{"id":"2702-') for line in lines)


def test_the_archive_names_neither_date_nor_file(tmp_path):
    main([str(tmp_path / "day.jsonl.gz"), "--requests", "2"])
    header = (tmp_path / "day.jsonl.gz").read_bytes()[:10]
    assert header[3:8] == bytes(5)
