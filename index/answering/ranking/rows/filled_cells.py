"""Re-ranking by empty cells: a row without an entry in the asked column goes lower. Pure.

"On which day is the early swim" is asked with the words of a head alone, which every row of the
table has above it.
"""

import re
from collections.abc import Sequence

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import AnswerType, Question
from index.answering.table_rows import find_heads, split_row
from index.collection import Collection
from index.types import Kind, Passage

EMPTY = "no entry in the asked column"
"""Name of the part."""

WEIGHT = -1.0
"""Part of such a row, in units of the largest idf."""

NUM_READ = 12
"""Best candidates among which rows are looked for."""

_EMPTY = re.compile(r"\W*|n/?a|none|no", re.IGNORECASE)


def prefer_filled_cells(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, the rows lower that have no entry in the asked column.

    Nothing changes where yes or no is asked; a row that the question names stays.
    """
    if question.answer_type is AnswerType.YES_NO or not candidates:
        return candidates
    top = candidates[:NUM_READ]
    passages = collection.passages([each.sentence for each in top])
    asked = {word.term for word in question.words if word.content}
    empty = {
        each.sentence
        for each, passage in zip(top, passages, strict=True)
        if passage.kind is Kind.TABLE and _lacks_entry(passage, asked)
    }
    if not empty:
        return candidates
    part = WEIGHT * compute_largest_idf(collection.sentences, question.language_share)
    return rescore(candidates, EMPTY, [part * (each.sentence in empty) for each in top])


def _lacks_entry(row: Passage, asked: set[str]) -> bool:
    """Tell whether a row that is not asked for is empty under the heads that say most."""
    cells = split_row(row)
    heads = find_heads(len(cells), row.above)
    if heads is None or not asked.isdisjoint({*extract_terms(row.masked_text)} - STOP_TERMS):
        return False
    texts = [row.masked_text[slice(*cell)] for cell in cells]
    said = [len(asked.intersection(extract_terms(head))) for head in heads[1:]]
    most = max(said)
    under = [text for text, num in zip(texts[1:], said, strict=True) if num == most]
    return most > 0 and all(_EMPTY.fullmatch(text) for text in under)
