"""Numbers and addresses that a question asks for."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

DEPOT = MemoryCollection(
    [
        read_page(
            "depot.txt",
            "Tarn depot\n\nThe parcel depot is in Mill Lane. It is open until 6 p.m.\n\n"
            "The ferry office is on the pier. Call the ferry office on 01632 960 777.\n\n"
            "The harbour master can be reached at master@tarn.example or www.tarn.example.\n\n"
            "The library has 4,000 books. The school is in Quay Road, and bus 14 stops there.\n\n"
            "Dial 112 in an emergency. The warden told us on the phone that the pier was shut.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what is the phone number of the ferry office", "01632 960 777"),
        ("what's the number of the ferry office", "01632 960 777"),
        ("what is the number of books in the library", "4,000"),
        ("What's the telephone number of the ferry office?", "01632 960 777"),
        ("What is the email address of the harbour master?", "master@tarn.example"),
        ("what number do i dial in an emergency", "112"),
        ("where is the parcel depot", "Mill Lane"),
        ("what did the warden tell us on the phone", "the pier was shut"),
    ],
)
def test_a_sentence_with_the_number_or_address_answers(text, told):
    """So does any sentence where no such thing is asked for."""
    found = answer(DEPOT, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what is the phone number of the parcel depot",
        "What is the email of the parcel depot?",
        "what's the website of the parcel depot",
        "what's the number of the school",
    ],
)
def test_what_only_speaks_of_the_place_does_not(text):
    """Where it lies and when it is open is no number."""
    assert answer(DEPOT, text).band is not Band.ANSWER


LOCKS = MemoryCollection(
    [
        read_page(
            "locks.txt",
            "Locks of the yard\n\nThe door code changes every Monday. The safe code is 4417.\n\n"
            "The alarm code hangs in the office.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("What is the door code?", False),
        ("What is the safe code?", True),
        ("What is the alarm code?", True),
        ("When does the door code change?", True),
    ],
)
def test_a_code_is_told_or_where_it_is(question, is_answered):
    """That it changes is neither."""
    assert (answer(LOCKS, question).band is Band.ANSWER) is is_answered


BOARD = MemoryCollection(
    [
        read_page(
            "board.txt",
            "Board of the rowing club\n\nTreasurer: Ana Roe, ana@rowing.example\n"
            "Secretary: Bo Lind, 555 0102\nWarden: Cy Holm\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is the secretary's phone number?", "555 0102"),
        ("what is the treasurer's email", "ana@rowing.example"),
        ("What is the treasurer's email address?", "ana@rowing.example"),
        ("What is the treasurer's phone number?", None),
        ("What is the secretary's email?", None),
        ("What is the warden's phone number?", None),
    ],
)
def test_a_number_or_address_needs_no_word_for_it(question, told):
    """A line of a list of contacts has none, and that of somebody else is no answer."""
    found = answer(BOARD, question)
    assert (found.band is Band.ANSWER) == (told is not None)
    assert told is None or (told in found.quotes[0].text and not found.missing)


@pytest.mark.parametrize(
    "text",
    [
        "what is the server address of the ferry office",
        "What is the warden's email adress?",
        "what's the ip address of the library",
    ],
)
def test_no_address_is_told(text):
    """What names the office is no address of a server or of mail, even misspelt."""
    assert answer(DEPOT, text).band is not Band.ANSWER
