"""Amounts and times that a question asks for: whether a sentence can give one. Pure.

"How many soldiers were hurt" is not answered by a sentence without a number of soldiers, nor "when
was it released" by one that names no time.
"""

import re
from collections.abc import Callable
from functools import cache

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.figures import CASUALTIES, find_states
from index.answering.lexical import find_synonyms
from index.answering.question import (
    AnswerType,
    ClausePattern,
    Question,
    analyze_form,
    asks_cost,
    asks_price_in_language,
    asks_speed,
    find_finishing_time,
    find_required_expressions,
)
from index.answering.ranking import ASKED_DAY, says_free
from index.answering.spans import answer_span
from index.collection import Collection
from index.expressions import SentenceFlag, find_amounts, find_flags
from index.languages import ENGLISH, find_language

OTHER_AMOUNT = 0.3
"""Weight of a sentence with an amount of something else: its noun may be another word for what is
counted."""

NO_TIME = 1.5
"""Weight of a sentence without any word for a time, beside one without the asked amount."""

_QUANTITIES = frozenset(
    {AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG}
)
_PEOPLE = frozenset({"people", "persons", "men", "women", "children"})
_ASKING_PATTERNS = {ClausePattern.DO, ClausePattern.ADVERB_BE, ClausePattern.OTHER_VERB}
_QUANTIFIERS = frozenset(
    "all both every few half many most no nobody none pair quartet several some trio".split()  # noqa: SIM905
)
_TELLS_AGE = int(SentenceFlag.DURATION | SentenceFlag.YEAR | SentenceFlag.DATE)  # "built in 1871"
_TELLS_WHEN = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME | SentenceFlag.DURATION)
_LEAD = re.compile(
    rf"\b\w+ (?:{'|'.join(ENGLISH.periods)})['’]? (?:ahead|beforehand|earlier|in advance|notice"
    r"|prior)\b",
    re.IGNORECASE,
)
_ASKS_START = re.compile(
    r"\b(?:begins?|closes?|ends?|finish(?:es)?|happens?|is|opens?|starts?|takes? place|was)\b",
    re.IGNORECASE,
)
_ONE_PERIOD = re.compile(rf"\ban? (?:\w+ )?(?:{'|'.join(ENGLISH.periods)})\b", re.IGNORECASE)
_HOUR = re.compile(
    r"\b(?:about|around|at|between|by|from|past|to|until) (?:half|quarter|\d{1,2}\b|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
    re.IGNORECASE,
)
"""An hour without "o'clock" or "p.m.", as people write it: closes at nine, from 9 to 5."""

_ASKS_HOUR = re.compile(r"\b(?:what|which) time\b", re.IGNORECASE)
_EARLY_YEAR = re.compile(
    r"\b(?:in|until|till|since|by|about|around|year) \d{2,3}"
    r"(?=\W*$|[,;)] |,? (?:and|but|when|by|at|after)\b)",
    re.IGNORECASE,
)
"""A year of two or three digits, which stands without a noun: "completed in 406"."""

_UNITS = ENGLISH.periods | ENGLISH.measures | {"times"}
"""Units of measure, which are told otherwise than things are counted: "the 843-acre park"."""

_NUMBER_WORDS = ENGLISH.number_units + ENGLISH.number_teens + ENGLISH.number_tens
_NUMERAL = rf"(?:\d{{1,3}}|{'|'.join(_NUMBER_WORDS)})"
_AGE_LIMIT = re.compile(
    rf"\b{_NUMERAL}(?: years?| months?)? (?:and|or) (?:older|younger|over|above|under|up)\b"
    rf"|\bage (?:of )?{_NUMERAL}\b"
    rf"|\b(?:oldest|youngest)\b(?: \w+){{0,2}}? {_NUMERAL}\b"
    rf"|\b(?:aged|baby|boy|child|girl|infant|man|toddler|woman) of {_NUMERAL}\b"
    rf"|\b(?:adults?|anyone|anybody|children|everyone|kids|people|those|who(?:ever)?) (?:\w+ )?"
    rf"(?:between|from|over|under|up to) {_NUMERAL}\b(?! (?:a\.?m|p\.?m|o'clock)\b|:)",
    re.IGNORECASE,
)
"""An age that no "years old" marks: "13 or older", "from the age of five", "children under six"."""

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

