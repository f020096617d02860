"""Benchmarks of quality, speed and safety; each module or folder with a `main` is a command."""
