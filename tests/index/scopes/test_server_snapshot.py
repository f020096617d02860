"""The shared articles and a server's own sources as one collection equal one folder with both."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from index.answering import answer
from index.editions import Snapshot
from index.editions.merge_policy import SEGMENT_MERGE_POLICY, MergePolicy
from index.scopes import ServerSnapshot
from index.scopes.joined.joined_vocabulary import JoinedVocabulary
from index.vocabulary import Vocabulary, build_table
from tests.properties.test_update_equals_rebuild import (
    NEVER,
    SETTINGS,
    WORDS,
    World,
    texts,
    told,
    world,
)

OWN_NAMES = ("@server/b.txt", "@server/e.md", "@server/z.txt")
OWN_WORDS = ("Ferry", "ferries", "lighthouse", "Elm")
QUESTIONS = ("Where was the warehouse fire?", "Who met eleven crews?", "US ferries to Elm Street?")

own_sentences = st.lists(st.sampled_from((*WORDS, *OWN_WORDS)), min_size=1, max_size=6).map(
    lambda words: " ".join(words).capitalize() + "."
)
own_texts = st.lists(own_sentences, max_size=4).map("\n\n".join)
shared_files = st.dictionaries(
    st.sampled_from(("a.txt", "c.md", "Zebra.txt", "0.txt")), texts, min_size=1
)
own_files = st.dictionaries(st.sampled_from(OWN_NAMES), own_texts, min_size=1)


def write(corpus: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (corpus / name).parent.mkdir(parents=True, exist_ok=True)
        (corpus / name).write_text(text)


def grow(grown: World, files: dict[str, str], *, edited: bool) -> Snapshot:
    """Index files, if `edited` in several steps, so that there are dead articles and segments."""
    if edited:
        first = next(iter(files))
        write(grown.corpus, {first: "Tower\n\nThe old ferry burned eleven harbors.\n"})
        grown.reindex()
        for name, text in files.items():
            write(grown.corpus, {name: text})
            grown.reindex()
    write(grown.corpus, files)
    return Snapshot(grown.reindex(), grown.writer, SETTINGS)


def answers(snapshot: Snapshot | ServerSnapshot) -> list[object]:
    """Return the answers to some questions, without ids, version and time."""
    found = []
    for question in QUESTIONS:
        given = answer(snapshot, question, source=None, limit=3, fill=True)
        shown = [(q.text, q.citations, q.highlights, q.differs) for q in given.quotes]
        found.append((given.band, given.missing, given.suggestion, shown, given.figures))
    return found


@pytest.mark.parametrize("policy", [NEVER, SEGMENT_MERGE_POLICY], ids=["never", "as shipped"])
@given(shared=shared_files, own=own_files, edited=st.booleans())
@settings(max_examples=25, deadline=None)
def test_both_as_one_equal_one_folder(
    policy: MergePolicy, shared: dict[str, str], own: dict[str, str], *, edited: bool
) -> None:
    """Statistics, searches, texts, words, acronyms and answers are those of a common folder."""
    with (
        TemporaryDirectory() as one,
        TemporaryDirectory() as other,
        TemporaryDirectory() as both,
        world(Path(one), policy=policy) as shared_world,
        world(Path(other), policy=policy) as own_world,
        world(Path(both), policy=policy) as common,
    ):
        seen = ServerSnapshot(
            grow(shared_world, shared, edited=edited),
            grow(own_world, own, edited=edited),
            SETTINGS,
            version=1,
        )
        rebuilt = grow(common, shared | own, edited=False)
        assert told(seen) == told(rebuilt)
        assert answers(seen) == answers(rebuilt)
        lone = ServerSnapshot(seen.shared, seen.own, SETTINGS, version=1)
        assert told(lone) == told(seen)
        event(f"{seen.sentences.num_units} sentences")


STRINGS = st.lists(st.text(alphabet="abé", max_size=3), unique=True, max_size=12)


@given(shared=STRINGS, own=STRINGS, asked=STRINGS)
def test_a_joined_vocabulary_gives_each_string_one_id(
    shared: list[str], own: list[str], asked: list[str]
) -> None:
    """Ids are those of the shared vocabulary, then new ones; both ways they fit together."""
    joined = JoinedVocabulary(Vocabulary([build_table(shared)]), Vocabulary([build_table(own)]))
    known = [*shared, *(each for each in own if each not in shared)]
    ids = joined.ids([*known, *asked]).tolist()
    assert ids[: len(shared)] == list(range(len(shared)))
    assert sorted(ids[: len(known)]) == list(range(len(known)))
    by_string = dict(zip(known, ids, strict=False))
    assert ids[len(known) :] == [by_string.get(each, -1) for each in asked]
    every = joined.ids(known)
    assert joined.to_shared(every).tolist() == [
        shared.index(each) if each in shared else -1 for each in known
    ]
    to_own = joined.to_own(every).tolist()
    assert to_own == [own.index(each) if each in own else -1 for each in known]
    assert joined.join(joined.own.ids(own)).tolist() == [by_string[each] for each in own]
    assert joined.join(joined.own.ids(["nowhere"])).tolist() == [-1]
