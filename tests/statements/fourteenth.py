"""The fourteenth set, blind: officers across a valleys county borough, each with their own habits: bullets, brackets, full sentences. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2025Q2",
        """
        HOU/11|Percentage of homelessness prevention duties ended with accommodation secured|percent|higher|62.13|56.40|59.72|60.00|57.4|Green
        HOU/14|Number of households in temporary accommodation at the end of the quarter|count|lower|214|183|226|200||Red
        HOU/17|Average number of days to complete a disabled facilities grant|days|lower|248|291|263|240|254|Amber
        PLA/02|Percentage of householder planning applications determined within 8 weeks|percent|higher|88.06|91.49|85.83|90.00|86.5|Amber
        PLA/06|Number of building control completion certificates issued|count|higher|171|152|171|||
        RAB/01|Average number of days to process a change of circumstances for Council Tax Reduction|days|lower|6.8|8.1|7.4|7.0||Green
        RAB/05|Percentage of the year's council tax collected to date|percent|higher|54.91|55.27|28.36|55.50|55.8|Amber
        CCC/03|Number of stage 1 complaints received|count|lower|88|112|97|||
        CCC/04|Percentage of stage 1 complaints answered within 10 working days|percent|higher|89.77|82.14|86.60|90.00||Amber
        CCC/08|Average cost of a face-to-face contact at a community hub|pounds|lower|9.46|8.85|9.30|9.00||Red
        """,
    ),
    "B": (
        "2026Q3",
        """
        WST/01|Percentage of municipal waste reused, recycled or composted|percent|higher|68.42|66.17|69.05|70.00|66.9|Amber
        WST/04|Number of missed waste and recycling collections|count|lower|436|517|398|450||Green
        HIG/02|Percentage of category 1 highway defects made safe within 24 hours|percent|higher|95.53|92.05|96.32|95.00||Green
        HIG/05|Average number of days to repair a street light|days|lower|4.7|3.9|4.7|4.0||Red
        LEI/03|Number of visits to leisure centres per 1,000 population|rate|higher|1,874|1,792|1,936|1,900|1,811|Amber
        LEI/06|Number of children enrolled on swimming lessons|count|higher|2,310|2,145|2,268|2,300||Green
        HRM/01|Number of working days lost to sickness per full time equivalent (FTE) employee|days|lower|2.94|3.31|2.46|2.75|3.1|Amber
        HRM/04|Percentage of employees with an appraisal completed|percent|higher|75.79|67.74||80.00||Amber
        PUB/02|Percentage of food establishments broadly compliant with food hygiene standards|percent|higher|96.05|95.24|95.71|95.00|96.4|Green
        PUB/07|Number of noise complaints received|count|lower|139|166|248|||
        """,
    ),
    "C": (
        "2024Q4",
        """
        ASC/03|Number of adults supported by the reablement team|count|higher|156|139|148|156||Green
        ASC/04|Percentage of adults whose need for care was reduced or ended after reablement|percent|higher|69.87|65.47|68.24|68.00|66.7|Green
        ASC/09|Rate of delayed pathways of care per 1,000 population aged 75 or over|rate|lower|5.62|4.87|5.90|5.00|6.1|Amber
        CYP/02|Number of children on the child protection register at the end of the quarter|count||97|124|108|||
        CYP/05|Percentage of initial child protection conferences held within timescale|percent|higher|92.68|86.54|86.96|95.00|91.2|Amber
        CYP/08|Percentage of care leavers in education, employment or training after 12 months|percent|higher|58.62|61.29||65.00|56.9|Red
        EDN/01|Percentage of pupil attendance in primary schools|percent|higher|91.8|90.6|92.3|92.5|91.5|Amber
        EDN/02|Percentage of pupil attendance in secondary schools|percent|higher|86.9|87.2|87.5|89.0|87.7|Red
        EDN/07|Number of fixed-term exclusions from schools|count|lower|143|118|121|||
        FNC/01|Percentage of undisputed invoices paid within 30 days|percent|higher|93.48|92.51|92.62|95.00||Amber
        """,
    ),
}

STATEMENTS = r"""
A HOU/11 Prevention duty ended with a home found for {187=>178} households out of {301=>331} this quarter; the same quarter of 2023/24 was {163=>136} out of 289.
A HOU/11 Of 301 duties brought to an end, 187 were successful. The other {114=>124} were: duty passed to relief ({58=>68}), contact lost (31), application withdrawn (17) and offer refused ({8=>18}).
A HOU/11 We are {2.13=>3.13} percentage points {over=>under} the target of 60% and {4.7=>7.4} points better than Wales (57.4%).
A HOU/11 Private renting provided homes for 81 of the 187 ({43%=>34%}), housing association lets for 64 ({34%=>43%}) and family or friends for the remaining {42=>24}.
A HOU/11 Outcomes have {risen=>dropped} since Q1, when {172=>127} of 288 duties ended well.
?A HOU/11 On Q2 last year we have gained 5.7 {percentage points=>per cent}, chiefly through Leasing Scheme Wales.
A HOU/11 Better than six in ten ({62%=>72%}) kept or found a home; {fewer=>more} than four in ten (38%) did not.
A HOU/14 214 households were in TA on 30 September, {31=>13} more than twelve months earlier (183) but {12=>21} fewer than at the end of June.
A HOU/14 TA at quarter end:\n- B&B {47=>74}\n- leased from private landlords 96\n- council stock used as TA {53=>35}\n- refuge and supported 18\nTotal 214
A HOU/14 The ceiling of 200 was {exceeded=>not exceeded}, {14=>24} placements separating us from it.
A HOU/14 Singles make up 137 of the 214 ({64%=>46%}); families with children are the remaining {77=>87}.
A HOU/14 Numbers {fell=>rose} between Q1 and Q2 though they stay {well above=>well below} where we stood in September 2023.
A HOU/14 Year on year that is a {17%=>27%} {increase=>reduction}, driven by landlords leaving the market.
?A HOU/14 B&B use has grown almost {threefold=>sixfold} in two years, 16 households to 47.
A HOU/17 DFGs now take 248 days on average. This time last year it was {291=>219} days, so applicants wait {43=>34} days less.
A HOU/17 {Eight=>Eighteen} days outside our 240 day target but six days {quicker=>slower} than the Welsh average of 254.
A HOU/17 Where the 248 days go: enquiry to OT assessment {61=>16}, assessment to approval {104=>140}, approval to works complete 83.
A HOU/17 The average came {down=>up} from 263 days in Q1, that is, by {15=>25} days.
A HOU/17 38 grants finished in the quarter, 26 of them for adults and {12=>21} for children; {19=>29} (50%) were level access showers.
A HOU/17 Amber because we {missed=>beat} the target, albeit by just {3.3%=>13.3%}.
A PLA/02 118/134 in time (Q2 23/24 {129/141=>129/151}; Q1 {109/127=>109/172}).
A PLA/02 {Sixteen=>Nineteen} went over the 8 weeks: awaiting ecology x {5=>7}, awaiting amended plans x 6, committee x {3=>4}, sickness x 2.
A PLA/02 Down {3.43=>4.33} pts on last yr, up {2.23=>3.22} pts on last qtr.
A PLA/02 Target (90%) {narrowly missed=>comfortably beaten}. It would have taken {three=>thirteen} more in time: 121 of the 134.
A PLA/02 All-Wales is 86.5 so we're still {ahead of=>behind} it, by {1.56=>2.56}.
A PLA/02 Extension of time agreed on {22=>32} of the 134 (16.4%); without those, {96=>86} (71.6%) would have been in time.
A PLA/02 Late cases: 16, against {12=>21} in the same quarter of 2023/24 [141 - 129] and {18=>8} in Q1 [127 - 109].
A PLA/06 No change on Q1 - {171=>117} certificates again.
A PLA/06 {19=>29} more certificates went out than in Q2 2023/24 (a {12.5=>25.1} per cent lift).
A PLA/06 By type (total 171): extensions 92; new dwellings {34=>43}; loft conversions 27; commercial {18=>8}.
A PLA/06 Output is {identical to=>lower than} that of the quarter before and {higher=>lower} than a year since.
A PLA/06 July {63=>36}, August 49, September 59, 171 in all.
?A PLA/06 New homes accounted for {one in five=>one in three} certificates (34 of the 171).
A RAB/01 6.8 days - target 7.0 {met=>missed}.
A RAB/01 Got {faster=>slower}. 8.1 this time last yr, 7.4 in Q1, now {6.8=>8.6}.
A RAB/01 {1.3=>3.1} days quicker yr on yr (= {16%=>26%}).
A RAB/01 4,912 changes dealt with, {3,807=>3,087} of them (77.5%) within 5 days.
A RAB/01 0.2 of a day {inside=>outside} target; {0.6=>1.6} better than prev qtr.
A RAB/01 Backlog at 30/9: 340 items = 212 new + {128=>182} reassessments. Was {405=>345} at 30/6 so down 65.
A RAB/05 54.91% in by 30 September. Short of profile (55.50) by {0.59=>0.95}, short of last yr by {0.36=>0.63}.
A RAB/05 £22.98m received of the £{41.85=>48.15}m due.
A RAB/05 Collection is {lagging=>leading} both the Welsh average of 55.8% and our own position last September.
A RAB/05 Second quarter alone brought in {26.55=>22.65} points (54.91 less the 28.36 at end of Q1).
?A RAB/05 Drop of 0.36 {percentage points=>per cent} on Q2 2023/24.
A RAB/05 Reminders issued 6,140; summonses {1,228=>1,822} (20% of reminders).
A CCC/03 - {88=>98} stage 1 complaints\n- {24=>42} fewer than Q2 last year\n- {9=>19} fewer than Q1
A CCC/03 Service areas:\n- Waste 31\n- Housing repairs {22=>12}\n- Highways 14\n- Planning {9=>19}\n- All other 12\n= 88
A CCC/03 Complaints {dropped=>climbed} by over a fifth on the year ({21%=>12%}).
A CCC/03 Upheld in full 26, upheld in part {19=>29}, not upheld 43. Upheld wholly or partly: {45=>54} of 88 (51%).
A CCC/03 Waste is the biggest at {35%=>53%} (31/88), {ahead of=>behind} housing repairs at 25% (22/88).
?A CCC/03 Last year's Q2 figure was inflated by the route changes: waste complaints then numbered 62, {twice=>four times} this quarter's 31.
A CCC/04 - 79 answered in 10 working days\n- {9=>19} late\n- total {88=>98} (see CCC/03)
A CCC/04 Response rate 89.77% v 82.14% = {better=>worse} by {7.63=>6.37} points.
A CCC/04 Amber - {0.23=>2.3} points {short of=>clear of} 90%.
A CCC/04 {Nine=>Seven} late: 5 x complex (needed input from more than one service), {3=>5} x officer leave, 1 x mislaid.
A CCC/04 A year back 20 of the {112=>121} were late, one quarter back {13=>31} of the 97.
A CCC/04 Roughly nine in ten ({79=>69} of 88) got their answer on time, {up=>down} from 86.60% in the June quarter.
?A CCC/04 Late replies have more than {halved=>doubled} on the year, 20 to 9.
A CCC/08 Cost per visit to a hub: £9.46 ({61p=>16p} more than Q2 2023/24, {16p=>61p} more than Q1 this year).
A CCC/08 Budgeted for £9.00 a contact, came out {46p=>64p} {dearer=>cheaper}.
A CCC/08 Footfall fell so each contact {cost more=>cost less} than a year ago: £8.85 then, {£9.46=>£9.64} now.
A CCC/08 19,345 contacts at £9.46 = about £{183,000=>138,000}.
A CCC/08 Unit cost has gone up {6.9%=>9.6%} in 12 months, {above=>below} the 5% allowed for inflation.
A CCC/08 Spend = staff £121,400 + premises £{48,650=>84,650} + ICT £12,950, £183,000 altogether.
B WST/01 8,031t recycled from {11,738t=>17,138t} collected; Q3 24/25 was {7,846t=>7,486t} from 11,857t.
B WST/01 Not at statutory 70% yet (gap of {1.58=>8.15} pts) though 1.5 pts {up=>down} on Wales as a whole (66.9).
B WST/01 Tonnage split: kerbside dry {3,402=>3,042}, food 1,876, garden {1,118=>1,811}, HWRC 1,635 (8,031).
B WST/01 Residual {3,707t=>3,077t} out of 11,738t, i.e. {31.6%=>36.1%} not recycled.
B WST/01 Down {0.63=>6.30} on the summer qtr as green waste tails off; same qtr last yr {66.17=>67.16}.
B WST/01 Rate has {gone up=>slipped back} 2.25 points in a year even with {119t=>191t} less waste in total (11,857t to 11,738t).
B WST/04 436 missed. Limit of 450 so {within=>outside} it by {14=>41}.
B WST/04 {Fewer=>More} misses than the same 3 months of 2024/25 (517), a cut of {81=>18}.
B WST/04 Refuse 139 / recycling {188=>118} / food {74=>47} / garden 35 (436 tot.)
B WST/04 Q2 to Q3 rise of {38=>83} ({9.5%=>5.9%}), put down to new crews and the Xmas changeover.
B WST/04 Misses put right next working day: {401=>410}, or 92%. Not put right: 35. All: 436.
B WST/04 Recycling crews had the {most=>fewest}, {43%=>34%} (188 of 436), and garden the fewest, 8% (35).
B HIG/02 {342=>324} from 358 made safe in 24hrs. Last yr {301=>310} from 327.
B HIG/02 {16=>26} not made safe in time. North depot 7, Central {6=>9}, South {3=>5}.
B HIG/02 95.53 v target 95.00, so {above=>below} by {0.53=>5.30}.
B HIG/02 Defects reported {increased=>decreased} by 31 on last yr (358 v {327=>337}).
B HIG/02 Q2 was better at {96.32=>93.62}, 11 late out of {299=>399}.
B HIG/02 Potholes 221, failed ironwork {64=>46}, slabs 47, carriageway edge {26=>62}: 358.
B HIG/02 Slipped {0.79=>1.79} pt since Q2 but still 3.48 pts {stronger=>weaker} than Q3 last yr.
B HIG/05 {Unchanged=>Improved} on Q2 (4.7). Last yr {3.9=>9.3}.
B HIG/05 {0.7=>0.2} days over target. {0.8=>0.3} slower than last yr.
B HIG/05 Red. 4 days was the aim, repairs took {longer=>less}, 4.7.
B HIG/05 612 lights mended = 447 by our own gang + {165=>156} by the network operator.
B HIG/05 Own gang avg 3.6 days, {inside=>outside} the 4.0 target. Network faults 7.7, {outside=>inside} it.
?B HIG/05 Network faults (7.7 days) take more than {twice=>five times} as long as ours (3.6).
B HIG/05 612 faults, of which lamps and drivers {290=>209} (47%), cable 165, columns {58=>85}, photocells 99.
B LEI/03 A good autumn for us: {1,874=>1,847} visits per 1,000 people compared to {1,792=>1,972} a year ago.
B LEI/03 We'd hoped for 1,900 and ended {26=>62} short. Wales as a whole managed {1,811=>1,118}.
B LEI/03 {Quieter=>Busier} than July to September by {62=>26} visits per 1,000, as you'd expect once the schools go back.
B LEI/03 Growth of {4.6=>6.4} per cent over the year. Gym 141,200 visits, pools {98,300=>89,300}, halls and pitches 39,250, courses {22,100=>32,100}; altogether 300,850.
B LEI/03 Visits are {ahead of=>behind} Wales by 63 per 1,000 and {behind=>ahead of} target by 26.
B LEI/03 Measured against the 1,900 we are aiming for, last year's 1,792 was {108=>180} adrift and this year's result {26=>36}.
B LEI/06 2,310 children on our lessons, beating the 2,300 target by {ten=>forty}, and {165=>156} up on last year.
B LEI/06 All {four=>five} pools are busy: Aberllyn 712, Cwmgarw {640=>460}, Pont-y-rhyd 548 and Treforgan 410, or 2,310 in all.
B LEI/06 Waiting list of 386 (Waves 1 to 3 {241=>214}, Waves 4 to 6 98, Wave 7 and over {47=>74}).
?B LEI/06 Welsh-medium lessons have 462 children, a {fifth=>third} of the 2,310.
B LEI/06 {42=>24} extra learners since Q2, which is a {1.9%=>9.1%} rise.
B LEI/06 Enrolment is {higher=>lower} than it was a year ago, the change being {7.7%=>17.7%}.
B HRM/01 2.94 days per FTE (Q3 24/25: {3.31=>3.13}; Q2 25/26: {2.46=>4.26}; target: 2.75).
B HRM/01 Absence is 0.19 days {worse=>better} than target yet {0.37=>0.73} days better than twelve months ago.
B HRM/01 4,116 days lost / {1,400=>1,040} FTE = 2.94. Split: {2,593=>2,953} long term, 1,523 short term.
B HRM/01 Long term cases account for {63%=>36%} of days (2,593 of 4,116) and short term {37%=>73%}.
B HRM/01 Reasons: (a) stress, anxiety, depression {31%=>41%} (b) musculoskeletal 22% (c) infections incl. flu {27%=>37%} (d) other 20% - total 100%.
B HRM/01 Winter effect: {up=>down} {0.48=>0.84} on Q2.
B HRM/01 The authority sits {below=>above} the Welsh figure of 3.1, with days lost per FTE falling {11%=>21%} over the year.
B HRM/04 1,249 appraisals done / {1,648=>1,468} due. 2024/25: 1,153 / {1,702=>1,270}.
B HRM/04 Outstanding: {399=>339} (Social Services {187=>178}, Education 96, Environment {81=>18}, Corporate 35).
?B HRM/04 75.79 less 67.74 is a gain of 8.05 {points=>per cent}.
B HRM/04 Still {4.21=>2.41} points away from 80%; the 549 overdue a year ago became 399, {150=>105} fewer.
B HRM/04 About three quarters ({75.79%=>57.79%}) of those eligible have had one, the other quarter ({24.21%=>42.21%}) have not.
B HRM/04 Best directorate: Corporate, 310 of 345 ({89.9%=>98.9%}); weakest: Social Services, {434=>343} of 621 (69.9%).
B PUB/02 At 31 December {876=>867} of the {912=>992} rated food businesses were broadly compliant.
B PUB/02 Thirty-six premises fell below the standard; of these, {21=>12} are takeaways, nine are restaurants or cafes, {four=>seven} are small shops and two are schools or care settings.
B PUB/02 The result is {0.35=>3.5} percentage points {below=>above} the Welsh average of 96.4%.
B PUB/02 Compliance exceeds the target by {1.05=>5.01} points and has {improved=>deteriorated} on both the previous quarter and the previous year.
B PUB/02 In the corresponding quarter of 2024/25 there were {43=>34} non-compliant premises (904 less 861), {seven=>seventeen} more than the present 36.
B PUB/02 Of the 912 rated premises, 641 (70.3%) hold a 5, {167=>176} (18.3%) a 4, 68 (7.5%) a 3 and {36=>63} (3.9%) a 2 or lower.
?B PUB/02 Takeaways (21) outnumber small shops (4) about {five=>ten} times over in the list of failing premises.
B PUB/07 The service received 139 noise complaints, {27=>72} fewer than in the third quarter of last year and {109=>190} fewer than in the summer.
B PUB/07 The 139 complaints concerned barking dogs ({48=>84}), amplified music ({57=>75}), building works (21) and alarms (13).
B PUB/07 The figure represents a {reduction=>growth} of 16 per cent on the 166 recorded a year earlier and of {44=>14} per cent on the 248 of quarter two.
B PUB/07 Officers closed {118=>181} of the 139 within the quarter, leaving 21 open at the end of December.
B PUB/07 Statutory nuisance was established in {11=>31} cases, or about eight per cent of the 139.
B PUB/07 Music remained {the commonest=>the least common} ground of complaint, at {41=>14} per cent (57 cases out of 139), followed by dogs at 35 per cent (48).
C ASC/03 Target of 156 {met exactly=>missed}: we supported {156=>165} people.
C ASC/03 This is {17=>71} people ({12%=>21%}) more than in January to March 2023.
C ASC/03 There were {eight=>eighteen} more people than in quarter 3, when the team saw {148=>184}.
C ASC/03 Of the 156 supported, 97 were women and {59=>95} men; {104=>140} (two thirds) were aged 80 or over.
C ASC/04 109 of the {156=>165} people (ASC/03) needed less care or none afterwards, which is 69.87%.
C ASC/04 Reablement worked for a {larger=>smaller} share of people than last year, 69.87% against {65.47%=>75.47%}, or 109 people against {91=>101} of the 139.
C ASC/04 Outcomes for the 156: no further care 68 ({44%=>34%}), reduced package 41 (26%), same package {29=>39} (19%), increased package 11 (7%), hospital or died {7=>17} (4%).
C ASC/04 We exceeded the 68% target (by {1.87=>7.18} points) as well as the all-Wales average of {66.7%=>67.6%}.
C ASC/04 The remaining {47=>57} people of the 156 ({30.13%=>33.01%}) went on to the same care, more care or hospital.
C ASC/04 Seven in ten, {up on=>down on} quarter 3 when {101=>110} out of 148 had a good outcome.
C ASC/09 Delays stood at 5.62 per 1,000, {above=>below} the ceiling of 5.00 and {below=>above} the average for Wales (6.1).
C ASC/09 The position has {eased=>worsened} since quarter 3, when the rate was {5.90=>5.09}, although it is {0.75=>0.57} higher than a year ago.
C ASC/09 Sixty-three delays were counted: awaiting package of care {27=>37}, awaiting assessment 16, awaiting care home choice {12=>21}, family dispute 5, other 3.
C ASC/09 The rate is {12%=>21%} over target [0.62 of 5.00].
C ASC/09 Lower is better here: there was a {fall=>rise} of 0.28 on the last quarter, but not enough to undo the year's {rise=>fall} from 4.87.
C ASC/09 The {three=>four} commonest causes (care package 27, assessment 16, choice of home 12) make up {55=>45} of the 63.
C CYP/02 97 children on the CPR at 31 March ({124=>142} last year, {108=>118} at end of Dec).
C CYP/02 Register fell by {27=>72} over 12 months, or {22%=>12%}.
C CYP/02 Categories: 41 x neglect, {29=>39} x emotional abuse, 14 x physical, {9=>19} x sexual, 4 x combined. Total 97.
C CYP/02 108 at start of qtr, {26=>62} came on and {37=>27} came off, so 97 at end.
C CYP/02 End of March total was {lower=>higher} than both the December and the previous March totals.
C CYP/02 18 sibling groups covering {52=>25} of the 97 children, the other {45=>54} being registered alone.
C CYP/05 38 ICPCs in time, 3 out of time = {41=>51}. (Q4 22/23: 45 and {7=>17} = 52.)
C CYP/05 {Three=>Four} out of timescale: 2 x police unable to attend, 1 x family abroad.
?C CYP/05 {Gain=>Loss} of 6.14{ pts=>%} on Q4 22/23.
C CYP/05 92.68 puts us {above=>below} Wales (91.2) and {below=>above} local target (95).
C CYP/05 Local target missed by {2.32=>3.22} pts; one more in time (39 of 41) would have given {95.1%=>91.5%}.
C CYP/08 17 of {29=>39} care leavers in EET at 12 months; {19=>17} of 31 in Q4 2022/23.
C CYP/08 12 not in EET - {5=>6} x ill health/disability, 4 x parenting, {2=>4} x custody, 1 x refused.
C CYP/08 Red: {6.38=>3.68} pts off target of 65, and 2.67 pts {down=>up} on last year. {Above=>Below} Wales though (56.9).
C CYP/08 12 young people NEET in each year, but out of a {smaller=>larger} cohort this time ({29=>19} v 31).
C CYP/08 EET of 17 = {8=>9} employed, 6 FE college, 2 university, {1=>3} apprenticeship.
C EDN/01 Primary attendance for the spring term was 91.8%, which is {1.2=>2.1} percentage points {better=>worse} than spring 2023.
C EDN/01 We did not reach the 92.5% we set ourselves, falling {0.7=>1.7} points short.
C EDN/01 Attendance {dipped=>climbed} by half a point from the autumn figure of {92.3%=>93.2%}.
C EDN/01 Absence therefore ran at {8.2%=>9.2%}, made up of 6.7% authorised and {1.5%=>5.1%} unauthorised.
C EDN/01 Wales averages {91.5%=>95.1%}, so our schools are {slightly ahead=>slightly behind}.
C EDN/01 Out of 34 primary schools, {13=>31} improved by more than two points, 17 improved by less and {four=>nine} fell back.
C EDN/02 At 86.9% secondary attendance has {slipped=>crept up} against both last year and the autumn, and it is {worse=>better} than Wales.
C EDN/02 The decline on the same term last year is {0.3=>3.0} percentage points, and on the autumn {0.6=>1.6}.
C EDN/02 This leaves us {2.1=>1.2} points from our target and {0.8=>1.8} behind Wales.
C EDN/02 Pupils eligible for free school meals attended {78.4%=>87.4%} of sessions and other pupils 89.6%, a gap of {11.2=>12.1} points.
C EDN/02 Secondary attendance was 4.9 points {lower=>higher} than primary (EDN/01, {91.8%=>98.1%}).
C EDN/02 Of our {seven=>eight} secondary schools three improved, {one=>two} stayed level and three declined.
C EDN/07 There were 143 fixed-term exclusions, an increase of {25=>52} (21%) on the spring term of 2023, when there were {118=>181}.
C EDN/07 They involved {102=>120} pupils: 74 excluded once, 19 twice and {nine=>five} on three or more occasions.
C EDN/07 By school type, secondary 121, primary {15=>25} and the PRU {seven=>nine}, giving 143.
C EDN/07 Persistent disruption was given as the reason for {56=>65} (39%), assault on a pupil for {37=>57} (26%), abuse of staff for 31 (22%) and other reasons for 19 (13%).
C EDN/07 Exclusions {rose=>fell} by {22=>12} between the autumn and spring terms.
C EDN/07 Lost schooling from the 143 exclusions came to {286=>628} days, an average of {two=>five} each.
C EDN/07 The {two=>three} main reasons, persistent disruption (56) and assault on a pupil (37), explain {93=>83} of the 143.
C FNC/01 Paid in 30 days: 8,127 of 8,694; Q4 prev. yr {8,340=>8,430} of 9,015; Q3 {7,688=>7,868} of 8,301.
C FNC/01 {567=>657} late; social services {241=>214}; schools 203; environment {88=>98}; other 35.
C FNC/01 Target 95%; shortfall {1.52=>2.51} points; movement on prev. yr {+0.97=>-0.97}.
C FNC/01 Late invoices down {108=>180} from 675 to 567; volume down {321=>231} from 9,015 to 8,694.
C FNC/01 Late payment interest £4,310 for the yr; of which Q4 £{1,165=>1,615}; Q1 to Q3 £{3,145=>3,415}.
C FNC/01 {Better=>Worse} than last yr and last qtr; {not yet at=>ahead of} target.
C FNC/01 6.52% late (567/8,694); {7.49%=>9.47%} late in Q4 22/23 ({675=>657}/9,015).
"""

OTHERS = r"""
A HOU/11 Leasing Scheme Wales funding is agreed to March 2027; two more officers start on 4 November.
A HOU/14 The former Greenfield Hotel (leased from 1 October 2024) will open as self-contained units.
A HOU/14 Section 75 of the Housing (Wales) Act 2014 applies to priority need.
A HOU/17 OT agency cover has been extended for 6 months at £4,200 a month.
A PLA/02 New validation checklist came in on 2 September 2024 (version 3.1).
A PLA/06 Registration under the Building Safety Act 2022 was needed by 6 July 2024.
A RAB/01 Software release 24.2 due 11 November; 3 days' downtime planned.
A RAB/05 Instalments can run over 12 months on request; form CT19.
A CCC/04 - Policy follows the Ombudsman's model (2021)\n- Stage 2 allows 20 working days
A CCC/08 Pay award of £1,290 per post still to be added.
B WST/01 Fine risk is £200 a tonne under the 2010 Measure.
B WST/04 6 new recycling vehicles (26t) on order, delivery April 2026.
B HIG/02 Well-managed Highway Infrastructure code adopted in 2018.
B HIG/05 Column replacement bid of £340,000 goes to Cabinet 15/01/26.
B LEI/03 Treforgan pool is shut for 10 weeks from 5 January 2026, so expect a quieter Q4.
B HRM/01 Flu clinics ran on 14 and 21 October; the absence policy is reviewed every 3 years.
B HRM/04 Appraisals must be recorded in iTrent within 28 days.
B PUB/02 Ratings are issued under the Food Hygiene Rating (Wales) Act 2013.
B PUB/07 An out-of-hours line operates from 7pm to 2am on Fridays and Saturdays.
C ASC/04 Reablement is offered free for up to 6 weeks.
C ASC/09 Census is taken on the third Wednesday of each month; £0.9m Regional Integration Fund applies until 2027.
C CYP/05 Timescale is 15 working days from strategy discussion (Wales Safeguarding Procedures 2019).
C CYP/08 Basic income pilot pays £1,600 a month before tax.
C EDN/01 The spring term had 58 school days, and Easter fell on 31 March.
C EDN/07 Guidance circular 171/2015 is under review.
C FNC/01 New e-invoicing module went live 19 February 2024; 140 budget holders trained.
"""
