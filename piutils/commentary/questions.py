"""What a reviewer should ask: true but fragile, unusual, misleading or left out."""

import math
import re

from piutils.commentary.changes import DOWN, POOR, UP
from piutils.commentary.claims import CONTRADICTED, VERIFIED, fits, number
from piutils.commentary.cues import cues, period_at
from piutils.commentary.pairs import BAD
from piutils.commentary.relations import better_way
from piutils.model import at_decimals

MOST = 3  # scrutiny questions for one indicator
_ORDER = (
    "polarity_tone",
    "rag_fragile",
    "omission",
    "missing_prior",
    "multiple",
    "identity",
    "points_or_percent",
    "breakdown_sum",
    "share",
    "difference",
    "complement",
    "grim",
    "value",
    "x_out_of_n",
    "direction",
    "versus_average",
    "versus_target",
    "tone",
    "small_number",
    "stale_period",
    "unit",
    "reused",
)
_WORRY = re.compile(
    r"\b(?:lower|higher|worse|less|fewer|poorer|slower|longer"
    r"|more)\b[^.;]{0,30}? than [^.;]{0,40}?(?:would|'d) (?:like|want|wish|hope|expect)"
    r"|\bdisappoint\w*|\b(?:of|a|cause for|some) concern\b|\bconcerning\b(?! (?:the|a|children))"
    r"|\bworr(?:ying|ied|isome)\b|\bunacceptabl\w+"
    r"|\bnot (?:where|good enough|as (?:high|good) as)|\bpoor performance|\bbelow expectations?"
    r"|\bunsatisfactory|\bnot acceptable|\bstruggl\w+"
    r"|\bsiomedig\w*|\bpryder(?:us)?\b"
)
_PRAISE = re.compile(
    r"\b(?:pleas(?:ed|ing)|excellent|delighted|(?:strong|good|great|very good|outstanding) performance"
    r"|encouraging|proud|performing well|success story"
    r"|calonogol|ardderchog|falch)\b"
)
_UNIT_NOUN = (
    r"(?:children|families|visits|assessments|meetings|reviews|conferences|adults|people|referrals"
    r"|contacts|plans|placements|carers|"
    r"enquiries|complaints|households|applications|requests|pupils|schools|staff|residents|properties"
    r"|homes|plant|asesiadau|ymweliadau|cyfarfodydd)"
)


def of_claim(claim):
    """Scrutiny question that a failed claim asks."""
    exact = claim.explanation[:1].upper() + claim.explanation[1:]
    if claim.kind in ("direction", "versus_average", "versus_target") and claim.verdict == CONTRADICTED:
        return f"{exact}. Which is right?"
    if claim.kind == "multiple":
        return f"{exact}. What is meant?"
    if claim.verdict == CONTRADICTED:
        return f"{exact}. Which is right?"
    return f"{exact}. Is that what is meant?"


def page_of(source):
    """Page in a source like 'file#p3', '' where there is none."""
    found = re.search(r"#p(\d+)", source)
    return found[1] if found else ""


def ask(book, read, summary, threshold):
    """All questions about the indicators that were read.

    Parameters
    ----------
    book : dict of code to Facts
    read : dict of code to (Passage, Ledger, source)
    summary : DataFrame or None
    threshold : int, counts from 1 up to below it are small

    Returns
    -------
    list of dict, as the findings; 'about' holds the indices of the numbers that are questioned
    """
    rows = {} if summary is None or not len(summary) else summary.set_index("code").to_dict("index")
    found = []
    for code, (passage, ledger, source) in read.items():
        facts = book[code]
        asker = _Asker(code, facts, passage, ledger, source, rows.get(code, {}), found)
        fragile = _fragile(asker)
        if not _polarity_tone(asker, fragile) and fragile:
            asker.add("rag_fragile", *fragile)
        _missing_prior(asker)
        _tone(asker)
        _small(asker, threshold)
        _unit(asker)
        _omission(asker)
        _within_chance(asker)
        _stale(asker)
    _identity(book, read, found)
    _reused(read, found)
    return found


class _Asker:
    """Collects the questions about one indicator."""

    def __init__(self, code, facts, passage, ledger, source, row, found):
        self.code, self.facts, self.passage, self.ledger = code, facts, passage, ledger
        self.source, self.row, self.found = source, row, found
        own = [pair for pair in ledger.pairs if pair.period == facts.period]
        before = [pair for pair in ledger.pairs if pair.period == facts.period - 4]
        self.pair = own[0] if own else None
        self.pair_before = before[0] if before else None

    def add(
        self, kind, explanation, question, sentence=None, about=(), severity="question", expected="", found=""
    ):
        text, start, end = found, 0, 0  # where no sentence tells it, the printed figure
        if sentence is not None:
            text, start, end = self.passage.quote(sentence.start, sentence.end)
        self.found.append(
            {
                "code": self.code,
                "kind": kind,
                "severity": severity,
                "text": text,
                "expected": expected,
                "found": found,
                "explanation": explanation,
                "page": page_of(self.source),
                "start": start,
                "end": end,
                "question": question,
                "about": tuple(about),
            }
        )

    def sentence(self, pair):
        return self.passage.sentences[pair.sentence] if pair and self.passage.sentences else None


