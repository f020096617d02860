"""Suggestions for what is being typed: headings and words of the articles, from mapped arrays."""

from index.suggestions.suggest import suggest

__all__ = ["suggest"]
