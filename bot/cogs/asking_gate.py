"""Who may ask now: the roles that a server's settings name, and the pause between questions.

Sharing what one member saw has a pause of its own, as long, so that an answer that was just asked
for can be shared at once.
"""

from collections import OrderedDict
from collections.abc import Callable
from enum import StrEnum
from time import monotonic
from typing import NamedTuple

import discord

from bot import limits, strings
from bot.access import AccessRules, Deed, Person, manages_server, may, roles_of
from bot.moderation import SettingsBook


class Refusal(NamedTuple):
    """Why a question is not answered now; `is_repeated` if that was said in this pause already."""

    text: str
    is_repeated: bool


class PausedDeed(StrEnum):
    """What a member does at most once in a server's pause."""

    ASK = "ask"
    SHARE = "share"


_Key = tuple[int, int, PausedDeed]
"""A server, a member and what the member did."""


class AskingGate:
    """Remembers when each member asked last, where a server wants a pause between questions."""

    def __init__(self, settings: SettingsBook, clock: Callable[[], float] = monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._asked: OrderedDict[_Key, float] = OrderedDict()
        self._told: set[_Key] = set()

    def refuse(
        self,
        guild_id: int | None,
        user: discord.abc.User,
        deed: PausedDeed = PausedDeed.ASK,
    ) -> Refusal | None:
        """Return why this person may not ask or share now; None if it counts as done."""
        if guild_id is None:
            return None
        settings = self._settings.of(guild_id)
        if not self.may_ask(guild_id, user):
            return Refusal(strings.MAY_NOT_ASK, is_repeated=False)
        key, now = (guild_id, user.id, deed), self._clock()
        left = settings.cooldown - (now - self._asked.get(key, now - settings.cooldown))
        if left > 0:
            is_repeated = key in self._told
            self._told.add(key)
            pause = strings.count(settings.cooldown, "second")
            text = strings.COOLDOWN if deed is PausedDeed.ASK else strings.SHARE_COOLDOWN
            return Refusal(text.format(pause=pause, left=max(1, round(left))), is_repeated)
        if settings.cooldown:
            self._note(key, now)
        return None

    def may_ask(self, guild_id: int, user: discord.abc.User) -> bool:
        """Return whether this person may ask in a server, however lately others were answered."""
        settings = self._settings.of(guild_id)
        rules = AccessRules(
            asking_roles=settings.asking_roles, managing_roles=settings.managing_roles
        )
        person = Person(user_id=user.id, roles=roles_of(user), manages_server=manages_server(user))
        return may(person, Deed.ASK, guild_id, rules)

    def is_private(self, guild_id: int | None) -> bool:
        """Whether this server shows answers to /ask to the asker alone."""
        return self._settings.of(guild_id).private_answers

    def _note(self, key: _Key, now: float) -> None:
        self._asked[key] = now
        self._asked.move_to_end(key)
        self._told.discard(key)
        while len(self._asked) > limits.REMEMBERED:
            self._told.discard(self._asked.popitem(last=False)[0])
