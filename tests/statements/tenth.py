"""The tenth set, blind: an exact data officer: numbers, brackets, lists, short notes. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2023Q1",
        """
        HSG/01|Percentage of households successfully prevented from becoming homeless|percent|higher|56.47|61.28|58.93|60.00||Red
        HSG/02|Number of households presenting as homeless|count|lower|524|431|487|||
        HSG/04|Average number of calendar days taken to re-let an empty council property|days|lower|63.4|71.9|68.2|60.0||Amber
        PLN/03|Percentage of all planning applications determined within the required time|percent|higher|86.1|82.7|84.5|80.0|88.4|Green
        PLN/05|Number of planning enforcement cases closed|count|higher|96|118||100||Amber
        BEN/01|Average time taken to process new Housing Benefit claims (days)|days|lower|19|22|18|20||Green
        BEN/02|Percentage of benefit calculations found to be correct on checking|percent|higher|94.0|92.5||95.0||Amber
        CUS/01|Percentage of calls to the contact centre that are answered|percent|higher|91.8|88.3|93.1|92.0||Amber
        CUS/03|Average cost of a telephone contact|pounds|lower|2.87|3.04||||
        """,
    ),
    "B": (
        "2024Q3",
        """
        WMT/01|Percentage of municipal waste reused, recycled or composted|percent|higher|66.83|64.15|67.40|64.00|65.7|Green
        WMT/02|Number of fly-tipping incidents recorded|count|lower|268|311|249|||
        WMT/07|Cost of waste collection per household|pounds|lower|74.20|70.35||72.00|76.90|Red
        HWY/02|Percentage of street lighting faults repaired within 5 days|percent|higher|93.2|95.9|94.1|95.0||Amber
        HWY/04|Average number of days taken to repair a carriageway defect|days|lower|11.8|9.6|10.4|10.0||Red
        LEI/01|Number of visits to leisure centres per 1,000 population|rate|higher|2,148|1,976|2,203|2,100|2,087|Green
        HRS/01|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|7.93|8.61||8.25|8.4|Green
        HRS/04|Number of employees leaving the authority|count||143|127||||
        """,
    ),
    "C": (
        "2025Q4",
        """
        SCA/02|Percentage of adult care assessments completed within timescale|percent|higher|81|77||85|79|Amber
        SCA/05|Number of delayed transfers of care for social care reasons during the year|count|lower|64|79||70||Green
        SCA/06|Rate of delayed transfers of care for social care reasons per 1,000 population aged 75 or over|rate|lower|4.31|5.40||5.00|4.8|Green
        SCC/03|Number of children looked after at the end of the period|count||342|328|339|||
        SCC/08|Percentage of looked after children with three or more placements during the year|percent|lower|9.36|11.59||10.00|10.2|Green
        EDU/01|Percentage of pupil attendance in primary schools|percent|higher|92.6|91.9||93.0|92.8|Amber
        EDU/02|Percentage of pupil attendance in secondary schools|percent|higher|88.7|87.4||89.0|88.3|Amber
        EDU/09|Number of permanent exclusions|count|lower|23|17||||
        FIN/02|Percentage of council tax collected in the year|percent|higher|96.74|96.91||97.00|96.5|Amber
        """,
    ),
}

STATEMENTS = r"""
A HSG/01 Num {179=>197} / Den {317=>371}. Q1 2021/22: Num 163 / Den {266=>226}.
A HSG/01 Result of 56.47% (179 of 317 cases) against {61.28%=>62.18%} ({163=>136} of 266) in the same quarter last year.
A HSG/01 Of the 317 cases, 179 were prevented and {138=>183} were not.
A HSG/01 {4.81=>8.41} percentage points {below=>above} Q1 2021/22 and {2.46=>4.26} points {below=>above} Q4 2021/22.
A HSG/01 Target of 60.00% {not met=>met}, shortfall {3.53=>5.33} points.
A HSG/01 On 317 cases the 60% target needed 191 preventions, {12=>21} more than the 179 achieved.
A HSG/01 Outcomes (317): prevented 179; relief duty owed 101; contact lost {22=>32}; application withdrawn 15.
A HSG/02 {524=>542} presentations in Q1, compared with {431=>413} in Q1 2021/22 and {487=>478} in Q4 2021/22.
A HSG/02 An increase of {93=>39} ({21.6%=>12.6%}) on the same quarter last year.
A HSG/02 By last settled address: private rented 203, family home 187, council tenancy {58=>85}, housing association 49, other 27; total {524=>534}.
A HSG/02 Private rented: {203=>230} (38.7% of the 524).
A HSG/02 Monthly: April 168, May 171, June {185=>158} (average {175=>157} a month).
A HSG/02 297 of the 524 presentations were single people; families and couples made the other {227=>272}.
A HSG/04 61 voids re-let after {3,867=>3,687} days in total.
A HSG/04 3,867 days / {61=>66} lettings (Q1 2021/22: 4,098 days / {57=>75} lettings).
A HSG/04 Average {down=>up} from {71.9=>79.1} to 63.4 days, {8.5=>5.8} days {quicker=>slower} than Q1 last year.
A HSG/04 Also {4.8=>8.4} days quicker than Q4 2021/22 (68.2).
A HSG/04 RAG {Amber=>Green}: still {3.4=>4.3} days {over=>under} the 60 day target.
A PLN/03 {167=>176} of 194 applications determined in time.
A PLN/03 86.1% (167/{194=>199}); Q1 2021/22 82.7% ({148=>158}/179).
A PLN/03 The 194 decisions: major 7, minor 68, householder {98=>89}, other 21.
A PLN/03 {27=>37} of the 194 (13.9%) went over time: majors 3, minors 13, householders {11=>17}.
A PLN/03 {6.1=>1.6} points {above=>below} target (80.0%), {2.3=>3.2} points {below=>above} the All Wales average ({88.4%=>84.8%}).
A PLN/03 Up {3.4=>4.3} percentage points on Q1 2021/22 and {1.6=>6.1} on Q4.
A PLN/05 {96=>69} cases closed, {22=>12} fewer than in Q1 2021/22 ({118=>181}).
A PLN/05 Target of 100 {missed=>exceeded} by {4=>14}.
A PLN/05 The 96 were closed as: no breach 41; not expedient 23; complied voluntarily {19=>29}; permission granted 9; notice complied with 4.
A PLN/05 Cases brought forward 215, plus 114 opened, less {96=>69} closed, leaves {233=>323} open at 30 June 2022.
A BEN/01 {19=>29} days, against a target of {20=>21} days.
A BEN/01 {Three=>Five} days faster than Q1 2021/22 (22 days) but slower than the {18=>16} days of Q4.
A BEN/01 412 new claims, {7,828=>7,288} days in total.
A BEN/02 Sample size 200: correct {188=>178}, incorrect {12=>21}.
A BEN/02 The 12 errors: income 5, capital {3=>8}, household composition 2, disregard 1, start date 1.
A BEN/02 Accuracy {up=>down} {1.5=>5.1} points from {92.5%=>95.2%} ({185=>158}/200).
A BEN/02 To meet the 95.0% target {190=>180} of the 200 had to be correct; we had 188.
A BEN/02 Error rate {6.0%=>5.0%}, compared with {7.5%=>5.7%} in Q1 2021/22.
A CUS/01 Offered 41,206; answered {37,827=>37,287}; abandoned {3,379=>3,739}.
A CUS/01 91.8% answered, {0.2=>2.0} points {short of=>over} the 92.0% target, up from {88.3%=>83.8%} last year and {down=>up} from 93.1% in Q4.
A CUS/01 Q1 2021/22: {36,148=>34,168} of 40,938 answered.
A CUS/01 Calls offered: waste 12,940, repairs 9,815, council tax {8,402=>8,204}, benefits 4,377, other 5,672; total 41,206.
A CUS/01 Waste made up {31.4%=>34.1%} (12,940) of the 41,206.
A CUS/03 £2.87 a call, {17p=>71p} {less=>more} than in Q1 2021/22 ({£3.04=>£3.40}).
A CUS/03 £108,590 / {37,827=>31,827} calls answered (CUS/01).
B WMT/01 Tonnage: 9,214 reused, recycled or composted out of {13,787=>17,387}; Q3 2022/23 {8,906=>8,609} out of 13,883.
B WMT/01 The 9,214 tonnes: dry recycling 5,106, food 1,483, garden {1,920=>1,290}, reuse 705.
B WMT/01 The remaining {4,573=>5,473} of the 13,787 tonnes went to energy from waste (4,391) or landfill ({182=>218}).
B WMT/01 {1.13=>3.11} points above the All Wales average of {65.7%=>67.5%} and {2.83=>3.82} points above the 64% statutory target.
B WMT/01 {Up=>Down} 2.68 percentage points on Q3 2022/23 but {down=>up} {0.57=>0.75} on Q2, when garden waste peaks.
?B WMT/01 Increase of 2.68 {percentage points=>per cent} on the 64.15% of last year.
B WMT/02 Incidents recorded: {268=>286} (Q3 2022/23: {311=>331}; Q2: {249=>294}).
B WMT/02 {43=>34} fewer than last year, a reduction of {13.8%=>18.3%}; {19=>91} more than Q2.
B WMT/02 By land type (268): highway 127, council land 74, footpath {42=>24}, private land 25.
B WMT/02 {47.4%=>44.7%} of incidents (127 of 268) were on the highway.
B WMT/02 Size of load:\n- single item 61\n- car boot {88=>68}\n- small van 92\n- transit van 23\n- tipper lorry 4\nTotal 268.
B WMT/07 {£74.20=>£72.40} per household, {£3.85=>£5.38} more than in Q3 2022/23 and {£2.20=>£2.02} over target.
B WMT/07 {£2.70=>£7.20} {below=>above} the Welsh average (£76.90).
B WMT/07 £3,042,200 / {41,000=>44,000} households.
B HWY/02 {455=>445} / 488 repaired within 5 days; {33=>23} took longer.
B HWY/02 Previous: Q2 382/{406=>460} (94.1%), Q3 2022/23 489/{510=>501} (95.9%).
B HWY/02 Of the 33 late repairs, {19=>29} were cable faults for the network operator, 9 access problems and 5 awaiting parts.
B HWY/02 Leaving out the 19 cable faults, 455 of {469=>496} = 97.0%.
B HWY/02 {Below=>Above} the 95.0% target by 1.8 points and {2.7=>7.2} points {down=>up} on last year.
B HWY/04 {11.8=>18.1} days, {1.8=>0.8} days {over=>under} the 10.0 day target.
B HWY/04 {2.2=>1.2} days longer than in Q3 2022/23 and {1.4=>4.1} days longer than in Q2.
B HWY/04 537 defects, {6,336=>6,636} days in total.
B HWY/04 RAG {Red=>Green}; increase of {22.9%=>29.2%} on the {9.6=>6.9} days of last year.
B LEI/01 2,148 visits per 1,000 population v target {2,100=>2,200} and Wales {2,087=>2,807}.
B LEI/01 {Higher=>Lower} than Q3 2022/23 by {172=>127} visits per 1,000 (8.7%).
B LEI/01 {55=>155} per 1,000 {lower=>higher} than Q2 ({2,203=>2,302}).
B LEI/01 {199,120=>191,920} visits / population 92,700.
B LEI/01 Of the 199,120 visits: swimming 71,684 ({36%=>26%}), gym 67,701 (34%), classes {35,841=>38,541} (18%), other 23,894 (12%).
B HRS/01 {33,388=>38,338} days lost / 4,210 FTE. Q3 2022/23: 36,481 / {4,237=>4,327}.
B HRS/01 {0.68=>0.86} days per FTE {lower=>higher} than last year, {0.32=>0.23} inside target and {below=>above} the Welsh average of 8.4.
B HRS/01 {3,093=>3,903} fewer days lost than last year (36,481 to 33,388).
B HRS/01 Long term 23,372 days ({70%=>60%}), short term {10,016=>11,016} days; 33,388 in all.
B HRS/01 Stress: 9,015 days, {27%=>37%} of the 33,388.
B HRS/04 {143=>134} leavers ({127=>172} in Q3 2022/23), an increase of {16=>6} or {12.6%=>16.2%}.
B HRS/04 {Five=>Six} reasons for leaving: resignation 88, retirement 29, end of contract {17=>7}, dismissal 6, redundancy 3. Total {143=>153}.
B HRS/04 {88=>58} of the 143 leavers (61.5%) resigned.
C SCA/02 2024/25: {1,302=>1,203} of {1,607=>1,706} (81%). 2023/24: 1,198 of {1,556=>1,656} (77%).
C SCA/02 {Four=>Eight} points {higher=>lower} than 2023/24 and {two=>five} points above the All Wales average (79%), but four {below=>above} target.
C SCA/02 {305=>350} assessments (19% of 1,607) were late.
C SCA/02 Late (305): up to 1 week 164, 1 to 2 weeks 83, over 2 weeks {58=>85}.
C SCA/05 {64=>46} delays, {15=>51} fewer than the {79=>97} in 2023/24.
C SCA/05 {Six=>Nine} {below=>above} the target maximum of 70.
C SCA/05 {Five=>Four} causes: home care package 27, care home place {18=>8}, assessment 11, equipment 5, funding 3 (total 64).
C SCA/05 By quarter: Q1 {19=>9}, Q2 16, Q3 17, Q4 12 = 64.
C SCA/05 {Half=>A third} of the delays (32 of 64) were at the general hospital.
C SCA/06 {64=>46} delays (SCA/05) / 14,850 people aged 75 or over x 1,000.
C SCA/06 Rate {down=>up} from {5.40=>4.50} to 4.31, {0.69=>0.96} under target and {0.49=>0.94} {under=>over} the Welsh average of 4.8.
C SCA/06 2023/24: 79 / {14,630=>16,430} x 1,000.
C SCC/03 {342=>324} children at 31 March 2025; {328=>382} at 31 March 2024; {339=>393} at 31 December 2024.
C SCC/03 Net increase of {14=>41} in the year: 97 admissions less {83=>38} discharges.
C SCC/03 Placements (342): foster care 231, kinship {54=>45}, residential 27, with parents 22, other 8.
C SCC/03 231 of the 342 ({67.5%=>76.5%}) are in foster care.
C SCC/08 {32=>23} of 342 children had 3 or more placements (2023/24: 38 of {328=>382}).
C SCC/08 Denominator is the {342=>324} children in SCC/03.
C SCC/08 {2.23=>3.22} points {better=>worse} than 2023/24, {0.64=>0.46} points inside target, {lower=>higher} than Wales ({10.2%=>12.0%}).
C SCC/08 Three placements: 21; four: {8=>5}; five or more: 3 (32 children).
C EDU/01 Attendance {92.6%=>96.2%} (2023/24: {91.9%=>99.1%}), {up=>down} 0.7 percentage points.
C EDU/01 {0.4=>0.6} points {below=>above} target and {0.2=>0.4} points below the Welsh average of 92.8%.
C EDU/01 Absence {7.4%=>4.7%}: authorised 5.1%, unauthorised {2.3%=>3.2%}.
C EDU/01 {3.9=>9.3} points {higher=>lower} than secondary attendance (EDU/02: {88.7%=>87.8%}).
C EDU/02 {Above=>Below} the Welsh average ({88.3%=>83.8%}) but {below=>above} target (89.0%).
C EDU/02 {11.3%=>13.1%} of sessions missed, against {12.6%=>16.2%} in 2023/24.
C EDU/09 {23=>32} exclusions, {six=>eight} more than the {17=>11} in 2023/24.
C EDU/09 The 23: secondary 19, primary {3=>5}, special 1.
C EDU/09 The {four=>five} reasons: assault on a pupil 8, assault on staff 6, persistent disruption {5=>15}, drugs 4.
C FIN/02 Collected {£70.62m=>£70.26m} of a net debit of £73.00m.
C FIN/02 £73.00m less £70.62m leaves {£2.38m=>£3.28m} to collect (3.26%).
C FIN/02 {0.17=>0.71} points {lower=>higher} than 2023/24, {0.26=>0.62} points under target, {0.24=>0.42} points {above=>below} the Welsh average of 96.5%.
"""

OTHERS = r"""
A HSG/01 Counted under section 66 of the Housing (Wales) Act 2014; the duty runs for 56 days.
A HSG/01 Return submitted to Welsh Government on 14 July 2022 (form WHO12).
A HSG/02 1.5 FTE officers start on 4 July, paid for by a grant of £126,000.
A HSG/04 The new contract (3 years, with an option for 2 more) began on 1 May 2022.
A PLN/03 Extensions of time are counted in line with regulation 22 of the 2012 Order.
A PLN/05 One officer vacancy since 9 May; interviews in week 2 of August.
A BEN/01 Universal Credit cases are outside this measure; some 6,400 households now claim it here.
A BEN/02 Quality checks move to a new system in October, with 5 staff to be trained.
A CUS/01 A second telephone menu of 4 options goes live on 18 July 2022.
A CUS/03 A pay award of £1,925 per post is not yet reflected.
B WMT/01 The target becomes 70% in 2024/25 under the Waste (Wales) Measure 2010.
B WMT/01 11,500 replacement caddies were ordered in December 2023 at £2.15 each.
B WMT/02 Fixed penalty notices of £400 may be served from 1 January 2024.
B WMT/07 The fleet has 31 vehicles, 6 of them electric.
B HWY/02 Programme to fit 2,750 LED lanterns by March 2025 is at phase 3.
B HWY/04 Storms Babet and Ciaran (18 October and 2 November 2023) drew gangs away for 9 shifts.
B LEI/01 Population used: mid-2022 estimate. The pool at Parc Road closes for 14 weeks from 8 April.
B HRS/01 The absence policy was revised on 1 October 2023; 212 managers have been trained.
B HRS/04 A workforce strategy for 2024 to 2027 goes to Cabinet on 21 February.
C SCA/02 Timescale is 42 days under the Social Services and Well-being (Wales) Act 2014.
C SCA/05 Regional Integration Fund of £1.2m pays for 8 step-down beds until March 2026.
C SCC/03 Three new in-house homes are planned for 2026/27.
C SCC/08 The inspectorate visited on 10 and 11 February 2025.
C EDU/01 Data is for 190 days; year 6 is included.
C EDU/09 A managed-move protocol was agreed with 5 neighbouring authorities in September 2024.
C FIN/02 Council tax rose by 7.5% in April 2024; 1,100 reminders go out each month.
"""
