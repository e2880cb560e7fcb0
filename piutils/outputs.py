"""What a notebook's outputs carry beside their HTML for the files that `report` writes."""

PAGE = "application/vnd.piutils.page+json"  # language, title, section headings, the page's own words
INPUTS = "application/vnd.piutils.inputs+json"  # hashes of the files read, versions
MAIL = "application/vnd.piutils.mail+json"  # subject, HTML and plain text of the e-mail
OVERVIEW = "application/vnd.piutils.overview+json"  # what an index of many reports says of this one
TABLE = "text/csv"  # the summary as open data


def gather(nb, mime):
    """All contents of one MIME type in the outputs of an executed notebook, in order."""
    return [
        output["data"][mime]
        for cell in nb.cells
        for output in cell.get("outputs", [])
        if mime in output.get("data", {})
    ]
