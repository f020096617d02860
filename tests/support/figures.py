"""Questions and passages for tests of differing figures."""

from index.answering.figures import EventMatcher, FigureComparer
from index.answering.question import Question, analyze
from index.types import Count, Kind, Passage, Span
from tests.support.memory_collection import MemoryCollection, read_text


def asked(text: str) -> Question:
    """Analyze a question on a collection that has none of its words."""
    return analyze(MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")]), text)


class OneEvent(EventMatcher):
    """Every article reports one event."""

    def __init__(self) -> None:
        """Need no collection."""

    def are_same(self, source: str, other: str) -> bool:
        """Return True."""
        return True


def comparer_for(question: str) -> FigureComparer:
    """Compare the numbers of passages whose articles all report one event."""
    return FigureComparer(asked(question), OneEvent())


def passage(text: str, source: str = "a.txt", **more: object) -> Passage:
    """Return a passage that is the whole text of its source."""
    place = {"title": source, "url": None, "published": None, "kind": Kind.TEXT, "paragraph": 1}
    place |= {"sentences": Count(1, 1), "lines": Count(1, 1), "span": Span(0, len(text))}
    return Passage(source=source, text=text, **(place | more))


def passages(*texts: str) -> list[Passage]:
    """Return a passage of its own source for each text."""
    return [passage(text, f"{number}.txt") for number, text in enumerate(texts, start=1)]
