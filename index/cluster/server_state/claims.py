"""Which process serves which servers: one document, changed by one process after the other.

A claim counts its renewals. One that another process sees unchanged for `LAPSE_SECONDS` by its own
clock is that of a process which was killed or hangs, and is taken away.
"""

import logging
import os
import socket
import time
import uuid
from typing import Any

from index.cluster.server_state.documents import StateDocuments
from index.errors import ClusterError, ServedElsewhere
from index.store import EVERY_SERVER, ServedPart

logger = logging.getLogger(__name__)

Json = dict[str, Any]
Claims = dict[str, Json]

CLAIMS = "claims"
"""The name and the kind of the document."""
LAPSE_SECONDS = 40.0
"""A multiple of the time between two renewals, each of which may take some seconds."""
_LOOK_SECONDS = 1.0


class ClusterClaim:
    """The right of this process to serve a part of the servers alone, as long as it renews it."""

    def __init__(self, documents: StateDocuments, part: ServedPart | None, *, where: str) -> None:
        """Take the right; wait for the claim of a process that has ended without giving it back.

        `where` names the cluster. Raises ServedElsewhere if another process goes on, ClusterError.
        """
        self._documents = documents
        self._part = part or EVERY_SERVER
        self._where = where
        self._name = uuid.uuid4().hex
        self._renewals = 0
        self._who = f"process {os.getpid()} on {socket.gethostname()}"
        self._wait_for_others()

    def _wait_for_others(self) -> None:
        seen: dict[str, tuple[Json, float]] = {}
        lapsed: Claims = {}
        while others := self._take(lapsed):
            now = time.monotonic()
            if not seen:
                (one, *_) = others.values()
                logger.info("%s serves some of these servers, or did until lately", one["who"])
            for name, claim in others.items():
                if seen.setdefault(name, (claim, now))[0] != claim:
                    raise ServedElsewhere(self._where, claim["who"])
            lapsed = {
                name: claim for name, (claim, since) in seen.items() if now - since >= LAPSE_SECONDS
            }
            if not lapsed:
                time.sleep(_LOOK_SECONDS)

    def _take(self, lapsed: Claims) -> Claims:
        """Write this claim, unless others stand against it; return those.

        Those that have `lapsed` go if they are as they were.
        """
        others: Claims = {}

        def add(found: Json | None) -> Json | None:
            known: Claims = found["claims"] if found else {}
            known = {name: each for name, each in known.items() if lapsed.get(name) != each}
            others.clear()
            for name, each in known.items():
                if name != self._name and self._part.overlaps(ServedPart(*each["part"])):
                    others[name] = each
            if others:
                return None
            own = {"part": [*self._part], "who": self._who, "renewals": self._renewals}
            return {"kind": CLAIMS, "claims": {**known, self._name: own}}

        self._documents.change(CLAIMS, add, refresh=False)
        return others

    def renew(self) -> None:
        """Say that this process still serves its part.

        Raises ServedElsewhere if another process has taken over, ClusterError if nobody can tell.
        """
        self._renewals += 1
        for other in self._take({}).values():
            raise ServedElsewhere(self._where, other["who"])

    def release(self) -> None:
        """Give the part back; if that fails, the claim lapses."""

        def remove(found: Json | None) -> Json | None:
            if found is None or self._name not in found["claims"]:
                return None
            kept = {name: each for name, each in found["claims"].items() if name != self._name}
            return {"kind": CLAIMS, "claims": kept}

        try:
            self._documents.change(CLAIMS, remove, refresh=False)
        except ClusterError as error:
            logger.warning("the claim to these servers ends by itself: %s", error)
