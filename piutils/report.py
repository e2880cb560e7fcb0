"""Notebook and parameters to files: executed notebook, HTML, open data, e-mail draft.

Knows notebooks, not indicators: what belongs in a file beside the page (open data, the
mail's text) the notebook's outputs carry under a MIME type of its own.
"""

import errno
import os
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path

from piutils import kernel
from piutils.mail import addresses, draft, pages_for_pasting
from piutils.model import PIDataError
from piutils.outputs import MAIL, PAGE, TABLE, gather
from piutils.placing import making, take_up, write_whole
from piutils.vouching import digest, notebook_text, outdated

_NO_ROOM = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.ENOTDIR, errno.EEXIST),
    *(errno.ENOENT, errno.ENAMETOOLONG),  # no such drive; a path longer than the disk takes
    *(errno.EISDIR, errno.ENOTEMPTY, errno.EBUSY, errno.ETXTBSY),
    *(errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP),  # a disk that cannot keep two runs apart
}


def report(parameters, *, langs=("en", "cy"), notebook="quarterly", out="reports", to="", subject=""):
    """Run a notebook once per language and write what it gives.

    Parameters
    ----------
    parameters : dict
        For the notebook: quarter, year, service, data.
    langs : languages to make; pages of one run link to each other
    notebook : name of a notebook in notebooks/, or its path
    to, subject : for the e-mail draft; '' leaves the address to the analyst and names the quarter
    out : folder; the files go to `out`/<year>-<quarter>/, with a service named to a folder in it

    Returns
    -------
    list of Path, the files written

    Raises
    ------
    PIDataError
        Wrong parameters or data, a failing cell: the message names the half-run notebook.
        Nothing is written over an earlier report.
    """
    addresses(to)  # a wrong one is told before the work, not after it
    source = find_notebook(notebook)
    out = Path(out).resolve()
    with ExitStack() as stack:
        with told(out):
            out.mkdir(parents=True, exist_ok=True)
            take_up(out)
            staging = stack.enter_context(making(out))
        running = stack.enter_context(kernel.started(source))
        with told(out):
            executed = run(source, parameters, langs, running, staging, out / "failed")
        return write(executed, out, source.stem, staging=staging, to=to, subject=subject)


def run(source, parameters, langs, running, staging, failed, limit=None):
    """Execute a notebook once per language in a kernel that is put back in between.

    Parameters
    ----------
    source : Path of the notebook
    parameters : dict
    langs : languages
    running : kernel manager, from kernel.started
    staging, failed : folders for the notebook while it runs, and for one that a cell stopped
    limit : seconds that a cell may take; None = as long as it wants

    Returns
    -------
    dict of language to executed notebook
    """
    executed = {}
    for lang in langs:
        if executed and not kernel.empty(running):
            raise PIDataError(f"the kernel died after the report in {next(iter(executed))!r}")
        half_run = staging / f"{source.stem}-{lang}.ipynb"
        executed[lang] = execute(source, parameters | {"lang": lang}, running, half_run, failed, limit)
    return executed


@contextmanager
def told(out):
    """Turn an output folder that cannot be written to into one plain message."""
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        reason = error.strerror
        raise PIDataError(
            f"cannot write there ({reason}); choose another folder with --out", str(out)
        ) from None


def find_notebook(notebook):
    """Path of a notebook given by path or by name, in notebooks/ here or in the folders above."""
    named = Path(notebook)
    here = Path.cwd()
    beside = Path(__file__).resolve().parent.parent
    tried = [named] if named.suffix == ".ipynb" else []
    tried += [folder / "notebooks" / f"{notebook}.ipynb" for folder in (here, *here.parents, beside)]
    for path in tried:
        if path.is_file():
            return path.resolve()
    raise PIDataError(
        f"no notebook {str(notebook)!r} in notebooks/ here or above; --notebook takes a name or a path"
    )


