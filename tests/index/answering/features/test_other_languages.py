"""Candidates in another language than the question's."""

import pytest

from index import articles
from index.answering.features import is_in_other_language, keep_own_language, share_words_of_others
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.types import Document
from tests.support.memory_collection import MemoryCollection

ENGLISH = (
    "The Norvik telescope was built by Lidia Moreau in 1971. It stands on the highest mountain of"
    " the island. All of its data are sent to the town."
)
GERMAN = (
    "Das Norvik-Teleskop wurde 1971 von Lidia Moreau gebaut. Es steht auf dem höchsten Berg der"
    " Insel. Alle seine Daten werden in die Stadt geschickt."
)


def rank(question, *texts):
    """Return a collection of some texts, the question, and its candidates for the gate."""
    parsed = [
        articles.parse(Document(source=f"{number}.txt", text=text, format="text"))
        for number, text in enumerate(texts)
    ]
    collection = MemoryCollection(parsed)
    asked = analyze(collection, question)
    return collection, asked, rank_candidates(collection, asked).for_gate


@pytest.mark.parametrize(
    ("question", "own"),
    [
        ("Who built the Norvik telescope?", ENGLISH),
        ("Wer hat das Norvik-Teleskop gebaut?", GERMAN),
    ],
)
def test_a_translation_is_no_rival(question, own):
    """What is left is in the language of the question, the best sentence first."""
    collection, asked, ranked = rank(question, ENGLISH, GERMAN)
    kept = keep_own_language(collection, asked, ranked)
    assert kept[0] is ranked[0]
    texts = [collection.passages([each.sentence])[0].masked_text for each in kept]
    assert len(kept) < len(ranked)
    assert all(text in own for text in texts)


def test_nothing_is_left_out_in_one_language():
    """Or where the best sentence is in another one, since only names were found."""
    collection, asked, ranked = rank("Who built the Norvik telescope?", ENGLISH)
    assert keep_own_language(collection, asked, ranked) is ranked
    collection, asked, ranked = rank("Who built the Norvik telescope?", ENGLISH, GERMAN)
    texts = [collection.passages([each.sentence])[0].masked_text for each in ranked]
    place = next(place for place, text in enumerate(texts) if text in GERMAN)
    other_first = ranked[place:]
    assert keep_own_language(collection, asked, other_first) is other_first


DELTA = (
    "The delta of the Orrin is a plain of reed and sand. There are no roads in the delta, and the"
    " people of the delta live on boats."
)


@pytest.mark.parametrize(
    ("texts", "share"),
    [((GERMAN, DELTA), 1 / 3), ((GERMAN, f"{DELTA} {DELTA}"), 1 / 3), ((GERMAN,), 0)],
)
def test_a_word_that_another_language_has_alone_is_as_good_as_unknown(texts, share):
    """Nothing German tells of a delta, however often English articles do."""
    collection, question, candidates = rank("Wer hat das Norvik-Delta gebaut?", *texts)
    best = next(each for each in candidates if not is_in_other_language(collection, question, each))
    assert share_words_of_others(collection, question, best) == pytest.approx(share)


def test_a_sentence_in_another_language_is_told():
    """By its small words; of one language alone there is no other."""
    collection, question, candidates = rank("Who built the Norvik telescope?", GERMAN, ENGLISH)
    told = {
        collection.passages([each.sentence])[0].text[:3]: is_in_other_language(
            collection, question, each
        )
        for each in candidates
    }
    assert told["The"] is False
    assert told["Das"] is True
    collection, question, candidates = rank("Who built the Norvik telescope?", GERMAN)
    assert not is_in_other_language(collection, question, candidates[0])
