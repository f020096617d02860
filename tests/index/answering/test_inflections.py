"""Words in other forms than the question's."""

from hypothesis import given
from hypothesis import strategies as st

from index.answering import evidence
from index.answering.inflections import forms, num_inflected, reread
from index.answering.question import Question, analyze
from tests.memory_collection import MemoryCollection, read_text

TIDE = """The tide

The keeper's reporting stopped at the old lock in the first cold week of May.

The keeper's report stopped at the old lock in the first cold week of May.

Nobody else came near the water until the ferry ran again.
"""
OPENED = MemoryCollection([read_text("a.txt", TIDE)])


def counted(asked: Question, texts: list[str]) -> list[int]:
    """Count the words in other forms of each text."""
    return [num_inflected(forms(asked), text) for text in texts]


def test_a_word_in_another_form_counts_once():
    """However often it stands there, and not where the question's own form stands beside it."""
    asked = analyze(OPENED, "Which report did the keeper stop?")
    texts = [
        "The keeper stopped and stopped again.",
        "Stop, said the keeper who had stopped.",
        "Keepers stopped reporting.",
        "Nobody came.",
    ]
    assert counted(asked, texts) == [1, 0, 3, 0]


def test_a_repaired_word_counts_in_the_form_it_was_repaired_to():
    """A slip of the pen is no other form."""
    asked = analyze(OPENED, "Which keepr came?")
    assert asked.suggestion == {"keepr": "keeper"}
    assert counted(asked, ["The keeper came.", "The keepers came."]) == [0, 1]


def test_the_question_s_own_form_goes_first():
    """Two sentences alike but for the form of a word; parts still add up to the score."""
    asked = analyze(OPENED, "Where did the keeper's report stop?")
    ranked = evidence.rank(OPENED, asked)
    best, second, *_ = read = reread(OPENED, asked, ranked)
    assert sorted(each.sentence for each in read) == sorted(each.sentence for each in ranked)
    texts = [each.text for each in OPENED.passages([best.sentence, second.sentence])]
    assert texts[0].startswith("The keeper's report ")
    assert texts[1].startswith("The keeper's reporting ")
    for each in (best, second):
        assert abs(sum(each.parts.values()) - each.score) < 1e-9
    assert second.measured["inflected"] > best.measured["inflected"]


def test_what_is_worded_as_asked_keeps_its_score():
    """Where no word is in another form, nothing is added up again."""
    asked = analyze(OPENED, "Did the ferry run?")
    ranked = evidence.rank(OPENED, analyze(OPENED, "Who came near?"))
    assert reread(OPENED, asked, []) == []
    assert reread(OPENED, analyze(OPENED, "Who came near?"), ranked) is ranked


@given(st.text(max_size=60), st.text(max_size=60))
def test_at_most_every_content_word_is_inflected(question, text):
    """Whatever is asked of whatever text."""
    asked = analyze(OPENED, question)
    (count,) = counted(asked, [text])
    assert 0 <= count <= len({word.term for word in asked.words if word.content})
