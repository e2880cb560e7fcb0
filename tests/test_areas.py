from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from piutils.compare import areas, funnel_curve
from piutils.model import PIDataError


def figures(values, counts=None):
    named = pd.DataFrame({"area": [f"area {number}" for number in range(len(values))], "value": values})
    if counts:
        named["numerator"], named["denominator"] = zip(*counts, strict=True)
    return named


def test_ranks_bands_and_distance():
    found = areas(figures([70.0, 80.0, 90.0, 90.0, 60.0, np.nan]), "higher")
    assert_allclose(found["rank"], [4, 3, 1, 1, 5, np.nan])
    assert set(found["of"]) == {5}
    assert list(found["band"]) == ["D", "C", "B", "B", "D", ""]  # upper ends belong to their band
    assert set(found["best_quartile"]) == {90.0}
    assert_allclose(found["to_best_quartile"], [20, 10, 0, 0, 30, np.nan])
    assert found["funnel"].tolist() == [""] * 6


@given(st.lists(st.integers(0, 100).map(float), min_size=5, max_size=30))
@settings(max_examples=100, deadline=None)
def test_mirrored_figures_rank_and_quarter_alike(values):
    up, down = areas(figures(values), "higher"), areas(figures([-value for value in values]), "lower")
    for column in ("rank", "quartile", "to_best_quartile"):
        assert_allclose(up[column], down[column])


@pytest.mark.parametrize("better", ["neither", "", "range"])
def test_without_a_better_way_there_is_a_rank_and_no_band(better):
    found = areas(figures([1.0, 2, 3, 4, 5]), better)
    assert list(found["rank"]) == [5, 4, 3, 2, 1]
    assert (
        set(found["band"]) == {""} and found["quartile"].isna().all() and found["best_quartile"].isna().all()
    )


def test_too_few_areas():
    found = areas(figures([1.0, 2, 3]), "higher")
    assert (
        found["quartile"].isna().all()
        and set(found["band"]) == {""}
        and found["to_best_quartile"].isna().all()
    )
    assert areas(figures([]), "higher").empty


def test_funnel_only_with_every_areas_counts():
    counts = [(50, 100), (500, 1_000), (700, 1_000), (40, 100), (510, 1_000)]
    found = areas(figures([100 * x / n for x, n in counts], counts), "higher")
    assert_allclose(found["pooled"], 100 * 1_800 / 3_200)
    assert found["funnel"].tolist() == [
        "Not significant",
        "Low (0.001)",
        "High (0.001)",
        "Low (0.001)",
        "Low (0.001)",
    ]
    assert (found["lower998"] < found["lower95"]).all() and (found["upper95"] < found["upper998"]).all()
    counts[0] = (np.nan, 100)
    assert areas(figures([1.0] * 5, counts), "higher")["pooled"].isna().all()
    with pytest.raises(PIDataError, match="a funnel needs sound counts of every area"):
        funnel_curve(figures([1.0] * 5, counts))


def test_funnel_curve_meets_the_areas():
    counts = [(50, 100), (500, 1_000)]
    curve = funnel_curve(figures([50.0, 50.0], counts), points=2)
    found = areas(figures([50.0, 50.0], counts), "higher")
    for column in ("lower95", "upper95", "lower998", "upper998"):
        assert_allclose(curve[column], found[column])


def test_counts_at_fault_are_listed_and_keep_their_rank():
    wrong = figures([1.0, 2, 3, 4, 5], [(-1, 5), (6, 5), (1, 0), (1, 5), (2, 5)])
    found = areas(wrong, "higher")
    assert list(found["fault"]) == ["negative", "numerator_above_denominator", "zero_denominator", "", ""]
    assert list(found["rank"]) == [5, 4, 3, 2, 1]
    assert set(found["funnel"]) == {""} and found["pooled"].isna().all()
    assert areas(wrong.tail(2), "higher")["pooled"].notna().all()  # left out by whoever asks, not in silence


def test_an_area_twice_is_refused():
    twice = figures([1.0, 2.0]).assign(area="Conwy")
    with pytest.raises(PIDataError, match="areas: Conwy stands twice; keep one"):
        areas(twice, "higher")


LGBF = Path(__file__).parents[2] / "shared" / "samples" / "lgbf_quarterly.csv"


@pytest.mark.skipif(not LGBF.exists(), reason="the published ranks (../shared/samples) are not here")
def test_the_published_ranks_of_scottish_councils():
    published = pd.read_csv(LGBF, encoding="utf-8-sig")
    names = {
        "LocalAuthority": "area",
        "Value": "value",
        "Numerator": "numerator",
        "Denominator": "denominator",
    }
    faults = 0
    for _, quarter in published.groupby(["Code", "Period"]):
        found = areas(quarter.rename(columns=names), "higher", per=1)
        assert list(found["rank"]) == list(quarter["ScotRank"])
        faults += (found["fault"] != "").sum()
    assert len(published) == 1339 and faults == 4
