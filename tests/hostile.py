"""The names of `tests.support.hostile`, for imports by the former path."""

from tests.support.hostile import fits, texts

__all__ = ["fits", "texts"]
