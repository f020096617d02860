"""What Discord would refuse of the requests that a bot sent in a simulation."""

from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any

from tests.discord_server import rules
from tests.discord_server.world import COMPONENTS_V2, walk

SEND, UPDATE, CHOICES, FORM = 4, 7, 8, 9


def list_complaints(requests: Iterable[Any]) -> list[str]:
    """Return a line for each request that breaks a limit of Discord, or could ping somebody.

    A request has `method`, `path` and `json`, as SimCord notes them.
    """
    return [
        f"{each.method} {each.path}: {complaint}"
        for each in requests
        for complaint in _complaints(each.method, each.path, each.json)
    ]


def _complaints(method: str, path: str, body: Any) -> Iterator[str]:
    if path.endswith("/commands") and isinstance(body, list):
        yield from filter(None, [rules.command_refusal(body)])
    elif path.endswith("/callback"):
        yield from _callback_complaints(body["type"], body.get("data") or {})
    elif isinstance(body, dict) and ("/messages" in path or path.startswith("/webhooks/")):
        yield from _message_complaints(body, is_edit=method == "PATCH")


def _callback_complaints(kind: int, data: dict[str, Any]) -> Iterator[str]:
    if kind in {SEND, UPDATE}:
        yield from _message_complaints(data, is_edit=kind == UPDATE)
    elif kind == CHOICES:
        yield from filter(None, [rules.choices_refusal(data.get("choices") or [])])
    elif kind == FORM:
        yield from filter(None, [rules.form_refusal(data)])


def _message_complaints(body: dict[str, Any], *, is_edit: bool) -> Iterator[str]:
    components = body.get("components") or []
    is_layout = any(each["type"] in rules.V2_ONLY for each in walk(components))
    edited: Any = SimpleNamespace(flags=COMPONENTS_V2 * is_layout) if is_edit else None
    yield from filter(None, [rules.refusal(body, edited)])
    if body.get("embeds"):
        yield "embeds: a bot of ours sends none"
    texts = [each.get("content") or "" for each in walk(components)]
    if rules.pings(body, "\n".join([body.get("content") or "", *texts])):
        yield "allowed_mentions: this could ping somebody"
