"""The documents of what is kept for servers, as records that are carried elsewhere."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from index.cluster.server_state.answer_documents import to_document
from index.cluster.server_state.documents import StateDocuments
from index.cluster.server_state.member_documents import SALT, name_gap, name_vote
from index.cluster.server_state.scope_documents import make_scope, name_scope
from index.cluster.server_state.server_documents import name_settings, name_state
from index.store import DEPARTURE, LoggedAnswer, StateRecord, UnsavedAnswer, decode_quotes

Json = dict[str, Any]
Named = tuple[str, Json]

DEPARTURES = "departures"
_EVERYTHING: Json = {"match_all": {}}
_ANSWER = (
    "scope", "question", "source", "version", "quotes", "created", "suggestion", "band",
)  # fmt: skip
_VOTE = ("answer_id", "member", "scope", "is_up", "reason", "question", "at")
_GAP = ("answer_id", "member", "scope", "question", "missing", "at")
_AUDIT = ("scope", "at", "member", "name", "deed", "subject")
_VERSION = ("number", "shared", "own", "created_at")
_GOLDEN = ("id", "question", "band", "source", "text", "created_at")


def read_records(answers: StateDocuments, state: StateDocuments) -> Iterator[StateRecord]:
    """Yield all that is kept, audit entries in the order in which they were written."""
    answers.refresh()
    state.refresh()
    for key, document in answers.scan(_EVERYTHING):
        yield StateRecord("answer", None, {"id": key, **_pick(document, _ANSWER)})
    for kind, split in _SPLIT.items():
        first = "order" if kind == "audit" else None
        for _, document in state.scan({"term": {"kind": kind}}, first=first):
            yield from split(document)


def _pick(document: Json, names: Iterable[str]) -> Json:
    return {name: document[name] for name in names}


def _split_vote(document: Json) -> Iterator[StateRecord]:
    vote = _pick(document, _VOTE)
    yield StateRecord("vote", None, {**vote, "is_up": int(vote["is_up"])})


def _split_gap(document: Json) -> Iterator[StateRecord]:
    gap = _pick(document, _GAP)
    missing = json.dumps(gap["missing"], ensure_ascii=False)
    yield StateRecord("gap", None, {**gap, "missing": missing})


def _split_salt(document: Json) -> Iterator[StateRecord]:
    yield StateRecord("member_salt", None, {"salt": document["salt"]})


def _split_settings(document: Json) -> Iterator[StateRecord]:
    for name, value in document["values"].items():
        row = {"scope": document["scope"], "name": name, "value": json.dumps(value)}
        yield StateRecord("setting", None, row)


def _split_state(document: Json) -> Iterator[StateRecord]:
    yield StateRecord("state", None, _pick(document, ("name", "value")))


def _split_audit(document: Json) -> Iterator[StateRecord]:
    yield StateRecord("audit", None, _pick(document, _AUDIT))


def _split_departures(document: Json) -> Iterator[StateRecord]:
    for guild, at in document["left"].items():
        yield StateRecord(DEPARTURE, None, {"guild": int(guild), "at": at})


def _split_scope(document: Json) -> Iterator[StateRecord]:
    guild = int(document["scope"]) if document["scope"].isdecimal() else None
    for version in document["versions"]:
        row = dict(zip(_VERSION, version, strict=True))
        yield StateRecord("server_version", guild, row)
    for at in document["additions"]:
        yield StateRecord("addition", guild, {"at": at})
    for golden in document["golden"]:
        yield StateRecord("golden", guild, _pick(golden, _GOLDEN))
    for key, told in document["golden_told"].items():
        yield StateRecord("golden_told", guild, {"golden_id": int(key), "answer": told})


_SPLIT = {
    "salt": _split_salt,
    "vote": _split_vote,
    "gap": _split_gap,
    "settings": _split_settings,
    "state": _split_state,
    "audit": _split_audit,
    "scope": _split_scope,
    "departures": _split_departures,
}
"""For each kind of document, the function that returns its records."""


def replace_records(
    answers: StateDocuments, state: StateDocuments, records: Iterable[StateRecord]
) -> int:
    """Put records in the place of all that is kept; return how many."""
    answers.delete(_EVERYTHING)
    state.delete(_EVERYTHING)
    joined = _Joined()
    counted = 0

    def write_answers() -> Iterator[Named]:
        nonlocal counted
        for record in records:
            counted += 1
            if record.table == "answer":
                yield _join_answer(dict(record.row))
            else:
                joined.add(record)

    answers.put_all(write_answers())
    state.put_all(joined.documents.items())
    state.refresh()
    return counted


def _join_answer(row: Json) -> Named:
    """Return the document of an answer; columns that an old database lacked are empty."""
    logged = LoggedAnswer(
        scope=row["scope"],
        question=row["question"],
        source=row["source"],
        version=row["version"],
        quotes=decode_quotes(row["quotes"]),
        suggestion=json.loads(row.get("suggestion") or "{}"),
    )
    created = datetime.fromisoformat(row["created"])
    return row["id"], to_document(UnsavedAnswer(logged, row.get("band"), created))


class _Joined:
    """The documents of all records but answers, by name."""

    def __init__(self) -> None:
        self.documents: dict[str, Json] = {}
        self._num_entries = 0

    def add(self, record: StateRecord) -> None:
        """Add a record to its document."""
        row = dict(record.row)
        match record.table:
            case "member_salt":
                self.documents[SALT] = {"kind": "salt", **row}
            case "vote":
                name = name_vote(row["answer_id"], row["member"])
                self.documents[name] = {"kind": "vote", **row, "is_up": bool(row["is_up"])}
            case "gap":
                name = name_gap(row["answer_id"], row["member"])
                self.documents[name] = {"kind": "gap", **row, "missing": json.loads(row["missing"])}
            case "setting":
                empty = {"kind": "settings", "scope": row["scope"], "values": {}}
                found = self.documents.setdefault(name_settings(row["scope"]), empty)
                found["values"][row["name"]] = json.loads(row["value"])
            case "state":
                self.documents[name_state(row["name"])] = {"kind": "state", **row}
            case "audit":
                self._num_entries += 1
                entry = {"kind": "audit", **_pick(row, _AUDIT), "order": self._num_entries}
                self.documents[f"audit:{self._num_entries}"] = entry
            case "departure":
                left = self.documents.setdefault(DEPARTURES, {"kind": DEPARTURES, "left": {}})
                left["left"][str(row["guild"])] = row["at"]
            case _:
                self._add_to_scope(record.table, record.guild, row)

    def _add_to_scope(self, table: str, guild: int | None, row: Json) -> None:
        found = self.documents.setdefault(name_scope(guild), make_scope(guild))
        match table:
            case "server_version":
                found["versions"].append([row[name] for name in _VERSION])
            case "addition":
                found["additions"].append(row["at"])
            case "golden":
                found["golden"].append(row)
                found["last_golden"] = max(found["last_golden"], row["id"])
            case "golden_told":
                found["golden_told"][str(row["golden_id"])] = row["answer"]
            case _:
                raise ValueError(f"there are no records of {table}")
