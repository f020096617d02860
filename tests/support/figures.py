"""Questions, quotes and passages for tests of differing figures."""

from index.answering.figures import EventMatcher
from index.answering.question import Question, analyze
from index.types import Best, Citation, Count, Kind, Passage, Quote, Span
from tests.memory_collection import MemoryCollection, read_text


def asked(text: str) -> Question:
    """Understand a question; what it asks about is known to every source in question."""
    return analyze(MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")]), text)


class OneEvent(EventMatcher):
    """Every article reports one event."""

    def __init__(self) -> None:
        """Need no collection."""

    def are_same(self, source: str, other: str) -> bool:
        """Return True."""
        return True


def quote(number: int, text: str, source: str | None = None) -> Quote:
    span = Span(0, len(text))
    citation = Citation(
        source=source or f"{number}.txt",
        title="",
        url=None,
        published=None,
        kind=Kind.TEXT,
        paragraph=1,
        sentences=Count(1, 1),
        lines=Count(1, 1),
        span=span,
    )
    return Quote(
        number=number,
        text=text,
        best=Best(sentence=1, span=span),
        answer=None,
        highlights=(),
        citations=(citation,),
    )


def passage(text: str, source: str) -> Passage:
    place = quote(1, text, source).citations[0]
    kept = ("title", "url", "published", "kind", "paragraph", "sentences", "lines", "span")
    return Passage(source=source, text=text, **{name: getattr(place, name) for name in kept})
