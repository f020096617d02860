"""Answers and passages as text for the terminal, and printing to stdout and stderr."""

import json
import sys
from datetime import datetime
from itertools import pairwise
from typing import Any

from index.types import (
    Answer,
    Band,
    Citation,
    Kind,
    Passage,
    Quote,
    ShownParagraph,
    Wording,
    show_text,
    without_hidden,
)

_NAMED_KINDS = frozenset({Kind.CAPTION, Kind.HEADLINE, Kind.CODE, Kind.BYLINE, Kind.DATELINE})
_BOLD, _DIM, _UNDERLINED, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[4m", "\x1b[0m"


def print_text(text: str) -> None:
    """Print a line of data to stdout; text from articles must have passed `strip_controls`."""
    sys.stdout.write(text + "\n")


def print_json(value: Any) -> None:
    """Print a value as one line of JSON; characters beyond ASCII are not escaped."""
    print_text(json.dumps(value, ensure_ascii=False))


def print_message(text: str) -> None:
    """Print a message to stderr, apart from the data on stdout."""
    print(text, file=sys.stderr)  # noqa: T201


def is_stdout_terminal() -> bool:
    """Report whether stdout is a terminal, which shows bold and dim text."""
    return sys.stdout.isatty()


def format_count(number: int, noun: str) -> str:
    """Return "1 source" or "2 sources"; the plural has an s."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def format_guild_option(guild: int | None) -> str:
    """Return " --guild 7", for a command that is to be typed next; "" where no server is named."""
    return "" if guild is None else f" --guild {guild}"


def strip_controls(text: str) -> str:
    """Return article text with a space for each control character, which a terminal would obey."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def format_answer(answer: Answer, *, colour: bool) -> str:
    """Return an answer as text: each quote, then its footnotes, then differing figures."""
    parts = [_format_opening(answer)]
    for quote in answer.quotes:
        above = [format_passage_text(each, indent="  ") for each in quote.above]
        parts.append("\n" + "\n".join([*above, _format_quote(quote, colour=colour)]))
        parts.extend(
            f"    {_dim(f'[{quote.number}] {format_citation(citation)}', colour=colour)}"
            for citation in quote.citations
        )
    parts.extend(
        f"\nFigures differ ({figure.unit}): "
        + " · ".join(f"{strip_controls(value.text)} [{value.quote}]" for value in figure.values)
        for figure in answer.figures
    )
    if answer.band is Band.ANSWER and answer.missing:
        parts.append("\n" + _format_missing(answer))
    return "\n".join(part for part in parts if part).removeprefix("\n")


def _format_missing(answer: Answer) -> str:
    """Return the line that names the words of the question that no source has."""
    words = ", ".join(f'"{word}"' for word in answer.missing)
    return strip_controls(f"Not in the sources: {words}.")


def _format_opening(answer: Answer) -> str:
    if answer.band is Band.ANSWER:
        return ""
    lines = ["I found no sentence that answers this."]
    if answer.missing:
        lines.append(_format_missing(answer))
    lines.extend(
        f"Did you mean “{meant}” for “{typed}”?" for typed, meant in answer.suggestion.items()
    )
    if answer.quotes:
        lines.append("Closest passages:")
    return strip_controls("\n".join(lines))


def _format_quote(quote: Quote, *, colour: bool) -> str:
    """Return the text of a quote, its highlights bold and what sets it apart underlined."""
    kind = quote.citations[0].kind
    text, (bold, underlined) = show_text(quote.text, quote.hidden, quote.highlights, quote.differs)
    if not colour or kind is Kind.CODE:
        return _on_lines(strip_controls(text), kind, indent="  ")
    marks = ((_BOLD, bold), (_UNDERLINED, underlined))
    edges = {edge for _, spans in marks for span in spans for edge in span}
    pieces = []
    for start, end in pairwise(sorted({0, len(text), *edges})):
        codes = "".join(code for code, spans in marks if any(s <= start < e for s, e in spans))
        piece = strip_controls(text[start:end])
        pieces.append(f"{codes}{piece}{_PLAIN}" if codes else piece)
    return _on_lines("".join(pieces), kind, indent="  ")


def format_passage_text(passage: Passage | ShownParagraph, *, indent: str = "") -> str:
    """Return the text of a passage as its readers see it: code on its lines, all else on one."""
    text = strip_controls(without_hidden(passage.text, passage.hidden))
    return _on_lines(text, passage.kind, indent=indent)


def _on_lines(text: str, kind: Kind, *, indent: str) -> str:
    if kind is Kind.CODE:
        return "\n".join(f"{indent}{line}".rstrip() for line in text.split("\n"))
    return indent + " ".join(text.split())


def _dim(text: str, *, colour: bool) -> str:
    return f"{_DIM}{text}{_PLAIN}" if colour else text


def format_citation(citation: Citation | Passage) -> str:
    """Return a footnote as text: title, source, paragraph, sentences, lines, date."""
    parts = [
        strip_controls(citation.title),
        f"{strip_controls(citation.source)} {format_position(citation)}",
        format_range("sentence", *citation.sentences),
    ]
    if citation.lines:
        parts.append(format_range("line", *citation.lines))
    if citation.kind in _NAMED_KINDS:
        parts.append(citation.kind.value)
    if citation.published:
        parts.append(citation.published[:10])
    if isinstance(citation, Citation) and citation.wording is Wording.NEAR:
        parts.append("nearly the same wording")
    if isinstance(citation, Citation) and citation.outdated_since:
        parts.append(f"out of date since {citation.outdated_since[:10]}")
    return " · ".join(parts)


def format_position(cited: Citation | Passage | ShownParagraph) -> str:
    """Return the place of a paragraph, as "¶4", "p. 3 ¶2" or "¶4 at 00:01:04"."""
    number = cited.number if isinstance(cited, ShownParagraph) else cited.paragraph
    where = f"p. {cited.page} ¶{cited.on_page or number}" if cited.page else f"¶{number}"
    return f"{where} at {strip_controls(cited.time)}" if cited.time else where


def format_range(thing: str, first: int, last: int) -> str:
    """Return a range of numbered things, as "line 4" or "lines 4-6"."""
    return f"{thing} {first}" if first == last else f"{thing}s {first}-{last}"


def format_local_time(moment: datetime) -> str:
    """Return a moment in the computer's time zone, to the minute."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
