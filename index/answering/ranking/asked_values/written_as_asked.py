"""Re-ranking by how the question writes it: "50%" is no 50 crowns, nor Viewly+ Viewly. Pure.

A term has no signs, no small words and no Roman numerals. Of two sentences with the same terms the
one that writes what is asked for in its own way, or in another way for the same, goes first.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question, Word
from index.collection import Bools, Collection
from index.languages import ENGLISH, word_set

AS_WRITTEN = "written as asked"
"""Name of the part."""

WEIGHT = 0.75
"""Part of a sentence for each word that it writes as asked, in units of the largest idf."""

NUM_READ = 24
"""Best candidates that are read."""

NUM_SIGNED = 6
"""Best candidates that are looked through for an asked name with a sign, which is another one."""

MAX_FORMS = 6
"""Words of a question that are looked for as it writes them, the first ones."""

_NUMBER = r"\d[\d.,]{0,12}(?<=\d)"
_SIGNED_NAME = re.compile(r"(?<!\w)[^\W\d_]{2,20}\+{1,2}(?![\w+])|(?<!\w)[^\W\d_]{2,20}#(?![\w#])")
_PERCENT = re.compile(rf"(?<![\w.,])({_NUMBER})\s?(?:%|(?:percent|per cent|pct)\b)", re.IGNORECASE)
_MONEY = re.escape("".join(each for each in ENGLISH.currency_symbols if len(each) == 1))
_PRICE = re.compile(rf"([{_MONEY}])\s?({_NUMBER})|(?<![\w.,])({_NUMBER})\s?([{_MONEY}])")
_BOUND = re.compile(rf"([<>≤≥])\s?({_NUMBER})")
_BOUNDS = {
    "<": "<|under|below|less than|fewer than|up to",
    "≤": "≤|<=|up to|at most|no more than|not more than",
    ">": ">|over|above|more than|from",
    "≥": "≥|>=|at least|from|no less than|not less than",
}
_OPERATOR = re.compile(r"(?<![^\s`'\"“(])([=!<>^~%|*]{1,3}|[&|+:?-]{2}|->)(?=[\s`'\"”),.?]|\Z)")
"""Signs that stand alone, as those of a programming language do: "the operator =="."""

_PUNCTUATION = re.compile(r"[!?-]+")
_SPEAKS_OF_SIGNS = re.compile(
    r"\b(?:do|does|mean|operators?|signs?|symbols?|switch)\b", re.IGNORECASE
)
"""What asks about a sign that is also a mark: "what does ?? do", but not "when is it open !"."""

_SIGNS = r"[=!<>^~%|*&+:?-]"
_OFFSET = re.compile(r"\b(?:([A-Z]{2,4})\s?(\+)|(UTC|GMT)\s?([\u2212-]))\s?(\d[\d:.]{0,5}(?<=\d))")
"""A number with a sign behind capitals: "UTC+5", "UTC-5". Elsewhere a hyphen only joins."""

_FLAG = re.compile(r"(?<![\w-])-([A-Za-z])(?![\w-])")
"""An option of one letter: "-v" is not "-V"."""

_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()  # noqa: SIM905
_CARDINALS = (*ENGLISH.number_units[1:], *ENGLISH.number_teens, "twenty")
_VALUES = {
    **{str(value): value for value in range(1, len(_ROMAN) + 1)},
    **{roman: value for value, roman in enumerate(_ROMAN, start=1) if len(roman) > 1},
}
"""Numbers behind a name, as they are written; "I" is mostly somebody, "V" and "X" are letters."""

_NOUNS = word_set("am be can do does how if is it may might must us what where who why will")
"""Small words that are nouns or names behind an article: "the can", "the who"."""

_SMALL_WORDS = ENGLISH.stop_words | ENGLISH.question_words
_PERSON = word_set("i i'm i’m i'd i’d i've i’ve i'll i’ll")


def prefer_written_as_asked(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where a question has signs or names of this kind.

    Only a sentence that has a content word of the question is looked at. Candidates with equal
    scores keep their order.
    """
    if not candidates:
        return candidates
    forms = _list_forms(question)
    best = collection.passages([each.sentence for each in candidates[:NUM_SIGNED]])
    forms = (*forms, *_list_unsigned(question, [each.masked_text for each in best]))
    if not forms:
        return candidates
    part = WEIGHT * compute_largest_idf(collection.sentences)
    top, table = candidates[:NUM_READ], candidates[0].table
    said: Bools = (table.matched_idf > 0) | table.in_other_words
    says_any: list[bool] = np.logical_or.reduce(said, axis=0).tolist()
    read = [each.sentence for each in top if says_any[each.column]]
    texts = dict(zip(read, (each.masked_text for each in collection.passages(read)), strict=True))
    parts = [
        part * len([form for form in forms if form.search(texts[each.sentence])])
        if each.sentence in texts
        else 0.0
        for each in top
    ]
    return rescore(candidates, AS_WRITTEN, parts)


