"""Benchmark of the quality of answers."""
