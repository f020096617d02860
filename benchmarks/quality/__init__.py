"""How good the answers are: `python -m benchmarks.quality FOLDER`."""
