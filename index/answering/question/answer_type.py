"""Answer type of a question, its asking words, and the noun that it counts.

Pure, and about English alone: a question in another language gets the type OTHER, and all its
words are searched.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from itertools import dropwhile, pairwise, takewhile
from typing import NamedTuple

from index.analysis import QUESTION_TERMS, STOP_TERMS
from index.languages import ENGLISH


class AnswerType(StrEnum):
    """The kind of expression that would answer; OTHER where the question names none."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    HOW_MUCH = "how much"
    HOW_OLD = "how old"
    HOW_LONG = "how long"
    DEFINITION = "definition"
    WHY = "why"
    HOW = "how"
    YES_NO = "yes or no"
    OTHER = "other"


class QuestionClass(NamedTuple):
    """The answer type, the places of the asking words, and the place of the counted noun.

    Asking words express what is asked for, and nothing of the subject: "how", "many", "mean" in
    "what does X mean".
    """

    answer_type: AnswerType
    asking: frozenset[int]
    counted_noun: int | None


_BY_QUESTION_WORD = {
    "who": AnswerType.WHO,
    "whom": AnswerType.WHO,
    "whose": AnswerType.WHO,
    "who's": AnswerType.WHO,
    "when": AnswerType.WHEN,
    "where": AnswerType.WHERE,
    "why": AnswerType.WHY,
    "how": AnswerType.HOW,
}
_AFTER_HOW = {
    "many": AnswerType.HOW_MANY,
    "much": AnswerType.HOW_MUCH,
    "old": AnswerType.HOW_OLD,
    "long": AnswerType.HOW_LONG,
    "often": AnswerType.HOW_MANY,
    "far": AnswerType.HOW_MUCH,
    "tall": AnswerType.HOW_MUCH,
    "high": AnswerType.HOW_MUCH,
    "large": AnswerType.HOW_MUCH,
    "big": AnswerType.HOW_MUCH,
    "fast": AnswerType.HOW_MUCH,
    "wide": AnswerType.HOW_MUCH,
    "deep": AnswerType.HOW_MUCH,
    "heavy": AnswerType.HOW_MUCH,
    "hot": AnswerType.HOW_MUCH,
    "warm": AnswerType.HOW_MUCH,
    "cold": AnswerType.HOW_MUCH,
}
_ASKING_AFTER_HOW = {"many", "much", "often"}
_SIZES_OF_PRICE = frozenset({"high", "big", "large"})
_PRICES = frozenset(
    noun + ending
    for noun in "charge cost deposit due fare fee fine price rent toll wage".split()  # noqa: SIM905
    for ending in ("", "s")
) | {"salary", "salaries"}
# Nouns after "what" or "which" that name the answer type themselves.
_TYPE_NOUNS = {
    AnswerType.WHEN: "year years date dates day days month months decade decades century centuries"
    " time times era period",
    AnswerType.WHERE: "city country state place town continent location county province region",
    AnswerType.HOW_MUCH: "number percentage percent proportion amount fraction rate",
    AnswerType.WHO: "person people president author",
    AnswerType.HOW_OLD: "age",
    AnswerType.WHY: "reason",
}
_BY_NOUN = {noun: each for each, nouns in _TYPE_NOUNS.items() for noun in nouns.split()}
_BE = ENGLISH.finite_forms_of_be | {"what's"}
TAKE_FORMS = frozenset({"take", "takes", "took", "taken", "taking"})
"""Forms of the verb that says nothing of its own in "take place" and "take part"."""

_BEFORE_INDIRECT = (
    ENGLISH.asking_verbs
    | ENGLISH.prepositions
    | {
        "announced",
        "clear",
        "decided",
        "known",
        "me",
        "said",
        "say",
        "says",
        "stated",
        "sure",
        "us",
    }
)
"""Words after which a question word asks indirectly: "did they say *when* it opens"."""

_MAX_KEY_WORDS = 7
_ROLES = frozenset(
    "author captain chair chairman chairperson chairwoman champion coach conductor curator director"  # noqa: SIM905
    " editor founder goalkeeper headteacher host keeper leader manager mayor organiser organizer"
    " owner president referee scorer secretary treasurer umpire winner".split()
)
"""Roles that alone ask who has them."""

_GET = frozenset({"get", "gets", "getting", "got", "gotten"})
_PARTICIPLES = frozenset({"beat", "beaten", "cut", "hit", "hurt", "shut"})
_NO_PARTICIPLES = frozenset({"bed", "feed", "need", "red", "seed", "speed", "started", "weed"})
_EXCEPTING = frozenset({"aside", "besides", "except", "excepting"})
_IN_CHARGE = frozenset(("in", noun, "of") for noun in ("charge", "command", "control"))
_IF = frozenset({"if", "once", "when", "whenever"})
_STATES = frozenset({"condition", "shape", "state"})
_WHAT = {("what",), ("what's",)}
_IN_RELEASE = {("in",), ("with",)}
_NEWS = frozenset({"new", "changed"})
_RELEASE = re.compile(r"v?\d+(?:\.\d+)+")
_ARTICLES = ENGLISH.articles
_DEFINITIONS = frozenset({"meaning", "definition"})
_AUXILIARIES = _BE | ENGLISH.yes_no_openers


