"""Things that a sentence has as what they once were, by a word of two meanings, or not. Pure.

"The library is in the former fire station" does not say where the fire station is, nor does "for
each day that a book is late" whether one has to book. English questions alone.
"""

import re
from collections.abc import Mapping
from itertools import takewhile

from index.analysis import extract_terms, extract_words, may_have_word, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.asked_object import ASKERS
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import says_itself
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around
from index.answering.question import DETERMINERS, Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

_FORMER = frozenset({"abandoned", "demolished", "disused", "erstwhile", "former", "formerly"})
_NOW = frozenset({"is", "are", "does", "do", "can"})
_ASKED_NOW = frozenset({"where", "when", "how", "is", "are", "does", "what"})
MAX_BETWEEN = 2
"""Words between "former" and the noun: "the former *village fire* station"."""

_TWO_CLASSES = frozenset(
    extract_terms("bank bear book bowl duck fly lock park ring rock row saw tie train watch")
)
"""Terms of verbs that as nouns are the name of another thing."""

_ALLOWING = frozenset({"can", "could", "may", "might", "must", "should", "do", "does", "did"})
_AFTER_BE = frozenset({"is", "are", "was", "were", "be", "been"})
_BEFORE_NOUN = ENGLISH.articles | ENGLISH.determiners | DETERMINERS | {"per", "each", "every", "of"}
_SIZE = re.compile(r"\bhow (?:big|large|long|wide|broad|deep|tall|high|thick)\b", re.IGNORECASE)
_UNITS = "|".join(sorted(map(re.escape, ENGLISH.measures), key=len, reverse=True))
_DISTANCE = re.compile(
    rf"\b\d[\d.,]*[- ]?(?:{_UNITS})\b(?: \([^()]*\))? (?:away|from (?!end|side|top|one|tip)"
    r"|(?:north|south|east|west)\w* of)\b",
    re.IGNORECASE,
)
"""How far something lies from something else: "3 km from the village"."""

_PLACED = r"(?P<thing>[a-z]+)\s(?:at|in|near|on)\s(?:the\s)?(?P<place>[A-Z]\w+)"
_THERE = re.compile(rf"\bthe\s(?:[a-z]+\s)?{_PLACED}")
_OPENS_THERE = re.compile(rf"\W*The\s(?:[a-z]+\s)?{_PLACED}")
_MEASURE = re.compile(rf"\d[- ]?(?:{_UNITS})\b|\d[- ]?(?:km|m|ft|ha|acres?)\b", re.IGNORECASE)


def _find_present_head(question: Question) -> Word | None:
    """Return the last noun of what it is asked about now: "where is the fire *station*", or None.

    A question that has the word former itself is none.
    """
    texts = list_lowered(question)
    is_now = len(texts) > 2 and texts[0] in _ASKED_NOW and not _NOW.isdisjoint(texts[:3])
    if not is_now or not is_short(question) or not _FORMER.isdisjoint(texts):
        return None
    content = [word for word in question.words if word.content]
    start = question.words.index(content[0])
    run = [*takewhile(lambda each: each.content, question.words[start:])]
    return run[-1] if run[-1].text.islower() else None


def _is_former_alone(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has the thing only as one that is no more."""
    head = _find_present_head(question)
    if head is None or not may_have_word(text, _FORMER):
        return False
    if _FORMER.isdisjoint(extract_words(text)):
        return False
    words = [(token.word, token.term) for token in tokenize(text)]
    places = [at for at, (_word, term) in enumerate(words) if term == head.term]
    before = [{word for word, _ in words[max(at - MAX_BETWEEN - 1, 0) : at]} for at in places]
    return bool(before) and all(not _FORMER.isdisjoint(each) for each in before)


def _find_verb_of_two(question: Question) -> Word | None:
    """Return the verb of a question that is another thing as a noun: "do I have to *book*"."""
    if not is_short(question):
        return None
    texts = list_lowered(question)
    for at, word in enumerate(question.words):
        if not word.content or word.term not in _TWO_CLASSES or not at:
            continue
        is_verb = texts[at - 1] == "to" or (
            texts[at - 1] in ASKERS and not _ALLOWING.isdisjoint(texts[max(at - 3, 0) : at])
        )
        is_done = texts[at].endswith("ed") and texts[at - 1] in _AFTER_BE
        if is_verb or is_done:
            return word
    return None


def _has_noun_alone(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has a verb of the question only as a noun: "a *book* is late"."""
    verb = _find_verb_of_two(question)
    if verb is None:
        return False
    words = [(token.word, token.term) for token in tokenize(text)]
    places = [at for at, (_word, term) in enumerate(words) if term == verb.term]
    return bool(places) and all(
        words[at][0].removesuffix("s") == verb.term and at and words[at - 1][0] in _BEFORE_NOUN
        for at in places
    )


def _asks_size(question: Question) -> bool:
    return question.language == "en" and _SIZE.search(question.text) is not None


def _tells_distance_alone(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    """Tell whether the only measure of a sentence is how far something lies from another thing."""
    rest, num_found = _DISTANCE.subn(" ", text)
    return num_found > 0 and not _MEASURE.search(rest)


def _find_thing_there(question: Question) -> tuple[Word, str] | None:
    """Return the noun of "how much does the *slide* at Lund cost" with its place, or None."""
    found = _THERE.search(question.text) if is_short(question) else None
    if found is None:
        return None
    words = (word for word in question.words if word.span.start == found.start("thing"))
    thing = next(words, None)
    return None if thing is None or not thing.content or thing.id < 0 else (thing, found["place"])


def _tells_of_other_there(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence opens with another thing at the same place: "The sauna at Lund"."""
    asked, told = _find_thing_there(question), _OPENS_THERE.match(text)
    if asked is None or told is None or told["place"] != asked[1]:
        return False
    terms = {*extract_terms(told["thing"])}
    if (
        says_itself(candidate, asked[0], text)
        or asked[0].term in Around(collection, candidate).over
    ):
        return False
    return terms.isdisjoint(word.term for word in question.words)


THING_RULES: Mapping[str, FactRule] = {
    "it is no more": FactRule(_find_present_head, _is_former_alone, _ASKED_NOW),
    "a noun for the verb": FactRule(_find_verb_of_two, _has_noun_alone),
    "another thing at that place": FactRule(_find_thing_there, _tells_of_other_there),
    "a distance for a size": FactRule(_asks_size, _tells_distance_alone, {"how"}),
}
"""Rules by name, as those of `rules.py`."""
