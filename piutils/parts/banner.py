"""What a reader must know before relying on a page, on top where nobody misses it."""

from html import escape

from piutils.words import translator


def banner(quarterly, code=""):
    """Box of what a reader must know first; '' where there is nothing.

    `code` : of the indicator that the page is about, as printed; '' = the whole quarter
    """
    t = translator(quarterly.lang)
    rows, findings = quarterly.summary, quarterly.check.findings
    if code:
        rows, findings = (table[table["code"] == code] for table in (rows, findings))
    doubts = [] if quarterly.final else _found(findings["severity"], t)
    if quarterly.withheld:
        doubts.append(
            t(
                "Counts below {threshold} are withheld here, with what would give them away.",
                threshold=quarterly.folder.small_counts["threshold"],
            )
        )
    if quarterly.folder.left_out:
        doubts.append(
            t.n(
                "{n} document is left out of this report: {names}.",
                "{n} documents are left out of this report: {names}.",
                len(quarterly.folder.left_out),
                names=", ".join(quarterly.folder.left_out),
            )
        )
    if quarterly.folder.lacking:
        names = ", ".join(quarterly.folder.lacking)
        doubts.append(t("The data folder has no {names}, so no indicator is rated.", names=names))
    no_result = rows["actual"].isna()
    missing = int(sum("withheld" not in row.caveats for row in rows[no_result].itertuples()))
    if missing:
        doubts.append(t.n("{n} indicator has no result.", "{n} indicators have no result.", missing))
    unread = sum(len(document.unread) for document in quarterly.folder.documents)
    if unread:
        doubts.append(
            t.n(
                "{n} passage of the documents was not read.",
                "{n} passages of the documents were not read.",
                unread,
            )
        )
    if not doubts:
        return ""
    items = "".join(f"<li>{escape(doubt)}</li>" for doubt in doubts)
    heading = escape(t("Before you rely on this report"))
    return f'<div class="banner"><p><strong>{heading}</strong></p>\n<ul>{items}</ul></div>'


def _found(severity, t):
    doubts = []
    if contradictions := int((severity == "contradiction").sum()):
        doubts.append(
            t.n(
                "{n} statement in the officers’ commentary contradicts its own figures.",
                "{n} statements in the officers’ commentary contradict their own figures.",
                contradictions,
            )
        )
    if questions := int((severity == "question").sum()):
        doubts.append(
            t.n(
                "{n} point asks for a check before publishing.",
                "{n} points ask for a check before publishing.",
                questions,
            )
        )
    return doubts
