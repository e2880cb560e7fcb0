"""The eleventh set, kept apart: a service manager's prose: words for numbers, hedges, reasons. See `marked`."""

# ruff: noqa: E501
DOCUMENTS = {
    "A": (
        "2023Q2",
        """
        RP/101|Percentage of responsive repairs completed within target time|percent|higher|78.6|84.3|81.2|85.0|83.1|Red
        RP/104|Number of repairs outstanding at the end of the quarter|count|lower|612|318|547|||
        RP/107|Average cost of a responsive repair|pounds|lower|148|131||135||Red
        CC/201|Percentage of telephone calls answered within 60 seconds|percent|higher|63|71|58|70||Red
        CC/204|Number of complaints received|count|lower|84|112|93|||
        CC/205|Percentage of complaints responded to within 20 working days|percent|higher|89.29|80.36||85.00||Green
        LS/301|Number of visits to leisure centres|count|higher|187,450|121,300|179,620|180,000||Green
        LS/303|Percentage of Year 6 pupils able to swim 25 metres|percent|higher|36|||40|41|Red
        """,
    ),
    "B": (
        "2022Q3",
        """
        AS/02|Number of adults receiving reablement|count|higher|236|187|221|||
        AS/04|Percentage of adults who needed no further care after reablement|percent|higher|67.4|62.0||65.0|69.2|Green
        AS/07|Average number of days from referral to the start of a care package|days|lower|17.5|12.0|15.8|14.0||Red
        AS/09|Rate of older people supported in care homes per 1,000 population aged 65 or over|rate|lower|18.74|20.12|||19.6|
        WS/01|Number of missed bin collections per 100,000 collections|rate|lower|58|96|64|75||Green
        WS/03|Percentage of reported fly-tipping incidents cleared within 5 working days|percent|higher|97.6|94.8|96.3|95.0|95.7|Green
        PC/02|Percentage of planning appeals dismissed|percent|higher|75|60||66|68|Green
        PC/05|Number of planning applications received|count||402|354|437|||
        """,
    ),
    "C": (
        "2024Q1",
        """
        SE/10|Number of fixed term exclusions from schools|count|lower|133|98|147|||
        SE/14|Percentage of final statements of special educational need issued within 26 weeks|percent|higher|61.5|88.9||90.0||Red
        HR/21|Average number of working days lost per employee through sickness|days|lower|2.41|2.96|3.12|2.50||Green
        HR/25|Percentage of staff who have had an annual appraisal|percent|higher|52|74||80||Red
        HW/31|Number of potholes reported|count|lower|1,386|921|1,540|||
        HW/33|Percentage of dangerous potholes made safe within 24 hours|percent|higher|95.1|97.2||98.0||Amber
        BN/41|Average number of days to process a change in circumstances|days|lower|6|4|5|5||Red
        BN/44|Cost of administration per benefit claim|pounds|lower|46.10|43.75||45.00|48.20|Red
        BN/45|Number of discretionary housing payments awarded|count||208|312|190|||
        """,
    ),
}

