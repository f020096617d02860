"""Which quotes are shown beside the first."""

from dataclasses import replace

import numpy as np
import pytest

from index.answering.features.candidate import Candidate, FeatureTable
from index.answering.question import analyze
from index.answering.quoting.further_quotes import select_further
from index.answering.quoting.quotes import CitedSentence, Selection
from index.types import Count, Figure, FigureValue, Kind, Passage, Span
from tests.support.memory_collection import MemoryCollection, read_text

STORM = "The storm of Tuesday night took forty metres of the old pier at Dunmore into the sea"


def selection(text: str, score: float, *, source: str = "a.txt", matched: float = 1.0) -> Selection:
    """Return a sentence that becomes a quote."""
    passage = Passage(
        source=source,
        title="",
        url=None,
        published=None,
        kind=Kind.TEXT,
        paragraph=1,
        sentences=Count(1, 1),
        lines=Count(1, 1),
        span=Span(0, len(text)),
        text=text,
    )
    table = FeatureTable({}, {}, matched_idf=np.full((1, 1), matched), content_terms=["fair"])
    return Selection(
        cited=(CitedSentence(sentence=0, best=passage, shown=passage),),
        candidate=Candidate(0, 0, 0, score, 0, table),
        marks_answer=False,
    )


class Comparer:
    """Finds the figures that it was given, and the same number in passages with the same digit."""

    def __init__(self, figures: tuple[Figure, ...] = (), asked: str = "Who came?") -> None:
        self._figures = figures
        self.question = analyze(MemoryCollection([read_text("a.txt", "Nobody came.")]), asked)

    def find_differing(self, _passages: list[Passage]) -> tuple[Figure, ...]:
        return self._figures

    def are_agreeing(self, one: Passage, other: Passage) -> bool:
        return one.source != other.source and "9" in one.text and "9" in other.text


def shown(
    *selected: Selection,
    figures: tuple[Figure, ...] = (),
    asked: str = "Who came?",
    sure: bool = False,
) -> list[str]:
    """Return the texts that are shown."""
    kept = select_further(selected, selected[0].candidate, Comparer(figures, asked), sure=sure)
    return [each.passage.text for each in kept]


@pytest.mark.parametrize(
    ("score", "matched", "is_shown"),
    [(9.0, 1.0, True), (8.0, 1.0, True), (7.9, 1.0, False), (9.0, 0.0, False)],
)
def test_a_quote_rivals_the_first_by_its_score_and_a_word_of_the_question(score, matched, is_shown):
    """One that scores much lower, or has no word of the question, is left out."""
    first = selection("The pier opened in May.", 10.0)
    other = selection("The fair closed in June.", score, matched=matched)
    assert shown(first, other, sure=True) == [first.passage.text]
    assert shown(first, other) == [each.passage.text for each in (first, other)][: 1 + is_shown]


@pytest.mark.parametrize(("score", "is_shown"), [(8.4, False), (8.5, True)])
def test_a_rival_of_another_article_needs_a_higher_score(score, is_shown):
    """It tells of something else more often than one of the same article."""
    first = selection("The pier opened in May.", 10.0)
    other = selection("The fair closed in June.", score, source="b.txt")
    other = replace(other, candidate=other.candidate._replace(article=1))
    assert (other.passage.text in shown(first, other)) is is_shown


def test_a_quote_whose_number_differs_is_shown_however_low_it_scores():
    """Both sides stand on the card."""
    first, other = (
        selection("Nine came.", 10.0),
        selection("Six slept on the quay.", 1.0, source="b.txt"),
    )
    values = [("Nine", 9.0, 1), ("Six", 6.0, 2)]
    figure = Figure(
        unit="people",
        values=tuple(
            FigureValue(text=text, value=value, quote=number, span=Span(0, len(text)))
            for text, value, number in values
        ),
    )
    assert shown(first, other, figures=(figure,)) == ["Nine came.", "Six slept on the quay."]
    assert shown(first, other) == ["Nine came."]


