"""Things of two kinds that a paragraph tells apart: what it tells of one is not told of the other.

Pure. "A day ticket costs 6 crowns. The monthly ticket can be bought at the kiosk." tells no price
of the monthly one.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.gate.grounding.other_kinds import find_kind, is_no_noun
from index.answering.lexical import UNMISSED, find_related_terms, find_synonyms
from index.answering.question import HYPHENS, PREPOSITIONS, Question, Word, list_lowered
from index.languages import ENGLISH, is_common_word, word_set

MAX_CONTENT = 5
"""Content words of a question of which each matters."""

_WITHOUT_NAMES = frozenset({"en", "de", "ja", "zh", "ko", "th", "ar", "he", "hi"})
"""Languages read by other rules, in which all nouns have capitals, or none."""

_MOST_SMALL = 2
"""Small words between a noun and a name: "el faro de la Birca"."""

_TITLE = re.compile(r"(?<=[\w,:] )The ([A-Z][\w’'-]+)")
"""A title inside a sentence: "his opera The *Weir*"."""

_MAX_SUBJECT = 4
"""Words at the beginning of a sentence among which the name stands that it is about."""

_HELPERS = ENGLISH.finite_forms_of_do
_BE = frozenset({"is", "are", "was", "were"})

_OPENS_WITH_NOUN = re.compile(r"\W*(?:The|An?|[A-Z]\w+ the) (?P<noun>[a-z]+)\b")
_NAMED_AGAIN = word_set(
    "animal area boat bird body building company country device figure firm fish flower house"
    " machine monument object place plant piece ship site structure thing town tree vehicle"
    " vessel village work"
)
"""Nouns by which a text goes on about what it named otherwise: "the *building*"."""


def find_other_of_two(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the word for the kind of thing that a sentence tells of instead of the asked kind.

    It is "" unless another sentence, of those that `read_beside` returns, has the asked kind.
    """
    compounds = _list_compounds(question)
    terms = {*extract_terms(sentence)} if compounds else set()
    for word, noun in compounds:
        if word.term in terms or noun.term not in terms:
            continue
        tokens = tokenize(sentence)
        places = [at for at, each in enumerate(tokens) if each.term == noun.term]
        if any(tokens[at].word == f"{noun.text}s" for at in places):
            continue  # what is told of several may be told of this one, too
        kinds = [find_kind(sentence, tokens, at) * _is_head(sentence, tokens, at) for at in places]
        same = (word.term, *find_synonyms(word.term))
        if not all(kinds) or any(each.startswith(same) for each in kinds):
            continue
        if any(_has_compound(each, word, noun) for each in read_beside()):
            return kinds[0]
    return ""


def _is_head(sentence: str, tokens: Sequence[Token], at: int) -> bool:
    """Tell whether no other noun seems to follow one: "day ticket costs", not "vaccine carrier"."""
    if at + 1 >= len(tokens) or sentence[tokens[at].end : tokens[at + 1].start] != " ":
        return True
    following = tokens[at + 1]
    return following.term in STOP_TERMS or following.word.endswith(("s", "ed"))


