"""Amounts and times that a question asks for: whether a sentence can give one. Pure."""

from index.answering.gate.amounts.asked_amounts import (
    has_amount_or_time,
    lacks_amount_or_time,
    lacks_required_expression,
)
from index.answering.gate.amounts.times import ASKS_HOUR

__all__ = ["ASKS_HOUR", "has_amount_or_time", "lacks_amount_or_time", "lacks_required_expression"]
