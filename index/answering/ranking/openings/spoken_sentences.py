"""Sentences in which a word such as "you" is said by somebody who is quoted. Pure.

"If you saw it, ring us," the officer said, speaks to whoever was there, and the report around it
addresses no reader.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.collection import Collection
from index.expressions import SentenceFlag

MAX_BEFORE = 8
"""Sentences of a paragraph before one in which a quotation is looked for that it stands in."""

_SPEECH = int(SentenceFlag.SPEECH)
_QUOTED = re.compile(r"\"[^\"]*(?:\"|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)")
_CLOSING = re.compile(r"^[^\"“]*\"|^[^“”]*”")


def list_unspoken(
    collection: Collection, candidates: Sequence[Candidate], terms: AbstractSet[str]
) -> list[Candidate]:
    """Return those of some candidates that have one of some terms outside quotations."""
    ids = [each.sentence for each in candidates]
    starts = [
        max(collection.sentences_of(each.paragraph).start, each.sentence - MAX_BEFORE)
        for each in candidates
    ]
    read = sorted(
        {each for start, end in zip(starts, ids, strict=True) for each in range(start, end + 1)}
    )
    has_mark = collection.flags(np.array(read, dtype=np.int64)) & _SPEECH
    marked = [each for each, has in zip(read, has_mark.tolist(), strict=True) if has]
    if not marked:
        return [*candidates]
    passages = collection.passages(marked)
    texts = dict(zip(marked, (each.masked_text for each in passages), strict=True))
    return [
        each
        for each, start in zip(candidates, starts, strict=True)
        if _has_unspoken(texts, range(start, each.sentence), each.sentence, terms)
    ]


def _has_unspoken(
    texts: dict[int, str], before: range, sentence: int, terms: AbstractSet[str]
) -> bool:
    """Tell whether a sentence has one of some terms outside quotations.

    `texts` are those of the sentences with quotation marks.
    """
    earlier = " ".join(texts[each] for each in before if each in texts)
    is_open = earlier.rfind("“") > earlier.rfind("”") or earlier.count('"') % 2 == 1
    if sentence not in texts:
        return not is_open
    text = texts[sentence]
    if is_open:
        text, num_closed = _CLOSING.subn(" ", text)
        if not num_closed:
            return False
    return not terms.isdisjoint(extract_terms(_QUOTED.sub(" ", text)))
