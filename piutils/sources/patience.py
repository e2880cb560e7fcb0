"""An end to what has none: a damaged file can lead the library that reads it in circles."""

import signal
import threading
from contextlib import contextmanager

from piutils.model import PIDataError

SECONDS = 10  # of the processor; a page takes a tenth of one


@contextmanager
def patience(what, name):
    """Stop what takes longer than anything in a report does.

    Parameters
    ----------
    what : what is said of it
    name : of the file

    Raises
    ------
    PIDataError
        It took too long. Never outside the main thread, nor where a system has no such clock.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_):
        raise PIDataError(what, name)

    before = signal.signal(signal.SIGPROF, stop)
    # Again each second: what is stopped may take the first time for a fault that it can pass over.
    signal.setitimer(signal.ITIMER_PROF, SECONDS, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
