"""Cards as Discord components (Components V2), and buttons that work after a restart."""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, Self, cast

import discord
from discord import ui

from bot import limits
from bot.rendering.card import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardButton,
    CardMood,
    DividerBlock,
    LinkButton,
    PictureBlock,
    PressButton,
    Prompt,
    SectionBlock,
    TextBlock,
)

_COLOURS = {
    CardMood.FOUND: 0x4F86F7,
    CardMood.NOTHING: 0x80848E,
    CardMood.NEUTRAL: 0x80848E,
    CardMood.GREETING: 0x4F86F7,
    CardMood.GOOD: 0x3BA55D,
    CardMood.WARNING: 0xF0B232,
    CardMood.FAULT: 0xDA373C,
}
_STYLES = {
    ButtonTone.QUIET: discord.ButtonStyle.secondary,
    ButtonTone.MAIN: discord.ButtonStyle.primary,
    ButtonTone.GO: discord.ButtonStyle.success,
    ButtonTone.DANGER: discord.ButtonStyle.danger,
}
FORM_SECONDS = 900.0
"""How long discord.py remembers a form that was shown."""


class PressHandler(Protocol):
    """The object that handles presses: the client."""

    async def press(self, interaction: discord.Interaction[Any], action: str, key: str) -> None:
        """Handle a press; `action` and `key` are those of the `PressButton`."""


class PersistentButton(
    ui.DynamicItem[ui.Button[Any]], template=re.compile(r"(?P<action>[a-z]+):(?P<key>.{1,90})")
):
    """Any button of the bot; its custom_id has all it needs, so it works after a restart."""

    def __init__(self, button: ui.Button[Any], action: str, key: str) -> None:
        super().__init__(button)
        self.action, self.key = action, key

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Create the button from the custom_id that Discord sent."""
        return cls(cast(ui.Button[Any], item), match["action"], match["key"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Pass the press to the client, which handles it and reports errors."""
        await cast(PressHandler, interaction.client).press(interaction, self.action, self.key)


def render_components(card: Card) -> ui.LayoutView:
    """Return the card as a Components V2 message; needs a running event loop."""
    view = ui.LayoutView(timeout=None)
    container: ui.Container[Any] = ui.Container(accent_colour=_COLOURS[card.mood])
    for block in card.blocks:
        container.add_item(_item(block))
    view.add_item(container)
    return view


def render_buttons(card: Card) -> ui.View:
    """Return only the card's buttons, for a message with plain text."""
    view = ui.View(timeout=None)
    for place, button in enumerate(card.buttons[: 5 * limits.BUTTONS_A_ROW]):
        item = _button(button)
        item.row = place // limits.BUTTONS_A_ROW
        view.add_item(item)
    return view


def render_files(card: Card) -> list[discord.File]:
    """Return the card's pictures as files for one request, which reads each of them once."""
    return [
        discord.File(io.BytesIO(each.data), each.name, description=each.description)
        for each in card.pictures
    ]


def render_prompt(prompt: Prompt) -> ui.Modal:
    """Return the form; what is written into it arrives as an interaction with its custom_id."""
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        placeholder=prompt.hint or None,
        required=prompt.required,
        max_length=prompt.longest,
    )
    modal = ui.Modal(title=prompt.title, custom_id=prompt.custom_id, timeout=FORM_SECONDS)
    modal.add_item(ui.Label(text=prompt.label, component=field))
    return modal


def read_form(data: Any) -> tuple[str, str, str]:
    """Return action, key and text of a form that was sent; "" for what is missing."""
    found = data if isinstance(data, Mapping) else {}
    action, _, key = str(found.get("custom_id") or "").partition(":")
    return action, key, next(_texts(found.get("components")), "")


def _texts(components: Any) -> Iterator[str]:
    """Yield what was written into the fields, however the components are nested."""
    for component in components if isinstance(components, list) else ():
        if not isinstance(component, Mapping):
            continue
        if isinstance(component.get("value"), str):
            yield component["value"]
        yield from _texts(component.get("components"))
        yield from _texts([component.get("component")])


def _item(block: CardBlock) -> ui.Item[Any]:
    match block:
        case TextBlock(markdown):
            return ui.TextDisplay(markdown)
        case SectionBlock(texts, button):
            return ui.Section(*texts, accessory=_button(button))
        case DividerBlock(line):
            return ui.Separator(visible=line)
        case PictureBlock(name, _, description):
            picture = discord.MediaGalleryItem(f"attachment://{name}", description=description)
            return ui.MediaGallery(picture)
        case ButtonRow(choices):
            return ui.ActionRow(*(_button(choice) for choice in choices))


def _button(button: CardButton) -> ui.Item[Any]:
    if isinstance(button, LinkButton):
        return ui.Button(label=button.label, url=button.url)
    return _pressable(button)


def _pressable(press: PressButton) -> PersistentButton:
    shape: ui.Button[Any] = ui.Button(
        label=press.label,
        style=_STYLES[press.tone],
        custom_id=press.custom_id,
        disabled=press.disabled,
    )
    return PersistentButton(shape, press.action, press.key)