def classify_question(words: Sequence[str]) -> QuestionClass:
    """Classify a question by its folded words; `words` may be empty."""
    asking = {place for place, word in enumerate(words) if word in QUESTION_TERMS}
    asking -= _find_conjunctions(words, asking)
    first = min(asking, default=None)
    asking |= _find_take_place(words) | _find_framing_words(words)
    defining = _find_defining_words(words)
    if defining:
        return QuestionClass(AnswerType.DEFINITION, frozenset(asking | defining), None)
    if first is None and (counting := _find_counting_words(words)):
        noun = _find_counted_noun(words, counting.stop)
        return QuestionClass(AnswerType.HOW_MANY, frozenset({*asking, *counting}), noun)
    if first is None:
        opens_with_auxiliary = bool(words) and words[0] in _AUXILIARIES
        answer_type = AnswerType.YES_NO if opens_with_auxiliary else _classify_key_words(words)
        return QuestionClass(answer_type, frozenset(asking), None)
    after = words[first + 1] if first + 1 < len(words) else ""
    if words[first] == "how" and after in _AFTER_HOW:
        if after in _ASKING_AFTER_HOW or asks_size_of_price(words):
            asking.add(first + 1)
        noun = _find_counted_noun(words, first + 2) if after in ("many", "much") else None
        return QuestionClass(_AFTER_HOW[after], frozenset(asking), noun)
    if words[first] in ("what", "which", "what's"):
        return QuestionClass(_classify_what(words, first, after), frozenset(asking), None)
    answer_type = _BY_QUESTION_WORD.get(words[first], AnswerType.OTHER)
    return QuestionClass(answer_type, frozenset(asking), None)


def _classify_key_words(words: Sequence[str]) -> AnswerType:
    """Return WHO for a few key words with a role: "*referee* cup final", else OTHER."""
    has_verb = not _AUXILIARIES.isdisjoint(words) or len(words) > _MAX_KEY_WORDS
    return AnswerType.OTHER if has_verb or _ROLES.isdisjoint(words) else AnswerType.WHO


def _find_counting_words(words: Sequence[str]) -> range:
    """Return the places of "number of" at the start of a few key words: "*number of* seats"."""
    start = int(words[:1] in (["the"], ("the",)))
    is_count = [*words[start : start + 2]] == ["number", "of"]
    return range(start, start + 2) if is_count else range(0)


def _find_conjunctions(words: Sequence[str], asking: AbstractSet[int]) -> set[int]:
    """Return the places where "when" opens a clause and asks nothing: "does it hurt *when* I run".

    That is in a question that an auxiliary opens, or with another question word behind it.
    """
    if "when" not in words:
        return set()
    opens_with_auxiliary = words[0] in _AUXILIARIES
    return {
        place
        for place in asking
        if words[place] == "when"
        and 1 < place < len(words) - 1
        and words[place + 1] not in _AUXILIARIES
        and words[place - 1] not in _BEFORE_INDIRECT
        and (opens_with_auxiliary or max(asking) > place)
        and min(asking) == place
    }


def asks_size_of_price(words: Sequence[str]) -> bool:
    """Tell whether a question is how high a price is: "how high is the cleaning fee"."""
    at = words.index("how") + 1 if "how" in words else len(words)
    if at >= len(words) or words[at] not in _SIZES_OF_PRICE or not _BE & {*words[at + 1 : at + 2]}:
        return False
    phrase = dropwhile(STOP_TERMS.__contains__, words[at + 2 :])
    nouns = [*takewhile(lambda word: word not in STOP_TERMS, phrase)]
    return bool(nouns) and nouns[-1] in _PRICES


def _find_take_place(words: Sequence[str]) -> set[int]:
    """Return the places of "take place", which adds nothing to the subject, like "happen".

    Searched one by one, its two words would match elsewhere: "is taken", "remains in place". So
    would those of "come out" at the end.
    """
    if words[-2:] in (["come", "out"], ("come", "out")):
        return {len(words) - 2, len(words) - 1}
    if "place" not in words:
        return set()
    pairs = enumerate(pairwise(words))
    return {
        place
        for at, (verb, noun) in pairs
        if verb in TAKE_FORMS and noun == "place"
        for place in (at, at + 1)
    }


