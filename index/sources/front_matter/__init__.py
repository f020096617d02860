"""Metadata at the start of a text: front matter and title blocks. Pure."""

from index.sources.front_matter.fields import KNOWN_KEYS
from index.sources.front_matter.parsing import MAX_BLOCK, FrontMatter, parse_front_matter

__all__ = ["KNOWN_KEYS", "MAX_BLOCK", "FrontMatter", "parse_front_matter"]