@lru_cache(maxsize=4)
def _list_forms(question: Question) -> tuple[re.Pattern[str], ...]:
    """Return patterns of what a question writes with signs, Roman numerals or small words."""
    found = dict.fromkeys((*_list_signed(question.text), *_list_names(question)))
    return tuple(re.compile(each, re.IGNORECASE) for each in [*found][:MAX_FORMS])


def _list_unsigned(question: Question, texts: Sequence[str]) -> Iterator[re.Pattern[str]]:
    """Yield patterns of the names of a question that some text has with a sign: Viewly, Viewly+."""
    signed = [
        name[0].rstrip("+#")
        for text in texts
        if "+" in text or "#" in text  # hardly any has
        for name in _SIGNED_NAME.finditer(text)
    ]
    for name in dict.fromkeys(signed) if signed else ():
        plain = re.compile(rf"(?<!\w){re.escape(name)}(?![\w+#])", re.IGNORECASE)
        if plain.search(question.text):
            yield plain


def _is_asked_about(sign: re.Match[str]) -> bool:
    """Tell whether marks of punctuation are the sign that is asked about: quoted, or named so."""
    text, start = sign.string, sign.start(1)
    is_quoted = start > 0 and not text[start - 1].isspace()
    return (
        is_quoted
        or _SPEAKS_OF_SIGNS.match(text, sign.end() + 1) is not None
        or (_SPEAKS_OF_SIGNS.search(text, max(0, start - 10), start) is not None)
    )


def _list_signed(text: str) -> Iterator[str]:
    """Yield patterns of the names, shares, prices and bounds of a question that have signs."""
    for signed in _SIGNED_NAME.finditer(text) if "+" in text or "#" in text else ():
        yield rf"(?<!\w){re.escape(signed[0])}(?![\w+#])"
    for operator in _OPERATOR.finditer(text):
        if _PUNCTUATION.fullmatch(operator[1]) and not _is_asked_about(operator):
            continue
        yield rf"(?<!{_SIGNS}){re.escape(operator[1])}(?!{_SIGNS})"
    for flag in _FLAG.finditer(text):
        yield rf"(?<![\w-])-(?-i:{flag[1]})(?![\w-])"
    if not any(map(str.isdigit, text)):
        return  # all others have a number
    for offset in _OFFSET.finditer(text):
        sign = r"\+" if offset[2] else r"[\u2212-]"
        yield rf"\b{offset[1] or offset[3]}\s?{sign}\s?{re.escape(offset[5])}(?![.,:]?\d)"
    for share in _PERCENT.finditer(text):
        yield rf"{_either(share[1])}[\s-]?(?:%|(?:percent|per cent|pct)\b)"
    for price in _PRICE.finditer(text):
        sign, number = price[1] or price[4], _either(price[2] or price[3])
        name = re.escape(ENGLISH.currency_symbols[sign]).removesuffix("s")
        sign = re.escape(sign)
        yield rf"{sign}\s?{number}(?![.,]?\d)|{number}[\s-]?(?:{sign}|{name}s?\b)"
    for bound in _BOUND.finditer(text):
        yield rf"(?:{_BOUNDS[bound[1]]})\s?{_either(bound[2])}(?![.,]?\d)"


def _either(number: str) -> str:
    """Return a pattern of a number in digits, or in a word if it is small."""
    value = int(number) if number.isdecimal() else 0
    words = rf"|\b{_CARDINALS[value - 1]}\b" if 0 < value <= len(_CARDINALS) else ""
    return rf"(?:(?<![\d.,]){re.escape(number)}{words})"


def _list_names(question: Question) -> Iterator[str]:
    """Yield patterns of names that end in a number or a small word: "pump 3", "The Who"."""
    if question.language != "en":
        return
    likely = [
        (word, following)
        for word, following in pairwise(question.words)
        if following.text in _VALUES or following.text in _NOUNS or _is_small_name(following)
        if question.text[word.span.end : following.span.start] == " "
    ]
    is_titled = likely and not any(
        word.text.islower() and not word.content for word in question.words
    )
    for word, following in likely:
        text = following.text
        value = _VALUES.get(text, 0)
        if value and word.content and word.text.isalpha():
            ways = {str(value), _ROMAN[value - 1], _CARDINALS[value - 1]} - {text}
            forms = "|".join(sorted(ways))  # its own is a term
            yield rf"\b{re.escape(word.text)}[\s-](?:no\.? ?)?(?:{forms})(?![\w%]|[.,:]\d)"
        elif _is_small_noun(word, text) or (not is_titled and _is_small_name(following)):
            yield rf"\b{re.escape(word.text)}\s(?-i:{re.escape(text)})\b"


def _is_small_noun(article: Word, text: str) -> bool:
    """Tell whether a small word stands behind an article as a noun does: "the can"."""
    return article.text.lower() in ENGLISH.articles and text in _NOUNS


def _is_small_name(word: Word) -> bool:
    """Tell whether a small word has the capital of a name inside a question: "of The *Who*"."""
    if not word.text[0].isupper() or len(word.text) == 1:
        return False
    text = word.text.lower()
    return text in _SMALL_WORDS and text not in _PERSON
