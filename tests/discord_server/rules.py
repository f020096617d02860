"""Discord's checks of a request's body; each returns an error or None. Pure."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.discord_server.world import COMPONENTS_V2, Message, Payload, walk

CONTENT = 2000
COMPONENTS = 40
COMPONENT_TEXT = 4000
COMMAND_TEXT = 8000
SENDABLE_FLAGS = 1 << 2 | 1 << 6 | 1 << 12 | 1 << 15
V2_ONLY = {9, 10, 11, 12, 13, 14, 17}
ADDRESS = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:[/?#][!-~]*)?", re.ASCII)
NAME = re.compile(r"[-_\w]{1,32}")
# Which components may stand in which; 0 is the message itself.
CHILDREN = {
    0: {1, 9, 10, 12, 13, 14, 17},
    1: {2, 3, 5, 6, 7, 8},
    9: {10},
    17: {1, 9, 10, 12, 13, 14},
}
COUNTS = {1: range(1, 6), 9: range(1, 4), 17: range(1, 41)}


def refusal(body: Payload, before: Message | None = None) -> str | None:
    """Return why a message would be refused, or None; `before` is the one it edits."""
    return next(_complaints(body, before), None)


def pings(body: Payload, text: str) -> bool:
    """Tell whether a message with this text and these allowed mentions could ping anybody."""
    allowed = body.get("allowed_mentions")
    if allowed is None:
        return True
    if allowed.get("replied_user") or allowed.get("users") or allowed.get("roles"):
        return True
    return bool(allowed.get("parse")) or ("parse" not in allowed and "@" in text)


def command_refusal(commands: list[Payload]) -> str | None:
    """Return why a set of application commands would be refused, or None."""
    names = Counter((command.get("type", 1), command["name"]) for command in commands)
    if names and max(names.values()) > 1:
        return "APPLICATION_COMMANDS_DUPLICATE_NAME"
    return next((text for command in commands for text in _command_complaints(command)), None)


def _complaints(body: Payload, before: Message | None) -> Iterator[str]:
    content = body.get("content") or ""
    components = body.get("components") or []
    flags = body.get("flags") or 0
    was_v2 = before is not None and bool(before.flags & COMPONENTS_V2)
    if len(str(body.get("nonce") or "")) > 25:
        yield "nonce: more than 25 characters"
    if any(len(file.get("description") or "") > 1024 for file in body.get("attachments") or []):
        yield "attachments: a description of more than 1024 characters"
    if flags & ~SENDABLE_FLAGS:
        yield f"flags: {flags} may not be set by a bot"
    if len(content) > CONTENT:
        yield f"content: {len(content)} characters, more than {CONTENT}"
    if flags & COMPONENTS_V2 or was_v2:
        yield from _layout_complaints(body, components)
    else:
        yield from _plain_complaints(body, components, before)
    yield from _component_complaints(components)


def _layout_complaints(body: Payload, components: list[Payload]) -> Iterator[str]:
    beside = [key for key in ("content", "embeds", "sticker_ids", "poll") if body.get(key)]
    if beside:
        yield f"{beside[0]}: cannot be used with components V2"
    if not components and "components" in body:
        yield "components: a message of components needs one"
    count = sum(1 for _ in walk(components))
    if count > COMPONENTS:
        yield f"components: {count}, more than {COMPONENTS}"
    text = sum(len(c["content"]) for c in walk(components) if c["type"] == 10)
    if text > COMPONENT_TEXT:
        yield f"components: {text} characters, more than {COMPONENT_TEXT}"


def _plain_complaints(
    body: Payload, components: list[Payload], before: Message | None
) -> Iterator[str]:
    parts = ("content", "embeds", "attachments", "sticker_ids", "poll", "components")
    if before is None and not any(body.get(part) for part in parts):
        yield "Cannot send an empty message"
    if any(c["type"] in V2_ONLY for c in walk(components)):
        yield "components: of a kind that needs the flag IS_COMPONENTS_V2"
    if len(components) > 5:
        yield f"components: {len(components)} rows, more than 5"
    if len(body.get("embeds") or []) > 10:
        yield "embeds: more than 10"


def _component_complaints(components: list[Payload]) -> Iterator[str]:
    yield from _nesting_complaints(components, 0)
    for component in walk(components):
        if component["type"] == 2:
            yield from _button_complaints(component)
        if component["type"] == 10 and not component.get("content"):
            yield "content: a text display needs some"
        if component["type"] == 12:
            yield from _gallery_complaints(component)
        if component["type"] in {3, 5, 6, 7, 8} and len(component.get("options") or []) > 25:
            yield "options: more than 25"
    ids = Counter(c["custom_id"] for c in walk(components) if c.get("custom_id"))
    if ids and max(ids.values()) > 1:
        yield f"custom_id: {ids.most_common(1)[0][0]!r} is used twice"


def _nesting_complaints(components: list[Payload], parent: int) -> Iterator[str]:
    for component in components:
        kind = component["type"]
        inside = component.get("components", [])
        if kind not in CHILDREN.get(parent, set()):
            yield f"type: {kind} may not stand in {parent}"
        if kind in COUNTS and len(inside) not in COUNTS[kind]:
            yield f"components: {len(inside)} in a component of type {kind}"
        if kind == 9 and component.get("accessory", {}).get("type") not in {2, 11}:
            yield "accessory: a section needs a button or a picture"
        yield from _nesting_complaints(inside, kind)


def _button_complaints(button: Payload) -> Iterator[str]:
    custom_id, url = button.get("custom_id"), button.get("url")
    if len(button.get("label") or "") > 80:
        yield "label: more than 80 characters"
    if not button.get("label") and not button.get("emoji"):
        yield "label: a button needs one, or an emoji"
    if (button["style"] == 5) != bool(url) or bool(url) == bool(custom_id):
        yield "custom_id: a button has this or, if it is a link, a url"
    if len(custom_id or "") > 100:
        yield "custom_id: more than 100 characters"
    if len(url or "") > 512:
        yield "url: more than 512 characters"
    if url and not ADDRESS.fullmatch(url):
        yield "url: Not a well formed URL."


def _gallery_complaints(gallery: Payload) -> Iterator[str]:
    if not 1 <= len(gallery["items"]) <= 10:
        yield "items: a gallery has 1 to 10"
    if any(len(item.get("description") or "") > 256 for item in gallery["items"]):
        yield "description: more than 256 characters"


def choices_refusal(choices: list[Payload]) -> str | None:
    """Return why the choices that an option offers would be refused, or None."""
    lengths = {len(text) for c in choices for text in (c["name"].strip(), str(c["value"]))}
    if len(choices) > 25 or not lengths <= set(range(1, 101)):
        return "choices: at most 25, each of 1 to 100 characters"
    return None


def form_refusal(form: Payload) -> str | None:
    """Return why a form would be refused, or None."""
    return next(_form_complaints(form), None)


def _form_complaints(form: Payload) -> Iterator[str]:
    parts = form.get("components") or []
    if not 1 <= len(form.get("title") or "") <= 45:
        yield "title: a form has one of 1 to 45 characters"
    if not 1 <= len(form.get("custom_id") or "") <= 100:
        yield "custom_id: of 1 to 100 characters"
    if not 1 <= len(parts) <= 5:
        yield "components: a form has 1 to 5"
    for part in parts:
        field = part.get("component") or {}
        if part["type"] != 18 or field.get("type") != 4:
            yield "type: a form has labels with a field each"
            continue
        if not 1 <= len(part.get("label") or "") <= 45:
            yield "label: of 1 to 45 characters"
        if len(part.get("description") or "") > 100 or len(field.get("placeholder") or "") > 100:
            yield "placeholder: more than 100 characters"
        if not 1 <= len(field.get("custom_id") or "") <= 100:
            yield "custom_id: of 1 to 100 characters"
        if not 1 <= (field.get("max_length") or 4000) <= 4000 or field["style"] not in {1, 2}:
            yield "max_length: of 1 to 4000"


def _command_complaints(command: Payload) -> Iterator[str]:
    length = _command_length(command)
    if length > COMMAND_TEXT:
        yield f"name: {command['name']} has {length} characters in all, more than {COMMAND_TEXT}"
    if command.get("type", 1) != 1:
        if not 1 <= len(command["name"]) <= 32 or command.get("description"):
            yield f"name: {command['name']!r}"
        return
    yield from _described_complaints(command)
    yield from _option_complaints(command.get("options") or [])


def _command_length(thing: Payload) -> int:
    """Return the characters of names, descriptions and values; of translations the longest."""
    length = 0
    for key in ("name", "description"):
        told = [thing.get(key) or "", *(thing.get(f"{key}_localizations") or {}).values()]
        length += max(map(len, told))
    length += len(str(thing.get("value") or ""))
    inside = [*(thing.get("options") or []), *(thing.get("choices") or [])]
    return length + sum(map(_command_length, inside))


def _option_complaints(options: list[Payload]) -> Iterator[str]:
    if len(options) > 25:
        yield "options: more than 25"
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield "options: a required one stands after one that is not"
    for option in options:
        yield from _described_complaints(option)
        yield from _option_complaints(option.get("options") or [])
        if len(option.get("choices") or []) > 25:
            yield "choices: more than 25"
        for choice in option.get("choices") or []:
            told = (choice["name"], *(choice.get("name_localizations") or {}).values())
            if not all(1 <= len(each) <= 100 for each in (*told, str(choice["value"]))):
                yield f"choices: {choice['name']!r} has not 1 to 100 characters"


def _described_complaints(thing: Payload) -> Iterator[str]:
    for name in (thing["name"], *(thing.get("name_localizations") or {}).values()):
        if not NAME.fullmatch(name) or name != name.lower():
            yield f"name: {name!r}"
    texts = (thing.get("description"), *(thing.get("description_localizations") or {}).values())
    if not all(1 <= len(text or "") <= 100 for text in texts):
        yield f"description: of {thing['name']} has not 1 to 100 characters"
