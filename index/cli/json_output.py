"""The documented JSON of all commands but `why QUESTION` and `eval`. Pure.

Theirs stands beside their text, in `explanation_text.py` and `evaluation_text.py`.

Spans become `start` and `end` (or a pair), ranges become pairs, moments ISO 8601 in UTC. The JSON
is written out by hand because its shapes are not those of the values: spans are flattened, numbers
rounded, and fields may be added to a value without changing the documented output. A library such
as msgspec or cattrs would need the same code as hooks, and 15 to 50 ms more to start each command.
"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from index.sentences import Boundary
from index.sources import format_duration
from index.store import GoldenQuestion
from index.types import (
    Answer,
    Citation,
    Count,
    Fault,
    Figure,
    Found,
    GoldenChange,
    Passage,
    Quote,
    ReindexReport,
    ScoredPassage,
    ShownArticle,
    ShownParagraph,
    SourceChange,
    SourceStatus,
    Span,
    VersionInfo,
)

JSON = dict[str, Any]


def answer_json(answer: Answer) -> JSON:
    """Return an answer as `footnote ask --json` prints it."""
    return {
        "question": answer.question,
        "band": answer.band.value,
        "sure": answer.sure,
        "quotes": [_quote(quote) for quote in answer.quotes],
        "figures": [_figure(figure) for figure in answer.figures],
        "missing": list(answer.missing),
        "suggestion": dict(answer.suggestion),
        "version": answer.version,
        "elapsed_ms": _milliseconds(answer.elapsed_ms),
    }


def batch_answer_json(identity: Any, answer: Answer) -> JSON:
    """Return the reply of `footnote ask --batch` to a question with the given id."""
    return {"id": identity, **answer_json(answer)}


def batch_error_json(identity: Any, line: int, problem: str) -> JSON:
    """Return the reply of `footnote ask --batch` to a line that could not be answered."""
    return {"id": identity, "line": line, "error": problem}


def _quote(quote: Quote) -> JSON:
    return {
        "number": quote.number,
        "text": quote.text,
        "best": {
            "sentence": quote.best.sentence,
            "start": quote.best.span.start,
            "end": quote.best.span.end,
        },
        "answer": list(quote.answer) if quote.answer else None,
        "highlights": [list(span) for span in quote.highlights],
        "hidden": [list(span) for span in quote.hidden],
        "differs": [list(span) for span in quote.differs],
        "above": [_above(passage) for passage in quote.above],
        "citations": [_citation(citation) for citation in quote.citations],
    }


def _above(passage: Passage) -> JSON:
    return {
        "text": passage.text,
        "hidden": [list(span) for span in passage.hidden],
        "source": passage.source,
        "title": passage.title,
        "url": passage.url,
        "published": passage.published,
        "kind": passage.kind.value,
        "page": passage.page,
        "time": passage.time,
        "paragraph": passage.paragraph,
        "sentences": list(passage.sentences),
        "lines": _range(passage.lines),
        "start": passage.span.start,
        "end": passage.span.end,
    }


def _citation(citation: Citation) -> JSON:
    return {
        "source": citation.source,
        "title": citation.title,
        "url": citation.url,
        "published": citation.published,
        "kind": citation.kind.value,
        "page": citation.page,
        "time": citation.time,
        "paragraph": citation.paragraph,
        "sentences": list(citation.sentences),
        "lines": _range(citation.lines),
        "start": citation.span.start,
        "end": citation.span.end,
        "wording": citation.wording.value,
        "outdated_since": citation.outdated_since,
    }


def _figure(figure: Figure) -> JSON:
    values = [
        {"text": value.text, "value": value.value, "quote": value.quote, "span": list(value.span)}
        for value in figure.values
    ]
    return {"unit": figure.unit, "values": values}


def found_json(found: Found) -> JSON:
    """Return passages as `footnote find --json` prints them."""
    return {
        "words": found.words,
        "total": found.total,
        "passages": [_passage(passage) for passage in found.passages],
        "version": found.version,
        "elapsed_ms": _milliseconds(found.elapsed_ms),
    }


def _passage(scored: ScoredPassage) -> JSON:
    passage = scored.passage
    return {
        "score": round(scored.score, 4),
        "source": passage.source,
        "title": passage.title,
        "kind": passage.kind.value,
        "page": passage.page,
        "time": passage.time,
        "paragraph": passage.paragraph,
        "sentences": list(passage.sentences),
        "lines": _range(passage.lines),
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "hidden": [list(span) for span in passage.hidden],
        "above": [_above(each) for each in passage.above],
    }


def article_json(article: ShownArticle, paragraphs: Sequence[ShownParagraph]) -> JSON:
    """Return an article, or some of its paragraphs, as `footnote show --json` prints it."""
    return {
        "source": article.source,
        "title": article.title,
        "url": article.url,
        "published": article.published,
        "author": article.author,
        "outlet": article.outlet,
        "language": article.language,
        "paragraphs": [_paragraph(paragraph) for paragraph in paragraphs],
        "version": article.version,
    }


def _paragraph(paragraph: ShownParagraph) -> JSON:
    return {
        "paragraph": paragraph.number,
        "kind": paragraph.kind.value,
        "page": paragraph.page,
        "time": paragraph.time,
        "lines": _range(paragraph.lines),
        "start": paragraph.span.start,
        "end": paragraph.span.end,
        "text": paragraph.text,
        "hidden": [list(span) for span in paragraph.hidden],
        "above": [_above(each) for each in paragraph.above],
        "sentences": [list(span) for span in paragraph.sentences],
    }


def source_json(status: SourceStatus) -> JSON:
    """Return one line of `footnote sources --json`."""
    return {
        "source": status.source,
        "title": status.title,
        "format": status.format,
        "state": status.state.value,
        "reason": status.reason,
        "paragraphs": status.paragraphs,
        "sentences": status.sentences,
        "indexed_at": _moment(status.indexed_at),
        "version": status.version,
        "place": status.place,
        "part_of": status.part_of,
        "articles": status.articles,
        "every": format_duration(status.every) if status.every else None,
        "max_age": format_duration(status.max_age) if status.max_age else None,
        "checked_at": _moment(status.checked_at),
        "language": status.language,
        "language_chosen_for": status.language_chosen_for,
    }


def reindex_json(report: ReindexReport) -> JSON:
    """Return the report of a re-index as `footnote reindex --json` prints it."""
    return {
        "version": report.version,
        "live": report.live,
        "sources": [_change(change) for change in report.sources],
        "unchanged": report.unchanged,
        "refusals": list(report.refusals),
        "golden": [_golden_change(change) for change in report.golden],
        "unread": [{"source": name, "reason": reason} for name, reason in report.unread],
        "notes": [note._asdict() for note in report.notes],
        "elapsed_ms": _milliseconds(report.elapsed_ms),
    }


def golden_json(golden: GoldenQuestion) -> JSON:
    """Return a golden question as `footnote golden --json` prints it."""
    return {
        "id": golden.id,
        "question": golden.question,
        "band": golden.band,
        "source": golden.source,
        "text": golden.text,
        "created_at": golden.created_at,
    }


def _golden_change(change: GoldenChange) -> JSON:
    return {
        "question": change.question,
        "before": change.before._asdict(),
        "after": change.after._asdict(),
    }


def _change(change: SourceChange) -> JSON:
    counts = change.paragraphs
    return {
        "source": change.source,
        "change": change.change.value,
        "paragraphs": {
            "added": counts.added,
            "changed": counts.changed,
            "removed": counts.removed,
        },
        "reason": change.reason,
    }


def version_json(info: VersionInfo) -> JSON:
    """Return one line of `footnote history --json`."""
    return {
        "version": info.version,
        "created_at": _moment(info.created_at),
        "live": info.live,
        "kept": info.kept,
        "pinned": info.pinned,
        "sources": info.sources,
        "paragraphs": info.paragraphs,
        "sentences": info.sentences,
        "changes": {"added": info.added, "changed": info.changed, "removed": info.removed},
    }


def faults_json(version: int, faults: Sequence[Fault]) -> JSON:
    """Return the faults of a version as `footnote verify --json` prints them."""
    listed = [
        {"source": fault.source, "paragraph": fault.paragraph, "what": fault.what}
        for fault in faults
    ]
    return {"version": version, "faults": listed}


def sentences_json(sentences: Sequence[Span], boundaries: Sequence[Boundary]) -> JSON:
    """Return a text's sentences and boundaries as `footnote why --sentences --json` prints them."""
    return {
        "sentences": [list(span) for span in sentences],
        "boundaries": [asdict(boundary) for boundary in boundaries],
    }


def _range(counts: Count | None) -> list[int] | None:
    return list(counts) if counts else None


def _milliseconds(value: float) -> float:
    return round(value, 2)


def _moment(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else None
