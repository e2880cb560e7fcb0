"""What a notebook as run says of itself, and by their digests of the files beside it."""

import hashlib
import json
from pathlib import Path

from piutils.outputs import INPUTS, PAGE, gather
from piutils.words import LANGUAGES


def digest(content):
    """SHA-256 of a file's content, str or bytes, as an executed notebook carries it."""
    return hashlib.sha256(content if isinstance(content, bytes) else content.encode("utf-8")).hexdigest()


_WHOLE = "digest of this file".center(64, "-")  # stands for it while it is worked out


def notebook_text(nb, carried):
    """Executed notebook as JSON, trusted on this machine so that JupyterLab shows its formatting.

    `carried` goes to its metadata, with what its outputs say of inputs and versions, and with the
    text's own digest.
    """
    import nbformat
    from nbformat.sign import NotebookNotary

    nb.metadata["piutils"] = carried | {"whole": _WHOLE}
    for said in gather(nb, INPUTS):
        nb.metadata["piutils"] |= said
    for said in gather(nb, PAGE)[:1]:
        nb.metadata["title"] = said["title"]  # in its own language, for whoever converts it otherwise
    text = nbformat.writes(nb) + "\n"
    nb.metadata["piutils"]["whole"] = digest(text)
    NotebookNotary().sign(nb)
    return text.replace(_WHOLE, digest(text))


def is_whole(text, carried):
    """Whether a notebook's text is still that of `notebook_text`; `carried` is what its metadata hold."""
    return digest(text.replace(carried["whole"], _WHOLE)) == carried["whole"]


# The name of a file tells its language, that of its folder the quarter and service, the hashes the data.
_TOLD = ("lang", "quarter", "year", "service", "data")


def outdated(folder, stem, notebook, files):
    """Files of earlier reports of a notebook that must not stand beside its new one.

    What was made in the other language of the same inputs and parameters, by the same versions, goes
    with the new report and stays. So does a file that was changed since it was made, or that another
    notebook vouches for: what is not known to be of the earlier report is somebody's own.

    Parameters
    ----------
    folder : Path
    stem : str, name of the report's pages and notebooks without their language
    notebook : the new one, as run
    files : names of the new report's files

    Returns
    -------
    set of str, names
    """
    new, gone, earlier = _made_of(notebook.metadata), set(), set()
    for name in (f"{stem}-{lang}.ipynb" for lang in LANGUAGES):
        text, metadata = _as_run(folder / name)
        if text and (new is None or _made_of(metadata) != new):
            earlier.add(name)
            carried = metadata["piutils"]
            gone |= {name} if is_whole(text, carried) else set()
            gone |= {file for file, sha256 in carried["files"].items() if _stands(folder, file, sha256)}
    gone -= set(files)
    if gone:  # seldom, and there may be many notebooks to ask
        for path in folder.glob("*.ipynb"):
            if path.name not in earlier:
                gone -= set(_as_run(path)[1]["piutils"]["files"])
    return gone


def _as_run(path):
    """Text and metadata of a notebook as run; of anything else '' and metadata that vouch for nothing."""
    try:
        text = path.read_text(encoding="utf-8")
        metadata = json.loads(text)["metadata"]
        if metadata["piutils"]["whole"] and dict(metadata["piutils"]["files"]):
            return text, metadata
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return "", {"piutils": {"files": {}}}


def _made_of(metadata):
    """Inputs, versions and parameters of a notebook as run; None where it does not say."""
    try:
        carried, parameters = metadata["piutils"], metadata["papermill"]["parameters"]
        asked = {name: given for name, given in parameters.items() if name not in _TOLD}
        return carried["inputs"], carried["versions"], asked
    except (KeyError, TypeError, AttributeError):
        return None


def _stands(folder, name, sha256):
    """Whether a file stands in a folder as it was written there."""
    try:
        return Path(name).name == name and digest((folder / name).read_bytes()) == sha256
    except OSError:
        return False
