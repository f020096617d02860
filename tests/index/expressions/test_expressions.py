"""Flags of a sentence, and its expressions with their spans and values."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.expressions import Bound, SentenceFlag, find_expressions, find_flags

ALPHABET = string.ascii_letters + string.digits + " .,;:-–'’\"“”()$%°/&\n" + "éßЖ中"
texts = st.text(alphabet=ALPHABET, max_size=200) | st.text(max_size=80)
WORDS = (
    "two twenty hundred and million 40 3.5 years old of age $ % May 1953 the Dr Ida Berg in quay "
    "people fell times - , . about at least"
)
SPOKEN = st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)

EXPECTED = {
    "Around nine barrels leaked.": SentenceFlag.COUNT,
    "Tens of thousands of barrels leaked.": SentenceFlag.COUNT,
    "She arrived on June 3rd.": SentenceFlag.DATE,
    "The mill burned down in 1911.": SentenceFlag.YEAR,
    "In 1911 feet were measured.": SentenceFlag.YEAR,
    "Doors close at 6 p.m. sharp.": SentenceFlag.TIME,
    "On Tuesday nobody came.": SentenceFlag.WEEKDAY,
    "It took three long weeks.": SentenceFlag.DURATION,
    "The cook, aged 31, resigned.": SentenceFlag.AGE,
    "He is 31 years old.": SentenceFlag.AGE,
    "Among them was the watchman, Ida Berg, 71.": SentenceFlag.AGE,
    "Ida Berg (19) won the race.": SentenceFlag.AGE,
    "The cook, who is 31, resigned.": SentenceFlag.AGE,
    "She was nine.": SentenceFlag.AGE,
    "It was her 93rd birthday.": SentenceFlag.AGE,
    "The cook, a man of 31 from the inn, was unhurt.": SentenceFlag.AGE,
    "Ida Berg is three times as old.": SentenceFlag.AGE,
    "At 16, Ida Berg is the youngest cook.": SentenceFlag.AGE,
    "Ida Berg is six, and her dog barks.": SentenceFlag.AGE,
    "The cook of the inn, 54, was unhurt.": SentenceFlag.AGE,
    "Ida Berg, a retired cook of 71, resigned.": SentenceFlag.AGE,
    "I'm 58 and a cook.": SentenceFlag.AGE,
    "The cook's dog is 13.": SentenceFlag.AGE,
    "Ida and Ola are nine.": SentenceFlag.AGE,
    "Ola and the cook Ida, 31 and 54, resigned.": SentenceFlag.AGE,
    "I was 31, and cold.": SentenceFlag.AGE,
    "My sister (22F) won.": SentenceFlag.AGE,
    "We (M34) both won.": SentenceFlag.AGE,
    "Ida Berg became cook at 31.": SentenceFlag.AGE,
    "The cook turned 31 last week.": SentenceFlag.AGE,
    "Next year the club turns fifty.": SentenceFlag.AGE,
    "A ticket costs $12.": SentenceFlag.MONEY,
    "A ticket costs 12 euros.": SentenceFlag.MONEY,
    "A ticket costs 12 crowns.": SentenceFlag.MONEY,
    "A ticket costs 12 €.": SentenceFlag.MONEY,
    "Prices rose by 4 percent.": SentenceFlag.PERCENT,
    "The dike is 7 km long.": SentenceFlag.MEASURE,
    "He rang twice.": SentenceFlag.FREQUENCY,
    "The bell rang five times.": SentenceFlag.FREQUENCY,
    "Trams leave every 40 minutes.": SentenceFlag.FREQUENCY,
    "It was painted by Ida Berg.": SentenceFlag.NAME,
    "Later Dr. Berg left.": SentenceFlag.TITLED,
    "The Harbor Council met.": SentenceFlag.ORGANISATION,
    "They met in Porto.": SentenceFlag.PLACE,
    "A dike is a wall of earth.": SentenceFlag.DEFINITION,
    "The Light Rail Trust (LRT) pays.": SentenceFlag.ACRONYM,
    "Trains stopped because of snow.": SentenceFlag.REASON,
    "They won by waiting.": SentenceFlag.MEANS,
    "“Nonsense,” she said.": SentenceFlag.SPEECH,
    "Who pays?": SentenceFlag.QUESTION,
    "Type it like this: `@Bot who pays?`": SentenceFlag.QUESTION,
    "They drag it ashore.": SentenceFlag.PRONOUN,
    "However, it rained.": SentenceFlag.CONNECTIVE,
    "It ended there.”": SentenceFlag.INSIDE,
    "She said: “It began here.": SentenceFlag.OPEN,
    'He said: "It began here.': SentenceFlag.OPEN,
    'It ended there."': SentenceFlag.INSIDE,
    "It did not rain.": SentenceFlag.NEGATION,
    "Opening hours": SentenceFlag.FRAGMENT,
    "Opening hours [edit]": SentenceFlag.FRAGMENT,
    "Who rings the bell?[4]": SentenceFlag.QUESTION,
}


@pytest.mark.parametrize(("text", "flag"), EXPECTED.items())
def test_each_kind_of_expression_is_flagged(text, flag):
    """A sentence with a kind of expression has its flag."""
    assert find_flags(text) & flag


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("He may leave.", SentenceFlag.DATE),
        ("The oven reaches 1200 degrees.", SentenceFlag.YEAR),
        ("It costs 2000 dollars.", SentenceFlag.YEAR),
        ("We walked home.", SentenceFlag.PRONOUN),
        ("It rained (a lot).", SentenceFlag.FRAGMENT),
        ("It rained.[2][citation needed]", SentenceFlag.FRAGMENT),
        ("It rained. [note 3] ", SentenceFlag.FRAGMENT),
        ("He said “no.”", SentenceFlag.OPEN | SentenceFlag.INSIDE),
        ("The path is long.", SentenceFlag.DEFINITION),
        ("They waited by the door.", SentenceFlag.MEANS),
        ("She reads.", SentenceFlag.NUMBER | SentenceFlag.COUNT | SentenceFlag.AGE),
        ("Suwon, Nov 22, 2017, was cold.", SentenceFlag.AGE),
        ("The score was nine.", SentenceFlag.AGE),
        ("The inn is three times as large.", SentenceFlag.AGE),
        ("At 16, Ida Berg is at the inn.", SentenceFlag.AGE),
        ("At 31, the road is narrow.", SentenceFlag.AGE),
        ("A load of 31 was sold.", SentenceFlag.AGE),
        ("I'm 5 minutes late.", SentenceFlag.AGE),
        ("I was 31 metres up.", SentenceFlag.AGE),
        ("The flat (3F) and seat (12A) are free.", SentenceFlag.AGE),
        ("The price stood at 31.", SentenceFlag.AGE),
        ("She became cook at 31 Mill Lane.", SentenceFlag.AGE),
        ("The cook turned 31 pages.", SentenceFlag.AGE),
        ("The list (19) and Ida Berg (1919) are kept.", SentenceFlag.AGE),
        ("Every sailor came.", SentenceFlag.FREQUENCY),
        ("It was her 93rd race.", SentenceFlag.AGE),
        ("Room 12, 54, 60 and 61 are free.", SentenceFlag.AGE),
        ("Her favourite is one, and no more.", SentenceFlag.AGE),
        ("Ida Berg, a mother of 12, resigned.", SentenceFlag.AGE),
        ("Ida Berg sold a box of 31, and left.", SentenceFlag.AGE),
    ],
)
def test_a_kind_that_is_absent_is_not_flagged(text, flag):
    """A word that only looks like an expression gives no flag."""
    assert not find_flags(text) & flag


@given(texts)
def test_flags_fit_what_the_index_stores(text):
    """Flags of any text are a value of `SentenceFlag` and fit 32 bits."""
    assert 0 <= find_flags(text) < 2**32
    assert SentenceFlag(find_flags(text)).value == find_flags(text)


@given(texts | SPOKEN)
def test_expressions_lie_inside_the_text_with_their_core(text):
    """Spans lie inside the text, in order, and each contains its core."""
    found = find_expressions(text)
    for each in found:
        assert 0 <= each.span.start <= each.core.start <= each.core.end <= each.span.end
        assert each.span.end <= len(text)
        assert text[slice(*each.core)].strip()
    assert [each.span for each in found] == sorted(each.span for each in found)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit", "kind"),
    [
        ("Some 900 barrels of oil leaked.", "Some 900 barrels", 900, "barrels", SentenceFlag.COUNT),
        ("Twenty-four men came.", "Twenty-four men", 24, "men", SentenceFlag.COUNT),
        (
            "Two hundred and six boats sank.",
            "Two hundred and six boats",
            206,
            "boats",
            SentenceFlag.COUNT,
        ),
        ("She is 31 years of age.", "31 years of age", 31, "years", SentenceFlag.AGE),
        ("A 31-year-old cook won.", "31-year-old", 31, "year", SentenceFlag.AGE),
        ("Ida Berg (19) won.", "19", 19, "", SentenceFlag.AGE),
        ("The cook turned 31 last week.", "31", 31, "", SentenceFlag.AGE),
        ("It cost $5.2 million.", "$5.2 million", 5.2e6, "dollars", SentenceFlag.MONEY),
        ("I gave her 40 quid.", "40 quid", 40, "quid", SentenceFlag.MONEY),
        ("They want 300 bucks for it.", "300 bucks", 300, "bucks", SentenceFlag.MONEY),
        ("It cost 1,500 euros.", "1,500 euros", 1500, "euros", SentenceFlag.MONEY),
        ("It cost 1,500 €.", "1,500 €", 1500, "euros", SentenceFlag.MONEY),
        ("It weighs 410 tons.", "410 tons", 410, "tons", SentenceFlag.MEASURE),
        ("It rang at least five times.", "at least five times", 5, "times", SentenceFlag.FREQUENCY),
    ],
)
def test_a_number_is_found_with_its_qualifier_and_unit(text, span, value, unit, kind):
    """An amount spans its qualifier, number and unit, in digits or in words."""
    (found,) = [each for each in find_expressions(text) if each.value is not None]
    assert (text[slice(*found.span)], found.value, found.unit, found.kind) == (
        span,
        value,
        unit,
        kind,
    )


def test_a_range_is_one_amount():
    """Both ends of a range are one expression with the bound `RANGE`."""
    (found,) = find_expressions("Between stops it takes 10–20 minutes.")
    assert found.bound is Bound.RANGE
    assert found.core == (23, 28)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened on Tuesday, 5 May 2020.", "Tuesday, 5 May 2020"),
        ("It closed in the late 1990s.", "late 1990s"),
        ("It fell in the early 7th century BC.", "early 7th century BC"),
        ("It ran from 1939–45.", "1939–45"),
        ("The log of 2003-01-23 is lost.", "2003-01-23"),
        ("We left in May.", "May"),
    ],
)
def test_a_date_is_found_whole(text, expected):
    """A date with weekday, month, year and era is one expression, without an amount in it."""
    (found,) = find_expressions(text)
    assert text[slice(*found.span)] == expected


def test_a_name_is_found_with_its_title():
    """The span has the title and the name with its initials, the core the name alone."""
    text = "Later Col. Ida G. Berg spoke."
    (found,) = find_expressions(text)
    assert found.kind is SentenceFlag.TITLED
    assert (text[slice(*found.span)], text[slice(*found.core)]) == (
        "Col. Ida G. Berg",
        "Ida G. Berg",
    )


@pytest.mark.parametrize(
    "unit",
    ["1 ", '"', "one ", "(", "A ", "twenty-", "A. ", "A'", "A of the ", "early ", "9", "Dr. "],
)
def test_hostile_text_costs_no_more_than_its_length(unit):
    """A long repetition of any piece of text is read to the end."""
    text = unit * (20_000 // len(unit))
    assert find_flags(text) >= 0
    assert all(each.span.end <= len(text) for each in find_expressions(text))


@pytest.mark.parametrize(
    ("language", "text", "flag"),
    [
        ("de", "Das Fest ist am 12. Juli im Park.", SentenceFlag.DATE),
        ("fr", "Le musée est fermé le 1er mai.", SentenceFlag.DATE),
        ("es", "Las hembras paren en febrero.", SentenceFlag.DATE),
        ("fr", "Chaque mois d'août la course part du pont.", SentenceFlag.DATE),
        ("fr", "Les visites ont lieu tous les mercredis.", SentenceFlag.WEEKDAY),
        ("es", "El mercado está cerrado hasta el lunes.", SentenceFlag.WEEKDAY),
        ("pt", "Ao sábado fecha às 13h.", SentenceFlag.TIME),
        ("ru", "Спектакли идут по субботам.", SentenceFlag.WEEKDAY),
        ("ru", "Спектакли идут в 11 часов.", SentenceFlag.TIME),
        ("ru", "Закон был принят 1996 г. в столице.", SentenceFlag.YEAR),
        ("sv", "Muséet öppnar på måndagar.", SentenceFlag.WEEKDAY),
    ],
)
def test_days_and_hours_are_told_in_other_languages(language, text, flag):
    """Weekdays in small letters and all forms, ordinals before months, hours behind numbers."""
    assert flag in SentenceFlag(find_flags(text, language))
    assert flag not in SentenceFlag(find_flags("Ana.", language))
