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
from bot.asking.answerer import Answerer, LoggedReply
from bot.asking.answering import (
    answer_interaction,
    answer_message,
    answer_unasked,
    note_answer,
)
from bot.asking.claims import render_claim_again, render_claim_sources
from bot.asking.engine import EngineProtocol
from bot.asking.example_questions import ExampleQuestions
from bot.asking.followed_sources import FollowedServers, FollowedSources
from bot.asking.marks import ask_with_names, leave_out_address, leave_out_member
from bot.asking.names import names_in_interaction, names_of_bot
from bot.asking.passage_lists import BELOW_QUOTES, list_passages

__all__ = [
    "BELOW_QUOTES",
    "Answerer",
    "Declined",
    "EngineProtocol",
    "ExampleQuestions",
    "FollowedServers",
    "FollowedSources",
    "LoggedReply",
    "answer_interaction",
    "answer_message",
    "answer_unasked",
    "ask_with_names",
    "leave_out_address",
    "leave_out_member",
    "list_passages",
    "names_in_interaction",
    "names_of_bot",
    "note_answer",
    "recall_answer",
    "recall_context",
    "recall_corrected_question",
    "recall_question",
    "recall_quote",
    "render_claim_again",
    "render_claim_sources",
    "restore_quote",
    "split_key",
]
