"""Prices without a currency, and prices of something else than was asked. Pure."""

import re
from collections.abc import Set as AbstractSet

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import find_role_words
from index.answering.question import Question, asks_cost
from index.answering.ranking import says_free
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag, find_amounts
from index.languages import ENGLISH

OTHER_AMOUNT = 0.225
"""Weight of a sentence with an amount of something else: its noun may be another word for what is
counted."""

_RECEIVED = re.compile(
    r"\b(?:award|balance|budget|claim|compensat|damage|debt|donat|earn|grant|loss|lost|prize|rais(?=ed)"
    r"|receiv|reward|salar|stole)\w*",
    re.IGNORECASE,
)
"""What a sum of money is that nothing costs: "owners can claim up to 3,000 pounds"."""

_BIDS = re.compile(r"\b(?:bids?|estimates?|offers?|quot(?:ations?|es?)|tenders?)\b", re.IGNORECASE)
"""What somebody asks for doing something, though it was received."""

_MONEY_TERMS = frozenset(extract_terms("earn money raise"))

_DEED_PAID_FOR = re.compile(
    r"\bcosts?\b[^.;:]*?\d[\d.,]*(?: [^\W\d]+){0,2} to (\w+)", re.IGNORECASE
)
"""What somebody paid to do: "a pier, which cost 400,000 pounds to repair"."""

_AGE_TERMS = frozenset(extract_terms("age ages aged"))
_COST_TERMS = frozenset(
    extract_terms("buy bought charge cost fare fee paid pay price sell sold spend spent worth")
)

_PRICE_TERMS = _COST_TERMS | frozenset(extract_terms("admission entry pass subscription ticket"))

_PLAIN_PRICE = re.compile(r"(?<![\d.,:/-])\d{1,4}[.,]\d{2}(?![\d:%/]|[.,]\d)")
"""A sum of money without its currency: "a single ticket costs 2.80"."""

_UNITS = (
    r"(?:%|°|[akmdc]?[glm]\b|lit(?:er|re)s?\b|[kmg]i?b\b|[ap]\.?m\b|h(?:ours?|rs?)?\b|min(?:ute)?s?\b"
    r"|uhr\b|o'clock\b|inch(?:es)?\b|feet\b|miles?\b)"
)
_LISTED_PRICE = re.compile(
    r"(?:[:|]|\b(?:are|at|down to|from|is|only))(?: from| only)? ?(?<![\d.,])\d{1,4}[.,]\d{2}"
    rf"(?![\d:/]|[.,]\d|\s?[-–]\s?\d| (?:to|and|until|till) \d| ?{_UNITS})",
    re.IGNORECASE,
)
"""The same in a line of a list or table: "comb binding: 3.20", "A4 | 0.08", "down to 0.06"."""

_PRICE_BEHIND_NOUN = re.compile(
    r"\b(?!(?:release|section|version) )[^\W\d_]{3,}(?: {1,40}|\t{1,4}| ?\.{3,80} ?)"
    r"\d{1,4}[.,]\d{2}(?=[;)]|[.,](?!\d)|$)",
    re.IGNORECASE,
)
"""The same behind a noun, alone between marks or in a column: "Motorcycle 19.00, moped 11.50"."""

_PRICED_ENTRY = r"[^\W\d][^\d,;|]{1,40} \d{1,5}"
_PRICE_LIST = re.compile(
    rf"\W*(?:{_PRICED_ENTRY}|[^\W\d][^\d,;|]{{1,40}} (?:free|nothing))"
    rf"(?:[,;] {_PRICED_ENTRY})+(?=[,;.]|\s*$)"
)
"""Several of them in a line, each behind its noun: "Adults 90, pensioners 60"."""

_PAID_NUMBER = re.compile(
    r"\b(?:costs?|paid|pay(?:ing|s)?) (?:just |only )?\d{1,4}"
    r"(?=[,.;:]?(?:\s|$))(?!\s+(?!an?\b|and\b|each\b|every\b|for\b|instead\b|or\b|per\b)[^\W\d])",
    re.IGNORECASE,
)
"""A sum of money with neither currency nor noun: "students pay 150"."""

