"""Groups of words by their terms, read from a file that has the terms ready-made.

The tables are written as words (`synonym_groups.py`, `word_families.py`). To stem some of them for
each new term of a question took a fiftieth of an answer, and to stem them all takes 50 ms. So
`python -m benchmarks.store_word_groups` writes down what `GroupLookup` finds in them, and a test
says when it has to be run again.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from index.answering.lexical.word_group_lookup import GroupLookup

FOLDER = Path(__file__).with_name("word_groups")
"""Where the files are."""

_BEGINNING = 2
"""First letters of the terms of one line."""


class StoredGroups:
    """The groups of some tables, as `write_groups` has written them.

    A line of terms has all that begin with the same two letters, so that few strings are kept, and
    a term is looked for in one of them.
    """

    __slots__ = ("_groups", "_lines")

    def __init__(self, written: str) -> None:
        """Split what was written into its lines."""
        groups, _, lines = written.partition("\n\n")
        self._groups = groups.split("\n")
        self._lines = {line[1 : 1 + _BEGINNING].rstrip(" "): line for line in lines.split("\n")}

    @classmethod
    def read(cls, name: str) -> "StoredGroups":
        """Read the groups of a name."""
        return cls((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))

    def find_groups(self, term: str) -> Iterable[Sequence[str]]:
        """Return the terms of each group that has `term`, each group once."""
        line = self._lines.get(term[:_BEGINNING], "")
        start = line.find(f"|{term} ")
        if start < 0:
            return ()
        numbers = line[start + len(term) + 2 : line.index("|", start + 1)]
        return [self._groups[int(each)].split() for each in numbers.split()]


def write_groups(*tables: str) -> str:
    """Return what is found in some tables: a line for each group, then the terms with its number.

    The terms stand in lines by their first two letters: "|abandon 4 17|abat 9|".
    """
    lookup = GroupLookup(*tables)
    number_of: dict[str, int] = {}
    lines: dict[str, list[str]] = {}
    for term in lookup.list_terms():
        groups = dict.fromkeys(" ".join(each) for each in lookup.find_groups(term))
        if groups:
            numbers = [str(number_of.setdefault(each, len(number_of))) for each in groups]
            lines.setdefault(term[:_BEGINNING], []).append(" ".join([term, *numbers]))
    terms = [f"|{'|'.join(each)}|" for each in lines.values()]
    return "\n".join(number_of) + "\n\n" + "\n".join(terms)
