import csv
import re
import tomllib
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from piutils.model import BETTER, UNITS

ROOT = Path(__file__).resolve().parents[1]


def lines(path):
    with (ROOT / "data" / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_indicator_of_the_sample_is_described_once():
    assert [line["code"] for line in lines("indicators.csv")] == [
        line["code"] for line in lines("sample/indicators.csv")
    ]


def test_descriptions_use_the_closed_words_and_known_rules():
    with (ROOT / "data" / "rules.toml").open("rb") as file:
        rules = tomllib.load(file)
    for line in lines("indicators.csv"):
        assert line["better"] in BETTER and line["better"]
        assert line["unit"] in UNITS and line["unit"]
        assert line["rule"] in rules
        assert line["cumulative"] in ("yes", "no", "")
        assert line["title_cy"] and line["title_cy_source"]


def test_decimals_are_those_of_the_published_percentages():
    decimals = {
        line["code"]: int(line["decimals"]) for line in lines("indicators.csv") if line["unit"] == "percent"
    }
    printed = {line["code"]: line["actual_21_22"] for line in lines("sample/values.csv")}
    assert decimals == {code: len(printed[code].partition(".")[2]) for code in decimals}


@pytest.mark.parametrize(
    "line", lines("wales_averages.csv"), ids=lambda line: f"{line['measure']}-{line['year']}"
)
def test_published_average_is_its_counts_divided(line):
    times = {"percent": 100, "rate": 1000}.get(line["unit"], 1)
    exact = Decimal(line["numerator"]) / Decimal(line["denominator"]) * times
    assert exact.quantize(Decimal(1).scaleb(-int(line["decimals"])), ROUND_HALF_UP) == Decimal(
        line["published"]
    )


def test_published_average_lies_between_its_quartiles_where_they_are_published():
    for line in lines("wales_averages.csv"):
        if line["lower_quartile"]:
            low, high = Decimal(line["lower_quartile"]), Decimal(line["upper_quartile"])
            assert low < Decimal(line["published"]) < high


def test_averages_carry_over_what_was_received():
    received = ROOT.parent / "shared" / "samples" / "wales_measures_2018-19.csv"
    if not received.exists():
        pytest.skip("the received file is not beside the project")
    with received.open(encoding="utf-8", newline="") as file:
        theirs = list(csv.DictReader(file))
    same = ("numerator", "denominator", "published", "lower_quartile", "upper_quartile", "decimals")
    ours = {line["measure"]: line for line in lines("wales_averages.csv")}
    assert len(theirs) == len(ours) == 9
    for line in theirs:
        assert [ours[line["code"]][column] for column in same] == [line[column] for column in same]


def test_data_log_names_every_file_of_the_folder():
    log = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    for path in (ROOT / "data").iterdir():
        if path.name not in ("README.md", "reports", "__pycache__") and not path.name.startswith("."):
            assert f"`{path.name}" in log, path.name
    for path in (ROOT / "data" / "reports").iterdir():
        assert f"`reports/{path.name}`" in log, path.name


def test_dependencies_are_listed_once():
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    listed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = [re.match(r"[A-Za-z0-9._-]+", line)[0] for line in listed]
    environment = (ROOT / "environment.yml").read_text(encoding="utf-8")
    entries = re.findall(r"^\s*- +([\w.-]+.*)$", re.sub(r"#.*", "", environment), re.M)
    assert "-e ." in entries
    assert not [name for name in names if any(entry.lower().startswith(name.lower()) for entry in entries)]


def test_hooks_come_from_the_project_and_download_nothing():
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"repo: (.*)", hooks) == ["local"]
    assert set(re.findall(r"language: (.*)", hooks)) == {"system"}
