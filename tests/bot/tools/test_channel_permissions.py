"""Permissions in a channel, by Discord's order of overwrites."""

import discord
import pytest

from bot.tools.channel_permissions import permissions_in

VIEW, SEND, HISTORY = 1 << 10, 1 << 11, 1 << 16
BASE = VIEW | SEND | HISTORY
GUILD, ROLE, OTHER, BOT = "1", "2", "3", "9"


def overwrite(target, *, deny=0, allow=0):
    return {"id": target, "type": 0, "deny": str(deny), "allow": str(allow)}


@pytest.mark.parametrize(
    ("overwrites", "expected"),
    [
        ([], BASE),
        ([overwrite(GUILD, deny=SEND)], VIEW | HISTORY),
        ([overwrite(GUILD, deny=SEND), overwrite(ROLE, allow=SEND)], BASE),
        ([overwrite(ROLE, allow=SEND), overwrite(OTHER, deny=SEND)], BASE),
        ([overwrite(ROLE, deny=SEND), overwrite(OTHER, allow=SEND)], BASE),
        ([overwrite(ROLE, allow=SEND), overwrite(BOT, deny=SEND)], VIEW | HISTORY),
        ([overwrite("77", deny=BASE)], BASE),
    ],
    ids=["none", "everybody", "role over everybody", "roles", "roles again", "member", "others"],
)
def test_overwrites_apply_in_order(overwrites, expected):
    """Everybody, then all roles together (allowing wins), then the member."""
    found = permissions_in(
        {"permission_overwrites": overwrites},
        BASE,
        guild_id=GUILD,
        role_ids=[GUILD, ROLE, OTHER],
        member_id=BOT,
    )
    assert found.value == expected


def test_an_administrator_may_everything():
    """No overwrite takes anything away."""
    base = discord.Permissions(administrator=True).value
    denied = {"permission_overwrites": [overwrite(GUILD, deny=BASE)]}
    found = permissions_in(denied, base, guild_id=GUILD, role_ids=[], member_id=BOT)
    assert found.send_messages
