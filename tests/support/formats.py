"""One article written in every format, each by a library or by hand; nothing of it is stored."""

import io
import json
import zipfile
from email.message import EmailMessage
from html import escape
from importlib.util import find_spec

import docx as python_docx
import odfdo
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

TITLE = "The ferry to Skarholm"
PARAGRAPHS = (
    "The ferry from Vesby runs every two hours from Monday, the harbour office said on Friday.",
    "A ticket costs four euros. Children travel free of charge when an adult is with them.",
    "“We are glad,” said Zoë Berg, who has sold coffee on board for nine years.",
)
"""A headline and three paragraphs of one sentence, two, and one with a quotation."""


def text() -> bytes:
    return "\n\n".join((TITLE, *PARAGRAPHS)).encode()


def markdown() -> bytes:
    return "\n\n".join((f"# {TITLE}", *PARAGRAPHS)).encode()


def html(body: str | None = None, head: str = "") -> bytes:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in PARAGRAPHS)
    article = body if body is not None else f"<h1>{TITLE}</h1>{paragraphs}"
    page = (
        f"<!doctype html><html lang=en><head><title>{TITLE}</title>{head}</head><body>"
        f"<nav><a href=/>Home</a> <a href=/news>News</a></nav><article>{article}</article>"
        "<footer>© 2019 Harbor Herald</footer></body></html>"
    )
    return page.encode()


def feed(*items: str) -> bytes:
    entry = (
        f"<item><title>{TITLE}</title><description><![CDATA[{_html_text()}]]></description></item>"
    )
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor Herald</title>'
        f"{''.join(items) or entry}</channel></rss>"
    ).encode()


def _html_text() -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in PARAGRAPHS)


def epub(chapter: str | None = None) -> bytes:
    chapter = chapter or f"<h1>{TITLE}</h1>{_html_text()}"
    return zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
        ),
        "OEBPS/book.opf": (
            '<package xmlns="http://www.idpf.org/2007/opf" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
            f"<dc:title>{TITLE}</dc:title><dc:creator>Ana Ruiz</dc:creator>"
            "<dc:language>en</dc:language><dc:date>2020-05-01</dc:date></metadata><manifest>"
            '<item id="c" href="c%201.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
            '</manifest><spine><itemref idref="n"/><itemref idref="c"/></spine></package>'
        ),
        "OEBPS/c 1.xhtml": (
            f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{chapter}</body></html>'
        ),
        "OEBPS/n.xhtml": "<html><body><p>Contents</p></body></html>",
    })  # fmt: skip


def zipped(members: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else None
            archive.writestr(name, data, compress_type=kind)
    return buffer.getvalue()


def docx() -> bytes:
    document = python_docx.Document()
    document.add_heading(TITLE, 1)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document) -> bytes:
    """Return the file that a document of python-docx or odfdo is."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def pdf(story=None, *, title: str | None = None, on_page=None) -> bytes:
    """Return a PDF of reportlab's flowables, by default of the article."""
    styles = getSampleStyleSheet()
    if story is None:
        story = [Paragraph(TITLE, styles["Title"])]
        story += [Paragraph(paragraph, styles["BodyText"]) for paragraph in PARAGRAPHS]
    buffer = io.BytesIO()
    template = SimpleDocTemplate(buffer, title=title)
    hooks = {"onFirstPage": on_page, "onLaterPages": on_page} if on_page else {}
    template.build(story, **hooks)
    return buffer.getvalue()


def odt() -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, TITLE, suppress_numbering=True))
    for paragraph in PARAGRAPHS:
        document.body.append(odfdo.Paragraph(paragraph))
    return saved(document)


def rst() -> bytes:
    return "\n\n".join((f"{TITLE}\n{'=' * len(TITLE)}", *PARAGRAPHS)).encode()


def asciidoc() -> bytes:
    return "\n\n".join((f"= {TITLE}", *PARAGRAPHS)).encode()


def mediawiki() -> bytes:
    return "\n\n".join((f"= {TITLE} =", *PARAGRAPHS)).encode()


def mail() -> bytes:
    message = EmailMessage()
    message["From"] = "Mia Berg <mia@example.org>"
    message["Subject"] = TITLE
    message["Date"] = "Fri, 2 May 2025 23:30:00 -0700"
    message.set_content("\n\n".join(PARAGRAPHS))
    return message.as_bytes()


def mailbox() -> bytes:
    return b"From mia@example.org Fri May  2 23:30:00 2025\n" + mail() + b"\n"


def chat() -> bytes:
    messages = [
        {
            "type": "Default",
            "timestamp": "2025-05-01T10:02:03+02:00",
            "content": "How much is the ferry?",
            "author": {"name": "ana", "nickname": "Ana"},
        },
        {
            "type": "ChannelPinnedMessage",
            "timestamp": "2025-05-01T10:03:00+02:00",
            "content": "Pinned a message.",
            "author": {"name": "bo"},
        },
        {
            "type": "Reply",
            "timestamp": "2025-05-02T23:59:00+02:00",
            "content": "Four euros.",
            "author": {"name": "bo"},
        },
    ]
    export = {"guild": {"name": "Harbor"}, "channel": {"name": "help"}, "messages": messages}
    return json.dumps(export).encode()


def csv() -> bytes:
    return b'Question,Answer\n"How much is the ferry?","Four euros.\n\nChildren are free."\n'


def json_lines() -> bytes:
    return json.dumps({"question": "When does it run?", "answer": "On Monday."}).encode()


def vtt() -> bytes:
    return (
        b"WEBVTT\n\nNOTE not said\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Ana>We are glad &amp; "
        b"proud,\n\n00:00:03.000 --> 00:00:04.000\n<v Ana>and so is he.\n\n"
        b"01:02:03.000 --> 01:02:05.000\nThe ferry\nruns again.\n"
    )


def srt() -> bytes:
    return (
        b"1\n00:00:01,000 --> 00:00:03,000\n<i>The ferry</i> runs\n\n"
        b"2\n00:00:03,000 --> 00:00:05,000\n{\\an8}again on Monday.\n"
    )


def zip_file() -> bytes:
    return zipped({"docs/a.txt": text(), "docs/b.html": html()})


NOT_INSTALLED = frozenset() if find_spec("mwparserfromhell") else frozenset({"a.wiki"})
"""Files whose library may be missing: it is not built for Python 3.14."""

_MAKERS = {
    "a.txt": text, "a.md": markdown, "a.html": html, "a.rss": feed, "a.epub": epub,
    "a.docx": docx, "a.odt": odt, "a.pdf": pdf, "a.rst": rst, "a.adoc": asciidoc, "a.csv": csv,
    "a.jsonl": json_lines, "a.vtt": vtt, "a.srt": srt, "a.zip": zip_file,
    "a.wiki": mediawiki, "a.eml": mail, "a.mbox": mailbox,
}  # fmt: skip

ALL = {name: make for name, make in _MAKERS.items() if name not in NOT_INSTALLED}
"""What makes a file of each format, by the file's name."""

_SHEETS = frozenset({"a.csv", "a.jsonl", "a.vtt", "a.srt", "a.zip"})

ARTICLES = tuple(name for name in ALL if name not in _SHEETS)
"""Files that hold the same article."""
