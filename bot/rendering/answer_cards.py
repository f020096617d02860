"""How is an answer shown? Pure: values in, values out."""

from dataclasses import dataclass
from datetime import datetime

from bot import limits, strings
from bot.rendering.card_model import (
    Block,
    Button,
    Card,
    Divider,
    Mood,
    Press,
    Row,
    Section,
    Text,
    Tone,
)
from bot.rendering.escape import shorten
from bot.rendering.footnotes import quote_lines
from index import Answer, Band, Figure, Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """What a card shows beside the answer itself.

    `answer_id` ties the buttons to the remembered answer. `asker` may remove the message; None
    where only they see it. `echo` repeats the question, where nobody else saw it asked.
    `year` is the current one: dates of other years say theirs.
    """

    answer_id: str
    asker: int | None = None
    echo: bool = False
    indexed_at: datetime | None = None
    year: int | None = None


def answer(given: Answer, framing: Framing) -> Card:
    """Return the card for an answer of any band."""
    if given.band is Band.ANSWER:
        return _found(given, framing)
    return _not_found(given, framing)


def closest(quotes: tuple[Quote, ...], framing: Framing) -> Card:
    """Return the passages that came closest, for whoever wants to see them."""
    blocks = [_quote(quote, framing) for quote in quotes]
    return Card((*blocks, Text(strings.CLOSEST)), Mood.NOTHING)


def notice(text: str, mood: Mood = Mood.NEUTRAL) -> Card:
    """Return a card of one sentence; `text` is Markdown."""
    return Card((Text(text),), mood)


def _found(given: Answer, framing: Framing) -> Card:
    blocks: list[Block] = _echo(given, framing)
    blocks += [_quote(quote, framing) for quote in given.quotes]
    blocks.append(Divider())
    blocks += [Text(line) for line in _figures(given.figures)]
    blocks.append(Text("\n".join([*_read_as(given), _provenance(given, framing)])))
    more = Press("more", framing.answer_id, strings.MORE)
    blocks.append(Row((more, *_remove(framing))))
    return Card(tuple(blocks), Mood.FOUND)


def _not_found(given: Answer, framing: Framing) -> Card:
    said = strings.NOT_FOUND
    if given.missing:
        words = [f'"{_word(word)}"' for word in given.missing[:8]]
        said += " " + strings.NOT_IN_SOURCES.format(words=strings.listed(words))
    blocks: list[Block] = [*_echo(given, framing), Text(said)]
    if given.suggestion:
        meant = [f"**{_word(word)}**" for word in list(given.suggestion.values())[:4]]
        asked = strings.DID_YOU_MEAN.format(words=strings.listed(meant))
        again = Press("again", framing.answer_id, strings.SEARCH_THAT, Tone.MAIN)
        blocks.append(Section((asked,), again))
    buttons: list[Button] = []
    if given.quotes:
        buttons.append(Press("closest", framing.answer_id, strings.SHOW))
    buttons += _remove(framing)
    return Card((*blocks, *([Row(tuple(buttons))] if buttons else [])), Mood.NOTHING)


def _echo(given: Answer, framing: Framing) -> list[Block]:
    if not framing.echo:
        return []
    return [Text(f"**{shorten(given.question, limits.ECHO)}**")]


def _quote(quote: Quote, framing: Framing) -> Section:
    texts = quote_lines(quote, limit=limits.QUOTE, year=framing.year)
    return Section(texts, Press("context", f"{framing.answer_id}:{quote.number}", strings.CONTEXT))


def _figures(figures: tuple[Figure, ...]) -> list[str]:
    lines = []
    for figure in figures[:3]:
        shown = [f"{_number(value.value)} [{value.quote}]" for value in figure.values[:6]]
        said = strings.FIGURES_DIFFER if len(figures) == 1 else strings.FIGURES_DIFFER_IN
        lines.append(said.format(values=" · ".join(shown), unit=_word(figure.unit)))
    return lines


def _number(value: float) -> str:
    whole = float(value).is_integer() and abs(value) < 1e15
    return f"{value:,.0f}" if whole else f"{value:,g}"


def _read_as(given: Answer) -> list[str]:
    return [
        strings.READ_AS.format(typed=f'"{_word(typed)}"', meant=f'"{_word(meant)}"')
        for typed, meant in list(given.suggestion.items())[:3]
    ]


def _provenance(given: Answer, framing: Framing) -> str:
    sources = {citation.source for quote in given.quotes for citation in quote.citations}
    line = strings.VERBATIM.format(sources=strings.count(len(sources), "source", "sources"))
    if framing.indexed_at is not None:
        line += strings.INDEXED.format(stamp=int(framing.indexed_at.timestamp()))
    return line


def _remove(framing: Framing) -> list[Button]:
    if framing.asker is None:
        return []
    return [Press("remove", str(framing.asker), strings.REMOVE)]


def _word(word: str) -> str:
    return shorten(word, limits.WORD)
