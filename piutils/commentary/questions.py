"""What a reviewer should ask: true but fragile, unusual, misleading or left out."""

from piutils.commentary import copies, silences, tone
from piutils.commentary.asker import Asker
from piutils.commentary.claims import CONTRADICTED

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
        asker = Asker(code, facts, passage, ledger, source, rows.get(code, {}), found)
        thin = tone.fragile(asker)
        if not tone.polarity_tone(asker, thin) and thin:
            asker.add("rag_fragile", *thin)
        silences.missing_prior(asker)
        tone.tone(asker)
        silences.small(asker, threshold)
        silences.unit(asker)
        silences.omission(asker)
        tone.within_chance(asker)
        silences.stale(asker)
    copies.identity(book, read, found)
    copies.reused(read, found)
    return found


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
