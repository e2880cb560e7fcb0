"""Whole officers' commentaries, all true, four for each indicator, blind. See `marked` for the form."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q2",
        """
        HOM/01|Percentage of households for whom homelessness was successfully prevented|percent|higher|59.51|55.35|60.82|62.00|58.3|Amber
        HOM/04|Number of households in temporary accommodation at the end of the quarter|count|lower|214|187|221|200||Amber
        HSG/07|Average number of calendar days taken to re-let an empty council home|days|lower|41.6|48.9|44.2|38.0||Amber
        DFG/01|Average number of calendar days taken to deliver a Disabled Facilities Grant|days|lower|247|283|261|240|238|Amber
        PLN/02|Percentage of householder planning applications determined within 8 weeks|percent|higher|87.96|82.71|85.03|85.00|89.4|Green
        PLN/06|Percentage of planning enforcement cases investigated within 84 days|percent|higher|73.96|81.55|75.76|80.00|77.1|Amber
        PPN/01|Percentage of food establishments which are broadly compliant with food hygiene standards|percent|higher|95.35|94.67|95.25|95.00|96.9|Green
        BEN/01|Average number of days taken to process new Housing Benefit and Council Tax Reduction claims|days|lower|18.4|21.7|17.9|20.0||Green
        CUS/02|Number of stage 1 complaints received|count|lower|143|121|138|||
        CUS/05|Percentage of calls to the contact centre that were answered|percent|higher|91.20|87.63|90.54|92.00||Amber
        """,
    ),
    "B": (
        "2025Q3",
        """
        WST/01|Percentage of municipal waste reused, recycled or composted|percent|higher|66.40|64.70|68.90|70.00|66.6|Amber
        WST/05|Number of missed waste collections per 100,000 collections|rate|lower|46.2|58.7|51.3|50.0||Green
        WST/08|Number of fly-tipping incidents recorded|count|lower|317|289|342|300||Amber
        WST/11|Cost of refuse collection per household|pounds|lower|18.46|17.92|18.21|18.00|19.35|Amber
        HWY/03|Percentage of category 1 highway defects made safe within 24 hours|percent|higher|95.94|94.01|97.30|97.00||Amber
        HWY/06|Average number of calendar days taken to repair a street light|days|lower|4.7|3.9|4.1|4.0||Red
        LEI/01|Number of visits to leisure centres per 1,000 population|rate|higher|2,036|1,948|2,114|2,000|2,192|Green
        LIB/02|Number of visits to public libraries|count|higher|61,284|57,930|63,017|60,000||Green
        ENV/04|Percentage of streets inspected that are of a high or acceptable standard of cleanliness|percent|higher|95.03|94.30|95.39|94.00|95.8|Green
        PRO/03|Percentage of high risk businesses inspected by Trading Standards that were due an inspection|percent|higher|77.27|82.61||100.00||Red
        """,
    ),
    "C": (
        "2026Q4",
        """
        SSA/01|Percentage of adult care assessments completed within 42 days|percent|higher|81.73|78.45|80.63|85.00||Amber
        SSA/04|Number of people waiting for a package of domiciliary care at the end of the quarter|count|lower|38|57|44|40||Green
        SSC/02|Percentage of statutory visits to looked after children carried out on time|percent|higher|92.16|90.05|92.81|93.00||Amber
        SSC/05|Number of children looked after at the end of the quarter|count|lower|326|341|331|||
        SSC/07|Percentage of registrations on the Child Protection Register that were re-registrations|percent|lower|12.20|17.31|10.81|12.00|6.8|Amber
        EDU/01|Percentage of pupil attendance in primary schools|percent|higher|92.4|91.6|92.9|93.0|92.3|Amber
        EDU/06|Number of permanent exclusions from schools|count|lower|9|14||||
        HRS/01|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|2.61|2.84|2.97|2.50||Amber
        FIN/01|Percentage of council tax due for the year that was collected|percent|higher|96.83|96.41|83.27|97.00|96.2|Amber
        FIN/04|Percentage of undisputed invoices paid within 30 days|percent|higher|93.81|92.40|94.89|95.00||Amber
        """,
    ),
}

COMMENTARIES = [
    (
        "A",
        "HOM/01",
        """97 out of 163 households in Qtr 2 2023/24 (59.51%) against 88 out of 159 in the same quarter of 2022/23 (55.35%). Performance is 4.16 percentage points better than a year ago and above the Welsh average of 58.3%, but 2.49 points short of the 62% target. The 97 households were helped as follows:
- private rented tenancy - 41
- social housing offer - 29
- mediation with family - 18
- other assistance - 9
The remaining 66 cases were closed for other reasons: 38 went on to the section 73 relief duty, 17 lost contact and 11 withdrew. Section 66 of the Housing (Wales) Act 2014 allows us 56 days to prevent homelessness; the average case this quarter was open for 43 days.""",
    ),
    (
        "A",
        "HOM/01",
        """Prevention remains difficult. Rents in the north of the county borough rose by about 9% in the twelve months to August, and only 14 of the 212 properties advertised by private landlords in September fell within the Local Housing Allowance. In spite of this the teams prevented homelessness for 97 households. Of the 61 single applicants under 25 we were successful with 30 (49%), whereas for families with children it was 46 of 68 (68%). Two of the nine Housing Options posts were vacant for the whole of July and August; both have been filled since 4 September. Welsh Government has awarded £184,000 of Homelessness Prevention Grant for 2023-24, £26,000 more than last year. Year to date we stand at 201 of 334, or 60.2%.""",
    ),
    (
        "A",
        "HOM/01",
        """Slightly lower than Quarter 1, when the result was 60.82% (104 of 171), with seven fewer successful outcomes from eight fewer cases. Members will recall that Q1 was first returned as 60.23% (103 of 171); one case in Area 2 had been coded wrongly and was corrected in July. Had we prevented five more this quarter (102), the target of 62.00% would have been met. The new target for 2024-25 has not been agreed, though 64% has been suggested. Our neighbours reported 57%, 61% and 66% for Quarter 1. England publishes a figure on a different basis (51.7% in the last statistical release) and so no comparison should be made with it.""",
    ),
    (
        "A",
        "HOM/01",
        """HOM/01 is Amber. 163 cases were closed in the period July to September: 92 in the Valleys team and 71 in the Coastal team. Valleys prevented 51 (55.4%) and Coastal 46 (64.8%). The gap is explained by loss of rented accommodation, which accounts for 44 of the Valleys cases but only 19 of the Coastal cases. September alone was our best month since March 2021, with 38 of 57 households kept in their homes. We surveyed 40 people who had used the service; 31 replied and 27 of the 31 rated it good or very good. The Tenancy Rescue Fund paid out £37,450 to 29 tenants, an average of £1,291 each, and a further 12 applications are awaiting a decision.""",
    ),
    (
        "A",
        "HOM/04",
        """There were 214 households in temporary accommodation on 30 September 2023, 27 more than on the same day last year (187) but seven fewer than at the end of June (221). The target is to be at or below 200 and so we are 14 over.
