"""Writes down the terms of the word tables, which answers look up ready-made.

    python -m benchmarks.store_word_groups

Run it after a change of `synonym_groups.py`, of `word_families.py` or of the stemming of English:
the tests say when what is stored is out of date.
"""

import argparse
from collections.abc import Mapping

from index.answering.lexical.stored_word_groups import FOLDER, write_groups
from index.answering.lexical.synonym_groups import SYNONYM_GROUPS
from index.answering.lexical.word_families import FAMILIES

TABLES: Mapping[str, tuple[str, ...]] = {"families": FAMILIES, "synonyms": (SYNONYM_GROUPS,)}
"""The tables of each file."""


def main() -> None:
    """Write the files."""
    argparse.ArgumentParser(
        prog="python -m benchmarks.store_word_groups",
        description="Write down the terms of the word tables, which answers look up ready-made.",
    ).parse_args()
    FOLDER.mkdir(exist_ok=True)
    for name, tables in TABLES.items():
        path = FOLDER / f"{name}.txt"
        path.write_text(write_groups(*tables), encoding="utf-8")
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
