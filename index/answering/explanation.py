"""Why does an answer look as it does? Every number of the gate and of the best passages.

`footnote why` prints this. A moderator reads: what the question was understood as, what the gate
weighed and what tipped it, and for each passage which words were found and what it scored.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from index.answering.gate import BIAS, NUMBERS, Verdict
from index.answering.question.analyze import Question, Word
from index.answering.ranking import Candidate, IndexTerms, find_terms_in_other_words
from index.collection import Bools, Collection
from index.types import Band, Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedWord:
    """A word of the question: its role, and how many live sentences have its term."""

    text: str
    term: str
    role: str  # "asks", "searched" (a stop word), "content"
    sentences: int
    repaired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedPassage:
    """A candidate: the parts that sum up to its score, and the content words it has or lacks.

    Of those it lacks, it says `reworded` in other words.
    """

    passage: Passage
    score: float
    parts: Mapping[str, float]
    found: tuple[str, ...]
    reworded: tuple[str, ...]
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that led to an answer; `passages` are the best candidates, best first."""

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
    """Collect what led to the verdict, with the `limit` best candidates."""
    df = collection.sentences.df(np.array([word.id for word in question.words], dtype=np.int64))
    return Explanation(
        question=question.text,
        answer_type=question.answer_type.value,
        words=tuple(
            ExplainedWord(
                text=word.text,
                term=word.term,
                role="asks" if word.asking else "content" if word.content else "searched",
                sentences=count,
                repaired=word.repaired,
            )
            for word, count in zip(question.words, df.tolist(), strict=True)
        ),
        missing=question.missing,
        suggestion=question.suggestion,
        verdict=verdict,
        passages=_passages(collection, question, candidates[:limit]),
        version=collection.version,
    )


