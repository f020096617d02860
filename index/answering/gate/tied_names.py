"""Names that a sentence ties to a thing or role: "the ferry Otilia", "Ana Bell, the captain".

Pure. "What is the captain's name" is not answered by a sentence in which the captain sails to
Torp: a name that stands elsewhere in a sentence belongs to something else. Only short questions
are read, for in a long one the other words tell which sentence is meant.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import takewhile

from index.analysis import STOP_TERMS, Token, extract_terms, extract_words, tokenize
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question import PREPOSITIONS, AnswerType, Question, Word, is_plural
from index.expressions import Expression, find_names
from index.languages import ENGLISH, is_common_word

MAX_CONTENT_WORDS = 3
"""Content words of a short question, "name" and "called" not counted."""

MIN_TITLE_LENGTH = 3
"""Letters of a short title that stands for a role by its beginning: Gen. for general."""

_OWNER = re.compile(
    r"\b(?P<noun>\w+)(?:['’]s|(?<!s)s['’]?) (?:full |real )?name\W*$", re.IGNORECASE
)
_OPENING = re.compile(
    r"""^\W*(?:what(?:['’]s|\ (?:is|was))\ the\ (?:\w+\ )?name\ of|who(?:['’]s|\ is|\ was)
    |what(?:['’]s|\ is|\ was)(?=.*\ (?:called|named)\W*$))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_COUNTED = frozenset(extract_terms("name named called"))
_DETERMINERS = ENGLISH.determiners
_BE = r"\b(?:is|was|were|are|be|been|became|becomes|being|as)\b"
_NAMING = (
    r"\b(?:call(?:s|ed)?(?! (?:at|for|in|off|on|out|to|up|upon)\b)|name[ds]?|known as|titled|termed"
    r"|dubbed|entitled|nicknamed|referred to as)\b"
)
_SAYS_NAME = re.compile(_NAMING, re.IGNORECASE)
_NAMED_SOON = re.compile(rf"^[^.;]{{0,60}}?{_NAMING}|^.{{0,8}}[\"“”*_]", re.IGNORECASE)
_NAMED_BEFORE = re.compile(rf"{_NAMING}[^.;,]{{0,20}}$|[\"“”*_].{{0,3}}$", re.IGNORECASE)

# What stands between a noun and its name: "captain Bell", "the captain of the boat is Ana Bell".
_NOUN_FIRST = re.compile(
    rf"^(?:\s+(?:of|for|at|in|on|to|and|from)\b[^,;:.()]{{1,60}}?)?\s*(?:[,:(–—-]|{_BE})\s*"
    r"(?:(?:the|a|an|now|then|by|currently|[\w-]+-year-old)\s+)*[\"“‘']?$",
    re.IGNORECASE,
)
# And between a name and its noun: "Ana Bell, 31, has been the boat's captain".
_TAKES_UP = (
    r"(?:begins|began|begun|held|holds|started|starts|takes (?:on|over|up)|took (?:on|over|up)"
    r"|taken (?:on|over|up))\s+(?:the|her|his|their)\s+"
    r"(?:job|office|position|post|role|work)\s+(?:as|of)\b"
)
_HAS_BEEN = rf"(?:who\s+)?(?:ha[sd]\s+)?(?:{_BE}|{_TAKES_UP})\s*"
_NAME_FIRST = re.compile(
    rf"^[\"”’']?\s*(?:[,(]\s*\d+)?\s*(?:[,()–—-]\s*(?:{_HAS_BEEN})?|{_HAS_BEEN})"
    r"(?P<between>(?:[\w'’.-]+,?\s+){0,6})$",
    re.IGNORECASE,
)
_IS_SOMEBODY = re.compile(
    r"\b(?:is|was|became|remains|as) (?:an?|the|my|our|his|her|their|one|now|still)\b"
    r"|^\W*(?:he|she|they|i|we|it)\b",
    re.IGNORECASE,
)
_NO_APPOSITION = frozenset(
    (ENGLISH.speech_verbs | ENGLISH.prepositions) - {"of"}
    | {"who", "which", "that", "has", "had", "have", "and", "but"}
)


NO_NAME = 3.0
"""Weight of a sentence that says the role and has no name at all, beside one with another name."""


def rate_untied_name(
    sentence: str, question: Question, read_over: Callable[[], str] = str
) -> float:
    """Return 1 where a short question asks what something is named, and the sentence does not tell.

    `NO_NAME` where it has no name, and does not say either who has the role: "the chair is a
    farmer". Where it does not speak of the thing at all, a word of naming is enough, and for "who
    is" any sentence. `read_over` returns the question over the sentence, which may want the same:
    "Michelin, of course" stands under "What is the hen called?".
    """
    noun = find_named_noun(question)
    if not noun or not _leaves_name(noun, sentence, question):
        return 0.0
    over = read_over()
    if noun in extract_terms(over) and _SAYS_NAME.search(over):
        return 0.0
    if question.answer_type is not AnswerType.WHO or _IS_SOMEBODY.search(sentence):
        return 1.0
    return 1.0 if any(_list_new_names(sentence, question)) else NO_NAME


def _leaves_name(noun: str, sentence: str, question: Question) -> bool:
    titles = ENGLISH.titles.intersection(find_related_terms(noun))
    terms = {noun, *titles, *find_synonyms(noun)}
    places = [token for token in tokenize(sentence) if token.term in terms]
    if not places:
        return question.answer_type is not AnswerType.WHO and not _SAYS_NAME.search(sentence)
    if any(_is_named_beside(sentence, place) for place in places):
        return False
    names = _list_new_names(sentence, question)
    return not any(
        _is_title_of(sentence, name, terms) or any(_ties(sentence, name, each) for each in places)
        for name in names
    )


@lru_cache(maxsize=4)  # once for all parts of the gate
def find_named_noun(question: Question) -> str:
    """Return the term of the one thing or role whose name a short question wants, "" if none.

    "" in other languages than English.
    """
    if question.language != "en":
        return ""
    content = [word for word in question.words if word.content and word.term not in _NOT_COUNTED]
    is_short = 1 <= len({word.term for word in content}) <= MAX_CONTENT_WORDS
    owner = _OWNER.search(question.text) if is_short else None
    opening = _OPENING.match(question.text) if is_short else None
    if not owner and not opening:
        return ""
    if owner:
        return next(iter(extract_terms(owner["noun"])), "")
    start = opening.end() if opening else 0
    phrase = [word for word in question.words if word.span.start >= start]
    is_owned = bool(phrase) and phrase[0].text.endswith(("'s", "’s"))  # "Ana's dog"
    if not phrase or not (is_owned or phrase[0].text.lower() in _DETERMINERS):
        return ""  # "who is Ana Bell" asks what somebody is
    run = [*takewhile(_continues_phrase, phrase[1:])]
    head = next((word for word in reversed(run) if word.content), None)
    if head is None or head.name or is_plural(head.text.lower()):
        return ""
    return head.term


def _continues_phrase(word: Word) -> bool:
    """Tell whether a word belongs to the nouns that open a phrase: "fire chief" before "of"."""
    return word.text.lower() not in PREPOSITIONS and word.term not in _NOT_COUNTED


def has_other_name(sentence: str, question: Question) -> bool:
    """Tell whether a sentence has a name with a word that is not the question's."""
    return any(_list_new_names(sentence, question))


def _list_new_names(sentence: str, question: Question) -> Iterator[Expression]:
    """Yield the names of a sentence with a word that is neither the question's nor a common one.

    A common word may be part of a name, but not where it only opens the sentence.
    """
    known = {word.term for word in question.words if word.content} | STOP_TERMS
    for name in find_names(sentence):
        tokens = tokenize(sentence[name.core.start : name.core.end])
        opens = name.span.start == 0 and len(tokens) == 1 and is_common_word(tokens[0].word)
        if not opens and any(token.term not in known for token in tokens):
            yield name


def _is_title_of(sentence: str, name: Expression, terms: set[str]) -> bool:
    """Tell whether a name has a title that is short for a role: "Gen. Bell" is a general."""
    titles = sentence[name.span.start : name.core.start].lower().replace(".", " ").split()
    return any(
        len(title) >= MIN_TITLE_LENGTH and any(term.startswith(title) for term in terms)
        for title in titles
    )


def _ties(sentence: str, name: Expression, noun: Token) -> bool:
    """Tell whether a name holds a noun, or stands beside it as its name."""
    start, end = name.span
    if start <= noun.start and noun.end <= end:
        return True
    if noun.end <= start:
        between = sentence[noun.end : start]
        return not between.strip() or bool(_NOUN_FIRST.match(between))
    found = _NAME_FIRST.match(sentence[end : noun.start])
    return found is not None and _NO_APPOSITION.isdisjoint(extract_words(found["between"]))


def _is_named_beside(sentence: str, noun: Token) -> bool:
    """Tell whether a word of naming follows a noun soon, or quotation marks stand beside it.

    The name may be made of common words: "a ledge that guides call the pulpit".
    """
    return bool(
        _NAMED_SOON.match(sentence[noun.end :]) or _NAMED_BEFORE.search(sentence[: noun.start])
    )
