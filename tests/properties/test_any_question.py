"""Whatever is asked, and however long it is, there is an answer or a refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

LOCK = """The Orrin canal

The canal is 9 metres deep and was dug in 1911 by Mara Quist. Barges of 40 tons pass every day.

"We open at 8 a.m.," said the keeper, who is 64, "but not on 1 May."

## What does it cost?

- A boat: 12 euros
- A barge up to 40 tons: 30 euros

On 12 June 2020 the mayor of Fell, Bo Lind, opened a second lock for 3.5 million dollars.
"""
BRIDGE = """Die Brücke von Fell

Die Brücke wurde am 12. Juni 1987 von Bo Lind eröffnet. Sie ist 120 Meter lang.

Im Sommer kommen dreiundzwanzig Boote, im Winter keine.
"""
PIECES = st.sampled_from(
    """who what when where why how which whom is was does can may did the a of in on at by for with
    and or not no never more than at least Mara Quist Bo Lind Fell Orrin canal lock keeper mayor
    boat barge 12 June 2020 12. Juni 1987 1911 2020-06-12 5 -15 3.5 8 a.m. 8 am 30 euros $40 40 tons
    named called dug opened cost open deep old many much long high tall first second Ph.D. U.S. US
    C++ v3.11 RTX4090 wer wann wie viele Brücke eröffnet Boote quién cuándo 谁 什么时候 北京 мост
    кто " ' ? ! . , : ; ( ) - — … > ` * # @""".split()  # noqa: SIM905
)
QUESTIONS = st.builds(
    lambda pieces, times: " ".join(pieces * times)[:4000],
    st.lists(PIECES, min_size=1, max_size=25),
    st.sampled_from([1, 1, 1, 3, 30, 300]),
)


@pytest.fixture(scope="module")
def collection():
    """Two articles, in two languages, with what questions ask for."""
    texts = {"lock.md": LOCK, "bridge.txt": BRIDGE}
    return MemoryCollection([read_text(name, text) for name, text in texts.items()])


@given(question=QUESTIONS)
def test_any_question_is_answered_or_refused(collection, question):
    """An answer has quotes, each with a footnote; a refusal says no more than it found."""
    found = answer(collection, question)
    if found.band is Band.ANSWER:
        assert found.quotes
        assert all(quote.citations for quote in found.quotes)
