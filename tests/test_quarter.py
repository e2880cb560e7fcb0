import shutil
from dataclasses import replace

import pytest

from piutils.folder import load
from piutils.model import PIDataError, period_label
from piutils.parts.story import title
from piutils.quarter import quarterly, start


def notebook(tmp_names=None, **set_to):
    """Names of a notebook after its parameters cell: papermill's own cell is in `In`."""
    names = {
        "quarter": "Q1",
        "year": "latest",
        "service": "all",
        "lang": "en",
        "data": str(tmp_names or "data"),
    }
    given = "# Parameters\n" + "\n".join(f"{name} = {value!r}" for name, value in set_to.items())
    declared = dict.fromkeys(names, str)
    return {"__annotations__": declared, "In": ["", "quarter: str = 'Q1'", given], **names, **set_to}


@pytest.fixture(scope="module")
def sample(data):
    return quarterly("Q1", data=data)


def test_a_misspelt_parameter_stops_and_names_the_nearest():
    hint = "did you mean 'quarter'\\? There are quarter, year, service, lang, data$"
    found = f"^no parameter named 'quater'; {hint}"
    with pytest.raises(PIDataError, match=found):
        start(notebook(quater="Q2"))


def test_a_name_like_no_parameter_stops_too():
    with pytest.raises(PIDataError, match="^no parameter named 'colour'. There are quarter, year"):
        start(notebook(colour="red"))


def test_a_variable_of_the_analyst_is_no_parameter(data):
    names = notebook(data, quarter="Q1")
    names["threshold_of_mine"] = 7  # set in a later cell; the first cell is run again
    assert period_label(start(names).period) == "2021/22 Q1"


def by_hand(*cells, **names):
    """Names in JupyterLab, where no cell is papermill's: `In` holds what was run, `names` what it left."""
    declared = {"quarter": "Q1", "year": "latest", "lang": "en", "data": "data"}
    cell = "\n".join(f"{name}: str = {value!r}" for name, value in declared.items())
    return {"__annotations__": dict.fromkeys(declared, str), "In": ["", cell, *cells], **declared, **names}


def test_run_by_hand_a_notebook_can_be_run_again(data):
    left = {"data": str(data), "quarterly": 1, "mine": 2}
    ran = ["quarterly = pi.start(globals())", "mine = 2", "%matplotlib inline (", 'quarter = "Q1"']
    assert period_label(start(by_hand(*ran, **left)).period) == "2021/22 Q1"


def test_run_by_hand_a_slip_in_the_cell_of_parameters_stops_until_it_is_put_right(data):
    slip = 'quarter: str = "Q1"\nyaer = "2020/21"'
    with pytest.raises(PIDataError, match="^no parameter named 'yaer'; did you mean 'year'?"):
        start(by_hand(slip, yaer="2020/21"))
    right = 'quarter: str = "Q1"\nyear: str = "2020/21"'
    given = start(by_hand(slip, right, data=str(data), year="2020/21", yaer="2020/21"))
    assert period_label(given.period) == "2020/21 Q1"


def test_a_notebook_that_sets_no_quarter_is_told(data):
    names = by_hand("", data=str(data))
    del names["quarter"], names["lang"]
    with pytest.raises(PIDataError, match="^the notebook sets no quarter, lang; see"):
        start(names)


def test_parameters_without_a_kind_are_parameters_to_papermill_too(data):
    names = notebook(data, quarter="Q1")
    names["__annotations__"], names["In"][1] = {}, 'quarter = "Q3"'
    assert period_label(start(names).period) == "2021/22 Q1"


def test_outside_jupyter_every_plain_variable_counts():
    names = notebook(quater="Q2")
    del names["In"]
    with pytest.raises(PIDataError, match="no parameter named 'quater'"):
        start(names)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"quarter": "Q5"}, "^quarter 'Q5' is not a quarter; use Q1, Q2, Q3 or Q4$"),
        ({"quarter": 1}, "^quarter 1 is not a quarter"),
        ({"lang": "fr"}, "^lang 'fr' is not a language of the report; use en or cy$"),
        ({"year": 2021}, "^year 2021 is not a financial year; write it like 2021/22, or latest$"),
        ({"year": "2021/23"}, "^year '2021/23' is not a financial year; write it like 2021/22$"),
    ],
)
def test_a_wrong_value_stops_before_anything_is_read(given, sentence):
    with pytest.raises(PIDataError, match=sentence):
        start(notebook("no such folder", **given))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"quarter": "q1"}, "quarter 'q1' is not a quarter"),
        ({"lang": "fr"}, "lang 'fr' is not a language"),
        ({"data": None}, "None is no name of a folder"),
    ],
)
def test_a_wrong_value_in_a_call_stops_too(given, sentence):
    with pytest.raises(PIDataError, match=sentence):
        quarterly(**given)


