"""Answers as logged for the buttons under them, and the JSON of their quotes. Pure."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from index.types import Answer, Band, Citation, Count, Kind, Span, Wording

_CITATION_FIELDS = tuple(each.name for each in fields(Citation))


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedQuote:
    """A quote as logged: its number, the spans printed bold, and the citations of its text."""

    number: int
    highlights: tuple[Span, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedAnswer:
    """An answer as logged; without question and suggestion where questions are not stored.

    `suggestion` maps each misspelt word of the question to the word suggested for it.
    """

    scope: str
    question: str | None
    source: str | None
    version: int
    quotes: tuple[LoggedQuote, ...]
    suggestion: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """The number of questions that were asked on a day, by the band of their answers."""

    day: date
    by_band: Mapping[Band, int]

    @property
    def total(self) -> int:
        """All questions of the day."""
        return sum(self.by_band.values())


def without_source(quotes: tuple[LoggedQuote, ...], name: str) -> tuple[LoggedQuote, ...]:
    """Return the quotes without the citations of a source; one that has no other keeps its number.

    Where the first citation is gone, so are the spans to print bold, which counted in its text.
    """
    return tuple(_without_source(quote, name) for quote in quotes)


def _without_source(quote: LoggedQuote, name: str) -> LoggedQuote:
    kept = tuple(citation for citation in quote.citations if citation.source != name)
    if len(kept) == len(quote.citations):
        return quote
    is_first_kept = bool(kept) and kept[0] == quote.citations[0]
    highlights = quote.highlights if is_first_kept else ()
    return LoggedQuote(number=quote.number, highlights=highlights, citations=kept)


def to_logged_answer(
    answer: Answer, *, scope: str, source: str | None, questions: bool
) -> LoggedAnswer:
    """Return what is logged of an answer; without its question unless `questions` are stored."""
    return LoggedAnswer(
        scope=scope,
        question=answer.question if questions else None,
        source=source,
        version=answer.version,
        quotes=tuple(
            LoggedQuote(number=q.number, highlights=q.highlights, citations=q.citations)
            for q in answer.quotes
        ),
        suggestion=dict(answer.suggestion) if questions else {},
    )


def encode_quotes(quotes: tuple[LoggedQuote, ...]) -> str:
    """Return quotes as JSON."""
    encoded = [
        {
            "number": quote.number,
            "highlights": quote.highlights,
            "citations": [
                {name: getattr(citation, name) for name in _CITATION_FIELDS}
                for citation in quote.citations
            ],
        }
        for quote in quotes
    ]  # `asdict` takes ten times as long
    return json.dumps(encoded, ensure_ascii=False)


def decode_quotes(text: str) -> tuple[LoggedQuote, ...]:
    """Return the quotes of `encode_quotes`."""
    return tuple(_decode_quote(quote) for quote in json.loads(text))


def _decode_quote(value: Mapping[str, Any]) -> LoggedQuote:
    return LoggedQuote(
        number=value["number"],
        highlights=tuple(Span(*span) for span in value["highlights"]),
        citations=tuple(_decode_citation(citation) for citation in value["citations"]),
    )


def _decode_citation(value: Mapping[str, Any]) -> Citation:
    return Citation(
        source=value["source"],
        title=value["title"],
        url=value["url"],
        published=value["published"],
        kind=Kind(value["kind"]),
        paragraph=value["paragraph"],
        sentences=Count(*value["sentences"]),
        lines=Count(*value["lines"]) if value["lines"] else None,
        span=Span(*value["span"]),
        page=value.get("page"),
        on_page=value.get("on_page"),
        time=value.get("time"),
        wording=Wording(value["wording"]),
        outdated_since=value.get("outdated_since"),
    )
