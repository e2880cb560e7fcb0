"""How papermill runs a notebook in a kernel that stays: once through, and kept only where it stops."""

from papermill.engines import NBClientEngine, papermill_engines

NAME = "piutils"
_START = 300  # seconds that a kernel may take to answer on a machine that has much to do
_LATE = 60  # and an output to follow its cell


class Engine(NBClientEngine):
    """papermill's own engine, without a copy of the notebook on the disk after each cell.

    Those copies are a third of what papermill does, and nobody reads them; the one that counts is
    the half-run notebook. `half_run` says where it goes, when a kernel that died or hangs stops it
    too. What a cell that fails leaves, papermill writes by itself.
    """

    @classmethod
    def execute_managed_notebook(cls, nb_man, kernel_name, half_run=None, **asked):
        asked |= {"start_timeout": _START, "iopub_timeout": _LATE}
        try:
            return super().execute_managed_notebook(nb_man, kernel_name, **asked)
        except BaseException:
            nb_man.output_path = half_run  # written at the end of the run
            raise


papermill_engines.register(NAME, Engine)