def _fragile(asker):
    """Few cases to the other side of the target: (explanation, question, sentence, about)."""
    facts, pair = asker.facts, asker.pair
    if pair is None or facts.now is None or len(facts.targets) != 1 or not facts.is_percent:
        return None
    way = better_way(facts)
    target = facts.target.value
    met = facts.now.value >= target if way == "higher" else facts.now.value <= target
    if not way or not met or pair.whole <= 0:
        return None
    if fits(pair.part / pair.whole * 100, facts.now) not in ("yes", "cut"):
        return None  # counts that do not give the figure say nothing of what it rests on
    step = -1 if way == "higher" else 1
    spare = 0
    while spare <= max(3, math.ceil(pair.whole / 100)):
        part = pair.part + step * (spare + 1)
        if not 0 <= part <= pair.whole:
            return None
        value = at_decimals(float(part * 100 / pair.whole), facts.now.decimals)
        if (value < target) if way == "higher" else (value > target):
            break
        spare += 1
    if not (spare < 3 or spare * 100 < pair.whole):
        return None
    part, whole = number(part), number(pair.whole)
    spared = (
        "no case to spare"
        if not spare
        else f"{spare} case{'s' if spare > 1 else ''} to spare of the same {whole}"
    )
    explanation = (
        f"{number(pair.part)} of {whole} is {facts.now.text} against the target {facts.target.text}: "
        f"{spared}; "
        f"{part} of {whole} would be {value}"
    )
    question = (
        f"{part} of {whole} would be {value}, on the other side of the target {facts.target.text}. "
        "Is the target useful at this size?"
    )
    return explanation, question, asker.sentence(pair), (pair.x,)


def _polarity_tone(asker, fragile):
    if not re.match(r"green|gwyrdd", asker.facts.rag.lower()):
        return False
    for sentence in asker.passage.sentences:
        growing = re.search(rf"‹x\d+›|\b(?:{UP})\b", sentence.skeleton)
        multiple = re.search(r"‹x\d+›", sentence.skeleton)
        bad = BAD.search(sentence.skeleton)
        if (
            growing
            and multiple
            and bad
            and not re.search(
                r"‹x\d+› (?:decrease|reduction|fewer|less)|\b(?:halved|reduced)\b", sentence.skeleton
            )
        ):
            spare = f"; {fragile[0]}" if fragile else ""
            figure = asker.passage.figures[int(multiple[0][2:-1])].text
            told = f"the colour is {asker.facts.rag}, and the text says “{figure}” of what “{bad[0]}”{spare}"
            asker.add(
                "polarity_tone", told, f"T{told[1:]}. Does the target still test the service?", sentence
            )
            return True
    return False


def _missing_prior(asker):
    facts, passage = asker.facts, asker.passage
    if facts.last_year is not None or facts.now is None:
        return
    for sentence in passage.sentences:
        found = cues(sentence, passage.figures, facts.period)
        if not any(cue.period == facts.period - 4 for cue in found):
            continue
        for index in range(sentence.first, sentence.last):
            if passage.figures[index].kind not in "cp":
                continue
            cue = period_at(sentence.skeleton, found, *sentence.places[index])
            if cue is None or cue.period != facts.period - 4:
                continue
            figure = passage.figures[index]
            asker.add(
                "missing_prior",
                f"the text gives {figure} for {facts.name(facts.period - 4)}, and the "
                "table gives no figure for it",
                f"The text gives {figure} for {facts.name(facts.period - 4)}. Why is that period's figure "
                "not in the table?",
                sentence,
                (index,),
            )
            return


def _tone(asker):
    colour = asker.facts.rag.lower()
    words = (
        _WORRY if re.match(r"green|gwyrdd", colour) else _PRAISE if re.match(r"red\b|coch", colour) else None
    )
    if words is None:
        return
    for sentence in asker.passage.sentences:
        match = words.search(sentence.skeleton)
        if not match:
            continue
        facts = asker.facts
        gap = ""
        if facts.now is not None and facts.target is not None:
            gap = f", {facts.now.text} against the target {facts.target.text}"
        said = re.sub(r"‹\w+›", "", match[0]).strip()
        asker.add(
            "tone",
            f"the colour is {facts.rag}{gap}, and the text says “{said}”",
            f"The colour is {facts.rag}{gap}, and the text says “{said}”. Is the target right?",
            sentence,
        )
        return


