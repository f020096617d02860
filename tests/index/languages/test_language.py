"""The word tables of each language."""

import ast
import inspect
from collections.abc import Mapping
from dataclasses import fields

import pytest

from index.answering.question import AnswerType
from index.languages import Language, find_language
from index.languages.tables import MODULES

LANGUAGES = [find_language(code) for code in MODULES]
AS_WRITTEN = {
    "capital_homographs", "cased_measures", "connective_openers", "currency_symbols", "eras",
    "never_acronyms", "referring_openers",
}  # fmt: skip


def subsets(language):
    """Return the fields that are part of another, as pairs."""
    return [
        ("articles", language.articles, language.determiners),
        ("forms_of_be", language.finite_forms_of_be, language.forms_of_be),
        ("place_prepositions", language.place_prepositions, language.prepositions),
        ("lowercase_titles", language.lowercase_titles, language.title_abbreviations),
        ("ambiguous_ordinals", language.ambiguous_ordinals, frozenset(language.ordinals)),
        ("subject_starters", language.subject_starters, language.strong_starters),
    ]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_are_written_in_lower_case(language):
    """Every table holds lower-case words, but for those that are documented as written."""
    for field in fields(language):
        words = getattr(language, field.name)
        if field.name not in AS_WRITTEN and not isinstance(words, (str, int, float)):
            assert [word for word in words if word != word.lower()] == [], field.name


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_have_no_outer_space_and_no_final_stop(language):
    """Entries are words, abbreviations without their last full stop, or phrases."""
    for field in fields(language):
        words = getattr(language, field.name)
        if not isinstance(words, (str, int, float, Mapping)):
            assert [word for word in words if word != word.strip(" .\n") or not word] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_ordered_tables_have_no_gap(language):
    """Ordered tables have an entry for each number, month and weekday, none of them twice.

    A language whose names for them are no single words leaves the table empty.
    """
    assert len(language.number_units) in {0, 10}
    assert len(language.number_teens) in {0, 10}
    assert len(language.number_tens) in {0, 8}
    assert len(language.number_hundreds) in {0, 9}
    assert len(language.months) in {0, 12}
    assert len(language.weekdays) in {0, 7}
    for field in fields(language):
        row = getattr(language, field.name)
        if isinstance(row, tuple):
            assert len(set(row)) == len(row), field.name


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_narrower_classes_are_part_of_the_wider_ones(language):
    """A class that is documented as part of another one holds only words of that one."""
    for name, narrow, wide in subsets(language):
        assert narrow <= wide, name


def test_words_that_ask_are_not_stop_words():
    """English stop words and question words have none in common: they are treated apart."""
    english = find_language("en")
    assert not english.stop_words & english.question_words
    assert not english.strong_starters & english.weak_starters


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_spaced_abbreviations_are_abbreviations(language):
    """What may be written with spaces is in another class too, which decides about its end."""
    classes = (
        language.title_abbreviations
        | language.joining_abbreviations
        | language.general_abbreviations
        | language.meridiem_abbreviations
    )
    assert language.spaced_abbreviations - classes == frozenset()
    assert language.list_endings - classes == frozenset()
    assert language.era_abbreviations - classes == frozenset()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_questions_ask_for_known_types(language):
    """Question words and nouns name values of `AnswerType`."""
    known = {answer_type.value for answer_type in AnswerType}
    assert {*language.question_types.values(), *language.type_nouns.values()} <= known
    assert (language.code == "en") or {"who", "when", "where", "why"} <= set(
        language.question_types.values()
    )


def test_every_field_is_documented():
    """Each field of `Language` has a docstring after it that states what to fill in."""
    documented = []
    for part in reversed(Language.mro()[:-1]):
        (definition,) = ast.parse(inspect.getsource(part)).body
        documented += [
            field.target.id
            for field, docstring in zip(definition.body, definition.body[1:], strict=False)
            if isinstance(field, ast.AnnAssign) and isinstance(docstring, ast.Expr)
        ]
    assert documented == [field.name for field in fields(Language)]
