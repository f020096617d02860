"""Does a sentence write the question's words as the question does, or in another form?

The index knows stems alone. Of two sentences that both have a word, the one that has it in the
question's own form is the likelier answer; the few best are read once more for that. It says
nothing of whether there is an answer at all, so the gate has decided before.
"""

from collections.abc import Sequence

import numpy as np

from index import analysis
from index.answering.evidence import Candidate, Table
from index.answering.measures import largest_idf
from index.answering.question import Question
from index.collection import Collection

WEIGHT = -0.2
"""Of a content word in another form, in units of the largest idf."""

NUM_READ = 6
"""How many of the best are read: with 16, as many quotes are right."""

PART = "inflected"


def reread(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, once the wording of the best is a part of their scores.

    Equal ones keep their order.
    """
    asked = forms(question)
    top = candidates[:NUM_READ]
    counts = [
        num_inflected(asked, passage.text)
        for passage in collection.passages([each.sentence for each in top])
    ]
    if not any(counts):
        return candidates
    measured = np.zeros(1 + max(each.at for each in candidates))
    unit = largest_idf(collection.sentences)
    measured[[each.at for each in top]] = unit * np.array(counts, dtype=np.float64)
    parts = WEIGHT * measured
    table = Table({**top[0].table.measured, PART: measured}, {**top[0].table.parts, PART: parts})
    reread = [
        each._replace(score=each.score + part, table=table)
        for each, part in zip(candidates, parts[[c.at for c in candidates]].tolist(), strict=True)
    ]
    return sorted(reread, key=lambda each: -each.score)


Forms = dict[str, set[str]]
"""The folded forms in which each content term is asked for."""


def forms(question: Question) -> Forms:
    """Return the forms of a question's content words; repaired ones as they were repaired."""
    asked: Forms = {}
    for word in question.words:
        if word.content:
            written = question.suggestion.get(word.text, word.text)
            forms = asked.setdefault(word.term, set())
            forms.update(each.word for each in analysis.tokens(written) if each.term == word.term)
    return asked


def num_inflected(asked: Forms, text: str) -> int:
    """Count the terms that a text has, but in none of the forms asked for."""
    found: dict[str, bool] = {}
    for term, word, _, _ in analysis.tokens_with(text, asked.keys()):
        if term in asked:
            found[term] = found.get(term, False) or word in asked[term]
    return sum(not same for same in found.values())
