"""The command line: arguments to calls, messages, exit status."""

import argparse
import json
import os
import sys
from pathlib import Path

from piutils.model import PIDataError, financial_period, one_of_the_quarters


def main(arguments=None):
    """Run `piutils` and return its exit status: 0 done, 1 findings, 2 unusable input."""
    options = parser().parse_args(arguments)
    try:
        status = options.run(options)
        sys.stdout.flush()
        return status
    except PIDataError as error:
        print(f"piutils: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # who read our output has left, as `head` does; what was written stands
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("piutils: stopped; nothing was left half written", file=sys.stderr)
        return 130


def parser():
    """Arguments of the command line, as DESIGN and the README state them."""
    top = argparse.ArgumentParser(
        prog="piutils",
        description="A council's quarterly performance indicators, read, compared, checked and told.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    making = commands.add_parser("report", help="make the quarter's report")
    making.add_argument("--quarter", help="Q1 is April to June (default Q1; with --all every quarter)")
    making.add_argument(
        "--year", help="financial year like 2021/22, or latest (the default; with --all every year)"
    )
    making.add_argument("--service", help="one service as printed (default all)")
    making.add_argument("--lang", default="both", choices=("en", "cy", "both"), help="default both")
    making.add_argument(
        "--data",
        nargs="+",
        action="extend",
        help="folder of the figures (default data); with --all several, one for each council",
    )
    making.add_argument("--out", default="reports", help="folder for the report (default reports)")
    making.add_argument(
        "--notebook", default="quarterly", help="notebook in notebooks/, or a path (default quarterly)"
    )
    making.add_argument("--code", help="indicator, for --notebook indicator, like PI/241")
    making.add_argument("--to", default="", help="address for the e-mail draft; nothing is ever sent")
    making.add_argument("--subject", default="", help="subject of the e-mail draft")
    making.add_argument(
        "--final", action="store_true", help="leave out the points to check before publishing"
    )
    making.add_argument("--all", action="store_true", help="every report that the data allows, and an index")
    making.add_argument("--force", action="store_true", help="with --all: make unchanged reports again too")
    making.add_argument("--scheduler", metavar="ADDRESS", help="with --all: Dask cluster that does the work")
    making.add_argument("--json", action="store_true", help="with --all: the summary as one JSON object")
    making.set_defaults(run=run_report)

    reading = commands.add_parser("read", help="what documents say, and what in them was not read")
    reading.add_argument("files", nargs="+", metavar="FILE", help="PDF, Excel, CSV, HTML, Word or text")
    form = reading.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object per line and file")
    form.add_argument("--csv", metavar="DIR", help="write the tables as CSV into this folder")
    reading.set_defaults(run=run_read)

    checking = commands.add_parser(
        "check", help="the commentary against the figures; exit 1 on a contradiction"
    )
    checking.add_argument("files", nargs="+", metavar="FILE", help="PDF, Excel, CSV, HTML, Word or text")
    checking.add_argument("--json", action="store_true", help="one JSON object per line and file")
    checking.set_defaults(run=run_check)

    exploring = commands.add_parser("explore", help="open JupyterLab on notebooks/explore.ipynb")
    exploring.add_argument("--no-browser", action="store_true", help="print the address, open no browser")
    exploring.add_argument("--port", type=int, help="port on this machine (default the first free from 8888)")
    exploring.set_defaults(run=run_explore)
    return top


def run_report(options):
    """`piutils report`: names the files it wrote on standard output."""
    # papermill and nbconvert load jsonschema, and that builds a grammar of web addresses (two
    # seconds, a third of the whole run) for a check that no notebook needs.
    sys.modules.setdefault("rfc3987_syntax", None)
    if options.all:
        return run_all(options)
    for name in ("force", "scheduler", "json"):
        if getattr(options, name):
            raise PIDataError(f"--{name} goes with --all")
    from piutils.report import report

    data = options.data or ["data"]
    if len(data) > 1:
        raise PIDataError("one report is of one data folder; several --data go with --all")
    parameters = {"quarter": options.quarter or "Q1", "year": options.year or "latest", "data": data[0]}
    _stop_before_the_kernel(**parameters)
    # Not every notebook declares these, so only what was asked for is handed on.
    asked = {"service": options.service, "code": options.code, "final": options.final or None}
    parameters |= {name: given for name, given in asked.items() if given is not None}
    for path in report(
        parameters,
        langs=_langs(options),
        notebook=options.notebook,
        out=options.out,
        to=options.to,
        subject=options.subject,
    ):
        print(_shown(path))
    return 0


def _stop_before_the_kernel(quarter, year, data):
    # The notebook checks all this again; here it costs no kernel and leaves no half-run notebook.
    one_of_the_quarters(quarter)
    if year != "latest":
        financial_period(quarter, year)
    if not Path(data).is_dir():  # the readers, which know where else it may be, take a second to load
        from piutils.folder import find

        find(data)


def run_all(options):
    """`piutils report --all`: a summary on standard output; exit 1 where a report failed."""
    from piutils.many import run

    if options.code:
        raise PIDataError("--all makes the reports of whole services; --code goes with a single report")
    summary = run.report_all(
        options.data or ["data"],
        quarter=options.quarter,
        year=options.year,
        service=options.service,
        langs=_langs(options),
        notebook=options.notebook,
        out=options.out,
        final=options.final,
        to=options.to,
        subject=options.subject,
        force=options.force,
        scheduler=options.scheduler,
    )
    print(json.dumps(summary.as_json(), ensure_ascii=False) if options.json else summary.as_text(_shown))
    return 1 if summary.failed else 0


def _langs(options):
    return ("en", "cy") if options.lang == "both" else (options.lang,)


def _shown(path):
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def run_read(options):
    """`piutils read`: JSON lines, CSV tables, or the reconciliation for people."""
    from piutils import reading

    documents, faults = reading.read_many(options.files)
    written = []
    for document in documents:
        if options.json:
            print(json.dumps(reading.as_json(document), ensure_ascii=False))
        elif options.csv:
            written += (new := reading.write_csv(document, options.csv, written))
            print(*map(_shown, new), sep="\n")
        else:
            print(reading.reconciliation(document))
    return _finish(faults)


def run_check(options):
    """`piutils check`: exit 1 where the figures of a commentary cannot all be right."""
    from piutils import commentary, reading

    documents, faults = reading.read_many(options.files)
    contradicted = False
    for document in documents:
        checked = commentary.check(document.indicators, document.values, document.commentary, document.period)
        contradicted |= bool((checked.findings["severity"] == "contradiction").any())
        if options.json:
            print(json.dumps(commentary.as_json(document.source, checked), ensure_ascii=False))
        else:
            print(commentary.as_text(document.source, checked))
    return _finish(faults) or int(contradicted)


def run_explore(options):
    """`piutils explore`: JupyterLab on the workbench, until it is stopped."""
    from piutils.lab import open_lab
    from piutils.report import find_notebook

    return open_lab(find_notebook("explore"), browser=not options.no_browser, port=options.port)


def _finish(faults):
    for fault in faults:
        print(f"piutils: {fault}", file=sys.stderr)
    return 2 if faults else 0
