"""Which folders of sources are seen where: the nearest rule of a channel, and those of roles."""

from types import SimpleNamespace
from unittest.mock import Mock

import discord
import pytest

from bot.moderation import ServerSettings
from bot.viewpoint import folders_of_channel, folders_of_member
from index import VisibleFolders

GUILD, ROOM, CATEGORY, THREAD, STAFF = 1, 2, 3, 4, 5


def room(category=CATEGORY):
    return Mock(spec=discord.TextChannel, id=ROOM, category_id=category)


def thread(parent):
    """A thread of a channel; Discord's client may not know that channel."""
    found = discord.Thread(
        guild=Mock(get_channel=lambda _: parent, _resolve_channel=lambda _: parent, id=GUILD),
        state=Mock(),
        data={
            "id": str(THREAD),
            "parent_id": str(ROOM),
            "type": 11,
            "name": "talk",
            "owner_id": "9",
            "message_count": 0,
            "member_count": 0,
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 60,
                "archive_timestamp": "2026-01-01T00:00:00+00:00",
            },
        },
    )
    assert found.parent is parent
    return found


def seen(place, channel_folders, role_folders=None):
    """Return the names of the folders that a place sees, None for all."""
    rules = ServerSettings(channel_folders=channel_folders, role_folders=role_folders or {})
    found = folders_of_channel(rules, GUILD, SimpleNamespace(channel=place))
    return found and found.names


@pytest.mark.parametrize("place", [room(), thread(room())], ids=["room", "thread"])
def test_the_nearest_rule_counts(place):
    """A thread follows its channel; a rule of another channel changes nothing."""
    assert seen(place, {}) is None
    assert seen(place, {99: ("x",)}) is None
    assert seen(place, {ROOM: ("a",), CATEGORY: ("b",)}) == ("a",)
    assert seen(place, {ROOM: ("a",)}, {GUILD: ("c",)}) == ("a",)
    assert seen(place, {}, {GUILD: ("c",)}) == ("c",)
    assert seen(place, {}, {STAFF: ("d",)}) is None


def test_a_category_passes_its_rule_to_its_channels_and_their_threads():
    """A thread whose channel is known follows that channel's category."""
    for place in (room(), thread(room())):
        assert seen(place, {CATEGORY: ("b",)}) == ("b",)
    assert seen(room(category=None), {CATEGORY: ("b",)}) is None


def test_nothing_is_seen_where_it_is_not_known_which_rule_holds():
    """As after a lost event: such a channel may be a thread of one that sees little."""
    unknown = Mock(spec=discord.PartialMessageable, id=ROOM)
    assert seen(unknown, {}) is None
    assert seen(unknown, {99: ("x",)}) == ()
    assert seen(unknown, {ROOM: ("a",)}) == ("a",)
    assert seen(None, {99: ("x",)}) == ()
    assert seen(thread(None), {99: ("x",)}) == ()
    assert seen(thread(None), {ROOM: ("a",)}) == ("a",)


def test_roles_add_to_what_a_channel_sees():
    """Where the channel sees all, there is nothing to add."""
    rules = ServerSettings(role_folders={STAFF: ("staff",), 6: ("more",)})
    some = VisibleFolders.of(["guides"])
    assert folders_of_member(rules, None, [STAFF]) is None
    assert folders_of_member(rules, some, [7]) == some
    assert folders_of_member(rules, some, [STAFF, 6]).names == ("guides", "more", "staff")
