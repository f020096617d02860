"""The numbers behind an answer, as values: analysed words, gate features, scored candidates.

`index.cli` prints them (`footnote why`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import compress
from typing import Literal

import numpy as np

from index.answering.features import Candidate
from index.answering.gate import Verdict
from index.answering.question import Question, Word
from index.collection import Collection
from index.types import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedWord:
    """A word of the question.

    `role` is "asks" for an asking word, "content" for a content word and "searched" for a stop
    word; `sentences` counts the live sentences that have the word's term. `expanded` tells whether
    other words or forms that some source has are searched for with it, or instead of it.
    """

    text: str
    term: str
    role: Literal["asks", "searched", "content"]
    sentences: int
    corrected: bool
    expanded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedPassage:
    """A candidate with the parts that sum up to its score.

    Each content word that candidates are ranked by is in one of three lists: `found` words stand
    in the sentence in a form that counts, `paraphrased` ones have a synonym or an expression of
    their kind there, `missing` ones have neither.
    """

    passage: Passage
    score: float
    parts: Mapping[str, float]
    found: tuple[str, ...]
    paraphrased: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The numbers behind an answer; `passages` are the best candidates, best first."""

    question: str
    answer_type: str
    words: tuple[ExplainedWord, ...]
    missing: tuple[str, ...]
    suggestion: Mapping[str, str]
    verdict: Verdict
    passages: tuple[ExplainedPassage, ...]
    version: int


def explain(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    verdict: Verdict,
    limit: int,
) -> Explanation:
    """Return the numbers behind a verdict, with the `limit` best candidates."""
    df = collection.sentences.df(np.array([word.id for word in question.words], dtype=np.int64))
    return Explanation(
        question=question.typed,
        answer_type=question.answer_type.value,
        words=tuple(map(partial(_explain_word, question), question.words, df.tolist())),
        missing=question.missing,
        suggestion=question.suggestion,
        verdict=verdict,
        passages=_explain_passages(collection, question, candidates[:limit]),
        version=collection.version,
    )


def _explain_word(question: Question, word: Word, sentences: int) -> ExplainedWord:
    return ExplainedWord(
        text=word.text,
        term=word.term,
        role="asks" if word.asking else "content" if word.content else "searched",
        sentences=sentences,
        corrected=word.corrected,
        expanded=word.content and word.term in question.expansions,
    )


def _explain_passages(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> tuple[ExplainedPassage, ...]:
    passages = collection.passages([candidate.sentence for candidate in candidates])
    return tuple(map(partial(_explain_passage, question), candidates, passages))


def _explain_passage(
    question: Question, candidate: Candidate, passage: Passage
) -> ExplainedPassage:
    table, column = candidate.table, candidate.column
    all_terms = frozenset(table.content_terms)
    found = candidate.said_terms
    paraphrased = {*compress(table.content_terms, table.in_other_words[:, column].tolist())}
    ranked_by = [word for word in question.words if word.content and word.term in all_terms]
    return ExplainedPassage(
        passage=passage,
        score=candidate.score,
        parts=candidate.parts,
        found=_texts(word for word in ranked_by if word.term in found),
        paraphrased=_texts(word for word in ranked_by if word.term in paraphrased - found),
        missing=_texts(word for word in ranked_by if word.term not in found | paraphrased),
    )


def _texts(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(word.text for word in words)