def find_other_name(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the name that stands in a sentence where one beside it has the asked one, or "".

    "El faro de Amsa mide 32 metros. El faro de Birca se pintó en mayo" tells no height of that of
    Birca. In other languages than English, where names alone have capitals.
    """
    if question.language in _WITHOUT_NAMES:
        return ""
    for before, name in _list_named(question):
        found = _names_behind(sentence, before, question.language)
        if found and name not in found and all(map(_is_written_as_name, found.values())):
            beside = (_names_behind(each, before, question.language) for each in read_beside())
            if any(name in each for each in beside):
                return next(iter(found.values()))
    return ""


def find_other_of_name(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the name that begins as the asked one and goes on otherwise, or "".

    "The Ondo Pro has a hinge that snapped" tells nothing of the Ondo Air, where a sentence beside
    it has that. It is the subject of the sentence, which has no word of the asked name but the
    first. A first word such as "United" or "North" begins names of all kinds of things.
    """
    for first, second in _list_full_names(question):
        tokens = tokenize(sentence)
        if any(token.term == second.term for token in tokens):
            continue
        for one, other in pairwise(tokens[:_MAX_SUBJECT]):
            written = sentence[other.start : other.end]
            is_name = _is_written_as_name(written) and sentence[one.end : other.start] == " "
            if one.term != first.term or not is_name or other.term in STOP_TERMS:
                continue
            if any(_has_compound(each, first, second) for each in read_beside()):
                return sentence[one.start : other.end]
    return ""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_full_names(question: Question) -> Sequence[tuple[Word, Word]]:
    """Return the two words of each name of two in an English question: "Ondo Air"."""
    if question.language != "en":
        return ()
    return [
        (one, other)
        for one, other in pairwise(question.words)
        if one.content
        and other.content
        and _is_written_as_name(one.text)
        and _is_written_as_name(other.text)
        and question.text[one.span.end : other.span.start] == " "
        and not is_common_word(one.text.lower())
    ]


def find_other_title(
    sentence: str, question: Question, read_around: Callable[[], Sequence[str]]
) -> str:
    """Return the title with "The" that a sentence has in the place of the asked one, or "".

    "The novel The Weir has nine chapters" tells nothing of The Ford, unless what `read_around`
    returns, such as the title, is about that.
    """
    if question.language != "en" or "The " not in question.text[1:]:
        return ""
    asked = {match[1].lower() for match in _TITLE.finditer(question.text)}
    told = [match[1] for match in _TITLE.finditer(sentence)] if asked else []
    words = {token.word for token in tokenize(sentence)} if told else set()
    if not told or not asked.isdisjoint(words):
        return ""
    around = {token.word for text in read_around() for token in tokenize(text)}
    return f"The {told[0]}" if asked.isdisjoint(around) else ""


def _names_behind(text: str, before: list[str], language: str) -> Mapping[str, str]:
    """Return what stands behind some terms in a row, as written, by its term."""
    tokens, size = tokenize(text, language), len(before)
    return {
        tokens[at + size].term: text[tokens[at + size].start : tokens[at + size].end]
        for at in range(len(tokens) - size)
        if [token.term for token in tokens[at : at + size]] == before
    }


def _is_written_as_name(written: str) -> bool:
    return written[:1].isupper() and written[1:].islower()


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_named(question: Question) -> Sequence[tuple[list[str], str]]:
    """Return the term of each name of a question, and those of a noun and small words before it."""
    words, found = question.words, []
    for at, word in enumerate(words):
        small = [*takewhile(lambda each: not each.content, reversed(words[max(at - 4, 0) : at]))]
        noun = words[at - len(small) - 1] if 0 < len(small) < at else None
        if not _is_written_as_name(word.text) or noun is None or len(small) > _MOST_SMALL:
            continue
        if noun.content and not _is_written_as_name(noun.text):
            found.append(([noun.term, *(each.term for each in reversed(small))], word.term))
    return found


def find_other_doer(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return who does in a sentence what is asked of somebody of whom the sentences beside tell.

    "A cook earns 2400 crowns. A waiter works on weekends." tells nothing of what a waiter earns.
    It is "" where nobody else does it.
    """
    asked = _find_doer(question)
    if asked is None:
        return ""
    doer, deed = asked
    tokens = tokenize(sentence)
    if any(token.term == doer.term for token in tokens):
        return ""
    for article, other, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        is_doer = article.word in ENGLISH.articles and other.term not in STOP_TERMS
        if verb.term == deed.term and is_doer and sentence[other.end : verb.start] == " ":
            texts = (tokenize(each) for each in read_beside())
            return other.word if any(_has_doer(each, doer) for each in texts) else ""
    return ""


def find_other_judged(
    sentence: str,
    question: Question,
    read_beside: Callable[[], Sequence[str]],
    read_around: Callable[[], Sequence[str]],
) -> str:
    """Return the thing of which a sentence tells how tall, deep or poisonous it is, or "".

    "The rose is 2 metres tall. The vine has no name." tells of the rose alone how tall it is. It is
    "" where no sentence beside is about the asked thing, or the title is: then it may be a part.
    """
    asked = _find_judged_noun(question)
    opening = _OPENS_WITH_NOUN.match(sentence) if asked else None
    if asked is None or opening is None or opening["noun"] in _NAMED_AGAIN:
        return ""
    same = {asked.term, *find_related_terms(asked.term), *find_synonyms(asked.term)}
    if any(not same.isdisjoint(extract_terms(each)) for each in (sentence, *read_around())):
        return ""
    texts = (tokenize(each)[:_MAX_SUBJECT] for each in read_beside())
    is_beside = any(
        each and each[0].word == "the" and any(token.term == asked.term for token in each)
        for each in texts
    )
    return opening["noun"] if is_beside else ""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_judged_noun(question: Question) -> Word | None:
    """Return the noun of "how tall is the *vine*" or "is the ash *vine* sour", else None."""
    texts = list_lowered(question)
    end = next((at for at, text in enumerate(texts) if text in PREPOSITIONS), len(texts))
    words = question.words[:end]  # "is the cellar heated *in winter*"
    if question.language != "en" or not 3 < len(words) <= MAX_CONTENT:
        return None
    if texts[0] == "how" and texts[2] in _BE and texts[3] == "the" and words[1].content:
        noun = words[-1]
        is_asked = len(words) > 4 and all(word.content for word in words[4:])
    else:
        noun = words[-2]
        is_asked = texts[0] in _BE and texts[1] == "the" and all(w.content for w in words[2:])
    is_noun = noun.content and not noun.name and noun.text not in _NAMED_AGAIN
    return noun if is_asked and is_noun and noun.text not in ENGLISH.person_nouns else None


def _has_doer(tokens: Sequence[Token], doer: Word) -> bool:
    """Tell whether a text speaks of somebody behind an article: "a waiter"."""
    return any(
        one.word in ENGLISH.articles and other.term == doer.term for one, other in pairwise(tokens)
    )


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_doer(question: Question) -> tuple[Word, Word] | None:
    """Return who does what in "how much does a *waiter* *earn*", None for any other question."""
    words, texts = question.words, list_lowered(question)
    if question.language != "en" or _HELPERS.isdisjoint(texts):
        return None
    if sum([word.content for word in words]) > MAX_CONTENT:
        return None
    for helper, article, doer, deed in zip(words, words[1:], words[2:], words[3:], strict=False):
        is_asked = helper.text.lower() in _HELPERS and doer.text.islower()
        if is_asked and article.text.lower() in ENGLISH.articles and doer.content and deed.content:
            return (doer, deed) if doer.id >= 0 and deed.term not in UNMISSED else None
    return None


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_compounds(question: Question) -> Sequence[tuple[Word, Word]]:
    """Return the pairs of a word for a kind and its noun: "the *monthly ticket*"."""
    if question.language != "en" or sum([word.content for word in question.words]) > MAX_CONTENT:
        return ()
    words, found = question.words, []
    for at, (before, word, noun) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        is_beside = question.text[word.span.end : noun.span.start] == " "
        if before.content or not (word.content and noun.content and is_beside) or noun.name:
            continue
        if word.id < 0 or word.term in UNMISSED or not _is_plain(question, word):
            continue
        after, behind = [*words[at + 3 : at + 5], None, None][:2]
        if after is not None and after.content and behind is not None and behind.text in _BE:
            continue  # "a standard rain gauge is"
        if not is_no_noun(question, noun) and not noun.text.endswith("s"):
            found.append((word, noun))
    return found


def _is_plain(question: Question, word: Word) -> bool:
    """Tell whether a word of small letters stands alone, and is no plural or possessive."""
    is_part = question.text[word.span.start - 1] in HYPHENS
    return word.text.isalpha() and word.text.islower() and word.text[-1] != "s" and not is_part


def _has_compound(text: str, word: Word, noun: Word) -> bool:
    """Tell whether a text has two words of the question side by side."""
    return any(
        one.term == word.term and other.term == noun.term for one, other in pairwise(tokenize(text))
    )
