"""Targets and averages as officers tell them: by other names, without signs, and how far they are off."""

# ruff: noqa: E501
import pytest
from test_mechanisms import _CHANGE, contradicted, texts

TOLD = """
homes The ceiling of 200 was {exceeded=>not exceeded}.
homes The cap was set at 200 and we are {over=>under} it by 18.
homes 218 households, {18=>8} above the 200 limit.
homes We had hoped for 200 and ended {18=>28} above that.
homes The 200 we were aiming for was {exceeded=>not exceeded}.
homes Members set a maximum of 200, which was {missed=>met}.
carers We are {above=>below} the 80% we set ourselves.
carers We {beat=>missed} the 80% we aim for by {3.33=>4.33} points.
carers Clear of 80% by {3.33=>5.33} points.
carers 83.33% is {3.33=>1.33} points clear of the 80% goal.
carers Our goal for the year is 80%, so we are {ahead=>behind} by {3.33=>4.33} points.
carers 83.33 against 84.9 for Wales: {below=>above} the average.
carers Nationally the figure is 84.9%. Ours is {lower=>higher} at 83.33%.
carers Nationally the rate is 84.9% and ours is {lower=>higher}.
carers Wales averaged 84.9%, so we are {behind=>ahead}.
carers The average across Welsh councils is 84.9% and we are {below=>above} that.
carers The average of the 22 Welsh authorities is 84.9% and this council {falls short of=>exceeds} that.
carers Us {83.33=>73.33} / Wales 84.9 / Target {80.00=>90.00}
carers We needed 80% and got {83.33%=>73.33%}.
carers Members set the target at 80% and the service {delivered it=>failed to deliver it}.
carers The statutory 80% was {exceeded=>missed}.
cost Budgeted for £1,200.00 a pupil, came out £84.50 {dearer=>cheaper}.
cost We are {£84.50=>£48.50} over budget of £1,200.00 and {£25.50=>£52.50} cheaper than Wales.
cost The budget was £1,200.00 and we finished {above=>below} it.
lamps 4 days was the aim and repairs took {less=>more}, 3.21.
lamps The standard is 4 days and we are {inside=>outside} it by {0.79=>1.79} days.
lamps 3.21 days, {inside=>outside} the 4 day standard.
gym We'd planned for 65.0 and are {3.2=>5.2} {up=>down} on it.
swim Target 75%; shortfall {3.57=>5.37} points.
swim Target of 75% not reached, the gap being {3.57=>5.37} points.
swim Short of profile (75.00) by {3.57=>5.37}, short of Wales by {1.67=>2.67}.
swim Amber - {3.57=>5.37} points short of 75%.
swim Still {3.57=>4.57} points away from 75%.
swim We did not reach the 75% we set ourselves, falling {3.57=>4.57} points short.
swim This leaves us {3.57=>4.57} points from our target and {1.67=>2.67} behind Wales.
swim The target was 75% and we ended {3.57=>5.57} points short.
swim All-Wales is 73.1 so we're {behind=>ahead of} it, by {1.67=>2.67}.
plans Direction of travel on last year is down: {88.60%=>80.60%} then, {81.67%=>91.67%} now.
plans The service has lost ground since Q2, when we reported {87.61%=>78.61%}.
plans Lost ground since quarter 2, when it stood at {87.61%=>78.61%}.
plans We reported {87.61%=>78.61%} in the last quarter and {81.67%=>86.67%} in this one.
swim We fell short of target by a little {over three=>over nine} percentage points.
swim We are {well under=>well over} the 75% target.
carers We are {clear of=>short of} the 80% target.
carers The average of the 22 Welsh authorities is {84.9%=>89.4%} and this council {falls short of=>exceeds} that.
relet Wales averages {111.7=>171.7} days; we are on {152.9=>192.9}, so {longer=>shorter}.
relet Longer than in Wales, {shorter=>longer} than the target of 184.1 days.
graffiti The wait is {longer=>shorter} than the three days we set ourselves and {shorter=>longer} than in quarter two (3.9).
plans Target of 76.17% exceeded, the gap being {5.50=>6.60} percentage points.
plans We are ahead of target, behind Wales and {behind=>ahead of} where we stood in quarter two.
cost As expected we {missed=>met} the target of £1,200.00.
cost As planned we came in {above=>below} our target of £1,200.00.
lamps 3.21 days (Q3 19/20: {2.87=>2.78}; target: 4.00).
"""
NEAR = """
plans In the north it was 70.2% then, 75.1% now.
plans Our other measure moved on last year: 55.23% then, 60.71% now.
plans The team has lost two staff since Q2, when we reported 12.4% turnover.
plans The service has gained staff since Q2, when we reported that 14.2% of posts were vacant.
relet We are on 3 sites and on 12 estates.
relet Wales averages 111.7 days; in the valleys we are on 145.2, so longer.
swim The average across Welsh authorities with pools is 78.1% and ours is lower.
swim Young people in care fell short of target by a little over nine percentage points.
swim We are well over the 60% target for girls.
graffiti Inspections take place every fortnight, longer than the three days we allow.
graffiti A fortnight was needed in 4 cases.
cost As expected fuel cost more than the £1,100.00 we budgeted for vans.
plans Wales as a whole averages 3.2 reviews.
homes The limit of 200 applies to bed and breakfast alone and was not exceeded.
homes The hostel has a ceiling of 200 residents and is 18 below it.
homes Staff were set a limit of 200 and stayed under it.
homes 200 households were offered a move, which was fewer than hoped.
homes The cap of £200 a week was not exceeded.
homes We are hoping for 200 by March.
homes We hope to reach 200 next year and expect to be 10 below it.
carers The north team hoped for 80% and fell 5 points short.
carers Young carers: 78.2%, below the 80% we set ourselves.
carers The 80% of carers who replied were pleased, 12 points more than last year.
carers We aim for 90% next year, 6.67 points above this.
carers Carers Wales 12.4% of calls, above the 10% planned.
carers 80% of assessments took place at home, above what we hoped for.
carers The team has 14.5 posts, 2.5 below its establishment.
carers Caseload per worker is 18.4 against 16.2 last year.
carers In Q3 last year we were 2.5 points short of 80%.
carers Health Board Wales was at 70.1%, below us.
cost Budget overspend is £120,000, 3% over.
cost The average fare was £84.50, cheaper than the £90.00 planned.
lamps The standard is 4 days for main roads, where we are outside it at 4.6.
lamps Contractors have 4 days and took more in 12 cases.
swim The 75% threshold for the award was met by three schools.
swim Cardiff 72.0 / Us 71.43 / Newport 70.1
"""


@pytest.mark.parametrize(("name", "text"), texts(TOLD))
def test_a_true_statement_stands_and_each_false_one_falls(name, text):
    assert contradicted(name, _CHANGE.sub(r"\1", text)) == []
    for change in _CHANGE.finditer(text):
        before, after = (_CHANGE.sub(r"\1", part) for part in (text[: change.start()], text[change.end() :]))
        assert contradicted(name, before + change[2] + after), before + change[2] + after


@pytest.mark.parametrize(("name", "text"), texts(NEAR))
def test_what_comes_near_is_left_alone(name, text):
    assert contradicted(name, text) == []
