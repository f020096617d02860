"""Evaluation of an engine on labelled questions: what it answered to each, and how right that was.

Every question is asked once as a member would ask it; the ranking behind the answer and the gate's
score come from the explanation. A sentence is correct when it stands in a gold paragraph and
contains one of the gold answers (or, being 20 characters or longer, is contained in one), white
space and case aside.
"""

import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from index.answering import Explanation
from index.evaluation.questions import LabelledQuestion
from index.types import Answer, Band, Quote

NUM_RANKED = 100
"""Candidates among which the gold paragraph is looked for."""

MAX_SPAN_WORDS = 4
"""Words of the shortest gold answer up to which the answer span is scored."""

MIN_CONTAINED = 20
"""Characters from which a sentence is correct if a gold answer contains it."""


class AskableEngine(Protocol):
    """What is evaluated; `index.Engine` is one."""

    def ask(self, question: str) -> Answer:
        """Answer a question."""

    def explain(self, question: str, *, limit: int) -> Explanation:
        """Explain that answer with its `limit` best candidates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """The engine's answer to one question, compared with its label.

    `are_correct` tells of each quote, in order, whether its best sentence is correct, and
    `is_on_card` whether any sentence of the quotes is, a joined neighbour included.
    `paragraph_rank` is the rank of the best gold paragraph among the distinct paragraphs of the
    candidates, from 1; None where none is a candidate. `span_f1` is None where no gold answer is
    short enough. `best_sentence` is that of the first quote, "" without quotes.
    """

    labelled: LabelledQuestion
    band: Band
    gate_score: float
    are_correct: tuple[bool, ...]
    is_on_card: bool
    sure: bool
    paragraph_rank: int | None
    answer_span: str | None
    span_f1: float | None
    best_sentence: str
    elapsed_ms: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationReport:
    """The results of one evaluation, in the order of the questions."""

    results: tuple[QuestionResult, ...]


def evaluate(engine: AskableEngine, questions: Iterable[LabelledQuestion]) -> EvaluationReport:
    """Ask every question and compare the answers with the labels."""
    return EvaluationReport(results=tuple(_evaluate_one(engine, each) for each in questions))


def _evaluate_one(engine: AskableEngine, labelled: LabelledQuestion) -> QuestionResult:
    answer = engine.ask(labelled.question)
    explanation = engine.explain(labelled.question, limit=NUM_RANKED)
    first = answer.quotes[0] if answer.quotes else None
    span = first.text[slice(*first.answer)] if first and first.answer else None
    return QuestionResult(
        labelled=labelled,
        band=answer.band,
        gate_score=explanation.verdict.score,
        are_correct=tuple(is_correct(labelled, quote) for quote in answer.quotes),
        sure=answer.sure,
        is_on_card=any(is_correct(labelled, quote, whole=True) for quote in answer.quotes),
        paragraph_rank=_rank_gold_paragraph(labelled, explanation),
        answer_span=span,
        span_f1=_score_span(labelled, span),
        best_sentence=best_sentence(first) if first else "",
        elapsed_ms=answer.elapsed_ms,
    )


def best_sentence(quote: Quote) -> str:
    """Return the quote's best sentence, without a neighbour that was joined to it."""
    start = quote.best.span.start - quote.citations[0].span.start
    return quote.text[start : start + quote.best.span.end - quote.best.span.start]


def is_correct(labelled: LabelledQuestion, quote: Quote, *, whole: bool = False) -> bool:
    """Tell whether one of a quote's citations is gold and its best sentence has a gold answer.

    With `whole` the sentence that was joined to the best one may have it instead.
    """
    if not any((c.source, c.paragraph) in labelled.gold_paragraphs for c in quote.citations):
        return False
    texts = [best_sentence(quote), quote.text] if whole else [best_sentence(quote)]
    return any(has_gold_answer(text, labelled.gold_answers) for text in texts)


def has_gold_answer(sentence: str, gold_answers: Iterable[str]) -> bool:
    """Tell whether a sentence contains one of the answers, or is contained in a long one."""
    sentence = _fold(sentence)
    return any(
        answer in sentence or (len(sentence) >= MIN_CONTAINED and sentence in answer)
        for answer in map(_fold, gold_answers)
    )


def _fold(text: str) -> str:
    return " ".join(text.lower().split())


def _rank_gold_paragraph(labelled: LabelledQuestion, explanation: Explanation) -> int | None:
    candidates = ((each.passage.source, each.passage.paragraph) for each in explanation.passages)
    for rank, paragraph in enumerate(dict.fromkeys(candidates), start=1):
        if paragraph in labelled.gold_paragraphs:
            return rank
    return None


# --- SQuAD's F1 of the answer span ---------------------------------------------------------------

MAX_SPAN_CHARACTERS = 10
"""Characters of a short answer in a script without spaces."""
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ARTICLES = re.compile(r"\b(?:a|an|the)\b")
_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


def _score_span(labelled: LabelledQuestion, span: str | None) -> float | None:
    """Return the best F1 with any gold answer, None where no short one is to be found."""
    if not labelled.answerable or not any(map(_is_short, labelled.gold_answers)):
        return None
    return max(token_f1(span or "", answer) for answer in labelled.gold_answers)


def _is_short(answer: str) -> bool:
    """Whether an answer has at most `MAX_SPAN_WORDS` words, or as few characters without spaces."""
    if _UNSPACED.search(answer):
        return 0 < len(_squad_tokens(answer)) <= MAX_SPAN_CHARACTERS
    return 0 < len(answer.split()) <= MAX_SPAN_WORDS


def token_f1(predicted: str, gold: str) -> float:
    """Return the F1 of shared tokens, articles and punctuation aside.

    Characters of Chinese, Japanese and Thai are tokens of their own.

    Rajpurkar et al. (2016), SQuAD: 100,000+ Questions for Machine Comprehension of Text.
    """
    ours, theirs = _squad_tokens(predicted), _squad_tokens(gold)
    shared = sum((Counter(ours) & Counter(theirs)).values())
    if not shared:
        return float(not ours and not theirs)
    precision, recall = shared / len(ours), shared / len(theirs)
    return 2 * precision * recall / (precision + recall)


def _squad_tokens(text: str) -> Sequence[str]:
    text = _UNSPACED.sub(lambda match: f" {match[0]} ", text)
    return _ARTICLES.sub(" ", text.lower().translate(_NO_PUNCTUATION)).split()
