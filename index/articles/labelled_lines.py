"""Lines such as "Saturday: 11 to 3", which say little without the title above them. Pure."""

import re
from collections.abc import Sequence

from index.types import Article, Kind, Span, clip_spans, without_hidden

_LABELLED = re.compile(r"(?P<label>[^\W_][^:\n]{0,39}?)\s*(?::|\s[–—-])\s+(?P<value>\S[^\n]{0,99})")
_AFTER_LABEL = (":", "–", "—", "-")
_COLUMNS = re.compile(r"[^\W_][^\n\t]{0,39}?(?:\t| {2,})\s*\S[^\n]{0,99}")
_FIGURE = re.compile(r"\d")
_RELEASE = re.compile(
    r"\W*(?:[^\W\d][\w.-]*\s+){0,3}?(?:v\.?\s?)?\d+(?:\.\d+)+(?:[-+.]?\w+)*\]?(?:\([^()]*\))?"
    r"\s*(?:[-–—(:,/|].*)?|\W*unreleased\W*",
    re.IGNORECASE | re.DOTALL,
)
_ENDS_SENTENCE = re.compile(r"[.!?…。][\"'”’)\]]*\Z")
_MAX_TITLE = 300
"""Code points of a title that count for its lines."""

_LONG_LABEL = re.compile(r"(?P<label>[^\W_][^:\n]{0,69}?)\s*:\s+(?P<value>\S[^\n]{0,99})")
_MAX_WORDS_IN_ROW = 10
"""Words of the label of a line that other labelled lines stand beside."""

_MAX_VALUE_WORDS = 12
_MAX_LABEL_WORDS = 5
_MAX_TERM_WORDS = 6
_DEFINING = frozenset({Kind.TEXT, Kind.LIST})
"""Kinds of paragraphs that may define the term that is shown over them."""


def is_labelled(shown: str, *, in_row: bool = False) -> bool:
    """Tell whether a line is a short label and its value, and no sentence.

    The label may be longer in a row of such lines: "Second week, both towers: Karl Juul".
    """
    line = shown.strip()
    if ("\t" in line or "  " in line) and _COLUMNS.fullmatch(line):
        return True
    found = _LABELLED.fullmatch(line) if any(map(line.__contains__, _AFTER_LABEL)) else None
    if in_row and found is None and ":" in line:
        found = _LONG_LABEL.fullmatch(line)
    most = _MAX_WORDS_IN_ROW if in_row and ":" in line else _MAX_LABEL_WORDS
    if found is None or len(found["label"].split()) > most:
        return False
    words = found["value"].split()
    is_sentence = bool(_ENDS_SENTENCE.search(line)) and not line.endswith("m.")
    return len(words) <= _MAX_VALUE_WORDS and not (is_sentence and len(words) > 3)


def is_term(shown: str) -> bool:
    """Tell whether what is shown over a paragraph is a term that it defines, and no sentence."""
    own = shown.strip()
    return len(own.split()) <= _MAX_TERM_WORDS and not own.endswith((".", "!", "?", ":", "…"))


def names_release(shown: str) -> bool:
    """Tell whether a heading names a version: "[2.4.0] - 2026-03-02", "Tapir v2.4", "Unreleased".

    A numbered heading such as "1.2 Scope" does not.
    """
    return _RELEASE.fullmatch(shown.strip()) is not None


def find_title_above(
    lines: Sequence[str], sentences: Sequence[Span], before: Span | None
) -> tuple[Span, ...]:
    """Return what labelled lines stand under: the first line, or else the headline `before`.

    `lines` are the sentences as they are seen. Two of them must be labelled, and all but the title.
    The heads of columns stand over their rows as well.
    """
    if len(lines) < 2 or not all(is_labelled(line, in_row=True) for line in lines[1:]):
        return ()
    if is_labelled(lines[0], in_row=True):
        heads = sentences[:1] if _are_heads(lines[0], lines[1:]) else ()
        return (before, *heads) if before else tuple(heads)
    is_title = len(lines) > 2 and not _ENDS_SENTENCE.search(lines[0].strip())
    return (sentences[0],) if is_title else ()


def _are_heads(line: str, rows: Sequence[str]) -> bool:
    """Tell whether a line of columns has heads alone, and most lines below it have figures."""
    if not _COLUMNS.fullmatch(line.strip()) or _FIGURE.search(line):
        return False
    return 2 * sum(_FIGURE.search(row) is not None for row in rows) > len(rows)


def find_line_titles(article: Article) -> list[str]:
    """Return, for each sentence of an article in order, the title by which it is found too.

    That is what stands above a labelled line, a row of a table or a definition; "" for all other
    sentences.
    """
    text = article.document.text
    hidden = [span for paragraph in article.paragraphs for span in paragraph.hidden]

    def shown(span: Span) -> str:
        return without_hidden(text[span.start : span.end], clip_spans(hidden, span))

    titles: list[str] = []
    for paragraph in article.paragraphs:
        if not paragraph.above:
            titles += [""] * len(paragraph.sentences)
            continue
        title = "\n".join(map(shown, paragraph.above))[:_MAX_TITLE]
        is_defined = paragraph.kind in _DEFINING and all(
            is_term(shown(span)) for span in paragraph.above
        )
        for span in paragraph.sentences:
            is_above = any(a < span.end and span.start < b for a, b in paragraph.above)
            is_line = (
                is_defined or paragraph.kind is Kind.TABLE or is_labelled(shown(span), in_row=True)
            )
            takes = title and not is_above and is_line and paragraph.kind is not Kind.CODE
            titles.append(title if takes else "")
    return titles
