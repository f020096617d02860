"""Facts of two sentences side by side that a question crosses, in any language. Pure.

"Rovers won the cup in 2018. United won the league in 2020." tells nobody who won the cup in 2020,
nor "das Uhrenmuseum kostet 8 Euro" what the Bootsmuseum beside it costs.
"""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise, takewhile

from index.analysis import Token, is_function_term, tokenize
from index.answering.gate.grounding.told_apart import MAX_CONTENT
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question import HYPHENS, Question, Word
from index.languages import find_language

_UNSPACED = frozenset({"zh", "ja", "th"})
"""Languages in which no space shows what stands before a word."""

_DESCRIBED_BEHIND = frozenset({"es", "fr", "it", "pt", "ro"})
"""Languages in which most words that describe a noun stand behind it."""

_MAX_SHORT = 16
"""Words of a short sentence."""

_MIN_HEAD = 5
_MIN_KIND = 3
"""Letters of the last part of a compound, and of what stands before it."""

_ENDINGS = ("schaft", "ung", "heit", "keit", "ation", "ning", "heid", "ering", "ismus", "elijk")
"""Endings of words that are no compounds."""

_ALIKE = "alike"
_ARTICLE = "the"
"""What stands for words that are alike, and for any article: that depends on the noun."""


def find_crossed(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the word that a sentence has where one beside it has a word of the question, or "".

    Both are short and built alike. They tell of what the question asks, and each has a word of it
    where the other has another word: behind the same word and of the same shape, "in 2020".
    """
    asked = _list_asked(question)
    if len(asked) < 3:  # what both say, and a word of each
        return ""
    if _is_surely_long(sentence):
        return ""
    own = _Sentence(sentence, question)
    said = own.terms & asked.keys()
    lacking = {term: word for term, word in asked.items() if term not in own.terms and word.id >= 0}
    if not own.is_short or len(said) < 2 or not lacking or _says_in_other_words(own, lacking):
        return ""
    for text in read_beside():
        if _is_surely_long(text):
            continue
        other = _Sentence(text, question)
        alone = said - other.terms
        if not other.is_short or not alone or said == alone:
            continue
        for term in lacking.keys() & other.terms:
            instead = own.find_instead(term, other, asked)
            if instead is None:
                continue
            pair = {term, instead.term}
            if any(other.find_instead(each, own, asked, pair) for each in alone):
                return sentence[instead.start : instead.end]
    return ""


def _is_surely_long(text: str) -> bool:
    """Tell whether a sentence certainly has more words than a short one, by a look at its spaces.

    A piece of letters a to z between white space is a word, unless a hyphen ends the line before.
    """
    pieces = text.split()
    if len(pieces) <= _MAX_SHORT or ("\n" in text and any(f"{each}\n" in text for each in HYPHENS)):
        return False
    return len([each for each in pieces if each.isascii() and each.isalpha()]) > _MAX_SHORT


class _Sentence:
    """A sentence with its tokens, and what stands before each."""

    def __init__(self, text: str, question: Question) -> None:
        self._text = text
        self._articles = find_language(question.language).articles
        self._tokens = tokenize(text, question.language)
        self.terms: AbstractSet[str] = {token.term for token in self._tokens}

    @property
    def is_short(self) -> bool:
        """Whether the sentence is short enough that one built alike tells the same of another."""
        return len(self._tokens) <= _MAX_SHORT

    def find_behind(self, term: str) -> Token | None:
        """Return the word right behind a noun that is no small one, or None."""
        for noun, token in pairwise(self._tokens):
            is_beside = self._text[noun.end : token.start] == " "
            if noun.term == term and is_beside and not is_function_term(token.term):
                return token
        return None

    def find_instead(
        self,
        term: str,
        other: "_Sentence",
        asked: Container[str],
        alike: AbstractSet[str] = frozenset(),
    ) -> Token | None:
        """Return what stands here in the place of a term that another sentence has, or None.

        Two words that are `alike` count as one: "хором Орбы" beside "оркестром Лерны".
        """
        slots = {slot for slot, token in other.read_slots(alike) if token.term == term}
        for slot, token in self.read_slots(alike):
            is_new = token.term not in other.terms and token.term not in asked
            if slot in slots and is_new and not is_function_term(token.term):
                return token
        return None

    def read_slots(self, alike: AbstractSet[str]) -> Iterator[tuple[tuple[str, str], Token]]:
        """Yield the words, each with its place: the word before it, and its own shape."""
        before = ""
        for token in self._tokens:
            yield (before, self._find_shape(token)), token
            before = _ARTICLE if token.word in self._articles else token.term
            before = _ALIKE if before in alike else before

    def _find_shape(self, token: Token) -> str:
        first = self._text[token.start]
        return "number" if first.isdigit() else "capital" if first.isupper() else "small"


def _says_in_other_words(own: _Sentence, lacking: Mapping[str, Word]) -> bool:
    """Tell whether a sentence says a lacking word by another one."""
    return any(
        not own.terms.isdisjoint((*find_synonyms(term), *find_related_terms(term)))
        for term in lacking
    )


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_asked(question: Question) -> Mapping[str, Word]:
    """Return the content words of a short question by their terms, none of a long one."""
    if question.language in _UNSPACED:
        return {}
    asked = {word.term: word for word in question.words if word.content}
    return asked if len(asked) <= MAX_CONTENT else {}


def find_other_compound(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the compound of a sentence that ends like an asked one, told of beside it, or "".

    In languages that join nouns.
    """
    table = find_language(question.language)
    if not table.joins_nouns:
        return ""
    tokens: Sequence[Token] = ()
    for word in _list_asked(question).values():
        if word.id < 0 or len(word.text) < _MIN_HEAD + _MIN_KIND:
            continue
        if table.capitalises_nouns and not word.text[0].isupper():
            continue
        tokens = tokens or tokenize(sentence, question.language)
        if any(token.term == word.term for token in tokens):
            continue
        for token in tokens:
            if _ends_alike(token.word, word.text.lower()) and any(
                word.term in _Sentence(each, question).terms for each in read_beside()
            ):
                return sentence[token.start : token.end]
    return ""


def find_other_described(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the word behind a noun of a sentence, where another is asked for and one is beside.

    "Le billet adulte coûte 12 euros. Le billet enfant coûte 6 euros." tells no price of "le billet
    étudiant". In languages that put what describes a noun behind it.
    """
    if question.language not in _DESCRIBED_BEHIND:
        return ""
    asked = _list_asked(question)
    own = _Sentence(sentence, question)
    for noun, word in pairwise(question.words):
        is_beside = question.text[noun.span.end : word.span.start] == " "
        if not is_beside or noun.term not in asked or word.term not in asked:
            continue
        if word.name or word.term in own.terms or not own.is_short:
            continue
        told = own.find_behind(noun.term)
        if told is None or told.term in asked:
            continue
        others = (_Sentence(each, question).find_behind(noun.term) for each in read_beside())
        if any(other is not None and other.term != told.term for other in others):
            return sentence[told.start : told.end]
    return ""


def _ends_alike(one: str, other: str) -> bool:
    """Tell whether two words end in one noun, with another word before it in each."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    size = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    is_noun = size >= _MIN_HEAD and not one.endswith(_ENDINGS)
    return is_noun and min(len(one), len(other)) - size >= _MIN_KIND