_VERSION = re.compile(r"\b(?:season|update|version|v)\.? ?\d", re.IGNORECASE)
"""A point in time of what has versions: "it was added in version 1.6"."""

_AMOUNTS = int(
    SentenceFlag.COUNT
    | SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE
    | SentenceFlag.FREQUENCY
    | SentenceFlag.DURATION
)
_CALENDAR = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME)
_UNSPACED = frozenset({"zh", "ja", "th"})
_LETTERS = re.compile(r"[^\W\d_]+")
_MIN_NUMBER_LENGTH = 3
"""Letters of a number word that may stand at the start of another word."""

_TIME_WORDS = frozenset(
    "after as before during every if once since then till until when whenever while".split()  # noqa: SIM905
)
_TIME_TERMS = frozenset(
    extract_terms(
        "age ago always annual annually beginning century christmas current currently daily dawn"
        " day decade dusk early easter end era evening finally first immediately last late later"
        " monthly morning never night nightfall noon now nowadays once originally period recent"
        " recently reign season soon spring stage start summer autumn winter sunrise sunset time"
        " today tomorrow tonight war week weekend weekly year yearly yesterday"
    )
)


def has_amount_or_time(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether a sentence has the amount or date that is asked for, or none is."""
    return not lacks_required_expression(collection, question, quoted) and not lacks_amount_or_time(
        collection, question, quoted
    )


def lacks_required_expression(
    collection: Collection, question: Question, quoted: Candidate
) -> bool:
    """Tell whether an answer must hold some expression, and a sentence holds none.

    The line of the day that is asked for has its hours, if only as "Fri 9-16".
    """
    if question.answer_type is AnswerType.WHEN and quoted.extra.get(ASKED_DAY, 0.0) > 0:
        return False
    required = int(find_required_expressions(question))
    if not required or int(collection.flags(np.array([quoted.sentence]))[0]) & required:
        return False
    found = _find_other_forms(question)
    if found is None:
        return True
    return not found(collection.passages([quoted.sentence])[0].masked_text)


def _find_other_forms(question: Question) -> Callable[[str], object] | None:
    """Return what finds another form of the required expression in a text, None if there is none.

    An age limit is an age, "an hour" a period, 37:05 a speed, 2.80 a price.
    """
    if question.answer_type is AnswerType.HOW_OLD:
        return _AGE_LIMIT.search
    if question.answer_type is AnswerType.HOW_LONG:
        return _ONE_PERIOD.search
    if _ASKS_HOUR.search(question.text):
        return _HOUR.search
    if asks_cost(question):
        return _tells_plain_price
    return find_finishing_time if asks_speed(question) else None


def lacks_amount_or_time(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return 1 where an amount is asked for that a sentence has not, `NO_TIME` where no time.

    `OTHER_AMOUNT` where it has one of something else. 0 where nothing of the kind is asked for, and
    where a word such as "most" may give the amount.
    """
    is_quantity = question.answer_type in _QUANTITIES
    if question.language != "en":
        return _lacks_in_language(collection, question, quoted)
    if not (is_quantity or _asks_when(question)):
        return 0.0
    has_required = not lacks_required_expression(collection, question, quoted)
    if has_required and not is_quantity:
        text = collection.passages([quoted.sentence])[0].masked_text
        return NO_TIME if _ASKS_START.search(question.text) and _tells_lead_alone(text) else 0.0
    flags = int(collection.flags(np.array([quoted.sentence]))[0])
    if question.answer_type is AnswerType.HOW_OLD and flags & _TELLS_AGE:
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text
    if not is_quantity:
        return 0.0 if _tells_time(text) else NO_TIME
    return _rate_missing_amount(question, text, has_required=has_required)


def _lacks_in_language(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return the same in another language, as far as its table has words for amounts and times.

    Any number may be the asked amount, if only as a part of a word ("viermal"), but for a date, and
    but for a price where something is to be counted.
    """
    is_quantity = question.answer_type in _QUANTITIES
    language = find_language(question.language)
    words = language.quantifiers | language.free_words if is_quantity else language.time_words
    if not words or not (is_quantity or question.answer_type is AnswerType.WHEN):
        return 0.0
    flags = int(collection.flags(np.array([quoted.sentence]))[0])
    wanted, others = _find_wanted_flags(question)
    if flags & wanted:
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text.lower()
    if is_quantity:
        rest = _number_of_other(language.code, bool(others & SentenceFlag.MONEY)).sub(" ", text)
        if any(map(str.isnumeric, rest)) or _number_words(language.code).search(rest):
            return 0.0
    else:
        words |= {*language.months, *language.month_abbreviations, *language.weekdays}
        words |= language.time_prepositions if flags & others else frozenset()
    if language.code in _UNSPACED:
        has_word = any(map(text.__contains__, words))
    else:
        has_word = not words.isdisjoint(_LETTERS.findall(text))
    return 0.0 if has_word else 1.0 if is_quantity else NO_TIME


@cache
def _number_of_other(language: str, is_money: bool) -> re.Pattern[str]:  # noqa: FBT001
    """Return the pattern of dates, years and hours in a language, and of sums if `is_money`."""
    table = find_language(language)
    months = "|".join(map(re.escape, (*table.months, *table.month_abbreviations)))
    patterns = [r"\b(?:1\d{3}|20\d\d)\b", r"\b\d{1,2}(?::|\s?h\s?)\d\d"]
    if months:
        patterns.append(rf"\b\d{{1,2}}(?:\.|er|[ºª])?\s(?:de\s)?(?:{months})\b")
    if is_money and table.currencies:
        money = "|".join(map(re.escape, sorted(table.currencies, key=len, reverse=True)))
        patterns.append(rf"\d[\d.,]*\s(?:\w+\s){{0,2}}?(?:{money})\b|[$€£¥₽₺₴]\s?\d[\d.,]*")
    return re.compile("|".join(patterns))


def _find_wanted_flags(question: Question) -> tuple[int, int]:
    """Return the flags of what is asked for, and those whose numbers are something else.

    How long something takes is no time at which it happens, unless behind "since" or the like.
    """
    if question.answer_type is AnswerType.WHEN:
        return _CALENDAR | int(SentenceFlag.WEEKDAY), int(SentenceFlag.DURATION)
    if question.answer_type is AnswerType.HOW_OLD:
        return _TELLS_AGE, 0
    if question.answer_type is AnswerType.HOW_LONG:
        return int(find_required_expressions(question)), 0
    noun, money = question.counted_noun, int(SentenceFlag.MONEY)
    counts = question.answer_type is AnswerType.HOW_MANY and not asks_price_in_language(question)
    if counts and noun and noun.text.lower() not in find_language(question.language).currencies:
        return _AMOUNTS & ~money, _CALENDAR | money
    return _AMOUNTS, _CALENDAR


@cache
def _number_words(language: str) -> re.Pattern[str]:
    """Return the pattern of a word that a number begins, in a language."""
    table = find_language(language)
    words = {*table.number_units, *table.number_teens, *table.number_tens, *table.number_scales}
    long = sorted(word for word in words if len(word) >= _MIN_NUMBER_LENGTH)
    start = "" if language in _UNSPACED else r"\b"
    return re.compile(f"{start}(?:{'|'.join(map(re.escape, long))})" if long else r"(?!)")


def _rate_missing_amount(question: Question, text: str, *, has_required: bool) -> float:
    """Return how much it weighs that a sentence lacks the asked amount, 0 if it has it."""
    if _counts_other_people(question, text) or _costs_something_else(question, text):
        return 1.0
    if _counts_beside(question, text):
        return OTHER_AMOUNT
    if _gives_amount(question, text, has_required=has_required):
        return OTHER_AMOUNT if _counts_casualties_alone(question, text) else 0.0
    return OTHER_AMOUNT if _counts_something(question, text) else 1.0


def _tells_plain_price(text: str) -> bool:
    """Tell whether a sentence gives a price without a currency: "a single ticket costs 2.80"."""
    return bool(_PLAIN_PRICE.search(text)) and not _PRICE_TERMS.isdisjoint(extract_terms(text))


def _tells_lead_alone(text: str) -> bool:
    """Tell whether the only time of a sentence is how long before something: "two days ahead"."""
    rest, num_leads = _LEAD.subn(" ", text)
    return num_leads > 0 and not find_flags(rest) & _TELLS_WHEN and not _tells_time(rest)


def _tells_time(text: str) -> bool:
    """Tell whether a sentence has a word for a time, an hour, or a year of few digits."""
    words, terms = text.lower().split(), extract_terms(text)
    has_word = not (_TIME_WORDS.isdisjoint(words) and _TIME_TERMS.isdisjoint(terms))
    return has_word or any(each.search(text) for each in (_HOUR, _EARLY_YEAR, _VERSION))


def _gives_amount(question: Question, text: str, *, has_required: bool) -> bool:
    """Tell whether a sentence gives the asked amount, by a number or by a word.

    Many and most are words for how many, not for how old. What is free costs nothing.
    """
    if asks_cost(question) and says_free(text):
        return True
    counts = question.answer_type is AnswerType.HOW_MANY
    if counts and not _QUANTIFIERS.isdisjoint(text.lower().split()):
        return True
    if question.answer_type is AnswerType.HOW_LONG and (has_required or _ONE_PERIOD.search(text)):
        return True
    if asks_cost(question) and _tells_plain_price(text):
        return True
    is_exact = (
        question.answer_type is AnswerType.HOW_OLD or asks_cost(question) or asks_speed(question)
    )
    return (has_required or not is_exact) and answer_span(question, text) is not None


def _counts_other_people(question: Question, text: str) -> bool:
    """Tell whether people in one state are asked for, and the sentence tells of another alone.

    The rescued are not the dead, nor are those who came the hurt.
    """
    if question.answer_type is not AnswerType.HOW_MANY:
        return False
    asked = find_states(question.text)
    told = find_states(text) if asked else frozenset[str]()
    return bool(told) and asked.isdisjoint(told)


def _costs_something_else(question: Question, text: str) -> bool:
    """Tell whether the price of a thing is asked for, and the sentence has that of a deed alone.

    What it cost to repair the pier is not what the pier cost.
    """
    deed = _DEED_PAID_FOR.search(text) if asks_cost(question) else None
    asked = {word.term for word in question.words}
    return deed is not None and asked.isdisjoint(extract_terms(deed[1]))


def _counts_casualties_alone(question: Question, text: str) -> bool:
    """Tell whether people are to be counted in no state, and those of the sentence are casualties.

    The nine who were hurt in a yard are not all who work there.
    """
    noun = question.counted_noun
    if noun is None or noun.text.lower() not in _PEOPLE or find_states(question.text):
        return False
    return not find_states(text).isdisjoint(CASUALTIES)


def _counts_beside(question: Question, text: str) -> bool:
    """Tell whether a sentence has the noun to be counted, but counts other things alone.

    "The coach was carrying 41 people" says nothing of how many coaches there are.
    """
    noun = question.counted_noun
    if noun is None or question.answer_type is not AnswerType.HOW_MANY:
        return False
    if noun.term not in extract_terms(text) or noun.text.lower() in _UNITS:
        return False
    forms = {noun.term, *find_synonyms(noun.term)}
    found = [each for each in find_amounts(text) if each.kind & SentenceFlag.COUNT]
    units = [extract_terms(each.unit) for each in found]
    return bool(units) and all(unit and forms.isdisjoint(unit) for unit in units)


def _counts_something(question: Question, text: str) -> bool:
    """Tell whether a sentence counts something where it is asked how many or for a price.

    Any noun may be what is counted, or a currency where it is paid: crowns, gold, credits.
    """
    tells_price = not _COST_TERMS.isdisjoint(extract_terms(text)) or _RATE.search(text)
    is_paid = asks_cost(question) and tells_price
    counts = question.answer_type is AnswerType.HOW_MANY or is_paid
    return bool(counts) and any(each.kind & SentenceFlag.COUNT for each in find_amounts(text))


def _asks_when(question: Question) -> bool:
    """Tell whether "when" asks for a time, and opens no clause: "when asked, what did he say"."""
    if question.answer_type is not AnswerType.WHEN:
        return False
    form = analyze_form(question)
    return form.question_word == "when" and form.pattern in _ASKING_PATTERNS
