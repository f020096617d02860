"""Does a sentence write the question's words as the question does, or in another form?

Postings count stems alone. Of two sentences that both have a word, the one that has it in the
question's own form is the likelier answer; the few best are looked at once more for that. It says
nothing of whether there is an answer at all, so the gate has decided before.
"""

from collections.abc import Sequence

import numpy as np

from index import analysis
from index.answering.evidence import Candidate, Table
from index.answering.measures import largest_idf
from index.answering.question import Question
from index.collection import Collection, Ids

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
    top = candidates[:NUM_READ]
    sentences = np.array([each.sentence for each in top], dtype=np.int64)
    counts = num_inflected(collection, question, sentences)
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


def num_inflected(collection: Collection, question: Question, sentences: Ids) -> list[int]:
    """Count the content terms that each sentence has, but in none of the forms asked for."""
    asked = _forms(collection, question)
    words, terms, starts = collection.words_of(sentences)
    places = np.isin(terms, list(asked)).nonzero()[0]
    found: dict[tuple[int, int], bool] = {}
    for sentence, term, word in zip(
        (starts.searchsorted(places, side="right") - 1).tolist(),
        terms[places].tolist(),
        words[places].tolist(),
        strict=True,
    ):
        same = word in asked[term]
        found[sentence, term] = found.get((sentence, term), False) or same
    counts = [0] * len(sentences)
    for (sentence, _), same in found.items():
        counts[sentence] += not same
    return counts


def _forms(collection: Collection, question: Question) -> dict[int, set[int]]:
    """Return the ids of the words that each content term is asked for by, repaired ones as such."""
    written = [
        (word.id, token.word)
        for word in question.words
        if word.content and word.id >= 0
        for token in analysis.tokens(question.suggestion.get(word.text, word.text))
        if token.term == word.term
    ]
    ids = collection.word_ids([word for _, word in written])
    forms: dict[int, set[int]] = {}
    for (term, _), word in zip(written, ids.tolist(), strict=True):
        forms.setdefault(term, set()).add(word)
    return forms
