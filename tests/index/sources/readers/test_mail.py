"""index/sources/readers/mail: one mail one article, whatever program wrote it."""

import pytest

from index.articles import parse
from index.errors import SourceError
from index.sources import read_source

FROM = b"From mia@example.org Mon Mar  3 10:02:03 2025\n"
HEAD = b"From: =?utf-8?q?Mia_B=C3=A6rg?= <mia@example.org>\nDate: Mon, 3 Mar 2025 23:02:03 -0900\n"


def mail(body: bytes, *, subject: bytes = b"Ferry", head: bytes = b"") -> bytes:
    return HEAD + b"Subject: " + subject + b"\n" + head + b"\n" + body


def texts(document):
    return [document.text[slice(*each.span)] for each in parse(document).paragraphs]


def test_a_mailbox_is_an_article_for_each_mail():
    """Named by subject; who wrote it and when as the mail says, the day in the writer's zone."""
    data = FROM + mail(b"It runs.\n") + b"\n" + FROM + mail(b"It stops.\n") + b"\n"
    reading = read_source("list.mbox", data)
    one, two = reading.documents
    assert one.source == "list.mbox/ferry"
    assert two.source.startswith("list.mbox/ferry-")
    assert (one.title, one.author, one.published) == ("Ferry", "Mia Bærg", "2025-03-03")
    assert texts(two) == ["Ferry", "It stops."]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_sentence_that_begins_with_from_begins_no_mail(end):
    """Only the line that a mailbox has; a quoted one is shown as it was written."""
    body = b"Hello.\n\nFrom now on it is free.\n\n>From Monday on it is dear.\n"
    data = (FROM + mail(body)).replace(b"\n", end)
    [document] = read_source("list.mbox", data).documents
    assert texts(document)[2:] == ["From now on it is free.", "From Monday on it is dear."]


@pytest.mark.parametrize(
    ("head", "body", "seen"),
    [
        (b"", b"It runs.\n", "It runs."),
        (
            b"Content-Type: text/plain; charset=cp1250\n",
            "Žluťoučký kůň běží.".encode("cp1250"),
            "Žluťoučký kůň běží.",
        ),
        (
            b"Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain\n",
            b"The caf=C3=A9 is open on Mon=\nday.\n",
            "The café is open on Monday.",
        ),
        (b"Content-Transfer-Encoding: base64\n", b"SXQgcnVucy4K", "It runs."),
        (
            b"Content-Type: text/plain; charset=utf-8; format=flowed\n",
            b"It runs \nagain on Monday.\n",
            "It runs again on Monday.",
        ),
        (b"Content-Type: text/html\n", b"<p>It <b>runs</b>.</p><style>p {}</style>", "It runs."),
        (b"Content-Type: text/plain; charset=no-such\n", b"It runs.", "It runs."),
        (
            b"Content-Type: multipart/alternative; boundary=x\n",
            b"--x\n\nIt runs.\n--x\nContent-Type: text/html\n\n<p>It <b>runs</b>.</p>\n--x--\n",
            "It runs.",
        ),
        (
            b"Content-Type: multipart/alternative; boundary=x\n",
            b"--x\n\n \n--x\nContent-Type: text/html\n\n<p>It <b>runs</b>.</p>\n--x--\n",
            "It runs.",
        ),
    ],
)
def test_the_text_of_a_mail(head, body, seen):
    """In whatever encoding, plain rather than HTML, its lines joined where they were broken."""
    [document] = read_source("a.eml", mail(body, head=head)).documents
    assert texts(document)[1:] == [seen]


def test_quoted_lines_are_a_quotation():
    """The marks of quoted lines are not shown, as in any plain text."""
    [document] = read_source("a.eml", mail(b"> When does it run?\n\nAt nine.\n")).documents
    _, quoted, answer = parse(document).paragraphs
    assert (str(quoted.kind), str(answer.kind)) == ("quotation", "text")
    assert quoted.hidden


def test_attachments_are_named():
    """Their text is not part of the mail, and the report says that they are not read."""
    body = (
        b"--x\n\nThe plan is attached.\n--x\nContent-Type: text/plain\n"
        b"Content-Disposition: attachment; filename=plan.txt\n\nThe plan.\n--x--\n"
    )
    head = b"Content-Type: multipart/mixed; boundary=x\n"
    reading = read_source("a.eml", mail(body, head=head))
    assert texts(reading.documents[0])[1:] == ["The plan is attached."]
    assert [note.text for note in reading.notes] == ["attachments are not read: plan.txt"]
    body = body.replace(b"text/plain\nContent-Disposition: attachment; filename=plan.txt", b"{}")
    body = body.replace(b"{}", b"message/rfc822\n\nSubject: Plan")
    reading = read_source("a.eml", mail(body, head=head))
    assert [note.text for note in reading.notes] == ["attachments are not read: a mail"]


def test_one_bad_mail_costs_itself_alone():
    """A mail without text is named; the others are read."""
    data = FROM + mail(b"\n", subject=b"Nothing") + b"\n" + FROM + mail(b"It runs.\n")
    reading = read_source("list.mbox", data)
    assert [document.title for document in reading.documents] == ["Ferry"]
    assert reading.unread == (("list.mbox/nothing", "holds no text"),)
    nested = b"From: " + b"(<" * 5000 + b"\nSubject: Ferry\n\nIt runs.\n"
    assert read_source("a.eml", nested).documents[0].author is None
    with pytest.raises(SourceError, match="no mail"):
        read_source("a.eml", b"Just a line.\n")


def test_a_mailbox_without_an_ending_is_known_by_its_first_lines():
    """As mail programs keep them."""
    [document] = read_source("Inbox", FROM + mail(b"It runs.\n")).documents
    assert document.format == "mail"


@pytest.mark.parametrize(
    ("text", "title", "author", "published"),
    [
        ("From: Mia <mia@a.org>\nSubject: The ferry\n\n", "The ferry", "Mia", None),
        (
            "Von: Mia Berg\nGesendet: Mon, 3 Mar 2025 10:00:00 +0100\nBetreff: Die\n Fähre\n\n",
            "Die Fähre",
            "Mia Berg",
            "2025-03-03",
        ),
        ("De : mia@a.org\nObjet : Le bac\n\n", "Le bac", "mia@a.org", None),
        ("From: Mia\nTo: Bo\nDate: soon\n\n", None, "Mia", None),
    ],
)
def test_header_lines_of_a_mail_in_plain_text_are_no_headline(text, title, author, published):
    """A mail that was saved as text has its subject as title, and its text begins after them."""
    [document] = read_source("a.txt", f"{text}It runs.\n".encode()).documents
    assert (document.title, document.author, document.published) == (title, author, published)
    assert texts(document) == ["It runs."]


@pytest.mark.parametrize(
    "text",
    [
        "From: Elm Street\n\nIt is far.\n",
        "From: Elm\nSubject: no blank line\nIt is far.\n",
        "Monday: closed\nTuesday: open\n\nIt is far.\n",
        "Subject: Ferry\nTo: all\n\nIt is far.\n",
    ],
)
def test_other_labelled_lines_stay_text(text):
    """Two lines that only look like it are part of the article."""
    [document] = read_source("a.txt", text.encode()).documents
    assert document.body_start == 0


@pytest.mark.parametrize("year", ["99999999999", "9" * 30, "0", "-1"])
def test_a_day_in_no_calendar(year):
    """The mail is read without it."""
    data = f"From: a@b.example\nSubject: Plan\nDate: 2 May {year} 10:00 +0000\n\nIt runs.\n"
    [document] = read_source("a.eml", data.encode()).documents
    assert texts(document)[-1] == "It runs."
