"""Benchmark of sentence splitting."""
