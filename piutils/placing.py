"""Several files into a folder so that what stands there is always of one report.

The new files are written out of sight, to a folder `.ready` beside the earlier ones. One rename in
it decides: before that the earlier report stands untouched, after it the new one is complete on the
disk. Then the earlier files move into `.ready`, and when none is left the new ones move out: for a
moment a reader may find files missing, which is seen, but never new beside old, which is not. A run
that is killed in between leaves `.ready`, and the next takes it up where it was.

What decides is the name of a file, not of the folder: on a mounted object store to rename a folder
is to copy its files one by one.
"""

import errno
import hashlib
import json
import logging
import os
import platform
import secrets
import shutil
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from piutils.model import PIDataError

READY = ".ready"  # no service's folder is named so: theirs are letters, digits and hyphens
_NEW, _OLD = "new", "old"  # folders in it
_LIST, _DECIDED = "list", "decided"  # names of the file in it that lists what else is to go: before and after
_LOCK = ".placing"  # held while files are moved in its folder; stands only as long
_ALIVE = ".lock"  # ends the name of the lock beside a run's own folder
_PATIENCE = 60  # seconds for another run to move its files, which takes it a fraction of one
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8) if os.name == "nt" else ()  # a virus scanner holds new files that long
_DEEPEST = 3  # council, quarter, service

_log = logging.getLogger(__name__)


def write_whole(folder, files, *, staging=None, outdated=tuple):
    """Write several files whole or not at all; at no moment does one stand beside an earlier one.

    Parameters
    ----------
    folder : Path, there already
    files : dict of file name to str or bytes
    staging : folder on the same disk for what is not yet complete; None = one in `folder`
    outdated : function without arguments that gives names of earlier files that are to go as well;
        it is asked while no other run moves files in `folder`

    Returns
    -------
    list of Path

    Raises
    ------
    OSError
        The disk is full, a file is in use, a folder has its name: the earlier files stand as before.
    PIDataError
        Another run moves files there and does not come to an end.
    """
    if staging is None:
        with making(folder) as own:
            return write_whole(folder, files, staging=own, outdated=outdated)
    whole, ready = _staged(files, folder, staging), folder / READY
    with _alone(folder):
        _complete(folder, staging)
        outdated = sorted(name for name in outdated() if os.path.lexists(folder / name))
        _without_folders(folder, [*files, *outdated])
        _write(whole / _LIST, json.dumps(outdated))
        _keep(whole)
        _rename(whole, ready)
        try:
            _keep(folder)
            _rename(ready / _LIST, ready / _DECIDED)
            _keep(ready)
            _move(folder)
        except BaseException:
            if not os.listdir(ready / _OLD) and len(os.listdir(ready / _NEW)) == len(files):
                _discard(folder, staging)  # else it stays for the next run: not all could be moved back
            raise
        _discard(folder, staging)
    if outdated:
        _log.warning("piutils: %s: took away %s, of an earlier report", folder, ", ".join(outdated))
    return [folder / name for name in files]


@contextmanager
def making(out):
    """Folder in `out` for what a run has not finished, removed at its end.

    Where the run is killed, `take_up` removes it: it is a living run's as long as the lock beside it is
    held, and that ends with the run.
    """
    folder = Path(out, f"{_of_this_machine()}{secrets.token_hex(4)}")
    with _held(folder.with_suffix(_ALIVE), timeout=_PATIENCE):
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def take_up(out):
    """Finish what runs that were killed had decided in `out`, and clear away what they had not.

    Each report that is put in place is told in the log, and so is one that cannot be: its files
    wait for the next run.
    """
    for folder in list(_left(out)):
        try:
            with making(out) as staging, _alone(folder):
                if _complete(folder, staging):
                    _log.warning("piutils: %s: put in place what a stopped run had left ready", folder)
        except (OSError, PIDataError) as error:
            reason = getattr(error, "strerror", None) or error
            _log.warning("piutils: %s: what a stopped run left ready still waits (%s)", folder, reason)
    for lock in Path(out).glob(f"{_of_this_machine()}*{_ALIVE}"):
        with suppress(OSError), _held(lock, timeout=0):  # else it is a living run's, or another user's
            shutil.rmtree(lock.with_suffix(""), ignore_errors=True)