def _passages(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> tuple[ExplainedPassage, ...]:
    content = [word for word in question.words if word.content]
    sentences = [candidate.sentence for candidate in candidates]
    present = _present(collection, question, content, sentences)
    reworded = _reworded(collection, content, sentences) & ~present
    return tuple(
        ExplainedPassage(
            passage=passage,
            score=candidate.score,
            parts=candidate.parts,
            found=_those(content, present[:, at]),
            reworded=_those(content, reworded[:, at]),
            lacking=_those(content, ~(present | reworded)[:, at]),
        )
        for at, (candidate, passage) in enumerate(
            zip(candidates, collection.passages(sentences), strict=True)
        )
    )


def _those(words: Sequence[Word], chosen: Bools) -> tuple[str, ...]:
    return tuple(
        word.text for word, is_chosen in zip(words, chosen.tolist(), strict=True) if is_chosen
    )


def _reworded(collection: Collection, content: Sequence[Word], sentences: Sequence[int]) -> Bools:
    """Tell which content words which sentence says in other words, (W, S)."""
    ids = np.array(sentences, dtype=np.int64)
    terms, starts = collection.terms_of(ids)
    words = [word.term for word in content]
    return find_terms_in_other_words(collection, words, terms, starts[:-1], collection.flags(ids))


def _present(
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


def as_json(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as `footnote why --json` prints it."""
    verdict = explanation.verdict
    return {
        "question": explanation.question,
        "answer_type": explanation.answer_type,
        "words": [
            {
                "text": word.text,
                "term": word.term,
                "role": word.role,
                "sentences": word.sentences,
                "repaired": word.repaired,
            }
            for word in explanation.words
        ],
        "missing": list(explanation.missing),
        "suggestion": dict(explanation.suggestion),
        "gate": {
            "band": verdict.band.value,
            "score": _rounded(verdict.score) if verdict.numbers else None,
            "threshold": verdict.threshold,
            "bias": BIAS,
            "numbers": {
                name: {
                    "value": _rounded(value),
                    "weight": NUMBERS[name],
                    "contributes": _rounded(NUMBERS[name] * value),
                }
                for name, value in verdict.numbers.items()
            },
        },
        "passages": [_passage_json(each) for each in explanation.passages],
        "version": explanation.version,
    }


def _passage_json(each: ExplainedPassage) -> dict[str, Any]:
    return {
        "score": _rounded(each.score),
        "parts": {name: _rounded(value) for name, value in each.parts.items()},
        "found": list(each.found),
        "reworded": list(each.reworded),
        "lacking": list(each.lacking),
        "source": each.passage.source,
        "paragraph": each.passage.paragraph,
        "sentence": each.passage.sentences.first,
        "start": each.passage.span.start,
        "end": each.passage.span.end,
        "text": each.passage.text,
    }


def _rounded(value: float) -> float:
    return round(value, 4)


_SENTENCES = {
    Band.ANSWER: "Answered: the best sentence scored {score:+.2f}, and {threshold:+.2f} is enough.",
    Band.CLOSEST: "Not answered, closest passages only: {score:+.2f} is below {threshold:+.2f}.",
    Band.NONE: "Not answered: no sentence has any of the question's content words.",
}


def render(explanation: Explanation) -> str:
    """Return an explanation as lines for a moderator to read."""
    verdict = explanation.verdict
    lines = [
        _SENTENCES[verdict.band].format(score=verdict.score, threshold=verdict.threshold),
        f"The question asks: {explanation.answer_type}.",
        "",
        "Words of the question",
        *map(_word_line, explanation.words),
    ]
    if explanation.missing:
        lines.append(f"  In no source: {', '.join(explanation.missing)}")
    lines += [f"  Read {typed} as {meant}." for typed, meant in explanation.suggestion.items()]
    if verdict.numbers:
        lines += ["", f"What the gate added up, from {BIAS:+.2f}", *_gate_lines(verdict)]
    for rank, each in enumerate(explanation.passages, start=1):
        lines += ["", *_passage_lines(rank, each)]
    return "\n".join(lines)


SHOWN = 0.005
"""What a number must add to the gate's score to be printed with two digits; JSON has them all."""

MEANINGS: Mapping[str, str] = {
    "sentence says it fully": "how much of the question the best sentence holds",
    "paragraph is about it": "how much of it the paragraph and its title hold",
    "coverage": "share of it the sentence has, squared: the evidence counts that too high",
    "words come early": "the question's words open the sentence",
    "evidence": "the passage's score, in units of the rarest word",
    "few content words": "one over how many words the question tells; few may match by chance",
    "asks for names": "share of the words that are names: whoever names one wants exactly that",
    "kind of answer is missing": "no date, number … in the best sentence where one is asked for",
    "ahead of other paragraphs": "how far the next paragraph is behind",
    "article fills the top": "share of the best ten from one article, squared, if there are many",
    "defines it": "the sentence says what the thing is, as was asked",
    "missing words": "weight of the words that nothing there says, rare ones most",
    "in no source": "share of the asked words that nobody writes of at all",
    "asks for yes or no": "whatever tells of it answers",
    "size of the collection": "among more sentences chance finds better ones",
}
"""What each number of the gate tells, for whoever reads `footnote why`."""


def _word_line(word: ExplainedWord) -> str:
    if word.role == "asks":
        return f"  {word.text}: says what is asked for, not searched"
    found = f"in {word.sentences} sentence{'' if word.sentences == 1 else 's'}"
    return f"  {word.text}: {found}" + (" (a small word)" if word.role == "searched" else "")


def _gate_lines(verdict: Verdict) -> list[str]:
    """Tell the numbers that count here, weightiest first; those left out add nothing."""
    contributions = sorted(
        ((NUMBERS[name] * value, name, value) for name, value in verdict.numbers.items()),
        key=lambda item: -abs(item[0]),
    )
    return [
        f"  {worth:+6.2f}  {name} ({value:.2f} × {NUMBERS[name]:g}): {MEANINGS[name]}"
        for worth, name, value in contributions
        if abs(worth) >= SHOWN
    ]


def _passage_lines(rank: int, each: ExplainedPassage) -> list[str]:
    place = f"{each.passage.source} ¶{each.passage.paragraph}"
    parts = sorted(each.parts.items(), key=lambda item: -abs(item[1]))
    worth = ", ".join(f"{name} {value:.1f}" for name, value in parts if abs(value) >= 0.05)
    lines = [
        f"{rank}. {place}, sentence {each.passage.sentences.first}: {each.score:.1f}",
        f"   {' '.join(each.passage.text.split())}",
        f"   {worth}",
    ]
    if each.reworded:
        lines.append(f"   in other words: {', '.join(each.reworded)}")
    if each.lacking:
        lines.append(f"   without: {', '.join(each.lacking)}")
    return lines
