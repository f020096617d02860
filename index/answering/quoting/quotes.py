"""Quotes built from selected sentences: text, answer span, highlights, citations. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

import numpy as np

from index.answering.features import Candidate
from index.answering.gate import find_entry_place
from index.answering.question import AnswerType, Question, find_required_expressions
from index.answering.quoting.near_duplicates import MIN_CONTAINMENT
from index.answering.quoting.question_word_highlights import find_highlights
from index.answering.quoting.table_cells import find_cell, find_value
from index.answering.spans import answer_span
from index.collection import Collection
from index.types import Best, Passage, Quote, Span, Wording, merge_spans
from index.wording import almost_agree, find_differences

MIN_SHARED_TERMS = 0.4
"""Share of the longer sentence's distinct terms in the index that two need to be compared.

Of its terms alone, `almost_agree` asks for half; the index may add those of a table's heading.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSentence:
    """A sentence that carries a quote's wording, and the passage that is cited for it.

    `sentence` is its id and `best` the sentence alone; `shown` may include the sentence before.
    """

    sentence: int
    best: Passage
    shown: Passage
    wording: Wording = Wording.EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What becomes one quote: its cited sentences, and whether its answer is printed bold.

    The text of the first cited sentence is the quote's text. `candidate` is the best of the
    cited sentences. `above` is shown over it.
    """

    cited: tuple[CitedSentence, ...]
    candidate: Candidate
    marks_answer: bool
    above: tuple[Passage, ...] = ()

    @property
    def passage(self) -> Passage:
        """The passage whose text is quoted."""
        return self.cited[0].shown


def mark_amount(question: Question, selected: list[Selection]) -> list[Selection]:
    """Return the selections, the first that has the amount or date asked for marked, if none is.

    A lower quote may be the only one that gives it, whatever its score. Other questions, which no
    such expression has to answer, keep their marks.
    """
    if not find_required_expressions(question):
        return selected
    for first in sorted(selected, key=lambda each: not each.marks_answer):
        if answer_span(question, first.cited[0].best.masked_text):
            marked = replace(first, marks_answer=True)
            return [marked if each is first else each for each in selected]
    return selected


def find_comparable(collection: Collection, selected: Sequence[Selection]) -> list[tuple[int, int]]:
    """Return the pairs of selections, by their places, whose sentences share enough terms.

    The index knows the terms; to find them in the texts takes longer than many searches.
    """
    if len(selected) < 2:
        return []
    ids = np.array([each.cited[0].sentence for each in selected], dtype=np.int64)
    terms, starts = selected[0].candidate.table.texts.terms_of(collection, ids)
    flat = terms.tolist()
    distinct = [frozenset(flat[start:end]) for start, end in pairwise(starts.tolist())]
    return [
        (one, other)
        for one, other in combinations(range(len(selected)), 2)
        if len(distinct[one] & distinct[other])
        >= MIN_SHARED_TERMS * max(len(distinct[one]), len(distinct[other]))
    ]


def may_share_wording(collection: Collection, one: Selection, other: Selection) -> bool:
    """Tell whether two quotes may share most of the shorter one's shingles, by the index alone.

    They may where one is shown with the sentence before, or stands under the head of a table: then
    the index has not the terms of what is shown.
    """
    pair = one, other
    if any(each.passage is not each.cited[0].best or each.passage.above for each in pair):
        return True
    ids = np.array([each.cited[0].sentence for each in pair], dtype=np.int64)
    terms, starts = one.candidate.table.texts.terms_of(collection, ids)
    flat, cut = terms.tolist(), int(starts[1])
    distinct = {*flat[:cut]}, {*flat[cut:]}
    shared = len(distinct[0] & distinct[1])
    # All but two of the distinct terms that the other lacks end a shingle that it lacks.
    return any(
        len(own) - shared - 2 <= (1 - MIN_CONTAINMENT) * size
        for own, size in zip(distinct, (cut, len(flat) - cut), strict=True)
    )


def build_quotes(
    question: Question, selected: Sequence[Selection], comparable: Iterable[tuple[int, int]]
) -> tuple[Quote, ...]:
    """Build the quotes of the selections, numbered from 1.

    What sets two of them apart is marked where they have almost the same wording; `comparable` are
    the pairs that may have it.
    """
    differs: list[list[Span]] = [[] for _ in selected]
    for one, other in comparable:
        best, other_best = selected[one].cited[0].best, selected[other].cited[0].best
        if almost_agree(best.masked_text, other_best.masked_text):
            spans, other_spans = find_differences(best.masked_text, other_best.masked_text)
            differs[one] += spans
            differs[other] += other_spans
    return tuple(
        _build_quote(question, selection, number, merge_spans(spans))
        for number, (selection, spans) in enumerate(zip(selected, differs, strict=True), start=1)
    )


def _build_quote(
    question: Question, selection: Selection, number: int, differs: Sequence[Span]
) -> Quote:
    best, shown = selection.cited[0].best, selection.passage
    shift = best.span.start - shown.span.start
    answer = None
    if selection.marks_answer:
        cell = find_cell(question, best, selection.above)
        if question.answer_type is AnswerType.WHERE and cell is None:
            cell = find_entry_place(best.masked_text)
        answer = cell or find_value(best, answer_span(question, best.masked_text))
    if answer is not None:
        answer = Span(answer.start + shift, answer.end + shift)
    return Quote(
        number=number,
        text=shown.text,
        best=Best(sentence=best.sentences.first, span=best.span),
        answer=answer,
        highlights=find_highlights(question, shown.masked_text, answer),
        differs=tuple(Span(span.start + shift, span.end + shift) for span in differs),
        hidden=shown.hidden,
        citations=tuple(each.shown.cite(each.wording) for each in selection.cited),
        above=selection.above,
    )
