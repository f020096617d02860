"""Differences between the commands defined here and those that Discord has. Pure."""

from typing import Any

CommandPayload = dict[str, Any]

_NOTICED = (
    *("type", "name", "description", "required", "autocomplete", "choices", "options"),
    *("min_value", "max_value", "min_length", "max_length", "channel_types", "nsfw"),
    *("default_member_permissions", "contexts", "integration_types"),
)


def find_command_differences(
    ours: list[CommandPayload], theirs: list[CommandPayload]
) -> dict[str, list[str]]:
    """Return the names of commands that are `missing`, `extra` or `changed` there; {} if none.

    Both sides are payloads as Discord's `commands` route accepts and returns them.
    """
    here = {(command["type"], command["name"]): _shape(command) for command in ours}
    there = {(command.get("type", 1), command["name"]): _shape(command) for command in theirs}
    found = {
        "missing": here.keys() - there.keys(),
        "extra": there.keys() - here.keys(),
        "changed": {key for key in here.keys() & there.keys() if here[key] != there[key]},
    }
    return {kind: sorted(name for _, name in keys) for kind, keys in found.items() if keys}


def _shape(thing: CommandPayload) -> CommandPayload:
    """Return the fields of a command or option that members notice, without defaults.

    Discord adds ids and defaults, and returns permissions as text.
    """
    shape = {key: thing[key] for key in _NOTICED if thing.get(key)}
    if "default_member_permissions" in shape:
        shape["default_member_permissions"] = str(shape["default_member_permissions"])
    if "choices" in shape:
        shape["choices"] = [(choice["name"], choice["value"]) for choice in shape["choices"]]
    if "options" in shape:
        shape["options"] = [_shape(option) for option in shape["options"]]
    return shape
