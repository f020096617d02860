"""Filter of candidate phrases by answer type."""

import pytest

from index.analysis import extract_terms
from index.answering.question import AnswerType, analyze, analyze_form
from index.answering.spans.annotated_sentence import annotate
from index.answering.spans.answer_filter import (
    drop_subject_parts,
    filter_phrases,
    find_counted_amount,
)
from index.answering.spans.candidate_phrases import find_candidate_phrases
from tests.support.memory_collection import MemoryCollection, read_text


def filter_texts(answer_type: AnswerType, text: str, question: str = "") -> list[str]:
    sentence = annotate(frozenset(extract_terms(question)), text)
    starts, ends = sentence.tokens.starts, sentence.tokens.ends
    kept = filter_phrases(answer_type, sentence, find_candidate_phrases(sentence))
    return [text[starts[start] : ends[end - 1]] for start, end, _, _ in kept]


@pytest.mark.parametrize(
    ("answer_type", "text", "kept"),
    [
        (AnswerType.WHEN, "It burned in 1953", ["burned in 1953", "1953"]),
        (AnswerType.WHEN, "It burned (Monday)", ["Monday"]),
        (AnswerType.WHEN, "It burned (May)", []),
        (AnswerType.WHEN, "It burned at noon", ["burned at noon", "noon"]),
        (AnswerType.WHEN, "It burned to the ground", []),
        (AnswerType.WHO, "Ida is a baker", ["Ida"]),
        (AnswerType.WHO, "It was sold by farmers", ["sold by farmers", "farmers"]),
        (AnswerType.WHO, "It was sold by a baker", []),
        (AnswerType.WHERE, "It lies in Seoul", ["lies in Seoul", "Seoul"]),
        (AnswerType.WHERE, "It lies under the bridge", ["bridge"]),
        (AnswerType.WHERE, "It is under water", ["water"]),
        (AnswerType.WHERE, "It was a bridge", []),
        (AnswerType.WHERE, "It burned in 1953", []),
        (AnswerType.WHERE, "In Torp, Ida Berg said", ["Torp"]),
        (AnswerType.WHO, "It closed before Lent", []),
        (AnswerType.HOW_MANY, "90 leaked", ["90", "90 leaked"]),
        (AnswerType.HOW_MANY, "twelve eggs", ["twelve", "twelve eggs"]),
        (AnswerType.HOW_MANY, "dozens broke", ["dozens", "dozens broke"]),
        (AnswerType.HOW_MANY, "It leaked on 3 June", []),
        (AnswerType.HOW_MANY, "barrels leaked", []),
        (AnswerType.HOW_MUCH, "half was lost", ["half"]),
        (AnswerType.HOW_MUCH, "It cost $4", ["4"]),
        (AnswerType.HOW_MUCH, "It cost nothing", []),
        (AnswerType.HOW_LONG, "for three weeks", ["three", "three weeks"]),
        (AnswerType.HOW_LONG, "for weeks", []),
        (AnswerType.HOW_OLD, "aged 31 (2 dogs)", ["aged 31", "31"]),
        (AnswerType.HOW_OLD, "It has 200 rooms", ["200", "200 rooms"]),
        (AnswerType.HOW_OLD, "It is ancient", []),
        (AnswerType.WHY, "It was old", ["old"]),
        (AnswerType.HOW, "It was cut by hand", ["cut", "cut by hand", "hand"]),
        (AnswerType.OTHER, "It was old", ["old"]),
    ],
)
def test_only_phrases_of_the_kind_asked_for_are_kept(answer_type, text, kept):
    """Phrases without a date, a number, a name or a place cannot answer questions for one."""
    assert filter_texts(answer_type, text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("light rail (LRT)", ["light", "light rail", "rail"]),
        ("light rail (tram)", ["light", "light rail", "rail"]),
        ("light rail (fast tram)", ["light", "light rail", "rail", "fast", "fast tram", "tram"]),
        ("buses (LRT)", ["buses", "LRT"]),
    ],
)
def test_an_acronym_of_what_is_asked_about_is_no_definition(text, kept):
    """One word in brackets right after a matched word does not define it."""
    assert filter_texts(AnswerType.DEFINITION, text, "light rail") == kept


@pytest.mark.parametrize(
    ("unit", "text", "amount"),
    [
        ("barrel", "About 90 barrels leaked.", "About 90 barrels"),
        ("barrel", "The barrels leaked on day 3.", None),
        ("barrel", "90 barrels leaked, 20 barrels held.", None),
        ("barrel", "90 barrels leaked within 3 hours.", "90 barrels"),
        ("hour", "90 barrels leaked within 3 hours.", "3 hours"),
        ("people", "Nine people and two dogs were saved.", "Nine people"),
        ("dog", "Nine people and two dogs were saved.", "two dogs"),
        ("cat", "Nine people and two dogs were saved.", None),
        ("time", "The mill burned three times.", "three times"),
    ],
)
def test_the_one_amount_with_the_unit_asked_for_is_found(unit, text, amount):
    """An amount whose noun is the counted one is returned, unless the sentence has several."""
    sentence = annotate(frozenset(), text)
    (term,) = extract_terms(unit)
    span = find_counted_amount(term, sentence)
    assert (None if span is None else text[slice(*span)]) == amount


@pytest.mark.parametrize(
    ("question", "text", "dropped", "kept"),
    [
        ("What does my daughter play?", "My daughter Ida plays chess", "Ida", "chess"),
        ("What did the keeper paint?", "The keeper of Fell painted boats", "Fell", "boats"),
        ("What did the keeper paint?", "Boats the keeper Ida painted", "Ida", "Boats"),
        ("What did the keeper paint?", "Painted by the keeper, Fell shone", "", "Fell"),
        ("What did the keeper paint?", "The keeper Ida sold boats", "", "Ida"),
    ],
)
def test_what_stands_between_subject_and_verb_is_no_object(question, text, dropped, kept):
    """Phrases between both are dropped; all are kept where the verb comes first or is not there."""
    empty = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])
    form = analyze_form(analyze(empty, question))
    sentence = annotate(form.content_terms, text)
    starts, ends = sentence.tokens.starts, sentence.tokens.ends
    left = drop_subject_parts(form, sentence, find_candidate_phrases(sentence))
    texts = [text[starts[each[0]] : ends[each[1] - 1]] for each in left]
    assert kept in texts
    assert not dropped or dropped not in texts
