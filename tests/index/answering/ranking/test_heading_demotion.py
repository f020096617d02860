"""Headings among the candidates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering import answer
from index.answering.features.candidate import Candidate
from index.answering.question import analyze
from index.answering.ranking import heading_demotion, rank_candidates
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

FLAGS = """What the flags mean

A red flag stops all ships. A green one lets them pass. The keepers waited for nine weeks.
"""
QUAY = """Two hurt on the old quay

Nobody saw it coming.
"""
OPENED = MemoryCollection([read_text("a.txt", FLAGS), read_text("b.txt", QUAY)])
TEXTS = [passage.text for passage in OPENED.passages(range(OPENED.sentences.num_units))]


def ranked(*starts: str, step: float = 1.0) -> list[Candidate]:
    """Make candidates of the sentences that start so, each scored `step` below the one before."""
    found = [next(i for i, text in enumerate(TEXTS) if text.startswith(s)) for s in starts]
    return [Candidate(each, 0, 0, 10.0 - step * place) for place, each in enumerate(found)]


def first(question: str, candidates: list[Candidate]) -> str:
    """Return the first three words of the sentence that is put first."""
    reranked = heading_demotion.demote_headings(OPENED, analyze(OPENED, question), candidates)
    assert sorted(reranked) == sorted(candidates)
    return " ".join(TEXTS[reranked[0].sentence].split()[:3])


def test_a_heading_goes_below_a_sentence_that_may_answer():
    """The heading names the subject, and a sentence of its section says what it is."""
    candidates = ranked("What the flags", "A red flag", "A green")
    assert first("What does a flag mean?", candidates) == "A red flag"


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("How many were hurt on the quay?", "Two hurt on"),
        ("Why were they hurt on the quay?", "A red flag"),
        ("When were they hurt on the quay?", "A red flag"),
    ],
)
def test_a_heading_with_the_expected_kind_of_answer_stays(question, opening):
    """A heading with a number stays first for how many, but not for why or when."""
    assert first(question, ranked("Two hurt", "A red flag")) == opening


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Who won the cup?", "In fog"),
        ("Who wins the cup of Fell?", "In fog"),
        ("Who wins the harbour cup?", "Mara Quist wins"),
    ],
)
def test_a_headline_with_a_name_gives_way_for_who(question, opening):
    """A sentence of the article with as many of the words tells who, and how; else it stays."""
    text = (
        "Mara Quist wins the harbour cup\n\nIn fog, Mara Quist won the cup of Fell by a length.\n"
    )
    collection = MemoryCollection([read_text("cup.txt", text)])
    ranked = rank_candidates(collection, analyze(collection, question)).for_quotes
    assert collection.passages([ranked[0].sentence])[0].text.startswith(opening)


def test_a_line_with_a_finishing_time_is_an_answer():
    """A result in a line of its own is no heading to be left for the distance above."""
    text = "Results of the ten kilometre run\n\n1. Mara Quist, Fell, 37:05\n\n2. Ida Berg, 39:41\n"
    collection = MemoryCollection([read_text("run.txt", text)])
    question = analyze(collection, "How fast did Mara Quist run?")
    ranked = rank_candidates(collection, question).for_quotes
    assert collection.passages([ranked[0].sentence])[0].text.startswith("1. Mara")


def test_a_sentence_far_behind_is_not_put_first():
    """Less than half of the heading's score is too little."""
    assert first("What does a flag mean?", ranked("What the", "A red", step=6)) == "What the flags"


def test_without_a_heading_on_top_nothing_changes():
    """Only a heading in the first place is demoted."""
    candidates = ranked("A red flag", "What the flags", "A green")
    asked = analyze(OPENED, "What does a flag mean?")
    assert heading_demotion.demote_headings(OPENED, asked, candidates) is candidates
    assert heading_demotion.demote_headings(OPENED, asked, []) == []


