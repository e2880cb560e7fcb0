"""The e-mail draft: one message, Welsh first, that an analyst opens, reads and sends."""

import base64
import hashlib
import re
import unicodedata
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from piutils.model import PIDataError

_NAMES = {"cy": "Cymraeg", "en": "English"}
# Outlook for Windows knows no max-width; what stands in these comments it alone reads.
_WIDE = '<!--[if mso]><table width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n'
_END = "\n<!--[if mso]></td></tr></table><![endif]-->"
_LINK = "font-family:Segoe UI,Arial,sans-serif;font-size:16px;margin:0 0 16px"
_LOCAL = re.compile(r"(?!.{65})[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_DOMAIN = re.compile(r"(?!.{254})[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*", re.IGNORECASE)
_RULE = (
    '<hr size="3" width="640" align="left" color="#12436d" '
    'style="max-width:100%;border:0;border-top:3px solid #12436d;margin:32px 0 8px">'
)
_TYPES = {".html": ("text", "html"), ".csv": ("text", "csv")}


def draft(letters, attachments, *, to="", subject=""):
    """Build the draft as bytes of an .eml file; equal input gives equal bytes.

    Parameters
    ----------
    letters : list of dict, in the order of reading
        One per language: lang, subject, html, text and images (name, alt, base64 png).
        `html` names its images as cid:NAME.
    attachments : dict of file name to str
    to : addresses as the To header takes them; '' leaves it to the analyst
    subject : '' joins the subjects of the letters

    Returns
    -------
    bytes

    Raises
    ------
    PIDataError
        `to` is no address.

    Notes
    -----
    X-Unsent makes Outlook open the file as a draft; there is no From, Date or Message-ID,
    which the mail program adds when the analyst sends it.
    """
    message = EmailMessage(policy=SMTP.clone(max_line_length=76))
    message["Subject"] = one_line(subject) or " / ".join(one_line(letter["subject"]) for letter in letters)
    if to := addresses(to):
        message["To"] = to
    message["X-Unsent"] = "1"
    message.set_content("\n\n".join(letter["text"] for letter in letters), cte="quoted-printable")
    body = _html(letters)
    message.add_alternative(body, subtype="html", cte="quoted-printable")
    picture_of = message.get_payload()[1]
    for letter in letters:
        for image in letter["images"]:
            picture_of.add_related(
                base64.b64decode(image["png"]),
                "image",
                "png",
                cid=f"<{image['name']}>",
                filename=f"{image['name']}.png",
                disposition="inline",
            )
    for name, text in attachments.items():
        maintype, subtype = _TYPES[name[name.rindex(".") :]]
        message.add_attachment(
            text.encode("utf-8"), maintype, subtype, filename=name, params={"charset": "utf-8"}
        )
    _settle_boundaries(message)
    return message.as_bytes()


def pages_for_pasting(letters):
    """The same letter as one HTML file with its pictures inside, and as plain text."""
    html = _html(letters)
    for letter in letters:
        for image in letter["images"]:
            html = html.replace(f'"cid:{image["name"]}"', f'"data:image/png;base64,{image["png"]}"')
    return {"body.html": html, "body.txt": "\n\n".join(letter["text"] for letter in letters) + "\n"}


def one_line(text):
    r"""Text without line breaks or control characters, as a header needs it.

    >>> one_line("Results\r\nBcc: everyone@example.org")
    'Results Bcc: everyone@example.org'
    """
    kept = (" " if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in text)
    return " ".join("".join(kept).split())


def _html(letters):
    escaped = escape(" / ".join(one_line(letter["subject"]) for letter in letters))
    halves = f"\n{_RULE}\n".join(
        f'{_WIDE}<div lang="{letter["lang"]}" id="{letter["lang"]}" style="max-width:640px">\n'
        f"{letter['html']}\n</div>{_END}"
        for letter in letters
    )
    # Whoever reads the second language is led past the first.
    below = "".join(
        f'<p style="{_LINK}"><a href="#{letter["lang"]}" lang="{letter["lang"]}">'
        f"{_NAMES[letter['lang']]}</a></p>\n"
        for letter in letters[1:]
    )
    return (
        f'<!doctype html>\n<html lang="{letters[0]["lang"]}">\n'
        f'<head><meta charset="utf-8"><title>{escaped}</title></head>\n'
        f'<body>\n<div role="main">\n{below}{halves}\n</div>\n</body>\n</html>\n'
    )


def addresses(to):
    """Addresses of a To header.

    Parameters
    ----------
    to : str, as typed: name@council.gov.wales, "Jones, Ann" <ann@council.gov.wales>; parted by , or ;

    Returns
    -------
    list of email.headerregistry.Address; [] for ''

    Raises
    ------
    PIDataError
        A part is no address that every mail program can send to.

    Examples
    --------
    >>> [str(address) for address in addresses('ann@café.cymru; "Jones, B" <b@council.wales>')]
    ['ann@xn--caf-dma.cymru', '"Jones, B" <b@council.wales>']
    """
    if not to.isprintable():  # a line break could begin another header
        raise _no_address(to)
    parts = re.findall(r'(?:"[^"]*"|[^,;])+', to)  # a comma inside quotation marks parts nothing
    return [_address(part.strip()) for part in parts if part.strip()]


def _address(text):
    named = re.fullmatch(r'(?:"(?P<quoted>[^"]*)"|(?P<plain>[^<>@":]*))\s*<(?P<address>[^<>]*)>', text)
    name, address = (named["quoted"] or named["plain"] or "", named["address"]) if named else ("", text)
    local, _, domain = address.rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise _no_address(text) from None
    # Letters like ŵ before the @ would need mail servers that few councils have.
    if not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        raise _no_address(text)
    return Address(name.strip(), local, domain)


def _no_address(text):
    return PIDataError(f"{one_line(text)!r} is not an e-mail address; write it like name@council.gov.wales")


def _settle_boundaries(message):
    # The library draws boundaries at random; a second run on the same inputs must give the same bytes.
    digest = hashlib.sha256()
    for part in message.walk():
        if not part.is_multipart():
            digest.update(part.get_payload(decode=True))
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_piutils_{number}_{digest.hexdigest()[:24]}")
