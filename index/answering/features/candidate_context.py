"""The paragraphs, articles and previous sentences of the candidates, and features of the former."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.answering.features.query_terms import QueryTerms
from index.answering.features.term_matches import TermMatches
from index.answering.features.term_weights import (
    compute_largest_idf,
    compute_mean_length,
    sum_rows,
    sum_weighted_rows,
)
from index.collection import NO_UNITS, Bools, Collection, Floats, Hint, Ids, give_hint
from index.expressions import SentenceFlag
from index.search import saturation
from index.settings import PARAGRAPH_BM25

PHRASE_WINDOW = 4
"""Largest distance, in terms, between two content words that count as a phrase."""

MAX_PRONOUN_ROW = 4
"""Sentences in a row that open with a pronoun over which the one that names the subject is looked
for."""

_PRONOUN = int(SentenceFlag.PRONOUN)
_OVER = int(SentenceFlag.OVER_ANSWER)
_FRAGMENT = int(SentenceFlag.FRAGMENT)
_UNDER_QUESTION = np.arange(1, 9)
"""How far after a question the sentences stand that mostly answer it."""


class ParentUnits(NamedTuple):
    """The D distinct paragraphs, or articles, that contain the C candidates.

    `ids` are ascending, (D,). The candidates are ascending too, so those of one parent are
    consecutive: `first_candidate` is the place of each parent's first candidate, (D,), and
    `of_candidate` the place in `ids` of each candidate's parent, (C,).
    """

    ids: Ids
    first_candidate: Ids
    of_candidate: Ids

    def per_candidate(self) -> Ids:
        """Return the id of each candidate's parent, (C,)."""
        return self.ids.take(self.of_candidate)


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each answer
class CandidateContext:
    """C candidate sentences, ascending, with what contains and what precedes them.

    `sentences` are the candidates, then each one's previous sentence in its paragraph unless it
    is a candidate too, (S,); that of a row of sentences that open with a pronoun is the one before
    the row. `previous` is the place in `sentences` of each candidate's previous
    sentence, (C,); it is arbitrary where `has_previous` is false. `flags` are the candidates'
    expressions, (C,).
    """

    candidates: Ids
    paragraphs: ParentUnits
    articles: ParentUnits
    sentences: Ids
    previous: Ids
    has_previous: Bools
    flags: NDArray[np.uint32]

    @classmethod
    def look_up(
        cls, collection: Collection, candidates: Ids, terms: Ids = NO_UNITS
    ) -> "CandidateContext":
        """Look up the context of candidates, which must be distinct and ascending.

        `terms` will be counted in their paragraphs and articles.
        """
        count = len(candidates)
        flags = collection.flags(candidates)
        paragraphs = _distinct_parents(collection.paragraph_of(candidates))
        article = collection.article_of(paragraphs.ids)
        around = paragraphs.ids, article, terms
        give_hint(collection, lambda: hint_surroundings(candidates, flags, *around))
        first = collection.first_sentence_of(paragraphs.ids).take(paragraphs.of_candidate)
        for place in ((candidates == first) & ((flags & _PRONOUN) != 0)).nonzero()[0].tolist():
            paragraph = int(paragraphs.ids[paragraphs.of_candidate[place]])
            first[place] = find_row_start(collection, int(candidates[place]), paragraph)
        has_previous = candidates > first
        starts = collection.first_sentence_of(paragraphs.ids)
        opens_with_title = (collection.flags(starts) & _FRAGMENT) != 0
        for place in opens_with_title.nonzero()[0].tolist():
            opening = collection.paragraphs_of(int(article[place])).start
            opens_with_title[place] = paragraphs.ids[place] == opening
        preceding = find_subject_sentences(collection, candidates, first, flags)
        # A title in the first line lends its words to all under it, not to the next sentence alone.
        is_under_title = opens_with_title.take(paragraphs.of_candidate) & ((flags & _FRAGMENT) == 0)
        has_previous &= ~(is_under_title & (preceding == starts.take(paragraphs.of_candidate)))
        previous = candidates.searchsorted(preceding)
        is_candidate = candidates.take(previous, mode="clip") == preceding
        # `np.unique` would load the package of masked arrays, and take longer for so few.
        wanted = preceding[has_previous & ~is_candidate].tolist()
        added = np.array(sorted(set(wanted)), dtype=np.int64)
        absent = (~is_candidate).nonzero()[0]
        previous[absent] = count + added.searchsorted(preceding.take(absent))
        np.minimum(previous, count + len(added) - 1, out=previous)  # those without one
        return cls(
            candidates=candidates,
            paragraphs=paragraphs,
            articles=_distinct_parents(article.take(paragraphs.of_candidate)),
            sentences=np.concatenate((candidates, added)),
            previous=previous,
            has_previous=has_previous,
            flags=flags,
        )

    def __len__(self) -> int:
        return len(self.candidates)


def find_row_start(collection: Collection, sentence: int, paragraph: int) -> int:
    """Return the first sentence among which the subject of one that opens with a pronoun is named.

    Where it opens a paragraph that is the first of the paragraph before, unless that is the title.
    """
    start = collection.sentences_of(paragraph).start
    article = int(collection.article_of(np.array([paragraph]))[0])
    if sentence > start or paragraph - 1 <= collection.paragraphs_of(article)[0]:
        return start
    return collection.sentences_of(paragraph - 1).start