_NAMED_RATE = re.compile(
    r"\b(?:charge|dues|fare|fee|price|rent|subscription)s?\b[^.;:?!]{0,60}?"
    rf" \d{{1,4}} (?:an?|per|each|every) (?:{'|'.join(sorted(ENGLISH.periods))}|person|head)\b",
    re.IGNORECASE,
)
"""A price for a time behind a word for one: "raised the rent from 48 to 54 a year"."""

_NUMBER_WORDS = ENGLISH.number_units + ENGLISH.number_teens + ENGLISH.number_tens

_PRICED = re.compile(
    r"\b(?:charge|cost|dues|fare|fee|price|rent)s? (?:for|of) (?:the |an? )?"
    rf"(?!(?:{'|'.join(_NUMBER_WORDS)})\b)([^\W\d]+(?: [^\W\d]+)?)",
    re.IGNORECASE,
)
"""What a price is said to be of: "the fee for dog licenses"."""

_PAYING = _PRICE_TERMS | frozenset(
    extract_terms(
        "adult child family guest meal member membership participant person pupil student visitor"
    )
)
"""Terms that name no other thing than the one that is asked about: "the price of a ticket"."""

_SHORT_DAYS = " ".join(ENGLISH.short_weekdays).replace("/", " ").replace("*", "")
_PERIOD_TERMS = frozenset(
    extract_terms(" ".join((*ENGLISH.periods, *ENGLISH.weekdays, _SHORT_DAYS, "weekend")))
)
"""Terms of heads that say when, or for how long, a price is."""

_ASKS_SUM = re.compile(
    r"\bprize (?:fund|money|pot)\b"
    r"|\b(?:what|which) (?:deposit|fare|fee|fine|price|rent|reward|salary|wages?)"
    rf"(?:\W*$| (?:{'|'.join(sorted(ENGLISH.auxiliaries))})\b)",
    re.IGNORECASE,
)

_JOINING = re.compile(r"\b(?:join|membership|subscri|to (?:be|become) a member)", re.IGNORECASE)

_SOLD = re.compile(r"\b(?:bought|buys?|sells?|sold)\b", re.IGNORECASE)
_PAID = re.compile(
    r"\b(?:charge|cost|fare|fee|paid|pay|price|spen[dt]|worth)\w*|\b(?:at|for) (?:an? |about )?\d",
    re.IGNORECASE,
)
"""What makes a count beside selling a price: "sold 4,000 copies" has none."""

_RATE = re.compile(
    rf"\b(?:an?|per|each|every) (?:{'|'.join(ENGLISH.periods)}|adult|child|head|item|page|person"
    r"|piece|ticket|visit|visitor)\b",
    re.IGNORECASE,
)
"""What a price is for: "eleven crowns a night"."""


_DIGIT = re.compile(r"\d")
_BARE_NUMBER = re.compile(r"\A\s*\d[\d.,]*\s*\Z")


def tells_plain_price(text: str) -> bool:
    """Tell whether a sentence gives a price without a currency: "a single ticket costs 2.80".

    A line of a price list has no word for it.
    """
    if any(each.search(text) for each in (_PAID_NUMBER, _NAMED_RATE)) or _PRICE_LIST.match(text):
        return True
    if not _PLAIN_PRICE.search(text):
        return False
    if _LISTED_PRICE.search(text) or _PRICE_BEHIND_NOUN.search(text):
        return True
    return not _PRICE_TERMS.isdisjoint(extract_terms(text))


def has_priced_cell(heads: str, row: str, asked: AbstractSet[str]) -> bool:
    """Tell whether a row has a number under a head such as "Price": "2,400 gold".

    Or a bare one under a head with one of the `asked` terms, or for whom or when it is: "120" under
    "Hour", "Children" or "Sat-Sun".
    """
    return _has_cell(heads, row, _COST_TERMS) or _has_cell(
        heads, row, asked | _PAYING | _PERIOD_TERMS, _BARE_NUMBER
    )


