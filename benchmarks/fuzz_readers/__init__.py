"""Mutated files for every reader, read in the cage."""
