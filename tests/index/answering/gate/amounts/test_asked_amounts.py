"""Amounts and times that a question asks for."""

import pytest

from index import articles
from index.answering import answer
from index.answering.gate.amounts.asked_amounts import has_amount_or_time, lacks_amount_or_time
from index.answering.gate.amounts.counted_things import OTHER_COUNT
from index.answering.gate.amounts.prices import OTHER_AMOUNT
from index.answering.gate.amounts.times import NO_TIME
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection, read_page, read_text


def first_of(text: str, question: str):
    """Return a one-sentence collection, the question, and the sentence as a candidate."""
    collection = MemoryCollection([read_text("a.txt", f"Notes\n\n{text}\n")])
    asked = analyze(collection, question)
    ranked = rank_candidates(collection, asked).for_quotes
    found = [each for each in ranked if each.paragraph == 1]
    return collection, asked, found[0]


def first_in(language: str, text: str, question: str):
    """Return the same for a sentence in another language."""
    document = Document(source="a.txt", text=text, format="text", language=language)
    collection = MemoryCollection([articles.parse(document)])
    asked = analyze(collection, question)
    return collection, asked, rank_candidates(collection, asked).for_quotes[0]


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("How many rowers were hurt?", "Rowers were hurt on the lake.", 1.0),
        ("When was the first boat built?", "Build the first boat of oak.", NO_TIME),
        ("When was the first boat built?", "The first boat was built at 4:38 a.m.", 0.0),
        ("How long may a report be?", "Reports may be up to 2,000 words long.", 0.0),
        ("How long may a report be?", "Reports may be written on words alone.", 1.0),
        (
            "How much is the rent of a boat now?",
            "The rent of a boat rose from 40 to 48 a year.",
            0.0,
        ),
        ("How much is the rent of a boat now?", "The rent of a boat rose again.", 1.0),
        ("How far is the jetty from the inn?", "The inn is a ten-minute walk from the jetty.", 0.0),
        ("How far is the jetty from the inn?", "The inn keeps ten boats at the jetty.", 1.0),
        ("How fast does the kettle boil?", "The kettle boils in under four minutes.", 0.0),
        ("How fast does the kettle boil?", "The kettle boils for four guests.", 1.0),
        ("How much does the kettle weigh?", "The kettle weighs 900 grams.", 0.0),
        ("How much does the kettle weigh?", "The kettle holds 1.7 l.", 1.0),
        ("How far apart are the boats?", "The boats lie just metres apart.", 0.0),
        ("How far apart are the boats?", "The boats lie apart on the lake.", 1.0),
        ("How old is the jetty?", "The jetty of the lake is from 1720.", 0.0),
        ("How old is the jetty?", "The jetty is from the lake.", 1.0),
        ("How many rowers were hurt?", "Five rowers were hurt on the lake.", 0.0),
        ("How many rowers were hurt?", "Several rowers were hurt on the lake.", 0.0),
        ("How many rowers were hurt?", "The rowers of 7 boats were hurt.", OTHER_COUNT),
        ("How many rowers were hurt?", "No rowers were hurt on the lake.", 0.0),
        ("How many boats does Bo Quist own?", "Bo Quist, 31, owns boats.", 1.0),
        ("How old is the rower Bo Quist?", "The rower Bo Quist finished in 31:48.", 1.0),
        ("How old is the rower Bo Quist?", "The rower Bo Quist, 31, finished last.", 0.0),
        ("How old is the boat of Bo Quist?", "The boat of Bo Quist was built in 1911.", 0.0),
        ("How many people drowned?", "Eleven people were rescued from the lake.", 1.0),
        ("How many rowers were killed?", "Nine rowers were hurt on the lake.", 1.0),
        ("How many people were hurt?", "Some 400 people came to the lake.", 1.0),
        ("How many people were hurt?", "Nine people were injured on the lake.", 0.0),
        ("How many people died?", "Nine people were rescued, two were killed.", 0.0),
        ("How many people died?", "There were nine people in the boat.", 0.0),
        ("How many rowers has Fell?", "Rowers older than 60 pay less at Fell.", 1.0),
        ("How many rowers has Fell?", "Fell has 90 rowers, nine of them older than 60.", 0.0),
        ("How long does the race take?", "The race takes several hours.", 0.0),
        ("How long does the race take?", "The race takes rowers from Fell.", 1.0),
        ("When will the race take place?", "The club has now asked for a race.", NO_TIME),
        ("When will the race take place?", "The club asked for a race recently.", NO_TIME),
        ("When will the race take place?", "The race takes place after the fair.", 0.0),
        ("When will the race take place?", "The race is next week.", 0.0),
        ("When did the race take place?", "The race took place recently.", 0.0),
        ("How many boats has Fell?", "Fell, who is 19 and rows, said maybe.", 1.0),
        ("How many boats has Fell?", "Fell, who is 19 and rows, has two boats.", 0.0),
        ("How many years did Bo Quist row?", "Bo Quist rowed until older than 60.", 0.0),
        ("How many people row at Fell?", "Nine people were hurt at Fell.", OTHER_AMOUNT),
        ("How many people row at Fell?", "Nine people came to Fell.", 0.0),
        ("In which year did Bo Quist row?", "Bo Quist did row on the lake.", NO_TIME),
        ("In which year did Bo Quist row?", "Bo Quist did row on the lake in 1911.", 0.0),
        ("In which years did Bo Quist row?", "Bo Quist did row on the lake.", NO_TIME),
        ("Which months are the boats hired?", "Boats are hired by the club.", NO_TIME),
        ("Which months are the boats hired?", "Boats are hired in May and June.", 0.0),
        ("On what days are boats hired?", "Boats are hired on Mondays.", 0.0),
        ("On what days are boats hired?", "Boats are hired during the regatta.", 0.0),
        ("Which day trips do the rowers offer?", "The rowers offer trips by boat.", 0.0),
        ("Which date format do rowers use?", "Rowers use a format of their own.", 0.0),
        ("How fast did Bo Quist row?", "2. Bo Quist, Fell, 7:05", 0.0),
        ("How fast did Bo Quist row?", "2. Bo Quist, Fell, at noon", 1.0),
        ("When was the dyke finished?", "The dyke, which the monks finished in 906.", 0.0),
        ("When was the dyke finished?", "The dyke was finished in 79, when Fell was young.", 0.0),
        ("When was the dyke finished?", "The dyke was finished by 300 monks.", NO_TIME),
        ("When was the dyke finished?", "The dyke was finished in 14 villages.", NO_TIME),
        ("How much does the pump weigh?", "The pump moves 50 litres, weighs little.", 1.0),
        ("How much does the pump weigh?", "The pump moves 50 litres and weighs 9 kg.", 0.0),
        ("How much does the pump cost?", "The pump of 12 kg has its cost.", 1.0),
        ("How much does the pump cost?", "The pump is free of charge.", 0.0),
        ("How long was the pump lent?", "The pump was lent for a whole year.", 0.0),
        ("How long was the pump lent?", "The pump was lent to a farmer.", 1.0),
        ("How long has the pump run?", "The pump ran ten minutes before the flood.", 1.0),
        ("How long has the pump run?", "The pump has run for ten minutes.", 0.0),
        ("How long has the pump run?", "The pump has run since 1987.", 0.0),
        ("How long is the pump lent?", "The pump is lent on Sunday, 10:00-12:30.", 0.0),
        ("How long is the pump lent?", "The pump is lent on Sunday at 10:00.", 1.0),
        ("How long is the pump lent?", "The pump is lent from the mill at 14 on Sundays.", 1.0),
        ("How long is the pump lent?", "The pump has to be ordered two weeks ahead.", 1.0),
        ("How long is the pump lent?", "The pump, ordered a week ahead, is lent for a day.", 0.0),
        ("How long before is the pump ordered?", "The pump is ordered two weeks ahead.", 0.0),
        ("When was the pump sold?", "The pump was sold to a farmer.", NO_TIME),
        ("When is the syrup taken?", "The syrup is taken with the evening meal.", 0.0),
        ("When is the syrup taken?", "The syrup is taken with a spoon.", NO_TIME),
        ("When was the pump sold?", "The pump was sold after the flood.", 0.0),
        ("When was the pump sold?", "The pump was sold in 1987.", 0.0),
        ("When was the pump added?", "The pump was added in version 1.6.", 0.0),
        ("When was the pump added?", "The pump was added in 1.6.2.", 0.0),
        ("When was the pump added?", "The pump was added in 1.6 litres.", NO_TIME),
        ("When does the pump course start?", "The pump course is booked two days ahead.", NO_TIME),
        ("When does the pump course start?", "The pump course starts on Monday.", 0.0),
        ("When was the pump course booked?", "The pump course was booked two days ahead.", NO_TIME),
        ("How old is the youngest rower?", "The oldest rower is 81, the youngest 15.", 0.0),
        ("When does the pump stop?", "The pump stops at nine.", 0.0),
        ("When does the pump run?", "The pump runs from 9 to 5.", 0.0),
        ("When does the pump run?", "The pump runs by itself.", NO_TIME),
        ("What time does the pump run?", "The pump runs between 7 and 10.", 0.0),
        ("How much does the pump cost?", "The pump has a cost of forty florins.", OTHER_AMOUNT),
        ("How much does the pump cost?", "The pump broke, which cost $40 to repair.", 1.0),
        ("How much did it cost to repair the pump?", "The pump cost $40 to repair.", 0.0),
        ("How much does the pump cost?", "It costs 40 euros a year and has to be ordered.", 0.0),
        ("How much does the pump cost?", "The pump costs $40, and $9 to post.", 1.0),
        ("How much does the pump cost?", "The pump costs $40.", 0.0),
        ("How much is the pump?", "The pump was made by eleven workers.", 1.0),
        ("How much is the pump?", "The pump sells for 40 florins.", OTHER_AMOUNT),
        ("How much is the pump?", "The pump is lent for forty florins a day.", OTHER_AMOUNT),
        ("How much is the pump?", "The pump moves 50 litres.", 1.0),
        ("How old must rowers be?", "Rowers must be 13 or older.", 0.0),
        ("How much is the Fell ferry?", "A week costs £90, which includes the Fell ferry.", 1.0),
        ("How much is the Fell ferry?", "The Fell ferry is £90, including lunch.", 0.0),
        ("How old must rowers be?", "Rowers must be at least 16.", 0.0),
        ("How old must rowers be?", "Rowers must be 16 miles from Fell.", 1.0),
        ("How old is the pump?", "The pump was built by the monks in 1874.", 0.0),
        ("How old is the pump?", "The pump stands by the mill since 2004.", 0.0),
        ("How old is the pump?", "The pump moves to the old mill on 18 May.", 1.0),
        ("How much is the pump?", "Owners of a pump can claim $40.", 1.0),
        ("How much is the pump?", "The price of the pump was raised to $40.", 0.0),
        ("How much is the grant for a pump?", "Owners of a pump get a grant of $40.", 0.0),
        ("How old is the pump?", "The pump was painted by the monks.", 1.0),
        ("How long does the race take?", "The race is 12 km long.", 1.0),
        ("How long does the race take?", "The race lasts two hours.", 0.0),
        ("How much notice do rowers give?", "Rowers leave with two months' notice.", 0.0),
        ("How much notice do rowers give?", "Rowers give notice to 12 people.", 1.0),
        ("How old must rowers be?", "Rowers join from the age of five.", 0.0),
        ("How old must rowers be?", "Children under twelve are no rowers.", 0.0),
        ("How old must rowers be?", "Rowers must pay 13 crowns or more.", 1.0),
        ("How old must rowers be?", "Rowers must be there by 9 or 10.", 1.0),
        ("How old was the youngest rower?", "The youngest rower was a boy of nine.", 0.0),
        ("What is the lending fee of the pump?", "The pump was made by a farmer.", 1.0),
        ("What is the lending fee of the pump?", "The fee for the crane of the pump is $9.", 1.0),
        (
            "What is the lending fee of the pump?",
            "The fee hangs on how long the pump is gone.",
            OTHER_AMOUNT,
        ),
        ("What is the lending fee of the pump?", "The fee of the pump is 9 crowns.", 0.0),
        ("What is the lending fee of the pump?", "The pump is free for members.", 0.0),
        ("What is the price of the pump?", "The pump costs 2.80.", 0.0),
        ("What's the day rate of the pump?", "The pump is lent for $9.", 0.0),
        ("What is the name of the pump?", "The pump was sold to a farmer.", 0.0),
        ("When sold, what did the pump cost?", "The pump was sold to a farmer.", 0.0),
        ("Who sold the pump?", "The pump was sold to a farmer.", 0.0),
    ],
)
def test_what_a_sentence_lacks(question, text, lacks):
    """A sentence gives an amount by a number of the thing or unit asked for, a time by any word."""
    collection, asked, candidate = first_of(text, question)
    assert lacks_amount_or_time(collection, asked, candidate) == lacks
    assert has_amount_or_time(collection, asked, candidate) is False or lacks == 0


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("How many boats does the club have?", "The boats of the club carry 41 guests.", True),
        ("How many people row at Fell?", "Rowing at Fell - Update 27: the new boats.", True),
        ("How many members does the club have?", "Members of the club pay 18 a year.", True),
        ("How many members does the club have?", "The club seats its members on 18.", False),
        ("How many people visit the club?", "The tour of the club is limited to ten people.", True),
        ("How many people can join the tour?", "The tour is limited to ten people.", False),
        ("How many tickets are there?", "The tickets are limited to 180.", False),
        ("How many boats does the club have?", "The club keeps 41 boats by the weir.", False),
        ("How many acres has the club?", "The 41-acre meadow of the club has two ponds.", False),
        (
            "How many seats has the boat?",
            "The boat of the club is a six-seat ketch of 40 tons.",
            False,
        ),
        ("How many boats has the club?", "The boats of the club are six-seat ketches.", True),
        ("How much is a day pass?", "A day pass of the club costs 6.50.", False),
    ],
)
def test_what_is_counted_is_the_asked_thing(question, text, lacks):
    """A number of something else beside its noun is not its; a measure or price needs no noun."""
    assert bool(lacks_amount_or_time(*first_of(text, question))) is lacks