STATEMENTS = r"""
A RP/101 It has been a difficult summer for the repairs team. We finished {2,413=>2,143} of the {3,070=>3,700} jobs raised in time, whereas a year ago it was {2,587=>2,857} of 3,069.
A RP/101 Almost {four=>three} out of every five repairs were completed on time.
A RP/101 Performance has {slipped=>risen} once more, from {81.2%=>82.1%} in the first quarter to 78.6% in this one, and we now sit {below=>above} both our own target and the Welsh average of {83.1%=>81.3%}.
A RP/101 We fell short of target by a little over {six=>nine} percentage points, mainly because two of the trades teams were carrying vacancies.
A RP/101 On last year we are {down=>up} by {5.7=>7.5} percentage points.
A RP/101 Of the {657=>567} jobs that were late (out of 3,070), damp and mould accounted for 241, roofing for 198 and the other trades for the remaining {218=>128}.
A RP/101 Damp and mould, at 241 of the 657 late jobs, was behind {just over a third=>just over half} of the delay.
A RP/104 There were {612=>621} repairs waiting at the end of September, which is {294=>249} more than at the same point last year and {65=>56} more than at the end of June.
?A RP/104 The backlog is {nearly twice=>nearly three times} what it was a year ago, at 612 jobs against {318=>381}.
A RP/104 The number outstanding has {grown=>shrunk} by about {12%=>21%} since the first quarter.
A RP/104 Of the 612 jobs, 204 need scaffolding, 171 are waiting for a specialist contractor, {139=>193} for materials and 98 for access to be arranged.
A RP/104 One {third=>quarter} of them, 204 of the 612, cannot begin until scaffolding is up.
A RP/107 The average repair now costs us {£148=>£184}, which is {£17=>£27} {more=>less} than a year ago and {£13=>£31} over our target.
A RP/107 Costs have {risen=>fallen} by about {13%=>23%} in twelve months, largely because of the price of timber and plasterboard.
A RP/107 As expected we {missed=>met} the target of {£135=>£153}.
A CC/201 We answered {63%=>36%} of calls within the minute, which is {better=>worse} than the 58% of the first quarter but {worse=>better} than the {71%=>61%} we achieved this time last year.
A CC/201 A little over {three=>four} in five callers got through within a minute.
A CC/201 {Over a third=>Over half} of callers, then, waited longer than the minute.
A CC/201 We are {seven=>nine} percentage points short of target and {eight=>five} points {down=>up} on the same quarter last year, although since the spring we have gained {five=>nine}.
A CC/204 Complaints {fell=>rose} to 84, from {112=>121} a year earlier and {93=>39} in the first quarter.
A CC/204 That is exactly a {quarter=>third} fewer than in the same period of last year.
A CC/204 We had {28=>38} {fewer=>more} complaints than last year and {nine=>eleven} fewer than last quarter.
A CC/204 Missed collections led to 31 complaints, repairs to 27, staff attitude to {eight=>eighteen} and everything else to 18, making {84=>94} in all.
A CC/204 The top two causes, missed collections with 31 and repairs with 27, made up {58=>68} of the 84 between them, or {more than two thirds=>more than three quarters}.
A CC/205 Of the {84=>48} complaints received (CC/204), {75=>57} were answered within twenty working days.
A CC/205 {Nine=>Nineteen} of the 84 went past the deadline, {thirteen=>three} fewer than the {22=>32} out of 112 that did so last year.
A CC/205 This is {an improvement=>a deterioration} of almost {nine=>six} percentage points on last year, when {90=>80} of 112 were answered in time.
A CC/205 A little over {four=>eight} points now separate us from the target of 85%, which we have {beaten=>missed}.
A CC/205 Nearly {nine=>seven} in ten complaints were dealt with on time.
A LS/301 We welcomed {187,450=>178,450} visitors between July and September against a target of {180,000=>190,000}.
A LS/301 That is {66,150=>61,650} more than in the same quarter last year, when restrictions still held numbers down to {121,300=>123,100}.
A LS/301 Visits were up by more than {half=>two thirds} on last year.
A LS/301 We finished {7,450=>4,750} visits {above=>below} target, and {7,830=>8,730} above the first quarter.
A LS/301 The two pools drew 74,980 of those 187,450 visits, or {two=>three} fifths of the total.
A LS/303 Only {just over a third=>just over half} of our Year 6 pupils can swim the distance.
A LS/303 At {36%=>63%} we are {four=>six} percentage points {under=>over} our target and {five=>three} under the Welsh average of {41%=>44%}.
A LS/303 Of the {884=>848} pupils tested, 318 passed and {566=>665} did not.
A LS/303 That means nearly {two thirds=>three quarters} of the children, 566 out of 884, left primary school without reaching the standard.
B AS/02 We supported {236=>263} people through reablement, {up=>down} from {187=>178} in the same quarter last year and {221=>212} in the quarter before.
B AS/02 This is roughly a {quarter=>half} more than a year ago.
B AS/02 Numbers {rose=>dropped} by {49=>94} on last year and by {15=>51} on quarter two.
B AS/02 Of the 236 people, 154 came to us from hospital and {82=>28} from the community.
B AS/02 Nearly {two thirds=>three quarters} of them, 154 of the 236, came from hospital.
B AS/04 Of the {236=>263} people in AS/02, {159=>195} needed no more care afterwards, compared with 116 of {187=>178} the year before.
B AS/04 Slightly over {two thirds=>three quarters} of people were able to manage without us.
B AS/04 That leaves {77=>67} of the 236 who still needed some help, {roughly a third=>roughly half}.
B AS/04 We are {above=>below} target by {2.4=>4.2} percentage points, though still a little {behind=>ahead of} the Welsh average of {69.2%=>62.9%}.
B AS/04 The {improvement=>decline} since last year is {5.4=>4.5} percentage points, which I think reflects the extra therapy time on the wards.
B AS/07 People waited {seventeen=>fifteen} and a half days on average, {five=>three} and a half days {longer=>less} than last year.
B AS/07 The wait is {longer=>shorter} than the {15.8=>18.5} days of quarter two and {longer=>shorter} than the fortnight we set ourselves as a target.
?B AS/07 Waits are now nearly {half as long again as=>twice as long as} they were a year ago.
B AS/07 We {missed=>achieved} the target of 14 days by {three=>two} and a half days, because home care providers in the valleys are handing work back.
B AS/09 The rate has come {down=>up} from {20.12=>21.02} to 18.74 per thousand, and is now {under=>over} the Welsh average of {19.6=>16.9}.
B AS/09 We support 321 older people in care homes out of a population of {17,130=>13,170}.
B AS/09 The rate has {fallen=>risen} by almost {7%=>9%} in a year.
B WS/01 Missed collections fell to {58=>85} for every 100,000 made, from {96=>69} a year ago, a drop of {about two fifths=>about a fifth}.
B WS/01 This is {six=>sixteen} {fewer=>more} than last quarter and {17=>27} inside the target of 75.
B WS/03 We cleared 240 of {246=>264} incidents on time; last year it was {254=>245} of 268.
B WS/03 All but {six=>sixteen} of the 246 incidents reported to us were cleared within the five working days.
B WS/03 Performance is {ahead of=>behind} target, {ahead of=>behind} Wales and {ahead of=>behind} where we stood in quarter two ({96.3%=>93.6%}).
B WS/03 The number of incidents {fell=>rose} by {22=>32}, from 268 to 246.
B WS/03 The {six=>nine} late clearances came down to {three=>four} things: asbestos (three), locked gates ({two=>four}) and a vehicle breakdown (one).
B WS/03 We have {improved=>declined} by {2.8=>8.2} percentage points on last year and stand {1.9=>9.1} points {above=>below} the Welsh average.
B PC/02 Inspectors supported our decision in {nine=>ten} of the {twelve=>fifteen} appeals, compared with {six=>five} of ten the year before.
B PC/02 {Three quarters=>Two thirds} of appeals were dismissed, which puts us {above=>below} the Welsh average of 68% and {nine=>six} points over target.
B PC/02 Only {three=>five} of the twelve appeals went against us.
B PC/02 The proportion dismissed is {15=>25} percentage points {up=>down} on last year, though on such small numbers I would not read too much into it.
B PC/05 We registered {402=>420} applications, {48=>84} {more=>fewer} than in the same months last year though {35=>53} {fewer=>more} than in the summer quarter.
B PC/05 Householder schemes made up 201 of the 402, {half=>a third} of the workload.
B PC/05 The other 201 were split between minor schemes (124), major schemes ({nine=>nineteen}) and other consents (68).
B PC/05 Applications are {up=>down} by {14%=>41%} or so on last year.
C SE/10 There were {133=>113} exclusions, {35=>53} more than the {98=>89} of the same term last year but {14=>41} {fewer=>more} than in the previous quarter.
C SE/10 Exclusions are {up=>down} by just over {a third=>a half} on last year.
C SE/10 Boys accounted for 104 of the 133 and girls for {29=>39}.
C SE/10 {Four=>Five} schools (Bryn Coed 41, Hill Park 33, Maes Glas {22=>32} and St Illtyd's 16) account for {112=>121} of the 133.
C SE/10 The {five=>six} reasons given for the 133 were disruptive behaviour (61), verbal abuse ({34=>43}), assault on a pupil (21), vaping (11) and damage (6).
C SE/14 {Eight=>Nine} of the thirteen statements were issued in time, against {sixteen=>fifteen} of eighteen last year.
C SE/14 {Five=>Seven} of the thirteen were late: three were waiting for health advice, {one=>two} for a tribunal and one for the family.
C SE/14 We are well {short of=>over} the 90% target, and {27.4=>24.7} percentage points {down=>up} on last year.
C SE/14 Just over {three=>two} in five were on time.
C SE/14 It would have taken {four=>two} more on top of the eight, twelve of the thirteen in all, to reach the 90% we aim for.
C HR/21 Absence {fell=>rose} to {2.41=>2.14} days a head, from {2.96=>2.69} a year ago and {3.12=>3.21} in the winter quarter.
C HR/21 We {met=>missed} the target of two and a half days, but only by {0.09=>0.19}.
C HR/21 Sickness is more than {half a day=>a whole day} per employee {better=>worse} than last year, or {nearly a fifth=>nearly a third}.
C HR/21 Compared with last quarter, absence is down by {0.71=>0.17} days.
C HR/21 Musculoskeletal problems accounted for {29%=>39%} of the days lost, stress for 27%, infections for 24% and all other causes for the remaining {20%=>30%}.
C HR/25 {Just over half=>Just over a third} of our staff have had an appraisal in the past twelve months.
C HR/25 At {52%=>25%} we are {22=>12} percentage points {down=>up} on last year and {28=>18} {short of=>beyond} the target.
C HR/25 Nearly {half=>two thirds} of staff, {48%=>38%}, are still waiting for theirs.
C HR/25 So far 1,092 of the {2,100=>2,600} eligible staff have been seen.
C HR/25 By this point last year nearly {three quarters=>half} had been completed, so we have lost ground.
C HW/31 Residents reported {1,386=>1,836} potholes, {465=>456} {more=>fewer} than a year ago.
?C HW/31 Reports were roughly {one and a half times=>two and a half times} last year's level of 921.
C HW/31 On a brighter note, reports {eased=>climbed} from the {1,540=>1,450} of the winter quarter, a reduction of {a tenth=>a fifth}.
C HW/31 Online reports numbered 707, telephone reports {542=>524} and reports in person 137, giving {1,386=>1,368} in all.
C HW/33 Of the {226=>262} dangerous potholes, {215=>205} were made safe inside a day and {eleven=>seventeen} were not.
C HW/33 Last year's figure was {97.2%=>92.7%}, or 176 of {181=>191}.
C HW/33 We are {2.1=>1.2} points {lower=>higher} than last year and {2.9=>9.2} points off the target of {98%=>89%}.
C HW/33 We made {39=>93} more of them safe in time than last year, 215 against 176, even though the percentage {fell=>rose}.
C HW/33 Reports of all kinds (HW/31) {rose=>fell} from {921=>912} to 1,386, so some slippage was to be expected.
C BN/41 Changes took {six=>eight} days to process, {two=>four} days {longer=>quicker} than last year and {one=>three} more than in the last quarter.
C BN/41 We are a day {over=>under} the five day target.
?C BN/41 Processing is taking {half as long again as=>twice as long as} it did last year.
C BN/44 Each claim costs us {£46.10=>£41.60} to administer, {£2.35=>£3.25} {more=>less} than last year.
C BN/44 Although we are {£1.10=>£1.01} {over=>under} target we remain {£2.10=>£1.20} {cheaper=>dearer} than the average for Wales.
C BN/44 Costs {rose=>fell} by a little over {5%=>8%} because of the new document system.
C BN/45 We made {208=>280} awards, {two thirds=>three quarters} of the {312=>321} made a year ago.
C BN/45 That is {104=>140} fewer than last year, exactly a {third=>quarter} down, but {18=>81} {more=>fewer} than last quarter.
C BN/45 Of the 208, 131 helped with a shortfall in rent, 52 with a deposit and {25=>35} with arrears.
C BN/45 {A quarter=>A third} of the awards, 52 of the 208, were for deposits.
"""

