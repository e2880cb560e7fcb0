"""Several documents: alike is one, a restatement is kept with both its sources."""

import pandas as pd
import pytest

from piutils import reading
from piutils.model import PIDataError


def document(tmp_path, name, printed, actual, *, quarter="Quarter 1 2021/22", code="PI/1", last="90.0"):
    lines = [quarter]
    if printed:
        lines.append(f"Print Date: {printed}")
    years = ("20/21", "21/22") if "2021/22" in quarter else ("19/20", "20/21")
    lines += ["", f"PI Title,Actual {years[0]},Actual {years[1]}", f"{code} - % seen,{last},{actual}"]
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n")
    return reading.read(path)


def test_the_same_figure_twice_is_one(tmp_path):
    both = [document(tmp_path, "a.csv", "", "91.0"), document(tmp_path, "b.csv", "", "91.0")]
    indicators, values, _, revisions = reading.combine(both)
    assert len(indicators) == 1 and len(values) == 2 and len(revisions) == 0


@pytest.mark.parametrize("order", [1, -1])
def test_the_later_print_counts(tmp_path, order):
    both = [
        document(tmp_path, "a.csv", "16-Sep-2021", "91.0"),
        document(tmp_path, "b.csv", "17-Sep-2021", "91.5"),
    ]
    _, values, _, revisions = reading.combine(both[::order])
    assert values["printed"].tolist() == ["90.0", "91.5"]
    assert revisions.to_dict("records") == [
        {
            "code": "PI/1",
            "period": pd.Period("2022Q1", "Q-MAR"),
            "series": "actual",
            "covers": "2021/22 Q1",
            "kept": "91.5",
            "kept_source": both[1].values["source"].iloc[1],
            "replaced": "91.0",
            "replaced_source": both[0].values["source"].iloc[1],
        }
    ]


def test_nothing_says_which_is_later(tmp_path):
    both = [document(tmp_path, "a.csv", "", "91.0"), document(tmp_path, "b.csv", "", "91.5")]
    with pytest.raises(PIDataError, match=r"PI/1, 2021/22 Q1, actual: 91.0 at a.csv#.* and 91.5 at b.csv#"):
        reading.combine(both)


def test_a_later_quarter_restates_an_earlier_one(tmp_path):
    old = document(tmp_path, "a.csv", "", "89.0", quarter="Quarter 1 2020/21", last="80.0")
    new = document(tmp_path, "b.csv", "", "91.0")  # says 90.0 for 2020/21
    _, values, _, revisions = reading.combine([new, old])
    assert values.set_index("covers")["printed"].to_dict() == {
        "2019/20 Q1": "80.0",
        "2020/21 Q1": "90.0",
        "2021/22 Q1": "91.0",
    }
    assert revisions[["kept", "replaced"]].values.tolist() == [["90.0", "89.0"]]


def test_an_alias_in_one_document_is_the_code_of_another(tmp_path):
    old = document(tmp_path, "a.csv", "", "90.0", quarter="Quarter 1 2020/21", code="PAM/028", last="80.0")
    new = document(tmp_path, "b.csv", "", "91.0", code="PI/1 - PAM/028")
    indicators, values, _, _ = reading.combine([old, new])
    assert indicators["code"].tolist() == ["PI/1"] and indicators["aliases"].tolist() == [("PAM/028",)]
    assert set(values["code"]) == {"PI/1"}


def test_inputs_are_left_alone(tmp_path):
    one = document(tmp_path, "a.csv", "", "91.0")
    before = one.values.copy()
    reading.combine([one, one])
    pd.testing.assert_frame_equal(one.values, before)


def test_a_dash_is_no_restatement_of_a_figure(tmp_path):
    old = document(tmp_path, "a.csv", "16-Sep-2021", "TBC", quarter="Quarter 1 2020/21", last="80.0")
    new = document(tmp_path, "b.csv", "17-Sep-2021", "91.0", last="90.0")
    later = document(tmp_path, "c.csv", "18-Sep-2021", "-", last="n/a")
    _, values, _, revisions = reading.combine([old, new, later])
    assert values.set_index("covers")["printed"].to_dict() == {
        "2019/20 Q1": "80.0",
        "2020/21 Q1": "90.0",
        "2021/22 Q1": "91.0",
    }
    assert len(revisions) == 0


def test_one_amount_in_two_spellings_is_one(tmp_path):
    both = [document(tmp_path, "a.csv", "", "£16.00K"), document(tmp_path, "b.csv", "", '"£16,000"')]
    assert len(reading.combine(both)[3]) == 0


def test_two_services_that_count_their_indicators_from_one(tmp_path):
    texts = {"Roads": "% of roads gritted", "Parks": "Number of parks"}
    for service, title in texts.items():
        lines = [f"{service}, Quarter 1 2021/22", "Service,No,Indicator,Actual", f"{service},1,{title},5"]
        (tmp_path / f"{service}.csv").write_text("\n".join(lines) + "\n")
    both = [reading.read(tmp_path / f"{service}.csv") for service in texts]
    with pytest.raises(PIDataError, match=r"number 1 is '.*' here and '.*' in another document; give each"):
        reading.combine(both)
