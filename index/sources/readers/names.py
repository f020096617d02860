"""Names of the articles that one file holds: short, readable, each used once.

Pure.
"""

import hashlib
import re
import unicodedata

_NOT_WORD = re.compile(r"[^\w]+")
_LONGEST = 60
"""Code points of a name."""


class MemberNames:
    """Gives each article of a file a name below the file's own."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self._used: set[str] = set()

    def choose(self, title: str, identity: str) -> str:
        """Return `FILE/words-of-the-title`; two of one title differ by a digest of `identity`.

        The first keeps the bare name, so identities should come in a lasting order.
        """
        words = _NOT_WORD.sub("-", unicodedata.normalize("NFC", title).casefold()).strip("-_")
        digest = hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:8]
        name = words[:_LONGEST].strip("-") or digest
        if name in self._used:
            name = f"{name}-{digest}"
        while name in self._used:
            name += "+"
        self._used.add(name)
        return f"{self._file_name}/{name}"