def _find_framing_words(words: Sequence[str]) -> set[int]:
    """Return the places of words that frame a question, and that no text which answers needs.

    "Is he *going* to win", "who *got* hurt", "what was the *score*", "who knew *besides her*",
    "what *condition* is she in", "what *happens* if it rains", "what is *new* in 2.3", "what
    *changed* in 2.3".
    """
    found: set[int] = set()
    if "happens" in words:
        triples = zip(words, words[1:], words[2:], strict=False)
        found = {
            at + 1
            for at, (what, happens, behind) in enumerate(triples)
            if what == "what" and happens == "happens" and behind in _IF
        }
    if tuple(words[:1]) in _WHAT and not _NEWS.isdisjoint(words[1:3]):
        place = next(at for at, word in enumerate(words) if word in _NEWS)
        is_new = words[place] == "new" or any(map(_RELEASE.fullmatch, words[place + 2 :]))
        found |= {place} if tuple(words[place + 1 : place + 2]) in _IN_RELEASE and is_new else set()
    if not _GET.isdisjoint(words):
        found |= {at for at, pair in enumerate(pairwise(words)) if _is_passive(*pair)}
    if "going" in words:
        found |= {at for at, pair in enumerate(pairwise(words)) if pair == ("going", "to")}
    if not _EXCEPTING.isdisjoint(words):
        excepting = next(at for at, word in enumerate(words) if word in _EXCEPTING)
        found.add(excepting)
        if excepting > 1 and _AUXILIARIES.isdisjoint(words[excepting:]):
            found.update(range(excepting, len(words)))
    if words[:1] in (["who"], ("who",), ["who's"], ("who's",)):
        triples = zip(words, words[1:], words[2:], strict=False)
        found |= {at + 1 for at, each in enumerate(triples) if each in _IN_CHARGE}
    if words[:1] in (["what"], ("what",)) and "score" in words[2:5]:
        found.add(words.index("score"))
    is_about_state = words[:1] in (["what"], ("what",)) and {*words[1:2]} <= _STATES
    if is_about_state and "in" in words[-2:]:
        found.add(1)
    return found


def _is_passive(one: str, other: str) -> bool:
    """Tell whether a form of get only makes a passive: "who *got* hurt"."""
    is_participle = other in _PARTICIPLES or (other.endswith("ed") and other not in _NO_PARTICIPLES)
    return one in _GET and (is_participle or other in ENGLISH.irregular_past_forms)


def _find_defining_words(words: Sequence[str]) -> set[int]:
    """Return the places of the words that ask for a meaning: what does X *mean*, *define* X."""
    if not words:
        return set()
    last = len(words) - 1
    if words[last] in ("mean", "means") and words[0] in QUESTION_TERMS:
        return {last}
    if words[last] == "for" and last and words[last - 1] in ("stand", "stands"):
        return {last - 1}
    if words[0] == "define":
        return {0}
    if _DEFINITIONS.isdisjoint(words):
        return set()
    return {
        place
        for place, word in enumerate(words[:5])
        if word in _DEFINITIONS and words[place + 1 : place + 2] in (["of"], ["for"])
    }


def _classify_what(words: Sequence[str], first: int, after: str) -> AnswerType:
    """Return the type that "what" or "which" asks for, by its noun or by "is" and a subject."""
    if after in _BY_NOUN:
        return _BY_NOUN[after]
    rest = [word for word in words[first + 1 :] if word not in _ARTICLES]
    if words[first] == "what's":
        rest = ["is", *rest]
    if rest[:1] and rest[0] in _BE:
        if len(rest) > 2 and rest[1] in _BY_NOUN and rest[2] in ("of", "for", "that", "when"):
            return _BY_NOUN[rest[1]]
        subject = rest[1:]
        if 1 <= len(subject) <= 3 and not any(word in STOP_TERMS for word in subject):
            return AnswerType.DEFINITION
    return AnswerType.OTHER


def _find_counted_noun(words: Sequence[str], start: int) -> int | None:
    """Return the place of the noun that "how many" counts.

    That is the last plural before a stop word, or the last word there that is no past form.
    """
    place = start
    while place < len(words) and words[place] not in STOP_TERMS and place < start + 3:
        place += 1
    run = range(start, place)
    plurals = [at for at in run if _is_plural(words[at])]
    if plurals:
        return plurals[-1]  # "how many eggs broke"
    if len(run) > 1 and _is_past_form(words[run[-1]]):
        return run[-2]  # "how much rain fell"
    return run[-1] if run else None


def _is_past_form(word: str) -> bool:
    return word in ENGLISH.irregular_past_forms or word.endswith("ed")


def _is_plural(word: str) -> bool:
    return word in ENGLISH.irregular_plurals or (word.endswith("s") and not word.endswith("ss"))
