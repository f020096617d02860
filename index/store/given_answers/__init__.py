"""What is kept of answers that were given: for their buttons, and what members said of them."""

from index.store.given_answers.answer_log import (
    KEPT_DAYS,
    KEPT_FOR_WITHOUT_QUESTIONS,
    RETRY_SECONDS,
    SqliteAnswerLog,
)
from index.store.given_answers.logged_answers import (
    DayCount,
    LoggedAnswer,
    LoggedQuote,
    decode_quotes,
    encode_quotes,
    to_logged_answer,
    without_source,
)
from index.store.given_answers.member_store import ReportedGap, SqliteMemberStore, Vote
from index.store.given_answers.unsaved_answers import UnsavedAnswers

__all__ = [
    "KEPT_DAYS",
    "KEPT_FOR_WITHOUT_QUESTIONS",
    "RETRY_SECONDS",
    "DayCount",
    "LoggedAnswer",
    "LoggedQuote",
    "ReportedGap",
    "SqliteAnswerLog",
    "SqliteMemberStore",
    "UnsavedAnswers",
    "Vote",
    "decode_quotes",
    "encode_quotes",
    "to_logged_answer",
    "without_source",
]
