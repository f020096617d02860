"""Amounts and times in other languages than English, by the words of their tables. Pure."""

import re

from index.analysis import extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.gate.amounts.times import NO_TIME
from index.answering.language_facts import counts_others
from index.answering.question import (
    AnswerType,
    Question,
    asks_price_in_language,
    find_expression_terms,
    find_required_expressions,
)
from index.collection import Collection, flags_of
from index.expressions import (
    SentenceFlag,
    find_flags,
    leave_out_dates,
    says_age,
    says_amount,
    says_duration,
    says_hour,
    says_time,
)
from index.languages import find_language

QUANTITIES = frozenset(
    {AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG}
)
TELLS_AGE = int(SentenceFlag.DURATION | SentenceFlag.YEAR | SentenceFlag.DATE)  # "built in 1871"


_AMOUNTS = int(
    SentenceFlag.COUNT
    | SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE
    | SentenceFlag.FREQUENCY
    | SentenceFlag.DURATION
)

_COUNTED = int(
    SentenceFlag.COUNT
    | SentenceFlag.DURATION
    | SentenceFlag.FREQUENCY
    | SentenceFlag.AGE
    | SentenceFlag.TIME
)
"""Numbers that are no sum of money: of things, or of time."""

_IN_TRIGRAMS = frozenset({"th"})
"""Languages whose terms are triples of letters, so that a few words are evidence for many."""

_DATES_LIKE_COUNTS = frozenset({"zh", "ja", "ko"})
"""Languages that write a day as so many of the month: "10月18日" counts nothing."""

_PRICES = {
    "zh": "多少[钱錢]|几块钱|价格|價格|票价|票價|费用|費用|收费|收費|学费|租金|押金",
    "ja": "いくら|料金|値段|費用|会費",
}
"""How a price is asked for where words have no spaces between them."""

_SIGNS_OF_MONEY = frozenset("元块塊圆円钱錢费費")

_BORN = {
    "es": r"\bnac", "pt": r"\bnasc", "it": r"\bnat[oaie]\b|\bnacque", "fr": r"\bnée?s?\b|naissance",
    "ru": r"рожд|родил", "uk": r"народ", "pl": r"urodz", "nl": r"geboren",
    "zh": "出生|生于|生於|诞生",
    "ja": "生まれ|誕生", "ko": "태어|출생|생인",
}  # fmt: skip
"""What says when somebody was born, from which the age is known."""

_PERIODS_BEHIND = {
    "es": r"\b(?:en|hace|durante|tras|por|otros) \w+ años", "pt": r"\b(?:em|há|durante) \w+ anos",
    "fr": r"\b(?:depuis|pendant|en|dans|y a|durant) \w+ ans", "it": r"\b(?:da|per|tra|in) \w+ anni",
    "ru": r"\b(?:через|за|уже|течение|около) \w+ (?:лет|года?)",
}  # fmt: skip
"""Years that tell how long something goes on, or when it will be."""

_MEASURING = {
    "es": frozenset({"mide", "miden", "pesan"}), "pt": frozenset({"mede", "medem", "pesam"}),
    "it": frozenset({"misura", "misurano", "pesano"}),
    "fr": frozenset({"mesure", "mesurent", "pèsent"}), "de": frozenset({"misst", "messen"}),
}  # fmt: skip
"""Verbs by which a length or weight is asked for: "cuánto mide"."""

_HOURS = {
    "de": frozenset({"uhr", "uhrzeit"}), "nl": frozenset({"laat"}),
    "es": frozenset({"hora", "horas"}), "pt": frozenset({"hora", "horas"}),
    "it": frozenset({"ora", "ore"}), "fr": frozenset({"heure", "heures"}),
    "ru": frozenset({"часу", "часа", "часов", "сколько"}),
}  # fmt: skip
"""Words behind the question word by which an hour is asked for."""

_CALENDAR = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME)


