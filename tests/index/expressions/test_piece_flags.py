"""index/expressions/flags: flags of many sentences at once are those of each by itself."""

from itertools import accumulate, chain

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.expressions import (
    PiecesOfText,
    SentenceFlag,
    find_flags,
    flags_of_piece,
    join_flags,
)

PIECES = (
    "The", "the", "Dr.", "President", "Ada", "Lund,", "Lund", "van", "in", "In", "at", ".", "Oslo",
    "NATO", "(NATO)", "is", "was,", "a", "an", "any", "known", "by", "By", "sailing", "Sailing",
    "week", "every", "12", "(12)", "km", "two", "of", "May", "4th", "2003-01-23", "1.02.03", "/",
    "“Stop", "stop”", '"', "who", "he", "71,", "Council", "B.", "McCoy", "vD", "é", "Élan", "x",
    "and-or", "not", "sexta-feira,", "because", "U.S.", "don't", "um", "Uhr", "в", "Осло", "我們",
    "",
)  # fmt: skip
SPACES = st.sampled_from([" ", "  ", "\n", "\t", "\u00a0"])
SENTENCES = st.lists(
    st.lists(st.tuples(st.sampled_from(PIECES), SPACES), max_size=8).map(
        lambda rows: "".join(chain.from_iterable(rows)).strip()
    ),
    min_size=1,
    max_size=5,
)


def flags_together(sentences, language):
    """Return the flags of sentences as they are found when an article is read."""
    pieces = [text.split() or [""] for text in sentences]
    starts = [0, *accumulate(map(len, pieces[:-1]))]
    found = [flags_of_piece(piece, language) for piece in chain.from_iterable(pieces)]
    flags, cues = zip(*found, strict=True)
    together = PiecesOfText(np.array(flags, np.uint32), np.array(cues, np.int32))
    return [*join_flags(sentences, language, np.array(starts, dtype=np.intp), together)]


@given(SENTENCES, st.sampled_from(["en", "de", "ru", "zh"]))
def test_flags_together_are_those_of_each_sentence(sentences, language):
    """Whatever stands beside what: no cue is missing, and none reaches into the next sentence."""
    assert flags_together(sentences, language) == [find_flags(s, language) for s in sentences]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_any_text_has_the_same_flags(sentences):
    """The same for texts of any characters."""
    assert flags_together(sentences, "en") == [find_flags(each) for each in sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "It lies in Oslo.",
        "It lies in the Hague.",
        "In The Hague it rained.",
        "It came in the May rain, in the the Hague, by the",
        "Near the (NATO) President the Lund, in May Lund.",
        "We met Dr. Lund there.",
        "Skat is a game.",
        "They won by sailing on.",
        "They won by Sailing on.",
        "It runs once a week.",
        "Ada Lund and Ida van Berg came.",
        "The Light Rail (LR) opened on 2003-01-23.",
        "“Stop,” she said.",
        "NATO met.",
    ],
)
def test_each_cue_gives_its_flag(sentence):
    """What two words beside each other tell is found by their cues, among other sentences."""
    beside = ["Nothing much.", sentence, "Then it rained."]
    assert flags_together(beside, "en") == [find_flags(each) for each in beside]


@pytest.mark.parametrize(
    ("sentence", "flags"),
    [
        ("He rowed.", SentenceFlag.PRONOUN),
        ("“He rowed.”", SentenceFlag.PRONOUN),
        ("Heron rowed.", SentenceFlag(0)),
        ("However, Ada rowed!", SentenceFlag.CONNECTIVE),
        ("(As a result the boat sank.)", SentenceFlag.CONNECTIVE),
        ("Did Ada row?", SentenceFlag.QUESTION),
        ("“Did Ada row?”", SentenceFlag.QUESTION),
        ("The boat sank.[2]", SentenceFlag(0)),
        ("The boat sank…", SentenceFlag(0)),
        ("The old boat", SentenceFlag.FRAGMENT),
        ("The old boat,", SentenceFlag.FRAGMENT),
        ("", SentenceFlag.FRAGMENT),
    ],
)
def test_how_a_sentence_begins_and_ends(sentence, flags):
    """Marks around a sentence are no part of its first word or of its end."""
    at_edges = (
        SentenceFlag.PRONOUN
        | SentenceFlag.CONNECTIVE
        | SentenceFlag.QUESTION
        | SentenceFlag.FRAGMENT
    )
    assert SentenceFlag(find_flags(sentence)) & at_edges == flags
