"""What a search cluster answers when it fails, as errors that say what to do next. Pure.

No message holds a password: texts of the cluster and of its client are cut and cleared first.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from index.errors import (
    ClusterBusy,
    ClusterError,
    ClusterLacks,
    ClusterRefused,
    ClusterUnreachable,
)

_MOST_CHARACTERS = 300
_NO_MANAGER = {"cluster_manager_not_discovered_exception", "master_not_discovered_exception"}
_NO_SHARDS = {
    "no_shard_available_action_exception",
    "search_phase_execution_exception",
    "unavailable_shards_exception",
    "primary_missing_action_exception",
}
_CUT_OFF = {
    "connect_transport_exception",
    "node_closed_exception",
    "node_disconnected_exception",
    "node_not_connected_exception",
    "receive_timeout_transport_exception",
}
"""One node cannot reach another, of which it does not know yet that it is lost."""
_REJECTED = {
    "rejected_execution_exception",
    "opensearch_rejected_execution_exception",
    "circuit_breaking_exception",
}
_BLOCK = "cluster_block_exception"

NO_MANAGER = "{where} has no manager; start the missing nodes, it then goes on by itself"


class _Fault(NamedTuple):
    """What the cluster said: the status, the type of the innermost error and its reason."""

    status: int
    kind: str
    reason: str


class _Rule(NamedTuple):
    """The error that is raised for some faults, and its message."""

    applies: Callable[[_Fault], bool]
    error: type[ClusterError]
    message: str


_RULES = (
    _Rule(
        lambda fault: fault.status == 401,
        ClusterRefused,
        "{where} refuses the user or the password; correct them in FOOTNOTE_CLUSTER",
    ),
    _Rule(
        lambda fault: fault.kind == _BLOCK and _has(fault, "flood", "read-only-allow-delete"),
        ClusterRefused,
        "the disks of {where} are full, so it takes no writes; free some space, it then goes on by "
        "itself",
    ),
    _Rule(
        lambda fault: (
            fault.kind in _NO_MANAGER
            or (fault.kind == _BLOCK and _has(fault, "manager", "no master", "not recovered"))
        ),
        ClusterUnreachable,
        NO_MANAGER,
    ),
    _Rule(
        lambda fault: fault.kind == _BLOCK,
        ClusterRefused,
        "{where} blocks this ({reason}); lift the block (index.blocks.…) and try again",
    ),
    _Rule(
        lambda fault: _has(fault, "create-index blocked"),
        ClusterRefused,
        "{where} takes no new indices, as after its disks were full; free some space, and if that "
        "does not lift the block, remove its setting cluster.blocks.create_index",
    ),
    _Rule(
        lambda fault: fault.status == 403,
        ClusterRefused,
        "{where} does not let this user do that ({reason}); give the user all rights on the "
        "indices whose names begin with footnote-",
    ),
    _Rule(
        lambda fault: fault.status == 413,
        ClusterRefused,
        "{where} takes no request of that size; raise its http.max_content_length",
    ),
    _Rule(
        lambda fault: fault.status == 429 or fault.kind in _REJECTED,
        ClusterBusy,
        "{where} is too busy ({reason}); try again, or give it more nodes",
    ),
    _Rule(
        lambda fault: fault.kind == "index_not_found_exception",
        ClusterLacks,
        "{where} lacks an index that belongs to these articles; publish them again with: "
        "footnote reindex",
    ),
    _Rule(
        lambda fault: (
            fault.status in {502, 503, 504}
            or (fault.status >= 500 and fault.kind in _NO_SHARDS | _CUT_OFF)
        ),
        ClusterUnreachable,
        "{where} cannot reach all of its shards ({reason}); start the missing nodes",
    ),
    _Rule(lambda fault: fault.status == 404, ClusterLacks, "{where} has no such document"),
    _Rule(lambda _: True, ClusterError, "{where} refused a request ({status} {kind}: {reason})"),
)
"""The first that applies counts."""


def _has(fault: _Fault, *words: str) -> bool:
    return any(word in fault.reason for word in words)


def describe_status(
    where: str, status: int, info: object, secrets: Sequence[str] = ()
) -> ClusterError:
    """Return the error for an answer with a status of 400 or more; `where` names the cluster."""
    fault = read_fault(status, info)
    rule = next(rule for rule in _RULES if rule.applies(fault))
    values = {name: clip(str(value), secrets) for name, value in fault._asdict().items()}
    return rule.error(rule.message.format(where=where, **values))


def read_fault(status: int, info: object) -> _Fault:
    """Return the innermost error that an answer of the cluster names."""
    error: Any = info.get("error", info) if isinstance(info, Mapping) else info
    if not isinstance(error, Mapping):
        return _Fault(status, "", str(error or "no reason given"))
    kind, reason = error.get("type"), error.get("reason")
    causes = [*(error.get("root_cause") or ()), *(error.get("failed_shards") or ())]
    for cause in filter(None, [*causes, error.get("caused_by")]):
        inner = cause.get("reason") if isinstance(cause.get("reason"), Mapping) else cause
        if inner.get("type") in {_BLOCK, *_NO_MANAGER, *_REJECTED, *_CUT_OFF} or not reason:
            kind, reason = inner.get("type"), inner.get("reason")
            break
        if reason == "all shards failed":
            reason = inner.get("reason")
    return _Fault(status, str(kind or ""), str(reason or "no reason given"))


def clip(text: str, secrets: Sequence[str] = ()) -> str:
    """Return a text of others on one line, cut, without any of the secrets."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "…")
    text = " ".join(text.split())
    return text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}…"
