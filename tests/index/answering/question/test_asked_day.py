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
    ],
)
def test_a_day_is_found_in_any_notation(first: str, second: str) -> None:
    """The year may be told by two figures, and the month may come first."""
    text = f"Log of the lock\n\nOn {first} the gate jammed. On {second} the chain broke.\n"
    log = MemoryCollection([read_text("log.txt", text), OTHERS])
    found = answer(log, "What happened at the lock on 6 November 2021?")
    assert found.band is Band.ANSWER
    assert "chain" in found.quotes[0].text


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
