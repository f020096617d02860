"""Words of a question that a sentence has of somebody else, in another sense or time. Pure.

"The guide called the guest, who was hurt" does not say whether the guide was hurt, nor does "in the
wake of the storm" say when anybody wakes. English questions alone.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import find_related_terms
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import list_forms
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around
from index.answering.question import AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

MAX_CONTENT = 3
"""Content words of a question of which one in another sense leaves nothing said."""

_RELATIVE = re.compile(r"\b(?:who|which)\b")
_SOMEBODY = frozenset(
    extract_terms(
        "anyone boy child everyone girl man men one ones people person those victim woman women"
    )
)
"""Terms of words for people of whom something else is said beside."""

_DONE_TO_PEOPLE = frozenset(
    extract_terms(
        "arrested charged fined hospitalised hurt injured killed questioned rescued treated"
    )
)
_VERB_GROUP = ENGLISH.forms_of_be | {
    *("has", "have", "had", "will", "not", "also", "badly", "never", "seriously", "slightly"),
}
_SAME_IN_PAST = frozenset({"cut", "hit", "hurt", "shut", "split", "upset"})
_CLAUSE_END = re.compile(r"[,;.]")
_OF_DOERS = ("er", "ers", "or", "ors")

_NOUNS = (
    *("behalf", "case", "charge", "course", "event", "face", "favor", "favour", "hands", "heart"),
    *("light", "means", "name", "point", "search", "spite", "terms", "top", "view", "virtue"),
    *("wake", "way"),
)
_TERMS = frozenset(extract_terms(f"{' '.join(_NOUNS)} live"))
_IDIOM = re.compile(
    rf"\b(?:in|on|by|at) (?:the )?(?P<noun>{'|'.join(_NOUNS)}) of\b"
    r"|\b(?P<live>live) (?:audience|bands?|broadcast|concert|coverage|events?|jazz|music|on air"
    r"|radio|report|shows?|stream|television|tv|video)\b",
    re.IGNORECASE,
)
"""A noun with two prepositions, "in the light of the report", or music that is live."""

_PAST = re.compile(
    r"\b(?:was|were|had|did|ha(?:s|ve) (?:\w+ )?\w+(?:ed|en)|(?!need)\w{2,}ed)\b", re.IGNORECASE
)
_BELIEVED = re.compile(r"\b(?:is|are) \w+ed to have\b", re.IGNORECASE)
_NOT_PAST = re.compile(
    r"\b(?:am|are|can|could|do|does|expect\w*|going|if|is|may|might|must|next|plan\w*"
    r"|scheduled|shall|should|soon|to be|will|would)\b",
    re.IGNORECASE,
)


MAX_LIST = 16
"""Words from the first thing of a list to the verb that all share."""

_JOINING = frozenset({"and", "or", "nor"})


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_subject_and_deed(question: Question) -> tuple[Sequence[Word], Word] | None:
    """Return who it is asked about and the participle: "was *a guide* *hurt*", or None."""
    words = question.words
    content = [word for word in words if word.content]
    opens = bool(words) and words[0].text.lower() in ENGLISH.finite_forms_of_be
    if not opens or len(content) < 2 or content[-1] is not words[-1] or not is_short(question):
        return None
    deed = content[-1]
    written = deed.text.lower()
    is_done = written.endswith("ed") or written in ENGLISH.irregular_past_forms | _SAME_IN_PAST
    return (content[:-1], deed) if is_done else None


def _is_of_somebody_else(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether it is asked if somebody was hurt, and a sentence says so of another alone.

    "The guide called *the guest, who was hurt*", "*the guest* was not hurt".
    """
    found = _find_subject_and_deed(question)
    if found is None:
        return False
    subject, deed = found
    tokens = tokenize(text)
    head, forms = list_forms(subject[-1]), list_forms(deed)
    places = [at for at, token in enumerate(tokens) if token.term in forms]
    if any(_is_in_list(text, tokens, head, at) for at in places):
        return False
    others = [
        _find_antecedent(text, tokens, at) or _find_subject(text, tokens, at) for at in places
    ]
    if not others or any(not other or other in head | _SOMEBODY for other in others):
        return False
    return deed.term in _DONE_TO_PEOPLE or any(token.term in head for token in tokens)


