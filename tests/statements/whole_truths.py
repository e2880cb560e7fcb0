"""Long true commentaries, a second set, blind: four officers on each indicator. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q2",
        """
        HOM/03|Percentage of households successfully prevented from becoming homeless|percent|higher|58.98|56.44|57.04|60.00|57.6|Amber
        PLA/011|Percentage of planning applications determined within the required time|percent|higher|87.38|82.72|84.21|85.00|86.9|Green
        REF/02|Percentage of reported fly-tipping incidents cleared within 5 working days|percent|higher|95.70|92.86|94.81|95.00|96.2|Green
        HRS/02|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|2.41|2.68|2.29|2.25||Amber
        CPR/04|Percentage of initial child protection conferences held within 15 working days|percent|higher|92.42|95.89|95.00|95.00|91.5|Amber
        BEN/03|Average number of days taken to process new Housing Benefit and Council Tax Reduction claims|days|lower|21.4|24.8|19.6|20.0|22.3|Amber
        CUS/07|Number of stage 1 complaints received|count|lower|138|121|152|||
        HWY/09|Average cost of repairing a carriageway defect|pounds|lower|74.60|69.85|77.10|75.00||Green
        LEI/04|Number of visits to leisure centres per 1,000 population|rate|higher|2,036|1,872|2,114|2,000|1,958|Green
        SCA/07|Number of hospital discharges delayed for social care reasons|count|lower|34|41|29|30||Amber
        """,
    ),
    "B": (
        "2025Q4",
        """
        EDU/08|Percentage of individual development plans (IDPs) issued within 12 weeks|percent|higher|71.76|65.55|69.32|80.00||Red
        WMT/09|Percentage of municipal waste reused, recycled or composted|percent|higher|66.42|64.87|67.05|70.00|66.9|Amber
        PUB/02|Percentage of food establishments broadly compliant with food hygiene standards|percent|higher|95.65|94.88||95.00|96.9|Green
        CTX/01|Percentage of council tax collected in the year|percent|higher|96.58|97.03||97.00|96.2|Amber
        VAC/01|Average number of calendar days taken to re-let a vacant council property|days|lower|58.7|74.2|61.5|55.0||Amber
        ASC/12|Rate of people aged 65 or over supported in care homes per 1,000 population aged 65 or over|rate|lower|16.83|17.46|16.97||15.9|
        CCT/03|Percentage of calls to the contact centre that are answered|percent|higher|91.62|88.57|90.40|90.00||Green
        NEE/01|Number of Year 11 leavers known not to be in education, employment or training (NEET)|count|lower|27|33||30||Green
        CHC/05|Average weekly cost of a residential placement for a child looked after|pounds|lower|5,842|5,317|5,790|||
        DFG/02|Average number of calendar days taken to deliver a Disabled Facilities Grant|days|lower|247|281|252|240|236|Amber
        """,
    ),
}

COMMENTARIES = [
    (
        "A",
        "HOM/03",
        "Of the 412 households owed a prevention duty under section 66 of the Housing (Wales) Act 2014 whose duty ended in the quarter, 243 (58.98%) were prevented from becoming homeless. This is an improvement of 2.54 percentage points on the 219 out of 388 reported for Quarter 2 last year, although we remain just over one percentage point short of the 60% target. Loss of private rented accommodation was the main cause, accounting for 178 of the cases (43%), and in 61 of those the landlord was selling. The Council had 96 families in bed and breakfast on 30 September 2023, 14 more than at the end of June. An additional £185,000 of Homelessness Prevention Grant has been received from Welsh Government for 2023/24 and two fixed-term officers started on 4 September.",
    ),
    (
        "A",
        "HOM/03",
        "Q2: 243/412. Q2 22/23: 219/388. Q1: 231/405. YTD 474/817 = 58.02%. 169 not prevented, same number as in Q2 last year but from 24 more cases. Of the 169: 112 went on to s73 relief duty, 31 lost contact, 17 withdrew, 9 refused an offer. By area - North 88 of 141 (62.4%), Central 97 of 168 (57.7%), South 58 of 103 (56.3%). Five more preventions would have got us to target. Wales 57.6. Note Q1 was first returned as 229, two cases were closed with the wrong code and it was corrected in August. PRS access scheme - 37 tenancies this qtr, avg bond £640. Next year's target is proposed at 62%.",
    ),
    (
        "A",
        "HOM/03",
        "It has been another hard three months for the team. We carried 3 vacancies out of 11 posts for most of July and August, and average caseloads went up to 54 against the 35 we would want. Even so just under 59% of households were prevented, better than last year and better than the 57.04% in Quarter 1. September alone was 64.2% (86 of 134) once the new starters had got going. Single people are still the most difficult: only 79 of the 163 single applicants were helped to stay or move on in a planned way, i.e. 48%, whereas for families with children it was 66% (164 of 249). The LHA for a one-bed here is £86.30 a week and we found 4 properties out of 120 advertised at that rate.",
    ),
    (
        "A",
        "HOM/03",
        "Performance of 58.98% is rated Amber (target 60%, tolerance 5%) but sits 1.38 points above the Welsh average of 57.6%.\nHow the 243 households were helped:\n- Supported to remain in current home: 101\n- New private tenancy: 74\n- Social housing via the register: 52\n- Moved in with family or friends: 16\n142 of them (58%) therefore involved a move. Discretionary spending came to £68,412, an average of £282 per household prevented. In 2019-20, before the pandemic, the rate was 71.3% and in 2020-21 it was 66.9%. If the 26 households who lost contact or withdrew within 5 days of coming to us are left out, the rate would have been 62.95% (243 of 386).",
    ),
    (
        "A",
        "PLA/011",
        "The Authority determined 214 applications during the quarter, of which 187 (87.38%) were determined within the statutory period or an agreed extension of time. Performance exceeds the 85% target by 2.38 percentage points and has improved from 82.72% in the corresponding quarter of 2022/23, when two of the seven Development Management posts were vacant. The number of applications decided was 29 lower than a year ago (243), which follows the trend across Wales, where submissions fell by around 11% in the first half of the year. Fee income of £142,300 is £37,700 below the profiled budget of £180,000. The 8-week period is set by the Town and Country Planning (Development Management Procedure) (Wales) Order 2012; 16 weeks applies where an Environmental Statement is required.",
    ),
    (
        "A",
        "PLA/011",
        "187 out of 214 in time, 27 out of time (42 in Q2 22/23). Majors 5 of 8, minors 49 of 61, householders 118 of 126, other 15 of 19. 64 of the 187 had an EOT agreed, so 123 (57.5% of all decisions) were inside the basic 8 weeks. Average time overall 71 days, was 83. Delegated 203, committee 11; 3 decisions against officer recommendation. Of the late 27: SuDS/SAB responses 9, phosphates 8, s106 not signed 6, officer leave 4. Appeals: 5 received, 4 decided, 3 dismissed (75%). Welsh average 86.9, we are 0.48 above. To be checked with the PS2 return due 31/10.",
    ),
    (
        "A",
        "PLA/011",
        "A good quarter and all credit to the team, who have been clearing the old stuff as well as keeping up with the new. The backlog of applications over 16 weeks old came down from 88 in April to 51 at the end of September. We are up on Q1 (84.21%, when 33 missed the date) and above the Welsh average too. July was poor at 79% because two officers were off and the back office system was down for 6 days, but August and September were 90% and 92% respectively. Pre-app enquiries are running at about 45 a month and we only answer 6 in 10 of them inside 21 days, which is not good enough. One Senior Planner (Grade 10) post has gone out to advert for the third time.",
    ),
    (
        "A",
        "PLA/011",
        "Green. Result 87.38% v target 85%: five more in time than the 182 needed. Since 2018-19 the full-year figures have been 90.1, 88.7, 79.4, 76.2 and 83.0, so we're getting back towards the position before the pandemic. Year to date it stands at 85.82% (363 of 423), and on current workloads we forecast 86% for the year. Without extensions of time the figure would have been 57%, against 61% in the same quarter last year. Enforcement, which is reported separately, investigated 77% of cases within 84 days (54 of 70). The LDP review takes 1.5 FTE of Development Management time until March 2024. Members asked for a breakdown by ward: the highest number of decisions was in Tregib (23), then Llanfair (19), and there were none in 4 wards.",
    ),
    (
        "A",
        "REF/02",
        "1,046 of the 1,093 fly-tipping incidents reported were cleared within five working days, giving 95.70% against a target of 95%. In the same period last year 1,118 out of 1,204 were cleared in time (92.86%). The number of incidents has fallen by 111, or 9.2%, which we attribute largely to the six covert cameras bought with £24,000 from the Shared Prosperity Fund and to free bulky collections for those on Council Tax Reduction (412 bookings in the quarter). We remain half a percentage point below the All Wales average of 96.2%. Enforcement officers issued 19 fixed penalty notices of £400, eleven of which have been paid, and two prosecutions were concluded at the Magistrates' Court with fines of £880 and £1,240 plus costs.",
    ),
    (
        "A",
        "REF/02",
        "Q2 – 1046/1093 (95.7%). 47 took over 5 days. Reasons: private land/ownership dispute 18, asbestos - specialist contractor 12, vehicle breakdown 9, reported to wrong dept 8. By size: single bag 301, car boot 268, small van 397, transit 104, tipper or larger 23. Mean clearance time 2.3 days, median 2. July 352/371, Aug 380/398, Sept 314/324. Q1 was 987/1041 = 94.81. YTD 2,033/2,134 = 95.27%. Land type: 62% highway, 17% back alley, 11% council land, 10% other. FPNs YTD 41 (37 full year 22/23). Data from the FlyMapper extract of 9 October; 6 duplicates removed.",
    ),
    (
        "A",
        "REF/02",
        "Pleased to see this go back above the target after missing it narrowly in Quarter 1. The crew is now 2 vehicles and 5 staff instead of 1 and 3, and the new shift covers Saturdays 7am to 1pm. Nearly a third of everything we pick up still comes from ten streets in the Town and Castle wards (349 incidents) and we've started a door-knocking exercise there: 640 doors, 212 conversations, 58 residents without a green bin. 83% of people who answered our short survey said the area was cleaner than 12 months ago. The late ones fell from 86 last year to 47. Some of those could not be avoided as Natural Resources Wales asked us to leave 7 loads in place as evidence until 21 August.",
    ),
    (
        "A",
        "REF/02",
        "Target met: 95.70% v 95.00% (+0.70), and +2.84 points on Q2 2022-23. The number of jobs not done in time has almost halved, 86 to 47. Cost of clearance was £71,045, i.e. £65 per incident, compared with £58 in 2021-22.\n• Tonnage collected: 143t (0.13t per incident)\n• Hazardous loads: 34, of which 12 asbestos\n• Hot-spot sites: 22, down from 29\nIf NRW's 7 embargoed loads were excluded performance would have been 96.32% (1,046 of 1,086), just above Wales. For context England recorded 1.08 million incidents in 2022/23, and our two neighbouring authorities reported 94.1% and 97.8% last year. The target will go up to 96% from April 2024.",
    ),
    (
        "A",
        "HRS/02",
        "The average number of working days lost per full time equivalent employee was 2.41, compared with 2.68 in the same quarter last year, a reduction of 0.27 days. A total of 10,392 days were lost across 4,312 FTE. The result is nevertheless 0.16 days above the target of 2.25 and is therefore Amber. Long-term absence (over 28 calendar days) accounted for 68% of all time lost and involved 214 employees, of whom 71 have since returned to work. Stress, anxiety and depression remains the principal reason at 31%, of which roughly two fifths is recorded as work related. The direct cost in occupational sick pay was £1.12m. The revised Managing Attendance Policy was approved by Cabinet on 13 July 2023 and 260 managers have been trained to date.",
    ),
    (
        "A",
        "HRS/02",
        "2.41 days/FTE (10392/4312). Short term 3,325 days, long term 7,067 days = 10,392. Directorates: Social Services 3.94, Environment 2.87, Education (excl. schools) 2.02, Schools 1.96, Corporate 1.48. Q1 2.29, so up 0.12. YTD 4.70, forecast outturn 9.9 (22/23 outturn 10.6). Covid 402 days, 3.9% of the total (Q2 22/23: 1,310 days, 11.4%). 57% of staff had no absence in the quarter. RTW interviews done in 3 days: 1,388 of 1,702 = 81.6%. FTE at 30 Sept 4,312, headcount 5,874. Late input from 3 primary schools added 44 days to Q1 after publication, effect 0.01.",
    ),
    (
        "A",
        "HRS/02",
        "Sickness is lower than this time last year, when Covid was still causing a lot of absence, but it has crept up since Quarter 1 and we're not where we want to be. Residential care and refuse collection are the two hot spots. In residential care 9 of the 62 staff at one home were off at the same time in August and agency cover cost us £46,000 in that month alone. Our 4 HR advisors are now holding fortnightly case reviews, and the number of cases over 6 months has dropped from 38 to 27. Flu vouchers: 1,150 ordered, double last year's 575. Occupational Health waiting time is 12 working days compared with 19 in the spring. The UK public sector sickness rate published by ONS was 3.6% in 2022, we would be at about 3.7% on that measure.",
    ),
    (
        "A",
        "HRS/02",
        "Amber – 7.1% over target (2.41 against 2.25), 10.1% better than last year (2.68). Days lost fell by 1,100 from 11,492 to 10,392 although FTE grew by 24. Top five causes, % of days: 1. Stress/mental health 31; 2. Musculoskeletal 19; 3. Infections 14; 4. Operations and hospital treatment 13; 5. Stomach 8; all other reasons make up the last 15%. If the 5 longest cases (325 days between them) had been resolved, the result would have been 2.33. Annual outturns: 2019/20 9.8, 2020/21 7.1, 2021/22 10.2, 2022/23 10.6. The annual target is 9.0, split equally over the four quarters. Half of all absences lasted 3 days or less, but these amount to just 9% of the time.",
    ),
    (
        "A",
        "CPR/04",
        "61 out of 66 initial child protection conferences were held within 15 working days of the strategy discussion in Quarter 2 2023/24, compared to 70 out of 73 in the same period last year. Five conferences were held outside timescale: two because of the unavailability of a translator, one to allow both parents to attend following a bereavement, one due to late notification from a neighbouring authority and one owing to social worker sickness. All five were held within 22 working days and a safety plan was in place for each of the nine children concerned. Performance has dipped by 3.47 percentage points and is below the 95% target, but remains above the All Wales average of 91.5%. At 30 September there were 148 children on the register, a rate of 51 per 10,000.",
    ),
    (
        "A",
        "CPR/04",
        "92.42% (61/66). 5 late = translator 2, family circumstances 1, late notification 1, SW sick 1. Days late: 1, 2, 2, 4, 7. 66 conferences covered 118 children from 64 families; 97 of the 118 (82%) were registered – neglect 46, emotional 31, physical 14, sexual 6. Core group within 10 days 94 of 97 (96.9%). Reviews in time 131/134 (97.8%) – see CPR/05. Q1 57/60, Q2 LY 70/73. YTD 118/126 = 93.65%. NB 118 in time YTD and 118 children this qtr is a coincidence. Two more on time would've been 63/66 = 95.45%, i.e. over target.",
    ),
    (
        "A",
        "CPR/04",
        "We are disappointed to have dropped below target this quarter, however numbers are small and each conference is worth one and a half percentage points. The safeguarding unit has had 2.6 of its 4 chairs in post since July; a new chair starts on 6 November. Demand is steadier than it was: 66 conferences compared with 73 in the summer of 2022, but larger sibling groups (one of 6, two of 5) take longer to arrange. August was the difficult month with 3 of the 5 late ones. Parents attended in 9 out of 10 conferences and 31 children over the age of 10 were offered an advocate, 22 of whom took it up. In the staff survey 71% said that virtual conferencing by Teams saves them at least 2 hours a week.",
    ),
    (
        "A",
        "CPR/04",
        "Result 92.42, target 95, Wales 91.5, RAG Amber. Exceptions (5):\n• 2 x no Polish/Romanian translator\n• 1 x bereavement\n• 1 x transfer-in notified on day 12\n• 1 x worker off sick\nThe last eight quarters range between 90.2% and 97.1% so this is inside normal variation. Quarter 1 was exactly on target at 95% with three late. Wales Safeguarding Procedures (2019) require the conference within 15 working days; the procedures they replaced said the same. We have signed up to a regional translation contract (£38 an hour, 5 councils) from 1 October which should deal with two fifths of the problem. The forecast is 94% by year end. 4 requests for a conference were withdrawn before the meeting and are not in the 66.",
    ),
    (
        "A",
        "BEN/03",
        "New claims for Housing Benefit and Council Tax Reduction took 21.4 days on average to process, which is 1.4 days longer than the target of 20 days but 3.4 days quicker than the same quarter of 2022/23 (24.8 days). In total 512 new claims were decided. Of these, 189 were from residents of supported or temporary accommodation, where rent details often have to be verified with the landlord, and they took 29.2 days on average. The remaining 323 took 16.8 days. The section is carrying three vacancies, equivalent to 8% of the establishment, and £31,000 has been spent on overtime and resilience contractors. The next stage of managed migration to Universal Credit, expected from April 2024, will reduce the working-age HB caseload of 1,870 by about half over two years.",
    ),
    (
        "A",
        "BEN/03",
        "21.4 days (10,957 days / 512 claims). Q1 19.6 (503 claims). Q2 22/23 24.8 (492 claims). HB 201 claims @ 27.1; CTR only 311 @ 17.7. Decided within 14 days of all info received: 455 = 88.9%. July 20.3, Aug 23.5, Sep 20.4. Changes of circs - 6.2 days, 8,914 processed. Oldest claim 97 days (awaiting rent officer). 40 defective claims. GB average for new HB claims last published 21 days. Accuracy check sample 200, 189 correct. Subsidy LA error at 0.31%, lower threshold 0.48%. Aug bank hol + 2 day system upgrade c. 1 day effect on the Aug figure.",
    ),
    (
        "A",
        "BEN/03",
        "We've slipped back a bit since Quarter 1, mainly because of holidays and the extra work on the cost of living payments, though we're still ahead of the Welsh average by nearly a day. The fuel support scheme brought in 3,140 applications in 9 weeks and two assessors were moved across to it. Evidence is the biggest delay: in a sample of 50 claims the customer took 11 days on average to send us everything and we then took 8. Text reminders after 5 days started in mid September and 68% of people responded within 48 hours. Telephone waits doubled to 9 minutes in August. If we hadn't had the 23 backdated hostel claims all arriving in one batch the quarter would have been 20.1 days.",
    ),
    (
        "A",
        "BEN/03",
        "Amber: 21.4 v 20.0 (7% over). 13.7% faster than Q2 last year, 0.9 of a day better than Wales (22.3).\nYear to date (1,015 claims): 20.5 days\nForecast for 2023-24: 20.2\nOutturns: 2020-21 17.9, 2021-22 19.3, 2022-23 23.4.\nOnline claims now make up 76% of the total against 58% two years ago and are on average 6 days quicker than paper. The caseload is 9,260 (HB 4,010, CTR only 5,250), of whom 44% are of pension age. DWP has notified us of a reduction of £22,450 in the administration grant for 2024-25, around 4.9%. An audit in June gave reasonable assurance and made 6 recommendations, five of which have been completed.",
    ),
    (
        "A",
        "CUS/07",
        "138 Stage 1 complaints were received in the quarter, 17 more than in Quarter 2 2022/23 (121) but 14 fewer than in Quarter 1. Waste and Recycling received the largest number, 49, most of them in the three weeks following the change to collection days on 10 July affecting 21,600 properties. Highways received 28, Housing 26, Social Services 14, Education 9 and all other services 12. Of the 131 complaints closed in the period, 54 (41%) were upheld in whole or in part and 112 were answered within the 10 working days set out in the Ombudsman's model policy. Eleven complainants asked to escalate to Stage 2. The Public Services Ombudsman for Wales opened one investigation and there were no public interest reports. 203 compliments were also recorded.",
    ),
    (
        "A",
        "CUS/07",
        "138 (Q1 152, Q2 LY 121). Waste 49, Highways 28, Housing 26, SS 14, Educ 9, other 12. How received: online form 77, phone 33, email 21, letter 5, in person 2. Closed 131 incl. 19 b/f from Q1; 26 open at 30/9. Upheld 35, partly 19, not upheld 77. On time 112/131 = 85.5%. Stage 2: 11 recd, 8 closed, 3 upheld. Welsh language 4. Up 14% on LY, down 9.2% on Q1. YTD 290 v 236. Dashboard showed 139 until a duplicate was taken out on 5/10.",
    ),
    (
        "A",
        "CUS/07",
        "Although we've had more complaints than this time last year, it has to be said that over a third of them were about one thing, the new recycling rounds, and that has settled down since: 29 in July, 15 in August and only 5 in September. Without those 49 the number would have been 89. Contact Centre staff took 4,300 calls about the changes and put right around 9 in 10 of them there and then, so they never became complaints. We paid out £1,275 in redress across 6 cases, with the biggest being £500 for a missed repair going back 14 months. Managers in Housing still take too long, 13 days on average. A new half-day course on handling complaints has been attended by 64 officers and 92% rated it good or very good.",
    ),
    (
        "A",
        "CUS/07",
        "No target is set for this measure. Volume: 138, +17 on last year, –14 on last quarter. Annual totals 2019/20 to 2022/23: 402, 355, 466 and 511. Complaints per 1,000 population are 1.47 for the quarter. Lessons learned:\n1. Letters about round changes go out 4 weeks ahead rather than 10 days (15 complaints)\n2. Contractors to leave a card if no access (8 complaints)\n3. School transport letters to be sent by 31 July, not mid August (6 complaints)\nThe share upheld, 41%, is lower than the 46% recorded last year and lower than the 2022/23 figure for Welsh councils as published by the Ombudsman's Complaints Standards team. Repeat complainants: 7 people made 19 of the 138, nearly 14%.",
    ),
    (
        "A",
        "HWY/09",
        "The average cost of repairing a carriageway defect in the quarter was £74.60, which is within the target of £75 but £4.75 (6.8%) more than in the same quarter last year. The increase is attributable to the price of bituminous material, which has risen by 18% since April 2022, and to the pay award of £1,925 per employee. A total of 1,293 defects were repaired at a cost of £96,458. Of these 402 were Category 1 defects which have to be made safe within 24 hours and cost £112 each on average, largely because of the call-out element. The condition of the network has not changed markedly: 4.1% of A roads, 5.6% of B roads and 13.9% of C roads were in poor condition in the 2022/23 survey.",
    ),
    (
        "A",
        "HWY/09",
        "£74.60 = £96,458 / 1,293 defects. Q1 £77.10 (£118,734 / 1,540). Q2 22/23 £69.85 (£78,092 / 1,118). Labour 41.70, materials 18.35, plant 9.20, TM 5.35. In-house 1,046 @ £68.90, contractor 247 @ £98.74. 40p under target. Cat 1 402, Cat 2 891. Repaired in time 94.8%. Velocity patching 2,310 sq m, not included. Pothole grant £310k, 46% spent at M6. 3 insurance claims settled for £4,150, 21 repudiated. Fuel recharge for Sept (£1,900 est) not yet in the ledger, would add approx £1.47 a job and take us over.",
    ),
    (
        "A",
        "HWY/09",
        "Costs have come down since Quarter 1 as the weather has been kinder, there were fewer emergencies out of hours and gangs can do 11 or 12 repairs a day instead of 8. Fewer revisits as well, only 37 of the 1,293 had to be done twice (just under 3%). On the other hand everything costs more than it did 12 months ago, for example a tonne of 6mm hot material is £94 where it was £81. We are trialling a pothole machine on hire at £2,950 a week for 10 weeks, which the supplier says gets down to £52 a repair; so far it's nearer £66. The target goes up to £78 next year to allow for inflation. Five of our 14 tippers are over nine years old.",
    ),
    (
        "A",
        "HWY/09",
        "Green, though only just: £74.60 v £75.00, a margin of about half of one per cent. £2.50 lower than last quarter (-3.2%). Comparison by district: East £70.15 (516 jobs), West £76.20 (448), Hills £79.39 (329). Six-month average £75.96 on 2,833 repairs. Had the contractor's rates not gone up by £7.24 a job on 1 July, the quarter would have been about £1.38 cheaper per repair. APSE median for 2022-23 £79.10 (34 authorities, 6 of them Welsh). Residents' survey (n=1,204): 22% satisfied with road maintenance, 24% in 2021. The annual surfacing programme treats 2.1% of the network, roughly a 48-year cycle.",
    ),
    (
        "A",
        "LEI/04",
        "There were 2,036 visits to leisure centres per 1,000 population in the quarter (190,977 visits; mid-year population estimate 93,800), compared with 1,872 in the same quarter of last year, an increase of 8.8%. The target of 2,000 has been exceeded by 36 and performance is also above the All Wales average of 1,958. The growth is mostly in swimming, where visits rose from 52,400 to 61,150 following the £2.3m refurbishment of the main pool which reopened on 3 April 2023. Free swimming for the under 16s and over 60s accounted for 9,870 of these. The quarter is always lower than Quarter 1 because school use stops for six weeks. Fitness memberships stand at 5,412, still short of the 5,900 held in February 2020.",
    ),
    (
        "A",
        "LEI/04",
        "2036 per 1,000 (190,977 visits / 93.8k). Q1 2,114, LY 1,872, target 2,000, Wales 1,958. Sites: Main 84,310; Valley 41,265; Harbour 38,902; Park 26,500. Total 190,977. Main up 22%, Valley up 4%, Harbour down 3%, Park no change. July 66,120, Aug 58,431, Sept 66,426. Gym 70,118 / swim 61,150 / classes 23,904 / other 35,805. YTD 389,270 visits = 4,150 per 1,000. Turnstile at Harbour out 11-19 July, visits est. from bookings (approx 2,600). Income £1.04m v budget £0.98m. Energy +37%.",
    ),
    (
        "A",
        "LEI/04",
        "The summer programme went really well this year. 1,940 children took part in the holiday activities, 312 of them on free places paid for through the Food and Fun scheme, and the £1 swim in the last fortnight of August sold 3,806 tickets. Visits were up on last year and beat the target, which was set before the decision to close Harbour at 6pm on Sundays. Not everything's rosy: we have 9 casual lifeguard vacancies, two lanes were closed on 16 days, and we cancelled 41 classes out of 1,480 (2.8%). Net Promoter Score is 44, up from 36. Customers over 55 now make up 23% of members. The trust's management fee falls by £120,000 next April, so prices may go up by 6%.",
    ),
    (
        "A",
        "LEI/04",
        "+164 visits per 1,000 on last year, -78 on last quarter, +36 on target, +78 on Wales. For the first time since 2019/20 we've gone over 2,000 in a summer quarter (Q2 2019/20 was 2,167; 2020/21 431; 2021/22 1,315). We estimate that 190,977 visits were made by around 24,500 individuals, about 26% of the population, with women making 54% of visits. NERS: 286 referrals, 203 started (71%), 118 completed 16 weeks. School swimming - 78% of Year 6 pupils can swim 25m, 2 points below the national figure. Valley closes for 7 weeks from 8 January for roof works; the forecast for the year is 8,050 per 1,000 against an annual target of 8,100.",
    ),
    (
        "A",
        "SCA/07",
        "During Quarter 2 there were 34 hospital discharges delayed for social care reasons, against a target of no more than 30. This is an improvement of 7 on the 41 recorded in the same quarter last year but 5 more than in Quarter 1. Fifteen people were waiting for a package of domiciliary care, 8 for an assessment to be completed, 6 for a nursing or residential placement and 5 for equipment or adaptations. The 34 delays amounted to 612 bed days, an average of 18 days each. Domiciliary care providers handed back 22 packages (246 hours a week) over the summer owing to recruitment difficulties. The health board has allocated £640,000 from the Regional Integration Fund for reablement, which will provide a further 12 support workers by December.",
    ),
    (
        "A",
        "SCA/07",
        "34 (LY 41, Q1 29, tgt 30). Jul 9, Aug 14, Sep 11. Reason: dom care 15, assessment 8, placement 6, equipment 5. Hosp: General 21, community 10, out of county 3. Age: 18-64 3, 65-74 6, 75-84 11, 85+ 14. Bed days 612 (LY 943). Longest 71 days, EMI nursing, now placed. Health reasons delays not counted - 88. Rate per 1,000 aged 75+ = 3.61. 25 of the 34 resolved by 30/9. Down 17.1% on LY. One case moved from Jul to Aug after validation with UHB, total unchanged.",
    ),
    (
        "A",
        "SCA/07",
        "August was a bad month for us with 14 delays, coinciding with Covid in two care homes that closed them to admissions for 17 and 12 days. The brokerage team is finding care for most people within a week, and 4 out of 5 get home on the day planned, but there's a group in the two northern valleys where we can't get a morning call from anybody. At one stage 31 people were on the waiting list for care, using up 58 step-down nights. We missed the target by four, and being better by seven than last summer is some comfort. The in-house team has recruited 6 (we needed 10) at the new rate of £11.95 an hour. Trusted assessors started on 2 wards on 18 September.",
    ),
    (
        "A",
        "SCA/07",
        "Amber. 34 against 30 = 13.3% over target. If the 5 equipment delays, which were caused by the joint store's supplier going into administration, are taken out, it would be 29. History of Q2: 2019/20 23, 2020/21 12 (pandemic rules), 2021/22 38, 2022/23 41.\nOf the 1,186 discharges involving social workers, 34 delayed = 2.9%; a year ago it was 41 of 1,094 = 3.7%. Across the region there were 151 delays, so we have 23% of them and 24% of the population aged 65 and over. Winter plan: 14 extra step-up beds, 7 day brokerage from 1 November, cost £288k. We expect to end the year on about 130 in total, compared with 149 in 2022/23.",
    ),
    (
        "B",
        "EDU/08",
        "In 2024/25 94 of the 131 individual development plans prepared by the Local Authority were issued within the 12 week period, which represents 71.76%. This compares with 78 of 119 (65.55%) in 2023/24, an improvement of 6.21 percentage points, but is 8.24 points below the target of 80% and is therefore Red. The number of requests has grown each year since the Additional Learning Needs and Education Tribunal (Wales) Act 2018 came into force in September 2021, from 64 in the first year to 207 in the last. Health advice was outstanding at week 10 in 19 of the 37 late plans. Two educational psychologist posts out of 6.5 are vacant. An additional £250,000 has been included in the 2025/26 budget. The tribunal upheld one of four appeals.",
    ),
    (
        "B",
        "EDU/08",
        "94/131 (71.76%). 37 late: health advice 19, EP capacity 9, parent asked for more time 6, admin 3. Quarterly: Q1 18/28, Q2 22/32, Q3 21/28, Q4 33/43. Q4 on its own 76.7%, best of the year. Cumulative at Q3 was 61/88, 69.32%. Average 13.1 weeks, late ones 19.4. Age: early years 22, primary 71, secondary 33, post 16 5. No IDP decisions 58 (not counted). Medium of plan: Welsh 17, English 114. Schools' own IDPs 1,482. To hit 80% we'd need 105, so 11 short. 4 plans issued on the last day of wk 12 counted as in time per WG guidance.",
    ),
    (
        "B",
        "EDU/08",
        "It's moving the right way but not as quick as we'd like. We've gone from roughly two thirds on time to nearly 72%, and the final quarter was better again at 77% once the case officers were up from 4 to 6. A new tracker flags every plan at weeks 4, 8 and 10. What we can't fix ourselves is the wait for therapies: speech and language advice is taking 9 weeks on average against the 6 weeks in the regulations. Requests went up by 29 (16%) and more of them are for children under 5. In the parents' questionnaire 48 replied, and 35 of them said they'd been listened to (73%). One family waited 41 weeks, for which we've apologised and paid £300.",
    ),
    (
        "B",
        "EDU/08",
        "RED. 71.76% v 80%. Direction of travel: improving (65.55% last year; 58.1% in 2022-23). Up 2.44 points on the position at Quarter 3. Twelve more plans were issued than the previous year (131 v 119) and 16 more were in time.\nBy cluster: A 27/34 - B 24/31 - C 20/36 - D 23/30. Cluster C is the outlier at 56%; the other three together would be 78% (74 of 95). Excluding the six cases in which the parents asked for an extension the result would've been 75.2%. Estyn (January 2025) said that timeliness 'has improved, from a low base'. Target for 2025-26 stays at 80%, moving to 85% the year after. Cost of independent placements: £2.6m for 38 pupils.",
    ),
    (
        "B",
        "WMT/09",
        "The Council reused, recycled or composted 66.42% of municipal waste in 2024/25 (38,214 tonnes out of 57,533), compared to 64.87% in 2023/24. While this is an improvement of 1.55 percentage points, the statutory target rose from 64% to 70% in 2024/25 under the Waste (Wales) Measure 2010 and has not been met. The shortfall of 3.58 percentage points equates to some 2,059 tonnes and to a potential penalty of up to £200 for each tonne, or about £412,000. Cabinet approved a move to three-weekly residual collections in October 2024, which will reach all 46,300 households by 30 June 2025 and is projected to raise recycling by between 3 and 4 percentage points in a full year. Workplace recycling regulations came into force on 6 April 2024.",
    ),
    (
        "B",
        "WMT/09",
        "38,214t / 57,533t = 66.42%. LY 37,642t / 58,024t = 64.87%. Dry recycling 17,905, food 6,480, garden 8,377, IBA 4,112, reuse 1,340 = 38,214. Residual to EfW 18,870, landfill 449. Q1 68.1, Q2 67.4, Q3 65.6, Q4 64.5 (discrete). Cumulative at Q3 67.05. Kg per person residual 174 (LY 186). HWRC rate 81.3%, kerbside 63.9%, trade 41.0%. Contamination 7.2% of MRF input (4.9% target). Provisional until NRW validates in August; last year validation took off 0.11 pts. Wales 66.9 is 23/24.",
    ),
    (
        "B",
        "WMT/09",
        "Another year of improvement, and residents deserve most of the credit, but we are still under the new 70% target and slightly under the Welsh average. Food waste is where the tonnes are. When we opened 500 black bags in the composition analysis 27% of the contents by weight was food and a further 19% was recyclable at the kerb. 6 rounds out of 22 give us half of the contamination. The dry summer knocked about 600 tonnes off garden waste, which by itself is worth around a third of a percentage point. Fourteen recycling advisors spoke to 11,200 households, at a cost of £19 per household; in those streets participation went from 58% to 70%. Rates at Quarter 3 always look higher because of the garden waste.",
    ),
    (
        "B",
        "WMT/09",
        "66.42% → Amber. 0.48 below Wales (66.9%), 1.55 above last year. Total waste fell by 491 tonnes (0.8%) and recycling went up by 572 tonnes (1.5%). History: 2019-20 63.1%, 2020-21 64.0%, 2021-22 62.5%, 2022-23 63.7%. What would get us to 70%?\n- 3-weekly collections: +3.2 points\n- Trade waste separation: +0.6\n- Mattresses and carpets at both HWRCs: +0.3\nTogether 4.1, giving 70.5%. In 2023-24 our two nearest neighbours had 70.3% and 62.9%. Income from materials £1.31m, £240k under budget since card fell from £92 to £61 a tonne, a third less.",
    ),
    (
        "B",
        "PUB/02",
        "At 31 March 2025, 1,012 of the 1,058 food establishments in the County were broadly compliant with food hygiene standards, i.e. rated 3 or above under the Food Hygiene Rating (Wales) Act 2013. This is 95.65% and compares with 983 of 1,036 (94.88%) at the end of March 2024. The target of 95% has been achieved for the first time since 2018/19. Forty-six premises were not broadly compliant, of which 31 were rated 2, 12 were rated 1 and three were rated 0. Takeaways make up 17% of premises but 41% of those rated below 3. Officers carried out 702 programmed inspections, 96% of those due, and served 14 hygiene improvement notices. One emergency closure was made in November because of a rodent infestation.",
    ),
    (
        "B",
        "PUB/02",
        "1012/1058. LY 983/1036. Ratings: 5 = 741, 4 = 182, 3 = 89, 2 = 31, 1 = 12, 0 = 3. Sum of 3-5 = 1,012. 46 below. Net change in premises +22 (94 opened, 72 closed). Inspections 702 of 731 due (96.0%); Cat A 6/6, B 58/58, C 211/214, D 264/275, E 163/178. New businesses inspected in 28 days 66 of 94, 70%. Re-rating requests 27 @ £180 = £4,860; 24 went up, 3 same. Samples 118, unsat 9. Wales 96.9, we're 1.25 below. 4 premises not yet rated + 61 exempt from scheme, both outside the 1,058.",
    ),
    (
        "B",
        "PUB/02",
        "Really good to be over target after some difficult years. The team lost 3 of its 8 officers in 2022 and it took until last summer to get everyone qualified. We put on 5 free workshops for takeaways, in Bengali, Cantonese and Welsh as well as English, and 43 businesses came; of the 20 that had been rated 2 or below, 13 have since been re-inspected and 11 of those went up. Fewer premises are failing, 46 compared with 53, although there are more on the books. We do still sit behind Wales as a whole. The Food Standards Agency audited us over 4 days in February and made nine recommendations, 2 of them high priority. Allergen complaints have tripled in 3 years, from 7 to 21.",
    ),
    (
        "B",
        "PUB/02",
        "Target met with six to spare (1,006 needed). Improvement on last year 0.77 points, from 53 non-compliant premises to 46, i.e. 13% fewer. Percentages by type: restaurants/cafes 95.9, takeaways 89.4, retailers 96.4, schools/hospitals/care homes 99.5, pubs 95.2. Take the takeaways out (161 of the 180) and everything else would come to 96.9% (851 of 878), same as the Welsh average. 2020-21 92.7 (few inspections, pandemic), 2021-22 93.1, 2022-23 93.9. Proposed target for 2025-26: 96%. Staffing budget £486k for 9.2 FTE across food and health & safety; income from primary authority work £12k. The next report will use the new Food Law Code risk scheme, so figures may shift.",
    ),
    (
        "B",
        "CTX/01",
        "In-year collection of council tax for 2024/25 was 96.58%, which is 0.42 percentage points below the target of 97% and 0.45 points down on the previous year (97.03%). £71.24m was collected out of a collectable debit of £73.76m, leaving £2.52m to be pursued. The debit rose by £4.69m (6.8%) following the increase of 6.5% in the Council's own element and the introduction of a 100% premium on long-term empty homes from 1 April 2024. Collection of the premium was only 78% and, had it matched the rest, the overall rate would have been about 0.2 points higher. Performance remains better than the Welsh average of 96.2%. Some 5,860 summonses were issued and 3,915 liability orders granted, of which 2,240 are subject to attachment or a payment arrangement.",
    ),
    (
        "B",
        "CTX/01",
        "96.58% (£71.24m/£73.76m). LY 97.03% (£67.02m/£69.07m). Monthly cumulative: Jun 28.4, Sep 55.3, Dec 82.6, Mar 96.58. DD take-up 71.2% of accounts (LY 72.0). Properties 46,912; Band A 9,204, B 12,877, C 9,655, D 6,310, E 4,712, F 2,706, G 1,050, H 284, I 114. CTR awarded £9.87m to 8,940 households. Single person discount 17,020 (36%). Arrears b/f £4.31m, collected £1.66m of it, w/off £0.22m. 0.1% = approx £74k. Empty premium 612 props, debit £0.81m, paid £0.63m (78%). Second homes 88.",
    ),
    (
        "B",
        "CTX/01",
        "People are finding it harder to pay, there's no getting round it. We are less than half a percentage point under target, but that is £310,000 not in the bank. Calls about payment plans were up from 1,450 to 2,030 a month and the average plan is now 11 months. Staff turnover hasn't helped, with four new starters since September out of a team of 12. We took the decision in January to hold back bailiff referrals for 430 households in receipt of CTR, in line with the Council's debt policy, and reckon that cost us roughly £95k in-year. Across the border, England as a whole was on 95.9% in 2023/24. We're still better than Wales, and prior year arrears collection was the best for 6 years.",
    ),
    (
        "B",
        "CTX/01",
        "Amber. Third year running between 96.5% and 97.1%: 96.91 in 2022-23, 97.03 in 2023-24, 96.58 now. Before that 2019-20 97.6, 2020-21 95.4, 2021-22 96.3.\nWho has not paid? Of the £2.52m:\n- on arrangement £0.94m\n- attachment of earnings or benefit £0.41m\n- with enforcement agents £0.68m\n- probate, insolvency or dispute £0.27m\n- no action yet £0.22m\nWe expect to recover about 60% of it in the coming year and to reach 99% eventually, in line with the assumption in the tax base. The 2025-26 target will be 96.8%. Band D went up £98.40 to £1,612.20 (6.5%) last April; the Police precept was 6.2% higher and community councils between 0 and 14%.",
    ),
    (
        "B",
        "VAC/01",
        "The average time taken to re-let a vacant property was 58.7 days in 2024/25, a reduction of 15.5 days on 2023/24 (74.2 days), but 3.7 days outside the target of 55 days. In all 311 properties were re-let. Routine voids, of which there were 228, averaged 41.6 days whereas the 83 that required major works averaged 105.7 days. Rent lost through voids fell to £412,600, or 1.6% of the rent roll, from £538,900 (2.2%). The improvement follows the establishment in June 2024 of a dedicated voids team of 14 trades staff, replacing the former framework of three contractors. There were 66 properties vacant on 31 March 2025, 27 fewer than a year before, out of a stock of 5,140.",
    ),
    (
        "B",
        "VAC/01",
        "58.7 (18,256 days / 311 lets). LY 74.2 (22,112 / 298). Cum at Q3 61.5. Q4 discrete 50.9 (82 lets). Minor 228 @ 41.6, major 83 @ 105.7. Stage split in days: keys to survey 4.1, works 38.9, ready to sign up 15.7. Type: flats 174, houses 98, bungalows 39. Refusals 97, 24% of offers (408); main reasons area 38, size 21, condition 17, other 21. Terminations 304. Longest 388 days (structural), shortest 3. Sheltered 44 lets avg 82.4. 9 hard to let bedsits excl. since 1/10 under WG def, if kept in we'd be c. 61.3. Satisfaction new tenants 87% (n=118).",
    ),
    (
        "B",
        "VAC/01",
        "We said we'd get this under 60 and we have. The voids team turned round 74 properties in the last three months of the year and March was the best month on record at 46 days. It isn't down to target yet, mostly because of properties coming back in a poor state: 1 in 4 now needs a rewire or new kitchen. Clearing out rubbish cost £61,000 and we could recharge only £4,700. Asbestos surveys used to take ten days and are now 3. The number of people on Homefinder stands at 2,980, with 412 in the top band, so every day counts: at the average rent of £96 a week a day is worth about £13.70 per property. Fifteen and a half days less over 311 homes is something like 4,800 nights.",
    ),
    (
        "B",
        "VAC/01",
        "Amber; 6.7% over target, 20.9% better than last year. Trend 2020-21 96, 2021-22 88, 2022-23 81, 2023-24 74.2, 2024-25 58.7. The All-Wales figure is no longer collected; the Housemark median for 38 landlords is 63 days and the best quarter of them are under 44. Areas: Town 52.3 (140), East 58.1 (88), Rural 70.2 (83). Re-lets up by 13 on 298. 18 lets to homeless households took priority, and they averaged 37 days. Budget for voids £2.15m, spent £2.32m (8% over), unit cost £7,460. Without the five fire-damaged flats the year would have been 55.9. Plan for 2025-26: target 50, recruit 2 plasterers, letting standard revised July.",
    ),
    (
        "B",
        "ASC/12",
        "At 31 March 2025 the Council supported 341 people aged 65 or over in care homes, a rate of 16.83 per 1,000 population, compared with 17.46 (347 people) twelve months earlier. The reduction reflects both six fewer residents and an increase of 388 in the older population. Of the 341, 128 are in nursing care, 97 in residential care for people with dementia and 116 in general residential care. The rate remains above the All Wales average of 15.9, which would equate to 322 residents. During the year there were 142 new admissions and 148 residents died or left, the average age on admission being 86. The average gross cost of a placement has risen by 9.4% to £922 a week following the regional fee exercise.",
    ),
    (
        "B",
        "ASC/12",
        "341 / 20,262 x 1,000 = 16.83. LY 347 / 19,874 = 17.46. Q3 343 / 20,212 = 16.97. Gender F 236 M 105. Age 65-74 33, 75-84 109, 85+ 199. 85+ = 58.4% of the total. In county 309, out 32. Homes in county 17, beds 688, vacancies 41 (6.0%). Self funders est. 205, not counted. CHC 37 not counted. Placements ended 148: deaths 121, home 9, to CHC 11, moved away 7. Respite stays 264 (excluded). Deferred payments 14, £0.9m. Denominator = ONS mid-2023, new MYE in July would take the rate to approx 16.6.",
    ),
    (
        "B",
        "ASC/12",
        "Fewer older people are living in care homes than a year ago, which is what we're aiming for provided that they have the right help at home. Reablement worked with 618 people and 64% needed no long-term care afterwards. Extra Care in the new scheme has 60 flats, 52 let, and we think 10 or 11 of those tenants would otherwise have gone into residential care. Numbers went up to 355 in November before coming down again. The picture in dementia is different, with a waiting list of 13 and only two homes registered. We're higher than the Welsh average and have been for at least 8 years, partly due to one in four of our over 65s being 80 or more. Fees: £798 residential, £905 dementia, £1,046 nursing.",
    ),
    (
        "B",
        "ASC/12",
        "Down 3.6% on last year and down 0.14 on Quarter 3; 0.93 higher than Wales. No target is set as need drives demand. Past rates: 2015/16 22.4; 2018/19 20.1; 2021/22 17.2; 2022/23 17.9. Had the rate stayed at last year's level there'd be 354 residents today rather than 341, an avoided cost of around £620,000 gross a year. Projection: over 65s +19% and over 85s +46% by 2035. Four providers are of concern, one of them in escalating concerns since 12 February (28 residents). Net spend on older people's placements £11.9m against a budget of £11.2m. 22 of the 142 admissions (15%) came straight from a hospital bed, a big drop from 34%. Carers' assessments completed 411.",
    ),
    (
        "B",
        "CCT/03",
        "The Contact Centre answered 49,812 of the 54,367 calls offered in 2024/25, or 91.62%, which is 1.62 percentage points above the 90% target and 3.05 points better than the previous year, when 47,036 of 53,108 were answered (88.57%). The number of calls abandoned fell by a quarter, from 6,072 to 4,555, despite 1,259 more calls being received. The average wait was 2 minutes 48 seconds compared with 4 minutes 10. The busiest week of the year was that of 10 March, when annual bills and garden waste renewals led to 2,106 calls. The call-back facility introduced in May 2024 was used on 3,370 occasions. Four advisors (of 19) are fluent Welsh speakers and 96% of calls to the Welsh line were answered.",
    ),
    (
        "B",
        "CCT/03",
        "49812/54367. LY 47036/53108. Abandoned 4,555 (8.38%). Q1 12,402/13,820, Q2 12,115/13,640, Q3 12,443/13,425, Q4 12,852/13,482. Cum to Q3 90.40. Lines: waste 16,104, council tax 13,377, housing repairs 11,890, switchboard 8,260, other 4,736 (offered). Avg handling 6m 12s. Within 60 secs: 55%. Webchat 9,115, email 14,402, face to face 7,966. 31% of calls come between 11 and 2. Outage 14 Oct, 4 hrs, est. 180 calls lost and not in the figs. Sickness 6.1%. FTE 17.4 (LY 16.2). Cost per call £4.38.",
    ),
    (
        "B",
        "CCT/03",
        "Lovely result for the team and the first time in 4 years we've been in Green. January to March was over 95%, with February hitting 97%. What made the difference: two apprentices made permanent, homeworking rotas that let us put 5 more people on for the lunchtime peak, and moving the missed bin form online, where 8 out of 10 reports now come in. We're not complacent: council tax is still the weakest line with 86% answered, 11% of callers have rung before about the same thing, and in March bills went out to 46,900 households on one day. Mystery shopping scored us 4.3 out of 5, and from 640 survey replies 591 were satisfied or very satisfied (92%). Opening hours are to be cut by 30 minutes from June.",
    ),
    (
        "B",
        "CCT/03",
        "Green. Target 90.00, actual 91.62, last year 88.57. Fewer than 1 in 11 callers gave up; in 2022-23 it was about 1 in 6 (82.9% answered). 2021-22 84.5%, 2020-21 90.7%.\nOf the 4,555 abandoned:\n* 1,822 hung up within 30 seconds (40%), after hearing the website message\n* 1,503 between 30 secs and 3 mins\n* 1,230 after more than 3 minutes\nIf the first group is left out, as several councils do, the rate would be 94.8% (49,812 of 52,545). Welsh benchmarking (9 councils) gives an average of 89.2%. Contact by all channels was 137,000 so the phone accounts for 40%; five years ago it was 62%. The licence for the telephony platform ends on 31 August 2026, replacement est. £165k.",
    ),
    (
        "B",
        "NEE/01",
        "Of the 1,486 pupils who left Year 11 in summer 2024, 27 were known not to be in education, employment or training at the Careers Wales census on 31 October 2024, which is 1.8% of the cohort. The previous year the number was 33 out of 1,451 (2.3%). The target of no more than 30 has therefore been achieved. Fifteen of the 27 are young men and 12 are young women; nine were educated other than at school and four are looked after. A further 11 young people were not available because of illness or pregnancy and 6 could not be traced. The Youth Service employs 5 lead workers, funded by the Youth Support Grant (£212,000) and the Shared Prosperity Fund, which ends in March 2026.",
    ),
    (
        "B",
        "NEE/01",
        "27 of 1486 = 1.82% (LY 33 of 1451 = 2.27%). Tgt 30. 31 Oct 24 snapshot. M 15 F 12. Schools: A 6, B 3, C 2, D 5, E 2, PRU/EOTAS 9. Tier 2 (unemployed, seeking) 19, tier 1 not ready 8. Rest of cohort: FTE 1,338 (90.0%), WBT 58, employed 46, unavailable 11, no response 6. Yr 12 leavers 12 of 702, Yr 13 29 of 655, reported separately. Wales Yr 11 2.0% for 2023. Since the snapshot 10 have moved on, 17 left at end of Q4.",
    ),
    (
        "B",
        "NEE/01",
        "Good news here. We're down by six and under the target, even though there were 35 more in the year group. Most of it comes down to knowing who they are early: the profiling tool picked out 118 pupils in Year 10 and all but 14 of them had a named worker by Christmas. The summer transition scheme ran 4 days a week for 5 weeks with 46 young people, 39 of whom turned up at college in September, and thirty-three were still there at half term. It's anxiety more than anything that's keeping the others at home; 16 of the 27 had less than 60% attendance in Year 11. Bus passes, at £1.50 a day, have helped in the valleys. By March only 17 of the 27 were still NEET.",
    ),
    (
        "B",
        "NEE/01",
        "Green – 27 v 30 (10% better than target); 33 last year, so an 18% reduction. Longer trend: 2016 58, 2017 51, 2018 44, 2019 39, 2020 31, 2021 29, 2022 36. We think the lowest possible in practice is about 20.\nDestination of the ten who've since moved on: 4 college, 3 Jobs Growth Wales+, 2 employment and 1 apprenticeship. If we'd counted the 6 with no response the figure would be 33, equal to last year (which in turn had 8 unknown, so 41 like for like). Rate 1.8% v the latest Wales rate of 2.0%. A change of 3 either way is within what you'd expect by chance. Next year's cohort is larger, 1,530, and the target for 2025 is 28, i.e. 1.8%.",
    ),
    (
        "B",
        "CHC/05",
        "The average weekly cost of a residential placement was £5,842 in 2024/25 compared with £5,317 in 2023/24, an increase of £525 or 9.9%. Expenditure on residential placements totalled £12.455m, against a budget of £10.9m, and supported an average of 41 children at any one time (38 in 2023/24). Seven placements cost more than £10,000 a week because of the level of staffing required, with the most expensive at £16,450. The Health and Social Care (Wales) Act 2025 will end the making of profit from the care of looked after children, with no new for-profit provider able to register from April 2026. The Council has bought two properties, for £385,000 and £410,000, which will provide six places between them from the autumn.",
    ),
    (
        "B",
        "CHC/05",
        "£5,842 p.w. = £12.455m / 2,132 placement weeks. LY £5,317 = £10.506m / 1,976 weeks. Q3 £5,790. Split at 31/3: indep sector 34 @ avg £6,190, own homes 5 @ £4,405, other LA 2 @ £3,518. 41 total. Unregistered placements 2 during yr, 9 weeks in total @ £11,900, incl. in indep. Age: 8-10 3, 11-13 12, 14-15 17, 16-17 9. In county 16, Wales 19, England 6. 71% of indep providers asked for an uplift, avg 7.8%. Health contribution £0.84m, Education £1.27m – figures are gross of both. Net would be £4,852.",
    ),
    (
        "B",
        "CHC/05",
        "There are simply not enough places and providers can charge what they like, we've seen £850 a week added on with four weeks' notice. For this year the average is up again, by about a tenth. On the positive side 6 young people have stepped down to foster care, saving roughly £4,900 a week each, and two went home. The panel looks at all placements over £6,500 every 8 weeks. 12 of the 41 children are more than 50 miles away from home, which nobody wants. We have 88 fostering households and lost nine, gaining seven. A residential place costs over six times as much as fostering, which is around £920. Our own home in the north of the county was rated 'good' by CIW in May after 3 years in improvement.",
    ),
    (
        "B",
        "CHC/05",
        "No target or RAG. +9.9% on last year, +0.9% on Quarter 3 (£52). Of the £525 rise we estimate that £340 is price, £130 complexity (more 2:1 and 3:1 staffing) and £55 mix. Average by year: 2020/21 £3,980; 2021/22 £4,390; 2022/23 £4,865. So costs have gone up by 47% in four years while CPI rose 24% or so. Children looked after numbered 318 at 31 March 2025 of whom 41 (13%) were in residential care, yet they take up 58% of the placement budget. The six-council consortium's average was £5,605. For 2025/26 the budget assumes 40 children at £6,100, i.e. £12.7m. Every one child for a full year adds £304,000.",
    ),
    (
        "B",
        "DFG/02",
        "Disabled Facilities Grants took an average of 247 calendar days from first contact to completion in 2024/25, 34 days fewer than in 2023/24 (281 days). The target of 240 days was missed by 7 days and the Authority remains 11 days slower than the All Wales average of 236. A total of 163 grants were completed (148 in the previous year), of which 152 were for adults and 11 for children. Adult grants averaged 238 days and children's grants 371 days, the latter usually involving extensions with planning permission. The waiting time for an occupational therapist's assessment fell from 74 to 49 days after £95,000 was found to employ two locums. The maximum mandatory grant in Wales is £36,000.",
    ),
    (
        "B",
        "DFG/02",
        "247 days (40,261 / 163). LY 281 (41,588 / 148). Cum Q3 252. Adults 152 @ 238, children 11 @ 371. Work type: level access shower 97, stairlift 31, ramp 18, extension 8, other 9. Stages: enquiry to OT rec 49, rec to approval 93, approval to completion 105. Spend £1.71m / budget £1.80m, c/f £90k. Avg grant £10,491. Small works (ENABLE) 412, avg 31 days, not in PI. Cancelled 27 - died 12, withdrew 9, moved 4, means test 2. Over 1 yr: 14 (8.6%). Tenure o/o 118, PRS 22, HA 23. Q4 alone 44 grants @ 233.",
    ),
    (
        "B",
        "DFG/02",
        "Better than last year by just over a month, and 15 more families got their adaptation. But we're not at the target and there's no hiding that a child waiting a whole year is too long. One extension alone took 611 days because the first builder went bust; take that job out and the average is 245. We're down to 6 contractors on the framework from 11 and the shower installers are booked up 9 weeks ahead. From May 2024 we dropped the means test for anything under £10,000 and 64% of this year's cases benefitted, with about 20 days knocked off each. 9 in 10 customers in the survey (71 out of 79) said they feel safer at home. The agency fee stays at 12%.",
    ),
    (
        "B",
        "DFG/02",
        "Amber: 2.9% over target; 12.1% quicker than 2023/24. Past results: 2018/19 212, 2019/20 226, 2020/21 318, 2021/22 297, 2022/23 290, 2023/24 281. Welsh rank 13th of 22. The stages compared with last year: OT 74 to 49 days (-25), approval 97 to 93 (-4), works 110 to 105 (-5), total -34. If the 11 children's cases are left out we'd be at 238 and inside the target.\nActions:\n(1) stairlift fast-track, 31 cases, 118 days on average, aim for 90 by Sept;\n(2) 4-year contractor framework (£6m) out to tender 2 June;\n(3) third grants officer, Grade 8, £38k.\nDemand: 241 referrals, up by 26 (12%). Year-end forecast for 2025/26 is 235 days with target unchanged.",
    ),
]