Leased properties: 96
Bed and breakfast: 58
Hostels: 37
Other: 23
Total: 214
Of the 58 in B&B, 11 are families with children, and 4 of those have been there for more than six weeks. The B&B bill to the end of September is £611,000 against a budget of £480,000. We expect to exit from two of the five hotels by 31 January 2024, which would take out 22 rooms.""",
    ),
    (
        "A",
        "HOM/04",
        """The demand which came in with the "no one left out" approach in 2020 has not gone away. Before the pandemic, in 2018-19, we typically had around 75 households placed at any one time; in March 2021 it was 163. During the quarter 131 new placements were made and 138 ended, hence the fall of 7. Of those who moved on, 61 went to a council or housing association tenancy, 33 to the private sector, 18 returned to family and 26 left for other reasons. Average length of stay is now 147 days, up from 129. Nationally there were over 10,800 people in temporary accommodation in Wales at the end of July according to Welsh Government management information. Three in ten of our own placements are single men aged 25-44.""",
    ),
    (
        "A",
        "HOM/04",
        """Target not achieved. The number has risen by 14.4% since September 2022, mostly because of fewer move-on options: 83 fewer social lets became available in the first half of the year than in the first half of 2022-23. Modular units on the former depot site (16 homes, £3.2m, 75% grant funded) will be handed over in February. Another 9 units are in design. If all 25 had been in use at quarter end we would have had 189 in other forms of temporary accommodation. The count includes 12 households placed outside the county borough, 8 of them in Swansea. It excludes 21 Ukrainian households in the Welcome Centre, who are reported separately to Welsh Government every Tuesday.""",
    ),
    (
        "A",
        "HOM/04",
        """As at quarter end: 214 (Q2 22/23 - 187; Q1 23/24 - 221). Household type as follows: 142 single people, 19 couples, 53 with children. By time in placement: 0-3 months 88, 3-6 months 57, 6-12 months 44, over 12 months 25. So 69 households, just under a third, have waited longer than six months. Staffing: 3.5 FTE accommodation officers manage an average of 61 placements each, where the guidance recommends no more than 40. The Head of Housing has agreed one additional post at Grade 7 (£34,834) from 1 November. Forecast for December is 205 to 210 depending on the weather; Severe Weather Emergency Protocol nights are not in the figure.""",
    ),
    (
        "A",
        "HSG/07",
        """The average for Q2 was 41.6 days, 7.3 days quicker than the 48.9 reported a year earlier and 2.6 days quicker than Q1 (44.2). 126 homes were let, taking 5,242 days in all. General needs properties (98) averaged 37.2 days and sheltered flats (28) averaged 57 days. If the six hard-to-let bedsits at Heol y Felin are left out the average falls to 38.4 days, still 0.4 over the target of 38. The definition counts from the day after the tenancy ends to the day before the new one starts, and includes major works. The contractor's framework, worth £1.9m over 4 years, was renewed in April.""",
    ),
    (
        "A",
        "HSG/07",
        """Re-let times continue to come down, from 63 days in 2020-21 and 55 days in 2021-22, and are now within 3.6 days of target. An analysis of the time taken shows 6 days for pre-inspection and asbestos survey, 22 days for repairs, 9 days for allocation and viewing, and the rest for sign-up. Four plasterers and one electrician were recruited during August, bringing the voids team to 23. Void rent loss in the first six months came to £212,300 or 1.6% of the rent debit compared to 2.1% last year. Properties are refused on average 1.4 times before they are accepted; in Sandfields it is 2.3. The last STAR survey (1,204 returns) put satisfaction of new tenants at 81%.""",
    ),
    (
        "A",
        "HSG/07",
        """Amber – improving. Number of lets by month: July 39, August 48, September 39, in total 126, as against 118 in the second quarter of 2022/23. Average days by month: July 46, August 41, September 38. September on its own met the target for the first time since the new tenancy contracts under the Renting Homes (Wales) Act 2016 came in on 1 December 2022. At 30 September there were 87 voids, 1.9% of a stock of 4,580, with 31 of them needing works over £15,000. One property in Cymmer which had stood empty for 611 days was let in August, and this by itself adds nearly five days to the average.""",
    ),
    (
        "A",
        "HSG/07",
        """Housing Services would point out that 41.6 is an average and the median is 29 days. Roughly two thirds of lets (83 of 126) took less than the target of 38 days. The long ones are those where damp and mould work was required: 17 homes at an average of 94 days. Unit cost per void is £4,310 (2022/23: £3,870) with materials up by 11%. HouseMark's median for its members was 49 days in the last return we have seen and Rhondda's housing associations quote between 35 and 52. An internal audit report in June made 7 recommendations; 5 are complete, and 2 are due by March 2024. We have asked that the target for 2024-25 be kept at 38.""",
    ),
    (
        "A",
        "DFG/01",
        """31 grants were completed in the quarter in an average of 247 days compared with 28 grants and 283 days for the same period last year. That is 36 days faster, or 12.7%. Adults' cases (27) took 226 days and children's (4) took 391 days, mainly because three of the four needed extensions with planning permission. The All Wales figure is 238 days. Our target of 240 was missed by 7 days. In Q1 there were 26 completions and the average was 261. Expenditure to date is £1.07m from a capital allocation of £3.0m, with commitments of another £880k. The maximum grant in Wales stays at £36,000, and since April 2021 we have not means tested small and medium adaptations.""",
    ),
    (
        "A",
        "DFG/01",
        """An improved result although not yet on target. The DFG journey is in three parts: (1) first contact to OT recommendation, 71 days; (2) recommendation to approval, 92 days; (3) approval to completion, 84 days. Together these make 247. Part 1 was 103 days this time last year when there were 2.6 vacant OT posts. Stairlifts are done within 60 days of approval in 9 cases out of 10. Level access showers, of which there were 19, took 98 days on average. There are 118 people waiting for a surveyor's visit; in June it was 134. 94% of those who returned the satisfaction card (16 of 17) said that the adaptation had made them more independent.""",
    ),
    (
        "A",
        "DFG/01",
        """Disabled Facilities Grants – Housing Grants, Construction and Regeneration Act 1996. Average for the quarter 247 days (target 240; Wales 238; Q2 last year 283). Year to date, 57 grants have been completed in an average of 253 days. The longest was 702 days, where the family asked us to stop work twice, and the shortest 58 days. Without the longest the average would have been 232 and the measure Green. Two contractors left the framework in May; five new ones were appointed from 12 tenders and started on 7 August. Small adaptations under £1,000 are not part of the measure; Care & Repair completed 266 of these in the quarter at an average of 11 days.""",
    ),
    (
        "A",
        "DFG/01",
        """We are nine days over the Welsh average and 7 over our target. By area the figures are: Afan 229 days (11 grants), Dulais 240 (8) and Neath 268 (12). There was no difference of note between private tenants and owner occupiers. The cost of an average grant went from £9,420 in 2021-22 to £10,150 in 2022-23 and is now £11,380, because steel and timber prices are a fifth higher than two years ago. As a result the budget will deliver about 20 fewer adaptations in a full year. Six cases over £36,000 needed a discretionary top-up (£71,200 in total). It is forecast that we shall end the year at 245 days.""",
    ),
    (
        "A",
        "PLN/02",
        """168 of the 191 householder applications decided between July and September were determined within the 8 weeks, giving 87.96%. Last year it was 177 of 214, 82.71%. The target of 85% has been exceeded by 2.96 points although we remain 1.4 points or so below the average for Wales (89.4%). 23 went over time:
awaiting amended plans 9
ecology / bats 6
officer leave 5
committee call-in 3
Eleven of the 23 had an agreed extension of time; under the national definition, which counts those as on time, we would be at 93.7%. Fee income for the half year is £318,000, some £41,000 under the profiled budget.""",
    ),
    (
        "A",
        "PLN/02",
        """Good quarter for Development Management. Householder work makes up 58% of all applications and 88% of it was turned round in 56 days. The average time was 47 days (Q1: 51). Applications received fell to 179 from 226 in Q2 of last year, which we put down to interest rates and building costs. With the fall we were able to move one of five area officers to major applications, where performance is 7 of 9. Delegated decisions were 97% of the total. Approval rate: 92%, and of the four appeals decided by PEDW three were dismissed. The Chief Planner's letter of 14 July asks all 25 LPAs for an improvement plan if under 70%; this does not apply to us.""",
    ),
    (
        "A",
        "PLN/02",
        """PLN/02 has gone up for the third quarter running: 83.40% in Q4 2022-23, 85.03% in Q1 and now 87.96%. In Q1 the service determined 159 out of 187, so there have been nine more in time from four more decisions. Monthly: July 51/60, August 62/69, September 55/62. The new back-office system went live on 26 June at a cost of £146k and saved around 20 minutes per application at validation. Invalid applications are still a concern: 38% of what we receive is not valid first time, and the worst three agents account for 44 of the 68. An agents' forum on 19 October will be given this information.""",
    ),
    (
        "A",
        "PLN/02",
        """Green. Target 85.00, result 87.96, which is also 5.25 up on the same quarter of the year before. Year to date: 327/378 = 86.5%. Split by team: East 74/81 (91.4%); West 94/110 (85.5%). West carried one vacancy from 12 weeks to mid September. All planning applications, as opposed to householder only, stand at 84% within time and major applications at 78%. We had 2 complaints and 13 compliments. The customer survey, sent out each October, last year had a response of 22% (93 from 420) with 71% satisfied. Planning fees went up by about 20% in August 2020 and Welsh Government is to consult upon them again in 2024.""",
    ),
    (
        "A",
        "PLN/06",
        """71 of 96 cases were investigated inside 84 days (73.96%). This compares with 84 of 103 (81.55%) in Q2 last year, a drop of 7.59 percentage points, and 75 of 99 in Q1. Target: 80%. Wales: 77.1%. The decline follows the retirement of the senior enforcement officer on 30 June; the post (1.0 of 3.0 FTE) was advertised twice and will be filled on 20 November. The 25 cases that were late took 119 days on average. There are 164 open cases, 37 over a year old. One enforcement notice, two breach of condition notices and five planning contravention notices were served in the period.""",
    ),
    (
        "A",
        "PLN/06",
        """It is disappointing to report that performance is under both the target (by 6 points) and the Welsh average (by 3). With six more cases done on time, i.e. 77, we would have reached 80.2%. Types of case investigated: unauthorised building work 42, change of use 23, breach of condition 14, untidy land 10, adverts 4, other 3. For building work, 35 of 42 were in time; for change of use only 12 of 23. In 55 of the 96 no breach was found, while in 18 a retrospective application was invited, bringing in £4,140 of fees. Enforcement is a discretionary service and is in the list of savings options for 2024-25 at £30k.""",
    ),
    (
        "A",
        "PLN/06",
        """Amber, and down on the last quarter by 1.8 points. We received 121 new complaints, the highest for a second quarter since 2016. Sixteen of them relate to a single caravan site at Onllwyn. Priority 1 cases (listed buildings, protected trees) were all seen in 2 working days: 4 of 4. Priority 2: 29 of 37. Priority 3: 38 of 55. In all that is 71 of 96. For the half year we are at 146 from 195 (74.9%). Year end forecast is 77%, provided the new officer starts on time. In 2021-22 we finished with 79.4%. The Enforcement Charter of 2018 is being reviewed and will go to Cabinet in March.""",
    ),
    (
        "A",
        "PLN/06",
        """Since 2017 the national indicator has measured the percentage of cases investigated (i.e. a decision on whether a breach has occurred) in 84 days or less, and a second one measures the average time to take positive action, for which our figure is 142 days. On the first we have 73.96%. Officers' sickness in August lost 31 days. Site visits dropped to 88 from 117. Two agency staff at £38 an hour were used for six weeks, costing £17,100, and they cleared 27 old cases, but 19 of these were already outside of the 84 days and so pulled the percentage down. Leaving these 19 aside it would have been 71 of 77, which is 92%. There were 12 prosecutions across Wales last year; one was ours.""",
    ),
    (
        "A",
        "PPN/01",
        """At the end of September 1,046 of the 1,097 food businesses were broadly compliant, 95.35%, i.e. a rating of 3 or above. A year ago: 1,031 of 1,089 (94.67%). Target 95.00% met. Wales 96.9%, so we are 1.55 points under.
Rating 5 – 712
Rating 4 – 218
Rating 3 – 116
Rating 2 – 27
Rating 1 – 21
Rating 0 – 3
The last three make up the 51 that are not compliant. Two of the three with a zero rating are takeaways in the same street and one is a village shop. 63 new businesses registered in Q2 and 61 ceased. Under the Food Hygiene Rating (Wales) Act 2013 display of the sticker is compulsory, and 9 fixed penalties of £200 were served.""",
    ),
    (
        "A",
        "PPN/01",
        """The measure has been stable: 95.25% in Q1, 95.35% in Q2. During the quarter 241 of 286 planned inspections took place (84%). High risk premises, categories A and B, were 100% inspected, category C 88% and D 61%. Fifteen revisits found that 11 had improved by at least one rating, 3 stayed as they were and one got worse. We have 6.4 FTE food officers where in 2013 we had 9; the FSA audit of May 2023 criticised this, and listed 4 actions of which 2 have been done. Samples: 74 taken, 8 unsatisfactory. It should be remembered that one business is worth 0.09 of a percentage point in this indicator.""",
    ),
    (
        "A",
        "PPN/01",
        """We are pleased to be Green with 0.35 points to spare; in numbers this is three businesses, as 1,043 would have given 95.08%. By type: restaurants and caterers 688 of 727 compliant; retailers 241 of 249; manufacturers 19 of 19; care homes and schools 98 of 102. In the rural wards the rate is 97.2% and in the town centre 91.8%. Since September 2022 the number compliant is up 15 whilst the number of premises is up 8. The rate was 91.6% in March 2016 when the indicator began. Mobile traders from outside the area (about 40 at the summer events) are rated by their home council and are not ours to count.""",
    ),
    (
        "A",
        "PPN/01",
        """Ratings 3 to 5 = 95.35% (Q2 2022-23 = 94.67%). A rise of 0.68 points. 51 premises, against 58 a year ago and 52 in June, fall short. Of the 51, 33 have a written plan agreed with their officer, 10 are awaiting a re-rating visit (fee £180) and 8 opened in the last 12 weeks. Two hygiene emergency prohibition notices were served in August for rat activity. The Crown Court fined one bakery £12,000 with costs of £3,870 on 22 September for offences in 2021. Our neighbours' figures at the same date, taken from the FSA website, ran from 94.1% to 98.3%. Next year's target is to be 95.5%.""",
    ),
    (
        "A",
        "BEN/01",
        """Average 18.4 days from 640 claims in Q2, which is 1.6 days inside the target of 20.0. Q2 2022-23: 21.7 days, 605 claims. Q1 2023-24: 17.9 days, 655 claims. HB claims (168) averaged 22.1 days and CTR claims (472) averaged 17.1. We were half a day slower than in Q1 because 3 assessors out of 14 took planned leave for two weeks in August, when the figure was 21.2 days. July was 16.8 and September 17.6. Universal Credit now deals with most working-age housing costs, so the HB claims that are left are supported exempt accommodation and pensioners, which are more complicated. DWP's published average for GB is 20 days for HB new claims.""",
    ),
    (
        "A",
        "BEN/01",
        """The speed of processing was better than last year by 3.3 days or 15%, and the indicator stays Green. Claims with all the evidence at first contact were paid in 9 days on average; where we had to write out for more it took 27 days. 54% of claims come by the online form, 31% from the UC data feed and 15% on paper. Automation of the DWP feed on 5 June (licence £18,500 a year) means that 1 in 4 changes of circumstances goes through without an officer. Change events are not in this indicator; they took 4.2 days. Live caseload on 30 September was 15,870, of which 9,412 are of working age. Take-up work among over 66s brought in 73 extra CTR awards.""",
    ),
    (
        "A",
        "BEN/01",
        """New claims 18.4 days; on target. The last time that we were worse than 20 days was in Q3 of last year with 22.3. Subsidy grant from DWP was reduced by 4.6% (£23,100) for 2023-24 and two posts were deleted in April, leaving 21.5 FTE. Cost of Living payments ended for us when 19,044 households had been paid £150 by the close of the scheme in September 2022, and staff went back to normal work after that; about 2 of the 3.3 days' improvement is due to this. Quality checks of 15% of claims found 93 of 97 to be correct, with 4 errors worth £611 altogether. There were 29 requests for reconsideration and 2 appeals to the tribunal.""",
    ),
    (
        "A",
        "BEN/01",
        """640 new claims were decided, 35 more than the same period last year and 15 fewer than between April and June. Days taken are banded as: up to 10 days 214; 11 to 20 days 226; 21 to 30 days 121; over 30 days 79. So 440, or 69%, were decided within the 20 day target, while the 79 that took longer than a month are nearly all cases in which the landlord has not answered. Mid-year (H1) average: 18.1 days over 1,295 claims. For 2022-23 as a whole it was 20.6 and the year prior 19.3. From 2024 WG intends to consult on a new CTR scheme, at present worth £287m a year to 261,000 households in Wales.""",
    ),
    (
        "A",
        "CUS/02",
        """143 complaints were received at Stage 1, up 22 on Q2 of 2022-23 (121) and up five on last quarter (138).
• Waste 47
• Housing 39
• Highways 22
• Planning 13
• Revenues 12
• All other services 10
The rise is accounted for by waste, which had 21 a year ago; the new collection rounds began on 3 July and 34 of the 47 came in during the first four weeks. At the end of the quarter 139 had been closed, of which 126 (91%) were answered in 10 working days. 58 were upheld in whole or part. There is no target as we want people to be able to complain.""",
    ),
    (
        "A",
        "CUS/02",
        """An increase of 18% over the same quarter last year. For context, the Council had 168,000 contacts in these three months, so under one in a thousand became a complaint. Social Services complaints (27 in Q2) follow their own statutory procedure under the 2014 Regulations and are not included. Stage 2 numbers fell from 19 to 14. The Ombudsman took up one of the 9 cases put to her and decided upon early resolution, with £250 paid to the complainant. Her annual letter of August recorded 38 cases about us in 2022/23, or 0.27 per 1,000 residents, while the average of the 22 councils is 0.33. Compliments: 96.""",
    ),
    (
        "A",
        "CUS/02",
        """Number received 143; acknowledged within five working days 141 (98.6%). First half of year 281, and at that pace we would finish with about 560; 2022-23 ended with 497. How received: e-form 74, phone 43, email 21, letter 5. Welsh language: 3 were made in Welsh and all were answered in Welsh, and one was about the Welsh Language Standards themselves (no. 41). Lessons learnt are logged by services: 31 this time, for instance that crews must now photograph bins not presented. The average time to reply was 8.4 days, the longest 36. One complainant made eleven of the complaints by himself; were his taken out we would have had 132.""",
    ),
    (
        "A",
        "CUS/02",
        """Complaints at stage 1 rose again. Analysis by cause: delay in doing something (51), quality of service (46), staff attitude (17), policy or decision (20), other (9), which comes to 143. Staff attitude was 17 last year also. Housing repairs had 28 of the 39 for Housing. Of those upheld so far (58), 33 were given an apology, 19 had a service put right and 6 received a payment, the sum of which was £1,120. A 1.0 FTE complaints officer has been on maternity leave since 17 April with 0.6 FTE cover. Corporate Directors get a list each Monday of any over 20 days; on 2 October there were three on it.""",
    ),
    (
        "A",
        "CUS/05",
        """38,412 calls were answered out of the 42,117 offered in July–September, or 91.20%, and 3,705 were abandoned. In the same quarter of 2022/23 it was 40,226 of 45,903 (87.63%), therefore we have improved by 3.57 points on 3,786 fewer calls. We were within a point of the 92% target. Average wait was 3 mins 12 secs and the longest 41 mins, on Monday 3 July, the first day of the new waste rounds, when 1,046 calls came in and 31% were abandoned. Without that week the answer rate for the quarter was 92.3%. The call-back option was taken by 2,214 customers.""",
    ),
    (
        "A",
        "CUS/05",
        """Amber, 0.8 below the target. Performance by line: council tax 90.1%, waste 88.7%, housing repairs 94.6%, switchboard 95.2%, Welsh line 96.4%. The Welsh line took 1,388 calls (3.3% of the total). Staffing was 26.2 FTE against an establishment of 29; four new advisors finished their six-week training on 15 September and two more start in Q3. Sickness was 5.1%, improved from 7.8%. Webchat handled 3,960 and online forms 21,340; taken with calls, 38% of contact is now digital, where the Digital Strategy wants 50% by 2025. Over 85% of customers who took the after-call survey (1,911 people) gave 4 or 5 out of 5.""",
    ),
    (
        "A",
        "CUS/05",
        """Call answering has risen from 90.54% in quarter 1 (36,905 of 40,760) to 91.20%, even though 1,357 more calls were made to us. Half-year position 75,317/82,877 = 90.9%. The forecast at 31 March is 91.5 to 92%. One in eleven callers or thereabouts still hangs up, on average after 2 minutes 40. The peaks are Mondays 9-11am (19% of the week's calls) and the days after council tax reminders: on 14 August 6,200 reminders produced 870 calls in two days. The telephony contract (£88,000 p.a.) runs out in June 2024 and the options report gives three suppliers with a saving of up to £15,000.""",
    ),
    (
        "A",
        "CUS/05",
        """Contact Centre – calls answered Q2. July 12,960 of 14,812 (87.5%), August 12,655 of 13,569 (93.3%), September 12,797 of 13,736 (93.2%); quarter 38,412 of 42,117. Two of the three months were over the 92% target. Calls have fallen by 8% in a year, although they are longer: 6m 05s on average, then 5m 20s. 420 calls on 21 and 22 August were lost from the statistics through a fault at the supplier, and are not in either figure. Older data for reference: 2019-20 93.1%, 2020-21 89.9%, 2021-22 86.2%. Scrutiny Committee on 11 July asked for cost per call; it is £3.42 compared to £0.38 for an e-form.""",
    ),
    (
        "B",
        "WST/01",
        """Of 11,804 tonnes of municipal waste collected in October to December 2024, 7,838 tonnes were reused, recycled or composted (66.40%). Last year it was 7,552 of 11,672 tonnes, 64.70%. By stream (tonnes): dry recycling 3,962; food 1,428; garden 1,105; wood and rubble 1,017; other 326. Of the 3,966 tonnes left over, 3,512 went to energy from waste at Trident Park and 454 to landfill. The statutory target became 70% from 2024-25 and we are 3.6 points under. Each tonne short attracts a penalty of up to £200, so that on this quarter alone 425 tonnes would be worth £85,000. Garden waste is always low in Q3.""",
    ),
    (
        "B",
        "WST/01",
        """The rate has come up by 1.7 percentage points in twelve months, following the move to three-weekly black bag collection on 16 September. Residual waste per household was down 14% while food waste increased by 11%. Participation monitoring of 2,400 homes in November showed 78% putting out a food caddy; in 2022 it was 63%. On the other side, the fire at the Crymlyn plant shut the wood line for 19 days and about 160 tonnes were sent for energy. With them the result would have been 67.8%. Nine recycling wardens (6 permanent, 3 on grant until March) knocked on 7,150 doors. Bag split enforcement begins in 2025-26: fixed penalty £100. WG gave £420k capital for new vehicles.""",
    ),
    (
        "B",
        "WST/01",
        """Amber. Result 66.4% v Wales 66.6% v target 70%. It is 2.5 points lower than Q2 when summer grass lifted us to 68.90% (8,871 of 12,875 t). For the nine months the position is 25,349 t out of 37,381 t, 67.8%, Q1 having been 68.0%. Past years: 2020-21 62.3, 2021-22 63.8, 2022-23 64.1, 2023-24 65.9. By collection method kerbside is at 64%, the three household recycling centres at 81%, and trade waste at 49%. Wales as a nation has the second highest rate in the world according to a 2024 report, and England's is about 44%. Projections show the authority ending the year on 67.5%, with the penalty risk then near £240,000.""",
    ),
    (
        "B",
        "WST/01",
        """All figures come from WasteDataFlow and are provisional until NRW verify them in June. In Q3 of last year we first reported 64.94%; NRW took off 28 tonnes of street sweepings and so it is 64.70% now. Recycling tonnage has gone up from 7,552 to 7,838 tonnes, 286 more or 3.8%, and total waste has gone up too, by 132 tonnes or 1.1%. We are 0.2 of a point below the Welsh average. Contamination of dry recycling is 7.4% and rejects cost £96 per tonne. Nappy collections (2,930 homes, up a quarter) produced 118 tonnes, all sent to the plant at Ammanford for recycling. In the residents' panel of October 69% said they "recycle everything they can".""",
    ),
    (
        "B",
        "WST/05",
        """561 misses in some 1.21 million collections, a rate of 46.2 per 100,000, against 58.7 last year (702 misses) and 51.3 in Q2 (624). The target of 50.0 has been met with 3.8 to spare. Misses by material: refuse 148, recycling 217, food 121, garden 49, assisted 26. Repeats, i.e. the same address twice or more within 8 weeks, were 63 (11%). By depot the rate is 39.4 in the north and 52.1 in the south, where 4 of 17 drivers were agency staff. Storm Darragh on 7 December closed the service for one day and those 9,600 homes are not counted as missed, as they were collected within 48 hours.""",
    ),
    (
        "B",
        "WST/05",
        """WST/05 is Green for the first time this year. In-cab tablets went into all 38 vehicles between 2 September and 14 October (£61,500, of which the Shared Prosperity Fund paid £40,000) and crews can now see assisted collections and report bins that were not out. Because of this, 312 claims of a missed bin were shown to be wrong and not counted. It is 12.5 lower than a year ago, which is 21%, and 5.1 lower than last quarter. Assisted collections are 3,120 addresses. In the Association for Public Service Excellence family group, 17 authorities reported between 28 and 94 last year. Target from April: 45.""",
    ),
    (
        "B",
        "WST/05",
        """Missed collections: October 214, November 171, December 176. The December number includes 58 in Christmas week when crews worked on Saturday 28th. As collections are about 93,400 per week, a rate of 46.2 means that in a typical week some 43 were missed. 94% of those were put right in two working days (527 of 561), and the 34 others took 3 to 6 days, all of them in rear lanes where a smaller vehicle is needed and we own only two. Sickness among loaders was 9.2% (Council: 5.6%). Complaints on waste fell to 31 compared to 52 twelve months ago. Nine rounds out of 44 had no miss at all in November.""",
    ),
    (
        "B",
        "WST/05",
        """Better than target (50.0), better than last year (58.7), better than quarter 2 (51.3). Number missed was 141 fewer than Q3 2023/24. For reference the rate in the same quarter of 2022/23 was 71.4, and in 2021/22, with the HGV driver shortage, 103.0. The round review in September moved 6,850 households (14%) to a new day; misses rose to 83 per 100,000 in the first fortnight and then settled at about 41. It costs us £18 to go back for one bin, so 561 returns cost roughly £10,000. Two loaders are on the 18-month apprenticeship. Q4 is usually worse due to ice, and in January 2024 it was 77.""",
    ),
    (
        "B",
        "WST/08",
        """There were 317 fly-tipping incidents in Q3. The corresponding number last year was 289 (+28, +9.7%), and in quarter 2 we had 342 (-25). Target is no more than 300 so we are 17 adrift.
Land type:
Back alleyways = 121
Highway verges = 84
Council land = 63
Footpaths and bridleways = 31
Private or other = 18
Total = 317
Average clearance time was 2.1 days. The cost of clearance using Welsh Government's unit rates was £19,870. 48 investigations were opened, 15 fixed penalties issued at £400 each and three files sent to Legal for prosecution.""",
    ),
    (
        "B",
        "WST/08",
        """Fly-tipping: increase on same period last year but decrease on previous quarter. Nearly two in three incidents (204) are black bags put out on the wrong day, and since the change to three-weekly collection on 16 September these have gone up by 51, whereas other kinds (white goods, builders' waste, tyres) have gone down. Were the black bags not recorded, the total would be 113. The cabinet member asked for a hot-spot list: of our 34 wards, 6 produce 58% of incidents. Covert cameras, of which we own 8, were deployed at 21 sites on 133 days. Fly-tipping Action Wales reports 42,171 incidents for the country in 2022-23. On one Sunday, 20 October, 14 were reported on one lane.""",
    ),
    (
        "B",
        "WST/08",
        """Oct 118, Nov 109, Dec 90 = 317. Year to date it is 1,004, Q1 having been 345, and the year's ceiling is 1,200, meaning that we can only have 196 in Q4 to achieve it; in Q4 of last year there were 331, so we will not. Amber. Sizes: single bag 88, car boot 129, small van 71, transit van 24, tipper lorry 5. Environmental Enforcement has three officers, and one was off for 7 weeks. Fixed penalty payment rate is 11 out of 15 so far. The maximum penalty on indictment is five years in prison, but the average fine in our last ten cases was £438.""",
    ),
    (
        "B",
        "WST/08",
        """The result of 317 is 5.7% above the ceiling of 300. We should say that reporting is easier: since the new app came in on 1 October, 46% of reports have come through it, and it lets people report at weekends. It also produces doubles. We removed 37 duplicates by hand, from 354 down to 317. Keep Wales Tidy's grant of £25,000 bought 12 signs and 3 cameras. Tidy Towns volunteers (411 people, 96 events) filled 2,070 bags. The Q2 return of 342 was corrected from 339 in October after three incidents on NRW land proved to be on ours. Neighbouring authorities: Bridgend and Swansea both told us of increases in the range of 5 to 12%.""",
    ),
    (
        "B",
        "WST/11",
        """Cost per household for the quarter was £18.46, from net expenditure of £890,049 and 48,215 households. Q3 last year was £17.92, i.e. an increase of 54p or 3.0%. Against the target of £18.00 it is 46p too high; against the Welsh average of £19.35 it is 89p lower. Breakdown of the £18.46: employees £10.12, vehicles and fuel £4.87, containers £0.94, depot £1.18 and support services £1.35. Pay award: £1,290 per FTE or 2.5%, paid in November and backdated to April, so two thirds of the cost of it relates to earlier quarters.""",
    ),
    (
        "B",
        "WST/11",
        """Over target due to agency and overtime. Agency was £71,300 in the three months against £44,000 budgeted, because of 11 long-term sick out of 96 loaders and drivers. Diesel averaged 113p a litre (119p in Q3 2023/24), saving some £6,000. Red is not triggered as the variance is 2.6% and tolerance is 5%. From £18.21 in Q2 we went up 25p. The three-weekly change should take out two refuse vehicles and six posts from April, a saving of £285,000 in a full year or £5.91 per household per annum. Four electric vehicles at £395,000 each arrive in the spring and are 100% grant funded. Bulky collections (£32 for 3 items) are outside of this measure.""",
    ),
    (
        "B",
        "WST/11",
        """Unit cost £18.46 (Q3 23-24 £17.92; Q2 24-25 £18.21). In the nine months to December the cost is £54.69, and £72 is the whole year's target: to get there we could spend only £17.31 in January to March, which is not realistic; we expect £73.10. APSE's performance networks put the mean of the family group at £77.40 for 2023-24 as a full year. In 2019-20, before inflation, ours was £58.22. Containers: 3,412 wheeled bins and 9,870 caddies were given out, with a charge of £35 only for developers. The insurance excess on one accident on the A474 (£25,000) was charged here in October. It adds 52p to the figure; without it we would have been at £17.94.""",
    ),
    (
        "B",
        "WST/11",
        """We remain cheaper than Wales as a whole (£19.35) by almost 5%, though dearer than the target. The number of households went from 47,880 to 48,215 with new building at Coed Darcy, and rounds have been stretched to absorb 335 more homes without more crews. A "crew hour" now covers 112 properties, in 2022 it was 104. Audit Wales, in its August report on waste (paragraph 31), asked councils to show cost alongside recycling, and we do: see WST/01 at 66.40%. The next zero-based budget review starts on 3 February and its aim is 4% from £3.6m. Trade waste income of £211k in the period is not netted off, in line with the CIPFA definition.""",
    ),
    (
        "B",
        "HWY/03",
        """402 of 419 category 1 defects were made safe in 24 hours (95.94%); 377 of 401 (94.01%) in Q3 2023-24. Target 97%: missed by 1.06. 17 were late, for these reasons:
- 9 x Storm Bert weekend, crews diverted to flooding
- 4 x location not found on first visit
- 3 x traffic management needed
- 1 x vehicle breakdown
All 17 had been made safe inside 60 hours. Potholes were 331 of the 419. Under the Highway Maintenance Code a category 1 is one of 40mm or deeper in a carriageway and 20mm in a footway. A second measure, for category 2 in 28 days, is at 81%.""",
    ),
    (
        "B",
        "HWY/03",
        """Performance fell back from the 97.30% achieved in Q2 (288 out of 296), in a quarter with 123 more defects, i.e. 42% more, on account of the wettest November at our gauge since 2009 (312mm). Compared to last year however it has improved by 1.93 points with 18 more defects. Five more in time would have been enough for Green: 407 of 419 is 97.14%. Two gangs of 3 are on call overnight at £410 a night. Third-party claims received: 38 (Q3 last year 51), repudiation rate 83%. The carriageway condition survey in 2024 found 4.1% of A roads, 3.8% of B and 7.9% of C roads to be in poor condition.""",
    ),
    (
        "B",
        "HWY/03",
        """Class of road: A – 88 of 90; B – 61 of 63; C – 97 of 101; unclassified – 156 of 165. Adding up: 402/419. If the nine that fell on 23 and 24 November (Storm Bert) were discounted the result would be 402 out of 410, namely 98.05%, and on target. We do not discount. Year to date including Q1 (241 of 250) is 931 of 965 or 96.5%. Inspections: 1,877 of 1,902 km walked or driven on schedule, 98.7%. There are four inspectors, one short of establishment. Highways revenue was cut by £150,000 in 2024-25, and capital for resurfacing is £1.4m where the backlog is £46m.""",
    ),
    (
        "B",
        "HWY/03",
        """Amber. Month by month: October 121 of 124, November 163 of 175, December 118 of 120. So two months were above 97% and November, with 93%, pulled down the quarter. 44% of category 1 defects were found by our own inspectors and 56% were reported by the public, councillors or police. The median time to make safe was 5 hrs 40 mins. Permanent repair follows within 28 days, at 88% in the quarter (370 of 419 at the time of writing; 22 are not due yet). Patching machine trial: 1,260 repairs in 6 weeks, £42 each compared with £74 by hand. Director has asked for a paper on winter resilience by 28 February. Last year's 94.01% was also hit by storms, Babet and Ciarán.""",
    ),
    (
        "B",
        "HWY/06",
        """The average was 4.7 days for 688 lights, compared to 3.9 days for 655 lights in the same quarter last year. Target 4.0. It is slower by 0.8 of a day and we are 0.7 over the target, a Red. The reason is that one of our two hoists was off the road from 21 October until 29 November (39 days). Repairs needing the network operator are not counted; there were 26, averaging 31 days. October's average was 4.2, November's 6.0 and December's 3.9. A hire hoist at £780 a week came on 11 November. 17,940 of our 19,300 lanterns are LED (93%).""",
    ),
    (
        "B",
        "HWY/06",
        """Street lighting – a poor quarter. We slipped from 4.1 days in quarter 2 to 4.7 (0.6 slower), while the number of faults went up by a third, from 512 to 688, as it does each autumn with the clocks going back. 71% of repairs (489) were done within the 4 days. 134 took 5 to 7 days, 65 more than 7 days, and the worst took 33 as the column was struck by a lorry and a new one had to be made. Three electricians out of five hold the G39 ticket. Energy: 4.1 GWh per year, £1.06m, down from 7.8 GWh in 2015 before the LED programme. Part-night dimming to 50% from 10pm is on 8,400 units.""",
    ),
    (
        "B",
        "HWY/06",
        """Ave. 4.7 days (tgt 4.0, LY 3.9, Q2 4.1). Faults by type: lamp or driver 301, photocell 148, cable 92, door/column 57, knocked down 14, other 76 – in all 688. Excluding cable faults, which average 11 days, the mean would be 3.7. Year to date is 4.3 on 1,634 repairs, Q1 being 4.0 on 434. Forecast for year end: 4.3. Night scouting every 14 days found 52% of the outages; the public reported 39%, members 9%. A new contract with 10% of the price tied to a 4 day standard begins on 1 April 2025 and lasts for 5 years with the option of 2 more.""",
    ),
    (
        "B",
        "HWY/06",
        """The service accepts that this has been below standard. Between 2020 and 2023 the time came down from 7.2 to 3.9 days as LEDs were put in, and that has stopped. Two thirds of the remaining sodium lanterns are in the Afan and Dulais valleys where columns are over 30 years old. Of 19,300 columns, 2,870 were tested in the year and 61 failed (2.1%). Stores held only 40 drivers of the common type in November, lead time being nine weeks from the maker in Portugal. Councillors' enquiries numbered 83 against 47 in the previous quarter. It is 15% slower than quarter 2 and 21% slower than a year ago. The action plan has six items; four were finished by 31 December.""",
    ),
    (
        "B",
        "LEI/01",
        """190,162 visits, divided by a population of 93,400, gives 2,036 per 1,000 (Q3 2023/24 1,948; target 2,000; Wales 2,192). We are 88 up on last year or 4.5%, 36 over target and 156 below Wales.
Visits by centre:
Aqua Centre 81,340
Valley Leisure 44,118
Coast Gym 38,275
Dual-use schools 26,429
Together 190,162
Swimming is 37% of all visits. Free swimming (over 60s and under 16s) accounted for 9,214. Visits in Q2 stood higher at 2,114, as school holidays bring family swims.""",
    ),
    (
        "B",
        "LEI/01",
        """Usage continues to recover. The highest figure before the pandemic, in Q3 2019-20, was 2,251, and in Q3 of 2021-22 it was 1,402. Membership stood at 7,812 on 31 December, a gain of 346 in the year, with direct debits of £214,000 a month. Attrition is 4.2% per month and the industry norm 5%. The gym at Valley was refurbished for £640,000 (£250,000 Sport Wales) and re-opened on 7 October with 62 stations instead of 38; its visits rose by 29%. Electricity for the pools costs £1,140 a day, 40% less than in winter 2022. The Trust's management fee falls by £75k in 2025-26 and by the same again in 2026-27.""",
    ),
    (
        "B",
        "LEI/01",
        """LEI/01 has dropped by 78 per thousand from Q2 to Q3 but is still Green and better than this time last year. December was affected by Storm Darragh: the Aqua Centre had no power for 4 days and lost around 3,600 visits, about 39 per 1,000 population. Had it been open we would have been near to 2,075. Of those answering the autumn survey (1,022) 84% were satisfied, and Net Promoter Score was 46. National Exercise Referral: 288 referred, 201 started, 133 finished the 16 weeks (66% of starters). Learn to swim has 2,905 children, 118 on the waiting list. Women and girls are 54% of visits.""",
    ),
    (
        "B",
        "LEI/01",
        """Visits for the year so far come to 6,241 per 1,000 (Q1 2,091, Q2 2,114, Q3 2,036). With 2,150 expected in the fourth quarter, the busiest for gyms, the annual outturn should be 8,391 against an annual target of 8,200. Population used is the 2022 mid-year estimate of 93,400, previously 93,100; had we used the old one we would have shown 2,043. Wales is at 2,192, which is 7.7% higher than us; our deprivation profile matters here, with 15 of our 60 LSOAs in the most deprived tenth of Wales. 11,670 visits were made by holders of the £2.60 concession card. Parkrun (average 164 runners each Saturday) is not included.""",
    ),
    (
        "B",
        "LIB/02",
        """61,284 visits in the third quarter: Central 24,610, Coast 13,072, Valley 9,845, Eastern 7,306, community-run libraries 4,463 and the mobile 1,988. In the equivalent quarter of last year we had 57,930; the increase is 3,354 (5.8%). The target of 60,000 was beaten by 1,284. Warm Welcome sessions drew 4,905 attendances, over 70% of them at Central. Opening hours per 1,000 residents are 112 where the Welsh Public Library Standards (seventh framework) ask for 120. Staff: 31.4 FTE, 11 qualified. Events: 412, attended by 6,030 people, 2,418 of whom were under 5.""",
    ),
    (
        "B",
        "LIB/02",
        """Green. Although 1,733 fewer came than between July and September, when the Summer Reading Challenge (1,916 children, 58% finished) was on, visits were above target. Book issues are a different measure and were 48,920, with e-loans of 17,305 on top, and e-loans are now about a quarter of everything lent. The people counter at Coast broke on 18 November; for 12 days we used the average of the previous four weeks, adding an estimated 1,710 visits. A new counter cost £2,150. Computers: 9,260 sessions. Active borrowers number 14,380 or 15% of the population; in Wales it was 13% in the last published year. Fines were abolished in April 2023, costing £11,000.""",
    ),
    (
        "B",
        "LIB/02",
        """Visits by month were October 23,118; November 21,402; December 16,764. The total, 61,284, is the best Q3 since 2018-19 (66,015). Year to date 183,940, Q1 being 59,639 and Q2 63,017. This suggests an outturn of approximately 243,000 compared with 231,000 last year, a rise of about 5%. Central was closed for three days for rewiring. The job club, with 37 regulars, has helped 9 into work since September. 97% of adults in the triennial CIPFA survey (843 forms) rated their library as very good or good. It costs £4.12 per visit to run the service, or £3.87 with income taken off.""",
    ),
    (
        "B",
        "LIB/02",
        """The guidance changed in 2023-24: virtual events are no longer included and only physical visits are counted. Q2 had been sent in as 63,417 and was put right as 63,017 after we found 400 school visits entered twice. There is a proposal to transfer two branches (out of 8) to community councils by October 2025, saving £92,000 against a required 6% (£118,000). Consultation ran for 8 weeks from 4 November, and we had 1,388 replies, 1,041 of them against. Both branches together had 5,107 visits in the quarter, about one in twelve. If they closed and half of the people went elsewhere the measure would be around 58,700, under the present target.""",
    ),
    (
        "B",
        "ENV/04",
        """287 of the 302 streets inspected were of a high or acceptable standard (95.03%), compared with 281 of 298 (94.30%). Target 94%, Wales 95.8%. 15 streets failed (B- or lower): 8 for litter, 4 for dog fouling, 2 for leaf fall and 1 for detritus. Grades were A 31, B+ 119, B 137, B- 11, C 4 and D 0, making 302. Surveys are made by Keep Wales Tidy twice a year and by ourselves in each month; ours covers 5% of streets. We have 22 street cleansing staff, down from 29 in 2019, and seven mechanical sweepers, two of which are more than ten years old.""",
    ),
    (
        "B",
        "ENV/04",
        """Cleanliness is 1.03 points above target and 0.77 below the Welsh average. It is a shade lower than Quarter 2 (95.39%, 290 out of 304) as leaf fall began in the first week of November. By ward group: town centres 58 of 60, residential 171 of 180, industrial estates 33 of 36, rural 25 of 26. Smoking litter was present in 77% of streets, confectionery in 54% and dog fouling in 9%. In 2013/14 fouling was seen in 16%. 84 fixed penalty notices for litter (£125 each; 61 paid) were given by the contractor, whose contract comes to an end on 30 June 2025.""",
    ),
    (
        "B",
        "ENV/04",
        """Green. Up by 0.73 of a point on the corresponding period of last year, with six more streets passing and four more looked at. The Cleanliness Index, a weighted score out of 100, is 71.6 (70.9 last year, Wales 71.2). The night-time sweeping pilot costs £1,900 a week and covers 14 streets; they all passed. Our deep clean of the M4 junctions from 11 to 22 November removed 9.6 tonnes, and National Highways' counterpart in Wales paid half. We had 311 requests for street cleaning, 18% fewer, and dealt with 296 in five days. Three more failed streets would have left us on 94.04%, and four more on 93.71% and Amber.""",
    ),
    (
        "B",
        "ENV/04",
        """ENV/04 should be read together with WST/08 (317 fly-tips this quarter), because three of the 15 failed streets had fly-tipping on the day. Percentage of streets at high standard only, A and B+, is 49.7 (150 of 302); last year it was 46.0. The Caru Cymru grant of £68,400 finished in March 2023 and LPMW funding has replaced some of it. 18 Litter Picking Hubs lend kit; 132 groups registered with around 1,500 volunteers, giving 4,260 hours. Bins: 1,104, 92 of them solar compactors which cut visits by four fifths. Year to date 95.1% (868 of 913). We would need to fall to 283 of 302 before we miss 94%.""",
    ),
    (
        "B",
        "PRO/03",
        """17 of the 22 high risk businesses due an inspection were inspected (77.27%). In the third quarter of last year it was 19 of 23 (82.61%). Target 100%, so five remain:
2 x closed for the season
1 x business refused an appointment, warrant being considered
1 x feed premises, officer not yet authorised
1 x moved out of the area
All except the last are programmed for January. The authorisation course runs for 3 days in Cardiff and costs £690. The team has 5.5 FTE, with one on secondment to the National Trading Standards e-crime team until March.""",
    ),
    (
        "B",
        "PRO/03",
        """Red, and 5.34 points down on last year. With small numbers each business is worth 4.5 points. Eight of the 22 are in animal feed, where 7 were done; six are second hand car dealers, 5 done; five are petrol or fireworks stores, all 5 done; and three are holiday parks and fairs, none done, as they were shut or had moved. Vape shops are handled through Operation CeCe, in which 3 raids seized 4,310 illegal vapes and 61,000 cigarettes worth £29,000. Medium risk inspections (not in this measure) were 41 of 60. For the year to date we are on 48 of 61, with 74 planned for the full year, and we anticipate completing 68.""",
    ),
    (
        "B",
        "PRO/03",
        """The target of 100% has not been met since 2017-18. Last year's Q3 was 82.61% and we then ended 2023-24 at 88%. The number due, 22, is set by the risk scheme of the National Trading Standards Board and is revised each April. Fourteen of the 17 inspections were unannounced. Non-compliance was found at 9 of the 17: six got written advice, two an improvement notice and one is being prosecuted. Doorstep crime took priority in November, with 12 victims, average age 81, who had lost £86,450 between them; our rapid response saved another £31,000. Scams awareness talks reached 530 residents in 16 sessions.""",
    ),
    (
        "B",
        "PRO/03",
        """PRO/03 – we inspected 17 premises. Had the two seasonal businesses (a caravan park and a fairground) been left out of the programme, as they were in 2022-23, the result would be 17 from 20, that is 85%. A third business shut on 3 December. Officers' hours lost to sickness were 296 compared to 110. Budget for Public Protection is £2.31m, 0.8% of the Council's net budget, and 3.1% less than in 2023-24 in cash. A regional review by Directors of Public Protection Wales says that the number of trading standards officers in Wales has fallen by more than 40% in ten years. Two trainees started in September and will be qualified in 2027.""",
    ),
    (
        "C",
        "SSA/01",
        """246 of 301 assessments were completed within the 42 days in Quarter 4, 81.73%, compared to 233 of 297 (78.45%) in the same quarter of 2024-25 and 229 of 284 (80.63%) in Quarter 3. 55 were late. Team results: North 79/94, South 88/112, Hospital 61/70, Learning Disability 18/25. The average length of those out of time was 68 days. Learning Disability has two social worker vacancies and has had them since October; a newly qualified worker begins on 11 May. The target of 85% would have needed ten more in time. In the year as a whole we completed 1,143 assessments, 921 of them in time (80.6%).""",
    ),
    (
        "C",
        "SSA/01",
        """There has been a steady improvement of 3.28 points over the year, and 1.1 over the quarter, but we are still 3.27 short. Part 3 of the Social Services and Well-being (Wales) Act 2014 sets no timescale and 42 days is a local standard, adopted in 2017. Referrals to the front door were 2,406, 9% up, with 61% closed with information, advice or assistance. The backlog is 117 people, of which 23 have waited over 12 weeks; twelve months ago it was 164. The waiting list is looked at on each Wednesday and 4 in 10 are given an interim service. Agency spend was £96k in Q4, budget £60k.""",
    ),
    (
        "C",
        "SSA/01",
        """Assessments completed in timescale (42 days) by age of the person:
18-64: 62 out of 83
65-84: 118 out of 141
85 and over: 66 out of 77
Total: 246 out of 301
Older people's cases are simpler to close. Of the late ones 21 were waiting on a continuing healthcare decision from the Health Board, 14 were in hospital, 11 were due to staff sickness and for 9 no reason was recorded. If the 21 are put to one side the result is 246/280, i.e. 87.9%. January was the poorest month at 76% owing to the snow closure on 5-7 January and norovirus. Five carers' assessments in the sample audit of 20 were judged "requires improvement".""",
    ),
    (
        "C",
        "SSA/01",
        """Amber. We did 13 more assessments in time than in January to March 2025 and 17 more than in October to December. The new WCCIS replacement, Mosaic, went live on 17 November and for the first six weeks workers took about 25 minutes longer per assessment. It also changed the start date: Q3 was first published at 78.87% (224 of 284) but five had been opened twice with the wrong date and it has been restated at 80.63%. The CIW inspection in February found 7 strengths and 4 areas for improvement. In 2026-27 the target is to stay at 85%, and the standard will move down to 35 days from 2027.""",
    ),
    (
        "C",
        "SSA/04",
        """At 31 March 2026, 38 people were waiting for a package of domiciliary care, 19 fewer than on the same date in 2025 (57) and six fewer than at the end of December (44). The target of 40 or below is achieved. They need 412 hours a week between them, average 10.8 hours. 22 are at home with family support, nine are in hospital, five are in step-down beds and two in respite. By area: Afan 9, Neath 13, Pontardawe 7, Valleys 9. The longest waiter, 71 days, needs four double-handed calls a day in Glyncorrwg where no provider has capacity.""",
    ),
    (
        "C",
        "SSA/04",
        """Green, a third fewer than last year. The pay of independent sector carers was raised to the new Real Living Wage of £13.45 from April, costing us £1.3m, and vacancies in the 14 agencies have fallen from 11% to 7%. Our own Community Wellbeing team delivers 24% of the hours (3,390 out of 14,120 a week). Reablement: 131 people finished in the quarter and 88 (67%) needed no further service. New packages started numbered 146. In 2022 at the worst point, 18 November, 203 people were waiting. We anticipate a figure between 35 and 45 through the summer as leave is taken, and so the measure may turn Amber in Q2.""",
    ),
    (
        "C",
        "SSA/04",
        """No. waiting 38 (LY 57, Q3 44, target 40). Time waited: under 1 week 8; 1-2 weeks 12; 2-4 weeks 10; over 4 weeks 8. Hence 53% have been waiting for no more than a fortnight. In the weekly return for 20 March we showed 46, and for 27 March 41. 5 people on the list refused an offer because of the time of the call and they are still counted; without them it would be 33. Delayed pathways of care at the Princess of Wales, Neath and Morriston attributed to domiciliary care were 11 in the March census, out of 64 for all reasons. The regional target is 50 by September.""",
    ),
    (
        "C",
        "SSA/04",
        """Since the quarter ended five people have come off this list, but that is not in the figure. The 38 are made up of 29 new packages and 9 increases to existing ones. The number waiting is two under target, and is the lowest at any year end since we began the count in 2019/20 (then 49). One provider with 620 hours a week gave 28 days' notice on 2 February; 51 of its 57 clients were moved to three other agencies and six took a direct payment. 417 people now have a direct payment, +8%. Fee uplift for 2026/27 is 5.2%, to £24.95 an hour; the Homecare Association's minimum price for Wales is £26.19 by comparison.""",
    ),
    (
        "C",
        "SSC/02",
        """517/561 visits in time (92.16%) v 498/553 (90.05%) in Q4 2024/25. In Q3 it was 529/570. Late visits: 44. Reasons given for the late ones are
* written up late, visit itself in time - 17
* placement out of county - 11
* social worker sick - 8
* young person not in or refused - 6
* not known - 2
The regulations (Care Planning, Placement and Case Review (Wales) 2015) say a visit within 1 week of placement, then at least each 6 weeks, or 3 months where it is long-term. If the 17 recording errors were allowed we would have 534, or 95.2%.""",
    ),
    (
        "C",
        "SSC/02",
        """The team has come within 0.84 of a percentage point of the 93% target. This is 2.11 points above last year but 0.65 under the previous quarter. Five more visits in time were needed. There are 326 children looked after (SSC/05) so that each had 1.7 visits on average. Children were seen alone in 411 of the visits (73%), although for 96 babies and toddlers' visits this does not apply. 38 of 42 case-holding posts are filled, average caseload 16.4; BASW recommends under 18 roughly. In April a "visit due in 7 days" alert will come in. Full year: 2,061 of 2,246, 91.8%.""",
    ),
    (
        "C",
        "SSC/02",
        """Of 561 visits due, 92.16% took place within the statutory time. In county 402 from 428; out of county 115 from 133. The 24 children in Year 6 and the 19 care leavers in "When I'm Ready" have their own arrangements and are not in here. Snow in the first full week of January put back 13 visits, and 9 were still late. The Independent Reviewing Officers raised 7 alerts in the quarter, two on visits. Our children's survey "Bright Spots" had answers from 121 children; 86% of 11 to 18 year olds trust their social worker. The Wales measure was stopped in 2016 and there is no average. Q4 of 2023/24 had been 87%.""",
    ),
    (
        "C",
        "SSC/02",
        """Amber. Though 19 more visits were on time than a year ago, eight more were due, so the number late has come down by 11, from 55 to 44. By team: Intake 61 of 70, LAC North 219 of 234, LAC South 203 of 218, Disability 34 of 39. Intake's 87% relates to the first visit within a week, where 4 of 16 were missed. Travelling to see children costs £4,870 a month and takes about 11% of a worker's week. A recruitment fair at Swansea University brought 31 enquiries and 3 offers. Unallocated cases on 31 March: none; there were six in September. Principal Officers meet each fortnight to go through what's late.""",
    ),
    (
        "C",
        "SSC/05",
        """326 children were looked after on 31 March 2026. This is five fewer than at Quarter 3 (331) and 15 fewer than the year before (341), a reduction of 4.4%.
In the quarter 19 came into care and 24 left. Those leaving: 9 returned home, 6 turned 18, 5 were made subject of a Special Guardianship Order and 4 were adopted.
Placement: foster care with the authority 121, kinship 84, independent fostering 52, with parents 31, residential 27, other 11.
The rate is 172 per 10,000 population under 18 (18,900), compared to a Wales figure of 116 at March 2024.""",
    ),
    (
        "C",
        "SSC/05",
        """Numbers of children looked after are reducing safely. We peaked at 389 in June 2019. There is no target because each child's need must decide. Age bands on the day: under 1, 14; 1-4, 49; 5-9, 78; 10-15, 126; 16-17, 59. Edge of Care worked with 67 families in Q4, costing £118,000, and 58 of these kept their children at home. Legal status: full care order 231, interim 34, section 76 voluntary 38, placement order 23. Two unaccompanied asylum seeking children arrived via the National Transfer Scheme in February, bringing us to 17 (5% of the total); without them we would have 309.""",
    ),
    (
        "C",
        "SSC/05",
        """Children looked after: down for the fifth quarter in succession, from 349 at the end of 2024. End of June 338, end of September 334, end of December 331 and now 326. The cost of residential placements is the pressure: 27 children at an average of £5,940 per week, the dearest £14,300. Five children are in placements operating without registration, which Welsh Government wishes to end. By law, the Health and Social Care (Wales) Act 2025, no new for-profit provider may register from April 2026. 63% (205) are placed in the county borough, 21% in a neighbouring county and 16% further away. Two children's homes with four beds each will open in July and November.""",
    ),
    (
        "C",
        "SSC/05",
        """As at the last day of March there were 326 (171 boys, 155 girls). 47 have a disability, while 88 are in sibling groups of three or more. A quarter of the total, 82, have been looked after for under a year. The forecast made by Data Cymru in 2024 was that we'd be at 360 by now. Applications to discharge care orders for children placed with parents: 12 made since September, eight granted, one refused, three waiting for a hearing. Each discharge saves roughly £6,100 a year in worker time. Our published return for December was 332 but a child adopted on 30 December was notified late, so it was revised to 331. Foster carers approved in the year: 13 households; left: 16.""",
    ),
    (
        "C",
        "SSC/07",
        """5 of the 41 children registered between January and March had been on the Register before (12.20%). This compares with 9 of 52 (17.31%) last year and 4 of 37 in Quarter 3. The target is 12%: one child fewer, 4 of 41, would be 9.8% and Green. Wales: 6.8%. The five come from three families. In two families (four children) the concern is domestic abuse and a parent's return; in the third it is neglect. The gap since they were last registered is between 14 months and 6 years. Registrations are also affected by 3 children who moved here from Swansea and Carmarthenshire, which count as new.""",
    ),
    (
        "C",
        "SSC/07",
        """Percentage re-registered has gone up by 1.39 points on last quarter but is 5.11 lower than the corresponding quarter in 2024-25. Small numbers swing: in Q2 it was 5.6% (2 of 36) and in Q1 15.9% (7 of 44). For the year it comes to 18 of 158, or 11.4%. On 31 March the Register held 97 names, by category neglect 44, emotional 38, physical 8, sexual 7. At 51 per 10,000 children we are close to the Welsh rate of 49. De-registrations were 46, with 31 stepping down to care and support. The Wales definition counts any earlier registration, ever, as does England's; some neighbours use 12 months only.""",
    ),
    (
        "C",
        "SSC/07",
        """Only just Amber, 0.20 of a percentage point worse than target. We are however 5.4 points worse than the average for Wales, that is nearly twice as high. A case audit of all nine re-registrations from last year (January-March 2025) showed that 6 had been closed within 3 months of de-registration. As a result a 6-month step-down plan became obligatory from 1 September, and none of the 58 children de-registered since then has come back. In the regional Safeguarding Board's table our 12-month figure of 11.4% puts us second of three. Two of five conferences had no GP report. Conference chairs, 2.5 FTE, each did 33 conferences.""",
    ),
    (
        "C",
        "SSC/07",
        """41 children (24 families) were registered in the quarter and 36 of the 41 for the first time, or 87.8%. Ages of the five who were re-registered: 3, 5, 8, 11 and 15. Figures for quarter 4 in past years: 2021-22 - 8.3%; 2022-23 - 6.5%; 2023-24 - 13.0%; 2024-25 - 17.31%. 11 fewer registrations took place than in Q4 of last year. Section 47 enquiries fell too (214 to 189), of which 102 led to "no further action under child protection". 38 of 40 initial conferences met the 15 working day limit. £45k of Families First money pays for two workers until March 2027 on relapse prevention. Target next year to be 10%.""",
    ),
    (
        "C",
        "EDU/01",
        """Attendance in primary schools was 92.4% this quarter, 0.8 of a point up on the same term last year (91.6%) and a whisker over Wales at 92.3%. It is 0.6 below target and 0.5 below last quarter. Nursery 88.9, Reception 91.1, Years 1-2 92.2, Years 3-6 93.2. Pupils eligible for free school meals: 89.1%, others 93.6%, a gap of 4.5 points (5.2 a year ago). In 2018-19 we had 94.6%. Of 58 primaries 24 were at 93% or over. Persistent absence, defined as missing 10% of sessions or more, is at 21.4% of pupils, or 1,507 children.""",
    ),
    (
        "C",
        "EDU/01",
        """The week of the snow (5 to 9 January) had attendance of 84.7% in the 49 schools which opened; without that week the term would be around 93.1%, over target. Illness makes up 61% of all absence, holidays in term 12% and unauthorised 19%. Flu vaccination uptake was 54% in the 4 to 11s, 6 points lower than Wales. There are 7 Education Welfare Officers, of whom 3 are paid by the £292,000 attendance grant, which is confirmed for 2026-27. 212 fixed penalty notices at £60 were issued by the authority from 1 September to 31 March, compared to 158. Home visits: 1,344. Target for 2026/27 is 93.5%, with 94.5% by 2028/29.""",
    ),
    (
        "C",
        "EDU/01",
        """EDU/01 92.4% (LY 91.6; Q3 92.9; target 93.0; Wales 92.3) Amber
Clusters: Cwm 90.8, Dwr 92.7, Llangatwg 93.3, Bae 91.9, Ystalyfera (Welsh medium) 94.0
718,204 half-day sessions attended from 777,277 possible. Each 0.1 is about 777 sessions, or a day for roughly 390 pupils. If we had been on target 4,664 more sessions would have been attended. The lowest school was 86.2% and the highest 96.5%. Four schools with less than 90% have been given a School Improvement Officer for two days a month. Estyn's 2024 annual report said every pupil missing 10 days loses 5% of the year. Codes were corrected in February by 2 schools (Q3 unaffected).""",
    ),
    (
        "C",
        "EDU/01",
        """We would describe this as recovering slowly: autumn 2022 90.1, spring 2023 90.6, spring 2024 91.0, spring 2025 91.6, and 92.4 now. At the same pace of 0.8 per year it will be the spring of 2027 before 93% is reached. The dip from 92.9% is usual between the autumn and spring terms because of winter illnesses. Secondary attendance, EDU/02, is not in this pack but stood at 88.1%. Breakfast clubs run in 55 of 58 schools for 1,930 children and universal free school meals are taken by 71% of those offered. England's primary figure for spring was 94.1% but its sessions are coded differently. Emotionally based school avoidance: 64 primary pupils are known.""",
    ),
    (
        "C",
        "EDU/06",
        """Nine pupils were permanently excluded in January to March 2026 (14 in the same months of 2025, so five fewer). Reasons: persistent disruptive behaviour 4, assault on an adult 2, assault on a pupil 1, drugs 1, weapon 1. All were in secondary schools: Year 8 - 1, Year 9 - 3, Year 10 - 5. Seven of the nine are boys. Five have ALN, one with a statement transferred to an Individual Development Plan. Two exclusions were withdrawn before the governors' meeting and do not count; had they gone ahead there would have been 11. Fixed-term exclusions of 5 days or less were 486, up from 451.""",
    ),
    (
        "C",
        "EDU/06",
        """Permanent exclusions fell by over a third (36%) on the corresponding quarter, which is welcome. Over the school year since September there have been 20, and at Easter last year the number was 29. Rate per 1,000 pupils, 1.8 for secondary in the quarter, is not comparable with Wales, which last published 0.5 for the full year of 2022/23 across all schools. Managed moves: 27 tried, 18 successful so far. The PRU has 96 places, 103 on roll and another 12 coming. Out of county day places cost £41,200 per pupil on average, so four fewer places means £165,000. The Inclusion Grant of £310k pays for 8.5 outreach staff.""",
    ),
    (
        "C",
        "EDU/06",
        """The count for the quarter is 9, and schools' individual numbers are: Cwm 3, Dwr 2, Bae 2, Llangatwg 1, Sant Ioan 1. In 2024-25's fourth quarter Cwm alone had 7. Governors upheld all nine; three parents have asked for an independent appeal panel, which must be heard within 15 school days. In Q4 of 2022-23 there were 6, in 2023-24 11, and then 14. Four out of nine were known to Youth Justice and 3 are looked after or have been. Each secondary school has agreed to a Team Around the School meeting every six weeks. Welsh Government's guidance on exclusion (171/2015) was revised in 2024 and training for 62 governors was held in two sessions.""",
    ),
    (
        "C",
        "EDU/06",
        """9 permanent exclusions compared with 14. No target is set as we do not think it right to plan for any number, and heads, not the Council, take the decision under section 52 of the Education Act 2002. Average time to provide other education was 12 days against the 15 day rule; in 8 of 9 cases we kept to it. Six have been placed in the PRU, one in another secondary, one at college (a 14-16 place) and one has 10 hours of home tuition per week. The headteachers' survey in February got 11 responses from 12, with 9 saying behaviour is worse than before Covid. Primary: no permanent exclusions for the fourth term.""",
    ),
    (
        "C",
        "HRS/01",
        """10,029 FTE days were lost in Q4 by an average of 3,842.6 FTE employees, giving 2.61 days each. This time last year 2.84 days; Q3 2.97 days; target 2.50. We are 0.23 of a day better than last year (8%) and 0.11 off target. Long-term (over 20 working days) was 6,719 days and short-term 3,310, or 67% and 33%. Main causes: stress 3,009, musculoskeletal 1,805, infections 1,705, post-op 1,304, other 2,206. Stress is split as 38% work-related and 62% personal. The year's total, quarters 1 to 4, comes to 10.16 days against 10.74 in 2024/25.""",
    ),
    (
        "C",
        "HRS/01",
        """Sickness absence has reduced by 0.36 days per FTE since the autumn. By directorate: Social Services 3.61, Environment 2.98, Education and schools 2.17, Finance & Corporate 1.69. Half of all employees (51%) had no sickness in the quarter, 17% had more than ten days in the last 12 months. Flu jabs: 914 staff, 210 more than in 2024. Occupational Health had 388 referrals with a waiting time of 9 working days (17 last June). Stage 3 hearings: 14, dismissals on capability 5, ill-health retirements 3. The estimated cost of absence is £1.42m a quarter excluding cover. Days lost to industrial injury were 121.""",
    ),
    (
        "C",
        "HRS/01",
        """Amber – Q4 is 2.61 days per FTE. January 0.96, February 0.83, March 0.82, adding up to 2.61. March is the lowest of any month since August 2021. If the days of the 43 employees in the top band (absent the whole quarter, 62 days each) were left out the figure would be 1.92. The Public sector average per CIPD is 10.6 days a year and Wales's 22 councils had 11.6 in 2023-24 (ours then: 11.2). 96% of return-to-work interviews were recorded, but only 71% of them inside three days. 26 managers out of 410 have still to do the e-learning. A half-day per FTE is worth about £270,000 by our reckoning.""",
    ),
    (
        "C",
        "HRS/01",
        """Quarter 4: 2.61. Although the aim of 2.50 was not met, the result is better than both Q4 last year (2.84) and the quarter before (2.97). We lost 1,050 fewer days than in Q4 2024/25 (11,079) but had 59 fewer FTE too. In the three teams with the "Wellbeing Hour" pilot (214 people) it was 2.05. Home carers at 4.90 and refuse at 4.12 are highest, together 14% of staff and 25% of days. Cancer and heart conditions account for 9%. Mental health first aiders: 72. The new Maximising Attendance policy (trigger down from 10 to 8 days in a rolling year) starts 1 June after agreement with the 3 unions. Target for 2026/27 Q4: 2.45.""",
    ),
    (
        "C",
        "FIN/01",
        """96.83% of the council tax due for 2025-26 had been collected by 31 March (£74.906m of £77.358m), against 96.41% a year ago (£70.860m of £73.500m). Target 97.0%, so 0.17 short, Wales 96.2%. The uncollected sum is £2.452m. To meet target another £131,000 or so was necessary. Direct debit is used by 74% of 64,350 households. The bill for Band D went up by 5.9%, to £2,214. During the year we sent 21,480 reminders, 9,065 summonses and obtained 6,930 liability orders. Since March a further £310,000 of 2025-26 money has been received. The second homes premium (100%) raised £0.6m from 402 homes.""",
    ),
    (
        "C",
        "FIN/01",
        """Improved for the third year in a row: 95.72%, 96.05%, 96.41%, 96.83%. The figure is cumulative, thus at the end of Q3 it was 83.27% and the last three months brought in 13.56 points. We are 0.63 above the All Wales average of 96.2% and sit 8th of 22, from what other authorities have told us. Single person discount review: 1,140 withdrawn, £437,000 more to collect. CTR goes to 15,320 households, 9,060 on full. Of accounts in arrears, 1 in 6 is on a payment arrangement. Recovery staff of 11 were 9 until July. Attachment of earnings 1,905, enforcement agents 2,760 cases with 22% collected. Council Tax Protocol for Wales is followed.""",
    ),
    (
        "C",
        "FIN/01",
        """Collection Amber, 0.17 from its target.
Collected: £74,906k
Due: £77,358k
2024-25: £70,860k of £73,500k
Collected in cash is £4,046k more than last year, a rise of 5.7%, mostly as a result of the rise in the tax. Arrears for previous years stand at £6.9m, and £1.84m of this was paid in the year (27%). Written off: £288,000 (0.37% of the debit). In-year collection by band is A 94.1, B 96.0, C 97.2, D 98.1, E and over 98.9. Band A is 31% of dwellings. Over 20 years we get 99.2% in the end. Non-domestic rates (FIN/02) were 98.0% as compared with 97.6%.""",
    ),
    (
        "C",
        "FIN/01",
        """The percentage went up by 0.42 points on 2024-25. On a debit of over £77m each tenth of a per cent is worth £77,000. Rates for the big Welsh cities run from 95.4 to 97.4. Audit Wales tested 60 accounts and found one wrong discount (£186). Before Covid, in 2019-20, we collected 97.31%. Help given: 1,602 households were helped by the Discretionary fund with £211,000, average £132; 38 care leavers up to 25 are exempt. Customers who pay in 12 instalments rather than 10 are 29%, up from 24%, which is why December's 83.27% looked low next to the 83.90% of December 2024. For 2026-27 the target is to be 97.1%.""",
    ),
    (
        "C",
        "FIN/04",
        """17,206 of 18,341 undisputed invoices were paid in 30 days (93.81%), as against 16,650 of 18,020 (92.40%) last year and 16,988 of 17,903 (94.89%) in the third quarter. Late: 1,135. By directorate (late): Social Services 402, Education and schools 377, Environment 214, Corporate 142. Average days to pay was 16.8. Under the Late Payment of Commercial Debts Act a supplier may claim interest of 8% over base; £1,312 was claimed by seven suppliers. 61% of invoices are now e-invoices; paper ones take 9 days more. Small businesses on the fast track (10 days) were paid on time in 88% of cases.""",
    ),
    (
        "C",
        "FIN/04",
        """Under the target of 95% by 1.19 points. It is lower than in Q3 by 1.08 as year end brings in many invoices in March (7,402, of which 6,763 in time, 91.4%), and the finance system was closed from 27 to 29 March for the upgrade to version 7.2. January: 5,207 of 5,460. February: 5,236 of 5,479. It is expected to be 95% again in June. Two of six payments clerks left in February, one on promotion. Had March been like January and February (95.5%) the quarter would have been 95.5%. Purchase card use rose 12% to £1.1m, which takes about 3,000 small invoices a year out of this count.""",
    ),
    (
        "C",
        "FIN/04",
        """Invoices paid on time are up 1.41 percentage points in a year, or 556 more invoices, while the total increased by 321. Full-year 2025-26: 94.1% of 71,206 (2024-25 93.2% of 70,118). No-PO-no-pay began on 1 October. In the first month 1,270 invoices came without a purchase order and in March 316. Disputed invoices, 512 in this quarter, are left out by definition. The total paid was £61.4m, 54% of it to firms with a Welsh postcode and 29% within the county borough. The foundational economy pledge is 35% by 2028. Of 30 suppliers rung in March, 24 were content, 4 not and 2 did not know us.""",
    ),
    (
        "C",
        "FIN/04",
        """Amber: 93.81% (95.00% target). An additional 218 invoices on time would have done it, since 95% of 18,341 is 17,424. A third of the late ones (381) were only 1 to 5 days over; 466 were 6 to 15 days, 205 16 to 30 days and 83 more than 30, so that 98.4% had been paid within 45 days. One energy supplier's consolidated bill covering 94 sites was wrong and put right on day 41; had it been on time we'd have had 17,300 and 94.3%. BVPI8, as this once was, had a top quartile of 97% in 2007-08. Schools' own cheque books (23 schools) are excluded.""",
    ),
]
