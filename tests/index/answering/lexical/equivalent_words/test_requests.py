"""What members look for and whom they turn to, said in other words, and phrases among these."""

import pytest

from index.analysis import extract_terms
from index.answering import answer
from index.answering.lexical import find_equivalents
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

HARBOUR = """# Rules of the Ostervik rowing club

Rowers have to be 12 or over. The lift carries 90 kilograms in total.
Bo Lind was elected in place of Ada Moe, who moved away.
Put your trailer in the car park behind the mill.
A crafted link let strangers read the log. Reported by Siri Aas.
Whoever thinks a fine unjust writes to Pål Berg within a week.
The takings of the raffle pay for a new jetty.
The raft goes up the ramp and back to the shed.
"""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("minimum age for rowers", "12 or over"),
        ("who discovered the log hole", "Siri Aas"),
        ("what is the max weight of the lift", "90 kilograms"),
        ("where can I leave my car", "behind the mill"),
        ("who can I complain to about a fine", "Pål Berg"),
        ("who took over from Ada Moe", "Bo Lind"),
        ("minimum age for the sauna", ""),
        ("who discovered the comet", ""),
        ("where can I leave my dog", ""),
        ("who took over from Siri Aas", ""),
        ("what is the max height of the raft", ""),  # "up the ramp and back to" is no "up to"
    ],
)
def test_what_members_ask_for_is_found_in_other_words(question, part):
    """What no line says in any words stays unanswered."""
    found = answer(MemoryCollection([read_page("club.md", HARBOUR)]), question)
    assert (found.band is Band.ANSWER) is bool(part), found
    assert part in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "place", "length", "said"),
    [
        ("where do I leave my car", 3, 3, "car park"),
        ("who took over", 1, 2, "elected in place"),
        ("who found it", 0, 2, "reported by"),
        ("two firemen", 1, 1, "fire crew"),
    ],
)
def test_small_words_and_past_forms_are_no_hindrance(question, place, length, said):
    """Words that only point are passed over, but counted; who found it is another than founded."""
    found = list(find_equivalents(extract_terms(question), place))
    assert (length, tuple(extract_terms(said))) in [(n, tuple(terms)) for n, terms in found]


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how steep is the ramp right now", "14 degrees"),
        ("what's wrong with the winch", "a worn rope"),
        ("could you tell me whether the ramp is steep at the moment", "14 degrees"),
        ("why does the winch end up slipping so far", "a worn rope"),
        ("how steep is the ramp right side", ""),
        ("how far is the winch", ""),
    ],
)
def test_words_that_say_nothing_in_a_phrase_are_not_asked_for(question, part):
    """Right now, these days and what is wrong; a side or a distance is another thing."""
    text = "# Quay\n\nThe ramp is 14 degrees steep.\nThe winch slips because of a worn rope.\n"
    found = answer(MemoryCollection([read_page("quay.md", text)]), question)
    assert (found.band is Band.ANSWER) is bool(part)
    assert part in found.quotes[0].text
