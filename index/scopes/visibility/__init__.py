"""Visibility: the part of a collection that lies in some folders, as a collection of its own.

`VisibleFolders` says which sources are seen. `Narrowings` keeps the narrowed collections that were
asked last; each is a `NarrowedSnapshot`, in which the other articles are as if removed.
"""

from index.scopes.visibility.narrowings import Narrowings
from index.scopes.visibility.visible_folders import OWN_FOLDER, VisibleFolders

__all__ = ["OWN_FOLDER", "Narrowings", "VisibleFolders"]
