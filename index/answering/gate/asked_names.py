"""Names that a question asks for: whether a sentence holds one that the question has not.

Pure. "What is the name of the ship" and "which hospital" want a name, and so a sentence that only
speaks of the ship or the hospital does not answer.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from index.analysis import STOP_TERMS, Token, extract_terms, extract_words, tokenize
from index.answering.lexical import find_related_terms
from index.answering.question import (
    PREPOSITIONS,
    AnswerType,
    ClausePattern,
    Question,
    analyze_form,
)
from index.expressions import find_names
from index.languages import ENGLISH, is_common_word, word_set

_ASKS_NAME = re.compile(
    r"\bwhat\b.*\bnames? of\b|\bwhat(?:'s| is| was| were| are)\b.*\bnames?\W*$", re.IGNORECASE
)
_ASKS_NAMES = re.compile(r"\bnames of\b", re.IGNORECASE)
"""What asks for several names, which those have who did something together."""
_NAMED_THING = re.compile(r"\bnames? of (?P<thing>.*)", re.IGNORECASE)
_ASKS_WHICH = re.compile(r"\b(?:what|which)\b", re.IGNORECASE)
_ASKS_KIND = re.compile(r"\b(?:what|which) (?:type|kind|sort|form)s? of\b", re.IGNORECASE)
_ASKS_WHAT_CALLED = re.compile(
    r"\s*what (?:is|are|was|were)\b.*\b(?:called|named|known as|termed)\W*$", re.IGNORECASE
)
_NOUN_PATTERNS = {ClausePattern.NOUN_BE, ClausePattern.NOUN_DO, ClausePattern.NOUN_SUBJECT}
_OFTEN_UNNAMED = frozenset(extract_terms("area day event group location name part"))
"""Terms of things that have a proper name only now and then."""
_PLACES = frozenset(
    extract_terms("borough district hill island lake mountain neighbourhood river street suburb")
)
_NAMED_BODIES = (
    frozenset(extract_terms(" ".join(ENGLISH.organisation_nouns | ENGLISH.named_nouns)))
    - _OFTEN_UNNAMED
)
"""Terms of bodies and things, each of which has a proper name: "which hospital"."""

_ORGANISATIONS = _NAMED_BODIES & frozenset(extract_terms(" ".join(ENGLISH.organisation_nouns)))

_ALWAYS_NAMED = word_set(
    """aunt boy boyfriend brother cat child cousin daughter dog donkey father firm friend girl
    girlfriend hen horse husband kitten lawyer man mother nurse parrot pony puppy sister son uncle
    victim wife witness woman"""
)
"""People, animals and bodies that a question may be about, none of which is named by a word that is
common."""

_DOER = re.compile(r"\w{3,}(?:er|or|ist|man|woman)")
_NO_DOERS = word_set(
    """answer center chapter corner dinner error flower letter matter number order paper poster
    river shelter supper tower trailer weather"""
)
_ENDS_THING = (
    PREPOSITIONS | ENGLISH.auxiliaries | ENGLISH.pronouns | ENGLISH.irregular_past_forms | {"and"}
)
"""Words behind the thing that a name is asked of."""

_MAX_THING = 3
"""Words of the thing among which the noun for it is looked for: "the *timber company* Ida owns"."""

_SAID = "|".join(sorted(ENGLISH.speech_verbs))
_FULL_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
_SPEAKER = re.compile(
    rf"\b(?:{_SAID})(?: to)? (?:(?:an?|the|its|their) )?(?:[a-z][\w-]* ){{0,4}}{_FULL_NAME}"
    rf"|\b{_FULL_NAME} (?:{_SAID})\b"
)
"""Who is quoted: "the hall is full, said chairman Ole Dahl"."""

# Things without a proper name are named by a verb of naming, in quotation marks or in emphasis.
_NAMING = re.compile(
    r"\b(?:call|name|term|known|titl|dubb|refer|entitl|nicknam)\w*\b|[\"“”*_]", re.IGNORECASE
)
_NAME_OF = re.compile(r"\bthe names? of\b", re.IGNORECASE)
"""Where a name is spoken of without being told: "type the name of the film"."""


_ASKS_SURNAME = re.compile(r"\b(?:family|last) name\b|\bsurname\b", re.IGNORECASE)
"""What may be a common word: "Miller" and "Ward"."""


@lru_cache(maxsize=4)  # once for all parts of the gate
def asks_for_name(question: Question) -> bool:
    """Tell whether a question asks what something is named, or which of things with names.

    Only English questions are read so far.
    """
    if question.language != "en":
        return False
    if not _ASKS_WHICH.search(question.text) or _ASKS_KIND.search(question.text):
        return False
    if _ASKS_NAME.search(question.text):
        return True
    form = analyze_form(question)
    named = form.focus in _NAMED_BODIES or (
        form.focus_is_named and form.focus not in _OFTEN_UNNAMED
    )
    return named and form.pattern in _NOUN_PATTERNS


def may_ask_for_name(question: Question) -> bool:
    """Tell whether a name may be what is asked for: "what district", "which group"."""
    if asks_for_name(question) or asks_what_called(question):
        return True
    if question.language != "en" or not _ASKS_WHICH.match(question.text.lstrip()):
        return False
    form = analyze_form(question)
    is_place = question.answer_type is AnswerType.WHERE or form.focus in _PLACES
    return form.pattern in _NOUN_PATTERNS and (is_place or form.focus in _OFTEN_UNNAMED)


def asks_what_called(question: Question) -> bool:
    """Tell whether an English question asks what something is called, by a name or common words."""
    return question.language == "en" and _ASKS_WHAT_CALLED.match(question.text) is not None


def lacks_asked_name(sentence: str, question: Question) -> float:
    """Return 1 where a name is asked for, and a sentence holds none but those asked about.

    Half of it where common words may be the name.
    """
    if not asks_for_name(question) or holds_new_name(sentence, question):
        return 0.0
    return 0.5 if may_be_unnamed(question) else 1.0


def may_be_unnamed(question: Question) -> bool:
    """Tell whether what is asked for may go by common words: several bodies, or things of any kind.

    "Unions and churches" answers "which groups"; a contest's name may be made of common words, a
    dog's or a firm's is not.
    """
    if _ASKS_NAMES.search(question.text):
        return False
    if _ASKS_NAME.search(question.text):
        return not _asks_proper_name(question)
    return analyze_form(question).focus_is_plural


def _asks_proper_name(question: Question) -> bool:
    """Tell whether the name of somebody, an animal or a body is asked for: "of the *firm* that"."""
    return any(map(_is_always_named, _find_named_thing(question)[:_MAX_THING]))


def _find_named_thing(question: Question) -> Sequence[str]:
    """Return the words for the thing whose name is asked for: "of the *timber* *firm* that"."""
    found = _NAMED_THING.search(question.text)
    words = [*extract_words(found["thing"])] if found else []
    if words and words[0] in ENGLISH.determiners:
        words = words[1:]
    return [*takewhile(lambda word: word not in _ENDS_THING, words)]


def _names_thing(sentence: str, question: Question) -> bool:
    """Tell whether a name stands in commas right behind the thing: "The cat, *Bosun*, was"."""
    thing = _find_named_thing(question)
    found = re.search(rf"\b{re.escape(thing[-1])}, ({_FULL_NAME}),", sentence) if thing else None
    return found is not None and found[1].lower() not in {*ENGLISH.weekdays, *ENGLISH.months}


def _is_always_named(noun: str) -> bool:
    noun = noun.removesuffix("s")
    if noun in _ALWAYS_NAMED or not _ORGANISATIONS.isdisjoint(extract_terms(noun)):
        return True
    return _DOER.fullmatch(noun) is not None and noun not in _NO_DOERS


def holds_new_name(sentence: str, question: Question) -> bool:
    """Tell whether a sentence holds a name that the question does not, or says what one is called.

    A common word that is capitalised because it opens the sentence is no name. Where the name of
    one thing is asked for, it takes more than common words, peoples and short forms ("North
    Korean", "MDL"), unless beside a word of the question ("Museum of Modern Art"). Where a company
    or the like is asked for, nobody who is quoted is it.
    """
    if _NAMING.search(_NAME_OF.sub(" ", sentence)):
        return True
    if analyze_form(question).focus in _ORGANISATIONS:
        sentence = _SPEAKER.sub(" ", sentence)
    asked = {word.term for word in question.words if word.content}
    wants_own_name = _ASKS_NAME.search(question.text) and not _ASKS_SURNAME.search(question.text)
    for name in find_names(sentence):
        tokens = tokenize(sentence[name.core.start : name.core.end])
        opens = name.span.start == 0 and bool(tokens) and is_common_word(tokens[0].word)
        new = [
            each
            for each in tokens[opens:]
            if each.term not in asked and each.term not in STOP_TERMS
        ]
        if not wants_own_name and new:
            return True
        if any(_is_own(each, sentence[name.core.start :]) for each in new) or (
            new and len(new) < len(tokens)
        ):
            return True
    return _names_thing(sentence, question)


def _is_own(token: Token, text: str) -> bool:
    """Tell whether a word of a name is no common one, no people, and no short form in capitals."""
    if is_common_word(token.word) or find_related_terms(token.term):
        return False
    return not text[token.start : token.end].isupper()
