"""Rows and articles as bytes, for a store that is kept in a search cluster."""

from index.store.carried.table_chunks import CatalogueReader, CatalogueWriter, decode_article

__all__ = ["CatalogueReader", "CatalogueWriter", "decode_article"]
