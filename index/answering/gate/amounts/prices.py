"""Prices without a currency, and prices of something else than was asked. Pure."""

import re

from index.analysis import extract_terms
from index.answering.question import (
    Question,
    asks_cost,
)
from index.languages import ENGLISH

_DEED_PAID_FOR = re.compile(
    r"\bcosts?\b[^.;:]*?\d[\d.,]*(?: [^\W\d]+){0,2} to (\w+)", re.IGNORECASE
)
"""What somebody paid to do: "a pier, which cost 400,000 pounds to repair"."""

_COST_TERMS = frozenset(
    extract_terms("buy bought charge cost fare fee paid pay price sell sold spend spent worth")
)

_PRICE_TERMS = _COST_TERMS | frozenset(extract_terms("admission entry pass subscription ticket"))

_PLAIN_PRICE = re.compile(r"(?<![\d.,:/-])\d{1,4}[.,]\d{2}(?![\d:%/]|[.,]\d)")
"""A sum of money without its currency: "a single ticket costs 2.80"."""

_RATE = re.compile(
    rf"\b(?:an?|per|each|every) (?:{'|'.join(ENGLISH.periods)}|adult|child|head|item|page|person"
    r"|piece|ticket|visit|visitor)\b",
    re.IGNORECASE,
)
"""What a price is for: "eleven crowns a night"."""


def tells_plain_price(text: str) -> bool:
    """Tell whether a sentence gives a price without a currency: "a single ticket costs 2.80"."""
    return bool(_PLAIN_PRICE.search(text)) and not _PRICE_TERMS.isdisjoint(extract_terms(text))


def costs_something_else(question: Question, text: str) -> bool:
    """Tell whether the price of a thing is asked for, and the sentence has that of a deed alone.

    What it cost to repair the pier is not what the pier cost.
    """
    deed = _DEED_PAID_FOR.search(text) if asks_cost(question) else None
    asked = {word.term for word in question.words}
    return deed is not None and asked.isdisjoint(extract_terms(deed[1]))


def names_price(text: str) -> bool:
    """Tell whether a sentence has a word for a price or says what it is for: "eleven a night"."""
    return not _COST_TERMS.isdisjoint(extract_terms(text)) or bool(_RATE.search(text))
