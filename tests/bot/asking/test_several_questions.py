"""Several questions of one message: each answered alone, in one answer."""

from dataclasses import replace

import pytest

from bot.asking.several_questions import MAX_QUOTES, answer_each
from index import Band, Figure, FigureValue, Span
from tests.fakes import answer, quote, shown

WHO = "Who was hurt in the fire?"
WHEN = "When was the fire reported?"
WHERE = "Where was the fire seen?"
FIRST, SECOND = quote(shown(), 2, 1), quote(shown(), 3, 1)


def asker(**given):
    """Return what answers the questions WHO, WHEN, WHERE, and the message as a `whole`."""
    named = {"WHO": WHO, "WHEN": WHEN, "WHERE": WHERE}
    known = {named[key]: found for key, found in given.items() if key in named}

    def ask(question):
        found = known.get(question) or (None if question in named.values() else given.get("whole"))
        return replace(found or answer(band=Band.NONE), question=question)

    return ask


def test_each_question_gets_its_quote():
    """Numbered in the order in which they were asked; the message is the question."""
    text = f"{WHO} {WHEN}"
    ask = asker(WHO=answer(WHO, SECOND), WHEN=answer(WHEN, FIRST, missing=("siren",)))
    joined, unanswered = answer_each(ask, text)
    assert joined.band is Band.ANSWER
    assert joined.question == text
    assert [(each.number, each.text) for each in joined.quotes] == [
        (1, SECOND.text),
        (2, FIRST.text),
    ]
    assert joined.missing == ("siren",)
    assert not joined.sure
    assert not unanswered


def test_what_answers_two_questions_stands_once():
    """One quote, with one number."""
    ask = asker(WHO=answer(WHO, FIRST), WHEN=answer(WHEN, FIRST))
    joined, unanswered = answer_each(ask, f"{WHO} {WHEN}")
    assert joined.quotes == (FIRST,)
    assert not unanswered


def test_what_stays_open_is_named():
    """Whether no sentence answers it, there were too many questions, or no room is left."""
    ask = asker(WHO=answer(WHO, FIRST))
    assert answer_each(ask, f"{WHO} {WHEN} {WHERE}").unanswered == [WHEN, WHERE]
    ask = asker(
        WHO=answer(WHO, FIRST, replace(SECOND, number=2)),
        WHEN=answer(WHEN, quote(shown("b.txt"), 2, 1), quote(shown("b.txt"), 3, 1, number=2)),
        WHERE=answer(WHERE, SECOND),
    )
    joined, unanswered = answer_each(ask, f"{WHO} {WHEN} {WHERE}")
    assert len(joined.quotes) <= MAX_QUOTES
    assert unanswered == [WHEN]


def test_figures_point_to_the_new_numbers():
    """They name the quotes that differ, wherever those stand by now."""
    other = quote(shown("b.txt"), 3, 1, number=2)
    values = [FigureValue(text="1", value=1, quote=at, span=Span(0, 1)) for at in (1, 2)]
    figures = (Figure(unit="people", values=tuple(values)),)
    ask = asker(WHO=answer(WHO, FIRST), WHEN=answer(WHEN, SECOND, other, figures=figures))
    joined = answer_each(ask, f"{WHO} {WHEN}").answer
    assert [value.quote for value in joined.figures[0].values] == [2, 3]


@pytest.mark.parametrize("text", [WHO, f"{WHO} {WHEN}"])
def test_what_is_not_answered_alone_is_asked_as_one(text):
    """One question is; several are if none of them has an answer of its own."""
    whole = answer(text, FIRST, SECOND)
    joined, unanswered = answer_each(asker(WHO=None, whole=whole), f"Hello! {text}")
    assert joined == replace(whole, question=f"Hello! {text}") or text == WHO
    assert not unanswered


def test_an_answer_to_all_of_it_is_kept():
    """Where it has what answers each question."""
    whole = answer("?", FIRST, replace(SECOND, number=2), sure=True)
    ask = asker(WHO=answer(WHO, SECOND), WHEN=answer(WHEN, FIRST), whole=whole)
    assert answer_each(ask, f"{WHO} {WHEN}").answer.quotes == whole.quotes


def test_answers_of_two_versions_are_not_joined():
    """The articles may have changed between them."""
    ask = asker(WHO=answer(WHO, FIRST), WHEN=replace(answer(WHEN, SECOND), version=2))
    assert answer_each(ask, f"{WHO} {WHEN}").answer.band is Band.NONE


def test_a_spoiler_is_not_named():
    """Its writer hid it."""
    found = answer_each(asker(WHO=answer(WHO, FIRST)), f"{WHO} ||{WHEN}||")
    assert found.answer.quotes == (FIRST,)
    assert not found.unanswered
