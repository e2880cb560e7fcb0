"""What a figure is worked out from: '3,867 days / 61 lettings', 'Num 179 / Den 317'."""

# ruff: noqa: E501
import pytest
from statements.marked import check, tables_of

DOCUMENT = tables_of(
    "2023Q1",
    """
    HSG/01|Percentage of households successfully prevented from becoming homeless|percent|higher|56.47|61.28|58.93|60.00||Red
    HSG/04|Average number of calendar days taken to re-let an empty council property|days|lower|63.4|71.9|68.2|60.0||Amber
    CUS/03|Average cost of a telephone contact|pounds|lower|2.87|3.04||||
    HRS/01|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|7.93|8.61||8.25|8.4|Green
    LEI/01|Number of visits to leisure centres per 1,000 population|rate|higher|2,148|1,976|2,203|2,100|2,087|Green
    FIN/02|Percentage of council tax collected in the year|percent|higher|96.74|96.91||97.00|96.5|Amber
    """,
)


def verdicts(code, text):
    found = check(DOCUMENT, code, text)
    return [row.kind for row in found.findings.query("severity == 'contradiction'").itertuples()], found


@pytest.mark.parametrize(
    ("code", "true", "false"),
    [
        ("HSG/01", "Num 179 / Den 317. Q1 2021/22: Num 163 / Den 266.", ("317", "371")),
        ("HSG/01", "Numerator: 179; denominator: 317.", ("179", "197")),
        ("HSG/04", "3,867 days / 61 lettings (Q1 2021/22: 4,098 days / 57 lettings).", ("57", "75")),
        ("HSG/04", "3,867 days / 61 lettings (Q1 2021/22: 4,098 days / 57 lettings).", ("61", "66")),
        ("HSG/04", "61 properties re-let, 3,867 days in total.", ("3,867", "3,687")),
        ("CUS/03", "£108,590 / 37,827 calls answered.", ("37,827", "31,827")),
        ("LEI/01", "199,120 visits / population 92,700.", ("199,120", "191,920")),
        ("LEI/01", "Q1 2021/22: 183,175 / 92,700 x 1,000.", ("183,175", "138,175")),
        ("HRS/01", "33,388 days lost / 4,210 FTE. Q1 2021/22: 36,481 / 4,237.", ("4,237", "4,327")),
        ("FIN/02", "Collected £70.62m of a net debit of £73.00m.", ("£70.62m", "£70.26m")),
    ],
)
def test_two_numbers_make_the_printed_figure(code, true, false):
    wrong, found = verdicts(code, true)
    assert not wrong
    assert found.coverage["verified"] >= 2
    assert "x_out_of_n" in verdicts(code, true.replace(*false, 1))[0]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("HRS/01", "Teachers: 9,870 days / 1,085 FTE."),
        ("HRS/01", "380 people lost 3,100 days in total to colds."),
        ("HRS/01", "45 staff were off for stress, 400 days in total."),
        ("HSG/04", "The 12 sheltered flats took 640 days in total."),
        ("HSG/04", "31 days / 45 days for the two longest."),
        ("CUS/03", "Web chat: £9,400 / 3,100 chats."),
        ("LEI/01", "Swimming: 71,684 / 92,700 x 1,000."),
        ("FIN/02", "£1.2m of the £1.25m grant was spent."),
        ("FIN/02", "£4.31m of arrears was collected, of a total of £9.20m."),
    ],
)
def test_workings_of_other_things_are_left_alone(code, text):
    assert not verdicts(code, text)[0]
