"""Signs, Roman numerals and small words of a question, which no term has."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

PAIRS = MemoryCollection(
    [
        read_text("plans.txt", "Plans\n\nCloudly is run by Ada. Cloudly+ is run by Olaf Bey.\n"),
        read_text(
            "cheese.txt",
            "Cheeses\n\nGoat cheese has 30 grams of fat. Sheep cheese has 30 percent of fat.\n",
        ),
        read_text(
            "boats.txt",
            "Boats for hire\n\nThe punt costs $12 a day. The skiff costs 12 euros a day.\n",
        ),
        read_text(
            "rams.txt",
            "Ram show\n\nThe first pen is for rams over 80 kg. The second pen is for rams under"
            " 80 kg.\n",
        ),
        read_text(
            "locks.txt",
            "Locks\n\nLock IV is kept by Sven Moor. Lock VI is kept by Else Hag. Lock 9 is kept by"
            " Kai Tamm.\n",
        ),
        read_text(
            "bands.txt",
            "Bands\n\nThe singer of The Pans was Uwe Holt. The singer of The Who Else was Ina Vogt."
            " The singer of The It was Per Lien.\n",
        ),
        read_text(
            "clocks.txt",
            "Clocks\n\nThe clock in the hall runs at UTC-3. The clock in the yard runs at UTC+3.\n",
        ),
        read_text(
            "script.txt",
            "Script\n\nThe sign <> joins two lists. The sign <= compares two lists. The sign <"
            " takes two lists apart. The switch -Q asks twice. The switch -q asks once.\n",
        ),
        read_text(
            "pool.txt",
            "Pool\n\nThe pool opens at nine in the morning. Don't miss the party when the pool"
            " opens!\n",
        ),
        read_text(
            "shelf.txt", "Shelf\n\nThe crate holds corks. The can holds resin. The tin holds wax.\n"
        ),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who runs Cloudly+?", "Olaf Bey"),
        ("Who runs Cloudly?", "Ada"),
        ("Which cheese has 30% of fat?", "Sheep"),
        ("Which cheese has 30 grams of fat?", "Goat"),
        ("Which boat costs €12 a day?", "skiff"),
        ("Which boat costs $12 a day?", "punt"),
        ("Which pen is for rams <80 kg?", "second"),
        ("Which pen is for rams >80 kg?", "first"),
        ("Who keeps lock 6?", "Else Hag"),
        ("Who keeps lock 4?", "Sven Moor"),
        ("Who keeps lock IX?", "Kai Tamm"),
        ("Who was the singer of The Who Else?", "Ina Vogt"),
        ("Who was the singer of The It?", "Per Lien"),
        ("What does the can hold?", "resin"),
        ("Which clock runs at UTC+3?", "yard"),
        ("Which clock runs at UTC-3?", "hall"),
        ("What does the sign <= do to two lists?", "compares"),
        ("What does the sign <> do to two lists?", "joins"),
        ("What does -q ask?", "once"),
        ("What does -Q ask?", "twice"),
    ],
)
def test_what_is_written_as_asked_goes_first(question, told):
    """Of two sentences with the same terms, the one with the asked sign, numeral or name."""
    found = answer(PAIRS, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Can I hire the skiff for a day?", "skiff"),
        ("Who is it that keeps lock IV?", "Sven Moor"),
        ("WHO KEEPS LOCK 9?", "Kai Tamm"),
        ("When does the pool open ! thanks", "nine"),
        ("When does the pool open ??", "nine"),
    ],
)
def test_a_small_word_of_a_plain_question_is_no_name(question, told):
    """Neither "can" and "it" nor a question in capitals asks for a thing of that name."""
    assert told in answer(PAIRS, question).quotes[0].text
