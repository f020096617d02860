"""Immutable folders of arrays, published atomically."""
