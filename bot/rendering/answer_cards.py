"""Cards for answers: found, not found, closest passages, and one-sentence notices. Pure."""

from collections.abc import Sequence
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
from index import Answer, Band, ClaimCheck, ClaimFigure, Figure, FigureValue, Quote

BY_ANYBODY = "any"
"""In the key of a button to remove a message, in the place of who may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOptions:
    """What an answer card shows beside the answer.

    `answer_id` links the buttons to the logged answer. `asker` is the user who may remove the
    message, None if nobody else sees it. `echo` is the question to repeat above the answer, if any.
    `unanswered` are further questions of the same message, which the answer leaves open.
    `year` is the current year; dates of other years are shown with their year. `shares_title` says
    whether several sources have a title, so that a footnote has to name its source too.
    `can_be_shared` is for an answer that its asker alone sees, in a server. An `unasked` answer
    says so, and anybody may remove it.
    """

    answer_id: str
    asker: int | None = None
    echo: str | None = None
    unanswered: Sequence[str] = ()
    indexed_at: datetime | None = None
    year: int | None = None
    can_be_shared: bool = False
    unasked: bool = False
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


def render_claim(
    check: ClaimCheck, options: AnswerOptions, *, reply_key: str | None = None
) -> Card:
    """Return the card with the passages nearest to a claim, and its figures beside theirs.

    `reply_key` is the key of the button that shares it, None for no button.
    """
    quotes = check.answer.quotes
    blocks: list[CardBlock] = []
    if options.echo:
        claim = escape_shortened(options.echo, limits.ECHO)
        blocks.append(TextBlock(strings.CLAIM.format(claim=claim)))
    if not quotes:
        return Card((*blocks, TextBlock(strings.NO_SOURCE_OF_CLAIM)), CardMood.NOTHING)
    shares_title = titles_shared_by(quotes, options.shares_title)
    blocks += [_quote(quote, options, shares_title) for quote in quotes]
    lines = [_claim_figure(figure) for figure in check.figures[: limits.CLAIM_FIGURES]]
    blocks += [DividerBlock(), TextBlock("\n".join([*lines, strings.NEAREST]))]
    buttons: list[CardButton] = _remove(options)
    if reply_key is not None:
        buttons.append(PressButton("reply", reply_key, strings.SHARE_AS_REPLY))
    return Card((*blocks, *([ButtonRow(tuple(buttons))] if buttons else [])), CardMood.NEUTRAL)


def render_gap(question: str | None, missing: Sequence[str]) -> Card:
    """Return the card that tells moderators of a question that the articles do not answer."""
    shown = escape_shortened(question or "", limits.ECHO) or strings.QUESTION_NOT_KEPT
    text = f"{strings.GAP_HEARD}\n> {shown}"
    if missing:
        words = [f'"{_word(word)}"' for word in missing[:8]]
        text += "\n" + strings.NOT_IN_SOURCES.format(words=strings.listed(words))
    return Card((TextBlock(text),), CardMood.NOTHING)


def render_notice(text: str, mood: CardMood = CardMood.NEUTRAL) -> Card:
    """Return a card of one sentence; `text` is Markdown."""
    return Card((TextBlock(text),), mood)


def _found(answer: Answer, options: AnswerOptions) -> Card:
    blocks: list[CardBlock] = _echo(options)
    shares_title = titles_shared_by(answer.quotes, options.shares_title)
    blocks += [_quote(quote, options, shares_title) for quote in answer.quotes]
    blocks.append(DividerBlock())
    blocks += [TextBlock(line) for line in _figures(answer.figures)]
    notes = [*_read_as(answer), *_not_in_sources(answer), *_unanswered(options)]
    notes.append(_provenance(answer, options))
    blocks.append(TextBlock("\n".join(notes)))
    blocks.append(ButtonRow(_found_buttons(options)))
    return Card(tuple(blocks), CardMood.FOUND)


def _found_buttons(options: AnswerOptions) -> tuple[CardButton, ...]:
    key = options.answer_id
    buttons: list[CardButton] = [
        PressButton("up", key, strings.UP),
        PressButton("down", key, strings.DOWN),
        PressButton("more", key, strings.MORE),
    ]
    if options.can_be_shared:
        buttons.append(PressButton("share", key, strings.SHARE))
    return (*buttons, *_remove(options))


def _not_found(answer: Answer, options: AnswerOptions) -> Card:
    """Return the card without an answer; a near miss shows the closest passages at once."""
    shown = answer.quotes if answer.near_miss else ()
    message = strings.NEAR_MISS if shown else strings.NOT_FOUND
    if answer.missing:
        words = [f'"{_word(word)}"' for word in answer.missing[:8]]
        message += " " + strings.NOT_IN_SOURCES.format(words=strings.listed(words))
    if shown:
        message += " " + strings.CLOSEST_ONES
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
    buttons.append(PressButton("gap", options.answer_id, strings.REPORT_GAP))
    buttons += _remove(options)
    return Card((*blocks, *([ButtonRow(tuple(buttons))] if buttons else [])), CardMood.NOTHING)


def _echo(options: AnswerOptions) -> list[CardBlock]:
    if options.unasked:
        return [TextBlock(strings.UNASKED)]
    if not options.echo:
        return []
    return [TextBlock(f"**{escape_shortened(options.echo, limits.ECHO)}**")]


def _quote(quote: Quote, options: AnswerOptions, shares_title: SharesTitle) -> SectionBlock:
    texts = render_quote(quote, limit=limits.QUOTE, year=options.year, shares_title=shares_title)
    return SectionBlock(
        texts, PressButton("context", f"{options.answer_id}:{quote.number}", strings.CONTEXT)
    )


def _claim_figure(figure: ClaimFigure) -> str:
    message = strings.CLAIM_SAME if figure.agrees else strings.CLAIM_DIFFERS
    return message.format(
        claimed=_word(figure.claimed),
        found=_word(figure.found),
        unit=_word(figure.unit),
        number=figure.quote,
    )


def _figures(figures: tuple[Figure, ...]) -> list[str]:
    lines = []
    for figure in figures[:3]:
        shown = [f"{_figure_value(value)} [{value.quote}]" for value in figure.values[:6]]
        message = strings.FIGURES_DIFFER if len(figures) == 1 else strings.FIGURES_DIFFER_IN
        lines.append(message.format(values=" · ".join(shown), unit=_word(figure.unit)))
    return lines


def _figure_value(value: FigureValue) -> str:
    """Return a number in digits, or as it is written where words before it bound it."""
    first, _, rest = value.text.partition(" ")
    return _word(value.text) if first.isalpha() and rest else _number(value.value)


def _number(value: float) -> str:
    whole = float(value).is_integer() and abs(value) < 1e15
    return f"{value:,.0f}" if whole else f"{value:,g}"


def _read_as(answer: Answer) -> list[str]:
    return [
        strings.READ_AS.format(typed=f'"{_word(typed)}"', meant=f'"{_word(meant)}"')
        for typed, meant in list(answer.suggestion.items())[:3]
    ]


def _not_in_sources(answer: Answer) -> list[str]:
    words = [f'"{_word(word)}"' for word in answer.missing[:8]]
    return [f"-# {strings.NOT_IN_SOURCES.format(words=strings.listed(words))}"] if words else []


def _unanswered(options: AnswerOptions) -> list[str]:
    asked = [
        f"“{escape_shortened(each, limits.FURTHER_QUESTION)}”"
        for each in options.unanswered[: limits.FURTHER_QUESTIONS]
    ]
    return [strings.UNANSWERED.format(questions=strings.listed(asked))] if asked else []


def _provenance(answer: Answer, options: AnswerOptions) -> str:
    sources = {citation.source for quote in answer.quotes for citation in quote.citations}
    line = strings.VERBATIM.format(sources=strings.count(len(sources), "source"))
    if options.indexed_at is not None:
        line += strings.INDEXED.format(stamp=int(options.indexed_at.timestamp()))
    return line


def _remove(options: AnswerOptions) -> list[CardButton]:
    if options.unasked:
        return [PressButton("remove", BY_ANYBODY, strings.REMOVE)]
    if options.asker is None:
        return []
    return [PressButton("remove", str(options.asker), strings.REMOVE)]


def _word(word: str) -> str:
    return escape_shortened(word, limits.WORD)
