"""Rendering: values become cards, and cards become Discord messages."""

from bot.rendering.answer_cards import (
    BY_ANYBODY,
    AnswerOptions,
    render_answer,
    render_claim,
    render_closest_passages,
    render_gap,
    render_notice,
)
from bot.rendering.card import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    PictureBlock,
    PressButton,
    Prompt,
    SectionBlock,
    TextBlock,
)
from bot.rendering.components import (
    PersistentButton,
    read_form,
    render_buttons,
    render_components,
    render_files,
    render_prompt,
)
from bot.rendering.error_texts import render_error
from bot.rendering.escape import escape, escape_shortened, is_printable, truncate, visible
from bot.rendering.footnotes import escaped_title
from bot.rendering.passage_cards import (
    excerpt_around_citation,
    excerpt_from_paragraph,
    render_excerpt,
)
from bot.rendering.passage_pages import (
    BY_PHRASE,
    BY_WORDS,
    PassageEntry,
    PassagePage,
    entries_of_passages,
    entries_of_quotes,
    render_passage_page,
)
from bot.rendering.plain_text import render_plain_text
from bot.rendering.privacy_cards import (
    MemberRecords,
    render_delete_question,
    render_privacy,
)
from bot.rendering.report_cards import (
    golden_answer_text,
    render_example_questions,
    render_golden_news,
    render_progress,
    render_reindex_failure,
    render_reindex_report,
    render_sources,
)

__all__ = [
    "BY_ANYBODY",
    "BY_PHRASE",
    "BY_WORDS",
    "AnswerOptions",
    "ButtonRow",
    "ButtonTone",
    "Card",
    "CardBlock",
    "CardMood",
    "DividerBlock",
    "MemberRecords",
    "PassageEntry",
    "PassagePage",
    "PersistentButton",
    "PictureBlock",
    "PressButton",
    "Prompt",
    "SectionBlock",
    "TextBlock",
    "entries_of_passages",
    "entries_of_quotes",
    "escape",
    "escape_shortened",
    "escaped_title",
    "excerpt_around_citation",
    "excerpt_from_paragraph",
    "golden_answer_text",
    "is_printable",
    "read_form",
    "render_answer",
    "render_buttons",
    "render_claim",
    "render_closest_passages",
    "render_components",
    "render_delete_question",
    "render_error",
    "render_example_questions",
    "render_excerpt",
    "render_files",
    "render_gap",
    "render_golden_news",
    "render_notice",
    "render_passage_page",
    "render_plain_text",
    "render_privacy",
    "render_progress",
    "render_prompt",
    "render_reindex_failure",
    "render_reindex_report",
    "render_sources",
    "truncate",
    "visible",
]
