"""The words that set two sentences apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.types import Span
from index.wording import almost_agree, find_differences

PAIRS = [
    ("The level of the lock [rose] on Friday.", "The level of the lock [fell] on Friday."),
    ("The lock is [open].", "The lock is [closed]."),
    ("Take 5 [mg] each dawn.", "Take 5 [g] each dawn."),
    ("Keeper [Ida Berg] opened the new lock.", "Keeper [Lars Holm] opened the new lock."),
    ("The ferry leaves at [6 p.m.] today.", "The ferry leaves at [6 a.m.] today."),
    ("[At least nine] barges sank at dawn.", "[9] barges sank at dawn."),
    ("It was [-5] degrees at dawn.", "It was [5] degrees at dawn."),
    ("The card costs [$30] a month.", "The card costs [€30] a month."),
    ("The old lock has [not leaked] today.", "The old lock has [leaked] today."),
    ("The old lock leaks [today].", "The old lock leaks [today, Berg said]."),
    ("It was fixed on [3 May 2021] by Berg.", "It was fixed on [4 May 2020] by Berg."),
    ("The [pier] was closed at dawn.", "The [piers] were closed at dawn."),
    ("[Ida] thanked [Lars].", "[Lars] thanked [Ida]."),
    ("[Ida Lund] beat [Tor Vang] at dawn.", "[Tor Vang] beat [Ida Lund] at dawn."),
    ("The lock lost [3]-[2] on Sunday.", "The lock lost [2]-[3] on Sunday."),
    ("The barges [don't leak] today.", "The barges do [leak] today."),
]


def marked(text: str, spans: tuple[Span, ...]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def unmarked(text: str) -> str:
    return text.replace("[", "").replace("]", "")


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_words_that_differ_are_marked_on_both_sides(one, other):
    """Whole words, numbers, amounts and times; where one has more, the word beside the gap too."""
    texts = unmarked(one), unmarked(other)
    assert almost_agree(*texts)
    spans, other_spans = find_differences(*texts)
    assert (marked(texts[0], spans), marked(texts[1], other_spans)) == (one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lock leaked on Friday.", "The lock leaked on Friday."),
        ("Five barges sank.", "5 barges sank."),
        ("The lock leaked on Friday.", "Two barges sank beside the mill."),
        ("The lock of the old port leaked.", "The mayor of the new town left."),
        ("It was his.", "It was hers."),
        ("", ""),
        ("", "+="),
    ],
)
def test_the_same_and_another_statement_are_not_set_apart(one, other):
    """Only sentences of almost the same wording are compared word by word."""
    assert not almost_agree(one, other)


WORDS = ["lock leaked", "didn't", "5", "$30", "6", "p.m.", "Berg,", "on", "3", "May", "“dike”"]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60)


@given(SENTENCES, SENTENCES)
def test_spans_are_whole_apart_and_in_order(one, other):
    """Spans lie in their text, do not overlap, and both sides have some where words differ."""
    spans = find_differences(one, other)
    for text, found in zip((one, other), spans, strict=True):
        edges = [edge for span in found for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= start < end <= len(text) for start, end in found)
    if almost_agree(one, other):
        assert all(spans)
        assert almost_agree(other, one)
