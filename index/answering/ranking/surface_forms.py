"""Does a sentence write the question's words as the question does, or in another form?

Postings count stems alone. Of two sentences that both have a word, the one that has it in the
question's own form is the likelier answer. It says nothing of whether there is an answer at all.
"""

import numpy as np

from index.analysis import analyzer
from index.answering.question.analyze import Question
from index.answering.ranking.query_terms import Words
from index.answering.ranking.term_matches import Matches
from index.collection import Collection, Ids


def num_inflected(collection: Collection, question: Question, words: Words, found: Matches) -> Ids:
    """Count the content terms that each sentence has, but in none of the forms asked for, (U,)."""
    asked = collection.word_ids(_forms(question))
    known = words.told[words.slots.own.take(words.told) >= 0]
    held = found.counts.take(words.slots.own.take(known), axis=0) > 0
    same = np.logical_or.reduce(found.word == asked[:, None], axis=0).nonzero()[0]
    asked_so = np.zeros((len(words.terms), len(found.length)), dtype=bool)
    asked_so[found.slot.take(same), found.unit.take(same)] = True
    counts: Ids = np.add.reduce(held > asked_so.take(known, axis=0), axis=0)
    return counts


def _forms(question: Question) -> list[str]:
    """Return the words that its content terms are asked for by, repaired ones as such."""
    return [
        form
        for word in question.words
        if word.content and word.id >= 0
        for form, term in analyzer.written(question.suggestion.get(word.text, word.text))
        if term == word.term
    ]
