"""Stemmers of our own, for languages whose endings Snowball does not take off well. Pure."""

from index.analysis.light_stemmers.arabic import stem_arabic
from index.analysis.light_stemmers.hebrew import stem_hebrew
from index.analysis.light_stemmers.korean import (
    drop_korean_particles,
    is_korean_particle,
    stem_korean,
)
from index.analysis.light_stemmers.turkish import find_turkish_root

__all__ = [
    "drop_korean_particles",
    "find_turkish_root",
    "is_korean_particle",
    "stem_arabic",
    "stem_hebrew",
    "stem_korean",
]
