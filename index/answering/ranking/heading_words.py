"""Re-ranking by the heading of a section: it lends its words to what stands under it. Pure.

"Lure one with cooked meat" under the heading "Taming" tells how to tame one, and "rejected" under
"4. Quiet hours" what became of them.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question
from index.answering.section_headings import HeadingFinder
from index.collection import Bools, Collection, Hint
from index.expressions import SentenceFlag

HEADING_WORDS = "words of the heading above"
"""Name of the part."""

WEIGHT = 1.5
"""Weight of the share of the question's content, by idf, that only the heading says, in units of
the largest idf."""

_FRAGMENT = int(SentenceFlag.FRAGMENT)

NUM_READ = 12
"""Best candidates whose headings are read."""


def lend_heading_words(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored by what the headings above them add.

    Candidates with equal scores keep their order.
    """
    top = candidates[:NUM_READ]
    if not top:
        return candidates
    lines = _find_lines(collection, candidates)
    if not lines:
        return candidates
    finder = HeadingFinder(collection)
    under = [each for each in top if _may_have_heading(each, finder, lines)]
    if not under:
        return candidates
    _say_what_is_read(collection, under, finder)
    sentences = {each.sentence for each in under}
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    parts = [
        WEIGHT * largest_idf * share_lent(collection, question, each, finder)
        if each.sentence in sentences
        else 0.0
        for each in top
    ]
    return rescore(candidates, HEADING_WORDS, parts)


def _find_lines(
    collection: Collection, candidates: Sequence[Candidate]
) -> Mapping[int, Sequence[int]]:
    """Return the candidates that are lines without a full stop, by article."""
    sentences = np.array([each.sentence for each in candidates], dtype=np.int64)
    is_line = ((collection.flags(sentences) & _FRAGMENT) != 0).tolist()
    lines: dict[int, list[int]] = {}
    for each, is_one in zip(candidates, is_line, strict=True):
        if is_one:
            lines.setdefault(each.article, []).append(each.sentence)
    return lines


def _may_have_heading(
    candidate: Candidate, finder: HeadingFinder, lines: Mapping[int, Sequence[int]]
) -> bool:
    """Tell whether a line above a sentence may be its heading and was found by the question."""
    above = [each for each in lines.get(candidate.article, ()) if each < candidate.sentence]
    if not above:  # mostly: then the paragraphs above need not be looked at
        return False
    possible = finder.list_possible(candidate.paragraph, candidate.article)
    return not set(above).isdisjoint(possible)


def _say_what_is_read(
    collection: Collection, under: Sequence[Candidate], finder: HeadingFinder
) -> None:
    """Say that the lines above some candidates that may be headings will be read."""
    possible = [each for one in under for each in finder.list_possible(one.paragraph, one.article)]
    read = np.array(possible, dtype=np.int64)
    collection.prefetch(Hint(words=read, texts=read))


def share_lent(
    collection: Collection, question: Question, candidate: Candidate, finder: HeadingFinder
) -> float:
    """Return the share of the question's content, by idf, that only the heading above says."""
    heading = finder.find(candidate.paragraph, candidate.article)
    if heading < 0:
        return 0.0
    table, column = candidate.table, candidate.column
    says = _find_in_heading(collection, question, candidate, heading)
    says &= (table.matched_idf[:, column] == 0) & ~table.in_other_words[:, column]
    if not says.any():
        return 0.0
    idf = table.matched_idf.max(axis=1)  # that of a word which no candidate has is 0
    unknown = compute_largest_idf(collection.sentences, question.language_share)
    return float(np.where(idf > 0, idf, unknown)[says].sum()) / table.content_idf


def _find_in_heading(
    collection: Collection, question: Question, candidate: Candidate, heading: int
) -> Bools:
    """Return which content terms of the question a heading has, in whatever form, (W,)."""
    terms = frozenset(collection.sentence_terms(heading).tolist())
    words = {word.term: word for word in question.words if word.content}
    return np.array(
        [
            each in words
            and (
                words[each].id in terms
                or any(terms.issuperset(form) for form in question.expansions.get(each, ()))
            )
            for each in candidate.table.content_terms
        ],
        dtype=bool,
    )