@pytest.mark.parametrize(("source", "is_shown"), [("b.txt", True), ("a.txt", False)])
def test_another_source_with_nearly_the_same_words_is_shown(source, is_shown):
    """Readers compare two accounts of one thing; one source says it once."""
    first = selection(f"{STORM}, said Ida Berg.", 10.0)
    other = selection(f"{STORM}, said Dov Tal.", 1.0, source=source)
    assert len(shown(first, other)) == 1 + is_shown


def test_another_source_with_the_number_asked_for_is_shown():
    """That two sources agree on a number is worth knowing."""
    first, same = selection("Some 9 came.", 10.0), selection("It was 9.", 1.0, source="b.txt")
    assert shown(first, same) == ["Some 9 came.", "It was 9."]
    assert shown(first, selection("It was cold.", 1.0, source="b.txt")) == ["Some 9 came."]
    assert shown(first, selection("It was 9.", 1.0)) == ["Some 9 came."]


@pytest.mark.parametrize(
    ("text", "sentence", "is_shown"),
    [
        ('Berg said: "We saw it.', 1, True),
        ('Berg said: "We saw it.', 2, False),
        ('Berg said: "We saw it."', 1, False),
    ],
)
def test_a_quotation_that_runs_on_is_shown_to_its_end(text, sentence, is_shown):
    """The sentence after one that leaves a quotation open is shown, others are not."""
    first, other = selection(text, 10.0), selection('It was loud."', 1.0)
    cited = (replace(other.cited[0], sentence=sentence),)
    assert len(shown(first, replace(other, cited=cited))) == 1 + is_shown


@pytest.mark.parametrize(
    ("asked", "first", "is_shown"),
    [
        ("How often does the ferry leave?", "The ferry leaves from the quay.", True),
        ("How often does the ferry leave?", "The ferry leaves twice a day.", False),
        ("Where does the ferry leave?", "The ferry leaves from the quay.", False),
    ],
)
def test_the_only_quote_with_the_amount_asked_for_is_shown(asked, first, is_shown):
    """It adds what the quotes above it lack; where one has it, or none is asked for, it goes."""
    other = selection("Boats sail every 20 minutes.", 1.0)
    assert len(shown(selection(first, 10.0), other, asked=asked)) == 1 + is_shown


def test_no_quote_alone_is_left_out():
    """The first quote is always shown, without quotes nothing is."""
    assert shown(selection("Nobody slept.", 10.0, matched=0.0)) == ["Nobody slept."]
    assert select_further([], Candidate(0, 0, 0, 1.0), Comparer(), sure=False) == []


@pytest.mark.parametrize(
    ("text", "source", "score", "is_shown"),
    [
        ("Seven guards came to the quay.", "b.txt", 6.0, True),
        ("Seven guards came to the quay.", "b.txt", 5.9, False),
        ("Seven guards came to the quay.", "a.txt", 6.0, False),
        ("Nobody counted who came.", "b.txt", 6.0, False),
        ("A boat with four guards in it was seen far out.", "b.txt", 6.0, False),
    ],
)
def test_another_source_with_another_amount_is_shown(text, source, score, is_shown):
    """Even where the first is sure: readers see that somebody counts otherwise."""
    first = selection("Four guards came at dawn.", 10.0)
    other = selection(text, score, source=source)
    asked = "How many guards came?"
    assert (text in shown(first, other, asked=asked, sure=True)) is is_shown


def test_a_source_gives_one_amount():
    """What else it counts is another thing, and so is what has no word of the question."""
    first = selection("Four guards came at dawn.", 10.0)
    second = selection("Seven guards came to the quay.", 6.0, source="b.txt")
    third = selection("Two guards of them limped.", 6.0, source="b.txt")
    other = selection("Nine minutes passed.", 6.0, source="c.txt", matched=0.0)
    found = shown(first, second, third, other, asked="How many guards came?", sure=True)
    assert found == [first.passage.text, second.passage.text]
