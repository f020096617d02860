"""Numbers that differ between sources."""