def _is_in_list(text: str, tokens: Sequence[Token], head: AbstractSet[str], at: int) -> bool:
    """Tell whether an asked one is listed before a verb: "*macros*, scripts and bots are"."""
    verb = at
    while verb and tokens[verb - 1].word in _VERB_GROUP:
        verb -= 1
    first = next((n for n in range(verb - 1) if tokens[n].term in head), None)
    if first is None or verb - first > MAX_LIST:
        return False
    listed = tokens[first + 1 : verb]
    between = text[tokens[first].end : tokens[verb - 1].end]
    is_joined = "," in between or not _JOINING.isdisjoint(each.word for each in listed)
    words = {each.word for each in listed}
    is_told = any(map(_RELATIVE.fullmatch, words))  # "he called the guest, who was hurt"
    return is_joined and not is_told and _VERB_GROUP.isdisjoint(words)


def _find_subject(text: str, tokens: Sequence[Token], at: int) -> str:
    """Return the term of the noun before "was not" and a participle, "" where none stands there."""
    place = at - 1
    while place >= 0 and tokens[place].word in _VERB_GROUP:
        place -= 1
    if place < 0 or place == at - 1 or tokens[place].term in STOP_TERMS:
        return ""
    is_beside = not _CLAUSE_END.search(text, tokens[place].end, tokens[at].start)
    is_noun = tokens[place].word.isalpha() and text[tokens[place].start].islower()
    return tokens[place].term if is_beside and is_noun else ""


def _find_antecedent(text: str, tokens: Sequence[Token], at: int) -> str:
    """Return the term of the noun that a clause with "who" tells of, "" if it is no such clause."""
    for place in range(at - 1, 0, -1):
        if _RELATIVE.fullmatch(tokens[place].word):
            before = tokens[place - 1]
            return before.term if before.word.isalpha() else ""
        if _CLAUSE_END.search(text, tokens[place].end, tokens[place + 1].start):
            return ""
    return ""


def _asks_why_done(question: Question) -> bool:
    """Tell whether it is asked why somebody did something, with no more words: "why did he run"."""
    content = [word for word in question.words if word.content]
    if question.answer_type is not AnswerType.WHY or not 0 < len(content) <= MAX_CONTENT:
        return False
    auxiliary = {*list_lowered(question)[1:2]} & {"did", "does", "do"}
    return question.language == "en" and bool(auxiliary) and content[-1] is question.words[-1]


def _has_doer_alone(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether it is asked why something was done, and only one who does it is named.

    "The deserter is in hospital after a fall" does not say why he deserted.
    """
    deed = question.words[-1]
    forms = list_forms(deed)
    found = [token for token in tokenize(text) if token.term in forms]
    return bool(found) and all(
        token.term != deed.term and token.word.endswith(_OF_DOERS) for token in found
    )


def _may_be_idiom(question: Question) -> bool:
    """Tell whether a short question has a noun that may be part of a phrase: "in *view* of"."""
    content = [word for word in question.words if word.content]
    if question.language != "en" or len(content) > MAX_CONTENT:
        return False
    may_be = any(not _TERMS.isdisjoint(_list_family(word)) for word in content)
    return may_be and not _IDIOM.search(question.text)


def _list_family(word: Word) -> tuple[str, ...]:
    """Return the terms by which a word is found: "in the wake of" is found for *awake*."""
    return (word.term, *find_related_terms(word.term))


def _has_idiom_alone(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence, and what it goes on from, have a word within a phrase alone."""
    around = f"{Around(collection, candidate).subject} {text}"
    in_idioms = [
        term
        for match in _IDIOM.finditer(around)
        for term in extract_terms(match["noun"] or match["live"])
    ]
    families = [_list_family(word) for word in question.words if word.content]
    asked = [family for family in families if not set(family).isdisjoint(in_idioms)]
    terms = extract_terms(around) if asked else []
    return bool(asked) and all(
        sum(map(terms.count, family)) == sum(map(in_idioms.count, family)) for family in asked
    )


def _asks_what_will_happen(question: Question) -> bool:
    words = list_lowered(question)
    return question.language == "en" and words[:2] == ("what", "will") and "happen" in words


def _is_past_alone(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    """Tell whether a sentence tells of the past alone."""
    rest = _BELIEVED.sub(" was ", text)
    return _PAST.search(rest) is not None and not _NOT_PAST.search(rest)


SENSE_RULES: Mapping[str, FactRule] = {
    "done to somebody else": FactRule(
        _find_subject_and_deed, _is_of_somebody_else, opening=ENGLISH.finite_forms_of_be
    ),
    "only the doer is named": FactRule(_asks_why_done, _has_doer_alone, {"why"}),
    "a word in another sense": FactRule(_may_be_idiom, _has_idiom_alone),
    "it is past": FactRule(_asks_what_will_happen, _is_past_alone, {"happen"}, {"what"}),
}
"""Rules by name, as those of `rules.py`."""
