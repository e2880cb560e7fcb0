"""Every format of the seed gives the same tables; what is wrong with a document is said plainly."""

import json
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

from piutils import reading
from piutils.model import PIDataError

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT.parent / "shared" / "seed"
SAMPLES = ROOT.parent / "shared" / "samples"
FORMATS = ("print.pdf", "word.pdf", "docx", "xlsx", "txt")

# code: aliases, unit, actual by quarter, target, average, counts, rag, pages in the printed PDF
SEEN = {
    "CP/011": (["PAM/028", "Measure 24"], "percent", ["98.18", "98.08", "97.76"], "94.00", "88.9"),
    "PI/239": ([], "percent", ["64.33", "66.93", "68.24"], "64.70", "68.4"),
    "PI/241": ([], "percent", ["22.58", "16.67", "9.09"], "9.40", "5.4"),
    "PI/527": ([], "percent", ["", "", "88.08"], "87.70", ""),
    "PI/528": ([], "percent", ["", "", "92.95"], "87.70", ""),
    "PI/529": ([], "percent", ["", "", "80.11"], "68.30", ""),
    "PI/530": (["CH/001"], "count", ["", "", "3301.00"], "", ""),
    "PI/531": (["CH/003"], "count", ["", "", "3301.00"], "", ""),
    "PI/532": (["CH/021"], "count", ["", "", "63.00"], "", ""),
    "PI/533": (["CH/022"], "count", ["", "", "22.00"], "", ""),
    "PI/534": (["CH/025"], "count", ["", "", "21.00"], "", ""),
    "PI/535": (["CH/033"], "count", ["", "", "28.00"], "", ""),
    "PI/538": (["CA/012"], "count", ["", "", "4.00"], "", ""),
    "PI/539": (["CA/014"], "count", ["", "", "10.00"], "", ""),
}
COUNTS = {
    "CP/011": {"2020/21 Q1": [663, 676], "2021/22 Q1": [655, 670]},
    "PI/239": {"2020/21 Q1": [597, 892], "2021/22 Q1": [608, 891]},
    "PI/241": {"2020/21 Q1": [5, 30], "2021/22 Q1": [2, 22]},
    "PI/527": {"2021/22 Q1": [591, 671]},
    "PI/528": {"2021/22 Q1": [567, 610]},
    "PI/529": {"2021/22 Q1": [294, 367]},
}
PERIODS = ("2019/20 Q1", "2020/21 Q1", "2021/22 Q1")


@pytest.fixture(scope="module")
def seed():
    if not SEED.is_dir():
        pytest.skip("the seed documents are not here")
    return {form: reading.read(next(SEED.glob(f"*{form}"))) for form in FORMATS}


@pytest.mark.parametrize("form", FORMATS)
def test_every_figure_of_the_seed(seed, form):
    read = reading.as_json(seed[form])
    assert read["period"] == "2021/22 Q1"
    assert [indicator["code"] for indicator in read["indicators"]] == list(SEEN)
    for indicator in read["indicators"]:
        aliases, unit, actual, target, average = SEEN[indicator["code"]]
        expected = {"actual": {p: value for p, value in zip(PERIODS, actual, strict=True) if value}}
        if target:
            expected["target"] = {"2021/22": target}
        if average:
            expected["wales_average"] = {"unstated": average}
        assert indicator["values"] == expected
        assert (indicator["aliases"], indicator["unit"]) == (aliases, unit)
        assert indicator["counts"] == COUNTS.get(indicator["code"], {})
        assert indicator["rag"] == ("Green" if target else "")
        assert indicator["service"] == "CHILDREN AND YOUNG PEOPLE SERVICES"


@pytest.mark.parametrize("form", FORMATS)
def test_no_word_of_the_seed_is_left(seed, form):
    document = seed[form]
    assert document.words_left == 0 and len(document.unread) == 0
    assert document.notes == ()
    assert document.printed_on == pd.Timestamp("2021-09-16").date()


@pytest.mark.parametrize("form", FORMATS[1:])
def test_all_formats_give_the_same_tables(seed, form):
    first, other = reading.as_json(seed[FORMATS[0]]), reading.as_json(seed[form])
    for a, b in zip(first["indicators"], other["indicators"], strict=True):
        assert {**a, "pages": 0} == {**b, "pages": 0}


@pytest.mark.parametrize("form", FORMATS)
def test_no_markup_is_left_in_a_comment(seed, form):
    text = " ".join(seed[form].commentary["text"])
    assert "<" not in text and "style=" not in text
    assert len(seed[form].commentary) == 14


def test_counts_give_the_printed_percentages(seed):
    values = seed["print.pdf"].values
    with_counts = values[values["numerator"].notna()]
    assert len(with_counts) == 9
    for row in with_counts.itertuples():
        exact = Decimal(int(row.numerator)) * 100 / Decimal(int(row.denominator))
        assert exact.quantize(Decimal("0.01")) == Decimal(row.printed)


