"""The day that a question names, in whatever notation a text has it."""

import pytest

from index import articles
from index.answering import answer
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection, read_page, read_text

OTHERS = read_text("port.txt", "The port\n\nThe crane of the port was painted. It is tall.\n")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("05.11.21", "06.11.21"),
        ("5.11.21", "6.11.21"),
        ("25/11/2021", "6/11/2021"),
        ("11/25/21", "11/6/21"),
        ("2021-11-05", "2021-11-06"),
        ("20211105", "20211106"),
        ("5.XI.2021", "6.XI.2021"),
    ],
)
def test_a_day_is_found_in_any_notation(first: str, second: str) -> None:
    """The year may be told by two figures, and the month may come first."""
    text = f"Log of the lock\n\nOn {first} the gate jammed. On {second} the chain broke.\n"
    log = MemoryCollection([read_text("log.txt", text), OTHERS])
    found = answer(log, "What happened at the lock on 6 November 2021?")
    assert found.band is Band.ANSWER
    assert "chain" in found.quotes[0].text
    in_one = answer(log, "What happened at the lock on 20211106?")
    assert in_one.band is Band.ANSWER
    assert "chain" in in_one.quotes[0].text


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        (
            "Chronik\n\nAm 02.06.1987 kam das Wasser. Am 04.06.1987 wurde das Rad ersetzt.\n",
            "Was war am 4. Juni 1987?",
            "Rad",
        ),
        (
            "Crónica\n\nEl 02/06/1987 llegó el agua. El 04/06/1987 se cambió la rueda.\n",
            "¿Qué pasó el 4 de junio de 1987?",
            "rueda",
        ),
        (
            "Chronique\n\nLe 2 juin 1987 la Tarne a débordé. Le 4 juin 1987 la roue est tombée.\n",
            "Que s'est-il passé le 04/06/1987 ?",
            "roue",
        ),
    ],
)
def test_a_day_is_found_in_other_languages(text: str, question: str, told: str) -> None:
    """The months are those of the language; the day next to it is another one."""
    own = articles.parse(Document(source="log.txt", text=text, format="text"))
    found = answer(MemoryCollection([own, OTHERS]), question)
    assert told in found.quotes[0].text


LOG = (
    "# Log of the press\n\n## 2019-03-07\n\n- Replaced the roller of the press\n\n## 2019-03-09\n\n"
    "- Replaced the belt of the drum\n"
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What was replaced on 7 March 2019?", "roller"),
        ("What was replaced on 9 March 2019?", "belt"),
        ("What was replaced on 8 March 2019?", ""),
    ],
)
def test_a_heading_that_is_a_date_says_the_day_of_its_section(question: str, told: str) -> None:
    """Of another day nothing is told."""
    found = answer(MemoryCollection([read_page("log.md", LOG), OTHERS]), question)
    assert (found.band is Band.ANSWER) == bool(told)
    assert not told or told in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What happened on March 7, 2016?", "sluice"),
        ("What happened on 5.3.2016?", "lit"),
        ("What did we open on 7 March 2016?", "sluice"),
        ("What happened to the kiln on 9 March 2016?", ""),
        ("What happened in August 1988?", "stoker"),
        ("What happened to the stoker in August 1989?", ""),
        ("When was version 4.2.1 released?", "4.2.1 - 2016-03-11"),
        ("What was the loss of the kiln in Q3 2016?", "third quarter"),
        ("What was the loss of the kiln in Q2 2016?", ""),
    ],
)
def test_short_forms_of_days_months_and_quarters(question: str, told: str) -> None:
    """A day may go on from the month before, and a year be written with two figures."""
    log = MemoryCollection(
        [
            read_text(
                "log.txt",
                "Log of the kiln\n\nOn 5 March 2016 the kiln was lit. On Monday the 7th it burst"
                " and we opened the sluice.\n\nIn July '88 the kiln was built. In August '88 the"
                " stoker came.\n\nThe loss of the kiln in the third quarter of 2016 was 9 pence.\n",
            ),
            read_page(
                "CHANGES.md",
                "# Changes\n\n## 4.2.1 - 2016-03-11\n\n- Mends the draught of the kiln.\n",
            ),
            OTHERS,
        ]
    )
    found = answer(log, question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in found.quotes[0].text
