"""What a notebook as run says of itself, and by their digests of the files beside it."""

import hashlib

from piutils.outputs import INPUTS, PAGE, gather


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
