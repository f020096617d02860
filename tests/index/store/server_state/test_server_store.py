"""What servers chose and did: kept, found again, and cheap where there is nothing."""

import pytest

from index import SqliteServerStore, StoreDamaged


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "servers.db"


@pytest.fixture
def store(path):
    made = SqliteServerStore(path)
    yield made
    made.close()


def test_reading_nothing_creates_no_file(store, path):
    """A bot that nobody has configured has no such database."""
    assert store.load_settings() == {}
    assert store.list_entries("1") == []
    assert store.read_state("home") is None
    assert not path.exists()


def test_settings_are_found_again(store, path):
    """By another process too; None takes a value back."""
    store.save_settings("1", {"cooldown": 5, "asking_roles": [3, 4]})
    store.save_settings("2", {"cooldown": 7})
    store.save_settings("1", {"cooldown": None})
    other = SqliteServerStore(path)
    assert other.load_settings() == {"1": {"asking_roles": [3, 4]}, "2": {"cooldown": 7}}
    other.close()


def test_state_is_kept_once(store):
    """The first server stays the first one."""
    assert store.keep_state("home", "11") == "11"
    assert store.keep_state("home", "22") == "11"
    assert store.read_state("home") == "11"


def test_entries_of_a_server_are_its_own(store):
    """Newest first, and nobody else's."""
    store.add_entry("1", "add", "a.txt", member="hash", name="Mia")
    store.add_entry("2", "add", "b.txt", member="hash", name="Mia")
    store.add_entry("1", "remove", "a.txt", member="other", name="Theo")
    assert [(e.name, e.deed, e.subject) for e in store.list_entries("1")] == [
        ("Theo", "remove", "a.txt"),
        ("Mia", "add", "a.txt"),
    ]
    assert len(store.list_entries("1", limit=1)) == 1


def test_a_member_can_be_taken_out_of_the_log(store):
    """The entries stay, without name and hash."""
    store.add_entry("1", "add", "a.txt", member="hash", name="Mia")
    store.add_entry("2", "add", "b.txt", member="hash", name="Mia")
    store.add_entry("1", "add", "c.txt", member="other", name="Theo")
    assert [e.subject for e in store.list_entries_of("hash")] == ["a.txt", "b.txt"]
    assert store.take_out_member("hash") == 2
    assert store.list_entries_of("hash") == []
    assert [(e.name, e.subject) for e in store.list_entries("1")] == [
        ("Theo", "c.txt"),
        (None, "a.txt"),
    ]


def test_a_change_that_fails_changes_nothing(store):
    """All values of one change are stored, or none."""
    with pytest.raises(TypeError):
        store.save_settings("1", {"cooldown": 5, "log_channel": object()})
    assert store.load_settings() == {}
    store.save_settings("1", {"cooldown": 6})
    assert store.load_settings() == {"1": {"cooldown": 6}}


def test_a_damaged_file_is_an_error_that_says_so(path):
    """Lost settings could show sources to people who must not see them."""
    path.parent.mkdir()
    path.write_bytes(b"no database" * 100)
    with pytest.raises(StoreDamaged, match=r"servers\.db"):
        SqliteServerStore(path).load_settings()
