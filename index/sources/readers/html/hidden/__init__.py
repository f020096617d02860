"""What a page holds and nobody sees: by its elements, its style sheets and its colours."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.sources.readers.html.hidden.hidden_elements import find_hidden
else:
    __getattr__ = lazy_exports(__name__)

__all__ = ["find_hidden"]
