"""Long true commentaries, a third set: whole officers' commentaries in which nothing is false. See `tenth` for the form."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q2",
        """
        HOU/03|Percentage of households threatened with homelessness for whom homelessness was prevented|percent|higher|64.52|58.67|61.90|62.00|57.8|Green
        HOU/07|Average number of calendar days taken to deliver a Disabled Facilities Grant|days|lower|241|268|229|230||Amber
        PLA/05|Percentage of householder planning applications determined within 8 weeks|percent|higher|88.6|91.2|85.9|90.0|89.7|Amber
        WMS/02|Number of missed bin collections reported|count|lower|1,186|942|1,054|1,000||Red
        STR/04|Percentage of reported fly-tipping incidents cleared within 5 working days|percent|higher|96.3|94.0|97.1|95.0|95.4|Green
        HRM/01|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|2.41|2.18|2.36|2.25||Red
        CSC/03|Percentage of calls to the contact centre that are abandoned|percent|lower|7.8|11.3|9.6|8.0||Green
        LIB/01|Number of visits to leisure centres and libraries per 1,000 population|rate|higher|1,462|1,318|1,507|1,450|1,390|Green
        """,
    ),
    "B": (
        "2025Q4",
        """
        ASC/04|Percentage of adults who completed a period of reablement and needed no further support|percent|higher|71.43|68.25|70.10|70.00|69.2|Green
        ASC/09|Number of delayed hospital discharges for social care reasons (cumulative)|count|lower|143|176|108|150||Green
        CHS/11|Percentage of looked after children with three or more placements during the year|percent|lower|11.24|9.83||10.00|9.6|Red
        EDU/06|Percentage of Year 11 leavers known not to be in education, employment or training (NEET)|percent|lower|2.1|1.7||2.0|1.9|Amber
        REV/01|Percentage of council tax due for the year that was collected|percent|higher|96.42|95.88|84.57|96.50|96.1|Amber
        HWY/03|Average number of calendar days taken to repair street lamp failures|days|lower|4.6|5.2|4.9|5.0||Green
        PPN/02|Percentage of food establishments which are broadly compliant with food hygiene standards|percent|higher|97.2|96.5|97.0|96.0|96.8|Green
        WST/06|Cost of waste collection per household|pounds|lower|88.15|82.40||85.00||Red
        """,
    ),
}

COMMENTARIES = [
    # A HOU/03
    (
        "A",
        "HOU/03",
        "Homelessness was prevented for 60 of the 93 households whose cases closed in the quarter (64.52%), compared with 44 out of 75 in the same quarter last year. How prevented: private rented tenancy 27, social tenancy 18, able to remain in own home 9, family or friends 6. Of the 33 which were not prevented, 19 went on to be owed the section 73 duty, 8 lost contact, 4 withdrew and 2 refused a suitable offer. Spend from the Prevention Fund was £48,200 in the six months to September against an annual allocation of £110,000. The Housing (Wales) Act 2014 gives us 56 days to work with each household, and the average case took 41.",
    ),
    (
        "A",
        "HOU/03",
        "Above target (62.00%) and above the All-Wales average of 57.8%. The result is up 2.62 percentage points on Quarter 1, when 52 of 84 households were prevented from becoming homeless. No-fault notices were the largest single cause, at 38 households, then relationship breakdown with 21, rent arrears with 14 and other reasons with 20. July was a difficult month (17 of 31, 54.8%) because two of the five Housing Solutions officers were on leave, but August and September together came to 43 out of 62. There were 212 people in temporary accommodation on 30 September, 46 of them children. The team has bid for £75k from Welsh Government for a mediation worker, 0.6 FTE.",
    ),
    (
        "A",
        "HOU/03",
        "Performance has improved from 58.67% to 64.52% even though the number of households rose by 18, from 75 to 93. Single people made up 51 of the cases and 29 of those were prevented (57%); families did better, 31 out of 42 (74%). Across the first two quarters 112 of 177 households have been prevented, or 63.3%, and we expect to end the year at between 62 and 65%. In England the comparable prevention figure was about 52% last year, though the duties are not the same. Rents in the north of the county went up 9% over twelve months while Local Housing Allowance was frozen at the 2020 level, so only 1 in 14 of the homes advertised in August was affordable.",
    ),
    (
        "A",
        "HOU/03",
        "Green. 64.52% (60/93) v target of 62.00%, i.e. 2.52 points better. Had three households who moved out of the county not been counted we would have been on 60/90, or 66.7%. Please note the Q2 return in 2021-22 was restated from 55.1% to 53.9% after an audit found 1 duplicate. The Youth Homelessness Worker, in post since 4 May, supported 16 young people aged 16-24 and 11 of these had a positive outcome. Satisfaction: 24 forms returned, 20 happy with the advice they had. Next year's target is proposed at 64%, subject to Scrutiny on 12 December. Caseloads are now 28 per officer; the recommended maximum is 25.",
    ),
    # A HOU/07
    (
        "A",
        "HOU/07",
        "47 grants were completed in the quarter, taking 11,327 days in total, an average of 241 days. This compares with 39 grants and 268 days in the same quarter of last year, an improvement of 27 days. Adults: 44 grants averaging 236 days. The 3 children's grants averaged 314 days because two of them were extensions needing planning permission. By type of work: level access showers 26, stairlifts 11, ramps 5, extensions 3, other 2. There are 83 applications in the pipeline and 19 awaiting an occupational therapist's assessment. Capital spend to the end of September was £512,000, 43% of the £1.2m budget. The maximum grant in Wales remains £36,000.",
    ),
    (
        "A",
        "HOU/07",
        "Average of 241 days missed the 230 day target by 11 days and was 12 days slower than last quarter (229). The main reason is contractor capacity: two of the seven firms on the framework handed back work in June, and tender prices have come in about 18% over estimate. The OT stage took 52 days, the application stage 97 and the works stage 92. If the two extension schemes which took over 400 days each were left out, the remaining 45 would have averaged 233. A new framework with 10 contractors starts on 1 November. Our neighbouring authority reported 287 days for the same period. We are forecasting a full year outturn of 235 days.",
    ),
    (
        "A",
        "HOU/07",
        "The year to date stands at 235 days (47 grants this qtr and 44 in Q1, 91 in all). In 2019-20, before the pandemic, it was 198 days and in 2020-21 it reached 331. Although Amber against the target of 230, this is better than the 268 days we reported a year ago. 31 of the 47 were delivered in under 240 days and the quickest, a stairlift in Llanfair, took 38 days. Since means testing was dropped for medium grants in April 2021, enquiries have risen from around 12 a month to 20 a month. One surveyor post (of 3) has been vacant for 14 weeks. Client survey: 36 replies, 35 satisfied, and 33 said that they felt safer at home.",
    ),
    (
        "A",
        "HOU/07",
        "Q2 - 241 days; Q1 - 229 days; Q2 2022/23 - 268 days. Eight more grants were completed than in the same period last year (47 compared with 39). Areas: North 19, Central 16, South 12. The North team averaged 219 days and the South team 277, where there is a single OT covering 1.5 posts' worth of work. An extra £150k from the Enable grant has funded 62 small adaptations under £1,000, done in 15 days on average, and those are not in this PI. The indicator counts calendar days from the first contact to the certified date of completion. An internal audit in July tested 20 files and found 1 with the wrong start date, which was corrected.",
    ),
    # A PLA/05
    (
        "A",
        "PLA/05",
        "124 of the 140 householder applications were determined within 8 weeks, giving 88.6%. The target of 90.0% was missed by 1.4 percentage points, which is 2 applications. Of the 16 late decisions, 7 were waiting for bat surveys, 4 for highways comments, 3 went to Committee and 2 were held over for amended plans. Extensions of time were agreed for 11 of them, and counting those 135 of 140 (96.4%) were within an agreed time. Major applications are few: 3 in the quarter, 1 of them in 16 weeks. Fee income was £61,400, some £9,000 below the profile. Two appeals were decided and both were dismissed.",
    ),
    (
        "A",
        "PLA/05",
        "Down from 91.2% in the same quarter of last year, when 145 out of 159 were in time, but improved since last quarter's 85.9% (110 of 128). The service has carried 2 vacancies out of 9 planners since May; one has been filled from 18 September and the other is out to advert for the third time. Sickness cost us another 34 days. The average time for a householder decision was 51 days. July 39/46, August 41/46, September 44/48. 131 of the 140 were approved. From 2024 the phosphates guidance may affect up to 15% of applications in the Teifi catchment, though few of those are householder.",
    ),
    (
        "A",
        "PLA/05",
        "At 88.6% we are just under the Welsh average of 89.7% and the target of 90.0%, hence Amber. In the first half of the year 234 of 268 applications have been decided in 8 weeks (87.3%). Delegated decisions: 133, of which 120 in time. Committee: 7, of which 4 in time. The Committee sits every 5 weeks and was cancelled in August. A change to the scheme of delegation goes to Council on 19 October so that 4 or more objections, not 2, will be needed to take a householder case to Members. We think it would have added 3 to the number in time, making 127 (90.7%). The Welsh Government's own standard counts anything above 80% as good.",
    ),
    (
        "A",
        "PLA/05",
        "16 applications (11.4%) were late this quarter compared with 14 (8.8%) in Q2 last year and 18 in Q1. Applications received fell by 12% to 136 and the number on hand at the end of September was 97, the lowest for 2 years. The backlog of pre-2022 cases has gone from 41 to 9. We validated 84% within 5 days; 1 in 3 submissions still arrives without the right fee or plans. The £1,200 agency bill was met from vacancies. Looking ahead, a new back-office system goes live in January 2024 and there will be 2 weeks with no registration, so performance in Q4 could drop to about 80%.",
    ),
    # A WMS/02
    (
        "A",
        "WMS/02",
        "1,186 missed collections were reported in the quarter, 244 more than in the same quarter of last year (942) and 186 over the target of 1,000. By waste stream: recycling 512, food 274, garden 228, residual 172. The new rounds began on 3 July and 463 of the reports came in the first three weeks; by September it was down to 301. The crews make around 2.1 million collections a quarter, so this is about 56 for each 100,000. 1,043 (88%) were put right by the end of the next working day. Agency cover has cost £38k more than budgeted, and 4 out of 62 driver posts are vacant.",
    ),
    (
        "A",
        "WMS/02",
        "Red. Reports rose by 132 compared with Quarter 1 (1,054). July 498, August 387, September 301 = 1,186. The increase is owing to the route changes which moved 11,400 households to a different day, with 2 of the 26 vehicles off the road for most of July. Assisted collections are 96 of the total, which is too many: there are 1,850 households on the assisted list. 77 turned out not to be misses at all as the bin was out late or contaminated, and without them we would have had 1,109. In-cab devices have been fitted in 18 vehicles so far. APSE's average for members is 63 per 100,000.",
    ),
    (
        "A",
        "WMS/02",
        "The number of missed bins went up by 25.9% on last year, from 942 to 1,186. Area breakdown: Dinefwr 402, Gwendraeth 355, Taf 268, Myrddin 161. The half year total is 2,240, against 1,871 for the first half of 2022-23. 39 addresses were missed three times or more, and each of these has been visited by a supervisor. We received 58 stage 1 complaints about collections (31 in Q1) and 3 went to stage 2. The service has two drivers in training and one more HGV test is booked for 20 October. We forecast about 950 for Quarter 3 and 900 for Quarter 4.",
    ),
    (
        "A",
        "WMS/02",
        "The result (1,186) includes 140 reports from one week in July when the Cwm depot was closed by a burst main. Leaving these out the figure is 1,046, close to the Q1 figure of 1,054. Reported by phone 534, by the app 471, by web form 153, by councillors 28. The target of 1,000 was set in March when 19 rounds were planned; in the end there are 21. Recycling tonnage has risen 4% since the change and the recycling rate for the half year is estimated at 66.1%, above the 64% statutory minimum, which becomes 70% in 2024-25. An overtime bill of £22,750 was paid up to the end of September.",
    ),
    # A STR/04
    (
        "A",
        "STR/04",
        "287 of the 298 incidents reported were cleared within 5 working days (96.3%), better than the 95.0% target and the 94.0% (250 of 266) of a year ago. The 11 that took longer: 5 contained asbestos, 4 were on private land and needed notices, 2 were reported with the wrong location. On average it took 1.9 days. Household waste made up 64% of loads, and 23 were of tyres. Clearing them cost £27,300, or about £92 an incident. We issued 14 fixed penalty notices of £400 and took 2 cases to court, with fines of £1,150 altogether. Three cameras have been moved to the Mynydd layby, where 31 incidents were found.",
    ),
    (
        "A",
        "STR/04",
        "Green, 1.3 percentage points above target and 0.9 above the Welsh average of 95.4%. There is a small drop of 0.8 since last quarter, when 268 of 276 were cleared in time (97.1%). Incidents are up by 22 on the quarter and 32 on the same quarter last year. The northern crew cleared 141 of 144 in time, and the southern crew 146 of 154. One of the southern crew's 2 vehicles was in for repair for 19 days. Fly-tipping Action Wales reports about 41,000 incidents nationally in a year, of which 70% is household waste. We are aiming for a 10% reduction in the number of incidents by March 2025.",
    ),
    (
        "A",
        "STR/04",
        "96.3% were cleared within 5 working days, and 219 (73.5%) within one working day. Year to date: 555 out of 574, 96.7%. Size of load: small van 118, car boot 97, transit 44, single item 31, tipper lorry 8. A single tipper load at the old quarry, 14 tonnes, cost £6,800 to take away. Enforcement officers investigated 87 incidents, found evidence in 26 and named a culprit in 17. Staffing has been at 5 out of 6 since July. In a poll of the Citizens' Panel 58% said fly-tipping was a problem in their area compared to 63% in 2021. The duty of care campaign reached 12,000 households with the council tax bills.",
    ),
    (
        "A",
        "STR/04",
        "Eleven incidents out of 298 went over five days in Q2 compared with 16 of 266 in Q2 2022/23, so we have dealt with more and been late for fewer. Target 95.0%. July 104 (101 in time), August 110 (104 in time), September 84 (82 in time). August was lower at 94.5% because of the show and the bank holiday. If asbestos were excluded, as it is in some councils, it would be 287 out of 293 (98.0%). Our figure for 2020-21 was 91.6%, and it was 88.2% the year before that. A correction was made to the June data: 2 incidents entered twice were taken out before Q1 was published. A third barrow team is planned from April 2024 at £64k a year.",
    ),
    # A HRM/01
    (
        "A",
        "HRM/01",
        "7,519 FTE days were lost in the quarter among 3,120 FTE staff, which equates to 2.41 days per FTE. In the same quarter of last year it was 6,867 days, 3,150 FTE and 2.18 days. Long-term absence (over 28 days) was 5,188 days, that is 69%, and short-term 2,331 days, 31%. The main causes were stress, depression and mental health at 2,406 days, musculoskeletal at 1,579, and operations and recovery at 1,128. Covid accounted for 451 days (6%). The estimated cost of sick pay is £0.92m. 214 employees had an Occupational Health appointment with an average wait of 16 days. Target for the whole year is 9.5 days.",
    ),
    (
        "A",
        "HRM/01",
        "Red against the target of 2.25 days, being 0.16 over. Sickness is also higher than last quarter (2.36) and last year (2.18). Directorates: Social Care 3.64, Environment 3.02, Corporate 1.47, Education and Schools 1.71. In Social Care 11 staff have been off for more than six months. The year to date figure is 4.77 days per FTE, and at that rate the council will end at about 9.9 given the usual winter. Return to work interviews were held in 81% of cases, up from 74%. The ONS puts the UK sickness rate at 2.6% of working hours in 2022, the highest since 2004. Our own percentage of time lost was 3.9%.",
    ),
    (
        "A",
        "HRM/01",
        "The 2.41 days lost per FTE represents an increase of 0.23 days, or 10.6%, on Quarter 2 of 2022-23. 62% of employees had no sickness at all in the three months. There were 1,402 episodes; 1,018 were of a week or less, 247 of between one and four weeks and 137 were long-term. Of the 137 long-term cases 71 have returned, 9 have left (4 by ill-health retirement) and 57 remain off. 26 managers attended the attendance training in September, bringing the total to 148 since April. The policy changes on 1 January 2024, when the trigger will go from 10 days in 12 months to 8 days. Next year's target will be set at 2.20 for the second quarter.",
    ),
    (
        "A",
        "HRM/01",
        "Q2 2.41, Q1 2.36. Absence in homecare and residential homes accounts for 2,047 of the 7,519 days lost although these have only 16% of the FTE. Without those two services the figure would have been 2.09. Schools are closed for most of August and that is why the quarter is normally the lowest. Five wellbeing champions were appointed, and 88 staff have used the counselling line (52 in the quarter before). Flu vaccinations: 640 vouchers ordered at £11 each. In 2021-22 the second quarter was 2.57, and in 2019-20 it was 2.02. The neighbouring counties have reported 2.28 and 2.66. HR's 1.5 FTE attendance officers are funded until 31 March.",
    ),
    # A CSC/03
    (
        "A",
        "CSC/03",
        "3,220 of the 41,280 calls offered were abandoned (7.8%). This is inside the target of 8.0% and an improvement on 11.3% in the same quarter of last year, when 4,962 of 43,910 callers hung up. The average wait was 2 minutes 14 seconds against 3 minutes 50 then. Four new advisers completed their training in June, and the team is now at 22 of 24 FTE. Monday is still our worst day at 12.1% and Thursday the best at 4.9%. By line: switchboard 690, waste 1,104, council tax 871, housing repairs 555. Web forms rose to 18,900, so that 31% of contacts are now online. Satisfaction after the call was 4.3 out of 5.",
    ),
    (
        "A",
        "CSC/03",
        "Abandoned calls fell from 9.6% in Q1 (3,851 of 40,115) to 7.8% in Q2. July was 9.9% following the bin round changes, with 1,620 extra calls in the first week, August 7.0% and September 6.6%. 38,060 calls were answered, 61% of them within 60 seconds. A call is counted as abandoned once the caller has waited for 10 seconds; 412 who hung up sooner have been left out. The call-back option was taken up 1,375 times and 1,290 of these were successful. The Welsh language line took 2,940 calls, with 5.2% abandoned. We have spent £14,500 of the £20,000 set aside for the new telephony, due to go live on 27 November.",
    ),
    (
        "A",
        "CSC/03",
        "Green. 0.2 percentage points better than target. Compared to the same period last year 1,742 fewer calls were abandoned. The total of calls was down too, by 2,630 (6.0%), as customers go over to the app, which has 23,000 registered users. In the half year 7,071 out of 81,395 calls have been abandoned, 8.7%. Our forecast for the year is 8.2%, because the council tax main billing in March always brings around 6,000 calls in a fortnight. Repeat calls were estimated at 17% from a sample of 300. Complaints about the contact centre: 6, of which 2 were upheld. In 2018-19 we were at 5.5% with 29 advisers.",
    ),
    (
        "A",
        "CSC/03",
        "The percentage of abandoned calls (7.8%) is the lowest for nine quarters. 92.2% of callers got through. Out of hours is handled by our partner for £3.15 a call and not included; it had 2,204 calls, with 301 abandoned. Had the phone outage of 11 July not happened (388 calls lost) we would have had about 6.9%. There was 1 vacancy and 46 days of sickness in the team. The survey at the end of calls was completed by 1,930 people and 1,679 of these (87%) would rate the service good or very good. From 2024-25 the target will be 7.0%. The average call took 5 minutes 40 seconds, half a minute more than in 2021.",
    ),
    # A LIB/01
    (
        "A",
        "LIB/01",
        "There were 138,305 visits among a population of 94,600, equal to 1,462 per 1,000. That is 144 per 1,000 more than in Quarter 2 of last year (1,318) and above the target of 1,450. Leisure centres had 96,210 visits and libraries 42,095. The Summer Reading Challenge had 1,874 children taking part, of whom 1,092 finished. Swimming grew by 11% and the gym by 6%; there are now 5,340 direct debit members, compared with 4,720 in September 2022. Free swimming for the under 16s brought in 7,900 visits and £21,500 of grant. The pool at Bryn was closed for 9 days in August for a boiler repair costing £18,600.",
    ),
    (
        "A",
        "LIB/01",
        "1,462 visits per 1,000 population. Above target by 12 and above the Welsh average of 1,390 by 72. The figure is 45 lower than Quarter 1 (1,507), as expected because schools do not use the pools during the holidays: school visits were 4,100 compared with 13,600. July 49,880, August 43,215, September 45,210. Income was £1.04m, 3% over the budget, but energy has cost £96k more than a year ago. Library opening hours went from 38 to 35 a week at two of the eight branches on 1 July. Issues of e-books and e-magazines reached 15,200. In a survey 91% of 640 users said they would recommend us.",
    ),
    (
        "A",
        "LIB/01",
        "Visits have improved by 10.9% from 1,318 to 1,462 per 1,000. By centre: Castell 38,450, Bryn 24,720, Glanyrafon 20,180 and Tŷ Coch 12,860, making 96,210; the other 42,095 are library visits. In 2019-20 the same quarter stood at 1,655, so we have recovered 88% of the visits from before Covid. The exercise referral scheme had 312 new referrals, with 58% completing 16 weeks against a national figure of 49%. Over 60s account for 1 in 5 visits. Two lifeguards short throughout, out of 31. The population used is the mid-2021 estimate; with the 2022 estimate of 95,100 the rate would be 1,454.",
    ),
    (
        "A",
        "LIB/01",
        "On target (1,450) for the second quarter in a row. Half-year: 2,969 visits per 1,000 compared to a profile of 2,850. The door counters at Llanbedr library failed for 12 days and 1,130 visits have been estimated using the average of the previous 4 weeks. The Q1 figure first published (1,489) was revised to 1,507 after a late return from the trust. Classes ran at 76% full; 42 new classes a week are offered from September. The management fee is £1.35m this year and falls by £120k in 2024-25, when a target of 5,900 for the year has been agreed. Warm spaces open again on 6 November in 6 libraries.",
    ),
    # B ASC/04
    (
        "B",
        "ASC/04",
        "350 of the 490 people who completed reablement in the year needed no further support, 71.43%. This is above the target of 70.00% and the Welsh average of 69.2%, and up 3.18 percentage points on last year (288 of 422, 68.25%). Of the other 140, 74 had a smaller package than before, 41 the same, 16 a larger one and 9 went into residential care. The mean length of the service was 29 days against the six weeks allowed free of charge under the 2015 Regulations. The team of 34 reablement workers had 5 vacancies in the summer and 2 at the end of March. Cost £1.9m, including £410k from the Regional Integration Fund.",
    ),
    (
        "B",
        "ASC/04",
        "Performance at year end was 71.43%, having been 70.10% at the end of Quarter 3. In the last quarter alone 78 out of 102 people (76.5%) left with no care. Ages: 18-64 57 people, 65-74 96, 75-84 188, 85 and over 149; the oldest group had the lowest success, 63%. Referrals came to 702, 469 of them from hospital and 233 from the community. 118 people did not complete because of going back into hospital (87), dying (22) or declining (9). Around 1,150 hours a week are delivered. A visit by Care Inspectorate Wales in November made 2 recommendations. In England the equivalent is about 79%, though with another definition.",
    ),
    (
        "B",
        "ASC/04",
        "Green, with 62 more people made independent than in 2023-24 (350 compared with 288). Three hundred and fifty from 490 is five in seven. North locality 128/171, South locality 121/172, West locality 101/147. An occupational therapist was added to each of the three teams in July for a total of £141k. It is estimated that the avoided homecare, at 8 hours a week for each person and £27.40 an hour, is worth nearly £4m in a full year. Waiting list on 31 March: 14, the longest 19 days. Next year the target goes up to 72%. 203 questionnaires were returned and 196 people said they had been treated with dignity.",
    ),
    (
        "B",
        "ASC/04",
        "The percentage needing no support has risen from 68.25% to 71.43%, 1.43 points over the target. 28.57% (140 people) still required some care. If the 31 people with end of life needs who should not have come into the service were left out it would be 350 of 459, 76.3%. The number finishing increased by 68, or 16%, because the average stay was brought down from 34 days to 29. In 2022-23 we reported 64.9% and in 2021-22 61.3%. There was a data cleansing exercise in January: 7 records closed in error were put back and the Q2 return changed from 69.4% to 69.1%. Sickness in the team stands at 13.8 days per FTE.",
    ),
    # B ASC/09
    (
        "B",
        "ASC/09",
        "There were 143 delays for social care reasons during the year, 33 fewer than in 2023-24 (176) and 7 under the target of 150. Reasons: awaiting homecare 68, awaiting assessment 31, care home choice 24, equipment or adaptations 12, other 8. The days lost came to 3,289, an average of 23 for each person. Homecare capacity improved from August, when a new framework with 9 providers began, and the number of people waiting for a package fell from 64 to 22. Fifty Day Winter Challenge money of £320k paid for 6 step-down beds. Health reasons caused a further 402 delays, which are not counted in this indicator.",
    ),
    (
        "B",
        "ASC/09",
        "Cumulative to Q3 108; Q4 adds 35; total 143. January 16, February 11, March 8. The winter was hard, with the health board at its highest level of escalation on 21 days, but numbers came down in each month. By hospital: Glan Afon 77, Bryn Teg 39, community hospitals 27. People aged 75 and over were 119 of the 143 (83%). Across the region the three councils recorded 611 between them, so we have about 23% of the delays with 31% of the population. Two social workers are based on the wards 5 days a week, and at weekends since 4 January. The census date is the third Wednesday of the month.",
    ),
    (
        "B",
        "ASC/09",
        "Delays have reduced by 18.8% over the year, from 176 to 143. Q1 44, Q2 35, Q3 29, Q4 35. We would have done still better without a norovirus outbreak in two care homes in February, which held up 6 people. The rate per 1,000 of the population aged 75 and over is 10.9. Average time from referral to assessment is 3.1 days, 1.6 less than last year. Delays because of family disputes numbered 5, and the longest of all was 97 days for a person under the Court of Protection. The Pathway of Care definitions were brought in by Welsh Government in April 2023, hence the 88 reported in 2022-23 cannot be compared.",
    ),
    (
        "B",
        "ASC/09",
        "Below the target of 150, so Green. Homecare accounts for 68 delays (48%), down from 102 last year, but delays in finding a nursing home have gone from 15 to 24. Only 4 of the county's 11 nursing homes take people with dementia and the average occupancy is 97%. Fees were raised by 8.2% in April to £1,094 a week. Just 1 delay in 10 lasted longer than eight weeks. The Trusted Assessor pilot covered 52 patients and saved an estimated 180 bed days. For 2025-26 we propose a target of 130. 71% of relatives who answered (n=48) agreed that they were kept informed. Recruitment: 19 of 23 hospital team posts filled.",
    ),
    # B CHS/11
    (
        "B",
        "CHS/11",
        "29 of the 258 children looked after on 31 March had three or more placements in the year, 11.24%. Last year it was 23 out of 234 (9.83%). The target of 10.00% was missed by 1.24 percentage points; 25 children would have met it. Ages of the 29: under 5 4, 5-9 6, 10-15 13, 16-17 6. For 9 of them the last move was a planned one to adopters, relatives or a long-term carer. Three young people had 17 moves between them. We have 88 general foster carers, having gained 7 and lost 11, and agency placements cost £968 a week on average. An extra children's home with 4 beds should be registered by September.",
    ),
    (
        "B",
        "CHS/11",
        "Red, and above the Welsh average of 9.6%. The number of looked after children increased by 24 (10.3%), and 6 more children than last year had 3 or more moves. 20 of the 29 children are boys. 12 had an emergency placement at the start, where by its nature a second move follows within days. A sibling group of 4 moved three times when a carer fell ill; without this family the result would have been 25 of 254, or 9.8%. 152 children (59%) had the same placement all year. The rate of looked after children is 118 per 10,000 under 18, and for Wales it was 116. Placement budget overspend £1.73m.",
    ),
    (
        "B",
        "CHS/11",
        "Performance has declined from 9.83% to 11.24%. The placement stability panel met 10 times and considered 46 children; 33 of those are still where they were. In-house foster care 104, kinship 71, agency 43, residential 22, placed with parents 14, other 4, total 258. Of the 22 in residential care, 8 had three moves or more; of those in kinship care just 2. Children and Families teams have 14 vacancies out of 79, with 9 covered by agency. Our numbers are small: each child is worth 0.39 of a percentage point. Not-for-profit legislation comes into force in April 2026 and 3 providers have given notice already. Forecast for September 10.5%.",
    ),
    (
        "B",
        "CHS/11",
        "11.24% is 1.41 points worse than the previous year, but 88.76% of children (229) had one or two placements. Mid-year, on 30 September, the rolling figure was 12.1%. In 2021-22 it was 8.4% and in 2022-23 7.9%. Reasons given for the final move: carer's notice 11, planned 9, child's behaviour 5, allegation 2, other 2. There were 67 admissions to care in the year and 43 discharges. 6 unaccompanied asylum seeking children who came through the National Transfer Scheme had 3 placements each. Foster Wales received 112 enquiries for us, leading to 7 approvals. The therapeutic team (2.5 FTE, £165k) has been made permanent. 81% of reviews were on time.",
    ),
    # B EDU/06
    (
        "B",
        "EDU/06",
        "26 of the 1,238 young people who left Year 11 in summer 2024 were known to be NEET at the October count, 2.1%. In the previous year it was 21 of 1,215 (1.7%). We missed the 2.0% target by 2 young people. 11 of the 26 were unavailable for work or training because of illness, pregnancy or caring, and 15 were available and looking. Boys 16, girls 10. Five had been electively home educated; we have 214 EHE pupils, double the number in 2019. Since October 12 have started with Jobs Growth Wales+ and 3 are in employment. Careers Wales could not trace 7 leavers. The engagement workers' funding (£186k UKSPF) ends in March 2026.",
    ),
    (
        "B",
        "EDU/06",
        "The percentage rose by 0.4 of a point and is a little above the Wales figure of 1.9%. By school: Ysgol y Bryn 8, Ysgol Dyffryn 6, St Mair's 5, Ysgol Gyfun Cefn 4, PRU and out of county 3. At Ysgol y Bryn 8 out of 171 is 4.7%. 17 of the 26 had attendance below 80% in Year 11, and 10 were eligible for free school meals. For comparison, 91.4% stayed in full-time education, 3.6% went to work-based training and 1.9% got a job. Year 12 NEET was 0.9% and Year 13 3.8%. We identified 140 pupils at risk in Year 10 with the new tool and 121 had a worker.",
    ),
    (
        "B",
        "EDU/06",
        "Amber: 2.1% against a target of 2.0%. Five more young people than last year. The figure has moved between 1.5% and 2.6% over the last ten years, and stood at 4.4% in 2011. One cause is mental health: 9 young people (35% of the NEETs) gave anxiety as the barrier compared with 4 the year before. Another is transport, with the 17:10 bus from the college withdrawn in April 2024. The Youth Service's 4 lead workers carry 22 cases each. A follow-up in January found that 14 of the 26 had moved on, so that 12, or 1.0% of the cohort, were still NEET. Next year's cohort is bigger, 1,291. The Estyn inspection is in the week of 16 June.",
    ),
    (
        "B",
        "EDU/06",
        "Twenty-six leavers were NEET out of a year group of 1,238 and 97.9% were in education, employment or training (or not traced). ALN: 8 of the 26 had a statement or an IDP. Looked after: 2 of 19 children looked after were NEET. Welsh-medium schools had 5 NEETs from 402 pupils (1.2%) and English-medium 21 from 836 (2.5%). The data is collected by Careers Wales on 31 October each year and published in April. Our rank is 15th of 22, having been 9th. Welsh Government's milestone is for at least 90% of 16-24 year olds to be in education, work or training by 2050. £40,000 has gone to 3 new alternative provision courses with 36 places.",
    ),
    # B REV/01
    (
        "B",
        "REV/01",
        "£62.673m was collected out of £65.000m due, a rate of 96.42%. This is 0.54 percentage points up on last year (95.88%) and 0.08 short of the target of 96.50%, which is about £52,000. Arrears for all years stood at £6.1m on 31 March, £0.3m less than a year ago. We sent out 14,870 reminders, 6,215 summonses and obtained 5,340 liability orders. 78% of accounts are on direct debit. The council tax rise was 7.9% in April 2024, making Band D £1,684 including police. 8,450 households are in the reduction scheme at a cost of £9.7m. Second homes pay a premium of 150%, and 61 of these accounts are in dispute.",
    ),
    (
        "B",
        "REV/01",
        "Amber. In-year collection finished at 96.42%, compared with a Welsh average of 96.1%. At the end of December it was 84.57%, so 11.85 points came in during the last quarter. More customers are paying over 12 months rather than 10, now 34% of accounts, and that pushes cash into February and March. The team was 2.5 FTE short out of 18 until October. Enforcement agents collected £812k, a return of 27%. If the premium on empty homes (£1.1m due, 71% collected) were not counted then the rate would be 96.9%. 412 hardship awards averaging £190 were made. Non-domestic rates were collected at 97.8%. 2025-26 target: 96.6%.",
    ),
    (
        "B",
        "REV/01",
        "Collection has improved from 95.88% to 96.42%. In 2023-24 we collected £58.679m of the £61.2m due. In 2019-20, the year before the pandemic, collection was 97.4%; it dropped to 94.9% in 2020-21. £2.327m (3.58%) of the 2024-25 debt is outstanding and 46% of that is on a payment arrangement. By band: A-C 95.1%, D-E 97.0%, F-I 98.3%. The cost of living is still given as the reason in 6 out of 10 calls about arrears. Text message reminders went to 9,300 customers in January and 38% paid within a week. Write offs were £284k, or 0.4% of the debit. Universal Credit deductions are limited to 3 at a time.",
    ),
    (
        "B",
        "REV/01",
        "We are £3.994m up in cash terms on last year (£62.673m as against £58.679m), on a debit that was £3.8m higher. The target was 96.50%. Quarter by quarter the cumulative collection went 29.1%, 56.8%, 84.57% and 96.42%. March alone brought £2.9m. One large landlord with 112 flats owed £87,000 on 31 March and paid on 9 April; including that, the rate would have been 96.55%. Single person discount review: 1,630 letters, 241 discounts removed, worth £98k. Neighbouring authorities report 95.7% and 97.1%. The number of dwellings rose to 45,310. Ebilling take-up is 28%, 12,900 accounts. Internal Audit gave 'substantial' assurance with 3 minor recommendations.",
    ),
    # B HWY/03
    (
        "B",
        "HWY/03",
        "1,315 lamp failures were repaired in the year, taking 6,049 days altogether, an average of 4.6 days. This betters both the target of 5.0 and last year's 5.2 (1,402 failures). LED conversion is the main reason: 11,240 of our 14,100 lanterns (80%) are now LED, and these accounted for only 214 of the faults. Energy has come down by 1.9m kWh, saving £437,000. A further 187 faults belonged to the DNO and are not counted; these took 24 days. Inspections at night are made every 14 days in winter and 28 days in summer. There are 3 two-man crews, one of which was without a hoist for six weeks in autumn.",
    ),
    (
        "B",
        "HWY/03",
        "Average of 4.6 days, 0.6 days quicker than last year and 0.4 days inside target. To the end of December it was 4.9, and January to March on its own was 3.8 days. Storm Darragh in December left 96 columns damaged or out, 19 of which had to be replaced at £1,450 each. If the storm jobs were taken out the year's average would be 4.2. District figures: Arfon 4.1 days, Dwyfor 5.3, Meirion 4.7. Zero faults waited for more than 30 days. 912 of the 1,315 (69%) were reported by our own scouts, 403 by the public. The carbon footprint of street lighting has fallen 62% since 2013-14.",
    ),
    (
        "B",
        "HWY/03",
        "The number of failures fell by 87 to 1,315 and the time taken from 5.2 to 4.6 days, an 11.5% improvement. Types: lamp or driver 640, photocell 318, cable 201, column damage 92, other 64. Cable faults took 9.8 days. 1,052 were mended in five days or less, i.e. 80%. Our contract with the contractor pays £38.20 a fault and deducts 10% after 7 days; deductions were £1,870. Welsh councils that still report this figure range from 2.1 to 8.7 days. Part-night lighting, midnight to 5.30am, is in use for 4,600 lights. £1.2m of Salix loan is to be repaid over 8 years. Next year the target will be 4.5 days.",
    ),
    (
        "B",
        "HWY/03",
        "Green. Days to repair: 2024-25 4.6; 2023-24 5.2; 2022-23 6.4; 2021-22 5.8. The electricians' team has 7 posts, of which 1 was filled by an apprentice on 2 September. We had 2,310 enquiries about lighting in total, of which 57% were for working lights, requests for new ones or private lights. November was the busiest month with 203 failures and 6.1 days, June the quietest with 48 and 3.2 days. Eight complaints were received, half of last year's. Customers' satisfaction in the NHT survey is 64% against an average of 62% for the 111 authorities. Stock costs are up 14%, and 40 columns in 100 are over 30 years old.",
    ),
    # B PPN/02
    (
        "B",
        "PPN/02",
        "At 31 March 907 of the 933 rated food establishments were broadly compliant, 97.2%. The year before it was 891 out of 923 (96.5%). Target 96.0%, Wales 96.8%. Ratings: 5 - 702, 4 - 141, 3 - 64, 2 - 15, 1 - 10, 0 - 1. The 26 below standard are 14 takeaways, 6 restaurants and cafes, 4 pubs and 2 shops. We made 588 programmed inspections of 612 due (96.1%), and 74 re-visits at £255 each were requested. Two hygiene emergency prohibition notices were served, and one prosecution ended in a fine of £4,200. The team of 8.4 FTE has 1 vacancy. New businesses: 131 registered, 38 still to be inspected.",
    ),
    (
        "B",
        "PPN/02",
        "97.2%, up by 0.7 on last year and by 0.2 since Quarter 3 (97.0%). The score is 1.2 percentage points above target and 0.4 above the All-Wales average. High risk premises (A-C) 318, broadly compliant 296; low risk (D-E) 615, broadly compliant 611. The Food Hygiene Rating (Wales) Act 2013 requires the sticker to be displayed and 9 fixed penalties of £200 were issued. Three businesses which scored 1 have closed since; without these the result is 907 of 930 (97.5%). In the FSA's survey 9 in 10 people in Wales know of the scheme. Samples: 226 taken, 31 unsatisfactory (13.7%), mostly ice cream and cooked rice.",
    ),
    (
        "B",
        "PPN/02",
        "Green. 26 premises (2.8%) are not broadly compliant compared with 32 last year. Coaching visits were made to 20 of the 26, and in 11 we expect a rating of 3 or better at the next visit. Care homes and schools are at 100% (96 of 96). Takeaways are lowest, 128 of 142 or 90.1%. In the town centre 4 premises have a rating of 1 or 0, against 7 in March 2024. We had 341 food complaints, 52 of which were about allergens. Training: 87 people passed Level 2 in 6 courses, 2 of them in Bengali. In 2020-21 inspections stopped for 5 months and compliance was given as 95.2%. For next year a target of 96.5% is proposed.",
    ),
    (
        "B",
        "PPN/02",
        "Performance remains strong, with sixteen more compliant establishments than last year (907 compared to 891) and 10 more establishments overall. 75% have the top rating of 5, i.e. 702 of 933, up from 73%. A further 64 sensitive or outside-scope businesses are not rated. Officers spent 210 days on the listeria outbreak which affected 5 people in August, so 24 low risk inspections were put back to Q1. Income from re-scores was £18,870 and export certificates brought £6,300. Our auditors in October looked at 15 files and were content with 14. Fee rises of 5% apply from 1 April 2025. Two student EHOs are joining on 1 July under the regional scheme, which has 10 places.",
    ),
    # B WST/06
    (
        "B",
        "WST/06",
        "The cost of collection was £3,790,450 for 43,000 households, £88.15 each. Last year it was £82.40 (£3,518,480 and 42,700 households). The target of £85.00 was exceeded by £3.15. Reasons for the rise of £271,970: pay award £124,000, agency £71,000, vehicle hire £58,000, other £18,970. Diesel was slightly cheaper, at £1.17 a litre against £1.23. The fleet has 24 vehicles, 8 of which are over 7 years old, and the first 3 electric ones arrive in July. The household recycling rate is 68.4%. Trade waste brought in £356k from 1,120 customers and is not part of this figure. Satisfaction with collections was 84% in the residents' survey.",
    ),
    (
        "B",
        "WST/06",
        "Red. £88.15 per household is £5.75 more than in 2023-24, a 7.0% increase, while CPI was 2.6% in the year to March. Split: residual £24.10, dry recycling £38.65, food £14.20, garden £11.20. Garden waste has 15,400 subscribers paying £45, which gives £693k of income shown elsewhere. Sickness among loaders was 19.4 days a head. Eleven of 78 posts were covered by agency for at least three months. Had we not needed to hire 2 vehicles after the depot fire in May the cost would have been £86.80. WRAP's modelling suggests that a three-weekly residual service would save £310k a year by 2027. Tonnage 31,260, of which 9,870 tonnes residual.",
    ),
    (
        "B",
        "WST/06",
        "Cost has gone up from £82.40 to £88.15 per household. In 2022-23 it was £79.05 and in 2021-22 £74.90. Extended Producer Responsibility should give us some £2.1m in 2025-26, first payment by 30 November 2025. APSE's average for 2023-24 was £86.37, with Welsh members ranging between £68 and £121. A £0.9m bid for new kerbsider vehicles was approved by Cabinet on 18 February. National insurance changes will add £46,000, or about £1.07 per household. Missed collections fell to 41 in 100,000. The route review is looking at 4 of our 17 rounds and hopes to save 1 vehicle and 3 staff. Forecast for next year: £87.00 if the savings are made, £90.20 if not.",
    ),
    (
        "B",
        "WST/06",
        "Above target by 3.7% (£88.15 against £85.00). Gross cost £4,462,450 less income from recyclate of £672,000 = £3,790,450. Card prices dropped from £78 to £52 a tonne in the autumn and income was £148,000 less than hoped; at the earlier prices the cost would have been about £84.70. There are 300 more households than a year ago and 1,100 more since 2021. Employees make up 58% of the gross, transport 31% and supplies 11%. The 2023-24 figure was first reported as £82.95 and corrected in July to £82.40 when £23,485 of bulky waste costs was taken out. Overtime for the 2 bank holidays at Easter fell into April. Q3 had forecast £87.60.",
    ),
]