def find_subject_sentence(collection: Collection, sentence: int, paragraph: int) -> int:
    """Return the sentence that names what one speaks of that opens with a pronoun, -1 if none."""
    ids = np.array([sentence], dtype=np.int64)
    flags = collection.flags(ids)
    if not int(flags[0]) & _PRONOUN:
        return -1
    first = find_row_start(collection, sentence, paragraph)
    if sentence == first:
        return -1
    return int(find_subject_sentences(collection, ids, np.array([first]), flags)[0])


def find_subject_sentences(
    collection: Collection, sentences: Ids, first: Ids, flags: NDArray[np.uint32]
) -> Ids:
    """Return the sentence before each, or the one before a row that opens with pronouns, (C,).

    "It drops a scale" after "It is weak" speaks of what the sentence before both names. `first` are
    the first sentences of their paragraphs, which are not passed, and `flags` their expressions.
    """
    before = sentences - 1
    may_move = ((flags & _PRONOUN) != 0) & (before > first)
    for _ in range(MAX_PRONOUN_ROW):
        places = may_move.nonzero()[0]
        if not len(places):
            break
        opens = (collection.flags(before.take(places)) & _PRONOUN) != 0
        may_move[places] = opens
        before -= may_move
        may_move &= before > first
    return before


def hint_surroundings(
    sentences: Ids, flags: NDArray[np.uint32], paragraphs: Ids, articles: Ids, terms: Ids
) -> Hint:
    """Return what ranking and quoting read of sentences and of what contains and precedes them.

    The sentences before one that opens with a pronoun are read, for one of them names its subject.
    Under a question that stands over its answer, as its flags say, the first sentences are read
    too. `terms` are counted in the paragraphs and articles.
    """
    opening = sentences[(flags & _PRONOUN) != 0]
    read = np.concatenate((sentences, sentences - 1, opening - 2, opening - 3))
    read = read[read >= 0]
    is_over = (flags & _OVER) != 0
    if is_over.any():
        under = sentences[is_over][:, None] + _UNDER_QUESTION
        read = np.concatenate((read, under.ravel()))
    return Hint(read, read, paragraphs, articles, terms)


def _distinct_parents(parents: Ids) -> ParentUnits:
    """Return the distinct ones of the candidates' parents, which are ascending, (C,)."""
    is_new = np.ones(len(parents), dtype=bool)
    np.not_equal(parents[1:], parents[:-1], out=is_new[1:])
    first = is_new.nonzero()[0]
    return ParentUnits(parents.take(first), first, is_new.cumsum() - 1)


def compute_context_features(
    collection: Collection,
    query: QueryTerms,
    context: CandidateContext,
    idf: Sequence[Floats],
    largest_idf: float,
) -> dict[str, Floats]:
    """Return the BM25 of the candidates' paragraphs and articles, and the names they lack, (C,).

    `idf` are those of the content terms in paragraphs and in articles, (W,). Only content terms
    are scored. A name is lacking where some source has it, but neither the candidate's paragraph
    nor the title of its article.
    """
    ids, fields = query.index_terms.ids, (collection.paragraphs, collection.articles)
    paragraphs, articles = context.paragraphs, context.articles
    cut = len(paragraphs.ids)  # all paragraphs come first, then all articles
    counts = fields[0].tf(ids, paragraphs.ids), fields[1].tf(ids, articles.ids)
    dl = np.concatenate((fields[0].dl(paragraphs.ids), fields[1].dl(articles.ids)))
    avgdl = np.full(len(dl), compute_mean_length(fields[1]))
    avgdl[:cut] = compute_mean_length(fields[0])
    tf = query.index_terms.count_query_terms(np.concatenate(counts, axis=1))
    tf = tf.take(query.content, axis=0)
    weights = saturation(tf, dl, avgdl=avgdl, k1=PARAGRAPH_BM25.k1, b=PARAGRAPH_BM25.b)
    weights[:, :cut] *= idf[0][:, None]
    weights[:, cut:] *= idf[1][:, None]
    scores = sum_rows(weights)
    num_lacking = np.zeros(cut)
    if (is_name := query.is_name.take(query.content)).any():
        largest_of_paragraphs = compute_largest_idf(fields[0], query.language_share)
        is_known_name = is_name & (idf[0] < largest_of_paragraphs - 1e-9)
        num_lacking = sum_rows(is_known_name[:, None] & (tf[:, :cut] == 0))
    return {
        "paragraph": scores.take(paragraphs.of_candidate),
        "article": scores[cut:].take(articles.of_candidate),
        "lacks a name": (largest_idf * num_lacking).take(paragraphs.of_candidate),
    }


def weigh_paragraph_phrases(
    matches: TermMatches, paragraphs: ParentUnits, query: QueryTerms, idf: Floats
) -> Floats:
    """Return the weight of the question's content bigrams in each candidate's paragraph, (C,).

    A bigram weighs the larger idf of its two terms in a sentence that has both, in order and
    within `PHRASE_WINDOW` terms. A paragraph gets the largest sum of any of its candidates.
    """
    bigrams = query.content_bigrams
    present = matches.find_bigrams(bigrams, window=PHRASE_WINDOW, among=query.is_content)
    weights = np.maximum(idf.take(bigrams.left), idf.take(bigrams.right))
    of_sentence = sum_weighted_rows(weights, present)[: len(paragraphs.of_candidate)]
    best = np.maximum.reduceat(of_sentence, paragraphs.first_candidate)
    return best.take(paragraphs.of_candidate)
