"""Vocabularies: which id a string has, in memory-mapped hash tables."""
