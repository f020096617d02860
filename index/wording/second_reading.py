"""A second reading of two sentences that agree, by which `footnote verify` checks the first. Pure.

It shares no code with `words.py`: it reads the sentences as the index and the answer spans do, with
the terms of `index/analysis/` and the expressions of `index/expressions/`, and compares them class
by class, without regard to order.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable

from index.analysis import STOP_TERMS, extract_terms, find_number_forms, tokenize
from index.expressions import Bound, Expression, SentenceFlag, find_expressions, find_names
from index.languages import ENGLISH
from index.wording.inflection import fold_spelling
from index.wording.quotations import MIN_QUOTED_WORDS, find_quotations

_LETTERS = re.compile(r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*")
_MIN_LETTERS = 4  # of a word that the second reading compares
_NEGATIONS = ENGLISH.negations | ENGLISH.negative_conjunctions
_EXACT = frozenset({Bound.EXACT, Bound.RANGE})
_CAPITAL_MERIDIEM = re.compile(r"(?<=\d) ?[AP]\.?M\b")
_GROUPING_SPACE = re.compile("(?<=\\d)[\u00a0\u2009\u202f](?=\\d{3}(?!\\w))")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?:\s?([apAP])\.?[mM])?")
_ISO_MONTH = re.compile(r"\b\d{4}-(0[1-9]|1[0-2])-\d\d\b")
_CALENDAR = frozenset(
    map(str.capitalize, (*ENGLISH.months, *ENGLISH.month_abbreviations, *ENGLISH.weekdays))
)
_SIGNS = frozenset("+<>=#?")
# Words that have another form as a symbol or numeral, which the other classes compare.
_WRITTEN_OTHERWISE = (
    ENGLISH.measures
    | ENGLISH.currencies
    | ENGLISH.percent_units
    | ENGLISH.periods
    | frozenset((*ENGLISH.months, *ENGLISH.month_abbreviations, *ENGLISH.weekdays))
    | frozenset((*ENGLISH.ordinals, *ENGLISH.number_plurals, "minus", "version", "cannot"))
)


def find_disagreement(one: str, other: str) -> str:
    """Return what two sentences do not agree in, as a phrase; "" if they agree in everything."""
    one, other = _GROUPING_SPACE.sub(",", one), _GROUPING_SPACE.sub(",", other)
    parts = _quoted_parts(one), _quoted_parts(other)
    texts = (one, other) if "" in parts or _agree_but_for_order(one, other) else parts
    for what, read in _READINGS.items():
        if read(texts[0]) != read(texts[1]):
            return what
    if not (_has_words_of(*texts) and _has_words_of(texts[1], texts[0])):
        return "a word"
    return ""


def _agree_but_for_order(one: str, other: str) -> bool:
    return Counter(extract_terms(one)) == Counter(extract_terms(other))


def _quoted_parts(text: str) -> str:
    """Return the words between quotation marks, "" if they are too few to stand for the rest."""
    quoted = " ".join(text[slice(*span)] for span in find_quotations(text))
    return quoted if len(quoted.split()) >= MIN_QUOTED_WORDS else ""


def _expressions(text: str) -> list[Expression]:
    return find_expressions(_CAPITAL_MERIDIEM.sub(lambda match: match[0].lower(), text))


def _numbers(text: str) -> Counter[Hashable]:
    return Counter(each.value for each in _expressions(text) if each.value is not None)


def _hedges(text: str) -> Counter[Hashable]:
    amounts = (each for each in _expressions(text) if each.value is not None)
    return Counter(each.bound for each in amounts if each.bound not in _EXACT)


def _times(text: str) -> Counter[Hashable]:
    """Return the minute of the day of each time in digits."""
    found = []
    for each in _expressions(text):
        clock = _CLOCK.match(text, each.span.start) if each.kind & SentenceFlag.TIME else None
        if clock is not None:
            hour = int(clock[1])
            if clock[3]:
                hour = hour % 12 + 12 * (clock[3] in "pP")
            found.append(60 * hour + int(clock[2] or 0))
    return Counter(found)


def _calendar(text: str) -> Counter[Hashable]:
    """Return the months and weekdays by their first three letters."""
    words = (word[:3].lower() for word in _LETTERS.findall(text) if word.capitalize() in _CALENDAR)
    numbered = (ENGLISH.months[int(month) - 1][:3] for month in _ISO_MONTH.findall(text))
    return Counter([*words, *numbered])


def _signs(text: str) -> Counter[Hashable]:
    return Counter(character for character in text if character in _SIGNS)


def _negations(text: str) -> Counter[Hashable]:
    words = (token.word for token in tokenize(text))
    return Counter(
        "not" if word.endswith("n't") or word == "cannot" else word
        for word in words
        if word in _NEGATIONS or word.endswith("n't") or word == "cannot"
    )


_READINGS: dict[str, Callable[[str], Counter[Hashable]]] = {
    "a number": _numbers,
    "a hedge": _hedges,
    "a negation": _negations,
    "a time": _times,
    "a month or weekday": _calendar,
    "a sign": _signs,
}


def _has_words_of(one: str, other: str) -> bool:
    """Tell whether each long word and each name of one sentence stands in the other."""
    terms = _terms(other)
    found = (match.group() for match in _LETTERS.finditer(one))
    names = {one[slice(*each.core)] for each in find_names(one)}
    return all(
        _is_in(word, terms)
        for word in (*found, *names)
        if len(word) >= _MIN_LETTERS and not _is_written_otherwise(word)
    )


def _is_in(written: str, terms: set[str]) -> bool:
    """Tell whether the parts of a word, or all of it without hyphens, are among the terms."""
    joined = _folded(re.sub(r"[-‐‑]", "", written))
    return joined <= terms or all(_folded(part) <= terms for part in re.split("[-‐‑]", written))


def _terms(text: str) -> set[str]:
    words = _LETTERS.findall(text)
    parts = [part for word in words for part in re.split("[-‐‑]", word)]
    joined = [re.sub("[-‐‑]", "", word) for word in words]
    return {term for word in (*words, *parts, *joined, text) for term in _folded(word)}


def _folded(written: str) -> set[str]:
    words = (fold_spelling(token.word) for token in tokenize(written))
    words = (ENGLISH.irregular_verbs.get(word, word) for word in words)
    terms = {term for word in words for term in extract_terms(word)} - STOP_TERMS
    return {term for term in terms if not find_number_forms(term)}


def _is_written_otherwise(word: str) -> bool:
    return word.lower() in _WRITTEN_OTHERWISE or "'" in word or "’" in word
