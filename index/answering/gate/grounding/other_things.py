"""Other things of the same name: another number beside a noun, another one behind a pronoun. Pure.

"Bus 14 stops at the market" tells nothing of bus 41, nor "Ida took over from Ben. She studied law"
what Ben studied.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from itertools import pairwise

from index.analysis import Token, extract_terms, extract_words, tokenize
from index.answering.lexical import find_related_terms
from index.answering.question import PREPOSITIONS, Question, Word, list_lowered
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH, is_common_word

MAX_SHORT = 3
"""Content terms of a short question: a name of two words and what is asked of it."""

_NUMBER = re.compile(r"\d+(?:\.\d+)*|[A-HJ-ZΑ-ΩА-Я]|\d{1,3}[a-hA-H]")
"""A number that tells things of one kind apart, or a letter, or both: "room B", "class 4b"."""

_LETTERS = "abcdefgh"

_MODEL = re.compile(r"\b([a-z]{1,4})-?(\d{1,4})\b")
"""Letters and a number that name a model: "x2", "rtx4090"."""

_GOES_ON = re.compile(r"\s?(?:[-–,/]|to\b|and\b|or\b)\s?\d", re.IGNORECASE)
_GOES_ON_IN_LETTERS = re.compile(rf"\s?(?:[-–,/.]|[^\W\d_]{{1,3}}\s)\s?(?:{_NUMBER.pattern})\b|\.")
"""What stands behind one of several letters, or an initial."""

_COUNTED = (
    ENGLISH.periods
    | ENGLISH.measures
    | ENGLISH.currencies
    | {*ENGLISH.months}
    | {"age", "ages", "over", "under", "than", "least", "about"}
)
"""Words beside which a number is an amount or a day."""

_NUMBERED = frozenset({"day", "night", "season", "week", "year"})
"""Periods of which several are counted through: "season 2", "week 5"."""

_MOST_FIGURES = 2

_CONTRASTS = tuple(
    [frozenset(each.split("/")) for each in group.split()]
    for group in (
        "black blue brown gold/golden green gray/grey orange pink purple red silver white yellow",
        "first second third fourth fifth sixth last/final",
        "new old",
        "big/large little/small",
        "lower middle upper",
        "left right",
        "east/eastern north/northern south/southern west/western",
        "annual/yearly daily hourly monthly weekly",
        "autumn/fall spring summer winter",
        "afternoon evening morning night",
        "adult child/junior/student/youth family pensioner/senior",
        "double single",
        "free paid",
        "indoor outdoor",
        "automatic manual",
        "female/women's male/men's",
    )
)
"""Words that set things of one kind apart before the same noun."""

_COLOURS = frozenset[str]().union(*_CONTRASTS[0])
_COLOUR_ALONE = re.compile(
    r"\W*[^\W\d_]+(?:\W*[:,(|–—]| (?:\w+s|and|are|is|means?|or|runs?|was)\b(?! of\b))"
)
"""The beginning of a sentence about what goes by its colour alone: "Green follows the path"."""

_OPPOSITES = {"north": "south", "south": "north", "east": "west", "west": "east"}

MAX_DESCRIBED = 2
"""Words that such a word may describe: "the old sports hall"."""

_THE = re.compile(r"\bthe $", re.IGNORECASE)
"""What stands before the name of a thing and of no person: "the Lund Medal"."""

_LABEL = re.compile(r"\W*[^\W\d_]+(?: [^\W\d_]+){0,2}: +\S")
_IT_OR_THEY = re.compile(r"\W*(?:it|its|they|their)\b", re.IGNORECASE)
MAX_SUBJECT = 4
"""Words at the beginning of a sentence among which the thing stands that it is about."""
_HE_OR_SHE = re.compile(r"\W*(?:he|she|his|her)\b", re.IGNORECASE)


def find_other_number(
    sentence: str, question: Question, read_around: Callable[[], Sequence[str]]
) -> str:
    """Return the noun with another number than the asked one, where a sentence has that, or "".

    That is none of two that are asked about. A sentence that has the asked number anywhere, or goes
    on with a range or a list, does not have another one, nor does one whose title or subject has
    the asked one; `read_around` returns these.
    """
    if not _has_digit(question) and not _has_letter(question):
        return ""
    tokens: Sequence[Token] = ()
    asked = {word.text for word in question.words}
    for noun, number in pairwise(question.words):
        is_beside = question.text[noun.span.end : number.span.start] == " "
        if not is_beside or not noun.content or not _NUMBER.fullmatch(number.text):
            continue
        if not noun.text.isalpha() or _may_count(noun.text.lower(), number.text):
            continue
        tokens = tokens or tokenize(sentence)
        beside = [
            sentence[other.start : other.end]
            for each, other in pairwise(tokens)
            if each.term == noun.term and _stands_alone(sentence, each, other)
        ]
        if not beside and not any(token.term == noun.term for token in tokens):
            beside = _list_numbers_around(noun.term, read_around)
        if not beside or not asked.isdisjoint(beside):
            continue
        if any(_may_be_number(number.text, token.word) for token in tokens):
            continue
        if not any(_has_number(noun.term, number.text, each) for each in read_around()):
            return f"{noun.text} {beside[0]}"
    return ""


def _may_count(noun: str, number: str) -> bool:
    """Tell whether a number behind a noun is an amount, a day or a year: "May 3", "season 2019"."""
    is_numbered = noun in _NUMBERED and number.isdigit() and len(number) <= _MOST_FIGURES
    return noun in _COUNTED and not is_numbered


def _list_numbers_around(noun: str, read_around: Callable[[], Sequence[str]]) -> list[str]:
    """Return the numbers of a thing that the texts around a sentence speak of, but no other one."""
    return [
        text[other.start : other.end]
        for text in read_around()
        for each, other in pairwise(tokenize(text))
        if each.term == noun and _stands_alone(text, each, other)
    ]


def find_other_model(
    sentence: str, question: Question, read_around: Callable[[], Sequence[str]]
) -> str:
    """Return the model with another number than the asked one, where a sentence has that, or "".

    "X2" is not "X1", unless "X1 or X2" is asked about. A sentence, title or subject with the asked
    one anywhere may be about it.
    """
    for word in question.words if _has_digit(question) else ():
        model = _MODEL.fullmatch(word.text.lower())
        if model is None:
            continue
        found = [each for each in _MODEL.finditer(sentence.lower()) if each[1] == model[1]]
        if not found or word.text.lower() in [each[0] for each in found]:
            continue
        if any(_are_alternatives(word.text, each[0], question) for each in found):
            continue
        # A single digit behind a letter and a hyphen is often no model: "type A-2".
        is_part = question.text[: word.span.start].endswith("-")
        may_be_joined = len(model[1]) > 1 and not is_part
        joint = "[- ]?" if len(model[2]) > 1 else "-?" if may_be_joined else ""
        same = re.compile(rf"\b{model[1]}{joint}{model[2]}\b", re.IGNORECASE)
        if same.search(sentence):
            continue
        if not any(map(same.search, read_around())):
            return found[0][0]
    return ""


def _are_alternatives(one: str, other: str, question: Question) -> bool:
    """Tell whether a question names two things with "or" between them."""
    text = question.text.lower()
    return any(f"{a} or {b}" in text for a, b in ((one.lower(), other), (other, one.lower())))


@lru_cache(maxsize=4)  # several sentences are looked at
def _has_digit(question: Question) -> bool:
    return any(map(str.isdigit, question.text))


@lru_cache(maxsize=4)
def _has_letter(question: Question) -> bool:
    return any(len(word.text) == 1 and word.text.isalpha() for word in question.words)


def _has_number(noun: str, number: str, text: str) -> bool:
    pairs = pairwise(tokenize(text))
    return any(one.term == noun and _may_be_number(number, other.word) for one, other in pairs)


def _stands_alone(sentence: str, noun: Token, number: Token) -> bool:
    """Tell whether a number stands right behind a noun, and no range or list of numbers does."""
    written = sentence[number.start : number.end]
    if sentence[noun.end : number.start] != " " or not _NUMBER.fullmatch(written):
        return False
    goes_on = _GOES_ON_IN_LETTERS if written.isalpha() else _GOES_ON
    return not goes_on.match(sentence, number.end)


def _may_be_number(asked: str, told: str) -> bool:
    """Tell whether two numbers are the same, or one is the other with more parts: 3.1 and 3.1.2."""
    if asked.isalpha():
        return told == asked.lower()
    if asked[-1].isalpha() or told[-1:].isalpha():  # class 4 may be 4b, but 4c is not
        both = asked[-1].isalpha() and told[-1:].isalpha()
        return told == asked.lower() or (
            not both and told.rstrip(_LETTERS) == asked.rstrip(_LETTERS + _LETTERS.upper())
        )
    return told == asked or told.startswith(f"{asked}.") or asked.startswith(f"{told}.")


def find_other_named(sentence: str, before: str, question: Question) -> str:
    """Return the thing that "it" is, where another one of its kind is asked for by name, or "".

    "The Sorn hut has 22 beds. It is closed in May" says nothing of the Brenner hut.
    """
    if not _IT_OR_THEY.match(sentence):
        return ""
    tokens = tokenize(before)[:MAX_SUBJECT]
    for name, noun in pairwise(question.words):
        is_beside = question.text[name.span.end : noun.span.start] == " "
        if not (is_beside and name.name and noun.content) or noun.name or not noun.text.islower():
            continue
        if name.term in {*extract_terms(before), *extract_terms(sentence)}:
            continue
        for other, each in pairwise(tokens):
            written = before[other.start : other.end]
            is_name = written[0].isupper() and written.lower() not in ENGLISH.stop_words
            if each.term == noun.term and is_name and before[other.end : each.start] == " ":
                return before[other.start : each.end]
    return ""


def find_contrasting(sentence: str, question: Question) -> str:
    """Return the thing of which the question asks for a contrasting one, or "".

    "The monthly pass costs 20 euros" is no price of the yearly pass. A sentence that has the asked
    word anywhere does not speak of another thing.
    """
    if _load_contrasts().keys().isdisjoint(list_lowered(question)):
        return ""
    tokens: Sequence[Token] = ()
    for at, kind in enumerate(question.words):
        same, others = _find_contrast(kind.text.lower())
        nouns = _list_described(question, at) if others else frozenset()
        if not nouns:
            continue
        tokens = tokens or tokenize(sentence)
        if any(token.term == kind.term or token.word in same for token in tokens):
            continue
        for place, token in enumerate(tokens):
            described = tokens[place + 1 : place + 1 + MAX_DESCRIBED]
            shared = [each for each in described if each.term in nouns]
            if token.word in others and shared:
                return sentence[token.start : shared[0].end]
        if tokens and tokens[0].word in others & _COLOURS and _COLOUR_ALONE.match(sentence):
            return tokens[0].word
    return ""


def find_other_side(sentence: str, question: Question) -> str:
    """Return the name of the other side, where a name has a direction before it, or "".

    "Soldiers from the North fired" does not tell whether the South Koreans did. A sentence that has
    the asked direction anywhere is none of the other side.
    """
    if _OPPOSITES.keys().isdisjoint(list_lowered(question)):
        return ""
    for side, noun in pairwise(question.words):
        opposite = _OPPOSITES.get(side.text.lower(), "")
        if not opposite or not noun.content or noun.text[0].islower() != side.text[0].islower():
            continue
        if side.text.islower() and not noun.name:
            continue
        tokens = tokenize(sentence)
        if any(token.word.startswith(side.text.lower()) for token in tokens):
            continue
        same = {noun.term, *find_related_terms(noun.term)}
        for place, token in enumerate(tokens):
            if token.word != opposite or not sentence[token.start].isupper():
                continue
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            is_alone = following is None or sentence[following.start].islower()
            if is_alone or (following is not None and following.term in same):
                return sentence[token.start : token.end]
    return ""


def _list_described(question: Question, at: int) -> AbstractSet[str]:
    """Return the terms of what the word at a place describes: "the old *sports* *hall*"."""
    found: set[str] = set()
    for before, word in pairwise(question.words[at : at + 1 + MAX_DESCRIBED]):
        is_beside = question.text[before.span.end : word.span.start] == " "
        if not is_beside or not word.content or (word.name and not word.text.islower()):
            break
        found.add(word.term)
    return found


def _find_contrast(word: str) -> tuple[AbstractSet[str], AbstractSet[str]]:
    """Return a word with those that mean the same, and those that set things apart from it."""
    return _load_contrasts().get(word, (frozenset(), frozenset()))


@cache
def _load_contrasts() -> Mapping[str, tuple[AbstractSet[str], AbstractSet[str]]]:
    return {
        word: (same, frozenset().union(*group) - same)
        for group in _CONTRASTS
        for same in group
        for word in same
    }


def find_other_antecedent(
    sentence: str, before: str, question: Question, lacking: Sequence[Word]
) -> str:
    """Return who "he" or "she" is, where that is another than the asked one, or "".

    In the sentence before the asked name stands behind a preposition, and another one before it,
    or somebody is named there who shares no more than a surname.
    For a short question about a name alone it is enough that somebody else is named there.
    """
    if not _HE_OR_SHE.match(sentence):
        return ""
    if _LABEL.match(before):
        return ""  # "Loot: Ember Crown" names nobody
    asked = {word.term for word in lacking if not word.text[0].isdigit()}
    earlier = ""
    for name in find_names(before):
        written = before[slice(*name.core)]
        terms = {*extract_terms(written)}
        is_relative = not asked <= terms and not terms <= asked  # "Ragna Holm" for "Sverre Holm"
        if not asked.isdisjoint(terms) and not is_relative:
            last = [*extract_words(before[: name.span.start])][-1:]
            return earlier if last and last[0] in PREPOSITIONS else ""
        is_person = not name.kind & (SentenceFlag.PLACE | SentenceFlag.ORGANISATION)
        is_person &= not _THE.search(before, 0, name.span.start)
        opens = name.span.start == 0 and is_common_word(written.lower())
        if is_person and not opens and not earlier:
            earlier = written
    content = {word.term for word in question.words if word.content}
    is_short = len(content) <= MAX_SHORT and all(
        word.term in asked for word in question.words if word.name
    )
    return earlier if asked and is_short else ""
