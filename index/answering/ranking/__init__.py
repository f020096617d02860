"""Candidate sentences, their features, and the order they are ranked in."""
