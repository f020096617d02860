"""The pictures of README, made from the preview: `python -m benchmarks.pictures`."""