def _small(asker, threshold):
    facts = asker.facts
    if facts.is_count and facts.now is not None and 0 < facts.now.value < threshold:
        asker.add(
            "small_number",
            f"{number(facts.now.value)} is a count below {threshold}",
            f"{number(facts.now.value)} is a count below {threshold}: could it identify a person?",
            found=facts.now.text,
        )
    small = [
        index
        for index in sorted(asker.ledger.items | {pair.x for pair in asker.ledger.pairs})
        if 0 < asker.passage.figures[index].value < threshold and asker.passage.figures[index].kind == "c"
    ]
    if small:
        shown = ", ".join(asker.passage.figures[index].text for index in small[:12])
        asker.add(
            "small_number",
            f"{len(small)} counts in the text are below {threshold} ({shown})",
            "",
            asker.passage.sentence_of(small[0]),
            severity="note",
        )


def _unit(asker):
    facts, passage = asker.facts, asker.passage
    own = set(re.findall(rf"\b{_UNIT_NOUN}\b", facts.title.lower()))
    if len(own) != 1:
        return
    title_noun = own.pop()
    counted = {
        index
        for claim in asker.ledger.claims
        if claim.kind == "difference" and claim.verdict == VERIFIED
        for index in claim.about[:1]
    }
    counted |= {
        index for pair in asker.ledger.pairs if pair.period == facts.period for index in (pair.x, pair.n)
    }
    for index in sorted(counted):
        sentence = passage.sentence_of(index)
        match = re.search(rf"‹c{index}› (?:[a-z]+ )?({_UNIT_NOUN})\b", sentence.skeleton)
        if match and match[1] != title_noun and match[1][:5] != title_noun[:5]:
            asker.add(
                "unit",
                f"the indicator counts {title_noun}, and the text says {passage.figures[index]} {match[1]}",
                f"The indicator counts {title_noun}, and the text says {passage.figures[index]} "
                f"{match[1]}. Which are they?",
                sentence,
                (index,),
            )
            return


def _omission(asker):
    facts, passage = asker.facts, asker.passage
    if re.match(r"red\b|coch", facts.rag.lower()) and not passage.sentences:
        asker.add(
            "omission",
            f"the colour is {facts.rag}, and there is no commentary",
            f"The colour is {facts.rag}. Why is there no commentary?",
        )
        return
    if facts.now is None or facts.last_year is None or not passage.sentences:
        return
    way = better_way(facts)
    fell = facts.now.value < facts.last_year.value
    if facts.now.value == facts.last_year.value or (fell if way == "lower" else not fell):
        return
    told = re.search(
        rf"\b(?:{DOWN}|{POOR}|{UP}|lower than|fewer than|less than|worse|not as (?:high|good)"
        r"|higher than (?:last|the same)|slight dip|uwch na|is na)\b",
        passage.whole,
    )
    if told and re.search(r"average|cyfartaledd", passage.whole[told.end() : told.end() + 40]):
        told = None
    if told:
        return
    change = number(abs(facts.now.value - facts.last_year.value))
    unit = " points" if facts.is_percent else ""
    severity, chance = "note", ""
    if asker.pair and asker.pair_before:
        from piutils.stats import fisher_p

        a, b = asker.pair, asker.pair_before
        p = float(fisher_p([int(a.part)], [int(a.whole)], [int(b.part)], [int(b.whole)])[0])
        severity, chance = ("question" if p < 0.05 else "note"), f" (p = {p:.2f})"
    elif abs(facts.now.value - facts.last_year.value) * 10 >= abs(facts.last_year.value):
        severity = "question"
    way_word = "fall" if fell else "rise"
    explanation = (
        f"a {way_word} of {change}{unit} on last year, {facts.last_year.text} to "
        f"{facts.now.text}{chance}, is not mentioned"
    )
    asker.add(
        "omission", explanation, f"Why is {explanation}?" if severity == "question" else "", severity=severity
    )