OTHERS = r"""
A RP/101 Two plumbers and a carpenter joined us on 12 September and three apprentices will follow in January.
A RP/104 Cabinet has set aside £350,000 to bring in an outside contractor for six months.
A RP/107 Our suppliers gave notice of a further rise of 8% from April 2023.
A CC/201 Ten advisers are working from home and the new telephone system should be in by Christmas.
A CC/204 The Ombudsman's annual letter, which came in August, covers 2021/22.
A CC/205 A one-day course on complaint handling was attended by forty managers.
A LS/301 The sports hall roof will close one site for about five weeks in the new year.
A LS/303 Lessons now last 45 minutes rather than 30, and two more schools have joined the scheme.
B AS/02 The team has nine therapists and is funded until March 2023 through the Integrated Care Fund.
B AS/04 Reablement can last for up to six weeks under the 2014 Act.
B AS/07 Four of our eleven providers have told us they are short of drivers.
B AS/09 An extra care scheme of 50 flats is due to open in 2023.
B WS/01 We changed the rounds on 4 October and wrote to some 30,000 homes beforehand.
B WS/03 Two cameras have been bought with £7,500 from Fly-tipping Action Wales.
B PC/02 A revised development plan will go out to consultation for eight weeks in the spring.
B PC/05 Fees went up by 20% in August 2020.
C SE/10 A second behaviour support teacher, three days a week, will start in September.
C SE/14 The new system under the Additional Learning Needs Act 2018 will replace statements by August 2025.
C HR/21 Some 900 people took up the flu vaccine in the autumn, and we hope for 1,200 this year.
C HR/25 The form has been cut from twelve pages to two.
C HW/31 We have £1.4m to resurface 11 kilometres of road before the winter.
C HW/33 A third gang will be on call at weekends from 1 October 2023.
C BN/41 Two assessors are on maternity leave until the new year.
C BN/44 The contract for scanning runs for four years.
C BN/45 The grant from the Department for Work and Pensions is £214,000 for 2023/24.
"""
