"""How is an answer shown? Pure: values in, values out."""

from dataclasses import dataclass
from datetime import datetime

from bot import limits, strings
from bot.rendering.card import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardButton,
    CardMood,
    DividerBlock,
    PressButton,
    SectionBlock,
    TextBlock,
)
from bot.rendering.escape import escape_shortened
from bot.rendering.footnotes import render_quote
from index import Answer, Band, Figure, Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOptions:
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


def render_answer(given: Answer, framing: AnswerOptions) -> Card:
    """Return the card for an answer of any band."""
    if given.band is Band.ANSWER:
        return _found(given, framing)
    return _not_found(given, framing)


def render_closest_passages(quotes: tuple[Quote, ...], framing: AnswerOptions) -> Card:
    """Return the passages that came closest, for whoever wants to see them."""
    blocks = [_quote(quote, framing) for quote in quotes]
    return Card((*blocks, TextBlock(strings.CLOSEST)), CardMood.NOTHING)


def render_notice(text: str, mood: CardMood = CardMood.NEUTRAL) -> Card:
    """Return a card of one sentence; `text` is Markdown."""
    return Card((TextBlock(text),), mood)


def _found(given: Answer, framing: AnswerOptions) -> Card:
    blocks: list[CardBlock] = _echo(given, framing)
    blocks += [_quote(quote, framing) for quote in given.quotes]
    blocks.append(DividerBlock())
    blocks += [TextBlock(line) for line in _figures(given.figures)]
    blocks.append(TextBlock("\n".join([*_read_as(given), _provenance(given, framing)])))
    more = PressButton("more", framing.answer_id, strings.MORE)
    blocks.append(ButtonRow((more, *_remove(framing))))
    return Card(tuple(blocks), CardMood.FOUND)


def _not_found(given: Answer, framing: AnswerOptions) -> Card:
    said = strings.NOT_FOUND
    if given.missing:
        words = [f'"{_word(word)}"' for word in given.missing[:8]]
        said += " " + strings.NOT_IN_SOURCES.format(words=strings.listed(words))
    blocks: list[CardBlock] = [*_echo(given, framing), TextBlock(said)]
    if given.suggestion:
        meant = [f"**{_word(word)}**" for word in list(given.suggestion.values())[:4]]
        asked = strings.DID_YOU_MEAN.format(words=strings.listed(meant))
        again = PressButton("again", framing.answer_id, strings.SEARCH_THAT, ButtonTone.MAIN)
        blocks.append(SectionBlock((asked,), again))
    buttons: list[CardButton] = []
    if given.quotes:
        buttons.append(PressButton("closest", framing.answer_id, strings.SHOW))
    buttons += _remove(framing)
    return Card((*blocks, *([ButtonRow(tuple(buttons))] if buttons else [])), CardMood.NOTHING)


def _echo(given: Answer, framing: AnswerOptions) -> list[CardBlock]:
    if not framing.echo:
        return []
    return [TextBlock(f"**{escape_shortened(given.question, limits.ECHO)}**")]


def _quote(quote: Quote, framing: AnswerOptions) -> SectionBlock:
    texts = render_quote(quote, limit=limits.QUOTE, year=framing.year)
    return SectionBlock(
        texts, PressButton("context", f"{framing.answer_id}:{quote.number}", strings.CONTEXT)
    )


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


def _provenance(given: Answer, framing: AnswerOptions) -> str:
    sources = {citation.source for quote in given.quotes for citation in quote.citations}
    line = strings.VERBATIM.format(sources=strings.count(len(sources), "source", "sources"))
    if framing.indexed_at is not None:
        line += strings.INDEXED.format(stamp=int(framing.indexed_at.timestamp()))
    return line


def _remove(framing: AnswerOptions) -> list[CardButton]:
    if framing.asker is None:
        return []
    return [PressButton("remove", str(framing.asker), strings.REMOVE)]


def _word(word: str) -> str:
    return escape_shortened(word, limits.WORD)
