"""The seventeenth set, blind: officers of a large county, in the words most often used. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q2",
        """
        HOM/012|Percentage of households for whom homelessness was prevented|percent|higher|64.65|58.81|60.92|62.00|59.4|Green
        HOM/015|Number of households in temporary accommodation at the end of the quarter|count|lower|246|219|238|230||Amber
        HOM/021|Average number of calendar days taken to deliver a Disabled Facilities Grant|days|lower|287|264|279|250|239|Red
        HOM/030|Percentage of emergency housing repairs completed within 24 hours|percent|higher|96.85|95.85|96.39|97.00||Amber
        PLA/002|Percentage of householder planning applications determined within 8 weeks|percent|higher|90.80|86.34|90.00|90.00|92.5|Green
        PLA/006|Number of planning appeals received|count|lower|17|12|14|||
        PLA/008|Percentage of planning appeals dismissed|percent|higher|69.23|80.00|63.64|65.00|67.6|Green
        REV/001|Percentage of council tax due for the year collected to date|percent|higher|56.21|56.48||56.50|56.9|Amber
        REV/004|Average number of days taken to process a change of circumstances (Housing Benefit and CTRS)|days|lower|6.2|5.4|7.1|6.0||Amber
        REV/009|Number of Discretionary Housing Payment awards made|count||412|365|388|||
        """,
    ),
    "B": (
        "2025Q1",
        """
        WST/004|Percentage of municipal waste prepared for reuse, recycled or composted|percent|higher|67.82|65.70|64.62|70.00|66.6|Amber
        WST/007|Number of missed collections reported|count|lower|1,264|1,487|1,391|1,300||Green
        WST/011|Percentage of fly-tipping incidents cleared within 5 working days|percent|higher|94.50|93.21|92.52|95.00|94.9|Amber
        HWY/003|Percentage of street lighting faults repaired within 4 days|percent|higher|92.29|95.08|92.75|95.00||Amber
        HWY/008|Number of potholes reported|count|lower|1,836|1,522|2,104|||
        HWY/010|Average number of days taken to repair a category 2 carriageway defect|days|lower|9.4|8.1|11.6|10.0||Green
        LEI/001|Number of visits to leisure centres per 1,000 population|rate|higher|2,276|2,143|2,318|2,200|2,105|Green
        LEI/006|Number of children enrolled on the learn to swim scheme|count|higher|5,214|4,867|5,098|5,000||Green
        PPR/002|Percentage of food premises that are broadly compliant|percent|higher|95.43|94.65|95.01|95.00|96.1|Green
        PPR/009|Number of noise complaints received|count|lower|183|206|141|||
        """,
    ),
    "C": (
        "2026Q3",
        """
        ASC/003|Percentage of adult assessments completed within timescale|percent|higher|87.05|82.39|84.27|85.00|83.1|Green
        ASC/010|Number of people whose discharge from hospital was delayed|count|lower|58|71|58|60||Green
        CHS/001|Percentage of child assessments completed within 42 working days|percent|higher|91.62|93.97|93.29|92.00|88.4|Amber
        CHS/014|Number of children on the child protection register at the end of the quarter|count||187|203|195|||
        CHS/020|Percentage of children looked after with three or more placements|percent|lower|7.52|9.38|8.80|8.00|9.6|Green
        EDU/005|Percentage of pupil attendance in primary schools|percent|higher|92.8|92.1|93.4|93.5|92.4|Amber
        EDU/011|Number of fixed term exclusions from secondary schools|count|lower|284|231|248|||
        EDU/017|Percentage of statutory individual development plans issued within timescale|percent|higher|88.00|73.24|80.00|85.00||Green
        WFD/001|Number of working days lost to sickness absence per full time equivalent (FTE) employee|days|lower|8.64|9.12|8.37|8.50|8.9|Amber
        WFD/010|Cost of agency staff|pounds|lower|1,284,500|1,512,300|1,198,700|1,300,000||Green
        """,
    ),
}

STATEMENTS = r"""
A HOM/012 {214=>241} out of 331 in Qtr. 2 2023/24 compared with {187=>178} out of 318 in the same quarter last year.
A HOM/012 {214=>204} of the {331=>313} households at risk were prevented from becoming homeless.
A HOM/012 Performance has {improved=>dipped} on the same period last year ({58.81%=>56.81%}) and is {above=>below} the target of {62%=>65%}.
A HOM/012 We remain {above=>below} the All Wales average of {59.4%=>54.9%}.
A HOM/012 Of the 331 households, 214 were prevented. For the remaining {117=>127} prevention was unsuccessful.
A HOM/012 The reasons for the {117=>107} unsuccessful cases were: family or friends no longer willing to accommodate – {68=>58}, loss of private rented – 31, relationship breakdown – 18.
A HOM/012 This is an increase of {3.73=>7.33} percentage points on Q1 ({60.92%=>62.90%}).
A HOM/012 {27=>37} more households were helped than in Q2 last year (214 compared to {187=>178}). The number in temporary accommodation (HOM/015) has however increased to {246=>264}.
A HOM/015 {246=>264} households were in temporary accommodation at 30 September 2023, {27=>37} more than at the same point last year (219).
A HOM/015 Up from {238=>228} at the end of Q1 and {16=>26} above the target of 230.
A HOM/015 Breakdown of the 246:\n- B&B – {93=>39}\n- Private leased – 74\n- Hostel – {41=>51}\n- Council owned – 38
A HOM/015 {93=>103} of the 246 households ({38%=>48%}) are in B&B.
A HOM/015 The number has {increased=>fallen} since last quarter and the target has {not been met=>been met}.
A HOM/015 Of the 246, 58 are families with children and {188=>168} are single people or couples.
?A HOM/015 B&B placements have {doubled=>quadrupled} in a year from 46 to 93 due to the lack of one-bed move-on accommodation.
A HOM/021 The average was {287=>278} days in Q2 compared to {264=>246} days in Q2 2022/23.
A HOM/021 {23=>32} days longer than the same quarter last year and {37=>47} days over target.
A HOM/021 We are {slower=>quicker} than the All Wales average of {239=>293} days. Contractor capacity remains an issue.
A HOM/021 Performance has {deteriorated=>improved} since Q1 ({279=>297} days).
A HOM/021 46 grants were completed in the quarter, {29=>39} for adults and 17 for children.
A HOM/021 The target of {250=>205} days was {missed=>met} due to contractor delays and the rising cost of materials.
A HOM/030 {1,906=>1,609} out of 1,968 in Qtr. 2 2023/24 compared to {1,871=>1,781} out of 1,952 in the same period 2022/23.
A HOM/030 1,906 of the 1,968 emergency repairs were completed within 24 hours, {62=>72} were not.
A HOM/030 Just {below=>above} the target of {97%=>95%}, a shortfall of {0.15=>0.51} percentage points.
A HOM/030 An improvement of {1.0=>2.0} percentage points on Q2 last year ({95.85%=>98.55%}).
A HOM/030 The 62 late jobs were: contractor capacity = {27=>37}, no access = 21, parts on order = {9=>19}, passed to gas contractor = 5.
A HOM/030 Performance is {up=>down} on last quarter (96.39%) and {up=>down} on the same quarter last year (95.85%).
A HOM/030 In Q1 the figure was 1,842 out of {1,911=>1,991}.
A PLA/002 {148=>138} out of {163=>173} householder applications were determined within 8 weeks in Q2.
A PLA/002 Of the 163 applications determined, {15=>25} went over 8 weeks.
A PLA/002 The {15=>13} late decisions were due to: 7 x amended plans awaited, {4=>2} x late consultee response, 3 x officer sickness, 1 x called in to committee.
A PLA/002 148 out of 163 this quarter compared to {139=>129} out of 161 for the same quarter last year.
A PLA/002 {Higher=>Lower} than Q2 last year ({86.34%=>83.64%}) and slightly {above=>below} the 90% target.
A PLA/002 Still {below=>above} the Welsh average of {92.5%=>95.2%}, by {1.7=>2.7} percentage points.
?A PLA/002 Performance has improved by 4.46 {percentage points=>%} compared with the same quarter last year.
A PLA/002 Q1 was 144 out of {160=>170}, exactly on the target of 90%. Performance has {improved=>fallen} slightly since then.
A PLA/006 {17=>27} appeals were received in Q2 compared to {12=>21} in the same period last year.
A PLA/006 {5=>7} more appeals than in Q2 last year and {3=>5} more than last quarter.
A PLA/006 Of the 17 appeals received, 11 were householder, {4=>3} were full applications and 2 were enforcement.
A PLA/006 The number of appeals has {increased=>reduced} from {14=>19} in Q1.
A PLA/008 {9=>8} out of 13 appeals were dismissed in Q2 (compared to {8=>9} out of 10 in Q2 2022/23).
A PLA/008 {Nine=>Seven} of the thirteen decisions supported the Council, the other {four=>five} were allowed.
A PLA/008 The 4 allowed appeals were: {2=>3} x extensions, 1 x HMO, 1 x rural dwelling.
A PLA/008 {Above=>Below} the target of 65% and {above=>below} the Welsh average (67.6%).
A PLA/008 Performance is {down=>up} on last year ({80%=>60%}) but the numbers are small and one decision makes a big difference.
A PLA/008 An increase on Q1 when {7=>6} of 11 ({63.64%=>64.63%}) were dismissed. {17=>27} new appeals were received this quarter (PLA/006).
A REV/001 Collection is {0.27=>0.72} percentage points {down=>up} on the same point last year (56.48%).
A REV/001 We are {0.29=>0.92} percentage points short of the target of {56.5%=>55.5%}.
A REV/001 {56.21%=>65.21%} collected to 30 September 2023 compared to {56.48%=>54.68%} to 30 September 2022.
A REV/001 £{51.30m=>53.10m} had been collected out of a net debit of £91.27m.
A REV/001 Slightly {below=>above} the Welsh average of {56.9%=>59.6%}.
A REV/001 The target has {not been achieved=>been achieved} and collection has {fallen=>risen} slightly on Q2 last year, reflecting the cost of living pressures on households.
A REV/004 Average of {6.2=>2.6} days this quarter against a target of {6=>8} days.
A REV/004 {Quicker=>Slower} than Q1 (7.1 days) but {slower=>quicker} than the same quarter last year (5.4 days).
A REV/004 {0.8=>1.8} days longer than Q2 last year.
A REV/004 {0.9=>1.9} days quicker than last quarter ({7.1=>1.7} days) as two vacant posts have now been filled.
A REV/004 {4,318=>4,813} changes were processed in the quarter, 2,964 Housing Benefit and {1,354=>1,534} CTRS.
A REV/004 Target {narrowly missed=>met}, 6.2 days against 6.
A REV/009 {412=>421} awards made in Q2 compared to {365=>356} in the same period 2022/23.
A REV/009 {47=>74} more awards than last year, an increase of {12.9%=>19.2%}.
A REV/009 Of the 412 awards, {233=>323} were for the spare room subsidy, 97 for the benefit cap and 82 for other reasons.
A REV/009 {Up=>Down} on the previous quarter ({388=>338}).
A REV/009 233 ({57%=>75%}) of the 412 awards related to the spare room subsidy.
A REV/009 498 applications were decided in Q2, 412 were successful ({83%=>73%}) and {86=>96} were refused.
A REV/009 The number of awards has {increased=>decreased} by {24=>42} since Q1.
B WST/004 {11,482=>11,842} tonnes out of 16,930 in Qtr 1 2024/25 compared to {10,975=>10,795} out of 16,704 in the same period last year.
B WST/004 Performance has {improved=>declined} from 65.70% in Q1 2023/24 but is {below=>above} the new statutory target of {70%=>64%}.
B WST/004 {2.18=>2.81} percentage points short of target.
B WST/004 {Above=>Below} the All Wales figure of {66.6%=>69.6%}.
B WST/004 The 11,482 tonnes was made up of dry recycling {5,164=>5,614}, green waste 3,927, food {1,808=>1,088} and reuse 583.
B WST/004 Of the 16,930 tonnes collected, 11,482 was recycled and the remaining {5,448=>5,848} ({32.18%=>38.12%}) was sent to energy from waste.
?B WST/004 Recycling is up 2.12 {percentage points=>%} on Q1 last year.
B WST/004 {Better=>Worse} than Q4 ({64.62%=>62.64%}), as expected with the start of the garden waste season.
B WST/007 {1,264=>1,624} missed collections were reported in Q1 compared with {1,487=>1,847} in Q1 last year.
B WST/007 {223=>322} fewer than the same quarter last year, a reduction of {15%=>25%}.
B WST/007 Target of {1,300=>1,200} {met=>missed}.
B WST/007 Missed collections by stream: refuse – 412, recycling – {538=>583}, food – 196, garden – {118=>181}. Total {1,264=>1,246}.
B WST/007 {Down=>Up} from 1,391 in Q4 and {36=>63} under the target.
B WST/007 Recycling accounted for 538 ({43%=>34%}) of the 1,264.
B WST/007 {127=>172} fewer than last quarter following the round changes in April.
B WST/011 {412=>421} out of 436 in Qtr 1 2024/25 compared to 398 out of {427=>472} in Qtr 1 2023/24.
B WST/011 412 of the 436 incidents were cleared in time, the other {24=>34} took longer than 5 working days.
B WST/011 Of the {24=>34} late clearances, {15=>10} were on private land, 6 needed a specialist contractor (asbestos) and 3 were logged twice.
B WST/011 Just {under=>over} the {95%=>94%} target.
B WST/011 Performance is {up=>down} on last quarter (92.52%) and on the same quarter last year ({93.21%=>91.23%}).
B WST/011 Slightly {below=>above} the Welsh average of 94.9%.
B WST/011 {1.29=>2.29} percentage points better than Q1 2023/24. In Q4 {371=>317} of 401 were cleared in time.
B HWY/003 {527=>517} out of 571 in Q1 2024/25 compared to {561=>516} out of 590 in Q1 2023/24.
B HWY/003 571 faults were reported and 527 were repaired within 4 days, leaving {44=>54} late.
B HWY/003 Of the 44 late repairs, {26=>36} were with the network operator, 11 were column replacements and {7=>17} were access problems.
B HWY/003 Performance has {dropped=>improved} compared to the same quarter last year and is {below=>above} the 95% target.
B HWY/003 {2.79=>7.29} percentage points lower than Q1 2023/24.
B HWY/003 Q4 was 601 out of {648=>684} (92.75%).
B HWY/003 The target of {95%=>90%} was missed by {2.71=>1.27} percentage points.
B HWY/008 {1,836=>1,386} potholes were reported in Q1 compared to {1,522=>1,252} in the same quarter last year.
B HWY/008 {314=>431} more than Q1 last year, up {21%=>12%}.
B HWY/008 {Fewer=>More} than Q4 (2,104), a fall of {268=>286}.
B HWY/008 Of the 1,836 reports, 1,103 were online, {598=>589} by phone and 135 from local members.
B HWY/008 {60%=>50%} of reports (1,103 out of 1,836) were made online.
B HWY/008 Reports have {increased=>decreased} compared to last year due to the wet winter.
B HWY/008 1,836 reports were received. 1,421 met the intervention level and {415=>451} did not.
?B HWY/008 Online reports have gone up by {a third=>three quarters}, from 826 to 1,103.
B HWY/010 {9.4=>4.9} days on average against a target of {10=>9} days.
B HWY/010 {1.3=>3.1} days longer than the same period last year (8.1 days).
B HWY/010 {Improved=>Worsened} since Q4 when it was {11.6=>16.1} days. Pothole reports (HWY/008) also fell, to {1,836=>1,638}.
B HWY/010 Although {slower=>faster} than last year we are still {within=>outside} the 10 day target.
B HWY/010 {2.2=>3.2} days quicker than last quarter.
B LEI/001 {2,276=>2,726} visits per 1,000 population in Q1 compared to {2,143=>2,413} in Q1 2023/24.
B LEI/001 {Exceeded=>Missed} the target of 2,200 by {76=>67}.
B LEI/001 {Higher=>Lower} than the Welsh average of {2,105=>2,510}.
B LEI/001 Slightly {down=>up} on Q4 ({2,318=>2,381}) which is the usual seasonal pattern after the new year memberships.
B LEI/001 An increase of {133=>313} visits per 1,000 on last year ({6.2%=>2.6%}).
B LEI/006 {5,214=>5,124} children were enrolled at the end of Q1 compared to {4,867=>4,687} last year.
B LEI/006 {347=>437} more children than in Q1 last year.
B LEI/006 By area: North – 1,846, South – {1,572=>1,752}, East – 1,127, West – 669 (total {5,214=>5,241}).
B LEI/006 {Above=>Below} the target of {5,000=>5,500} and {up=>down} on the previous quarter.
B LEI/006 {116=>161} more than in Q4 ({5,098=>5,089}).
B LEI/006 The target was exceeded by {214=>412}.
B PPR/002 {1,421=>1,241} out of 1,489 in Q1 2024/25 compared to {1,398=>1,389} out of 1,477 in the same period last year.
B PPR/002 Of the 1,489 premises, 1,421 are broadly compliant and {68=>86} are not.
B PPR/002 {Above=>Below} the target of 95% but {below=>above} the All Wales average of {96.1%=>91.6%}.
B PPR/002 {0.78=>1.87} percentage points higher than Q1 last year and {up=>down} on Q4 (95.01%).
B PPR/002 Of the 68 premises rated 2 or below, {41=>14} are takeaways, 17 are retailers and 10 are pubs and clubs.
B PPR/002 {12=>21} more premises are compliant than in Q4 (1,421 compared to 1,409).
B PPR/002 The remaining {4.57%=>5.47%} of premises are subject to follow up visits.
B PPR/009 {183=>138} complaints were received in Q1 compared to {206=>260} in Q1 2023/24.
B PPR/009 {23=>32} fewer than the same period last year, down {11%=>21%}.
B PPR/009 {Higher=>Lower} than Q4 ({141=>114}) as is usual in the lighter evenings.
B PPR/009 Type of complaint (183):\nMusic – 84\nBarking dogs – {57=>75}\nConstruction – 33\nAlarms – 9
B PPR/009 Of the 183 complaints, 161 were resolved in the quarter and {22=>32} remain open.
?B PPR/009 Alarm complaints have {halved=>fallen by 90%}, from 18 to 9.
C ASC/003 {437=>473} out of 502 in Qtr 3 2025/26 compared to {421=>412} out of 511 in the same period 2024/25.
C ASC/003 437 of the 502 assessments were completed in timescale, {65=>56} were not.
C ASC/003 The reasons for the 65 were as follows: awaiting information from Health = {28=>38}, person in hospital = 19, at the request of the family = {11=>1}, staff sickness = 7.
C ASC/003 Target {exceeded=>missed} by {2.05=>5.02} percentage points.
C ASC/003 {Up=>Down} from {84.27%=>82.47%} in Q2 and {above=>below} the All Wales average of {83.1%=>81.3%}.
C ASC/003 An improvement of {4.66=>6.46} percentage points on the same period last year. Delayed discharges (ASC/010) stand at {58=>68}.
C ASC/003 87% were completed in timescale. The remaining {13%=>17%} were completed late.
C ASC/010 {58=>85} people were delayed at the December census compared to {71=>61} last year.
C ASC/010 {13=>31} fewer than Q3 last year.
C ASC/010 The number is {the same as=>lower than} in Q2 (58).
C ASC/010 {No change=>A small increase} since last quarter. Numbers are {down=>up} on last year.
C ASC/010 Reasons for delay (58): awaiting package of care 21, awaiting assessment {16=>26}, care home placement 12, other {9=>19}.
C ASC/010 {Below=>Above} the target of {60=>50}, so the target has been {met=>missed}.
C ASC/010 {21=>12} of the 58 (36%) were waiting for a package of care.
C CHS/001 {612=>621} out of 668 in Qtr. 3 2025/26 compared to {655=>665} out of 697 in the same quarter 2024/25.
C CHS/001 {Lower=>Higher} than the same period last year but still {above=>below} the All Wales average of {88.4%=>84.8%}.
C CHS/001 668 assessments were completed, 612 on time and {56=>65} late.
C CHS/001 {0.38=>0.83} percentage points {below=>above} target.
C CHS/001 Of the 56 late assessments, {24=>34} were in the Duty team, 18 in Locality East and {14=>4} in Locality West.
C CHS/001 A reduction of {2.35=>3.25} percentage points on last year ({93.97%=>97.39%}). In Q2 it was {598=>589} out of 641.
C CHS/001 The target of {92%=>90%} was {narrowly missed=>achieved}. There were {187=>178} children on the register at the end of the quarter (CHS/014).
C CHS/014 {187=>178} children were on the register at 31 December 2025 compared to {203=>230} at 31 December 2024.
C CHS/014 {16=>26} fewer than last year and {8=>18} fewer than at the end of Q2.
C CHS/014 Category of abuse: Neglect = {82=>28}, Emotional = 71, Physical = 22, Sexual = {12=>21}. Total = 187.
C CHS/014 {82=>72} of the 187 children ({44%=>34%}) are registered under neglect.
C CHS/014 Numbers are {down=>up} on Q2 ({195=>159}).
C CHS/014 There were 195 children on the register at the start of the quarter. 41 were added and {49=>59} were removed, leaving 187.
C CHS/020 {31=>41} out of {412=>512} in Q3 2025/26 compared to {38=>36} out of 405 in Q3 2024/25.
C CHS/020 Performance has {improved=>worsened} on last year and is {better=>worse} than the target of {8%=>7%}.
C CHS/020 {Lower=>Higher} than the All Wales average of {9.6%=>6.9%}.
C CHS/020 {7=>17} fewer children than last year (31 compared to 38).
C CHS/020 Of the 31 children, {17=>27} had planned moves and for 14 the placement broke down.
C CHS/020 {1.28=>2.18} percentage points lower than Q2 ({8.80%=>8.08%}).
C EDU/005 {92.8%=>98.2%} for the quarter compared to {92.1%=>91.2%} for the same quarter last year.
C EDU/005 {Up=>Down} {0.7=>1.7} percentage points on last year.
C EDU/005 {Below=>Above} the target of {93.5%=>95.3%} but {above=>below} the Welsh average of {92.4%=>94.2%}.
C EDU/005 {Lower=>Higher} than Q2 (93.4%) due to winter illness.
C EDU/005 Absence was {7.2%=>8.2%}: authorised 4.9%, unauthorised {2.3%=>3.2%}.
C EDU/011 {284=>248} fixed term exclusions in Q3 compared to {231=>213} in the same period last year.
C EDU/011 {53=>35} more than last year, an increase of {23%=>13%}.
C EDU/011 {36=>63} more than in Q2 ({248=>284}).
C EDU/011 The {five=>six} reasons for the 284 were: disruptive behaviour – 121, verbal abuse – {74=>47}, physical assault – 58, substance misuse – 19, other – 12.
C EDU/011 121 of the 284 exclusions ({43%=>34%}) were for disruptive behaviour.
C EDU/011 Exclusions have {risen=>fallen} on both last year and last quarter.
?C EDU/011 Exclusions for substance misuse have {trebled=>increased tenfold} since last year, from 6 to 19, mostly vapes.
C EDU/017 {66=>56} out of 75 in Q3 2025/26 compared to 52 out of {71=>81} in Q3 2024/25.
C EDU/017 {Nine=>Six} of the 75 plans were issued late.
C EDU/017 Reasons for the 9 late plans: 4 x late advice from Health, {3=>4} x late school information, 2 x family request.
C EDU/017 The target of 85% has been {exceeded=>missed}, by {3=>5} percentage points.
C EDU/017 A big {improvement=>drop} on last year, up {14.76=>17.46} percentage points. Q2 was 48 out of {60=>66}.
C WFD/001 {8.64=>6.84} days lost per FTE compared to {9.12=>9.21} in Q3 last year.
C WFD/001 {0.48=>0.84} days {lower=>higher} than the same period last year.
C WFD/001 {0.14=>0.41} days above the target of {8.5=>8.8}.
C WFD/001 {Better=>Worse} than the Welsh average of {8.9=>9.8} days.
C WFD/001 Sickness has {increased=>reduced} since Q2 ({8.37=>8.73} days).
C WFD/001 Long term absence {5.91=>5.19} days, short term 2.73 days, total 8.64.
C WFD/001 Long term absence made up {68%=>78%} of the total (5.91 of the 8.64 days).
C WFD/010 £{1,284,500=>1,248,500} was spent on agency staff in Q3 compared to £{1,512,300=>1,215,300} in the same quarter last year.
C WFD/010 £{227,800=>272,800} less than last year, a reduction of {15%=>25%}.
C WFD/010 £{15,500=>51,500} under the target of £1.3m.
C WFD/010 By directorate: Social Services £748,200, Communities £{391,600=>319,600}, Education £144,700. Total £1,284,500.
C WFD/010 Spend has {fallen=>risen} compared to last year but is {higher=>lower} than in Q2 (£1,198,700).
"""

OTHERS = r"""
A HOM/012 The Housing Support Grant for 2023/24 is £9.1m; 2 prevention officers were appointed in August.
A HOM/015 Phase 2 of the scheme at the former school site will provide 18 units by March 2025.
A HOM/021 The maximum grant is £36,000. A new framework of 6 contractors starts on 1 November 2023.
A HOM/030 The out of hours rota was reviewed on 12 July 2023.
A PLA/002 The new back office system goes live on 15 January 2024.
A PLA/006 Appeals are made under section 78 of the 1990 Act and must be lodged within 6 months.
A REV/001 9,850 reminders were issued in August 2023.
A REV/004 New staff complete 12 weeks of training before working on live claims.
A REV/009 The scheme budget from DWP for 2023/24 is £612,000.
B WST/004 Three-weekly refuse collections begin on 30 September 2024.
B WST/004 The infraction penalty under the Waste (Wales) Measure 2010 is £200 a tonne.
B WST/007 All 42 rounds were re-routed on 15 April 2024.
B WST/011 A fixed penalty of £400 can be issued. 3 new cameras have been bought.
B HWY/003 The LED programme is in year 4 of 5.
B HWY/008 A further £1.1m of capital was agreed by Cabinet on 5 June 2024.
B HWY/010 Two new patching machines are due in September 2024.
B LEI/001 The county has 10 leisure centres; membership is £32.50 a month from 1 April 2024.
B LEI/006 Free swimming is offered to under 16s in the school holidays.
B PPR/002 Ratings run from 0 to 5 under the Food Hygiene Rating (Wales) Act 2013.
C ASC/003 Part 3 of the Social Services and Well-being (Wales) Act 2014 applies. 4 social worker posts are vacant.
C ASC/010 The census is taken on the third Wednesday of the month.
C CHS/001 The workforce action plan was presented to Scrutiny on 20 November 2025.
C CHS/020 12 new foster carers were approved by panel between April and December 2025.
C EDU/005 A campaign was launched with 74 primary schools on 1 September 2025.
C EDU/017 Training for 85 ALNCos takes place on 4 and 5 February 2026.
C WFD/001 1,240 flu vaccinations were given to staff in October 2025.
"""
