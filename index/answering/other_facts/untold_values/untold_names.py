"""Names that are asked for in so many words, where a sentence names nobody and nothing. Pure.

"The piano tuner refuses to come" does not tell the name of the piano tuner, nor "one account was
banned" which account it was. English questions alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions import Around
from index.answering.question import PREPOSITIONS, AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH, is_common_word, word_set

_NAME_OF = re.compile(
    r"\b(?:sur)?names? of (?=(?:the|an?|his|her|its|their|my|our|your|(?:[\w-]+ )?[\w-]+['’]s)\b)",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"\b(?P<noun>[\w-]+)(?:['’]s|s['’]) (?:full |real |first |last |middle )?(?:sur)?name\W*$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\bwhat(?:['’]?s| is| was| are| were)? (?P<thing>.+?)"
    r"(?: is| was| are| were)? (?:called|named)\b(?! (?:by|for|off|on|out|to|up|upon)\b)",
    re.IGNORECASE,
)
_OF_OTHER_NAMES = re.compile(
    r"\b(?:mean|stand(?:s|ing)? for|comes? from|origin|why|who (?:gave|named|coined)"
    r"|names? (?:do|does|did))",
    re.IGNORECASE,
)
"""Questions about a name that is known: "what does the name of the ship mean"."""

_PEOPLE = word_set(
    """aunt baby boss boy boyfriend brother captain cat chief child children clerk cook cousin cow
    dad daughter dog donkey fiance fiancee friend girl girlfriend goat grandad granddaughter
    grandfather grandma grandmother grandpa grandson guest guide hamster hen horse host husband
    judge kid kitten lamb mate men mother mum nephew niece nurse parent parrot partner people
    pet pig pony pup puppy rabbit sister son student tortoise twin uncle vet victim wife witness
    women"""
)
"""People and animals, each of which has a name of its own."""

_DOER = re.compile(r"\w{3,}(?:er|or|ist|man|men|hand|woman|women)s?")
_NO_DOERS = word_set(
    """answer center chapter computer corner counter dinner error flower folder letter marker matter
    number order paper poster printer river router server shelter supper thunder tower trailer
    weather"""
)
_NAMING = re.compile(
    r"\b(?:call(?:s|ed)?"
    r"(?! (?:at|for|in|off|on|out|to|up|upon|it|him|her|them|us|me|this|that)\b)"
    r"|named|known as|titled|termed|dubbed|entitled|nicknamed?|surname|referred to as"
    r"|names? (?:is|was|are|were)|by the name)\b|\bnames?:",
    re.IGNORECASE,
)
_BARE_NAME = re.compile(
    r"\b(?:the|a|an|any|no|its|his|her|their) names?(?! (?:is|was|are|were)\b)\b"
)
"""A name that is spoken of and not told: "without a name"."""

_MARKED = re.compile(
    r'"([^"]{1,40})"|“([^”]{1,40})”|\*+([^*\n]{1,40})\*+|`([^`]{1,40})`|\b_([^_\n]{1,40})_\b'
)
_LABEL = re.compile(r"\W*[^:\"“|]{1,30}:\s")
_NAME_BEHIND = re.compile(r"\W{0,2}\s*[:(–—=]")
_TOLD_BEHIND = re.compile(rf"{_NAME_BEHIND.pattern}|,? (?:is|was|are|were)\b", re.IGNORECASE)
_SAID = "|".join(sorted(ENGLISH.speech_verbs))
_FULL_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
_SPEAKER = re.compile(
    rf"\b(?:{_SAID})(?: to)? (?:(?:an?|the|its|their) )?(?:[a-z][\w-]* ){{0,4}}{_FULL_NAME}"
    rf"|\b{_FULL_NAME} (?:{_SAID})\b"
)
_AT_PLACE = re.compile(r"\b(?:at|from|in|into|near|off|on|onto|to)(?: the)? $", re.IGNORECASE)
_ONE = frozenset({"a", "an", "one"})
_MAX_MARKED = 5
"""Words in quotation marks that may be a name; more are what somebody said."""

_NO_NAMES = frozenset(extract_terms(" ".join([*ENGLISH.weekdays, *ENGLISH.months])))
_MAX_ONE = 3
"""Words from "a" to its noun: "a betting site"."""


class _Named(NamedTuple):
    """The noun of which a name is asked, whether it is of somebody, and whether one of its kind."""

    noun: Word
    is_person: bool = False
    of_kind: tuple[Word, ...] = ()


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_named(question: Question) -> _Named | None:
    """Return of what a name is asked: "the name of the *hostel*", "which *site* paid", or None."""
    if question.language != "en" or not _may_ask_name(question):
        return None
    if _OF_OTHER_NAMES.search(question.text):
        return None
    if found := _NAME_OF.search(question.text):
        run = [*_read_thing(question, found.end())]
        return _Named(run[-1], _is_person(run)) if run else None
    if found := _OWNER.search(question.text):
        owner = next((each for each in question.words if each.span.start == found.start()), None)
        return _Named(owner) if owner else None
    if found := _CALLED.search(question.text):
        run = [*_read_thing(question, found.start("thing"))]
        is_owned = any(word.text.endswith(("'s", "’s", "s'", "s’")) for word in run[:-1])
        return _Named(run[-1], _is_person(run)) if is_owned or _is_person(run) else None
    return _read_which(question)


def _may_ask_name(question: Question) -> bool:
    """Tell whether a question has a word that one for a name has, or opens with "which"."""
    lowered = question.text.lower()
    return "name" in lowered or "called" in lowered or list_lowered(question)[:1] == ("which",)


def _read_thing(question: Question, start: int) -> Iterator[Word]:
    """Yield the content words from a place on, up to the next preposition, verb or "that"."""
    ends = PREPOSITIONS | ENGLISH.auxiliaries | {"that", "who", "which", "called", "named", "and"}
    behind = (word for word in question.words if word.span.start >= start)
    return (
        word
        for word in takewhile(lambda each: each.text.lower() not in ends, behind)
        if word.content
    )


def _is_person(run: Sequence[Word]) -> bool:
    if not run:
        return False
    noun = run[-1].text.lower()
    if noun in _PEOPLE or noun.removesuffix("s") in _PEOPLE:
        return True
    return _DOER.fullmatch(noun) is not None and noun.removesuffix("s") not in _NO_DOERS


def _read_which(question: Question) -> _Named | None:
    """Return the noun of "which *account* was banned", or "which *betting* *site* paid"."""
    words = question.words
    if question.answer_type is not AnswerType.OTHER or words[0].text.lower() != "which":
        return None
    run = [*takewhile(lambda each: each.content and each.text.islower(), words[1:4])]
    after = words[1 + len(run)].text.lower() if len(words) > 1 + len(run) else ""
    if not run:
        return None
    heads = run[-1:] if after in ENGLISH.auxiliaries else run[:2]
    return _Named(heads[0], of_kind=tuple(heads))


def leaves_name(sentence: str, question: Question) -> bool:
    """Tell whether a name is asked for, and a sentence has none that the question has not.

    What it calls something, has in emphasis or in quotation marks is a name, what follows the noun
    and a colon or "is" may be one. Of the names of places none is somebody's.
    """
    named = find_named(question)
    if named is None or "|" in sentence:
        return False
    tokens = tokenize(sentence)
    if named.of_kind:
        places = [at for at, token in enumerate(tokens) if token.term in _list_terms(named.of_kind)]
        if not places or not all(_is_one(tokens, at, question) for at in places):
            return False
    else:
        told = _NAME_BEHIND if named.is_person else _TOLD_BEHIND
        if any(
            token.term == named.noun.term and told.match(sentence, token.end) for token in tokens
        ):
            return False
    return not _names_anything(sentence, question, named)


def _list_terms(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.term for word in words)


def _is_one(tokens: Sequence[Token], at: int, question: Question) -> bool:
    """Tell whether "a" or "one" stands before a noun, with no word between that is not asked."""
    asked = _list_terms(question.words)
    before = [*reversed(tokens[max(0, at - _MAX_ONE) : at])]
    between = [*takewhile(lambda each: each.word not in _ONE, before)]
    return len(between) < len(before) and all(each.term in asked for each in between)


def _names_anything(sentence: str, question: Question, named: _Named) -> bool:
    label = _LABEL.match(sentence)
    if label and named.noun.term not in extract_terms(label.group()):
        sentence = sentence[label.end() :]
    known = _list_terms(question.words) | STOP_TERMS | _NO_NAMES
    if _NAMING.search(_BARE_NAME.sub(" ", sentence)):
        return True
    for found in _MARKED.finditer(sentence):
        terms = [*extract_terms("".join(each for each in found.groups() if each))]
        if len(terms) <= _MAX_MARKED and not known.issuperset(terms):
            return True
    sentence = _SPEAKER.sub(" ", sentence)
    for name in find_names(sentence):
        tokens = tokenize(sentence[slice(*name.core)])
        opens = name.span.start == 0 and len(tokens) == 1 and is_common_word(tokens[0].word)
        is_place = name.kind & SentenceFlag.PLACE or _AT_PLACE.search(sentence[: name.span.start])
        if opens or (named.is_person and is_place):
            continue
        if any(token.term not in known for token in tokens):
            return True
    return False


def _leaves_name(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
    """Tell the same of a candidate; a heading or question over it may have the noun instead."""
    text = collection.passages([candidate.sentence])[0].text
    if not leaves_name(text, question):
        return False
    named = find_named(question)
    if named is None or named.noun.term in extract_terms(text):
        return named is not None
    return named.noun.term not in Around(collection, candidate).before


NAME_RULES: Mapping[str, FactRule] = {
    "the name is not told": FactRule(find_named, _leaves_name),
}
"""Rules by name, as those of `other_fact.py`."""
