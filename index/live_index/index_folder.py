"""The folder in which the index of a corpus is kept."""

from pathlib import Path

from index.editions import find_data_folder
from index.settings import IndexSettings

BUNDLED_KEY = Path("/bundled")
"""Stands for the bundled articles where the folder's own path may be the user's, as in a clone."""


def find_index_folder(settings: IndexSettings) -> Path:
    """Return the folder of the index of the settings' corpus; it may not exist."""
    key = BUNDLED_KEY if settings.bundled else settings.corpus_folder()
    return find_data_folder(settings.data, key)
