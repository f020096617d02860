"""Faults of a search cluster, planted while others ask: see `__main__.py`."""
