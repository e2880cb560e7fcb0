"""A quarter's indicators as a table that an analyst searches, filters and sorts."""

from html import escape

from piutils import narrate
from piutils.model import PIDataError, format_value
from piutils.parts import page
from piutils.words import mark, translator

STATUSES = ("exceeded", "met", "close", "near", "missed", "none")
# What a table can be sorted by: column of the summary, words.
ORDERS = {
    "document": mark("Order of the document"),
    "code": mark("Code"),
    "title": mark("Title"),
    "status": mark("Status, worst first"),
    "actual": mark("Result"),
    "target_gap": mark("Distance from target"),
    "last_year_change": mark("Change on last year"),
    "findings": mark("Findings on the commentary"),
}


def browse(quarterly, *, find="", status="all", sort="document", descending=False):
    """Table of the quarter's indicators, searched, filtered and sorted.

    Parameters
    ----------
    quarterly : Quarterly
    find : words that code, title and service are searched for; '' finds all
    status : 'exceeded', 'met', 'close', 'near', 'missed', 'none' (not rated) or 'all'
    sort : 'document', 'code', 'title', 'status', 'actual', 'target_gap', 'last_year_change' or 'findings'
    descending : True turns the order round; rows without a figure stay last

    Returns
    -------
    Part, which shows itself; `chosen` gives the same rows as a DataFrame

    Raises
    ------
    PIDataError
        A status or an order that there is not.

    Examples
    --------
    >>> import piutils as pi
    >>> table = pi.browse(pi.quarterly("Q1"), find="protection", sort="target_gap")
    >>> "PI/241" in table.html
    True
    """
    rows = chosen(quarterly, find=find, status=status, sort=sort, descending=descending)
    lang, t = quarterly.lang, translator(quarterly.lang)
    if rows.empty:
        return page.Part(
            page.paragraphs([t("No indicator fits. Clear the search, or choose another status.")])
        )
    heads = [
        (narrate.term(lang, "indicator"), False),
        (narrate.term(lang, "status"), False),
        (narrate.term(lang, "printed_rag"), False),
        (narrate.term(lang, "actual"), True),
        (narrate.term(lang, "target"), True),
        (t("Distance from target"), True),
        (narrate.term(lang, "last_year"), True),
        (narrate.term(lang, "wales_average"), True),
        (t("Findings"), True),
    ]
    lines = [
        [
            f'<span class="code">{escape(row.code)}</span> {page.title_html(row, lang)}',
            page.tag(row.status, lang),
            escape(narrate.colour(t, row.printed_rag) if row.printed_rag else narrate.term(lang, "no_rag")),
            page.figure_cell(row, "actual", lang),
            page.figure_cell(row, "target", lang),
            escape(format_value(row.target_gap, "", row.decimals) or narrate.term(lang, "no_target")),
            page.figure_cell(row, "last_year", lang),
            page.figure_cell(row, "wales_average", lang),
            str(row.findings),
        ]
        for row in rows.itertuples()
    ]
    caption = t.n(
        "{n} indicator, {quarter}", "{n} indicators, {quarter}", len(rows), quarter=_quarter(quarterly)
    )
    return page.Part(page.table(caption, heads, lines, name="table-browse"))


def _quarter(quarterly):
    return narrate.quarter(quarterly.period, quarterly.lang)


def chosen(quarterly, *, find="", status="all", sort="document", descending=False):
    """Rows of `quarterly.summary` that `browse` shows, and `findings`: how many the check has on each."""
    for name, given, allowed in (("status", status, (*STATUSES, "all")), ("sort", sort, ORDERS)):
        if given not in allowed:
            raise PIDataError(f"{name} {given!r} is not one of {', '.join(allowed)}")
    counted = quarterly.check.findings["code"].value_counts()
    rows = quarterly.summary.assign(findings=quarterly.summary["code"].map(counted).fillna(0).astype(int))
    names = (
        rows["code"]
        + " "
        + rows["title"]
        + " "
        + rows["title_cy"].fillna("")
        + " "
        + rows["service"].fillna("")
    )
    for word in str(find or "").split():
        rows = rows[names.loc[rows.index].str.contains(word, case=False, regex=False)]
    if status != "all":
        rows = rows[rows["status"] == status]
    if sort == "document":
        return rows.iloc[::-1] if descending else rows
    key = _worst_first if sort == "status" else None
    return rows.sort_values(sort, ascending=not descending, kind="stable", na_position="last", key=key)


def _worst_first(statuses):
    # Not rated comes last: it is no verdict.
    return statuses.map({name: place for place, name in enumerate([*reversed(STATUSES[:-1]), STATUSES[-1]])})
