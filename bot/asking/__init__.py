"""Asking the engine on threads, so that the event loop is never blocked."""

from bot.asking.answer_recall import (
    Declined,
    recall_answer,
    recall_context,
    recall_corrected_question,
    recall_question,
    recall_quote,
    restore_quote,
    split_key,
)
from bot.asking.answerer import Answerer
from bot.asking.answering import answer_interaction, answer_message
from bot.asking.engine_protocol import EngineProtocol
from bot.asking.example_questions import ExampleQuestions

__all__ = [
    "Answerer",
    "Declined",
    "EngineProtocol",
    "ExampleQuestions",
    "answer_interaction",
    "answer_message",
    "recall_answer",
    "recall_context",
    "recall_corrected_question",
    "recall_question",
    "recall_quote",
    "restore_quote",
    "split_key",
]