def _left(out):
    """Folders in which a run was killed while it moved files."""
    for at, folders, files in os.walk(out):
        if READY in folders or _LOCK in files:
            yield Path(at)
        deep = len(Path(at).relative_to(out).parts) == _DEEPEST
        folders[:] = [] if deep else [name for name in folders if not name.startswith(".")]


def _of_this_machine():
    """How the names of runs' own folders begin here; a run on another machine cannot be asked if it lives."""
    return f".making-{hashlib.sha256(platform.node().encode()).hexdigest()[:8]}-"


@contextmanager
def _alone(folder):
    """Keep other runs from moving files in a folder."""
    with ExitStack() as held:
        try:
            # A colleague's run may take it up from one of ours that was killed.
            held.enter_context(_held(folder / _LOCK, timeout=_PATIENCE, mode=0o666))
        except TimeoutError:
            raise PIDataError(
                "another run has been moving its files there for a minute; end it and run again", str(folder)
            ) from None
        yield


@contextmanager
def _held(path, timeout, mode=0o644):
    """Hold a lock that the system lets go of when the process dies; its file is gone afterwards.

    Raises
    ------
    TimeoutError
        Another run holds it.
    """
    from filelock import FileLock

    with FileLock(path, timeout=timeout, mode=mode):
        try:
            yield
        finally:
            # Whoever has opened it by then finds it gone and makes it anew (filelock 3.21). Windows
            # leaves a file in use, and the release removes it.
            with suppress(OSError):
                path.unlink()


def _staged(files, folder, staging):
    """Folder with the new files, each complete on the disk."""
    whole = Path(tempfile.mkdtemp(dir=staging))
    for place in (whole / _NEW, whole / _OLD):
        place.mkdir()
    for name, content in files.items():
        _write(whole / _NEW / name, content)
    for place in (whole / _NEW, whole / _OLD, whole):
        # Whoever may write to the folder may finish there what another had to leave.
        os.chmod(place, folder.stat().st_mode & 0o777 | 0o700)
    _keep(whole / _NEW)
    return whole


def _complete(folder, staging):
    """Move what a run that was killed had decided to; whether something was left to do."""
    if not (folder / READY).is_dir():
        return False
    moved = (folder / READY / _DECIDED).exists() and _move(folder)
    _discard(folder, staging)
    return moved


def _move(folder):
    """Move the earlier files into `.ready` and then the new ones out of it, or none of them.

    Returns
    -------
    bool, whether something was left to do
    """
    moves = _moves(folder)
    try:
        for source, target in moves:
            _rename(source, target)
    except BaseException as error:
        for here, there in reversed(moves):
            if os.path.lexists(there) and not os.path.lexists(here):
                _rename(there, here)
        if isinstance(error, OSError):
            reason = f"{source.name}: {error.strerror}; close it if it is open elsewhere"
            raise OSError(error.errno, reason) from None
        raise
    _keep(folder)
    return bool(moves)


def _moves(folder):
    """(from, to) of each file that is still to be moved, in order."""
    ready = folder / READY
    # Notebooks come last and go first: one that stands there vouches for the files beside it.
    waiting = sorted(os.listdir(ready / _NEW), key=lambda name: (name.endswith(".ipynb"), name))
    outdated = json.loads((ready / _DECIDED).read_text(encoding="utf-8"))
    leaving = [name for name in [*reversed(waiting), *outdated] if os.path.lexists(folder / name)]
    _without_folders(folder, leaving)
    return [(folder / name, ready / _OLD / name) for name in leaving] + [
        (ready / _NEW / name, folder / name) for name in waiting
    ]


def _without_folders(folder, names):
    """Stop where a folder has the name of a file: what is in it is somebody's."""
    for name in names:
        if (folder / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, f"{name} is a folder", str(folder / name))


def _discard(folder, staging):
    with suppress(OSError):  # the next run finds it undecided, or with nothing left to move
        (folder / READY / _DECIDED).unlink(missing_ok=True)
        _rename(folder / READY, Path(tempfile.mkdtemp(dir=staging), "done"))


def _rename(source, target):
    for seconds in _WAITS:
        try:
            return os.replace(source, target)
        except PermissionError:
            time.sleep(seconds)
    return os.replace(source, target)


def _write(path, content):
    with path.open("wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    path.chmod(0o644)


def _keep(folder):
    """Have the disk keep what was renamed in a folder, where the system can be asked to."""
    with suppress(OSError):  # Windows opens no folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