def test_an_indicator_cut_by_the_page_stands_on_both_pages(seed):
    pages = {i["code"]: i["pages"] for i in reading.as_json(seed["word.pdf"])["indicators"]}
    assert pages["PI/528"] == [1, 2]  # its title goes on over the page
    assert pages["PI/533"] == [2, 3]  # its comment does
    pages = {i["code"]: i["pages"] for i in reading.as_json(seed["print.pdf"])["indicators"]}
    assert pages["PI/535"] == [2, 3]  # the headings stand again between it and its comment


def test_every_figure_knows_its_place(seed):
    values = seed["print.pdf"].values
    assert values["source"].str.fullmatch(r"q1-2021-22-print\.pdf#p[123]").all()
    actual = values[(values["code"] == "CP/011") & (values["printed"] == "97.76")]
    x0, top, x1, bottom = actual["box"].iloc[0]
    assert 0 < x0 < x1 < 842 and 0 < top < bottom < 596


def test_json_is_json(seed):
    assert json.loads(json.dumps(reading.as_json(seed["xlsx"])))["source"] == "q1-2021-22.xlsx"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("unstr__table-multi-row-column-cells.pdf", "page 1 is a picture without text: ask for the document"),
        ("tabula__schools.pdf", "no table of indicators was found"),
        ("pdfplumber__warn_report.pdf", "no table of indicators was found"),
        ("lgbf_quarterly.csv", "holds figures of 32 places"),
    ],
)
def test_other_documents_are_refused_with_the_reason(name, said):
    if not SAMPLES.is_dir():
        pytest.skip("the samples are not here")
    with pytest.raises(PIDataError, match=said):
        reading.read(SAMPLES / name)


def test_a_page_of_many_tables_side_by_side():
    if not SAMPLES.is_dir():
        pytest.skip("the samples are not here")
    document = reading.read(SAMPLES / "stirling_lgbf_05_overview1.pdf")
    found = {i["code"]: i for i in reading.as_json(document)["indicators"]}
    assert len(found) == 31
    assert found["CHN 03"]["values"]["actual"] == {"2022/23": "£ 16.00K", "2021/22": "£ 15.17K"}
    assert found["CHN 03"]["service"] == "Early Years"
    assert found["CHN 22"]["values"]["actual"] == {"2021/22": "7.8%", "2020/21": "15.2%"}
    assert found["CHN 22"]["service"] == "Social Work (Looked After Children)"
    assert found["CHN 10"]["values"] == {}  # '2020-23' is no year
    assert any("'2020-23' is no period that is known" in note for note in document.notes)


def test_the_others_are_read_when_one_cannot_be(tmp_path):
    good = tmp_path / "q1.csv"
    good.write_text("Quarter 1 2021/22\n\nPI Title,Actual 21/22,Target 21/22\nPI/1 - % of visits,90.1,88\n")
    documents, faults = reading.read_many([tmp_path / "none.pdf", tmp_path, good])
    assert [document.source for document in documents] == ["q1.csv"]
    assert [str(fault) for fault in faults] == [
        f"{tmp_path}/none.pdf: there is no such file; check its name and folder",
        f"{tmp_path}: is a folder; name the documents in it",
    ]


def test_the_council_s_own_headings(tmp_path):
    document = tmp_path / "q1.csv"
    document.write_text(
        "Quarter 1 2021/22\n\nWhat we count,Where we are,Where we aim\nPI/1 - % seen,90.1,88\n"
    )
    with pytest.raises(PIDataError, match="add its headings to layouts.toml in the data folder"):
        reading.read(document)
    layouts = tmp_path / "layouts.toml"
    layouts.write_text(
        '[anytown]\ntitle = ["What we count"]\nactual = "Where we are"\ntarget = ["Where we aim"]\n'
    )
    read = reading.as_json(reading.read(document, layouts))
    assert read["indicators"][0]["values"] == {
        "actual": {"2021/22 Q1": "90.1"},
        "target": {"2021/22": "88"},
    }
    layouts.write_text('[anytown]\nname = ["What we count"]\n')
    with pytest.raises(PIDataError, match=r"\[anytown\] 'name' is not a kind of column; use actual, target"):
        reading.read(document, layouts)


def test_reconciliation_for_people(seed):
    shown = reading.reconciliation(seed["txt"])
    assert shown.startswith("q1-2021-22.txt: 2021/22 Q1, 14 indicators, ")
    assert "left 0" in shown


def test_tables_as_csv(seed, tmp_path):
    written = reading.write_csv(seed["txt"], tmp_path / "out")
    assert [path.name for path in written] == [
        f"q1-2021-22-txt-{part}.csv" for part in ("indicators", "values", "commentary", "unread")
    ]
    values = pd.read_csv(written[1], dtype=str)
    assert values.loc[0, ["code", "period", "series", "covers", "printed"]].tolist() == [
        "CP/011",
        "2019/20 Q1",
        "actual",
        "2019/20 Q1",
        "98.18",
    ]
