import subprocess
import sys
from pathlib import Path

import pytest

import piutils as pi

PACKAGE = Path(pi.__file__).parent


@pytest.mark.parametrize("name", pi.__all__)
def test_a_public_name_opens_and_says_what_it_is_for(name):
    assert getattr(pi, name).__doc__.strip()


def test_no_public_name_is_a_room():
    # Importing the room would put the module where the function was.
    rooms = {path.stem for path in PACKAGE.iterdir()}
    assert rooms.isdisjoint(pi.__all__)


def test_a_wrong_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'plot_result'; nearest are plot_results") as wrong:
        _ = pi.plot_result
    assert wrong.value._render_traceback_() == [f"AttributeError: {wrong.value}"]  # all that JupyterLab shows


def test_the_door_opens_no_room():
    heavy = (
        "import sys, piutils; print([m for m in ('pandas', 'matplotlib', 'nbconvert') if m in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


@pytest.mark.parametrize("name", pi.__all__)
def test_help_on_a_public_name_shows_an_example(name):
    # The examples themselves run as doctests.
    assert ">>> " in getattr(pi, name).__doc__


def test_objects_say_what_they_are_in_a_line(data):
    quarterly = pi.quarterly("Q1", data=data)
    folder = quarterly.folder
    assert repr(folder) == "<Folder data: 1 document, 14 indicators, 2019/20 Q1, 2020/21 Q1, 2021/22 Q1>"
    assert repr(folder.documents[0]).startswith(
        "<Document 2021-22-q1-children.pdf: 2021/22 Q1, 14 indicators, "
    )
    assert repr(quarterly.check).startswith("<Check: ")
    assert all(len(repr(one)) < 160 for one in (quarterly, folder, folder.documents[0], quarterly.check))
    chart = pi.control_chart(quarterly.values, quarterly.indicators, "PI/241", quarterly.period)
    assert repr(chart) == "<ControlChart PI/241: line, 3 points, line (too few), variation not judged>"


def test_a_quarter_shows_itself_as_its_table(data):
    bundle = pi.quarterly("Q1", data=data)._repr_mimebundle_()
    assert "table-browse" in bundle["text/html"]
    assert bundle["text/plain"] == "<Quarterly 2021/22 Q1, 14 indicators, service all, lang en>"


def test_tab_completion_finds_every_public_name():
    assert set(pi.__all__) <= set(dir(pi))
