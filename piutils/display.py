"""How the package's objects show themselves: tables with a caption in JupyterLab, text in a terminal."""

import re
import sys
import textwrap
from html import escape
from html.parser import HTMLParser
from itertools import zip_longest

ALT_LIMIT = 299  # characters; screen readers read an alt text in one breath
_LINE = 80  # characters of a line of prose in a terminal
_CELL = 32  # ... and of a column
_LONG = 32  # characters of a text from which it may take several lines
_WIDE = 6  # columns from which a table may be wider than the page
_MUCH = 40_000  # characters of HTML that a terminal is shown at most


def short_alt(text):
    """Alt text cut to what is read in one breath."""
    return text if len(text) <= ALT_LIMIT else text[: ALT_LIMIT - 1].rstrip() + "…"


def register():
    """Where IPython runs, show DataFrames that carry `attrs["caption"]` by `table_html`.

    They stay DataFrames: what pandas does with them is untouched, and so is the sight of all others.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return
    html = shell.display_formatter.formatters["text/html"]
    before = html.for_type_by_name("pandas", "DataFrame", _shown)
    if before is not None:  # an analyst's own way of showing tables stays
        html.for_type_by_name("pandas", "DataFrame", before)


def _shown(frame):
    ours = "caption" in frame.attrs and frame.columns.nlevels == 1
    return table_html(frame) if ours else frame._repr_html_()


def table_html(frame):
    """DataFrame as an accessible table: caption, scopes, figures to the right, 'none' for what is missing.

    Parameters
    ----------
    frame : DataFrame; `attrs["caption"]` says what it is. Of more rows than pandas' option
        display.max_rows, the first and the last are shown.

    Returns
    -------
    str, every text escaped
    """
    import pandas as pd
    from pandas.api.types import is_bool_dtype, is_numeric_dtype

    rows, columns = frame.shape
    shape = f"{rows:,} row{'' if rows == 1 else 's'}, {columns} column{'' if columns == 1 else 's'}"
    figures = [is_numeric_dtype(kind) and not is_bool_dtype(kind) for kind in frame.dtypes]
    # The index heads the rows, as everywhere in pandas.
    heads = [(str(frame.index.name or "row"), False), *zip(map(str, frame.columns), figures, strict=True)]
    most, few = pd.get_option("display.max_rows"), pd.get_option("display.min_rows") or 10
    if most and rows > most:
        first, last = frame.head(few - few // 2), frame.tail(few // 2)
        lines = [*_lines(first), ["…"] * len(heads), *_lines(last)]
    else:
        lines = _lines(frame)
    return table(f"{frame.attrs['caption']}: {shape}", heads, lines) + _columns(frame)


def _columns(frame):
    """Names of the columns of a wide table, folded."""
    # Also what takes the keyboard where a notebook is not trusted and JupyterLab drops `tabindex`:
    # without it, nobody could scroll the table by keyboard.
    if len(frame.columns) <= _WIDE:
        return ""
    names = escape(", ".join(map(str, frame.columns)))
    return f"\n<details><summary>Columns</summary><p>{names}</p></details>"


def shown(said, *frames):
    """HTML of an object: a sentence, and those of its tables that have rows."""
    return "\n".join([f"<p>{escape(said)}</p>", *(table_html(frame) for frame in frames if len(frame))])


def table(caption, heads, rows, *, name=""):
    """Table with caption and scopes, wide ones in a region that scrolls by keyboard.

    Parameters
    ----------
    caption : str
    heads : list of (text, is a column of figures)
    rows : list of lists of HTML, the first cell the row's head
    name : str, the caption's id; '' = it has none
    """
    # Each cell says its side: JupyterLab would set every one to the right.
    left, right = ' style="text-align:left"', ' style="text-align:right" class="figure"'
    columns = "".join(
        f'<th scope="col"{right if figures else left}>{escape(text)}</th>' for text, figures in heads
    )
    body = "\n".join(
        f'<tr><th scope="row"{left}>{head}</th>'
        + "".join(
            f"<td{right if figures else left}>{cell}</td>"
            for cell, (_, figures) in zip(cells, heads[1:], strict=True)
        )
        + "</tr>"
        for head, *cells in rows
    )
    own = f' id="{name}"' if name else ""
    # A notebook may show one table twice: so it is named by its words, not by an id, and is no landmark.
    return (
        f'<div class="scroll" role="group" aria-label="{escape(caption)}" tabindex="0">\n'
        '<table style="margin-left:0">\n'
        f'<caption{own} style="text-align:left">{escape(caption)}</caption>\n'
        f"<thead><tr>{columns}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</div>"
    )


def _lines(frame):
    return [[_cell(value) for value in row] for row in frame.itertuples(name=None)]


def _cell(value):
    """Value as HTML: periods as councils print them, no more than four decimals."""
    text = _text(value)
    if text is None:
        return "none"
    html = escape(text).replace("\n", "<br>")
    # In a table of many columns each would be as narrow as its longest word.
    look = "white-space:nowrap" if len(text) <= _LONG else "min-width:14em"
    return f'<div style="{look}">{html}</div>' if " " in text else html


def _text(value):
    import pandas as pd

    from piutils.model import period_label

    if isinstance(value, tuple | list | set | frozenset):
        return ", ".join(_text(part) or "none" for part in value)
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return None
    if isinstance(value, pd.Period) and value.freqstr == "Q-MAR":
        return period_label(value)
    if isinstance(value, float):
        return f"{round(value, 4):.15g}"
    return str(value)


def plain(html):
    """HTML of a part as a terminal shows it: headings, paragraphs, lists, tables, alt texts of pictures.

    >>> print(plain("<h2>Results</h2><p>14 of <b>20</b></p><ul><li>one</li></ul>"))
    Results
    <BLANKLINE>
    14 of 20
    <BLANKLINE>
    - one
    """
    reader, words = _Reader(), re.sub(r'src="data:[^"]*"', "", html)
    reader.feed(words[:_MUCH])
    reader.end_table()
    reader.end_block()
    return "\n\n".join(reader.blocks + ["…"] * (len(words) > _MUCH))


class _Reader(HTMLParser):
    """Blocks of text of the HTML that `parts` makes."""

    _BLOCKS = frozenset(("h1", "h2", "h3", "h4", "p", "li", "figcaption", "caption", "blockquote", "article"))

    def __init__(self):
        super().__init__()
        self.blocks, self.words, self.rows, self.mark = [], [], None, ""

    def handle_starttag(self, tag, attrs):
        if tag in self._BLOCKS or tag == "table":
            self.end_block()
        if tag == "table":
            self.rows = []
        elif tag == "tr" and self.rows is not None:
            self.rows.append([])
        elif tag == "li":
            self.mark = "- "
        elif tag == "br":
            self.words.append(" ")
        elif tag == "img":
            self.words.append(f"[{dict(attrs).get('alt', '')}]")
            self.end_block()

    def handle_endtag(self, tag):
        if tag in ("th", "td") and self.rows:
            self.rows[-1].append(self._said())
        elif tag == "table":
            self.end_table()
        elif tag in self._BLOCKS:
            self.end_block()

    def handle_data(self, data):
        self.words.append(data)

    def _said(self):
        said, self.words = " ".join("".join(self.words).split()), []
        return said

    def end_table(self):
        """Close the table that is open."""
        if self.rows:
            self.blocks.append(_aligned(self.rows))
        self.rows = None

    def end_block(self):
        """Close the paragraph that is open; inside a table, its cells do."""
        if self.rows:
            return
        said = self._said()
        if said:
            after = " " * len(self.mark)
            self.blocks.append(textwrap.fill(said, _LINE, initial_indent=self.mark, subsequent_indent=after))
            self.mark = ""


def _aligned(rows):
    """Rows of cells under each other; a long cell takes several lines."""
    wide = [max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    lines = []
    for row in rows:
        cells = [textwrap.wrap(cell, _CELL) or [""] for cell in row]
        for parts in zip_longest(*cells, fillvalue=""):
            padded = (part.ljust(min(width, _CELL)) for part, width in zip(parts, wide, strict=False))
            lines.append("  ".join(padded).rstrip())
    return "\n".join(lines)
