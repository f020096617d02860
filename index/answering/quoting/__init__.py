"""Ranked candidates become numbered quotes with citations."""
