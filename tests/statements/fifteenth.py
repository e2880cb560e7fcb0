"""The fifteenth set, blind: officers of a coastal county in North and West Wales. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q2",
        """
        TAI/01|Percentage of households threatened with homelessness for whom homelessness was prevented|percent|higher|63.51|59.12|61.84|62.00|58.3|Green
        TAI/02|Number of households in temporary accommodation at the end of the quarter|count|lower|187|203|179|||
        TAI/04|Average number of calendar days taken to deliver a Disabled Facilities Grant|days|lower|214|241|226|200|207|Amber
        TAI/06|Number of empty homes brought back into use|count|higher|38|31|17|45||Red
        CYN/01|Percentage of householder planning applications determined within 8 weeks|percent|higher|86.36|82.61|83.17|85.00|87.9|Green
        CYN/05|Percentage of planning appeals dismissed|percent|higher|69.2|73.3||66.0|64.8|Green
        GC/01|Percentage of food establishments which are broadly compliant with food hygiene standards|percent|higher|96.14|95.23|95.87|95.00|96.9|Green
        GC/04|Number of noise complaints received|count|lower|436|389|342|||
        CYS/02|Percentage of calls to the contact centre that are abandoned|percent|lower|7.8|9.4|6.9|7.8||Green
        BUD/01|Average time taken to process new Housing Benefit claims (days)|days|lower|23.6|19.8|22.1|21.0|20.4|Red
        """,
    ),
    "B": (
        "2025Q3",
        """
        GWA/01|Percentage of municipal waste reused, recycled or composted|percent|higher|69.72|67.05|70.41|70.00|66.6|Amber
        GWA/02|Number of fly-tipping incidents reported|count|lower|312|364|298|330||Green
        GWA/03|Percentage of reported fly-tipping incidents cleared within 5 working days|percent|higher|94.87|93.13|95.64|95.00|95.6|Amber
        GWA/05|Number of missed collections per 100,000 collections|rate|lower|61.8|74.3|58.2|65.0||Green
        PRI/01|Percentage of principal (A) roads in overall poor condition|percent|lower|3.9|3.9||4.0|3.6|Green
        PRI/03|Average number of calendar days taken to repair street lamp failures|days|lower|5.6|4.1|4.8|4.0||Red
        HAM/01|Number of visits to leisure centres|count|higher|148,260|139,415|156,030|145,000||Green
        AD/01|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|7.46|8.12||7.75|8.30|Green
        CYL/01|Percentage of supplier invoices paid within 30 days|percent|higher|93.96|95.25|94.60|95.00|93.2|Amber
        CYL/04|Average cost of home to school transport per pupil|pounds|lower|1,184|1,112||1,150||Amber
        """,
    ),
    "C": (
        "2023Q4",
        """
        OED/01|Percentage of care and support plans reviewed within timescale|percent|higher|85.99|81.61|84.25|85.00|83.4|Green
        OED/03|Number of people waiting for a domiciliary care package|count|lower|57|84|71|60||Green
        OED/04|Percentage of people completing reablement who need no ongoing care|percent|higher|67.63|71.63|69.01|70.00|65.2|Amber
        PLA/01|Number of children on the child protection register at the end of the period|count||96|112|104|||
        PLA/02|Percentage of re-registrations of children on the child protection register|percent|lower|6.82|9.28||8.00|6.1|Green
        PLA/03|Percentage of child assessments completed within 42 working days|percent|higher|92.61|95.42|93.37|93.00|90.3|Amber
        ADD/01|Percentage of pupil attendance in secondary schools|percent|higher|87.9|86.5|87.9|90.0|87.6|Amber
        ADD/03|Number of fixed-term exclusions from secondary schools|count|lower|219|173||||
        ADD/06|Percentage of Year 11 leavers not in education, employment or training (NEET)|percent|lower|1.63|2.18||1.90|2.1|Green
        LLY/01|Number of visits to public libraries per 1,000 population|rate|higher|3,402|2,871||3,250|3,180|Green
        """,
    ),
}

STATEMENTS = r"""
A TAI/01 Homelessness was prevented for {94=>49} of the {148=>184} households who approached us under threat of losing their home.
A TAI/01 {94=>84}/148 for Q2 ({81=>61}/{137=>173} in Q2 2022/23).
A TAI/01 Prevention did not succeed in {54=>45} cases: {31=>13} where the landlord was selling up, {14=>24} after a relationship breakdown and 9 where the tenant had already gone.
A TAI/01 Performance is {above=>below} both the {62=>66}% target and the Wales figure of {58.3=>55.8}%.
A TAI/01 {Up=>Down} {4.39=>3.49} percentage points on the same quarter last year and {1.67=>2.76} points on Q1.
A TAI/01 With {63.51=>65.31}% prevented, the remaining {36.49=>34.69}% moved on to the relief stage.
A TAI/01 Among the 94 successes, {52=>25} (55%) were helped to stay put and {42=>24} (45%) were found somewhere else.
A TAI/01 Q1 outturn was {47=>37} from {76=>67} households.
A TAI/01 As a knock-on, fewer are in temporary accommodation than last year (TAI/02 shows {187=>178}, {down=>up} from 203).
A TAI/02 {187=>178} households were in temporary accommodation on 30 September, {16=>26} fewer than a year earlier but {eight=>eighteen} more than at the end of June.
A TAI/02 Made up as follows:\nB&B / hotel - {71=>17}\nLeased properties - 58\nHostel - 34\nStatic caravans (winter let) - {24=>42}\nTotal - {187=>197}
A TAI/02 The number in TA has {fallen=>risen} since Sept 2022, when it stood at {203=>230}.
A TAI/02 Crept {up=>down} over the summer ({179=>197} to 187) because holiday lets are not offered to us in season.
A TAI/02 {71=>51} of them ({38=>83}%) are in bed and breakfast, which Members have asked us to bring down.
A TAI/02 Single people account for {118=>181} of the 187 and families with children for the other {69=>96}.
A TAI/02 A {drop=>rise} of {7.9=>9.7}% on the figure of 12 months ago.
A TAI/04 On average a DFG took {214=>241} days from first enquiry to certified completion, {27=>37} days {quicker=>slower} than in Q2 2022/23.
A TAI/04 Still {14=>41} days over target, and {seven=>seventeen} days longer than the Welsh average.
A TAI/04 The 200 day target was {missed=>met} but we have shaved {12=>22} days off the Q1 figure of {226=>262}.
A TAI/04 Certified this quarter: {32=>42} grants - {19=>9} level access showers, 7 stairlifts, 4 ramps, 2 extensions.
A TAI/04 Average delivery time is {11=>21}% shorter than last year's {241=>214} days.
A TAI/04 {Slower=>Faster} than Wales as a whole ({207=>237} days). OT recruitment is the sticking point.
A TAI/06 {38=>28} homes brought back against {31=>43} at this point last year.
A TAI/06 We are {seven=>seventeen} {short of=>over} target, although the same number {ahead of=>behind} last year.
A TAI/06 {Thirty-eight=>Twenty-eight} properties: 15 through first time buyer grants, 11 via loans, {8=>18} after informal advice and 4 by enforced sale.
?A TAI/06 Activity has more than {doubled=>trebled} since last quarter, when only 17 were completed.
A TAI/06 The second homes premium prompted {12=>21} of the 38 owners to act (32%).
A TAI/06 This represents {84=>94}% of the 45 we are aiming for.
A TAI/06 Four of these homes have since been leased for families in B&B (see TAI/02, currently {187=>157}).
A CYN/01 {198=>189} householder applications were decided between July and September; {171=>117} were inside 8 weeks and {27=>37} ran over.
A CYN/01 Compares with {152=>125} out of {184=>204} for the corresponding quarter of 2022/23.
A CYN/01 Over target by {1.36=>3.16} points, yet {lower=>higher} than the Welsh average of 87.9%.
A CYN/01 For the 27 late decisions: ecology (bat surveys) x {16=>6}, highways comments x {5=>9}, amended plans x 4, committee cycle x 2.
A CYN/01 Roughly {14=>24}% of applicants waited longer than the 8 weeks.
A CYN/01 From {84=>48} of 101 in Q1 to 171 of 198 in Q2, so performance has {improved=>worsened}.
A CYN/01 {3.75=>5.37} percentage points {higher=>lower} than twelve months ago; the gap to Wales is now {1.54=>4.15} points.
A CYN/05 PEDW issued 13 decisions. {Nine=>Six} were dismissed and {four=>seven} allowed.
A CYN/05 {9=>7} from 13, last year {11=>8} from 15.
A CYN/05 Above the 66% target and {above=>below} the Wales average (64.8), though down {4.1=>1.4} points on last year.
A CYN/05 The four lost: {3=>2} on design, 1 on highway safety.
A CYN/05 Householder schemes, where {86.36=>83.66}% were decided in time (CYN/01), produced 7 of the 13 appeals and other development {6=>9}.
A GC/01 1,146 out of {1,192=>1,129} rated premises score 3 or better (last year {1,118=>1,018} of 1,174).
A GC/01 {46=>64} premises were not broadly compliant, {ten=>twenty} fewer than the 56 a year ago.
A GC/01 Premises falling short: takeaways {29=>19}, pubs/cafes 9, village shops 5, other 3 = 46.
A GC/01 Target {met=>missed}; Wales average of {96.9=>94.9}% not quite reached.
A GC/01 Year on year improvement of {0.91=>1.91} pp (95.23% to 96.14%).
A GC/01 Fewer than {4=>3}% of food businesses in the county fail to reach the standard.
A GC/04 {436=>463} complaints logged in Q2 compared with {389=>398} the summer before, {an increase=>a decrease} of {47=>74}.
A GC/04 Seasonal as ever: {94=>49} {more=>fewer} than Q1 ({342=>324}).
A GC/04 All 436 by type: barking dogs (163), music and parties ({121=>211}), licensed premises (78), building sites (45), other (29).
A GC/04 Rose by {12=>21}% on last year and by {27=>72}% on the previous quarter.
A GC/04 Short-term lets were the subject of {61=>16} complaints, 14% of the total.
A CYS/02 {2,451=>4,251} of {31,420=>41,420} calls rang off before an adviser picked up.
A CYS/02 {92.2=>90.2}% of callers got through.
A CYS/02 {Better=>Worse} than the 9.4% recorded last year, not as {good=>bad} as Q1.
A CYS/02 Abandonment {rose=>fell} by {0.9=>1.9} of a percentage point between Q1 and Q2.
A CYS/02 We are {exactly on=>well over} target at {7.8=>8.7}%.
?A CYS/02 Down {1.6 percentage points=>1.6 per cent} on the same quarter in 2022/23.
A BUD/01 New claims took {23.6=>20.6} days to process, {2.6=>6.2} days {outside=>inside} target.
A BUD/01 Processing times have {lengthened=>shortened} since Q1 ({22.1=>21.2} days).
A BUD/01 We are now {3.2=>2.3} days {slower=>faster} than the average Welsh authority.
A BUD/01 Nearly four days longer than the {19.8=>18.9} days achieved in the same quarter of 2022/23.
A BUD/01 412 new claims decided: {287=>267} inside 21 days, {125=>152} outside.
B GWA/01 {11,854=>11,584} tonnes from a total of {17,002=>18,002} tonnes were recycled, reused or composted.
B GWA/01 Just {0.28=>2.08} percentage points off the statutory {70=>77}%.
B GWA/01 Recycling is {ahead of=>behind} Q3 of 2023/24 by {2.67=>6.27} points, and {better=>worse} than the Wales average.
B GWA/01 Usual winter {dip=>rise} from {70.41=>71.40}% in Q2 as garden waste tails off.
B GWA/01 That leaves {30.28=>32.08}% as residual waste sent for energy recovery.
B GWA/01 Tonnages: dry recycling 5,930, food waste 2,217, garden waste {1,486=>1,846}, wood/rubble/metal from the recycling centres 2,221; together {11,854=>11,548}.
?B GWA/01 The rate has gone up by {2.67 percentage points=>2.67%} from 67.05%.
B GWA/01 Rounds ran well (GWA/05: {61.8=>68.1} missed per 100,000).
B GWA/02 {312=>321} incidents in the qtr, {18=>28} below the ceiling we set of 330.
B GWA/02 {14=>24} {more=>fewer} than Q2, {52=>25} less than Q3 last year.
B GWA/02 Size of tip: car boot or less {201=>102}; van load 84; lorry or multiple loads 27 (312 in all).
?B GWA/02 Reports fell by {a seventh=>a third} on the same three months of 2023.
B GWA/02 Highway: 143\nCouncil land: {96=>69}\nFootpath / bridleway: 47\nBeach or foreshore: 26\nAll: {312=>322}
B GWA/02 Black bags were present in {131=>113} of the 312 (42%).
B GWA/02 How quickly we clear them is shown in GWA/03, where the figure is {94.87=>97.84}%.
B GWA/03 296 were cleared on time and {16=>26} were not.
B GWA/03 {296=>269} of the {312=>321} incidents (GWA/02) were dealt with inside 5 working days.
B GWA/03 A whisker ({0.13=>1.13} points) {under=>over} target.
B GWA/03 In Q2 {285=>258} out of 298 had been collected in time.
B GWA/03 Late clearances are {down=>up}: {25=>15} of 364 last year, 16 of 312 this.
B GWA/03 Why the {16=>26} were late: asbestos 5, private access 4, staff shortage 4, wrong location given {3=>6}.
B GWA/03 Lower than the {95.6=>96.5}% Welsh average, though {1.74=>4.17} points up on 2023/24.
B GWA/05 The rate per 100,000 has come {down=>up} from {74.3=>73.4} to 61.8 over the year.
B GWA/05 {3.2=>2.3} {under=>over} the target of 65 but {3.6=>6.3} {higher=>lower} than in the previous quarter.
B GWA/05 {17=>37}% {fewer=>more} misses per 100,000 than in Oct-Dec 2023.
B GWA/05 {1,236=>1,632} bins and boxes missed out of 2,000,000 lifts.
B PRI/01 Survey shows {3.9=>9.3}% of the A road network in poor condition and therefore {96.1=>91.6}% in fair or good condition.
B PRI/01 Inside the 4% target; {worse=>better} than the average across Wales, 3.6%.
B PRI/01 No movement: {the same as=>lower than} last year.
B PRI/01 {11.4=>14.1} km out of 292 km.
B PRI/01 Only {0.1=>1.1} of a point separates us from the target, and {0.3=>0.8} from Wales.
B PRI/03 Lamps took 5.6 days on average to mend: {1.6=>0.6} days over the {4=>5} day target.
B PRI/03 Repair times have {slipped=>improved} from {4.8=>8.4} days in Q2.
B PRI/03 Last year we managed {4.1=>3.1} days, so it now takes {a day and a half=>half a day} longer.
B PRI/03 Faults attended (348): lantern {214=>241}, cable 77, control gear 41, column struck by vehicle 16.
B PRI/03 Around {37=>67}% {slower=>quicker} than in Q3 2023/24.
B HAM/01 Footfall of {148,260=>142,860} across the county's centres, {8,845=>4,885} up on last year.
B HAM/01 We {beat=>missed} the target by {3,260=>6,320} visits.
B HAM/01 Swimming 52,104 + gym {47,318=>43,718} + classes 28,556 + pitches and halls 20,282 = 148,260.
B HAM/01 A {6.3=>3.6}% {rise=>fall} compared with Q3 2023/24 ({139,415=>193,415}).
B HAM/01 Autumn drop-off of {7,770=>7,077}, the July to September total having been 156,030.
B HAM/01 Under-16s made {41,513=>31,513} visits, {28=>38}% of the whole.
B HAM/01 {5=>15}% {lower=>higher} than last quarter.
B AD/01 Every FTE lost {7.46=>7.64} days on average, {0.66=>0.96} of a day {less=>more} than at Q3 last year.
B AD/01 Comfortably {better=>worse} than the 8.30 Welsh average, and {0.29=>0.92} days inside our own target of 7.75.
B AD/01 Main causes: stress/anxiety 31%, musculoskeletal 22%, infections {19=>29}%, operations 13%, all other 15% (100%).
B AD/01 16,710 days were lost, long term sickness accounting for {11,362=>13,162} (68%) and short term for {5,348=>3,548}.
B AD/01 It was {8.12=>8.52} at this stage in 2023/24; we are now {8=>18}% down.
B CYL/01 9,806 invoices handled: {9,214=>9,124} within 30 days, {592=>682} outside.
B CYL/01 Late payments have grown by {124=>214}, from 468 to 592.
B CYL/01 Q3 2023/24: {9,377=>9,737} of 9,845.
B CYL/01 {Short of=>Beyond} the 95% target by just over a point, though still {above=>below} the average for Wales.
B CYL/01 Schools were responsible for {341=>431} of the {592=>529} late ones (58%).
B CYL/01 Prompt payment has {dropped back=>picked up} from {94.6=>96.4}% in Q2.
B CYL/01 About {6=>16}% of invoices went past 30 days, owing to the new finance system.
B CYL/04 Cost per pupil is £{1,184=>1,148}, {£72=>£27} dearer than last year.
B CYL/04 £{34=>43} {over=>within} the £{1,150=>1,510} we set as a target.
B CYL/04 Fuel and drivers' wages pushed the unit cost {up=>down} by {6.5=>9.5}% on 2023/24.
B CYL/04 Of the £72 increase, £{41=>14} is due to re-tendering, £19 to fuel and £12 to passenger escorts.
B CYL/04 {3,108=>3,018} pupils carried, comprising 1,894 secondary, {902=>702} primary and 312 with ALN.
C OED/01 {534=>453} reviews out of {621=>612} were on time.
C OED/01 There were 621 plans due and {87=>178} were reviewed late; the year before it was {112=>61} late out of 609.
C OED/01 {Over=>Under} target by {0.99=>1.99} points; the Welsh average is {83.4=>84.3}.
C OED/01 Late reviews by team - Older People {41=>14}, Learning Disability 22, Mental Health 15, Physical Disability 9 (total {87=>97}).
?C OED/01 About one in {seven=>four} reviews is still late.
C OED/01 An improvement on both Q3 ({84.25=>88.25}%) and Q4 2021/22 ({81.61=>86.11}%).
C OED/01 {2.59=>5.29} points {higher=>lower} than Wales and {4.38=>3.48} points better than last year.
C OED/03 {57=>75} people were waiting at 31 March, {three=>thirteen} {below=>above} the maximum of 60.
C OED/03 The list has shortened by {27=>37} in twelve months and by {14=>24} since the end of December.
?C OED/03 Roughly {a third=>half} fewer waiting than in March 2022.
C OED/03 Where they are waiting: own home 38, community hospital {12=>21}, step-down bed 7. Total {57=>75}.
C OED/03 {23=>32} people (40%) have been on the list for over 28 days.
C OED/03 The 57 are spread unevenly, with twenty-seven in the south, nineteen in the north and {eleven=>seven} in mid county.
C OED/04 {163=>136} of the {241=>214} who completed reablement needed no further care.
C OED/04 {Decrease=>Increase} of {4.00=>6.00} percentage points on 2021/22, when it was {149=>194} from {208=>280}.
C OED/04 Long-term packages followed for {78=>87} of the 241 (32%).
C OED/04 {2.37=>3.37} points {adrift of=>clear of} target but {2.4=>4.2} above Wales.
C OED/04 Although the percentage is {lower=>higher} than last year, we helped more people: 241 against {208=>248}.
C OED/04 Outcomes for all 241: no care 163; smaller package {35=>53}; same package 27; bigger package or residential 16.
C OED/04 Freed-up hours have helped bring the homecare waiting list to {57=>67} (OED/03).
C PLA/01 {96=>69} children on the register at 31 March, {eight=>eighteen} fewer than December and {16=>6} fewer than the March before.
C PLA/01 Neglect {44=>54}\nEmotional abuse 35\nPhysical abuse 11\nSexual abuse 6\n= 96
C PLA/01 Numbers are {14=>24}% {down=>up} on last year.
C PLA/01 There are slightly more boys ({51=>61}) than girls (45) among the 96.
C PLA/01 31 were added and {39=>29} taken off during Q4, hence 104 to 96.
C PLA/01 These 96 children come from {52=>152} families.
C PLA/02 {Six=>Sixteen} of the 88 children registered had been on the register before.
C PLA/02 6/88; previous year {9=>6}/97.
C PLA/02 Inside the {8=>6}% target, {above=>below} the Welsh average by {0.72=>1.72}.
C PLA/02 The six were two sibling groups, of {four=>five} and two.
C PLA/02 Re-registrations dropped by {three=>five}, from nine to six.
C PLA/02 {82=>72} of the 88 (93%) were being registered for the first time.
C PLA/03 Assessments completed: {758=>785}, of which {702=>672} inside 42 working days.
C PLA/03 {56=>86} were late out of 758; {33=>13} were late out of 721 in 2021/22.
C PLA/03 Demand has grown, with 758 completed, {37=>73} more than the 721 of last year.
C PLA/03 Slightly {under=>over} the 93% target, still {2.31=>1.31} points better than Wales.
C PLA/03 Reasons for lateness (56):\n* awaiting police or health information: 21\n* family not available: {17=>7}\n* social worker absence: 12\n* transferred in: 6
C PLA/03 {Three=>Five} things held us up: court work, sickness and snow.
C PLA/03 Has {deteriorated=>improved} quarter on quarter ({93.37=>97.33}% at Q3) and year on year.
C ADD/01 Attendance {87.9=>89.7}%, {up=>down} {1.4=>2.4} on last year.
C ADD/01 {Unchanged=>Up} since Q3.
C ADD/01 Pupils missed {12.1=>21.1}% of sessions.
C ADD/01 {Above=>Below} Wales by {0.3=>0.9} of a point; {2.1=>1.2} points {below=>above} where we want to be (90%).
C ADD/01 Persistent absence: {1,412=>1,142} of 6,240 pupils (23%).
C ADD/01 Five of the 7 schools were over 87% and the other {two=>three} under.
C ADD/03 219 exclusions, {46=>64} {more=>fewer} than the {173=>137} of last year.
?C ADD/03 That is an increase of just over {a quarter=>half}.
C ADD/03 Persistent disruptive behaviour – {88=>68}\nVerbal abuse of an adult – 57\nAssault on a pupil – 41\nDrugs, alcohol or vaping – 22\nDamage – 11\nTotal – {219=>229}
C ADD/03 Boys 146 ({67=>76}%), girls {73=>93} (33%).
C ADD/03 Years 9 and 10 between them account for {137=>173} of the 219, or 63%.
C ADD/03 Numbers rose in {four=>six} schools, namely Ysgol y Foryd, Ysgol Glan Heli, Ysgol Bro Hedd and Ysgol Uwchradd Penmorfa.
C ADD/06 {19=>29} leavers from 1,163 were NEET at the count; {25=>52} from 1,148 the year before.
C ADD/06 {Six=>Sixteen} fewer young people this time, 19 instead of 25.
C ADD/06 {0.27=>0.72} points {better=>worse} than target and {0.47=>0.74} below the Wales figure.
C ADD/06 {98.37=>93.87}% went on to sixth form, college, an apprenticeship or a job.
C ADD/06 Reasons given by the 19: ill health {7=>9}, moved away 5, with a youth worker but not yet placed 7.
C LLY/01 {3,402=>3,042} visits per thousand residents, {higher=>lower} than 2021/22 (2,871).
C LLY/01 {152=>251} {over=>under} target, {222=>122} over Wales.
C LLY/01 Visits recovered by {18.5=>15.8}%, or {531=>351} per 1,000 people, after restrictions ended.
C LLY/01 Main libraries took 61% of visits, community hubs {27=>37}% and the mobile van the remaining 12%.
"""

OTHERS = r"""
A TAI/01 Prevention duty lasts 56 days under section 66 of the Housing (Wales) Act 2014.
A TAI/02 Phase 1 of the Rapid Rehousing Plan was approved on 12 July 2023; £640,000 of capital has been set aside.
A TAI/04 The maximum grant is £36,000. Medium grants have not been means tested since April 2021.
A TAI/06 The premium on long term empty property was set at 100% by Full Council on 2 March 2023.
A CYN/01 Statutory period is set by the 2012 Procedure Order; validation now done by a team of 5.
A GC/01 Inspection programme follows the Food Law Code of Practice (Wales) 2021; 2 trainee officers start on 6 November.
A GC/04 Out of hours service runs Thursday to Sunday, 8pm to 3am.
A CYS/02 New telephony goes live on 4 December 2023 at a cost of £85,000.
A BUD/01 Overtime of £14,500 agreed until 31 March 2024; 2 posts advertised on 18 September.
B GWA/01 Collections move to a 4 weekly residual cycle from 7 April 2025.
B GWA/02 Fixed penalty for household duty of care is £300. Covert cameras bought in November 2024 for £9,750.
B GWA/05 In-cab tablets were fitted to 28 vehicles in October 2024.
B PRI/01 The A487 scheme near the harbour starts on 13 January 2025 at an estimated £2.4m.
B PRI/03 Storm Darragh (6 and 7 December 2024) took both crews off planned work.
B HAM/01 The 25m pool will close for re-tiling in February 2025 for 5 weeks.
B AD/01 Flu vouchers were offered to all staff from 1 October 2024, worth £19 each.
B CYL/01 Late Payment of Commercial Debts (Interest) Act 1998 applies.
B CYL/04 Learner Travel (Wales) Measure 2008: free beyond 2 miles (primary) and 3 miles (secondary).
C OED/01 Part 4 of the Social Services and Well-being (Wales) Act 2014.
C OED/03 Care workers' pay rose to £10.90 an hour from 1 April 2023.
C PLA/01 The Wales Safeguarding Procedures (2019) apply. Next regional audit: 17 May 2023.
C PLA/03 A Signs of Safety course was held on 8 and 9 February 2023 for 26 practitioners.
C ADD/01 Sessions are counted twice a day over 190 days.
C ADD/03 Guidance 171/2015 applies. The inclusion budget for 2023/24 is £1.3m.
C ADD/06 Pupils are followed up on 31 October each year by Careers Wales.
C LLY/01 The Seventh Framework of Welsh Public Library Standards runs from 2023 to 2026.
"""
