"""Questions of colour: a Green on no headroom, tone against colour, a gap within chance."""

import re

from piutils.commentary.claims import fits, number
from piutils.commentary.movement import UP
from piutils.commentary.outcomes import BAD
from piutils.commentary.relations import better_way
from piutils.model import at_decimals
from piutils.stats.cases import is_few

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


def fragile(asker):
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
    while is_few(spare, pair.part + step * spare):
        part = pair.part + step * (spare + 1)
        if not 0 <= part <= pair.whole:
            return None
        value = at_decimals(float(part * 100 / pair.whole), facts.now.decimals)
        if (value < target) if way == "higher" else (value > target):
            break
        spare += 1
    else:
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


def polarity_tone(asker, fragile):
    """Ask about a Green whose text tells of a failure that multiplied."""
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


def tone(asker):
    """Ask about worry beside Green, and praise beside Red."""
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


def within_chance(asker):
    """Ask about 'fractionally below' where chance explains the gap."""
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
