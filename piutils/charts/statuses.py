"""How many indicators have which status."""

from piutils import narrate
from piutils.charts import findings
from piutils.charts.canvas import sheet
from piutils.charts.chart import made
from piutils.charts.lettering import SMALL
from piutils.charts.palette import STATUS
from piutils.charts.words import source_line
from piutils.words import translator

ALWAYS = ("met", "near", "missed", "none")  # drawn even where nothing has it: a zero is news too
_PAD = 7  # CSS px round the text of a tag
_ROW, _BAR = 36, 24
_UNIT = 27  # CSS px an indicator has where all fit


def rag(summary, lang, *, place="", source=""):
    """Bars of how many indicators met, nearly met and missed their target, and how many are not rated.

    Parameters
    ----------
    summary : from compare.summarise
    lang : 'en' or 'cy'
    place : the council's name; '' leaves it out
    source : where the figures are from; '' says the council's performance report

    Returns
    -------
    Chart, or None for a summary without rows. Where a printed RAG differs from the rule, the
    note says so.
    """
    if summary.empty:
        return None
    t, period = translator(lang), summary["period"].iloc[0]
    counts = summary["status"].value_counts()
    shown = [status for status in STATUS if status in ALWAYS or counts.get(status, 0)]
    counted = [(status, int(counts.get(status, 0))) for status in shown]
    with sheet() as canvas:
        picture = canvas.picture(_draw(canvas, counted, lang))
    return made(
        picture,
        title=findings.met_target(summary, t),
        subtitle=[t("Indicators by status against target"), place, narrate.quarter(period, lang)],
        notes=findings.differing(summary, t),
        source=source_line(source, period, lang),
        alt=findings.rag_alt(summary, shown, lang),
        lang=lang,
        data=(
            [(narrate.term(lang, "status"), False), (t("Indicators"), True)],
            [[narrate.term(lang, status), f"{count:,}"] for status, count in counted],
        ),
    )


def tag_width(canvas, status, lang):
    """Width of a status tag."""
    return canvas.measure(_text(status, lang), SMALL, True) + 2 * _PAD


def tag(canvas, x, y, status, lang):
    """Draw a status as shape, word and colour, its top left corner at (x, y)."""
    ink, ground, _ = STATUS[status]
    width = tag_width(canvas, status, lang)
    canvas.box(x + 0.5, y, x + width - 0.5, y + 20, fill=ground, edge=ink)
    style = {"size": SMALL, "bold": True, "colour": ink, "ground": ground}
    canvas.text(x + width / 2, y + 15, _text(status, lang), align="center", **style)


def _text(status, lang):
    return f"{STATUS[status][2]} {narrate.term(lang, status)}"


def _draw(canvas, counts, lang):
    start = max(tag_width(canvas, status, lang) for status, _ in counts) + 14
    most = max(count for _, count in counts)
    room = canvas.width - start - canvas.measure(f"{most:,}", 18, True) - 14
    for number, (status, count) in enumerate(counts):
        y = number * _ROW + 2
        ink, ground, _ = STATUS[status]
        tag(canvas, 0, y + 2, status, lang)
        if most * _UNIT <= room:  # an indicator a square, so that few can be counted at a glance
            for unit in range(count):
                left = start + unit * _UNIT
                canvas.box(left, y, left + _BAR, y + _BAR, fill=ground, edge=ink)
            end = start + count * _UNIT
        else:
            end = start + count / most * room
            if count:
                canvas.box(start, y, end, y + _BAR, fill=ground, edge=ink)
        canvas.text(end + 8 if count else start, y + 19, f"{count:,}", size=18, bold=True, colour=ink)
    return len(counts) * _ROW
