import base64
import re
from email import message_from_bytes, policy

import pytest
from bs4 import BeautifulSoup
from fast_mail_parser import parse_email

from piutils.mail import draft, one_line, pages_for_pasting
from piutils.model import PIDataError

PNG = b"\x89PNG picture"


def letters():
    picture = {"name": "results-cy", "alt": "Siart", "png": base64.b64encode(PNG).decode()}
    return [
        {
            "lang": "cy",
            "subject": "Dangosyddion ŵ",
            "html": '<p>Helo</p><img src="cid:results-cy" alt="Siart" width="10" height="5">',
            "text": "Helo ŵ",
            "images": [picture],
        },
        {"lang": "en", "subject": "Indicators", "html": "<p>Hello</p>", "text": "Hello", "images": []},
    ]


def parsed(**headers):
    pages = {"quarterly-en.html": "<!doctype html>", "summary.csv": "code\nPI/1\n"}
    return message_from_bytes(draft(letters(), pages, **headers), policy=policy.default)


def test_the_draft_opens_unsent_and_without_what_the_mail_program_adds():
    message = parsed()
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Dangosyddion ŵ / Indicators"
    assert {"From", "Date", "Message-ID", "To"}.isdisjoint(message.keys())


def test_welsh_comes_first_in_both_bodies():
    message = parsed()
    for kind in ("plain", "html"):
        body = message.get_body((kind,)).get_content()
        assert body.index("Helo") < body.index("Hello")


def test_every_picture_of_the_body_is_in_the_message():
    related = parsed().get_body(("related", "html"))
    pictures = {part["Content-ID"]: part.get_content() for part in parsed().walk() if part["Content-ID"]}
    assert pictures == {"<results-cy>": PNG}
    assert "cid:results-cy" in related.as_string().replace("=\r\n", "").replace("=\n", "")


def test_another_parser_reads_the_same_draft():
    pages = {"quarterly-en.html": "<!doctype html>", "summary.csv": "code\nPI/1\n"}
    seen = parse_email(draft(letters(), pages, to="a@b.wales"))
    assert seen.subject == "Dangosyddion ŵ / Indicators"
    assert (seen.headers["X-Unsent"], seen.headers["To"]) == (["1"], ["a@b.wales"])
    assert "Helo ŵ" in seen.text_plain[0]
    assert 'src="cid:results-cy"' in seen.text_html[0]
    parts = {part.filename: (part.mimetype, part.content_id, part.content) for part in seen.attachments}
    assert parts["results-cy.png"] == ("image/png", "results-cy", PNG)
    assert parts["summary.csv"][::2] == ("text/csv", b"code\nPI/1\n")


def test_both_parsers_find_every_picture_of_a_real_draft(made):
    raw = (made / "email.eml").read_bytes()
    ours, theirs = message_from_bytes(raw, policy=policy.default), parse_email(raw)
    body = ours.get_body(("html",)).get_content()
    named = set(re.findall(r'src="cid:([^"]+)"', body))
    assert len(named) == 4  # two charts in each language
    assert named == set(re.findall(r'src="cid:([^"]+)"', theirs.text_html[0]))
    assert {part["Content-ID"].strip("<>") for part in ours.walk() if part["Content-ID"]} == named
    found = {part.content_id.strip("<>"): part.content for part in theirs.attachments if part.content_id}
    assert set(found) == named
    assert all(content.startswith(b"\x89PNG") for content in found.values())
    assert not ours.defects


def test_a_real_draft_is_small_and_made_for_mail_programs(made):
    raw = (made / "email.eml").read_bytes()
    body = message_from_bytes(raw, policy=policy.default).get_body(("html",)).get_content()
    assert len(raw) <= 1024 * 1024
    assert len(body.encode()) <= 40 * 1024
    page = BeautifulSoup(body, "html.parser")
    assert not page.find_all(["style", "script", "svg", "link"])
    assert not page.find_all(class_=True)
    for picture in page.find_all("img"):
        assert 20 <= len(picture["alt"]) <= 300
        assert 0 < int(picture["width"]) <= 600
        assert int(picture["height"]) > 0
    assert [half["lang"] for half in page.find_all("div", lang=True)][:1] == ["cy"]


def test_pages_and_table_are_attached():
    attached = {part.get_filename(): part.get_content() for part in parsed().iter_attachments()}
    assert attached == {"quarterly-en.html": "<!doctype html>", "summary.csv": "code\nPI/1\n"}


def test_equal_input_gives_equal_bytes():
    assert draft(letters(), {"a.csv": "x"}) == draft(letters(), {"a.csv": "x"})


def test_lines_are_short_enough_for_any_gateway():
    long = letters()
    long[1]["text"] = "ŵ word " * 500
    assert max(map(len, draft(long, {}).split(b"\r\n"))) <= 76


def test_a_subject_cannot_add_a_header():
    message = parsed(subject="Results\r\nBcc: everyone@example.org")
    assert message["Subject"] == "Results Bcc: everyone@example.org"
    assert message["Bcc"] is None


@pytest.mark.parametrize(
    "to",
    [
        *("nobody", "a@b@c", "a@b.wales\nBcc: c@d.wales", "<script>", "a@b..wales", ".a@b.wales"),
        *("a@b.wales\x00", "a@b.wales\u2028Bcc: c@d.wales", "a@b.wales c@d.wales", "mailto:a@b.wales"),
        *("siân@b.wales", "All: a@b.wales;", "x" * 65 + "@b.wales", "a@" + "x" * 64 + ".wales"),
    ],
)
def test_what_is_no_address_is_refused(to):
    with pytest.raises(PIDataError, match="is not an e-mail address"):
        parsed(to=to)


def test_several_addresses_are_taken():
    assert parsed(to="a@b.wales; Ann Other <c@d.wales>")["To"] == "a@b.wales, Ann Other <c@d.wales>"


@pytest.mark.parametrize(
    ("to", "header"),
    [
        ('"Jones, Ann" <a@b.wales>; c@d.wales', '"Jones, Ann" <a@b.wales>, c@d.wales'),
        ("Siân Tŷ<a@b.wales>", "Siân Tŷ <a@b.wales>"),
        ("a@café.cymru,", "a@xn--caf-dma.cymru"),
        (" ; ", None),
    ],
)
def test_names_and_domains_are_written_as_headers_need_them(to, header):
    assert parsed(to=to)["To"] == header
    assert parse_email(draft(letters(), {}, to=to)).headers.get("To", [None])[0] == header


def test_a_subject_of_bytes_that_are_no_text_is_no_crash():
    assert parsed(subject="Results \udcff")["Subject"] == "Results"


def test_the_letter_for_pasting_holds_its_own_pictures():
    pages = pages_for_pasting(letters())
    assert "cid:" not in pages["body.html"]
    assert base64.b64encode(PNG).decode() in pages["body.html"]
    assert pages["body.txt"] == "Helo ŵ\n\nHello\n"


def test_one_line_drops_control_characters():
    assert one_line(" a\x00b\tc\x7f ") == "a b c"