def has_aged_cell(heads: str, row: str) -> bool:
    """Tell whether a row has a number under the head "Age"."""
    return _has_cell(heads, row, _AGE_TERMS)


def _has_cell(
    heads: str, row: str, terms: AbstractSet[str], form: re.Pattern[str] = _DIGIT
) -> bool:
    cells = zip(heads.strip("| \t").split("|"), row.strip("| \t").split("|"), strict=False)
    return any(
        not terms.isdisjoint(extract_terms(head)) and form.search(cell) is not None
        for head, cell in cells
    )


_INCLUDED = re.compile(r"\binclud(?:es?|ed|ing)\b.*", re.IGNORECASE | re.DOTALL)
"""What is in a price, and has none of its own."""


def _asks_price_alone(question: Question) -> bool:
    """Tell whether what something costs is asked, and not how much money was raised or lost."""
    words = {word.term for word in question.words}
    return not words & _MONEY_TERMS and not _RECEIVED.search(question.text)


def costs_something_else(question: Question, text: str) -> bool:
    """Tell whether the price of a thing is asked for, and the sentence has that of another alone.

    What it cost to repair the pier is not what the pier cost, nor is the fee for dogs that of it.
    """
    if not asks_cost(question):
        return False
    is_income = _RECEIVED.search(text) and not _BIDS.search(text)
    if is_income and _asks_price_alone(question) and not names_price(text):
        return True
    if _is_free_for_members(question, text):
        return True
    deed = _DEED_PAID_FOR.search(text)
    asked = {word.term for word in question.words if word.content}
    if deed is not None and asked.isdisjoint(extract_terms(deed[1])):
        return True
    included = _INCLUDED.search(text)
    if included is not None:
        things = asked - _COST_TERMS
        if things.isdisjoint(extract_terms(text[: included.start()])) and things & {
            *extract_terms(included[0])
        }:
            return True  # "the trip costs 185 euros, which includes the ferry"
    priced = [extract_terms(thing[1]) for thing in _PRICED.finditer(text)]
    known = _PAYING.union(*map(find_role_words, asked))
    return bool(priced) and all(known.isdisjoint(terms) for terms in priced)


def _is_free_for_members(question: Question, text: str) -> bool:
    """Tell whether the price of joining is asked, and a sentence only says what is free to members.

    "Members may bring a guest free of charge" is no price of a membership.
    """
    if not says_free(text) or any(each.kind & SentenceFlag.MONEY for each in find_amounts(text)):
        return False
    return bool(_JOINING.search(question.text)) and not _JOINING.search(text)


def asks_sum(question: Question) -> bool:
    """Tell whether a sum of money is asked for by its noun: "what *salary* does a guard get"."""
    return question.language == "en" and _ASKS_SUM.search(question.text) is not None


def names_price(text: str) -> bool:
    """Tell whether a sentence has a word for a price or says what it is for: "eleven a night"."""
    return not _COST_TERMS.isdisjoint(extract_terms(text)) or bool(_RATE.search(text))


def rate_missing_price(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return how much it weighs that a sentence lacks a price where one is asked for, 0 if it has.

    `OTHER_AMOUNT` where it has a word for one: what a fee depends on may be all that is told.
    """
    text = collection.passages([quoted.sentence])[0].masked_text
    if costs_something_else(question, text):
        return 1.0
    if flags_of(collection, quoted.sentence) & int(SentenceFlag.MONEY):
        return 0.0
    if says_free(text) or tells_plain_price(text):
        return 0.0
    if _PRICE_TERMS.isdisjoint(extract_terms(text)) and not _RATE.search(text):
        return 1.0
    is_counted = any(each.kind & SentenceFlag.COUNT for each in find_amounts(text))
    if is_counted and _SOLD.search(text) and not _PAID.search(text):
        return 1.0
    return 0.0 if is_counted else OTHER_AMOUNT
