"""What the commentary check reads, mechanism by mechanism: statements, and true ones that come near.

'{147=>174} of 180' is a true statement and a false one, as in `statements.marked`. Each mechanism is
tried with both; what stands under 'near' is true, or cannot be told, and must never be contradicted.
"""

# ruff: noqa: E501
import re

import pytest
from statements.marked import check, tables_of

_CHANGE = re.compile(r"\{([^{}]*?)=>([^{}]*?)\}")
# code, title, unit, better, this period, last year, last quarter, target, All-Wales average, colour
INDICATORS = {
    "plans": "X/1|Percentage of care and support plans reviewed by their due date|percent|higher|81.67|88.60|87.61|76.17|85.2|Green",
    "return": "X/2|% of children returning to care within twelve months|percent|lower|18.31|38.71|22.21|11.00|16.0|Red",
    "placed": "X/3|Number of emergency placements made|count||189|149|177|||",
    "relet": "X/4|Average time in days to re-let an empty council property|days|lower|152.9|180.2|172.4|184.1|111.7|Green",
    "cost": "X/5|Cost per pupil of home to school transport|pounds|lower|1,284.50|1,176.20||1,200.00|1,310.00|Red",
    "upheld": "X/6|Number of complaints upheld by the Ombudsman|count|lower|3|7||||Green",
    "done": "X/7|Percentage of staff appraisals completed|percent|higher|78.25|83.60||90.00||Red",
    "fill": "X/8|Percentage of household waste sent to landfill|percent|lower|4.87|9.12|5.30|5.00|8.4|Green",
    "carers": "X/9|Percentage of carers offered an assessment|percent|higher|83.33|77.50||80.00|84.9|Green",
    "rent": "X/10|Average rent arrears per tenant|pounds|lower|312.40|287.95||300.00||Red",
    "young": "X/11|Number of young people not in education, employment or training|count|lower|96|121||110||Green",
    "gym": "X/12|Number of gym memberships per 1,000 population|rate|higher|68.2|54.7||65.0|61.4|Green",
    "food": "X/13|Percentage of food establishments that meet food hygiene standards|percent|higher|97.12|95.83||96.00|95.3|Green",
    "homes": "X/14|Number of households in temporary accommodation|count|lower|218|243|231|200||Amber",
    "swim": "X/15|Percentage of children aged 11 who can swim the required distance|percent|higher|71.43|68.20|69.90|75.00|73.1|Amber",
    "lamps": "X/16|Average number of calendar days taken to repair street lamp failures|days|lower|3.21|2.87||4.00|4.5|Green",
    "trees": "X/18|Number of trees planted|count|higher|3,208|2,750||3,000||Green",
    "graffiti": "X/17|Average number of working days to remove graffiti|days|lower|3.4|4.6|3.9|3.0|4.1|Amber",
}

