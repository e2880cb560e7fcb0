"""The eighth set: other indicators and other wordings, after work on the seventh. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2024Q4",
        """
        EH/002|Percentage of food establishments that meet food hygiene standards|percent|higher|97.12|95.83||96.00|95.3|Green
        EH/007|Number of noise complaints received|count|lower|438|402||||
        PR/011|Average number of days taken to complete a disabled facilities grant|days|lower|214.0|238.0||240.0|206.0|Green
        TR/004|Percentage of C roads in overall poor condition|percent|lower|11.60|10.20||10.50|13.9|Red
        CP/021|Percentage of invoices paid within 30 days|percent|higher|94.38|92.71||95.00||Amber
        YJ/003|Rate of first time entrants to the youth justice system per 100,000 population aged 10 to 17|rate|lower|142.6|171.3||160.0|158.9|Green
        PA/009|Cost of waste collection per household|pounds|lower|61.85|58.40||60.00|64.10|Red
        """,
    ),
    "B": (
        "2022Q2",
        """
        SC/016|Percentage of assessments of adults completed within 28 days|percent|higher|79.57|84.21|77.33|85.00|81.0|Red
        SC/020|Number of adult safeguarding referrals received|count||326|289|151|||
        FS/002|Number of fostering households approved|count|higher|17|12||20||Red
        ED/008|Percentage of pupils leaving full time education with no recognised qualification|percent|lower|0.42|0.61||0.50|0.7|Green
        LI/005|Number of library books issued per 1,000 population|rate|higher|1874|1655||1800|2012|Green
        RE/001|Percentage of reports of anti-social behaviour responded to within 2 working days|percent|higher|88.89|85.19||90.00||Amber
        """,
    ),
}

STATEMENTS = r"""
A EH/002 Standards are {up=>down} by {1.29=>2.19} percentage points on the year before.
A EH/002 With 97.12% of premises meeting the standard we are {ahead of=>behind} both our target and the Welsh average.
A EH/002 The Welsh figure of 95.3% has been {exceeded=>missed}.
A EH/002 {2.88%=>8.28%} of establishments did not meet the standard.
A EH/007 The team received {438=>483} complaints about noise, compared to {402=>420} in 2022/23.
A EH/007 That is {36=>63} more complaints than the previous year, a rise of {9%=>19%}.
A EH/007 Of the 438: barking dogs 171, loud music 128, alarms 44, DIY 31, other {64=>46}.
A EH/007 Barking dogs (171), loud music (128), alarms (44), DIY (31) and other sources (64) make up the {438=>448} complaints.
A EH/007 Barking dogs accounted for {39%=>29%} (171) of the 438 complaints.
A EH/007 Complaints have {climbed=>fallen} from 402 to 438.
A EH/007 171 of the complaints ({39%=>49%} of the total) were about dogs.
A PR/011 Grants took {214=>241} days on average, {24=>42} days {quicker=>slower} than last year.
A PR/011 The target of 240 days was {comfortably met=>narrowly missed}.
A PR/011 It takes us {longer=>less time} to complete a grant than the Welsh average of 206 days.
A PR/011 The average time taken has dropped from {238=>228} days to 214 days.
A PR/011 We are 8 days {above=>below} the Welsh average of 206 days.
A TR/004 11.6% of our C roads are in poor condition, {worse than=>better than} the 10.2% recorded last year.
A TR/004 The condition of C roads has {deteriorated=>improved} since last year and we have {missed=>met} the target of 10.5%.
A TR/004 The figure has gone up by {1.4=>4.1} percentage points from last year.
A TR/004 We compare {favourably=>unfavourably} with the Welsh average of 13.9%.
A CP/021 14,251 invoices were paid within 30 days from a total of {15,100=>14,100}.
A CP/021 15,100 invoices were received, of which 14,251 ({94%=>84%}) were paid in 30 days and {849=>948} were not.
A CP/021 {849=>749} of the 15,100 invoices were paid late.
A CP/021 Performance at year end was 94.38% ({14,251=>14,521}/15,100) against 92.71% (13,907/15,001) in 2022/23.
A CP/021 We paid {94.4%=>94.9%} of invoices within 30 days, {just short of=>just above} our 95% target.
A CP/021 There was an {improvement=>decline} on last year's 92.71%.
A YJ/003 The rate was {142.6=>146.2} per 100,000, {down=>up} from 171.3 last year.
A YJ/003 First time entrants have {reduced=>increased} by {16.8%=>26.8%} compared with last year.
A YJ/003 The rate is {lower=>higher} than the Welsh average of 158.9.
A YJ/003 Our target of {160=>150} was met.
A PA/009 The cost of collection was {£61.85=>£68.15} per household compared with £58.40 last year.
A PA/009 Costs have {increased=>decreased} by {£3.45=>£4.35} per household.
A PA/009 At £61.85 we are {£1.85=>£2.85} over the target of £60 but {below=>above} the Wales average of £64.10.
B SC/016 {148=>184} of the 186 assessments were completed within 28 days.
B SC/016 148 assessments out of {186=>168} were on time; the other {38=>48} were late.
B SC/016 Thirty-eight assessments took longer than 28 days: 21 awaited health input, 9 were at the client's request and {8=>18} were due to staff absence.
B SC/016 Last year {160=>150} out of 190 were completed on time.
B SC/016 Performance has {recovered=>dropped} from 77.33% in Quarter 1 to 79.57%, but is still {below=>above} target.
B SC/016 Timeliness {fell=>rose} by {4.64=>6.44} percentage points compared with the same period last year.
B SC/016 Four in five assessments (148 of {186=>286}) were on time.
B SC/020 We had {326=>362} referrals in the first six months of the year; last year it was {289=>298}.
B SC/020 Referrals are {13%=>23%} {up=>down} on the same period last year.
B SC/020 {151=>115} referrals were received in Quarter 1 and {175=>185} in Quarter 2, making 326 in total.
B SC/020 Neglect {118=>181}, physical 97, financial 64, emotional 33, sexual 14 (total 326).
B SC/020 Of 326 referrals received, 118 ({36%=>46%}) concerned neglect, 97 (30%) physical abuse and 64 (20%) financial abuse.
B SC/020 The number of referrals has {gone up=>come down} by 37 since this time last year.
B SC/020 Care homes made 88 referrals, hospitals 71, police 102 and the public {65=>56}, adding up to 326.
B FS/002 {Seventeen=>Seven} households have been approved compared to {twelve=>twenty} in the same period last year.
B FS/002 {Five=>Nine} more households were approved than in the same period last year.
B FS/002 We are {three=>four} {short of=>past} the target of 20.
B FS/002 11 mainstream, 4 kinship and {2=>5} short break households were approved: 17 in all.
B ED/008 The proportion has {fallen=>risen} from 0.61% to 0.42% and is {better than=>worse than} the Welsh average of 0.7%.
B ED/008 {5=>9} out of 1,190 pupils left without a qualification, against 7 of 1,148 last year.
B ED/008 We have {met=>missed} our target of 0.5%.
B LI/005 {1,874=>1,784} books were issued per 1,000 population, an {increase=>decrease} of {219=>291} on last year.
B LI/005 Loans {exceeded=>fell short of} the target of 1,800 but are {below=>above} the Welsh average of 2,012.
B LI/005 Issues rose by {13%=>31%} on the 1,655 of the same period last year.
B RE/001 {72=>27} out of 81 reports were responded to in time, leaving {9=>19} that were not.
B RE/001 Of 81 reports, 72 received a response within two working days, a rate of {88.9%=>98.9%}.
B RE/001 Nine reports (11.1%) were answered late: {5=>6} because of staff shortages and 4 were passed to the police.
B RE/001 Performance {improved=>worsened} from 85.19% last year.
B RE/001 {One in nine=>One in three} reports (9 of 81) was late.
"""

# True, and of other things than the indicator: to be left alone.
OTHERS = """
A EH/002 We carried out 1,204 visits, 61 of them to new businesses, with a team of 9.
A EH/002 The Food Hygiene Rating (Wales) Act 2013 requires ratings to be shown; fines of £200 apply.
A EH/007 41 notices were served under section 80 and 3 cases went to court.
A EH/007 We expect around 460 next year. In July alone there were 71.
A PR/011 86 grants were completed at an average of £11,400.
A PR/011 Children's cases took 312 days, adults' 203 days.
A TR/004 A and B roads stand at 3.9% and 5.1%. £2.1m was spent on 34 km.
A CP/021 From April the target will be 97%. Small firms are paid in 14 days on average.
A CP/021 If 94 more invoices had been paid in time the target would have been met.
A YJ/003 That is 21 young people, 17 of them boys.
A YJ/003 The England rate is 148.8 and Cardiff reported 180.2.
A PA/009 The fleet of 38 vehicles costs £3.4m to run. Fuel went up by 11%.
B SC/016 The team has 11 social workers against an establishment of 14. Caseloads average 24.
B SC/016 August was the worst month at 71%. We aim for 90% by March 2022.
B SC/020 112 referrals went on to an enquiry under section 126. Reports by 3 providers rose by 40%.
B FS/002 There were 61 initial enquiries, and 8 assessments are under way. 6 carers left.
B ED/008 That is 5 pupils aged 16. 14 of our 16 schools had none.
B LI/005 The Summer Reading Challenge had 2,311 entrants, 64% of whom finished. 3 branches closed for 5 weeks.
B RE/001 The police dealt with 640 incidents. Calls to 101 fell by 7%.
"""
