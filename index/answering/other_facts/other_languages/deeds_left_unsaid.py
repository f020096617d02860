"""Deeds that are asked about and not said, or said of something else. Pure."""

from index.answering.features import Candidate
from index.answering.lexical import is_told_apart, says_same, tells_other_deed
from index.answering.other_facts.other_languages.asked_deeds import (
    find_deed_done,
    find_deed_of_somebody,
    find_written_deed,
    names_nobody,
)
from index.answering.other_facts.other_languages.word_matches import read_before, says_word
from index.answering.question import AnswerType, Question
from index.collection import Collection
from index.languages import find_language
from index.types import Passage

_MAX_CONTENT = 5
"""Content words of a question of which each matters, and characters of one without spaces."""
_MAX_CHARACTERS = 20
_KANA = "てっし"
"""How a Japanese verb may end before its last syllables, which change: "建て", "直し"."""
UNSPACED = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which the noun that is counted is not told from its measure word."""
_TYPES_OF_DEEDS = frozenset({AnswerType.WHEN, AnswerType.WHERE, AnswerType.WHO})
_MAX_WITH_DEED = 3
"""Content words of a question of which one is certainly the deed."""
_VERB_LAST = frozenset({"de", "hi", "ko", "nl", "tr"})
_VERB_FIRST = frozenset({"bg", "cs", "el", "es", "it", "pl", "pt", "ro", "ru", "sk", "uk"})
"""Languages by where the verb stands among the content words of a short question."""
_PERFECT = frozenset({"hat", "haben", "heeft", "hebben"})
"""Auxiliaries of what somebody has done there."""
_OPENERS = frozenset({"wer", "wann", "wo", "wie", "wanneer", "waar"})
"""Question words that ask there for who did something, when or where."""
_PARTICIPLE_LAST = frozenset({"de", "nl"})
"""Languages that end a question on a deed with its participle."""


def is_short(question: Question) -> bool:
    """Tell whether a question is so short that each of its words matters."""
    if question.language in UNSPACED:
        return len(question.text) <= _MAX_CHARACTERS
    return sum(word.content for word in question.words) <= _MAX_CONTENT


def is_other_deed(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether a short question asks for one deed, and the sentence only tells another."""
    if not is_short(question):
        return False
    return tells_other_deed(question.text, passage.masked_text, question.language)


def leaves_deed(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether a deed is asked about that neither a sentence nor what it goes on from says.

    Of "who" only where the sentence names nobody; of the past only where other words are known for
    the deed.
    """
    text = passage.masked_text
    if written := find_written_deed(question):
        root = written.rstrip(_KANA)
        return root not in text and not says_same(written, text, question.language)
    deed = find_deed_of_somebody(question)
    if deed is None or not names_nobody(text, question):
        deed = find_deed_done(question)
        if deed is None or not is_told_apart(deed.term, question.language):
            return False
    texts = [text, *read_before(collection, candidate)]
    return not any(says_word(question, deed, each) for each in texts)


def leaves_new_deed(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether it is asked of a deed that no source has, the participle at the end."""
    if question.answer_type not in _TYPES_OF_DEEDS or question.language not in _PARTICIPLE_LAST:
        return False
    content = [word for word in question.words if word.content]
    said = {word.text.lower() for word in question.words}
    auxiliaries = find_language(question.language).passive_auxiliaries
    if len(content) <= _MAX_WITH_DEED and question.words[0].text.lower() in _OPENERS:
        auxiliaries |= _PERFECT
    if not 1 < len(content) <= _MAX_CONTENT or said.isdisjoint(auxiliaries):
        return False
    deed = content[-1]
    is_unknown = deed.id < 0 and deed.term not in question.expansions and deed.text.islower()
    return is_unknown and not says_word(question, deed, passage.masked_text)


def tells_deed_alone(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether a short question asks for a deed on what no source has, and only that is said.

    "Wann wurde die Schule gebaut" is not answered by when the ferry was built.
    """
    content = [word for word in question.words if word.content]
    if question.answer_type not in _TYPES_OF_DEEDS or not 1 < len(content) <= _MAX_WITH_DEED:
        return False
    if question.language not in _VERB_LAST | _VERB_FIRST:
        return False
    deed, *things = content if question.language in _VERB_FIRST else reversed(content)
    if find_language(question.language).capitalises_nouns and not deed.text.islower():
        return False
    if not all(word.text in question.missing for word in things):
        return False
    text = passage.masked_text
    return says_word(question, deed, text) and not any(
        says_word(question, word, text) for word in things
    )
