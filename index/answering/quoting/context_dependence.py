"""Can a sentence stand alone, or is it quoted with the one before it?"""

import re
from collections.abc import Callable, Sequence

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


def leans_back(text: str, before: Callable[[], Sequence[str]]) -> bool:
    """Tell whether a sentence that is not its paragraph's first needs the one before it.

    It does if it opens with a pronoun or connective that points back, or stands in a quotation
    that the sentence just before it opened. `before` gives its paragraph's earlier sentences,
    whatever it likes for those without a quotation mark; it is not called if it does not matter.
    """
    if _LEANS.match(text):
        return True
    first_person = bool(_FIRST_PERSON.match(text))
    if first_person and text.startswith(('"', "“")):
        return True  # whose words they are stands in the sentence before
    earlier = before()
    return _is_open(earlier) and (first_person or not _is_open(earlier[:-1]))


def _is_open(sentences: Sequence[str]) -> bool:
    """Tell whether a quotation is still open after these sentences of one paragraph."""
    text = " ".join(sentences)
    if text.rfind("“") > text.rfind("”"):
        return True
    return text.count('"') % 2 == 1