@pytest.mark.parametrize(
    ("asked", "code"),
    [("PI/241", "PI/241"), ("pi/241 ", "PI/241"), ("pam/028", "CP/011"), ("Measure 24", "CP/011")],
)
def test_an_indicator_answers_to_its_code_and_its_aliases_in_capitals_or_not(sample, asked, code):
    assert sample.row(asked).code == code
    assert sample.text(asked) == sample.text(code) != ""


def test_an_unknown_code_names_the_nearest_by_their_aliases_too_or_all(sample):
    with pytest.raises(PIDataError, match="no indicator 'PAM/029' in this quarter; nearest are CP/011"):
        sample.row("PAM/029")
    with pytest.raises(PIDataError, match="no indicator '' in this quarter; there are CP/011, PI/239"):
        sample.row("")


def test_an_alias_of_two_is_no_code_and_a_code_is_nobodys_alias(sample):
    rows = sample.indicators.copy()
    rows["aliases"] = [("X1", "PI/241"), ("X1",), *rows["aliases"][2:]]
    both = replace(sample, indicators=rows)
    assert both.row("PI/241").code == "PI/241"  # though another indicator, before it, calls itself that
    with pytest.raises(PIDataError, match="'x1' stands for CP/011 and PI/239; name one of them"):
        both.row("x1")


def test_a_quarter_without_data_names_what_there_is(data):
    there = "the data has 2019/20 Q1, 2020/21 Q1, 2021/22 Q1$"
    with pytest.raises(PIDataError, match=f"^no figures for 2024/25 Q1; {there}"):
        quarterly("Q1", "2024/25", data=data)
    with pytest.raises(PIDataError, match=f"^no figures for any Q3; {there}"):
        quarterly("Q3", data=data)


def test_an_unknown_service_names_those_there_are(data):
    with pytest.raises(
        PIDataError, match="^no service 'Roads'; the data has 'CHILDREN AND YOUNG PEOPLE SERVICES', or all$"
    ):
        quarterly("Q1", service="Roads", data=data)


def test_a_service_is_found_whatever_its_case(data):
    chosen = quarterly("Q1", service="children and young people services", data=data)
    assert len(chosen.summary) == 14


def test_latest_is_the_newest_year_of_that_quarter(sample):
    assert period_label(sample.period) == "2021/22 Q1"


def test_a_row_is_found_by_code_or_alias(sample):
    assert sample.row("PAM/028").code == "CP/011"


def test_an_unknown_code_names_the_nearest(sample):
    with pytest.raises(PIDataError, match="no indicator 'PI/240' in this quarter; nearest are PI/2"):
        sample.row("PI/240")


def test_text_of_an_indicator_without_commentary_is_empty(sample):
    assert replace(sample, commentary=sample.commentary.iloc[:0]).text("PI/241") == ""


def test_a_document_left_out_is_told_on_top(data):
    read = load(data)
    without = replace(read, left_out=("q2 <b>.pdf",))
    for lang, said in (("en", "1 document is left out"), ("cy", "Gadawyd 1 ddogfen allan")):
        html = title(quarterly("Q1", data=without, lang=lang)).html
        assert said in html
        assert "q2 &lt;b&gt;.pdf" in html


def test_a_folder_of_documents_alone_says_on_top_that_nothing_is_rated(data, tmp_path):
    shutil.copytree(data / "reports", tmp_path / "reports")
    lacking = "The data folder has no indicators.csv, rules.toml, so no indicator is rated."
    shown = quarterly("Q1", data=tmp_path)
    assert lacking in title(shown).html
    assert set(shown.summary["status"]) == {"none"}
