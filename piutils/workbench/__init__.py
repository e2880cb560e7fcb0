"""The analyst's workbench in JupyterLab: choose, look, and copy the call that shows the same."""

from piutils.workbench.bench import Workbench, explore

__all__ = ["Workbench", "explore"]
