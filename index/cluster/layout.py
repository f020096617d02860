"""The indices of a collection in the cluster: names, mappings, numbers of units. Pure.

    footnote-NAME.head                the head document, which names the live version
    footnote-NAME.blobs               vocabularies, statistics and small tables, by their digest
    footnote-NAME.answers             the answers under buttons; this and the next are aliases
    footnote-NAME.state               what else is kept for servers: votes, settings, questions
    footnote-NAME.own                 the own sources of servers: heads, and blocks of databases
    footnote-NAME.eE.articles         articles with their texts and forward indexes, by id
    footnote-NAME.eE.sentences        the terms of each sentence, for searches
    footnote-NAME.eE.paragraphs       the terms of each paragraph, for searches

E is the epoch: the number of the publication that began these indices. Another one begins when all
articles are analysed again. A term is written as its number in hexadecimal digits. A document of a
unit says which publication wrote it (`b`, born) and which one removed it (`g`, gone). The first
sentence of a heading has all words of that (`h`), the first one (`h0`) and their number (`hn`).

A publication leaves a mark (`m`) in each shard of the units once all else of it is there. A search
finds the mark of its version in every shard, before any unit: this proves that no copy of a shard
which answered is an old one, such as that of a node that was cut off from the others, and that
nothing of the version was removed yet.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from index.settings import Okapi

Json = dict[str, Any]

FORMAT = 2
"""Version of all that is stored in a cluster; raised when an older release cannot read it."""

UNIT_BITS = 21
"""Bits of a unit's id that count the units of one article; the others are the article's id."""
MOST_UNITS = 1 << UNIT_BITS

SEARCHED = ("sentences", "paragraphs")
"""The fields that have an index of their own."""

MOST_HITS = 1_000_000
"""Units in one answer; a search that needs more to be proven is refused."""

_MARK = "mark."
"""How the names of marks begin."""
_MARK_BOOST = 1e9
"""The score of a mark: above that of every unit."""

_SPARE_LENGTH = 1.1
"""How much longer than now units may become on average before bounds on scores grow looser."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The names of the indices of one collection."""

    name: str

    @property
    def all(self) -> str:
        """A pattern for all indices of the collection."""
        return f"footnote-{self.name}.*"

    @property
    def head(self) -> str:
        """The index of the head document."""
        return f"footnote-{self.name}.head"

    @property
    def blobs(self) -> str:
        """The index of the blobs."""
        return f"footnote-{self.name}.blobs"

    @property
    def head_id(self) -> str:
        """The name of the head document."""
        return "head"

    @property
    def own(self) -> str:
        """The index of the own sources of all servers."""
        return f"footnote-{self.name}.own"

    @property
    def answers(self) -> str:
        """The alias of the index of the answers under buttons."""
        return f"footnote-{self.name}.answers"

    @property
    def state(self) -> str:
        """The alias of the index of what else is kept for servers."""
        return f"footnote-{self.name}.state"

    def articles(self, epoch: int) -> str:
        """Return the name of the index of the articles."""
        return f"footnote-{self.name}.e{epoch}.articles"

    def units(self, epoch: int, field: str) -> str:
        """Return the name of the index of the sentences or of the paragraphs."""
        return f"footnote-{self.name}.e{epoch}.{field}"

    def epoch_of(self, index: str) -> int:
        """Return the epoch that an index is of, by its name; 0 for one that is not of any."""
        found = re.match(r"e(\d+)\.", index.removeprefix(f"footnote-{self.name}."))
        return int(found[1]) if found else 0

    def all_of_epoch(self, epoch: int) -> str:
        """Return a pattern for all indices of an epoch."""
        return f"footnote-{self.name}.e{epoch}.*"

    def of_epoch(self, epoch: int) -> list[str]:
        """All indices of an epoch."""
        return [self.articles(epoch), *(self.units(epoch, field) for field in SEARCHED)]


def describe_store(*, shards: int = 1) -> Json:
    """Return the settings of an index whose documents are only fetched by name or number."""
    return {
        "settings": _settings(shards),
        "mappings": {
            "dynamic": False,
            "properties": {
                "n": {"type": "keyword"},
                "p": {"type": "integer"},
                "a": {"type": "long"},
                "b": {"type": "long"},
            },
        },
    }


