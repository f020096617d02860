"""Words of reports, minutes and portraits are answered by what says the same, or not at all."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

FIRE = """# Fire at the Lindholm dairy

The blaze broke out in the boiler room of the dairy at 4.10 a.m. on Monday.
Two workers were taken to hospital with smoke in their lungs, and a third escaped through a window.
Crews from Orve and Tal had it under control by noon. A faulty cable is to blame.
The roof caved in and the cold store was gutted.
The bridge road stayed impassable until Tuesday, and the lorry that overturned on it was towed away.
"""
COURT = """# From the courts

Rolf Aune admitted that he made off with eleven bicycles from the station in May.
The magistrate ordered him to pay 900 euros and to do 60 hours of unpaid work.
Jonas Beck was found not guilty of setting light to the kiosk.
Detectives are still seeking a man in a green cap who got away on a moped.
Vera Lind was conned out of 4,000 euros by a caller who posed as her nephew.
"""
COUNCIL = """# Minutes of the parish council of Elm Cross

Present: Ida Foss, Karl Nye and Bea Holt.
Moved by Ida Foss and carried with two votes to one: the speed limit on Mill Lane becomes 20 mph.
Karl Nye stood down as treasurer on 4 March; Bea Holt takes over from him.
The plan for a skate park was voted down. The path project was shelved until the grant arrives.
The new parking rules are in force from 1 May.
212 signatures against the mast were handed over by Lars Ode.
The next session is put back to 9 June.
"""
WORK = """# News from Brandt Looms

Brandt Looms was set up by Ella Brandt in 1962. Its head office is in Varde.
Turnover rose to 41 million euros, and the surplus was 2 million.
The firm will recruit 12 weavers in autumn.
Chief executive Moritz Kalb is paid 9,000 euros a month.
The dye works ceased trading in June and 25 people were made redundant there.
The workers walked out on 3 April.
"""
SPORT = """# Hawks 2, Otters 1

Mia Stern netted twice for the Hawks, and Pia Ruud headed home for the Otters before the break.
Skipper Nora Kahl limped off after 20 minutes and Lea Brox came on for her.
The Otters saw red when Ute Falk was sent off. 640 spectators watched at the Weir ground.
The Hawks, who are now top of the table, meet the Foxes in the last four on 8 May.
"""
LIFE = """# A visit to the potter Tilde Aas

Tilde Aas was raised in a lighthouse keeper's house near Sund.
She took a degree in chemistry in 1998. Her first job was in a brickworks.
She got the idea for her glazes from the rust on anchors.
She and Ove Dahl tied the knot in 2004; they are the parents of twins.
In her spare time she goes rowing. Her memoirs came out in 2019.
"""
HEALTH = """# Surgery notices

