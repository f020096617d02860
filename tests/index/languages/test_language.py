"""The word tables of each language."""

import ast
import inspect
from collections.abc import Mapping
from dataclasses import fields

import pytest

from index.languages import ENGLISH, Language

LANGUAGES = [ENGLISH]
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
        if field.name not in AS_WRITTEN and field.name != "code":
            assert [word for word in words if word != word.lower()] == [], field.name


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_have_no_outer_space_and_no_final_stop(language):
    """Entries are words, abbreviations without their last full stop, or phrases."""
    for field in fields(language):
        words = getattr(language, field.name)
        if not isinstance(words, (str, Mapping)):
            assert [word for word in words if word != word.strip(" .\n") or not word] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_ordered_tables_have_no_gap(language):
    """Ordered tables have an entry for each number, month and weekday, none of them twice."""
    rows = (language.number_units, language.number_teens, language.number_tens)
    assert [len(row) for row in rows] == [10, 10, 8]
    assert (len(language.months), len(language.weekdays)) == (12, 7)
    for field in fields(language):
        row = getattr(language, field.name)
        if isinstance(row, tuple):
            assert len(set(row)) == len(row), field.name


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_narrower_classes_are_part_of_the_wider_ones(language):
    """A class that is documented as part of another one holds only words of that one."""
    for name, narrow, wide in subsets(language):
        assert narrow <= wide, name


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_that_ask_are_not_stop_words(language):
    """Stop words and question words have none in common."""
    assert not language.stop_words & language.question_words
    assert not language.strong_starters & language.weak_starters


def test_every_field_is_documented():
    """Each field of `Language` has a docstring after it that states what to fill in."""
    (definition,) = ast.parse(inspect.getsource(Language)).body
    documented = [
        field.target.id
        for field, docstring in zip(definition.body, definition.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign) and isinstance(docstring, ast.Expr)
    ]
    assert documented == [field.name for field in fields(Language)]