def describe_units(okapi: Okapi, length: float, *, shards: int) -> Json:
    """Return the settings of an index of units, searched with a bound on their BM25 scores.

    The score of a term is its boost, idf * (k1 + 1), times tf / (tf + k1*(1 - b + b*dl/length)).
    The server rounds dl down, so that no score is below the exact one while the mean length of
    all units is at most `length`.
    """
    k1, b = okapi.k1, okapi.b
    script = (
        f"double d = {1 - b!r} + {b!r} * doc.length / {length!r}; "
        f"return weight * doc.freq / (doc.freq + {k1!r} * d);"
    )
    return {
        "settings": {
            **_settings(shards),
            "max_result_window": MOST_HITS,
            "similarity": {
                "bound": {
                    "type": "scripted",
                    "weight_script": {"source": "return query.boost;"},
                    "script": {"source": script},
                }
            },
        },
        "mappings": {
            "dynamic": False,
            "properties": {
                "t": {
                    "type": "text",
                    "analyzer": "whitespace",
                    "similarity": "bound",
                    "index_options": "freqs",
                },
                "u": {"type": "long"},
                "a": {"type": "long"},
                "b": {"type": "long"},
                "g": {"type": "long"},
                "m": {"type": "long"},
                "h": {"type": "keyword"},
                "h0": {"type": "keyword"},
                "hn": {"type": "integer"},
            },
        },
    }


def _settings(shards: int) -> Json:
    return {
        "number_of_shards": shards,
        "auto_expand_replicas": "0-1",
        "refresh_interval": "-1",
        # Else a refresh waits up to ten seconds for merges, and there is one for each version.
        "merge_on_flush.enabled": False,
    }


def choose_length(avgdl: float) -> float:
    """Return the mean length that bounds of a new index count with."""
    return float(max(1, math.ceil(avgdl * _SPARE_LENGTH)))


class Seen(NamedTuple):
    """What searches of one version see: its publication, those that failed, and its shards.

    Where not all articles are seen, `only` is the query for the units of those that are, or
    `hidden` that for those that are not.
    """

    attempt: int
    failed: tuple[int, ...]
    shards: int
    only: Json | None = None
    hidden: Json | None = None

    @property
    def clauses(self) -> Json:
        """The clauses of a query for the documents of the version.

        What failed publications wrote or removed does not count.
        """
        seen: Json = {"filter": [{"range": {"b": {"lte": self.attempt}}}]}
        gone: Json = {"range": {"g": {"lte": self.attempt}}}
        if self.failed:
            lost = list(self.failed)
            gone = {"bool": {"filter": [gone], "must_not": [{"terms": {"g": lost}}]}}
            seen["must_not"] = [gone, {"terms": {"b": lost}}]
        else:
            seen["must_not"] = [gone]
        for name, queries in self.narrowing.items():
            seen[name] += queries
        return seen

    @property
    def narrowing(self) -> Json:
        """The clauses of a query for the units of the articles that are seen, and for the marks."""
        narrowed: Json = {}
        if self.only is not None:
            any_of = {"should": [self.only, self.mark], "minimum_should_match": 1}
            narrowed["filter"] = [{"bool": any_of}]
        if self.hidden is not None:
            narrowed["must_not"] = [self.hidden]
        return narrowed

    @property
    def mark(self) -> Json:
        """The query for the marks of the version, which score above every unit."""
        return {"constant_score": {"filter": {"term": {"m": self.attempt}}, "boost": _MARK_BOOST}}

    def has_all_marks(self, answer: Mapping[str, Any]) -> bool:
        """Tell whether an answer has the mark of every shard."""
        hits = answer["hits"]["hits"]
        return sum(map(is_mark, hits[: self.shards])) == self.shards


def is_mark(hit: Mapping[str, Any]) -> bool:
    """Tell whether a hit is a mark."""
    return str(hit["_id"]).startswith(_MARK)


def write_marks(attempt: int, routes: Sequence[str]) -> list[tuple[str, Json, str]]:
    """Return the name, the document and the routing of each mark of a publication.

    A mark has a text, which is no term: where one document has none, the server keeps the lengths
    of all in a form that takes several times as long to read, at each search and each refresh.
    """
    common = {"t": "mark", "m": attempt, "b": attempt}
    return [
        (f"{_MARK}{attempt}.{route}", {**common, "u": -1 - number}, route)
        for number, route in enumerate(routes)
    ]


def name_unit(unit: int, attempt: int) -> str:
    """Return the name of the document of a unit that a publication writes."""
    return f"{unit}.{attempt}"