@pytest.mark.parametrize(
    "question",
    ["How many rowers were hurt?", "How old is Bo Quist?", "When was the club of Fell founded?"],
)
def test_without_the_amount_there_is_no_answer(question):
    """A sentence about the thing that gives no number is at most a closest passage."""
    text = (
        "Rowers were hurt when a boat of the club of Fell sank.\n\n"
        "Bo Quist of the club of Fell won.\n\nThe club of Fell, founded by fishers, is small."
    )
    collection = MemoryCollection([read_text("a.txt", f"The rowing club of Fell\n\n{text}\n")])
    assert answer(collection, question).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("language", "question", "text", "lacks"),
    [
        (
            "de",
            "Wie viele Ruderer wurden verletzt?",
            "Die Ruderer wurden auf dem See verletzt.",
            1.0,
        ),
        ("de", "Wie viele Ruderer wurden verletzt?", "Mehrere Ruderer wurden verletzt.", 0.0),
        ("de", "Wie viele Ruderer wurden verletzt?", "Es wurden 7 Ruderer verletzt.", 0.0),
        (
            "de",
            "Wie viele Ruderer wurden verletzt?",
            "Die Ruderer wurden am 12. Juli verletzt.",
            1.0,
        ),
        ("de", "Wie oft siegten die Ruderer?", "Die Ruderer siegten viermal.", 0.0),
        ("de", "Wie viele Boote hat der Verein?", "Der Verein nimmt für Boote 30 Euro.", 1.0),
        ("de", "Wann siegten die Ruderer?", "Die Ruderer siegten auf dem See.", NO_TIME),
        ("de", "Wann siegten die Ruderer?", "Die Ruderer siegten am 12. Juli auf dem See.", 0.0),
        ("de", "Wann siegten die Ruderer?", "Die Ruderer siegten nach dem Krieg.", 0.0),
        (
            "fr",
            "Quand l'entrée du musée est-elle gratuite ?",
            "L'entrée est gratuite le dimanche.",
            0.0,
        ),
        ("fr", "Quand ferme le musée du sel ?", "Le musée du sel ferme à 18 h.", 0.0),
        ("fr", "Quand ferme le musée du sel ?", "Le musée du sel ferme ses portes.", NO_TIME),
        (
            "es",
            "¿Cuánto costó la reparación del puente?",
            "Pagó 2,3 millones de coronas por la reparación del puente, que terminó en 1951.",
            0.0,
        ),
        ("es", "¿Cuánto costó la reparación?", "La reparación terminó el 3 de mayo de 1951.", 1.0),
        ("pl", "Kiedy samice rodzą młode?", "Samice rodzą jedno młode na lodzie w lutym.", 0.0),
        ("uk", "Коли самки народжують дитинчат?", "Самки народжують дитинчат у лютому.", 0.0),
        ("ru", "Сколько стоит билет в театр?", "Билет в театр продают в кассе.", 1.0),
        ("ru", "Сколько стоит билет в театр?", "Билет в театр стоит 300 рублей.", 0.0),
        ("ru", "Сколько стоит билет в театр?", "Билет в театр детям дают бесплатно.", 0.0),
        (
            "tr",
            "Bahar şenliği bileti ne kadar?",
            "Bahar şenliği 23 Mayıs'ta parkta yapılacak.",
            1.0,
        ),
        ("el", "Πόσα πλοία έχει το λιμάνι;", "Το λιμάνι έχει πλοία.", 1.0),
        ("el", "Πόσα πλοία έχει το λιμάνι;", "Το λιμάνι έχει δύο πλοία.", 0.0),
        ("de", "Wie hoch war der Schaden?", "Der Schaden an einem Boot ist groß.", 1.0),
        ("de", "Wie viele Boote sanken?", "Ein paar Boote sanken.", 0.0),
        ("de", "Was hat der Steg gekostet?", "Der Steg wurde in acht Monaten gebaut.", 1.0),
        ("de", "Was hat der Steg gekostet?", "Für den Steg gab die Stadt 90000 Euro.", 0.0),
        ("fr", "Combien coûte le bac ?", "Le bac part toutes les vingt minutes.", 1.0),
        ("fr", "Combien coûte le bac ?", "Le bac est gratuit.", 0.0),
        ("it", "Quanto costa il traghetto?", "Il traghetto parte ogni 20 minuti.", 1.0),
        ("es", "¿Qué profundidad tiene el lago?", "El lago costó 200 euros.", 1.0),
        ("es", "¿Qué profundidad tiene el lago?", "El lago tiene 12 metros de hondo.", 0.0),
        ("it", "Quando chiude il molo?", "Il molo era di legno.", NO_TIME),
        ("ko", "항구에 배가 몇 척 있나요?", "항구에 배가 있습니다.", 1.0),
        ("ko", "항구에 배가 몇 척 있나요?", "항구에 배가 두 척 있습니다.", 0.0),
        ("ja", "港に船は何隻ありますか", "港に船があります。", 1.0),
        ("hi", "बंदरगाह में कितने जहाज़ हैं?", "बंदरगाह में जहाज़ हैं।", 1.0),
        ("hi", "बंदरगाह में कितने जहाज़ हैं?", "बंदरगाह में दो जहाज़ हैं।", 0.0),
    ],
)
def test_a_missing_amount_or_time_is_told_in_other_languages(language, question, text, lacks):
    """By the words of their tables."""
    assert lacks_amount_or_time(*first_in(language, text, question)) == lacks


