"""Reader of MediaWiki text: pages as far as their own text says it, and exports of many."""

from index.sources.readers.mediawiki.reader import read_mediawiki

__all__ = ["read_mediawiki"]
