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
from index.store.given_answers.member_store import (
    MAX_REASON,
    ReportedGap,
    SqliteMemberStore,
    Vote,
    hash_user,
)
from index.store.given_answers.unsaved_answers import UnsavedAnswer, UnsavedAnswers

__all__ = [
    "KEPT_DAYS",
    "KEPT_FOR_WITHOUT_QUESTIONS",
    "MAX_REASON",
    "RETRY_SECONDS",
    "DayCount",
    "LoggedAnswer",
    "LoggedQuote",
    "ReportedGap",
    "SqliteAnswerLog",
    "SqliteMemberStore",
    "UnsavedAnswer",
    "UnsavedAnswers",
    "Vote",
    "decode_quotes",
    "encode_quotes",
    "hash_user",
    "to_logged_answer",
    "without_source",
]