RIDES = """# Rides

| Ride | Speed | Price |
|---|---|---|
| Goose | 12 | 300 shells |
| Heron | 40 | only lent |
"""


@pytest.mark.parametrize(("ride", "is_priced"), [("goose", True), ("heron", False)])
def test_a_number_under_the_head_price_is_a_price(ride, is_priced):
    """Whatever it is paid in; a number in another column is none."""
    collection = MemoryCollection(
        [articles.parse(Document(source="r.md", text=RIDES, format="markdown"))]
    )
    found = answer(collection, f"how much does the {ride} cost")
    assert (found.band is Band.ANSWER) is is_priced


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("When did the launch happen?", "The crew met two hours before the launch.", NO_TIME),
        ("When did the crew meet?", "The crew met two hours before the launch.", 0.0),
        ("When did the launch happen?", "The launch was in May, a day before the feast.", 0.0),
        ("When was Harbour 2021 opened?", "You are ready for Harbour 2021, it opened!", NO_TIME),
        ("When was Harbour 2021 opened?", "Harbour 2021 was opened in May 2021.", 0.0),
        ("When was Harbour 2021 opened?", "Harbour 2021 was opened in 2020.", 0.0),
        ("When was Harbour 2021 opened?", "Harbour 2021 opened when the ice broke up.", 0.0),
        ("What time was the launch?", "The launch was in 1994.", NO_TIME),
        ("What time was the launch?", "The launch was on 3 May at 9.40 pm.", 0.0),
        ("What time was the launch?", "The launch was on 3 May in the evening.", 0.0),
        ("What time of year was the launch?", "The launch was in May 1994.", 0.0),
        ("What time period is the launch from?", "The launch is from the year 1994.", 0.0),
        ("How long was the launch?", "The pilot of the launch is 31 years of age.", 1.0),
        ("How long was the launch?", "The launch took two hours; its pilot is 31 years old.", 0.0),
        ("How many launches were there?", "The crew had two rounds of launches.", 0.0),
        ("How many rounds of launches were there?", "There were two rounds of launches.", 0.0),
        ("How many bullets were there?", "Two rounds of tests had bullets.", OTHER_COUNT),
        ("How many launches were there?", "The launches had two rounds of applause.", OTHER_COUNT),
    ],
)
def test_a_time_beside_another_event_is_no_time_of_this_one(question, text, lacks):
    """Nor is a date an hour, or an age a duration; a portion counts what it is of."""
    assert lacks_amount_or_time(*first_of(text, question)) == lacks