def lacks_in_language(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return the same in another language, as far as its table has words for amounts and times.

    Any number may be the asked amount, if only as a part of a word ("viermal"), but for a date, and
    but for a price where something is to be counted.
    """
    lacks = _lacks(collection, question, quoted)
    return 2 * lacks if question.language in _IN_TRIGRAMS else lacks


def _lacks(collection: Collection, question: Question, quoted: Candidate) -> float:
    is_quantity = question.answer_type in QUANTITIES
    if not (is_quantity or question.answer_type is AnswerType.WHEN or _asks_fee(question)):
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text
    flags = flags_of(collection, quoted.sentence)
    if question.answer_type is AnswerType.WHEN:
        return _lacks_time(question, text, flags)
    if _asks_age_of_somebody(question):
        return float(not _says_age_or_birth(question, text))
    return float(_lacks_quantity(question, text, flags))


def _lacks_quantity(question: Question, text: str, flags: int) -> bool:
    """Tell whether a sentence has no amount of the asked kind."""
    if question.language in _DATES_LIKE_COUNTS:
        flags = find_flags(leave_out_dates(text, question.language), question.language)
    if _asks_duration(question) and not flags & int(SentenceFlag.DURATION):
        return not says_duration(text, question.language)
    if _says_other_amount(question, text, flags):
        return True
    wanted, others = _find_wanted_flags(question)
    return not flags & wanted and not _says_quantity(question, text, others)


def _lacks_time(question: Question, text: str, flags: int) -> float:
    """Return `NO_TIME` where a sentence does not tell when, or not at which hour, else 0."""
    wanted, others = _find_wanted_flags(question)
    if _asks_hour(question) and _says_no_hour(text, flags, question.language):
        return NO_TIME
    lasts = bool(flags & others)
    tells = flags & wanted or says_time(text, question.language, lasts=lasts)
    return 0.0 if tells else NO_TIME


def _asks_age_of_somebody(question: Question) -> bool:
    """Tell whether the age of somebody named is asked, who was not "built in 1871"."""
    if question.answer_type is not AnswerType.HOW_OLD:
        return False
    if question.language in _DATES_LIKE_COUNTS:
        return True  # things have a history of so many years there
    content = [word for word in question.words if word.content]
    is_named = bool(content) and all(word.name for word in content)
    return is_named and not find_language(question.language).capitalises_nouns


def _says_age_or_birth(question: Question, text: str) -> bool:
    """Tell whether a sentence may say how old somebody is, by an age or a birth.

    So many years "since" or "in" are no age.
    """
    born = _BORN.get(question.language)
    if born is None or re.search(born, text, re.IGNORECASE):
        return True
    periods = _PERIODS_BEHIND.get(question.language)
    rest = re.sub(periods, " ", text, flags=re.IGNORECASE) if periods else text
    return says_age(rest, question.language)


def _asks_hour(question: Question) -> bool:
    """Tell whether the hour is asked for: "à quelle heure", and not the day."""
    words = _HOURS.get(question.language, frozenset[str]())
    if question.answer_type is not AnswerType.WHEN:
        return False
    return any(word.asking and word.text.lower() in words for word in question.words)


def _says_no_hour(text: str, flags: int, language: str) -> bool:
    """Tell whether a sentence has no number and no word for an hour, such as a month alone."""
    if flags & int(SentenceFlag.TIME | SentenceFlag.NUMBER) or says_hour(text, language):
        return False
    table = find_language(language)
    said = {token.word for token in tokenize(text, language)}
    words = table.clock_words | (table.time_words - table.conjunctions - table.prepositions)
    return said.isdisjoint(words) and not says_amount(text, language)


def _says_other_amount(question: Question, text: str, flags: int) -> bool:
    """Tell whether a sentence counts people in another state, or things where a price is asked."""
    is_count = question.answer_type is AnswerType.HOW_MANY
    if is_count and counts_others(question.text, text, question.language):
        return True
    if _asks_fee(question):
        return not _may_say_price(text, flags, question.language)
    return _asks_measure(question) and not _may_say_measure(text, flags, question.language)


def _asks_fee(question: Question) -> bool:
    """Tell whether a price is asked for, and not how many of something for a prize or a price."""
    if question.language in _PRICES:
        return re.search(_PRICES[question.language], question.text) is not None
    noun = question.counted_noun
    kinds = find_expression_terms(question.language)
    if not asks_price_in_language(question):
        return False
    return question.answer_type is not AnswerType.HOW_MANY or noun is None or noun.term in kinds


def _may_say_price(text: str, flags: int, language: str) -> bool:
    """Tell whether a sentence says a sum of money, that something is free, or a bare number.

    Numbers that count other things are no price: "six courts" for what the fee is, but behind a
    word such as "paid" they are.
    """
    if flags & int(SentenceFlag.MONEY | SentenceFlag.PERCENT):
        return True
    if language in _PRICES:
        table = find_language(language)
        words = table.currencies | table.free_words | _SIGNS_OF_MONEY
        return any(map(text.__contains__, words))
    if not says_amount(text, language):
        return False
    kinds = find_expression_terms(language)
    if any(kinds.get(term) == "money" for term in extract_terms(text, language)):
        return True
    return not flags & (_COUNTED | int(SentenceFlag.MEASURE))


def _asks_measure(question: Question) -> bool:
    """Tell whether a depth, weight or the like is asked for: "wie tief", "qué altura"."""
    if question.answer_type is not AnswerType.HOW_MUCH:
        return False
    kinds = find_expression_terms(question.language)
    own = find_language(question.language).expression_words
    verbs = _MEASURING.get(question.language, frozenset[str]())
    if any(word.text.lower() in verbs for word in question.words):
        return True
    return any(
        own.get(word.text.lower(), kinds.get(word.term)) == "measure" for word in question.words
    )


def _may_say_measure(text: str, flags: int, language: str) -> bool:
    """Tell whether a sentence says a length, weight or the like, or a bare number.

    A number of things may be one, too, whose unit no table has: "30 storeys".
    """
    if flags & int(SentenceFlag.MEASURE | SentenceFlag.PERCENT | SentenceFlag.COUNT):
        return True
    others = _COUNTED | int(SentenceFlag.MONEY)
    return not flags & others and says_amount(text, language)


def _says_quantity(question: Question, text: str, others: int) -> bool:
    """Tell whether a sentence says some amount, but for money if `others` has it; or an age."""
    if question.answer_type is AnswerType.HOW_OLD and not says_age(text, question.language):
        return False
    besides_money = bool(others & SentenceFlag.MONEY)
    return says_amount(text, question.language, besides_money=besides_money)


def _asks_duration(question: Question) -> bool:
    """Tell whether how long is asked of time, not of length: "wie lange dauert", "how many hours".

    By a verb that says so, or a unit of time.
    """
    if question.answer_type is not AnswerType.HOW_LONG:
        return False
    kinds, periods = (
        find_expression_terms(question.language),
        find_language(question.language).periods,
    )
    return any(
        kinds.get(word.term) == "duration" or word.text.lower() in periods
        for word in question.words
    )


def _find_wanted_flags(question: Question) -> tuple[int, int]:
    """Return the flags of what is asked for, and those whose numbers are something else.

    How long something takes is no time at which it happens, unless behind "since" or the like.
    """
    if question.answer_type is AnswerType.WHEN:
        return _CALENDAR | int(SentenceFlag.WEEKDAY), int(SentenceFlag.DURATION)
    if question.answer_type is AnswerType.HOW_OLD:
        return TELLS_AGE, 0
    if question.answer_type is AnswerType.HOW_LONG:
        return int(find_required_expressions(question)), 0
    noun, money = question.counted_noun, int(SentenceFlag.MONEY)
    counts = question.answer_type is AnswerType.HOW_MANY and not asks_price_in_language(question)
    if counts and noun and noun.text.lower() not in find_language(question.language).currencies:
        return _AMOUNTS & ~money, _CALENDAR | money
    return _AMOUNTS, _CALENDAR
