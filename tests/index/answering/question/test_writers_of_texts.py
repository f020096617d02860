"""Questions about whoever wrote a text, asked of texts that say "I"."""

import pytest

from index.answering import answer
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

TEXTS = {
    "toaster.txt": """I got this toaster for my brother in Ghent, who burns water. He uses it for
crumpets. The lever broke in week five and I sent it back. My aunt thinks the colour is vile.
""",
    "lamp.txt": """Took the lamp on a trip to Oban, where it shone for eleven nights. I read below
it in the tent. The author of the manual cannot spell. My aunt has two of them.
""",
    "choir.txt": """I left my choir in June since the new conductor shouts at the altos. My uncle
says that I should have stayed. I now sing in the bath.
""",
}
REPORT = """The choir of Arle sang in June. Its reviewer of many years, Ida Moss, was not there.
The toaster of the parish hall broke in week five. The lamp shone for eleven nights.
"""


@pytest.fixture(scope="module")
def reviews():
    """Two reviews and a post."""
    return MemoryCollection([read_text(name, text) for name, text in TEXTS.items()])


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Who did the reviewer get the toaster for?", "I got this toaster for my brother"),
        ("How many nights did the lamp shine for the buyer?", "Took the lamp"),
        ("What does the customer's aunt think of the colour?", "My aunt thinks"),
        ("Why did the poster leave the choir?", "I left my choir"),
        ("Where does OP sing now?", "I now sing"),
        ("What does the author's uncle say?", "My uncle"),
        ("What does the blogger think of the conductor of the choir?", "I left my choir"),
    ],
)
def test_the_writer_is_who_says_i(reviews, question, opening):
    """No text calls its writer so, and what is "my aunt's" there is the author's."""
    found = answer(reviews, question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.startswith(opening)


@pytest.mark.parametrize(
    "question",
    [
        "Who did the reviewer get the kettle for?",
        "What does the author's stepmother think of the colour?",
        "When did the poster marry?",
        "Who wrote the novel that the reviewer read?",
    ],
)
def test_what_no_writer_tells_stays_unanswered(reviews, question):
    """Only the word for the writer need not be said."""
    assert answer(reviews, question).band is not Band.ANSWER


def test_where_nobody_says_i_a_reviewer_is_somebody():
    """So it is in reports, and where nothing else is asked about."""
    report = MemoryCollection([read_text("report.txt", REPORT)])
    words = analyze(report, "How long did the reviewer's lamp shine?").words
    assert [word.text for word in words if word.content] == ["long", "reviewer's", "lamp", "shine"]
    reviews = MemoryCollection([read_text(name, text) for name, text in TEXTS.items()])
    alone = analyze(reviews, "Who is the author?").words
    assert [word.text for word in alone if word.content] == ["author"]
