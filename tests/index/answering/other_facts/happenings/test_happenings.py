"""What happened to somebody, told of nobody or of something else."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

FERRY = """Ferry runs aground off Tern Point

Ferry captain Ingrid Solberg apologised to passengers on Sunday. Deputy harbour master Olaf Brekke
denied that the buoy was missing. The transport minister, Kari Lunde, visits Tern Point on Monday.

Two deckhands were taken to hospital at 9 p.m., six hours after the ferry hit the sandbank. The
islanders threw bottles at the tug, and not one was thrown back.

"She will get a new propeller," said Solberg. The crew got off by a rope ladder.
"""
OBITUARY = """Obituary: Ragna Holm, the woman who charted the fjord

Ragna Holm, who has died aged 88, charted the fjord in an open boat. She died at home while she was
drawing a map. Her brother Sverre Holm died in 1979. Her dog Skip died of a snake bite.
"""


@pytest.fixture(scope="module")
def collection():
    """A report of an accident, and an obituary."""
    return MemoryCollection([read_text("ferry.txt", FERRY), read_text("holm.txt", OBITUARY)])


@pytest.mark.parametrize(
    "text",
    [
        "did olaf brekke retire",  # no source has a word for the deed
        "when did the transport minister resign",
        "why did ingrid solberg quit",
        "what did ragna holm die of",  # how old, or where, is no cause
        "what did sverre holm die of",
        "how did sverre holm die",  # when is no manner
        "what time did the ferry hit the sandbank",  # only how long before
        "when did the ferry hit the sandbank",
        "how did they get in",
        "how did they get away",
    ],
)
def test_what_no_source_tells_is_not_answered_by_a_neighbouring_fact(collection, text):
    """The right person, thing or word stands in a sentence that tells something else."""
    assert answer(collection, text).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did olaf brekke deny it", "denied"),
        ("did ingrid solberg apologise", "apologised"),
        ("how did ragna holm die", "at home"),
        ("what did her dog skip die of", "snake bite"),
        ("when were the deckhands taken to hospital", "9 p.m."),
        ("how did they get off", "rope ladder"),
    ],
)
def test_the_fact_itself_is_quoted_first(collection, text, told):
    """The same questions of what is told, in whatever words."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


RIOT = """Night of stones at the dam

Guards shot at the crowd from the roof for a minute before they ran back to the vans.
{}
The dam at Varn holds water for four villages.
"""


@pytest.mark.parametrize(
    ("told", "is_told"),
    [
        ("The crowd returned fire with two old rifles.", True),
        ("Not a single shot was fired in return by the crowd.", True),
        ("The crowd sang until dawn.", False),
        ("The vans returned at noon.", False),
    ],
)
def test_who_shoots_does_not_shoot_back(told, is_told):
    """Running back is not shooting back, and what returns is no shot."""
    found = answer(
        MemoryCollection([read_text("dam.txt", RIOT.format(told))]), "did the crowd shoot back"
    )
    assert (found.band is Band.ANSWER) is is_told
    assert not is_told or found.quotes[0].text == told


COURT = """Baker fined for spoiling pies

A baker who had spoiled a rival's pies was fined 90 dollars. Lund was caught because he left his cap
on a hook. His daughter Mira has a loose tooth since Sunday.

3. Rents
A proposal to raise the rent of a plot to 48 dollars was carried, four for and one against (Roy).
Ada Moss moved that the gate be painted.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how did they catch the baker", "left his cap"),
        ("how did they fine the baker", "was fined"),
        ("how did they poison the baker", ""),
        ("when did Mira lose her tooth", ""),
        ("who voted against raising the rent", "(Roy)"),
        ("who voted against painting the gate", ""),
    ],
)
def test_the_deed_has_to_be_said_of_somebody(text, told):
    """Having a tooth is not losing it, and who is fined need not have been caught."""
    found = answer(MemoryCollection([read_text("court.txt", COURT)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


CANAL = """Two brothers missing after canal bursts

Two brothers were missing on Monday night after the Varn canal burst its banks in Moss End. Soldiers
filled sandbags until dawn.

