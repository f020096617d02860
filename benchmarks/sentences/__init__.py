"""How well sentences are split: `python -m benchmarks.sentences`."""
