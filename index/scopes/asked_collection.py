"""Questions put to an open index: checked, answered and timed.

What answers is imported at the first question: two fifths of what a re-index would import, and
does not need. A bot imports it when it starts, with what finds questions in messages.
"""

import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cache, wraps
from time import perf_counter
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from index.collection import Collection
from index.errors import ClusterLacks, QuestionError
from index.types import Answer, ClaimCheck, Found

if TYPE_CHECKING:
    from index.answering import Explanation

logger = logging.getLogger(__name__)

Asked = ParamSpec("Asked")
Given = TypeVar("Given")

_PAUSE_SECONDS = 1.1
"""Longer than the live version is taken for granted (`FRESH_SECONDS` of a cluster)."""

MAX_QUESTION = 4_000
"""Most characters of a question, so that a hostile one cannot keep the engine busy."""


def ask_again_if_gone(ask: Callable[Asked, Given]) -> Callable[Asked, Given]:
    """Ask once more, of the version that is live then, where one was removed while it was asked.

    That happens in a cluster, where others publish, and where all articles are analysed again.
    """

    @wraps(ask)
    def ask_twice(*given: Asked.args, **named: Asked.kwargs) -> Given:
        try:
            return ask(*given, **named)
        except ClusterLacks as error:
            logger.info("asked again: %s", error)
        time.sleep(_PAUSE_SECONDS)
        return ask(*given, **named)

    return ask_twice


def ask_collection(
    collection: Collection, question: str, *, source: str | None, limit: int, fill: bool
) -> Answer:
    """Answer a question, with the time it took. Raises QuestionError."""
    answer = _load_answering()
    started = perf_counter()
    found = answer(collection, check_question(question), source=source, limit=limit, fill=fill)
    found = found.timed((perf_counter() - started) * 1000)
    logger.info(
        "answered in %.1f ms: %s, %d quotes", found.elapsed_ms, found.band, len(found.quotes)
    )
    return found


@cache
def _load_answering() -> Callable[..., Answer]:
    from index.answering import answer  # noqa: PLC0415

    return answer


def check_question(question: str) -> str:
    """Return the question without white space around it.

    Raises QuestionError for one that is empty or too long.
    """
    if not question.strip():
        raise QuestionError("the question is empty; type a question, or words to find")
    if len(question) > MAX_QUESTION:
        raise QuestionError(
            f"the question has {len(question)} characters, more than {MAX_QUESTION}; shorten it"
        )
    return question.strip()


class AskedCollection(ABC):
    """What is asked in the same way of the shared articles and of what a server sees."""

    @abstractmethod
    def _snapshot(self, source: str | None) -> Collection:
        """Return what is asked. Raises UnknownSource, with similar names."""

    @ask_again_if_gone
    def check_claim(self, claim: str, *, source: str | None = None, limit: int = 3) -> ClaimCheck:
        """Return the passages nearest to a claim, and its figures beside theirs.

        Raises the errors of `ask`.
        """
        from index.answering import check_claim  # noqa: PLC0415

        asked = self._snapshot(source)
        return check_claim(asked, check_question(claim), source=source, limit=limit)

    @ask_again_if_gone
    def explain(self, question: str, *, source: str | None = None, limit: int = 5) -> "Explanation":
        """Explain an answer, with the `limit` best candidates. Raises the errors of `ask`."""
        from index.answering import explain  # noqa: PLC0415

        asked = self._snapshot(source)
        return explain(asked, check_question(question), source=source, limit=limit)

    @ask_again_if_gone
    def find(
        self,
        words: str,
        *,
        source: str | None = None,
        exact: bool = False,
        limit: int = 10,
        offset: int = 0,
    ) -> Found:
        """Rank the passages that hold some of the words, with `exact` those with the phrase."""
        from index.keyword_search import find_passages  # noqa: PLC0415, nothing else needs it

        return find_passages(
            self._snapshot(source),
            check_question(words),
            source=source,
            exact=exact,
            limit=limit,
            offset=offset,
        )
