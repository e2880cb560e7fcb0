"""What several test files share: the project's folder, the sample quarter's report, made once."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory):
    """Keep documents read by the tests apart from those of the user, in what they start as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIUTILS_CACHE", str(tmp_path_factory.mktemp("kept")))
        yield


@pytest.fixture(scope="session")
def data():
    """Return the project's own data folder."""
    return ROOT / "data"


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Folder of the sample quarter's report in both languages, made by the command line."""
    from piutils.cli import main

    out = tmp_path_factory.mktemp("reports")
    status = main(["report", "--quarter", "Q1", "--data", str(ROOT / "data"), "--out", str(out)])
    assert status == 0
    return out / "2021-22-Q1"
