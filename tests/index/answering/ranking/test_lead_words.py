"""The lead of an article lends its words to what says the rest of a question."""

import pytest

from index.answering import answer
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.answering.ranking.lead_words import LEAD_WORDS, MAX_PARAGRAPHS, lend_lead_words
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

BRIDGE = """# Footbridge at Tarn Lock reopens

The footbridge at Tarn Lock opened again on Saturday, a year after a barge struck it.

Repairs were carried out by Hollin Marine, a firm from Selby. They came to 41,000 pounds.

The barge was being steered by a trainee, who was fined in March.

Lights in the handrail switch on at dusk. Cyclists are asked to dismount.
"""
CLUB = """# Allotment club of Wendle: minutes

The allotment club of Wendle met on 4 May with nine members.

The key to the pump hangs in the bakery.

Moira Finch took over as treasurer from Sam Oduya. The account holds 240 pounds.
"""
PAGES = MemoryCollection([read_page("bridge.md", BRIDGE), read_page("club.md", CLUB)])


def _ask(text, *pages):
    return answer(MemoryCollection([*pages]) if pages else PAGES, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who repaired the footbridge at Tarn Lock?", "Repairs were carried out by Hollin"),
        ("Who was steering the barge at Tarn Lock?", "The barge was being"),
        ("Who is the treasurer of the Wendle allotment club?", "Moira Finch took over"),
        ("Where is the pump key of the Wendle allotment club?", "The key to the pump"),
        ("When did the footbridge at Tarn Lock open again?", "The footbridge at Tarn Lock opened"),
        ("How many members met at the allotment club of Wendle?", "The allotment club of Wendle"),
    ],
)
def test_what_is_asked_of_the_article_s_thing_is_found_below(text, told):
    """A sentence that names the deed or role goes before the lead, which names the thing alone."""
    found = _ask(text)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "Who painted the footbridge at Tarn Lock?",
        "Who is the secretary of the Wendle allotment club?",
    ],
)
def test_what_no_sentence_says_is_not_lent(text):
    """The lead alone answers nothing else, nor does what says only the same as the lead."""
    assert _ask(text).band is not Band.ANSWER


def _parts(text, *pages):
    collection = MemoryCollection([*pages])
    ranked = rank_candidates(collection, analyze(collection, text)).for_gate
    return {each.sentence: each.extra.get(LEAD_WORDS, 0.0) for each in ranked}


def test_no_word_is_lent_where_the_first_sentence_says_more_than_the_lead():
    """Then the words of the thing tell it from others, and it stays first."""
    text = BRIDGE.replace("The barge was being", "The barge at Tarn Lock was being")
    asked = "Who was steering the barge at the Tarn Lock footbridge?"
    assert not any(_parts(asked, read_page("a.md", text)).values())
    assert any(_parts(asked, read_page("a.md", BRIDGE)).values())


def test_a_long_article_is_about_many_things():
    """Its lead lends nothing."""
    more = "\n".join(f"Field {number} was mown by a lodger.\n" for number in range(MAX_PARAGRAPHS))
    asked = "Who repaired the footbridge at Tarn Lock?"
    assert any(_parts(asked, read_page("a.md", BRIDGE)).values())
    assert not any(_parts(asked, read_page("a.md", f"{BRIDGE}\n{more}")).values())


def test_nothing_is_lent_without_candidates():
    """Nor is anything read."""
    assert list(lend_lead_words(PAGES, analyze(PAGES, "Who repaired it?"), [])) == []