The jab against influenza is given on Thursdays. It is passed on by coughing.
Whoever has a high temperature stays at home. Tablets for pain relief are sold at the counter.
Showers are expected on Sunday, with strong winds in the evening.
Bones of a mammoth were unearthed by Prof. Olga Wirth near the quarry.
The great auk died out in 1844.
"""


@pytest.mark.parametrize(
    ("text", "question", "part"),
    [
        (FIRE, "who was injured", "taken to hospital"),
        (FIRE, "when was it extinguished", "by noon"),
        (FIRE, "what caused it", "A faulty cable"),
        (FIRE, "what collapsed", "The roof"),
        (FIRE, "what was destroyed", "the cold store"),
        (FIRE, "which vehicle capsized", "the lorry"),
        (COURT, "who stole the bicycles", "Rolf Aune"),
        (COURT, "how much was Rolf Aune fined", "900 euros"),
        (COURT, "how many hours of community service", "60 hours"),
        (COURT, "who was acquitted", "Jonas Beck"),
        (COURT, "who confessed", "Rolf Aune"),
        (COURT, "who was swindled", "Vera Lind"),
        (COUNCIL, "who attended", "Present: Ida Foss"),
        (COUNCIL, "when did Karl Nye resign", "4 March"),
        (COUNCIL, "who is the successor of Karl Nye", "Bea Holt"),
        (COUNCIL, "what was rejected", "a skate park"),
        (COUNCIL, "what was scrapped", "The path project"),
        (COUNCIL, "when do the parking rules take effect", "1 May"),
        (COUNCIL, "who brought the petition", "Lars Ode"),
        (COUNCIL, "when is the next meeting", "9 June"),
        (WORK, "who founded Brandt Looms", "Ella Brandt"),
        (WORK, "where is the headquarters", "Varde"),
        (WORK, "what is the revenue", "41 million"),
        (WORK, "how much profit did it make", "2 million"),
        (WORK, "how many weavers will be hired", "12 weavers"),
        (WORK, "who is the CEO", "Moritz Kalb"),
        (WORK, "when did the dye works close down", "June"),
        (WORK, "how many people were laid off", "25 people"),
        (WORK, "when was the strike", "3 April"),
        (SPORT, "who scored for the Hawks", "Mia Stern"),
        (SPORT, "who is the captain of the Hawks", "Nora Kahl"),
        (SPORT, "who got injured", "Nora Kahl"),
        (SPORT, "who got a red card", "Ute Falk"),
        (SPORT, "when is the semifinal", "8 May"),
        (LIFE, "where did she grow up", "near Sund"),
        (LIFE, "what did she study", "chemistry"),
        (LIFE, "how did she start out", "a brickworks"),
        (LIFE, "what inspired her glazes", "the rust on anchors"),
        (LIFE, "when did she marry Ove Dahl", "2004"),
        (LIFE, "what are her hobbies", "rowing"),
        (LIFE, "when was her autobiography published", "2019"),
        (HEALTH, "when is the flu vaccination", "Thursdays"),
        (HEALTH, "what do I do with a fever", "stays at home"),
        (HEALTH, "where can I get painkillers", "at the counter"),
        (HEALTH, "when will it rain", "Sunday"),
        (HEALTH, "who discovered the mammoth", "Olga Wirth"),
        (HEALTH, "when did the great auk become extinct", "1844"),
    ],
)
def test_what_is_asked_in_other_words_is_answered(text, question, part):
    """No article has the word that is asked; the one that says the same tells it."""
    found = answer(MemoryCollection([read_page("news.md", text)]), question)
    assert found.band is Band.ANSWER
    assert part in found.quotes[0].text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (FIRE, "who was arrested"),
        (FIRE, "how many firefighters drowned"),
        (FIRE, "when was the airport closed"),
        (FIRE, "who insured the dairy"),
        (FIRE, "was anyone poisoned"),
        (COURT, "who was murdered"),
        (COURT, "who was kidnapped"),
        (COURT, "how many years was he jailed"),
        (COURT, "who was bribed"),
        (COURT, "what was vandalised"),
        (COUNCIL, "who abstained"),
        (COUNCIL, "when is the election"),
        (COUNCIL, "who was expelled"),
        (COUNCIL, "what is the turnout"),
        (WORK, "who are the shareholders"),
        (WORK, "when was the merger"),
        (WORK, "how much is the debt"),
        (WORK, "when was the flotation"),
        (SPORT, "who got a yellow card"),
        (SPORT, "who was transferred"),
        (SPORT, "who was the referee"),
        (SPORT, "who saved the penalty"),
        (LIFE, "when did she divorce"),
        (LIFE, "who was her idol"),
        (LIFE, "what is her nickname"),
        (LIFE, "when did she die"),
        (HEALTH, "where is the dentist"),
        (HEALTH, "when is the blood donation"),
        (HEALTH, "is malaria contagious"),
        (HEALTH, "when will it snow"),
        (HEALTH, "who discovered the comet"),
    ],
)
def test_what_nothing_says_stays_unanswered(text, question):
    """Something near it is told, but not that."""
    found = answer(MemoryCollection([read_page("news.md", text)]), question)
    assert found.band is not Band.ANSWER
