"""What mail programs put around what somebody wrote: signatures, headers of forwarded mail, marks.

Pure. None of it is an answer, and a telephone number under every mail would be quoted for each.
"""

import re
from collections.abc import Iterator, Sequence

_DELIMITER = re.compile(r"-- ?\Z")
"""The line above a signature (RFC 3676); on its way it may lose its space."""
_MOST_SIGNATURE_LINES = 12
_MOST_LINES_WITHOUT_SPACE = 8
"""Lines below a delimiter that lost its space; it may part what somebody wrote."""
_FOOTER = re.compile(r"_{10,}\Z")
_LIST = re.compile(r"mailing list|listinfo|unsubscribe|https?://\S+list", re.IGNORECASE)
"""The rule over what a mailing list adds, and what that has."""
_MOST_FOOTER_LINES = 8
_QUOTES = re.compile(
    r"[ \t]*>|.{0,300}\b(?:wrote|schrieb|écrit|escribió|scritto|escreveu)\s?:\s*\Z"
)
_DEVICE = (
    r"(?:iphone|ipad|android|samsung|galaxy|xperia|huawei|pixel|blackberry|nokia|mobile|phone|"
    r"smartphone|tablet|outlook|gmail|yahoo|mail|protonmail|thunderbird|handy|mobiltelefon|"
    r"móvil|portable|cellulare|telefono)"
)
_SENT_FROM = re.compile(
    r"(?:sent (?:from|via|with|using)|get (?=outlook for |yahoo mail for )|"
    r"von mein\w* |gesendet (?:von|mit)|envoyé (?:de|depuis)|"
    r"enviado (?:desde|do|de|a partir)|inviato da(?:l)?|verzonden vanaf|skickat från|sendt fra)"
    rf"(?=[ \w'’®-]*\b{_DEVICE}).{{0,60}}\Z",
    re.IGNORECASE,
)
"""The line that a telephone or a free program adds: "Sent from my iPhone"."""
_FORWARDED = re.compile(
    r"[ \t]*(?:-{2,}[ \t]*(?:(?:begin |start of )?(?:forwarded|original|weitergeleitete|"
    r"ursprüngliche|message (?:transféré|d'origine)|mensaje (?:reenviado|original)|"
    r"messaggio (?:inoltrato|originale))[^\n]{0,40}?)-{2,}"
    r"|begin forwarded message:|_{20,})[ \t]*\Z",
    re.IGNORECASE,
)
"""The line above a forwarded or answered mail."""
_HEADER = re.compile(
    r"[ \t>*]*(?:from|to|cc|bcc|date|sent|subject|reply-to|von|an|datum|gesendet|betreff|de|à|para|"
    r"cco?|objet|envoyé|enviado|fecha|data|asunto|assunto|da|inviato|oggetto|van|aan|verzonden|"
    r"onderwerp)[ \t]?:",
    re.IGNORECASE,
)
_MOST_HEADERS = 12
_MARKS = " \t>"
_OF_MAILBOX = ">From "
"""How a mailbox writes a line that begins with "From", lest it be taken for the next mail."""


def leave_out_frames(text: str) -> str:
    """Return the text of a mail without its signatures and the headers of mails inside it."""
    lines = _without_mailbox_marks(text.split("\n"))
    return "\n".join(_without_headers([*_without_signatures(lines)]))


def _without_mailbox_marks(lines: list[str]) -> list[str]:
    """Return lines without the mark that stays on a mail that was taken out of a mailbox.

    A mark beside quoted lines, or below a line that introduces some, is that of a quotation.
    """
    filled = [at for at, line in enumerate(lines) if line.strip()]
    for before, at, after in zip([None, *filled], filled, [*filled[1:], None], strict=False):
        if not lines[at].startswith(_OF_MAILBOX):
            continue
        is_introduced = before is not None and lines[before].rstrip().endswith(":")
        near = [lines[other] for other in (before, after) if other is not None]
        if not is_introduced and not any(line.startswith(">") for line in near):
            lines[at] = lines[at][1:]
    return lines


def _without_signatures(lines: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at].rstrip("\r")
        if _DELIMITER.match(line) and (end := _end_of_signature(lines, at + 1, line)) > 0:
            at = end
            continue
        if _FOOTER.match(line) and _is_footer(lines[at + 1 :]):
            return
        if not (len(line) <= 120 and _SENT_FROM.match(line.strip(_MARKS))):
            yield lines[at]
        at += 1


def _is_footer(rest: Sequence[str]) -> bool:
    """Tell whether a few lines at the end of a mail are what a mailing list adds."""
    if any(line.strip() for line in rest[_MOST_FOOTER_LINES : _MOST_FOOTER_LINES + 50]):
        return False
    return any(_LIST.search(line[:300]) for line in rest[:_MOST_FOOTER_LINES])


def _end_of_signature(lines: Sequence[str], start: int, delimiter: str) -> int:
    """Return the line behind a signature, before what it quotes or at the end; 0 for none."""
    most = _MOST_SIGNATURE_LINES if delimiter.endswith(" ") else _MOST_LINES_WITHOUT_SPACE
    for at in range(start, min(len(lines), start + most + 1)):
        if _QUOTES.match(lines[at][:400]) or _FORWARDED.match(lines[at][:120]):
            return at
    goes_on = any(line.strip() for line in lines[start + most : start + most + 50])
    return 0 if goes_on else len(lines)


def _without_headers(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines without those that name a forwarded mail and its headers, which end in a blank.

    Without such a line above them, two headers or more, the first of which says who wrote, are
    those of an answered mail.
    """
    at = 0
    while at < len(lines):
        opens = _FORWARDED.match(lines[at].strip(_MARKS)[:120]) is not None
        start = at + 1 if opens else at
        while opens and start < len(lines) and not lines[start].strip(_MARKS):
            start += 1
        end = _end_of_headers(lines, start)
        if end - start >= (1 if opens else 3):
            at = end
            yield ""
        elif opens and "_" not in lines[at]:
            at += 1
        else:
            yield lines[at]
            at += 1


def _end_of_headers(lines: Sequence[str], start: int) -> int:
    """Return the line behind header lines and what continues them, `start` if there are none."""
    if start >= len(lines) or not _HEADER.match(lines[start][:60]):
        return start
    end = start
    for at in range(start, min(len(lines), start + _MOST_HEADERS)):
        if _HEADER.match(lines[at][:60]):
            end = at + 1
        elif not lines[at].strip(_MARKS) or not lines[at].startswith((" ", "\t")):
            break
        else:
            end = at + 1
    is_closed = end >= len(lines) or not lines[end].strip(_MARKS)
    return end if is_closed else start
