"""Occurrences of the query terms in a few sentences, found in one pass over stored term ids."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.answering.features.query_terms import Bigrams, IndexTerms
from index.collection import Bools, Collection, Floats, Ids

PHRASE_GAP = 2
"""Places from one term of a phrase to the next, at most: "take *it* over"."""

SENTENCE_GAP = 8
"""Gap between sentences in `TermMatches.place`, in terms; larger than any window."""


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each answer
class TermMatches:
    """The M occurrences of query terms in S sentences, by sentence and position.

    Of each occurrence, (M,): `sentence` is the sentence's place among the S, `place` the
    position counted on from sentence to sentence with `SENTENCE_GAP` terms between two,
    `query_term` the query term, and `word_id` the id of the word as written.

    `term_ids` are those of all terms of the sentences, one sentence after the other, and `starts`
    where each begins, (S + 1,). `index_term_counts` are (K, S); `tf` and `first_position`, which
    is infinite where there is no occurrence, are (Q, S). `length` counts all terms of a sentence
    and `num_matches` its occurrences, (S,).
    """

    sentence: Ids
    place: Ids
    query_term: Ids
    word_id: Ids
    term_ids: Ids
    starts: Ids
    index_term_counts: Ids
    tf: Floats
    first_position: Floats
    length: Ids
    num_matches: Ids

    def find_bigrams(self, bigrams: Bigrams, *, window: int, among: Bools | None = None) -> Bools:
        """Return which of N bigrams occur in which sentence, (N, S).

        The two terms occur in order, at most `window` < `SENTENCE_GAP` terms apart, with at most
        two other occurrences between them. If given, `among`, (Q,), says of which query terms
        occurrences count at all.
        """
        sentence, place, query_term = self.sentence, self.place, self.query_term
        if among is not None:
            kept = among.take(query_term).nonzero()[0]
            sentence, place = sentence.take(kept), place.take(kept)
            query_term = query_term.take(kept)
        present = np.zeros((len(bigrams.left), len(self.length)), dtype=bool)
        # Past the end the last occurrence stands again: it makes no bigram with itself, and with
        # another one only a bigram that is found anyway.
        later = np.minimum(np.arange(len(query_term)) + _STEPS[:window], len(query_term) - 1)
        number = bigrams.look_up(query_term, query_term.take(later))
        near = ((place.take(later) - place <= window) & (number >= 0)).ravel().nonzero()[0]
        present[number.ravel().take(near), sentence.take(near % max(len(sentence), 1))] = True
        return present


_STEPS = np.array([[1], [2], [3]])
"""How many occurrences later the second term of a bigram may stand."""


def find_matches(collection: Collection, index_terms: IndexTerms, sentences: Ids) -> TermMatches:
    """Find the occurrences of all query terms in some sentences."""
    word_ids, term_ids, starts = collection.words_of(sentences)
    num_ids, num_sentences = len(index_terms.ids), len(sentences)
    hits, rows = find_members(index_terms.ids, term_ids)
    length = starts[1:] - starts[:-1]
    sentence = np.arange(num_sentences).repeat(length).take(hits)
    position = hits - starts.take(sentence)
    query_term = index_terms.query_term_of.take(rows)
    counts = np.bincount(rows * num_sentences + sentence, minlength=num_ids * num_sentences)
    counts = counts.reshape(num_ids, num_sentences)
    of_phrases = {
        place: np.bincount(_find_phrase(phrase, rows, hits, sentence), minlength=num_sentences)
        for place, phrase in index_terms.phrases.items()
    }
    first = np.empty(len(index_terms.own) * num_sentences)
    first.fill(np.inf)
    # Where several values are written to one place, the last stays: backwards, the first position.
    first[(query_term * num_sentences + sentence)[::-1]] = position[::-1]
    return TermMatches(
        sentence=sentence,
        place=hits + SENTENCE_GAP * sentence,
        query_term=query_term,
        word_id=word_ids.take(hits),
        term_ids=term_ids,
        starts=starts,
        index_term_counts=counts,
        tf=index_terms.count_query_terms(counts, of_phrases),
        first_position=first.reshape(-1, num_sentences),
        length=length,
        num_matches=np.bincount(sentence, minlength=num_sentences),
    )


def _find_phrase(phrase: Sequence[int], rows: Ids, hits: Ids, sentence: Ids) -> Ids:
    """Return the sentence of each place where a phrase ends, whose terms are given by their rows.

    `rows`, `hits` and `sentence` are those of all occurrences: their terms, places and sentences.
    """
    found = (rows == phrase[0]).nonzero()[0]
    for row in phrase[1:]:
        then = (rows == row).nonzero()[0]
        if not len(found) or not len(then):
            return hits[:0]
        before = found.searchsorted(then) - 1  # the last one before each
        then, before = then[before >= 0], before[before >= 0]
        last = found.take(before)
        is_near = (hits.take(then) - hits.take(last) <= PHRASE_GAP) & (
            sentence.take(then) == sentence.take(last)
        )
        found = then[is_near]
    in_sentences: Ids = sentence.take(found)
    return in_sentences


_BUCKET_MASK = 0xFFF
"""Selects the bits of an id by which `find_members` looks it up before the binary search."""


def find_members(members: Ids, ids: Ids) -> tuple[Ids, Ids]:
    """Return the places in `ids` that have one of `members`, and its place there, (M,) each.

    `members` are ascending; of equal ones the first is returned.
    """
    # A look here costs less than a binary search for every id.
    has_member = np.zeros(_BUCKET_MASK + 1, dtype=bool)
    has_member[members & _BUCKET_MASK] = True
    hits = has_member.take(ids & _BUCKET_MASK).nonzero()[0]
    found = ids.take(hits)
    rows = members.searchsorted(found)
    if len(members):
        same = (members.take(rows, mode="clip") == found).nonzero()[0]
        hits, rows = hits.take(same), rows.take(same)
    return hits, rows
