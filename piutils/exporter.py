"""The nbconvert exporter behind `jupyter nbconvert --to pireport` and JupyterLab's export menu."""

from pathlib import Path

from nbconvert.exporters.html import HTMLExporter
from traitlets import default
from traitlets.config import Config

from piutils.outputs import PAGE, gather


class PIReportExporter(HTMLExporter):
    """HTML page without code, script or outside request, from an executed notebook.

    What the page needs to know (language, title, section headings, the words of its own
    furniture) comes from the outputs themselves, as JSON beside their HTML.
    """

    export_from_notebook = "Performance indicator report"

    @default("template_name")
    def _template_name_default(self):
        return "pireport"

    @default("extra_template_basedirs")
    def _extra_template_basedirs_default(self):
        return [str(Path(__file__).parent / "templates")]

    @property
    def default_config(self):
        """Configuration of HTMLExporter, with code left out."""
        ours = Config({"TemplateExporter": {"exclude_input": True, "exclude_input_prompt": True}})
        return ours if super().default_config is None else _merged(super().default_config, ours)

    def from_notebook_node(self, nb, resources=None, **kwargs):
        """Page and resources of an executed notebook."""
        resources = self._init_resources(resources)
        resources["page"] = page(nb)
        return super().from_notebook_node(nb, resources, **kwargs)


def _merged(base, ours):
    config = base.copy()
    config.merge(ours)
    return config


def page(nb):
    """Gather from the outputs of `nb` what the page says about itself.

    Returns
    -------
    dict
        lang, title, words (skip link and the like), sections (a list of id and heading),
        failed (True where a cell stopped with an error).
    """
    gathered = {
        "lang": "en",
        "title": nb.metadata.get("title", ""),
        "words": {
            "skip": "Skip to the report",
            "contents": "Contents",
            "failed": "A step of this report failed, so it is not complete.",
            "table": "The figures as open data, beside this page or attached to the same e-mail:",
        },
        "sections": [],
        "mime": PAGE,  # the contents list follows the output that carries the title
    }
    for said in gather(nb, PAGE):
        gathered["sections"] += [said["section"]] if "section" in said else []
        gathered |= {key: said[key] for key in ("lang", "title", "words") if key in said}
    outputs = (output for cell in nb.cells for output in cell.get("outputs", []))
    return gathered | {"failed": any(output.output_type == "error" for output in outputs)}
