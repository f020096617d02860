"""A server's settings: defaults, changes, restarts, limits."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moderation import ServerSettings, SettingsBook
from bot.moderation.folder_choice import KnownHere
from bot.moderation.moderation_cards import render_settings
from bot.moderation.server_settings import DEFAULTS, check_settings
from index import SqliteServerStore

IDS = st.integers(1, 2**63 - 1)
CHOSEN = st.builds(
    ServerSettings,
    auto_answer_channels=st.frozensets(IDS, max_size=3),
    auto_answer_wait=st.integers(0, 600),
    log_channel=st.none() | IDS,
    private_answers=st.booleans(),
    cooldown=st.integers(0, 300),
    log_questions=st.booleans(),
    asking_roles=st.frozensets(IDS, max_size=3),
    managing_roles=st.frozensets(IDS, max_size=3),
    channel_folders=st.dictionaries(IDS, st.lists(st.text(max_size=9), max_size=3).map(tuple)),
    role_folders=st.dictionaries(IDS, st.lists(st.text(max_size=9), max_size=3).map(tuple)),
)


class MemoryStore:
    """Keeps settings as a database would, as JSON."""

    def __init__(self):
        self.rows = {}

    def load_settings(self):
        return self.rows

    def read_settings_mark(self):
        return ""

    def save_settings(self, scope, values):
        kept = self.rows.setdefault(scope, {})
        kept.update(values)
        self.rows[scope] = {name: value for name, value in kept.items() if value is not None}


@given(CHOSEN)
async def test_whatever_is_chosen_is_there_after_a_restart(chosen):
    """Every field survives being stored, and leaves no row where it is the default."""
    store = MemoryStore()
    book = SettingsBook(store)
    changes = {name: getattr(chosen, name) for name in chosen.__dataclass_fields__}
    assert await book.change(5, **changes) == chosen
    assert book.of(5) == chosen
    assert SettingsBook(store).of(5) == chosen
    await book.change(5, **{name: getattr(DEFAULTS, name) for name in changes})
    assert store.rows["5"] == {}


async def test_settings_are_one_servers_own(tmp_path):
    """Another server and direct messages keep the defaults."""
    store = SqliteServerStore(tmp_path / "servers.db")
    book = SettingsBook(store)
    await book.change(5, cooldown=9, log_channel=77)
    assert (book.of(5).cooldown, book.of(5).log_channel) == (9, 77)
    assert book.of(6) == book.of(None) == DEFAULTS
    store.close()


async def test_what_another_process_changed_is_read_again(tmp_path):
    """And nothing is read as long as nobody changed anything."""
    one, other = (SqliteServerStore(tmp_path / "servers.db") for _ in range(2))
    here, there = SettingsBook(one), SettingsBook(other)
    await here.change(5, cooldown=9)
    assert there.of(5) == DEFAULTS
    await there.refresh()
    assert there.of(5) == ServerSettings(cooldown=9)
    reads = []
    other.load_settings = lambda: reads.append(1) or {}
    await there.refresh()
    assert not reads
    one.forget("5")
    await there.refresh()
    assert reads
    assert there.of(5) == DEFAULTS
    one.close()
    other.close()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"auto_answer_wait": 601}, "between 0 and 600"),
        ({"auto_answer_wait": -1}, "between 0 and 600"),
        ({"cooldown": 301}, "between 0 and 300"),
        ({"asking_roles": frozenset(range(26))}, "at most 25 roles"),
        ({"auto_answer_channels": frozenset(range(26))}, "at most 25 channels"),
        ({"role_folders": {1: ("x" * 201,)}}, "at most 25 folders"),
    ],
)
async def test_a_value_out_of_range_is_refused(tmp_path, changes, said):
    """Nothing is stored, and the message names the range."""
    store = SqliteServerStore(tmp_path / "servers.db")
    book = SettingsBook(store)
    with pytest.raises(ValueError, match=said):
        await book.change(5, **changes)
    assert book.of(5) == DEFAULTS
    assert not (tmp_path / "servers.db").exists()


def test_names_of_another_release_are_left_out():
    """A setting that no longer exists does not stop the bot."""
    store = MemoryStore()
    store.rows = {"5": {"colour": "red", "cooldown": 4}, "direct": {"cooldown": 3}}
    book = SettingsBook(store)
    assert book.of(5) == check_settings(ServerSettings(cooldown=4))


async def test_of_two_changes_at_once_none_is_lost(tmp_path):
    """Two moderators add a channel each, and a third a log channel: all are there."""
    store = SqliteServerStore(tmp_path / "servers.db")
    book = SettingsBook(store)

    def add(channel):
        return lambda now: {"auto_answer_channels": now.auto_answer_channels | {channel}}

    changes = [book.update(1, add(channel)) for channel in (5, 6)]
    await asyncio.gather(*changes, book.change(1, log_channel=9))
    for each in (book, SettingsBook(store)):
        assert each.of(1).auto_answer_channels == {5, 6}
        assert each.of(1).log_channel == 9
    store.close()


@pytest.mark.parametrize("stores", [True, False])
def test_where_the_host_stores_no_questions_the_panel_has_no_switch_for_it(stores):
    """What a server has chosen has no effect then, so it is not shown either."""
    card = render_settings(
        ServerSettings(log_questions=True),
        guild_id=1,
        hears_all=True,
        stores_questions=stores,
        known=KnownHere(folder=lambda _: True, channels=(), roles=()),
    )
    shown = str(card)
    assert ("those who run this bot have chosen that" in shown) is not stores
    assert ("Stop storing questions" in shown) is stores
