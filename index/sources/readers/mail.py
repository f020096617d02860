"""Reader of mail: mailboxes (mbox), one mail one article, and single mails (.eml)."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage
from typing import TypedDict

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.front_matter import day_of, decode_words, name_of_sender
from index.sources.readers.block_builder import BlockBuilder, clean_line
from index.sources.readers.html import add_html
from index.sources.readers.mail_frames import leave_out_frames
from index.sources.readers.names import MemberNames
from index.sources.readers.reading import Reading, ReadingNote, SourceFile, UnreadPart
from index.types import Document

MAX_MAILS = 5_000
MAILBOX = re.compile(
    rb"From [^\r\n]{1,200}?[ \t][A-Z][a-z]{2}[ \t]+[A-Z][a-z]{2}[ \t]+\d{1,2}[ \t]+\d{1,2}:\d{2}"
    rb"[^\r\n]{0,40}\d{4}[^\r\n]{0,40}\r?\n"
)
"""The line that begins a mail in a mailbox; a sentence that begins with "From" is none."""

_NEXT = re.compile(rb"(?:\A|(?<=\n))(?:(?<=\n\n)|(?<=\n\r\n)|\A)" + MAILBOX.pattern)
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")
_FLOWED = re.compile(r"(?m)^(?!-- $)(?P<line>[^\n]*[^\s>][^\n]*?) \n(?=\S)")
_FAULTS = (
    LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError,
    OverflowError, MessageError,
)  # fmt: skip
"""What the standard library raises for mails that are damaged."""


class _About(TypedDict):
    """What the headers of a mail say."""

    title: str | None
    author: str | None
    published: str | None
    outlet: str | None


def read_mail(file: SourceFile) -> Reading:
    """Read the mails of a mailbox, each as `FILE/subject`, or one mail under the file's name.

    Attachments are named and not read. Raises SourceError if there is no mail.
    """
    mails = list(_split(file.data))
    if not mails:
        return _reading(file, [(file.name, _parse(file.name, file.data))])
    names = MemberNames(file.name)
    named = []
    for data in mails[:MAX_MAILS]:
        mail = _parse(file.name, data)
        subject = _header(mail, "Subject") or "untitled"
        named.append(
            (names.choose(subject, _header(mail, "Message-ID") or repr(data[:2000])), mail)
        )
    reading = _reading(file, named)
    if len(mails) <= MAX_MAILS:
        return reading
    told = f"only {MAX_MAILS:,} of its {len(mails):,} mails are read"
    return Reading(
        documents=reading.documents,
        notes=(ReadingNote(file.name, told), *reading.notes),
        unread=reading.unread,
    )


def _split(data: bytes) -> Iterator[bytes]:
    """Yield the mails of a mailbox, without what marks them there; none if it is no mailbox."""
    starts = list(_NEXT.finditer(data))
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(data)
        yield _QUOTED_FROM.sub(rb"\1", data[start.end() : end])


def _parse(name: str, data: bytes) -> EmailMessage:
    try:
        return email.message_from_bytes(data, policy=email.policy.default)
    except _FAULTS as error:
        raise SourceError(name, "this mail is damaged; save it again") from error


def _reading(file: SourceFile, mails: list[tuple[str, EmailMessage]]) -> Reading:
    documents: list[Document] = []
    notes: list[ReadingNote] = []
    unread: list[UnreadPart] = []
    for name, mail in mails:
        try:
            document, told = _read_mail(file, name, mail)
        except SourceError as error:
            unread.append(UnreadPart(name, error.problem))
        else:
            documents.append(document)
            notes += [ReadingNote(name, each) for each in told]
    if not documents:
        raise SourceError(file.name, unread[0].reason)
    return Reading(documents=tuple(documents), notes=tuple(notes), unread=tuple(unread))


def _read_mail(file: SourceFile, name: str, mail: EmailMessage) -> tuple[Document, list[str]]:
    """Return the article of a mail, its subject over its text, and what there is to say of it."""
    subject = clean_line(_header(mail, "Subject"))
    if subject is None and not _header(mail, "From") and not _header(mail, "Date"):
        raise SourceError(name, "this is no mail: it has neither sender, date nor subject")
    text, is_html, notes = _find_text(name, mail)
    notes += _attachments(mail)
    about: _About = {
        "title": subject,
        "author": clean_line(name_of_sender(_header(mail, "From") or "")),
        "published": day_of(_header(mail, "Date") or ""),
        "outlet": clean_line((_header(mail, "List-Id") or "").partition("<")[0].strip(' "')),
    }
    if is_html:
        builder = BlockBuilder()
        builder.add(subject or "")
        length = len(builder)
        add_html(builder, text, name)
        if len(builder) == length:
            raise SourceError(name, "holds no text")
        return builder.document(file, "mail", name=name, **about), notes
    if not text.strip():
        raise SourceError(name, "holds no text")
    whole = f"{subject}\n\n{text}" if subject else text
    return Document(source=name, text=whole, format="mail", url=file.url, **about), notes


def _find_text(name: str, mail: EmailMessage) -> tuple[str, bool, list[str]]:
    """Return the text of a mail, whether it is HTML, and notes on its encoding."""
    try:
        part = mail.get_body(preferencelist=("plain", "html"))
        data = part.get_payload(decode=True) if part is not None else None
        if (
            not isinstance(data, bytes) or not data.strip()
        ):  # some programs send an empty text beside the page
            part = mail.get_body(preferencelist=("html",)) or part
            data = part.get_payload(decode=True) if part is not None else None
        charset = part.get_content_charset() if part is not None else None
        is_html = part is not None and part.get_content_subtype() == "html"
        is_flowed = part is not None and part.get_param("format") == "flowed"
    except _FAULTS as error:
        raise SourceError(name, "this mail is damaged; save it again") from error
    if not isinstance(data, bytes):
        return "", False, []
    decoded = decode_text(name, data, charset=charset)
    text = re.sub(r"\r\n?", "\n", decoded.text)
    if is_flowed:
        text = _FLOWED.sub(r"\g<line> ", text)
    if not is_html:
        text = leave_out_frames(text)
    return text, is_html, [decoded.note] if decoded.note else []


def _attachments(mail: EmailMessage) -> list[str]:
    try:
        names = [
            clean_line(part.get_filename())
            or ("a mail" if part.get_content_type() == "message/rfc822" else None)
            for part in mail.iter_attachments()
        ]
    except _FAULTS:
        return []
    shown = [name for name in names if name]
    return [f"attachments are not read: {', '.join(shown[:5])}"[:300]] if shown else []


def _header(mail: EmailMessage, name: str) -> str | None:
    """Return a header as text, None if it is missing or damaged."""
    try:
        value = mail.get(name)
        return decode_words(str(value)) if value is not None else None
    except _FAULTS:
        return None