CAMP = """# The camp

### How much is the fee for the camp?

That depends on the week.

### When does the kiln cool?

As soon as the lamp goes out.

### What does a repair cost?

Nothing; there is a tin for gifts.
"""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("how much is the fee for the camp", "That depends on the week."),
        ("What does a repair cost?", "Nothing; there is a tin for gifts."),
        ("How much does a repair cost?", "Nothing; there is a tin for gifts."),
    ],
)
def test_what_stands_under_the_same_question_answers_it(question, text):
    """Whatever form the answer has; a like sentence elsewhere does not go before it."""
    other = read_text("b.txt", "Line\n\nThe repair of a sign cost two lives and 40 crowns.\n")
    document = Document(source="a.md", text=CAMP, format="markdown")
    found = answer(MemoryCollection([other, articles.parse(document)]), question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text == text


def test_what_stands_under_another_question_needs_the_amount():
    """A question with more or other words is not the one that the page answers."""
    document = Document(source="a.md", text=CAMP, format="markdown")
    collection = MemoryCollection([articles.parse(document)])
    found = answer(collection, "How much is the fee for the boat?")
    assert found.band is not Band.ANSWER


PRICES = """# Copy shop of Fell

Prices in pounds.

## Binding

- comb binding, up to 200 pages: 3.20
- hardcover binding with gold letters: 28.00, ready in two days
- glue binding is opened from 9.00 to 16.30

## Copies

Size | black | colour
--- | --- | ---
A4 | 0.08 | 0.35

Passport photos are 9.00 for six. The stapler weighs 4.50 kg.

Posters 19.00, stickers 1.50. Faxes follow version 2.10, since May.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("how much is a hardcover binding", "hardcover binding"),
        ("what does comb binding cost", "comb binding"),
        ("how much are passport photos", "Passport photos"),
        ("how much are the posters", "Posters 19.00"),
        ("how much is glue binding", ""),  # hours
        ("how much are faxes", ""),  # a version
        ("how much does the stapler cost", ""),  # a weight
    ],
)
def test_a_line_of_a_price_list_needs_no_currency(question, opening):
    """Hours and weights are written alike."""
    found = answer(MemoryCollection([read_page("prices.md", PRICES)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.removeprefix("- ").startswith(opening)


RELEASES = """# Releases of Weft

## 5.3 (19.06.2031)

- Weft no longer supports Fell tables.
- Weft reads raw pictures of Orm cameras.

## Plans

- Weft will read maps.
"""


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("When did Weft learn to read raw pictures of Orm cameras?", True),
        ("When does Weft read maps?", False),
    ],
)
def test_an_item_under_a_dated_release_tells_when(question, answers):
    """The heading with the version and its day is shown above the item."""
    found = answer(MemoryCollection([read_page("weft.md", RELEASES)]), question)
    assert (found.band is Band.ANSWER) is answers
    assert not answers or found.quotes[0].above


DAY = "# The wreck of the Odin\n\n"
DAY += "**4:10 a.m.**\n\nFog.\n\n**4:35 a.m.**\n\nThe Odin hit the pillar.\n"


@pytest.mark.parametrize(
    "question", ["When did the Odin hit the pillar?", "At what time did the Odin hit the pillar?"]
)
def test_an_entry_under_its_time_tells_when(question):
    """The time stands alone over it, and is shown above the quote."""
    found = answer(MemoryCollection([read_page("odin.md", DAY)]), question)
    assert found.band is Band.ANSWER
    assert [each.text for each in found.quotes[0].above] == ["**4:35 a.m.**"]
