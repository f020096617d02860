"""Counts and times of this process's work since its start, for the metrics page."""

import threading
from bisect import bisect_left
from collections import Counter

LATENCY_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Upper bounds, in seconds, of the classes in which times of answers are counted."""


class Measurements:
    """Counts questions by the band of their answer, their times, and what could not be done.

    Any thread may count. Nothing that is counted says who asked, where, or what.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.questions: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.times = [0] * (len(LATENCY_BOUNDS) + 1)
        self.seconds = 0.0

    def count_question(self, band: str, seconds: float) -> None:
        """Count an answered question; `seconds` is the time that the engine took."""
        with self._lock:
            self.questions[band] += 1
            self.times[bisect_left(LATENCY_BOUNDS, seconds)] += 1
            self.seconds += seconds

    def count_refusal(self, reason: str) -> None:
        """Count a request that was not carried out, by its reason."""
        with self._lock:
            self.refused[reason] += 1
