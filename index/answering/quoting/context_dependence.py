"""Whether a sentence needs the one before it to be understood. Pure."""

import re
from collections.abc import Callable, Sequence

MAX_JOINED_LENGTH = 600
"""Code points of two joined sentences; beyond it the second one is quoted alone."""

# Openings that refer to the sentence before; "It is believed that …" refers to nothing.
_REFERS_BACK = re.compile(
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


def needs_context(text: str, earlier_sentences: Callable[[], Sequence[str]]) -> bool:
    """Tell whether a sentence that is not its paragraph's first needs the one before it.

    It does if it opens with a pronoun or connective that refers back, or stands in a quotation
    that the sentence just before it opened. `earlier_sentences` returns the earlier sentences of
    its paragraph, any text for those without a quotation mark; it is called only if needed.
    """
    if _REFERS_BACK.match(text):
        return True
    first_person = bool(_FIRST_PERSON.match(text))
    if first_person and text.startswith(('"', "“")):
        return True  # the sentence before names the speaker
    earlier = earlier_sentences()
    return _is_open(earlier) and (first_person or not _is_open(earlier[:-1]))


def _is_open(sentences: Sequence[str]) -> bool:
    """Tell whether a quotation is still open after these sentences of one paragraph."""
    text = " ".join(sentences)
    if text.rfind("“") > text.rfind("”"):
        return True
    return text.count('"') % 2 == 1
