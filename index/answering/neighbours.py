"""Can a sentence stand alone, or is it quoted with the one before it?"""

import re
from collections.abc import Sequence

from index.types import Count, Passage, Span

LONGEST = 600
"""Code points of two joined sentences beyond which the winning one stands alone."""

# What points back. "It is believed that …" and "There is …" point nowhere.
_LEANS = re.compile(
    r"[\"“'‘(\[]?(?:"
    r"(?:He|She|They|Him|Her|Them|His|Hers|Its|Their|This|That|These|Those|Such|Both|Neither|"
    r"Others?|Another|It(?! (?:is|was|has been|had been|seems|appears|would be|may be|"
    r"became)\b(?: not| also| now| widely| generally| often)? (?:\w+ed|said|thought|known|likely|"
    r"unlikely|possible|clear|important|common|necessary|true|that)\b))"
    r"|But|So(?! far)|However|Therefore|Thus|Hence|Otherwise|Instead|Consequently|Accordingly|"
    r"Similarly|Likewise|Conversely|Nevertheless|Nonetheless|For (?:example|instance)|"
    r"As a result|(?:In|By) contrast|On the other hand|After (?:this|that)|That is"
    r")\b"
)
_FIRST_PERSON = re.compile(r"[\"“]?(?:I|We|My|Our|You)\b")


def leans_back(text: str, before: Sequence[str]) -> bool:
    """Tell whether a sentence needs the one before it; `before` are its paragraph's earlier ones.

    It does if it opens with a pronoun or connective that points back, or stands in a quotation
    that the sentence just before it opened.
    """
    if not before:
        return False
    if _LEANS.match(text):
        return True
    quoted = _is_open(before) or text.startswith(('"', "“"))
    if quoted and _FIRST_PERSON.match(text):
        return True  # whose words they are stands in the sentence before
    return _is_open(before) and not _is_open(before[:-1])


def _is_open(sentences: Sequence[str]) -> bool:
    """Tell whether a quotation is still open after these sentences of one paragraph."""
    text = " ".join(sentences)
    if text.rfind("“") > text.rfind("”"):
        return True
    return text.count('"') % 2 == 1


def join(first: Passage, second: Passage) -> Passage | None:
    """Return two consecutive sentences of one paragraph as one passage, None if that is too long.

    Sentences cover all visible text, so only white space lies between them; it is known for sure
    where it is one space or one line break, and anything else is left unjoined.
    """
    gap = second.span.start - first.span.end
    breaks = second.lines.first - first.lines.last
    between = {(0, 0): "", (1, 0): " ", (1, 1): "\n"}.get((gap, breaks))
    if between is None or second.span.end - first.span.start > LONGEST:
        return None
    return Passage(
        source=second.source,
        title=second.title,
        url=second.url,
        published=second.published,
        kind=second.kind,
        paragraph=second.paragraph,
        sentences=Count(first.sentences.first, second.sentences.last),
        lines=Count(first.lines.first, second.lines.last),
        span=Span(first.span.start, second.span.end),
        text=first.text + between + second.text,
    )
