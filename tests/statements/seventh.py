"""The seventh set: thirty indicators of nine services, in days, pounds, rates and counts. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q2",
        """
        HS/004|Percentage of homeless applications where homelessness was prevented|percent|higher|66.28|61.94|64.10|65.00|60.2|Green
        HS/010|Average number of calendar days taken to let an empty property|days|lower|41.6|47.3|44.0|38.0|45.1|Red
        WM/001|Percentage of municipal waste reused, recycled or composted|percent|higher|67.42|68.15||64.00|65.2|Green
        WM/008|Number of fly-tipping incidents reported|count|lower|318|352|161|||
        WM/009|Percentage of reported fly-tipping incidents cleared within 5 working days|percent|higher|95.28|97.44||96.00|92.6|Amber
        PL/018|Percentage of all planning applications determined in time|percent|higher|88.19|91.06||90.00|87.0|Amber
        PL/020|Percentage of planning appeals dismissed|percent|higher|75.00|60.00||66.00|69.9|Green
        HR/001|Number of working days lost to sickness absence per full-time equivalent employee|days|lower|4.87|5.12||4.60|5.6|Amber
        LE/002|Number of visits to leisure centres per 1,000 population|rate|higher|4512.3|4287.9||4400.0|4103|Green
        LB/003|Number of library visits|count|higher|84,217|79,356||80,000||Green
        """,
    ),
    "B": (
        "2023Q4",
        """
        ED/014|Percentage of pupil attendance in primary schools|percent|higher|91.80|91.30||94.00|91.5|Amber
        ED/021|Number of permanent exclusions from secondary schools|count|lower|14|9||10||Red
        ED/030|Percentage of final statements of special educational need issued within 26 weeks|percent|higher|93.75|86.05||95.00|90.1|Amber
        HT/005|Percentage of principal (A) roads in overall poor condition|percent|lower|3.40|3.90||3.50|3.0|Green
        HT/012|Average number of calendar days taken to repair street lamp failures|days|lower|3.21|2.87||4.00|4.5|Green
        BN/001|Average time taken to process new housing benefit claims (days)|days|lower|19.4|22.7|20.8|20.0|21.3|Green
        BN/003|Cost of administration per benefit claim|pounds|lower|54.20|51.75||50.00||Red
        CS/011|Percentage of complaints answered within 10 working days|percent|higher|81.36|84.72||85.00||Red
        CS/012|Number of stage one complaints received|count|lower|295|360||||
        FI/004|Percentage of council tax collected|percent|higher|96.90|97.30||97.00|96.1|Amber
        """,
    ),
    "C": (
        "2025Q3",
        """
        CH/021|Percentage of children looked after reviews held within statutory timescales|percent|higher|92.31|95.00|93.04|95.00|91.4|Red
        CH/025|Percentage of children looked after with three or more placements in the year|percent|lower|8.70|10.51||9.00|9.6|Green
        CH/030|Number of contacts received by children's services|count||4126|3874|2750|||
        CH/031|Percentage of contacts where a decision was made by the end of the next working day|percent|higher|99.10|98.30||98.00||Green
        CH/040|Number of children on the child protection register|count||136|118|129|||
        CH/041|Rate of children looked after per 10,000 population aged under 18|rate|lower|98.6|101.2|||116.0|
        AD/003|Rate of delayed transfers of care per 1,000 population aged 75 or over|rate|lower|2.85|3.40||3.00|4.2|Green
        AD/012|Percentage of adult protection enquiries completed within 7 days|percent|higher|83.04|79.27||80.00|81.9|Green
        AD/013|Number of adults receiving direct payments|count|higher|412|385||400||Green
        ST/001|Ratio of children looked after to approved foster carers|ratio|lower|2.40|2.10||||
        """,
    ),
}

STATEMENTS = r"""
A HS/004 Of the {261=>216} households owed a duty by the end of Quarter 2, homelessness was prevented for {173=>137}.
A HS/004 173 cases from {261=>271} had a positive outcome, up from {153=>135} from 247 at the same stage last year.
A HS/004 Prevention was successful in {173/261=>173/216} cases (66.28%).
A HS/004 Performance at Q2 is {66.3%=>63.6%}, {better=>worse} than the 64.1% seen at the end of Q1.
A HS/004 We prevented homelessness for two thirds of applicants (173 of 261) and the remaining {88=>78} moved on to the relief duty.
A HS/004 The service exceeded the target of {65%=>68%} and continues to perform {above=>below} the Welsh average.
A HS/004 There has been an improvement of {4.34=>3.44} percentage points since the same point last year.
A HS/004 Of the 88 cases where prevention failed: rent arrears 31; relationship breakdown 22; end of assured tenancy 27; other {8=>11}.
A HS/004 Just over {33%=>43%} of applicants could not be helped to stay in their home.
A HS/004 The percentage has gone {up=>down} from 61.94% this time last year to 66.28%.
A HS/010 It took {41.6=>46.1} days on average to re-let a void, against a target of {38=>48} days.
A HS/010 The average void period has {shortened=>lengthened} by {5.7=>7.5} days compared to the same period last year.
A HS/010 At 41.6 days we are {quicker=>slower} than the All Wales Average of 45.1 days but {outside=>within} the target of 38 days.
A HS/010 Turnaround has {fallen=>risen} from 44 days in Quarter 1 to just under {42=>39} days.
A HS/010 The target was missed by {3.6=>6.3} days.
A HS/010 Relet time last year was {47.3=>43.7} days and is now 41.6.
A WM/001 {12,406=>14,206} tonnes out of a total of 18,401 tonnes were recycled, reused or composted (67.42%).
A WM/001 The recycling rate for the half year was {67.4%=>64.7%}, {down=>up} on the 68.15% reported at this point in 2022/23.
A WM/001 Although performance has {dipped=>improved} slightly on last year, the statutory target of {64%=>69%} is being met.
A WM/001 Around {33%=>27%} of the waste we collected was therefore sent to energy from waste or landfill.
A WM/001 Our rate is {2.22=>3.22} percentage points {above=>below} the Wales figure of 65.2%.
A WM/001 The rate is {0.73=>1.73} percentage points lower than the corresponding period last year.
A WM/008 {318=>381} incidents were reported between April and September compared with {352=>325} in the same period of 2022/23.
A WM/008 Reports of fly-tipping have {fallen=>risen} by {34=>43} on last year's figure.
A WM/008 This is a {decrease=>increase} of {9.7%=>19.7%} on the same period last year.
A WM/008 Of the 318 reports, 141 were household waste, 87 were garden waste, 52 were construction waste and {38=>83} were tyres or white goods.
A WM/008 Household waste (black bags) - 141, garden - 87, builders' rubble - 52, tyres/white goods - 38. Total {318=>308}.
A WM/008 {141=>114} of the 318 incidents ({44.3%=>34.3%}) were black bag waste.
A WM/008 Reports stood at 161 at the end of Quarter 1 and at {318=>328} at the end of Quarter 2.
A WM/008 Nearly {half=>three quarters} of the 318 incidents (141) involved household bags.
A WM/009 {303=>330} incidents were cleared within the 5 day standard from a total of {318=>381} (PI WM/008).
A WM/009 All but {15=>25} of the 318 incidents were cleared in 5 working days.
A WM/009 At 95.28% we narrowly {missed=>exceeded} our target of {96%=>94%}.
A WM/009 303 of 318 reports were cleared in time; last year it was {343=>334} of 352.
A WM/009 {Fifteen=>Fifty} of the 318 incidents took longer than 5 working days to clear.
A WM/009 Performance is {0.72=>1.72} percentage points short of target.
A WM/009 Clearance rates have {declined=>improved} since last year, when 97.44% were cleared on time.
A PL/018 {224=>242} of 254 applications were decided within 8 weeks or an agreed extension of time.
A PL/018 254 applications were determined, {224=>214} of them in time and {30=>40} out of time.
A PL/018 We decided 88.2% of applications on time ({224 out of 254=>224 out of 264}). The corresponding figures for 2022/23 were {224 out of 246=>242 out of 246} (91.1%).
A PL/018 The number decided in time is {the same as=>more than} last year, 224, but the number of applications rose from 246 to {254=>264}.
A PL/018 This is {below=>above} the target of 90% yet {above=>below} the Welsh average of 87%.
A PL/018 {11.8%=>18.1%} of decisions were not made within the required period.
A PL/018 Thirty applications were late. The reasons were: awaiting ecology reports (12), committee deferral (7), section 106 negotiation (8) and officer absence ({3=>6}).
A PL/018 Three quarters of {the 30=>the 40} late decisions out of 254 were householder applications.
A PL/018 Performance {fell=>rose} by 2.87 percentage points on the second quarter of last year.
A PL/020 Nine of the {twelve=>eleven} appeals were dismissed.
A PL/020 {9=>8} out of 12 appeals were dismissed, compared with {6=>7} out of 10 in the same period last year.
A PL/020 Three appeals were allowed and {nine=>ten} dismissed, a total of 12.
A PL/020 {A quarter=>A third} of the 12 appeals were allowed (3).
A PL/020 The Council won {75%=>57%} of its appeals, {better=>worse} than the Welsh average of 69.9%.
A HR/001 An average of {4.87=>4.78} days per FTE were lost in the first half of the year.
A HR/001 Sickness absence has {reduced=>increased} from 5.12 days at this point last year to {4.87=>5.87} days.
A HR/001 We are {above=>below} our target of 4.6 days, but {below=>above} the Welsh average of 5.6 days.
A HR/001 This is {0.25=>0.52} days per employee fewer than last year.
A HR/001 Absence in the period equates to just {under five=>over five} days for each full-time equivalent post (4.87).
A LE/002 There were {4,512=>4,152} visits per 1,000 residents in the half year, {up=>down} from 4,288 at the same point last year.
A LE/002 Visits per thousand population have {increased=>decreased} by {5.2%=>7.2%} on last year.
A LE/002 The target of {4,400=>4,600} has been exceeded.
A LE/002 We remain {above=>below} the All Wales Average of 4,103.
A LB/003 Libraries welcomed {84,217=>84,712} visitors, {4,861=>8,461} more than last year.
A LB/003 Visits are {up=>down} 6.1% on the {79,356=>79,653} recorded this time last year.
A LB/003 The target of 80,000 visits was {exceeded=>missed}.
A LB/003 There were just over {84,000=>86,000} visits.
A LB/003 Central Library 41,306; Northgate 22,418; mobile and housebound {20,493=>20,943}; 84,217 in total.
A LB/003 Visits have {risen=>dropped} from 79,356 to 84,217.
B ED/014 Attendance was {91.8%=>98.1%}, {up=>down} half a percentage point on last year.
B ED/014 Primary attendance of 91.8% is {above=>below} the Welsh average of 91.5% but {below=>above} target.
B ED/014 The absence rate is therefore {8.2%=>9.2%}.
B ED/014 Attendance was 91.3% in 2021/22 and {91.8%=>91.1%} in 2022/23.
B ED/014 We are {2.2=>3.2} percentage points off the 94% target.
B ED/021 There were {14=>12} permanent exclusions in the year compared to {9=>8} the year before.
B ED/021 Exclusions have {increased=>decreased} by {five=>six}, from nine to fourteen.
B ED/021 Fourteen pupils were excluded: 6 for assault, 4 for drugs, 3 for persistent disruption and {1=>2} for carrying a weapon.
B ED/021 This is {four=>three} {over=>under} the target of 10.
B ED/021 The reasons for the {14=>15} exclusions are as follows:\n- physical assault: 6\n- drug related: 4\n- persistent disruption: 3\n- offensive weapon: 1
B ED/021 {Half=>A quarter} of the fourteen exclusions (7) were of Year 10 pupils.
B ED/030 45 of {48=>58} final statements were issued in 26 weeks; {3=>5} were not.
B ED/030 {Forty-five=>Fifty-four} statements out of 48 were issued on time.
B ED/030 Out of 48 statements {45=>43} (94%) met the 26-week deadline, compared with {37=>33} out of 43 (86%) in 2021/22.
B ED/030 The three late statements were due to late health advice (2) and a parental request ({1=>3}).
B ED/030 We remain {just below=>just above} the target of 95%.
B ED/030 Performance has {improved=>deteriorated} by {7.7=>9.7} percentage points over the year.
B ED/030 93.75% is {higher=>lower} than the Welsh average of 90.1%.
B HT/005 {3.4%=>4.3%} of the A road network is in poor condition, an {improvement=>deterioration} on last year's 3.9%.
B HT/005 The target was to have no more than 3.5% in poor condition and this was {achieved=>not achieved}.
B HT/005 The network is in {worse=>better} condition than the Welsh average of 3.0%.
B HT/005 The proportion of A roads in poor condition has {fallen=>risen} by 0.5 of a percentage point.
B HT/005 {96.6%=>94.6%} of the principal road network is in good or fair condition.
B HT/012 On average lamps were repaired in {3.21=>3.12} days, {slower=>faster} than the 2.87 days of last year.
B HT/012 The average repair time {rose=>fell} by {0.34=>0.43} days, but remains within the target of {4=>3} days.
B HT/012 Just over {three=>four} days were needed to repair a lamp (3.21 days).
B HT/012 Repairs take {less=>more} time here than the all Wales average of 4.5 days.
B BN/001 New claims took {19.4=>14.9} days to process, {3.3=>2.3} days quicker than in 2021/22.
B BN/001 Processing times {improved=>worsened} from 22.7 days to 19.4 days and the target of 20 days was {met=>missed}.
B BN/001 The average has come down from 20.8 days at Q3 to {19.4=>21.4} days at year end.
B BN/001 The average time {reduced=>increased} from 22.7 days last year.
B BN/001 This compares {favourably=>unfavourably} with the Welsh average of 21.3 days.
B BN/003 The cost per claim was {£54.20=>£52.40}, {£2.45=>£4.25} more than in the previous year.
B BN/003 Unit costs {rose=>fell} from £51.75 to £54.20, {above=>below} the target of £50.
B BN/003 Each claim cost £4.20 {more=>less} than the target of £50.00.
B BN/003 The cost increased by {4.7%=>7.4%} on last year.
B CS/011 {240=>204} complaints out of 295 were answered within 10 working days and {55=>45} were not.
B CS/011 Of 295 complaints received (CS/012), {240=>250} received a reply in time.
B CS/011 305 of {360=>306} complaints were answered on time in 2021/22; in 2022/23 the figures were {240=>230} of 295.
B CS/011 {55=>65} of the 295 complaints (18.6%) were answered late.
B CS/011 81% were answered on time and the other {19%=>29%} were late.
B CS/011 Performance has {slipped=>improved} and is {below=>above} the 85% target.
B CS/011 The target was missed by {3.64=>6.34} percentage points.
B CS/012 {295=>259} complaints were received in the year, {65=>56} fewer than the year before.
B CS/012 The number of complaints {dropped=>rose} by {18%=>28%}.
B CS/012 Housing 112, waste 84, social care 51, planning 29, other {19=>91}. In all 295 complaints.
B CS/012 We received 295 complaints this year (Housing 112; Waste 84; Social Care 51; Planning 29; Other {19=>17}).
B CS/012 Of these 295 complaints, {68=>86} were upheld ({23%=>32%}), 47 partly upheld and 180 not upheld.
B CS/012 Upheld 68, partly upheld 47, not upheld {180=>190}: 295.
B CS/012 Complaints about housing made up 38% of the total ({112=>132} of 295).
B CS/012 {More than a third=>More than half} (112) of the 295 complaints concerned housing.
B FI/004 Collection for the year was {96.9%=>99.6%}, {0.4=>1.4} percentage points {down=>up} on 2021/22.
B FI/004 We fell just {short of=>past} the 97% target.
B FI/004 At 96.9% collection is {above=>below} the Welsh average of 96.1%.
B FI/004 {3.1%=>1.3%} of the tax due remained uncollected at 31 March.
C CH/021 {324=>342} of the 351 reviews were held on time; {27=>37} were outside timescale.
C CH/021 By the end of December 351 reviews had been held, {324=>314} of which were on time.
C CH/021 324 reviews from a total of {351=>315} were within timescales compared to {342=>324} from 360 at Q3 2023/24.
C CH/021 {7.7%=>8.7%} of reviews were held late.
C CH/021 Performance has {fallen=>risen} from 93.04% at Quarter 2 to 92.31%.
C CH/021 Twenty-seven reviews were out of timescale: 14 due to IRO sickness, 8 at the request of the family and {five=>nine} because of late reports.
C CH/021 We are {below=>above} target but {above=>below} the All Wales Average of 91.4%.
C CH/021 Last year {18=>28} of 360 reviews were late.
C CH/021 The number of reviews {decreased=>increased} from 360 to 351.
C CH/025 {26=>36} of {299=>229} children have had three or more moves.
C CH/025 26 (8.7%) of the 299 children have moved three or more times; the other {273=>263} have not.
C CH/025 The percentage has {reduced=>increased} from 10.5% last year, when {31=>13} of 295 children were affected.
C CH/025 We are {performing better=>performing worse} than the Welsh average of 9.6%.
C CH/025 This is within our target of {9%=>8%}.
C CH/025 {Fewer=>More} children, 26 compared with 31, had three or more placements.
C CH/030 4,126 contacts were received up to the end of Q3, {252=>225} more than the 3,874 for the same period last year.
C CH/030 Contacts have {increased=>decreased} by {6.5%=>5.6%} since last year.
C CH/030 {4126=>4216} contacts; of which police 1,688, health 902, education 811, and others {725=>752}.
C CH/030 Police 1688 (41%), Health 902 ({22%=>12%}), Education 811 (20%), Other 725 (18%) of 4,126 contacts.
C CH/030 The police made {1,688=>1,868} of the 4,126 contacts (40.9%).
C CH/030 In the nine months there were over {4,100=>4,200} contacts.
C CH/030 At the end of Quarter 2 we had received {2,750=>2,570} contacts and by Quarter 3 this had reached 4,126.
C CH/030 Sources of the contacts were as follows: Police – 1,688 Health – 902 Education – 811 Other – 725 Total – {4,126=>4,136}
C CH/031 Of the 4,126 contacts (CH/030) {4,089=>4,098} had a decision by the end of the next working day.
C CH/031 Only {37=>73} out of 4,126 contacts were not decided in time.
C CH/031 {Fewer than 1%=>Fewer than 0.5%} of contacts were not decided on time.
C CH/031 Decisions within a day {rose=>dropped} from 98.3% to 99.1%.
C CH/031 4089 of 4126 contacts were dealt with on time, {well above=>well below} the 98% target.
C CH/040 There were {136=>163} children on the register at 31 December, {18=>28} more than a year earlier.
C CH/040 The number of children on the register {rose=>fell} from 129 in Quarter 2 to 136.
C CH/040 Neglect 61, emotional abuse 48, physical abuse 19, sexual abuse {8=>18}. Total children 136.
C CH/040 Of the 136 children, {61=>81} (45%) were registered under neglect, 48 ({35%=>25%}) under emotional abuse and 27 (20%) under other categories.
C CH/040 136 children from {61=>166} families are registered, 72 of them boys and 64 girls.
C CH/040 72 boys and {64=>46} girls were on the register, 136 children in all.
C CH/040 The number registered has {gone up=>gone down} by {15%=>25%} since last year.
C CH/041 The rate has {fallen=>risen} to 98.6 per 10,000 from {101.2=>102.1} last year.
C CH/041 At {98.6=>96.8} per 10,000 our rate is well {below=>above} the Welsh average of 116.
C CH/041 This is a reduction of {2.6=>6.2} per 10,000 on the previous year.
C AD/003 The rate of delays was {2.85=>2.58} per 1,000, {better=>worse} than the target of 3.00.
C AD/003 Delays have {decreased=>increased} from 3.4 to 2.85 per thousand.
C AD/003 We are {below=>above} the average for Wales (4.2) and have {met=>missed} our target.
C AD/003 The rate is {0.55=>0.75} lower than this time last year.
C AD/012 142 of 171 enquiries were completed in 7 days; the remaining {29=>39} took longer.
C AD/012 {142=>124} enquiries (83%) from 171 were completed within the timescale. In the first three quarters of 2023/24 it was {130=>103} from 164.
C AD/012 {17%=>27%} of enquiries took longer than 7 days.
C AD/012 The figure is {up=>down} on last year and {above=>below} both the target of 80% and the Welsh average of 81.9%.
C AD/012 {Twenty-nine=>Thirty-nine} enquiries out of 171 were not completed within 7 days.
C AD/012 Police involvement (11), capacity assessments (9), family unavailable (5) and staff absence (4) account for the {29=>27} that were late.
C AD/012 Performance is {3.77=>7.73} percentage points better than last year.
C AD/013 {412=>421} adults now receive a direct payment, {27=>37} more than at this point last year.
C AD/013 The number of adults on direct payments has grown by {7%=>17%}.
C AD/013 We have passed the target of {400=>450}.
C AD/013 Older people 214, learning disability 121, physical disability 58, mental health 19 = {412=>422}
C AD/013 {Over half=>Over two thirds} of the 412 recipients (214) are older people.
C AD/013 There were 385 recipients last year and this has {risen=>dropped} to 412.
C ST/001 There are {2.4=>4.2} children looked after for every approved carer, {up=>down} from 2.1 last year.
C ST/001 The ratio has {risen=>fallen} from 2.10 to 2.40.
?B ED/014 Attendance rose by half a {percentage point=>percent} from 91.3% to 91.8%.
?B CS/011 Performance fell by 3.36 {percentage points=>per cent}, from 84.72% to 81.36%.
?B ED/021 Exclusions have risen by {more than half=>threefold} from 9 to 14.
?C CH/040 The number has {increased by about 15%=>doubled} from 118 to 136.
?A WM/008 Reports are {slightly lower than=>half of} last year's 352.
?C AD/013 Recipients {grew slightly=>trebled} from 385 to 412.
?B CS/012 The {four=>five} main areas are housing 112, waste 84, social care 51 and planning 29.
?C CH/040 The {three=>four} categories used were neglect 61, emotional abuse 48 and other 27.
"""

# True, and of other things than the indicator: to be left alone.
OTHERS = """
A HS/004 The Housing (Wales) Act 2014 introduced the duty under section 66 and cases close after 56 days.
A HS/004 We aim for 70% next year.
A HS/004 Nationally the figure for England was 52.3%.
A HS/004 Had two further cases been closed before 30 September, performance would have been 67.05%.
A HS/004 There are 7.5 full-time equivalent officers in the team, two of whom are on maternity leave.
A HS/004 In July performance was 71% but this fell to 58% in September because of 14 evictions from a single landlord.
A HS/004 Prevention grant of £412,000 was received and 96 households were helped with a deposit.
A HS/004 We expect to reach 68% by year end.
A HS/004 The neighbouring authority reported 59.8%.
A HS/004 Call 01633 656656 or visit one of our 5 hubs.
A HS/010 Of the 148 properties let in the period, 61 required major works taking 67.2 days.
A HS/010 Minor works voids took 22.4 days on average.
A HS/010 Performance in September alone was 36.9 days.
A HS/010 The target for 2024/25 is 35 days.
A HS/010 214 properties are awaiting works at a forecast cost of £1.9m.
A WM/001 The statutory target rises to 70% in 2024/25.
A WM/001 Trials with 1,200 homes in 3 wards gave a 12% rise in food waste.
A WM/001 Contamination stood at 8.4% and 3 lorries are off the road.
A WM/001 Swansea reported 70.1% and Cardiff 61.6% for the same period.
A WM/001 Welsh Government can fine £200 for each tonne over the allowance.
A WM/008 24 fixed penalty notices of £400 were issued and 3 cases went to court.
A WM/008 We anticipate 640 incidents by year end.
A WM/008 There were 49 incidents in August and 61 in September.
A WM/008 A ward in the north accounts for 1 in 5 reports.
A WM/008 The crew of 6 covers 140 square miles with 2 vehicles.
A WM/009 The target of 97% for 2024/25 has been agreed.
A WM/009 It is not the case that 100% can be achieved.
A WM/009 One vehicle was off the road for 11 days in August.
A PL/018 The Town and Country Planning Act 1990, section 78, allows an appeal within 6 months.
A PL/018 Two planning officers (of 9) left and the average caseload is now 43.
A PL/018 Fee income of £214,000 is £36,000 under budget.
A PL/018 For major applications the figure was 71% (5 of 7).
A PL/018 If the 12 ecology cases had been decided, performance would have been 92.9%.
A PL/018 We are aiming for 95% by March 2025.
A PL/018 Over the last 5 years performance has averaged 86%.
A PL/020 Costs of £4,300 were awarded in 1 case.
A PL/020 A further 5 appeals are awaiting a decision.
A PL/020 Wrexham lost 4 of its 9 appeals.
A HR/001 Stress and musculoskeletal problems account for 31% and 22% of absence.
A HR/001 Long-term absence (over 28 days) made up 68% of days lost.
A HR/001 The year-end target is 9.2 days and the forecast is 9.8.
A HR/001 214 staff attended 11 well-being sessions.
A HR/001 In social services the figure was 7.9 days and in education 3.6 days.
A LE/002 Swimming lessons are attended by 2,318 children aged 4 to 11.
A LE/002 The centre was closed for 6 weeks for a £1.2m refurbishment.
A LE/002 Membership stands at 6,204, of which 1,877 are concessions.
A LB/003 13,402 children took part in the Summer Reading Challenge.
A LB/003 E-book loans rose by 14% to 9,811.
A LB/003 The mobile library visits 42 stops every 2 weeks.
B ED/014 Attendance for pupils eligible for free school meals was 87.1%.
B ED/014 Secondary attendance was 88.2%, and 16 of our 54 schools were above 93%.
B ED/014 Before the pandemic attendance was 94.7% (2018/19).
B ED/014 Year 11 pupils are not included. 1 in 4 pupils missed more than 10% of sessions.
B ED/021 Of the 3,410 pupils in Years 10 and 11, 212 had at least one fixed-term exclusion.
B ED/021 The Pupil Referral Unit has 60 places, 57 of which are filled.
B ED/021 Regulations of 2003 require a hearing within 15 school days.
B ED/021 There are 8 secondary schools and 2 special schools.
B ED/030 The ALN Act 2018 replaces statements, and 116 plans have been issued so far.
B ED/030 We expect 100% next year.
B ED/030 Requests came from parents of 19 children aged 3 to 5.
B HT/005 The 2021 survey covered 214 km of road at a cost of £18,000.
B HT/005 B roads stand at 4.7% and C roads at 9.9%.
B HT/005 A 20mph limit applies from 17 September 2023 on 312 streets.
B HT/005 The backlog is put at £31.5m.
B HT/012 4,120 of our 21,600 lamps are LED.
B HT/012 A column costs £1,150 to replace and 37 were hit by vehicles.
B HT/012 The longest repair took 46 days, waiting for the network operator.
B BN/001 2,318 claims were handled by 11 officers.
B BN/001 Changes of circumstances took 6.2 days on average.
B BN/001 Universal Credit went live on 19 July 2018.
B BN/001 In February it was 17.1 days and in March 16.4.
B BN/003 The contract costs £412,000 a year for 3 years.
B BN/003 CIPFA put the average of 12 councils at £48.10.
B CS/011 The Ombudsman received 23 complaints about us, 2 of which were investigated.
B CS/011 A target of 90% has been set for 2023/24.
B CS/011 Stage two complaints (14 in all) have 20 working days.
B CS/011 In January the team had 4 vacancies out of 9 posts.
B CS/012 We also received 812 compliments.
B CS/012 The Council made 1.4 million collections, so complaints are a tiny share.
B CS/012 £3,150 was paid in compensation to 9 people.
B FI/004 £71.4m of £73.7m was collected.
B FI/004 5,012 reminders and 1,204 summonses were issued.
B FI/004 Council tax rose by 4.9% in April 2022.
C CH/021 There are 6 Independent Reviewing Officers with 58 cases each.
C CH/021 The first review is due within 20 working days, the second within 3 months and then every 6 months.
C CH/021 In October 88% were on time, in November 94% and in December 95%.
C CH/021 The Care Planning Regulations 2015 (regulation 39) apply.
C CH/021 19 young people aged 16 or 17 attended their own review.
C CH/025 Eleven of the 31 sibling groups are placed together.
C CH/025 Two more foster families were approved in November, taking the total to 124.
C CH/025 It costs £4,200 a week for a residential place.
C CH/025 One child has had 7 moves.
C CH/030 Of 1,204 assessments, 802 led to no further action.
C CH/030 The multi-agency hub takes around 23 calls a day.
C CH/030 A contact under section 47 must be decided within 24 hours.
C CH/031 The front door has 8 social workers and 3 team managers.
C CH/031 An audit of 40 cases found 38 to be good.
C CH/031 Before 2022 the standard was 2 days.
C CH/040 Eleven children were registered in December and 4 removed.
C CH/040 The population aged 0 to 17 is 13,795.
C CH/040 In England 41.6 per 10,000 children are on a plan.
C CH/041 That is 136 children, of whom 14 are unaccompanied and aged 16 or 17.
C CH/041 In 2016 it was 84.0.
C AD/003 There were 41 patients delayed in total, 12 of them for packages of care.
C AD/003 A 12-bed unit opened on 4 November 2024.
C AD/003 Winter funding of £380,000 was received.
C AD/012 We do not expect to reach 90% this year.
C AD/012 Two social workers from 14 are in training until June 2025.
C AD/012 Section 126 of the 2014 Act sets the duty.
C AD/012 Of 58 concerns about care homes 21 met the threshold.
C AD/013 The hourly rate went up from £13.26 to £13.82.
C AD/013 The support service employs 7 people and covers 3 counties.
C AD/013 By 2026 we hope that 500 people will have one.
C ST/001 9 carers left and 12 were approved, and 5 are being assessed.
C ST/001 Gwent has 640 in-house carers in 5 councils.
"""
