import shutil

import pytest

from piutils import folder
from piutils.model import PIDataError


@pytest.fixture
def copied(data, tmp_path):
    """A data folder of one's own to break."""
    shutil.copytree(data, tmp_path / "data")
    return tmp_path / "data"


def edited(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_folder_is_found_from_a_folder_below(data, monkeypatch):
    monkeypatch.chdir(data.parent / "notebooks")
    assert folder.find("data") == data


def test_a_missing_folder_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        PIDataError, match="^no folder 'figures' in .* or above it; name the folder of the figures"
    ):
        folder.find("figures")


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "data").write_text("")
    with pytest.raises(
        PIDataError, match="is a file; give the folder that holds indicators.csv and reports/"
    ):
        folder.find(tmp_path / "data")


def test_what_documents_do_not_print_is_added(data):
    indicators = folder.load(data).indicators.set_index("code")
    assert indicators.at["PI/241", "better"] == "lower"
    assert indicators.at["CP/011", "title_cy"].startswith("Canran yr asesiadau")
    assert indicators.at["PI/530", "better"] == "neither"


def test_published_averages_stand_by_their_own_year(data):
    values = folder.load(data).values
    published = values[(values["code"] == "CP/011") & (values["covers"] == "2018/19")].set_index("series")
    assert published.loc["wales_average", ["numerator", "denominator", "printed"]].tolist() == [
        36696,
        41267,
        "88.9",
    ]
    assert published.loc["upper_quartile", "value"] == 94.9


def test_an_indicator_without_a_line_has_no_better_way(copied):
    edited(copied / "indicators.csv", "CP/011,higher", "XX/999,higher")
    indicators = folder.load(copied).indicators.set_index("code")
    assert indicators.at["CP/011", "better"] == ""


def test_a_folder_of_documents_alone_is_read_and_knows_what_it_lacks(copied):
    (copied / "indicators.csv").unlink()
    (copied / "rules.toml").unlink()
    read = folder.load(copied)
    assert read.lacking == ("indicators.csv", "rules.toml")
    assert set(read.indicators["better"]) == {""}
    assert read.small_counts == {"threshold": 5, "suppress": False}


def test_a_rule_is_not_taken_from_a_file_that_is_not_there(copied):
    (copied / "rules.toml").unlink()
    with pytest.raises(PIDataError, match="no rule 'within_5_percent' in rules.toml; the folder has no such"):
        folder.load(copied)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("CP/011,higher", "CP/011,up", "line 2: better 'up' is not one of higher, lower, range, neither"),
        (
            "CP/011,higher,percent,2",
            "CP/011,higher,percent,two",
            "line 2: decimals 'two' is not a whole number",
        ),
        ("PI/239,", "CP/011,", "CP/011 stands twice; keep one line"),
        (
            ",within_5_percent,",
            ",within_5,",
            "line 2: no rule 'within_5' in rules.toml; there are within_5_percent",
        ),
        ("code,better", "kode,better", "lacks the column code; see data/README.md"),
    ],
)
def test_a_slip_in_the_indicators_is_told_with_its_line(copied, old, new, sentence):
    edited(copied / "indicators.csv", old, new)
    with pytest.raises(PIDataError, match=sentence) as caught:
        folder.load(copied)
    assert "indicators.csv" in str(caught.value)


def test_no_document_is_said(copied):
    shutil.rmtree(copied / "reports")
    with pytest.raises(
        PIDataError, match="no folder .*reports; make it and put the quarter's document in it"
    ):
        folder.load(copied)
    (copied / "reports").mkdir()
    with pytest.raises(PIDataError, match="no document in it; put the quarter's PDF"):
        folder.load(copied)


def test_every_document_at_fault_is_named_at_once(copied):
    (copied / "reports" / "a.pdf").write_bytes(b"%PDF-1.4 broken")
    (copied / "reports" / "b.xlsx").write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(PIDataError) as caught:
        folder.load(copied)
    assert len(caught.value.faults) == 2
    assert "a.pdf" in caught.value.faults[0]
    assert "b.xlsx" in caught.value.faults[1]


def test_an_average_that_the_document_prints_itself_stays_the_documents(copied):
    (copied / "reports" / "q4.csv").write_text(
        "Quarterly performance report Quarter 4 2018/19\n"
        "Ref,Title,Actual 18/19,All Wales Average 18/19\n"
        "CP/011,Percentage of child assessments completed on time,95.00,88.7\n",
        encoding="utf-8",
    )
    read = folder.load(copied)
    average = read.values[(read.values["series"] == "wales_average") & (read.values["covers"] == "2018/19")]
    assert average.set_index("code").at["CP/011", "printed"] == "88.7"
    told = read.revisions.iloc[-1]
    assert (told["kept"], told["replaced"], told["code"]) == ("88.7", "88.9", "CP/011")


def test_inputs_are_hashed(data):
    inputs = folder.load(data).inputs
    assert set(inputs) == {
        "council.toml",
        "indicators.csv",
        "rules.toml",
        "wales_averages.csv",
        "reports/2021-22-q1-children.pdf",
    }
    assert all(len(digest) == 64 for digest in inputs.values())


def test_a_document_left_out_is_remembered(copied):
    (copied / "reports" / "q2.csv").write_text("no table of indicators\n")
    with pytest.raises(PIDataError, match="^q2.csv: "):
        folder.load(copied)
    faults = {}
    folder.load(copied, faults=faults)
    assert list(faults) == ["q2.csv"]
    read = folder.load(copied, without=["q2.csv"])
    assert read.left_out == ("q2.csv",)
    assert len(read.documents) == 1
    with pytest.raises(PIDataError, match="reports: no document q9.csv to leave out$"):
        folder.load(copied, without=["q9.csv"])


def test_every_file_that_decides_is_among_the_inputs(copied):
    before = folder.load(copied).inputs
    assert before == folder.digests(copied)
    (copied / "layouts.toml").write_text("")
    assert set(folder.digests(copied)) - set(before) == {"layouts.toml"}
    edited(copied / "rules.toml", "threshold = 5", "threshold = 6")
    assert folder.digests(copied)["rules.toml"] != before["rules.toml"]


def test_a_folder_loaded_again_is_new_and_follows_its_files(copied):
    first = folder.load(copied)
    first.values.loc[:, "value"] = 0.0
    first.documents[0].values.loc[:, "value"] = 0.0
    first.council["name"] = "spoilt"
    again = folder.load(copied)
    assert again.values["value"].max() > 0
    assert again.documents[0].values["value"].max() > 0
    assert again.council["name"] == "Neath Port Talbot Council"
    edited(copied / "council.toml", "Neath Port Talbot Council", "Another Council")
    assert folder.load(copied).council["name"] == "Another Council"
