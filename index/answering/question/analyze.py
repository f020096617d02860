"""Question analysis, done once for all later stages: a text -> a `Question`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from index.analysis import Token, extract_terms, find_number_forms, iter_tokens, list_number_forms
from index.answering.lexical import (
    LIGHT_BESIDE_OTHERS,
    find_related_terms,
    find_synonyms,
    is_light_here,
)
from index.answering.message import find_asked, find_asked_clause
from index.answering.question.answer_type import (
    AnswerType,
    QuestionClass,
    classify_question,
)
from index.answering.question.expansion import expand, expand_unknown
from index.answering.question.language_answer_type import classify_in_language
from index.answering.question.persons import read_age, read_writers
from index.answering.question.question import Expansions, Question, Word, is_content_term
from index.answering.question.question_language import choose_language, find_language_share
from index.answering.question.spelling_correction import (
    correct_spelling,
    find_doubled_letter,
    part_unknown_names,
)
from index.answering.question.words import (
    drop_overlapping,
    find_missing_words,
    make_name_test,
    tell_may_apart,
)
from index.collection import Collection, Ids
from index.languages import is_common_word
from index.types import Span

MAX_TOKENS = 64
"""Tokens of a question that are searched. A question is a sentence or two, and this bounds the
cost of hostile text."""


def analyze(collection: Collection, typed: str) -> Question:
    """Analyse a question, as typed, against the terms of a collection."""
    language = choose_language(typed, collection.languages, collection.word_terms)
    text = find_asked(typed, language)
    found: Sequence[Token] = list(islice(iter_tokens(text, language), MAX_TOKENS))
    is_english = language == "en"
    if is_english:
        found = tell_may_apart(found)
        _look_up_together(collection, found)
    found = part_unknown_names(collection, found, language)
    tokens = drop_overlapping(collection, found)
    start = find_asked_clause([token.word for token in tokens]) if is_english else 0
    classified = (
        _classify(tokens, start) if is_english else classify_in_language(text, tokens, language)
    )
    words = _make_words(collection, text, tokens, classified, language)
    of_persons: Expansions = {}
    if is_english:
        words, of_writers = read_writers(collection, words)
        words, of_age = read_age(collection, words)
        of_persons = {**of_writers, **of_age}
    words, suggestion = _correct(collection, tokens, words, language)
    expansions = expand(collection, text, words, language)
    if start:
        words = _forget_unknown(words, start, expansions)
    missing = find_missing_words(text, words, expansions, language)
    if is_english:
        asks_permission = classified.answer_type is AnswerType.YES_NO
        others = expand_unknown(collection, words, asks_permission=asks_permission)
        expansions = {**_join_expansions(expansions, others), **of_persons}
    noun = classified.counted_noun
    return Question(
        typed=typed,
        text=text,
        words=words,
        answer_type=classified.answer_type,
        query_ids=_to_ids(word.id for word in words if not word.asking),
        content_ids=_to_ids(word.id for word in words if word.content),
        counted_noun=None if noun is None else words[noun],
        missing=missing,
        suggestion=suggestion,
        expansions=expansions,
        language=language,
        language_share=find_language_share(language, collection.languages),
    )


def _join_expansions(one: Expansions, other: Expansions) -> Expansions:
    """Return the expansions of both, those of `one` first."""
    terms = dict.fromkeys((*one, *other))
    return {
        term: tuple(dict.fromkeys((*one.get(term, ()), *other.get(term, ())))) for term in terms
    }


def _look_up_together(collection: Collection, tokens: Sequence[Token]) -> None:
    """Look up all terms that answering will ask for, which the collection then remembers.

    They are those of the question, its expansions and its synonyms. What a look-up costs hardly
    depends on how many terms it is for.
    """
    terms = [token.term for token in tokens]
    content = [term for term in dict.fromkeys(terms) if is_content_term(term)]
    number_forms = list_number_forms("en")
    for term in content:
        terms += number_forms.get(term, ())
        terms += find_related_terms(term)
        terms += find_synonyms(term)
    collection.term_ids(terms)


def _make_words(
    collection: Collection,
    text: str,
    tokens: Sequence[Token],
    classified: QuestionClass,
    language: str,
) -> tuple[Word, ...]:
    ids = collection.term_ids([token.term for token in tokens]).tolist()
    is_name = make_name_test(text, tokens, language)
    words = []
    for place, (token, term_id) in enumerate(zip(tokens, ids, strict=True)):
        term, start = token.term, token.start
        is_content = is_content_term(term)
        is_asking = place in classified.asking
        is_light = (
            token.word in LIGHT_BESIDE_OTHERS and language == "en" and _is_light(tokens, place)
        )
        words.append(
            Word(
                text=text[start : token.end],
                span=Span(start, token.end),
                term=term,
                id=term_id,
                asking=is_asking,
                content=is_content and not is_asking and not is_light,
                name=place > 0 and is_content and is_name(token),
            )
        )
    return tuple(words)


def _is_light(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the English word at a place says nothing beside its neighbours."""
    before = tokens[place - 1].word if place else ""
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    return is_light_here(tokens[place].word, before, after)


