"""Plain true sentences whose numbers no figure of the table explains: none may be contradicted.

Budgets, staff, dates, caseloads, earlier years, other places, other measures, forecasts. Each is
checked alone and beside true figures, under every kind of indicator.
"""

from statements.figures import made_up
from statements.wordings import filled

GUARD = tuple(
    line.strip()
    for line in """
    The budget for the year is £2.4m, of which £610,000 has been spent.
    An overspend of £38,000 is forecast at year end.
    Three agency workers were brought in for 12 weeks at a cost of £27,450.
    A grant of £150k was received from Welsh Government.
    Welsh Government has provided 75% of the funding and the Council the remaining 25%.
    Income fell by 4% against the budget profile.
    Savings of £90,000 are to be found by 2028/29.
    The unit cost rose from £41.20 to £43.75.
    The team has an establishment of 21 posts, 4 of which are vacant.
    Of the 34 staff in the team, 6 are on long-term sick leave.
    Two members of staff left and one has been replaced.
    Staff turnover was 17% in the twelve months to March.
    Sickness has risen from 4.1% to 6.8% within the team.
    Each officer carries an average caseload of 19.
    Caseloads average 22.5 per full-time equivalent.
    Vacancies have halved since the spring.
    We have doubled the number of apprentices in the depot.
    The two senior practitioners each supervise seven workers.
    Five out of six team managers have completed the course.
    Overtime of 312 hours was worked.
    Agency staff now make up a third of the workforce.
    Training was delivered to 86 people over 4 sessions.
    92% of staff have completed the mandatory e-learning, above the corporate target of 90%.
    Appraisals are 81% complete, below the target of 95%.
    The new system went live on 3 June 2019.
    The review will report by 30 November.
    Phase 2 begins in January 2027 and will last 18 months.
    The policy was last updated in 2014.
    From 1 April the threshold changes from 14 days to 10 days.
    The contract runs for 5 years with an option of 2 more.
    The office was closed for 3 days over the bank holiday.
    The meeting of 12 September agreed 8 actions.
    Cabinet considered the matter at item 7 on 22 May 2018.
    Ward members were briefed in March and again in October.
    The scheme was first piloted in 2011 with 30 households.
    In 2009/10 the figure was 1,204.
    Ten years ago there were 640 {noun}.
    The five-year average for {noun} is 415.
    In 2012/13 there were 97 {noun} and in 2013/14 there were 131.
    Before the pandemic we would expect around 220 {noun} a month.
    The highest ever figure, 1,977 {noun}, was recorded in 2008.
    We expect around 75 {noun} next quarter.
    Demand is forecast to grow by 12% over the next three years.
    It is predicted that a further 60 {noun} will arise by Christmas.
    Our aim is to reach 99% by 2030.
    Next year's target is to be set at 91%.
    The projected year end position is 93.5%.
    The figure for England is 41.7%.
    Cardiff reported 88.1% and Swansea 79.6%.
    Nationally the rate stands at 62.1 per 10,000.
    The UK average is 58%.
    We are ranked 7th of the 22 Welsh authorities.
    The rate across Scotland rose from 31% to 36%.
    Neighbouring councils reported between 55% and 97%.
    The top quartile in Wales starts at 96.4%.
    Our family group of 6 councils averaged 83.3%.
    The depot is 14 miles from the furthest ward.
    Crews travelled 4,310 miles in the quarter.
    The area covers 441 square kilometres and 42 wards.
    The road was closed for 2.5 km.
    The average age of service users is 81.
    Young people aged 16 to 24 make up 35% of those affected.
    Children under 5 and adults over 65 are given priority.
    The oldest applicant was 94.
    The 11 to 16 age group is of most concern.
    Section 47 of the 1989 Act applies.
    The 2014 Act brought in a duty of 56 days.
    BS 5837 and Regulation 18 were followed.
    Visits take place every 10 working days.
    Letters go out within 48 hours.
    Calls are answered in 45 seconds on average.
    The standard is 20 working days, with 5 more where the matter is complex.
    A sample of 40 {noun} was audited and 37 (92.5%) were judged good.
    Ten {noun} were looked at in detail and 9 were up to standard.
    A survey of 250 residents found 71% satisfied.
    Of the 118 people who replied, 94 were content.
    Satisfaction was 88%, up from 81% in the 2018 survey.
    Compliments numbered 17 and complaints 5.
    Only 3 appeals were lodged, of which 1 was allowed.
    The Ombudsman received 6 complaints about us and investigated none.
    The helpline took 1,420 calls, 9% fewer than in the spring.
    The website had 12,300 visits, an increase of 15%.
    We also handled 212 other contacts, of which 57 were passed to partners.
    The team carried out 64 joint visits with the police.
    The Early Help panel met 13 times and discussed 88 families.
    Twelve workshops were held with 143 people attending.
    The service runs from 3 sites and 2 outreach hubs.
    A total of 26 vehicles are in use, 4 of them electric.
    Eight laptops were replaced.
    14 {noun} were carried forward from an earlier period.
    6 {noun} were still open when this report was written.
    Nine of the {noun} came from the same street.
    Some {noun} involve more than one person: 11 involved two people and 4 involved three.
    One of the {noun} took 137 days to close.
    Several {noun} were complex and needed 6 or more meetings.
    At least 5 {noun} were linked to the storm of 9 February.
    On the busiest day we received 9 {noun}.
    {Noun} ran at about 4 per week in the summer.
    In the east of the county, 7 {noun} were repeat ones.
    The average {noun} file runs to 38 pages.
    A backlog of 28 {noun} has now been cleared.
    We have since dealt with 15 older {noun} from 2015.
    Two {noun} were withdrawn and three were duplicates.
    {Noun} about highways took up 60% of officer time.
    There was a delay of up to 3 weeks in 5% of cases.
    In 8 cases the family asked for a later date.
    In one case the delay was 62 days.
    4 were delayed by illness, 2 by court dates.
    Reasons included sickness (3), leave (2) and IT faults (1).
    Problems included late paperwork – 4, no access – 6.
    The longest took 412 days and the shortest 2 days.
    The median was 33 days.
    The mean wait for an assessment is 8.5 days.
    Of those waiting, 23 have waited more than 6 weeks.
    The waiting list stands at 156, down from 203 in January.
    80% of delays are due to partner agencies.
    A quarter of the delays were caused by the weather.
    Recycling reached 66.2% against the statutory target of 64%.
    Attendance in primary schools was 93.8%, above the Welsh average of 93.1%.
    Rent collected was 98.7%, just below target.
    The number of looked after children increased from 287 to 301.
    Council tax collection improved by 0.4 percentage points.
    Homelessness presentations rose by 22% in the region.
    The local unemployment rate is 5.1%.
    Rainfall in the period was 140% of the long-term mean.
    There were 31 days of frost.
    The new team will be twice the size of the old one.
    Two thirds of the fleet is due for renewal.
    The pilot ended with 18 of 20 families still engaged.
    Half of the new recruits speak Welsh.
    Phone lines open at 8.30am and close at 5pm.
    See page 14 of appendix 3, or ring 01639 686868.
    Further detail is in report HS/2021/045, paragraph 6.2.
    Version 3.1 of the form has 12 questions.
    COVID-19 restrictions at alert level 4 limited us to 2 visitors a day.
    Option 2 was preferred by 5 of the 9 members of the working group.
    The 2 teams merged in 2020 and the new team covers 3 localities.
    """.strip().splitlines()
)
_OPENINGS = {
    "percent": (
        "",
        "{x} out of {n} {noun} were {done}, compared with {lx} out of {ln} last year.",
        "Performance is {now}% against a target of {target}%.",
    ),
    "lower": ("", "{x} of {n} {noun} were {done}."),
    "count": (
        "",
        "There were {n} {noun} in the quarter: {p1} {a}, {p2} {b}, {p3} {c} and {p4} {d}.",
        "{n} {noun} were recorded, compared with {ln} in the same period of {last}.",
    ),
    "days": ("", "The average was {now} days."),
}


def guarded(seed):
    """Yield (world, text): every sentence alone and after each true opening."""
    import random

    for number, sentence in enumerate(GUARD):
        for kind, openings in _OPENINGS.items():
            for opening in openings:
                one, fields = made_up(kind, random.Random(f"{seed} {number} {kind} {opening}"))
                if "{noun}" in sentence.lower() and not one.noun:
                    continue
                yield one, filled(f"{opening} {sentence}".strip(), fields)
