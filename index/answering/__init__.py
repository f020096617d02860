"""Which sentence answers a question, or does none?"""

from time import perf_counter

from index.answering import compose, evidence, gate, question
from index.collection import Collection
from index.errors import UnknownSource
from index.types import Answer

__all__ = ["answer"]


def answer(
    collection: Collection, text: str, *, source: str | None = None, limit: int = 3
) -> Answer:
    """Answer a question from one index version; `source` restricts it to one article.

    Raises `UnknownSource` where no live article has that name.
    """
    started = perf_counter()
    asked = question.analyze(collection, text)
    candidates = evidence.rank(collection, asked, within=sentences_within(collection, source))
    verdict = gate.decide(collection, asked, candidates)
    return compose.compose(collection, asked, candidates, verdict, limit, started)


def sentences_within(collection: Collection, source: str | None) -> range | None:
    """Return the sentences of one article, None for no restriction."""
    if source is None:
        return None
    article = collection.article_named(source)
    if article is None:
        raise UnknownSource(source)
    paragraphs = collection.paragraphs_of(article)
    if not len(paragraphs):
        return range(0)
    first = collection.sentences_of(paragraphs.start)
    last = collection.sentences_of(paragraphs.stop - 1)
    return range(first.start, last.stop)
