"""The role that a question asks the holder of, in languages other than English. Pure.

"Wer ist der Trainer" wants a sentence about a trainer, and "Wer ist Ada Lund" one about her. Who
did something is no role. Of a long question many words say what it is about, so its role may be
said in other words.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from index.answering.question import AnswerType, Question, Word
from index.languages import Language, find_language, word_set

_NO_COPULA = frozenset({"ru", "uk", "he", "ar", "hu"})
"""Languages that put the role straight behind the question word."""

_VERB_ENDINGS = (
    "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "в", "вся", "ет", "ёт", "ит", "ют", "ят",
    "ут", "ат", "є", "їть", "ить", "ать", "ють", "уть", "ять", "ться", "тся",
)  # fmt: skip
"""Endings of verbs in Russian and Ukrainian, which do not name a role."""

_ADVERB_ENDINGS = ("о", "е")

_PERSONS = frozenset({"هو", "هي", "הוא", "היא"})
"""Pronouns that join such a question word with the role."""

_SUCH = frozenset({"такой", "такая", "такий", "така"})
"""Words between them in "кто такой"."""

_ROLE_LAST = {"tr": ("kim", "kimdir"), "hi": ("कौन",), "ko": ("누구",)}
"""Languages that put the role before the question word, with the beginnings of that."""

_UNSPACED = {
    "zh": re.compile(r"([^\s，。的、]{2,12})是谁|谁是(?:[^\s，。]{0,20}的)?([^\s，。的？?]{2,12})"),
    "ja": re.compile(r"([^\s、。のは]{2,12})(?:と?は|って)(?:誰|だれ)"),
}
"""How the role stands beside the question word where no spaces do."""

_MAX_CONTENT = 5
"""Content words of a question that is short, and characters of one without spaces below."""

_MAX_CHARACTERS = 20

_MAX_ROLE = 5
"""Characters of a role there: what is longer describes somebody."""

_NUM_LETTERS = 2
"""Its last characters, which a text has whatever stands before: "head coach"."""

_ANYBODY = ("人", "方", "の")
"""Its endings where anybody is meant who did something."""

_DOER = "者"
"""Character behind what somebody does, which a text may say as a verb."""

_PERSONS_AS_SUCH = word_set(
    """사람 분 kişi insan व्यक्ति человек людина особа person personne persona pessoa persoana persoon
    человека شخص الشخص osoba osobą mensch henkilö személy ember személy האיש"""
)
"""Nouns for anybody, who has no role: "the person who came"."""

_APOSTROPHES = frozenset("'’")
_LONGEST_ARTICLE = 4
"""Letters of an article that is written on a word, with its apostrophe."""

_MAX_WORDS = 4
"""Words behind the copula among which the role is looked for."""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def find_asked_role(question: Question) -> Sequence[Word] | str:
    """Return the words of which one names the role, its letters where there are no spaces.

    Empty where no role is asked for.
    """
    if question.answer_type is not AnswerType.WHO:
        return ()
    if question.language in _UNSPACED:
        return _find_letters(question)
    words = _find_role(question)
    return [word for word in words if {word.text.lower(), word.term}.isdisjoint(_PERSONS_AS_SUCH)]


def _find_role(question: Question) -> Sequence[Word]:
    words = question.words
    if len({word.term for word in words if word.content}) > _MAX_CONTENT:
        return ()
    if question.language in _ROLE_LAST:
        return _find_before(words, question.language)
    table = find_language(question.language)
    who = find_who(table)
    at = next((at for at, word in enumerate(words) if drop_accents(word.text) == who), len(words))
    if question.language in _NO_COPULA:
        return _find_behind_person(words[at + 1 :], table)
    return _find_behind_copula(words[at + 1 :], table)


def _find_letters(question: Question) -> str:
    """Return the last letters of a role where no spaces stand: "教练" of "X的教练是谁"."""
    found = _UNSPACED[question.language].search(question.text)
    role = next(filter(None, found.groups()), "") if found else ""
    if len(role) > _MAX_ROLE or len(question.text) > _MAX_CHARACTERS:
        return ""
    if role.endswith(_ANYBODY):
        return ""
    bare = role.removesuffix(_DOER)
    return (bare if len(bare) >= _NUM_LETTERS else role)[-_NUM_LETTERS:]


def find_who(language: Language) -> str:
    """Return the word that asks for the subject, which its table gives before other forms."""
    types = language.question_types.items()
    phrase = next((each for each, kind in types if kind == AnswerType.WHO.value), "")
    return drop_accents(phrase.partition(" ")[0])


def drop_accents(text: str) -> str:
    """Return a word in lower case, as it is typed without accents."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text.lower())


def _has_elided_article(word: str) -> bool:
    """Tell whether an article is written on a word: "l'entraîneur"."""
    return not _APOSTROPHES.isdisjoint(word[1:_LONGEST_ARTICLE])


def _find_before(words: Sequence[Word], language: str) -> Sequence[Word]:
    """Return the word before the question word, where only a copula follows that."""
    place = next(
        (at for at, word in enumerate(words) if word.text.lower().startswith(_ROLE_LAST[language])),
        0,
    )
    if not place or any(word.content for word in words[place + 1 :]):
        return ()
    return [word for word in words[place - 1 : place] if word.content]


def _find_behind_person(behind: Sequence[Word], table: Language) -> Sequence[Word]:
    """Return the word behind the question word and a pronoun or copula, but for a verb."""
    joined = [*takewhile(lambda word: _joins(word, table), behind)]
    following = behind[len(joined) : len(joined) + 1]
    if table.code in {"ar", "he"} and not joined:
        return ()  # a verb may follow
    if not joined and any(
        word.text.lower().endswith(_VERB_ENDINGS) and not word.name for word in behind[:_MAX_WORDS]
    ):
        return ()
    return [
        word
        for word in following
        if word.content and not word.text.lower().endswith(_ADVERB_ENDINGS)
    ]


def _joins(word: Word, language: Language) -> bool:
    text = word.text.lower()
    return (
        text in _PERSONS
        or text in language.finite_forms_of_be
        or text in {"такой", "такая", "такий", "така"}
    )


def _find_behind_copula(behind: Sequence[Word], table: Language) -> Sequence[Word]:
    """Return the words of the noun phrase behind a copula, which an article or a capital opens."""
    if len(behind) < 2 or behind[0].text.lower() not in table.finite_forms_of_be:
        return ()
    first = behind[1]
    opens = first.text.lower() in table.articles
    is_noun = opens or first.text[0].isupper() or _has_elided_article(first.text)
    if table.articles and not is_noun:
        return ()
    phrase = [*takewhile(lambda word: word.content, behind[1 + int(opens) : _MAX_WORDS])]
    if table.capitalises_nouns:
        return [word for word in phrase if word.text[0].isupper()][:1]
    return phrase
