import json
import subprocess
import sys
from pathlib import Path

import pytest

from piutils.cli import main

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "data" / "reports" / "2021-22-q1-children.pdf"


def test_reading_prints_one_object_per_file(capsys):
    assert main(["read", "--json", str(SAMPLE), str(SAMPLE)]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == second
    assert first["source"] == "2021-22-q1-children.pdf"
    assert first["period"] == "2021/22 Q1"
    assert first["unread"] == []
    indicator = next(entry for entry in first["indicators"] if entry["code"] == "CP/011")
    assert set(indicator) == {
        "code", "aliases", "title", "service", "unit", "values", "counts", "rag", "commentary", "pages"
    }  # fmt: skip
    assert indicator["aliases"] == ["PAM/028", "Measure 24"]
    assert indicator["values"] == {
        "actual": {"2019/20 Q1": "98.18", "2020/21 Q1": "98.08", "2021/22 Q1": "97.76"},
        "target": {"2021/22": "94.00"},
        "wales_average": {"unstated": "88.9"},
    }
    assert indicator["counts"] == {"2021/22 Q1": [655, 670], "2020/21 Q1": [663, 676]}
    assert (indicator["unit"], indicator["rag"], indicator["pages"]) == ("percent", "Green", [1])


def test_a_reader_that_leaves_early_is_no_fault():
    command = [sys.executable, "-m", "piutils", "read", "--json", str(SAMPLE)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_reading_for_people_gives_the_reconciliation(capsys):
    assert main(["read", str(SAMPLE)]) == 0
    shown = capsys.readouterr().out
    for words in ("2021-22-q1-children.pdf", "words", "placed"):
        assert words in shown


def test_reading_to_a_folder_writes_the_tables(tmp_path, capsys):
    assert main(["read", "--csv", str(tmp_path), str(SAMPLE)]) == 0
    written = capsys.readouterr().out.splitlines()
    assert written
    assert all(Path(name).is_file() for name in written)
    assert any("values" in name for name in written)


def test_one_bad_file_does_not_keep_the_others_from_being_read(tmp_path, capsys):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 and then nothing")
    assert main(["read", "--json", str(broken), str(SAMPLE)]) == 2
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 1
    assert "broken.pdf" in shown.err
    assert "Traceback" not in shown.err


def test_checking_exits_with_1_on_a_contradiction(capsys):
    assert main(["check", "--json", str(SAMPLE)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"source", "coverage", "findings"}
    counted = found["coverage"]
    parts = ("verified", "contradicted", "questioned", "unverifiable")
    assert counted["numbers"] == sum(counted[part] for part in parts)
    wrong = {finding["code"] for finding in found["findings"] if finding["severity"] == "contradiction"}
    assert wrong == {"PI/532", "PI/534"}
    assert {"code", "kind", "severity", "text", "expected", "found", "explanation"} <= set(
        found["findings"][0]
    )


def test_checking_for_people_shows_the_sum(capsys):
    assert main(["check", str(SAMPLE)]) == 1
    assert "50 + 9 + 33 + 19 + 16 + 1 + 17 + 4 + 47 + 1 + 19 + 25 = 241" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--quarter", "Q5"], "piutils: quarter 'Q5' is not a quarter; use Q1, Q2, Q3 or Q4"),
        (
            ["--quarter", "Q3"],
            "piutils: no figures for any Q3; the data has 2019/20 Q1, 2020/21 Q1, 2021/22 Q1",
        ),
        (["--year", "2021"], "piutils: year '2021' is not a financial year; write it like 2021/22"),
        (
            ["--service", "Roads"],
            "piutils: no service 'Roads'; the data has 'CHILDREN AND YOUNG PEOPLE SERVICES'",
        ),
        (["--data", "no-such-folder"], "piutils: no folder 'no-such-folder' in"),
        (["--notebook", "monthly"], "piutils: no notebook 'monthly' in notebooks/ here or above"),
        (["--to", "nobody"], "piutils: 'nobody' is not an e-mail address"),
    ],
)
def test_wrong_use_is_one_plain_message_and_exit_2(arguments, sentence, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert main(["report", *arguments, "--out", str(tmp_path / "out")]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(sentence)
    assert "Traceback" not in shown.err
    assert not list(tmp_path.rglob("*.html"))


def test_a_missing_command_is_told():
    run = subprocess.run([sys.executable, "-m", "piutils"], capture_output=True, text=True)
    assert run.returncode == 2
    assert run.stderr.startswith("usage: piutils ")


def test_final_leaves_out_the_points(tmp_path, capsys):
    arguments = ["--quarter", "Q1", "--lang", "en", "--data", str(ROOT / "data"), "--out", str(tmp_path)]
    assert main(["report", "--final", *arguments]) == 0
    page = (tmp_path / "2021-22-Q1" / "quarterly-en.html").read_text(encoding="utf-8")
    assert "Points to check before publishing" not in page
    assert "contradict" not in page


def test_two_documents_of_one_name_have_tables_of_their_own(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for folder, figure in (("a", "1"), ("b", "2"), ("c", "3")):
        (tmp_path / folder).mkdir()
        text = f"Quarter 1 2021/22\nCode,Indicator,Actual\nXX/1,Calls,{figure}\n"
        (tmp_path / folder / "q1.csv").write_text(text)
    assert main(["read", "--csv", "tables", "a/q1.csv", "b/q1.csv", "c/q1.csv"]) == 0
    assert len(set(capsys.readouterr().out.split())) == 12
    last = (tmp_path / "tables" / "q1-csv-3-values.csv").read_text()
    assert ",2021/22 Q1,3,,,3," in last