Police named the missing as Ivo and Lars Brandt, 24 and 27, of Moss End.

The army left on Friday after laying 9,000 sandbags. The council lent 40 beds.

Ivo Brandt climbed onto a bus. He was told by his father not to swim. Ida Moss feared that they had
drowned, but Lars Brandt escaped through a hatch.

The middle school will be shut until Monday. Tarn pool is open.
"""
HOCKEY = """Tarn Ladies 1, Mere Otters 4 (HT 1-2)

Tarn scored first, through captain Nell Fair after nine minutes. Otters went top of the league.

Pip Sand, the goalkeeper, was hurt. The coach of the Otters, Marit Sol, threw her hat.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who went missing after the canal burst", "Ivo and Lars Brandt"),
        ("how many sandbags did the army lay", "9,000"),
        ("how many sandbags did the council lay", ""),
        ("how many beds did the council lend", "40"),
        ("how did Lars Brandt escape", "through a hatch"),
        ("how did Ivo Brandt drown", ""),
        ("what did Ivo Brandt's father say", "not to swim"),
        ("what did Ivo Brandt's mother say", ""),
        ("when does the school reopen", "until Monday"),
        ("when does the school resign", ""),
        ("who is the captain of tarn", "Nell Fair"),
        ("who is the captain of the otters", ""),
        ("who is the coach of the otters", "Marit Sol"),
        ("who is the goalkeeper", "Pip Sand"),
        ("who is the captain of the Mere Otters", ""),
    ],
)
def test_a_body_a_side_or_a_relative_is_not_another(text, told):
    """What the army did is not what the council did, and a father is no mother."""
    pages = [read_text("canal.txt", CANAL), read_text("hockey.txt", HOCKEY)]
    found = answer(MemoryCollection(pages), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text.replace("\n", " ")


PORTRAIT = """Olga Brandt and her tower

Olga Brandt gave up law to keep bees in a water tower. Olga Brandt sells 300 jars a year.

Per Lund: Monday 9 to 11. Per Lund is a widower.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is Olga Brandt married", ""),
        ("does Olga Brandt smoke", ""),
        ("did Olga Brandt have grandchildren", ""),
        ("has Olga Brandt retired", ""),
        ("how did Olga Brandt meet her husband", ""),
        ("where did Olga Brandt spend her childhood", ""),
        ("does Olga Brandt sell jars", "300 jars"),
        ("does Olga Brandt keep bees", "keep bees"),
        ("is Per Lund a widower", "widower"),
    ],
)
def test_a_name_alone_tells_no_state_and_no_deed(text, told):
    """What else is told of somebody does not say whether it is so."""
    found = answer(MemoryCollection([read_text("tower.txt", PORTRAIT)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


TRIAL = """Forger of stamps goes to prison

Gro Hansen, 39, of Dyke Lane, had admitted last month that she forged 4,000 stamps.

Gro Hansen was jailed for two years and six months. She sold the press.

Odd Berg, her driver, had denied all charges. Odd Berg must do 200 hours of unpaid work.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what sentence did Gro Hansen get", "two years and six months"),
        ("what punishment did Odd Berg receive", "unpaid work"),
        ("what was Gro Hansen's sentence", "two years and six months"),
        ("which prison was Gro Hansen sent to", ""),
        ("what jail was Odd Berg sent to", ""),
    ],
)
def test_a_sentence_of_a_court_is_told_in_its_own_words(text, told):
    """A plea is none, and a prison that is asked for has a name."""
    found = answer(MemoryCollection([read_text("trial.txt", TRIAL)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


CRASH = """Tram leaves the rails in Varn, driver hurt

The driver, Eva Stokke, 41, was freed within an hour. The conductor was unhurt.

A cyclist was riding on the line. Bo Dahl was painting the stop when the tram passed.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who was driving the tram", "Eva Stokke"),
        ("who was conducting the tram", ""),
        ("who was painting the stop", "Bo Dahl"),
        ("who was riding on the line", "cyclist"),
    ],
)
def test_a_role_without_a_name_does_not_say_who_did_it(text, told):
    """The headline has the driver, the sentence below the name."""
    found = answer(MemoryCollection([read_text("tram.txt", CRASH)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


SPARED = """Ferry thief avoids jail

A cook who took a ferry for a ride has been given a curfew of six weeks.

The thief, Jon Moe, said sorry to the harbour.
"""


def test_what_somebody_was_spared_is_no_sentence():
    """The headline says that the thief avoided jail, and the lead what the court decided."""
    found = answer(
        MemoryCollection([read_text("ferry.txt", SPARED)]),
        "what punishment did the ferry thief get",
    )
    assert not found.quotes or not found.quotes[0].text.startswith("Ferry thief")


CLUB = """Minutes of the Varn rowing club

The chair, Ida Moss, did not wish to stand again. Bo Dahl was elected in her place. The treasurer of
the club, Per Lie, has kept the books for nine years.

Nils Aas has coached the juniors since 2011. Siri Roth succeeds Lena Fjell as secretary of the club.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who is the new chair of the rowing club", ""),  # the next sentence has no word of it
        ("who's the new secretary of the club", "Siri Roth"),
        ("who is going to replace Nils Aas", ""),
        ("who will succeed Per Lie", ""),
        ("who is the new treasurer of the club", ""),
        ("who is the treasurer of the club", "Per Lie"),
    ],
)
def test_who_had_a_role_before_is_not_the_new_one(text, told):
    """The one who leaves is no answer; who comes may be named with the role."""
    found = answer(MemoryCollection([read_text("club.txt", CLUB)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


RUGBY = """Tarn Ladies 19 Mere Valley 17: Late kick sinks leaders

Mere came out with the wind. Captain Gry Holt kicked a goal, and coach Ann Bell cheered.

Tarn hit back. Captain Eli Sand scored twice.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who is the captain of Mere Valley", "Gry Holt"),
        ("who is the captain of Tarn Ladies", "Eli Sand"),
        ("who is the coach of Tarn Ladies", ""),
        ("who is the referee of Tarn Ladies", ""),
    ],
)
def test_the_side_may_stand_in_the_sentence_before(text, told):
    """The nearest one of the paragraph that names a side tells of which it is."""
    found = answer(MemoryCollection([read_text("rugby.txt", RUGBY)]), text)
    assert not found.quotes or found.band is not Band.ANSWER or told
    if told and found.band is Band.ANSWER:
        assert told in found.quotes[0].text


REGATTA = MemoryCollection(
    [
        read_text(
            "regatta.txt",
            "The Fell regatta\n\nThe Otters got the cup, and the Herons took 300 crowns.\n\n"
            "The medal for the best helper went to Ole Lund.\n",
        ),
        read_text("polo.txt", "Water polo\n\nA late goal by Ida Berg was not enough.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("who got the cup at Fell", True),
        ("who got the goal for the Herons", False),
        ("who took the cup from the Herons", True),
        ("who got the medal for the best helper", True),
    ],
)
def test_what_somebody_got_has_to_be_said(text, is_told):
    """The Herons took crowns; that says nothing of a goal."""
    found = answer(REGATTA, text)
    assert (found.band is Band.ANSWER) is is_told


ROUND_UP = MemoryCollection(
    [
        read_text(
            "round.txt",
            "A match in the rain\n\nThe Herons beat the Otters 3-1.\n\n"
            "Keeper Ina Roe played on with a sprained wrist.\n\n"
            "Bo Lund broke his oar when he hit the pier.\n\n"
            "Otters coach Ada Moor had words with the umpires, and said no more of it.\n\n"
            "The Otters meet the Swans at 14:30 on 3 November.\n\nReferee: Ole Dahl.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how did Ina Roe sprain her wrist", ""),
        ("how did Bo Lund break his oar", "hit the pier"),
        ("who umpired the Otters", ""),
        ("who refereed the Herons", "Ole Dahl"),
        ("what was the score of the Otters against the Swans", ""),
        ("what was the score when the Herons beat the Otters", "3-1"),
    ],
)
def test_a_state_a_role_or_an_hour_is_not_what_happened(text, told):
    """A sprained wrist tells no manner, umpires without a name nobody, and 14:30 no score."""
    found = answer(ROUND_UP, text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text
