"""Lines of a timetable, for a question that names a weekday."""

import pytest

from index import articles
from index.answering import answer
from index.answering.question import analyze
from index.answering.ranking import ASKED_DAY, rank_candidates
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection, read_page, read_text

HOURS = """# Elm baths

Mon-Fri: 7:00-20:00
Saturday: 9:00-18:00
Sunday: closed

On Saturday the Elm baths close for cleaning.
"""


LISTED = """Fell library

Mon–Thu 9–18, Fri 9–16, Sun closed. In May the library closes at 15. Sat 3 May saw a fair.
"""


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("When does the Fell library close on Fridays?", True),
        ("When does the Fell library close on Tuesday?", True),
        ("When does the Fell library close on Sunday?", True),
        ("When does the Fell library close on Saturday?", False),
    ],
)
def test_a_line_that_lists_the_weekdays_is_raised(question, row):
    """By their abbreviations, each with its hours; one day alone makes no such line."""
    listed = MemoryCollection([read_text("library.txt", LISTED)])
    ranked = rank_candidates(listed, analyze(listed, question)).for_quotes
    raised = [each.sentence for each in ranked if each.extra.get(ASKED_DAY)]
    texts = [passage.text for passage in listed.passages(raised)]
    assert texts == (["Mon–Thu 9–18, Fri 9–16, Sun closed."] if row else [])


def test_the_line_of_a_day_says_its_afternoon():
    """Its hours tell whether that is open then."""
    listed = MemoryCollection([read_text("baths.md", HOURS)])
    found = answer(listed, "are the Elm baths open on Saturday afternoon")
    assert found.band is Band.ANSWER
    assert found.quotes[0].text == "Saturday: 9:00-18:00"
    assert not found.missing


@pytest.fixture(scope="module")
def collection():
    """One page of opening hours."""
    return MemoryCollection([read_text("baths.md", HOURS)])


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("When are the Elm baths open on Saturday?", "Saturday: 9:00-18:00"),
        ("When are the Elm baths open on Sundays?", "Sunday: closed"),
        ("When are the Elm baths open on Wednesday?", "Mon-Fri: 7:00-20:00"),
        ("When are the Elm baths open?", None),
        ("Are the Elm baths open on Saturday or Sunday?", None),
    ],
)
def test_the_row_of_the_weekday_is_raised(collection, question, row):
    """The line that opens with the only weekday asked for, or a range around it, gets a part."""
    ranked = rank_candidates(collection, analyze(collection, question)).for_quotes
    raised = [each.sentence for each in ranked if each.extra.get(ASKED_DAY)]
    texts = [passage.text for passage in collection.passages(raised)]
    assert texts == ([] if row is None else [row])


RELEASES = """# Releases of Weft

## 2.4.1 (2031-05-03)

- The needle no longer jumps.

## 2.4.0 - 2031-04-17

- Patterns can be released to friends on the day after 4 May 2031.
"""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("When was 2.4.1 released?", "2.4.1 (2031-05-03)"),
        ("When did version 2.4.0 come out?", "2.4.0 - 2031-04-17"),
        ("When did Weft 2.4.0 come out?", "2.4.0 - 2031-04-17"),
        ("When was 2.3.9 released?", ""),
    ],
)
def test_the_heading_of_a_release_says_when_it_came_out(question, text):
    """It has the version and its date, and no word for coming out."""
    found = answer(MemoryCollection([read_page("releases.md", RELEASES)]), question)
    assert (found.quotes[0].text.strip("# ") if found.band is Band.ANSWER else "") == text


RANGES = """Toy library

Opening hours
Monday to Thursday: 14:00-18:30
Saturday: 9:30-12:00
"""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What time do you open on Wednesday?", "Monday to Thursday: 14:00-18:30"),
        ("When do you close on Saturdays?", "Saturday: 9:30-12:00"),
        ("How long are you open on Saturday?", "Saturday: 9:30-12:00"),
        ("What time do you open on Friday?", ""),
    ],
)
def test_a_range_of_days_says_each_day(question, text):
    """No source needs to have the day's name, and it is not named as missing."""
    found = answer(MemoryCollection([read_text("hours.txt", RANGES)]), question)
    assert (found.quotes[0].text if found.band is Band.ANSWER else "") == text
    assert found.missing == () or not text


UNMARKED = "Fell shop\n\nOpening hours\n\nMon-Thu 9:00-17:00\nFri 9 am to 3 pm\nSat closed\n"
OEFFNUNG = """Bücherei

Die Bücherei liegt neben der Kirche. Der Ausweis kostet 10 Euro im Jahr.

Öffnungszeiten

Mo-Do 9-17 Uhr
Fr 9-15 Uhr
Sa geschlossen
"""
HORARIO = """Biblioteca

La biblioteca está junto a la iglesia. El carné cuesta 10 euros al año.

Horario

Lun-jue: 9:00-17:00
Vie: 9:00-15:00
Sáb: cerrado
"""
CHASY = """Библиотека

Библиотека находится рядом с церковью. Билет стоит 100 рублей в год.

Часы работы

Пн-Чт: 9:00-17:00
Пт: 9:00-15:00
Сб: выходной
"""


@pytest.mark.parametrize(
    ("text", "question", "row"),
    [
        (UNMARKED, "When is the Fell shop open on Friday?", "Fri 9 am to 3 pm"),
        (UNMARKED, "Are you open on Saturday?", "Sat closed"),
        (UNMARKED, "When is the Fell shop open on Wednesday?", "Mon-Thu 9:00-17:00"),
        (OEFFNUNG, "Wann ist am Freitag geöffnet?", "Fr 9-15 Uhr"),
        (OEFFNUNG, "Habt ihr am Samstag offen?", "Sa geschlossen"),
        (HORARIO, "¿Qué horario hay el viernes?", "Vie: 9:00-15:00"),
        (HORARIO, "horario del miércoles", "Lun-jue: 9:00-17:00"),
        (CHASY, "Когда открыто в пятницу?", "Пт: 9:00-15:00"),
        (CHASY, "Часы работы в среду?", "Пн-Чт: 9:00-17:00"),
        (OEFFNUNG, "Wann habt ihr am Mittwoch offen?", "Mo-Do 9-17 Uhr"),
    ],
)
def test_a_short_weekday_opens_a_line_in_any_language(text, question, row):
    """With a mark behind it or its hours."""
    page = articles.parse(Document(source="a", text=text, format="text"))
    found = answer(MemoryCollection([page]), question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text == row


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (OEFFNUNG, "Wann habt ihr am Sonntag offen?"),
        (HORARIO, "¿A qué hora abre el domingo?"),
        (CHASY, "Часы работы в воскресенье?"),
    ],
)
def test_the_line_of_other_days_is_no_answer(text, question):
    """A range of days does not hold the one after it."""
    page = articles.parse(Document(source="a", text=text, format="text"))
    assert answer(MemoryCollection([page]), question).band is not Band.ANSWER


@pytest.mark.parametrize(
    "line", ["Friday nights are quiet.", "Fri 13 May saw a fair.", "Sun shines at 9:00-15:00."]
)
def test_a_line_that_only_opens_like_a_weekday_is_none(line):
    """Without hours behind the day."""
    listed = MemoryCollection([read_text("a.txt", f"Fell\n\n{line}\nIt rains.")])
    ranked = rank_candidates(listed, analyze(listed, "what happens on friday or rains"))
    assert not any(each.extra.get(ASKED_DAY) for each in ranked.for_quotes)