def _classify(tokens: Sequence[Token], start: int) -> QuestionClass:
    """Classify an English question by the clause that asks, which starts at a place."""
    found = classify_question([token.word for token in tokens[start:]])
    if not start:
        return found
    noun = found.counted_noun
    return QuestionClass(
        found.answer_type,
        frozenset(place + start for place in found.asking),
        None if noun is None else noun + start,
    )


def _forget_unknown(
    words: tuple[Word, ...], start: int, expansions: Expansions
) -> tuple[Word, ...]:
    """Return the words, those of a story before the asking clause without content if in no source.

    Names, models and numbers keep it: "I have a QX7, does it fit".
    """
    return tuple(
        replace(word, content=False)
        if place < start
        and word.content
        and word.id < 0
        and not word.name
        and word.text.isalpha()
        and word.term not in expansions
        else word
        for place, word in enumerate(words)
    )


def _to_ids(ids: Iterable[int]) -> Ids:
    return np.fromiter(ids, dtype=np.int64)


def _correct(
    collection: Collection, tokens: Sequence[Token], words: tuple[Word, ...], language: str
) -> tuple[tuple[Word, ...], dict[str, str]]:
    """Replace each misspelt word by the corpus's word; return the words and the replacements."""
    corrected = list(words)
    suggestion = {}
    for place, (token, word) in enumerate(zip(tokens, words, strict=True)):
        if not word.content or word.id >= 0:
            continue
        doubled = find_doubled_letter(collection, token.word) if language == "en" else ""
        if not doubled and _is_spelt_right(token, word, language):
            continue
        found = (
            (doubled, int(collection.word_terms([doubled])[0]))
            if doubled
            else correct_spelling(collection, token.word, language)
        )
        if found is not None:
            replacement, term_id = found
            suggestion[word.text] = replacement
            term = extract_terms(replacement, language)[0]
            is_name = word.name and not (word.text.islower() and is_common_word(replacement))
            corrected[place] = replace(word, term=term, id=term_id, name=is_name, corrected=True)
    return tuple(corrected), suggestion


def _is_spelt_right(token: Token, word: Word, language: str) -> bool:
    """Tell whether a word that no source has is an English word or an abbreviation all the same.

    A hyphenated word counts as spelt right: its parts are tokens of their own and are corrected.
    """
    if language != "en":
        return "-" in word.text or (word.text.isupper() and word.text[-1:].isalpha())
    known = find_number_forms(word.term) or find_related_terms(word.term)
    bare = word.text.removesuffix("'s").removesuffix("’s")
    is_plural = len(bare) > 2 and bare[:-1].isupper() and bare[-1] == "s"  # "MSPs" is no "MEPs"
    abbreviation = word.name and (is_plural or not bare[-1].islower())
    return bool(known or abbreviation or "-" in word.text or is_common_word(token.word))
