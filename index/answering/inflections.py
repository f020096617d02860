"""Does a sentence write the question's words as the question does, or in another form?

Postings count stems alone. Of two sentences that both have a word, the one that has it in the
question's own form is the likelier answer. It says nothing of whether there is an answer at all.
"""

import numpy as np

from index import analysis
from index.answering.matches import Matches
from index.answering.question import Question
from index.answering.words import Words
from index.collection import Collection, Ids


def num_inflected(collection: Collection, question: Question, words: Words, found: Matches) -> Ids:
    """Count the content terms that each sentence has, but in none of the forms asked for, (U,)."""
    asked = collection.word_ids(_forms(question))
    own = words.content.take(found.slot) & (words.slots.own.take(found.slot) == found.at)
    same = own & (found.word == asked[:, None]).any(axis=0)
    held = np.zeros((2, len(words.terms), len(found.length)), dtype=bool)
    for table, which in zip(held, (own.nonzero()[0], same.nonzero()[0]), strict=True):
        table[found.slot.take(which), found.unit.take(which)] = True
    counts: Ids = np.add.reduce(held[0] & ~held[1], axis=0)
    return counts


def _forms(question: Question) -> list[str]:
    """Return the words that its content terms are asked for by, repaired ones as such."""
    return [
        form
        for word in question.words
        if word.content and word.id >= 0
        for form, term in analysis.written(question.suggestion.get(word.text, word.text))
        if term == word.term
    ]
