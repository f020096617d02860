"""Rendering: values become cards, and cards become Discord messages."""

from bot.rendering.answer_cards import (
    AnswerOptions,
    render_answer,
    render_closest_passages,
    render_notice,
)
from bot.rendering.card import Card, CardMood
from bot.rendering.components import PersistentButton, render_buttons, render_components
from bot.rendering.error_texts import render_error
from bot.rendering.escape import is_printable, truncate, visible
from bot.rendering.passage_cards import (
    entries_of_passages,
    entries_of_quotes,
    excerpt_around_citation,
    excerpt_from_paragraph,
    passage_heading,
    render_excerpt,
    render_passage_page,
)
from bot.rendering.plain_text import render_plain_text
from bot.rendering.report_cards import (
    render_example_questions,
    render_progress,
    render_reindex_failure,
    render_reindex_report,
    render_sources,
)

__all__ = [
    "AnswerOptions",
    "Card",
    "CardMood",
    "PersistentButton",
    "entries_of_passages",
    "entries_of_quotes",
    "excerpt_around_citation",
    "excerpt_from_paragraph",
    "is_printable",
    "passage_heading",
    "render_answer",
    "render_buttons",
    "render_closest_passages",
    "render_components",
    "render_error",
    "render_example_questions",
    "render_excerpt",
    "render_notice",
    "render_passage_page",
    "render_plain_text",
    "render_progress",
    "render_reindex_failure",
    "render_reindex_report",
    "render_sources",
    "truncate",
    "visible",
]