def _within_chance(asker):
    facts, pair = asker.facts, asker.pair
    if pair is None or not facts.is_percent or pair.whole <= 0:
        return
    for sentence in asker.passage.sentences:
        match = re.search(
            r"\b(?:fractionally|slightly|marginally|just|narrowly|a little|ychydig)\b (?:above|below"
            r"|higher|lower|better|worse|over|under)(?: than)?\b[^.;‹]{0,40}average",
            sentence.skeleton,
        )
        if not match or (not facts.averages and "‹p" not in sentence.skeleton[match.end() :]):
            continue
        quoted = re.match(r"[^‹]{0,12}‹p(\d+)›", sentence.skeleton[match.end() :])
        average = asker.passage.figures[int(quoted[1])].value if quoted else facts.averages[0][1].value
        from piutils.stats import wilson

        lower, upper = wilson([int(pair.part)], [int(pair.whole)])
        low, high = float(lower[0]) * 100, float(upper[0]) * 100
        if low <= average <= high:
            said = re.match(r"\w+(?: \w+){0,2}", match[0])[0]
            asker.add(
                "versus_average",
                f"{facts.now.text if facts.now else ''} against {number(average)}: within chance "
                f"({low:.1f} to {high:.1f} for {number(pair.part)} of {number(pair.whole)})",
                f"“{said}”: {facts.now.text if facts.now else ''} against {number(average)} is within "
                "chance. Is there a real gap, and what year is the average?",
                sentence,
            )
            return


def _stale(asker):
    facts, passage = asker.facts, asker.passage
    own = any(figure.kind == "q" and figure.value == facts.period.quarter for figure in passage.figures)
    if own:
        return
    for sentence in passage.sentences:
        match = re.match(r"(?:in|during|for|at the end of|at) (?:the )?‹q(\d+)›(?! ‹y)", sentence.skeleton)
        if not match or not re.search(r"‹[cp]\d+›", sentence.skeleton):
            continue
        figure = passage.figures[int(match[1])]
        if (
            figure.value is None
            or figure.value == facts.period.quarter
            or re.search(r"\bcompared|last year|previous", sentence.skeleton)
        ):
            continue
        asker.add(
            "stale_period",
            f"the text speaks of {figure}, and the document is for {facts.name(facts.period)}",
            f"The text speaks of {figure}, and the document is for {facts.name(facts.period)}. Was it "
            "carried over?",
            sentence,
            (int(match[1]),),
        )
        return


def _identity(book, read, found):
    seen = {}
    for code, (passage, ledger, source) in read.items():
        now = book[code].now
        if now is None:
            continue
        telling = now.value > 20 if book[code].is_count else now.decimals >= 2 and now.value not in (0, 100)
        key = (now.value, book[code].is_percent)
        if not telling:
            continue
        if key in seen:
            asker = _Asker(code, book[code], passage, ledger, source, {}, found)
            asker.add(
                "identity",
                f"{now.text} is exactly the figure of {seen[key]}",
                f"{now.text} is exactly the figure of {seen[key]}. Is this a measurement or a copy?",
                found=now.text,
                expected="another figure",
            )
        else:
            seen[key] = code


def _reused(read, found):
    uses = {}
    for code, (passage, _, _) in read.items():
        for sentence in passage.sentences:
            key = re.sub(r"‹\w+›", "‹›", sentence.skeleton).strip(" .")
            if len(re.findall(r"[a-z]{2,}", key)) >= 5:
                uses.setdefault(key, {}).setdefault(code, sentence)
    for where in uses.values():
        if len(where) < 3:
            continue
        code, sentence = next(iter(where.items()))
        passage, ledger, source = read[code]
        asker = _Asker(code, _NoFacts, passage, ledger, source, {}, found)
        codes = ", ".join(where)
        asker.add(
            "reused",
            f"the same sentence stands for {len(where)} indicators: {codes}",
            f"The same sentence stands for {len(where)} indicators. Was it written for each of them?",
            sentence,
        )


class _NoFacts:
    period = 0


def rank(found, codes):
    """Findings in the order to read them; at most three questions an indicator, the rest become notes."""
    places = {code: place for place, code in enumerate(codes)}
    severity = {"contradiction": 0, "question": 1, "note": 2}
    flips = ("direction", "versus_average", "versus_target")

    def key(one):
        order = _ORDER.index(one["kind"]) if one["kind"] in _ORDER else len(_ORDER)
        return places[one["code"]], severity[one["severity"]], one["kind"] not in flips, order, one["start"]

    ranked, asked, questions = [], {}, {}
    for one in sorted(found, key=key):
        one = dict(one)
        code = one["code"]
        if one["severity"] == "question":
            questions[code] = questions.get(code, 0) + 1
            if questions[code] > MOST:
                one["severity"] = "note"
        if one["question"] and one["severity"] != "note" and asked.get(code, 0) < MOST:
            asked[code] = asked.get(code, 0) + 1
        else:
            one["question"] = ""
        ranked.append(one)
    return sorted(ranked, key=lambda one: (places[one["code"]], severity[one["severity"]]))
