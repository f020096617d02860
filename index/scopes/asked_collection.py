"""Questions put to an open index: checked, answered and timed."""

import logging
from dataclasses import replace
from time import perf_counter

from index.answering import Explanation, answer, check_claim, explain
from index.collection import Collection
from index.errors import QuestionError
from index.types import Answer, ClaimCheck

logger = logging.getLogger(__name__)

MAX_QUESTION = 4_000
"""Most characters of a question, so that a hostile one cannot keep the engine busy."""


def ask_collection(
    collection: Collection, question: str, *, source: str | None, limit: int, fill: bool
) -> Answer:
    """Answer a question, with the time it took. Raises QuestionError."""
    started = perf_counter()
    found = answer(collection, check_question(question), source=source, limit=limit, fill=fill)
    found = replace(found, elapsed_ms=(perf_counter() - started) * 1000)
    logger.info(
        "answered in %.1f ms: %s, %d quotes", found.elapsed_ms, found.band, len(found.quotes)
    )
    return found


def check_asked_claim(
    collection: Collection, claim: str, *, source: str | None, limit: int
) -> ClaimCheck:
    """Return the passages nearest to a claim. Raises QuestionError."""
    return check_claim(collection, check_question(claim), source=source, limit=limit)


def explain_answer(
    collection: Collection, question: str, *, source: str | None, limit: int
) -> Explanation:
    """Explain an answer, with the `limit` best candidates. Raises QuestionError."""
    return explain(collection, check_question(question), source=source, limit=limit)


def check_question(question: str) -> str:
    """Return the question without white space around it.

    Raises QuestionError for one that is empty or too long.
    """
    if not question.strip():
        raise QuestionError("the question is empty; type a question")
    if len(question) > MAX_QUESTION:
        raise QuestionError(
            f"the question has {len(question)} characters, more than {MAX_QUESTION}; shorten it"
        )
    return question.strip()
