"""The e-mail's words in one language: headline, exceptions, a short table, two charts."""

import base64
from html import escape

from piutils import narrate
from piutils.charts.palette import STATUS
from piutils.outputs import MAIL
from piutils.parts.page import Part
from piutils.parts.proof import proved
from piutils.parts.story import MANY, exception, plot_rag, plot_results
from piutils.words import translator

_WORST = ("missed", "near", "close")
_MOST = 15  # exceptions told in full: Gmail cuts a body at about 100 KB
_BREAK = "word-break:break-word"  # a word longer than the line would push the rest out of sight
_TEXT = f"font-family:Segoe UI,Arial,sans-serif;font-size:16px;line-height:24px;color:#0b0c0c;{_BREAK}"


def letter(quarterly):
    """E-mail text of a quarter in the report's language; `report` puts it into email.eml.

    Examples
    --------
    >>> import piutils as pi
    >>> pi.letter(pi.quarterly("Q1")).html  # it is seen in the e-mail, not in the notebook
    ''
    """
    t, lang = translator(quarterly.lang), quarterly.lang
    quarter = narrate.quarter(quarterly.period, lang)
    subject = t("Performance indicators: {quarter}", quarter=quarter)
    headline = proved(narrate.headline(quarterly.summary, lang), quarterly.summary)
    rows = list(quarterly.summary.itertuples())
    worst = sorted(filter(exception, rows), key=_worst_first)
    exceptions, more = _told(worst, lang)
    listed = rows if len(rows) <= MANY else worst[:MANY]
    images = [
        {"name": f"{name}-{lang}", "alt": chart.alt, "png": base64.b64encode(chart.png).decode()}
        | {"width": chart.width, "height": chart.height, "title": chart.title}
        for name, chart in (
            ("status", plot_rag(quarterly)),
            ("results", plot_results(quarterly)),
        )
        if chart is not None
    ]
    closing = t("The full report is attached as a web page; the figures are attached as summary.csv.")
    cells = [_cells(row, lang) for row in listed]
    heads = [narrate.term(lang, column) for column in ("indicator", "status", "actual", "target")]
    html = "\n".join(
        [
            f'<h1 style="{_TEXT};font-size:24px;line-height:30px">{escape(subject)}</h1>',
            _paragraph(" ".join(headline)),
            _list(t("What needs attention"), exceptions, more),
            *[_image(image) for image in images],
            _table(heads, cells, [row.status for row in listed]) if listed else "",
            _paragraph(closing),
        ]
    )
    text = [f"{subject}\n{'=' * len(subject)}", " ".join(headline)]
    points = [f"{title}: {said}" for title, _, said in exceptions] + more
    text += [t("What needs attention") + ":", *[f"* {point}" for point in points]] if points else []
    text += [*_plain_rows(heads, listed, lang), closing]
    said = {"lang": lang, "subject": subject, "html": html, "text": "\n\n".join(text), "images": images}
    return Part("", {MAIL: said})


def _worst_first(row):
    return _WORST.index(row.status) if row.status in _WORST else len(_WORST)


def _told(worst, lang):
    """Exceptions as (title, its language, sentences), of very many the first, and how many more there are."""
    t = translator(lang)
    told = [
        (f"{row.code} {title}", spoken, " ".join(proved(narrate.against_target(t, row), row)))
        for row in worst[:_MOST]
        for title, spoken in [narrate.title(row, lang)]
    ]
    more = len(worst) - len(told)
    return told, [t.n("{n} more is in the report.", "{n} more are in the report.", more)] if more else []


def _cells(row, lang):
    title, spoken = narrate.title(row, lang)
    return [
        (f"{row.code} {title}", spoken),
        (f"{STATUS[row.status][2]} {narrate.term(lang, row.status)}", lang),
        (narrate.figure(row, "actual") or narrate.term(lang, "no_figure"), lang),
        (narrate.target_of(row, lang) or narrate.term(lang, "no_target"), lang),
    ]


def _paragraph(text):
    return f'<p style="{_TEXT};margin:0 0 16px">{escape(text)}</p>' if text else ""


def _list(heading, exceptions, more):
    if not exceptions:
        return ""
    points = [
        f'<bdi lang="{spoken}">{escape(title)}</bdi>: {escape(said)}' for title, spoken, said in exceptions
    ]
    items = "".join(f'<li style="{_TEXT};margin:0 0 8px">{point}</li>' for point in points + more)
    return f'<h2 style="{_TEXT};font-size:20px">{escape(heading)}</h2>\n<ul>{items}</ul>'


def _image(image):
    # Old Outlook knows neither max-width nor CSS sizes: attributes carry the size, and phones shrink it.
    wide = min(600, image["width"])
    high = round(image["height"] * wide / image["width"])
    size = f'width="{wide}" height="{high}" border="0" style="display:block;max-width:100%;height:auto"'
    return (
        f'<p style="{_TEXT};margin:16px 0 4px;font-weight:bold">{escape(image["title"])}</p>\n'
        f'<img src="cid:{image["name"]}" alt="{escape(image["alt"])}" {size}>'
    )


def _table(heads, rows, statuses):
    # Said anew in every cell, because mail programs inherit nothing into tables: so it is short.
    cell = "font:14px/20px Segoe UI,Arial,sans-serif;border-bottom:1px solid #b1b4b6"
    right = ["left", "left", "right", "right"]
    columns = "".join(
        f'<th scope="col" align="{side}" style="{cell};font-weight:bold">{escape(head)}</th>'
        for head, side in zip(heads, right, strict=True)
    )
    body = []
    for (first, *others), status in zip(rows, statuses, strict=True):
        ink, ground, _ = STATUS[status]
        marked = f' bgcolor="{ground}" style="{cell};color:{ink};font-weight:bold"'
        paint = [marked, *[f' style="{cell}"'] * 2]
        cells = "".join(
            f'<td align="{side}" valign="top"{look}>{escape(text)}</td>'
            for (text, _), side, look in zip(others, right[1:], paint, strict=True)
        )
        head = f'<th scope="row" align="left" valign="top" lang="{first[1]}" style="{cell};{_BREAK}">'
        body.append(f"<tr>{head}<bdi>{escape(first[0])}</bdi></th>{cells}</tr>")
    return (
        '<table width="100%" style="margin:16px 0" cellpadding="4" cellspacing="0" border="0">\n'
        f"<tr>{columns}</tr>\n" + "\n".join(body) + "\n</table>"
    )


def _plain_rows(heads, listed, lang):
    for row in listed:
        (title, _), (status, _), (result, _), (target, _) = _cells(row, lang)
        figures = [f"{heads[2]}: {result}" if narrate.figure(row, "actual") else result]
        figures += [f"{heads[3]}: {target}" if narrate.target_of(row, lang) else target]
        for column in ("last_year", "wales_average"):
            shown = narrate.figure(row, column)
            figures += [f"{narrate.term(lang, column)}: {shown}"] if shown else []
        yield f"{title}\n  {status}. {'; '.join(figures)}."
