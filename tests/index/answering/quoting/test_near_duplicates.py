"""Clusters of sentences of one wording."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_terms
from index.answering.quoting import near_duplicates
from index.answering.quoting.near_duplicates import Cluster, Duplicate, ShingleSets
from index.types import Passage, Wording
from tests.support.figures import passage


def clusters_of(passages: list[Passage]) -> list[Cluster]:
    terms = [extract_terms(each.text) for each in passages]
    return list(near_duplicates.cluster(ShingleSets(terms), passages.__getitem__))


STATEMENT = "We looked at every plank and found the keepers did what the rules of the port demand"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('"The dike held, but it leaks."', "“The dike held, but it leaks.”"),
        ("It held - barely.", "It held – barely."),
        ("It held—barely.", "It held -- barely."),
        ("The port’s crane fell.", "The port's  crane\nfell."),
    ],
)
def test_quotes_dashes_and_white_space_are_folded(one, other):
    """Sentences that differ in typography alone have exactly one wording."""
    assert clusters_of([passage(one), passage(other, "b.txt")]) == [
        Cluster(0, (Duplicate(1, Wording.EXACT),))
    ]


def test_a_hyphen_inside_a_word_is_no_dash():
    """Folding keeps compounds as they are."""
    assert near_duplicates.fold("a well-known dike") != near_duplicates.fold("a well known dike")


def test_a_quotation_introduced_differently_is_near():
    """Most runs of three words of the shorter sentence stand in the other."""
    one = passage(f"“{STATEMENT},” Ida Berg said.")
    other = passage(f'Harbor master Ida Berg explained: "{STATEMENT}.', "b.txt")
    assert clusters_of([one, other]) == [Cluster(0, (Duplicate(1, Wording.NEAR),))]


@pytest.mark.parametrize(
    "other",
    [
        "Officials said nine barrels of oil had leaked into the old basin by noon.",
        "Officials said ten barrels of oil had not leaked into the old basin by noon.",
    ],
)
def test_other_numbers_or_a_negation_are_another_wording(other):
    """What a reader must see apart is never folded into one quote."""
    one = "Officials said ten barrels of oil had leaked into the old basin by noon."
    assert near_duplicates.containment(one, other) >= near_duplicates.MIN_CONTAINMENT
    assert len(clusters_of([passage(one), passage(other, "b.txt")])) == 2


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
    """Each of several sources' sentences is in exactly one group, and firsts keep their order."""
    clusters = clusters_of([passage(text, str(n)) for n, text in enumerate(found)])
    places = sorted(
        at
        for cluster in clusters
        for at in (cluster.position, *(each.position for each in cluster.duplicates))
    )
    assert places == list(range(len(found)))
    assert [cluster.position for cluster in clusters] == sorted(
        cluster.position for cluster in clusters
    )


@given(st.text(max_size=60), st.text(max_size=60))
def test_containment_is_a_share_and_does_not_depend_on_order(one, other):
    """Whichever text is named first, the shorter one is measured."""
    assert 0 <= near_duplicates.containment(one, other) <= 1
    assert near_duplicates.containment(one, other) == near_duplicates.containment(other, one)
