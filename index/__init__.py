"""Reads articles and answers questions about them, word for word and with footnotes."""
