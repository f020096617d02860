"""The names of what a cluster keeps of one server's own sources. Pure.

All servers share one index, so that thousands of them need no more shards than one: a head document
for each server, under the server's id, and the blocks of its database, under id and digest.
"""

from dataclasses import dataclass

from index.cluster.layout import Layout


@dataclass(frozen=True, slots=True)
class OwnLayout(Layout):
    """The layout of a server's own sources in the collection called `name`."""

    guild: int

    @property
    def head(self) -> str:
        """The index of the head documents of all servers, and of the blocks."""
        return self.own

    @property
    def head_id(self) -> str:
        """The name of this server's head document."""
        return str(self.guild)

    def name_block(self, digest: str) -> str:
        """Return the name of the document of a block, or of a list of blocks."""
        return f"{self.guild}.{digest}"
