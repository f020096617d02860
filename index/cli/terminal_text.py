"""How do answers and passages read in a terminal?"""

import json
import sys
from typing import Any

from index.types import Answer, Band, Citation, Passage, Span, Wording

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def page(text: str) -> None:
    """Print data to stdout; a terminal never sees control characters from articles."""
    sys.stdout.write(text + "\n")


def page_json(value: Any) -> None:
    """Print a value as one line of JSON, characters as they are."""
    page(json.dumps(value, ensure_ascii=False))


def note(text: str) -> None:
    """Print a message for the person, not for the pipe."""
    print(text, file=sys.stderr)  # noqa: T201


def is_colourful() -> bool:
    """Tell whether stdout is a terminal."""
    return sys.stdout.isatty()


def visible(text: str) -> str:
    """Return article text without control characters, so that it cannot drive a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def answer_text(answer: Answer, *, colour: bool) -> str:
    """Return an answer as people read it: each quote, then its footnotes."""
    parts = [_opening(answer)]
    for quote in answer.quotes:
        parts.append("\n" + _quoted(quote.text, quote.highlights, colour=colour))
        parts.extend(
            f"    {_dim(f'[{quote.number}] {cited(citation)}', colour=colour)}"
            for citation in quote.citations
        )
    parts.extend(
        f"\nFigures differ ({figure.unit}): "
        + " · ".join(f"{visible(value.text)} [{value.quote}]" for value in figure.values)
        for figure in answer.figures
    )
    return "\n".join(part for part in parts if part).removeprefix("\n")


def _opening(answer: Answer) -> str:
    if answer.band is Band.ANSWER:
        return ""
    lines = ["I found no sentence that answers this."]
    if answer.missing:
        words = ", ".join(f'"{word}"' for word in answer.missing)
        lines.append(f"Not in the sources: {words}.")
    lines.extend(
        f"Did you mean “{meant}” for “{typed}”?" for typed, meant in answer.suggestion.items()
    )
    if answer.quotes:
        lines.append("Closest passages:")
    return visible("\n".join(lines))


def _quoted(text: str, highlights: tuple[Span, ...], *, colour: bool) -> str:
    pieces, end = [], 0
    for start, stop in highlights if colour else ():
        pieces += [visible(text[end:start]), _BOLD, visible(text[start:stop]), _PLAIN]
        end = stop
    pieces.append(visible(text[end:]))
    return "  " + " ".join("".join(pieces).split("\n"))


def _dim(text: str, *, colour: bool) -> str:
    return f"{_DIM}{text}{_PLAIN}" if colour else text


def cited(citation: Citation | Passage) -> str:
    """Return a footnote: title, source, paragraph, sentences, lines, date."""
    parts = [
        visible(citation.title),
        f"{visible(citation.source)} ¶{citation.paragraph}",
        counted("sentence", *citation.sentences),
        counted("line", *citation.lines),
    ]
    if citation.kind.value in {"caption", "headline"}:
        parts.append(citation.kind.value)
    if citation.published:
        parts.append(citation.published[:10])
    if isinstance(citation, Citation) and citation.wording is Wording.NEAR:
        parts.append("nearly the same wording")
    return " · ".join(parts)


def counted(thing: str, first: int, last: int) -> str:
    """Return "line 4" or "lines 4-6"."""
    return f"{thing} {first}" if first == last else f"{thing}s {first}-{last}"