def execute(source, parameters, running, half_run, failed, limit=None):
    """Run the notebook with papermill in a running kernel and return it.

    A failing run leaves the half-run notebook in the folder `failed` and raises with its last line.
    `limit` is as for `run`.
    """
    import papermill
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from papermill.exceptions import PapermillExecutionError

    from piutils import engine

    declared = papermill.inspect_notebook(str(source))
    unknown = [name for name in parameters if name not in declared]
    if unknown:
        raise PIDataError(
            f"{source.name} has no parameter {', '.join(unknown)}; it has {', '.join(declared) or 'none'}"
        )
    try:
        return papermill.execute_notebook(
            str(source),
            str(half_run),
            parameters,
            engine_name=engine.NAME,
            request_save_on_cell_execute=False,
            progress_bar=False,
            cwd=str(Path.cwd()),
            km=running,
            half_run=str(half_run),
            execution_timeout=limit,
        )
    except PapermillExecutionError as error:
        text = error.evalue if error.ename == "PIDataError" else f"{error.ename}: {error.evalue}"
    except DeadKernelError:
        text = "the kernel died: killed from outside, or out of memory"
    except CellTimeoutError:
        text = f"a cell did not end within {limit} seconds"
    except RuntimeError as error:  # as nbclient tells of one that does not come up
        text = f"the kernel does not answer ({error})"
    raise PIDataError(f"{text}\n{_keep(half_run, failed)}; no report was written.")


def _keep(half_run, failed):
    if not half_run.exists():
        return "No half-run notebook was left"
    failed.mkdir(parents=True, exist_ok=True)
    os.replace(half_run, failed / half_run.name)
    return f"The half-run notebook is {failed / half_run.name}"


def write(executed, out, stem, *, staging=None, to="", subject="", carried=None):
    """Write the files of executed notebooks in place of those of an earlier report, all or none.

    Parameters
    ----------
    executed : dict of lang to notebook
    out : Path
    stem : str, name of the notebook; a notebook's title can give its files another
    staging : folder on the same disk for files not yet whole; None = the report's own
    to, subject : headers of the e-mail draft
    carried : dict for the executed notebooks' metadata, beside what they say of their inputs

    Returns
    -------
    list of Path
    """
    first = next(iter(executed.values()))
    pages = gather(first, PAGE)
    if not pages:
        raise PIDataError(f"the notebook {stem!r} shows no title; a report needs a cell with pi.title(...)")
    about = pages[0]
    folder = place(out, about["folder"], about["service"])
    stem = about.get("name", stem)
    files = {}
    for lang, nb in executed.items():
        others = [other for other in executed if other != lang]
        links = {other: f"{stem}-{other}.html" for other in others}
        files[f"{stem}-{lang}.html"] = html(nb, links, "summary.csv" if gather(first, TABLE) else "")
    for table in gather(first, TABLE)[:1]:
        files["summary.csv"] = table
    # Welsh first: the Welsh Language Standards ask that it be treated no less favourably.
    letters = [said for lang in sorted(executed) for said in gather(executed[lang], MAIL)]
    if letters:
        files |= pages_for_pasting(letters) | {"email.eml": draft(letters, files, to=to, subject=subject)}
    # Last, so that a notebook that stands there vouches for the files beside it.
    vouched = {"files": {name: digest(content) for name, content in files.items()}} | (carried or {})
    for lang, nb in executed.items():
        files[f"{stem}-{lang}.ipynb"] = notebook_text(nb, vouched)
    with told(out):
        folder.mkdir(parents=True, exist_ok=True)
        return write_whole(
            folder, files, staging=staging, outdated=lambda: outdated(folder, stem, first, files)
        )


def place(out, quarter, service):
    """Folder of a report: `out`/<year>-<quarter>, and in it one for a service by itself."""
    return out / quarter if service == "all" else out / quarter / file_name(service)


_own = threading.local()  # an exporter is busy with one page at a time


def html(nb, others, table=""):
    """Page of an executed notebook; `others` maps languages to the files of its translations.

    `table` is the file of open data that will stand beside the page, '' for none.
    """
    from piutils.exporter import PIReportExporter

    if not hasattr(_own, "exporter"):
        _own.exporter = PIReportExporter()  # kept: to compile its templates takes longer than a page
    page, _ = _own.exporter.from_notebook_node(nb, {"others": others, "table": table})
    return page


def file_name(text):
    """Make a folder's name of a document's words: letters, digits and hyphens alone.

    >>> file_name("CHILDREN & YOUNG/PEOPLE..")
    'children-young-people'
    """
    plain = "".join(letter if letter.isalnum() else " " for letter in text.lower())
    return "-".join(plain.split())[:80] or "service"
