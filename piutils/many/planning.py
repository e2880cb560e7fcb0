"""Which reports the data folders allow."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from piutils import folder
from piutils.kernel import kernel_name
from piutils.many.job import Job
from piutils.model import PIDataError, period_label
from piutils.report import file_name

_OWN = ("target", "floor", "rag")  # what a document prints for the quarter that it is about


def plan_reports(
    data="data",
    *,
    notebook="quarterly",
    out="reports",
    langs=("en", "cy"),
    final=False,
    to="",
    subject="",
    faults=None,
):
    """Every report that data folders allow: each quarter whole, and each service of it.

    A quarter has a report where a document is about it, or prints targets or statuses for it. One
    that stands in a document for comparison alone (last year's column) has none; `piutils report
    --year` makes it all the same.

    Parameters
    ----------
    data : data folder, or a list of them, one for each council
    notebook : name of a notebook in notebooks/, or its path
    out : folder for the reports
    langs : languages of each
    final : True leaves out the points to check before publishing
    to, subject : for the e-mail drafts
    faults : list or None
        None stops on a document or folder that cannot be trusted. A list takes their messages, and
        the reports of the rest are planned without them; each such report says so on top.

    Returns
    -------
    list of Job, by council, quarter and service

    Raises
    ------
    PIDataError
        A data folder is missing, two have the same name, or as `folder.load`.

    Examples
    --------
    >>> import piutils as pi
    >>> [str(job) for job in pi.plan_reports("data")]
    ['2021/22 Q1']
    """
    folders = _folders([data] if isinstance(data, str | Path) else data)
    common = Job(
        ".",
        "",
        "",
        langs=langs,
        notebook=notebook,
        out=out,
        final=final,
        to=to,
        subject=subject,
    )
    kernel_name(Path(common.notebook))  # what is no notebook is told once, not for each report
    jobs = []
    for name, path in folders.items():
        council = name if len(folders) > 1 else ""
        found = None if faults is None else []
        try:
            jobs += _of_folder(path, replace(common, data=str(path), council=council), found)
        except PIDataError as error:
            if faults is None:
                raise
            found.append(str(error))
        if found:
            faults.extend(f"{council}: {fault}" if council else fault for fault in found)
    return jobs


def _folders(given):
    """Data folders by the name that their reports go under."""
    found = {}
    for path in map(folder.find, given):
        name = file_name(path.name)
        if name in found:
            raise PIDataError(
                f"{found[name]} and {path} would both write to {name}; give the folders names of their own"
            )
        found[name] = path
    return found


def _of_folder(path, job, faults):
    broken = None if faults is None else {}
    read = folder.load(path, faults=broken)
    if broken:
        faults.extend(broken.values())
        job = replace(job, without=tuple(broken))
    jobs = []
    for period in _periods(read):
        year, quarter = period_label(period).split()
        whole = replace(job, year=year, quarter=quarter)
        services = _services(read, period)
        jobs.append(whole)
        if len(services) > 1:
            jobs += [replace(whole, service=service) for service in services]
    return _apart(jobs, faults)


def _apart(jobs, faults):
    """Jobs without those that would write to one folder; they are told by their names."""
    places = Counter(job.folder for job in jobs)
    for place in [place for place, number in places.items() if number > 1]:
        named = " and ".join(repr(job.service) for job in jobs if job.folder == place)
        fault = f"services {named} would both write to {place.name}; print their names further apart"
        if faults is None:
            raise PIDataError(fault)
        faults.append(fault)
    return [job for job in jobs if places[job.folder] == 1]


def _periods(read):
    values = read.values
    own = set(values.loc[values["series"].isin(_OWN) & (values["printed"] != ""), "period"])
    own |= {document.period for document in read.documents}
    there = values.loc[(values["series"] == "actual") & (values["printed"] != ""), "period"]
    return sorted(own & set(there))


def _services(read, period):
    values = read.values
    actual = (values["series"] == "actual") & (values["printed"] != "") & (values["period"] == period)
    codes = set(values.loc[actual, "code"])
    named = read.indicators[read.indicators["code"].isin(codes) & (read.indicators["service"] != "")]
    return list(dict.fromkeys(named["service"]))


def narrowed(jobs, *, quarter=None, year=None, service=None):
    """Those jobs that are asked for; None asks for all.

    `year` may be 'latest': for each council the newest year that it has (with that quarter).

    Raises
    ------
    PIDataError
        There is none; the message says what there is.
    """
    chosen = [job for job in jobs if quarter in (None, job.quarter)]
    if year == "latest":
        newest = {}
        for job in chosen:
            newest[job.data] = max(job.year, newest.get(job.data, ""))
        chosen = [job for job in chosen if job.year == newest[job.data]]
    elif year is not None:
        chosen = [job for job in chosen if job.year == year]
    if service is not None:
        wanted = service.strip().casefold()
        chosen = [job for job in chosen if job.service.casefold() == wanted]
    if not chosen:
        there = sorted({f"{job.year} {job.quarter}" for job in jobs})
        services = sorted({job.service for job in jobs})
        raise PIDataError(
            f"no report of {quarter or 'any quarter'}, {year or 'any year'}, {service or 'any service'}; "
            f"the data allows {', '.join(there) or 'none'}, for {', '.join(services) or 'no service'}"
        )
    return chosen
