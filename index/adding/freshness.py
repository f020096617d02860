"""Which cited sources are out of date: older than the greatest age set for them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from index.store import StoreReader
from index.types import Answer, Citation


def mark_outdated(answer: Answer, reader: StoreReader, now: datetime) -> Answer:
    """Return an answer whose citations say since when their source is out of date.

    A source's age counts from the last time its place was reached, that of a corpus file from the
    last change of the file; of one whose change was held back, from the time of indexing.
    """
    names = {citation.source for quote in answer.quotes for citation in quote.citations}
    since = {
        name: (counted_from + timedelta(seconds=seconds)).isoformat(timespec="seconds")
        for name, (seconds, text) in reader.find_max_ages(names).items()
        if (counted_from := _moment(text)) + timedelta(seconds=seconds) <= now
    }
    if not since:
        return answer

    def marked(citation: Citation) -> Citation:
        return replace(citation, outdated_since=since.get(citation.source, citation.outdated_since))

    quotes = [replace(q, citations=tuple(map(marked, q.citations))) for q in answer.quotes]
    return replace(answer, quotes=tuple(quotes))


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
