"""The target of a change: the articles that all servers share, or a server's own sources."""

from dataclasses import dataclass

from bot import strings

SHARED = "shared"
OWN = "own"


@dataclass(frozen=True, slots=True)
class Target:
    """The sources to change: those of the server `guild`, or the shared ones if it is None."""

    guild: int | None

    @property
    def key(self) -> str:
        """The name of the target in the key of a button."""
        return SHARED if self.guild is None else OWN

    @property
    def name(self) -> str:
        """Whose sources they are, as the audit log says it."""
        return self.note.removeprefix("-# ").removesuffix(".")

    @property
    def note(self) -> str:
        """A line that says whom the change concerns."""
        return strings.CHANGES_SHARED if self.guild is None else strings.CHANGES_OWN
