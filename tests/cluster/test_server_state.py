"""What is kept for servers is the same in a folder and in a cluster, for every process."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest

pytest.importorskip("opensearchpy")

from index.cluster import ClusterClient, ClusterState, Layout
from index.cluster.server_state import answer_documents
from index.operations import LeftServers
from index.settings import ClusterSettings
from index.store import FolderState
from index.types import Band
from tests.cluster.planted_server import plant
from tests.fakes import answer, citation, quote, shown

QUOTE = quote(shown(), 3, 1)
TWO = replace(QUOTE, citations=(QUOTE.citations[0], replace(citation(shown(), 3, 2), source="b")))


@pytest.fixture
def open_state(cluster_env):
    """Opens the state of the collection as a process of its own would."""
    settings = ClusterSettings.from_env(cluster_env)
    clients = []

    def make():
        clients.append(ClusterClient(settings))
        return ClusterState(clients[-1], Layout(settings.name))

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def states(open_state, tmp_path):
    """Pairs of processes: two on one folder, two on one cluster."""
    return [(FolderState(tmp_path), FolderState(tmp_path)), (open_state(), open_state())]


def _ask(log, question, *quotes, scope="7", **more):
    return log.save(answer(question, *quotes, **more), scope=scope)


def _use_answers(one, other):
    """Return what a press and /insights find in the second process of what the first answered."""
    with closing(one.open_answers()) as log, closing(other.open_answers()) as elsewhere:
        keys = [
            _ask(log, "Who paid?", QUOTE, suggestion={"payd": "paid"}),
            _ask(log, "who paid", TWO),
            _ask(log, "When?", QUOTE, band=Band.NONE),
            _ask(log, "When?", TWO, scope="8"),
            log.save(answer("Where?", QUOTE), scope="7", counts=False),
            log.save(answer("What?", QUOTE), scope="7", source="b", with_question=False),
        ]
        seen = [
            [asdict(elsewhere.load(key)) for key in keys],
            elsewhere.load("abcdefghijkl"),
            elsewhere.count_questions("7"),
            elsewhere.count_questions("9"),
            [(day.day, day.by_band) for day in elsewhere.count_days("7", days=3)],
        ]
        one.erase_source("b", scope="7")
        seen.append([asdict(elsewhere.load(key)) for key in keys])
        other.erase_source(QUOTE.citations[0].source)
        seen.append([asdict(log.load(key)) for key in keys])
        elsewhere.erase_scope("7")
        return [*seen, [log.load(key) is None for key in keys]]


def _use_votes(one, other):
    """Return what one process lists of what members said in another."""
    with closing(one.open_members()) as here, closing(other.open_members()) as there:
        mina, ravi = here.hash_member(1), there.hash_member(2)
        assert there.hash_member(1) == mina != ravi
        here.save_vote("a", member=mina, scope="7", is_up=False, reason="old", question="Who?")
        there.save_vote("a", member=mina, scope="7", is_up=False)
        here.save_vote("a", member=ravi, scope="7", is_up=True, reason="good")
        there.save_vote("a", member=ravi, scope="7", is_up=False)
        gap = {"scope": "7", "question": "Why?", "missing": ["moat"]}
        reported = [each.report_gap("b", member=mina, **gap) for each in (here, there)]
        here.report_gap("b", member=ravi, **{**gap, "scope": "8"})
        seen = [
            reported,
            sorted((str(vote.reason), vote.is_up, vote.question) for vote in there.list_votes("7")),
            [(gap.question, gap.missing) for gap in there.list_gaps("7")],
            len(there.list_votes_of(mina)),
            len(here.list_gaps_of(ravi)),
            there.delete_of(mina),
            len(here.list_votes("7")),
            here.list_gaps("7"),
        ]
        here.forget("8")
        return [*seen, there.list_gaps("8")]


def _use_settings(one, other):
    """Return what one process reads of what moderators set and did in another."""
    with closing(one.open_servers()) as here, closing(other.open_servers()) as there:
        marks = [there.read_settings_mark()]
        here.save_settings("7", {"cooldown": 5, "log_channel": 12345678901234567890})
        marks.append(there.read_settings_mark())
        there.save_settings("7", {"cooldown": None, "asking_roles": [3]})
        there.save_settings("8", {"private_answers": True})
        marks.append(here.read_settings_mark())
        assert len(set(marks)) == 3
        for number in range(3):
            here.add_entry("7", "add", f"{number}.md", member="m", name="Mina")
        there.add_entry("8", "add", "x.md", member="n", name="Ravi")
        seen = [
            there.load_settings(),
            (here.keep_state("home", "7"), there.keep_state("home", "8"), here.read_state("home")),
            there.read_state("nothing"),
            [entry.subject for entry in there.list_entries("7", limit=2)],
            [entry.subject for entry in there.list_entries_of("m")],
            there.take_out_member("m"),
            [(entry.name, entry.deed) for entry in here.list_entries("7")],
        ]
        one.forget_server(7)
        return [*seen, there.load_settings(), there.list_entries("7"), len(there.list_entries("8"))]


def _use_scope(one, other):
    """Return the versions, additions and golden questions that both processes see."""
    with closing(one.open_scope(7)) as here, closing(other.open_scope(7)) as there:
        before = datetime.now(UTC) - timedelta(seconds=1)
        golden = {"band": "answer", "source": "a.md", "text": "Ana.", "most": 2}
        seen = [
            here.list_golden(),
            [here.number_of(3, 1, after=3), there.number_of(3, 2, after=3)],
            [there.number_of(3, 1, after=3), here.find_version(5)[:3], here.find_version(9)],
            [row[:3] for row in here.list_versions()],
            [here.keep_golden("Who?", **golden), there.keep_golden("When?", **golden)],
            [here.keep_golden("Why?", **golden), there.keep_golden("Who?", **golden)],
            [(each.id, each.question) for each in here.list_golden()],
        ]
        here.replace_told({1: "x", 9: "y"})
        here.record_addition(forget_before=before)
        there.record_addition(forget_before=before)
        seen += [there.list_told(), here.count_additions(before), one.list_guilds()]
        seen += [there.delete_golden(1), here.delete_golden(1), here.list_told()]
        with closing(other.open_scope(None)) as shared:
            return [*seen, shared.list_golden()]


def _use_departures(one, other):
    """Return which servers are due in one process of those that others saw leaving."""
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    here, there = LeftServers(one), LeftServers(other)
    here.note_left(7, now=now - timedelta(days=8))
    there.note_left(7, now=now)
    there.compare({8}, [7, 8, 9], now=now - timedelta(days=9))
    seen = [here.due(7, now=now), there.due(9, now=now)]
    here.note_back(9)
    here.note_back(8)
    return [*seen, there.due(0, now=now)]


@pytest.mark.parametrize(
    "use", [_use_answers, _use_votes, _use_settings, _use_scope, _use_departures]
)
def test_both_homes_give_the_same(states, use):
    """Whatever one process writes, another reads, as from a folder that both share."""
    folder, cluster = (use(*pair) for pair in states)
    assert cluster == folder


def test_answers_are_kept_for_their_days(open_state):
    """After them they are not found any more, and then deleted."""
    clock = [datetime(2026, 1, 1, 12, tzinfo=UTC)]
    documents = open_state()._answers
    log = answer_documents.ClusterAnswerLog(documents, kept_days=2, now=lambda: clock[0])
    key = _ask(log, "Who?", QUOTE)
    log.forget_old()
    clock[0] += timedelta(days=2)
    assert log.load(key).question == "Who?"
    clock[0] += timedelta(seconds=1)
    assert log.load(key) is None
    assert log.count_questions("7") == []
    assert documents.get(key) is not None
    log.forget_old()
    assert documents.get(key) is None


def test_what_several_change_at_once_is_lost_by_none(open_state):
    """Settings of one server, one vote, one number, one question: from eight threads at once."""
    states = [open_state(), open_state()]

    def change(number):
        state = states[number % 2]
        state.open_servers().save_settings("7", {f"name{number}": number})
        state.open_members().save_vote("a", member="m", scope="7", is_up=number % 2 == 0)
        state.open_answers().save(answer("Who?"), scope="7")
        return state.open_scope(7).number_of(1, 1, after=4), state.open_members().hash_member(5)

    with ThreadPoolExecutor(8) as threads:
        found = set(threads.map(change, range(8)))
    assert len(found) == 1
    assert found.pop()[0] == 5
    assert states[0].open_servers().load_settings() == {"7": {f"name{i}": i for i in range(8)}}
    assert len(states[0].open_members().list_votes("7")) == 1
    assert states[0].open_answers().count_questions("7") == [("Who?", 8)]


def test_an_index_that_was_deleted_by_hand_is_made_again(open_state, cluster_env):
    """The next write makes it as it was, so that what is written can be counted."""
    settings = ClusterSettings.from_env(cluster_env)
    with closing(ClusterClient(settings)) as client:
        log = open_state().open_answers()
        _ask(log, "Who?", QUOTE)
        client.delete_indices(client.list_indices(f"footnote-{settings.name}.*"))
        assert log.count_questions("7") == []
        key = _ask(log, "When?", QUOTE)
        assert log.load(key).question == "When?"
        assert log.count_questions("7") == [("When?", 1)]


@pytest.mark.parametrize("fault", [(503, {}), (429, {}), (403, {}), (0, "")])
def test_an_answer_goes_out_whatever_the_cluster_says(fault, open_state, monkeypatch):
    """Its buttons work in this process, it is written once that is possible, and nobody waits."""
    with plant(fault) as server:
        address = {"FOOTNOTE_CLUSTER": f"http://127.0.0.1:{server.port}"}
        settings = ClusterSettings.from_env(address)
        with closing(ClusterClient(settings)) as client:
            log = ClusterState(client, Layout(settings.name)).open_answers()
            started = time.monotonic()
            keys = [_ask(log, f"Who was {number}?", QUOTE) for number in range(5)]
            assert time.monotonic() - started < answer_documents.SAVE_SECONDS + 1
            assert [log.load(key).question for key in keys][-1] == "Who was 4?"
            assert len(server.requests) <= 4  # left alone after the first fault
            healthy = open_state()
            log._documents = healthy._answers
            monkeypatch.setattr(answer_documents.time, "monotonic", lambda: 1e12)
            last = _ask(log, "Who was last?", QUOTE)
    other = healthy.open_answers()
    assert [other.load(key).question for key in [*keys, last]][::5] == [
        "Who was 0?",
        "Who was last?",
    ]
    assert len(other.count_questions("7")) == 6
