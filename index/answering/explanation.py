"""The numbers behind an answer, as values: analysed words, gate features, scored candidates.

`index.cli` prints them (`footnote why`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from index.answering.gate import Verdict
from index.answering.question import Question, Word
from index.answering.ranking import Candidate, IndexTerms, find_terms_in_other_words
from index.collection import Bools, Collection
from index.types import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedWord:
    """A word of the question.

    `role` is "asks" for an asking word, "content" for a content word and "searched" for a stop
    word; `sentences` counts the live sentences that have the word's term.
    """

    text: str
    term: str
    role: Literal["asks", "searched", "content"]
    sentences: int
    corrected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedPassage:
    """A candidate with the parts that sum up to its score.

    Each content word of the question is in one of three lists: `found` words stand in the sentence
    in a form that counts, `paraphrased` ones have a synonym or an expression of their kind there,
    `missing` ones have neither.
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
        question=question.text,
        answer_type=question.answer_type.value,
        words=tuple(map(_explain_word, question.words, df.tolist())),
        missing=question.missing,
        suggestion=question.suggestion,
        verdict=verdict,
        passages=_explain_passages(collection, question, candidates[:limit]),
        version=collection.version,
    )


def _explain_word(word: Word, sentences: int) -> ExplainedWord:
    return ExplainedWord(
        text=word.text,
        term=word.term,
        role="asks" if word.asking else "content" if word.content else "searched",
        sentences=sentences,
        corrected=word.corrected,
    )


def _explain_passages(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> tuple[ExplainedPassage, ...]:
    content = [word for word in question.words if word.content]
    sentences = [candidate.sentence for candidate in candidates]
    present = _find_present(collection, question, content, sentences)
    paraphrased = _find_paraphrased(collection, content, sentences) & ~present
    return tuple(
        ExplainedPassage(
            passage=passage,
            score=candidate.score,
            parts=candidate.parts,
            found=_select(content, present[:, at]),
            paraphrased=_select(content, paraphrased[:, at]),
            missing=_select(content, ~(present | paraphrased)[:, at]),
        )
        for at, (candidate, passage) in enumerate(
            zip(candidates, collection.passages(sentences), strict=True)
        )
    )


def _select(words: Sequence[Word], chosen: Bools) -> tuple[str, ...]:
    return tuple(
        word.text for word, is_chosen in zip(words, chosen.tolist(), strict=True) if is_chosen
    )


def _find_paraphrased(
    collection: Collection, content: Sequence[Word], sentences: Sequence[int]
) -> Bools:
    """Tell which content words which sentence says in other words, (W, S)."""
    ids = np.array(sentences, dtype=np.int64)
    terms, starts = collection.terms_of(ids)
    words = [word.term for word in content]
    return find_terms_in_other_words(collection, words, terms, starts[:-1], collection.flags(ids))


def _find_present(
    collection: Collection, question: Question, content: Sequence[Word], sentences: Sequence[int]
) -> Bools:
    """Tell which content words, in any form that counts, stand in which sentence, (W, S)."""
    forms = {
        at: question.expansions[word.term]
        for at, word in enumerate(content)
        if word.term in question.expansions
    }
    terms = IndexTerms.collect([word.id for word in content], forms)
    counts = collection.sentences.tf(terms.ids, np.array(sentences, dtype=np.int64))
    present: Bools = terms.count_query_terms(counts) > 0
    return present
