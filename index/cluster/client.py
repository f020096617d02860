"""The client of a search cluster: requests with bounded times, and errors that are Footnote's.

A search of which one shard did not answer is an error, never fewer hits. A read that a node does
not answer is sent to the next one; a write is sent again only where that changes nothing. Where
several nodes are named, each searches the copies of the shards that it has itself, which spares the
cluster a tenth of the processor time of a search.
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import Any, NamedTuple, cast

from index.cluster.bulk_requests import BulkWrites, list_failures
from index.cluster.connection import make_client, translate_error
from index.cluster.faults import NO_MANAGER, clip, describe_status
from index.errors import (
    ClusterBusy,
    ClusterError,
    ClusterLacks,
    ClusterRefused,
    ClusterUnreachable,
    VersionGone,
)
from index.settings import ClusterSettings

logger = logging.getLogger(__name__)
logging.getLogger("opensearch").setLevel(logging.CRITICAL)  # our errors say it, and what to do

Json = dict[str, Any]

READ_SECONDS = 4.0
"""For one try of a read; a node that does not answer is passed over."""
WRITE_SECONDS = 60.0
"""For one write; those of many documents at once are split into requests that take far less."""
TRY_AGAIN_SECONDS = 6.0
"""For how long a read is tried again on other nodes."""
BUSY_SECONDS = 90.0
"""For how long publishing waits for nodes that take no more at the moment."""
FIND_AGAIN_SECONDS = 1.5
"""For how long other nodes are asked for what one of them lacks that ought to be there."""
MAJOR = 3
"""The major version of OpenSearch that this release works with."""


class Position(NamedTuple):
    """Where a document stands in the order of all writes: what a later write is compared with."""

    seq_no: int
    primary_term: int

    @property
    def order(self) -> tuple[int, int]:
        """What the positions of one document ascend in."""
        return self.primary_term, self.seq_no


class StoredDocument(NamedTuple):
    """A document, and its position."""

    source: Json
    position: Position


class ClusterClient(BulkWrites):
    """Sends requests to the cluster that the settings name. Any thread may use it."""

    def __init__(self, settings: ClusterSettings) -> None:
        """Make a client; nothing is sent yet. Raises ConfigError where opensearch-py is missing."""
        self.settings = settings
        self.where = f"the search cluster at {settings.shown}"
        self._client = make_client(settings)
        self._repeating = copy(self._client.transport)  # over the same connections
        self._repeating.retry_on_timeout = True
        self._search_options: Json = {"allow_partial_search_results": False}
        if len(settings.addresses) > 1:  # they are asked in turn, so that all nodes get their share
            self._search_options["preference"] = "_local"
        self._lock = threading.Lock()
        self._checked = False

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    # --- one request -----------------------------------------------------------------------------

    def send(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        params: Mapping[str, object] | None = None,
        seconds: float = WRITE_SECONDS,
        may_repeat: bool = False,
    ) -> Json:
        """Send one request, and return what the cluster answers.

        `seconds` bounds the time for one node. The next is tried where one is not connected, and
        with `may_repeat` also where one does not answer, which is then left alone for a minute.
        Raises ClusterError and its kinds.
        """
        transport = self._repeating if may_repeat else self._client.transport
        given: dict[str, object] = {**(params or {}), "request_timeout": seconds}
        try:
            answer = transport.perform_request(method, path, params=given, body=body)
        except Exception as error:  # noqa: BLE001, every one is translated
            # Its text may hold the password.
            raise translate_error(self.settings, self.where, error, seconds) from None
        return cast("Json", answer)

    def read(self, method: str, path: str, *, body: object = None, **params: object) -> Json:
        """Send a request that changes nothing, again where a node is lost meanwhile."""
        deadline = time.monotonic() + TRY_AGAIN_SECONDS
        pause = 0.05
        while True:
            try:
                return self.send(
                    method, path, body=body, params=params, seconds=READ_SECONDS, may_repeat=True
                )
            except (ClusterUnreachable, ClusterBusy) as error:
                if time.monotonic() + pause > deadline:
                    raise
                logger.info("asked again: %s", error)
                time.sleep(pause)
                pause = min(1.0, 2 * pause)

    def _describe(self, status: int, info: object) -> ClusterError:
        return describe_status(self.where, status, info, self.settings.secrets)

    # --- what it is ------------------------------------------------------------------------------

    def require_usable(self) -> str:
        """Return the cluster's version. Raises ClusterRefused unless this release works with it."""
        info = self.read("GET", "/")
        version = info.get("version", {}) if isinstance(info, dict) else {}
        number = str(version.get("number", ""))
        if version.get("distribution") != "opensearch":
            raise ClusterRefused(
                f"{self.where} is not OpenSearch; name an OpenSearch {MAJOR} cluster in "
                "FOOTNOTE_CLUSTER"
            )
        if number.split(".", maxsplit=1)[0] != str(MAJOR):
            raise ClusterRefused(
                f"{self.where} has OpenSearch {clip(number)}; this release of Footnote needs "
                f"OpenSearch {MAJOR}"
            )
        if info.get("cluster_uuid") in {None, "_na_"}:
            raise ClusterUnreachable(NO_MANAGER.format(where=self.where))
        return number

    def require_usable_once(self) -> None:
        """Check the cluster's version before the first use."""
        with self._lock:
            if not self._checked:
                self.require_usable()
                self._checked = True

    # --- documents -------------------------------------------------------------------------------

    def get(self, index: str, name: str) -> StoredDocument | None:
        """Return a document as it was written last, None if there is none, or no such index."""
        try:
            found = self.read("GET", f"/{index}/_doc/{name}")
        except ClusterLacks:
            return None
        return StoredDocument(found["_source"], Position(found["_seq_no"], found["_primary_term"]))

    def get_all(self, index: str, names: Sequence[str]) -> list[Json | None]:
        """Return documents that ought to be there; None for one that no node has.

        A node that was cut off from the others lacks what was written meanwhile.
        """
        found = dict.fromkeys(names, None) | self._get_all(index, names)
        deadline = time.monotonic() + FIND_AGAIN_SECONDS
        while (missing := [each for each in names if found[each] is None]) and (
            time.monotonic() < deadline
        ):
            time.sleep(0.1)
            found |= self._get_all(index, missing)
        return [found[name] for name in names]

    def _get_all(self, index: str, names: Sequence[str]) -> dict[str, Json | None]:
        answer = self.read("POST", f"/{index}/_mget", body={"ids": list(names)})
        for each in answer["docs"]:
            if "error" in each:
                raise self._describe(500, each)
        return {each["_id"]: each["_source"] for each in answer["docs"] if each.get("found")}

    def put(
        self,
        index: str,
        name: str,
        source: Json,
        *,
        after: Position | None,
        durable: bool = True,
        seconds: float = WRITE_SECONDS,
    ) -> Position:
        """Write a document if it stands as `after` says, None for one that is not there yet.

        With `durable` it waits until searches see it. Raises DocumentChanged if another was faster.
        """
        params: dict[str, object] = {"refresh": "true" if durable else "false"}
        if after is None:
            params["op_type"] = "create"
        else:
            params |= {"if_seq_no": after.seq_no, "if_primary_term": after.primary_term}
        path = f"/{index}/_doc/{name}"
        found = self.send("PUT", path, body=source, params=params, seconds=seconds)
        return Position(found["_seq_no"], found["_primary_term"])

    def _write_bulk(self, index: str | None, body: str) -> None:
        def require_written(answer: Json) -> None:
            for failure in list_failures(answer):
                raise self._describe(failure["status"], failure)

        path = f"/{index}/_bulk" if index else "/_bulk"
        self._send_patiently("POST", path, body=body, check=require_written)

    def _send_patiently(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        check: Callable[[Json], None] = lambda _: None,
    ) -> Json:
        """Send what changes nothing when sent again, for a while also to nodes that are busy.

        `check` may raise ClusterBusy for an answer.
        """
        deadline = time.monotonic() + BUSY_SECONDS
        pause = 0.25
        while True:
            try:
                answer = self.send(method, path, body=body)
                check(answer)
            except ClusterBusy as error:
                if time.monotonic() + pause > deadline:
                    raise
                logger.info("sent again: %s", error)
                time.sleep(pause)
                pause = min(5.0, 2 * pause)
            else:
                return answer

    # --- searches --------------------------------------------------------------------------------

    def search(self, index: str, body: Json) -> Json:
        """Return the answer to one search. Raises unless all shards answered."""
        (answer,) = self.search_all([(index, body)])
        return answer

    def search_all(
        self, searches: Sequence[tuple[str, Json]], check: Callable[[Json], None] | None = None
    ) -> list[Json]:
        """Return the answers to some searches, asked in one request, in their order.

        `check` may raise VersionGone for an answer: then other nodes are asked for a while.
        """
        lines: list[str] = []
        for index, body in searches:
            lines += (json.dumps({"index": index, **self._search_options}), json.dumps(body))
        text = "\n".join(lines) + "\n"
        started, pause = time.monotonic(), 0.1
        while True:
            answer = self.read("POST", "/_msearch", body=text)
            try:
                found = [self._require_whole(each) for each in answer["responses"]]
                if check is not None:
                    for each in found:
                        check(each)
            except (ClusterUnreachable, ClusterBusy, VersionGone) as error:
                is_gone = isinstance(error, VersionGone)
                patience = FIND_AGAIN_SECONDS if is_gone else TRY_AGAIN_SECONDS
                if time.monotonic() > started + patience:
                    raise
                logger.info("asked again: %s", error)
                time.sleep(pause)
                if isinstance(error, ClusterBusy):  # asking at once would make it busier
                    pause = min(1.0, 2 * pause)
            else:
                return found

    def _require_whole(self, answer: Json) -> Json:
        if "error" in answer:
            raise self._describe(int(answer.get("status", 500)), answer)
        shards = answer["_shards"]
        if shards["successful"] < shards["total"] or answer.get("timed_out"):
            raise ClusterUnreachable(
                f"{self.where} cannot reach all of its shards ({shards['successful']} of "
                f"{shards['total']} answered); start the missing nodes"
            )
        return answer

    def scan(
        self, index: str, body: Json, *, order: Sequence[str], page: int = 5000
    ) -> Iterator[Json]:
        """Yield all hits of a search in the order of fields that no two have the same values of.

        For who writes: nothing proves that all copies of the shards are up to date.
        """
        sort = [{name: "asc"} for name in order]
        body = {**body, "size": page, "sort": sort, "track_total_hits": False}
        while True:
            hits = self.search(index, body)["hits"]["hits"]
            yield from hits
            if len(hits) < page:
                return
            body["search_after"] = hits[-1]["sort"]

    # --- indices ---------------------------------------------------------------------------------

    def create_index(self, name: str, body: Json) -> None:
        """Create an index; one that exists stays as it is."""
        try:
            self._send_patiently("PUT", f"/{name}", body=body)
        except ClusterError as error:
            if "resource_already_exists_exception" not in str(error):
                raise

    def list_indices(self, pattern: str) -> list[str]:
        """Return the names of the indices that match a pattern, ascending."""
        found = self.read("GET", f"/{pattern}/_settings", ignore_unavailable="true")
        return sorted(found)

    def delete_indices(self, names: Sequence[str]) -> None:
        """Delete indices; those that are gone are passed over."""
        for name in names:
            self.send("DELETE", f"/{name}", params={"ignore_unavailable": "true"})

    def refresh(self, index: str) -> None:
        """Make all that was written to some indices visible to searches."""
        answer = self._send_patiently("POST", f"/{index}/_refresh")
        if answer["_shards"].get("failed"):
            raise ClusterUnreachable(
                f"{self.where} cannot reach all of its shards; start the missing nodes"
            )
