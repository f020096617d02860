"""How does a card become Discord's components, and whom does a press wake?"""

import re
from typing import Any, Protocol, Self, cast

import discord
from discord import ui

from bot.rendering.card_model import (
    Block,
    Button,
    Card,
    Divider,
    Link,
    Mood,
    Press,
    Row,
    Section,
    Text,
    Tone,
)

_COLOURS = {
    Mood.FOUND: 0x4F86F7,
    Mood.NOTHING: 0x80848E,
    Mood.NEUTRAL: 0x80848E,
    Mood.GREETING: 0x4F86F7,
    Mood.GOOD: 0x3BA55D,
    Mood.WARNING: 0xF0B232,
    Mood.FAULT: 0xDA373C,
}
_STYLES = {
    Tone.QUIET: discord.ButtonStyle.secondary,
    Tone.MAIN: discord.ButtonStyle.primary,
    Tone.GO: discord.ButtonStyle.success,
    Tone.DANGER: discord.ButtonStyle.danger,
}
_BUTTONS_A_ROW = 5


class Pressed(Protocol):
    """Whoever answers presses: the client."""

    async def press(self, interaction: discord.Interaction[Any], action: str, key: str) -> None:
        """Do what a button says; `key` is what its maker put there."""


class PressItem(
    ui.DynamicItem[ui.Button[Any]], template=re.compile(r"(?P<action>[a-z]+):(?P<key>.{1,90})")
):
    """Any button of ours: all it needs is in its custom_id, so it outlives the process."""

    def __init__(self, button: ui.Button[Any], action: str, key: str) -> None:
        super().__init__(button)
        self.action, self.key = action, key

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button again from what Discord handed back."""
        return cls(cast(ui.Button[Any], item), match["action"], match["key"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client, which knows what to do and how to excuse itself."""
        await cast(Pressed, interaction.client).press(interaction, self.action, self.key)


def layout(card: Card) -> ui.LayoutView:
    """Return the card as a Components V2 message; needs a running event loop."""
    view = ui.LayoutView(timeout=None)
    container: ui.Container[Any] = ui.Container(accent_colour=_COLOURS[card.mood])
    for block in card.blocks:
        container.add_item(_item(block))
    view.add_item(container)
    return view


def buttons(card: Card) -> ui.View:
    """Return the card's buttons alone, for a message whose text is plain."""
    view = ui.View(timeout=None)
    for place, button in enumerate(card.buttons[: 5 * _BUTTONS_A_ROW]):
        item = _button(button)
        item.row = place // _BUTTONS_A_ROW
        view.add_item(item)
    return view


def _item(block: Block) -> ui.Item[Any]:
    match block:
        case Text(markdown):
            return ui.TextDisplay(markdown)
        case Section(texts, button):
            return ui.Section(*texts, accessory=_button(button))
        case Divider(line):
            return ui.Separator(visible=line)
        case Row(choices):
            return ui.ActionRow(*(_button(choice) for choice in choices))


def _button(button: Button) -> ui.Item[Any]:
    if isinstance(button, Link):
        return ui.Button(label=button.label, url=button.url)
    return _pressable(button)


def _pressable(press: Press) -> PressItem:
    shape: ui.Button[Any] = ui.Button(
        label=press.label,
        style=_STYLES[press.tone],
        custom_id=press.custom_id,
        disabled=press.disabled,
    )
    return PressItem(shape, press.action, press.key)