MECHANISMS = {
    "a sentence that begins where the one before has no full stop": (
        """
        placed 189 placements:\\n91 residential\\n32 kinship\\n44 in-house fostering\\n{22=>23} agency fostering A further £45,000 has been set aside.
        return {26=>62}/142 = 18.31% Two of the five team leaders left in May.
        """,
        """
        placed 189 placements: 91 in-house and 98 others A total of 12 carers left.
        placed 189 placements: 91 in-house and 98 others. A total of 12 carers left.
        plans Reviews are at 81.67% The team was 12 short in May.
        plans Reviews of plans stood at 81.67% This is 3 fewer staff than planned.
        placed There were 189 placements We also found homes for 14 families.
        """,
    ),
    "an average quoted in front of the result": (
        """
        return The Wales average of {16.0%=>11.8%} is lower than our 18.31%.
        """,
        """
        return The Wales average for 2019/20 of 11.8% is lower than our 18.31%.
        return The Wales average of about 15% is lower than our 18.31%.
        return The national average of 11.8% for boys is lower than our figure.
        return The average of 11.8% across our three teams is lower than that of Wales.
        plans The Welsh average of 85.2% is higher than our figure of 81.67%.
        """,
    ),
    "x of n: the part greater than the whole, longer words, one of two pairs that agrees": (
        """
        plans Performance for the period stands at 81.7% ({147=>247}/180).
        plans {147=>247}/180 = 81.67%
        plans Q3: {147=>247}/180. Q3 2019/20: {311=>411}/351.
        plans {147=>247}/180 plans reviewed by their due date in Qtr 3 2020/21 compared with {311=>411}/351 in Qtr 3 2019/20
        plans Num 147 / Den {180=>190}; 311 / 351 for the same quarter of 2019/20.
        plans The number reviewed was 147 out of a cohort of {180=>210}; last year it was 311 out of {351=>315}.
        plans Performance this quarter: {147=>157} out of a possible 180 plans were reviewed by the due date.
        plans During Quarter 3 the service dealt with {180=>190} plans and 147 of those were reviewed by the due date, against 311 of 351 in the corresponding quarter of 2019/20.
        plans We can report that 147 of our 180 plans were reviewed by the due date, which is {82%=>60%}.
        """,
        """
        plans Boys/girls: 24/21 plans were reviewed by their due date.
        plans The split of plans reviewed was 24/21 across the two teams.
        plans The panel met 12/10 times. 24/7 cover was kept.
        plans 12 of 40 staff left; 311 of 351 plans were reviewed last year.
        plans 20 out of a cohort of 30 carers replied; last year it was 311 out of 351.
        plans 120 out of a possible 180 plans were reviewed by phone.
        plans The team dealt with 190 plans for children and 147 of those were reviewed by the due date.
        plans 147 of our 180 plans were reviewed by the due date, which is 2% fewer than planned.
        plans Reviews were 81.67% (147/180) and the ratio of staff to plans 5/4.
        """,
    ),
    "a side said of the benchmark, of 'it', behind a number in brackets or between commas": (
        """
        return The Welsh average of 16.0% is {lower=>higher}.
        return The Wales average is {lower=>higher} than ours.
        plans The All Wales figure is 85.2%, so we are {below=>above} it.
        plans The national average is 85.2%; 81.67% is {below=>above} that.
        return Compared with the Welsh average (16.0%) the figure is {higher=>lower}.
        plans Compared to last year, this is {a downturn=>an upturn}.
        return The target, {11.00%=>11.80%}, was {missed=>met}.
        relet We are {within=>over} the target of 184.1 days.
        plans We saw {a drop=>a rise} in the result when set beside 2019/20.
        plans {Above=>Below} target by {5.50=>10.42} percentage points, with vacancies running at 11%.
        plans Performance {slid=>climbed} from 88.60% to 81.67%.
        """,
        """
        return The Welsh average of 16.0% is higher than last year.
        return The Welsh average of 16.0% is higher than in England.
        return Our target is 11.00%. The Welsh average of 16.0% is higher.
        return The Welsh average rose to 16.0%.
        plans The Swansea figure is 78.0%, so we are above it.
        plans The All Wales figure is 85.2%, so the north is above it.
        plans Compared to last year, the team is larger, with an upturn in morale.
        plans The target, 90.00% next year, was raised.
        relet Over the target date, 3 homes were still empty.
        plans We saw a rise in the demand when set beside 2019/20.
        plans Training is above its target by 10.42 percentage points.
        """,
    ),
    "what is left: the outstanding share, and failures in other words": (
        """
        plans 147 of 180 plans were reviewed by the due date, which leaves {33=>43} overdue.
        plans 147 of 180 plans were reviewed by the due date, meaning that {33=>43} fell outside the standard.
        plans 147 of 180 plans were reviewed. This leaves {33=>43} which were not dealt with in time.
        plans 49 out of 60. {Eleven=>Twelve} plans were therefore not reviewed in time.
        plans 147 of 180 plans were reviewed. The outstanding {18%=>28%} were overdue.
        plans The other {18.3%=>21.6%} of plans were reviewed late. The team has 14 of its 16 posts filled.
        """,
        """
        plans 147 of 180 plans were reviewed by the due date, which leaves 12 more than a month overdue.
        plans 147 of 180 plans were reviewed by the due date, meaning that 4 families fell outside the scheme.
        plans 147 of 180 plans were reviewed. This leaves 20 with no date at all.
        plans 147 of 180 plans were reviewed. The outstanding 9 invoices were paid.
        plans The other 21.6% of visits to families were made late by the agency.
        plans 147 of 180 plans were reviewed. Six staff were therefore not available.
        """,
    ),
    "numbers behind labels": (
        """
        plans Result: {81.67%=>88.67%} | Target: {76.17%=>79.33%} | Last year: {88.60%=>80.60%} Two of the five team leaders left in May.
        plans Q3 2020/21: 81.67%; Q3 2019/20: {88.60%=>86.80%}; All Wales: 85.2%
        plans Performance: 81.67%\\nTarget: {76.17%=>76.71%}\\nWales average: 85.2%
        placed This year: {189=>198}. Last year: 149. Last quarter: 177.
        relet Result = {152.9=>159.2} days; target = 184.1 days
        """,
        """
        plans North: 71.2%; South: 88.1%. Target: 76.17%
        plans Staff survey - Result: 71% | Target: 80%
        plans Target: 76.17% | Stretch target: 90%
        plans Result: 81.67% | Target (2021/22): 80%
        placed Current caseload: 214. Last year: 149.
        """,
    ),
    "multiples and fractions of a figure told beside them, and fractions for the result": (
        """
        placed This is {a quarter=>half} more than last year's 149.
        fill {4.87%=>8.47%} of waste went to landfill, almost half the 9.12% of last year.
        upheld Only {three=>five} complaints were upheld, {less than half=>more than double} last year's seven.
        done Just over one in {five=>three} appraisals was not completed.
        done {Over three quarters=>A third} of appraisals were completed.
        """,
        """
        plans This is twice the 64 staff of last year.
        plans A quarter of plans were reviewed early.
        plans Two thirds of plans were reviewed by phone.
        plans One in five plans reviewed was for a child.
        done One in three appraisals led to a new goal.
        placed This is three times the 60 places that we have.
        """,
    ),
    "distances: the gap as a noun, one that is exactly that from last year, and words of money": (
        """
        done The shortfall against the 90% target is {11.75=>17.75} percentage points.
        fill Landfill has {dropped=>increased} by 4.25 percentage points and we are well within the limit.
        relet The average {fell=>rose} by 27.3 days to 152.9 days.
        cost Transport cost {£1,284.50=>£1,248.50} per pupil in 2020/21.
        cost Although {over=>under} target, we are still £25.50 below the Welsh average.
        """,
        """
        done The shortfall in staff is 12.5 percentage points.
        plans Performance fell by 5.94 percentage points.
        relet The average rose by 27.3 days for the oldest homes.
        relet The average fell by 12.0 days.
        cost Transport for pupils with special needs cost £4,210.75 per pupil.
        cost The cost per pupil was £1,150.30 in 2016/17.
        cost Taxis cost £38.20 per pupil. The fund is £1,210.00 under target.
        """,
    ),
    "what became of things, and a whole that stands last": (
        """
        upheld The Ombudsman upheld {3=>8} complaints.
        plans {147=>157} plans were reviewed by the due date and 33 were not, out of a programme of {180=>210}.
        plans {147=>174} out of 180 plans were reviewed by the end of the quarter.
        """,
        """
        upheld The Ombudsman received 41 complaints about us and closed 30. 2 were about planning.
        upheld The Ombudsman investigated 12 complaints.
        plans 12 staff left and 3 joined, out of a team of 40.
        plans 14 plans were reviewed by phone and 3 by post, out of a total of 180.
        done 23 appraisals were completed early and 3 were not, out of a sample of 26.
        """,
    ),
    "words of the same family: premises for establishments, removed for remove": (
        """
        food With 97.12% of premises meeting the standard we are {ahead of=>behind} both our target and the Welsh average.
        graffiti Graffiti was removed in {3.4=>4.3} days on average, {quicker=>slower} than the 3.9 days of Quarter 2.
        carers The proportion offered an assessment grew from 77.50% to 83.33%, {exceeding=>missing} the 80% target.
        gym Memberships stood at {68.2=>62.8} per 1,000, {ahead of=>behind} the Wales average of 61.4.
        young That is a {reduction=>rise} of a fifth on the 121 of the year before.
        """,
        """
        swim Pupils aged 10 stood at 61.2%.
        carers 40% of carers are over 65.
        rent The average rent is £98.45. Rents went up by 6.7% in the same period last year.
        homes Temporary beds numbered 310. Accommodation costs rose on last year.
        young 211 young people had support from us, and 71% of them found work.
        gym The rate is 13.5 up on last year.
        food Businesses run by families are behind the Welsh average of 95.3%.
        """,
    ),
    "a word for a rise or a fall with no period, and numbers told in round words": (
        """
        carers Performance has {improved=>declined} and is above the 80% target.
        done Performance has {declined=>improved} and is below the 90% target.
        lamps Just over {three=>four} days were needed to repair a lamp (3.21 days).
        carers The service is {above=>just under} its target.
        """,
        """
        carers Applications for an assessment have fallen. The number of carers has fallen.
        carers Performance has declined in the east. Staffing has worsened.
        carers Performance declined over the summer. Performance fell in December.
        plans Performance has declined since the summer.
        relet Rents have increased, and the average wait is 19 hours, up from 12 hours.
        homes 22 packages were sent that week, and the average stay is 19 days, down from 24 days.
        lamps Just over four days were needed to repair a sign (4.21 days).
        """,
    ),
    "lists: parts of some other whole, and words that no label has": (
        """
        homes 218 households. Of these, 97 were in bed and breakfast, 84 in leased homes and {37=>47} in hostels (218 in all).
        """,
        """
        carers Reasons for the 50: declined 31, moved away 12, deceased 7. Young carers number 64, up from 51.
        carers Major assessments: 7 of 9 (77.8%).
        homes Fines came to £1.2m, a rise of 4%. 34 families left on 5 September. The average stay is 131 days.
        """,
    ),
    "ends of quarters told as dates, counts of a quarter alone, beating and trailing": (
        """
        placed We had {189=>198} placements at the end of the quarter against 149 on 31 December 2019.
        relet Waits are {coming down=>going up}: 180.2 days last year, 172.4 days at Quarter 2 and 152.9 days now.
        carers The proportion has {risen=>fallen} by 5.83 percentage points and now {beats=>trails} the target.
        homes The number fell by {10.3%=>13.0%} over the year, from 243 to 218.
        """,
        """
        young 96 young people were out of work at the end of the year, 4 more than on 31 December 2021.
        placed 12 placements were made in Quarter 3, taking the total from 177 to 189.
        placed 12 placements were made in Quarter 3 on top of the 177 reported at Quarter 2.
        carers The team now beats its own target of 90% for training.
        homes A reduction of 13.0% was seen in the county of Kent over the year, from 412 to 218.
        """,
    ),
    "another size, another pace: left alone": (
        """
        homes There were {218=>281} households in temporary accommodation.
        plans Reviews were 6.93 percentage points {down=>up} on last year.
        """,
        """
        homes 4,204 households are in homes of their own, 61 fewer than in April.
        young 12 young people were in training.
        rent The average rent arrears of shops are £4,120.00.
        done Appraisals were 5.35 percentage points slower than last year.
        carers Assessments offered are 5.83 percentage points quicker than last year.
        """,
    ),
    "plans and planting are no intentions": (
        """
        trees The number of trees planted is up {17%=>27%} on last year.
        trees Planting {rose=>fell} by 458 on last year.
        plans Plans reviewed on time stood at {81.67%=>86.17%}.
        """,
        """
        plans The plan is to reach 95%. The plan was for 95%.
        plans We plan for 95% of plans to be reviewed by their due date.
        plans We are planning to see 90% of plans reviewed by their due date.
        plans Planned reviews stand at 60%.
        trees We are planning for 4,000 trees planted.
        """,
    ),
}


def texts(block):
    return [tuple(line.strip().replace("\\n", "\n").split(" ", 1)) for line in block.strip().splitlines()]


def contradicted(name, text):
    row = INDICATORS[name]
    found = check(tables_of("2021Q3", row), row.split("|")[0], text).findings
    return list(found.loc[found["severity"] == "contradiction", "explanation"])


STATEMENTS = [(name, text) for told, _ in MECHANISMS.values() for name, text in texts(told)]
NEAR = [(name, text) for _, near in MECHANISMS.values() for name, text in texts(near)]


@pytest.mark.parametrize(("name", "text"), STATEMENTS)
def test_a_true_statement_stands_and_each_false_one_falls(name, text):
    assert contradicted(name, _CHANGE.sub(r"\1", text)) == []
    for change in _CHANGE.finditer(text):
        before, after = (_CHANGE.sub(r"\1", part) for part in (text[: change.start()], text[change.end() :]))
        assert contradicted(name, before + change[2] + after), before + change[2] + after


@pytest.mark.parametrize(("name", "text"), NEAR)
def test_what_comes_near_is_left_alone(name, text):
    assert contradicted(name, text) == []