@given(st.permutations(range(len(TEXTS))))
def test_the_others_keep_their_order(order):
    """At most one candidate changes its place, and none is lost."""
    candidates = [Candidate(each, 0, 0, 10.0 - place) for place, each in enumerate(order)]
    reranked = heading_demotion.demote_headings(
        OPENED, analyze(OPENED, "What does a flag mean?"), candidates
    )
    rest = [each for each in candidates if each != reranked[0]]
    assert list(reranked[1:]) == rest


def test_a_heading_gives_way_to_what_opens_its_section():
    """The section need not repeat a word of it; a title stands over more than one section."""
    page = """# Looms

Two of them stand in the attic.

## Dismantling

Loosen the four screws first.

## Cleaning

Cleaning takes ten minutes.
"""
    opened = MemoryCollection([read_page("looms.md", page)])
    quoted = [
        answer(opened, text).quotes[0].text for text in ("How do I dismantle it?", "Cleaning?")
    ]
    assert quoted == ["Loosen the four screws first.", "Cleaning takes ten minutes."]


def test_a_section_goes_before_a_sentence_with_no_word_of_the_question():
    """A sum of money elsewhere is not the price of what the heading names."""
    page = """# Help for the bath house

## Do you lend towels?

No, but there is a shop around the corner.

You can lend a locker and a cap at the desk.

## Membership

Members pay 7 crowns a month.

## Hours

The deposit for a locker is 30 crowns.
"""
    found = answer(MemoryCollection([read_page("help.md", page)]), "how much is membership")
    assert found.quotes[0].text.startswith("Members pay 7")


ROUTER = """# The Lumen router

### No signal, light is red

Check the grey cable first.

### Light is green

All is well. Nothing has to be done.

### Moving

Tell us three weeks before.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("what do I do when the light on my router is red", "Check the grey cable"),
        ("the light of the lumen router is green", "All is well"),
        ("what about the lumen router", ""),  # all of it in the title alone
    ],
)
def test_what_stands_under_a_heading_answers_that_says_all_but_the_title(question, opening):
    """The page's title need not be said again by the heading."""
    found = answer(MemoryCollection([read_page("router.md", ROUTER)]), question)
    assert not opening or found.quotes[0].text.startswith(opening)
    assert opening or not found.quotes[0].text.startswith(("Check", "All", "Tell"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What are the drawbacks of the Alto tent?", "pegs bend"),
        ("What are the strengths of the Alto tent?", "Dry in any rain"),
        ("What are the drawbacks of the Bora tent?", ""),
        ("What is the weight of the Alto tent?", "two kilos"),
    ],
)
def test_a_section_that_is_asked_for_is_quoted(question, told):
    """All words of its heading are asked for, and the title has the others."""
    page = (
        "# Alto tent in the field\n\n## Strengths\n\n- Dry in any rain\n- Up in a minute\n\n"
        "## Drawbacks\n\n- The pegs bend\n- The bag is small\n\n## Rest\n\nThe Alto tent has a"
        " weight of two kilos. The tent costs 90 crowns.\n"
    )
    others = [
        read_text(f"{name}.txt", f"The {name}\n\nThe {name} of the inn is old. It stays there.\n")
        for name in ("barn", "oven", "gate", "well", "loft", "shed")
    ]
    found = answer(MemoryCollection([read_page("alto.md", page), *others]), question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in found.quotes[0].text


RELEASES = """# Releases of Alto

## 3.1 (2024-05-02)

The tent has a second door.

## 3.10

The pegs no longer bend.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is new in Alto 3.1?", "second door"),
        ("What's new in Alto 3.10?", "no longer bend"),
        ("What changed in Alto 3.10?", "no longer bend"),
        ("What is new in Alto 3.2?", ""),
    ],
)
def test_what_is_new_stands_under_the_heading_of_a_release(question, told):
    """No sentence there says that it is new, nor in which release."""
    others = [
        read_text(f"{name}.txt", f"The {name}\n\nThe {name} of the inn is new. It stays there.\n")
        for name in ("barn", "oven", "gate", "well", "loft", "shed")
    ]
    found = answer(MemoryCollection([read_page("alto.md", RELEASES), *others]), question)
    first = found.quotes[0].text if found.band is Band.ANSWER else ""
    assert told in first if told else not first
