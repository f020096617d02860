"""What members said of answers: kept for a while, without names, and theirs to take back."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from index import SqliteMemberStore, StoreDamaged

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that stands until it is put forward."""

    time = NOON

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    """The store's clock."""
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    """A store whose file does not exist yet."""
    opened = SqliteMemberStore(tmp_path / "servers.db", now=clock)
    yield opened
    opened.close()


def test_as_long_as_nobody_said_anything_there_is_no_file(store, tmp_path):
    """Ten thousand servers without a vote cost nothing."""
    assert store.list_votes("1") == store.list_gaps("1") == []
    assert store.list_votes_of("x") == []
    assert list(tmp_path.iterdir()) == []


def test_a_second_vote_takes_the_place_of_the_first(store):
    """A reason stays with its side until another is given."""

    def now():
        (vote,) = store.list_votes("1")
        return vote.is_up, vote.reason

    def vote(*, is_up, reason=None):
        store.save_vote("a", member="m", scope="1", is_up=is_up, reason=reason, question="who?")

    vote(is_up=False)
    assert now() == (False, None)
    vote(is_up=False, reason="it is old")
    vote(is_up=False)
    assert now() == (False, "it is old")
    vote(is_up=True)
    assert now() == (True, None)
    assert store.list_votes("2") == []


def test_a_gap_is_reported_once_by_each_member(store):
    """The second press changes nothing."""
    given = {"scope": "1", "question": "who pays?", "missing": ("pays", "ü")}
    assert store.report_gap("a", member="m", **given)
    assert not store.report_gap("a", member="m", **given)
    assert store.report_gap("a", member="n", **given)
    assert [gap.missing for gap in store.list_gaps("1")] == [("pays", "ü")] * 2


def test_a_member_is_found_by_a_hash_that_names_nobody(store, tmp_path):
    """The same after a restart, another in another file."""
    member = store.hash_member(123456789012345678)
    assert member == store.hash_member(123456789012345678)
    assert member != store.hash_member(123456789012345679)
    again = SqliteMemberStore(tmp_path / "servers.db")
    assert again.hash_member(123456789012345678) == member
    other = SqliteMemberStore(tmp_path / "other.db")
    assert other.hash_member(123456789012345678) != member
    again.close()
    other.close()
    store.save_vote("a", member=member, scope="1", is_up=True)
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"123456789012345678" not in stored


def test_what_is_a_members_can_be_seen_and_deleted(store):
    """Everywhere, and of nobody else."""
    for member in ("m", "n"):
        store.save_vote("a", member=member, scope="1", is_up=True, reason="good")
        store.report_gap("b", member=member, scope="2", question=None, missing=())
    assert [vote.reason for vote in store.list_votes_of("m")] == ["good"]
    assert [gap.scope for gap in store.list_gaps_of("m")] == ["2"]
    assert store.delete_of("m") == 2
    assert store.list_votes_of("m") == store.list_gaps_of("m") == []
    assert len(store.list_votes("1")) == len(store.list_gaps("2")) == 1
    assert store.delete_of("m") == 0


def test_both_are_kept_for_thirty_days(store, clock):
    """The next one that is saved lets the old ones go."""
    store.save_vote("old", member="m", scope="1", is_up=True)
    store.report_gap("old", member="m", scope="1", question=None, missing=())
    clock.time += timedelta(days=30)
    store.save_vote("new", member="m", scope="1", is_up=True)
    assert len(store.list_votes("1")) == 2
    clock.time += timedelta(seconds=1)
    store.save_vote("newer", member="m", scope="1", is_up=True)
    assert [vote.answer_id for vote in store.list_votes("1")] == ["newer", "new"]
    assert store.list_gaps("1") == []


def test_old_ones_go_also_where_nobody_votes_any_more(store, clock, tmp_path):
    """A look now and then deletes them; where nothing was said, no file is made."""
    store.forget_old()
    store.forget("1")
    assert list(tmp_path.iterdir()) == []
    store.save_vote("old", member="m", scope="1", is_up=True)
    clock.time += timedelta(days=31)
    store.forget_old()
    assert store.list_votes("1") == []


def test_a_server_that_was_left_takes_its_votes_along(store):
    """Those of other servers stay."""
    for scope in ("1", "2"):
        store.save_vote("a" + scope, member="m", scope=scope, is_up=True)
        store.report_gap("a" + scope, member="m", scope=scope, question=None, missing=())
    store.forget("1")
    assert store.list_votes("1") == store.list_gaps("1") == []
    assert len(store.list_votes("2")) == len(store.list_gaps("2")) == 1


def test_a_long_reason_is_cut(store):
    """A modal allows no more; nobody else may write more either."""
    store.save_vote("a", member="m", scope="1", is_up=False, reason="x" * 9999)
    assert len(store.list_votes("1")[0].reason) == 500


def test_a_damaged_file_is_named(tmp_path, store):
    """The error says which file to move away."""
    (tmp_path / "servers.db").write_bytes(b"no database" * 999)
    with pytest.raises(StoreDamaged, match=r"servers\.db"):
        store.list_votes("1")


def test_it_shares_a_file_with_the_settings_of_servers(store, tmp_path):
    """Each creates its own tables."""
    with closing(sqlite3.connect(tmp_path / "servers.db")) as other, other:
        other.execute("CREATE TABLE setting (x)")
    store.save_vote("a", member="m", scope="1", is_up=True)
    assert len(store.list_votes("1")) == 1
