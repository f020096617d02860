"""Clusters of sentences of one wording."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_terms
from index.answering.quoting import near_duplicates
from index.answering.quoting.near_duplicates import Cluster, Duplicate, ShingleSets
from index.types import Passage, Wording
from index.wording import fold_typography
from tests.support.figures import passage


def clusters_of(passages: list[Passage]) -> list[Cluster]:
    terms = [extract_terms(each.text) for each in passages]
    return list(near_duplicates.cluster(ShingleSets(terms), passages.__getitem__))


STATEMENT = "We looked at every plank and found the keepers did what the rules of the port demand"


def test_the_same_words_in_another_typography_are_exact():
    """Sentences that differ in typography alone have exactly one wording."""
    one, other = (
        passage('"The dike held, but it leaks."'),
        passage("“The dike held, but it leaks.”", "b"),
    )
    assert clusters_of([one, other]) == [Cluster(0, (Duplicate(1, Wording.EXACT),))]


def test_a_hyphen_inside_a_word_is_no_dash():
    """Folding keeps compounds as they are."""
    assert fold_typography("a well-known dike") != fold_typography("a well known dike")


def test_a_quotation_introduced_differently_is_near():
    """Most runs of three words of the shorter sentence stand in the other."""
    one = passage(f"“{STATEMENT},” Ida Berg said.")
    other = passage(f'Harbor master Ida Berg explained: "{STATEMENT}.', "b.txt")
    assert clusters_of([one, other]) == [Cluster(0, (Duplicate(1, Wording.NEAR),))]


def test_a_short_sentence_may_be_near():
    """What agrees in every word is one wording, however short it is."""
    one, other = passage("Nine barges have sunk."), passage("9 barges have sunk.", "b.txt")
    assert clusters_of([one, other]) == [Cluster(0, (Duplicate(1, Wording.NEAR),))]


ONE = "Officials said ten barrels of oil had leaked into the old basin by noon."
OTHERS = [
    ONE.replace("ten", "nine"),
    ONE.replace("had leaked", "had not leaked"),
    ONE.replace("ten", "up to ten"),
    ONE.replace("noon", "dawn"),
]


@pytest.mark.parametrize("other", OTHERS)
def test_what_almost_agrees_is_a_quote_of_its_own_right_after(other):
    """A reader must see both, so it stands before what ranks between them."""
    found = [passage(ONE), passage("Two cranes fell.", "c.txt"), passage(other, "b.txt")]
    assert [each.position for each in clusters_of(found)] == [0, 2, 1]
    assert not any(each.duplicates for each in clusters_of(found))


def test_what_almost_agrees_in_one_source_stays_where_it_ranks():
    """An article may say nearly the same of two things."""
    found = [passage(ONE), passage("Two cranes fell.", "c.txt"), passage(OTHERS[0])]
    assert [each.position for each in clusters_of(found)] == [0, 1, 2]


def test_sentences_that_need_the_one_before_agree_only_with_it():
    """Of two sentences that say "he", each may speak of another man."""
    same = [passage("He fell in the dock."), passage("He fell in the dock.", "b.txt")]
    shown = [
        passage("Lars slept. He fell in the dock."),
        passage("Ida's dog left. He fell in the dock."),
    ]
    shingles = ShingleSets([extract_terms(each.text) for each in same])
    found = near_duplicates.cluster(shingles, same.__getitem__, shown.__getitem__)
    assert list(found) == [Cluster(0), Cluster(1)]


def test_one_source_is_cited_once():
    """A second copy within a source is dropped; a near one is a statement of its own."""
    said = passage(f"“{STATEMENT},” Ida Berg said.")
    near = passage(f'Ida Berg explained: "{STATEMENT}."')
    assert clusters_of([said, said]) == [Cluster(0)]
    assert clusters_of([said, near]) == [Cluster(0), Cluster(1)]


def test_three_sources_make_one_group_in_rank_order():
    """The best stands first, the others follow as ranked."""
    found = clusters_of([passage("It held all night.", source) for source in ("c", "a", "b")])
    assert found == [Cluster(0, (Duplicate(1, Wording.EXACT), Duplicate(2, Wording.EXACT)))]


def test_short_sentences_merge_only_when_equal():
    """A few words are contained in too many sentences by chance."""
    long = "The dike held and the ferry sank while the crane stood idle all night."
    assert len(clusters_of([passage("The dike held and."), passage(long, "b.txt")])) == 2


def test_a_statement_that_opens_another_is_not_it():
    """A short sentence may begin one that goes on to say another thing."""
    one = passage("Leave was given by all keepers of the port.")
    other = passage("Leave was given by all keepers of the lock and by two of the mill's.", "b")
    assert near_duplicates.containment(one.text, other.text) >= near_duplicates.MIN_CONTAINMENT
    assert len(clusters_of([one, other])) == 2


@given(st.lists(st.text(max_size=40), max_size=8))
def test_every_sentence_has_one_place(found):
    """Each of several sources' sentences is in exactly one cluster, and the best comes first."""
    clusters = clusters_of([passage(text, str(n)) for n, text in enumerate(found)])
    places = sorted(
        at
        for cluster in clusters
        for at in (cluster.position, *(each.position for each in cluster.duplicates))
    )
    assert places == list(range(len(found)))
    assert [cluster.position for cluster in clusters[:1]] == [0][: len(found)]


@given(st.text(max_size=60), st.text(max_size=60))
def test_containment_is_a_share_and_does_not_depend_on_order(one, other):
    """Whichever text is named first, the shorter one is measured."""
    assert 0 <= near_duplicates.containment(one, other) <= 1
    assert near_duplicates.containment(one, other) == near_duplicates.containment(other, one)


@given(
    st.lists(st.integers(0, 15), min_size=8, max_size=24),
    st.lists(st.integers(0, 15), max_size=6),
    st.integers(0, 24),
    st.integers(0, 6),
)
def test_all_sentences_that_share_most_shingles_may_agree(terms, added, at, num_left_out):
    """Their terms are counted first, and that leaves none out."""
    shingles = ShingleSets([terms, [*terms[:at], *added, *terms[at + num_left_out :]]])
    if shingles.are_similar(0, 1):
        assert shingles.may_agree(0, 1)
