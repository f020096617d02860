"""What is kept of answers that were given: for their buttons, and what members said of them."""

from index.store.given_answers.answer_log import AnswerLog, erase_from_answers
from index.store.given_answers.logged_answers import DayCount, LoggedAnswer, LoggedQuote
from index.store.given_answers.member_store import MemberStore, ReportedGap, Vote

__all__ = [
    "AnswerLog",
    "DayCount",
    "LoggedAnswer",
    "LoggedQuote",
    "MemberStore",
    "ReportedGap",
    "Vote",
    "erase_from_answers",
]
