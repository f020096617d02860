"""Cards for answers: found, not found, closest passages, and one-sentence notices. Pure."""

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
from bot.rendering.footnotes import SharesTitle, never_shared, render_quote, titles_shared_by
from index import Answer, Band, Figure, Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOptions:
    """What an answer card shows beside the answer.

    `answer_id` links the buttons to the logged answer. `asker` is the user who may remove the
    message, None if nobody else sees it. `echo` is the question to repeat above the answer, if any.
    `year` is the current year; dates of other years are shown with their year. `shares_title` says
    whether several sources have a title, so that a footnote has to name its source too.
    """

    answer_id: str
    asker: int | None = None
    echo: str | None = None
    indexed_at: datetime | None = None
    year: int | None = None
    shares_title: SharesTitle = never_shared


def render_answer(answer: Answer, options: AnswerOptions) -> Card:
    """Return the card for an answer of any band."""
    if answer.band is Band.ANSWER:
        return _found(answer, options)
    return _not_found(answer, options)


def render_closest_passages(quotes: tuple[Quote, ...], options: AnswerOptions) -> Card:
    """Return the card with the closest passages."""
    shares_title = titles_shared_by(quotes, options.shares_title)
    blocks = [_quote(quote, options, shares_title) for quote in quotes]
    return Card((*blocks, TextBlock(strings.CLOSEST)), CardMood.NOTHING)


def render_notice(text: str, mood: CardMood = CardMood.NEUTRAL) -> Card:
    """Return a card of one sentence; `text` is Markdown."""
    return Card((TextBlock(text),), mood)


def _found(answer: Answer, options: AnswerOptions) -> Card:
    blocks: list[CardBlock] = _echo(options)
    shares_title = titles_shared_by(answer.quotes, options.shares_title)
    blocks += [_quote(quote, options, shares_title) for quote in answer.quotes]
    blocks.append(DividerBlock())
    blocks += [TextBlock(line) for line in _figures(answer.figures)]
    blocks.append(TextBlock("\n".join([*_read_as(answer), _provenance(answer, options)])))
    more = PressButton("more", options.answer_id, strings.MORE)
    blocks.append(ButtonRow((more, *_remove(options))))
    return Card(tuple(blocks), CardMood.FOUND)


def _not_found(answer: Answer, options: AnswerOptions) -> Card:
    """Return the card without an answer; a near miss shows the closest passages at once."""
    shown = answer.quotes if answer.near_miss else ()
    message = strings.NEAR_MISS if shown else strings.NOT_FOUND
    if answer.missing:
        words = [f'"{_word(word)}"' for word in answer.missing[:8]]
        message += " " + strings.NOT_IN_SOURCES.format(words=strings.listed(words))
    blocks: list[CardBlock] = [*_echo(options), TextBlock(message)]
    if answer.suggestion:
        meant = [f"**{_word(word)}**" for word in list(answer.suggestion.values())[:4]]
        asked = strings.DID_YOU_MEAN.format(words=strings.listed(meant))
        again = PressButton("again", options.answer_id, strings.SEARCH_THAT, ButtonTone.MAIN)
        blocks.append(SectionBlock((asked,), again))
    shares_title = titles_shared_by(shown, options.shares_title)
    blocks += [_quote(quote, options, shares_title) for quote in shown]
    buttons: list[CardButton] = []
    if answer.quotes and not shown:
        buttons.append(PressButton("closest", options.answer_id, strings.SHOW))
    buttons += _remove(options)
    return Card((*blocks, *([ButtonRow(tuple(buttons))] if buttons else [])), CardMood.NOTHING)


def _echo(options: AnswerOptions) -> list[CardBlock]:
    if not options.echo:
        return []
    return [TextBlock(f"**{escape_shortened(options.echo, limits.ECHO)}**")]


def _quote(quote: Quote, options: AnswerOptions, shares_title: SharesTitle) -> SectionBlock:
    texts = render_quote(quote, limit=limits.QUOTE, year=options.year, shares_title=shares_title)
    return SectionBlock(
        texts, PressButton("context", f"{options.answer_id}:{quote.number}", strings.CONTEXT)
    )


def _figures(figures: tuple[Figure, ...]) -> list[str]:
    lines = []
    for figure in figures[:3]:
        shown = [f"{_number(value.value)} [{value.quote}]" for value in figure.values[:6]]
        message = strings.FIGURES_DIFFER if len(figures) == 1 else strings.FIGURES_DIFFER_IN
        lines.append(message.format(values=" · ".join(shown), unit=_word(figure.unit)))
    return lines


def _number(value: float) -> str:
    whole = float(value).is_integer() and abs(value) < 1e15
    return f"{value:,.0f}" if whole else f"{value:,g}"


def _read_as(answer: Answer) -> list[str]:
    return [
        strings.READ_AS.format(typed=f'"{_word(typed)}"', meant=f'"{_word(meant)}"')
        for typed, meant in list(answer.suggestion.items())[:3]
    ]


def _provenance(answer: Answer, options: AnswerOptions) -> str:
    sources = {citation.source for quote in answer.quotes for citation in quote.citations}
    line = strings.VERBATIM.format(sources=strings.count(len(sources), "source", "sources"))
    if options.indexed_at is not None:
        line += strings.INDEXED.format(stamp=int(options.indexed_at.timestamp()))
    return line


def _remove(options: AnswerOptions) -> list[CardButton]:
    if options.asker is None:
        return []
    return [PressButton("remove", str(options.asker), strings.REMOVE)]


def _word(word: str) -> str:
    return escape_shortened(word, limits.WORD)
